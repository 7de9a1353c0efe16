// What an article says of its land besides names of places: words that only some countries' papers
// use, counties that hold the towns it names, and whether it names a country at all.
#include <math.h>

#include "where/where_internal.h"

#define NO_WORDS 0.3 // words that a country counts of which none stands there
#define ALL_WORDS 1.5

// ---- words ----------------------------------------------------------------------------------

// Counts into scene->words_of_land; returns the sum.
static double count_words(where_scene *scene)
{
    const lexicon_table *table = &scene->gazetteer->land_word;
    double all = 0;
    for (uint32_t token = 0; token < scene->document->token_count; token++) {
        uint32_t rows = 0;
        const uint32_t first = lexicon_find(table, where_lower(scene, token), &rows);
        for (uint32_t row = first; row < first + rows; row++) {
            const uint16_t country =
                where_country_of_iso3(scene->gazetteer, lexicon_cell(table, row, 1));
            if (country != COUNTRY_NONE) {
                scene->words_of_land[country]++;
                all++;
            }
        }
    }
    return all;
}

// The logarithm of a country's share, 0 for all where there are no such words.
static void weigh_words(where_scene *scene)
{
    const double all = count_words(scene);
    for (uint32_t i = 0; i < scene->gazetteer->country.rows; i++) {
        const double share = (NO_WORDS + scene->words_of_land[i]) / (ALL_WORDS + all);
        scene->words_of_land[i] = log(share * ALL_WORDS / NO_WORDS);
    }
}

// ---- districts ------------------------------------------------------------------------------

static bool is_district(const where_name *name)
{
    return where_may_vote(name) && name->count > 0 &&
           name->candidates[0].precision == WHERE_DISTRICT;
}

static bool names_district(const where_scene *scene)
{
    for (uint32_t i = 0; i < scene->name_count; i++) {
        if (is_district(&scene->names[i])) {
            return true;
        }
    }
    return false;
}

// Does the article name the district that the town lies in, by a name other than the town's?
static bool is_district_told(const where_scene *scene, uint32_t town, const where_candidate *place)
{
    where_key key;
    where_key_make(&key, place->district);
    const uint32_t *found =
        key.length > 0 ? map_find(&scene->names_by_key, where_key_slice(&key)) : NULL;
    if (found == NULL || *found == NAME_NONE || *found == town ||
        !is_district(&scene->names[*found])) {
        return false;
    }
    const where_name *district = &scene->names[*found];
    for (uint32_t i = 0; i < district->count; i++) {
        if (district->candidates[i].admin == place->admin) {
            return true;
        }
    }
    return false;
}

static void mark_told_districts(where_scene *scene)
{
    for (uint32_t i = 0; i < scene->name_count; i++) {
        where_name *name = &scene->names[i];
        for (uint32_t k = 0; where_may_vote(name) && k < name->count; k++) {
            where_candidate *place = &name->candidates[k];
            place->is_in_told_district = place->precision == WHERE_TOWN &&
                                         place->district.length > 0 &&
                                         is_district_told(scene, i, place);
        }
    }
}

// ---- all ------------------------------------------------------------------------------------

void where_survey_land(where_scene *scene)
{
    weigh_words(scene);
    if (names_district(scene)) {
        mark_told_districts(scene);
    }
}
