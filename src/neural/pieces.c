// Pieces of one or more words from labels that say how a word stands in its piece: the best
// sequence in which every piece that begins also ends (Viterbi 1967). Between words there is only
// one of few states: no piece is open, or one of some type.
#include <math.h>

#include "neural/heads.h"

// Best sums up to a word.
typedef struct piece_sums {
    float closed;
    float open[NEURAL_PIECE_TYPES_MAX];
} piece_sums;

// Where no piece is open behind the word: it is none, or the last or only one of a piece.
static float close_piece(uint8_t *label, const piece_sums *before, const float *scores,
                         uint32_t types)
{
    float best = before->closed + scores[0];
    *label = 0;
    for (uint32_t type = 0; type < types; type++) {
        const float single = before->closed + scores[neural_piece_label(type, NEURAL_SINGLE)];
        const float last = before->open[type] + scores[neural_piece_label(type, NEURAL_LAST)];
        if (single > best) {
            best = single;
            *label = neural_piece_label(type, NEURAL_SINGLE);
        }
        if (last > best) {
            best = last;
            *label = neural_piece_label(type, NEURAL_LAST);
        }
    }
    return best;
}

static void step_on(piece_sums *sums, neural_way *way, const float *scores, uint32_t types)
{
    const piece_sums before = *sums;
    way->going_on = 0;
    sums->closed = close_piece(&way->closed, &before, scores, types);
    for (uint32_t type = 0; type < types; type++) {
        const float first = before.closed + scores[neural_piece_label(type, NEURAL_FIRST)];
        const float inner = before.open[type] + scores[neural_piece_label(type, NEURAL_INNER)];
        const bool goes_on = inner > first;
        sums->open[type] = goes_on ? inner : first;
        way->going_on |= (uint32_t)goes_on << type;
    }
}

// Is no label of any word above that of being none? Then no sum of theirs is, however it rounds.
static bool are_all_outside(const float *scores, uint32_t stride, uint32_t count, uint32_t types)
{
    for (uint32_t i = 0; i < count; i++) {
        if (neural_best(scores + (size_t)i * stride, NEURAL_PIECE_LABELS(types)) != 0) {
            return false;
        }
    }
    return true;
}

void neural_decode_pieces(uint8_t *labels, neural_way *ways, const float *scores, uint32_t stride,
                          uint32_t count, uint32_t types)
{
    if (are_all_outside(scores, stride, count, types)) {
        memset(labels, 0, count);
        return;
    }
    piece_sums sums = {.closed = 0.0f};
    for (uint32_t type = 0; type < types; type++) {
        sums.open[type] = -INFINITY;
    }
    for (uint32_t i = 0; i < count; i++) {
        step_on(&sums, &ways[i], scores + (size_t)i * stride, types);
    }
    uint32_t open = NEURAL_PIECE_TYPES_MAX; // the piece that is open behind word i; none
    for (uint32_t i = count; i-- > 0;) {
        if (open == NEURAL_PIECE_TYPES_MAX) {
            labels[i] = ways[i].closed;
            const bool is_last = labels[i] != 0 && neural_part_of(labels[i]) == NEURAL_LAST;
            open = is_last ? neural_type_of(labels[i]) : NEURAL_PIECE_TYPES_MAX;
            continue;
        }
        const bool goes_on = (ways[i].going_on >> open & 1u) != 0;
        labels[i] = neural_piece_label(open, goes_on ? NEURAL_INNER : NEURAL_FIRST);
        open = goes_on ? open : NEURAL_PIECE_TYPES_MAX;
    }
}
