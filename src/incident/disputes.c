// Where claims on one slot cannot all hold, or where one replaces or narrows another.
//
// Contradiction: two holders, one moment, values that exclude each other. Revision: the later value
// replaces the earlier one, by the same holder or on a later day. Refinement: the values agree, one
// says more. Each kind found among the pairs of a slot makes a dispute of its own, of things with
// each kind of thing; so does whether anybody was hurt at all, each holder's change of his own
// figure, and each value that somebody denies, against those who assert it.
#include <string.h>

#include "base/utf8.h"
#include "incident/relation.h"

#define POSITIONS 64u   // claims of one slot that are compared with each other
#define PLACES_KEPT 16u // of them for values that nobody told before

typedef struct disputes {
    arena *arena;
    const incident_claim *claims;
    uint32_t first, end;         // claims of one incident
    incident_positions compared; // of one slot
    incident_dispute *found;
    uint32_t count;
    uint32_t capacity;
} disputes;

const char *incident_dispute_name(article_dispute_kind kind)
{
    switch (kind) {
    case DISPUTE_CONTRADICTION:
        return "contradiction";
    case DISPUTE_REVISION:
        return "revision";
    case DISPUTE_REFINEMENT:
        break;
    }
    return "refinement";
}

static article_dispute_kind kind_of(incident_relation relation)
{
    if (relation == RELATION_CONTRADICTS)
        return DISPUTE_CONTRADICTION;
    return relation == RELATION_REVISES ? DISPUTE_REVISION : DISPUTE_REFINEMENT;
}

// ---- the claims of one slot that are compared ----

static bool is_told(const incident_positions *positions, const incident_position *position)
{
    for (uint32_t i = 0; i < positions->count; i++)
        if (positions->items[i].is_denial == position->is_denial &&
            slice_equal(positions->items[i].value, position->value))
            return true;
    return false;
}

// Of many claims the first, and those that tell a new value: the toll of the fourth day is among
// them however often that of the first was printed.
static bool choose_positions(disputes *disputes, uint32_t first, uint32_t end)
{
    incident_positions *chosen = &disputes->compared;
    const uint32_t most = end - first < POSITIONS ? end - first : POSITIONS;
    *chosen = (incident_positions){ARENA_ARRAY(disputes->arena, most, incident_position), 0};
    for (uint32_t i = first; i < end && chosen->items != NULL && chosen->count < most; i++) {
        const incident_claim *claim = &disputes->claims[i];
        const incident_position position = {claim, i, utf8_fold_copy(disputes->arena, claim->value),
                                            incident_is_denial(claim)};
        if (end - first <= POSITIONS || chosen->count < POSITIONS - PLACES_KEPT ||
            !is_told(chosen, &position))
            chosen->items[chosen->count++] = position;
    }
    return chosen->items != NULL;
}

// Adds a dispute of those that take part, unless none does.
static void add_dispute(disputes *disputes, incident_relation relation, const bool *takes_part)
{
    const incident_positions *compared = &disputes->compared;
    uint32_t *claims = ARENA_ARRAY(disputes->arena, compared->count, uint32_t);
    uint32_t count = 0;
    for (uint32_t i = 0; i < compared->count && claims != NULL; i++)
        if (takes_part[i])
            claims[count++] = compared->items[i].index;
    incident_dispute *dispute = count == 0 ? NULL
                                           : ARENA_PUSH(disputes->arena, disputes->found,
                                                        disputes->count, disputes->capacity);
    if (dispute != NULL)
        *dispute = (incident_dispute){
            .incident = compared->items[0].claim->incident,
            .slot = compared->items[0].claim->slot,
            .kind = kind_of(relation),
            .claims = claims,
            .claim_count = count,
        };
}

// How many jets there were has nothing to do with how many bombs, nor how many of the hurt were
// children with how many were women.
static bool are_of_one_matter(const incident_position *one, const incident_position *other)
{
    const article_slot slot = one->claim->slot;
    if (slot >= SLOT_KILLED_SUBSET)
        return incident_same_head(one->claim->counted, other->claim->counted);
    return slot != SLOT_WEAPON || incident_same_head(one->claim->value, other->claim->value);
}

// ---- denials ----

// Does the pair differ only in that one denies what the other says? "Happened: no" is a value.
static bool is_denied_by(const incident_position *one, const incident_position *other)
{
    return one->claim->slot != SLOT_HAPPENED && one->is_denial != other->is_denial &&
           slice_equal(one->value, other->value);
}

