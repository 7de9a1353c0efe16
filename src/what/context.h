// One reading under way, and the small questions every step asks of the tree.
#ifndef WHAT_CONTEXT_H
#define WHAT_CONTEXT_H

#include "base/utf8.h"
#include "what/reader.h"

// How an event noun hangs on a light verb.
typedef struct event_carrier {
    uint32_t verb; // token, TOKEN_NONE when the noun stands alone
    const light_verb *light;
} event_carrier;

typedef struct what_context {
    const what_reader *reader;
    const what_input *input;
    const syntax_layer *syntax;
    const text_document *document;
    arena *arena;
    what_layer *layer;
    slice *lemmas; // [token] what context_lemma found; without data what nobody asked for yet
    const what_trigger **trigger_of_event; // [event]
    event_carrier *carrier_of_event;       // [event]
    const bool *is_swallowed;              // [token] further word of a trigger: "hostage" of
                                           // "hostage crisis"
    uint32_t *noun_of_event; // [event] the token whose dependents are the event's: "campaign" of
                             // "bombing campaign", else the trigger
} what_context;

// A chain of heads or conjuncts is followed this far: text may be one endless sentence.
#define WALK_LIMIT 24

static inline const syntax_word *word_at(const what_context *context, uint32_t token)
{
    return &context->syntax->words[token];
}

static inline bool has_relation(const what_context *context, uint32_t token,
                                syntax_relation relation)
{
    return token != TOKEN_NONE && context->syntax->words[token].relation == (uint8_t)relation;
}

static inline bool is_verb(const what_context *context, uint32_t token)
{
    return context->syntax->words[token].upos == UPOS_VERB;
}

// False without memory.
bool context_open(what_context *out, const what_reader *reader, const what_input *input,
                  what_layer *layer, arena *arena);
// The lemma in lower case.
slice context_lemma(const what_context *context, uint32_t token);
// The last piece of "a sit-in", "the shoot-out": three words to the tree, whose last stands for
// all.
bool context_ends_hyphened(const what_context *context, uint32_t token);
// "A long-shot candidate", "the quick-fired pot": of what quality, not what was done to it.
bool context_ends_quality(const what_context *context, uint32_t token);
// The whole of such a word in lower case: "sit-in". Of the context's arena.
slice context_hyphened(const what_context *context, uint32_t token);
// "An F-16", "AK-47s": a type's letters, at `token`, a hyphen and its number, which are three
// words: "f-16", of the context's arena. SLICE_NONE when it is none.
slice context_type(const what_context *context, uint32_t token);
// The first preposition of a nominal in lower case, SLICE_NONE when bare.
slice context_preposition(const what_context *context, uint32_t token);
bool context_has_preposition(const what_context *context, uint32_t token, slice preposition);
// Classes of a nominal: what the lexicon says of its lemma, what `who` says of its mention.
word_classes context_classes(const what_context *context, uint32_t token);
// What a number counts: the Egyptians of "tens of thousands of Egyptians"; else the token itself.
uint32_t context_counted(const what_context *context, uint32_t token);
bool context_is_human(const what_context *context, uint32_t token);
// "The mother of [a boy] kidnapped in May", "the trial of [a man] who shot a guard", with mother or
// trial taken for what the clause is said of: people known by whom they are near to, and what is no
// person, give way to the person that stands right before the clause.
uint32_t context_person_told_of(const what_context *context, uint32_t noun, uint32_t verb);
// For a relative pronoun the noun it stands for, else the token itself.
uint32_t context_antecedent(const what_context *context, uint32_t token);
// The event whose trigger the token is, EVENT_NONE.
uint32_t context_event_at(const what_context *context, uint32_t token);
// The time expression, place and amount that cover a token.
uint32_t context_time_at(const what_context *context, uint32_t token);
uint32_t context_place_at(const what_context *context, uint32_t token);
uint32_t context_amount_at(const what_context *context, uint32_t token);
// Does it stand in the quoted name of a film or a song? No act is told there.
static inline bool context_is_title(const what_context *context, uint32_t token)
{
    const sayswho_layer *sayswho = context->input->sayswho;
    return sayswho != NULL && sayswho->is_title != NULL && sayswho->is_title[token];
}
// The innermost attribution over a token, ATTRIBUTION_NONE.
uint32_t context_attribution(const what_context *context, uint32_t token);

#endif
