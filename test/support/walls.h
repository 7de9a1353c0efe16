// Sentences cut in two. What a room reads of a sentence may hang on nothing that stands in another:
// so cut anywhere, both parts must be read as each is alone, and the words behind the cut are just
// those that a reader who looks too far would take up.
#ifndef SUPPORT_WALLS_H
#define SUPPORT_WALLS_H

#include "syntax/syntax.h"

// The tokens [first, end) as a document of their own, which keeps the text and the bytes of each
// token. A head outside is none. wall: a sentence ends before this token of the original, too;
// TOKEN_NONE for no such.
const syntax_layer *walls_part(arena *arena, const syntax_layer *whole, uint32_t first,
                               uint32_t end, uint32_t wall);

#endif
