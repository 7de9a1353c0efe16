// Inside of the neural room: the open model, a thread's memory, and the heads that read a window.
#ifndef NEURAL_HEADS_H
#define NEURAL_HEADS_H

#include "model/wordpiece.h"
#include "neural/neural.h"

#define NEURAL_LINK_WIDTH 128u
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
} tree_head;

typedef struct name_head {
    linear trunk, names;
} name_head;

typedef struct report_head {
    linear trunk, cues, factuality, cue_side, word_side, roles, cue_query, word_key;
    const float *distances; // [2 * NEURAL_DISTANCES][cue_side.outputs]
} report_head;

typedef struct link_head {
    linear trunk, later, earlier, is_mention;
    const float *distances; // [2 * NEURAL_DISTANCES]
    const float *same_form; // [1]
} link_head;

struct neural_model {
    container *file;
    encoder *encoder;
    wordpiece vocabulary;
    class_list classes[NEURAL_CLASS_LISTS];
    bool may_link[NEURAL_CLASSES_MAX]; // by tag: nouns, names, pronouns
    tag_head tags;
    tree_head trees;
    name_head names;
    report_head reports;
    link_head links;
};

// Heads are given rows of their own to work in, as wide as the widest of them.
#define NEURAL_BUFFERS 6

// Words [first, end) of one sentence: all of it, or a part of one that is too long.
typedef struct neural_stretch {
    uint32_t first, end;
} neural_stretch;

struct neural_worker {
    const neural_model *model;
    encoder_work *work;
    linear_input vectors;           // the word vectors, quantised once for all heads
    linear_input inner;             // what stands between two linears of a head
    float *buffers[NEURAL_BUFFERS]; // [NEURAL_WINDOW_WORDS][width]
    uint32_t buffer_width;
    float *scores;   // [NEURAL_WINDOW_WORDS][NEURAL_WINDOW_WORDS + 1] of a sentence's arcs
    uint32_t *heads; // [NEURAL_WINDOW_WORDS]
    arena *scratch;  // for the decoders; reset after each sentence
    uint32_t pieces[NEURAL_WINDOW_WORDS], piece_words[NEURAL_WINDOW_WORDS];
    uint8_t cases[NEURAL_WINDOW_WORDS];
    uint32_t *form_rows; // [NEURAL_WINDOW_WORDS][tables]
    neural_stretch stretches[NEURAL_WINDOW_WORDS];
};

// Stretches that are read together, without a gap: words are counted from the first one.
typedef struct neural_window {
    uint32_t first, end; // tokens
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
bool neural_read_links(neural_layer *out, neural_worker *worker, arena *arena,
                       const neural_window *window);

// roles[count] of the words of a window to the cue [cue_first, cue_end); row i of the scores begins
// at scores + i * stride and holds NEURAL_ROLES numbers.
void neural_decode_roles(uint8_t *roles, const float *scores, uint32_t stride, uint32_t count,
                         uint32_t cue_first, uint32_t cue_end);

// ---- arithmetic of the heads ----

static inline const kernels *neural_kernels(const neural_worker *worker)
{
    return encoder_kernels(worker->model->encoder);
}

// A head's first layer over the window's vectors, cut at zero, and made the input of the next.
void neural_trunk(neural_worker *worker, const linear *trunk, float *out);
// A linear over worker->inner.
void neural_next(neural_worker *worker, const linear *layer, float *out);
void neural_cut(float *x, size_t count);                          // what is below zero becomes zero
uint32_t neural_best(const float *scores, uint32_t count);        // the lowest number among equals
float neural_dot(const float *a, const float *b, uint32_t count); // count is a multiple of 8
// Which of 2 * NEURAL_DISTANCES steps a distance in words falls into.
uint32_t neural_distance(int64_t words);

#endif
