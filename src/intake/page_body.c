// Which blocks of a page are the story. Two routes to the element that holds it, as they fail on
// different pages: marks of authors (class, id, itemprop) and the scoring of Mozilla's Readability
// (paragraphs give points to the elements above them). Then furniture is taken out of it.
#include "intake/page.h"
#include "intake/prose.h"

#define LEAST_PARAGRAPH_BYTES 25
#define LEAST_STORY_BYTES 250
#define SCORED_ANCESTORS 5
#define WIDENING_STEPS 8
#define WRAPPER_SHARE 25 // in tenths: at least 40 % of the page's text

static bool is_paragraph(const page_block *block)
{
    return block->role == ELEMENT_BLOCK || block->role == ELEMENT_QUOTE;
}

static uint32_t block_bytes(const page_block *block)
{
    return block->at.end - block->at.start;
}

static slice block_text(const page *page, const page_block *block)
{
    return slice_at(page->text.data, block->at);
}

static bool is_mostly_link(const page_block *block)
{
    return block->link_bytes * 2 > block_bytes(block);
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
    slice text = block_text(page, block);
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
    return is_paragraph(block) && block_bytes(block) >= LEAST_PARAGRAPH_BYTES &&
           !is_mostly_link(block);
}

// Sums the text of paragraphs up the tree; returns the whole page's.
static uint32_t sum_text(page *page)
{
    uint32_t total = 0;
    for (uint32_t b = 0; b < page->block_count; b++) {
        const page_block *block = &page->blocks[b];
        uint32_t text = counts(block) ? block_bytes(block) : 0;
        total += text;
        for (uint32_t e = block->element; e != ELEMENT_NONE; e = page->elements[e].parent) {
            page->elements[e].text_bytes += text;
            page->elements[e].link_bytes += block->link_bytes;
        }
    }
    return total;
}

// Classes lie: what holds the headline, the marked story or most of the text is a wrapper, whatever
// it is called. Everything below another unwanted element is out.
static void find_furniture(page *page, uint32_t total)
{
    for (uint32_t e = page->element_count; e-- > 0;) {
        const page_element *element = &page->elements[e];
        if (element->is_frame && !element->is_never && element->parent != ELEMENT_NONE)
            page->elements[element->parent].is_frame = true;
    }
    for (uint32_t e = 0; e < page->element_count; e++) {
        page_element *element = &page->elements[e];
        bool is_wrapper = !element->is_never &&
                          (element->is_frame || element->text_bytes * WRAPPER_SHARE >= total * 10);
        bool parent_is_out =
            element->parent != ELEMENT_NONE && page->elements[element->parent].is_out;
        element->is_out = parent_is_out || (element->is_unwanted && !is_wrapper);
    }
}

// What is out no longer counts for anything.
static void forget_furniture(page *page)
{
    for (uint32_t b = 0; b < page->block_count; b++) {
        const page_block *block = &page->blocks[b];
        if (!page->elements[block->element].is_out)
            continue;
        uint32_t text = counts(block) ? block_bytes(block) : 0;
        for (uint32_t e = block->element; e != ELEMENT_NONE; e = page->elements[e].parent) {
            page->elements[e].text_bytes -= text;
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

static bool is_below(const page *page, uint32_t element, uint32_t ancestor)
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
        if (outer->text_bytes * 2 > inner->text_bytes * 3 &&
            outer->link_bytes * 4 < outer->text_bytes)
            element = above;
        if (outer->is_article)
            break;
    }
    return element;
}

static uint32_t choose_container(const page *page)
{
    uint32_t scored = best_by_score(page), marked = best_by_mark(page);
    if (scored == ELEMENT_NONE)
        return marked;
    scored = widened(page, scored);
    if (marked != ELEMENT_NONE &&
        page->elements[marked].text_bytes * 2 >= page->elements[scored].text_bytes)
        return marked;
    return scored;
}

// ---- inside the container --------------------------------------------------------------------

static bool ends_with_stop(slice text)
{
    while (text.length > 0 && strchr("\"')]", text.data[text.length - 1]) != NULL)
        text.length--;
    if (slice_ends_with(text, SLICE("\xE2\x80\x9D")) ||
        slice_ends_with(text, SLICE("\xE2\x80\x99")))
        text.length -= 3;
    return text.length > 0 && strchr(".!?:;", text.data[text.length - 1]) != NULL;
}

static bool is_prose(const page *page, const page_block *block)
{
    slice text = block_text(page, block);
    if (is_mostly_link(block) && block->words < 25)
        return false;
    if (prose_is_furniture(page->knowledge, text) || prose_is_byline(page->knowledge, text))
        return false;
    if (block->role == ELEMENT_LIST)
        return block->words >= 12 && ends_with_stop(text) && block->link_bytes * 3 < text.length;
    if (block->role == ELEMENT_CELL)
        return block->words >= 25;
    return block->words >= 8 || (ends_with_stop(text) && block->words >= 2);
}

static bool is_repeated(const page *page, uint32_t index)
{
    slice text = block_text(page, &page->blocks[index]);
    uint32_t from = index > 40 ? index - 40 : 0;
    for (uint32_t b = from; b < index; b++)
        if (page->blocks[b].is_kept && slice_equal(block_text(page, &page->blocks[b]), text))
            return true;
    return false;
}

// Headings and short lines stay when prose goes on right behind them.
static void keep_headings(page *page, uint32_t container, slice title)
{
    bool has_prose = false;
    for (uint32_t b = 0; b + 1 < page->block_count; b++) {
        page_block *block = &page->blocks[b];
        if (block->role == ELEMENT_HEADING && has_prose && !page->elements[block->element].is_out &&
            block->level >= 2 && block->level <= 3 && !is_mostly_link(block) &&
            page->blocks[b + 1].is_kept && is_below(page, block->element, container) &&
            !slice_equal_ignoring_case(block_text(page, block), title) &&
            !prose_is_furniture(page->knowledge, block_text(page, block)))
            block->is_kept = true;
        has_prose |= block->is_kept;
    }
}

void page_choose_body(page *page, slice title)
{
    find_furniture(page, sum_text(page));
    score_blocks(page);
    uint32_t container = choose_container(page);
    if (container == ELEMENT_NONE)
        return;
    for (uint32_t b = 0; b < page->block_count; b++) {
        page_block *block = &page->blocks[b];
        block->is_kept = block->role != ELEMENT_HEADING && !page->elements[block->element].is_out &&
                         is_below(page, block->element, container) && is_prose(page, block) &&
                         !slice_equal_ignoring_case(block_text(page, block), title) &&
                         !is_repeated(page, b);
    }
    keep_headings(page, container, title);
}
