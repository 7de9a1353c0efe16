// Cuts a document into windows, runs the encoder over each, and lets every head read it.
#include "model/word_forms.h"
#include "neural/heads.h"

// How a document is cut: where to go on, and what is gathered for the window.
typedef struct window_cutter {
    const text_document *document;
    neural_worker *worker; // whose arrays the window and its stretches stand in
    bool has_pieces;       // windows are as long as their pieces, without them as their words
    uint32_t longest;      // of a window at all
    uint32_t usual;        // of one that holds more than a sentence
    uint32_t sentence;     // the next one
    uint32_t token;        // where to go on in it
    uint32_t first;        // token of the window's first word
    encoder_window input;
    uint32_t stretch_count;
} window_cutter;

static uint32_t length_of(const window_cutter *cutter)
{
    return cutter->has_pieces ? cutter->input.piece_count : cutter->input.word_count;
}

// Spells a word behind those that are there; false when it does not fit. The first word of a window
// always does: the pieces that are too many for any window are dropped.
static bool spell_word(window_cutter *cutter, slice form, uint32_t limit)
{
    neural_worker *worker = cutter->worker;
    encoder_window *window = &cutter->input;
    uint32_t ids[WORDPIECE_WORD_MAX];
    uint32_t count = wordpiece_spell(&worker->model->vocabulary, form, ids);
    if (window->word_count == 0 && count > limit) {
        count = limit;
    }
    if (window->piece_count + count > limit) {
        return false;
    }
    for (uint32_t i = 0; i < count; i++) {
        worker->pieces[window->piece_count] = ids[i];
        worker->piece_words[window->piece_count++] = window->word_count;
    }
    return true;
}

static void write_form_rows(neural_worker *worker, uint32_t word, const word_forms *forms)
{
    const encoder *encoder = worker->model->encoder;
    const uint32_t tables = encoder_shape_of(encoder)->tables;
    for (uint32_t i = 0; i < tables; i++) {
        const linear_table *table = encoder_form_table(encoder, i);
        worker->form_rows[(size_t)word * tables + i] =
            word_forms_row(forms, (word_form)table->what, table->count);
    }
}

// Every word of a window has a piece, or is what the window is measured in: arrays that hold the
// longest window's pieces hold its words.
static bool add_word(window_cutter *cutter, slice form, uint32_t limit)
{
    neural_worker *worker = cutter->worker;
    const uint32_t word = cutter->input.word_count;
    if (cutter->has_pieces ? !spell_word(cutter, form, limit) : word >= limit) {
        return false;
    }
    word_forms forms;
    word_forms_read(&forms, form);
    write_form_rows(worker, word, &forms);
    worker->cases[word] = (uint8_t)forms.letters;
    cutter->input.word_count++;
    return true;
}

// Takes words of the current sentence while they fit; returns the first that did not.
static uint32_t add_words(window_cutter *cutter, uint32_t limit)
{
    const uint32_t end = cutter->document->sentences[cutter->sentence].end_token;
    uint32_t token = cutter->token;
    while (token < end && add_word(cutter, cutter->document->tokens[token].form, limit)) {
        token++;
    }
    return token;
}

static void go_to_sentence(window_cutter *cutter, uint32_t sentence)
{
    cutter->sentence = sentence;
    if (sentence < cutter->document->sentence_count) {
        cutter->token = cutter->document->sentences[sentence].first_token;
    }
}

// Goes on behind the words before `end`, over sentences without words.
static void go_on(window_cutter *cutter, uint32_t end)
{
    const text_document *document = cutter->document;
    cutter->token = end;
    while (cutter->sentence < document->sentence_count &&
           cutter->token >= document->sentences[cutter->sentence].end_token) {
        go_to_sentence(cutter, cutter->sentence + 1);
    }
}

// Is there a word to read, and right behind those of the window?
static bool goes_on(const window_cutter *cutter)
{
    return cutter->sentence < cutter->document->sentence_count &&
           cutter->token == cutter->first + cutter->input.word_count;
}

// Whole sentences while they fit; a first one that is too long is cut. False at the end.
static bool next_window(window_cutter *cutter)
{
    cutter->input.piece_count = cutter->input.word_count = 0;
    cutter->stretch_count = 0;
    cutter->first = cutter->token;
    while (goes_on(cutter)) {
        const encoder_window before = cutter->input;
        const bool is_first = cutter->stretch_count == 0;
        const uint32_t end = add_words(cutter, is_first ? cutter->longest : cutter->usual);
        const bool is_whole = end == cutter->document->sentences[cutter->sentence].end_token;
        if (!is_first && !is_whole) {
            cutter->input = before;
            break;
        }
        cutter->worker->stretches[cutter->stretch_count++] = (neural_stretch){cutter->token, end};
        go_on(cutter, end);
        if (!is_whole || length_of(cutter) >= cutter->usual) {
            break;
        }
    }
    return cutter->stretch_count > 0;
}

static uint32_t smaller(uint32_t a, uint32_t b)
{
    return a < b ? a : b;
}

