// Is there an end of a sentence behind a word? An empty line always is one. For all else a small
// trained model decides; without a model, rules do.
#include "text/boundary.h"

#include "model/word_shape.h"

#define SHORT_LINE 60 // bytes: a shorter line in front of a break is a heading or an item

static text_gap gap_after(const sentence_view *view, uint32_t token)
{
    const char *data = view->cutter->document->text.data;
    uint32_t lines = 0;
    uint32_t from = view->tokens[token].at.end, to = view->tokens[token + 1].at.start;
    for (uint32_t at = from; at < to; at++) {
        lines += data[at] == '\n';
    }
    if (lines > 0) {
        return lines > 1 ? GAP_EMPTY : GAP_LINE;
    }
    return to > from ? GAP_BLANK : GAP_NONE;
}

static bool form_is_one_of(slice form, const char *bytes)
{
    return form.length == 1 && strchr(bytes, form.data[0]) != NULL;
}

static bool is_wide_closer(slice form)
{
    return slice_equal(form, SLICE("\xe2\x80\x9d")) || slice_equal(form, SLICE("\xe2\x80\x99")) ||
           slice_equal(form, SLICE("''"));
}

// Closes what was opened before it: brackets, quotes.
static bool is_closer(const sentence_view *view, uint32_t token)
{
    const text_token *at = &view->tokens[token];
    if (form_is_one_of(at->form, ")]}") || is_wide_closer(at->form)) {
        return true;
    }
    return form_is_one_of(at->form, "\"'") &&
           (!at->space_before || (view->in_quotes && at->form.data[0] == '"'));
}

typedef enum stop_kind {
    STOP_NONE,
    STOP_FULL,     // .
    STOP_ASKING,   // ! ?
    STOP_DOTS,     // ...
    STOP_SHORTENED // the word has a stop of its own
} stop_kind;

static stop_kind stop_of(const text_token *token)
{
    slice form = token->form;
    char last = form.data[form.length - 1];
    if (form.length == 1) {
        return last == '.' ? STOP_FULL : last == '!' || last == '?' ? STOP_ASKING : STOP_NONE;
    }
    if (slice_equal(form, SLICE("\xe2\x80\xa6"))) {
        return STOP_DOTS;
    }
    char first = form.data[0];
    if (last == '.') {
        return first == '.' ? STOP_DOTS : STOP_SHORTENED;
    }
    return first == '!' || first == '?' ? STOP_ASKING : STOP_NONE;
}

// The first word at or behind `token` that is no opening quote or bracket.
static uint32_t first_word_from(const sentence_view *view, uint32_t token)
{
    uint32_t limit = token + 4 < view->end ? token + 4 : view->end;
    while (token < limit && !text_is_word_point(text_point_at(view->tokens[token].form, 0, 4))) {
        token++;
    }
    return token < limit ? token : TOKEN_NONE;
}

static bool is_lower_word(const text_token *token)
{
    char first = token->form.data[0];
    return !token->has_upper && !(first >= '0' && first <= '9') &&
           text_is_word_point(text_point_at(token->form, 0, (uint32_t)token->form.length));
}

static bool shortened_word_ends(const sentence_view *view, uint32_t token, uint32_t next)
{
    slice form = view->tokens[token].form;
    bool sure = false;
    form.length--;
    text_abbreviation kind = text_abbreviation_of(view->cutter->splitter, form, &sure);
    if (kind != ABBREVIATION_MAYBE || next == TOKEN_NONE || !view->tokens[next].has_upper) {
        return false;
    }
    return text_table_has(&view->cutter->splitter->starters, view->tokens[next].lower);
}

static bool stop_ends(const sentence_view *view, uint32_t stop, uint32_t last)
{
    uint32_t next = first_word_from(view, last + 1);
    bool lower_follows = next != TOKEN_NONE && is_lower_word(&view->tokens[next]);
    switch (stop_of(&view->tokens[stop])) {
    case STOP_FULL:
    case STOP_ASKING:
        return !lower_follows;
    case STOP_DOTS:
        return next != TOKEN_NONE && view->tokens[next].has_upper;
    case STOP_SHORTENED:
        return shortened_word_ends(view, stop, next);
    case STOP_NONE:
        break;
    }
    return false;
}

static bool line_break_ends(const sentence_view *view, uint32_t token)
{
    const text_token *last = &view->tokens[token], *next = &view->tokens[token + 1];
    uint32_t length = last->at.end - view->line_start;
    if (form_is_one_of(last->form, ".!?:")) {
        return !is_lower_word(next);
    }
    return length < SHORT_LINE && !is_lower_word(next) && !form_is_one_of(last->form, ",;-");
}

// The last word that is no closing quote or bracket, at or before `token`.
static uint32_t word_before_closers(const sentence_view *view, uint32_t token)
{
    uint32_t stop = token;
    while (stop > view->begin && token - stop < 3 && is_closer(view, stop)) {
        stop--;
    }
    return stop;
}

