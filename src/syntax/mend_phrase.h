// Noun phrases whose parts were read as parts of the clause become one phrase again, by grammar
// alone.
#ifndef SYNTAX_MEND_PHRASE_H
#define SYNTAX_MEND_PHRASE_H

#include "syntax/syntax.h"

// As syntax_mend_arcs: heads and relations stand, links do not yet.
void syntax_mend_phrases(syntax_layer *layer, const text_sentence *sentence);

#endif
