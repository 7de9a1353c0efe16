// Which blocks inside the element that holds the story are the story: what is surely prose first,
// then what stands between prose (subheadings, lists, short lines), then the standfirst above it.
#include "base/utf8.h"
#include "intake/day_text.h"
#include "intake/page.h"
#include "intake/prose.h"

#define PROSE_WORDS 8
#define LINK_PROSE_WORDS 25 // so long a text is prose even when all of it is a link
#define LINKED_SENTENCE_WORDS 6
#define UNLINKED_BYTES 20 // more than "See also:" stands outside the link
#define SMOOTHED_BLOCKS 4 // so many short blocks may stand between two that are prose
#define DATE_WORDS 16
#define CLOCK_ZONE 6  // bytes behind a time of day: "p.m.", "CEST"
#define DATE_DIGITS 5 // at least a fifth of a line of date
#define CAPTION_WORDS 45
#define CAPTION_LEVELS 4
#define CAPTION_SHARE 4 // captions are less than a quarter of the words
#define CREDIT_BYTES 60 // of another block beside a caption
#define DECK_WORDS 5
#define DECK_DISTANCE 24 // blocks between the headline and the story
#define DESCRIPTION_BYTES 40
#define CARD_BYTES 700 // a teaser holds no more than this
#define STUB_WORDS 20
#define OPENING_BLOCKS 8 // between a heading that opens the story and its first paragraph
#define LABEL_LEVEL 6
#define CARDS 3 // teasers that make a list of teasers

typedef struct story {
    page *page;
    uint32_t container;
    slice title;
    bool has_pictured_text; // see below
    uint8_t
        *cards; // [element] link headings of the teasers below, CARDS at most; NULL without memory
} story;

static bool ends_with_stop(slice text)
{
    static const char *const stops[] = {"\xE3\x80\x82", "\xEF\xBC\x81", "\xEF\xBC\x9F",
                                        "\xE2\x80\xA6", "\xE0\xA5\xA4", NULL}; // 。！？…।
    while (text.length > 0 && strchr("\"')]", text.data[text.length - 1]) != NULL)
        text.length--;
    if (slice_ends_with(text, SLICE("\xE2\x80\x9D")) ||
        slice_ends_with(text, SLICE("\xE2\x80\x99")) || slice_ends_with(text, SLICE("\xC2\xBB")))
        text.length -= slice_ends_with(text, SLICE("\xC2\xBB")) ? 2 : 3;
    for (size_t i = 0; stops[i] != NULL; i++)
        if (slice_ends_with(text, slice_from_string(stops[i])))
            return true;
    return text.length > 0 && strchr(".!?:;", text.data[text.length - 1]) != NULL;
}

// The nearest element above that `is` says yes to, within the container.
static const page_element *above(const story *story, uint32_t element,
                                 bool (*is)(const page_element *))
{
    const page_element *elements = story->page->elements;
    for (; element != ELEMENT_NONE && element != story->container;
         element = elements[element].parent)
        if (is(&elements[element]))
            return &elements[element];
    return NULL;
}

static bool is_figure(const page_element *element)
{
    return element != NULL && element->is_figure;
}

// Some pages set quotes in figures.
static bool is_figure_or_quote(const page_element *element)
{
    return element->is_figure || element->role == ELEMENT_QUOTE;
}

static bool is_table(const page_element *element)
{
    return element->is_table;
}

static bool is_full_of_links(const page_element *element)
{
    return element != NULL && element->link_bytes * 2 > element->all_bytes;
}

// Lists and tables are judged as a whole: a menu has a link an item.
static bool is_in_menu(const story *story, const page_block *block)
{
    const page_element *elements = story->page->elements;
    if (block->role == ELEMENT_LIST) {
        uint32_t list = elements[block->element].parent;
        return list != ELEMENT_NONE && is_full_of_links(&elements[list]);
    }
    return block->role == ELEMENT_CELL && is_full_of_links(above(story, block->element, is_table));
}

static bool is_title(const story *story, const page_block *block)
{
    return slice_equal_ignoring_case(page_block_text(story->page, block), story->title);
}

static bool is_in_card(const story *story, const page_block *block)
{
    if (story->cards == NULL)
        return false;
    const page_element *elements = story->page->elements;
    for (uint32_t e = block->element; e != ELEMENT_NONE && e != story->container;
         e = elements[e].parent)
        if (story->cards[e] >= CARDS && elements[e].all_bytes <= CARD_BYTES)
            return true;
    return false;
}

