// Groups words into sentences. The strongest signs are white space and line breaks; then what the
// stop belongs to, and what stands behind it.
#include "text/splitter.h"

#define FOLDED_MAX 64
#define SHORT_LINE 60 // bytes: a shorter line in front of a break is a heading or an item

typedef enum gap {
    GAP_NONE,
    GAP_BLANK,
    GAP_LINE,  // one line break
    GAP_EMPTY, // an empty line: always an end
} gap;

typedef struct sentence_view {
    const text_cutter *cutter;
    const text_token *tokens;
    uint32_t end;        // of the block's tokens
    uint32_t line_start; // byte where the current line began
    bool in_quotes;      // straight double quotes seen so far are odd
} sentence_view;

static gap gap_after(const sentence_view *view, uint32_t token)
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

// Is the boundary behind `token` an end of a sentence?
static bool ends_behind(const sentence_view *view, uint32_t token)
{
    gap between = gap_after(view, token);
    if (between == GAP_EMPTY || (between == GAP_LINE && line_break_ends(view, token))) {
        return true;
    }
    if (is_closer(view, token + 1)) {
        return false;
    }
    uint32_t stop = token;
    while (stop > 0 && token - stop < 3 && is_closer(view, stop)) {
        stop--;
    }
    stop_kind kind = stop_of(&view->tokens[stop]);
    if (kind == STOP_NONE || (between == GAP_NONE && kind != STOP_FULL)) {
        return false;
    }
    return stop_ends(view, stop, token);
}

static bool is_in_capitals(const text_document *document, const text_sentence *sentence)
{
    uint32_t capitals = 0;
    for (uint32_t at = sentence->at.start; at < sentence->at.end; at++) {
        char c = document->text.data[at];
        if (c >= 'a' && c <= 'z') {
            return false;
        }
        capitals += c >= 'A' && c <= 'Z';
    }
    return capitals >= 8;
}

static bool push_sentence(text_cutter *cutter, uint32_t first, uint32_t end)
{
    text_document *document = cutter->document;
    text_sentence *sentence = ARENA_PUSH(cutter->arena, document->sentences,
                                         document->sentence_count, cutter->sentence_capacity);
    if (sentence == NULL) {
        return false;
    }
    *sentence = (text_sentence){.at = text_tokens_span(document, first, end),
                                .first_token = first,
                                .end_token = end,
                                .block = cutter->block};
    bool is_title =
        document->blocks != NULL && document->blocks[cutter->block].kind == TEXT_BLOCK_TITLE;
    sentence->is_headline = is_title || is_in_capitals(document, sentence);
    for (uint32_t token = first; token < end; token++) {
        document->tokens[token].sentence = document->sentence_count - 1;
    }
    return true;
}

static void pass_token(sentence_view *view, uint32_t token)
{
    if (form_is_one_of(view->tokens[token].form, "\"")) {
        view->in_quotes = !view->in_quotes;
    }
    if (token + 1 < view->end && gap_after(view, token) >= GAP_LINE) {
        view->line_start = view->tokens[token + 1].at.start;
    }
}

bool text_cut_sentences(text_cutter *cutter, uint32_t first)
{
    text_document *document = cutter->document;
    sentence_view view = {.cutter = cutter,
                          .tokens = document->tokens,
                          .end = document->token_count,
                          .line_start =
                              first < document->token_count ? document->tokens[first].at.start : 0};
    uint32_t begin = first;
    for (uint32_t token = first; token < view.end; token++) {
        bool ends = token + 1 == view.end || ends_behind(&view, token);
        pass_token(&view, token);
        if (ends) {
            if (!push_sentence(cutter, begin, token + 1)) {
                return false;
            }
            begin = token + 1;
        }
    }
    return true;
}
