// The claims of one incident: a page of them, or kept until all are read, and the disputes among
// them.
#include "report/listing_internal.h"

bool listing_keep_claim(listing *out, const ledger_claim_row *row)
{
    ledger_claim_row *kept =
        ARENA_PUSH(out->arena, out->rows_of_claims, out->row_count, out->row_capacity);
    incident_claim *claim =
        ARENA_PUSH(out->arena, out->claims, out->claim_count, out->claim_capacity);
    if (kept == NULL || claim == NULL)
        return false;
    *kept = *row;
    ledger_keep_claim_row(kept, out->arena);
    *claim = ledger_comparable(kept);
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

// ---- a page ----

ledger_filter listing_page(const listing *out)
{
    ledger_filter page = out->what->filter;
    if (page.limit > 0 && page.limit < UINT32_MAX)
        page.limit++;
    return page;
}

bool listing_takes_claim(listing *out, const ledger_claim_row *row)
{
    const uint32_t limit = out->what->filter.limit;
    if (limit > 0 && out->page_claims == limit) {
        out->has_more = true;
        return false;
    }
    out->page_claims++;
    out->last_claim = row->id;
    return true;
}

void listing_end_page(listing *out)
{
    if (out->what->is_json && out->has_more)
        json_member_number(&out->json, "next", out->last_claim);
    else if (out->what->is_json)
        json_member_null(&out->json, "next");
    else if (out->has_more)
        screen_paragraph(
            &out->screen, 0,
            arena_format(out->arena, "more claims: --after %lld", (long long)out->last_claim),
            TONE_QUIET);
    else if (out->page_claims == 0 && out->what->filter.after != 0)
        screen_paragraph(&out->screen, 0,
                         arena_format(out->arena, "nothing behind claim %lld",
                                      (long long)out->what->filter.after),
                         TONE_QUIET);
}