// A short text that shares its element with a picture and little else.
static bool looks_like_caption(const story *story, const page_block *block)
{
    const page_element *elements = story->page->elements;
    uint32_t element = block->element;
    if (block->words >= CAPTION_WORDS || block->role == ELEMENT_HEADING ||
        block->role == ELEMENT_CELL)
        return false;
    for (int level = 0; level < CAPTION_LEVELS && element != ELEMENT_NONE; level++) {
        if (elements[element].has_image &&
            elements[element].all_bytes <= page_block_bytes(block) + CREDIT_BYTES)
            return level > 0 || block->words < CAPTION_WORDS / 3;
        if (elements[element].role == ELEMENT_LIST)
            return false;
        element = elements[element].parent;
    }
    return false;
}

static bool is_caption(const story *story, const page_block *block)
{
    return !story->has_pictured_text && looks_like_caption(story, block);
}

// Captions are the smaller part of a story; where most of the text stands beside pictures, as in
// steps and galleries, it is the story.
static bool has_pictured_text(const story *story)
{
    const page *page = story->page;
    uint64_t pictured = 0, all = 0;
    for (uint32_t b = 0; b < page->block_count; b++) {
        const page_block *block = &page->blocks[b];
        if (page->elements[block->element].is_out || page_is_mostly_link(block) ||
            !page_is_below(page, block->element, story->container))
            continue;
        all += block->words;
        pictured += looks_like_caption(story, block) ? block->words : 0;
    }
    return pictured * CAPTION_SHARE > all;
}

// A heading beside the paragraphs of the story, whatever it links to.
static bool is_section(const story *story, const page_block *block)
{
    const page_element *elements = story->page->elements;
    uint32_t parent = elements[block->element].parent;
    return block->role == ELEMENT_HEADING && parent != ELEMENT_NONE &&
           elements[parent].text_bytes > CARD_BYTES && !is_full_of_links(&elements[parent]);
}

// A line that says when the page was published, updated or read, and nothing else.
static bool is_number(slice text)
{
    for (size_t i = 0; i < text.length; i++)
        if (text.data[i] < '0' || text.data[i] > '9')
            return false;
    return true;
}

static bool is_digit_at(slice text, size_t at)
{
    return at < text.length && text.data[at] >= '0' && text.data[at] <= '9';
}

// "12:05", "9.40 p.m.", "18:00 GMT" and nothing else.
static bool is_clock(slice text)
{
    size_t at = is_digit_at(text, 1) ? 2 : 1;
    if (!is_digit_at(text, 0) || !is_digit_at(text, at + 1) || !is_digit_at(text, at + 2))
        return false;
    const slice zone = slice_trim((slice){text.data + at + 3, text.length - at - 3});
    const bool is_half_day = zone.length > 0 && strchr("aApP", zone.data[0]) != NULL;
    if (zone.length > CLOCK_ZONE ||
        !(text.data[at] == ':' || (text.data[at] == '.' && is_half_day)))
        return false;
    for (size_t i = 0; i < zone.length; i++)
        if (is_digit_at(zone, i))
            return false;
    return true;
}

static bool is_date_line(const page *page, const page_block *block)
{
    slice text = page_block_text(page, block);
    uint32_t digits = 0;
    int32_t day;
    if (block->words > DATE_WORDS || block->role == ELEMENT_CELL || ends_with_stop(text))
        return false;
    for (size_t i = 0; i < text.length; i++)
        digits += text.data[i] >= '0' && text.data[i] <= '9';
    return digits * DATE_DIGITS > text.length && day_text_read(&day, page->knowledge, text);
}

// Links to other stories are headlines and end without a full stop; a sentence of the story may be
// one link from end to end.
static bool is_linked_prose(const page_block *block, slice text)
{
    return block->words >= LINK_PROSE_WORDS ||
           (block->words >= LINKED_SENTENCE_WORDS && slice_ends_with(text, SLICE("."))) ||
           (ends_with_stop(text) && text.length - block->link_bytes >= UNLINKED_BYTES);
}

// Inside the container and no furniture by any sign but its length.
static bool may_be_kept(const story *story, const page_block *block)
{
    const page *page = story->page;
    slice text = page_block_text(page, block);
    if (page->elements[block->element].is_out ||
        !page_is_below(page, block->element, story->container) || is_title(story, block))
        return false;
    if (is_in_menu(story, block))
        return false;
    bool is_item = block->role == ELEMENT_LIST || block->role == ELEMENT_CELL;
    if (page_is_mostly_link(block) && !is_linked_prose(block, text) && !is_item &&
        !is_section(story, block))
        return false;
    if (block->words < LINK_PROSE_WORDS && block->role != ELEMENT_CELL &&
        is_figure(above(story, block->element, is_figure_or_quote)))
        return false;
    return !is_caption(story, block) && !is_date_line(page, block) &&
           !(block->role == ELEMENT_BLOCK && (is_number(text) || is_clock(text))) &&
           !is_in_card(story, block) && !prose_is_furniture(page->knowledge, text) &&
           !prose_is_byline(page->knowledge, text);
}

