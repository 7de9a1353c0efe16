#include "what/argument.h"
#include "what/role.h"

static bool stands_at(const what_context *context, uint32_t child, const frame_slot *slot)
{
    const syntax_word *word = word_at(context, child);
    switch (slot->position) {
    case FRAME_SECOND: // "gave the rebels missiles", "the rebels were given missiles"
        return word->relation == REL_IOBJ ||
               (word->relation == REL_NSUBJ_PASS &&
                syntax_child(context->syntax, word->head, REL_OBJ) != TOKEN_NONE);
    case FRAME_POSSESSOR:
        return word->relation == REL_NMOD_POSS;
    case FRAME_COMPOUND:
        return word->relation == REL_COMPOUND || word->relation == REL_NMOD_UNMARKED ||
               word->relation == REL_AMOD || word->relation == REL_FLAT;
    case FRAME_PREPOSITION:
        return (word->relation == REL_OBL || word->relation == REL_NMOD ||
                word->relation == REL_OBL_AGENT || word->relation == REL_ADVMOD) &&
               context_has_preposition(context, child, slot->preposition) &&
               context_time_at(context, child) == TIME_NONE;
    default:
        return false;
    }
}

static uint32_t next_below(const what_context *context, uint32_t parent, const frame_slot *slot,
                           uint32_t previous)
{
    uint32_t child = previous == TOKEN_NONE ? word_at(context, parent)->first_child
                                            : word_at(context, previous)->next_sibling;
    for (; child != TOKEN_NONE; child = word_at(context, child)->next_sibling) {
        if (stands_at(context, child, slot)) {
            return child;
        }
    }
    return TOKEN_NONE;
}

// "Took to the streets against", "came to the rescue of": the noun that is part of the verb.
static uint32_t noun_of_verb(const what_context *context, uint32_t verb)
{
    for (uint32_t child = word_at(context, verb)->first_child;
         child != TOKEN_NONE && context->is_swallowed != NULL;
         child = word_at(context, child)->next_sibling) {
        if (context->is_swallowed[child] && child > verb &&
            word_at(context, child)->upos == UPOS_NOUN) {
            return child;
        }
    }
    return TOKEN_NONE;
}

// "Received a grant of 30 crowns from Chad": what is measured in it; TOKEN_NONE.
static uint32_t measured_by(const what_context *context, uint32_t object)
{
    const uint32_t child = syntax_child(context->syntax, object, REL_NMOD);
    return child != TOKEN_NONE && context_has_preposition(context, child, SLICE("of")) ? child
                                                                                       : TOKEN_NONE;
}

// Dependents may hang on the verb, on its object ("fired shots at X"), or on the light verb.
uint32_t argument_next(const what_context *context, uint32_t token, uint32_t carrier,
                       const frame_slot *slot, uint32_t previous)
{
    uint32_t object = TOKEN_NONE;
    const bool is_way_out = slice_equal(slot->preposition, SLICE("from"));
    const bool is_passage = is_way_out || slice_equal(slot->preposition, SLICE("to"));
    const bool is_doer = slice_equal(slot->preposition, SLICE("by"));
    const bool is_between = slice_equal(slot->preposition, SLICE("between"));
    if (!is_verb(context, token) && (is_way_out || is_doer || is_between)) {
        // "killing of six by bandits", "withdrawal of troops from Chad", "exchange of prisoners
        // between Mali and Chad"
        object = syntax_child(context->syntax, token, REL_NMOD);
    } else if (is_verb(context, token) && slot->position == FRAME_PREPOSITION) {
        object = syntax_child(context->syntax, token, REL_OBJ);
        if (object == TOKEN_NONE && is_between) { // "an accord between Mali and Chad was signed"
            object = syntax_child(context->syntax, token, REL_NSUBJ_PASS);
        }
        // But nobody is counted there: "held on a charge of burglary".
        const bool may_be_noun = object == TOKEN_NONE && !role_is_count(slot->role);
        object = may_be_noun ? noun_of_verb(context, token) : object;
        // "seized the port of Ash", but "seized control of the port"
        bool is_part_of_verb =
            object != TOKEN_NONE && context->is_swallowed != NULL && context->is_swallowed[object];
        if (slice_equal(slot->preposition, SLICE("of")) && !is_part_of_verb) {
            object = TOKEN_NONE;
        }
    }
    const bool is_measured = is_verb(context, token) && is_passage && object != TOKEN_NONE;
    const uint32_t measured = is_measured ? measured_by(context, object) : TOKEN_NONE;
    const uint32_t parents[] = {token, object, measured, carrier};
    const uint32_t last = sizeof parents / sizeof *parents - 1;
    uint32_t start = 0;
    if (previous != TOKEN_NONE) {
        uint32_t head = word_at(context, previous)->head;
        while (start < last && parents[start] != head) {
            start++;
        }
    }
    for (uint32_t i = start; i <= last; i++) {
        if (parents[i] == TOKEN_NONE) {
            continue;
        }
        uint32_t found = next_below(context, parents[i], slot, previous);
        if (found != TOKEN_NONE) {
            return found;
        }
        previous = TOKEN_NONE;
    }
    return TOKEN_NONE;
}

bool argument_opens_clause(const what_context *context, uint32_t token, slice preposition)
{
    for (uint32_t child = word_at(context, token)->first_child; child != TOKEN_NONE;
         child = word_at(context, child)->next_sibling) {
        const uint32_t mark = syntax_child(context->syntax, child, REL_MARK);
        if (child > token && mark != TOKEN_NONE && word_at(context, child)->xpos == XPOS_VBG &&
            slice_equal(context->document->tokens[mark].lower, preposition)) {
            return true;
        }
    }
    return false;
}

uint32_t argument_of_use(const what_context *context, uint32_t token)
{
    for (uint32_t child = word_at(context, token)->first_child; child != TOKEN_NONE;
         child = word_at(context, child)->next_sibling) {
        bool adverbial =
            has_relation(context, child, REL_ADVCL) || has_relation(context, child, REL_ACL);
        word_classes instrumental = context->reader->classes.instrumental;
        if (adverbial && (word_class_of(&context->reader->classes, context_lemma(context, child)) &
                          instrumental) != 0) {
            return syntax_child(context->syntax, child, REL_OBJ);
        }
    }
    return TOKEN_NONE;
}

uint32_t argument_first_of_list(const what_context *context, uint32_t head)
{
    for (int step = 0; step < WALK_LIMIT && (has_relation(context, head, REL_CONJ) ||
                                             has_relation(context, head, REL_APPOS));
         step++) {
        head = word_at(context, head)->head;
    }
    return head;
}
