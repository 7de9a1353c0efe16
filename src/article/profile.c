// What is known of an incident from the mentions that have joined it.
#include "article/join.h"

#define MONTH_DAYS 27   // the least that a calendar month lasts after its first day
#define TALLY_DAYS 30   // what is summed up since longer ago is no single act
#define LIST_DEPTH 8    // words of a list above one of its names
#define SERIES_LEAST 5u // acts that are one series rather than one raid at several places

static void add_participant(join_participants *known, uint32_t entity, uint32_t head,
                            bool is_alleged)
{
    for (uint32_t i = 0; i < known->count; i++) {
        if (known->heads[i] == head || (entity != ENTITY_NONE && known->entities[i] == entity)) {
            known->is_alleged[i] = known->is_alleged[i] && is_alleged;
            return;
        }
    }
    if (known->count == JOIN_REMEMBERED)
        return;
    known->entities[known->count] = entity;
    known->is_alleged[known->count] = is_alleged;
    known->heads[known->count++] = head;
}

static void add_place(join_profile *profile, uint32_t place)
{
    for (uint32_t i = 0; i < profile->place_count; i++)
        if (profile->places[i] == place)
            return;
    if (place != PLACE_NONE && profile->place_count < JOIN_REMEMBERED)
        profile->places[profile->place_count++] = place;
}

// "An Israeli strike": whose it was is not where it was.
static void add_place_of_role(const article *article, join_profile *profile, const what_role *role)
{
    if (role->place != PLACE_NONE && role->kind == WHAT_AGENT &&
        !article->where.places[role->place].is_literal)
        return;
    add_place(profile, role->place);
}

// The verb that a result is told with: "when a jet crashed, killing 99".
static uint32_t told_with(const article *article, uint32_t verb)
{
    const syntax_word *word = &article->syntax.words[verb];
    const bool is_result = word->relation == REL_ADVCL && word->xpos == XPOS_VBG &&
                           word->head != TOKEN_NONE && word->head < verb;
    return is_result ? word->head : verb;
}

// "The worst raid since May, when four were killed": what the relative clause tells was then.
static bool tells_of_time(const article *article, const what_event *event, const when_time *time)
{
    const syntax_word *words = article->syntax.words;
    const uint32_t verb = told_with(article, event->trigger);
    const uint32_t head = words[verb].head;
    if (head != TOKEN_NONE && head >= time->first && head < time->end)
        return true;
    for (uint32_t child = words[verb].first_child; child != TOKEN_NONE;
         child = words[child].next_sibling)
        if (child >= time->end && slice_equal_ignoring_case(words[child].lemma, SLICE("when")))
            return true;
    return false;
}

when_interval article_time_bounds(const article *article, const what_event *event)
{
    const when_time *time = &article->when.times[event->time];
    return tells_of_time(article, event, time) ? time->bounds : when_bounds(time);
}

static bool explicit_bounds(when_interval *out, const article *article, const what_event *event)
{
    if (event->time == TIME_NONE)
        return false;
    const when_time *time = &article->when.times[event->time];
    if (time->is_vague || time->is_clock_only || time->anchor != WHEN_ANCHOR_NONE ||
        time->type == WHEN_DURATION || time->type == WHEN_SET ||
        (time->relation != WHEN_DURING && !tells_of_time(article, event, time)))
        return false;
    *out = article_time_bounds(article, event);
    if (article_is_future(article, event, out->earliest))
        return false;
    return out->earliest != DAY_OPEN_PAST && out->latest != DAY_OPEN_FUTURE;
}

// "People" and "others" are the same word for different people.
static bool is_empty_word(const joining *joining, uint32_t head)
{
    return lexicon_has(&joining->readers->pronouns, joining->article->syntax.words[head].lemma);
}

// "Has held the town since May": no single act.
static bool is_state_since(const article *article, const what_event *event)
{
    if (event->time == TIME_NONE || event->is_noun)
        return false;
    const when_time *time = &article->when.times[event->time];
    const bool is_long = article->day != DAY_UNKNOWN && time->bounds.latest != DAY_OPEN_FUTURE &&
                         time->bounds.latest < article->day - JOIN_PRESUMED_DAYS;
    return time->relation == WHEN_SINCE && time->anchor == WHEN_ANCHOR_NONE && is_long &&
           event->mode.length == 0 && !tells_of_time(article, event, time);
}

// "The war", "took up arms".
static bool is_lasting(const joining *joining, const what_event *event)
{
    const syntax_layer *syntax = &joining->article->syntax;
    const uint32_t noun =
        event->is_noun ? event->trigger : syntax_child(syntax, event->trigger, REL_OBJ);
    bool is_listed = false;
    if (event->type == WHAT_ASSAULT && is_state_since(joining->article, event))
        return true;
    if (event->type == WHAT_ASSAULT && noun != TOKEN_NONE)
        is_listed = lexicon_has(&joining->readers->lasting, syntax->words[noun].lemma);
    return is_listed;
}

static bool is_town(const article *article, uint32_t place)
{
    const where_place *found = &article->where.places[place];
    return found->is_literal &&
           (found->precision == WHERE_TOWN || found->precision == WHERE_UNKNOWN);
}

