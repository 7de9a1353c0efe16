// Runs the room over an article and writes its layer.
#include "where/where_internal.h"

static dateline_status open_scene(where_scene *scene, const where_gazetteer *gazetteer,
                                  arena *arena, const who_layer *who, dateline_error *error)
{
    *scene = (where_scene){.gazetteer = gazetteer,
                           .who = who,
                           .syntax = who->syntax,
                           .document = who->syntax->document,
                           .arena = arena,
                           .home_country = COUNTRY_NONE,
                           .home_admin = WHERE_ADMIN_NONE};
    map_init(&scene->names_by_key, arena);
    scene->country_weight = ARENA_ARRAY(arena, gazetteer->country.rows + 1, double);
    scene->admin_weight = ARENA_ARRAY(arena, gazetteer->places.admin_count + 1, double);
    scene->is_caseless = ARENA_ARRAY(arena, scene->document->sentence_count + 1, bool);
    scene->words_of_land = ARENA_ARRAY(arena, gazetteer->country.rows + 1, double);
    if (!scene->country_weight || !scene->admin_weight || !scene->words_of_land ||
        !scene->is_caseless) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the places");
    }
    text_find_caseless(scene->is_caseless, scene->document);
    return DATELINE_OK;
}

// The token of the phrase that governs the others; the last one when the tree gives no answer.
static uint32_t head_of(const syntax_layer *syntax, uint32_t first, uint32_t end)
{
    for (uint32_t token = first; token < end; token++) {
        const uint32_t head = syntax->words[token].head;
        if (head == TOKEN_NONE || head < first || head >= end) {
            return token;
        }
    }
    return end - 1;
}

// A country or capital that speaks or acts is a government.
static bool acts_as_government(const where_scene *scene, const where_candidate *candidate,
                               uint32_t head)
{
    const syntax_word *word = &scene->syntax->words[head];
    const bool is_subject = word->relation == REL_NSUBJ || word->relation == REL_OBL_AGENT;
    if (!is_subject || word->head == TOKEN_NONE || candidate->precision == WHERE_REGION) {
        return false;
    }
    return lexicon_has(&scene->gazetteer->actor_verb, scene->syntax->words[word->head].lemma);
}

static bool is_government_mention(const where_scene *scene, uint32_t token)
{
    const uint32_t index = scene->who_name_of[token];
    return index != MENTION_NONE && scene->who->mentions[index].kind == WHO_GOVERNMENT;
}

// "north-western Mali": points of the compass before a country or province, hyphens between them.
static span phrase_of(const where_scene *scene, const where_mention *mention, where_precision wide)
{
    const uint32_t start = where_sentence_start(scene, mention->first);
    uint32_t first = mention->first;
    if (wide != WHERE_COUNTRY && wide != WHERE_PROVINCE) {
        return text_tokens_span(scene->document, mention->first, mention->end);
    }
    for (uint32_t token = first; token > start && mention->first - token < 3; token--) {
        const slice before = where_lower(scene, token - 1);
        if (lexicon_has(&scene->gazetteer->compass, before)) {
            first = token - 1;
        } else if (!slice_equal(before, SLICE("-"))) {
            break;
        }
    }
    return text_tokens_span(scene->document, first, mention->end);
}

static void take_sense(where_place *place, const where_scene *scene, const where_candidate *sense)
{
    place->name = sense->name;
    place->country = where_country_iso3(scene->gazetteer, sense->country);
    place->latitude = sense->latitude;
    place->longitude = sense->longitude;
    place->has_point = sense->has_point;
    place->geoname = sense->geoname;
    place->prominence = sense->prior;
    place->precision = sense->precision;
    if (sense->admin == WHERE_ADMIN_NONE)
        return;
    place->division = where_admin_code(&scene->gazetteer->places, sense->admin);
    place->province = sense->precision == WHERE_PROVINCE
                          ? sense->name
                          : where_province_name(scene->gazetteer, sense->admin);
    place->district = sense->district;
    if (sense->precision == WHERE_PROVINCE && place->geoname == 0)
        place->geoname = where_province_id(scene->gazetteer, sense->admin);
}

// "Springfield": other towns of the country are called so, too.
static uint32_t count_namesakes(const where_name *name, const where_candidate *sense)
{
    uint32_t found = 0;
    for (uint32_t i = 0; i < name->count; i++) {
        const where_candidate *other = &name->candidates[i];
        found += other->geoname != sense->geoname && other->country == sense->country &&
                 other->precision <= WHERE_DISTRICT;
    }
    return found;
}

