#include "what/argument.h"

#include "what/control.h"
#include "what/particle.h"
#include "what/subject.h"

static bool has_auxiliary(const what_context *context, uint32_t verb)
{
    return syntax_child(context->syntax, verb, REL_AUX) != TOKEN_NONE ||
           syntax_child(context->syntax, verb, REL_AUX_PASS) != TOKEN_NONE;
}

static bool is_past_form(const what_context *context, uint32_t verb)
{
    uint8_t xpos = word_at(context, verb)->xpos;
    return xpos == XPOS_VBN || xpos == XPOS_VBD;
}

// A participle with an object of its own is active, whatever the tagger thought: "the rebels opened
// fire", "has killed ten". A conjunct shares the passive of the first: "was shot and killed".
static bool is_passive(const what_context *context, uint32_t verb, verb_form form)
{
    const syntax_word *word = word_at(context, verb);
    if (syntax_child(context->syntax, verb, REL_AUX_PASS) != TOKEN_NONE) {
        return true;
    }
    if (syntax_child(context->syntax, verb, REL_OBJ) != TOKEN_NONE || form == VERB_INTRANSITIVE ||
        particle_object(context, verb) != TOKEN_NONE) {
        return false;
    }
    if (syntax_is_passive(context->syntax, verb)) {
        return true;
    }
    if (word->relation == REL_CONJ && word->head != TOKEN_NONE && is_past_form(context, verb) &&
        !has_auxiliary(context, verb)) {
        return syntax_is_passive(context->syntax, word->head);
    }
    return (word->relation == REL_ACL || word->relation == REL_AMOD) && word->xpos == XPOS_VBN;
}

bool argument_is_passive(const what_context *context, uint32_t verb)
{
    return is_passive(context, verb, VERB_TRANSITIVE);
}

// "Peru's nurses marched" with both taken for subjects: the possessor is none.
static bool is_possessor(const what_context *context, uint32_t nominal)
{
    uint32_t marker = syntax_child(context->syntax, nominal, REL_CASE);
    return marker != TOKEN_NONE && word_at(context, marker)->xpos == XPOS_POS;
}

static uint32_t own_subject(const what_context *context, uint32_t verb)
{
    uint32_t found = TOKEN_NONE;
    for (uint32_t child = word_at(context, verb)->first_child; child != TOKEN_NONE;
         child = word_at(context, child)->next_sibling) {
        uint8_t relation = word_at(context, child)->relation;
        if ((relation == REL_NSUBJ || relation == REL_NSUBJ_PASS) &&
            !is_possessor(context, child)) {
            // "In the capital, Lima, 300 people marched": of a place and who is counted, these; of
            // "Ana Pell, two clerks, were shot" not only the clerks.
            const bool is_counted = syntax_child(context->syntax, child, REL_NUMMOD) != TOKEN_NONE;
            if (found != TOKEN_NONE &&
                (child > verb || !is_counted || context_is_human(context, found))) {
                break;
            }
            found = child;
        }
    }
    return found;
}

static uint32_t by_phrase(const what_context *context, uint32_t verb)
{
    uint32_t child = syntax_child(context->syntax, verb, REL_OBL_AGENT);
    if (child != TOKEN_NONE && context_has_preposition(context, child, SLICE("by"))) {
        return child;
    }
    for (child = word_at(context, verb)->first_child; child != TOKEN_NONE;
         child = word_at(context, child)->next_sibling) {
        bool is_oblique =
            has_relation(context, child, REL_OBL) || has_relation(context, child, REL_NMOD) ||
            (child > verb && has_relation(context, child, REL_NSUBJ_PASS)); // no subject has "by"
        if (is_oblique && context_has_preposition(context, child, SLICE("by")) &&
            context_time_at(context, child) == TIME_NONE) {
            return child;
        }
    }
    return TOKEN_NONE;
}