// "Three towns", "rebel-held towns".
static bool are_towns(const article *article, const what_role *role)
{
    return role->kind == WHAT_TARGET && role->entity != ENTITY_NONE &&
           article->who.entities[role->entity].kind == WHO_PLACE &&
           article->syntax.words[role->head].xpos == XPOS_NNS;
}

// Are several towns hit, or two of those named in one list different ones?
static bool is_spread(const article *article, const what_event *event)
{
    uint32_t first = PLACE_NONE;
    for (uint32_t i = 0; i < event->role_count; i++) {
        const what_role *role = &event->roles[i];
        if (are_towns(article, role))
            return true;
        if ((role->kind != WHAT_TARGET && role->kind != WHAT_PLACE) || role->place == PLACE_NONE ||
            !is_town(article, role->place))
            continue;
        const uint32_t same = article->where.places[role->place].same_as;
        if (first != PLACE_NONE && same != first &&
            article->syntax.words[role->head].relation == REL_CONJ)
            return true;
        if (first == PLACE_NONE)
            first = same;
    }
    return false;
}

static bool is_count(what_role_kind kind)
{
    return kind >= WHAT_KILLED && kind <= WHAT_DISPLACED;
}

// "72 hostages": people, no acts.
static bool names_people(const what_event *event)
{
    for (uint32_t i = 0; i < event->role_count; i++)
        if (is_count(event->roles[i].kind) && event->roles[i].head == event->trigger)
            return true;
    return false;
}

// Does the event count people who were hit by it once each? Who is held is held all the while.
static bool counts_hit(const joining *joining, const what_event *event)
{
    const slice lemma = joining->article->syntax.words[event->trigger].lemma;
    const what_role_kind last =
        lexicon_has(&joining->readers->keepings, lemma) ? WHAT_INJURED : WHAT_DETAINED;
    for (uint32_t i = 0; i < event->role_count; i++)
        if (event->roles[i].kind >= WHAT_KILLED && event->roles[i].kind <= last &&
            event->roles[i].has_range)
            return true;
    return false;
}

// "The number of officers killed this month": a month or more up to the article's day.
static bool is_sum_to_date(const article *article, const what_event *event)
{
    const uint8_t relation = article->syntax.words[event->trigger].relation;
    if (event->type != WHAT_CASUALTY || event->time == TIME_NONE || article->day == DAY_UNKNOWN ||
        (relation != REL_ACL && relation != REL_XCOMP))
        return false;
    const when_time *time = &article->when.times[event->time];
    return time->type == WHEN_DATE && time->anchor == WHEN_ANCHOR_NONE &&
           time->bounds.earliest != DAY_OPEN_PAST && time->bounds.latest >= article->day &&
           time->bounds.latest - time->bounds.earliest >= MONTH_DAYS;
}

// "An outbreak has killed 97 since May": one act that has lasted so long.
static bool is_of_one_disaster(const article *article, const what_event *event)
{
    if (event->parent == EVENT_NONE)
        return false;
    const what_event *act = &article->what.events[event->parent];
    return act->type == WHAT_DISASTER && act->is_noun &&
           article->syntax.words[act->trigger].xpos == XPOS_NN;
}

// "Floods have killed 60 people since March", "200 have died in the past 20 years", "... this
// year": a tally of many acts. Who has been held since March was taken once.
static bool is_tally(const joining *joining, const what_event *event)
{
    const article *article = joining->article;
    if (!counts_hit(joining, event) || event->is_noun || event->time == TIME_NONE ||
        article->day == DAY_UNKNOWN || is_of_one_disaster(article, event) ||
        syntax_tense_of(&article->syntax, event->trigger) != TENSE_PRESENT_PERFECT)
        return false;
    const when_time *time = &article->when.times[event->time];
    const bool is_to_date = time->type == WHEN_DATE && time->bounds.latest >= article->day;
    const bool is_stretch =
        time->relation == WHEN_SINCE || time->type == WHEN_DURATION || is_to_date;
    return is_stretch && time->anchor == WHEN_ANCHOR_NONE &&
           time->bounds.earliest < article->day - TALLY_DAYS;
}

bool join_is_plural(const article *article, const what_event *event)
{
    return event->is_noun && article->syntax.words[event->trigger].xpos == XPOS_NNS;
}

bool join_is_series(const joining *joining, const what_event *event)
{
    const article *article = joining->article;
    if (is_tally(joining, event) || is_sum_to_date(article, event))
        return true;
    if (names_people(event))
        return false;
    const uint32_t amount = article->howmany.amount_of_unit[event->trigger];
    return event->is_noun && article->syntax.words[event->trigger].xpos == XPOS_NNS &&
           amount != AMOUNT_NONE && article->howmany.amounts[amount].range.low >= SERIES_LEAST;
}

// "The ministry blamed the Front", "the Front may have done it": contradicted accounts of one act
// name other doers.
static bool is_alleged(const article *article, const what_role *role)
{
    if (role->attribution == ATTRIBUTION_NONE)
        return false;
    const sayswho_stance stance = article->sayswho.attributions[role->attribution].stance;
    return sayswho_is_accusation(stance) || stance == STANCE_SPECULATES ||
           stance == STANCE_LEAVES_OPEN || stance == STANCE_DENIES || stance == STANCE_DOUBTS;
}

