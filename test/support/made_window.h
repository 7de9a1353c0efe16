// Small shapes of both kinds of encoder, and random windows for them.
#ifndef SUPPORT_MADE_WINDOW_H
#define SUPPORT_MADE_WINDOW_H

#include "model/encoder.h"
#include "support/random.h"

#define MADE_TABLE_ROWS 7u
#define MADE_MOST_WORDS 200u
#define MADE_MOST_PIECES 600u

static const encoder_shape made_pieces = {.kind = ENCODER_PIECES,
                                          .width = 32,
                                          .layers = 2,
                                          .heads = 2,
                                          .inner = 48,
                                          .positions = 24,
                                          .pieces = 110,
                                          .cases = 7,
                                          .features = 12,
                                          .tables = 3,
                                          .output = 44};

static const encoder_shape made_words = {.kind = ENCODER_WORDS,
                                         .width = 32,
                                         .convolutions = 3,
                                         .layers = 1,
                                         .heads = 2,
                                         .inner = 48,
                                         .positions = 220,
                                         .features = 24,
                                         .tables = 3,
                                         .output = 32};

typedef struct made_window {
    encoder_window window; // borrows the arrays below
    uint32_t pieces[MADE_MOST_PIECES];
    uint32_t piece_words[MADE_MOST_PIECES];
    uint8_t cases[MADE_MOST_WORDS];
    uint32_t form_rows[MADE_MOST_WORDS * ENCODER_MOST_TABLES];
} made_window;

// `words` words of one to three pieces each, as far as `pieces` go.
static inline void made_window_fill(made_window *out, const encoder_shape *shape, uint32_t words,
                                    uint32_t pieces, uint64_t seed)
{
    uint32_t count = 0;
    for (uint32_t word = 0; word < words; word++) {
        const uint32_t more = 1 + random_below(&seed, 3);
        for (uint32_t i = 0; i < more && count < pieces; i++) {
            out->pieces[count] = random_below(&seed, shape->pieces);
            out->piece_words[count++] = word;
        }
        out->cases[word] = (uint8_t)random_below(&seed, 7);
    }
    for (uint32_t i = 0; i < words * shape->tables; i++)
        out->form_rows[i] = random_below(&seed, MADE_TABLE_ROWS);
    out->window = (encoder_window){.pieces = out->pieces,
                                   .piece_words = out->piece_words,
                                   .cases = out->cases,
                                   .form_rows = out->form_rows,
                                   .piece_count = count,
                                   .word_count = words};
}

#endif