// "took hostage 14 tourists": what hangs on the trigger's own noun is the object.
static uint32_t object_behind(const what_context *context, uint32_t noun)
{
    for (uint32_t child = word_at(context, noun)->first_child; child != TOKEN_NONE;
         child = word_at(context, child)->next_sibling) {
        bool follows = child > noun && word_at(context, child)->upos == UPOS_NOUN;
        if (follows && context_preposition(context, child).length == 0 &&
            context_amount_at(context, child) != AMOUNT_NONE) {
            return child;
        }
    }
    return noun;
}

// A bare figure that was taken for an oblique is an object: "massacred up to 90 monks".
static uint32_t figure_behind(const what_context *context, uint32_t verb)
{
    uint32_t child = TOKEN_NONE;
    while ((child = syntax_next_child(context->syntax, verb, child, REL_OBL)) != TOKEN_NONE) {
        bool has_number = syntax_child(context->syntax, child, REL_NUMMOD) != TOKEN_NONE;
        if (child > verb && has_number && context_preposition(context, child).length == 0 &&
            context_time_at(context, child) == TIME_NONE) {
            return child;
        }
    }
    // "jailed 16 Chinese", with the people taken for an adjective
    child = syntax_child(context->syntax, verb, REL_XCOMP);
    bool is_people = child != TOKEN_NONE && child > verb &&
                     word_at(context, child)->upos == UPOS_ADJ &&
                     syntax_child(context->syntax, child, REL_NUMMOD) != TOKEN_NONE;
    return is_people ? child : TOKEN_NONE;
}

// "asked Quito to remove", with who is asked taken for an indirect object and nothing for a direct
// one. Of "allowed UN inspectors" in two pieces the last.
static uint32_t sole_receiver(const what_context *context, uint32_t verb)
{
    uint32_t receiver = TOKEN_NONE;
    for (uint32_t child = TOKEN_NONE;
         (child = syntax_next_child(context->syntax, verb, child, REL_IOBJ)) != TOKEN_NONE;) {
        receiver = child > verb ? child : receiver;
    }
    return receiver;
}

// "Crowds burned down its embassy", with the embassy taken for an oblique: what stands right behind
// a verb or its particle without a preposition is its object.
static uint32_t bare_noun_behind(const what_context *context, uint32_t verb)
{
    uint32_t child = TOKEN_NONE;
    while ((child = syntax_next_child(context->syntax, verb, child, REL_OBL)) != TOKEN_NONE) {
        const uint32_t first = word_at(context, child)->left;
        const bool is_near =
            first == verb + 1 ||
            (first == verb + 2 && has_relation(context, verb + 1, REL_COMPOUND_PRT));
        const bool is_noun = word_at(context, child)->upos == UPOS_NOUN ||
                             word_at(context, child)->upos == UPOS_PROPN;
        if (child > verb && is_near && is_noun && !has_auxiliary(context, verb) &&
            context_preposition(context, child).length == 0 &&
            context_amount_at(context, child) == AMOUNT_NONE &&
            context_time_at(context, child) == TIME_NONE) {
            return child;
        }
    }
    return TOKEN_NONE;
}

// "Forced a Norland airliner to Osk", with the airliner taken for what it was forced to be.
static uint32_t noun_complement(const what_context *context, uint32_t verb)
{
    const uint32_t noun = syntax_child(context->syntax, verb, REL_XCOMP);
    const bool is_thing = noun != TOKEN_NONE && noun > verb &&
                          word_at(context, noun)->upos == UPOS_NOUN &&
                          syntax_child(context->syntax, noun, REL_DET) != TOKEN_NONE &&
                          syntax_child(context->syntax, noun, REL_CASE) == TOKEN_NONE &&
                          syntax_child(context->syntax, verb, REL_AUX_PASS) == TOKEN_NONE;
    return is_thing && word_at(context, noun)->left == verb + 1 ? noun : TOKEN_NONE;
}

