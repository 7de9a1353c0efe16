// Compiles the pattern of one line into instructions.
#ifndef WHEN_PATTERN_H
#define WHEN_PATTERN_H

#include "when/rule.h"

// "define NAME PATTERN" lines, by which patterns share parts.
typedef struct pattern_part {
    slice name, text;
} pattern_part;

#define PART_LIMIT 64

typedef struct pattern_parts {
    pattern_part items[PART_LIMIT];
    uint32_t count;
} pattern_parts;

// Appends the pattern and a DO_MATCH to the program. When it returns false, fault says in words
// what is wrong at `where`; it stays NULL when the pattern is good and memory was at its end.
bool pattern_compile(rule_set *set, words *words, const pattern_parts *parts, slice text,
                     const char **fault, slice *where);

#endif