static bool rules_end(const sentence_view *view, uint32_t token)
{
    if (is_closer(view, token + 1)) {
        return false;
    }
    uint32_t stop = word_before_closers(view, token);
    stop_kind kind = stop_of(&view->tokens[stop]);
    if (kind == STOP_NONE || (gap_after(view, token) == GAP_NONE && kind != STOP_FULL)) {
        return false;
    }
    return stop_ends(view, stop, token);
}

// "pm" behind an hour.
static bool is_half_day(const sentence_view *view, uint32_t token)
{
    const slice word = view->tokens[token].lower;
    if (token == view->begin ||
        (!slice_equal(word, SLICE("am")) && !slice_equal(word, SLICE("pm"))))
        return false;
    const char before = view->tokens[token - 1].form.data[0];
    return before >= '0' && before <= '9';
}

// "5 p.m. Friday", "5 PM Friday": no end between them.
static bool goes_on(const sentence_view *view, uint32_t token)
{
    return (stop_of(&view->tokens[token]) == STOP_SHORTENED || is_half_day(view, token)) &&
           text_table_has(&view->cutter->splitter->continuers, view->tokens[token + 1].lower);
}

// "On Sunday, Rep. Park left": a title belongs to the name behind it, whatever the model has seen;
// "on Main St.", "Ana Pell Sr." have theirs before them, "in 10 secs." its number.
static bool opens_name(const sentence_view *view, uint32_t token)
{
    if (stop_of(&view->tokens[token]) != STOP_SHORTENED || !view->tokens[token + 1].has_upper) {
        return false;
    }
    slice form = view->tokens[token].form;
    bool sure = false;
    form.length--;
    if (text_abbreviation_of(view->cutter->splitter, form, &sure) != ABBREVIATION_OPEN || !sure) {
        return false;
    }
    if (token == view->begin) {
        return true;
    }
    const char before = view->tokens[token - 1].form.data[0];
    return !view->tokens[token - 1].has_upper && !(before >= '0' && before <= '9');
}

boundary_kind text_boundary_kind(const sentence_view *view, uint32_t token)
{
    text_gap gap = gap_after(view, token);
    if (gap == GAP_EMPTY || (gap == GAP_LINE && line_break_ends(view, token))) {
        return BOUNDARY_ALWAYS;
    }
    const text_token *here = &view->tokens[token], *next = &view->tokens[token + 1];
    // "why?" and: behind a closer only a capital begins anew, where capitals mean something.
    bool quoted_here = is_closer(view, token) && !view->in_small;
    bool plain_here =
        stop_of(here) == STOP_NONE && text_is_word_point(text_point_at(here->form, 0, 4));
    if (next->is_glued || is_closer(view, token + 1) || goes_on(view, token) ||
        opens_name(view, token) || ((plain_here || quoted_here) && is_lower_word(next))) {
        return BOUNDARY_NEVER;
    }
    return BOUNDARY_MAYBE;
}

// ---- what the model looks at ----

// What a word looks like, in few classes.
static uint64_t look_of(const sentence_view *view, uint32_t token)
{
    if (token < view->begin || token >= view->end) {
        return 0;
    }
    const text_token *at = &view->tokens[token];
    char first = at->form.data[0];
    if (!text_is_word_point(text_point_at(at->form, 0, (uint32_t)at->form.length))) {
        return 10 + word_hash(at->form) % 100000;
    }
    if (first >= '0' && first <= '9') {
        return 1;
    }
    bool single = at->form.length == 1;
    if (view->in_capitals || view->in_small) {
        return single ? 2 : 3;
    }
    return (at->has_upper ? 4 : 6) + (uint64_t)single;
}

static uint64_t kind_of_shortened(const sentence_view *view, uint32_t token)
{
    slice form = view->tokens[token].form;
    if (stop_of(&view->tokens[token]) != STOP_SHORTENED) {
        return 0;
    }
    bool sure = false;
    form.length--;
    return 1 + (uint64_t)text_abbreviation_of(view->cutter->splitter, form, &sure) +
           (form.length <= 2 ? 8U : 0U);
}

static uint64_t lower_at(const sentence_view *view, uint32_t token)
{
    return token >= view->begin && token < view->end ? word_hash(view->tokens[token].lower) : 1;
}

static uint64_t size_class(uint32_t words)
{
    return words < 4 ? words : words < 8 ? 4 : words < 16 ? 5 : words < 40 ? 6 : 7;
}

typedef struct boundary_view {
    uint64_t stop, shortened, closers; // the last word that is no closer, and how many closers
    uint64_t gap, size, quotes;
    uint64_t before, last, next, next2; // looks
    uint64_t starter;
    uint64_t before_word, last_word, next_word, next2_word;
} boundary_view;

