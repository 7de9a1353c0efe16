// From roles to claims: each role of each event mention is a value for one slot of its incident,
// held by whoever the text lets say it.
#include "article/claim_role.h"

// ---- adding ----

// "network +2310": the head found it. "subject, network agrees +2310": so did a rule.
static slice step(arena *arena, const char *rule, int32_t score)
{
    if (score == 0)
        return slice_from_string(rule);
    const char *also = strcmp(rule, "network") == 0 ? "" : ", network agrees";
    return arena_format(arena, "%s%s %+d", rule, also, (int)score);
}

slice article_why_said(const article *article, uint32_t attribution, const char *rule)
{
    const int32_t score =
        attribution == ATTRIBUTION_NONE ? 0 : article->sayswho.attributions[attribution].score;
    return step(article->arena, rule, score);
}

slice article_why_held(const article *article, slice what, uint32_t attribution)
{
    if (attribution == ATTRIBUTION_NONE)
        return what;
    const char *rule = article->sayswho.attributions[attribution].rule;
    const slice said = article_why_said(article, attribution, rule != NULL ? rule : "attribution");
    return arena_format(article->arena, "%.*s, held by %.*s", (int)what.length, what.data,
                        (int)said.length, said.data);
}

static slice explain(const role_reading *reading)
{
    const article *article = reading->claims->article;
    const what_role *role = reading->role;
    const char *event_rule = reading->event->rule != NULL ? reading->event->rule : "trigger";
    const slice part = step(article->arena, role->rule != NULL ? role->rule : "role", role->score);
    const slice found =
        arena_format(article->arena, "%s, %.*s", event_rule, (int)part.length, part.data);
    return article_why_held(article, found, reading->holder.attribution);
}

// "Three jets", "some 15 rebels": how many, where the text counts them.
static void count_them(article_claim *claim, const role_reading *reading)
{
    const article *article = reading->claims->article;
    const uint32_t head = reading->role->head;
    bool is_approximate = false;
    howmany_range range;
    if ((claim->slot == SLOT_WEAPON || claim->slot == SLOT_PERPETRATOR) &&
        article->howmany.amount_of_unit[head] != AMOUNT_NONE &&
        howmany_of_nominal(&range, &is_approximate, &article->howmany,
                           reading->claims->readers->howmany, &article->syntax, head))
        claim->range = range;
}

article_claim article_claim_role(const role_reading *reading, article_slot slot, span at)
{
    article_claim claim = article_claim_start(reading->claims->article, reading->incident, slot,
                                              reading->role->head, at, &reading->holder);
    count_them(&claim, reading);
    claim.why = explain(reading);
    claim.is_by_network = reading->role->is_by_network;
    return claim;
}

void article_claim_role_value(const role_reading *reading, article_slot slot, slice value, span at)
{
    article_claim claim = article_claim_role(reading, slot, at);
    claim.value = value;
    article_claim_add(reading->claims, &claim);
}

bool article_role_says_nothing(const role_reading *reading, uint32_t head)
{
    const syntax_layer *syntax = &reading->claims->article->syntax;
    return lexicon_has(&reading->claims->readers->pronouns, syntax->words[head].lemma) ||
           syntax_has_determiner(syntax, head, SLICE("no")); // "no suspects"
}

// Those who are held are not those who hold them, whatever "they" was taken for.
static bool is_captive(const role_reading *reading)
{
    const article *article = reading->claims->article;
    const article_incident *incident = &article->incidents[reading->incident];
    const uint32_t entity = reading->role->entity;
    const uint32_t count = article_looked_at(incident->event_count);
    for (uint32_t i = 0; entity != ENTITY_NONE && i < count; i++) {
        const what_event *event = &article->what.events[incident->events[i]];
        for (uint32_t k = 0; k < event->role_count; k++)
            if (event->roles[k].entity == entity &&
                (event->roles[k].kind == WHAT_CAPTIVE || event->roles[k].kind == WHAT_RELEASED))
                return true;
    }
    return false;
}

