// Senses: is a word that may tell of an event meant so? Learnt by train/sense/learn.py on the
// vectors as they are, beside the evidence of what/sense_evidence.h; which words are events that
// room knows.
#include "neural/heads.h"

void neural_read_senses(neural_layer *out, neural_worker *worker, const neural_window *window)
{
    const linear *head = &worker->model->senses.senses;
    const float *scores = worker->buffers[0];
    linear_multiply(worker->buffers[0], head, &worker->vectors, neural_kernels(worker),
                    KERNELS_PLAIN);
    for (uint32_t token = window->first; token < window->end; token++) {
        out->words[token].sense = scores[(size_t)(token - window->first) * head->matrix.outputs];
    }
}