// Who says that nothing happened, denies day, place and doer with it: that is one dispute.
static bool denies_all(const disputes *disputes, const incident_claim *denial)
{
    if (denial->slot == SLOT_HAPPENED)
        return false;
    for (uint32_t i = disputes->first; i < disputes->end; i++) {
        const incident_claim *claim = &disputes->claims[i];
        if (claim->slot == SLOT_HAPPENED && claim->article == denial->article &&
            claim->stance == STANCE_DENIES && slice_equal(claim->holder, denial->holder))
            return true;
    }
    return false;
}

// What a position denies, against all who assert it; other denials of the same stand with it.
static void find_denial(disputes *disputes, uint32_t denied)
{
    const incident_position *all = disputes->compared.items;
    bool takes_part[POSITIONS] = {false};
    incident_relation worst = RELATION_AGREES;
    for (uint32_t i = 0; i < disputes->compared.count; i++) {
        if (!are_of_one_matter(&all[i], &all[denied]))
            continue;
        if (all[i].is_denial) {
            takes_part[i] = slice_equal(all[i].value, all[denied].value);
            if (takes_part[i] && i < denied)
                return; // found with the earlier denial
        } else if (is_denied_by(&all[i], &all[denied])) {
            const incident_relation relation = incident_exclude(all[i].claim, all[denied].claim);
            takes_part[i] = true;
            worst = relation > worst ? relation : worst;
        }
    }
    if (worst != RELATION_AGREES)
        add_dispute(disputes, worst, takes_part);
}

// ---- the slot ----

static bool begins_matter(const disputes *disputes, uint32_t position)
{
    const incident_position *all = disputes->compared.items;
    for (uint32_t i = 0; i < position; i++)
        if (are_of_one_matter(&all[i], &all[position]))
            return false;
    return true;
}

static bool is_among(const incident_positions *all, const bool *takes_part, slice value)
{
    for (uint32_t i = 0; i < all->count; i++)
        if (takes_part[i] && slice_equal(all->items[i].value, value))
            return true;
    return false;
}

// How many values those who take part tell, 3 of more.
static uint32_t count_values(const incident_positions *all, const bool *takes_part)
{
    slice told[2];
    uint32_t count = 0;
    for (uint32_t i = 0; i < all->count; i++) {
        const slice value = all->items[i].value;
        if (!takes_part[i] || (count > 0 && slice_equal(told[0], value)) ||
            (count > 1 && slice_equal(told[1], value)))
            continue;
        if (count == 2)
            return 3;
        told[count++] = value;
    }
    return count;
}

// Where two days, names or figures contradict each other, that somebody says the one later is the
// same dispute. Of three figures it is not: tolls grow.
static bool is_told_again(const disputes *disputes, const bool *revise, const bool *contradict)
{
    const incident_positions *all = &disputes->compared;
    if (article_slot_is_number(all->items[0].claim->slot) && count_values(all, revise) > 2)
        return false;
    for (uint32_t i = 0; i < all->count; i++)
        if (revise[i] && !is_among(all, contradict, all->items[i].value))
            return false;
    return true;
}

// ---- matters: what pairs of positions tell of one thing ----

#define ANY_GROUND (POSITIONS + 2u) // grounds are 0, 1 and those of the holders, from 1 on

// Each pair's relation and on what it stands so, by the positions' order.
typedef struct pairs {
    uint8_t relation[POSITIONS][POSITIONS];
    uint8_t ground[POSITIONS][POSITIONS];
} pairs;

static bool is_none(const incident_claim *claim)
{
    return article_slot_is_number(claim->slot) && claim->range.high == 0;
}

static bool is_named_holder(slice holder)
{
    return !slice_equal(holder, SLICE("author")) && !slice_equal(holder, SLICE("unnamed"));
}

// Of those that are compared the first whom the holder told.
static uint32_t first_of_holder(const incident_positions *all, slice holder)
{
    uint32_t i = 0;
    while (!slice_equal(all->items[i].claim->holder, holder))
        i++;
    return i;
}

// That nobody was hurt against that somebody was is another question than how many were; and that
// one holder has changed his figure is another matter than that others told another later.
static uint32_t ground_of(const incident_positions *all, incident_relation relation,
                          const incident_claim *one, const incident_claim *other)
{
    if (relation == RELATION_CONTRADICTS)
        return is_none(one) != is_none(other);
    if (relation == RELATION_REVISES && slice_equal(one->holder, other->holder) &&
        is_named_holder(one->holder))
        return 1 + first_of_holder(all, one->holder);
    return 0;
}

