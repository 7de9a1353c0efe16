// Ten papers that print one agency are one source, also when each cuts and rewords the text: what
// tells is who is credited. Only names that are known, or have a word of an agency's name, count: a
// paper's own copyright says nothing.
#include "intake/credit.h"

#include <string.h>

#define LINE_BYTES 240u // longer ones are no credits but prose
#define NAME_WORDS 5u   // of an agency's name
#define BYLINE_BYTES 100u
#define FIRST_LINES 5u
#define HEAD_LINES 20u // among which a dateline stands
#define HEAD_BYTES 60u
#define RIGHT_BYTES 60u // between the mark of a copyright and the end of its holder's name

typedef struct crediting {
    intake_article *article;
    const intake_knowledge *knowledge;
    arena *arena;
} crediting;

static bool is_letter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte & 0x80) != 0;
}

static size_t word_end(slice line, size_t at)
{
    while (at < line.length && (is_letter(line.data[at]) || line.data[at] == '-'))
        at++;
    return at;
}

// "ap" is no agency, and neither is "efe" within a word.
static bool is_written_as_name(slice name)
{
    const bool is_short = name.length < 6;
    for (size_t i = 0; i < name.length; i++)
        if (name.data[i] >= 'a' && name.data[i] <= 'z' && (i == 0 || (is_short && name.length < 4)))
            return false;
    return true;
}

// The agency whose name begins at `at`; *end behind it.
static slice agency_at(const crediting *crediting, slice line, size_t at, size_t *end)
{
    const lexicon_table *table = &crediting->knowledge->agencies;
    slice found = SLICE_NONE;
    size_t stop = at;
    for (uint32_t words = 0; words < NAME_WORDS && stop < line.length; words++) {
        stop = word_end(line, stop);
        const slice name = slice_of(line.data + at, stop - at);
        const uint32_t row = knowledge_row(table, name);
        if (row != UINT32_MAX && slice_equal(lexicon_cell(table, row, 2), SLICE("wire")) &&
            is_written_as_name(name)) {
            found = lexicon_cell(table, row, 1);
            *end = stop;
        }
        while (stop < line.length && line.data[stop] == ' ')
            stop++;
        if (stop < line.length && !is_letter(line.data[stop]))
            break;
    }
    return found;
}

// The first agency that the line names; *at where, *end behind it.
static slice agency_in(const crediting *crediting, slice line, size_t *at, size_t *end)
{
    for (size_t i = 0; i < line.length; i++) {
        if (!is_letter(line.data[i]) || (i > 0 && is_letter(line.data[i - 1])))
            continue;
        const slice found = agency_at(crediting, line, i, end);
        if (found.data != NULL) {
            *at = i;
            return found;
        }
    }
    return SLICE_NONE;
}

static void credit(crediting *crediting, slice agency, bool is_whole)
{
    intake_article *article = crediting->article;
    slice *into = is_whole ? &article->agency : &article->contributor;
    if (agency.length > 0 && into->data == NULL)
        *into = arena_copy(crediting->arena, agency);
}

static bool has_words(const crediting *crediting, slice line, const char *kind)
{
    const lexicon_table *table = &crediting->knowledge->credits;
    char lower[LINE_BYTES];
    for (size_t i = 0; i < line.length; i++)
        lower[i] =
            line.data[i] >= 'A' && line.data[i] <= 'Z' ? (char)(line.data[i] | 0x20) : line.data[i];
    for (uint32_t row = 0; row < table->rows; row++)
        if (slice_equal(lexicon_cell(table, row, 1), slice_from_string(kind)) &&
            slice_find(slice_of(lower, line.length), lexicon_cell(table, row, 0)) < line.length) {
            lexicon_note_answer(table, row);
            return true;
        }
    return false;
}

// ---- kinds of lines ----

static slice skip_to_letter(slice line)
{
    size_t at = 0;
    while (at < line.length && !is_letter(line.data[at]))
        at++;
    return slice_of(line.data + at, line.length - at);
}

static bool skip_one(slice *line, slice word)
{
    if (line->length < word.length ||
        !slice_equal_ignoring_case(slice_of(line->data, word.length), word))
        return false;
    *line = slice_of(line->data + word.length, line->length - word.length);
    return true;
}

// "(c) Copyright 2024 by The Associated Press. All" -> "Associated Press. All"; nothing where the
// line does not begin so: "Image copyright" is a photograph's.
static slice holder_of_right(const crediting *crediting, slice line)
{
    const lexicon_table *table = &crediting->knowledge->credits;
    bool is_right = skip_one(&line, SLICE("(c)"));
    slice rest = skip_to_letter(line);
    for (int time = 0; time < 2; time++) { // "Copyright (c) 2024", "© Copyright 2024"
        is_right |= skip_one(&rest, SLICE("\xC2\xA9"));
        rest = skip_to_letter(rest);
        for (uint32_t row = 0; row < table->rows; row++)
            if (slice_equal(lexicon_cell(table, row, 1), SLICE("right")) &&
                skip_one(&rest, lexicon_cell(table, row, 0))) {
                lexicon_note_answer(table, row);
                is_right = true;
            }
        rest = skip_to_letter(rest);
        (void)skip_one(&rest, SLICE("c)"));
        rest = skip_to_letter(rest);
    }
    (void)skip_one(&rest, SLICE("by "));
    (void)skip_one(&rest, SLICE("the "));
    return is_right ? rest : SLICE_NONE;
}

