#include <math.h>

#include "neural/heads.h"

#define THOUSANDTHS_MOST 999999.0f
#define GREATEST_LANES 8u

void neural_trunk(neural_worker *worker, const linear *trunk, float *out)
{
    const kernels *kernels = neural_kernels(worker);
    const uint32_t rows = worker->vectors.rows;
    linear_multiply(out, trunk, &worker->vectors, kernels, KERNELS_CUT);
    linear_input_set(&worker->inner, kernels, out, trunk->matrix.outputs, rows, trunk->outputs);
}

void neural_choose(neural_worker *worker, const neural_window *window, uint32_t count, float *room)
{
    const uint32_t width = encoder_shape_of(worker->model->encoder)->output;
    for (uint32_t i = 0; i < count; i++) {
        memcpy(room + (size_t)i * width, window->vectors + (size_t)worker->chosen[i] * width,
               width * sizeof *room);
    }
    linear_input_set(&worker->inner, neural_kernels(worker), room, width, count, width);
}

void neural_next(neural_worker *worker, const linear *layer, float *out)
{
    linear_multiply(out, layer, &worker->inner, neural_kernels(worker), KERNELS_PLAIN);
}

// The greatest of scores[count], with the first where that is not a number: a row of eight side by
// side, as a comparison that waits for the one before it was a hundredth of all reading.
static float greatest(const float *scores, uint32_t count)
{
    float most[GREATEST_LANES];
    for (uint32_t lane = 0; lane < GREATEST_LANES; lane++) {
        most[lane] = scores[0];
    }
    uint32_t i = 0;
    for (; i + GREATEST_LANES <= count; i += GREATEST_LANES) {
        for (uint32_t lane = 0; lane < GREATEST_LANES; lane++) {
            most[lane] = scores[i + lane] > most[lane] ? scores[i + lane] : most[lane];
        }
    }
    for (; i < count; i++) {
        most[0] = scores[i] > most[0] ? scores[i] : most[0];
    }
    for (uint32_t lane = 1; lane < GREATEST_LANES; lane++) {
        most[0] = most[lane] > most[0] ? most[lane] : most[0];
    }
    return most[0];
}

uint32_t neural_best(const float *scores, uint32_t count)
{
    const float most = greatest(scores, count);
    for (uint32_t i = 0; i < count; i++) {
        if (scores[i] == most) {
            return i;
        }
    }
    return 0;
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
