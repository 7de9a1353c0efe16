// Trees: each word scores every other of its sentence as its head, the best tree is taken, and its
// arcs get their relations.
#include "neural/heads.h"
#include "neural/spanning_tree.h"

typedef struct tree_sides {
    const float *query, *head; // [window's words][arc]
    const float *label_child, *label_head;
    uint32_t width;
} tree_sides;

// How much each word draws others at all, and from how far.
static void add_pulls(float *scores, const kernels *kernels, const tree_head *head,
                      const float *heads, uint32_t width, uint32_t count)
{
    float apart[2 * NEURAL_WINDOW_WORDS], pulls[NEURAL_WINDOW_WORDS];
    for (uint32_t i = 0; i < 2 * count; i++) {
        apart[i] = head->distances[neural_distance((int64_t)i - (int64_t)count)];
    }
    kernels->dot(pulls, head->pull, heads, width, count, width);
    for (uint32_t i = 0; i < count; i++) {
        for (uint32_t j = 0; j < count; j++) {
            scores[(size_t)i * (count + 1) + j] += pulls[j] + apart[count + j - i];
        }
    }
}

// scores[count][count + 1] for the words of a stretch; the last column is the root.
static void score_arcs(float *scores, const kernels *kernels, const tree_head *head,
                       const tree_sides *sides, uint32_t base, uint32_t count)
{
    const uint32_t width = sides->width;
    const float *heads = sides->head + (size_t)base * width;
    for (uint32_t i = 0; i < count; i++) {
        const float *query = sides->query + (size_t)(base + i) * width;
        float *row = scores + (size_t)i * (count + 1);
        kernels->dot(row, query, heads, width, count, width);
        kernels->dot(row + count, query, head->root, width, 1, width);
    }
    add_pulls(scores, kernels, head, heads, width, count);
}

// What each word of a stretch and its head make together, ready for the relations' layer.
static void join_ends(float *out, const tree_head *head, const tree_sides *sides,
                      const uint32_t *heads, uint32_t base, uint32_t count)
{
    const uint32_t width = sides->width;
    for (uint32_t i = 0; i < count; i++) {
        const float *child = sides->label_child + (size_t)(base + i) * width;
        const float *above = heads[i] == count
                                 ? head->label_root
                                 : sides->label_head + (size_t)(base + heads[i]) * width;
        float *row = out + (size_t)(base + i) * width;
        for (uint32_t k = 0; k < width; k++) {
            row[k] = neural_cut(child[k] + above[k]);
        }
    }
}

// Of all stretches at once: a product of few rows leaves most of its last tile empty.
static void read_relations(neural_layer *out, neural_worker *worker, const neural_window *window)
{
    const linear *labels = &worker->model->trees.labels;
    float *relations = worker->buffers[5];
    linear_apply(relations, labels, &worker->inner, neural_kernels(worker), worker->buffers[4],
                 window->end - window->first, KERNELS_PLAIN);
    for (uint32_t token = window->first; token < window->end; token++) {
        const float *scores = relations + (size_t)(token - window->first) * labels->matrix.outputs;
        out->words[token].relation = (uint16_t)neural_best(scores, labels->outputs);
    }
}

static dateline_status read_tree(neural_layer *out, neural_worker *worker, const tree_sides *sides,
                                 const neural_stretch *stretch, uint32_t base,
                                 dateline_error *error)
{
    const tree_head *head = &worker->model->trees;
    const uint32_t count = stretch->end - stretch->first;
    score_arcs(worker->scores, neural_kernels(worker), head, sides, base, count);
    arena_reset(worker->scratch);
    const dateline_status status =
        spanning_tree_read(worker->heads, worker->scratch, worker->scores, count, error);
    if (status != DATELINE_OK) {
        return status;
    }
    join_ends(worker->buffers[4], head, sides, worker->heads, base, count);
    for (uint32_t i = 0; i < count; i++) {
        out->words[stretch->first + i].head =
            worker->heads[i] == count ? TOKEN_NONE : stretch->first + worker->heads[i];
    }
    return DATELINE_OK;
}

dateline_status neural_read_trees(neural_layer *out, neural_worker *worker,
                                  const neural_window *window, dateline_error *error)
{
    const tree_head *head = &worker->model->trees;
    const kernels *kernels = neural_kernels(worker);
    float *query = worker->buffers[1];
    neural_trunk(worker, &head->child, worker->buffers[0]);
    neural_next(worker, &head->query, query);
    float *above = worker->buffers[0];
    linear_multiply(above, &head->head, &worker->vectors, kernels, KERNELS_CUT);
    linear_multiply(worker->buffers[2], &head->label_child, &worker->vectors, kernels,
                    KERNELS_PLAIN);
    linear_multiply(worker->buffers[3], &head->label_head, &worker->vectors, kernels,
                    KERNELS_PLAIN);
    const tree_sides sides = {query, above, worker->buffers[2], worker->buffers[3],
                              head->query.matrix.outputs};
    dateline_status status = DATELINE_OK;
    for (uint32_t i = 0; i < window->stretch_count && status == DATELINE_OK; i++) {
        const neural_stretch *stretch = &window->stretches[i];
        status = read_tree(out, worker, &sides, stretch, stretch->first - window->first, error);
    }
    if (status == DATELINE_OK) {
        read_relations(out, worker, window);
    }
    return status;
}