// The object, or the one a later conjunct spells out: "killed and wounded dozens".
static uint32_t own_object(const what_context *context, uint32_t verb)
{
    uint32_t object = TOKEN_NONE;
    uint32_t swallowed = TOKEN_NONE;
    while ((object = syntax_next_child(context->syntax, verb, object, REL_OBJ)) != TOKEN_NONE) {
        bool is_oblique = syntax_child(context->syntax, object, REL_CASE) != TOKEN_NONE &&
                          context_amount_at(context, object) == AMOUNT_NONE;
        if (is_oblique) { // "flew the plane to Malta", with "Malta" taken for an object
            continue;
        }
        if (context->is_swallowed == NULL || !context->is_swallowed[object]) {
            return object;
        }
        swallowed = object;
    }
    if (swallowed != TOKEN_NONE) {
        return object_behind(context, swallowed);
    }
    uint32_t figure = figure_behind(context, verb);
    figure = figure != TOKEN_NONE ? figure : bare_noun_behind(context, verb);
    figure = figure != TOKEN_NONE ? figure : particle_object(context, verb);
    figure = figure != TOKEN_NONE ? figure : noun_complement(context, verb);
    if (figure != TOKEN_NONE) {
        return figure;
    }
    // An agent without "by" right behind an active verb is an object: "massacred up to 90 monks".
    uint32_t agent = syntax_child(context->syntax, verb, REL_OBL_AGENT);
    if (agent > verb && agent != TOKEN_NONE && !has_auxiliary(context, verb) &&
        context_preposition(context, agent).length == 0) {
        return agent;
    }
    uint32_t conjunct = syntax_child(context->syntax, verb, REL_CONJ);
    if (conjunct != TOKEN_NONE && is_verb(context, conjunct) &&
        own_subject(context, conjunct) == TOKEN_NONE && conjunct <= verb + 3) {
        return syntax_child(context->syntax, conjunct, REL_OBJ);
    }
    const uint32_t receiver = sole_receiver(context, verb);
    return receiver != TOKEN_NONE ? receiver : subject_of_state(context, verb);
}

// The noun above a participle or relative clause that fills the gap in it.
static uint32_t modified_noun(const what_context *context, uint32_t verb)
{
    const syntax_word *word = word_at(context, verb);
    // "condition after being shot": a marked clause says nothing of the noun it hangs on.
    bool is_bare =
        word->relation == REL_ACL && syntax_child(context->syntax, verb, REL_MARK) == TOKEN_NONE;
    bool modifies = is_bare || word->relation == REL_ACL_RELCL || word->relation == REL_AMOD;
    return modifies && word->head != TOKEN_NONE ? context_person_told_of(context, word->head, verb)
                                                : TOKEN_NONE;
}

// "received orders to march": whoever got them marches.
static uint32_t receiver_of(const what_context *context, uint32_t noun)
{
    const word_class_table *table = &context->reader->classes;
    uint32_t verb = word_at(context, noun)->head;
    bool is_got = has_relation(context, noun, REL_OBJ) && verb != TOKEN_NONE &&
                  (word_class_of(table, context_lemma(context, verb)) & table->getting) != 0;
    return is_got ? own_subject(context, verb) : TOKEN_NONE;
}

// "The sixth tourist to die": who is known for it by rank.
static bool is_ranked(const what_context *context, uint32_t noun)
{
    uint32_t rank = TOKEN_NONE;
    if (syntax_child(context->syntax, noun, REL_COP) != TOKEN_NONE) {
        return false; // "she was the only woman to die"
    }
    while ((rank = syntax_next_child(context->syntax, noun, rank, REL_AMOD)) != TOKEN_NONE) {
        if (what_governor_effect(context->reader, context->document->tokens[rank].lower, 'j') !=
            GOVERNOR_NONE) {
            return context_is_human(context, noun);
        }
    }
    return false;
}

