// How many: figures of roles become claims of number slots, whole or of a part, and those counted
// are told as victims.
#include <string.h>

#include "article/claim_role.h"
#include "what/measure.h"

#define GROUP_WORDS 4u // of "the seven men" behind "two of"

static const article_slot count_slots[WHAT_ROLE_COUNT] = {
    [WHAT_KILLED] = SLOT_KILLED,       [WHAT_INJURED] = SLOT_INJURED,
    [WHAT_MISSING] = SLOT_MISSING,     [WHAT_CAPTIVE] = SLOT_CAPTIVE,
    [WHAT_RELEASED] = SLOT_RELEASED,   [WHAT_DETAINED] = SLOT_DETAINED,
    [WHAT_DISPLACED] = SLOT_DISPLACED,
};

article_slot article_subset_slot(article_slot slot)
{
    switch (slot) {
    case SLOT_KILLED:
        return SLOT_KILLED_SUBSET;
    case SLOT_INJURED:
        return SLOT_INJURED_SUBSET;
    case SLOT_CAPTIVE:
        return SLOT_CAPTIVE_SUBSET;
    case SLOT_RELEASED:
        return SLOT_RELEASED_SUBSET;
    case SLOT_DETAINED:
        return SLOT_DETAINED_SUBSET;
    default:
        return SLOT_COUNT;
    }
}

// "All were freed": as many as were last told to be held. False: the words say no such thing.
static bool range_of_all(howmany_range *out, const role_reading *reading)
{
    const article *article = reading->claims->article;
    const uint32_t head = reading->role->head;
    const bool is_led =
        head > 0 && slice_equal(article->document.tokens[head - 1].lower, SLICE("all"));
    if (reading->role->kind != WHAT_RELEASED ||
        (!is_led && !slice_equal(article->syntax.words[head].lemma, SLICE("all"))))
        return false;
    for (uint32_t i = article->claim_count; i-- > 0;) {
        const article_claim *earlier = &article->claims[i];
        if (earlier->incident != reading->incident || earlier->slot != SLOT_CAPTIVE)
            continue;
        *out = earlier->range;
        return true;
    }
    return false;
}

static bool range_of_role(howmany_range *out, const role_reading *reading)
{
    const what_role *role = reading->role;
    if (role->has_range) {
        *out = role->range;
        return true;
    }
    if (range_of_all(out, reading))
        return true;
    return article_entity_count(out, reading->claims->article, reading->claims->readers,
                                role->entity);
}

// The figure told last for this slot and incident: what "two more" adds to.
static void add_earlier(howmany_range *range, const role_reading *reading, article_slot slot)
{
    const article *article = reading->claims->article;
    for (uint32_t i = article->claim_count; i-- > 0;) {
        const article_claim *earlier = &article->claims[i];
        if (earlier->incident != reading->incident || earlier->slot != slot)
            continue;
        *range = howmany_sum(*range, earlier->range);
        return;
    }
}

// Who is held, freed or missed alone is told by name; a toll of one dead or hurt is news.
static bool counts_only_one(const article *article, const what_role *role, howmany_range range)
{
    return range.low == 1 && range.high == 1 && role->kind != WHAT_KILLED &&
           role->kind != WHAT_INJURED && article->howmany.amount_of_unit[role->head] == AMOUNT_NONE;
}

// "Hijacked a plane with 30 passengers": the plane was hit; they are counted.
static bool is_cargo(const role_reading *reading)
{
    const what_event *event = reading->event;
    if (reading->role->kind != WHAT_CAPTIVE || !reading->role->has_range ||
        reading->role->is_subset)
        return false;
    for (uint32_t i = 0; i < event->role_count; i++)
        if (event->roles[i].kind == WHAT_TARGET && event->roles[i].head != reading->role->head)
            return true;
    return article_is_counted_part(reading);
}

