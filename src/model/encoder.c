#include "model/encoder.h"

#include "base/memory.h"
#include "model/encoder_parts.h"
#include "model/word_forms.h"

#define KNOWN_SETS 4096u // a power of two; with ours, of two slots each, four megabytes
#define KNOWN_WORDS (2 * KNOWN_SETS)
#define NO_ROW UINT32_MAX
#define CACHE_LINE 64u // bytes, on most processors

// Rows are [CLS], pieces and [SEP], or words.
struct encoder_work {
    const encoder *encoder;
    uint32_t most_words;
    uint32_t most_rows;
    linear_input input;
    float *padded;    // [1 + most_rows + 1][width]: rows between two of zeros
    float *x;         // the rows, within padded
    float *wide;      // [most_rows][the widest result of a linear]
    float *change;    // [most_rows][width] what a half layer adds to x
    float *attended;  // [most_rows][width]
    float *scratch;   // of attention
    float *words;     // [most_words][output]; of pieces
    uint32_t *counts; // [most_words] pieces of each word
    // What depends on a word's form alone is kept from window to window; of words.
    uint32_t *known_rows; // [KNOWN_WORDS][tables] form rows, NO_ROW where nothing is known
    float *known;         // [KNOWN_WORDS][width] the input that they gave
    uint8_t *known_last;  // [KNOWN_SETS] which of its two slots was asked for last
    uint32_t *unknown;    // [most_words] of a window
};

// ---- working memory ---------------------------------------------------------------------------

static uint32_t greater(uint32_t a, uint32_t b)
{
    return a > b ? a : b;
}

static uint32_t widest(const encoder_shape *shape)
{
    return greater(3 * shape->width, greater(shape->inner, shape->features));
}

static bool allocate_rows(encoder_work *work)
{
    const encoder_shape *shape = &work->encoder->shape;
    const size_t rows = work->most_rows;
    work->padded = memory_allocate_zeroed((rows + 2) * shape->width, sizeof *work->padded);
    work->wide = memory_allocate_zeroed(rows * widest(shape), sizeof *work->wide);
    work->change = memory_allocate_zeroed(rows * shape->width, sizeof *work->change);
    work->attended = memory_allocate_zeroed(rows * shape->width, sizeof *work->attended);
    work->scratch = memory_allocate_zeroed(
        kernels_attend_room(work->most_rows, shape->width, shape->heads), sizeof *work->scratch);
    if (work->padded == NULL || work->wide == NULL || work->change == NULL ||
        work->attended == NULL || work->scratch == NULL)
        return false;
    work->x = work->padded + shape->width;
    return true;
}

// Words that are made of pieces stand apart from the rows.
static bool allocate_words(encoder_work *work)
{
    const encoder_shape *shape = &work->encoder->shape;
    const size_t words = (size_t)work->most_words + 1;
    work->words = memory_allocate_zeroed(words * shape->output, sizeof *work->words);
    work->counts = memory_allocate_zeroed(words, sizeof *work->counts);
    return work->words != NULL && work->counts != NULL;
}

static bool allocate_known(encoder_work *work)
{
    const encoder_shape *shape = &work->encoder->shape;
    const size_t rows = (size_t)KNOWN_WORDS * (shape->tables + 1);
    work->known_rows = memory_allocate_zeroed(rows, sizeof *work->known_rows);
    work->known = memory_allocate_zeroed((size_t)KNOWN_WORDS * shape->width, sizeof *work->known);
    work->known_last = memory_allocate_zeroed(KNOWN_SETS, sizeof *work->known_last);
    work->unknown = memory_allocate_zeroed(work->most_words, sizeof *work->unknown);
    for (size_t i = 0; work->known_rows != NULL && i < rows; i++)
        work->known_rows[i] = NO_ROW;
    return work->known_rows != NULL && work->known != NULL && work->known_last != NULL &&
           work->unknown != NULL;
}

static dateline_status allocate(encoder_work *work, dateline_error *error)
{
    const encoder_shape *shape = &work->encoder->shape;
    const bool has_pieces = shape->kind == ENCODER_PIECES;
    if (!allocate_rows(work) || !(has_pieces ? allocate_words(work) : allocate_known(work)))
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for a window of words");
    return linear_input_open(&work->input, work->most_rows, widest(shape), error);
}

