// Part of speech and features: one class each, by the word alone in its sentence's light.
#include "neural/heads.h"

// Features are read for few: what they are read from is kept, as the product takes it.
static void keep_for_feats(neural_layer *out, const linear_input *trunk, uint32_t first)
{
    const size_t at = first, rows = trunk->rows;
    memcpy(out->for_feats.codes + at * trunk->inputs, trunk->codes.codes, rows * trunk->inputs);
    memcpy(out->for_feats.low + at, trunk->codes.low, rows * sizeof *trunk->codes.low);
    memcpy(out->for_feats.step + at, trunk->codes.step, rows * sizeof *trunk->codes.step);
}

// [words][tags]; leaves what features are read from in worker->inner.
static float *score_tags(neural_worker *worker)
{
    const tag_head *head = &worker->model->tags;
    float *tags = worker->buffers[1];
    neural_trunk(worker, &head->trunk, worker->buffers[0]);
    neural_next(worker, &head->tags, tags);
    return tags;
}

void neural_read_tags(neural_layer *out, neural_worker *worker, const neural_window *window)
{
    const tag_head *head = &worker->model->tags;
    float *tags = score_tags(worker);
    keep_for_feats(out, &worker->inner, window->first);
    if (worker->second != NULL) {
        const size_t count = (size_t)(window->end - window->first) * head->tags.matrix.outputs;
        neural_add_opinion(tags, score_tags(worker->second), count);
    }
    for (uint32_t token = window->first; token < window->end; token++) {
        const float *scores = tags + (size_t)(token - window->first) * head->tags.matrix.outputs;
        out->words[token].tag = (uint16_t)neural_best(scores, head->tags.outputs);
    }
}

uint32_t neural_feats(const neural_layer *layer, uint32_t token)
{
    const linear *head = &layer->model->tags.feats;
    const kernels_codes row = {layer->for_feats.codes + (size_t)token * head->matrix.inputs,
                               layer->for_feats.low + token, layer->for_feats.step + token};
    float scores[NEURAL_CLASSES_MAX];
    encoder_kernels(layer->model->encoder)->multiply(scores, &row, 1, &head->matrix, KERNELS_PLAIN);
    return neural_best(scores, head->outputs);
}