// Of those who were shot the ones that lived are hurt, and nobody who died of it. False: none.
static bool settle_outcome(howmany_range *range, const role_reading *reading)
{
    const article *article = reading->claims->article;
    const article_readers *readers = reading->claims->readers;
    if (reading->role->kind == WHAT_INJURED &&
        article_died(article, reading->incident, reading->event, reading->role))
        return false;
    if (reading->role->kind != WHAT_INJURED || reading->role->is_subset ||
        !article_leaves_outcome_open(article, readers, reading->event) ||
        article_is_beside_dead(article, reading->incident, reading->event, reading->role))
        return true;
    const article_outcome outcome = article_outcome_of(article, readers, reading->incident);
    return article_outlive(range, &outcome);
}

// The words behind a figure, "of the men": TOKEN_NONE when it is told of no group.
static uint32_t group_of_figure(const article *article, const what_role *role)
{
    const uint32_t of = text_token_at(&article->document, role->at.end);
    const bool is_partitive = of + 1 < article->document.token_count &&
                              slice_equal(article->document.tokens[of].lower, SLICE("of"));
    return is_partitive ? of + 1 : TOKEN_NONE;
}

// Is the figure one of those that another of the event adds up?
static bool is_summed(const role_reading *reading)
{
    const what_event *event = reading->event;
    for (uint32_t i = 0; i < event->role_count; i++) {
        const what_role *sum = &event->roles[i];
        if (sum != reading->role && sum->rule != NULL && strcmp(sum->rule, "sum") == 0 &&
            sum->at.start <= reading->role->at.start && sum->at.end >= reading->role->at.end)
            return true;
    }
    return false;
}

// Is a toll told of the incident of which "20 of them" could be a part?
static bool has_toll(const role_reading *reading)
{
    const article *article = reading->claims->article;
    const article_incident *incident = &article->incidents[reading->incident];
    const uint32_t count = article_looked_at(incident->event_count);
    for (uint32_t i = 0; i < count; i++) {
        const what_event *event = &article->what.events[incident->events[i]];
        for (uint32_t k = 0; k < event->role_count; k++) {
            const what_role *role = &event->roles[k];
            if (role->kind == reading->role->kind && role != reading->role && role->has_range &&
                !role->is_subset && role->range.high > reading->role->range.low)
                return true;
        }
    }
    return false;
}

// "41 of the victims" is a part of the dead; "two of its men" and "four of the hostages were freed"
// is all that are told.
static bool is_part(const role_reading *reading, article_slot whole)
{
    const article *article = reading->claims->article;
    const lexicon_table *table = &reading->claims->readers->wholes;
    const uint32_t group = group_of_figure(article, reading->role);
    if (!reading->role->is_subset || group == TOKEN_NONE || whole == SLOT_CAPTIVE ||
        is_summed(reading))
        return reading->role->is_subset;
    if ((whole == SLOT_KILLED || whole == SLOT_INJURED) &&
        article->syntax.words[group].xpos == XPOS_PRP && !has_toll(reading))
        return false; // "sank with 60 aboard, drowning 20 of them"
    const slice slot = slice_from_string(article_slot_name(whole));
    for (uint32_t token = group; token < group + GROUP_WORDS; token++) {
        uint32_t count = 0;
        if (token >= article->document.token_count || article->syntax.words[token].upos == UPOS_AUX)
            break;
        const uint32_t row = lexicon_find(table, article->document.tokens[token].lower, &count);
        // "One of the five": those counted before.
        if (article->syntax.words[token].upos == UPOS_NUM &&
            token + 1 < article->document.token_count &&
            article->syntax.words[token + 1].upos != UPOS_NOUN)
            return true;
        if (count > 0)
            return whole != SLOT_RELEASED || slice_equal(lexicon_cell(table, row, 1), slot);
    }
    return false;
}

// "Three of those who died": those of whom the clause itself tells, and a part of them.
static bool is_of_those_who(const role_reading *reading)
{
    const article *article = reading->claims->article;
    const uint32_t group = group_of_figure(article, reading->role);
    const syntax_word *trigger = &article->syntax.words[reading->event->trigger];
    return group != TOKEN_NONE && trigger->relation == REL_ACL_RELCL && trigger->head == group &&
           slice_equal(article->document.tokens[group].lower, SLICE("those"));
}

