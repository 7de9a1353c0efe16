#include "what/counterpart.h"

#include "what/role.h"

// Steps below the trigger within which the other side is looked for: "condemned" > "resumption" >
// "ties" > "Rome".
#define DEPTH_LIMIT 4
// Words behind the trigger within which its complement begins, "out" of "ruled out" among them; of
// an infinitive, "pledged during his visit to Rome to build".
#define COMPLEMENT_REACH 2
#define INFINITIVE_REACH 10

// "Drills in the Bay of Bengal": nobody's.
static bool is_sea(const what_context *context, uint32_t token)
{
    const uint32_t place = context_place_at(context, token);
    return place != PLACE_NONE && context->input->where->places[place].precision == WHERE_SEA;
}

bool counterpart_may_act(const what_context *context, uint32_t token)
{
    const word_class_table *table = &context->reader->classes;
    word_classes classes = context_classes(context, token);
    word_classes things =
        table->facility | table->weapon | table->event | table->abstract | table->occasion;
    if ((classes & table->human) != 0) {
        return (classes & table->generic) == 0;
    }
    return word_at(context, token)->upos == UPOS_PROPN && (classes & things) == 0 &&
           context_time_at(context, token) == TIME_NONE && !is_sea(context, token);
}

bool counterpart_is_of_words(what_type type)
{
    return (type <= WHAT_THREATEN && type != WHAT_RETREAT && type != WHAT_AID) ||
           type == WHAT_SANCTION;
}

// "Welcomed memos from Quito", "demanded the release of the crew": papers and what else may stand
// for one are a side only where nobody else is.
static bool is_paper(const what_context *context, uint32_t token)
{
    return (context_classes(context, token) & context->reader->classes.statement) != 0;
}

// The first side of the event that is no paper, or else a paper; TOKEN_NONE.
static uint32_t told_side(const what_context *context, uint32_t index)
{
    const what_event *event = &context->layer->events[index];
    uint32_t paper = TOKEN_NONE;
    for (uint32_t i = 0; i < event->role_count; i++) {
        const what_role *role = &event->roles[i];
        const bool is_side = role->kind == WHAT_TARGET || role->kind == WHAT_RECIPIENT;
        if (!is_side || !counterpart_may_act(context, role->head)) {
            continue;
        }
        if (!is_paper(context, role->head)) {
            return role->head;
        }
        paper = paper != TOKEN_NONE ? paper : role->head;
    }
    return paper;
}

static bool is_agent(const what_context *context, uint32_t index, uint32_t token)
{
    const what_event *event = &context->layer->events[index];
    uint32_t entity =
        context->input->who == NULL ? ENTITY_NONE : who_entity_at(context->input->who, token);
    for (uint32_t i = 0; i < event->role_count; i++) {
        const what_role *role = &event->roles[i];
        if (role->kind == WHAT_AGENT &&
            (role->head == token || (entity != ENTITY_NONE && role->entity == entity))) {
            return true;
        }
    }
    return false;
}

// "With the envoy", "between Chad and Mali"; "met the envoy".
static bool leads_to_partner(const what_context *context, uint32_t index, uint32_t token)
{
    const bool is_met = has_relation(context, token, REL_OBJ) && context_is_human(context, token) &&
                        word_at(context, token)->head == context->layer->events[index].trigger;
    return is_met || context_has_preposition(context, token, SLICE("with")) ||
           context_has_preposition(context, token, SLICE("to")) ||
           context_has_preposition(context, token, SLICE("between"));
}

// "Discussed the crisis in Quito", "held talks on Peruvian oil": what people talk about is nobody
// whom they talk to.
static bool is_talked_of(const what_context *context, uint32_t index, uint32_t child)
{
    if (context->layer->events[index].type != WHAT_CONSULT) {
        return false;
    }
    for (int steps = 0; steps < DEPTH_LIMIT && child != TOKEN_NONE; steps++) {
        if (leads_to_partner(context, index, child)) {
            return false;
        }
        child = word_at(context, child)->head;
    }
    return true;
}

