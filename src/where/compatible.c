// Can two mentions of places be of one place, or of one inside the other?
#include "where/where_internal.h"

#define SAME_TOWN 30.0     // kilometres between a town and its suburbs
#define SAME_DISTRICT 80.0 // between a district's middle and its towns
#define SAME_PROVINCE 400.0

static bool is_container_of(const where_layer *where, uint32_t inner, uint32_t outer)
{
    uint32_t at = where->places[inner].container;
    for (int step = 0; step < 4 && at != PLACE_NONE; step++) {
        if (at == outer || where->places[at].same_as == where->places[outer].same_as) {
            return true;
        }
        at = where->places[at].container;
    }
    return false;
}

// The nearest place with a point: itself, or what contains it.
static const where_place *located(const where_layer *where, uint32_t index)
{
    for (int step = 0; step < 4 && index != PLACE_NONE; step++) {
        if (where->places[index].has_point) {
            return &where->places[index];
        }
        index = where->places[index].container;
    }
    return NULL;
}

static double reach_of(where_precision precision)
{
    switch (precision) {
    case WHERE_DISTRICT:
        return SAME_DISTRICT;
    case WHERE_PROVINCE:
        return SAME_PROVINCE;
    default:
        return SAME_TOWN;
    }
}

bool where_is_compatible(const where_layer *where, uint32_t a, uint32_t b)
{
    const where_place *left = &where->places[a];
    const where_place *right = &where->places[b];
    if (left->same_as == right->same_as || is_container_of(where, a, b) ||
        is_container_of(where, b, a)) {
        return true;
    }
    const where_place *left_point = located(where, a);
    const where_place *right_point = located(where, b);
    if (!left_point || !right_point) {
        // A venue nobody placed: only another venue of another name speaks against it.
        return left->precision != right->precision || slice_equal(left->name, right->name);
    }
    const bool has_countries = left_point->country.length > 0 && right_point->country.length > 0;
    if (has_countries && !slice_equal(left_point->country, right_point->country)) {
        return false;
    }
    if (left_point->precision >= WHERE_COUNTRY || right_point->precision >= WHERE_COUNTRY) {
        return true;
    }
    const where_precision wider = left_point->precision > right_point->precision
                                      ? left_point->precision
                                      : right_point->precision;
    const bool is_same_town =
        left_point->precision == WHERE_TOWN && right_point->precision == WHERE_TOWN;
    const double distance = where_kilometres(left_point->latitude, left_point->longitude,
                                             right_point->latitude, right_point->longitude);
    return distance <= (is_same_town ? SAME_TOWN / 2 : reach_of(wider));
}
