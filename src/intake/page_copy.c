// What a page says twice: pull quotes, copies for small screens.
#include "base/utf8.h"
#include "intake/page.h"

#define REPEAT_WINDOW 40 // blocks
#define REPEAT_WORDS 30  // a longer text repeated word for word is told twice on purpose
#define QUOTE_WORDS 8    // fewer stand in many a paragraph
#define PULL_QUOTE_WORDS 60

static bool is_quote_mark(uint32_t character)
{
    return character == '"' || character == '\'' || (character >= 0x2018 && character <= 0x201F);
}

// Without the marks around it and the stop at its end.
static slice without_quotes(slice text)
{
    size_t at = 0;
    if (is_quote_mark(utf8_decode(text, &at)))
        text = (slice){text.data + at, text.length - at};
    size_t end = text.length;
    while (end > 0 && ((unsigned char)text.data[end - 1] & 0xC0) == 0x80)
        end--;
    at = end > 0 ? end - 1 : 0;
    end = at;
    if (at < text.length && is_quote_mark(utf8_decode(text, &at)))
        text.length = end;
    if (text.length > 0 && strchr(".,!?", text.data[text.length - 1]) != NULL)
        text.length--;
    return text;
}

// Pull quotes and copies for small screens; what repeats beside its like is a refrain.
static bool is_repeated(const page *page, uint32_t index)
{
    slice text = page_block_text(page, &page->blocks[index]);
    if (page->blocks[index].words > REPEAT_WORDS)
        return false;
    uint32_t from = index > REPEAT_WINDOW ? index - REPEAT_WINDOW : 0;
    uint32_t parent = page->elements[page->blocks[index].element].parent;
    for (uint32_t b = from; b < index; b++)
        if (page->blocks[b].is_kept && page->elements[page->blocks[b].element].parent != parent &&
            slice_equal(page_block_text(page, &page->blocks[b]), text))
            return true;
    return false;
}

// The quote that a block is all of or stands in, ELEMENT_NONE when there is none.
static uint32_t quote_of(const page *page, const page_block *block)
{
    uint32_t parent = page->elements[block->element].parent;
    if (block->role == ELEMENT_QUOTE)
        return block->element;
    return parent != ELEMENT_NONE && page->elements[parent].role == ELEMENT_QUOTE ? parent
                                                                                  : ELEMENT_NONE;
}

// A quote set apart whose words stand in a paragraph nearby.
static bool is_pull_quote(const page *page, uint32_t index)
{
    const page_block *block = &page->blocks[index];
    if (quote_of(page, block) == ELEMENT_NONE || block->words < QUOTE_WORDS ||
        block->words > PULL_QUOTE_WORDS)
        return false;
    slice text = without_quotes(page_block_text(page, block));
    uint32_t from = index > REPEAT_WINDOW ? index - REPEAT_WINDOW : 0;
    for (uint32_t b = from; b < page->block_count && b < index + REPEAT_WINDOW; b++)
        if (b != index && page->blocks[b].role == ELEMENT_BLOCK &&
            slice_find(page_block_text(page, &page->blocks[b]), text) != SIZE_MAX)
            return true;
    return false;
}

// Who is quoted, below a pull quote.
static bool is_below_pull_quote(const page *page, uint32_t index)
{
    uint32_t quote = quote_of(page, &page->blocks[index]);
    return index > 0 && quote != ELEMENT_NONE && page->blocks[index].words < QUOTE_WORDS &&
           quote_of(page, &page->blocks[index - 1]) == quote && is_pull_quote(page, index - 1);
}

bool page_is_copy(const page *page, uint32_t index)
{
    return is_repeated(page, index) || is_pull_quote(page, index) ||
           is_below_pull_quote(page, index);
}
