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

// How a verb takes an object, from its frame.
typedef enum verb_form {
    VERB_INTRANSITIVE,
    VERB_TRANSITIVE,
    VERB_OF_TOLL, // the object is counted: without one the verb is a passive ("six killed in raid")
} verb_form;

verb_form argument_form(const what_frame *frame);
logical_arguments argument_of_verb(const what_context *context, uint32_t verb, verb_form form);

// The next dependent at a position after `previous` (TOKEN_NONE for the first); TOKEN_NONE ends.
// carrier: light verb whose dependents count too, TOKEN_NONE.
uint32_t argument_next(const what_context *context, uint32_t token, uint32_t carrier,
                       const frame_slot *slot, uint32_t previous);

// Does the preposition open a clause below the word: "charged two men [with killing a guard]"?
bool argument_opens_clause(const what_context *context, uint32_t token, slice preposition);

// The preposition's noun that "using knives" gives: the object of an adverbial "use".
uint32_t argument_of_use(const what_context *context, uint32_t token);
// What somebody armed himself with before he did what a conjunct verb tells; TOKEN_NONE.
uint32_t argument_of_preparation(const what_context *context, uint32_t verb);

// The next nominal coordinated with `head`; TOKEN_NONE ends.
uint32_t argument_next_conjunct(const what_context *context, uint32_t head, uint32_t previous);
// "Ivo Orr and Jan Pell, both 22, were charged": the first of a list, or whom a name is beside.
uint32_t argument_first_of_list(const what_context *context, uint32_t head);
// The classes of a list by those of its head: "two dogs and a man" are not of animals alone.
word_classes argument_classes_of_list(const what_context *context, uint32_t head,
                                      word_classes of_head);

bool argument_is_passive(const what_context *context, uint32_t verb);

#endif
