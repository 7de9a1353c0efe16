// Which element of a page holds the story. Two routes, as they fail on different pages: marks of
// authors (class, id, itemprop) and the scoring of Mozilla's Readability (paragraphs give points to
// the elements above them).
#include "intake/page.h"
#include "intake/prose.h"

#define LEAST_PARAGRAPH_BYTES 25
#define LEAST_ITEM_BYTES 80
#define LEAST_STORY_BYTES 250
#define LONG_STORY_BYTES 1000 // no box beside it can be the story
#define SCORED_ANCESTORS 5
#define LEAST_SPARED_BYTES 200
#define WIDENING_STEPS 8
#define PIECE_STEPS 3
#define WRAPPER_SHARE 25 // in tenths: at least 40 % of the page's text

uint32_t page_block_bytes(const page_block *block)
{
    return block->at.end - block->at.start;
}

// Items of lists and cells of tables count when they are long and no links.
static bool is_paragraph(const page_block *block)
{
    if (block->role == ELEMENT_LIST || block->role == ELEMENT_CELL)
        return page_block_bytes(block) >= LEAST_ITEM_BYTES &&
               block->link_bytes * 3 < page_block_bytes(block);
    return block->role == ELEMENT_BLOCK || block->role == ELEMENT_QUOTE;
}

slice page_block_text(const page *page, const page_block *block)
{
    return slice_at(page->text.data, block->at);
}

bool page_is_mostly_link(const page_block *block)
{
    return block->link_bytes * 2 > page_block_bytes(block);
}

static uint32_t count_byte(slice text, char wanted)
{
    uint32_t count = 0;
    for (size_t i = 0; i < text.length; i++)
        count += text.data[i] == wanted;
    return count;
}

// Points of a paragraph, shared by the elements above it.
static void score_ancestors(page *page, const page_block *block)
{
    slice text = page_block_text(page, block);
    float length = (float)text.length / 100.0f;
    float points = 1.0f + (float)count_byte(text, ',') + (length < 3.0f ? length : 3.0f);
    uint32_t element = block->element;
    for (int level = 0; level <= SCORED_ANCESTORS && element != ELEMENT_NONE; level++) {
        float share = level == 0   ? 0.2f
                      : level == 1 ? 1.0f
                      : level == 2 ? 0.5f
                                   : 1.0f / (3.0f * (float)(level - 1));
        page->elements[element].score += points * share;
        element = page->elements[element].parent;
    }
}

static bool counts(const page_block *block)
{
    return is_paragraph(block) && page_block_bytes(block) >= LEAST_PARAGRAPH_BYTES &&
           !page_is_mostly_link(block);
}

// Sums the text of paragraphs up the tree; returns the whole page's.
static uint32_t sum_text(page *page)
{
    uint32_t total = 0;
    for (uint32_t b = 0; b < page->block_count; b++) {
        const page_block *block = &page->blocks[b];
        uint32_t text = counts(block) ? page_block_bytes(block) : 0;
        total += text;
        for (uint32_t e = block->element; e != ELEMENT_NONE; e = page->elements[e].parent) {
            page->elements[e].text_bytes += text;
            page->elements[e].all_bytes += page_block_bytes(block);
            page->elements[e].link_bytes += block->link_bytes;
        }
    }
    return total;
}

// Classes that name a box rather than what is in it ("widget", "card") are no word against prose.
static bool holds_prose(const page_element *element)
{
    return element->text_bytes >= LEAST_SPARED_BYTES &&
           element->link_bytes * 5 < element->all_bytes;
}

// The marked element with most text, whatever else its class and those above it say.
static uint32_t longest_marked(const page *page)
{
    uint32_t best = ELEMENT_NONE;
    for (uint32_t e = 0; e < page->element_count; e++)
        if (page->elements[e].is_story &&
            (best == ELEMENT_NONE ||
             page->elements[e].text_bytes > page->elements[best].text_bytes))
            best = e;
    return best;
}

// Does the marked story have a long text outside an element?
static bool has_story_outside(const page *page, uint32_t marked, uint32_t element)
{
    if (marked == ELEMENT_NONE || page_is_below(page, marked, element))
        return false;
    uint32_t bytes = page->elements[marked].text_bytes;
    if (page_is_below(page, element, marked))
        bytes -= page->elements[element].text_bytes;
    return bytes >= LONG_STORY_BYTES;
}

// Classes lie: what holds the headline, the marked story or most of the text is a wrapper, whatever
// it is called, unless it is a long box in or beside a marked story. Everything below another
// unwanted element is out.
static void find_furniture(page *page, uint32_t total)
{
    uint32_t marked = longest_marked(page);
    for (uint32_t e = page->element_count; e-- > 0;) {
        const page_element *element = &page->elements[e];
        if (element->is_frame && !element->is_never && element->parent != ELEMENT_NONE)
            page->elements[element->parent].is_frame = true;
    }
    for (uint32_t e = 0; e < page->element_count; e++) {
        page_element *element = &page->elements[e];
        bool holds_most = element->text_bytes * WRAPPER_SHARE >= total * 10 &&
                          !(element->is_unwanted && has_story_outside(page, marked, e));
        bool is_wrapper = !element->is_never && (element->is_frame || holds_most);
        bool parent_is_out =
            element->parent != ELEMENT_NONE && page->elements[element->parent].is_out;
        bool is_unwanted = element->is_unwanted || (element->is_doubted && !holds_prose(element));
        element->is_out = parent_is_out || (is_unwanted && !is_wrapper);
    }
}

