// Cuts a run of bytes without white space into the words of Universal Dependencies English.
//
// From left to right: a web address, a word (letters and digits with the joints that UD leaves
// whole: 3.5, 10:30, AT&T, O'Hara, pro-war), or punctuation. Then a word may fall apart: do|n't,
// Turkey|'s, can|not, 5|km.
#include "text/splitter.h"

#define WORD_BYTES_MAX 64 // longer ones are in no list

static uint32_t point(const text_cutter *cutter, uint32_t at)
{
    return text_point_at(cutter->document->text, at, cutter->chunk_end);
}

static slice bytes(const text_cutter *cutter, uint32_t start, uint32_t end)
{
    return slice_at(cutter->document->text.data, (span){start, end});
}

static bool is_digit(uint32_t c)
{
    return c >= '0' && c <= '9';
}

static bool is_letter(uint32_t c)
{
    return text_is_word_point(c) && !is_digit(c);
}

static bool table_has_folded(const lexicon_table *table, slice word)
{
    char folded[WORD_BYTES_MAX];
    slice key = text_fold_word(word, folded, sizeof folded);
    return key.length > 0 && text_table_has(table, key);
}

// ---- joints inside words ----

// Where the run of digits and `joint` around `at` ends and how its groups look.
typedef struct digit_groups {
    uint32_t count;
    uint32_t longest;
    uint32_t last; // digits in the last group
} digit_groups;

static digit_groups read_groups(const text_cutter *cutter, uint32_t start, char joint)
{
    const char *data = cutter->document->text.data;
    digit_groups groups = {1, 0, 0};
    for (uint32_t at = start; at < cutter->chunk_end && at - start < WORD_BYTES_MAX; at++) {
        if (is_digit((uint8_t)data[at])) {
            groups.last++;
            groups.longest = groups.last > groups.longest ? groups.last : groups.longest;
        } else if (data[at] == joint && at + 1 < cutter->chunk_end &&
                   is_digit((uint8_t)data[at + 1])) {
            groups.count++;
            groups.last = 0;
        } else {
            break;
        }
    }
    return groups;
}

// 555-0142, 2001-05-06 and 9/11 are whole; 3-5 and 1998-1999 are ranges.
static bool hyphen_joins_digits(const text_cutter *cutter, uint32_t word)
{
    digit_groups groups = read_groups(cutter, word, '-');
    return groups.count >= 3 ||
           (groups.count == 2 && groups.longest == 4 && groups.last == 4 &&
            text_point_at(cutter->document->text, word + 3, cutter->chunk_end) == '-');
}

static bool slash_joins_digits(const text_cutter *cutter, uint32_t word)
{
    digit_groups groups = read_groups(cutter, word, '/');
    return groups.count == 3 || (groups.count == 2 && groups.longest <= 2);
}

// A stop between letters joins when both sides are single letters (U.S, a.k.a), or when the list of
// abbreviations has the whole (Ph.D).
static bool stop_joins_letters(const text_cutter *cutter, uint32_t word, uint32_t at)
{
    slice text = cutter->document->text;
    uint32_t start = at;
    while (start > word && text.data[start - 1] != '.') {
        start--;
    }
    uint32_t next = at + 1 + text_point_length(text, at + 1);
    if (start + text_point_length(text, start) == at && !text_is_word_point(point(cutter, next))) {
        return true;
    }
    uint32_t end = at + 1;
    while (text_is_word_point(point(cutter, end)) && end - word < WORD_BYTES_MAX) {
        end += text_point_length(text, end);
    }
    return table_has_folded(&cutter->splitter->abbreviations, bytes(cutter, word, end));
}

static bool comma_joins(const text_cutter *cutter, uint32_t at)
{
    for (uint32_t i = 1; i <= 3; i++) {
        if (!is_digit(point(cutter, at + i))) {
            return false;
        }
    }
    return true;
}

