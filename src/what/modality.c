#include "what/modality.h"

#include "what/argument.h"
#include "what/bidden.h"
#include "what/control.h"
#include "what/peaceful.h"
#include "what/role.h"
#include "what/tense.h"

// Words above an event that may still bear on its reality.
#define GOVERNOR_REACH 5
// Words between "what" and the verb that calls it something: "what police are now calling".
#define NAMING_REACH 5

// The modality that a governing word imposes; false when it leaves things as they are.
static bool imposed(governor_effect effect, what_modality *modality)
{
    switch (effect) {
    case GOVERNOR_PLANNED:
        *modality = WHAT_PLANNED;
        return true;
    case GOVERNOR_THREATENED:
        *modality = WHAT_THREATENED;
        return true;
    case GOVERNOR_HYPOTHETICAL:
        *modality = WHAT_HYPOTHETICAL;
        return true;
    case GOVERNOR_DENIED:
        *modality = WHAT_DENIED;
        return true;
    case GOVERNOR_HISTORICAL:
        *modality = WHAT_HISTORICAL;
        return true;
    case GOVERNOR_ATTEMPTED:
        *modality = WHAT_ATTEMPTED;
        return true;
    case GOVERNOR_NONE:
    case GOVERNOR_TRANSPARENT:
    case GOVERNOR_FACTUAL:
        break;
    }
    return false;
}

// "The attack could have been carried out by the Front": an attack that is known was carried out by
// somebody.
static bool is_known_deed(const what_context *context, uint32_t index)
{
    const what_event *event = &context->layer->events[index];
    const uint32_t carrier = context->carrier_of_event[index].verb;
    uint32_t auxiliary = TOKEN_NONE;
    while (event->is_noun && event->is_definite && carrier != TOKEN_NONE &&
           (auxiliary = syntax_next_child(context->syntax, carrier, auxiliary, REL_AUX)) !=
               TOKEN_NONE) {
        if (slice_equal(context_lemma(context, auxiliary), SLICE("have"))) {
            return true;
        }
    }
    return false;
}

static char governor_class(const what_context *context, uint32_t token)
{
    switch (word_at(context, token)->upos) {
    case UPOS_VERB:
        return 'v';
    case UPOS_ADJ:
        return 'a';
    default:
        return 'n';
    }
}

// Of phrases with a preposition only those that name what a verb is about: "called for a truce",
// not "wanted in connection with a murder".
static bool is_topic(const what_context *context, uint32_t token)
{
    slice preposition = context_preposition(context, token);
    return what_governor_effect(context->reader, preposition, 'o') == GOVERNOR_TRANSPARENT;
}

// "Threatened on Tuesday to attack": with a day between them trees take the threat for a purpose.
static bool is_threat(const what_context *context, uint32_t verb)
{
    const uint32_t above = word_at(context, verb)->head;
    return above != TOKEN_NONE && tense_is_purpose(context, verb) &&
           what_governor_effect(context->reader, context_lemma(context, above),
                                governor_class(context, above)) == GOVERNOR_THREATENED;
}

// "Is wanted over the abduction of a priest": what somebody is sought for was done.
static bool is_sought_for(const what_context *context, uint32_t noun)
{
    const uint32_t verb = word_at(context, noun)->head;
    const word_class_table *table = &context->reader->classes;
    return verb != TOKEN_NONE && syntax_child(context->syntax, verb, REL_AUX_PASS) != TOKEN_NONE &&
           (word_class_of(table, context_lemma(context, verb)) & table->judging) != 0;
}

static bool is_complement(const what_context *context, uint32_t token)
{
    switch (word_at(context, token)->relation) {
    case REL_ADVCL:
        return is_threat(context, token) || control_asked(context, token) != TOKEN_NONE;
    case REL_OBL:
    case REL_NMOD:
        return is_topic(context, token) && !is_sought_for(context, token);
    case REL_NSUBJ: // "if there were an attack"
        return syntax_child(context->syntax, word_at(context, token)->head, REL_EXPL) != TOKEN_NONE;
    case REL_XCOMP:
    case REL_CCOMP:
    case REL_OBJ:
    case REL_ACL:
    case REL_NSUBJ_PASS:
    case REL_COMPOUND:
    case REL_CSUBJ:
        return true;
    default:
        return false;
    }
}

// A clause with a tense of its own is no longer in the hands of verbs of planning above it.
static bool is_finite_clause(const what_context *context, uint32_t token)
{
    uint8_t relation = word_at(context, token)->relation;
    return relation == REL_CCOMP || relation == REL_ACL_RELCL || relation == REL_ROOT ||
           relation == REL_PARATAXIS;
}

