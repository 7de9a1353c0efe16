#include "sayswho/quotes.h"

#include "base/utf8.h"

// Deeper quotes are still paired, they are only no longer remembered.
#define QUOTE_DEPTH 16
#define SCARE_WORDS 3

// Typed for one double mark as '' is.
#define TWO_TURNED_COMMAS "\xE2\x80\x98\xE2\x80\x98"
#define TWO_APOSTROPHES "\xE2\x80\x99\xE2\x80\x99"

typedef enum mark_side { SIDE_UNKNOWN, SIDE_OPEN, SIDE_CLOSE } mark_side;

typedef struct quote_mark {
    uint32_t start, end; // bytes
    mark_side side;      // what the character and the blanks around it say
    bool is_single;
    bool before_lower; // the next letter is a small one: '," he said'
    bool after_comma;
} quote_mark;

typedef struct quote_stack {
    uint32_t quotes[QUOTE_DEPTH]; // indices of open quotes
    uint32_t depth;               // may pass QUOTE_DEPTH
} quote_stack;

typedef struct quote_scan {
    quote_layer *out;
    arena *arena;
    const text_document *document;
    slice text;
    quote_stack open;
    uint32_t last_closed; // outermost quote closed last in this paragraph, QUOTE_NONE
    bool left_open;       // the paragraph before ended inside a quote
    uint32_t block_start; // first byte of the paragraph that is no blank
    bool nests;           // a curly mark may open inside a quote of its own kind
    bool has_nested;      // one did
} quote_scan;

static bool is_blank_at(slice text, uint32_t at)
{
    unsigned char byte = (unsigned char)text.data[at];
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

// Most bytes of an article are, and no mark begins so.
static bool is_letter_or_blank(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == ' ';
}

// The character's own meaning; *width is 0 when it is no quotation mark.
static mark_side mark_of(slice text, uint32_t at, uint32_t *width, bool *is_single)
{
    static const struct {
        const char *bytes;
        mark_side side;
        bool is_single;
    } marks[] = {
        {TWO_TURNED_COMMAS, SIDE_OPEN, false},
        {TWO_APOSTROPHES, SIDE_CLOSE, false},
        {"\xE2\x80\x9C", SIDE_OPEN, false},
        {"\xE2\x80\x9D", SIDE_CLOSE, false},
        {"\xE2\x80\x9E", SIDE_OPEN, false},
        {"\xC2\xAB", SIDE_OPEN, false},
        {"\xC2\xBB", SIDE_CLOSE, false},
        {"\xE2\x80\x98", SIDE_OPEN, true},
        {"\xE2\x80\x99", SIDE_CLOSE, true},
        {"\xE2\x80\x9A", SIDE_OPEN, true},
        {"``", SIDE_OPEN, false},
        {"''", SIDE_UNKNOWN, false},
        {"\"", SIDE_UNKNOWN, false},
        {"'", SIDE_UNKNOWN, true},
    };
    const slice rest = slice_of(text.data + at, text.length - at);
    *width = 0;
    if (is_letter_or_blank(*rest.data)) {
        return SIDE_UNKNOWN;
    }
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        const slice bytes = slice_from_string(marks[i].bytes);
        if (slice_starts_with(rest, bytes)) {
            *width = (uint32_t)bytes.length;
            *is_single = marks[i].is_single;
            return marks[i].side;
        }
    }
    return SIDE_UNKNOWN;
}

static bool is_letter_at(slice text, uint32_t at)
{
    size_t position = at;
    uint32_t code_point = utf8_decode(text, &position);
    return utf8_is_letter(code_point) || utf8_is_digit(code_point);
}

static bool is_letter_before(slice text, uint32_t at)
{
    uint32_t start = at;
    while (start > 0 && ((unsigned char)text.data[start - 1] & 0xC0) == 0x80) {
        start--;
    }
    return start > 0 && is_letter_at(text, start - 1);
}

// Blanks decide the side of a straight mark; a double mark with blanks on both sides says nothing.
static mark_side side_by_blanks(slice text, span block, const quote_mark *mark)
{
    bool free_before = mark->start <= block.start || is_blank_at(text, mark->start - 1) ||
                       text.data[mark->start - 1] == '(' || text.data[mark->start - 1] == '[';
    bool free_after = mark->end >= block.end || is_blank_at(text, mark->end) ||
                      strchr(".,;:?!)]", text.data[mark->end]) != NULL;
    if (free_before != free_after) {
        return free_before ? SIDE_OPEN : SIDE_CLOSE;
    }
    return SIDE_UNKNOWN;
}

