#include "intake/entity.h"

#include <libxml/HTMLparser.h>
#include <stdlib.h>

#include "base/utf8.h"

#define ENTITY_LENGTH 12 // longer ones have no name that is used

// The character that "&#8217;" or "&rsquo;" stands for, 0 when it is none; *length: its bytes.
static uint32_t read_entity(slice text, size_t *length)
{
    char name[ENTITY_LENGTH];
    size_t end = 1;
    while (end < text.length && end < ENTITY_LENGTH && text.data[end] != ';')
        end++;
    if (end < 3 || end == ENTITY_LENGTH || end == text.length)
        return 0;
    memcpy(name, text.data + 1, end - 1);
    name[end - 1] = '\0';
    *length = end + 1;
    if (name[0] == '#') {
        bool is_hex = (name[1] | 0x20) == 'x';
        unsigned long code = strtoul(name + 1 + is_hex, NULL, is_hex ? 16 : 10);
        bool is_character = code >= 0x20 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
        return is_character ? (uint32_t)code : 0;
    }
    const htmlEntityDesc *entity = htmlEntityLookup((const xmlChar *)name);
    return entity == NULL ? 0 : entity->value;
}

slice entity_decode(arena *arena, slice text)
{
    if (slice_find(text, SLICE("&")) == SIZE_MAX)
        return text;
    char *copy = arena_alloc(arena, text.length + 1);
    if (copy == NULL)
        return text;
    size_t length = 0;
    for (size_t at = 0; at < text.length;) {
        size_t passed = 1;
        slice rest = {text.data + at, text.length - at};
        uint32_t character = text.data[at] == '&' ? read_entity(rest, &passed) : 0;
        if (character != 0)
            length += utf8_encode(character, copy + length);
        else
            copy[length++] = text.data[at];
        at += character != 0 ? passed : 1;
    }
    return (slice){copy, length};
}

slice entity_meaning(arena *arena, slice raw)
{
    char *copy = arena_alloc(arena, raw.length + 1);
    size_t length = 0;
    if (copy == NULL)
        return SLICE_NONE;
    while (raw.length > 0) {
        size_t open = slice_find(raw, SLICE("<![CDATA["));
        slice plain = {raw.data, open == SIZE_MAX ? raw.length : open};
        slice decoded = entity_decode(arena, plain);
        memcpy(copy + length, decoded.data, decoded.length);
        length += decoded.length;
        if (open == SIZE_MAX)
            break;
        slice inside = {raw.data + open + 9, raw.length - open - 9};
        size_t close = slice_find(inside, SLICE("]]>"));
        size_t end = close == SIZE_MAX ? inside.length : close;
        memcpy(copy + length, inside.data, end);
        length += end;
        end += close == SIZE_MAX ? 0 : 3;
        raw = (slice){inside.data + end, inside.length - end};
    }
    return (slice){copy, length};
}
