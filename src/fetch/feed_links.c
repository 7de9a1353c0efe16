#include "fetch/feed_links.h"

#include "base/xml_reader.h"

// "&amp;" is the one entity that addresses have, and CDATA is taken off.
static slice plain(arena *arena, slice raw)
{
    raw = slice_trim(raw);
    if (slice_starts_with(raw, SLICE("<![CDATA["))) {
        raw = (slice){raw.data + 9, raw.length - 9};
        size_t end = slice_find(raw, SLICE("]]>"));
        raw.length = end == SIZE_MAX ? raw.length : end;
        raw = slice_trim(raw);
    }
    char *copy = arena_alloc(arena, raw.length + 1);
    size_t length = 0;
    for (size_t at = 0; copy != NULL && at < raw.length; at++) {
        copy[length++] = raw.data[at];
        if (slice_starts_with((slice){raw.data + at, raw.length - at}, SLICE("&amp;")))
            at += 4;
    }
    return copy == NULL ? SLICE_NONE : (slice){copy, length};
}

static bool is_entry(slice name)
{
    return slice_equal_ignoring_case(name, SLICE("item")) ||
           slice_equal_ignoring_case(name, SLICE("entry"));
}

// The address of a <link> whose start tag was read: its href, or what it holds.
static slice link_address(xml_reader *reader, slice entry)
{
    slice relation = xml_attribute(reader, SLICE("rel"));
    slice address = xml_attribute(reader, SLICE("href"));
    slice inside = xml_inside(reader, entry);
    if (relation.data != NULL && !slice_equal(relation, SLICE("alternate")))
        return SLICE_NONE;
    return address.data != NULL ? address : inside;
}

uint32_t feed_links_find(slice **out, arena *arena, slice feed, uint32_t limit)
{
    xml_reader reader = {.text = feed};
    slice entry = SLICE_NONE; // SLICE_NONE outside entries, and behind an entry's link
    uint32_t count = 0, capacity = 0;
    *out = NULL;
    for (xml_piece piece; count < limit && (piece = xml_next(&reader)) != XML_END;) {
        if (piece != XML_START)
            continue;
        if (is_entry(reader.name)) {
            entry = reader.name;
        } else if (entry.data != NULL && slice_equal_ignoring_case(reader.name, SLICE("link"))) {
            slice address = plain(arena, link_address(&reader, entry));
            if (!slice_starts_with(address, SLICE("http")))
                continue;
            slice *kept = ARENA_PUSH(arena, *out, count, capacity);
            if (kept == NULL)
                break;
            *kept = address;
            entry = SLICE_NONE;
        }
    }
    return count;
}
