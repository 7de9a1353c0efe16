// Half the bytes of a page are programs, styles and drawings, which no reader sees and libxml2
// reads letter by letter. They are cut out before it looks; the tags around them stay. So are
// attributes behind the first few hundred of a tag: libxml2 compares each with all before it.
#include "base/memory.h"
#include "intake/page_map.h"

#define ATTRIBUTE_LIMIT 256u // of a tag; no page has as many

static bool begins(slice html, size_t at, slice word)
{
    return html.length - at >= word.length &&
           slice_equal_ignoring_case((slice){html.data + at, word.length}, word);
}

static size_t find_byte(slice html, size_t at, char byte)
{
    const char *found = at < html.length ? memchr(html.data + at, byte, html.length - at) : NULL;
    return found == NULL ? html.length : (size_t)(found - html.data);
}

// Behind the ">" of the tag that begins at `at`; *surplus: where more attributes begin than are
// read, or there. A quote opens a value only behind "=", and another attribute may begin where it
// closes.
static size_t tag_end(size_t *surplus, slice html, size_t at)
{
    bool is_value = false, is_apart = false;
    uint32_t attributes = 0;
    for (*surplus = html.length; at < html.length; at++) {
        const char byte = html.data[at];
        const bool is_blank = byte == ' ' || byte == '\n' || byte == '\t' || byte == '\r';
        if (byte == '>')
            break;
        attributes += is_apart && !is_blank && byte != '=';
        if (attributes > ATTRIBUTE_LIMIT && at < *surplus)
            *surplus = at;
        is_apart = is_blank;
        if (is_value && (byte == '"' || byte == '\'')) {
            at = find_byte(html, at + 1, byte);
            is_apart = true;
        }
        is_value = byte == '=' || (is_value && is_blank);
    }
    const size_t end = at < html.length ? at : html.length;
    if (*surplus > end)
        *surplus = end;
    return at < html.length ? at + 1 : html.length;
}

// The element that begins at `at` when its content is cut, else SLICE_NONE.
static slice cut_name(slice html, size_t at)
{
    static const slice names[] = {{"script", 6}, {"style", 5}, {"svg", 3}};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        const size_t end = at + 1 + names[i].length;
        if (end < html.length && begins(html, at + 1, names[i]) &&
            strchr(" \t\n\r/>", html.data[end]) != NULL)
            return names[i];
    }
    return SLICE_NONE;
}

// Where "</name" begins from `at` on, html.length when it does not or when another one of that name
// opens before.
static size_t content_end(slice html, size_t at, slice name)
{
    for (at = find_byte(html, at, '<'); at < html.length; at = find_byte(html, at + 1, '<')) {
        if (at + 1 < html.length && html.data[at + 1] == '/' && begins(html, at + 2, name))
            return at;
        if (name.length == 3 && begins(html, at + 1, name))
            break;
    }
    return html.length;
}

// Behind a comment, html.length when it has no end.
static size_t comment_end(slice html, size_t at)
{
    const size_t end = slice_find((slice){html.data + at, html.length - at}, SLICE("-->"));
    return end == SIZE_MAX ? html.length : at + end + 3;
}

static bool is_cuttable(slice tag, slice name)
{
    return slice_find(tag, SLICE("ld+json")) == SIZE_MAX &&
           !(name.length == 3 && slice_ends_with(tag, SLICE("/>")));
}

static bool is_tag(slice html, size_t at)
{
    const char next = at + 1 < html.length ? html.data[at + 1] : ' ';
    return next == '/' || ((next | 0x20) >= 'a' && (next | 0x20) <= 'z');
}

// The next content to be cut from *at on; false when there is none.
static bool next_cut(span *cut, slice html, size_t *at)
{
    while ((*at = find_byte(html, *at, '<')) < html.length) {
        const size_t start = *at;
        if (begins(html, start, SLICE("<!--"))) {
            *at = comment_end(html, start + 4);
            continue;
        }
        size_t surplus = start + 1;
        *at = is_tag(html, start) ? tag_end(&surplus, html, start + 1) : start + 1;
        if (surplus + 1 < *at) {
            *cut = (span){(uint32_t)surplus, (uint32_t)(*at - 1)};
            return true;
        }
        const slice name = cut_name(html, start);
        if (name.length == 0)
            continue;
        const size_t close = content_end(html, *at, name);
        if (close == html.length)
            continue;
        *cut = (span){(uint32_t)*at, (uint32_t)close};
        *at = close;
        if (is_cuttable(slice_at(html.data, (span){(uint32_t)start, cut->start}), name))
            return true;
    }
    return false;
}

static void push_cut(page *page, uint32_t at, uint32_t removed)
{
    page_cut *cut = ARENA_PUSH(page->arena, page->cuts, page->cut_count, page->cut_capacity);
    if (cut != NULL)
        *cut = (page_cut){at, removed};
}

slice page_strip(page *page, buffer *stripped, slice html)
{
    buffer_init(stripped, html.length);
    size_t kept = 0;
    span cut;
    for (size_t at = 0; next_cut(&cut, html, &at); kept = cut.end) {
        buffer_add(stripped, (slice){html.data + kept, cut.start - kept});
        push_cut(page, (uint32_t)stripped->length, cut.end - (uint32_t)stripped->length);
    }
    if (kept == 0)
        return html;
    buffer_add(stripped, (slice){html.data + kept, html.length - kept});
    return buffer_slice(stripped);
}