// "a threat by the militia to storm", "the rebels' bid to seize": whose plan it is.
static uint32_t planner_of(const what_context *context, uint32_t verb)
{
    uint32_t noun = word_at(context, verb)->head;
    if (is_ranked(context, noun)) {
        return noun;
    }
    uint32_t planner = syntax_child(context->syntax, noun, REL_NMOD_POSS);
    uint32_t child = TOKEN_NONE;
    while (planner == TOKEN_NONE &&
           (child = syntax_next_child(context->syntax, noun, child, REL_NMOD)) != TOKEN_NONE) {
        planner = context_has_preposition(context, child, SLICE("by")) ? child : TOKEN_NONE;
    }
    return planner != TOKEN_NONE ? planner : receiver_of(context, noun);
}

// "received orders to march": the orders do not march.
static bool receives_order(const what_context *context, uint32_t verb, uint32_t subject)
{
    const word_class_table *table = &context->reader->classes;
    word_classes doers = table->human | table->weapon | table->pronoun | table->facility;
    uint32_t head = word_at(context, verb)->head;
    return subject != TOKEN_NONE && has_relation(context, verb, REL_XCOMP) &&
           word_at(context, verb)->xpos == XPOS_VB && has_relation(context, subject, REL_OBJ) &&
           word_at(context, subject)->upos == UPOS_NOUN &&
           (context_classes(context, subject) & doers) == 0 &&
           own_subject(context, head) != TOKEN_NONE;
}

// The subject that a clause without one takes from the clause above.
static uint32_t inherited_subject(const what_context *context, uint32_t verb)
{
    const syntax_word *word = word_at(context, verb);
    const uint32_t asked = word->relation == REL_XCOMP || word->relation == REL_ADVCL
                               ? control_asked(context, verb)
                               : TOKEN_NONE;
    if (asked != TOKEN_NONE) {
        return asked;
    }
    if (word->relation == REL_CONJ || word->relation == REL_XCOMP) {
        uint32_t subject = syntax_subject(context->syntax, verb);
        return receives_order(context, verb, subject) ? own_subject(context, word->head) : subject;
    }
    // "Rebuked by Peru, Chile recalled its envoy"
    bool is_opening = verb < word->head && word->head != TOKEN_NONE &&
                      syntax_child(context->syntax, verb, REL_OBL_AGENT) != TOKEN_NONE;
    bool is_participle = word->xpos == XPOS_VBG || word->xpos == XPOS_VB || is_opening ||
                         syntax_child(context->syntax, verb, REL_AUX_PASS) != TOKEN_NONE;
    // "the men who robbed the bank fled abroad", with "fled" hung below "robbed" as its clause.
    bool is_misplaced = word->relation == REL_ADVCL && subject_is_finite(context, verb) &&
                        has_relation(context, word->head, REL_ACL_RELCL) &&
                        syntax_child(context->syntax, verb, REL_MARK) == TOKEN_NONE;
    if ((word->relation == REL_ADVCL || word->relation == REL_ACL) && word->head != TOKEN_NONE &&
        (is_participle || is_misplaced)) {
        uint32_t object = control_object(context, verb);
        if (object == TOKEN_NONE && word->relation == REL_ACL && word->xpos == XPOS_VB) {
            object = planner_of(context, verb);
        }
        return object != TOKEN_NONE ? object : syntax_subject(context->syntax, word->head);
    }
    return TOKEN_NONE;
}

// "The man who hijacked the bus was arrested", with the last verb taken for another clause of the
// man's: he is what a finite verb lacks that has no subject and whose object is not what it lacks.
static bool lacks_only_subject(const what_context *context, uint32_t verb)
{
    for (uint32_t token = word_at(context, verb)->left; token < verb; token++) {
        if (slice_equal(context->document->tokens[token].lower, SLICE("whose"))) {
            return false; // "a woman whose son was shot"
        }
    }
    return has_relation(context, verb, REL_ACL_RELCL) && subject_is_finite(context, verb) &&
           (syntax_child(context->syntax, verb, REL_AUX_PASS) != TOKEN_NONE ||
            syntax_child(context->syntax, verb, REL_OBJ) != TOKEN_NONE);
}

static uint32_t first_conjunct(const what_context *context, uint32_t noun)
{
    const syntax_word *word = word_at(context, noun);
    return word->relation == REL_CONJ && word->head != TOKEN_NONE ? word->head : noun;
}

