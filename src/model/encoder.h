// The reader's network below its heads: a window of words in, one vector a word out. A window is
// whole sentences that stand one behind the other; a word sees all of them.
//
// Two kinds share one way of running; both end in layers of attention (BERT, Devlin et al. 2019;
// norm behind each half layer):
//   pieces   word pieces -> embeddings -> layers. A word's vector is the mean of its pieces'
//            vectors, followed by the rows of its form in the form tables.
//   words    the form tables' rows -> convolutions that each look one word to either side ->
//            layers. A word's vector is that of the last one.
//
// The file is a container of kind "reader". Its section "shape" is u32 [16]: format (2), kind,
// width, layers, heads, inner width, positions, pieces, cases, features, form tables, convolutions,
// zeros. What else it holds: `positions`, `layer<i>.attend|join|widen|narrow` (linears),
// `layer<i>.norm1|norm2`, `form<j>.*` (tables); of pieces `pieces.*` (table), `cases` and the norm
// `input.*`; of words the linear `input.*`, the norm `input.norm` and `convolution<k>.mix|norm`.
// linear.h says how each looks.
//
// The same bits on every processor (kernels.h).
#ifndef MODEL_ENCODER_H
#define MODEL_ENCODER_H

#include "model/linear.h"

#define ENCODER_KIND "reader" // of the container
#define ENCODER_FORMAT 2u
#define ENCODER_MOST_TABLES 16u
#define ENCODER_BEGIN 101u       // the piece [CLS], which the encoder sets before a window
#define ENCODER_END 102u         // the piece [SEP], which it sets behind one
#define ENCODER_MOST_WORDS 4096u // of a window

typedef enum encoder_kind {
    ENCODER_PIECES = 0,
    ENCODER_WORDS = 1,
} encoder_kind;

typedef struct encoder_shape {
    encoder_kind kind;
    uint32_t width;                // d: numbers of a vector between layers
    uint32_t convolutions, layers; // 0 is fine
    uint32_t heads, inner;         // of a layer
    uint32_t positions;            // rows of a window: [CLS], pieces and [SEP], or words
    uint32_t pieces, cases;        // of an encoder of pieces, else 0
    uint32_t features;             // f: widths of the form tables, together
    uint32_t tables;
    uint32_t output; // numbers of a word's vector: width + features, or width
} encoder_shape;

typedef struct encoder encoder;           // immutable, shared by threads
typedef struct encoder_work encoder_work; // one a thread

// file and kernels must outlive the encoder. A container that is no such model, or whose parts do
// not fit each other, is DATELINE_CORRUPT; another format or kind of encoder is
// DATELINE_UNSUPPORTED.
dateline_status encoder_open(encoder **out, const container *file, const kernels *kernels,
                             dateline_error *error);
void encoder_close(encoder *encoder); // NULL is fine

const encoder_shape *encoder_shape_of(const encoder *encoder);
const kernels *encoder_kernels(const encoder *encoder);
// table < shape->tables. Its `what` is the word_form whose hash names a word's row.
const linear_table *encoder_form_table(const encoder *encoder, uint32_t table);

// A window's words. Everything is borrowed; an encoder of words looks at form_rows alone.
typedef struct encoder_window {
    const uint32_t *pieces;      // [piece_count] piece ids, without [CLS] and [SEP]
    const uint32_t *piece_words; // [piece_count] the word of each
    const uint8_t *cases;        // [word_count] word_case of each
    const uint32_t *form_rows;   // [word_count][tables] a row of each form table
    uint32_t piece_count;
    uint32_t word_count;
} encoder_window;

// All memory that windows of up to most_words words need. The encoder must outlive it.
dateline_status encoder_work_open(encoder_work **out, const encoder *encoder, uint32_t most_words,
                                  dateline_error *error);
void encoder_work_close(encoder_work *work); // NULL is fine
uint32_t encoder_most_words(const encoder_work *work);
uint32_t encoder_most_pieces(const encoder *encoder); // without [CLS] and [SEP]; of words 0

// *out becomes the word vectors [word_count][shape->output], which stay until the next call. A word
// without a piece gets zeros for the pieces' part. Too many words or pieces: DATELINE_LIMIT; a
// piece, word, case or row that the model has not: DATELINE_USAGE.
dateline_status encoder_run(const float **out, encoder_work *work, const encoder_window *window,
                            dateline_error *error);

#endif