dateline_status encoder_work_open(encoder_work **out, const encoder *encoder, uint32_t most_words,
                                  dateline_error *error)
{
    if (most_words == 0 || most_words > ENCODER_MOST_WORDS)
        return error_set(error, DATELINE_USAGE, 0, 0, "windows hold 1 to %u words, not %u",
                         ENCODER_MOST_WORDS, most_words);
    encoder_work *work = memory_allocate_zeroed(1, sizeof *work);
    if (work == NULL)
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for a window of words");
    const encoder_shape *shape = &encoder->shape;
    const bool has_pieces = shape->kind == ENCODER_PIECES;
    work->encoder = encoder;
    work->most_words = has_pieces || most_words < shape->positions ? most_words : shape->positions;
    work->most_rows = has_pieces ? shape->positions : work->most_words;
    const dateline_status status = allocate(work, error);
    if (status != DATELINE_OK) {
        encoder_work_close(work);
        return status;
    }
    *out = work;
    return DATELINE_OK;
}

void encoder_work_close(encoder_work *work)
{
    if (work == NULL)
        return;
    linear_input_close(&work->input);
    memory_release(work->padded);
    memory_release(work->wide);
    memory_release(work->change);
    memory_release(work->attended);
    memory_release(work->scratch);
    memory_release(work->words);
    memory_release(work->counts);
    memory_release(work->known_rows);
    memory_release(work->known);
    memory_release(work->known_last);
    memory_release(work->unknown);
    memory_release(work);
}

uint32_t encoder_most_words(const encoder_work *work)
{
    return work->most_words;
}

uint32_t encoder_most_pieces(const encoder *encoder)
{
    return encoder->shape.kind == ENCODER_PIECES ? encoder->shape.positions - 2 : 0;
}

// ---- what a window may hold -------------------------------------------------------------------

static dateline_status refuse(dateline_error *error, const char *what, uint32_t number)
{
    return error_set(error, DATELINE_USAGE, 0, 0, "a window with a %s %u that the model has not",
                     what, number);
}

static dateline_status check_form_rows(const encoder *encoder, const encoder_window *window,
                                       dateline_error *error)
{
    const uint32_t *row = window->form_rows;
    for (uint32_t word = 0; word < window->word_count; word++) {
        for (uint32_t i = 0; i < encoder->shape.tables; i++, row++) {
            if (*row >= encoder->tables[i].count)
                return refuse(error, "form row", *row);
        }
    }
    return DATELINE_OK;
}

static dateline_status check_pieces(const encoder *encoder, const encoder_window *window,
                                    dateline_error *error)
{
    for (uint32_t i = 0; i < window->piece_count; i++) {
        if (window->pieces[i] >= encoder->shape.pieces)
            return refuse(error, "piece", window->pieces[i]);
        if (window->piece_words[i] >= window->word_count)
            return refuse(error, "word", window->piece_words[i]);
    }
    for (uint32_t word = 0; word < window->word_count; word++) {
        if (window->cases[word] >= encoder->shape.cases)
            return refuse(error, "case", window->cases[word]);
    }
    return DATELINE_OK;
}

static dateline_status check_window(const encoder_work *work, const encoder_window *window,
                                    dateline_error *error)
{
    const encoder *encoder = work->encoder;
    const bool has_pieces = encoder->shape.kind == ENCODER_PIECES;
    if (window->word_count > work->most_words ||
        (has_pieces && window->piece_count > encoder_most_pieces(encoder)))
        return error_set(error, DATELINE_LIMIT, 0, 0, "a window of %u words and %u pieces",
                         window->word_count, window->piece_count);
    const dateline_status status = check_form_rows(encoder, window, error);
    if (status != DATELINE_OK || !has_pieces)
        return status;
    return check_pieces(encoder, window, error);
}

// ---- form tables ------------------------------------------------------------------------------

// The joined rows of a word's form.
static void write_features(float *out, const encoder *encoder, const uint32_t *rows)
{
    for (uint32_t i = 0; i < encoder->shape.tables; i++) {
        linear_table_row(out, &encoder->tables[i], rows[i]);
        out += encoder->tables[i].width;
    }
}

// ---- layers -----------------------------------------------------------------------------------

// x = norm(x + change)
static void add_change(encoder_work *work, const linear_norm *norm, uint32_t rows)
{
    work->encoder->kernels->normalise(work->x, work->x, work->change, norm->gain, norm->shift, rows,
                                      norm->width);
}

static void run_layer(encoder_work *work, const encoder_layer *layer, uint32_t rows)
{
    const encoder_shape *shape = &work->encoder->shape;
    const kernels *kernels = work->encoder->kernels;
    linear_apply(work->wide, &layer->attend, &work->input, kernels, work->x, rows, KERNELS_PLAIN);
    kernels->attend(work->attended, work->wide, rows, shape->width, shape->heads, work->scratch);
    linear_apply(work->change, &layer->join, &work->input, kernels, work->attended, rows,
                 KERNELS_PLAIN);
    add_change(work, &layer->norm1, rows);
    linear_apply(work->wide, &layer->widen, &work->input, kernels, work->x, rows, KERNELS_GELU);
    linear_apply(work->change, &layer->narrow, &work->input, kernels, work->wide, rows,
                 KERNELS_PLAIN);
    add_change(work, &layer->norm2, rows);
}

