// Noun phrases whose parts were read as parts of the clause become one phrase again, by grammar
// alone.
#ifndef SYNTAX_MEND_PHRASE_H
#define SYNTAX_MEND_PHRASE_H

#include "syntax/syntax.h"

// As syntax_mend_arcs: heads and relations stand, links do not yet.
void syntax_mend_phrases(syntax_layer *layer, const text_sentence *sentence);
// "Killing nine, a police commander[,] Ada Lind, said": who is described and named between commas
// right before the verb is its subject, and no part of the clause before. When subjects are known.
void syntax_mend_described_subject(syntax_layer *layer, const text_sentence *sentence,
                                   uint32_t comma);

#endif