// "Was willing to go to Rome": where somebody goes is nobody whom he deals with.
static bool is_destination(const what_context *context, uint32_t index, uint32_t child)
{
    if (context->layer->events[index].type == WHAT_MOBILIZE) {
        return false; // "a missile that can reach Rome"
    }
    const uint32_t above = context_event_at(context, word_at(context, child)->head);
    return above != EVENT_NONE && context->layer->events[above].type == WHAT_MOVE &&
           context_place_at(context, child) != PLACE_NONE;
}

// "Agreed that the fleet was old": who shares an opinion has promised nobody anything.
static bool is_opinion(const what_context *context, uint32_t index, uint32_t child)
{
    const uint32_t mark = syntax_child(context->syntax, child, REL_MARK);
    return context->layer->events[index].type == WHAT_AGREE &&
           has_relation(context, child, REL_CCOMP) && mark != TOKEN_NONE &&
           slice_equal(context->document->tokens[mark].lower, SLICE("that")) &&
           !context_is_human(context, child);
}

static bool has_preposition(const what_context *context, uint32_t child, char word_class)
{
    slice preposition = context_preposition(context, child);
    return what_governor_effect(context->reader, preposition, word_class) != GOVERNOR_NONE;
}

// "Is prepared to negotiate", "ruled out handing over": what is promised or refused stands right
// behind the word, even if it was taken for a clause of purpose or of circumstance.
static bool is_complement(const what_context *context, uint32_t index, uint32_t child)
{
    const what_event *event = &context->layer->events[index];
    const uint8_t form = word_at(context, child)->xpos;
    if (event->type == WHAT_AID && form == XPOS_VB) {
        return true; // "sent engineers to help Rome"
    }
    const uint32_t reach = form == XPOS_VB ? INFINITIVE_REACH : COMPLEMENT_REACH;
    return (event->type == WHAT_AGREE || event->type == WHAT_REJECT ||
            event->type == WHAT_THREATEN) &&
           (form == XPOS_VB || form == XPOS_VBG) && child > event->trigger &&
           word_at(context, child)->left <= event->trigger + reach;
}

// "Turned down Quito's plan", with the plan taken for an oblique: what has no preposition is an
// object.
static bool is_bare(const what_context *context, uint32_t child)
{
    return child > word_at(context, child)->head &&
           context_preposition(context, child).length == 0 &&
           context_time_at(context, child) == TIME_NONE &&
           context_amount_at(context, child) == AMOUNT_NONE;
}

// Phrases that say where, when and in what capacity name no other side.
static bool is_about(const what_context *context, uint32_t index, uint32_t child)
{
    switch (word_at(context, child)->relation) {
    case REL_OBL:
        // "rallied in support of Quito": the support is part of the verb
        return has_preposition(context, child, 't') || context->is_swallowed[child] ||
               is_bare(context, child);
    case REL_ADVCL: // "stopped bombing Quito": the bombing is part of the verb
        return context->is_swallowed[child] || is_complement(context, index, child);
    case REL_NMOD:
        return has_preposition(context, child, 't') || has_preposition(context, child, 's');
    case REL_OBJ:
    case REL_IOBJ:
    case REL_XCOMP:
    case REL_CCOMP:
    case REL_ACL:
    case REL_OBL_AGENT:
    case REL_NMOD_POSS:
    case REL_NSUBJ_PASS: // "the Chadian offer was turned down"
    case REL_COMPOUND:
    case REL_AMOD:
        return true;
    default:
        return false;
    }
}

// The subject of a clause below the trigger acts in it: "warned that the army would march".
static bool is_subject_below(const what_context *context, uint32_t child, int depth)
{
    uint8_t relation = word_at(context, child)->relation;
    return depth > 0 && (relation == REL_NSUBJ || relation == REL_NSUBJ_PASS);
}

// "threatened to march if Rome sent ships": who is warned acts in the condition.
static bool is_condition(const what_context *context, uint32_t child)
{
    uint32_t mark = syntax_child(context->syntax, child, REL_MARK);
    return has_relation(context, child, REL_ADVCL) && mark != TOKEN_NONE &&
           what_governor_effect(context->reader, context->document->tokens[mark].lower, 'm') ==
               GOVERNOR_HYPOTHETICAL;
}

