#include "intake/prose.h"

#include "base/utf8.h"
#include "intake/dateline_line.h"
#include "intake/day_line.h"

#define HEADLINE_WORDS 30
#define HEADLINE_BYTES 300
#define HEAD_BYTES 700 // a headline, a byline and a dateline in one line fit in here
#define BYLINE_NAME_WORDS 6
#define MARGIN_LINES 6 // lines of metadata before the story

typedef struct prose {
    intake_article *article;
    const intake_knowledge *knowledge;
    arena *arena;
    slice text;
    uint32_t at; // where the story has not been read yet
    uint32_t block_capacity;
    bool is_wrapped; // line breaks inside paragraphs
    bool has_memory;
} prose;

// ---- small readings of text ------------------------------------------------------------------

static uint32_t skip_white(slice text, uint32_t at)
{
    while (at < text.length && (prose_is_blank(text.data[at]) || text.data[at] == '\n'))
        at++;
    return at;
}

static uint32_t skip_blanks(slice text, uint32_t at)
{
    while (at < text.length && prose_is_blank(text.data[at]))
        at++;
    return at;
}

// One past the last byte of the line, without its white space.
static uint32_t line_end(slice text, uint32_t at)
{
    const char *found = memchr(text.data + at, '\n', text.length - at);
    uint32_t end = found == NULL ? (uint32_t)text.length : (uint32_t)(found - text.data);
    while (end > at && prose_is_blank(text.data[end - 1]))
        end--;
    return end;
}

static uint32_t next_line(slice text, uint32_t at)
{
    const char *found = memchr(text.data + at, '\n', text.length - at);
    return found == NULL ? (uint32_t)text.length : (uint32_t)(found + 1 - text.data);
}

static bool ends_sentence(slice text)
{
    while (text.length > 0 && strchr("\"')]", text.data[text.length - 1]) != NULL)
        text.length--;
    if (slice_ends_with(text, SLICE("\xE2\x80\x9D")) ||
        slice_ends_with(text, SLICE("\xE2\x80\x99")))
        text.length -= 3;
    return text.length > 0 && strchr(".!?:;", text.data[text.length - 1]) != NULL;
}

bool prose_add_block(intake_article *article, arena *arena, uint32_t *capacity, span at,
                     intake_block_kind kind)
{
    intake_block *block = ARENA_PUSH(arena, article->blocks, article->block_count, *capacity);
    if (block == NULL)
        return false;
    *block = (intake_block){at, kind};
    return true;
}

static void add_block(prose *prose, span at, intake_block_kind kind)
{
    if (!span_is_empty(at))
        prose->has_memory &=
            prose_add_block(prose->article, prose->arena, &prose->block_capacity, at, kind);
}

// ---- the head --------------------------------------------------------------------------------

// "date 2024-05-24", alone on its line or before the story.
static void read_day_line(prose *prose)
{
    uint32_t at = skip_white(prose->text, 0);
    slice rest = {prose->text.data + at, prose->text.length - at};
    size_t length = 0;
    slice role = prose_head_role(prose->knowledge, rest, &length);
    if (!slice_equal(role, SLICE("day")))
        return;
    at = skip_blanks(prose->text, at + (uint32_t)length);
    if (at < prose->text.length && prose->text.data[at] == ':')
        at = skip_blanks(prose->text, at + 1);
    uint32_t end = line_end(prose->text, at);
    int32_t day;
    if (end - at >= 10 && calendar_read((slice){prose->text.data + at, 10}, &day))
        end = at + 10;
    else if (!dateline_day_read(&day, prose->knowledge,
                                slice_at(prose->text.data, (span){at, end})))
        return;
    if (prose->article->published == DAY_UNKNOWN)
        prose->article->published = day;
    prose->at = end;
}

static void take_title(prose *prose, span at)
{
    intake_article *article = prose->article;
    slice title = slice_at(prose->text.data, at);
    article->title_at = at;
    if (article->title.data == NULL)
        article->title = title;
    add_block(prose, at, INTAKE_TITLE);
}

void prose_read_dateline(intake_article *article, const intake_knowledge *knowledge, arena *arena,
                         span *paragraph)
{
    dateline_line line;
    slice text = {article->text.data, paragraph->end};
    if (!span_is_empty(article->dateline_at) ||
        !dateline_line_read(&line, knowledge, text, paragraph->start, article->published))
        return;
    article->dateline_at = line.at;
    article->dateline_day = line.day;
    if (!span_is_empty(line.place))
        article->dateline_place = slice_at(text.data, line.place);
    if (article->outlet.data == NULL && !span_is_empty(line.agency)) {
        slice name = slice_at(text.data, line.agency);
        slice outlet = knowledge_value(&knowledge->agencies, name);
        article->outlet = outlet.data != NULL ? arena_copy(arena, outlet) : name;
    }
    paragraph->start = line.end;
}

