// Reports: which words are cues ("said", "according to"), and which words near a cue tell who
// speaks and what is said. How sure the text is of an event is read beside them.
#include <math.h>

#include "neural/heads.h"

#define FACTUALITY_MOST 3.0f
#define LEAD_MOST 10000 // hundredths of log-odds

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
        const float *scores = cues + row * head->cues.matrix.outputs;
        word->cue = (uint8_t)neural_best(scores, 3);
        word->cue_lead = neural_thousandths(neural_larger(scores[1], scores[2]) - scores[0]);
        word->factuality = hold_factuality(factuality[row * head->factuality.matrix.outputs]);
    }
}

// What is known of one window before its cues are asked. Each cue has a row of its own in what only
// cues have.
typedef struct cue_rows {
    const float *cue_sides, *queries; // [cues]
    const float *word_sides, *keys;   // [window's words]
} cue_rows;

// hidden[window's words][pair] of the cue at `cue`, whose side is `mine`, and every word.
static void join_cue(float *hidden, const report_head *head, const float *mine,
                     const float *word_sides, uint32_t cue, uint32_t count)
{
    const uint32_t width = head->cue_side.matrix.outputs;
    for (uint32_t i = 0; i < count; i++) {
        const float *theirs = word_sides + (size_t)i * width;
        const float *apart =
            head->distances + (size_t)neural_distance((int64_t)i - (int64_t)cue) * width;
        float *row = hidden + (size_t)i * width;
        for (uint32_t k = 0; k < width; k++) {
            row[k] = neural_cut(mine[k] + theirs[k] + apart[k]);
        }
    }
}

// Where a piece begins and ends shows beside the neighbours: adds to each word's row what it and
// those on either side say together. Rows lie one behind the other, so that three of them are one;
// before the first and behind the last are zeros.
static void mix_neighbours(neural_worker *worker, float *hidden, uint32_t count)
{
    const report_head *head = &worker->model->reports;
    const uint32_t width = head->cue_side.matrix.outputs;
    float *mixed = worker->buffers[6];
    memset(hidden - width, 0, width * sizeof *hidden);
    memset(hidden + (size_t)count * width, 0, width * sizeof *hidden);
    linear_input_set(&worker->inner, neural_kernels(worker), hidden - width, width, count,
                     3 * width);
    linear_multiply(mixed, &head->mix, &worker->inner, neural_kernels(worker), KERNELS_CUT);
    for (size_t i = 0; i < (size_t)count * width; i++) {
        hidden[i] += mixed[i];
    }
}

// Adds what the cue asks for and each word offers: scores[window's words][outputs].
static void add_pull(float *scores, neural_worker *worker, const float *query, const float *keys,
                     uint32_t count)
{
    const report_head *head = &worker->model->reports;
    const uint32_t width = head->word_key.matrix.outputs, outputs = head->roles.matrix.outputs;
    const float scale = 1.0f / sqrtf((float)width);
    const kernels_rows words = {keys, width, count}, roles = {query, width, NEURAL_ROLE_LABELS};
    float *pulls = worker->scores;
    neural_kernels(worker)->dot(pulls, NEURAL_ROLE_LABELS, &words, &roles, width);
    for (uint32_t i = 0; i < count; i++) {
        for (uint32_t role = 0; role < NEURAL_ROLE_LABELS; role++) {
            scores[(size_t)i * outputs + role] += pulls[i * NEURAL_ROLE_LABELS + role] * scale;
        }
    }
}

// Row behind the last word of the cue that begins in row `first`; it ends with its sentence.
static uint32_t end_of_cue(const neural_layer *layer, const neural_window *window, uint32_t first)
{
    uint32_t end = first + 1;
    for (uint32_t i = 0; i < window->stretch_count; i++) {
        const neural_stretch *stretch = &window->stretches[i];
        const uint32_t token = window->first + first;
        while (stretch->first <= token && window->first + end < stretch->end &&
               layer->words[window->first + end].cue == 2) {
            end++;
        }
    }
    return end;
}

// scores[window's words][outputs] of a cue, whose row is the cue_row-th.
static void score_roles(float *scores, neural_worker *worker, const cue_rows *rows,
                        uint32_t cue_row, uint32_t cue, uint32_t count)
{
    const report_head *head = &worker->model->reports;
    float *hidden = worker->buffers[2] + head->cue_side.matrix.outputs;
    join_cue(hidden, head, rows->cue_sides + (size_t)cue_row * head->cue_side.matrix.outputs,
             rows->word_sides, cue, count);
    mix_neighbours(worker, hidden, count);
    linear_apply(scores, &head->roles, &worker->inner, neural_kernels(worker), hidden, count,
                 KERNELS_PLAIN);
    add_pull(scores, worker, rows->queries + (size_t)cue_row * head->cue_query.matrix.outputs,
             rows->keys, count);
}

