// What speaks for each of the places that a name may mean: eight signs, each weighed as
// lexicon/where/choice.lex says; a score is the sum, logarithms of odds.
#ifndef WHERE_CHOICE_H
#define WHERE_CHOICE_H

#include "where/where_internal.h"

#define MOST_ANCHORS 64 // places that nearness looks at

// A point as a unit vector: the cosine of the angle between two is their dot product.
typedef struct point_vector {
    double x, y, z;
} point_vector;

// The likeliest places of the article's names by what they vote.
typedef struct place_anchors {
    point_vector at[MOST_ANCHORS];
    double vote[MOST_ANCHORS];
    uint32_t name[MOST_ANCHORS];
    uint32_t count;
} place_anchors;

void where_gather_anchors(place_anchors *out, const where_scene *scene);

// The signs of a name's candidate, beside anchors gathered from the votes as they are.
void where_list_signs(double out[PLACE_SIGNS], const where_scene *scene,
                      const place_anchors *anchors, uint32_t name, uint32_t candidate);
double where_score(const where_scene *scene, const place_anchors *anchors, uint32_t name,
                   uint32_t candidate);

// As the lexicon writes it.
slice where_sign_name(place_sign sign);
// Weights of all signs; one that the lexicon leaves out weighs nothing.
dateline_status where_open_weights(double out[PLACE_SIGNS], const lexicon *lexicon,
                                   dateline_error *error);

// What the name's own candidates gave to the country and division of one of them.
typedef struct own_votes {
    double country, admin;
} own_votes;

own_votes where_own_votes(const where_name *name, const where_candidate *candidate);
// What others than the name itself gave to a candidate's country.
double where_votes_for_country(const where_scene *scene, const where_name *name,
                               const where_candidate *candidate);

#endif