// A headline told twice, the first time maybe behind a slug ("ZAIRE: "): where the second telling
// ends, and *title is it. 0 when there is none.
static uint32_t repeated_headline(slice text, span line, span *title)
{
    uint32_t limit =
        line.end - line.start > HEADLINE_BYTES ? line.start + HEADLINE_BYTES : line.end;
    uint32_t first = line.start;
    for (int pass = 0; pass < 2; pass++) {
        for (uint32_t end = first + 8; end < limit; end++) {
            if (strchr(".!?", text.data[end]) == NULL)
                continue;
            uint32_t second = skip_blanks(text, end + 1), length = end + 1 - first;
            if (second > end + 1 && second + length <= line.end &&
                memcmp(text.data + first, text.data + second, length) == 0) {
                bool has_stop = text.data[end] == '.';
                *title = (span){second, second + length - (has_stop ? 1 : 0)};
                return second + length;
            }
        }
        const char *colon = memchr(text.data + first, ':', limit - first);
        if (colon == NULL)
            return 0;
        first = skip_blanks(text, (uint32_t)(colon + 1 - text.data));
        if (first >= limit)
            return 0;
    }
    return 0;
}

// Is this run of words a byline without "by": a few names in initials and small joints?
static bool is_name_run(const prose *prose, span at)
{
    slice run = slice_trim(slice_at(prose->text.data, at));
    if (run.length == 0)
        return true;
    if (prose_count_words(run) > BYLINE_NAME_WORDS || memchr(run.data, '\n', run.length) != NULL)
        return false;
    while (run.length > 0) {
        slice word = slice_cut(&run, ' ');
        size_t start = 0;
        slice role = knowledge_value(&prose->knowledge->heads, word);
        bool is_joint = slice_equal(role, SLICE("joint")) || slice_equal(role, SLICE("byline"));
        if (word.length > 0 && !is_joint && !utf8_is_upper(utf8_decode(word, &start)))
            return false;
    }
    return true;
}

// A dateline with a full day inside the line, at most a byline away from `from`. Its start, or
// UINT32_MAX.
static uint32_t find_inner_dateline(const prose *prose, span line, uint32_t from)
{
    uint32_t limit = line.end < from + HEAD_BYTES ? line.end : from + HEAD_BYTES;
    slice text = {prose->text.data, line.end};
    dateline_line found;
    for (uint32_t at = from; at < limit; at = skip_blanks(text, at)) {
        if (dateline_line_read(&found, prose->knowledge, text, at, DAY_UNKNOWN) &&
            found.has_iso_day)
            return is_name_run(prose, (span){from, at}) ? at : UINT32_MAX;
        while (at < limit && !prose_is_blank(text.data[at]))
            at++;
    }
    return UINT32_MAX;
}

// One line that holds headline, byline, dateline and story.
static bool read_head_in_line(prose *prose, span line)
{
    span title = SPAN_NONE;
    uint32_t end = repeated_headline(prose->text, line, &title);
    if (end == 0)
        return false;
    take_title(prose, title);
    uint32_t at = skip_blanks(prose->text, end);
    uint32_t inner = find_inner_dateline(prose, line, at);
    prose->at = inner != UINT32_MAX ? inner : at;
    return true;
}

static bool is_headline(const prose *prose, span line)
{
    slice words = slice_at(prose->text.data, line);
    dateline_line found;
    return words.length <= HEADLINE_BYTES && prose_count_words(words) <= HEADLINE_WORDS &&
           skip_white(prose->text, line.end) < prose->text.length && !ends_sentence(words) &&
           !dateline_line_read(&found, prose->knowledge, (slice){prose->text.data, line.end},
                               line.start, DAY_UNKNOWN) &&
           !prose_is_furniture(prose->knowledge, words) &&
           !prose_is_byline(prose->knowledge, words);
}

// The line after which the story goes on: a headline stands alone, so either a blank line follows,
// or the text has no lines broken inside paragraphs.
static bool stands_alone(const prose *prose, span line)
{
    uint32_t next = next_line(prose->text, line.end);
    return !prose->is_wrapped ||
           (next < prose->text.length && skip_blanks(prose->text, next) < prose->text.length &&
            prose->text.data[skip_blanks(prose->text, next)] == '\n');
}

static slice without_stop(slice title)
{
    title = slice_trim(title);
    title.length -= slice_ends_with(title, SLICE("."));
    return title;
}

static bool same_title(const prose *prose, span line)
{
    return prose->article->title.data != NULL &&
           slice_equal_ignoring_case(without_stop(prose->article->title),
                                     without_stop(slice_at(prose->text.data, line)));
}