static void run_layers(encoder_work *work, uint32_t rows)
{
    for (uint32_t i = 0; i < work->encoder->shape.layers; i++)
        run_layer(work, &work->encoder->layers[i], rows);
}

// ---- pieces -----------------------------------------------------------------------------------

// x[at] becomes piece + position + case, in this order.
static void embed_piece(encoder_work *work, uint32_t at, uint32_t piece, uint32_t its_case)
{
    const encoder *encoder = work->encoder;
    const size_t width = encoder->shape.width;
    float *x = work->x + at * width;
    const float *position = encoder->positions + at * width;
    const float *of_case = encoder->cases + its_case * width;
    linear_table_row(x, &encoder->pieces, piece);
    for (size_t i = 0; i < width; i++)
        x[i] = x[i] + position[i] + of_case[i];
}

static void embed_pieces(encoder_work *work, const encoder_window *window)
{
    const linear_norm *norm = &work->encoder->input_norm;
    embed_piece(work, 0, ENCODER_BEGIN, CASE_NONE);
    for (uint32_t i = 0; i < window->piece_count; i++)
        embed_piece(work, i + 1, window->pieces[i], window->cases[window->piece_words[i]]);
    embed_piece(work, window->piece_count + 1, ENCODER_END, CASE_NONE);
    work->encoder->kernels->normalise(work->x, work->x, NULL, norm->gain, norm->shift,
                                      window->piece_count + 2, norm->width);
}

// Adds the pieces of each word up, then divides: words[word][0..width).
static void average_pieces(encoder_work *work, const encoder_window *window)
{
    const size_t width = work->encoder->shape.width, stride = work->encoder->shape.output;
    memset(work->words, 0, window->word_count * stride * sizeof *work->words);
    memset(work->counts, 0, window->word_count * sizeof *work->counts);
    for (uint32_t i = 0; i < window->piece_count; i++) {
        const float *x = work->x + (i + 1) * width;
        float *word = work->words + window->piece_words[i] * stride;
        work->counts[window->piece_words[i]]++;
        for (size_t k = 0; k < width; k++)
            word[k] += x[k];
    }
    for (uint32_t i = 0; i < window->word_count; i++) {
        const float share = work->counts[i] == 0 ? 0.0f : 1.0f / (float)work->counts[i];
        for (size_t k = 0; k < width; k++)
            work->words[i * stride + k] *= share;
    }
}

static const float *run_pieces(encoder_work *work, const encoder_window *window)
{
    const encoder *encoder = work->encoder;
    embed_pieces(work, window);
    run_layers(work, window->piece_count + 2);
    average_pieces(work, window);
    for (size_t word = 0; word < window->word_count; word++)
        write_features(work->words + word * encoder->shape.output + encoder->shape.width, encoder,
                       window->form_rows + word * encoder->shape.tables);
    return work->words;
}

// ---- words ------------------------------------------------------------------------------------

static size_t known_set(const uint32_t *rows, uint32_t tables)
{
    return slice_hash(slice_of((const char *)rows, tables * sizeof *rows)) % KNOWN_SETS;
}

static bool holds(const encoder_work *work, size_t slot, const uint32_t *rows)
{
    const size_t tables = work->encoder->shape.tables;
    return memcmp(work->known_rows + slot * tables, rows, tables * sizeof *rows) == 0;
}

// Finds the slot of a set that holds a word; where none does, *slot is the one that was not asked
// for last.
static bool find_known(size_t *slot, encoder_work *work, const uint32_t *rows)
{
    const size_t set = known_set(rows, work->encoder->shape.tables);
    const uint8_t last = work->known_last[set];
    *slot = 2 * set + last;
    if (holds(work, *slot, rows))
        return true;
    *slot = 2 * set + !last;
    if (!holds(work, *slot, rows))
        return false;
    work->known_last[set] = !last;
    return true;
}

// What is known lies in megabytes, out of the near caches: words wait for it together.
static void fetch_known(const encoder_work *work, const encoder_window *window)
{
    const uint32_t tables = work->encoder->shape.tables;
    const size_t width = work->encoder->shape.width;
    for (uint32_t word = 0; word < window->word_count; word++) {
        const size_t set = known_set(window->form_rows + (size_t)word * tables, tables);
        const size_t slot = 2 * set + work->known_last[set];
        __builtin_prefetch(work->known_rows + slot * tables);
        for (size_t i = 0; i < width; i += CACHE_LINE / sizeof *work->known)
            __builtin_prefetch(work->known + slot * width + i);
    }
}

