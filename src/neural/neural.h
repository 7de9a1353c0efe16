// Neural: what a trained network reads off an article. One pass of one encoder over windows of
// whole sentences; every head looks at the same word vectors, so that tags, trees, names, reports
// and links cost little more than the first of them. Rooms above turn classes into their own terms
// and may do without: the linear model has no such layer.
//
// Sources: Devlin et al. 2019 (encoder), Dozat and Manning 2017 (trees), Dobrovolskii 2021 (links
// between words). Trainer: train/reader. The file is a container of kind "reader" (model/encoder.h)
// with the linears of the heads and the names of their classes ("tags.names", a line each).
//
// The same input gives the same bytes on every processor and for any number of threads.
#ifndef NEURAL_NEURAL_H
#define NEURAL_NEURAL_H

#include "model/encoder.h"
#include "text/text.h"

typedef enum neural_classes {
    NEURAL_TAGS,      // "NOUN|NNS"
    NEURAL_FEATS,     // "Number=Plur", "_" for none
    NEURAL_RELATIONS, // "nsubj:pass"
    NEURAL_CLASS_LISTS,
} neural_classes;

#define NEURAL_CLASSES_MAX 512
#define NEURAL_NAME_LABELS 37u // as many as who/names.h has
#define NEURAL_LINK_WIDTH 128u

typedef struct neural_model neural_model; // immutable, shared by threads
// Opens NAME.model in the folder, to be run by kernels; "accurate" asks "fast" for a second
// opinion, which must lie there, too. DATELINE_IO when there is none; DATELINE_CORRUPT when a part
// is missing, or does not fit what it is given to or read by.
dateline_status neural_model_open(neural_model **out, const char *model_directory, const char *name,
                                  const kernels *kernels, dateline_error *error);
// The same over a container of kind ENCODER_KIND that is open already. It is the model's from here
// on: closed with it, or before this returns anything but DATELINE_OK.
dateline_status neural_model_open_container(neural_model **out, container *file,
                                            const kernels *kernels, dateline_error *error);
// From here on tags and trees of `model` are read with the scores of `second`, a network of words,
// beside its own: two that see words in different ways err at different places. second is the
// model's from here on, closed with it, also on an error: DATELINE_CORRUPT when their classes are
// not the same, or second is of pieces, asks one itself, or holds no whole window.
dateline_status neural_model_consult(neural_model *model, neural_model *second,
                                     dateline_error *error);
void neural_model_close(neural_model *model); // NULL is fine

uint32_t neural_class_count(const neural_model *model, neural_classes list);
// Borrowed from the model; number < neural_class_count.
slice neural_class_name(const neural_model *model, neural_classes list, uint32_t number);

typedef struct neural_word {
    uint32_t head;      // token of the same sentence, TOKEN_NONE at a root
    float factuality;   // how sure the text is of what the word tells: -3 (not) to 3 (fact)
    float sense;        // of a word that may tell of an event: log-odds that it is meant so
    const int8_t *link; // [NEURAL_LINK_WIDTH] as the earlier of two; NULL: may not link
    uint8_t *for_later; // what neural_later_read reads
    float later_low, later_step;    // of those codes
    float earlier_scale;            // of the link
    float link_later, link_earlier; // what the word itself says as the later, the earlier one
    uint16_t tag, relation;         // classes
    uint8_t cue;                    // 0 none, 1 the first word of a cue, 2 a later one
    int32_t cue_lead; // of being a word of a cue over being none: see neural_thousandths
} neural_word;

typedef enum neural_role {
    NEURAL_NO_ROLE,
    NEURAL_SOURCE,
    NEURAL_CONTENT,
    NEURAL_ROLES
} neural_role;

// One cue, inside one sentence, and what each word near it is to it.
typedef struct neural_report {
    uint32_t cue_first, cue_end; // tokens
    uint32_t first, end;         // tokens that were asked
    const uint8_t *roles;        // [end - first] neural_role
    // [end - first] hundredths of log-odds of being content over being anything else, at most
    // 10,000 either way.
    const int16_t *content_leads;
    int32_t score; // of being a cue over being none: see neural_thousandths
} neural_report;

// Parts in acts of violence, as the MUC-4 templates have them.
typedef enum neural_filler_kind {
    NEURAL_PERPETRATOR,  // a person, a group without a name
    NEURAL_ORGANIZATION, // the one behind them
    NEURAL_TARGET,       // a thing
    NEURAL_VICTIM,       // a person with a name
    NEURAL_VICTIMS,      // people who are described
    NEURAL_WEAPON,
    NEURAL_FILLERS
} neural_filler_kind;

// A few words, inside one sentence, that play a part in some act of violence; which act is not
// told.
typedef struct neural_filler {
    uint32_t first, end; // tokens
    neural_filler_kind kind;
    float advantage; // of it over playing no part, in log-odds a word
} neural_filler;

typedef struct neural_layer {
    const neural_model *model;
    const text_document *document;
    neural_word *words;      // [document->token_count]
    float *name_scores;      // [document->token_count][NEURAL_NAME_LABELS], labels of who/names.h
    kernels_codes for_feats; // [document->token_count] what neural_feats reads
    neural_report *reports;
    uint32_t report_count, report_capacity;
    neural_filler *fillers; // in text order
    uint32_t filler_count, filler_capacity;
    float *vectors; // [document->token_count][neural_vector_width] where kept, else NULL
} neural_layer;

typedef struct neural_worker neural_worker; // a thread's working memory
dateline_status neural_worker_open(neural_worker **out, const neural_model *model,
                                   dateline_error *error);
void neural_worker_close(neural_worker *worker); // NULL is fine
// For trainers of heads: from now on layers hold what the encoder makes of each word.
void neural_worker_keep_vectors(neural_worker *worker);
uint32_t neural_vector_width(const neural_model *model);

// A sentence that is too long for the encoder is read in parts, each with a root of its own. Tokens
// outside of sentences stay roots of class 0; their features mean nothing. DATELINE_LIMIT when the
// arena is at its end.
dateline_status neural_read(neural_layer *out, neural_worker *worker, arena *arena,
                            const text_document *document, dateline_error *error);

// Log-odds in whole thousandths, as values are explained with: the same on every machine, and no
// more digits than mean something. At most 999,999 either way.
int32_t neural_thousandths(float log_odds);

// The class of a word's features, worked out each time it is asked for.
uint32_t neural_feats(const neural_layer *layer, uint32_t token);

// A word as the later of two, to be compared with any number before it.
typedef struct neural_later {
    const neural_layer *layer;
    uint32_t token;
    float scale;
    int8_t link[NEURAL_LINK_WIDTH];
} neural_later;

void neural_later_read(neural_later *out, const neural_layer *layer, uint32_t token);
// How much speaks for both words meaning the same; 0 is what "nothing before" scores. Both must be
// nouns, names or pronouns, else -INFINITY. Never NaN.
float neural_link(const neural_later *later, uint32_t earlier);

#endif