static where_place make_place(const where_scene *scene, const where_mention *mention)
{
    const where_candidate *sense = where_sense(scene, mention);
    where_place place = {.at = text_tokens_span(scene->document, mention->first, mention->end),
                         .first = mention->first,
                         .end = mention->end,
                         .head = head_of(scene->syntax, mention->first, mention->end),
                         .container = mention->container,
                         .precision = WHERE_UNKNOWN,
                         .is_literal = true};
    place.phrase = phrase_of(scene, mention, sense ? sense->precision : WHERE_UNKNOWN);
    place.name = slice_at(scene->document->text.data, place.at);
    place.is_newsroom = mention->is_masthead;
    if (mention->is_venue) {
        place.precision = WHERE_VENUE;
    }
    if (sense) {
        take_sense(&place, scene, sense);
        place.namesakes = count_namesakes(&scene->names[mention->name], sense);
        place.is_literal = !mention->is_demonym && !mention->is_part && !mention->is_masthead &&
                           !acts_as_government(scene, sense, place.head) &&
                           !is_government_mention(scene, place.head);
    }
    return place;
}

static bool is_same(const where_place *a, const where_place *b)
{
    const bool is_same_point = a->has_point && b->has_point && a->latitude == b->latitude &&
                               a->longitude == b->longitude && a->precision == b->precision;
    return is_same_point || (!a->has_point && !b->has_point && slice_equal(a->name, b->name));
}

// The first place with the same key as this one: by name index for known names.
static void link_same(where_layer *out, arena *arena)
{
    map first_by_name;
    map_init(&first_by_name, arena);
    for (uint32_t i = 0; i < out->count; i++) {
        where_place *place = &out->places[i];
        uint32_t *first = place->name.length > 0 ? map_put(&first_by_name, place->name, i) : NULL;
        place->same_as = first && is_same(&out->places[*first], place) ? *first : i;
    }
}

// What no list has lies in the country of what contains it, and in its province and district.
// Containers may stand behind: from the end.
static void inherit(where_layer *out)
{
    for (uint32_t i = out->count; i-- > 0;) {
        where_place *place = &out->places[i];
        const where_place *around =
            place->container != PLACE_NONE ? &out->places[place->container] : NULL;
        if (around == NULL)
            continue;
        const bool is_unlisted = !place->has_point;
        if (is_unlisted && place->country.length == 0)
            place->country = around->country;
        if (is_unlisted && place->division.length == 0) {
            place->division = around->division;
            place->province = around->province;
            place->district = around->district;
        }
    }
}

static where_place make_dateline(const where_scene *scene)
{
    where_place place = {
        .container = PLACE_NONE, .same_as = PLACE_NONE, .precision = WHERE_UNKNOWN};
    const where_candidate *sense = where_resolve_dateline(scene);
    if (sense)
        take_sense(&place, scene, sense);
    return place;
}

static dateline_status write_layer(where_layer *out, const where_scene *scene,
                                   dateline_error *error)
{
    for (uint32_t i = 0; i < scene->mention_count; i++) {
        where_place *place = ARENA_PUSH(scene->arena, out->places, out->count, out->capacity);
        if (!place) {
            break;
        }
        *place = make_place(scene, &scene->mentions[i]);
    }
    out->dateline = make_dateline(scene);
    inherit(out);
    link_same(out, scene->arena);
    if (arena_failed(scene->arena)) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the places");
    }
    return DATELINE_OK;
}

dateline_status where_read_scene(where_scene *out, const where_gazetteer *gazetteer, arena *arena,
                                 const who_layer *who, slice outlet, slice dateline_place,
                                 dateline_error *error)
{
    const dateline_status status = open_scene(out, gazetteer, arena, who, error);
    if (status != DATELINE_OK) {
        return status;
    }
    where_spot(out);
    where_link_containers(out);
    where_weigh_evidence(out, outlet, dateline_place);
    where_survey_land(out);
    where_resolve(out);
    return DATELINE_OK;
}

dateline_status where_read(where_layer *out, const where_gazetteer *gazetteer, arena *arena,
                           const who_layer *who, slice outlet, slice dateline_place,
                           dateline_error *error)
{
    where_scene scene;
    *out = (where_layer){.locating = &gazetteer->locating};
    const dateline_status status =
        where_read_scene(&scene, gazetteer, arena, who, outlet, dateline_place, error);
    return status == DATELINE_OK ? write_layer(out, &scene, error) : status;
}
