// Links: does a word mean what an earlier one means? Nouns, names and pronouns keep a short vector
// each, and what another is worked out from, so that words of any two windows can be compared.
#include <math.h>

#include "neural/heads.h"

#define TO_WHOLE                                                                                   \
    12582912.0f // 1.5 * 2^23: adding it leaves the nearest whole number in the low bits
#define LINK_NUMBER_MOST 1e6f // far beyond what a trained head says

static float greatest_size(const float *vector)
{
    neural_floats most = neural_all(0.0f);
    for (uint32_t i = 0; i < NEURAL_LINK_WIDTH; i += NEURAL_LANES) {
        const neural_places bits = (neural_places)neural_load(vector + i) & INT32_MAX; // no sign
        most = neural_either((neural_floats)bits > most, (neural_floats)bits, most);
    }
    const float left = most[0] > most[1] ? most[0] : most[1];
    const float right = most[2] > most[3] ? most[2] : most[3];
    return left > right ? left : right;
}

// Eight bits a number keep what tells words apart in a quarter of the memory. Returns the scale.
static float keep_row(int8_t *out, const float *vector)
{
    const float most = greatest_size(vector);
    const float scale = most > 0.0f && most <= LINK_NUMBER_MOST ? most / INT8_MAX : 1.0f;
    const neural_floats end = neural_all(INT8_MAX);
    int32_t whole[NEURAL_LINK_WIDTH]; // in their low bits
    for (uint32_t i = 0; i < NEURAL_LINK_WIDTH; i += NEURAL_LANES) {
        const neural_floats exact = neural_load(vector + i) / neural_all(scale);
        const neural_floats least = neural_either(exact > -end, exact, -end); // NaN is not above it
        const neural_floats held = neural_either(least < end, least, end) + neural_all(TO_WHOLE);
        memcpy(whole + i, &held, sizeof held);
    }
    for (uint32_t i = 0; i < NEURAL_LINK_WIDTH; i++) {
        out[i] = (int8_t)whole[i];
    }
    return scale;
}

static int32_t multiply(const int8_t *a, const int8_t *b)
{
    int32_t sum = 0;
    for (uint32_t i = 0; i < NEURAL_LINK_WIDTH; i++) {
        sum += a[i] * b[i];
    }
    return sum;
}

// Rows of the words that may link go to worker->chosen.
static uint32_t choose_links(neural_worker *worker, const neural_layer *layer,
                             const neural_window *window)
{
    uint32_t count = 0;
    for (uint32_t token = window->first; token < window->end; token++) {
        if (layer->model->may_link[layer->words[token].tag]) {
            worker->chosen[count++] = token - window->first;
        }
    }
    return count;
}

// out[count][the trunk's width] of the chosen words, and the input of what is next.
static void read_trunk(neural_worker *worker, uint32_t count)
{
    const linear *trunk = &worker->model->links.trunk;
    float *out = worker->buffers[1];
    neural_choose(worker, count);
    linear_multiply(out, trunk, &worker->inner, neural_kernels(worker), KERNELS_CUT);
    linear_input_set(&worker->inner, neural_kernels(worker), out, trunk->matrix.outputs, count,
                     trunk->outputs);
}

// What a chosen word, the row-th, is as the later of two is worked out where it is asked: few are,
// nearly all of them pronouns.
static void keep_for_later(neural_word *word, uint8_t *codes, const linear_input *trunk, size_t row)
{
    memcpy(codes, trunk->codes.codes + row * trunk->inputs, trunk->inputs);
    word->for_later = codes;
    word->later_low = trunk->codes.low[row];
    word->later_step = trunk->codes.step[row];
}

bool neural_read_links(neural_layer *out, neural_worker *worker, arena *arena,
                       const neural_window *window)
{
    const link_head *head = &worker->model->links;
    float *earlier = worker->buffers[2], *chances = worker->buffers[3];
    const uint32_t count = choose_links(worker, out, window);
    read_trunk(worker, count);
    neural_next(worker, &head->earlier, earlier);
    neural_next(worker, &head->is_mention, chances);
    const size_t inputs = worker->inner.inputs;
    int8_t *rows = arena_alloc_array(arena, count, NEURAL_LINK_WIDTH);
    uint8_t *codes = arena_alloc_array(arena, count, inputs);
    if (rows == NULL || codes == NULL) {
        return false;
    }
    for (size_t row = 0; row < count; row++) {
        neural_word *word = &out->words[window->first + worker->chosen[row]];
        word->link = rows + row * NEURAL_LINK_WIDTH;
        word->earlier_scale =
            keep_row(rows + row * NEURAL_LINK_WIDTH, earlier + row * NEURAL_LINK_WIDTH);
        word->link_later = chances[row * head->is_mention.matrix.outputs];
        word->link_earlier = chances[row * head->is_mention.matrix.outputs + 1];
        keep_for_later(word, codes + row * inputs, &worker->inner, row);
    }
    return true;
}

void neural_later_read(neural_later *out, const neural_layer *layer, uint32_t token)
{
    const linear *later = &layer->model->links.later;
    neural_word *word = &layer->words[token];
    *out = (neural_later){.layer = layer, .token = token};
    if (word->link == NULL) {
        return;
    }
    float row[NEURAL_LINK_WIDTH];
    const kernels_codes codes = {word->for_later, &word->later_low, &word->later_step};
    encoder_kernels(layer->model->encoder)->multiply(row, &codes, 1, &later->matrix, KERNELS_PLAIN);
    out->scale = keep_row(out->link, row);
}

float neural_link(const neural_later *later, uint32_t earlier)
{
    const neural_layer *layer = later->layer;
    const link_head *head = &layer->model->links;
    const neural_word *a = &layer->words[later->token], *b = &layer->words[earlier];
    if (a->link == NULL || b->link == NULL) {
        return -INFINITY;
    }
    const text_token *tokens = layer->document->tokens;
    const float apart = head->distances[neural_distance((int64_t)later->token - (int64_t)earlier)];
    const float same =
        slice_equal(tokens[later->token].lower, tokens[earlier].lower) ? head->same_form[0] : 0.0f;
    const float likeness = (float)multiply(later->link, b->link) * later->scale * b->earlier_scale /
                           sqrtf((float)NEURAL_LINK_WIDTH);
    const float told = likeness + a->link_later + b->link_earlier + apart + same;
    return isnan(told) ? -INFINITY : told;
}
