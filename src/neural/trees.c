// Trees: each word scores every other of its sentence as its head, the best tree is taken, and its
// arcs get their relations.
#include "neural/heads.h"
#include "neural/spanning_tree.h"

typedef struct tree_sides {
    const float *query, *head; // [window's words][width]
    uint32_t width;
} tree_sides;

// How much each word draws others at all, and from how far.
static void add_pulls(float *scores, const kernels *kernels, const tree_head *head,
                      const kernels_rows *heads, uint32_t width)
{
    const uint32_t count = heads->count;
    const kernels_rows pull = {head->pull, width, 1};
    float apart[2 * NEURAL_WINDOW_WORDS], pulls[NEURAL_WINDOW_WORDS];
    for (uint32_t i = 0; i < 2 * count; i++) {
        apart[i] = head->distances[neural_distance((int64_t)i - (int64_t)count)];
    }
    kernels->dot(pulls, count, &pull, heads, width);
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
    const kernels_rows queries = {sides->query + (size_t)base * width, width, count};
    const kernels_rows heads = {sides->head + (size_t)base * width, width, count};
    const kernels_rows root = {head->root, width, 1};
    float roots[NEURAL_WINDOW_WORDS];
    kernels->dot(scores, count + 1, &queries, &heads, width);
    kernels->dot(roots, count, &root, &queries, width);
    for (uint32_t i = 0; i < count; i++) {
        scores[(size_t)i * (count + 1) + count] = roots[i];
    }
    add_pulls(scores, kernels, head, &heads, width);
}

// Rows of the words that head others go to worker->chosen; returns how many.
static uint32_t choose_heads(neural_worker *worker, const neural_layer *layer,
                             const neural_window *window)
{
    bool is_head[NEURAL_WINDOW_WORDS] = {false};
    uint32_t count = 0;
    for (uint32_t token = window->first; token < window->end; token++) {
        const uint32_t head = layer->words[token].head;
        if (head != TOKEN_NONE && !is_head[head - window->first]) {
            is_head[head - window->first] = true;
            worker->places[head - window->first] = count;
            worker->chosen[count++] = head - window->first;
        }
    }
    return count;
}

// What each word of a window and its head make together, ready for the relations' layer.
static void join_ends(neural_worker *worker, const neural_layer *layer, const neural_window *window,
                      const float *heads, float *children)
{
    const tree_head *head = &worker->model->trees;
    const uint32_t width = head->label_child.matrix.outputs;
    for (uint32_t token = window->first; token < window->end; token++) {
        const uint32_t its_head = layer->words[token].head;
        const float *above = its_head == TOKEN_NONE
                                 ? head->label_root
                                 : heads + (size_t)worker->places[its_head - window->first] * width;
        float *row = children + (size_t)(token - window->first) * width;
        for (uint32_t k = 0; k < width; k++) {
            row[k] = neural_cut(row[k] + above[k]);
        }
    }
}

// [words][relations]. Of all stretches at once: a product of few rows leaves most of its last tile
// empty. Half of the words head no other: they need no side as a head.
static float *score_relations(const neural_layer *layer, neural_worker *worker,
                              const neural_window *window)
{
    const tree_head *head = &worker->model->trees;
    const kernels *kernels = neural_kernels(worker);
    float *heads = worker->buffers[3], *ends = worker->buffers[4], *relations = worker->buffers[5];
    linear_multiply(ends, &head->label_child, &worker->vectors, kernels, KERNELS_PLAIN);
    neural_choose(worker, choose_heads(worker, layer, window));
    neural_next(worker, &head->label_head, heads);
    join_ends(worker, layer, window, heads, ends);
    linear_apply(relations, &head->labels, &worker->inner, kernels, ends,
                 window->end - window->first, KERNELS_PLAIN);
    return relations;
}

static void read_relations(neural_layer *out, neural_worker *worker, const neural_window *window)
{
    const linear *labels = &worker->model->trees.labels;
    float *relations = score_relations(out, worker, window);
    if (worker->second != NULL) {
        neural_add_opinion(relations, score_relations(out, worker->second, window),
                           (size_t)(window->end - window->first) * labels->matrix.outputs);
    }
    for (uint32_t token = window->first; token < window->end; token++) {
        const float *scores = relations + (size_t)(token - window->first) * labels->matrix.outputs;
        out->words[token].relation = (uint16_t)neural_best(scores, labels->outputs);
    }
}

// What arcs are scored by, of a window's words.
static tree_sides read_sides(neural_worker *worker)
{
    const tree_head *head = &worker->model->trees;
    float *above = worker->buffers[0], *query = worker->buffers[1];
    neural_trunk(worker, &head->child, above);
    neural_next(worker, &head->query, query);
    linear_multiply(above, &head->head, &worker->vectors, neural_kernels(worker), KERNELS_CUT);
    return (tree_sides){query, above, head->query.matrix.outputs};
}

static dateline_status read_tree(neural_layer *out, neural_worker *worker, const tree_sides *sides,
                                 const neural_stretch *stretch, uint32_t base,
                                 dateline_error *error)
{
    const uint32_t count = stretch->end - stretch->first;
    neural_worker *second = worker->second;
    score_arcs(worker->scores, neural_kernels(worker), &worker->model->trees, &sides[0], base,
               count);
    if (second != NULL) {
        score_arcs(second->scores, neural_kernels(second), &second->model->trees, &sides[1], base,
                   count);
        neural_add_opinion(worker->scores, second->scores, (size_t)count * (count + 1));
    }
    arena_reset(worker->scratch);
    const dateline_status status =
        spanning_tree_read(worker->heads, worker->scratch, worker->scores, count, error);
    if (status != DATELINE_OK) {
        return status;
    }
    for (uint32_t i = 0; i < count; i++) {
        out->words[stretch->first + i].head =
            worker->heads[i] == count ? TOKEN_NONE : stretch->first + worker->heads[i];
    }
    return DATELINE_OK;
}

dateline_status neural_read_trees(neural_layer *out, neural_worker *worker,
                                  const neural_window *window, dateline_error *error)
{
    tree_sides sides[2] = {read_sides(worker)};
    if (worker->second != NULL) {
        sides[1] = read_sides(worker->second);
    }
    dateline_status status = DATELINE_OK;
    for (uint32_t i = 0; i < window->stretch_count && status == DATELINE_OK; i++) {
        const neural_stretch *stretch = &window->stretches[i];
        status = read_tree(out, worker, sides, stretch, stretch->first - window->first, error);
    }
    if (status == DATELINE_OK) {
        read_relations(out, worker, window);
    }
    return status;
}