// "waited to storm", but not "is said to have stormed": what an unknown verb governs is not done.
static bool is_open_infinitive(const what_context *context, uint32_t verb)
{
    return has_relation(context, verb, REL_XCOMP) && word_at(context, verb)->xpos == XPOS_VB &&
           syntax_child(context->syntax, verb, REL_AUX) == TOKEN_NONE &&
           syntax_child(context->syntax, verb, REL_MARK) != TOKEN_NONE;
}

// "They have yet to arrest him"
static bool is_yet_undone(const what_context *context, uint32_t verb)
{
    const uint32_t before = syntax_child(context->syntax, verb, REL_MARK);
    return has_relation(context, verb, REL_XCOMP) && before != TOKEN_NONE && before > 0 &&
           what_governor_effect(context->reader, context->document->tokens[before - 1].lower,
                                'z') == GOVERNOR_PLANNED;
}

// "Will try to kidnap": as long as nobody has tried, the deed is only planned.
static bool is_yet_to_be_tried(const what_context *context, uint32_t token)
{
    if (!is_verb(context, token)) {
        return false;
    }
    const syntax_tense tense = syntax_tense_of(context->syntax, token);
    return tense == TENSE_FUTURE || tense == TENSE_MODAL || tense == TENSE_INFINITIVE ||
           syntax_is_negated(context->syntax, token);
}

// "Will restore ties, years after crowds burned its embassy": what a clause of circumstance tells
// in the past is no part of the plan above it.
static bool is_past_circumstance(const what_context *context, uint32_t token)
{
    return has_relation(context, token, REL_ADVCL) && word_at(context, token)->xpos == XPOS_VBD;
}

// "What", but not "who": "the leaders who called a strike" gave nothing a name.
static bool is_what(const what_context *context, uint32_t token)
{
    return word_at(context, token)->xpos == XPOS_WP &&
           slice_equal(context->document->tokens[token].lower, SLICE("what"));
}

// "Called it a murder", "what police are calling a murder": the verb names another thing so.
static bool names_another(const what_context *context, uint32_t verb, uint32_t name)
{
    for (uint32_t child = word_at(context, verb)->first_child; child != TOKEN_NONE && child < name;
         child = word_at(context, child)->next_sibling) {
        if (has_relation(context, child, REL_OBJ) || is_what(context, child)) {
            return true;
        }
    }
    // "What", where the tree has it elsewhere.
    const uint32_t sentence = context->document->tokens[verb].sentence;
    const uint32_t first = context->document->sentences[sentence].first_token;
    for (uint32_t back = 1; back <= NAMING_REACH && verb >= first + back; back++) {
        if (is_what(context, verb - back)) {
            return true;
        }
    }
    return false;
}

// "Called the raid a massacre", "the raid was called a crime": what is given a name is there, and
// so is what the name says; not in "called a strike".
static bool is_named_so(const what_context *context, uint32_t token)
{
    const syntax_word *word = word_at(context, token);
    if (what_governor_effect(context->reader, context_lemma(context, word->head), 'y') !=
        GOVERNOR_FACTUAL) {
        return false;
    }
    const bool is_name = word->relation == REL_XCOMP && !is_verb(context, token);
    const bool is_given = word->relation == REL_OBJ || word->relation == REL_NSUBJ_PASS;
    return is_name || (is_given && (what_is_definite(context->reader, context->syntax, token) ||
                                    names_another(context, word->head, token)));
}

// Climbs from the event; true when a word above decides.
static bool governed(const what_context *context, uint32_t token, int reach,
                     what_modality *modality)
{
    for (int step = 0; step < reach; step++) {
        if (tense_is_conditional(context, token)) {
            *modality = WHAT_HYPOTHETICAL;
            return true;
        }
        const syntax_word *word = word_at(context, token);
        if (word->head == TOKEN_NONE || word->relation == REL_PARATAXIS ||
            is_past_circumstance(context, token) || is_named_so(context, token)) {
            return false;
        }
        if (is_complement(context, token)) {
            slice lemma = context_lemma(context, word->head);
            char word_class = governor_class(context, word->head);
            governor_effect effect = what_governor_effect(context->reader, lemma, word_class);
            if (effect == GOVERNOR_ATTEMPTED && is_yet_to_be_tried(context, word->head)) {
                effect = GOVERNOR_PLANNED;
            }
            if (imposed(effect, modality)) {
                return true;
            }
            if (effect == GOVERNOR_FACTUAL) { // "demanded a probe into the shooting"
                return false;
            }
            if (word->relation == REL_XCOMP && syntax_is_negated(context->syntax, word->head)) {
                *modality = WHAT_DENIED;
                return true;
            }
            if (is_yet_undone(context, token) ||
                (is_open_infinitive(context, token) && effect != GOVERNOR_TRANSPARENT)) {
                *modality = WHAT_PLANNED;
                return true;
            }
        }
        bool climbs = is_complement(context, token) || word->relation == REL_CONJ ||
                      word->relation == REL_ADVCL;
        if (!climbs || is_finite_clause(context, token)) {
            return false;
        }
        token = word->head;
    }
    return false;
}

