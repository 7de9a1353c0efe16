// The network chooses arcs one by one, each by its own words. What they cannot be together is
// mended here, by grammar alone.
#ifndef SYNTAX_MEND_H
#define SYNTAX_MEND_H

#include "syntax/syntax.h"

// Heads and relations of the sentence's words stand; links between words (first_child and so on) do
// not yet. A circle that a mend closes is cut when links are made (tree.c).
void syntax_mend_arcs(syntax_layer *layer, const text_sentence *sentence);

#endif