static window_cutter open_cutter(neural_worker *worker, const text_document *document)
{
    const encoder *encoder = worker->model->encoder;
    window_cutter out = {.document = document,
                         .worker = worker,
                         .has_pieces = encoder_shape_of(encoder)->kind == ENCODER_PIECES,
                         .longest = encoder_most_words(worker->work),
                         .input = {.pieces = worker->pieces,
                                   .piece_words = worker->piece_words,
                                   .cases = worker->cases,
                                   .form_rows = worker->form_rows}};
    if (out.has_pieces) {
        out.longest = smaller(out.longest, encoder_most_pieces(encoder));
    }
    out.usual = smaller(out.longest, NEURAL_WINDOW_USUAL);
    go_to_sentence(&out, 0);
    go_on(&out, out.token);
    return out;
}

static dateline_status read_heads(neural_layer *out, neural_worker *worker, arena *arena,
                                  const neural_window *window, dateline_error *error)
{
    neural_read_tags(out, worker, window);
    neural_read_names(out, worker, window);
    neural_read_senses(out, worker, window);
    dateline_status status = neural_read_trees(out, worker, window, error);
    if (status == DATELINE_OK && !(neural_read_reports(out, worker, arena, window) &&
                                   neural_read_incidents(out, worker, arena, window) &&
                                   neural_read_links(out, worker, arena, window))) {
        status = error_set(error, DATELINE_LIMIT, 0, 0, "article needs more memory than allowed");
    }
    return status;
}

static void keep_vectors(neural_layer *out, const neural_window *window)
{
    const size_t width = neural_vector_width(out->model);
    if (out->vectors != NULL) {
        memcpy(out->vectors + window->first * width, window->vectors,
               (window->end - window->first) * width * sizeof(float));
    }
}

// Quantises what the encoder made of a window, once for all heads.
static void take_vectors(neural_worker *worker, const float *vectors, uint32_t count)
{
    const uint32_t width = neural_vector_width(worker->model);
    linear_input_set(&worker->vectors, neural_kernels(worker), vectors, width, count, width);
}

// The second network over the same words; the vectors stand in its worker.
static dateline_status take_second(neural_worker *second, const text_document *document,
                                   const neural_window *window, dateline_error *error)
{
    const uint32_t count = window->end - window->first;
    const encoder_window input = {.form_rows = second->form_rows, .word_count = count};
    const float *vectors = NULL;
    for (uint32_t word = 0; word < count; word++) {
        word_forms forms;
        word_forms_read(&forms, document->tokens[window->first + word].form);
        write_form_rows(second, word, &forms);
    }
    const dateline_status status = encoder_run(&vectors, second->work, &input, error);
    if (status == DATELINE_OK) {
        take_vectors(second, vectors, count);
    }
    return status;
}

static dateline_status read_window(neural_layer *out, window_cutter *cutter, arena *arena,
                                   dateline_error *error)
{
    neural_worker *worker = cutter->worker;
    const float *vectors = NULL;
    dateline_status status = encoder_run(&vectors, worker->work, &cutter->input, error);
    if (status != DATELINE_OK) {
        return status;
    }
    const uint32_t count = cutter->input.word_count;
    take_vectors(worker, vectors, count);
    const neural_window window = {cutter->first, cutter->first + count, vectors, worker->stretches,
                                  cutter->stretch_count};
    if (worker->second != NULL) {
        status = take_second(worker->second, out->document, &window, error);
    }
    if (status != DATELINE_OK) {
        return status;
    }
    keep_vectors(out, &window);
    return read_heads(out, worker, arena, &window, error);
}

// False without memory.
static bool open_layer(neural_layer *out, const neural_worker *worker, arena *arena,
                       const text_document *document)
{
    const uint32_t count = document->token_count;
    *out = (neural_layer){.model = worker->model, .document = document};
    out->words = ARENA_ARRAY(arena, count, neural_word);
    out->name_scores = arena_alloc_array(arena, count, NEURAL_NAME_LABELS * sizeof(float));
    out->for_feats.codes = arena_alloc_array(arena, count, out->model->tags.feats.matrix.inputs);
    out->for_feats.low = ARENA_ARRAY(arena, count, float);
    out->for_feats.step = ARENA_ARRAY(arena, count, float);
    if (worker->keeps_vectors) {
        out->vectors =
            arena_alloc_array(arena, count, neural_vector_width(out->model) * sizeof(float));
    }
    for (uint32_t token = 0; out->words != NULL && token < count; token++) {
        out->words[token].head = TOKEN_NONE;
    }
    return out->words != NULL && out->name_scores != NULL && out->for_feats.codes != NULL &&
           out->for_feats.low != NULL && out->for_feats.step != NULL &&
           (out->vectors != NULL || !worker->keeps_vectors);
}

dateline_status neural_read(neural_layer *out, neural_worker *worker, arena *arena,
                            const text_document *document, dateline_error *error)
{
    if (!open_layer(out, worker, arena, document)) {
        return error_set(error, DATELINE_LIMIT, 0, 0, "article needs more memory than allowed");
    }
    window_cutter cutter = open_cutter(worker, document);
    dateline_status status = DATELINE_OK;
    while (status == DATELINE_OK && next_window(&cutter)) {
        status = read_window(out, &cutter, arena, error);
    }
    return status;
}
