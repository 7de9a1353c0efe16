// The towns that incidents lie in. Local news names the town once and the street beside the act:
// where nothing at the act puts it on the map, the town of the story does. Codebooks ask for the
// town (ACLED's location, GTD's city) also where the text tells of a quarter, a street or a mall.
#include "article/claim_role.h"
#include "article/town_signs.h"

#define LEAD_SENTENCES 5u // in which a town named once is the story's
#define LEAD_WEIGHT 3u
#define LOCAL_WEIGHT 3u // of a town whose police come
#define NEAR_WEIGHT 1u
#define SURE_WEIGHT 6u  // leads, or is told often, and its police come
#define DATED_WEIGHT 3u // of the town the article is dated from, beside a quarter of it
#define FAR_LARGER 1.5  // natural logarithm of how much more people: some five times as many

// ---- of the story ----

// "Left Osk": whence somebody goes.
static bool is_left(const article *article, uint32_t index)
{
    const uint32_t looked_at = article_looked_at(article->what.count);
    for (uint32_t i = 0; i < looked_at; i++) {
        const what_event *event = &article->what.events[i];
        for (uint32_t k = 0; event->move == WHAT_LEAVE && k < event->role_count; k++)
            if (event->roles[k].kind == WHAT_PLACE && event->roles[k].place == index)
                return true;
    }
    return false;
}

// "Was blamed on Ankara": who is accused, not where it was.
static bool is_accused(const article *article, const where_place *place)
{
    const uint32_t innermost = article->sayswho.innermost[place->head];
    if (innermost == ATTRIBUTION_NONE)
        return false;
    const sayswho_attribution *said = &article->sayswho.attributions[innermost];
    return said->target_token == place->head && sayswho_is_accusation(said->stance);
}

// What speaks for a town's being where the story plays, as far as a claim of the place asks; the
// incident's own town is chosen by more (town_choice.c).
typedef struct story_signs {
    uint32_t mentions;
    bool is_leading; // told early
    bool is_near;    // the newsroom's, somebody's home, or part of a building's name in the lead
    bool is_local;   // its police come
    bool is_dated;   // the dateline names it, too
    bool is_sited;   // told with its state or country: "Dalby, Ga."
} story_signs;

static story_signs signs_of(const article_claims *claims, uint32_t first)
{
    const article *article = claims->article;
    const where_layer *where = &article->where;
    story_signs found = {0};
    for (uint32_t i = first; i < where->count; i++) {
        const where_place *place = &where->places[i];
        if (place->same_as != first || !article_is_town(place) ||
            article_is_speaker(article, place) || article_is_seat(claims, place) ||
            is_accused(article, place) || is_left(article, i))
            continue;
        const slice sign = article_sign_behind(claims, place);
        if (slice_equal(sign, SLICE("away")) || slice_equal(sign, SLICE("quarter")))
            continue;
        found.is_near |= place->is_newsroom || slice_equal(sign, SLICE("home"));
        if (place->is_newsroom)
            continue;
        found.mentions++;
        found.is_local |= slice_equal(sign, SLICE("here"));
        const bool is_early = article->document.tokens[place->head].sentence < LEAD_SENTENCES;
        const bool is_part = !place->is_literal && sign.length == 0; // "the Dalby mill"
        found.is_near |= is_early && is_part;
        found.is_leading |= is_early && !is_part && !slice_equal(sign, SLICE("home"));
        found.is_dated |=
            article_is_caption(claims, place) ||
            (article_is_town(&where->dateline) && place->geoname == where->dateline.geoname);
        found.is_sited |= place->container != PLACE_NONE;
    }
    return found;
}

// "Dalby, Ga.", or the town whose police come.
static bool is_sited(const article_claims *claims, uint32_t place)
{
    const where_place *own = &claims->article->where.places[place];
    const story_signs signs = signs_of(claims, own->same_as);
    return own->container != PLACE_NONE || signs.is_sited || signs.is_local;
}

// Counted at the first mention.
static uint32_t town_weight(const article_claims *claims, uint32_t first)
{
    const story_signs signs = signs_of(claims, first);
    if (!signs.is_leading && !signs.is_local && !signs.is_near && signs.mentions < 2)
        return 0;
    return signs.mentions + (signs.is_leading ? LEAD_WEIGHT : 0) +
           (signs.is_local ? LOCAL_WEIGHT : 0) + (signs.is_near ? NEAR_WEIGHT : 0);
}

