// An expression that rules have found, before it is resolved.
#ifndef WHEN_FOUND_H
#define WHEN_FOUND_H

#include "when/match.h"
#include "when/when.h"

typedef struct found {
    frame frame;
    span at;
    uint32_t first, end; // tokens
    const rule *rule;
} found;

typedef struct found_list {
    found *items; // in text order, not overlapping
    uint32_t count, capacity;
} found_list;

struct when_reader {
    words *words;
    rule_set rules;
    number_classes numbers;
    uint8_t joint_class;  // words between a day and a clock: "at", "on"
    uint8_t short_months; // "Feb." does not end a sentence
    uint8_t half_days;    // nor does "p.m."
    struct holiday *holidays;
    uint32_t holiday_count;
    lexicon_table signals;
    lexicon_table tenses;
    lexicon_table tellings;
};

// Finds all expressions of a document. False when the arena is at its end.
bool find_all(found_list *out, const when_reader *reader, arena *arena, const syntax_layer *syntax);

#endif