// "Agreed to withdraw its forces": one's own are no other side.
static bool is_own(const what_context *context, uint32_t index, uint32_t child)
{
    uint32_t owner = syntax_child(context->syntax, child, REL_NMOD_POSS);
    return owner != TOKEN_NONE && word_at(context, owner)->upos == UPOS_PRON &&
           is_agent(context, index, owner);
}

static const who_entity *entity_of(const what_context *context, uint32_t entity)
{
    return entity == ENTITY_NONE ? NULL : &context->input->who->entities[entity];
}

// "Chad will strike in Mali, its president warned": the land that an official or a body of it
// speaks for is no other side of what he says.
static bool is_own_land(const what_context *context, uint32_t index, uint32_t child)
{
    const what_event *event = &context->layer->events[index];
    const who_layer *who = context->input->who;
    const who_entity *land = who == NULL ? NULL : entity_of(context, who_entity_at(who, child));
    if (land == NULL || (land->kind != WHO_GOVERNMENT && land->kind != WHO_PLACE) ||
        land->country.length == 0) {
        return false;
    }
    for (uint32_t i = 0; i < event->role_count; i++) {
        const who_entity *actor =
            event->roles[i].kind == WHAT_AGENT ? entity_of(context, event->roles[i].entity) : NULL;
        if (actor != NULL && slice_equal(actor->role, SLICE("GOV")) &&
            slice_equal(actor->country, land->country)) {
            return true;
        }
    }
    return false;
}

// "Considered sending doctors to Mali", "sent engineers to help Mali": who is sent is nobody whom
// one deals with.
static bool is_sent(const what_context *context, uint32_t index, uint32_t child)
{
    const what_event *event = &context->layer->events[index];
    const uint32_t verb = word_at(context, child)->head;
    uint32_t end = TOKEN_NONE;
    if (event->type == WHAT_AID && verb == event->trigger &&
        has_relation(context, child, REL_OBJ)) {
        return true; // its frame would have taken whom it helps
    }
    if (!has_relation(context, child, REL_OBJ) || word_at(context, child)->upos != UPOS_NOUN ||
        !is_verb(context, verb)) {
        return false;
    }
    while ((end = syntax_next_child(context->syntax, verb, end, REL_OBL)) != TOKEN_NONE) {
        const bool leads = context_has_preposition(context, end, SLICE("to")) ||
                           context_has_preposition(context, end, SLICE("into"));
        if (leads && context_place_at(context, end) != PLACE_NONE) {
            return true;
        }
    }
    return false;
}

// "Mali and Chad agreed to mark the border in the lake", "to return the bodies of soldiers":
// several who agree do so with each other, unless a third is named to whom it means something.
static bool is_scenery(const what_context *context, uint32_t index, uint32_t child)
{
    const word_class_table *table = &context->reader->classes;
    const word_classes classes = context_classes(context, child);
    const what_event *event = &context->layer->events[index];
    uint32_t agents = 0;
    for (uint32_t i = 0; i < event->role_count; i++) {
        agents += event->roles[i].kind == WHAT_AGENT;
    }
    const bool is_third =
        (classes & (table->land | table->official)) != 0 ||
        (word_at(context, child)->upos == UPOS_PROPN && (classes & table->human) != 0);
    return event->type == WHAT_AGREE && agents > 1 && !is_third;
}

// An adjective names an actor only as a demonym: "the Chilean proposal".
static bool names_side(const what_context *context, uint32_t index, uint32_t child)
{
    return counterpart_may_act(context, child) && !context->is_swallowed[child] &&
           child != context->noun_of_event[index] && word_at(context, child)->upos != UPOS_PRON &&
           !is_agent(context, index, child) && !is_own(context, index, child) &&
           !is_own_land(context, index, child) &&
           (!has_relation(context, child, REL_AMOD) ||
            (context->input->who != NULL && context->input->who->mention_of_head != NULL &&
             context->input->who->mention_of_head[child] != MENTION_NONE));
}

