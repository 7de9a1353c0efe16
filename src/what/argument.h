// The dependents of a verb or event noun by their logical place: passives undone, relative pronouns
// replaced by what they stand for, subjects shared by conjuncts and participles found.
#ifndef WHAT_ARGUMENT_H
#define WHAT_ARGUMENT_H

#include "what/context.h"

typedef struct logical_arguments {
    uint32_t subject, object; // tokens or TOKEN_NONE
    bool is_passive;
    bool subject_is_inherited; // from the clause above: "attacked the town, killing six"
} logical_arguments;

// Of a verb. takes_object: the frame has a place for an object, so that a bare participle with a
// subject alone ("six killed in raid") is a passive.
logical_arguments argument_of_verb(const what_context *context, uint32_t verb, bool takes_object);

// The next dependent at a position after `previous` (TOKEN_NONE for the first); TOKEN_NONE ends.
// carrier: light verb whose dependents count too, TOKEN_NONE.
uint32_t argument_next(const what_context *context, uint32_t token, uint32_t carrier,
                       const frame_slot *slot, uint32_t previous);

// The preposition's noun that "using knives" gives: the object of an adverbial "use".
uint32_t argument_of_use(const what_context *context, uint32_t token);

bool argument_is_passive(const what_context *context, uint32_t verb);

#endif
