// The best tree over a sentence by the scores of its arcs: each word hangs on one head, nothing
// goes in a circle, exactly one word hangs on the root, and no other such tree scores more in sum.
//
// Scores come as float scores[count][count + 1]: a row for each dependent, a column for each head
// in text order; the last column is the root. What stands at [i][i] is not read.
//
// Most sentences are done when each word takes its best head. Otherwise circles are contracted
// (Chu and Liu 1965; Edmonds 1967), growing one path over the full matrix (Gabow et al. 1986), in
// O(count squared) all told. Arcs from the root pay more than all else can gain, so that one is
// used (what Zmigrod, Vieira and Cotterell 2020 ask for). Sums are of whole numbers: the same tree
// on every machine.
#ifndef NEURAL_SPANNING_TREE_H
#define NEURAL_SPANNING_TREE_H

#include "base/arena.h"

#define SPANNING_TREE_WORDS_MAX 512

// Sets heads[0..count): the place of the head, or `count` for the one word under the root. Scores
// are held to +-65,536 and told apart in steps of 2^-24; NaN counts as less than any other. Equal
// trees: the same one always, in the simple case the one with the leftmost heads. Needs 16 bytes of
// the arena per score when circles are found. DATELINE_LIMIT past SPANNING_TREE_WORDS_MAX words,
// DATELINE_NO_MEMORY; heads are undefined then.
dateline_status spanning_tree_read(uint32_t *heads, arena *arena, const float *scores,
                                   uint32_t count, dateline_error *error);

#endif
