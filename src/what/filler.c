#include "what/filler.h"

#include "what/argument.h"
#include "what/count.h"
#include "what/limb.h"
#include "what/role.h"

#define WHOLE_FARTHEST 12u // words from "among" to what befell them
#define WHOLE_REACH 4u     // from "among" to those counted

// "Saudi-led warplanes": who leads them; else the modifier itself.
static uint32_t leader_of(const what_context *context, uint32_t modifier)
{
    const uint32_t leader = word_at(context, modifier)->first_child;
    return leader != TOKEN_NONE && leader < modifier &&
                   slice_equal(context->document->tokens[modifier].lower, SLICE("led"))
               ? leader
               : modifier;
}

void filler_add_owner(what_context *context, uint32_t index, uint32_t weapon)
{
    for (uint32_t child = word_at(context, weapon)->first_child; child != TOKEN_NONE;
         child = word_at(context, child)->next_sibling) {
        uint8_t relation = word_at(context, child)->relation;
        bool modifies =
            relation == REL_COMPOUND || relation == REL_AMOD || relation == REL_NMOD_POSS ||
            relation == REL_NMOD_UNMARKED ||
            (relation == REL_NMOD && slice_equal(context_preposition(context, child), SLICE("of")));
        const uint32_t named = leader_of(context, child);
        word_classes owner = context->reader->classes.human | context->reader->classes.place;
        bool is_known = (context_classes(context, named) & owner) != 0 ||
                        (relation == REL_NMOD_POSS && word_at(context, child)->upos == UPOS_PRON);
        if (modifies && is_known) {
            role_add(context, index, WHAT_AGENT, named, "owner");
        }
    }
}

// A target with a name on the map is also where it happened.
// "the town of Dabou" is the place Dabou.
static void add_place_of_target(what_context *context, uint32_t index, uint32_t head)
{
    if (context_place_at(context, head) != PLACE_NONE) {
        role_add_all(context, index, WHAT_PLACE, head, "target");
        return;
    }
    uint32_t name = TOKEN_NONE;
    while ((name = syntax_next_child(context->syntax, head, name, REL_NMOD)) != TOKEN_NONE) {
        if (slice_equal(context_preposition(context, name), SLICE("of")) &&
            context_place_at(context, name) != PLACE_NONE &&
            (word_class_of(&context->reader->classes, context_lemma(context, head)) &
             context->reader->classes.place) != 0) {
            role_add_all(context, index, WHAT_PLACE, name, "target");
        }
    }
}

// Does the room who know the noun? As somebody, where a deed wants somebody: a boiler may have
// caused a blast but did not carry it out.
static bool is_mentioned(const what_context *context, uint32_t head, bool as_somebody)
{
    const who_layer *who = context->input->who;
    if (who == NULL || who->mention_of_head == NULL) {
        return true;
    }
    const uint32_t mention = who->mention_of_head[head];
    return mention != MENTION_NONE && !(as_somebody && who->mentions[mention].kind == WHO_OTHER);
}

// An actor is a person, a body or a name; not a goal, an accident or somebody's hostage. Hospitals
// and schools speak and treat with others, as those who run them do; they do not shoot.
bool filler_may_act(const what_context *context, uint32_t index, uint32_t head)
{
    const word_class_table *table = &context->reader->classes;
    const word_classes classes = context_classes(context, head);
    const bool is_violent = context->layer->events[index].type == WHAT_ASSAULT;
    const word_classes of_word =
        is_violent ? word_class_of(table, context_lemma(context, head)) : classes;
    bool is_building = (of_word & table->facility) != 0 && (of_word & table->human) == 0;
    // Hostages strike and plead, but raid nobody; inmates of a jail do.
    const bool is_bound = (classes & table->captives) != 0 &&
                          context->layer->events[index].type != WHAT_PROTEST &&
                          !(is_violent && (classes & table->prisoners) != 0);
    if ((classes & (table->event | table->cause)) != 0 || is_bound || is_building) {
        return false;
    }
    const bool is_noun = word_at(context, head)->upos == UPOS_NOUN;
    return !is_noun || (classes & table->human) != 0 || is_mentioned(context, head, is_violent);
}