static logical_arguments passive_arguments(const what_context *context, uint32_t verb,
                                           uint32_t surface, bool inherited)
{
    logical_arguments arguments = {by_phrase(context, verb), surface, true, inherited};
    return arguments;
}

// "The rebels were given missiles by Chad": what was given is the object still; those who got it
// stand before the verb. TOKEN_NONE.
static uint32_t thing_given(const what_context *context, uint32_t verb, verb_form form)
{
    return form == VERB_INTRANSITIVE &&
                   syntax_child(context->syntax, verb, REL_AUX_PASS) != TOKEN_NONE
               ? syntax_child(context->syntax, verb, REL_OBJ)
               : TOKEN_NONE;
}

verb_form argument_form(const what_frame *frame)
{
    verb_form form = VERB_INTRANSITIVE;
    for (uint32_t i = 0; i < frame->count; i++) {
        if (frame->slots[i].position == FRAME_OBJECT) {
            what_role_kind role = frame->slots[i].role;
            bool is_toll = role == WHAT_KILLED || role == WHAT_INJURED;
            form = is_toll || form == VERB_OF_TOLL ? VERB_OF_TOLL : VERB_TRANSITIVE;
        }
    }
    return form;
}

// "left 22 wounded": a bare participle below a verb tells the state of that verb's object.
static bool is_state(const what_context *context, uint32_t verb, verb_form form)
{
    return form == VERB_OF_TOLL && has_relation(context, verb, REL_XCOMP) &&
           is_past_form(context, verb) && !has_auxiliary(context, verb);
}

// "found a man shot": whom the verb above found, where the bare participle was taken for a clause
// of its own. TOKEN_NONE.
static uint32_t found_in_state(const what_context *context, uint32_t verb, verb_form form)
{
    bool is_bare = form == VERB_OF_TOLL && has_relation(context, verb, REL_CCOMP) &&
                   is_past_form(context, verb) && !has_auxiliary(context, verb) &&
                   own_subject(context, verb) == TOKEN_NONE;
    uint32_t object =
        is_bare ? syntax_child(context->syntax, word_at(context, verb)->head, REL_OBJ) : TOKEN_NONE;
    return object != TOKEN_NONE && object < verb &&
                   syntax_child(context->syntax, verb, REL_OBJ) == TOKEN_NONE
               ? object
               : TOKEN_NONE;
}

// "Woman shot, killed in Leyton": participles in a row, none of which has an object.
static bool follows_bare(const what_context *context, uint32_t verb, verb_form form)
{
    const uint32_t head = word_at(context, verb)->head;
    return form == VERB_OF_TOLL && has_relation(context, verb, REL_CONJ) && head < verb &&
           is_past_form(context, head) && is_past_form(context, verb) &&
           !has_auxiliary(context, head) && own_object(context, head) == TOKEN_NONE;
}

// Words between a verb and its object: "at least".
#define STRAY_OBJECT_REACH 3

// "A shell injured at least nine [people]": a participle to the tree, with a subject on either
// side. The one behind it is its object. TOKEN_NONE.
static uint32_t stray_object(const what_context *context, uint32_t verb, verb_form form)
{
    if (form == VERB_INTRANSITIVE || word_at(context, verb)->xpos != XPOS_VBN ||
        has_auxiliary(context, verb) || own_object(context, verb) != TOKEN_NONE) {
        return TOKEN_NONE;
    }
    bool has_subject = false;
    uint32_t found = TOKEN_NONE;
    for (uint32_t child = word_at(context, verb)->first_child; child != TOKEN_NONE;
         child = word_at(context, child)->next_sibling) {
        if (has_relation(context, child, REL_NSUBJ) ||
            has_relation(context, child, REL_NSUBJ_PASS)) {
            has_subject |= child < verb;
            found = child > verb && found == TOKEN_NONE ? child : found;
        }
    }
    const bool is_near = has_subject && found != TOKEN_NONE &&
                         word_at(context, found)->left <= verb + 1 + STRAY_OBJECT_REACH &&
                         context_preposition(context, found).length == 0;
    return is_near ? found : TOKEN_NONE;
}

