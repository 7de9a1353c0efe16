#include "article/town_signs.h"

#include <math.h>

#include "article/claim_role.h"
#include "where/distance.h"

#define EARLY_SENTENCES 5u // of the text; what is told later is more often background
#define NEAR_KILOMETRES 60.0
#define FAR_KILOMETRES 120.0
#define FAR_LARGER 1.5     // natural logarithm of how much more people: some five times as many
#define LOG_OF_HAMLET 7.8  // 2,000 people
#define LOG_OF_LARGE 10.8  // 50,000
#define LOG_OF_HUGE 12.9   // 400,000
#define MOST_COMPARED 64u  // towns that are compared with each other
#define IS_NAMED 1000u     // in a count of what lies in a state or province: it is named itself
#define LEAST_DURATIONS 2u // in a list of films: "0:45 Two hurt in Dalby 1:20 Storm over Osk"

static const char *const names[TOWN_SIGNS] = {
    "any",       "settled",       "placed",
    "against",   "claimed",       "others",
    "told",      "with violence", "with act",
    "title",     "title in",      "first",
    "early",     "late",          "in",
    "near",      "in with act",   "in with violence",
    "from",      "home",          "here",
    "away",      "held",          "sited",
    "dateline",  "caption",       "dateline only",
    "newsroom",  "newsroom only", "part",
    "twice",     "often",         "much",
    "mute",      "most",          "speaks",
    "unlisted",  "unlisted in",   "hamlet",
    "large",     "huge",          "namesakes",
    "alone",     "state",         "beside",
    "above",     "far",           "astray",
    "shortened", "building",      "title home",
    "only",
};

slice article_town_sign_name(town_sign sign)
{
    static_assert(TOWN_SIGNS <= 64, "a bit for each");
    return slice_from_string(names[sign]);
}

static void set(town_candidate *candidate, town_sign sign, bool is_so)
{
    if (is_so)
        candidate->signs |= UINT64_C(1) << sign;
}

static bool has(const town_candidate *candidate, town_sign sign)
{
    return (candidate->signs >> sign & 1) != 0;
}

// What the pass over the mentions needs to know of the whole.
typedef struct town_pass {
    const article_claims *claims;
    const article *article;
    town_candidates *out;
    uint32_t incident;
    uint32_t *candidate_of;  // [place] PLACE_NONE
    bool *is_aside;          // [place] told as no more than where somebody lives, is taken or held
    bool *tells_of_incident; // [sentence]
    bool *tells_of_violence; // [sentence]
    bool *is_list;           // [sentence] of films, not of the story
    uint32_t first_sentence; // of the text
    map divisions;           // state or province -> how many names lie in it, and IS_NAMED
} town_pass;

// ---- one mention ----

static const text_token *token_at(const town_pass *pass, uint32_t token)
{
    return &pass->article->document.tokens[token];
}

static const text_sentence *sentence_of(const town_pass *pass, const where_place *place)
{
    return &pass->article->document.sentences[token_at(pass, place->head)->sentence];
}

// What tells of a town without telling that anything happened there; TOWN_SIGNS where nothing does.
static town_sign aside_of(const town_pass *pass, const where_place *place, slice before,
                          slice behind)
{
    static const struct {
        slice told;
        town_sign sign;
    } asides[] = {{{"away", 4}, TOWN_AWAY},
                  {{"held", 4}, TOWN_HELD},
                  {{"home", 4}, TOWN_HOME},
                  {{"near", 4}, TOWN_NEAR}};
    if (!place->has_point && article_names_care(pass->claims, place))
        return TOWN_AWAY;
    for (size_t i = 0; i < sizeof asides / sizeof *asides; i++)
        if (slice_equal(behind, asides[i].told))
            return asides[i].sign;
    if (slice_equal(behind, SLICE("here")))
        return TOWN_SIGNS;
    if (slice_equal(before, SLICE("near")))
        return TOWN_NEAR;
    if (slice_equal(before, SLICE("from")))
        return TOWN_FROM;
    if (article_is_speaker(pass->article, place))
        return TOWN_SPEAKS;
    return place->is_literal ? TOWN_SIGNS : TOWN_PART;
}