// Does the character at `at` (no letter, no digit) hold the word that began at `word` together with
// what follows?
static bool joins(const text_cutter *cutter, uint32_t word, uint32_t at)
{
    slice text = cutter->document->text;
    uint32_t joint = point(cutter, at);
    uint32_t before = text_point_before(text, at, word);
    uint32_t after = joint == 0 ? 0 : point(cutter, at + text_point_length(text, at));
    if (!text_is_word_point(after)) {
        return joint == '_';
    }
    bool digits = is_digit(before) && is_digit(after);
    bool letters = is_letter(before) && is_letter(after);
    switch (joint) {
    case '_':
        return true;
    case '.':
        return digits || (letters && stop_joins_letters(cutter, word, at));
    case ',':
        return digits && comma_joins(cutter, at);
    case ':':
        return digits;
    case '/':
        return (digits && slash_joins_digits(cutter, word)) ||
               (letters && at - word == 1 && !text_is_word_point(point(cutter, at + 2)));
    case '&':
        return letters;
    case '-':
        return (digits && hyphen_joins_digits(cutter, word)) ||
               (is_letter(before) &&
                table_has_folded(&cutter->splitter->prefixes, bytes(cutter, word, at)));
    default:
        return text_is_apostrophe(joint) && (is_letter(before) || is_letter(after));
    }
}

static uint32_t word_end(const text_cutter *cutter, uint32_t word)
{
    uint32_t at = word;
    while (at < cutter->chunk_end) {
        uint32_t c = point(cutter, at);
        if (!text_is_word_point(c) && !(at > word && joins(cutter, word, at))) {
            break;
        }
        at += text_point_length(cutter->document->text, at);
    }
    return at;
}

// ---- web addresses ----

static bool starts_address(slice rest)
{
    return slice_find(rest, SLICE("://")) < 8 || slice_starts_with(rest, SLICE("www."));
}

// Closing punctuation at an address's end is not part of it.
static uint32_t trim_address(const text_cutter *cutter, uint32_t start, uint32_t end)
{
    while (end > start && strchr(".,;:!?)]}>\"'", cutter->document->text.data[end - 1]) != NULL) {
        end--;
    }
    return end;
}

// name.com: letters, digits, stops and hyphens up to an end of the list.
static uint32_t dotted_name_end(const text_cutter *cutter, uint32_t start)
{
    const char *data = cutter->document->text.data;
    uint32_t end = start, first_stop = 0;
    while (end < cutter->chunk_end && end - start < WORD_BYTES_MAX) {
        if (data[end] == '.' && first_stop == 0) {
            first_stop = end;
        }
        if (!text_is_word_point((uint8_t)data[end] & 0x7f) && strchr(".-_", data[end]) == NULL) {
            break;
        }
        end++;
    }
    end = trim_address(cutter, start, end);
    if (first_stop <= start + 1 || first_stop + 1 >= end) {
        return start;
    }
    // Only small letters: "home.In" is a sentence end without its blank.
    for (uint32_t stop = first_stop; stop < end; stop++) {
        if (data[stop] == '.' &&
            text_table_has(&cutter->splitter->dotted_ends, bytes(cutter, stop + 1, end))) {
            return end;
        }
    }
    return start;
}

// The end of an address that begins at `at`; `at` when there is none.
static uint32_t address_end(const text_cutter *cutter, uint32_t at)
{
    slice rest = bytes(cutter, at, cutter->chunk_end);
    size_t sign = slice_find(rest, SLICE("@"));
    bool is_mail = sign != SIZE_MAX && sign > 0 && slice_find(rest, SLICE(".")) != SIZE_MAX &&
                   sign + 1 < rest.length && text_is_word_point((uint8_t)rest.data[sign + 1]);
    bool is_handle = sign == 0 && rest.length > 1 && is_letter((uint8_t)rest.data[1]);
    if (starts_address(rest) || is_mail || is_handle) {
        size_t end = 0;
        while (end < rest.length && strchr("<>\"()", rest.data[end]) == NULL) {
            end++;
        }
        return trim_address(cutter, at, at + (uint32_t)end);
    }
    return dotted_name_end(cutter, at);
}

// ---- the stop behind a word ----

// The first code point after white space behind `at`, 0 at the block's end.
static uint32_t point_after_blanks(const text_cutter *cutter, uint32_t at)
{
    slice text = cutter->document->text;
    while (at < cutter->block_end && strchr(" \t\n\r", text.data[at]) != NULL) {
        at++;
    }
    return text_point_at(text, at, cutter->block_end);
}

static bool is_capital(uint32_t c)
{
    return c >= 'A' && (c <= 'Z' || c >= 0xc0);
}