// "The killing of a priest by soldiers": who speaks of an act speaks of its doer before its victim,
// also where the tree hangs the doer on the victim.
static uint32_t doer_below(const what_context *context, uint32_t index, uint32_t token)
{
    uint32_t child = TOKEN_NONE, doer = TOKEN_NONE;
    while (doer == TOKEN_NONE &&
           (child = syntax_next_child(context->syntax, token, child, REL_NMOD)) != TOKEN_NONE) {
        if (context_has_preposition(context, child, SLICE("by")) &&
            names_side(context, index, child)) {
            doer = child;
        } else if (context_has_preposition(context, child, SLICE("of")) &&
                   context_event_at(context, token) != EVENT_NONE) {
            doer = doer_below(context, index, child);
        }
    }
    return doer;
}

// The doer below the word, else the first actor in text order at the given depth; TOKEN_NONE.
static uint32_t actor_below(const what_context *context, uint32_t index, uint32_t token, int depth,
                            int wanted)
{
    uint32_t doer = depth == wanted ? doer_below(context, index, token) : TOKEN_NONE;
    if (doer != TOKEN_NONE) {
        return doer;
    }
    for (uint32_t child = word_at(context, token)->first_child; child != TOKEN_NONE;
         child = word_at(context, child)->next_sibling) {
        bool is_near = is_about(context, index, child) || is_subject_below(context, child, depth) ||
                       is_condition(context, child);
        // What stands within a doer's phrase names no other side: "the Malian rebels".
        if (!is_near || is_agent(context, index, child) || is_opinion(context, index, child)) {
            continue;
        }
        if (depth == wanted) {
            if (names_side(context, index, child) && !is_talked_of(context, index, child) &&
                !is_destination(context, index, child) && !is_sent(context, index, child) &&
                !is_scenery(context, index, child)) {
                return child;
            }
            continue;
        }
        uint32_t found = actor_below(context, index, child, depth + 1, wanted);
        if (found != TOKEN_NONE) {
            return found;
        }
    }
    return TOKEN_NONE;
}

// "Mali and Chad shared intelligence on smugglers": what several do together they do with each
// other.
static bool is_among_agents(const what_event *event)
{
    uint32_t agents = 0;
    for (uint32_t i = 0; i < event->role_count; i++) {
        agents += event->roles[i].kind == WHAT_AGENT;
    }
    return agents > 1 && (event->type == WHAT_CONSULT || event->type == WHAT_COOPERATE);
}

static uint32_t nearest_below(const what_context *context, uint32_t index, const uint32_t *tops,
                              uint32_t count)
{
    for (int wanted = 0; wanted < DEPTH_LIMIT; wanted++) {
        for (uint32_t i = 0; i < count && tops[i] != TOKEN_NONE; i++) {
            uint32_t found = actor_below(context, index, tops[i], 0, wanted);
            if (found != TOKEN_NONE) {
                return found;
            }
        }
    }
    return TOKEN_NONE;
}

// ---- whom a protest or a show of force is against ---------------------------------------------

// Those whom one arms or takes to the streets against: lands, governments, their officials and
// forces, and names; not whoever happens to be named.
static bool is_power(const what_context *context, uint32_t token)
{
    const word_class_table *table = &context->reader->classes;
    const word_classes powers = table->authority | table->official | table->troops | table->group;
    return word_at(context, token)->upos == UPOS_PROPN ||
           (context_classes(context, token) & powers) != 0 ||
           (context->input->who != NULL && context->input->who->mention_of_head != NULL &&
            context->input->who->mention_of_head[token] != MENTION_NONE &&
            context->input->who->mentions[context->input->who->mention_of_head[token]].kind ==
                WHO_NATIONALITY);
}

