// Who wrote the page's article: what it says to machines, else the line "By …" that readers see
// above the story.
#include "base/utf8.h"
#include "intake/page.h"
#include "intake/prose.h"

#define NAME_BYTES 200 // longer ones are biographies
#define NAME_WORDS 6

// "By Jon Ravn" -> "Jon Ravn".
static slice without_by(const page *page, slice names)
{
    const slice behind = prose_byline(page->knowledge, names);
    return behind.length > 0 ? behind : names;
}

// "jon-ravn": a part of an address.
static bool is_slug(slice text)
{
    bool has_hyphen = false;
    for (size_t i = 0; i < text.length; i++) {
        has_hyphen |= text.data[i] == '-' || text.data[i] == '_';
        if (text.data[i] == ' ' || (text.data[i] >= 'A' && text.data[i] <= 'Z'))
            return false;
    }
    return has_hyphen;
}

// Addresses, handles and numbers of accounts stand where names should.
static bool is_name(slice text)
{
    if (text.length == 0 || text.length > NAME_BYTES ||
        slice_find(text, SLICE("://")) != SIZE_MAX || memchr(text.data, '@', text.length) != NULL ||
        is_slug(text))
        return false;
    uint32_t letters = 0;
    for (size_t at = 0; at < text.length;)
        letters += utf8_is_letter(utf8_decode(text, &at));
    return letters > 1;
}

// Nothing but a day stands between: not in "Reported cases rose by Tuesday".
static bool is_day_between(slice words)
{
    const slice trimmed = slice_trim(words);
    bool has_digit = trimmed.length == 0;
    for (size_t i = 0; i < trimmed.length; i++)
        has_digit |= trimmed.data[i] >= '0' && trimmed.data[i] <= '9';
    return has_digit;
}

// "Posted on 10 March 2026 by Jon Ravn", "Interview by Ada Holt, 14 March 2026": the names behind
// "by", up to a comma.
static slice names_within(const intake_knowledge *knowledge, slice line)
{
    const size_t by = line.length <= NAME_BYTES ? slice_find(line, SLICE(" by ")) : SIZE_MAX;
    size_t first = 0;
    while (first < line.length && line.data[first] != ' ' && line.data[first] != ':')
        first++;
    if (by == SIZE_MAX || first > by ||
        knowledge_row(&knowledge->byline_openings, (slice){line.data, first}) == UINT32_MAX ||
        !is_day_between((slice){line.data + first, by - first}))
        return SLICE_NONE;
    slice rest = {line.data + by + 4, line.length - by - 4};
    const slice names = slice_trim(slice_cut(&rest, ','));
    size_t at = 0;
    const bool is_named = names.length > 0 && utf8_is_upper(utf8_decode(names, &at));
    return is_named && prose_count_words(names) <= NAME_WORDS ? names : SLICE_NONE;
}

// The first line of names on the page that is no part of a teaser or a menu.
static slice visible_byline(const page *page)
{
    for (uint32_t b = 0; b < page->block_count; b++) {
        const slice line = page_block_text(page, &page->blocks[b]);
        slice names = prose_byline(page->knowledge, line);
        if (names.length == 0)
            names = names_within(page->knowledge, line);
        if (names.length > 0)
            return names;
    }
    return SLICE_NONE;
}

slice page_choose_byline(const page *page, slice linked)
{
    const slice candidates[] = {linked, page->facts[PAGE_AUTHOR].value, visible_byline(page)};
    for (size_t i = 0; i < sizeof candidates / sizeof candidates[0]; i++) {
        const slice names = without_by(page, slice_trim(candidates[i]));
        if (is_name(names))
            return names;
    }
    return SLICE_NONE;
}