// A single capital is an initial before a name: "J. Okello", not "plan B. The".
static bool initial_keeps_stop(const text_cutter *cutter, uint32_t stop, uint32_t after)
{
    if (!is_capital(after)) {
        return false;
    }
    slice text = cutter->document->text;
    uint32_t start = stop + 1;
    while (start < cutter->block_end && strchr(" \t\n\r", text.data[start]) != NULL) {
        start++;
    }
    uint32_t end = start;
    while (end < cutter->block_end && end - start < WORD_BYTES_MAX &&
           text_is_word_point(text_point_at(text, end, cutter->block_end))) {
        end += text_point_length(text, end);
    }
    return !table_has_folded(&cutter->splitter->starters, bytes(cutter, start, end));
}

static bool keeps_stop(const text_cutter *cutter, uint32_t word, uint32_t stop)
{
    uint32_t after = point_after_blanks(cutter, stop + 1);
    bool at_chunk_start = word == cutter->chunk_start;
    bool sure = false;
    slice form = bytes(cutter, word, stop);
    switch (text_abbreviation_of(cutter->splitter, form, &sure)) {
    case ABBREVIATION_INITIAL:
        return form.length > 2 || initial_keeps_stop(cutter, stop, after);
    case ABBREVIATION_NONE:
        return at_chunk_start && is_digit((uint8_t)form.data[0]) && form.length <= 2 &&
               stop + 1 == cutter->chunk_end && is_capital(after) &&
               (word == 0 || cutter->document->text.data[word - 1] == '\n' ||
                cutter->document->token_count == 0);
    case ABBREVIATION_OPEN:
    case ABBREVIATION_MAYBE:
        break;
    }
    bool goes_on = is_digit(after) || after == ',' || (after >= 'a' && after <= 'z');
    return sure || (is_capital((uint8_t)form.data[0]) && goes_on);
}

static bool has_single_stop(const text_cutter *cutter, uint32_t at)
{
    return point(cutter, at) == '.' && point(cutter, at + 1) != '.';
}

// ---- words that fall apart ----

// The end of "10p.m.": digits and a unit with stops of its own. `word` when there is none.
static uint32_t dotted_unit_end(const text_cutter *cutter, uint32_t word)
{
    char room[WORD_BYTES_MAX];
    uint32_t end = word, c = point(cutter, word);
    if (!is_digit(c)) {
        return word;
    }
    while (end - word < WORD_BYTES_MAX && (text_is_word_point(c) || c == '.' || c == ':')) {
        end += text_point_length(cutter->document->text, end);
        c = point(cutter, end);
    }
    slice form = bytes(cutter, word, end);
    slice folded = text_fold_word(form, room, sizeof room);
    bool is_unit =
        slice_ends_with(form, SLICE(".")) && text_unit_start(cutter->splitter, folded, form) > 0;
    return is_unit ? end : word;
}

static bool push_word(text_cutter *cutter, uint32_t start, uint32_t end)
{
    char room[WORD_BYTES_MAX];
    slice form = bytes(cutter, start, end);
    slice folded = text_fold_word(form, room, sizeof room);
    if (folded.length == 0) {
        return text_push_token(cutter, start, end, false);
    }
    uint32_t unit = text_unit_start(cutter->splitter, folded, form);
    uint32_t cut = text_clitic_start(cutter->splitter, folded, form);
    if (unit == 0 && cut == 0) {
        return text_push_token(cutter, start, end, false);
    }
    uint32_t middle = start + (unit > 0 ? unit : cut);
    return text_push_token(cutter, start, middle, false) &&
           text_push_token(cutter, middle, end, unit == 0);
}

// ---- punctuation ----

static bool repeats(uint32_t c)
{
    return c != 0 && c < 0x80 && strchr(".-!?=*_#~<>'`+|$", (int)c) != NULL;
}

// :-) and its kin, when nothing follows but the end of the chunk; at when there is none.
static uint32_t face_end(const text_cutter *cutter, uint32_t at)
{
    uint32_t eyes = point(cutter, at);
    if (eyes != ':' && eyes != ';') {
        return at;
    }
    uint32_t mouth = at + (point(cutter, at + 1) == '-' ? 2 : 1);
    uint32_t c = point(cutter, mouth);
    return (c == '(' || c == ')') && mouth + 1 == cutter->chunk_end ? mouth + 1 : at;
}