static void fill_agent(what_context *context, uint32_t index, uint32_t head, const char *rule)
{
    word_classes classes = context_classes(context, head);
    if ((classes & context->reader->classes.weapon) != 0 &&
        (classes & context->reader->classes.human) == 0) {
        role_add_all(context, index, WHAT_WEAPON, head, rule);
        filler_add_owner(context, index, head);
    } else if ((classes & context->reader->classes.vehicle) != 0 &&
               (classes & context->reader->classes.human) == 0 &&
               context->layer->events[index].type == WHAT_AID) {
        filler_add_owner(context, index, head); // "a Kenyan ship brought rice"
    } else if (filler_may_act(context, index, head)) {
        role_add_all(context, index, WHAT_AGENT, head, rule);
    }
}

// What we know to be no person is neither killed nor hurt: "seven blocks from where he was shot".
static bool may_suffer(const what_context *context, what_role_kind kind, uint32_t head)
{
    const word_class_table *table = &context->reader->classes;
    word_classes classes = context_classes(context, head);
    word_classes things =
        table->facility | table->place | table->weapon | table->occasion | table->event |
        table->vehicle; // "a truck rammed the crowd before being shot dead": its driver was
    if (kind == WHAT_DETAINED) {
        things = table->vehicle; // "a tram whose driver was arrested"
    } else if (kind != WHAT_KILLED && kind != WHAT_INJURED) {
        things = 0;
    }
    return (classes & things) == 0 || (classes & (table->human | table->generic)) != 0;
}

// "One of 72 men still held": all of them are, when the clause hangs on the one.
static uint32_t whole_of(const what_context *context, uint32_t index, uint32_t head)
{
    const uint32_t trigger = context->layer->events[index].trigger;
    const bool is_clause =
        has_relation(context, trigger, REL_ACL) || has_relation(context, trigger, REL_ACL_RELCL);
    uint32_t whole = TOKEN_NONE;
    if (!is_clause || word_at(context, head)->upos != UPOS_NUM) {
        return head;
    }
    while ((whole = syntax_next_child(context->syntax, head, whole, REL_NMOD)) != TOKEN_NONE) {
        if (slice_equal(context_preposition(context, whole), SLICE("of")) &&
            context_amount_at(context, whole) != AMOUNT_NONE && whole < trigger) {
            return whole;
        }
    }
    return head;
}

// Who is counted: the migrants of "hundreds of migrants", else the nominal itself.
static uint32_t counted_people(const what_context *context, uint32_t head)
{
    const word_class_table *table = &context->reader->classes;
    uint32_t child = TOKEN_NONE;
    bool is_figure = context_amount_at(context, head) != AMOUNT_NONE &&
                     syntax_child(context->syntax, head, REL_NUMMOD) == TOKEN_NONE;
    while (is_figure &&
           (child = syntax_next_child(context->syntax, head, child, REL_NMOD)) != TOKEN_NONE) {
        if (slice_equal(context_preposition(context, child), SLICE("of")) &&
            (context_classes(context, child) & table->human) != 0) {
            return child;
        }
    }
    return head;
}

// "No arrests were made", "no guards were hurt", "no soldier or guard was hurt": nobody.
static bool is_nobody(const what_context *context, uint32_t head)
{
    if (has_relation(context, head, REL_CONJ) && word_at(context, head)->head != TOKEN_NONE) {
        head = word_at(context, head)->head;
    }
    uint32_t determiner = syntax_child(context->syntax, head, REL_DET);
    return determiner != TOKEN_NONE &&
           what_governor_effect(context->reader, context->document->tokens[determiner].lower,
                                'd') == GOVERNOR_DENIED;
}

// "Among" between two tokens, or the end. "Are among" and "were also among" tell of those before
// them; "who were among" and "stood among" only say where they were: the end, too.
static uint32_t find_among(const what_context *context, uint32_t first, uint32_t end)
{
    uint32_t said = first; // the last word that is no adverb
    for (uint32_t token = first; token < end; token++) {
        const syntax_word *word = word_at(context, token);
        if (word->xpos == XPOS_WP || word->xpos == XPOS_WDT) {
            return end;
        }
        if (what_governor_effect(context->reader, context_lemma(context, token), 'i') !=
            GOVERNOR_NONE) {
            return word_at(context, said)->upos == UPOS_AUX ? token : end;
        }
        said = word->upos == UPOS_ADV ? said : token;
    }
    return end;
}

