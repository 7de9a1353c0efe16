// The day a page was first published, by order of trust: what it says to machines, its address, and
// last the line of a day that readers see between headline and story.
#include "base/utf8.h"
#include "intake/day_choice.h"
#include "intake/page.h"
#include "intake/prose.h"

#define LINE_WORDS 24 // a longer block is prose
#define LINES 8       // below the headline, that may hold the day
#define DAY_WORDS 3   // "10 March 2026"
#define SMALL_WORDS 2 // before a day that is not spoken of
#define HEADLINE_WORDS 3

// "2024-05-24T10:00:00Z", "24 May 2024", "2024/05/24 14:11:33", "24/05/2024".
static bool read_day(page_day *out, const page *page, slice text, const day_witness *witness)
{
    int32_t found = DAY_UNKNOWN;
    const day_proof proof = day_choose(&found, page->knowledge, slice_trim(text), witness);
    if ((proof != DAY_CLEAR && proof != DAY_CUSTOM) || found < EARLIEST_DAY || found > LATEST_DAY)
        return false;
    *out = (page_day){found, proof == DAY_CUSTOM ? slice_trim(text) : SLICE_NONE};
    return true;
}

static day_witness witness_of(const page *page, slice url, int32_t other)
{
    return (day_witness){url, page->facts[PAGE_LANGUAGE].value, other};
}

// The words of a line that begin at *at, DAY_WORDS at most; *at goes behind the first.
static slice words_at(slice line, size_t *at)
{
    while (*at < line.length && line.data[*at] == ' ')
        (*at)++;
    size_t end = *at, first = *at;
    for (int words = 0; words < DAY_WORDS && end < line.length; words++) {
        while (end < line.length && line.data[end] == ' ')
            end++;
        while (end < line.length && line.data[end] != ' ')
            end++;
        first = words == 0 ? end : first;
    }
    const slice words = {line.data + *at, end - *at};
    *at = first;
    return words;
}

static slice first_word(slice words)
{
    const char *blank = memchr(words.data, ' ', words.length);
    return (slice){words.data, blank == NULL ? words.length : (size_t)(blank - words.data)};
}

// "2026-03-10" and no telephone number.
static bool is_divided(slice word)
{
    uint32_t marks = 0;
    for (size_t i = 0; i < word.length; i++)
        marks += strchr("-/.", word.data[i]) != NULL;
    return marks == 2;
}

static bool is_small(slice words)
{
    return words.length > 0 && words.data[0] >= 'a' && words.data[0] <= 'z';
}

// "By Jon Ravn, Tuesday, March 10, 2026; A01": the day somewhere in a line. What stands before it
// are names and a few words ("last updated on"); more are a caption or a sentence.
static bool find_day(page_day *out, const page *page, slice line, const day_witness *witness)
{
    uint32_t small = 0;
    for (size_t at = 0; at < line.length && small <= SMALL_WORDS;) {
        slice words = words_at(line, &at);
        small += is_small(words);
        while (words.length > 0 && strchr(".,;|)", words.data[words.length - 1]) != NULL)
            words.length--;
        slice word = first_word(words);
        while (word.length > 0 && strchr(".,;|(", word.data[word.length - 1]) != NULL)
            word.length--;
        if (words.length > 0 && words.data[0] == '(') {
            words = (slice){words.data + 1, words.length - 1};
            word = (slice){word.data + 1, word.length > 0 ? word.length - 1 : 0};
        }
        const bool is_number =
            word.length >= 8 && word.data[0] >= '0' && word.data[0] <= '9' && is_divided(word);
        const bool is_named = word.length <= 9 && words.length > word.length + 5;
        if ((is_number && read_day(out, page, word, witness)) ||
            (is_named && read_day(out, page, words, witness)))
            return true;
    }
    return false;
}

// Is that the page's headline?
static bool is_headline(const page_block *block, slice line, slice title)
{
    const bool is_first = block->role == ELEMENT_HEADING && block->level == 1;
    return (is_first ||
            (prose_count_words(line) >= HEADLINE_WORDS && page_shares_words(line, title))) &&
           !page_is_mostly_link(block);
}

// The line must stand close below the headline and above the story: what stands elsewhere may be
// the day of today or any other.
static bool find_shown_day(page_day *out, const page *page, slice title, const day_witness *witness)
{
    uint32_t left = 0; // lines that may tell yet
    for (uint32_t b = 0; b < page->block_count; b++) {
        const page_block *block = &page->blocks[b];
        const slice line = page_block_text(page, block);
        const bool is_row = b > 0 && block->role == ELEMENT_CELL &&
                            page->blocks[b - 1].role == ELEMENT_CELL; // "Founded | 3 May 1998"
        if (prose_count_words(line) > LINE_WORDS) {
            left = 0;
        } else if (is_headline(block, line, title)) {
            left = LINES;
        } else if (left > 0) {
            left--;
            if (!is_row && find_day(out, page, line, witness))
                return true;
        }
    }
    return false;
}

void page_choose_day(page_day *out, const page *page, const slice told[2],
                     const page_metadata *metadata)
{
    const slice candidates[] = {told[0], told[1], page->facts[PAGE_DAY].value,
                                page->time_count > 0 ? page->times[0].value : SLICE_NONE};
    const day_witness witness = witness_of(page, metadata->url, metadata->updated.day);
    *out = (page_day){DAY_UNKNOWN, SLICE_NONE};
    for (size_t i = 0; i < sizeof candidates / sizeof candidates[0]; i++)
        if (candidates[i].data != NULL && read_day(out, page, candidates[i], &witness))
            return;
    if (!day_of_address(&out->day, metadata->url) &&
        !find_shown_day(out, page, metadata->title, &witness))
        out->day = DAY_UNKNOWN;
}

void page_choose_update(page_day *out, const page *page, slice told, slice url)
{
    const slice candidates[] = {told, page->facts[PAGE_UPDATE].value};
    const day_witness witness = witness_of(page, url, DAY_UNKNOWN);
    *out = (page_day){DAY_UNKNOWN, SLICE_NONE};
    for (size_t i = 0; i < sizeof candidates / sizeof candidates[0]; i++)
        if (candidates[i].data != NULL && read_day(out, page, candidates[i], &witness))
            return;
}