// Prose by itself, whatever stands around it.
static bool is_prose(const story *story, const page_block *block)
{
    slice text = page_block_text(story->page, block);
    if (block->role == ELEMENT_LIST)
        return block->words >= PROSE_WORDS && ends_with_stop(text) &&
               block->link_bytes * 3 < text.length;
    if (block->role == ELEMENT_CELL)
        return block->words >= LINK_PROSE_WORDS;
    return block->words >= PROSE_WORDS || (ends_with_stop(text) && block->words >= 2);
}

static void keep_prose(story *story)
{
    page *page = story->page;
    for (uint32_t b = 0; b < page->block_count; b++) {
        page_block *block = &page->blocks[b];
        block->is_kept = block->role != ELEMENT_HEADING && may_be_kept(story, block) &&
                         is_prose(story, block) && !page_is_copy(page, b);
    }
}

// ---- teasers ---------------------------------------------------------------------------------

// A heading that is a link tops a teaser. Where several stand side by side, each in an element of
// its own, those elements are teasers of other stories.
static void find_cards(story *story)
{
    page *page = story->page;
    story->cards = arena_alloc(page->arena, page->element_count);
    uint8_t *counts = arena_alloc(page->arena, page->element_count);
    if (story->cards == NULL || counts == NULL) {
        story->cards = NULL;
        return;
    }
    for (int pass = 0; pass < 2; pass++) {
        for (uint32_t b = 0; b < page->block_count; b++) {
            const page_block *block = &page->blocks[b];
            if (block->role != ELEMENT_HEADING || !page_is_mostly_link(block) ||
                page->elements[block->element].is_out)
                continue;
            uint32_t card = ELEMENT_NONE;
            for (uint32_t e = page->elements[block->element].parent;
                 e != ELEMENT_NONE && page->elements[e].all_bytes <= CARD_BYTES;
                 e = page->elements[e].parent)
                card = e;
            uint32_t parent = card == ELEMENT_NONE ? card : page->elements[card].parent;
            if (parent == ELEMENT_NONE)
                continue;
            if (pass == 0)
                counts[parent] = (uint8_t)(counts[parent] + (counts[parent] < CARDS));
            else
                story->cards[card] = counts[parent];
        }
    }
}

// ---- between prose ---------------------------------------------------------------------------

// Does prose follow, with only blocks of other elements or no story in between?
static uint32_t next_kept(const page *page, uint32_t from)
{
    while (from < page->block_count && !page->blocks[from].is_kept)
        from++;
    return from;
}

// A heading above the first paragraph opens the story when it stands in what holds that paragraph
// and is no wording of the headline.
static bool opens_story(const story *story, uint32_t heading, uint32_t next)
{
    const page *page = story->page;
    const page_block *block = &page->blocks[heading];
    slice text = page_block_text(page, block);
    return next < page->block_count && next - heading <= OPENING_BLOCKS &&
           page_is_below(page, page->blocks[next].element, page->elements[block->element].parent) &&
           !page_shares_words(text, page->facts[PAGE_TITLE].value) &&
           !page_shares_words(text, page->title);
}

// Subheadings stay when prose follows before the next heading of their rank; <h6> labels things.
static void keep_headings(story *story)
{
    page *page = story->page;
    bool has_prose = false;
    uint32_t next = 0;
    for (uint32_t b = 0; b + 1 < page->block_count; b++) {
        page_block *block = &page->blocks[b];
        has_prose |= block->is_kept;
        if (next <= b)
            next = next_kept(page, b + 1);
        if (block->role != ELEMENT_HEADING || block->level >= LABEL_LEVEL ||
            !may_be_kept(story, block) || (!has_prose && !opens_story(story, b, next)))
            continue;
        bool leads = next < page->block_count;
        for (uint32_t between = b + 1; between < next && leads; between++)
            leads = page->blocks[between].role != ELEMENT_HEADING ||
                    page->blocks[between].level > block->level;
        block->is_kept = leads;
    }
}

// Short blocks between two that are kept are lists, dialogue, verse, subheadings in bold.
static void keep_short(story *story)
{
    page *page = story->page;
    uint32_t before = next_kept(page, 0);
    while (before < page->block_count) {
        uint32_t after = next_kept(page, before + 1);
        uint32_t wanted = 0;
        for (uint32_t b = before + 1; b < after; b++)
            wanted +=
                page->blocks[b].role != ELEMENT_HEADING && may_be_kept(story, &page->blocks[b]);
        bool is_list =
            page->blocks[before + 1 < page->block_count ? before + 1 : before].role == ELEMENT_LIST;
        bool is_smooth = after < page->block_count && (wanted <= SMOOTHED_BLOCKS || is_list);
        for (uint32_t b = before + 1; b < after; b++)
            if (page->blocks[b].role != ELEMENT_HEADING &&
                (is_smooth || page->blocks[b].role == ELEMENT_LIST ||
                 page->blocks[b].role == ELEMENT_CELL) &&
                may_be_kept(story, &page->blocks[b]))
                page->blocks[b].is_kept = !page_is_copy(page, b);
        before = after;
    }
}