// #name
static uint32_t hashtag_end(const text_cutter *cutter, uint32_t at)
{
    bool is_tag =
        point(cutter, at) == '#' && at == cutter->chunk_start && is_letter(point(cutter, at + 1));
    return is_tag ? word_end(cutter, at + 1) : at;
}

static uint32_t punctuation_end(const text_cutter *cutter, uint32_t at)
{
    uint32_t first = point(cutter, at);
    uint32_t end = face_end(cutter, at);
    end = end > at ? end : hashtag_end(cutter, at);
    if (end > at) {
        return end;
    }
    end = at + text_point_length(cutter->document->text, at);
    bool asks = first == '!' || first == '?';
    while (repeats(first)) {
        uint32_t c = point(cutter, end);
        if (c != first && !(asks && (c == '!' || c == '?'))) {
            break;
        }
        end++;
    }
    return end;
}

// An apostrophe that begins a word: 's standing alone, '90s, 'tis.
static uint32_t leading_apostrophe_end(const text_cutter *cutter, uint32_t at)
{
    uint32_t after = at + text_point_length(cutter->document->text, at);
    uint32_t end = after;
    while (text_is_word_point(point(cutter, end))) {
        end += text_point_length(cutter->document->text, end);
    }
    bool decade =
        end - after >= 2 && is_digit(point(cutter, after)) && is_digit(point(cutter, after + 1));
    slice word = bytes(cutter, at, end);
    return decade || table_has_folded(&cutter->splitter->clitics, word) ||
                   table_has_folded(&cutter->splitter->contractions, word)
               ? end
               : at;
}

// horses' : the plural's genitive, unless a quotation is open.
static bool is_genitive(const text_cutter *cutter, uint32_t at)
{
    uint32_t before = text_point_before(cutter->document->text, at, cutter->chunk_start);
    return !cutter->in_single_quotes && (before == 's' || before == 'S');
}

static bool push_apostrophe(text_cutter *cutter, uint32_t at, uint32_t *end)
{
    *end = leading_apostrophe_end(cutter, at);
    if (*end > at && table_has_folded(&cutter->splitter->contractions, bytes(cutter, at, *end))) {
        return push_word(cutter, at, *end);
    }
    if (*end > at) {
        return text_push_token(cutter, at, *end, at > cutter->chunk_start);
    }
    *end = punctuation_end(cutter, at);
    bool genitive = *end - at <= 3 && is_genitive(cutter, at);
    if (!genitive) {
        cutter->in_single_quotes = at == cutter->chunk_start;
    }
    return text_push_token(cutter, at, *end, genitive);
}

// ---- the chunk ----

static bool cut_word(text_cutter *cutter, uint32_t at, uint32_t *end)
{
    *end = dotted_unit_end(cutter, at);
    if (*end > at) {
        return push_word(cutter, at, *end);
    }
    *end = word_end(cutter, at);
    if (point(cutter, *end) == '$' &&
        table_has_folded(&cutter->splitter->currencies, bytes(cutter, at, *end))) {
        *end += 1;
        return text_push_token(cutter, at, *end, false);
    }
    if (has_single_stop(cutter, *end) && keeps_stop(cutter, at, *end)) {
        *end += 1;
    }
    return push_word(cutter, at, *end);
}

bool text_cut_chunk(text_cutter *cutter, uint32_t start, uint32_t end)
{
    cutter->chunk_start = start;
    cutter->chunk_end = end;
    bool may_be_address = true;
    for (uint32_t at = start; at < end;) {
        uint32_t c = point(cutter, at);
        uint32_t next = may_be_address ? address_end(cutter, at) : at;
        bool pushed = false;
        if (next > at) {
            pushed = text_push_token(cutter, at, next, false);
        } else if (text_is_word_point(c)) {
            pushed = cut_word(cutter, at, &next);
        } else if (text_is_apostrophe(c)) {
            pushed = push_apostrophe(cutter, at, &next);
        } else {
            next = punctuation_end(cutter, at);
            pushed = text_push_token(cutter, at, next, false);
        }
        if (!pushed) {
            return false;
        }
        // One look after an opening bracket is enough, and keeps long chunks linear.
        may_be_address = at == start && !text_is_word_point(c);
        at = next;
    }
    return true;
}