// "Became the sixth tourist to die", where no stretch of time tells of a longer tally.
static bool is_ranked_by_death(const role_reading *reading)
{
    const article *article = reading->claims->article;
    const syntax_word *trigger = &article->syntax.words[reading->event->trigger];
    return trigger->relation == REL_ACL && trigger->xpos == XPOS_VB &&
           reading->event->time == TIME_NONE &&
           article_is_dying(article, reading->claims->readers, reading->event) &&
           syntax_child(&article->syntax, reading->role->head, REL_COP) == TOKEN_NONE;
}

// "A third victim died": the third of all. "The third victim died" may be the third who was shot.
static bool rank_among_dead(howmany_range *range, const role_reading *reading)
{
    const article *article = reading->claims->article;
    const uint32_t head = reading->role->head;
    const uint32_t amount = article->howmany.amount_of_unit[head];
    if (reading->role->kind != WHAT_KILLED || reading->role->is_subset || amount == AMOUNT_NONE ||
        reading->event->is_noun || article->howmany.amounts[amount].kind != HOWMANY_ORDINAL ||
        article->howmany.amounts[amount].range.low < 2)
        return false;
    const bool is_bare = syntax_child(&article->syntax, head, REL_DET) == TOKEN_NONE &&
                         syntax_child(&article->syntax, head, REL_NMOD_POSS) == TOKEN_NONE;
    if (!is_bare && !syntax_has_determiner(&article->syntax, head, SLICE("a")) &&
        !is_ranked_by_death(reading))
        return false;
    *range = article->howmany.amounts[amount].range;
    return true;
}

static bool is_larger_toll(const role_reading *reading, uint32_t index)
{
    const article *article = reading->claims->article;
    const what_event *event = &article->what.events[index];
    for (uint32_t k = 0; k < event->role_count; k++)
        if (event->roles[k].kind == reading->role->kind && event->roles[k].has_range &&
            !event->roles[k].is_subset && event->roles[k].range.low > reading->role->range.high)
            return true;
    return false;
}

static bool is_told_of_same(const role_reading *reading, uint32_t index)
{
    return reading->claims->article->incident_of_event[index] == reading->incident;
}

// "Three of the wounded died, bringing [the toll] to 14": the participle's object, told next.
static bool brings_toll(const role_reading *reading)
{
    const article *article = reading->claims->article;
    const what_event *event = reading->event;
    const syntax_word *words = article->syntax.words;
    uint32_t i = (uint32_t)(event - article->what.events) + 1;
    for (; i < article->what.count && article->what.events[i].sentence == event->sentence; i++) {
        const syntax_word *toll = &words[article->what.events[i].trigger];
        const bool is_brought = toll->relation == REL_OBJ && toll->head != TOKEN_NONE &&
                                words[toll->head].relation == REL_ADVCL &&
                                words[toll->head].xpos == XPOS_VBG &&
                                words[toll->head].head == event->trigger;
        if (is_brought)
            return is_told_of_same(reading, i) && is_larger_toll(reading, i);
    }
    return false;
}

// "Two more were killed, bringing the total to 27": the two are of those.
static bool is_in_tally(const role_reading *reading)
{
    const what_event *event = reading->event;
    for (uint32_t i = 0; i < event->role_count; i++)
        if (event->roles[i].kind == reading->role->kind && event->roles[i].rule != NULL &&
            strcmp(event->roles[i].rule, MEASURE_TALLY) == 0 &&
            event->roles[i].range.low > reading->role->range.high)
            return reading->role->has_range;
    return false;
}

// "Two more bodies were found, bringing the number of dead to 44", "four more were freed, bringing
// the number released to 16": which may be read as an act of its own.
static bool adds_to_toll(const role_reading *reading)
{
    const article *article = reading->claims->article;
    uint32_t i = (uint32_t)(reading->event - article->what.events) + 1;
    for (; reading->role->is_increment && i < article->what.count &&
           article->what.events[i].sentence == reading->event->sentence;
         i++)
        if (is_larger_toll(reading, i))
            return true;
    return false;
}

