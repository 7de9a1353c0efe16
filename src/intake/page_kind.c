// Pages that are no article: lists of other pages, errors, gates. Refused only by several signs at
// once, since a short story on a busy page looks much the same.
#include "base/utf8.h"
#include "intake/page.h"

#define GATE_WORDS 200   // an error page says no more
#define INDEX_WORDS 200  // of prose that a list of teasers may hold
#define INDEX_HEADINGS 8 // headings that are links
#define FRONT_HEADINGS 5 // the same on what the address says is a front page
#define TEASERS 3        // fewer are a story with other news in it
#define TEASER_WORDS 8
#define TITLE_BYTES 200

static uint32_t kept_words(const page *page)
{
    uint32_t words = 0;
    for (uint32_t b = 0; b < page->block_count; b++)
        words += page->blocks[b].is_kept ? page->blocks[b].words : 0;
    return words;
}

static uint32_t longest_kept(const page *page)
{
    uint32_t longest = 0;
    for (uint32_t b = 0; b < page->block_count; b++)
        if (page->blocks[b].is_kept && page->blocks[b].words > longest)
            longest = page->blocks[b].words;
    return longest;
}

static uint32_t link_headings(const page *page)
{
    uint32_t count = 0;
    for (uint32_t b = 0; b < page->block_count; b++)
        count += page->blocks[b].role == ELEMENT_HEADING && page_is_mostly_link(&page->blocks[b]);
    return count;
}

// Is nearly all that would be the story a line below a headline that leads elsewhere?
static bool is_teasers(const page *page)
{
    uint32_t prose = 0, teasers = 0;
    bool is_below_link = false;
    for (uint32_t b = 0; b < page->block_count; b++) {
        const page_block *block = &page->blocks[b];
        if (block->role == ELEMENT_HEADING)
            is_below_link = page_is_mostly_link(block);
        if (!block->is_kept || block->words < TEASER_WORDS)
            continue;
        prose++;
        teasers += is_below_link;
        is_below_link = false;
    }
    return teasers >= TEASERS && teasers * 5 >= prose * 4;
}

static bool is_gate_title(const intake_knowledge *knowledge, slice title)
{
    char bytes[2 * TITLE_BYTES];
    if (title.length == 0 || title.length > TITLE_BYTES)
        return false;
    size_t length = utf8_fold(title, bytes, sizeof bytes);
    slice folded = {bytes, length == SIZE_MAX ? 0 : length};
    const lexicon_table *gates = &knowledge->gates;
    for (uint32_t row = 0; row < gates->rows; row++) {
        slice phrase = lexicon_cell(gates, row, 0);
        bool is_start = slice_equal(lexicon_cell(gates, row, 1), SLICE("start"));
        if (is_start ? slice_starts_with(folded, phrase) : slice_equal(folded, phrase)) {
            lexicon_note_answer(gates, row);
            return true;
        }
    }
    return false;
}

// "https://x.example", "https://x.example/": the address of a site, not of a page.
static bool is_front_page(slice url)
{
    size_t host = slice_find(url, SLICE("://"));
    if (host == SIZE_MAX)
        return false;
    slice rest = {url.data + host + 3, url.length - host - 3};
    size_t path = slice_find(rest, SLICE("/"));
    return path == SIZE_MAX || path + 1 == rest.length;
}

const char *page_refusal(const page *page, slice title, slice url)
{
    uint32_t words = kept_words(page), headings = link_headings(page);
    if (words < GATE_WORDS &&
        (is_gate_title(page->knowledge, title) || is_gate_title(page->knowledge, page->title)))
        return "an error page or a gate";
    if (is_front_page(url) && headings >= FRONT_HEADINGS)
        return "a front page";
    if (headings >= INDEX_HEADINGS && words < INDEX_WORDS && longest_kept(page) < INDEX_WORDS / 5)
        return "a list of other pages";
    return is_teasers(page) ? "a list of other pages" : NULL;
}