// "Are among the 75 people" between two tokens: those counted, wherever the tree hangs them.
// TOKEN_NONE.
static uint32_t whole_between(const what_context *context, uint32_t first, uint32_t end)
{
    const uint32_t among = find_among(context, first, end);
    for (uint32_t token = among + 1; token < end && token <= among + WHOLE_REACH; token++) {
        const uint32_t amount = context_amount_at(context, token);
        if (word_at(context, token)->upos == UPOS_NOUN && amount != AMOUNT_NONE) {
            const howmany_amount *told = &context->input->howmany->amounts[amount];
            return told->kind == HOWMANY_COUNT && !told->is_subset ? token : TOKEN_NONE;
        }
    }
    return TOKEN_NONE;
}

// "Two of them are among the 75 still held": all of those are.
void fill_whole_around(what_context *context, uint32_t index, what_role_kind kind, uint32_t head,
                       const char *rule)
{
    if (head == TOKEN_NONE || !role_is_count(kind)) {
        return;
    }
    const uint32_t trigger = context->layer->events[index].trigger;
    const uint32_t first =
        head + 1 + WHOLE_FARTHEST < trigger ? trigger - WHOLE_FARTHEST : head + 1;
    const uint32_t whole = whole_between(context, first, trigger);
    if (whole != TOKEN_NONE) {
        count_add(context, index, kind, whole, rule);
    }
}

static void fill_victims(what_context *context, uint32_t index, what_role_kind kind, uint32_t head,
                         const char *rule)
{
    head = whole_of(context, index, head);
    if (!may_suffer(context, kind, head)) {
        return;
    }
    count_add(context, index, kind, head, rule);
    head = counted_people(context, head);
    word_classes classes = context_classes(context, head);
    if ((classes & (context->reader->classes.generic | context->reader->classes.event)) == 0 &&
        word_at(context, head)->upos != UPOS_NUM && !is_nobody(context, head)) {
        role_add_all(context, index, WHAT_TARGET, head, rule);
    }
}

static bool is_reflexive(const what_context *context, uint32_t token)
{
    return token != TOKEN_NONE &&
           (word_class_of(&context->reader->classes, context_lemma(context, token)) &
            context->reader->classes.reflexive) != 0;
}

bool filler_is_own_victim(const what_context *context, const what_trigger *trigger, uint32_t object)
{
    const word_class_table *table = &context->reader->classes;
    for (uint32_t i = 0; i < trigger->with_count; i++) {
        if ((word_class_of(table, trigger->with[i]) & (table->reflexive | table->own)) != 0) {
            return true;
        }
    }
    return is_reflexive(context, object);
}

// "killed himself": the subject is the victim, and the attacker is among the dead. Whom the tree
// gives no subject ("before shooting and killing himself") is counted by his pronoun.
void fill_reflexive(what_context *context, uint32_t index, what_role_kind kind, uint32_t subject,
                    uint32_t object)
{
    uint32_t first = context->layer->events[index].role_count;
    const uint32_t victim =
        subject == TOKEN_NONE && is_reflexive(context, object) ? object : subject;
    if (victim == TOKEN_NONE) {
        return;
    }
    if (role_is_count(kind) && is_reflexive(context, object) &&
        syntax_child(context->syntax, object, REL_CONJ) != TOKEN_NONE) {
        count_add(context, index, kind, object, "reflexive"); // "killed himself and two guards"
        return;
    }
    if (role_is_count(kind)) {
        count_add(context, index, kind, victim, "reflexive");
    }
    what_event *event = &context->layer->events[index];
    for (uint32_t i = first; i < event->role_count; i++) {
        event->roles[i].is_perpetrator = true;
    }
}