// "After a raid by Chile", "over the arrest of a priest", "to fight Chile"; "a missile that can
// reach Chile".
static bool is_answered(const what_context *context, uint32_t child)
{
    switch (word_at(context, child)->relation) {
    case REL_OBL:
    case REL_NMOD:
        return has_preposition(context, child, 'k');
    case REL_ADVCL: {
        const uint32_t mark = syntax_child(context->syntax, child, REL_MARK);
        return word_at(context, child)->xpos == XPOS_VB ||
               (mark != TOKEN_NONE &&
                what_governor_effect(context->reader, context->document->tokens[mark].lower, 'k') !=
                    GOVERNOR_NONE);
    }
    case REL_XCOMP:
        return word_at(context, child)->xpos == XPOS_VB;
    case REL_ACL_RELCL:
        return true;
    default:
        return false;
    }
}

static uint32_t opponent_below(const what_context *context, uint32_t index, uint32_t token)
{
    for (uint32_t child = word_at(context, token)->first_child; child != TOKEN_NONE;
         child = word_at(context, child)->next_sibling) {
        if (!is_answered(context, child)) {
            continue;
        }
        const bool is_side = names_side(context, index, child);
        const uint32_t found = is_side ? child : nearest_below(context, index, &child, 1);
        const uint32_t subject = syntax_child(context->syntax, child, REL_NSUBJ);
        if (found != TOKEN_NONE && is_power(context, found)) {
            return found;
        }
        const uint32_t actor = subject == TOKEN_NONE || names_side(context, index, subject)
                                   ? subject
                                   : nearest_below(context, index, &subject, 1);
        if (actor != TOKEN_NONE && is_power(context, actor)) {
            return actor; // "after Chile fired on a patrol", "after Chilean jets appeared"
        }
    }
    return TOKEN_NONE;
}

static uint32_t opponent_of(const what_context *context, uint32_t index)
{
    const uint32_t trigger = context->noun_of_event[index];
    const uint32_t tops[3] = {trigger, context->carrier_of_event[index].verb,
                              syntax_child(context->syntax, trigger, REL_OBJ)};
    uint32_t found = TOKEN_NONE;
    for (int i = 0; i < 3 && found == TOKEN_NONE; i++) {
        found = tops[i] == TOKEN_NONE ? TOKEN_NONE : opponent_below(context, index, tops[i]);
    }
    return found;
}

// ---- the other side ---------------------------------------------------------------------------

// Deeds whose other side may be told by what is part of the verb, or by what the deed is for:
// "wrote off Mali's debts", "sent doctors to help Mali", "stopped bombing Mali".
static bool is_deed_for(const what_context *context, uint32_t index)
{
    const what_event *event = &context->layer->events[index];
    return event->type == WHAT_AID ||
           (event->type == WHAT_RETREAT && slice_equal(event->mode, SLICE("ceasefire")));
}

static uint32_t other_side(const what_context *context, uint32_t index)
{
    const what_event *event = &context->layer->events[index];
    if (event->type == WHAT_PROTEST || event->type == WHAT_MOBILIZE) {
        return opponent_of(context, index);
    }
    if (!counterpart_is_of_words(event->type) && !is_deed_for(context, index)) {
        return TOKEN_NONE;
    }
    const uint32_t tops[2] = {context->noun_of_event[index], context->carrier_of_event[index].verb};
    return is_among_agents(event) ? TOKEN_NONE : nearest_below(context, index, tops, 2);
}

// Whom a paper is of or about, where anybody is; else the paper itself.
static uint32_t behind_paper(const what_context *context, uint32_t index, uint32_t paper)
{
    if (paper == TOKEN_NONE || !is_paper(context, paper)) {
        return paper;
    }
    const uint32_t found = nearest_below(context, index, &paper, 1);
    return found != TOKEN_NONE && !is_paper(context, found) ? found : paper;
}

void counterpart_find(what_context *context, uint32_t index)
{
    const what_event *event = &context->layer->events[index];
    const uint32_t told = told_side(context, index);
    if (event->is_generic || !role_has(event, WHAT_AGENT) ||
        (told != TOKEN_NONE && !is_paper(context, told))) {
        return;
    }
    const uint32_t side = told != TOKEN_NONE ? told : other_side(context, index);
    const uint32_t found =
        counterpart_is_of_words(event->type) ? behind_paper(context, index, side) : side;
    if (found != TOKEN_NONE && found != told) {
        role_add_all(context, index, WHAT_TARGET, found, "counterpart");
    }
}