// Of content over source and nothing, whichever part of a piece the word would be.
static int16_t content_lead(const float *scores)
{
    float content = -INFINITY, other = scores[0];
    for (uint32_t label = 1; label < NEURAL_ROLE_LABELS; label++) {
        if (neural_type_of((uint8_t)label) + 1 == NEURAL_CONTENT) {
            content = neural_larger(content, scores[label]);
        } else {
            other = neural_larger(other, scores[label]);
        }
    }
    const int32_t lead = neural_thousandths(content - other) / 10;
    return (int16_t)(lead > LEAD_MOST ? LEAD_MOST : lead < -LEAD_MOST ? -LEAD_MOST : lead);
}

static bool read_roles(neural_report *report, neural_worker *worker, arena *arena,
                       const cue_rows *rows, uint32_t cue_row)
{
    const uint32_t count = report->end - report->first, first = worker->chosen[cue_row];
    float *scores = worker->buffers[3];
    const uint32_t stride = worker->model->reports.roles.matrix.outputs;
    uint8_t *roles = ARENA_ARRAY(arena, count, uint8_t);
    int16_t *leads = ARENA_ARRAY(arena, count, int16_t);
    if (roles == NULL || leads == NULL) {
        return false;
    }
    score_roles(scores, worker, rows, cue_row, first, count);
    for (uint32_t i = 0; i < count; i++) {
        leads[i] = content_lead(scores + (size_t)i * stride);
    }
    neural_decode_roles(roles, worker->ways, scores, stride, count, first,
                        report->cue_end - report->first);
    report->roles = roles;
    report->content_leads = leads;
    return true;
}

// The mean advantage of the cue's words, which stand in rows first to end, over being none.
static int32_t score_cue(const neural_worker *worker, const neural_word *words, uint32_t first,
                         uint32_t end)
{
    const uint32_t stride = worker->model->reports.cues.matrix.outputs;
    float sum = 0.0f;
    for (uint32_t row = first; row < end; row++) {
        const float *scores = worker->buffers[1] + (size_t)row * stride;
        sum += scores[words[row].cue] - scores[0];
    }
    return neural_thousandths(sum / (float)(end - first));
}

// A report for each cue that was chosen, as long as the words' scores are still known.
static bool begin_reports(neural_layer *out, const neural_worker *worker, arena *arena,
                          const neural_window *window, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        const uint32_t first = worker->chosen[i], end = end_of_cue(out, window, first);
        neural_report *report =
            ARENA_PUSH(arena, out->reports, out->report_count, out->report_capacity);
        if (report == NULL) {
            return false;
        }
        *report =
            (neural_report){.cue_first = window->first + first,
                            .cue_end = window->first + end,
                            .first = window->first,
                            .end = window->end,
                            .score = score_cue(worker, out->words + window->first, first, end)};
    }
    return true;
}

// The rows at which cues begin, sentence by sentence: none goes on in the next.
static uint32_t choose_cues(neural_worker *worker, const neural_layer *layer,
                            const neural_window *window)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < window->stretch_count; i++) {
        const neural_stretch *stretch = &window->stretches[i];
        for (uint32_t token = stretch->first; token < stretch->end; token++) {
            const uint8_t cue = layer->words[token].cue;
            const bool goes_on =
                cue == 2 && token > stretch->first && layer->words[token - 1].cue != 0;
            if (cue != 0 && !goes_on) {
                worker->chosen[count++] = token - window->first;
            }
        }
    }
    return count;
}

bool neural_read_reports(neural_layer *out, neural_worker *worker, arena *arena,
                         const neural_window *window)
{
    const report_head *head = &worker->model->reports;
    const kernels *kernels = neural_kernels(worker);
    read_words(out, worker, window);
    const uint32_t count = choose_cues(worker, out, window);
    if (count == 0) {
        return true;
    }
    if (!begin_reports(out, worker, arena, window, count)) {
        return false;
    }
    neural_choose(worker, count);
    neural_next(worker, &head->cue_side, worker->buffers[0]);
    neural_next(worker, &head->cue_query, worker->buffers[4]);
    linear_multiply(worker->buffers[1], &head->word_side, &worker->vectors, kernels, KERNELS_PLAIN);
    linear_multiply(worker->buffers[5], &head->word_key, &worker->vectors, kernels, KERNELS_PLAIN);
    const cue_rows rows = {worker->buffers[0], worker->buffers[4], worker->buffers[1],
                           worker->buffers[5]};
    neural_report *reports = out->reports + (out->report_count - count);
    bool fits = true;
    for (uint32_t i = 0; fits && i < count; i++) {
        fits = read_roles(&reports[i], worker, arena, &rows, i);
    }
    return fits;
}
