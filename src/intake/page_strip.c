// Half the bytes of a page are programs, styles and drawings, which no reader sees and libxml2
// reads letter by letter. They are cut out before it looks; the tags around them stay. So are
// attributes that nobody asks for, a quarter of what is left, and those behind the first few
// hundred of a tag: libxml2 compares each with all before it.
#include "base/memory.h"
#include "intake/page_attribute.h"
#include "intake/page_map.h"

#define ATTRIBUTE_LIMIT 256u // of a tag; no page has as many
#define CUT_LIMIT 200000u    // of a page; attributes and comments behind them stay
#define LINK_BYTES 16u       // of an address, to see whether it leads away

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

// What is left of a page while pieces of it are cut out, from its beginning to its end.
typedef struct stripper {
    page *page;
    slice html;
    buffer *out;
    size_t kept; // of html, so far; what is cut from here on has not been left out yet
} stripper;

static void cut_out(stripper *stripper, size_t start, size_t end)
{
    page *page = stripper->page;
    if (start >= end)
        return;
    buffer_add(stripper->out,
               (slice){stripper->html.data + stripper->kept, start - stripper->kept});
    stripper->kept = end;
    page_cut *cut = ARENA_PUSH(page->arena, page->cuts, page->cut_count, page->cut_capacity);
    if (cut != NULL)
        *cut = (page_cut){(uint32_t)stripper->out->length, (uint32_t)(end - stripper->out->length)};
}

static bool is_blank(char byte)
{
    return byte == ' ' || byte == '\n' || byte == '\t' || byte == '\r';
}

static bool is_quote(char byte)
{
    return byte == '"' || byte == '\'';
}

// Behind the first LINK_BYTES of an address and the letter that they end in: half a letter is no
// UTF-8, and what a parser makes of the page then is its version's affair.
static size_t link_end(slice html, span value)
{
    size_t at = (size_t)value.start + LINK_BYTES;
    while (at < value.end && (html.data[at] & 0xC0) == 0x80)
        at++;
    return at;
}

// An attribute whose value is quoted is cut when nobody asks for it; of where a link leads only the
// beginning is asked for. True when all of it went.
static bool cut_attribute(stripper *stripper, bool is_link, span name, span value)
{
    const slice called = slice_at(stripper->html.data, name);
    if (stripper->page->cut_count >= CUT_LIMIT)
        return false;
    if (!page_attribute_is_read(called)) {
        cut_out(stripper, name.start, value.end + 1);
        return true;
    }
    if (is_link && slice_equal_ignoring_case(called, SLICE("href")))
        cut_out(stripper, link_end(stripper->html, value), value.end);
    return false;
}

// Where the tag is that is read, and which attribute.
typedef struct tag_reading {
    span name; // of the attribute; empty before one begins and until it ends
    uint32_t attributes;
    bool is_value; // behind "="
    bool is_apart; // behind a blank or a closing quote: an attribute may begin
} tag_reading;

static void begin_attribute(tag_reading *reading, size_t at, char byte)
{
    const bool is_name = !is_blank(byte) && byte != '=';
    if (reading->is_apart && is_name) {
        reading->name = (span){(uint32_t)at, (uint32_t)at};
        reading->attributes++;
    } else if (!is_name && reading->name.start > 0 && span_is_empty(reading->name)) {
        reading->name.end = (uint32_t)at;
    }
}

// Behind a value without quotes that begins at `at`. It may look like another attribute, as in
// "id= class=x": parsers take what comes next for the value, whatever it is.
static size_t bare_value_end(slice html, size_t at)
{
    while (at < html.length && html.data[at] != '>' && !is_blank(html.data[at]))
        at++;
    return at;
}

