#include <math.h>

#include "neural/heads.h"

#define THOUSANDTHS_MOST 999999.0f
// What a score of the second is worth. Twice as much gains 0.3 LAS more on GUM dev, nothing on EWT
// dev, and joins other incidents in the claims streams, less well (doc/results.md).
#define SECOND_SHARE 0.2f

void neural_trunk(neural_worker *worker, const linear *trunk, float *out)
{
    const kernels *kernels = neural_kernels(worker);
    const uint32_t rows = worker->vectors.rows;
    linear_multiply(out, trunk, &worker->vectors, kernels, KERNELS_CUT);
    linear_input_set(&worker->inner, kernels, out, trunk->matrix.outputs, rows, trunk->outputs);
}

void neural_add_opinion(float *scores, const float *second, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        scores[i] += SECOND_SHARE * second[i];
    }
}

void neural_choose(neural_worker *worker, uint32_t count)
{
    linear_input_choose(&worker->inner, &worker->vectors, worker->chosen, count);
}

void neural_next(neural_worker *worker, const linear *layer, float *out)
{
    linear_multiply(out, layer, &worker->inner, neural_kernels(worker), KERNELS_PLAIN);
}

// Where in each lane of the rows of four the first of the greatest stands. Apart, as what takes the
// lanes out of their register would keep them in memory all along.
static __attribute__((noinline)) neural_places best_of_lanes(const float *scores, uint32_t rows)
{
    neural_floats most = neural_all(scores[0]);
    neural_places best = {0, 0, 0, 0}, place = {0, 1, 2, 3};
    for (uint32_t row = 0; row < rows; row++, place += (int32_t)NEURAL_LANES) {
        const neural_floats here = neural_load(scores + row * NEURAL_LANES);
        const neural_places above = here > most; // all bits, or none
        most = neural_either(above, here, most);
        best = (place & above) | (best & ~above);
    }
    return best;
}

// A comparison that waits for the one before it made this a sixtieth of all reading.
uint32_t neural_best(const float *scores, uint32_t count)
{
    const neural_places of_lanes = best_of_lanes(scores, count / NEURAL_LANES);
    uint32_t best = (uint32_t)of_lanes[0];
    for (uint32_t lane = 1; lane < NEURAL_LANES; lane++) {
        const uint32_t other = (uint32_t)of_lanes[lane];
        const bool is_first = scores[other] == scores[best] && other < best;
        best = scores[other] > scores[best] || is_first ? other : best;
    }
    for (uint32_t i = count / NEURAL_LANES * NEURAL_LANES; i < count; i++) {
        best = scores[i] > scores[best] ? i : best;
    }
    return best;
}

// The farthest distance of each step: every word up to four, then by powers of 2^(1/1.6).
static const int64_t step_ends[NEURAL_DISTANCES - 1] = {0,  1,  2,  3,  4,   6,   9,  14,
                                                        22, 34, 53, 82, 128, 197, 304};

uint32_t neural_distance(int64_t words)
{
    const int64_t size = words < 0 ? -words : words;
    uint32_t step = 0;
    while (step < NEURAL_DISTANCES - 1 && size > step_ends[step]) {
        step++;
    }
    return words < 0 ? step + NEURAL_DISTANCES : step;
}

int32_t neural_thousandths(float log_odds)
{
    const float told = roundf(log_odds * 1000.0f);
    if (isnan(told)) {
        return 0;
    }
    return (int32_t)fmaxf(-THOUSANDTHS_MOST, fminf(told, THOUSANDTHS_MOST));
}