static void note_scene(const town_pass *pass, town_candidate *candidate, const where_place *place,
                       bool is_in)
{
    const uint32_t sentence = token_at(pass, place->head)->sentence;
    const bool is_title = sentence_of(pass, place)->is_headline;
    candidate->mentions++;
    set(candidate, TOWN_TOLD, true);
    set(candidate, TOWN_SITED, place->container != PLACE_NONE);
    set(candidate, TOWN_TITLE, is_title);
    set(candidate, TOWN_FIRST, sentence == pass->first_sentence);
    set(candidate, TOWN_EARLY, !is_title && sentence < pass->first_sentence + EARLY_SENTENCES);
    set(candidate, TOWN_WITH_ACT, pass->tells_of_incident[sentence]);
    set(candidate, TOWN_WITH_VIOLENCE, pass->tells_of_violence[sentence]);
    set(candidate, TOWN_IN, is_in);
    set(candidate, TOWN_TITLE_IN, is_in && is_title);
    set(candidate, TOWN_IN_ACT, is_in && pass->tells_of_incident[sentence]);
    set(candidate, TOWN_IN_VIOLENCE, is_in && pass->tells_of_violence[sentence]);
}

static void note_mention(const town_pass *pass, town_candidate *candidate, uint32_t index)
{
    const where_place *place = &pass->article->where.places[index];
    pass->is_aside[index] = true;
    set(candidate, TOWN_NEWSROOM, place->is_newsroom);
    if (place->is_newsroom || pass->is_list[token_at(pass, place->head)->sentence])
        return;
    const slice behind = article_sign_behind(pass->claims, place);
    const slice before = article_approach_to(pass->claims, place);
    const town_sign aside = aside_of(pass, place, before, behind);
    set(candidate, TOWN_HERE, slice_equal(behind, SLICE("here")));
    set(candidate, TOWN_CAPTION, article_is_caption(pass->claims, place));
    candidate->told++;
    pass->is_aside[index] = aside != TOWN_SIGNS;
    if (aside == TOWN_SIGNS)
        note_scene(pass, candidate, place, slice_equal(before, SLICE("in")));
    else
        set(candidate, aside, true);
    set(candidate, TOWN_TITLE_HOME, aside == TOWN_HOME && sentence_of(pass, place)->is_headline);
}

// ---- all mentions ----

static bool is_candidate(const town_pass *pass, const where_place *place)
{
    return article_is_town(place) ||
           (place->precision == WHERE_UNKNOWN && place->is_literal && !place->has_point &&
            !pass->is_list[token_at(pass, place->head)->sentence]);
}

static town_candidate *candidate_of(town_pass *pass, uint32_t place)
{
    const where_place *first = &pass->article->where.places[place];
    const uint32_t same = first->same_as;
    if (pass->candidate_of[same] != PLACE_NONE)
        return &pass->out->all[pass->candidate_of[same]];
    town_candidate *added =
        ARENA_PUSH(pass->article->arena, pass->out->all, pass->out->count, pass->out->capacity);
    if (added == NULL)
        return NULL;
    pass->candidate_of[same] = pass->out->count - 1;
    *added = (town_candidate){.town = first, .signs = UINT64_C(1) << TOWN_ANY};
    return added;
}

static void note_mentions(town_pass *pass)
{
    const where_layer *where = &pass->article->where;
    for (uint32_t i = 0; i < where->count; i++) {
        const where_place *place = &where->places[i];
        const bool is_seat = article_is_seat(pass->claims, place);
        town_candidate *candidate =
            !is_seat && is_candidate(pass, place) ? candidate_of(pass, i) : NULL;
        pass->is_aside[i] = is_seat;
        if (candidate != NULL)
            note_mention(pass, candidate, i);
    }
}

static void note_dateline(town_pass *pass)
{
    const where_place *dateline = &pass->article->where.dateline;
    if (!article_is_town(dateline))
        return;
    for (uint32_t i = 0; i < pass->out->count; i++) {
        town_candidate *candidate = &pass->out->all[i];
        const bool is_same = candidate->town->has_point &&
                             candidate->town->latitude == dateline->latitude &&
                             candidate->town->longitude == dateline->longitude;
        if (is_same) {
            set(candidate, TOWN_DATELINE, true);
            return;
        }
    }
    town_candidate *added =
        ARENA_PUSH(pass->article->arena, pass->out->all, pass->out->count, pass->out->capacity);
    if (added != NULL)
        *added = (town_candidate){.town = dateline,
                                  .signs = UINT64_C(1) << TOWN_DATELINE | UINT64_C(1) << TOWN_ANY};
}