static void look(boundary_view *out, const sentence_view *view, uint32_t token)
{
    uint32_t stop = word_before_closers(view, token);
    uint32_t next = first_word_from(view, token + 1);
    out->stop = (uint64_t)stop_of(&view->tokens[stop]);
    out->shortened = kind_of_shortened(view, stop);
    out->closers = token - stop;
    out->gap = (uint64_t)gap_after(view, token);
    out->size = size_class(token + 1 - view->begin);
    out->quotes = (uint64_t)view->in_quotes | (uint64_t)is_closer(view, token + 1) << 1;
    out->before = stop > view->begin ? look_of(view, stop - 1) : 0;
    out->last = look_of(view, stop);
    out->next = look_of(view, token + 1);
    out->next2 = look_of(view, token + 2);
    out->starter = next == TOKEN_NONE ? 2
                                      : text_table_has(&view->cutter->splitter->starters,
                                                       view->tokens[next].lower);
    out->before_word = stop > view->begin ? lower_at(view, stop - 1) : 1;
    out->last_word = lower_at(view, stop);
    out->next_word = lower_at(view, token + 1);
    out->next2_word = lower_at(view, token + 2);
}

typedef struct feature_list {
    uint64_t *out;
    uint32_t count;
} feature_list;

static void add(feature_list *list, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    uint64_t mixed = perceptron_mix(perceptron_mix(list->count + 1, a), b);
    list->out[list->count++] = perceptron_mix(perceptron_mix(mixed, c), d);
}

uint32_t text_boundary_features(const sentence_view *view, uint32_t token,
                                uint64_t out[BOUNDARY_FEATURES_MAX])
{
    boundary_view at;
    look(&at, view, token);
    feature_list list = {out, 0};
    uint64_t small = view->in_small;
    add(&list, 0, 0, 0, 0);
    add(&list, at.stop, at.gap, small, 0);
    add(&list, at.stop, at.next, at.gap, 0);
    add(&list, at.stop, at.next, at.next2, at.gap);
    add(&list, at.stop, at.closers, at.quotes, at.next);
    add(&list, at.stop, at.size, at.next, 0);
    add(&list, at.shortened, at.next, at.starter, 0);
    add(&list, at.shortened, at.next, at.before, 0);
    add(&list, at.last, at.next, at.gap, 0);
    add(&list, at.before, at.last, at.next, 0);
    add(&list, at.last_word, 0, 0, 0);
    add(&list, at.last_word, at.next, 0, 0);
    add(&list, at.last_word, at.next_word, 0, 0);
    add(&list, at.last_word, at.size, at.gap, 0);
    add(&list, at.before_word, at.last_word, at.next, 0);
    add(&list, at.before_word, at.stop, 0, 0);
    add(&list, at.next_word, at.stop, at.gap, 0);
    add(&list, at.next_word, at.last, at.size, 0);
    add(&list, at.next_word, at.next2_word, at.stop, 0);
    add(&list, at.next2_word, at.stop, at.next, 0);
    add(&list, at.starter, at.stop, at.last, at.gap);
    add(&list, at.starter, at.next, at.last_word, 0);
    add(&list, at.quotes, at.stop, at.next, at.starter);
    add(&list, at.size, at.last, at.next, at.quotes);
    add(&list, at.closers, at.last_word, at.next, 0);
    add(&list, at.stop, small, at.starter, at.size);
    return list.count;
}

bool text_ends_behind(const sentence_view *view, uint32_t token)
{
    boundary_kind kind = text_boundary_kind(view, token);
    if (kind != BOUNDARY_MAYBE) {
        return kind == BOUNDARY_ALWAYS;
    }
    const text_splitter *splitter = view->cutter->splitter;
    if (splitter->file == NULL) {
        return rules_end(view, token);
    }
    uint64_t features[BOUNDARY_FEATURES_MAX];
    int32_t scores[PERCEPTRON_CLASSES_MAX];
    uint32_t count = text_boundary_features(view, token, features);
    perceptron_score(&splitter->ends, features, count, scores);
    return scores[1] > scores[0];
}

sentence_view text_view_block(const text_cutter *cutter, uint32_t first)
{
    const text_document *document = cutter->document;
    sentence_view view = {.cutter = cutter,
                          .tokens = document->tokens,
                          .end = document->token_count,
                          .begin = first,
                          .in_capitals = true,
                          .in_small = true};
    view.line_start = first < view.end ? document->tokens[first].at.start : 0;
    for (uint32_t token = first; token < view.end; token++) {
        view.in_capitals = view.in_capitals && !is_lower_word(&document->tokens[token]);
        view.in_small = view.in_small && !document->tokens[token].has_upper;
    }
    return view;
}

void text_pass_token(sentence_view *view, uint32_t token, bool ends)
{
    if (form_is_one_of(view->tokens[token].form, "\"")) {
        view->in_quotes = !view->in_quotes;
    }
    if (token + 1 < view->end && gap_after(view, token) >= GAP_LINE) {
        view->line_start = view->tokens[token + 1].at.start;
    }
    view->begin = ends ? token + 1 : view->begin;
}
