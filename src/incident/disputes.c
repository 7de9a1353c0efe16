// Where claims on one slot cannot all hold, or where one replaces or narrows another.
//
// Contradiction: two holders, one moment, values that exclude each other. Revision: the later value
// replaces the earlier one, by the same holder or on a later day. Refinement: the values agree, one
// says more. Each kind found among the pairs of a slot makes a dispute of its own; so does each
// value that somebody denies, against those who assert it.
#include "base/utf8.h"
#include "incident/incident.h"

#define POSITIONS 32u // distinct claims of one slot that are compared with each other

typedef enum relation { AGREE, REFINE, REVISE, CONTRADICT } relation;

typedef struct disputes {
    arena *arena;
    const incident_claim *claims;
    uint32_t first, stop; // those of the slot that is compared
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

// "Nobody was hurt" says a number; it denies none.
static bool is_denial(const incident_claim *claim)
{
    const bool is_nobody = article_slot_is_number(claim->slot) && claim->range.high == 0;
    return claim->stance == STANCE_DENIES || (claim->certainty == CERTAINTY_NEGATED && !is_nobody);
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

static bool tells(const disputes *disputes, uint32_t claim, slice value)
{
    return !is_denial(&disputes->claims[claim]) &&
           same_value(disputes, disputes->claims[claim].value, value);
}

// "Norland blames Sudland and Westmark": whoever names one of the two alone does not contradict it.
static bool are_named_together(const disputes *disputes, slice one, slice other)
{
    const incident_claim *claims = disputes->claims;
    for (uint32_t i = disputes->first; i < disputes->stop; i++)
        for (uint32_t k = disputes->first; k < disputes->stop; k++)
            if (slice_equal(claims[i].holder, claims[k].holder) && claims[i].day == claims[k].day &&
                tells(disputes, i, one) && tells(disputes, k, other))
                return true;
    return false;
}

// Who is responsible: two culprits by two holders contradict each other; one holder who names
// another on another day, or says it with another certainty, has moved.
static relation compare_culprits(const disputes *disputes, const incident_claim *a,
                                 const incident_claim *b)
{
    const bool same = same_value(disputes, a->value, b->value);
    const bool is_one_charge =
        slice_equal(a->holder, b->holder) && a->day == b->day && a->certainty == b->certainty;
    if (is_one_charge || (same && a->certainty == b->certainty))
        return AGREE;
    const slice left = utf8_fold_copy(disputes->arena, a->value);
    const slice right = utf8_fold_copy(disputes->arena, b->value);
    const bool contains =
        slice_find(left, right) != SIZE_MAX || slice_find(right, left) != SIZE_MAX;
    if (same || contains || slice_equal(a->holder, b->holder))
        return REFINE;
    return are_named_together(disputes, a->value, b->value) ? AGREE : exclude(a, b);
}

// Who names two in one telling lists them; he does not make the one more precise by the other.
static relation compare_names(const disputes *disputes, const incident_claim *a,
                              const incident_claim *b)
{
    const bool is_list = slice_equal(a->holder, b->holder) && a->day == b->day;
    return is_list || same_value(disputes, a->value, b->value) ? AGREE : REFINE;
}

static relation compare(const disputes *disputes, const incident_claim *a, const incident_claim *b)
{
    if (a->slot == SLOT_HAPPENED) // "no" is a value, however it is told
        return same_value(disputes, a->value, b->value) ? AGREE : exclude(a, b);
    if (is_denial(a) != is_denial(b))
        return same_value(disputes, a->value, b->value) ? exclude(a, b) : AGREE;
    if (is_denial(a))
        return AGREE; // two who deny
    if (article_slot_is_number(a->slot))
        return compare_numbers(a, b);
    switch (a->slot) {
    case SLOT_DATE:
        return compare_dates(a, b);
    case SLOT_RESPONSIBILITY:
        return compare_culprits(disputes, a, b);
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

// Adds a dispute of the claims from `first` on that take part, unless none does.
static void add_dispute(disputes *disputes, relation relation, const bool *takes_part,
                        uint32_t first, uint32_t stop)
{
    const incident_claim *claims = disputes->claims;
    uint32_t *positions = ARENA_ARRAY(disputes->arena, stop - first, uint32_t);
    uint32_t count = 0;
    for (uint32_t i = first; i < stop && positions != NULL; i++)
        if (takes_part[i - first])
            positions[count++] = i;
    incident_dispute *dispute = count == 0 ? NULL
                                           : ARENA_PUSH(disputes->arena, disputes->found,
                                                        disputes->count, disputes->capacity);
    if (dispute != NULL)
        *dispute = (incident_dispute){
            .incident = claims[first].incident,
            .slot = claims[first].slot,
            .kind = kind_of(relation),
            .claims = positions,
            .claim_count = count,
        };
}

// Does the pair differ only in that one denies what the other says? "Happened: no" is a value.
static bool is_denied_by(const disputes *disputes, const incident_claim *a, const incident_claim *b)
{
    return a->slot != SLOT_HAPPENED && is_denial(a) != is_denial(b) &&
           same_value(disputes, a->value, b->value);
}

// What claim `denied` denies, against all who assert it; other denials of the same stand with it.
static void find_denial(disputes *disputes, uint32_t denied, uint32_t first, uint32_t stop)
{
    const incident_claim *claims = disputes->claims;
    bool takes_part[POSITIONS] = {false};
    relation worst = AGREE;
    for (uint32_t i = first; i < stop; i++) {
        if (is_denial(&claims[i])) {
            takes_part[i - first] = same_value(disputes, claims[i].value, claims[denied].value);
            if (takes_part[i - first] && i < denied)
                return; // found with the earlier denial
        } else if (is_denied_by(disputes, &claims[i], &claims[denied])) {
            const relation relation = exclude(&claims[i], &claims[denied]);
            takes_part[i - first] = true;
            worst = relation > worst ? relation : worst;
        }
    }
    if (worst != AGREE)
        add_dispute(disputes, worst, takes_part, first, stop);
}

static void find_in_slot(disputes *disputes, uint32_t first, uint32_t end)
{
    const incident_claim *claims = disputes->claims;
    const uint32_t stop = end - first > POSITIONS ? first + POSITIONS : end;
    bool takes_part[CONTRADICT + 1][POSITIONS] = {{false}};
    if (!can_dispute(claims[first].slot))
        return;
    disputes->first = first;
    disputes->stop = stop;
    for (uint32_t i = first; i < stop; i++) {
        for (uint32_t k = i + 1; k < stop; k++) {
            if (is_denied_by(disputes, &claims[i], &claims[k]))
                continue;
            const relation relation = compare(disputes, &claims[i], &claims[k]);
            takes_part[relation][i - first] = takes_part[relation][k - first] = true;
        }
    }
    for (int relation = CONTRADICT; relation > AGREE; relation--)
        add_dispute(disputes, (enum relation)relation, takes_part[relation], first, stop);
    for (uint32_t i = first; i < stop; i++)
        if (is_denial(&claims[i]))
            find_denial(disputes, i, first, stop);
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