// ---- the incident's own places ----

#define DEEPEST_CONTAINER 4u

static town_candidate *candidate_around(const town_pass *pass, uint32_t place)
{
    const where_layer *where = &pass->article->where;
    for (uint32_t step = 0; step < DEEPEST_CONTAINER && place != PLACE_NONE; step++) {
        const uint32_t found = pass->candidate_of[where->places[place].same_as];
        if (found != PLACE_NONE && article_is_town(&where->places[place]))
            return &pass->out->all[found];
        place = where->places[place].container;
    }
    return NULL;
}

static bool is_inferred(const article_claim *claim)
{
    return slice_starts_with(claim->why, SLICE("town of the story")) ||
           slice_starts_with(claim->why, SLICE("county of the story"));
}

static void note_claims(const town_pass *pass)
{
    const article *article = pass->article;
    for (uint32_t i = 0; i < article->claim_count; i++) {
        const article_claim *claim = &article->claims[i];
        if (claim->slot != SLOT_PLACE || claim->place == PLACE_NONE || is_inferred(claim) ||
            pass->is_aside[claim->place])
            continue;
        town_candidate *candidate = candidate_around(pass, claim->place);
        if (candidate != NULL)
            set(candidate, claim->incident == pass->incident ? TOWN_CLAIMED : TOWN_OTHERS, true);
    }
}

static town_candidate *scene_around(const town_pass *pass, uint32_t place)
{
    return place == PLACE_NONE || pass->is_aside[place] ? NULL : candidate_around(pass, place);
}

// What the incident's place, as it was settled, lies in; else the first town that a claim names and
// that may lie there.
static void note_settled(const town_pass *pass)
{
    const article *article = pass->article;
    const uint32_t place = article->incidents[pass->incident].place;
    town_candidate *settled = scene_around(pass, place);
    for (uint32_t i = 0; i < article->claim_count && settled == NULL; i++) {
        const article_claim *claim = &article->claims[i];
        if (claim->slot == SLOT_PLACE && claim->place != PLACE_NONE &&
            claim->incident == pass->incident &&
            (place == PLACE_NONE || where_is_compatible(&article->where, place, claim->place)))
            settled = scene_around(pass, claim->place);
    }
    if (settled != NULL)
        set(settled, TOWN_SETTLED, true);
}

// A town of another country or province than the incident's place, or far from it, is none that the
// incident may lie in: "BEIJING - hijacked to Xiamen". But a name that several towns bear may be a
// quarter's: "CINCINNATI - shot in Madisonville".
static bool may_lie_in(const where_place *place, const where_place *town)
{
    const bool is_abroad = place->country.length > 0 && town->country.length > 0 &&
                           !slice_equal(place->country, town->country);
    const bool is_astray = place->precision == WHERE_PROVINCE && place->division.length > 0 &&
                           town->division.length > 0 &&
                           !slice_equal(place->division, town->division);
    if (is_abroad || is_astray)
        return false;
    if (!place->has_point || !town->has_point || place->precision > WHERE_DISTRICT)
        return true;
    return (place->namesakes > 0 && place->container == PLACE_NONE) ||
           where_kilometres(place->latitude, place->longitude, town->latitude, town->longitude) <
               NEAR_KILOMETRES;
}

// Where somebody lives, is held or taken, or what lies near it, says little of where it happened.
static bool is_sure(const town_pass *pass, uint32_t place)
{
    const town_candidate *around = candidate_around(pass, place);
    return !pass->is_aside[place] || around == NULL ||
           !(around->told == 0 || has(around, TOWN_AWAY) || has(around, TOWN_HELD) ||
             has(around, TOWN_HOME) || has(around, TOWN_NEAR));
}

static void drop_strangers(const town_pass *pass)
{
    const uint32_t place = pass->article->incidents[pass->incident].place;
    town_candidates *out = pass->out;
    uint32_t kept = 0;
    const bool is_open = place == PLACE_NONE || !is_sure(pass, place);
    for (uint32_t i = 0; i < out->count; i++)
        if (is_open || may_lie_in(&pass->article->where.places[place], out->all[i].town))
            out->all[kept++] = out->all[i];
    out->count = kept;
}