// The town that most speaks for, other than `but`.
static uint32_t heaviest_town(const article_claims *claims, uint32_t within, uint32_t but)
{
    const where_layer *where = &claims->article->where;
    uint32_t best = PLACE_NONE;
    uint32_t most = 0;
    for (uint32_t i = 0; i < where->count; i++) {
        const where_place *place = &where->places[i];
        if (place->same_as != i || i == but || !article_is_town(place) ||
            (within != PLACE_NONE && !where_is_compatible(where, within, i)))
            continue;
        const uint32_t weight = town_weight(claims, i);
        if (weight > most) {
            most = weight;
            best = i;
        }
    }
    return best;
}

static uint32_t town_of_story(const article_claims *claims, uint32_t within)
{
    return heaviest_town(claims, within, PLACE_NONE);
}

static bool is_on_the_map(const article *article, const article_incident *incident)
{
    return incident->place != PLACE_NONE &&
           article->where.places[incident->place].precision <= WHERE_TOWN &&
           article->where.places[incident->place].has_point;
}

static bool is_told_again(const where_layer *where, uint32_t first)
{
    for (uint32_t i = first + 1; i < where->count; i++)
        if (where->places[i].same_as == first)
            return true;
    return false;
}

static bool is_in_other_state(const where_place *one, const where_place *other)
{
    return one->division.length > 0 && other->division.length > 0 &&
           slice_equal(one->country, other->country) &&
           !slice_equal(one->division, other->division);
}

// Does the article name anything else in its state?
static bool has_neighbour(const where_layer *where, const where_place *own)
{
    for (uint32_t i = 0; i < where->count; i++)
        if (where->places[i].same_as != own->same_as &&
            slice_equal(where->places[i].division, own->division))
            return true;
    return false;
}

// A name that several towns of the land bear, none of them in the state of the story's town, which
// is far larger, and nothing else speaks for the state of any: "PITTSBURGH - Shot in Homewood".
static bool is_namesake(const where_layer *where, const where_place *own, const where_place *story)
{
    return own->namesakes > 0 && is_in_other_state(own, story) &&
           story->prominence > own->prominence + FAR_LARGER && !has_neighbour(where, own);
}

static bool is_quarter_of_dateline(const article_claims *claims, uint32_t place)
{
    const where_layer *where = &claims->article->where;
    return article_is_town(&where->dateline) && !is_sited(claims, place) &&
           is_namesake(where, &where->places[place], &where->dateline);
}

// A quarter that bears the name of some far town: no state stands behind it, and another town's
// police are at work. Told more than once it is one only when the far town lies in another state.
// The town of the story then, else PLACE_NONE.
static uint32_t town_against(const article_claims *claims, const article_incident *incident)
{
    const where_layer *where = &claims->article->where;
    const where_place *own = &where->places[incident->place];
    if (is_sited(claims, incident->place))
        return PLACE_NONE;
    const uint32_t town = heaviest_town(claims, PLACE_NONE, own->same_as);
    if (town == PLACE_NONE || where_is_compatible(where, incident->place, town))
        return PLACE_NONE;
    const story_signs of_town = signs_of(claims, town);
    const bool is_quarter = of_town.is_dated && is_namesake(where, own, &where->places[town]);
    const uint32_t weight = town_weight(claims, town) + (is_quarter ? DATED_WEIGHT : 0);
    if (weight < SURE_WEIGHT)
        return PLACE_NONE;
    if (own->same_as == incident->place && !is_told_again(where, incident->place))
        return weight > town_weight(claims, own->same_as) ? town : PLACE_NONE;
    const bool is_far = of_town.is_local && is_in_other_state(own, &where->places[town]) &&
                        where->places[town].prominence > own->prominence;
    return is_quarter || is_far ? town : PLACE_NONE;
}

// "Dalby, Ga." -> "Dalby"
static slice town_of_dateline(slice dateline)
{
    return slice_trim(slice_cut(&dateline, ','));
}

// The dateline is where the reporter writes: the town of local news, the capital of foreign news.
// It serves where the text itself names no place at all for the act, and nobody claims it.
static void take_dateline(article *article, uint32_t subject)
{
    article_incident *incident = &article->incidents[subject];
    const slice town = article->source.dateline_place;
    if (incident->place == PLACE_NONE && incident->place_name.length == 0 && town.length > 0)
        incident->place_name = town_of_dateline(town);
}

// "A Dalby County woman was shot, deputies said": where no town and no other place is told, the
// county that is told most, of those told first; PLACE_NONE.
static uint32_t county_of_story(const article_claims *claims)
{
    const where_layer *where = &claims->article->where;
    uint32_t best = PLACE_NONE;
    uint32_t most = 0;
    uint32_t *told = ARENA_ARRAY(claims->article->arena, (size_t)where->count + 1, uint32_t);
    for (uint32_t i = 0; told != NULL && i < where->count; i++) {
        const where_place *place = &where->places[i];
        if (place->precision == WHERE_DISTRICT && !place->is_newsroom)
            told[place->same_as]++;
    }
    for (uint32_t i = 0; told != NULL && i < where->count; i++)
        if (told[i] > most) {
            most = told[i];
            best = i;
        }
    return best;
}

