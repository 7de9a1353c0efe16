// Sentences with tags written by hand, so that a room above syntax can be tested without models.
//
//     at/RB least/RBS nine/CD/nummod/4 people/NNS/nsubj:pass/6 were/VBD/aux:pass/6
//     hurt=hurt/VBN/root
//
// word[=lemma]/XPOS[/relation/head], head counted from 1 in its sentence. A word that begins with
// "~" is glued to the one before it. "|" ends a sentence. Without a lemma the word itself in lower
// case stands for it, less the "s" of NNS. A slash inside a word is written "\\". Without a
// relation the word hangs on nothing.
#ifndef TEST_SUPPORT_TAGGED_H
#define TEST_SUPPORT_TAGGED_H

#include "syntax/syntax.h"

// Builds the layer in the arena; fails the running test on a mistake in `sentence`.
const syntax_layer *tagged_read(arena *arena, slice sentence);
// Lists of children and ends of subtrees from the heads.
void tagged_link(syntax_word *words, uint32_t count);

#endif
