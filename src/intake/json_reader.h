// Reads JSON piece by piece straight from its bytes, so that a line of many megabytes costs no
// tree. The caller asks for what it wants and skips the rest:
//
//     json_reader reader = json_reader_of(bytes);
//     if (json_enter(&reader, '{'))
//         for (slice key; json_next_key(&reader, &key);)
//             if (slice_equal(key, SLICE("title")))
//                 json_read_string(&reader, &raw);
//             else
//                 json_skip(&reader);
//
// Lenient where pages on the web are sloppy: line breaks inside strings and trailing commas pass.
// Anything else that is no JSON sets `failed` for good and every later call says no.
#ifndef INTAKE_JSON_READER_H
#define INTAKE_JSON_READER_H

#include "base/arena.h"

#define JSON_DEPTH_LIMIT 64

typedef struct json_reader {
    slice text;
    size_t at;      // next byte to read
    uint32_t depth; // objects and arrays entered
    bool failed;
} json_reader;

static inline json_reader json_reader_of(slice text)
{
    return (json_reader){text, 0, 0, false};
}

// The next value's first byte: { [ " t f n - or a digit; 0 when there is none.
char json_peek(json_reader *reader);
// Goes into an object '{' or array '['; false, and nothing read, when the next value is another.
bool json_enter(json_reader *reader, char bracket);
// Inside an object: reads the next key and its colon, or leaves the object and returns false.
bool json_next_key(json_reader *reader, slice *raw);
// Inside an array: true when an item follows, or leaves the array and returns false.
bool json_next_item(json_reader *reader);
// The bytes between the quotes, escapes untouched.
bool json_read_string(json_reader *reader, slice *raw);
// A number, true, false or null as it is written.
bool json_read_plain(json_reader *reader, slice *raw);
bool json_skip(json_reader *reader);
// Is nothing but white space left?
bool json_is_at_end(json_reader *reader);

// Resolves escapes; lone surrogates become U+FFFD. At most `limit` bytes of UTF-8, cut between two
// code points. SLICE_NONE without memory.
slice json_unescape(arena *arena, slice raw, size_t limit, bool *is_cut);

#endif
