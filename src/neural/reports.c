// Reports: which words are cues ("said", "according to"), and which words near a cue tell who
// speaks and what is said. How sure the text is of an event is read beside them.
#include <math.h>

#include "neural/heads.h"

#define FACTUALITY_MOST 3.0f

// From -3 to 3; what is no number tells nothing.
static float hold_factuality(float told)
{
    if (told > FACTUALITY_MOST) {
        return FACTUALITY_MOST;
    }
    if (told < -FACTUALITY_MOST) {
        return -FACTUALITY_MOST;
    }
    return isnan(told) ? 0.0f : told;
}

static void read_words(neural_layer *out, neural_worker *worker, const neural_window *window)
{
    const report_head *head = &worker->model->reports;
    float *cues = worker->buffers[1], *factuality = worker->buffers[2];
    neural_trunk(worker, &head->trunk, worker->buffers[0]);
    neural_next(worker, &head->cues, cues);
    neural_next(worker, &head->factuality, factuality);
    for (uint32_t token = window->first; token < window->end; token++) {
        const size_t row = token - window->first;
        neural_word *word = &out->words[token];
        word->cue = (uint8_t)neural_best(cues + row * head->cues.matrix.outputs, 3);
        word->factuality = hold_factuality(factuality[row * head->factuality.matrix.outputs]);
    }
}

// hidden[window's words][pair] of one cue and every word.
static void join_cue(float *hidden, const report_head *head, const float *cue_sides,
                     const float *word_sides, uint32_t cue, uint32_t count)
{
    const uint32_t width = head->cue_side.matrix.outputs;
    const float *mine = cue_sides + (size_t)cue * width;
    for (uint32_t i = 0; i < count; i++) {
        const float *theirs = word_sides + (size_t)i * width;
        const float *apart =
            head->distances + (size_t)neural_distance((int64_t)i - (int64_t)cue) * width;
        float *row = hidden + (size_t)i * width;
        for (uint32_t k = 0; k < width; k++) {
            row[k] = mine[k] + theirs[k] + apart[k];
        }
    }
    neural_cut(hidden, (size_t)count * width);
}

// Where a piece begins and ends shows beside the neighbours: adds to each word's row what it and
// those on either side say together.
static void mix_neighbours(neural_worker *worker, float *hidden, uint32_t count)
{
    const report_head *head = &worker->model->reports;
    const uint32_t width = head->cue_side.matrix.outputs;
    float *joined = worker->buffers[3], *mixed = worker->buffers[6];
    memset(joined, 0, (size_t)count * 3 * width * sizeof *joined);
    for (uint32_t i = 0; i < count; i++) {
        const uint32_t first = i == 0 ? 0 : i - 1, end = i + 1 < count ? i + 2 : count;
        memcpy(joined + ((size_t)i * 3 + (first + 1 - i)) * width, hidden + (size_t)first * width,
               (size_t)(end - first) * width * sizeof *joined);
    }
    linear_apply(mixed, &head->mix, &worker->inner, neural_kernels(worker), joined, count,
                 KERNELS_PLAIN);
    neural_cut(mixed, (size_t)count * width);
    for (size_t i = 0; i < (size_t)count * width; i++) {
        hidden[i] += mixed[i];
    }
}

// Adds what the cue asks for and each word offers: scores[window's words][outputs].
static void add_pull(float *scores, const report_head *head, const float *queries,
                     const float *keys, uint32_t cue, uint32_t count)
{
    const uint32_t width = head->word_key.matrix.outputs;
    const float *query = queries + (size_t)cue * head->cue_query.matrix.outputs;
    const float scale = 1.0f / sqrtf((float)width);
    for (uint32_t i = 0; i < count; i++) {
        for (uint32_t role = 0; role < NEURAL_ROLE_LABELS; role++) {
            scores[(size_t)i * head->roles.matrix.outputs + role] +=
                neural_dot(query + (size_t)role * width, keys + (size_t)i * width, width) * scale;
        }
    }
}

static bool read_roles(neural_layer *out, neural_worker *worker, arena *arena,
                       const neural_window *window, uint32_t cue_first, uint32_t cue_end)
{
    const report_head *head = &worker->model->reports;
    const uint32_t count = window->end - window->first;
    float *hidden = worker->buffers[2], *scores = worker->buffers[3];
    uint8_t *roles = ARENA_ARRAY(arena, count, uint8_t);
    neural_report *report =
        ARENA_PUSH(arena, out->reports, out->report_count, out->report_capacity);
    if (roles == NULL || report == NULL) {
        return false;
    }
    join_cue(hidden, head, worker->buffers[0], worker->buffers[1], cue_first - window->first,
             count);
    mix_neighbours(worker, hidden, count);
    linear_apply(scores, &head->roles, &worker->inner, neural_kernels(worker), hidden, count,
                 KERNELS_PLAIN);
    add_pull(scores, head, worker->buffers[4], worker->buffers[5], cue_first - window->first,
             count);
    neural_decode_roles(roles, worker->ways, scores, head->roles.matrix.outputs, count,
                        cue_first - window->first, cue_end - window->first);
    *report = (neural_report){cue_first, cue_end, window->first, window->end, roles};
    return true;
}

// The cues of one sentence: none goes on in the next.
static bool read_cues(neural_layer *out, neural_worker *worker, arena *arena,
                      const neural_window *window, const neural_stretch *stretch)
{
    for (uint32_t token = stretch->first; token < stretch->end;) {
        uint32_t end = token + 1;
        if (out->words[token].cue == 0) {
            token = end;
            continue;
        }
        while (end < stretch->end && out->words[end].cue == 2) {
            end++;
        }
        if (!read_roles(out, worker, arena, window, token, end)) {
            return false;
        }
        token = end;
    }
    return true;
}

static bool has_cue(const neural_layer *layer, const neural_window *window)
{
    for (uint32_t token = window->first; token < window->end; token++) {
        if (layer->words[token].cue != 0) {
            return true;
        }
    }
    return false;
}

bool neural_read_reports(neural_layer *out, neural_worker *worker, arena *arena,
                         const neural_window *window)
{
    const report_head *head = &worker->model->reports;
    const kernels *kernels = neural_kernels(worker);
    read_words(out, worker, window);
    if (!has_cue(out, window)) {
        return true;
    }
    linear_multiply(worker->buffers[0], &head->cue_side, &worker->vectors, kernels, KERNELS_PLAIN);
    linear_multiply(worker->buffers[1], &head->word_side, &worker->vectors, kernels, KERNELS_PLAIN);
    linear_multiply(worker->buffers[4], &head->cue_query, &worker->vectors, kernels, KERNELS_PLAIN);
    linear_multiply(worker->buffers[5], &head->word_key, &worker->vectors, kernels, KERNELS_PLAIN);
    bool fits = true;
    for (uint32_t i = 0; fits && i < window->stretch_count; i++) {
        fits = read_cues(out, worker, arena, window, &window->stretches[i]);
    }
    return fits;
}
