// Makes the heads of a sentence a tree that can be walked.
#ifndef SYNTAX_TREE_H
#define SYNTAX_TREE_H

#include "syntax/syntax.h"

// Takes words [first, end) whose heads are set (token indices, TOKEN_NONE at roots): hangs what
// points outside or into a circle on the first root, leaves one root, and sets first_child,
// next_sibling, left and end. Linear time. scratch: [end - first] numbers.
void tree_link(syntax_word *words, uint32_t first, uint32_t end, uint32_t *scratch);

// A verb has one subject: of two, the one before a clause that stands before the verb is that
// clause's, if it has none ("Marta came home, sources said"). Before tree_link.
void tree_part_subjects(syntax_word *words, uint32_t first, uint32_t end);
// The noun right before "which" or "who" is no object of the verb behind it: that verb hangs on the
// noun, and the noun where the verb hung ("blamed the band, which fought the state"). Before
// tree_link.
void tree_part_relatives(syntax_word *words, uint32_t first, uint32_t end);
// A bare participle behind a noun is no second deed of the subject: it hangs on the noun ("released
// the names of two men killed in the raid"). Before tree_link.
void tree_part_participles(syntax_word *words, uint32_t first, uint32_t end);
// One is no other name for several: "four nurses, a judge and a bishop" is a list. Before
// tree_link.
void tree_part_lists(syntax_word *words, uint32_t first, uint32_t end);

#endif