// "The gunmen fled": who is called by his deed alone, and known already, is not told anew.
static bool is_called_by_deed(const role_reading *reading, uint32_t head)
{
    const article *article = reading->claims->article;
    article_epithet epithet;
    uint32_t first = head;
    uint32_t end = head + 1;
    syntax_phrase(&article->syntax, head, false, &first, &end);
    return end - first == 2 && slice_equal(article->syntax.words[first].lemma, SLICE("the")) &&
           article_find_epithet(&epithet, article, reading->claims->readers, head);
}

// "The army was responsible for the deaths": that is told as it is said, not as a deed.
static bool is_only_responsible(const role_reading *reading)
{
    const article *article = reading->claims->article;
    const uint32_t marker = syntax_child(&article->syntax, reading->event->trigger, REL_CASE);
    if (marker != TOKEN_NONE && slice_equal(article->syntax.words[marker].lemma, SLICE("behind")) &&
        reading->event->is_noun)
        return true; // "was behind the killing"
    uint32_t above = article->syntax.words[reading->event->trigger].head;
    for (uint32_t step = 0; step < 2 && above != TOKEN_NONE && reading->event->is_noun; step++) {
        uint32_t count = 0;
        const uint32_t row = lexicon_find(&reading->claims->readers->responsibility,
                                          article->syntax.words[above].lemma, &count);
        if (count > 0 &&
            lexicon_cell(&reading->claims->readers->responsibility, row, 2).length == 0)
            return true;
        above = article->syntax.words[above].head;
    }
    return false;
}

static bool is_in_source(const sayswho_attribution *said, size_t at)
{
    return said->tier == TIER_SPEECH && said->source_count > 0 && at >= said->source[0].start &&
           at < said->source[0].end;
}

// "The rebels, said [the army], killed nine": between the parts of what he says.
static bool is_source_between(const sayswho_attribution *said)
{
    return said->source_count > 0 && said->content_count > 1 &&
           said->source[0].start >= said->content[0].end &&
           said->source[0].end <= said->content[1].start;
}

// "A spokesman for the Front said its men had done it": that the Front did, it says itself. The
// network alone takes whoever speaks for the doer, in the author's own voice. Whoever it was that
// took him for more, who stands before a colon as a label or amid what he says only speaks.
static bool is_mere_speaker(const role_reading *reading)
{
    const article *article = reading->claims->article;
    const size_t at = article->document.tokens[reading->role->head].at.start;
    const bool is_guess =
        reading->role->is_by_network && reading->holder.attribution == ATTRIBUTION_NONE;
    for (uint32_t i = 0; i < article->sayswho.count; i++) {
        const sayswho_attribution *said = &article->sayswho.attributions[i];
        const bool is_label = said->cue_token != TOKEN_NONE &&
                              article->syntax.words[said->cue_token].upos == UPOS_PUNCT;
        if ((is_guess || is_label || is_source_between(said)) && is_in_source(said, at))
            return true;
    }
    return false;
}

// "Began its bombing": what a pronoun was taken for that nobody is has done nothing. Who says "we"
// is somebody, whatever he was taken for.
static bool is_done_by_thing(const role_reading *reading)
{
    const article *article = reading->claims->article;
    const uint32_t entity = reading->role->entity;
    const syntax_word *word = &article->syntax.words[reading->role->head];
    return entity != ENTITY_NONE && article->who.entities[entity].kind == WHO_OTHER &&
           !article->who.entities[entity].is_named && word->upos == UPOS_PRON &&
           !slice_equal(word->lemma, SLICE("we"));
}