static void read_neighbours(slice text, span block, quote_mark *mark)
{
    uint32_t before = mark->start, after = mark->end;
    while (before > block.start && is_blank_at(text, before - 1)) {
        before--;
    }
    while (after < block.end && is_blank_at(text, after)) {
        after++;
    }
    mark->after_comma = before > block.start && text.data[before - 1] == ',';
    mark->before_lower = after < block.end && text.data[after] >= 'a' && text.data[after] <= 'z';
}

// An apostrophe inside or at the end of a word is no quotation mark, unless one waits to be closed.
static bool is_apostrophe(const quote_scan *scan, const quote_mark *mark)
{
    if (!mark->is_single) {
        return false;
    }
    bool letter_before = is_letter_before(scan->text, mark->start);
    bool letter_after = mark->end < scan->text.length && is_letter_at(scan->text, mark->end);
    if (letter_before && letter_after) {
        return true;
    }
    bool waits = scan->open.depth > 0 && scan->open.depth <= QUOTE_DEPTH &&
                 scan->out->quotes[scan->open.quotes[scan->open.depth - 1]].is_single;
    return mark->side != SIDE_OPEN && !waits;
}

static void open_quote(quote_scan *scan, const quote_mark *mark)
{
    quote_stack *stack = &scan->open;
    if (stack->depth >= QUOTE_DEPTH) {
        stack->depth++;
        return;
    }
    quote *opened =
        ARENA_PUSH(scan->arena, scan->out->quotes, scan->out->count, scan->out->capacity);
    if (opened == NULL) {
        return;
    }
    opened->at = (span){mark->start, mark->end};
    opened->is_single = mark->is_single;
    opened->is_unclosed = true;
    opened->parent = stack->depth > 0 ? stack->quotes[stack->depth - 1] : QUOTE_NONE;
    opened->continues = scan->left_open && mark->start == scan->block_start;
    scan->left_open = false;
    stack->quotes[stack->depth++] = scan->out->count - 1;
}

static void close_quote(quote_scan *scan, uint32_t end, bool is_closed)
{
    quote_stack *stack = &scan->open;
    stack->depth--;
    if (stack->depth >= QUOTE_DEPTH) {
        return;
    }
    uint32_t index = stack->quotes[stack->depth];
    scan->out->quotes[index].at.end = end;
    scan->out->quotes[index].is_unclosed = !is_closed;
    if (stack->depth == 0) {
        scan->last_closed = index;
    }
}

// Closes down to the nearest open quote of the mark's kind; false when none is open.
static bool close_matching(quote_scan *scan, const quote_mark *mark)
{
    uint32_t depth = scan->open.depth;
    uint32_t level = depth < QUOTE_DEPTH ? depth : QUOTE_DEPTH;
    while (level > 0 &&
           scan->out->quotes[scan->open.quotes[level - 1]].is_single != mark->is_single) {
        level--;
    }
    if (level == 0) {
        return false;
    }
    if (depth > QUOTE_DEPTH) {
        scan->open.depth--;
        return true;
    }
    while (scan->open.depth >= level) {
        close_quote(scan, mark->end, scan->open.depth == level);
    }
    return true;
}

// '" We stayed. " The river rose, " he said': the middle mark opened again and was taken for a
// close. The last mark shows it: what lies between belongs to the same quote.
static bool reopens_last(quote_scan *scan, const quote_mark *mark)
{
    if (scan->last_closed == QUOTE_NONE || !mark->after_comma || !mark->before_lower) {
        return false;
    }
    scan->out->quotes[scan->last_closed].at.end = mark->end;
    return true;
}

static const quote *innermost_open(const quote_scan *scan)
{
    if (scan->open.depth == 0 || scan->open.depth > QUOTE_DEPTH) {
        return NULL;
    }
    return &scan->out->quotes[scan->open.quotes[scan->open.depth - 1]];
}