// Among those that are of one matter with the position: none is before it.
static void relate_pairs(pairs *out, const disputes *disputes, uint32_t from)
{
    const incident_positions *all = &disputes->compared;
    memset(out, 0, sizeof *out);
    for (uint32_t i = from; i < all->count; i++) {
        if (!are_of_one_matter(&all->items[i], &all->items[from]))
            continue;
        for (uint32_t k = i + 1; k < all->count; k++) {
            if (is_denied_by(&all->items[i], &all->items[k]) ||
                !are_of_one_matter(&all->items[k], &all->items[from]))
                continue;
            const incident_relation relation = incident_relate(all, &all->items[i], &all->items[k]);
            out->relation[i][k] = (uint8_t)relation;
            out->ground[i][k] =
                (uint8_t)ground_of(all, relation, all->items[i].claim, all->items[k].claim);
        }
    }
}

// Who stands so to another, be it on this ground or on any.
static void mark(bool *takes_part, const pairs *pairs, uint32_t count, incident_relation relation,
                 uint32_t ground)
{
    for (uint32_t i = 0; i < count; i++)
        for (uint32_t k = i + 1; k < count; k++)
            if (pairs->relation[i][k] == relation &&
                (ground == ANY_GROUND || pairs->ground[i][k] == ground))
                takes_part[i] = takes_part[k] = true;
}

static void add_grounds(disputes *disputes, const pairs *pairs, incident_relation relation)
{
    const uint32_t count = disputes->compared.count;
    bool is_told[ANY_GROUND] = {false};
    for (uint32_t i = 0; i < count; i++)
        for (uint32_t k = i + 1; k < count; k++)
            is_told[pairs->ground[i][k]] |= pairs->relation[i][k] == relation;
    for (uint32_t ground = 0; ground < ANY_GROUND; ground++) {
        bool takes_part[POSITIONS] = {false};
        if (!is_told[ground])
            continue;
        mark(takes_part, pairs, count, relation, ground);
        add_dispute(disputes, relation, takes_part);
    }
}

static void find_kinds(disputes *disputes, uint32_t from)
{
    pairs pairs;
    bool revise[POSITIONS] = {false};
    bool contradict[POSITIONS] = {false};
    relate_pairs(&pairs, disputes, from);
    mark(revise, &pairs, disputes->compared.count, RELATION_REVISES, ANY_GROUND);
    mark(contradict, &pairs, disputes->compared.count, RELATION_CONTRADICTS, ANY_GROUND);
    add_grounds(disputes, &pairs, RELATION_CONTRADICTS);
    if (!is_told_again(disputes, revise, contradict))
        add_grounds(disputes, &pairs, RELATION_REVISES);
    add_grounds(disputes, &pairs, RELATION_REFINES);
}

static void find_in_slot(disputes *disputes, uint32_t first, uint32_t end)
{
    if (end - first < 2 || !choose_positions(disputes, first, end))
        return;
    for (uint32_t i = 0; i < disputes->compared.count; i++)
        if (begins_matter(disputes, i))
            find_kinds(disputes, i);
    for (uint32_t i = 0; i < disputes->compared.count; i++)
        if (disputes->compared.items[i].is_denial &&
            !denies_all(disputes, disputes->compared.items[i].claim))
            find_denial(disputes, i);
}

// The claims of the incident that begins at `first`.
static void look_at_incident(disputes *disputes, uint32_t first, uint32_t claim_count)
{
    disputes->first = disputes->end = first;
    while (disputes->end < claim_count &&
           disputes->claims[disputes->end].incident == disputes->claims[first].incident)
        disputes->end++;
}

dateline_status incident_find_disputes(incident_dispute **out, uint32_t *count, arena *arena,
                                       const incident_claim *claims, uint32_t claim_count,
                                       dateline_error *error)
{
    disputes disputes = {.arena = arena, .claims = claims};
    uint32_t first = 0;
    while (first < claim_count) {
        uint32_t end = first + 1;
        if (first >= disputes.end)
            look_at_incident(&disputes, first, claim_count);
        while (end < claim_count && claims[end].incident == claims[first].incident &&
               claims[end].slot == claims[first].slot)
            end++;
        find_in_slot(&disputes, first, end);
        first = end;
    }
    if (arena_failed(arena))
        return error_set(error, DATELINE_LIMIT, 0, 0, "too many claims to compare");
    *out = disputes.found;
    *count = disputes.count;
    return DATELINE_OK;
}