void article_claim_actor(const role_reading *reading, article_slot slot)
{
    const article *article = reading->claims->article;
    uint32_t head = reading->role->head;
    if (reading->holder.stance == STANCE_EXPECTS)
        return; // what is only expected was done by nobody
    const article_readers *readers = reading->claims->readers;
    const uint32_t named = article_past_portion(article, readers, head);
    const uint8_t upos = article->syntax.words[named].upos;
    if (article_role_says_nothing(reading, named) || upos == UPOS_NUM || upos == UPOS_ADV ||
        (slot == SLOT_VICTIM && article_is_no_victim(reading, head)))
        return;
    if (slot == SLOT_PERPETRATOR &&
        (is_captive(reading) || is_only_responsible(reading) || is_mere_speaker(reading) ||
         is_done_by_thing(reading) || article_strikes_attackers(reading)))
        return;
    if (slot == SLOT_PERPETRATOR)
        head = article_named_doer(article, readers, reading->incident, reading->role,
                                  reading->holder.name);
    if (slot == SLOT_PERPETRATOR && is_called_by_deed(reading, head))
        return;
    if (slot == SLOT_PERPETRATOR) {
        const slice own = article_own_name(article, readers, reading->role->head, &reading->holder);
        // "There is no proof that its men did it": who says so denies it for himself.
        if (own.length > 0 && reading->holder.stance == STANCE_DOUBTS)
            return;
        if (own.length > 0) {
            article_claim_role_value(reading, slot, own,
                                     article_actor_span(article, readers, reading->role->head));
            return;
        }
    }
    const slice value = slot == SLOT_VICTIM ? article_victim_value(article, readers, head)
                                            : article_actor_value(article, readers, head);
    article_claim_role_value(reading, slot, value,
                             article_actor_span(article, readers, reading->role->head));
    article_claim_supposed(reading->claims, reading->incident, slot, head, reading->holder);
}

// "Among the dead were two nuns": the figure says it.
bool article_is_counted_part(const role_reading *reading)
{
    const what_event *event = reading->event;
    for (uint32_t i = 0; i < event->role_count; i++)
        if (event->roles[i].is_subset && event->roles[i].has_range &&
            event->roles[i].head == reading->role->head)
            return true;
    return false;
}

// "Burned down the town hall": what an act leaves in ruins is what was hit.
static bool is_ruined(const role_reading *reading)
{
    return reading->event->type == WHAT_DISASTER ||
           slice_equal(reading->event->mode, SLICE("destroy"));
}

// Towns and countries that are hit, and "the main market", are where it happened; "a hotel" is what
// was hit; a venue with a name of its own is both.
static void claim_target(const role_reading *reading)
{
    const article *article = reading->claims->article;
    // Whom a march is against and whom help is for are nobody's victims.
    const bool is_meant = strcmp(reading->role->rule, "counterpart") == 0;
    if (is_meant || article_is_counted_part(reading))
        return;
    const uint32_t entity = reading->role->entity;
    const bool is_act = reading->event->type != WHAT_MOVE;
    const who_kind kind = entity == ENTITY_NONE ? WHO_OTHER : article->who.entities[entity].kind;
    const bool is_named = entity != ENTITY_NONE && article->who.entities[entity].is_named;
    const bool is_on_map = reading->role->place != PLACE_NONE &&
                           article->where.places[reading->role->place].is_literal;
    const bool is_town = (kind == WHO_PLACE && is_named) || (is_on_map && kind != WHO_FACILITY);
    const bool is_venue = kind == WHO_FACILITY &&
                          (is_named || what_is_definite(reading->claims->readers->what,
                                                        &article->syntax, reading->role->head));
    const bool is_scene =
        is_act && (article_is_venue(reading, reading->role) || article_is_entered(reading));
    if (is_act && is_ruined(reading) && is_venue && !is_named && !is_scene)
        article_claim_actor(reading, SLOT_VICTIM);
    else if (is_act &&
             (is_town || is_venue || is_scene || article_is_hit_in_town(reading, reading->role)))
        article_claim_place(reading);
    if (!is_act || !(is_town || is_scene || (is_venue && !is_named)))
        article_claim_actor(reading, SLOT_VICTIM);
}

// ---- one role, one event ----

// Does a deed of the article have the entity as its doer?
static bool is_doer_elsewhere(const article *article, uint32_t entity)
{
    for (uint32_t i = 0; i < article->what.count; i++) {
        const what_event *event = &article->what.events[i];
        for (uint32_t k = 0; k < event->role_count; k++)
            if (event->type == WHAT_ASSAULT && event->roles[k].kind == WHAT_AGENT &&
                event->roles[k].entity == entity)
                return true;
    }
    return false;
}

// Those who move are told as doers when they did something else and have no name: the named have
// itineraries, and who only travels or flees did nothing.
static void claim_mover(const role_reading *reading)
{
    const uint32_t entity = reading->role->entity;
    const article *article = reading->claims->article;
    if (entity != ENTITY_NONE && !article->who.entities[entity].is_named &&
        is_doer_elsewhere(article, entity))
        article_claim_actor(reading, SLOT_PERPETRATOR);
}

