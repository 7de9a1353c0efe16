// Where claims on one slot cannot all hold, or where one replaces or narrows another.
//
// Contradiction: two holders, one moment, values that exclude each other. Revision: the later value
// replaces the earlier one, by the same holder or on a later day. Refinement: the values agree, one
// says more. The strongest kind found among the pairs of a slot names the dispute.
#include "base/utf8.h"
#include "incident/incident.h"

#define POSITIONS 32u // distinct claims of one slot that are compared with each other

typedef enum relation { AGREE, REFINE, REVISE, CONTRADICT } relation;

typedef struct disputes {
    arena *arena;
    const incident_claim *claims;
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

// ---- two claims ----

static bool is_denial(const incident_claim *claim)
{
    return claim->stance == STANCE_DENIES || claim->certainty == CERTAINTY_NEGATED;
}

static bool same_value(const disputes *disputes, slice a, slice b)
{
    return slice_equal(utf8_fold_copy(disputes->arena, a), utf8_fold_copy(disputes->arena, b));
}

// Values that exclude each other: a revision when the same holder or a later day says the second.
static relation exclude(const incident_claim *a, const incident_claim *b)
{
    const bool is_later = a->day != DAY_UNKNOWN && b->day != DAY_UNKNOWN && a->day != b->day;
    return is_later || slice_equal(a->holder, b->holder) ? REVISE : CONTRADICT;
}

static relation compare_numbers(const incident_claim *a, const incident_claim *b)
{
    if (a->range.low == b->range.low && a->range.high == b->range.high)
        return AGREE;
    return howmany_agree(a->range, b->range) ? REFINE : exclude(a, b);
}

static relation compare_dates(const incident_claim *a, const incident_claim *b)
{
    if (a->bounds.earliest == b->bounds.earliest && a->bounds.latest == b->bounds.latest)
        return AGREE;
    const bool overlap =
        a->bounds.earliest <= b->bounds.latest && b->bounds.earliest <= a->bounds.latest;
    return overlap ? REFINE : exclude(a, b);
}

// Who is responsible: two culprits by two holders contradict each other; one holder who names
// another, or says it with another certainty, has moved.
static relation compare_culprits(const disputes *disputes, const incident_claim *a,
                                 const incident_claim *b)
{
    const bool same = same_value(disputes, a->value, b->value);
    if (same && a->certainty == b->certainty)
        return AGREE;
    const slice left = utf8_fold_copy(disputes->arena, a->value);
    const slice right = utf8_fold_copy(disputes->arena, b->value);
    const bool contains =
        slice_find(left, right) != SIZE_MAX || slice_find(right, left) != SIZE_MAX;
    if (same || contains || slice_equal(a->holder, b->holder))
        return REFINE;
    return exclude(a, b);
}

static relation compare_names(const disputes *disputes, const incident_claim *a,
                              const incident_claim *b)
{
    return same_value(disputes, a->value, b->value) ? AGREE : REFINE;
}

static relation compare(const disputes *disputes, const incident_claim *a, const incident_claim *b)
{
    if (is_denial(a) != is_denial(b))
        return same_value(disputes, a->value, b->value) ? exclude(a, b) : AGREE;
    if (article_slot_is_number(a->slot))
        return compare_numbers(a, b);
    switch (a->slot) {
    case SLOT_DATE:
        return compare_dates(a, b);
    case SLOT_RESPONSIBILITY:
        return compare_culprits(disputes, a, b);
    case SLOT_HAPPENED:
        return same_value(disputes, a->value, b->value) ? AGREE : exclude(a, b);
    case SLOT_PERPETRATOR:
    case SLOT_PLACE:
        return compare_names(disputes, a, b);
    default:
        return AGREE;
    }
}

// ---- the claims of one slot ----

static article_dispute_kind kind_of(relation relation)
{
    if (relation == CONTRADICT)
        return DISPUTE_CONTRADICTION;
    return relation == REVISE ? DISPUTE_REVISION : DISPUTE_REFINEMENT;
}

// A subset counts something else than another subset: "3 children", "2 women".
static bool can_dispute(article_slot slot)
{
    return slot < SLOT_KILLED_SUBSET;
}

static void find_in_slot(disputes *disputes, uint32_t first, uint32_t end)
{
    const incident_claim *claims = disputes->claims;
    const uint32_t stop = end - first > POSITIONS ? first + POSITIONS : end;
    relation worst = AGREE;
    bool takes_part[POSITIONS] = {false};
    for (uint32_t i = first; i < stop; i++) {
        for (uint32_t k = i + 1; k < stop; k++) {
            const relation relation = compare(disputes, &claims[i], &claims[k]);
            if (relation == AGREE)
                continue;
            takes_part[i - first] = takes_part[k - first] = true;
            worst = relation > worst ? relation : worst;
        }
    }
    if (worst == AGREE || !can_dispute(claims[first].slot))
        return;
    incident_dispute *dispute =
        ARENA_PUSH(disputes->arena, disputes->found, disputes->count, disputes->capacity);
    uint32_t *positions = ARENA_ARRAY(disputes->arena, stop - first, uint32_t);
    if (dispute == NULL || positions == NULL)
        return;
    *dispute = (incident_dispute){
        .incident = claims[first].incident,
        .slot = claims[first].slot,
        .kind = kind_of(worst),
        .claims = positions,
    };
    for (uint32_t i = first; i < stop; i++)
        if (takes_part[i - first])
            positions[dispute->claim_count++] = i;
}

dateline_status incident_find_disputes(incident_dispute **out, uint32_t *count, arena *arena,
                                       const incident_claim *claims, uint32_t claim_count,
                                       dateline_error *error)
{
    disputes disputes = {.arena = arena, .claims = claims};
    uint32_t first = 0;
    while (first < claim_count) {
        uint32_t end = first + 1;
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