// A negated subject counts nobody: "nobody was hurt" happened, with a count of none.
static bool counts_none(const what_event *event)
{
    for (uint32_t i = 0; i < event->role_count; i++) {
        const what_role *role = &event->roles[i];
        if (role_is_count(role->kind) && role->has_range && role->range.high == 0) {
            return true;
        }
    }
    return false;
}

// An event that somebody might or did not bring about: "could not accept a truce".
static bool is_unreal_object(const what_context *context, uint32_t noun)
{
    uint32_t verb = word_at(context, noun)->head;
    if (!has_relation(context, noun, REL_OBJ) || verb == TOKEN_NONE || !is_verb(context, verb)) {
        return false;
    }
    syntax_tense tense = syntax_tense_of(context->syntax, verb);
    return tense == TENSE_MODAL || tense == TENSE_FUTURE || tense == TENSE_INFINITIVE ||
           syntax_is_negated(context->syntax, verb);
}

// What the noun's determiner says: "any attack", "no attack"; "attempted", "planned" before it; or
// the noun that it modifies: "an assassination attempt".
static bool modified(const what_context *context, uint32_t index, what_modality *modality)
{
    const uint32_t noun = context->noun_of_event[index];
    const slice lemma = context_lemma(context, noun);
    if (noun != context->layer->events[index].trigger &&
        imposed(what_governor_effect(context->reader, lemma, 'q'), modality)) {
        return true;
    }
    for (uint32_t child = word_at(context, noun)->first_child; child != TOKEN_NONE;
         child = word_at(context, child)->next_sibling) {
        uint8_t relation = word_at(context, child)->relation;
        slice lower = context->document->tokens[child].lower;
        if (relation == REL_DET &&
            imposed(what_governor_effect(context->reader, lower, 'd'), modality)) {
            return true;
        }
        if ((relation == REL_AMOD || relation == REL_COMPOUND) &&
            imposed(what_governor_effect(context->reader, lower, 'q'), modality)) {
            return true;
        }
    }
    return false;
}

// "Not one shot", "not a single shot"; "not one but three bombs" are three.
static bool is_not_one(const what_context *context, uint32_t noun)
{
    const uint32_t first = word_at(context, noun)->left;
    const uint32_t next = first + 1;
    if (next > noun || what_governor_effect(context->reader, context->document->tokens[first].lower,
                                            'g') != GOVERNOR_DENIED) {
        return false;
    }
    const bool is_more =
        next + 1 < context->document->token_count && word_at(context, next + 1)->upos == UPOS_CCONJ;
    return !is_more && (word_at(context, next)->upos == UPOS_NUM ||
                        slice_equal(context->document->tokens[next].lower, SLICE("a")));
}

// "Neither the driver nor his sons were hurt"
static bool has_negated_subject(const what_context *context, uint32_t verb)
{
    uint32_t subject = syntax_child(context->syntax, verb, REL_NSUBJ_PASS);
    subject = subject != TOKEN_NONE ? subject : syntax_child(context->syntax, verb, REL_NSUBJ);
    if (subject != TOKEN_NONE && is_not_one(context, subject)) {
        return true;
    }
    uint32_t first = subject == TOKEN_NONE ? TOKEN_NONE : word_at(context, subject)->first_child;
    return first != TOKEN_NONE && word_at(context, first)->relation == REL_CC && first < subject &&
           what_governor_effect(context->reader, context->document->tokens[first].lower, 'd') ==
               GOVERNOR_DENIED;
}

// "Nobody survived the crash": what the verb is about was, whoever did not.
static bool is_taken_for_granted(const what_context *context, const what_event *event,
                                 uint32_t carrier)
{
    return event->is_noun && event->is_definite && carrier != TOKEN_NONE &&
           what_governor_effect(context->reader, context_lemma(context, carrier), 'v') ==
               GOVERNOR_FACTUAL;
}

// "Was working for the release of the crew"
static bool is_aim(const what_context *context, const what_event *event, uint32_t noun)
{
    return event->is_noun && event->type == WHAT_RETREAT &&
           what_governor_effect(context->reader, context_preposition(context, noun), 'r') ==
               GOVERNOR_PLANNED;
}

// "Denied carrying out any raids": whoever denies it speaks of what he is said to have done.
static bool is_in_denial(const what_context *context, uint32_t noun)
{
    const uint32_t attribution = context_attribution(context, noun);
    return attribution != ATTRIBUTION_NONE &&
           context->input->sayswho->attributions[attribution].stance == STANCE_DENIES;
}

