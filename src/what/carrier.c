#include "what/carrier.h"

#include "what/argument.h"

static bool is_word(const what_context *context, uint32_t token, slice word)
{
    return slice_equal(context->document->tokens[token].lower, word) ||
           slice_equal(context_lemma(context, token), word);
}

static bool is_next_clause(const what_context *context, uint32_t token)
{
    return has_relation(context, token, REL_CONJ) && word_at(context, token)->upos == UPOS_VERB;
}

uint32_t carrier_find_word(const what_context *context, uint32_t parent, slice word)
{
    for (uint32_t child = word_at(context, parent)->first_child; child != TOKEN_NONE;
         child = word_at(context, child)->next_sibling) {
        // The "to" of "to offer help" is none of what is offered to, nor was there a strike where a
        // bullet "went in and [struck] nobody".
        const bool is_own_mark = child < parent && has_relation(context, child, REL_MARK);
        if (!is_own_mark && !is_next_clause(context, child) && is_word(context, child, word)) {
            return child;
        }
        uint32_t marker = TOKEN_NONE; // both of "out of"
        while ((marker = syntax_next_child(context->syntax, child, marker, REL_CASE)) !=
               TOKEN_NONE) {
            if (is_word(context, marker, word)) {
                return marker;
            }
        }
    }
    return TOKEN_NONE;
}

uint32_t carrier_find_behind_object(const what_context *context, uint32_t token, slice word)
{
    const uint32_t object = syntax_child(context->syntax, token, REL_OBJ);
    const uint32_t found =
        object == TOKEN_NONE ? TOKEN_NONE : carrier_find_word(context, object, word);
    return found != TOKEN_NONE && found == object + 1 && word_at(context, found)->upos == UPOS_ADJ
               ? found
               : TOKEN_NONE;
}

uint32_t carrier_find_infinitive_marker(const what_context *context, uint32_t token, slice word)
{
    const uint32_t clause = syntax_child(context->syntax, token, REL_XCOMP);
    const uint32_t marker =
        clause == TOKEN_NONE ? TOKEN_NONE : syntax_child(context->syntax, clause, REL_MARK);
    return marker != TOKEN_NONE && word_at(context, clause)->upos == UPOS_VERB &&
                   slice_equal(context->document->tokens[marker].lower, word)
               ? marker
               : TOKEN_NONE;
}

static bool is_carried_at(const what_context *context, const light_verb *light, uint32_t noun,
                          frame_position position)
{
    if (light->event != position) {
        return false;
    }
    return position != FRAME_PREPOSITION ||
           context_has_preposition(context, noun, light->preposition);
}

static const light_verb *find_light_verb(const what_context *context, uint32_t verb, uint32_t noun,
                                         frame_position position)
{
    const what_reader *reader = context->reader;
    uint32_t count = 0;
    uint32_t row = lexicon_find(&reader->light, context_lemma(context, verb), &count);
    const light_verb *best = NULL;
    for (uint32_t i = row; i < row + count; i++) {
        const light_verb *light = &reader->light_verbs[i];
        if (!is_carried_at(context, light, noun, position) ||
            (light->with.length > 0 &&
             carrier_find_word(context, verb, light->with) == TOKEN_NONE)) {
            continue;
        }
        if (best == NULL || light->with.length > best->with.length) {
            best = light;
        }
    }
    if (best != NULL) {
        lexicon_note_answer(&reader->light, (uint32_t)(best - reader->light_verbs));
    }
    return best;
}

// A form in "-ing" with an article, which trees take for what the verb above asks to be done.
static bool is_mistaken_object(const what_context *context, uint32_t noun)
{
    return syntax_child(context->syntax, noun, REL_DET) != TOKEN_NONE &&
           syntax_child(context->syntax, noun, REL_CASE) == TOKEN_NONE &&
           syntax_child(context->syntax, word_at(context, noun)->head, REL_OBJ) == TOKEN_NONE;
}

// "The port was rocked [by a blast]": the blast rocked it; what was "followed by a blast" was not
// struck by it.
static event_carrier carrier_of_passive(const what_context *context, uint32_t noun)
{
    const uint32_t verb = word_at(context, noun)->head;
    const bool is_by = context_has_preposition(context, noun, SLICE("by")) &&
                       is_verb(context, verb) && argument_is_passive(context, verb);
    const light_verb *light = is_by ? find_light_verb(context, verb, noun, FRAME_SUBJECT) : NULL;
    return light != NULL && light->has_object_role ? (event_carrier){verb, light}
                                                   : (event_carrier){TOKEN_NONE, NULL};
}

static event_carrier carrier_above(const what_context *context, uint32_t noun)
{
    event_carrier none = {TOKEN_NONE, NULL};
    const syntax_word *word = word_at(context, noun);
    if (word->head == TOKEN_NONE) {
        return none;
    }
    frame_position position;
    switch (word->relation) {
    case REL_OBJ:
    case REL_NSUBJ_PASS:
        position = FRAME_OBJECT;
        break;
    case REL_NSUBJ:
        position = argument_is_passive(context, word->head) ? FRAME_OBJECT : FRAME_SUBJECT;
        break;
    case REL_XCOMP: // "ordered the killing": of a verb without an object
        position = is_mistaken_object(context, noun) ? FRAME_OBJECT : FRAME_PREPOSITION;
        break;
    case REL_OBL:
    case REL_OBL_AGENT:
    case REL_NMOD:
        position = FRAME_PREPOSITION;
        break;
    default:
        return none;
    }
    const light_verb *light = find_light_verb(context, word->head, noun, position);
    if (light == NULL) {
        return position == FRAME_PREPOSITION ? carrier_of_passive(context, noun) : none;
    }
    return (event_carrier){word->head, light};
}

// "an attack carried out by …", "the attack that took place on …"
static event_carrier carrier_below(const what_context *context, uint32_t noun)
{
    for (uint32_t child = word_at(context, noun)->first_child; child != TOKEN_NONE;
         child = word_at(context, child)->next_sibling) {
        uint8_t relation = word_at(context, child)->relation;
        if (relation != REL_ACL && relation != REL_ACL_RELCL) {
            continue;
        }
        logical_arguments arguments = argument_of_verb(context, child, VERB_TRANSITIVE);
        frame_position position = arguments.object == noun ? FRAME_OBJECT : FRAME_SUBJECT;
        if (arguments.object != noun && arguments.subject != noun) {
            continue;
        }
        const light_verb *light = find_light_verb(context, child, noun, position);
        if (light != NULL) {
            return (event_carrier){child, light};
        }
    }
    return (event_carrier){TOKEN_NONE, NULL};
}

event_carrier carrier_of_noun(const what_context *context, uint32_t noun)
{
    uint32_t first = noun;
    for (int step = 0; step < WALK_LIMIT && has_relation(context, first, REL_CONJ) &&
                       word_at(context, first)->head != TOKEN_NONE;
         step++) {
        first = word_at(context, first)->head;
    }
    event_carrier carrier = carrier_above(context, first);
    return carrier.verb != TOKEN_NONE ? carrier : carrier_below(context, noun);
}