logical_arguments argument_of_verb(const what_context *context, uint32_t verb, verb_form form)
{
    const uint32_t stray = stray_object(context, verb, form);
    if (stray != TOKEN_NONE) {
        const uint32_t doer = context_antecedent(context, own_subject(context, verb));
        return (logical_arguments){doer, context_antecedent(context, stray), false, false};
    }
    uint32_t found = found_in_state(context, verb, form);
    if (found != TOKEN_NONE) {
        return passive_arguments(context, verb, found, false);
    }
    const uint32_t held = subject_held_captive(context, verb);
    if (held != TOKEN_NONE) {
        return passive_arguments(context, verb, held, false);
    }
    uint32_t surface = own_subject(context, verb);
    uint32_t noun = modified_noun(context, verb);
    bool inherited = false;
    if (surface == TOKEN_NONE) {
        // An infinitive's subject is not the noun above: "a plot to bomb the bridge".
        bool participle =
            noun != TOKEN_NONE && word_at(context, verb)->xpos != XPOS_VB &&
            (!has_relation(context, verb, REL_ACL_RELCL) || lacks_only_subject(context, verb));
        if (participle && word_at(context, verb)->xpos == XPOS_VBD) {
            noun = first_conjunct(context, noun); // a main clause that was hung on its subject
        }
        const uint32_t part = subject_part(context, verb);
        surface = part != TOKEN_NONE ? part : participle ? noun : subject_with(context, verb);
        if (surface == TOKEN_NONE) {
            surface = inherited_subject(context, verb);
            inherited = surface != TOKEN_NONE;
        }
        if (surface == TOKEN_NONE) {
            bool is_main =
                has_relation(context, verb, REL_ROOT) || has_relation(context, verb, REL_CCOMP);
            surface = is_main ? subject_lost(context, verb) : TOKEN_NONE;
        }
    }
    surface = context_antecedent(context, surface);
    uint32_t object = own_object(context, verb);
    if (is_passive(context, verb, form) ||
        (object == TOKEN_NONE && is_state(context, verb, form))) {
        const uint32_t given = thing_given(context, verb, form);
        return passive_arguments(context, verb, given != TOKEN_NONE ? given : surface, inherited);
    }
    bool bare = object == TOKEN_NONE && form != VERB_INTRANSITIVE &&
                (!inherited || follows_bare(context, verb, form)) &&
                !has_auxiliary(context, verb) &&
                (word_at(context, verb)->xpos == XPOS_VBN ||
                 (form == VERB_OF_TOLL && is_past_form(context, verb)));
    bool relative = has_relation(context, verb, REL_ACL_RELCL);
    if (bare && surface != TOKEN_NONE && !relative) {
        return passive_arguments(context, verb, surface, inherited);
    }
    if (object == TOKEN_NONE && relative && surface != noun && form != VERB_INTRANSITIVE) {
        object = noun;
    }
    logical_arguments arguments = {surface, context_antecedent(context, object), false, inherited};
    return arguments;
}

uint32_t argument_of_preparation(const what_context *context, uint32_t verb)
{
    uint32_t first = word_at(context, verb)->head;
    const word_class_table *table = &context->reader->classes;
    if (!has_relation(context, verb, REL_CONJ) || first == TOKEN_NONE ||
        own_subject(context, verb) != TOKEN_NONE ||
        (word_class_of(table, context_lemma(context, first)) & table->preparing) == 0) {
        return TOKEN_NONE;
    }
    uint32_t means = TOKEN_NONE;
    while ((means = syntax_next_child(context->syntax, first, means, REL_OBL)) != TOKEN_NONE) {
        if (context_has_preposition(context, means, SLICE("with"))) {
            return means;
        }
    }
    return TOKEN_NONE;
}
