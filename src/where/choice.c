#include "where/choice.h"

#include <math.h>

#include "store/signed_table.h"

#define EARTH_RADIUS 6371.0
#define REACH 120.0            // kilometres at which a neighbour counts a third
#define FARTHEST_COSINE 0.9922 // some 800 km: what lies beyond counts for nothing
#define LEAST_VOTE 0.1         // of an anchor
#define NO_COUNTRY 0.05 // votes that a country, division or neighbourhood counts that has none
#define NO_ADMIN 0.1
#define NO_NEIGHBOUR 0.05

static const slice sign_names[PLACE_SIGNS] = {
    [SIGN_PRIOR] = {"prior", 5},
    [SIGN_COUNTRY_VOTES] = {"country votes", 13},
    [SIGN_DIVISION_VOTES] = {"division votes", 14},
    [SIGN_NEIGHBOURS] = {"neighbours", 10},
    [SIGN_TOLD_DISTRICT] = {"told district", 13},
    [SIGN_WORDS] = {"words", 5},
    [SIGN_DISTRICT] = {"district", 8},
    [SIGN_PROVINCE] = {"province", 8},
};

slice where_sign_name(place_sign sign)
{
    return sign_names[sign];
}

dateline_status where_open_weights(double out[PLACE_SIGNS], const lexicon *lexicon,
                                   dateline_error *error)
{
    signed_table table;
    const dateline_status status = signed_table_open(&table, lexicon, "where/choice", error);
    for (int sign = 0; status == DATELINE_OK && sign < PLACE_SIGNS; sign++) {
        out[sign] = signed_table_find(&table, sign_names[sign]) / 1000.0;
    }
    signed_table_close(&table);
    return status;
}

// ---- neighbours -----------------------------------------------------------------------------

static point_vector vector_of(const where_candidate *candidate)
{
    const double radian = 0.017453292519943295;
    const double latitude = candidate->latitude * radian;
    const double longitude = candidate->longitude * radian;
    return (point_vector){cos(latitude) * cos(longitude), cos(latitude) * sin(longitude),
                          sin(latitude)};
}

static double dot(point_vector a, point_vector b)
{
    return a.x * b.x + a.y * b.y + a.z * b.z;
}

// Wide places stand at a middle that says little of what lies near.
static bool is_narrow(const where_candidate *candidate)
{
    return candidate->has_point && candidate->precision <= WHERE_DISTRICT;
}

void where_gather_anchors(place_anchors *out, const where_scene *scene)
{
    out->count = 0;
    for (uint32_t i = 0; i < scene->name_count; i++) {
        const where_name *name = &scene->names[i];
        for (uint32_t k = 0; k < name->count && out->count < MOST_ANCHORS; k++) {
            const where_candidate *candidate = &name->candidates[k];
            if (is_narrow(candidate) && candidate->vote >= LEAST_VOTE) {
                out->at[out->count] = vector_of(candidate);
                out->vote[out->count] = candidate->vote;
                out->name[out->count++] = i;
            }
        }
    }
}

// Votes of other names' places, the less the farther.
static double votes_near(const place_anchors *anchors, uint32_t name,
                         const where_candidate *candidate)
{
    const point_vector point = vector_of(candidate);
    double votes = 0;
    for (uint32_t i = 0; i < anchors->count; i++) {
        const double cosine = dot(anchors->at[i], point);
        if (anchors->name[i] != name && cosine > FARTHEST_COSINE) {
            const double chord = sqrt(fmax(0, 2 - 2 * cosine)); // so near, as long as the arc
            votes += anchors->vote[i] * exp(-chord * EARTH_RADIUS / REACH);
        }
    }
    return votes;
}

// ---- votes ----------------------------------------------------------------------------------

own_votes where_own_votes(const where_name *name, const where_candidate *candidate)
{
    own_votes own = {0, 0};
    for (uint32_t i = 0; i < name->count; i++) {
        const where_candidate *other = &name->candidates[i];
        own.country += other->country == candidate->country ? other->vote : 0;
        own.admin += other->admin == candidate->admin ? other->vote : 0;
    }
    return own;
}

// What others gave to a weight: what the name itself gave must not speak for it.
static double weight_of_others(double weight, double own)
{
    return weight > own ? weight - own : 0;
}

double where_votes_for_country(const where_scene *scene, const where_name *name,
                               const where_candidate *candidate)
{
    return candidate->country == COUNTRY_NONE
               ? 0
               : weight_of_others(scene->country_weight[candidate->country],
                                  where_own_votes(name, candidate).country);
}

// ---- signs ----------------------------------------------------------------------------------

static void list_votes(double out[PLACE_SIGNS], const where_scene *scene, const where_name *name,
                       const where_candidate *candidate)
{
    const own_votes own = where_own_votes(name, candidate);
    double country = 0;
    double admin = 0;
    if (candidate->country != COUNTRY_NONE) {
        country = weight_of_others(scene->country_weight[candidate->country], own.country);
    }
    if (candidate->admin != WHERE_ADMIN_NONE) {
        admin = weight_of_others(scene->admin_weight[candidate->admin], own.admin);
    }
    out[SIGN_COUNTRY_VOTES] = log(NO_COUNTRY + country);
    out[SIGN_DIVISION_VOTES] = log(NO_ADMIN + admin);
}

void where_list_signs(double out[PLACE_SIGNS], const where_scene *scene,
                      const place_anchors *anchors, uint32_t name, uint32_t candidate)
{
    const where_name *asked = &scene->names[name];
    const where_candidate *place = &asked->candidates[candidate];
    list_votes(out, scene, asked, place);
    out[SIGN_PRIOR] = place->prior;
    out[SIGN_NEIGHBOURS] =
        log(NO_NEIGHBOUR + (place->has_point ? votes_near(anchors, name, place) : 0));
    out[SIGN_TOLD_DISTRICT] = place->is_in_told_district;
    out[SIGN_WORDS] = place->precision < WHERE_COUNTRY && place->country != COUNTRY_NONE
                          ? scene->words_of_land[place->country]
                          : 0;
    out[SIGN_DISTRICT] = place->precision == WHERE_DISTRICT;
    out[SIGN_PROVINCE] = place->precision == WHERE_PROVINCE && place->geoname == 0;
}

double where_score(const where_scene *scene, const place_anchors *anchors, uint32_t name,
                   uint32_t candidate)
{
    double signs[PLACE_SIGNS];
    double score = 0;
    where_list_signs(signs, scene, anchors, name, candidate);
    for (int sign = 0; sign < PLACE_SIGNS; sign++) {
        score += scene->gazetteer->weights[sign] * signs[sign];
    }
    return score;
}
