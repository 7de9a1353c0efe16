// Inside of the neural room: the open model, a thread's memory, and the heads that read a window.
#ifndef NEURAL_HEADS_H
#define NEURAL_HEADS_H

#include "model/wordpiece.h"
#include "neural/neural.h"

#define NEURAL_DISTANCES 16u     // buckets either way
#define NEURAL_WIDTH_MAX 4096u   // of what stands between two linears; far beyond ours
#define NEURAL_WINDOW_USUAL 126u // pieces, or words, of a window of more than one sentence
#define NEURAL_WINDOW_WORDS 510u // of any window; its pieces, too

typedef struct class_list {
    slice *names; // [count], owned
    uint32_t count;
} class_list;

// Linears by the part they play; train/reader/network.py draws them.
typedef struct tag_head {
    linear trunk, tags, feats;
} tag_head;

typedef struct tree_head {
    linear child, head, query, label_child, label_head, labels;
    const float *root, *pull, *label_root; // [child.outputs]
    const float *distances;                // [2 * NEURAL_DISTANCES] from a word to its head
} tree_head;

typedef struct name_head {
    linear trunk, names;
} name_head;

typedef struct report_head {
    linear trunk, cues, factuality, cue_side, word_side, mix, roles, cue_query, word_key;
    const float *distances; // [2 * NEURAL_DISTANCES][cue_side.outputs]
} report_head;

typedef struct incident_head {
    linear trunk, roles;
} incident_head;

typedef struct sense_head {
    linear senses; // one output
} sense_head;

typedef struct link_head {
    linear trunk, later, earlier, is_mention;
    const float *distances; // [2 * NEURAL_DISTANCES]
    const float *same_form; // [1]
} link_head;

struct neural_model {
    container *file;
    neural_model *second; // whose opinion on tags and trees counts, too, owned; or NULL
    encoder *encoder;
    wordpiece vocabulary;
    class_list classes[NEURAL_CLASS_LISTS];
    bool may_link[NEURAL_CLASSES_MAX]; // by tag: nouns, names, pronouns
    tag_head tags;
    tree_head trees;
    name_head names;
    report_head reports;
    incident_head incidents;
    sense_head senses;
    link_head links;
};

// Heads are given rows of their own to work in, as wide as the widest of them.
#define NEURAL_BUFFERS 7

// Words [first, end) of one sentence: all of it, or a part of one that is too long.
typedef struct neural_stretch {
    uint32_t first, end;
} neural_stretch;

// Labels of words: 0 outside, 1 + 4 * type + part for how a word stands in its piece.
typedef enum neural_part {
    NEURAL_FIRST,
    NEURAL_INNER,
    NEURAL_LAST,
    NEURAL_SINGLE,
    NEURAL_PARTS
} neural_part;

#define NEURAL_PIECE_TYPES_MAX 8u
#define NEURAL_PIECE_LABELS(types) (1u + NEURAL_PARTS * (types))

#define NEURAL_ROLE_LABELS NEURAL_PIECE_LABELS(NEURAL_ROLES - 1u)

static inline uint8_t neural_piece_label(uint32_t type, neural_part part)
{
    return (uint8_t)(1 + NEURAL_PARTS * type + part);
}

static inline uint32_t neural_type_of(uint8_t label) // of a label but 0
{
    return (label - 1u) / NEURAL_PARTS;
}

static inline neural_part neural_part_of(uint8_t label) // of a label but 0
{
    return (neural_part)((label - 1u) % NEURAL_PARTS);
}

// How the best sequence came to a word: its label where no piece is open behind it, and, a bit for
// each type, whether a piece that is open behind it was open before it.
typedef struct neural_way {
    uint8_t closed;
    uint32_t going_on;
} neural_way;

struct neural_worker {
    const neural_model *model;
    neural_worker *second; // that of model->second
    bool keeps_vectors;
    encoder_work *work;
    linear_input vectors;           // the word vectors, quantised once for all heads
    linear_input inner;             // what stands between two linears of a head
    float *buffers[NEURAL_BUFFERS]; // [NEURAL_WINDOW_WORDS + 2][width]
    uint32_t buffer_width;
    float *scores;   // [NEURAL_WINDOW_WORDS][NEURAL_WINDOW_WORDS + 1] of a sentence's arcs, a cue's
                     // words
    uint32_t *heads; // [NEURAL_WINDOW_WORDS]
    neural_way ways[NEURAL_WINDOW_WORDS];
    uint8_t labels[NEURAL_WINDOW_WORDS];
    arena *scratch; // for the decoders; reset after each sentence
    uint32_t pieces[NEURAL_WINDOW_WORDS], piece_words[NEURAL_WINDOW_WORDS];
    uint8_t cases[NEURAL_WINDOW_WORDS];
    uint32_t *form_rows; // [NEURAL_WINDOW_WORDS][tables]
    neural_stretch stretches[NEURAL_WINDOW_WORDS];
    uint32_t chosen[NEURAL_WINDOW_WORDS]; // rows of the window that a head looks at alone
    uint32_t places[NEURAL_WINDOW_WORDS]; // where in `chosen` a row stands, of rows that do
};

