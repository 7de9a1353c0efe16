// Text is never copied to be remembered. A slice is bytes somewhere; a span is a place in the
// article's text, and so at once a value and its evidence.
#ifndef BASE_SPAN_H
#define BASE_SPAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

// Borrowed bytes, not NUL-terminated. data may be NULL when length is 0.
typedef struct slice {
    const char *data;
    size_t length; // bytes
} slice;

// Half open [start, end) in bytes of the article's text.
typedef struct span {
    uint32_t start;
    uint32_t end;
} span;

// A literal as a slice.
#define SLICE(literal) ((slice){(literal), sizeof(literal) - 1})
#define SLICE_NONE ((slice){NULL, 0})
#define SPAN_NONE ((span){0, 0})

static inline slice slice_of(const char *data, size_t length)
{
    return (slice){data, length};
}

// Of a NUL-terminated string; of a literal the compiler counts the bytes.
static inline slice slice_from_string(const char *string)
{
    return string == NULL ? SLICE_NONE : slice_of(string, strlen(string));
}

static inline bool slice_equal(slice a, slice b)
{
    return a.length == b.length && (a.length == 0 || memcmp(a.data, b.data, a.length) == 0);
}

static inline slice slice_at(const char *text, span at)
{
    return (slice){text + at.start, at.end - at.start};
}

static inline bool span_is_empty(span a)
{
    return a.end <= a.start;
}

static inline bool span_covers(span outer, span inner)
{
    return outer.start <= inner.start && inner.end <= outer.end;
}

static inline bool span_overlaps(span a, span b)
{
    return a.start < b.end && b.start < a.end;
}

// Bytewise order; a shorter prefix comes first. For sorting and binary search.
int slice_compare(slice a, slice b);
bool slice_starts_with(slice text, slice prefix);
bool slice_ends_with(slice text, slice suffix);
// ASCII letters compare equal in either case.
bool slice_equal_ignoring_case(slice a, slice b);
// Strips ASCII white space at both ends.
slice slice_trim(slice text);
// Cuts *rest at the first separator: returns what stood before it, *rest becomes what follows
// (empty with NULL data when there was no separator).
slice slice_cut(slice *rest, char separator);
// The words that are not empty, a blank between them, written to out[size]; SLICE_NONE when they do
// not fit.
slice slice_join(char *out, size_t size, const slice *words, size_t count);
// Position of needle, or SIZE_MAX.
size_t slice_find(slice text, slice needle);
// Reads an unsigned decimal number that fills the whole slice; false when it does not or overflows.
bool slice_to_number(slice digits, uint64_t *out);
// The same with a "-" before it or none, of an amount up to `most`, which is less than 2^31.
bool slice_to_signed(slice text, uint32_t most, int32_t *out);
// 64-bit hash, the same on every machine.
uint64_t slice_hash(slice bytes);

#endif
