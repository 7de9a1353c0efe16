#include "tree_reader.h"

dateline_status tree_reader_open(tree_reader *out, const lexicon *words, const char *models,
                                 const char *network, dateline_error *error)
{
    *out = (tree_reader){.model = NULL};
    dateline_status status = neural_model_open(&out->model, models, network, kernels_best(), error);
    if (status == DATELINE_OK) {
        status = neural_worker_open(&out->worker, out->model, error);
    }
    if (status == DATELINE_OK) {
        status = syntax_reader_open(&out->syntax, words, models, out->model, error);
    }
    return status;
}

void tree_reader_close(tree_reader *reader)
{
    syntax_reader_close(reader->syntax);
    neural_worker_close(reader->worker);
    neural_model_close(reader->model);
}

dateline_status tree_reader_read(syntax_layer *out, const tree_reader *reader, arena *arena,
                                 const text_document *document, dateline_error *error)
{
    neural_layer *network = ARENA_NEW(arena, neural_layer);
    if (network == NULL) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for an article's trees");
    }
    const dateline_status status = neural_read(network, reader->worker, arena, document, error);
    return status == DATELINE_OK ? syntax_read(out, reader->syntax, arena, network, error) : status;
}