// "The toll rose to 14 after one man died of his wounds": he is the fourteenth.
static bool is_last_of_toll(const role_reading *reading)
{
    const article *article = reading->claims->article;
    const what_event *event = reading->event;
    if (adds_to_toll(reading))
        return true;
    if (reading->role->kind != WHAT_KILLED || !reading->role->has_range ||
        !article_is_dying(article, reading->claims->readers, event))
        return false;
    const uint32_t mark = syntax_child(&article->syntax, event->trigger, REL_MARK);
    if (mark == TOKEN_NONE || !slice_equal(article->syntax.words[mark].lemma, SLICE("after")))
        return brings_toll(reading);
    for (uint32_t i = (uint32_t)(event - article->what.events); i-- > 0;) {
        if (article->what.events[i].sentence != event->sentence)
            return false;
        if (is_told_of_same(reading, i) && is_larger_toll(reading, i))
            return true;
    }
    return false;
}

// Is a larger number of hurt told of the incident?
static bool is_less_than_all(const role_reading *reading)
{
    const article *article = reading->claims->article;
    const article_incident *incident = &article->incidents[reading->incident];
    const uint32_t count = article_looked_at(incident->event_count);
    for (uint32_t i = 0; i < count; i++) {
        const what_event *event = &article->what.events[incident->events[i]];
        for (uint32_t k = 0; k < event->role_count; k++)
            if (event->roles[k].kind == WHAT_INJURED && event->roles[k].has_range &&
                event->roles[k].range.low > reading->role->range.low)
                return true;
    }
    return false;
}

// "20 people were lightly wounded" after "37 were hurt": a part of them.
static bool is_of_degree(const role_reading *reading)
{
    const article *article = reading->claims->article;
    uint32_t adverb = TOKEN_NONE;
    if (reading->role->kind != WHAT_INJURED || !reading->role->has_range)
        return false;
    while ((adverb = syntax_next_child(&article->syntax, reading->event->trigger, adverb,
                                       REL_ADVMOD)) != TOKEN_NONE) {
        if (lexicon_has(&reading->claims->readers->degrees, article->document.tokens[adverb].lower))
            return is_less_than_all(reading);
    }
    return false;
}

// "Twelve of those arrested were freed" does not count the arrests.
static bool is_named_by_group(const role_reading *reading)
{
    const article *article = reading->claims->article;
    const uint32_t group = group_of_figure(article, reading->role);
    return group != TOKEN_NONE && reading->event->trigger == group + 1 &&
           slice_equal(article->document.tokens[group].lower, SLICE("those"));
}

// "15 soldiers and three nuns were killed", "41 of them women": each part of a toll is told as
// victims, and each of those who make up another sum. Those aboard are counted: what they sat in
// was hit.
static bool is_told_part(const role_reading *reading)
{
    if (reading->role->kind == WHAT_KILLED || reading->role->kind == WHAT_INJURED)
        return true;
    const char *rule = reading->role->rule;
    return is_summed(reading) && (rule == NULL || strcmp(rule, "aboard") != 0);
}

static bool counts_dead_at(const what_event *event, uint32_t start)
{
    for (uint32_t k = 0; k < event->role_count; k++)
        if (event->roles[k].kind == WHAT_KILLED && event->roles[k].at.start == start)
            return true;
    return false;
}

// "Three of the injured died in hospital", "wounding seven, two of whom died": counted among the
// dead, they are none of those who were only hurt.
static bool has_died(const role_reading *reading)
{
    const what_layer *what = &reading->claims->article->what;
    const uint32_t own = (uint32_t)(reading->event - what->events);
    const uint32_t start = reading->role->at.start;
    if (reading->role->kind != WHAT_INJURED || !reading->role->is_subset)
        return false;
    for (uint32_t i = own; i < what->count && what->events[i].sentence == reading->event->sentence;
         i++)
        if (counts_dead_at(&what->events[i], start))
            return true;
    for (uint32_t i = own; i-- > 0 && what->events[i].sentence == reading->event->sentence;)
        if (counts_dead_at(&what->events[i], start))
            return true;
    return false;
}

