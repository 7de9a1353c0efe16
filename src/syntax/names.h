// Names of word classes and relations, both ways. For the readers and writers of trees.
#ifndef SYNTAX_NAMES_H
#define SYNTAX_NAMES_H

#include "syntax/syntax.h"

// UPOS_X when there is no such class.
syntax_upos syntax_upos_named(slice name);
syntax_xpos syntax_xpos_named(slice name);
// Subtypes we do not keep fall back to the relation itself, unknown ones to REL_DEP.
syntax_relation syntax_relation_named(slice name);

#endif
