#include "trees.h"

dateline_status trees_open(trees *out, const lexicon *words, const char *models,
                           dateline_error *error)
{
    *out = (trees){.model = NULL};
    dateline_status status = neural_model_open(&out->model, models, "fast", error);
    if (status == DATELINE_OK) {
        status = neural_worker_open(&out->worker, out->model, error);
    }
    if (status == DATELINE_OK) {
        status = syntax_reader_open(&out->reader, words, models, out->model, error);
    }
    return status;
}

void trees_close(trees *trees)
{
    syntax_reader_close(trees->reader);
    neural_worker_close(trees->worker);
    neural_model_close(trees->model);
}

dateline_status trees_read(syntax_layer *out, const trees *trees, arena *arena,
                           const text_document *document, dateline_error *error)
{
    neural_layer *network = ARENA_NEW(arena, neural_layer);
    if (network == NULL) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for an article's trees");
    }
    const dateline_status status = neural_read(network, trees->worker, arena, document, error);
    return status == DATELINE_OK ? syntax_read(out, trees->reader, arena, network, error) : status;
}