// A further word of the trigger fills no role ("opened fire"), but for its figure ("took 14
// hostages") or the weapon it names ("hit by bullets").
static bool may_fill_twice(const what_context *context, what_role_kind kind, uint32_t head)
{
    if (role_is_count(kind)) {
        return context_amount_at(context, head) != AMOUNT_NONE;
    }
    return (kind == WHAT_AGENT || kind == WHAT_WEAPON) &&
           (context_classes(context, head) & context->reader->classes.weapon) != 0;
}

// A number stands for the noun it counts, also when the tree parts them: "shelled three hill
// towns".
static uint32_t counted_noun(const what_context *context, uint32_t head)
{
    if (head == TOKEN_NONE || word_at(context, head)->upos != UPOS_NUM) {
        return head;
    }
    uint32_t amount = context_amount_at(context, head);
    if (amount == AMOUNT_NONE) {
        return head;
    }
    uint32_t unit = context->input->howmany->amounts[amount].unit;
    return unit == TOKEN_NONE ? head : unit;
}

// "a swath", "most of them", "an idea": no target worth a name.
static bool may_be_target(const what_context *context, what_type type, word_classes classes)
{
    const word_class_table *table = &context->reader->classes;
    bool says_nothing = ((classes & table->generic) != 0 && (classes & table->pronoun) == 0) ||
                        ((classes & table->span) != 0 && (classes & table->human) == 0);
    // "Shelled the army's positions": a position that can be hit is no idea.
    bool is_idea = (classes & table->abstract) != 0 && (classes & table->facility) == 0 &&
                   type != WHAT_PROTEST;
    return (classes & table->event) == 0 && !is_idea && !says_nothing;
}

// "Fell sixty metres", "a kilometre from the road": how far is no target.
static bool is_distance(const what_context *context, uint32_t head)
{
    const uint32_t amount = context_amount_at(context, head);
    return amount != AMOUNT_NONE &&
           context->input->howmany->amounts[amount].kind == HOWMANY_MEASURE;
}

// "Arrived in three trucks": by what they came, not where they are.
static bool is_means_of_travel(const what_context *context, uint32_t index, word_classes classes,
                               uint32_t head)
{
    return context->layer->events[index].type == WHAT_MOVE &&
           has_relation(context, head, REL_OBL) &&
           (classes & context->reader->classes.vehicle) != 0 &&
           context_place_at(context, head) == PLACE_NONE;
}

// "Old rivals Peru and Chile": who they are stands right behind the noun that describes several.
static uint32_t named_behind(const what_context *context, uint32_t head)
{
    uint32_t next = head + 1;
    if (head == TOKEN_NONE || next >= context->document->token_count ||
        word_at(context, head)->upos != UPOS_NOUN || word_at(context, next)->head != head) {
        return head;
    }
    bool is_beside =
        has_relation(context, next, REL_APPOS) || has_relation(context, next, REL_COMPOUND);
    bool is_pair = is_beside && word_at(context, next)->upos == UPOS_PROPN &&
                   syntax_child(context->syntax, next, REL_CONJ) != TOKEN_NONE;
    return is_pair ? next : head;
}

// "An ambush on the outskirts of the city", "on the border": where it was, not whom it hit.
static bool is_edge_attacked(const what_context *context, uint32_t index, uint32_t head)
{
    const word_class_table *table = &context->reader->classes;
    return context->layer->events[index].type == WHAT_ASSAULT &&
           (word_class_of(table, context_lemma(context, head)) &
            (table->boundary | table->margin)) != 0;
}