// Stretches that are read together, without a gap: words are counted from the first one.
typedef struct neural_window {
    uint32_t first, end;  // tokens
    const float *vectors; // [end - first][the encoder's output]
    const neural_stretch *stretches;
    uint32_t stretch_count;
} neural_window;

dateline_status neural_heads_open(neural_model *model, dateline_error *error);

// The window's vectors stand in worker->vectors; each sets its part of out->words.
void neural_read_tags(neural_layer *out, neural_worker *worker, const neural_window *window);
dateline_status neural_read_trees(neural_layer *out, neural_worker *worker,
                                  const neural_window *window, dateline_error *error);
void neural_read_names(neural_layer *out, neural_worker *worker, const neural_window *window);
bool neural_read_reports(neural_layer *out, neural_worker *worker, arena *arena,
                         const neural_window *window);
bool neural_read_incidents(neural_layer *out, neural_worker *worker, arena *arena,
                           const neural_window *window);
void neural_read_senses(neural_layer *out, neural_worker *worker, const neural_window *window);
bool neural_read_links(neural_layer *out, neural_worker *worker, arena *arena,
                       const neural_window *window);

// The best labels[count] of a row of words; row i of the scores begins at scores + i * stride and
// holds NEURAL_PIECE_LABELS(types) numbers. ways: [count] to work in. types <=
// NEURAL_PIECE_TYPES_MAX.
void neural_decode_pieces(uint8_t *labels, neural_way *ways, const float *scores, uint32_t stride,
                          uint32_t count, uint32_t types);
// roles[count] (neural_role) of the words of a window to the cue [cue_first, cue_end); rows of
// scores as above, pieces of type 0 being sources, of type 1 contents.
void neural_decode_roles(uint8_t *roles, neural_way *ways, const float *scores, uint32_t stride,
                         uint32_t count, uint32_t cue_first, uint32_t cue_end);

// Adds the second's scores to those of the first, as far as they count.
void neural_add_opinion(float *scores, const float *second, size_t count);

// ---- arithmetic of the heads ----

// Four numbers side by side, as GCC and Clang compute with them on any processor.
#define NEURAL_LANES 4u
typedef float neural_floats __attribute__((vector_size(NEURAL_LANES * sizeof(float))));
typedef int32_t neural_places __attribute__((vector_size(NEURAL_LANES * sizeof(int32_t))));

static inline neural_floats neural_load(const float *from)
{
    neural_floats four;
    memcpy(&four, from, sizeof four);
    return four;
}

static inline neural_floats neural_all(float number)
{
    return (neural_floats){number, number, number, number};
}

// a where all bits of `where` are set, b where none is.
static inline neural_floats neural_either(neural_places where, neural_floats a, neural_floats b)
{
    return (neural_floats)(((neural_places)a & where) | ((neural_places)b & ~where));
}

static inline const kernels *neural_kernels(const neural_worker *worker)
{
    return encoder_kernels(worker->model->encoder);
}

// A head's first layer over the window's vectors, cut at zero, and made the input of the next.
void neural_trunk(neural_worker *worker, const linear *trunk, float *out);
// Makes the vectors of worker->chosen[0..count) the input of neural_next.
void neural_choose(neural_worker *worker, uint32_t count);
// A linear over worker->inner.
void neural_next(neural_worker *worker, const linear *layer, float *out);
// The place of the greatest of scores[count], the lowest among equals; 0 when the first is no
// number.
uint32_t neural_best(const float *scores, uint32_t count);
// What is no number is larger than nothing.
static inline float neural_larger(float a, float b)
{
    return b > a ? b : a;
}

static inline float neural_cut(float x)
{
    return x > 0.0f ? x : 0.0f;
}
// Which of 2 * NEURAL_DISTANCES steps a distance in words falls into.
uint32_t neural_distance(int64_t words);

#endif