// ---- the standfirst --------------------------------------------------------------------------

static bool is_described(const page *page, slice text)
{
    slice description = page->facts[PAGE_DESCRIPTION].value;
    size_t length = text.length < description.length ? text.length : description.length;
    return length >= DESCRIPTION_BYTES && slice_equal((slice){text.data, DESCRIPTION_BYTES},
                                                      (slice){description.data, DESCRIPTION_BYTES});
}

static bool is_marked_deck(const page *page, const page_block *block)
{
    uint32_t element = block->element;
    for (int level = 0; level < 3 && element != ELEMENT_NONE; level++) {
        if (page->elements[element].is_deck)
            return true;
        element = page->elements[element].parent;
    }
    return false;
}

// Signs of a standfirst, the surest first.
typedef enum deck_sign { DECK_MARKED, DECK_DESCRIBED, DECK_SUBHEADING, DECK_SIGNS } deck_sign;

static bool has_sign(const page *page, const page_block *block, deck_sign sign)
{
    switch (sign) {
    case DECK_MARKED:
        return is_marked_deck(page, block);
    case DECK_DESCRIBED:
        return !page->elements[block->element].is_out &&
               is_described(page, page_block_text(page, block));
    case DECK_SUBHEADING:
        return !page->elements[block->element].is_out && block->role == ELEMENT_HEADING &&
               (block->level == 2 || block->level == 3);
    case DECK_SIGNS:
        break;
    }
    return false;
}

static bool is_deck(const story *story, const page_block *block, deck_sign sign)
{
    const page *page = story->page;
    slice text = page_block_text(page, block);
    return block->words >= DECK_WORDS && has_sign(page, block, sign) &&
           (block->role == ELEMENT_BLOCK || block->role == ELEMENT_HEADING) &&
           !page_is_mostly_link(block) && !is_title(story, block) && !is_caption(story, block) &&
           !prose_is_furniture(page->knowledge, text) && !prose_is_byline(page->knowledge, text);
}

static bool is_headline(const story *story, const page_block *block)
{
    return is_title(story, block) || (block->role == ELEMENT_HEADING && block->level == 1);
}

// What sums the story up between the headline and its first paragraph.
static void keep_deck(story *story)
{
    page *page = story->page;
    uint32_t first = next_kept(page, 0), headline = first;
    while (headline > 0 && first - headline < DECK_DISTANCE &&
           (first == page->block_count || !is_headline(story, &page->blocks[headline])))
        headline--;
    if (first == page->block_count || !is_headline(story, &page->blocks[headline]))
        return;
    for (deck_sign sign = DECK_MARKED; sign < DECK_SIGNS; sign++) {
        for (uint32_t b = headline + 1; b < first; b++) {
            if (is_deck(story, &page->blocks[b], sign)) {
                page->blocks[b].is_kept = true;
                return;
            }
        }
    }
}

static uint32_t words_of_page(const page *page)
{
    uint32_t words = 0;
    for (uint32_t b = 0; b < page->block_count; b++)
        words += page->blocks[b].words;
    return words;
}

// On a page with no prose at all, whatever is neither link nor heading; on one that hardly says
// anything, headings as well.
static void keep_lines(story *story)
{
    page *page = story->page;
    bool is_stub = words_of_page(page) <= STUB_WORDS;
    for (uint32_t b = 0; b < page->block_count; b++) {
        page_block *block = &page->blocks[b];
        block->is_kept = (is_stub || block->role != ELEMENT_HEADING) && may_be_kept(story, block);
    }
}

void page_keep_story(page *page, uint32_t container, slice title)
{
    story story = {.page = page, .container = container, .title = title};
    story.has_pictured_text = has_pictured_text(&story);
    find_cards(&story);
    keep_prose(&story);
    keep_headings(&story);
    keep_short(&story);
    keep_deck(&story);
    if (next_kept(page, 0) == page->block_count)
        keep_lines(&story);
}

void page_choose_body(page *page, slice title)
{
    uint32_t container = page_choose_container(page);
    if (container == ELEMENT_NONE && page->element_count > 0)
        container = 0;
    if (container != ELEMENT_NONE)
        page_keep_story(page, container, title);
}
