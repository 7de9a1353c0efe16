// A document cut in the simplest way: sentences end with a line, words stand between blanks. An
// empty line is a sentence without words.
#ifndef SUPPORT_MADE_DOCUMENT_H
#define SUPPORT_MADE_DOCUMENT_H

#include "text/text.h"

// Everything lives in the arena; text is borrowed. False without memory.
bool made_document(text_document *out, arena *memory, slice text);

#endif