// What is out no longer counts for anything.
static void forget_furniture(page *page)
{
    for (uint32_t b = 0; b < page->block_count; b++) {
        const page_block *block = &page->blocks[b];
        if (!page->elements[block->element].is_out)
            continue;
        uint32_t text = counts(block) ? page_block_bytes(block) : 0;
        for (uint32_t e = block->element; e != ELEMENT_NONE; e = page->elements[e].parent) {
            page->elements[e].text_bytes -= text;
            page->elements[e].all_bytes -= page_block_bytes(block);
            page->elements[e].link_bytes -= block->link_bytes;
        }
    }
}

static void score_blocks(page *page)
{
    forget_furniture(page);
    for (uint32_t b = 0; b < page->block_count; b++) {
        const page_block *block = &page->blocks[b];
        if (counts(block) && !page->elements[block->element].is_out)
            score_ancestors(page, block);
    }
}

static float final_score(const page_element *element)
{
    float density =
        element->text_bytes == 0 ? 1.0f : (float)element->link_bytes / (float)element->text_bytes;
    float score = element->score + (float)element->weight / 2.0f;
    return score * (1.0f - (density < 1.0f ? density : 1.0f));
}

static uint32_t best_by_score(const page *page)
{
    uint32_t best = ELEMENT_NONE;
    float best_score = 0.0f;
    for (uint32_t e = 0; e < page->element_count; e++) {
        float score = final_score(&page->elements[e]);
        if (page->elements[e].role != ELEMENT_INLINE && !page->elements[e].is_out &&
            score > best_score) {
            best = e;
            best_score = score;
        }
    }
    return best;
}

// The marked element with most text; an outer one only when it holds clearly more.
static uint32_t best_by_mark(const page *page)
{
    uint32_t best = ELEMENT_NONE;
    for (uint32_t e = 0; e < page->element_count; e++) {
        const page_element *element = &page->elements[e];
        if (!element->is_story || element->is_out || element->text_bytes < LEAST_STORY_BYTES)
            continue;
        if (best == ELEMENT_NONE || element->text_bytes > page->elements[best].text_bytes)
            best = e;
    }
    return best;
}

bool page_is_below(const page *page, uint32_t element, uint32_t ancestor)
{
    while (element != ELEMENT_NONE && element != ancestor)
        element = page->elements[element].parent;
    return element == ancestor;
}

// The story goes beyond an element when one above it, not far and with few links, holds half as
// much text again.
static uint32_t widened(const page *page, uint32_t element)
{
    uint32_t above = element;
    for (int steps = 0; steps < WIDENING_STEPS; steps++) {
        above = page->elements[above].parent;
        if (above == ELEMENT_NONE)
            break;
        const page_element *inner = &page->elements[element], *outer = &page->elements[above];
        uint32_t more_text = outer->text_bytes - inner->text_bytes;
        uint32_t more_links = outer->link_bytes - inner->link_bytes;
        if (outer->text_bytes * 4 > inner->text_bytes * 5 && more_links * 3 < more_text)
            element = above;
        if (outer->is_article)
            break;
    }
    return element;
}

// Text of the outermost marked elements below an element.
static uint32_t marked_bytes(const page *page, uint32_t ancestor)
{
    uint32_t bytes = 0;
    for (uint32_t e = ancestor + 1; e < page->element_count; e++) {
        const page_element *element = &page->elements[e];
        if (!element->is_story || element->is_out || !page_is_below(page, e, ancestor))
            continue;
        uint32_t above = element->parent;
        while (above != ancestor && !page->elements[above].is_story)
            above = page->elements[above].parent;
        bytes += above == ancestor ? element->text_bytes : 0;
    }
    return bytes;
}

// Some pages mark a story in several pieces: the element that holds them, and hardly more.
static uint32_t all_pieces(const page *page, uint32_t marked)
{
    uint32_t above = marked;
    for (int steps = 0; steps < PIECE_STEPS && marked != ELEMENT_NONE; steps++) {
        above = page->elements[above].parent;
        if (above == ELEMENT_NONE)
            break;
        const page_element *outer = &page->elements[above];
        if (outer->text_bytes * 5 <= page->elements[marked].text_bytes * 6)
            continue;
        if (marked_bytes(page, above) * 10 < outer->text_bytes * 8)
            break;
        marked = above;
    }
    return marked;
}

static uint32_t choose_container(const page *page)
{
    uint32_t scored = best_by_score(page), marked = all_pieces(page, best_by_mark(page));
    if (scored == ELEMENT_NONE)
        return marked;
    scored = widened(page, scored);
    if (marked != ELEMENT_NONE &&
        page->elements[marked].text_bytes * 2 >= page->elements[scored].text_bytes)
        return marked;
    return scored;
}

// What an earlier choice left behind.
static void forget_choice(page *page)
{
    for (uint32_t e = 0; e < page->element_count; e++) {
        page_element *element = &page->elements[e];
        element->is_out = false;
        element->text_bytes = element->all_bytes = element->link_bytes = 0;
        element->score = 0;
    }
}

uint32_t page_choose_container(page *page)
{
    forget_choice(page);
    find_furniture(page, sum_text(page));
    score_blocks(page);
    return choose_container(page);
}