void fill(what_context *context, uint32_t index, what_role_kind kind, uint32_t head,
          const char *rule)
{
    head = named_behind(context, counted_noun(context, context_antecedent(context, head)));
    if (head != TOKEN_NONE && (role_is_count(kind) || kind == WHAT_TARGET)) {
        head = limb_bearer(context, head);
    }
    if (head == TOKEN_NONE || context_time_at(context, head) != TIME_NONE ||
        (context->is_swallowed[head] && !may_fill_twice(context, kind, head))) {
        return;
    }
    if (role_is_count(kind)) {
        fill_victims(context, index, kind, head, rule);
        return;
    }
    word_classes classes = context_classes(context, head);
    switch (kind) {
    case WHAT_AGENT:
        fill_agent(context, index, head, rule);
        break;
    case WHAT_WEAPON:
        if ((classes & context->reader->classes.weapon) != 0) {
            role_add_all(context, index, WHAT_WEAPON, head, rule);
        }
        break;
    case WHAT_TARGET:
        if (context->layer->events[index].type == WHAT_MOBILIZE &&
            (classes & context->reader->classes.weapon) != 0) {
            role_add_all(context, index, WHAT_WEAPON, head, rule);
        } else if (is_edge_attacked(context, index, head)) {
            role_add_all(context, index, WHAT_PLACE, head, rule);
        } else if (may_be_target(context, context->layer->events[index].type, classes) &&
                   !is_distance(context, head)) {
            role_add_all(context, index, WHAT_TARGET, head, rule);
            add_place_of_target(context, index, head);
        }
        break;
    case WHAT_PLACE:
        // "left for Rome for talks": what they went there for is told by itself
        if (!is_means_of_travel(context, index, classes, head) &&
            (context->layer->events[index].type != WHAT_MOVE ||
             context_event_at(context, head) == EVENT_NONE)) {
            role_add_all(context, index, WHAT_PLACE, head, rule);
        }
        break;
    default:
        role_add_all(context, index, kind, head, rule);
    }
}

// A town before the noun is where it happened, a country may be who did it.
static bool is_local_place(const what_context *context, uint32_t modifier, word_classes classes)
{
    uint32_t place = context_place_at(context, modifier);
    if (place == PLACE_NONE) {
        return false;
    }
    return (classes & context->reader->classes.human) == 0 ||
           context->input->where->places[place].precision < WHERE_PROVINCE;
}

// "A student protest" is the students'; "a Trump protest" is about him.
static what_role_kind side_of_modifier(const what_context *context, uint32_t index,
                                       what_role_kind kind, uint32_t modifier)
{
    const who_layer *who = context->input->who;
    const bool is_protest = context->layer->events[index].type == WHAT_PROTEST;
    if (!is_protest || who == NULL || who->mention_of_head == NULL ||
        who->mention_of_head[modifier] == MENTION_NONE) {
        return kind;
    }
    const who_mention *mention = &who->mentions[who->mention_of_head[modifier]];
    return mention->kind == WHO_PERSON && mention->form == WHO_NAME ? WHAT_TARGET : kind;
}

// A modifier before the noun says by its own class what it is: "car bomb attack", "rebel attack",
// "concert hall attack". Of adjectives only names count: "Chilean", not "general".
void fill_modifier(what_context *context, uint32_t index, what_role_kind kind, uint32_t modifier)
{
    const word_class_table *table = &context->reader->classes;
    word_classes classes = context_classes(context, modifier);
    const uint8_t upos = word_at(context, modifier)->upos;
    const bool is_adjective = upos == UPOS_ADJ;
    if (is_adjective || upos == UPOS_VERB) { // "armed robbery": no arm
        classes &= ~word_class_of(table, context_lemma(context, modifier));
    }
    if ((classes & table->weapon) != 0) {
        // "a gas leak": nobody's weapon
        if (context->layer->events[index].type != WHAT_DISASTER) {
            fill(context, index, WHAT_WEAPON, modifier, "modifier");
        }
    } else if ((classes & table->occasion) != 0) {
        fill(context, index, WHAT_OCCASION, modifier, "modifier");
    } else if ((classes & table->facility) != 0) {
        // "house arrest": how one is held, nobody struck the house
        if (!slice_equal(context->layer->events[index].mode, SLICE("arrest"))) {
            fill(context, index, WHAT_TARGET, modifier, "modifier");
        }
    } else if (is_local_place(context, modifier, classes)) {
        fill(context, index, WHAT_PLACE, modifier, "modifier");
    } else if ((classes & table->human) != 0 &&
               (classes & (table->generic | table->epithet)) == 0 &&
               !context->is_swallowed[modifier]) {
        fill(context, index, side_of_modifier(context, index, kind, modifier), modifier,
             "modifier");
    }
}
