// A thread's memory for the network: all of it is made here, nothing while articles are read.

#include "base/memory.h"
#include "neural/heads.h"

#define SCRATCH_BUDGET ((size_t)16 << 20)

static uint32_t wider(uint32_t width, const linear *layer)
{
    return layer->matrix.outputs > width ? layer->matrix.outputs : width;
}

// The widest row that a head writes, or is given.
static uint32_t widest(const neural_model *model)
{
    const linear *const all[] = {
        &model->tags.trunk,         &model->tags.tags,        &model->tags.feats,
        &model->trees.child,        &model->trees.labels,     &model->names.trunk,
        &model->names.names,        &model->reports.trunk,    &model->reports.cue_side,
        &model->reports.factuality, &model->reports.cues,     &model->reports.roles,
        &model->reports.cue_query,  &model->reports.word_key, &model->incidents.trunk,
        &model->incidents.roles,    &model->senses.senses,    &model->links.trunk,
        &model->links.later,
    };
    uint32_t width = wider(encoder_shape_of(model->encoder)->output, &model->reports.mix);
    if (model->reports.mix.matrix.inputs > width) {
        width = model->reports.mix.matrix.inputs;
    }
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        width = wider(width, all[i]);
    }
    return width;
}

static bool open_arrays(neural_worker *worker)
{
    const uint32_t tables = encoder_shape_of(worker->model->encoder)->tables;
    worker->buffer_width = widest(worker->model);
    bool fits = true;
    for (uint32_t i = 0; i < NEURAL_BUFFERS; i++) {
        worker->buffers[i] =
            memory_allocate_zeroed(NEURAL_WINDOW_WORDS + 2, worker->buffer_width * sizeof(float));
        fits = fits && worker->buffers[i] != NULL;
    }
    worker->scores =
        memory_allocate_zeroed(NEURAL_WINDOW_WORDS, (NEURAL_WINDOW_WORDS + 1) * sizeof(float));
    worker->heads = memory_allocate_zeroed(NEURAL_WINDOW_WORDS, sizeof *worker->heads);
    worker->form_rows =
        memory_allocate_zeroed(NEURAL_WINDOW_WORDS, (tables + 1) * sizeof *worker->form_rows);
    return fits && worker->scores != NULL && worker->heads != NULL && worker->form_rows != NULL;
}

static dateline_status open_work(neural_worker *worker, dateline_error *error)
{
    const uint32_t output = encoder_shape_of(worker->model->encoder)->output;
    dateline_status status =
        encoder_work_open(&worker->work, worker->model->encoder, NEURAL_WINDOW_WORDS, error);
    if (status == DATELINE_OK) {
        status = linear_input_open(&worker->vectors, NEURAL_WINDOW_WORDS, output, error);
    }
    if (status == DATELINE_OK) {
        status =
            linear_input_open(&worker->inner, NEURAL_WINDOW_WORDS, worker->buffer_width, error);
    }
    if (status == DATELINE_OK && worker->model->second != NULL) {
        status = neural_worker_open(&worker->second, worker->model->second, error);
    }
    if (status == DATELINE_OK) {
        status = arena_open(&worker->scratch, SCRATCH_BUDGET, error);
    }
    return status;
}

dateline_status neural_worker_open(neural_worker **out, const neural_model *model,
                                   dateline_error *error)
{
    *out = NULL;
    neural_worker *worker = memory_allocate_zeroed(1, sizeof *worker);
    if (worker == NULL) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the network's thread");
    }
    worker->model = model;
    dateline_status status = open_arrays(worker) ? open_work(worker, error)
                                                 : error_set(error, DATELINE_NO_MEMORY, 0, 0,
                                                             "no memory for the network's thread");
    if (status != DATELINE_OK) {
        neural_worker_close(worker);
        return status;
    }
    *out = worker;
    return DATELINE_OK;
}

void neural_worker_keep_vectors(neural_worker *worker)
{
    worker->keeps_vectors = true;
}

uint32_t neural_vector_width(const neural_model *model)
{
    return encoder_shape_of(model->encoder)->output;
}

void neural_worker_close(neural_worker *worker)
{
    if (worker == NULL) {
        return;
    }
    neural_worker_close(worker->second);
    for (uint32_t i = 0; i < NEURAL_BUFFERS; i++) {
        memory_release(worker->buffers[i]);
    }
    memory_release(worker->scores);
    memory_release(worker->heads);
    memory_release(worker->form_rows);
    linear_input_close(&worker->vectors);
    linear_input_close(&worker->inner);
    encoder_work_close(worker->work);
    arena_close(worker->scratch);
    memory_release(worker);
}