static slice name_before_stop(slice text)
{
    size_t end = 0;
    while (end < text.length && end < RIGHT_BYTES && strchr(".,;|/()", text.data[end]) == NULL)
        end++;
    return slice_trim(slice_of(text.data, end));
}

// Whether the line was one on rights.
static bool read_right(crediting *crediting, slice line)
{
    const slice holder = holder_of_right(crediting, line);
    size_t at = 0;
    size_t end = 0;
    if (holder.length == 0)
        return false;
    const slice known = agency_in(crediting, holder, &at, &end);
    const slice name = name_before_stop(holder);
    if (known.data != NULL)
        credit(crediting, known, at == 0);
    else if (name.length < RIGHT_BYTES && has_words(crediting, name, "agency") &&
             !slice_equal_ignoring_case(name, crediting->article->outlet))
        credit(crediting, name, true);
    return true;
}

// "By Jane Doe, Associated Press"; beside a reporter of the paper's it gave a part.
static void read_byline(crediting *crediting, slice line)
{
    size_t at = 0;
    size_t end = 0;
    const slice known = agency_in(crediting, line, &at, &end);
    const slice before = slice_trim(slice_of(line.data, at));
    credit(crediting, known,
           !slice_ends_with(before, SLICE(" and")) && !slice_ends_with(before, SLICE("&")) &&
               !slice_ends_with(before, SLICE(" with")));
}

// "Reuters", "(Reuters)", "-- AP": all there is in a line, or at the text's end.
static void read_sign(crediting *crediting, slice line)
{
    size_t first = 0;
    size_t last = line.length;
    while (first < last && !is_letter(line.data[first]))
        first++;
    while (last > first && !is_letter(line.data[last - 1]))
        last--;
    size_t end = 0;
    const slice sign = slice_of(line.data + first, last - first);
    const slice known = agency_at(crediting, sign, 0, &end);
    if (known.data != NULL && end == sign.length)
        credit(crediting, known, true);
}

// is_edge: among the first lines or the last, where no photograph's credit stands.
static void read_line(crediting *crediting, slice line, bool is_edge)
{
    size_t at = 0;
    size_t end = 0;
    if (line.length == 0 || line.length >= LINE_BYTES)
        return;
    if (has_words(crediting, line, "helped"))
        credit(crediting, agency_in(crediting, line, &at, &end), false);
    else if (read_right(crediting, line))
        return;
    else if (line.length < BYLINE_BYTES &&
             (slice_starts_with(line, SLICE("By ")) || slice_starts_with(line, SLICE("BY "))))
        read_byline(crediting, line);
    else if (is_edge)
        read_sign(crediting, line);
}

// "… said on Monday. (Reuters)"
static void read_end(crediting *crediting, slice text)
{
    size_t open = text.length;
    while (open > 0 && text.length - open < RIGHT_BYTES && text.data[open - 1] != '(')
        open--;
    if (text.length > 0 && text.data[text.length - 1] == ')' && open > 0 &&
        text.data[open - 1] == '(')
        read_sign(crediting, slice_of(text.data + open, text.length - open));
}

static bool is_in_capitals(slice line)
{
    size_t end = 0;
    while (end < line.length && line.data[end] >= 'A' && line.data[end] <= 'Z')
        end++;
    return end > 2 && end == word_end(line, 0);
}

// "LEYTON, March 3 (Reuters) -", wherever such a line stands.
static void read_head(crediting *crediting, slice line)
{
    const lexicon_table *table = &crediting->knowledge->agencies;
    const size_t open = slice_find(line, SLICE("("));
    if (open >= line.length || open > HEAD_BYTES || (open > 0 && !is_in_capitals(line)))
        return;
    slice rest = slice_of(line.data + open + 1, line.length - open - 1);
    const uint32_t row = knowledge_row(table, slice_trim(slice_cut(&rest, ')')));
    if (row != UINT32_MAX && !slice_equal(lexicon_cell(table, row, 2), SLICE("broadcaster")))
        credit(crediting, lexicon_cell(table, row, 1), true);
}

void credit_find(intake_article *article, const intake_knowledge *knowledge, arena *arena)
{
    crediting crediting = {article, knowledge, arena};
    slice rest = article->text;
    if (article->byline.length > 0 && article->byline.length < BYLINE_BYTES)
        read_byline(&crediting, article->byline);
    for (uint32_t number = 0; rest.length > 0; number++) {
        const slice line = slice_trim(slice_cut(&rest, '\n'));
        if (number < HEAD_LINES)
            read_head(&crediting, line);
        read_line(&crediting, line, number < FIRST_LINES || rest.length == 0);
    }
    read_end(&crediting, slice_trim(article->text));
    if (article->agency.data != NULL)
        article->contributor = SLICE_NONE;
}
