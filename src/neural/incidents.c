// Incidents: who did it, to whom, with what, as short stretches of words. Which event they belong
// to the room of events decides.
#include <math.h>

#include "neural/heads.h"

// The mean advantage of a piece's labels over being none.
static float advantage(const float *scores, uint32_t stride, const uint8_t *labels, uint32_t count)
{
    float sum = 0.0f;
    for (uint32_t i = 0; i < count; i++) {
        sum += scores[(size_t)i * stride + labels[i]] - scores[(size_t)i * stride];
    }
    return isnan(sum) ? 0.0f : sum / (float)count;
}

// Adds the pieces of one sentence, whose first word is `token`.
static bool add_pieces(neural_layer *out, arena *arena, const float *scores, uint32_t stride,
                       const uint8_t *labels, uint32_t token, uint32_t count)
{
    for (uint32_t first = 0, end; first < count; first = end) {
        end = first + 1;
        if (labels[first] == 0) {
            continue;
        }
        if (neural_part_of(labels[first]) == NEURAL_FIRST) {
            while (neural_part_of(labels[end++]) != NEURAL_LAST) {
            }
        }
        neural_filler *filler =
            ARENA_PUSH(arena, out->fillers, out->filler_count, out->filler_capacity);
        if (filler == NULL) {
            return false;
        }
        *filler = (neural_filler){
            token + first, token + end, (neural_filler_kind)neural_type_of(labels[first]),
            advantage(scores + (size_t)first * stride, stride, labels + first, end - first)};
    }
    return true;
}

bool neural_read_incidents(neural_layer *out, neural_worker *worker, arena *arena,
                           const neural_window *window)
{
    const incident_head *head = &worker->model->incidents;
    const uint32_t stride = head->roles.matrix.outputs;
    neural_trunk(worker, &head->trunk, worker->buffers[0]);
    neural_next(worker, &head->roles, worker->buffers[1]);
    for (uint32_t i = 0; i < window->stretch_count; i++) {
        const neural_stretch *stretch = &window->stretches[i];
        const uint32_t count = stretch->end - stretch->first;
        const float *scores =
            worker->buffers[1] + (size_t)(stretch->first - window->first) * stride;
        neural_decode_pieces(worker->labels, worker->ways, scores, stride, count, NEURAL_FILLERS);
        if (!add_pieces(out, arena, scores, stride, worker->labels, stretch->first, count)) {
            return false;
        }
    }
    return true;
}