// „So“: the mark that opens in English closes what a low mark opened.
static bool closes_low_mark(const quote_scan *scan, const quote_mark *mark)
{
    const quote *open = innermost_open(scan);
    if (open == NULL) {
        return false;
    }
    slice before = slice_of(scan->text.data + open->at.start, scan->text.length - open->at.start);
    slice here = slice_of(scan->text.data + mark->start, scan->text.length - mark->start);
    return slice_starts_with(before, SLICE("\xE2\x80\x9E")) &&
           slice_starts_with(here, SLICE("\xE2\x80\x9C"));
}

// “So“ and ”so”, typed with one of the two marks alone: what is open and the blanks around decide.
static void turn_mark(const quote_scan *scan, span block, quote_mark *mark)
{
    const quote *open = innermost_open(scan);
    if (closes_low_mark(scan, mark)) {
        mark->side = SIDE_CLOSE;
        return;
    }
    if (mark->is_single || scan->open.depth > QUOTE_DEPTH) {
        return;
    }
    mark_side by_blanks = side_by_blanks(scan->text, block, mark);
    bool closes = by_blanks == SIDE_CLOSE && open != NULL && !open->is_single;
    bool opens = by_blanks == SIDE_OPEN && open == NULL;
    if ((mark->side == SIDE_OPEN && closes) || (mark->side == SIDE_CLOSE && opens)) {
        mark->side = by_blanks;
    }
}

// A straight mark never nests in its own kind, nor does a curly one where the paragraph does not
// come out even: the quote before was not closed.
static void close_forgotten(quote_scan *scan, const quote_mark *mark)
{
    if (scan->open.depth == 0 || scan->open.depth > QUOTE_DEPTH || mark->is_single) {
        return;
    }
    const uint32_t start = scan->out->quotes[scan->open.quotes[0]].at.start;
    const slice before = slice_of(scan->text.data + start, scan->text.length - start);
    const slice here = slice_at(scan->text.data, (span){mark->start, mark->end});
    if (!slice_starts_with(before, here)) {
        return;
    }
    if (scan->nests && here.data[0] != '"') {
        scan->has_nested = true;
        return;
    }
    while (scan->open.depth > 0) {
        close_quote(scan, mark->start, false);
    }
}

static void take_mark(quote_scan *scan, quote_mark *mark)
{
    bool is_inside = scan->open.depth > 0;
    if (mark->side == SIDE_UNKNOWN) {
        mark->side = is_inside ? SIDE_CLOSE : SIDE_OPEN;
        if (!is_inside && reopens_last(scan, mark)) {
            return;
        }
    }
    if (mark->side == SIDE_CLOSE) {
        if (!close_matching(scan, mark)) {
            reopens_last(scan, mark);
        }
        return;
    }
    close_forgotten(scan, mark);
    open_quote(scan, mark);
}

// Does the paragraph behind begin with a turned comma, as British papers go on with a quotation?
static bool is_taken_up(const quote_scan *scan, span block)
{
    const slice rest = slice_of(scan->text.data + block.end, scan->text.length - block.end);
    size_t at = 0;
    while (at < rest.length && is_blank_at(rest, (uint32_t)at)) {
        at++;
    }
    return slice_starts_with(slice_of(rest.data + at, rest.length - at), SLICE("\xE2\x80\x98"));
}

static void end_paragraph(quote_scan *scan, span block)
{
    // Single marks that never close were apostrophes more often than quotes.
    const bool goes_on = scan->open.depth > 0 && is_taken_up(scan, block);
    bool speech_open = false;
    while (scan->open.depth > 0) {
        uint32_t level = scan->open.depth - 1;
        bool is_single = !goes_on && level < QUOTE_DEPTH &&
                         scan->out->quotes[scan->open.quotes[level]].is_single;
        uint32_t start =
            level < QUOTE_DEPTH ? scan->out->quotes[scan->open.quotes[level]].at.start : 0;
        close_quote(scan, is_single ? start : block.end, false);
        speech_open = speech_open || !is_single;
    }
    scan->left_open = speech_open;
    scan->last_closed = QUOTE_NONE;
}

