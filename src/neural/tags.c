// Part of speech and features: one class each, by the word alone in its sentence's light.
#include "neural/heads.h"

void neural_read_tags(neural_layer *out, neural_worker *worker, const neural_window *window)
{
    const tag_head *head = &worker->model->tags;
    float *tags = worker->buffers[1], *feats = worker->buffers[2];
    neural_trunk(worker, &head->trunk, worker->buffers[0]);
    neural_next(worker, &head->tags, tags);
    neural_next(worker, &head->feats, feats);
    for (uint32_t token = window->first; token < window->end; token++) {
        const size_t row = token - window->first;
        neural_word *word = &out->words[token];
        word->tag =
            (uint16_t)neural_best(tags + row * head->tags.matrix.outputs, head->tags.outputs);
        word->feats =
            (uint16_t)neural_best(feats + row * head->feats.matrix.outputs, head->feats.outputs);
    }
}