// "Attempted murder": nobody has died of it, nobody was taken. What is threatened is told as a
// threat.
static bool is_only_meant(const role_reading *reading)
{
    if (reading->event->modality == WHAT_ATTEMPTED)
        return true;
    return reading->event->modality == WHAT_PLANNED && reading->holder.stance != STANCE_THREATENS &&
           reading->holder.stance != STANCE_EXPECTS &&
           (reading->role->kind == WHAT_KILLED || reading->role->kind == WHAT_INJURED);
}

// "The toll was lowered to 38 from 45": whoever says so holds 45 no longer. A toll that rose was as
// low as it was told before.
static bool is_withdrawn(const role_reading *reading)
{
    const what_event *event = reading->event;
    const what_role *role = reading->role;
    if (role->rule == NULL || strcmp(role->rule, MEASURE_EARLIER) != 0)
        return false;
    for (uint32_t i = 0; i < event->role_count; i++)
        if (event->roles[i].kind == role->kind && &event->roles[i] != role &&
            event->roles[i].has_range && event->roles[i].range.high < role->range.low)
            return true;
    return false;
}

// "No one else was hurt" says how many there were beside those told of, not how many in all.
static bool are_no_others(const role_reading *reading, howmany_range range)
{
    return reading->role->is_others && range.high == 0;
}

void article_claim_count(const role_reading *reading)
{
    const article *article = reading->claims->article;
    const what_role *role = reading->role;
    article_slot slot = count_slots[role->kind];
    const bool is_own = !article_is_doers_death(reading) && article_are_own_dead(reading);
    const bool is_subset = is_own || is_part(reading, slot) || is_of_degree(reading) ||
                           is_of_those_who(reading) || is_last_of_toll(reading) ||
                           is_in_tally(reading);
    if (is_subset)
        slot = article_subset_slot(slot);
    howmany_range range;
    if (slot == SLOT_COUNT || is_named_by_group(reading) || has_died(reading))
        return;
    const bool has_range = range_of_role(&range, reading) && !is_only_meant(reading) &&
                           !counts_only_one(article, role, range) &&
                           settle_outcome(&range, reading);
    // "The priest and five worshippers": the priest is named, not counted.
    // "Among the dead were a child and a woman" tells of one each.
    const bool is_listed = role->rule != NULL && strcmp(role->rule, "member") == 0;
    // "Killed three soldiers and a driver": the four are told; of captives each kind is.
    const bool is_in_sum =
        !is_listed && is_summed(reading) &&
        (slot != SLOT_CAPTIVE_SUBSET || article->howmany.amount_of_unit[role->head] == AMOUNT_NONE);
    if (has_range && !is_in_sum && !are_no_others(reading, range)) {
        if (!rank_among_dead(&range, reading) &&
            (role->is_increment || article_adds_to_victims(reading)))
            add_earlier(&range, reading, slot);
        article_claim claim = article_claim_role(reading, slot, role->at);
        if (role->is_approximate)
            claim.certainty = sayswho_weaker(claim.certainty, CERTAINTY_PROBABLE);
        if (is_withdrawn(reading))
            claim.certainty = CERTAINTY_NEGATED;
        claim.range = range;
        claim.value = howmany_range_text(article->arena, range);
        article_claim_add(reading->claims, &claim);
    }
    // "Including two envoys and the judge": a part is counted or, without a figure, named. "No
    // arrests" names nobody.
    const bool is_nobody = has_range && range.high == 0;
    const bool is_told = !is_subset || !has_range || is_told_part(reading);
    if (is_told && !is_nobody && !role->is_perpetrator && !is_own && !is_cargo(reading))
        article_claim_actor(reading, SLOT_VICTIM);
}