// The first place that an event of the incident has; PLACE_NONE.
static uint32_t own_place(const town_pass *pass)
{
    const article_incident *incident = &pass->article->incidents[pass->incident];
    uint32_t best = PLACE_NONE;
    for (uint32_t i = 0; i < article_looked_at(incident->event_count); i++) {
        const uint32_t place = pass->article->what.events[incident->events[i]].place;
        const where_place *places = pass->article->where.places;
        if (place != PLACE_NONE && !pass->is_aside[place] &&
            (best == PLACE_NONE || places[place].precision < places[best].precision))
            best = place;
    }
    return best;
}

static void note_own_place(const town_pass *pass)
{
    const uint32_t own = own_place(pass);
    if (own == PLACE_NONE)
        return;
    town_candidate *around = candidate_around(pass, own);
    if (around != NULL)
        set(around, TOWN_PLACED, true);
    for (uint32_t i = 0; i < pass->article->where.count; i++) {
        const uint32_t found = pass->candidate_of[i];
        if (found != PLACE_NONE && &pass->out->all[found] != around)
            set(&pass->out->all[found], TOWN_AGAINST,
                !where_is_compatible(&pass->article->where, own, i));
    }
}

// ---- beside each other ----

static void count_divisions(town_pass *pass)
{
    const where_layer *where = &pass->article->where;
    for (uint32_t i = 0; i < where->count; i++) {
        const where_place *place = &where->places[i];
        if (place->same_as != i || place->division.length == 0)
            continue;
        uint32_t *count = map_put(&pass->divisions, place->division, 0);
        if (count != NULL)
            *count += place->precision == WHERE_PROVINCE ? IS_NAMED : 1;
    }
}

static void note_size(const town_pass *pass, town_candidate *candidate)
{
    const where_place *town = candidate->town;
    const uint32_t *count = map_find(&pass->divisions, town->division);
    set(candidate, TOWN_UNLISTED, !town->has_point);
    set(candidate, TOWN_UNLISTED_IN, !town->has_point && has(candidate, TOWN_IN));
    set(candidate, TOWN_BUILDING,
        town != &pass->article->where.dateline && article_is_street(pass->claims, town));
    if (!town->has_point)
        return;
    set(candidate, TOWN_HAMLET, town->prominence < LOG_OF_HAMLET);
    set(candidate, TOWN_LARGE, town->prominence > LOG_OF_LARGE);
    set(candidate, TOWN_HUGE, town->prominence > LOG_OF_HUGE);
    set(candidate, TOWN_NAMESAKES, town->namesakes > 0);
    set(candidate, TOWN_ALONE, count != NULL && *count == 1 && !has(candidate, TOWN_SITED));
    set(candidate, TOWN_STATE, count != NULL && *count >= IS_NAMED);
    const where_place *dateline = &pass->article->where.dateline;
    set(candidate, TOWN_FAR,
        article_is_town(dateline) &&
            where_kilometres(town->latitude, town->longitude, dateline->latitude,
                             dateline->longitude) > FAR_KILOMETRES);
}

static void compare(town_candidate *one, const town_candidate *other)
{
    const slice name = one->town->name;
    if (one == other)
        return;
    set(one, TOWN_SHORTENED,
        other->town->name.length > name.length + 1 && slice_starts_with(other->town->name, name) &&
            other->town->name.data[name.length] == ' ');
    if (has(other, TOWN_NEWSROOM) && one->town->has_point && other->town->has_point)
        set(one, TOWN_ASTRAY, !slice_equal(one->town->division, other->town->division));
    if (!one->town->has_point || !other->town->has_point ||
        (other->told == 0 && !has(other, TOWN_DATELINE)) ||
        where_kilometres(one->town->latitude, one->town->longitude, other->town->latitude,
                         other->town->longitude) > NEAR_KILOMETRES)
        return;
    set(one, TOWN_BESIDE, other->town->prominence > one->town->prominence + FAR_LARGER);
    set(one, TOWN_ABOVE, other->town->prominence < one->town->prominence - FAR_LARGER);
}