// ’’ inside ‘…’ closes that quote and the one around it, else it is one double mark.
static void split_double(const quote_scan *scan, quote_mark *mark)
{
    const slice here = slice_at(scan->text.data, (span){mark->start, mark->end});
    const quote *open = innermost_open(scan);
    if (slice_equal(here, SLICE(TWO_APOSTROPHES)) && open != NULL && open->is_single) {
        mark->end -= (uint32_t)here.length / 2;
        mark->is_single = true;
    }
}

// The mark at a byte of the paragraph; false where there is none.
static bool read_mark(const quote_scan *scan, span block, uint32_t at, quote_mark *mark)
{
    uint32_t width = 0;
    *mark = (quote_mark){.start = at};
    mark->side = mark_of(scan->text, at, &width, &mark->is_single);
    if (width == 0) {
        return false;
    }
    mark->end = at + width;
    split_double(scan, mark);
    if (mark->side == SIDE_UNKNOWN) {
        mark->side = side_by_blanks(scan->text, block, mark);
    } else {
        turn_mark(scan, block, mark);
    }
    read_neighbours(scan->text, block, mark);
    return true;
}

static void read_marks(quote_scan *scan, span block)
{
    for (uint32_t at = block.start; at < block.end;) {
        quote_mark mark;
        if (!read_mark(scan, block, at, &mark)) {
            at++;
            continue;
        }
        if (!is_apostrophe(scan, &mark)) {
            take_mark(scan, &mark);
        }
        at = mark.end;
    }
}

// A paragraph that opens more than it closes is read once more, with no quote inside its own kind:
// else one forgotten mark would make its speaker say all that follows.
static void read_block(quote_scan *scan, span block)
{
    const uint32_t count = scan->out->count;
    const bool left_open = scan->left_open;
    scan->block_start = block.start;
    while (scan->block_start < block.end && is_blank_at(scan->text, scan->block_start)) {
        scan->block_start++;
    }
    scan->nests = true;
    scan->has_nested = false;
    read_marks(scan, block);
    if (scan->open.depth > 0 && scan->has_nested) {
        scan->out->count = count;
        scan->open.depth = 0;
        scan->left_open = left_open;
        scan->last_closed = QUOTE_NONE;
        scan->nests = false;
        read_marks(scan, block);
    }
    end_paragraph(scan, block);
}

static bool is_word(const text_token *token)
{
    return is_letter_at(token->form, 0);
}

static void place_on_tokens(quote_layer *layer, const text_document *document)
{
    for (uint32_t i = 0; i < layer->count; i++) {
        quote *quote = &layer->quotes[i];
        quote->first = text_token_at(document, quote->at.start);
        quote->end = quote->first;
        uint32_t words = 0;
        while (quote->end < document->token_count &&
               document->tokens[quote->end].at.start < quote->at.end) {
            if (layer->outermost[quote->end] == QUOTE_NONE) {
                layer->outermost[quote->end] = i;
            }
            words += is_word(&document->tokens[quote->end]);
            quote->end++;
        }
        quote->is_scare = words <= SCARE_WORDS;
    }
}

// Only outermost quotes reach for tokens, so that 200 nested ones cost no more than one.
static void keep_outermost(quote_layer *layer)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < layer->count; i++) {
        quote candidate = layer->quotes[i];
        bool is_empty = candidate.at.end <= candidate.at.start + 1;
        if (!is_empty && (candidate.parent == QUOTE_NONE || kept == 0 ||
                          layer->quotes[kept - 1].at.end <= candidate.at.start)) {
            candidate.parent = QUOTE_NONE;
            layer->quotes[kept++] = candidate;
        }
    }
    layer->count = kept;
}

dateline_status quotes_read(quote_layer *out, arena *arena, const text_document *document,
                            dateline_error *error)
{
    *out = (quote_layer){0};
    quote_scan scan = {.out = out,
                       .arena = arena,
                       .document = document,
                       .text = document->text,
                       .last_closed = QUOTE_NONE};
    for (uint32_t i = 0; i < document->block_count; i++) {
        read_block(&scan, document->blocks[i].at);
    }
    out->outermost = ARENA_ARRAY(arena, document->token_count + 1, uint32_t);
    if (out->outermost == NULL || arena_failed(arena)) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for quotations");
    }
    memset(out->outermost, 0xFF, (document->token_count + 1) * sizeof *out->outermost);
    keep_outermost(out);
    place_on_tokens(out, document);
    return DATELINE_OK;
}
