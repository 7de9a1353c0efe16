// What <meta> says of a page: names and trust stand in lexicon/intake/meta.lex.
#include "base/utf8.h"
#include "intake/page.h"
#include "intake/page_attribute.h"

bool page_is_blank(uint32_t character)
{
    return utf8_is_space(character) || character == '\n' || character == '\t' || character == '\r';
}

bool page_is_invisible(uint32_t character)
{
    return character == 0xAD || (character >= 0x200B && character <= 0x200F) ||
           character == 0x2060 || character == 0xFEFF;
}

// White space squeezed, in the arena.
slice page_squeezed(arena *arena, slice text)
{
    char *copy = arena_alloc(arena, text.length + 1);
    if (copy == NULL)
        return SLICE_NONE;
    size_t length = 0;
    bool wants_blank = false;
    for (size_t at = 0; at < text.length;) {
        size_t start = at;
        uint32_t character = utf8_decode(text, &at);
        if (page_is_blank(character) || page_is_invisible(character)) {
            wants_blank |= length > 0 && !page_is_invisible(character);
            continue;
        }
        if (wants_blank)
            copy[length++] = ' ';
        wants_blank = false;
        memcpy(copy + length, text.data + start, at - start);
        length += at - start;
    }
    return length > 0 ? (slice){copy, length} : SLICE_NONE;
}

// Takes the value when the name is known and no surer name has given the field.
static bool read_named(page *page, slice name, slice content)
{
    static const char *const fields[] = {"title",  "day",      "outlet",      "url",
                                         "author", "language", "description", "updated"};
    uint32_t row = knowledge_row(&page->knowledge->metas, name);
    if (row == UINT32_MAX)
        return false;
    slice field = lexicon_cell(&page->knowledge->metas, row, 1);
    uint64_t rank = 9;
    slice_to_number(lexicon_cell(&page->knowledge->metas, row, 2), &rank);
    for (size_t f = 0; f < PAGE_FIELD_COUNT; f++) {
        page_fact *fact = &page->facts[f];
        if (slice_equal(field, slice_from_string(fields[f])) &&
            (fact->value.data == NULL || rank < fact->rank))
            *fact = (page_fact){page_squeezed(page->arena, content), (uint32_t)rank};
    }
    return true;
}

// A property may be a list of names.
void page_read_meta(page *page, const unsigned char **attributes)
{
    static const char *const keys[] = {"property", "name", "itemprop", "http-equiv"};
    slice content = slice_trim(page_attribute(attributes, "content"));
    bool is_known = false;
    for (size_t k = 0; content.length > 0 && k < sizeof keys / sizeof keys[0] && !is_known; k++) {
        slice names = page_attribute(attributes, keys[k]);
        for (size_t at = 0; at < names.length; at++) {
            size_t start = at;
            while (at < names.length && names.data[at] != ' ')
                at++;
            is_known |= read_named(page, (slice){names.data + start, at - start}, content);
        }
    }
}
