// Credit lines: which news agency an article comes from, or which gave a part of it.
#ifndef INTAKE_CREDIT_H
#define INTAKE_CREDIT_H

#include "intake/knowledge.h"

// Sets article->agency or article->contributor from what dateline, byline, and lines of the text
// say:
// "(Reuters)" at its end, "Copyright 2024 Agencia Sur", "AP contributed to this report".
void credit_find(intake_article *article, const intake_knowledge *knowledge, arena *arena);

#endif
