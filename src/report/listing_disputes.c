// The claims of one incident, kept until all are read, and the disputes among them.
#include "report/listing_internal.h"

static article_slot slot_named(slice name)
{
    for (int slot = 0; slot < SLOT_COUNT; slot++)
        if (slice_equal(name, slice_from_string(article_slot_name((article_slot)slot))))
            return (article_slot)slot;
    return SLOT_STATEMENT;
}

static sayswho_stance stance_named(slice name)
{
    for (int stance = 0; stance < STANCE_COUNT; stance++)
        if (slice_equal(name, slice_from_string(sayswho_stance_name((sayswho_stance)stance))))
            return (sayswho_stance)stance;
    return STANCE_NONE;
}

static sayswho_certainty certainty_named(slice name)
{
    for (int certainty = CERTAINTY_CERTAIN; certainty < CERTAINTY_NEGATED; certainty++)
        if (slice_equal(name,
                        slice_from_string(sayswho_certainty_name((sayswho_certainty)certainty))))
            return (sayswho_certainty)certainty;
    return CERTAINTY_NEGATED;
}

static uint32_t bound(int64_t value, uint32_t open)
{
    return value < 0 ? open : value > HOWMANY_UNBOUNDED ? HOWMANY_UNBOUNDED : (uint32_t)value;
}

void listing_copy_claim(ledger_claim_row *row, arena *arena)
{
    slice *const slices[] = {&row->slot,        &row->value,         &row->words,  &row->holder,
                             &row->via,         &row->parent,        &row->stance, &row->certainty,
                             &row->why,         &row->article_title, &row->outlet, &row->sentence,
                             &row->holder_kind, &row->program};
    for (size_t i = 0; i < sizeof slices / sizeof slices[0]; i++)
        if (slices[i]->data != NULL)
            *slices[i] = arena_copy(arena, *slices[i]);
}

// An agency stands behind what others print, an outlet behind what its articles say themselves.
static slice source_of(const ledger_claim_row *row)
{
    const bool is_own =
        slice_equal(row->holder, SLICE("author")) || slice_equal(row->holder, SLICE("unnamed"));
    if (!is_own)
        return row->holder;
    if (row->via.length > 0)
        return row->via;
    return row->outlet.length > 0 ? row->outlet : row->article_title;
}

bool listing_keep_claim(listing *out, const ledger_claim_row *row)
{
    ledger_claim_row *kept =
        ARENA_PUSH(out->arena, out->rows_of_claims, out->row_count, out->row_capacity);
    incident_claim *claim =
        ARENA_PUSH(out->arena, out->claims, out->claim_count, out->claim_capacity);
    if (kept == NULL || claim == NULL)
        return false;
    *kept = *row;
    listing_copy_claim(kept, out->arena);
    *claim = (incident_claim){
        .incident = (uint32_t)row->incident,
        .slot = slot_named(row->slot),
        .value = kept->value,
        .range = {bound(row->low, 0), bound(row->high, HOWMANY_UNBOUNDED)},
        .bounds = row->bounds,
        .holder = kept->holder,
        .stance = stance_named(row->stance),
        .certainty = certainty_named(row->certainty),
        .day = row->day,
        .id = row->id,
        .source = source_of(kept),
    };
    return !arena_failed(out->arena);
}

dateline_status listing_find_disputes(incident_dispute **disputes, uint32_t *count, listing *from,
                                      dateline_error *error)
{
    return incident_find_disputes(disputes, count, from->arena, from->claims, from->claim_count,
                                  error);
}

void listing_forget_claims(listing *out)
{
    out->claims = NULL;
    out->rows_of_claims = NULL;
    out->claim_count = out->claim_capacity = 0;
    out->row_count = out->row_capacity = 0;
    arena_reset(out->arena);
}