// Leaves out what nobody asks for in the tag that begins at `at` and goes behind its ">". A quote
// opens a value only behind "=", and another attribute may begin where it closes.
static size_t strip_tag(stripper *stripper, size_t at)
{
    const slice html = stripper->html;
    const bool is_link =
        at + 1 < html.length && (html.data[at] | 0x20) == 'a' && is_blank(html.data[at + 1]);
    size_t surplus = html.length;
    tag_reading reading = {.name = SPAN_NONE};
    for (; at < html.length && html.data[at] != '>'; at++) {
        const char byte = html.data[at];
        if (reading.is_value && !is_blank(byte) && !is_quote(byte)) {
            reading = (tag_reading){.name = SPAN_NONE, .attributes = reading.attributes};
            at = bare_value_end(html, at) - 1;
            continue;
        }
        if (!reading.is_value)
            begin_attribute(&reading, at, byte);
        if (reading.attributes > ATTRIBUTE_LIMIT && at < surplus)
            surplus = at;
        reading.is_apart = is_blank(byte);
        if (reading.is_value && is_quote(byte)) {
            const size_t close = find_byte(html, at + 1, byte);
            const span value = {(uint32_t)at + 1, (uint32_t)close};
            if (close < html.length && surplus == html.length && !span_is_empty(reading.name))
                reading.attributes -= cut_attribute(stripper, is_link, reading.name, value);
            reading.name = SPAN_NONE;
            at = close;
            reading.is_apart = true;
        }
        reading.is_value = byte == '=' || (reading.is_value && is_blank(byte));
    }
    cut_out(stripper, surplus, at < html.length ? at : html.length);
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

// Where a comment ends whose text begins at `at`: at "-->" or, as in browsers, at "--!>";
// html.length when it does not. *behind: behind that.
static size_t comment_end(size_t *behind, slice html, size_t at)
{
    for (at = find_byte(html, at, '-'); at < html.length; at = find_byte(html, at + 1, '-')) {
        const slice rest = {html.data + at, html.length - at};
        const size_t mark = slice_starts_with(rest, SLICE("-->"))    ? 3
                            : slice_starts_with(rest, SLICE("--!>")) ? 4
                                                                     : 0;
        *behind = at + mark;
        if (mark > 0)
            return at;
    }
    *behind = html.length;
    return html.length;
}

// Leaves out what a comment that begins at `at` says, and goes behind it; to the page's end when it
// has none. "<!-->" and "<!--->" are whole ones in browsers and not in every parser: they stay.
static size_t strip_comment(stripper *stripper, size_t at)
{
    const slice html = stripper->html;
    const slice rest = {html.data + at, html.length - at};
    if (slice_starts_with(rest, SLICE("<!-->")))
        return at + 5;
    if (slice_starts_with(rest, SLICE("<!--->")))
        return at + 6;
    size_t behind;
    const size_t end = comment_end(&behind, html, at + 4);
    if (end < html.length && stripper->page->cut_count < CUT_LIMIT)
        cut_out(stripper, at + 4, end);
    return behind;
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

// A tag and, of a program, a style or a drawing, what stands in it. Goes behind that.
static size_t strip_element(stripper *stripper, size_t start)
{
    const slice html = stripper->html;
    const size_t behind = strip_tag(stripper, start + 1);
    const slice name = cut_name(html, start);
    const size_t close = name.length > 0 ? content_end(html, behind, name) : html.length;
    if (close == html.length)
        return behind;
    if (is_cuttable(slice_at(html.data, (span){(uint32_t)start, (uint32_t)behind}), name))
        cut_out(stripper, behind, close);
    return close;
}

slice page_strip(page *page, buffer *stripped, slice html)
{
    buffer_init(stripped, html.length);
    stripper stripper = {page, html, stripped, 0};
    for (size_t at = 0; (at = find_byte(html, at, '<')) < html.length;) {
        if (begins(html, at, SLICE("<!--")))
            at = strip_comment(&stripper, at);
        else
            at = is_tag(html, at) ? strip_element(&stripper, at) : at + 1;
    }
    if (stripper.kept == 0)
        return html;
    buffer_add(stripped, (slice){html.data + stripper.kept, html.length - stripper.kept});
    return buffer_slice(stripped);
}