// The input of every word that is known goes to x; the others are listed. Returns how many.
static uint32_t take_known(encoder_work *work, const encoder_window *window)
{
    const uint32_t tables = work->encoder->shape.tables;
    const size_t width = work->encoder->shape.width;
    uint32_t count = 0;
    fetch_known(work, window);
    for (uint32_t word = 0; word < window->word_count; word++) {
        const uint32_t *rows = window->form_rows + (size_t)word * tables;
        size_t slot;
        if (find_known(&slot, work, rows))
            memcpy(work->x + word * width, work->known + slot * width, width * sizeof *work->x);
        else
            work->unknown[count++] = word;
    }
    return count;
}

// The tables' rows lie anywhere in megabytes: words wait for them together, too.
static void fetch_features(const encoder_work *work, const encoder_window *window, uint32_t count)
{
    const encoder *encoder = work->encoder;
    for (uint32_t i = 0; i < count; i++) {
        const uint32_t *rows = window->form_rows + (size_t)work->unknown[i] * encoder->shape.tables;
        for (uint32_t k = 0; k < encoder->shape.tables; k++) {
            const linear_table *table = &encoder->tables[k];
            const int8_t *row = table->rows + (size_t)rows[k] * table->width;
            __builtin_prefetch(table->scale + rows[k]);
            for (uint32_t byte = 0; byte < table->width; byte += CACHE_LINE)
                __builtin_prefetch(row + byte);
        }
    }
}

// Makes the input of the words that were not known, and keeps it.
static void make_unknown(encoder_work *work, const encoder_window *window, uint32_t count)
{
    const encoder *encoder = work->encoder;
    const uint32_t tables = encoder->shape.tables;
    const size_t width = encoder->shape.width;
    fetch_features(work, window, count);
    for (size_t i = 0; i < count; i++)
        write_features(work->wide + i * encoder->shape.features, encoder,
                       window->form_rows + (size_t)work->unknown[i] * tables);
    linear_apply(work->change, &encoder->input, &work->input, encoder->kernels, work->wide, count,
                 KERNELS_PLAIN);
    for (size_t i = 0; i < count; i++) {
        const uint32_t *rows = window->form_rows + (size_t)work->unknown[i] * tables;
        const float *made = work->change + i * width;
        size_t slot;
        if (!find_known(&slot, work, rows)) // it may stand in the window twice
            work->known_last[slot / 2] = slot % 2;
        memcpy(work->known_rows + slot * tables, rows, tables * sizeof *rows);
        memcpy(work->known + slot * width, made, width * sizeof *made);
        memcpy(work->x + work->unknown[i] * width, made, width * sizeof *made);
    }
}

// Behind the last word stand zeros, where a longer window may have left its words.
static void embed_words(encoder_work *work, const encoder_window *window)
{
    const encoder *encoder = work->encoder;
    const linear_norm *norm = &encoder->input_norm;
    const size_t width = encoder->shape.width;
    make_unknown(work, window, take_known(work, window));
    encoder->kernels->normalise(work->x, work->x, encoder->positions, norm->gain, norm->shift,
                                window->word_count, norm->width);
    memset(work->x + window->word_count * width, 0, width * sizeof *work->x);
}

// A word and its neighbours lie side by side already: rows of three that overlap.
static void run_convolution(encoder_work *work, const encoder_convolution *layer, uint32_t rows)
{
    const kernels *kernels = work->encoder->kernels;
    const uint32_t width = work->encoder->shape.width;
    linear_input_set(&work->input, kernels, work->padded, width, rows, 3 * width);
    linear_multiply(work->change, &layer->mix, &work->input, kernels, KERNELS_GELU);
    add_change(work, &layer->norm, rows);
}

static const float *run_words(encoder_work *work, const encoder_window *window)
{
    embed_words(work, window);
    for (uint32_t i = 0; i < work->encoder->shape.convolutions; i++)
        run_convolution(work, &work->encoder->convolutions[i], window->word_count);
    run_layers(work, window->word_count);
    return work->x;
}

dateline_status encoder_run(const float **out, encoder_work *work, const encoder_window *window,
                            dateline_error *error)
{
    const dateline_status status = check_window(work, window, error);
    if (status != DATELINE_OK)
        return status;
    *out = work->encoder->shape.kind == ENCODER_PIECES ? run_pieces(work, window)
                                                       : run_words(work, window);
    return DATELINE_OK;
}
