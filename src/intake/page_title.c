// The headline of a page. What it says to machines is written with most care: JSON-LD first, then
// <meta>, then <title>. <h1> is often the site's name, but it shows where a headline ends and the
// name of the site begins.
#include "base/utf8.h"
#include "intake/page.h"
#include "intake/prose.h"

#define WITNESS_BYTES 15 // a shorter <h1> ("Opinion", "Wikipedia") shows nothing
#define HEADLINE_WORDS 5 // fewer are no headline that the rest may be cut from unseen
#define MARK_BYTES 3
#define WORDING_BYTES 300 // longer lines are no wording of a headline

// The next letter or digit in lower case, 0 at the end.
static uint32_t next_sign(slice text, size_t *at)
{
    while (*at < text.length) {
        uint32_t character = utf8_decode(text, at);
        if (utf8_is_letter(character) || utf8_is_digit(character))
            return utf8_lower(character);
    }
    return 0;
}

// Equal but for case, blanks and what quotes and dashes look like; false of empty ones.
static bool same_words(slice a, slice b)
{
    size_t i = 0, j = 0;
    for (;;) {
        uint32_t left = next_sign(a, &i), right = next_sign(b, &j);
        if (left != right || left == 0)
            return left == right && a.length > 0 && b.length > 0;
    }
}

// The next word, SLICE_NONE at the end.
static slice next_word(slice text, size_t *at)
{
    size_t start = *at;
    while (*at < text.length) {
        size_t next = *at;
        uint32_t character = utf8_decode(text, &next);
        bool is_sign = utf8_is_letter(character) || utf8_is_digit(character);
        if (!is_sign && *at > start)
            break;
        *at = next;
        start = is_sign ? start : next;
    }
    return start < *at ? slice_of(text.data + start, *at - start) : SLICE_NONE;
}

static bool has_word(slice text, slice word)
{
    slice other;
    for (size_t at = 0; (other = next_word(text, &at)).length > 0;)
        if (slice_equal_ignoring_case(other, word))
            return true;
    return false;
}

bool page_shares_words(slice line, slice headline)
{
    uint32_t words = 0, shared = 0;
    slice word;
    if (line.length > WORDING_BYTES || headline.length > WORDING_BYTES)
        return false;
    for (size_t at = 0; (word = next_word(line, &at)).length > 0; words++)
        shared += has_word(headline, word);
    return shared * 5 > words * 3;
}

static bool is_heading(const page *page, slice text)
{
    for (uint32_t i = 0; i < page->heading_count; i++)
        if (page->headings[i].length >= WITNESS_BYTES && same_words(page->headings[i], text))
            return true;
    return false;
}

// Is that what the site is called: its outlet, or a part of its host?
static bool is_site(const page *page, slice text, slice outlet)
{
    slice url = page->facts[PAGE_URL].value;
    size_t at = slice_find(url, SLICE("://"));
    if (same_words(text, outlet))
        return true;
    for (at = at == SIZE_MAX ? url.length : at + 3; at < url.length && url.data[at] != '/';) {
        size_t start = at;
        while (at < url.length && url.data[at] != '.' && url.data[at] != '/')
            at++;
        if (same_words(text, (slice){url.data + start, at - start}))
            return true;
        at += at < url.length && url.data[at] == '.';
    }
    return false;
}

// The next mark between blanks that separates headlines from names of sites, from `at` on: what
// stands before and behind it. False when there is none.
static bool next_split(const page *page, slice text, size_t *at, slice *before, slice *behind)
{
    for (; *at + 2 < text.length; (*at)++) {
        if (text.data[*at] != ' ')
            continue;
        slice rest = {text.data + *at + 1, text.length - *at - 1};
        size_t length = 0;
        while (length <= MARK_BYTES && length < rest.length && rest.data[length] != ' ')
            length++;
        slice mark = {rest.data, length};
        if (length > MARK_BYTES || length == rest.length ||
            knowledge_row(&page->knowledge->separators, mark) == UINT32_MAX)
            continue;
        *before = slice_trim((slice){text.data, *at});
        *behind = slice_trim((slice){rest.data + length, rest.length - length});
        (*at)++;
        return true;
    }
    return false;
}

// Cut where the page's own <h1> ends, or before the name of the site.
static slice without_site(const page *page, slice text, slice outlet)
{
    slice before, behind;
    for (size_t at = 0; next_split(page, text, &at, &before, &behind);)
        if (is_heading(page, before) || is_site(page, behind, outlet))
            return before;
    return text;
}

// <title> nearly always ends in the site's name: cut at the last mark, as long as a headline is
// left and no <h1> says that the whole is one.
static slice cut_title(const page *page, slice outlet)
{
    slice title = without_site(page, page->title, outlet);
    slice before = SLICE_NONE, behind;
    if (title.length < page->title.length || is_heading(page, title))
        return title;
    for (size_t at = 0; next_split(page, title, &at, &before, &behind);)
        continue;
    return prose_count_words(before) >= HEADLINE_WORDS ? before : title;
}

// Does <title> begin with a headline, or another source say the same? JSON-LD of some sites gives a
// description, or the headline of another story.
static bool is_witnessed(const page *page, slice linked, slice named)
{
    for (uint32_t i = 0; i < page->heading_count; i++)
        if (same_words(page->headings[i], linked))
            return true;
    return same_words(named, linked) || slice_starts_with(page->title, linked);
}

slice page_choose_title(const page *page, slice linked, slice outlet)
{
    slice named = without_site(page, page->facts[PAGE_TITLE].value, outlet);
    slice titled = cut_title(page, outlet);
    linked = without_site(page, linked, outlet);
    bool has_others = named.length > 0 || titled.length > 0;
    if (linked.length > 0 &&
        (!has_others || same_words(titled, linked) || is_witnessed(page, linked, named)))
        return linked;
    // Some sites give every page their own name.
    if (named.length > 0 && (titled.length == 0 || !same_words(named, outlet)))
        return named;
    if (titled.length > 0)
        return titled;
    return page->heading_count > 0 ? page->headings[0] : SLICE_NONE;
}
