// What the files that mend arcs share: small questions to a sentence whose words have heads and
// relations, but no links yet.
#ifndef SYNTAX_MEND_STEP_H
#define SYNTAX_MEND_STEP_H

#include "syntax/syntax.h"

#define MEND_SUBJECT_REACH 64u // words before a verb among which its subject is looked for
#define MEND_OBJECT_REACH 16u  // words behind it

// The first word of [first, end) with that head and relation, TOKEN_NONE.
uint32_t mend_find_child(const syntax_layer *layer, uint32_t first, uint32_t end, uint32_t head,
                         uint8_t relation);
// Where to begin and end looking for what belongs to a verb.
uint32_t mend_reach_back(const text_sentence *sentence, uint32_t token);
uint32_t mend_reach_on(const text_sentence *sentence, uint32_t token);
// Does the token hang below another, within as many arcs as the sentence has words?
bool mend_is_below(const syntax_layer *layer, uint32_t token, uint32_t above, uint32_t words);
bool mend_is_subject(const syntax_word *word);

// mend_relative.c: clauses that hang on a noun get their subject and their place.
void mend_relative_clause(syntax_layer *layer, const text_sentence *sentence, uint32_t token);
// mend_object.c: what stands behind a verb with a preposition or a particle.
void mend_marked_objects(syntax_layer *layer, const text_sentence *sentence, uint32_t token);
// mend_object.c: who gets an object, and how it came off.
void mend_second_objects(syntax_layer *layer, const text_sentence *sentence, uint32_t token);
// mend_clause.c: verbs of what somebody says.
void mend_told_clause(syntax_layer *layer, const text_sentence *sentence, uint32_t token);

#endif
