// Runs compiled rules over atoms.
#ifndef WHEN_MATCH_H
#define WHEN_MATCH_H

#include "when/rule.h"

typedef struct matcher {
    const rule_set *set;
    const words *words;
    const number_classes *classes;
    const atom_list *atoms;
    uint32_t limit; // one past the last atom that a match may take
} matcher;

// Where the longest match of the rule that starts at atom `at` ends, its fields put into *frame;
// 0 when it does not match or a guard forbids it.
uint32_t match_rule(const matcher *matcher, const rule *rule, uint32_t at, frame *frame);
// The rules that may begin at this atom.
const uint16_t *match_candidates(const matcher *matcher, uint32_t at, uint32_t *count);

#endif