static void claim_story_place(article_claims *claims, uint32_t subject, uint32_t place, slice why)
{
    article *article = claims->article;
    article_incident *incident = &article->incidents[subject];
    const where_place *told = &article->where.places[place];
    const article_holder holder =
        article_holder_of_background(article, article->sayswho.innermost[told->head]);
    article_claim claim =
        article_claim_start(article, subject, SLOT_PLACE, told->head, told->at, &holder);
    claim.value = slice_at(article->document.text.data, told->at);
    claim.place = place;
    claim.why = why;
    article_claim_add(claims, &claim);
    incident->place = place;
    if (incident->place_name.length == 0)
        incident->place_name = claim.value;
}

static void claim_county(article_claims *claims, uint32_t subject)
{
    const article_incident *incident = &claims->article->incidents[subject];
    if (incident->place != PLACE_NONE || incident->place_name.length > 0)
        return;
    const uint32_t county = county_of_story(claims);
    if (county != PLACE_NONE)
        claim_story_place(claims, subject, county, SLICE("county of the story"));
}

void article_claim_town(article_claims *claims)
{
    article *article = claims->article;
    const uint32_t subject = article_find_subject(article);
    if (subject == INCIDENT_NONE || article->incidents[subject].is_lasting)
        return;
    article_incident *incident = &article->incidents[subject];
    const bool is_placed = is_on_the_map(article, incident);
    const uint32_t town =
        is_placed ? town_against(claims, incident) : town_of_story(claims, incident->place);
    if (!is_placed && (town == PLACE_NONE || is_quarter_of_dateline(claims, town))) {
        take_dateline(article, subject);
        claim_county(claims, subject);
        return;
    }
    if (town == PLACE_NONE)
        return;
    claim_story_place(claims, subject, town, SLICE("town of the story"));
}

// ---- of every incident ----

#define DEEPEST_CONTAINER 4u

// The town itself, or the one that contains it; NULL.
static const where_place *town_around(const where_layer *where, uint32_t place)
{
    for (uint32_t step = 0; step < DEEPEST_CONTAINER && place != PLACE_NONE; step++) {
        if (article_is_town(&where->places[place]))
            return &where->places[place];
        place = where->places[place].container;
    }
    return NULL;
}

static bool may_lie_in(const article *article, const article_incident *incident,
                       const where_place *town)
{
    return incident->place == PLACE_NONE ||
           where_is_compatible(&article->where, incident->place,
                               (uint32_t)(town - article->where.places));
}

// What is told of an incident names its town, though the most precise place does not.
static void take_claimed_towns(article *article)
{
    for (uint32_t i = 0; i < article->claim_count; i++) {
        const article_claim *claim = &article->claims[i];
        if (claim->slot != SLOT_PLACE || claim->place == PLACE_NONE ||
            claim->incident == INCIDENT_NONE)
            continue;
        article_incident *incident = &article->incidents[claim->incident];
        const where_place *town = town_around(&article->where, claim->place);
        if (incident->town == NULL && town != NULL && may_lie_in(article, incident, town))
            incident->town = town;
    }
}

// A settlement that no list has is a town all the same, when nothing else is.
static void take_unlisted_towns(const article_claims *claims)
{
    article *article = claims->article;
    for (uint32_t i = 0; i < article->claim_count; i++) {
        const article_claim *claim = &article->claims[i];
        if (claim->slot != SLOT_PLACE || claim->place == PLACE_NONE ||
            claim->incident == INCIDENT_NONE)
            continue;
        const where_place *place = &article->where.places[claim->place];
        if (article->incidents[claim->incident].town == NULL && place->is_literal &&
            place->precision == WHERE_UNKNOWN && !article_is_street(claims, place) &&
            !article_names_care(claims, place))
            article->incidents[claim->incident].town = place;
    }
}

void article_find_towns(article_claims *claims)
{
    article *article = claims->article;
    for (uint32_t i = 0; i < article->incident_count; i++)
        article->incidents[i].town = town_around(&article->where, article->incidents[i].place);
    take_claimed_towns(article);
    // A story about something else plays where it plays, not where what it mentions does.
    const uint32_t subject = article_find_story(article);
    take_unlisted_towns(claims);
    if (subject != INCIDENT_NONE && !article->incidents[subject].is_lasting)
        article->incidents[subject].town = article_choose_town(claims, subject);
}