// A line that is the article's address and nothing else.
static bool take_address(prose *prose, slice line)
{
    if ((!slice_starts_with(line, SLICE("https://")) &&
         !slice_starts_with(line, SLICE("http://"))) ||
        memchr(line.data, ' ', line.length) != NULL)
        return false;
    if (prose->article->url.data == NULL)
        prose->article->url = line;
    int32_t day;
    if (prose->article->published == DAY_UNKNOWN && day_of_address(&day, line))
        prose->article->published = day;
    return true;
}

static bool take_day(prose *prose, slice line)
{
    const day_witness witness = {prose->article->url, prose->article->language, DAY_UNKNOWN};
    int32_t day = DAY_UNKNOWN;
    if (!dateline_day_read(&day, prose->knowledge, line) &&
        !day_line_read(&day, prose->knowledge, line, &witness))
        return false;
    if (prose->article->published == DAY_UNKNOWN)
        prose->article->published = day;
    return true;
}

// Byline, days, the address and furniture between the headline and the story.
static void skip_margin(prose *prose)
{
    for (int i = 0; i < MARGIN_LINES; i++) {
        uint32_t at = skip_white(prose->text, prose->at);
        span line = {at, at < prose->text.length ? line_end(prose->text, at) : at};
        slice words = slice_at(prose->text.data, line);
        if (span_is_empty(line) || (!take_address(prose, words) && !take_day(prose, words) &&
                                    !prose_is_byline(prose->knowledge, words) &&
                                    !prose_is_furniture(prose->knowledge, words)))
            return;
        const slice names = prose_byline(prose->knowledge, words);
        if (prose->article->byline.data == NULL && names.length > 0)
            prose->article->byline = names;
        prose->at = line.end;
    }
}

static void read_head(prose *prose)
{
    read_day_line(prose);
    skip_margin(prose);
    uint32_t at = skip_white(prose->text, prose->at);
    if (at >= prose->text.length)
        return;
    prose->at = at;
    span line = {at, line_end(prose->text, at)};
    if (read_head_in_line(prose, line))
        return;
    bool may_guess =
        prose->article->title.data == NULL && is_headline(prose, line) && stands_alone(prose, line);
    if (may_guess || same_title(prose, line)) {
        take_title(prose, line);
        prose->at = line.end;
        skip_margin(prose);
    }
}

// ---- paragraphs ------------------------------------------------------------------------------

// Lines are broken inside paragraphs when many end in mid-sentence with another right behind.
static bool is_wrapped(slice text)
{
    uint32_t inner = 0, broken = 0;
    for (uint32_t at = 0; at < text.length && inner < 2000; at = next_line(text, at)) {
        uint32_t end = line_end(text, at), next = next_line(text, at);
        if (end == at || next >= text.length || line_end(text, next) == next)
            continue;
        inner++;
        uint32_t start = skip_blanks(text, next);
        bool goes_on = text.data[start] >= 'a' && text.data[start] <= 'z';
        broken += goes_on && !ends_sentence(slice_at(text.data, (span){at, end}));
    }
    return inner > 0 && broken * 4 >= inner;
}

// Indented lines begin paragraphs in wrapped text.
static bool begins_paragraph(slice text, uint32_t at)
{
    return skip_blanks(text, at) - at >= 2;
}

static uint32_t paragraph_end(const prose *prose, uint32_t at)
{
    uint32_t end = line_end(prose->text, at);
    if (!prose->is_wrapped)
        return end;
    for (uint32_t next = next_line(prose->text, at); next < prose->text.length;
         next = next_line(prose->text, next)) {
        uint32_t stop = line_end(prose->text, next);
        if (stop == next || skip_blanks(prose->text, next) >= stop ||
            begins_paragraph(prose->text, next))
            break;
        end = stop;
    }
    return end;
}

static void read_paragraphs(prose *prose)
{
    bool is_first = true;
    for (uint32_t at = skip_white(prose->text, prose->at); at < prose->text.length;
         at = skip_white(prose->text, at)) {
        span paragraph = {at, paragraph_end(prose, at)};
        at = paragraph.end > at ? paragraph.end : at + 1;
        if (prose_is_furniture(prose->knowledge, slice_at(prose->text.data, paragraph)))
            continue;
        if (is_first)
            prose_read_dateline(prose->article, prose->knowledge, prose->arena, &paragraph);
        is_first = false;
        add_block(prose, paragraph, INTAKE_PARAGRAPH);
    }
}

dateline_status prose_read(intake_article *article, const intake_knowledge *knowledge, arena *arena,
                           dateline_error *error)
{
    prose prose = {.article = article,
                   .knowledge = knowledge,
                   .arena = arena,
                   .text = article->text,
                   .is_wrapped = is_wrapped(article->text),
                   .has_memory = true};
    read_head(&prose);
    read_paragraphs(&prose);
    if (!prose.has_memory)
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the paragraphs");
    return DATELINE_OK;
}