static void note_company(const town_pass *pass)
{
    const town_candidates *out = pass->out;
    uint32_t most = 0;
    for (uint32_t i = 0; i < out->count; i++)
        most = out->all[i].mentions > most ? out->all[i].mentions : most;
    for (uint32_t i = 0; i < out->count; i++) {
        town_candidate *candidate = &out->all[i];
        const uint32_t mentions = candidate->mentions;
        note_size(pass, candidate);
        set(candidate, TOWN_TWICE, mentions == 2);
        set(candidate, TOWN_OFTEN, mentions == 3 || mentions == 4);
        set(candidate, TOWN_MUCH, mentions > 4);
        set(candidate, TOWN_MUTE, mentions == 0 && most > 0);
        set(candidate, TOWN_MOST, mentions > 0 && mentions == most);
        set(candidate, TOWN_ONLY, out->count == 1);
        set(candidate, TOWN_NEWSROOM_ALL, candidate->told == 0 && has(candidate, TOWN_NEWSROOM));
        set(candidate, TOWN_LATE,
            mentions > 0 && !has(candidate, TOWN_EARLY) && !has(candidate, TOWN_TITLE));
        set(candidate, TOWN_DATED_ALL, candidate->told == 0 && has(candidate, TOWN_DATELINE));
        for (uint32_t k = 0; k < out->count && k < MOST_COMPARED; k++)
            compare(candidate, &out->all[k]);
    }
}

// ---- the whole ----

// "0:45", "12:30": how long a film lasts.
static bool is_duration(slice form)
{
    return form.length >= 4 && form.length <= 5 && form.data[form.length - 3] == ':' &&
           form.data[0] >= '0' && form.data[0] <= '9';
}

static void look_at_sentences(town_pass *pass)
{
    const text_document *document = &pass->article->document;
    pass->first_sentence = 0;
    while (pass->first_sentence + 1 < document->sentence_count &&
           document->sentences[pass->first_sentence].is_headline)
        pass->first_sentence++;
    for (uint32_t i = 0; i < document->sentence_count; i++) {
        const text_sentence *sentence = &document->sentences[i];
        uint32_t durations = 0;
        for (uint32_t token = sentence->first_token; token < sentence->end_token; token++)
            durations += is_duration(document->tokens[token].form);
        pass->is_list[i] = durations >= LEAST_DURATIONS;
    }
}

static void look_at_events(town_pass *pass)
{
    for (uint32_t i = 0; i < pass->article->what.count; i++) {
        const what_event *event = &pass->article->what.events[i];
        if (article_is_violent(event->type))
            pass->tells_of_violence[token_at(pass, event->trigger)->sentence] = true;
    }
    const article_incident *incident = &pass->article->incidents[pass->incident];
    for (uint32_t i = 0; i < incident->event_count; i++) {
        const what_event *event = &pass->article->what.events[incident->events[i]];
        pass->tells_of_incident[token_at(pass, event->trigger)->sentence] = true;
    }
}

static bool open_pass(town_pass *pass)
{
    const article *article = pass->article;
    const size_t places = (size_t)article->where.count + 1;
    const size_t sentences = (size_t)article->document.sentence_count + 1;
    pass->candidate_of = ARENA_ARRAY(article->arena, places, uint32_t);
    pass->tells_of_incident = ARENA_ARRAY(article->arena, sentences, bool);
    pass->tells_of_violence = ARENA_ARRAY(article->arena, sentences, bool);
    pass->is_list = ARENA_ARRAY(article->arena, sentences, bool);
    pass->is_aside = ARENA_ARRAY(article->arena, places, bool);
    if (pass->candidate_of == NULL || pass->tells_of_incident == NULL ||
        pass->tells_of_violence == NULL || pass->is_list == NULL || pass->is_aside == NULL)
        return false;
    for (size_t i = 0; i < places; i++)
        pass->candidate_of[i] = PLACE_NONE;
    map_init(&pass->divisions, article->arena);
    return true;
}

void article_gather_towns(town_candidates *out, const article_claims *claims, uint32_t incident)
{
    town_pass pass = {
        .claims = claims, .article = claims->article, .out = out, .incident = incident};
    *out = (town_candidates){0};
    if (!open_pass(&pass))
        return;
    look_at_sentences(&pass);
    look_at_events(&pass);
    note_mentions(&pass);
    note_claims(&pass);
    note_own_place(&pass);
    note_settled(&pass);
    note_dateline(&pass);
    count_divisions(&pass);
    note_company(&pass);
    drop_strangers(&pass);
}