// "The victims were identified as Ivo Maren and Ana Pell": of the act that the article is about,
// though its word stands sentences away.
static bool is_identified_victim(const joining *joining, const what_role *role)
{
    const syntax_layer *syntax = &joining->article->syntax;
    uint32_t token = role->head;
    for (int step = 0; step < LIST_DEPTH && token != TOKEN_NONE; step++) {
        if (syntax->words[token].upos == UPOS_VERB)
            break;
        token = syntax->words[token].head;
    }
    if (role->kind != WHAT_TARGET || token == TOKEN_NONE ||
        !lexicon_has(&joining->readers->namings, syntax->words[token].lemma))
        return false;
    const uint32_t subject = syntax_child(syntax, token, REL_NSUBJ_PASS);
    return subject != TOKEN_NONE && is_empty_word(joining, subject);
}

static void add_participants(const joining *joining, join_profile *profile, const what_event *event)
{
    for (uint32_t i = 0; i < event->role_count; i++) {
        const what_role *role = &event->roles[i];
        // Whom the network sees sentences away may be of another act, or who did this one.
        if (role->is_by_network &&
            joining->article->document.tokens[role->head].sentence != event->sentence &&
            !is_identified_victim(joining, role))
            continue;
        const bool helps = event->type == WHAT_RETREAT || event->type == WHAT_AID;
        if (role->kind == WHAT_AGENT && !helps) // who frees is not who took
            add_participant(&profile->agents, role->entity, role->head,
                            is_alleged(joining->article, role));
        else if (role->kind == WHAT_TARGET || role->kind == WHAT_OCCASION ||
                 (is_count(role->kind) && !is_empty_word(joining, role->head)))
            add_participant(&profile->targets, role->entity, role->head, false);
        else if (role->kind == WHAT_PERSON)
            add_participant(&profile->people, role->entity, role->head, false);
    }
}

static void add_bounds(join_profile *profile, when_interval bounds)
{
    const bool is_apart =
        bounds.earliest > profile->bounds.latest || bounds.latest < profile->bounds.earliest;
    // Joined all the same: what lasts is told of several days, and of one act accounts may give
    // different days. Which is right is open, so neither is lost; no overlap could hold both.
    if (!profile->is_dated) {
        profile->bounds = bounds;
    } else if (is_apart) {
        if (bounds.earliest < profile->bounds.earliest)
            profile->bounds.earliest = bounds.earliest;
        if (bounds.latest > profile->bounds.latest)
            profile->bounds.latest = bounds.latest;
    } else {
        if (bounds.earliest > profile->bounds.earliest)
            profile->bounds.earliest = bounds.earliest;
        if (bounds.latest < profile->bounds.latest)
            profile->bounds.latest = bounds.latest;
    }
    profile->is_dated = true;
}

void join_profile_add_setting(const joining *joining, join_profile *profile,
                              const what_event *event)
{
    const article *article = joining->article;
    if (article_is_participle(article, event))
        return;
    for (uint32_t i = 0; i < event->role_count; i++)
        add_place_of_role(joining->article, profile, &event->roles[i]);
    add_place(profile, event->place);
    when_interval bounds;
    if (!article_is_flight(event) && explicit_bounds(&bounds, article, event))
        add_bounds(profile, bounds);
}

// Does "and" alone, with who was hit, stand between the two?
static bool is_coordinated(const article *article, const what_event *first, const what_event *next)
{
    const syntax_word *words = article->syntax.words;
    bool has_and = false;
    for (uint32_t token = first->trigger + 1; token < next->trigger; token++) {
        const uint8_t upos = words[token].upos;
        if (upos == UPOS_VERB || upos == UPOS_ADP || upos == UPOS_SCONJ)
            return false;
        has_and = has_and || upos == UPOS_CCONJ;
    }
    return has_and;
}

// Of two results told in one breath the later may tell where.
void join_profile_add_behind(const joining *joining, join_profile *mention, uint32_t index)
{
    const article *article = joining->article;
    const what_event *event = &article->what.events[index];
    if (event->type != WHAT_CASUALTY || mention->place_count > 0 ||
        index + 1 >= article->what.count)
        return;
    const what_event *next = &article->what.events[index + 1];
    if (next->type == WHAT_CASUALTY && next->sentence == event->sentence &&
        next->attribution == event->attribution && is_coordinated(article, event, next))
        join_profile_add_setting(joining, mention, next);
}

void join_profile_add(const joining *joining, join_profile *profile, const what_event *event)
{
    profile->is_lasting = profile->is_lasting || is_lasting(joining, event);
    profile->is_series = profile->is_series || join_is_series(joining, event);
    profile->is_spread = profile->is_spread || is_spread(joining->article, event);
    profile->is_taking = profile->is_taking || join_is_taking(joining, event);
    add_participants(joining, profile, event);
    join_profile_add_setting(joining, profile, event);
}