// "Restored its ties five years after crowds burned its embassy": what is told only to say how long
// ago it was is past.
static bool is_long_past(const what_context *context, uint32_t verb)
{
    const uint32_t mark = has_relation(context, verb, REL_ADVCL)
                              ? syntax_child(context->syntax, verb, REL_MARK)
                              : TOKEN_NONE;
    return mark != TOKEN_NONE && mark > 0 &&
           slice_equal(context->document->tokens[mark].lower, SLICE("after")) &&
           what_governor_effect(context->reader, context_lemma(context, mark - 1), 'u') ==
               GOVERNOR_HISTORICAL;
}

static bool is_ordinal(const what_context *context, uint32_t token)
{
    return what_governor_effect(context->reader, context->document->tokens[token].lower, 'j') !=
           GOVERNOR_NONE;
}

// "Became the first country to recognise it", "was the last to leave": what somebody is known for
// is done, unless all of it lies ahead.
static bool is_first_to(const what_context *context, uint32_t verb)
{
    const uint32_t mark = syntax_child(context->syntax, verb, REL_MARK);
    if (mark == TOKEN_NONE || mark == 0 || word_at(context, verb)->xpos != XPOS_VB) {
        return false;
    }
    // "The first attempt to leave", "the only way to leave" did nothing yet.
    const uint32_t who = mark - 1;
    const word_class_table *table = &context->reader->classes;
    const word_classes doers = table->human | table->land | table->vehicle | table->weapon;
    bool is_known = is_ordinal(context, who);
    if (!is_known && (context_classes(context, who) & doers) == 0) {
        return false;
    }
    for (uint32_t child = word_at(context, who)->first_child; child != TOKEN_NONE && !is_known;
         child = word_at(context, child)->next_sibling) {
        is_known = has_relation(context, child, REL_AMOD) && is_ordinal(context, child);
    }
    const uint32_t clause = is_known ? syntax_clause_of(context->syntax, who) : TOKEN_NONE;
    if (clause == TOKEN_NONE || syntax_child(context->syntax, clause, REL_MARK) != TOKEN_NONE) {
        return false; // "hopes to be the first to leave"
    }
    const syntax_tense tense = syntax_tense_of(context->syntax, clause);
    return tense != TENSE_FUTURE && tense != TENSE_MODAL && tense != TENSE_INFINITIVE;
}

what_modality modality_of(const what_context *context, uint32_t index)
{
    const what_event *event = &context->layer->events[index];
    uint32_t noun = context->noun_of_event[index];
    uint32_t carrier = context->carrier_of_event[index].verb;
    uint32_t anchor = carrier != TOKEN_NONE ? carrier : noun;
    what_modality modality = WHAT_HAPPENED;
    if (counts_none(event)) {
        return WHAT_HAPPENED;
    }
    if (event->is_noun && modified(context, index, &modality)) {
        const bool is_own_deed =
            modality == WHAT_HYPOTHETICAL && carrier != TOKEN_NONE && is_in_denial(context, noun);
        return is_own_deed ? WHAT_HAPPENED : modality;
    }
    bool is_clause = !event->is_noun || carrier != TOKEN_NONE;
    if (is_clause && !is_taken_for_granted(context, event, carrier) &&
        (syntax_is_negated(context->syntax, anchor) || has_negated_subject(context, anchor))) {
        return WHAT_DENIED;
    }
    if (event->is_noun && !is_clause && !event->is_definite && is_unreal_object(context, noun)) {
        return WHAT_HYPOTHETICAL;
    }
    if (is_clause && is_first_to(context, anchor)) {
        return WHAT_HAPPENED;
    }
    // "Did the army bomb the market?"
    if (is_clause && syntax_is_question(context->syntax, anchor)) {
        return WHAT_HYPOTHETICAL;
    }
    what_modality above;
    // "seeking an end to the siege": what is spoken of as known is not undone from afar.
    int reach = event->is_noun && event->is_definite ? 1 : GOVERNOR_REACH;
    if (governed(context, anchor, reach, &above)) {
        return above;
    }
    const uint32_t lead = event->is_noun ? bidden_lead(context, noun) : TOKEN_NONE;
    if (lead != TOKEN_NONE && governed(context, lead, GOVERNOR_REACH, &above)) {
        return above;
    }
    if (is_aim(context, event, noun) || bidden_is_only(context, event, noun)) {
        return WHAT_PLANNED;
    }
    bool is_headline = context->document->sentences[event->sentence].is_headline;
    if (is_clause) {
        modality = tense_modality_of(context, anchor, is_headline);
    }
    if (modality == WHAT_HYPOTHETICAL && is_known_deed(context, index)) {
        modality = WHAT_HAPPENED;
    }
    const bool is_past = is_long_past(context, anchor) || peaceful_is_life(context, anchor);
    return modality == WHAT_HAPPENED && is_past ? WHAT_HISTORICAL : modality;
}
