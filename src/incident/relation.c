// Can two claims both hold, and does one say more? By slot: figures and days as ranges, places by
// what lies in what, names and descriptions by their words.
#include "incident/relation.h"

#define DAYS_DISPUTED 31 // that two tellings of one day may lie apart

bool incident_is_denial(const incident_claim *claim)
{
    const bool is_nobody = article_slot_is_number(claim->slot) && claim->range.high == 0;
    return claim->stance == STANCE_DENIES || (claim->certainty == CERTAINTY_NEGATED && !is_nobody);
}

incident_relation incident_exclude(const incident_claim *one, const incident_claim *other)
{
    const bool is_later =
        one->day != DAY_UNKNOWN && other->day != DAY_UNKNOWN && one->day != other->day;
    return is_later || slice_equal(one->holder, other->holder) ? RELATION_REVISES
                                                               : RELATION_CONTRADICTS;
}

static bool have_same_value(const incident_position *one, const incident_position *other)
{
    return slice_equal(one->value, other->value);
}

// ---- figures and days ----

static incident_relation relate_numbers(const incident_claim *one, const incident_claim *other)
{
    if (one->range.low == other->range.low && one->range.high == other->range.high)
        return RELATION_AGREES;
    return howmany_agree(one->range, other->range) ? RELATION_REFINES
                                                   : incident_exclude(one, other);
}

// A month apart nobody disputes a day: the one is of how it began, of what lasts, or of another
// act.
static bool are_far_apart(const when_interval *one, const when_interval *other)
{
    return (int64_t)one->earliest - other->latest > DAYS_DISPUTED ||
           (int64_t)other->earliest - one->latest > DAYS_DISPUTED;
}

static incident_relation relate_dates(const incident_claim *one, const incident_claim *other)
{
    if (are_far_apart(&one->bounds, &other->bounds))
        return RELATION_AGREES;

    if (one->bounds.earliest == other->bounds.earliest &&
        one->bounds.latest == other->bounds.latest)
        return RELATION_AGREES;
    const bool overlap = one->bounds.earliest <= other->bounds.latest &&
                         other->bounds.earliest <= one->bounds.latest;
    return overlap ? RELATION_REFINES : incident_exclude(one, other);
}

static bool has_count(const incident_claim *claim)
{
    return claim->range.low != 0 || claim->range.high != HOWMANY_UNBOUNDED;
}

// "Two jets", "three jets".
static bool are_counted_alike(const incident_claim *one, const incident_claim *other)
{
    return has_count(one) && has_count(other) && incident_same_head(one->value, other->value);
}

// ---- names ----

static bool is_same_telling(const incident_claim *one, const incident_claim *other)
{
    return slice_equal(one->holder, other->holder) && one->day == other->day;
}

static bool tells(const incident_position *position, slice value)
{
    return !position->is_denial && slice_equal(position->value, value);
}

// "Norland blames Sudland and Westmark": whoever names one of the two alone does not contradict it.
static bool are_named_together(const incident_positions *all, slice one, slice other)
{
    for (uint32_t i = 0; i < all->count; i++)
        for (uint32_t k = 0; k < all->count && tells(&all->items[i], one); k++)
            if (tells(&all->items[k], other) &&
                is_same_telling(all->items[i].claim, all->items[k].claim))
                return true;
    return false;
}

static bool holds_either(const incident_claim *one, const incident_claim *other)
{
    return incident_holds_words(one->value, other->value) ||
           incident_holds_words(other->value, one->value);
}

// Who is responsible: two culprits by two holders contradict each other; one holder who names
// another on another day, or says it with another certainty, has moved.
static incident_relation relate_culprits(const incident_positions *all,
                                         const incident_position *one,
                                         const incident_position *other)
{
    const incident_claim *left = one->claim;
    const incident_claim *right = other->claim;
    const bool same = have_same_value(one, other);
    if (left->certainty == right->certainty && (same || is_same_telling(left, right)))
        return RELATION_AGREES;
    if (same || holds_either(left, right))
        return RELATION_REFINES;
    if (left->certainty == right->certainty && are_named_together(all, one->value, other->value))
        return RELATION_AGREES;
    return slice_equal(left->holder, right->holder) ? RELATION_REFINES
                                                    : incident_exclude(left, right);
}

// Two names are two, whoever told them; of a name and a description the one says more.
static incident_relation relate_names(const incident_positions *all, const incident_position *one,
                                      const incident_position *other)
{
    const bool are_names =
        incident_is_name(one->claim->value) && incident_is_name(other->claim->value);
    return are_names || are_named_together(all, one->value, other->value) ? RELATION_AGREES
                                                                          : RELATION_REFINES;
}

