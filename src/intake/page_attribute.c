// Attributes of HTML elements as libxml2 hands them over, and what hides an element.
#include "intake/page_attribute.h"

#define STYLE_LENGTH 512 // longer ones are not read to their end

// Twenty names are asked for at each element, and most differ in their first letter.
static bool is_called(const unsigned char *attribute, const char *name)
{
    return (char)attribute[0] == name[0] && strcmp((const char *)attribute, name) == 0;
}

slice page_attribute(const unsigned char **attributes, const char *name)
{
    for (; attributes != NULL && *attributes != NULL; attributes += 2)
        if (is_called(attributes[0], name) && attributes[1] != NULL)
            return slice_from_string((const char *)attributes[1]);
    return SLICE_NONE;
}

static bool has_attribute(const unsigned char **attributes, const char *name)
{
    for (; attributes != NULL && *attributes != NULL; attributes += 2)
        if (is_called(attributes[0], name))
            return true;
    return false;
}

bool page_attribute_is_read(slice name)
{
    static const slice names[] = {
        {"class", 5},    {"id", 2},    {"role", 4},       {"itemprop", 8}, {"data-testid", 11},
        {"rel", 3},      {"href", 4},  {"lang", 4},       {"datetime", 8}, {"data-component", 14},
        {"type", 4},     {"style", 5}, {"hidden", 6},     {"content", 7},  {"aria-hidden", 11},
        {"property", 8}, {"name", 4},  {"http-equiv", 10}};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        if (slice_equal_ignoring_case(name, names[i]))
            return true;
    return false;
}

// Does a style make text invisible (lexicon/intake/hidden.lex)? Blanks do not count.
static bool is_invisible_style(const intake_knowledge *knowledge, slice style)
{
    char bytes[STYLE_LENGTH];
    size_t length = 0;
    for (size_t i = 0; i < style.length && length < sizeof bytes; i++)
        if (style.data[i] != ' ')
            bytes[length++] = style.data[i];
    const lexicon_table *table = &knowledge->hidden;
    for (uint32_t row = 0; row < table->rows; row++)
        if (slice_find((slice){bytes, length}, lexicon_cell(table, row, 0)) != SIZE_MAX) {
            lexicon_note_answer(table, row);
            return true;
        }
    return false;
}

// Paragraphs are hidden from screen readers, not from sight, where a page wants to be paid for.
bool page_is_hidden(const intake_knowledge *knowledge, const char *tag,
                    const unsigned char **attributes)
{
    slice style = page_attribute(attributes, "style");
    return has_attribute(attributes, "hidden") ||
           (slice_equal(page_attribute(attributes, "aria-hidden"), SLICE("true")) &&
            strcmp(tag, "p") != 0) ||
           (style.length > 0 && is_invisible_style(knowledge, style));
}

bool page_stands_for_break(const char *tag, const unsigned char **attributes)
{
    const slice class = page_attribute(attributes, "class"), br = SLICE("br");
    return strcmp(tag, "span") == 0 && slice_ends_with(class, br) &&
           (class.length == br.length || class.data[class.length - br.length - 1] == ' ');
}
