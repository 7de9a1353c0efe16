// Names: how much speaks for each label of a word. Which sequence is best the room of names
// decides, with what it knows beside.
#include "neural/heads.h"

void neural_read_names(neural_layer *out, neural_worker *worker, const neural_window *window)
{
    const name_head *head = &worker->model->names;
    const float *scores = worker->buffers[1];
    neural_trunk(worker, &head->trunk, worker->buffers[0]);
    neural_next(worker, &head->names, worker->buffers[1]);
    // The linear's rows are padded, the layer's lie close.
    for (uint32_t token = window->first; token < window->end; token++) {
        memcpy(out->name_scores + (size_t)token * NEURAL_NAME_LABELS,
               scores + (size_t)(token - window->first) * head->names.matrix.outputs,
               NEURAL_NAME_LABELS * sizeof *scores);
    }
}
