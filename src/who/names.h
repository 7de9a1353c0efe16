// Names: which words are names, and of what kind, by a greedy tagger over BIOES labels that sees
// word forms, tags, the word lists and what the rest of the article does with the same word.
// Labels that cannot follow one another are never compared (legality mask).
//
// Trainer: train/train_names.c, which sees words through the same features.
#ifndef WHO_NAMES_H
#define WHO_NAMES_H

#include "base/map.h"
#include "model/perceptron.h"
#include "model/word_shape.h"
#include "store/lexicon.h"
#include "who/words.h"

typedef enum name_type {
    NAME_DATE,
    NAME_FACILITY,
    NAME_LOCATION,
    NAME_MISC,
    NAME_MONEY,
    NAME_NORP,
    NAME_ORGANIZATION,
    NAME_PERSON,
    NAME_PRODUCT,
    NAME_TYPES,
} name_type;

// Labels: 0 outside; 1 + 4 * type + part.
typedef enum name_part { PART_BEGIN, PART_INSIDE, PART_END, PART_SINGLE, NAME_PARTS } name_part;
#define LABEL_OUTSIDE 0u
#define NAME_LABELS (1u + NAME_TYPES * NAME_PARTS)

const char *name_type_name(name_type type); // "Organization"
static inline uint32_t name_label(name_type type, name_part part)
{
    return 1u + (uint32_t)type * NAME_PARTS + (uint32_t)part;
}
static inline name_type name_label_type(uint32_t label)
{
    return (name_type)((label - 1u) / NAME_PARTS);
}
static inline name_part name_label_part(uint32_t label)
{
    return (name_part)((label - 1u) % NAME_PARTS);
}
// May `label` follow `previous` (LABEL_OUTSIDE at the beginning), and end the sentence if it must?
bool name_label_is_legal(uint32_t previous, uint32_t label, bool is_last);

#define NAME_FEATURES_MAX 96
#define NAME_WINDOW 2 // words seen on either side

// One word as the tagger sees it.
typedef struct name_word {
    word_shape shape;
    uint64_t tag;     // hash of the part of speech; 0 for padding
    uint32_t listed;  // bits: the lists it stands in, alone or inside a listed name
    uint32_t memory;  // bits: what the article does with the same word elsewhere
    uint32_t earlier; // 1 + label type the same word had last, 0: none or outside
    bool is_caseless;
} name_word;

// What the article does with each word form: index into its flags.
typedef struct name_memory {
    map forms;         // lower form -> index
    uint32_t *flags;   // [index] bits seen anywhere in the article
    uint32_t *label;   // [index] 1 + type of the label given last, 0: none
    uint32_t *form_of; // [token] index
} name_memory;

dateline_status name_memory_read(name_memory *out, arena *arena, const who_words *words,
                                 const gazetteer *gazetteer, dateline_error *error);

// Fills window[0 .. count + 2 * NAME_WINDOW) for the tokens [first, first + count): padding words
// stand at both ends.
void name_words_read(name_word *window, const who_words *words, const name_memory *memory,
                     const gazetteer *gazetteer, const syntax_layer *syntax, uint32_t first,
                     uint32_t count);
// Features of the word at window[at], given the two labels before it. Returns how many.
uint32_t name_features(uint64_t features[NAME_FEATURES_MAX], const name_word *window, uint32_t at,
                       uint32_t previous, uint32_t before);

// A stretch of tokens tagged at once; longer sentences are cut.
#define NAME_CHUNK 256

// The best legal label by these scores.
uint32_t name_best_label(const int32_t *scores, uint32_t previous, bool is_last);
// Remembers the label a word got, for later words of the same form.
void name_memory_label(name_memory *memory, uint32_t token, uint32_t label);

// Labels every token of the article by the tagger's scores and the network's, added up.
// labels [token_count] in the arena.
dateline_status names_read(uint8_t **labels, const perceptron *model, const gazetteer *gazetteer,
                           arena *arena, const who_words *words, const syntax_layer *syntax,
                           dateline_error *error);
// "Shot in South Osvelt Tuesday": a day at the end of a name of somebody or of a place is a name of
// its own.
void names_leave_days(uint8_t *labels, const text_document *document, const lexicon_table *days);

#endif