// "Armed men" and "the Front": the one says more. Two names are two who took part, or the two sides
// of a battle, and none makes the other more precise.
static incident_relation relate_doers(const incident_positions *all, const incident_position *one,
                                      const incident_position *other)
{
    const incident_claim *left = one->claim;
    const incident_claim *right = other->claim;
    if (have_same_value(one, other) || is_same_telling(left, right))
        return RELATION_AGREES;
    if (are_counted_alike(left, right))
        return relate_numbers(left, right);
    if (holds_either(left, right) || incident_same_head(left->value, right->value))
        return RELATION_REFINES;
    return relate_names(all, one, other);
}

// Things that are counted: what else is said of them tells no more of the incident.
static incident_relation relate_things(const incident_claim *one, const incident_claim *other)
{
    return are_counted_alike(one, other) ? relate_numbers(one, other) : RELATION_AGREES;
}

// ---- places ----

static bool is_named(slice division, slice value)
{
    return division.length > 0 && slice_equal_ignoring_case(division, value);
}

// What lies in a place is told by its name, in a country by its code.
static bool lies_in(const incident_claim *inner, const incident_claim *outer)
{
    const incident_lies *in = &inner->lies;
    const incident_lies *out = &outer->lies;
    if (is_named(in->town, outer->value) || is_named(in->district, outer->value) ||
        is_named(in->province, outer->value))
        return true;
    return is_named(in->country, out->country) && out->precision == WHERE_COUNTRY &&
           in->precision < out->precision;
}

// "Eastern Norland" of "Norland", where only the longer is known for a country's.
static bool is_part_of_country(const incident_claim *part, const incident_claim *country)
{
    return part->lies.precision == WHERE_COUNTRY && country->lies.precision == WHERE_UNKNOWN &&
           incident_holds_words(part->value, country->value);
}

// "The east of Norland" and "Norland".
static bool are_one_country(const incident_claim *one, const incident_claim *other)
{
    return (one->lies.precision == WHERE_COUNTRY && other->lies.precision == WHERE_COUNTRY &&
            is_named(one->lies.country, other->lies.country)) ||
           is_part_of_country(one, other) || is_part_of_country(other, one);
}

// "Dalby market" and "Dalby", "Dalby" and the country: one lies in the other. "The market" lies
// wherever it was said to be; two towns lie beside each other; a part of a country that has no name
// says hardly more than the country.
static incident_relation relate_places(const incident_positions *all, const incident_position *one,
                                       const incident_position *other)
{
    const incident_claim *left = one->claim;
    const incident_claim *right = other->claim;
    if (have_same_value(one, other) || is_same_telling(left, right) || are_one_country(left, right))
        return RELATION_AGREES;
    if (lies_in(left, right) || lies_in(right, left) || holds_either(left, right))
        return RELATION_REFINES;
    return relate_names(all, one, other);
}

// ---- any slot ----

// Who is threatened or expected to do something, and where, says nothing against what was done.
static bool is_ahead(const incident_claim *claim)
{
    return claim->stance == STANCE_THREATENS || claim->stance == STANCE_EXPECTS;
}

incident_relation incident_relate(const incident_positions *all, const incident_position *one,
                                  const incident_position *other)
{
    const incident_claim *left = one->claim;
    const incident_claim *right = other->claim;
    if (left->slot == SLOT_HAPPENED) // "no" is a value, however it is told
        return have_same_value(one, other) ? RELATION_AGREES : incident_exclude(left, right);
    if (is_ahead(left) != is_ahead(right))
        return RELATION_AGREES;
    if (one->is_denial != other->is_denial)
        return have_same_value(one, other) ? incident_exclude(left, right) : RELATION_AGREES;
    if (one->is_denial)
        return RELATION_AGREES; // two who deny
    if (article_slot_is_number(left->slot))
        return relate_numbers(left, right);
    switch (left->slot) {
    case SLOT_DATE:
        return relate_dates(left, right);
    case SLOT_RESPONSIBILITY:
        return relate_culprits(all, one, other);
    case SLOT_PERPETRATOR:
        return relate_doers(all, one, other);
    case SLOT_PLACE:
        return relate_places(all, one, other);
    case SLOT_WEAPON:
        return relate_things(left, right);
    default:
        return RELATION_AGREES;
    }
}