// "Rebels freed four hostages": let go by those who held them.
static bool is_captor(const role_reading *reading)
{
    static const char *const roles[] = {"REB", "UAF", "CRM"};
    const slice lemma = reading->claims->article->syntax.words[reading->role->head].lemma;
    const slice role = who_agent_role(reading->claims->readers->who, lemma);
    bool is_one = false;
    for (size_t i = 0; i < sizeof roles / sizeof *roles; i++)
        is_one |= slice_equal(role, slice_from_string(roles[i]));
    return is_one && reading->role->kind == WHAT_AGENT;
}

// Who ends a captivity is not who took the captives.
static bool is_liberator(const role_reading *reading)
{
    return !is_captor(reading) && article_ends_captivity(reading->claims->article, reading->event);
}

// "[Dozens] of Katyusha rockets": the rockets. The head itself where it counts nothing.
static uint32_t counted_thing(const article *article, uint32_t head)
{
    const howmany_layer *howmany = &article->howmany;
    uint32_t thing = TOKEN_NONE;
    while ((thing = syntax_next_child(&article->syntax, head, thing, REL_NMOD)) != TOKEN_NONE) {
        const uint32_t amount = howmany->amount_of_unit[thing];
        if (amount != AMOUNT_NONE && howmany->amounts[amount].end == head + 1)
            return thing;
    }
    return head;
}

// "It hit the bridge": what the pronoun stands for.
static slice weapon_value(const article *article, uint32_t head)
{
    const uint32_t thing = counted_thing(article, article_antecedent(article, head));
    return article_phrase_value(article, thing, false);
}

static void claim_role(const role_reading *reading)
{
    switch (reading->role->kind) {
    case WHAT_AGENT:
        if (!is_liberator(reading) && reading->event->type != WHAT_AID)
            article_claim_actor(reading, SLOT_PERPETRATOR);
        break;
    case WHAT_TARGET:
    case WHAT_OCCASION:
        claim_target(reading);
        break;
    case WHAT_WEAPON:
        if (reading->event->type == WHAT_RETREAT || reading->event->type == WHAT_AID)
            break; // captives are not freed with it, nor is anybody helped with it
        article_claim_role_value(
            reading, SLOT_WEAPON, weapon_value(reading->claims->article, reading->role->head),
            article_phrase_span(reading->claims->article, reading->role->head, false));
        article_claim_supposed(reading->claims, reading->incident, SLOT_WEAPON, reading->role->head,
                               reading->holder);
        break;
    case WHAT_PLACE:
        article_claim_place(reading);
        break;
    case WHAT_TIME:
        if (reading->role->time != TIME_NONE && !is_liberator(reading))
            article_claim_date(reading, reading->role->time);
        break;
    case WHAT_PERSON:
        claim_mover(reading);
        break;
    case WHAT_RECIPIENT:
    case WHAT_ROLE_COUNT:
        break;
    default:
        article_claim_count(reading);
        break;
    }
}

// "No data was stolen" of a break-in that happened, "cannot be freed" of somebody who was caught:
// what did not happen is a part of it.
static bool is_denied_part(const role_reading *reading)
{
    const article *article = reading->claims->article;
    const what_event *event = reading->event;
    const article_incident *incident = &article->incidents[reading->incident];
    const what_event *first = &article->what.events[incident->events[0]];
    if (event->is_noun || first == event || first->modality == WHAT_DENIED)
        return false;
    bool is_part = event->type == WHAT_RETREAT && first->type != WHAT_RETREAT;
    const syntax_word *words = article->syntax.words;
    for (uint32_t i = 0; i < event->role_count && !is_part; i++) {
        const uint32_t head = event->roles[i].head; // "not one shot"
        is_part = event->roles[i].kind != WHAT_AGENT &&
                  (syntax_has_determiner(&article->syntax, head, SLICE("no")) ||
                   slice_equal(words[words[head].left].lemma, SLICE("not")));
    }
    return is_part;
}

