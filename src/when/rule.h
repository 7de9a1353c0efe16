// Rules as people write them in lexicon/when/*.rule, compiled once into small programs.
//
//     rule month_day_year
//       for    March 22, 2024
//       match  <month> <day> ,? <year>
//       yield  date
//       + The bridge opened on [March 9, 2021]. = 2021-03-09
//       - They march 20 miles a day.
//
// A pattern is words, <class> (a class of lexicon/when/word.lex, or a shape of number; its value
// goes into the field of that name), <class:field>, ( one | other ), {defined part}, ? behind what
// may be missing, and ~ where no white space may stand. "unless after", "unless before",
// "only after", "only before" look at the neighbours. A rule may be a "prefix" (early, more than)
// or a "suffix" (or so): it adds its fields to the expression it touches.
#ifndef WHEN_RULE_H
#define WHEN_RULE_H

#include "when/frame.h"
#include "when/number.h"

typedef enum rule_operation {
    DO_SYMBOL, // the atom with symbol `argument`
    DO_CLASS,  // a phrase of class `argument`; its value goes into `field`
    DO_NUMBER, // a number of shape `argument`; its value goes into `field`
    DO_GLUE,   // no white space before the next atom
    DO_SPLIT,  // go on behind, or at `argument`
    DO_JUMP,   // go on at `argument`
    DO_MATCH,
} rule_operation;

#define INSTRUCTION_NONE UINT32_MAX

typedef struct instruction {
    uint8_t operation; // rule_operation
    uint8_t field;     // frame_field or FIELD_COUNT_OF_FIELDS
    uint32_t argument;
} instruction;

typedef enum rule_role { RULE_MAIN, RULE_PREFIX, RULE_SUFFIX } rule_role;

typedef enum guard_kind {
    UNLESS_AFTER,
    UNLESS_BEFORE,
    ONLY_AFTER,
    ONLY_BEFORE,
    GUARD_KINDS
} guard_kind;

typedef struct rule_setting {
    uint8_t field;
    int32_t value;
} rule_setting;

#define SETTING_LIMIT 8
#define RULE_NAME_BYTES 48

typedef struct rule {
    char name[RULE_NAME_BYTES];
    rule_role role;
    uint32_t start;               // first instruction of its pattern, or INSTRUCTION_NONE
    bool is_long;                 // every match takes two atoms or more
    uint32_t guards[GUARD_KINDS]; // instruction or INSTRUCTION_NONE
    rule_setting settings[SETTING_LIMIT];
    uint32_t setting_count;
    uint32_t kinds; // bits of frame_kind that a prefix or suffix may touch
} rule;

typedef struct rule_set {
    rule *rules;
    uint32_t rule_count, rule_capacity;
    instruction *program;
    uint32_t length, capacity;
    // Rules that may begin with a symbol: starts[first_start[symbol] .. first_start[symbol + 1]).
    // Symbol 0 stands for digits.
    uint32_t *first_start;
    uint16_t *starts;
} rule_set;

// Compiles one file's text behind the rules that are there already; new words are interned.
// Errors name file and line.
dateline_status rule_set_add(rule_set *set, words *words, const char *file, slice text,
                             dateline_error *error);
// Indexes rules by what they may begin with; to be called once, after words_finish.
dateline_status rule_set_index(rule_set *set, const words *words, const number_classes *classes,
                               dateline_error *error);
void rule_set_clear(rule_set *set);

#endif