// "Do not shoot", "begged them not to shoot": nobody says whether somebody did.
static bool is_bidden(const article *article, const what_event *event)
{
    const syntax_word *word = &article->syntax.words[event->trigger];
    const uint32_t auxiliary = syntax_child(&article->syntax, event->trigger, REL_AUX);
    return word->upos == UPOS_VERB && word->xpos == XPOS_VB &&
           syntax_child(&article->syntax, event->trigger, REL_NSUBJ) == TOKEN_NONE &&
           syntax_child(&article->syntax, event->trigger, REL_NSUBJ_PASS) == TOKEN_NONE &&
           (auxiliary == TOKEN_NONE ||
            slice_equal(article->syntax.words[auxiliary].lemma, SLICE("do")));
}

// "There were no new raids": who says that nothing happened says only that.
static bool claim_denied(const role_reading *of)
{
    const article *article = of->claims->article;
    const what_event *event = of->event;
    if (event->modality != WHAT_DENIED)
        return false;
    if (event->type == WHAT_CASUALTY || is_denied_part(of))
        return true; // "neither was hurt": the act itself may well have happened
    if (article_denies_own_deed(article, of->claims->readers, event->trigger))
        return true; // who did it is denied
    if (is_bidden(article, event) ||
        (event->attribution == ATTRIBUTION_NONE && event->type == WHAT_AID))
        return true;
    const what_role role = {.head = event->trigger, .attribution = event->attribution};
    role_reading reading = *of;
    reading.role = &role;
    reading.holder = article_holder_of(article, event->attribution);
    if (reading.holder.stance != STANCE_ASSERTS && reading.holder.stance != STANCE_CONFIRMS)
        return false; // the denial is the cue's
    if (event->attribution != ATTRIBUTION_NONE) {
        reading.holder.stance = STANCE_DENIES;
        reading.holder.certainty = CERTAINTY_NEGATED;
    }
    article_claim_role_value(&reading, SLOT_HAPPENED, SLICE("no"), event->at);
    return true;
}

// Who travels matters to the ledger when he did something else, or something was done to him;
// everybody's movements are in the itineraries.
static bool is_beside_the_point(const article_claims *claims, const what_event *event)
{
    if (event->type != WHAT_MOVE || !claims->has_acts)
        return false;
    for (uint32_t i = 0; i < event->role_count; i++) {
        const uint32_t entity = event->roles[i].entity;
        if (event->roles[i].kind == WHAT_PERSON && entity != ENTITY_NONE &&
            claims->participates[entity])
            return false;
    }
    return true;
}

// What the author himself only sees coming has not happened yet.
static bool is_yet_to_come(const what_event *event)
{
    return event->modality == WHAT_PLANNED && event->attribution == ATTRIBUTION_NONE;
}

// "Threatened on Tuesday to attack": the day is that of the threat.
static bool is_of_saying(const article *article, const what_event *event, const what_role *role)
{
    return role->kind == WHAT_TIME && event->attribution != ATTRIBUTION_NONE &&
           role->attribution == article->sayswho.attributions[event->attribution].parent &&
           !event->is_noun;
}

static void claim_event(article_claims *claims, uint32_t index)
{
    const what_event *event = &claims->article->what.events[index];
    if (is_beside_the_point(claims, event) || is_yet_to_come(event))
        return;
    role_reading reading = {
        .claims = claims,
        .event = event,
        .incident = claims->article->incident_of_event[index],
    };
    if (reading.incident == INCIDENT_NONE || claim_denied(&reading))
        return;
    for (uint32_t i = 0; i < event->role_count; i++) {
        reading.role = &event->roles[i];
        const bool is_circumstance =
            reading.role->kind == WHAT_PLACE || reading.role->kind == WHAT_TIME;
        if (is_circumstance && (article_is_participle(claims->article, event) ||
                                is_of_saying(claims->article, event, reading.role)))
            continue;
        reading.holder =
            article_holder_of_role(claims->article, claims->readers, event, reading.role);
        claim_role(&reading);
    }
    article_claim_own_threat(&reading);
    article_claim_instrument(&reading);
}

void article_claim_roles(article_claims *claims)
{
    for (uint32_t i = 0; i < claims->article->what.count; i++)
        claim_event(claims, i);
}
