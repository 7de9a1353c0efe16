// One figure a toll, as a policy picks it, with the range that it stands in.
#include "report/listing_internal.h"

#define SLOT_AT 6
#define FIGURE_AT 20

static void write_json(listing *out, const incident_headline *headline,
                       const ledger_claim_row *first)
{
    json_writer *json = &out->json;
    json_begin_object(json);
    json_member_number(json, "incident", first->incident);
    json_member_string(json, "slot", first->slot);
    json_member_string(json, "policy", slice_from_string(incident_policy_name(out->what->policy)));
    json_member_number(json, "low", headline->low);
    if (headline->has_best)
        json_member_number(json, "best", headline->best);
    else
        json_member_null(json, "best");
    json_member_number(json, "high", headline->high);
    json_member_bool(json, "open", headline->is_open);
    json_member_number(json, "sources", headline->sources);
    json_member_number(json, "supporters", headline->supporters);
    json_member_string(json, "rule", slice_from_string(headline->rule));
    json_end_object(json);
}

static void write_text(listing *out, const incident_headline *headline,
                       const ledger_claim_row *first)
{
    arena *arena = out->arena;
    const slice best =
        headline->has_best ? arena_format(arena, "%u", headline->best) : SLICE("\xE2\x80\x93");
    const slice figure =
        arena_format(arena, "%.*s (%u..%u%s)", (int)best.length, best.data, headline->low,
                     headline->high, headline->is_open ? " or more" : "");
    const slice rule =
        arena_format(arena, "%s, %u of %u sources: %s", incident_policy_name(out->what->policy),
                     headline->supporters, headline->sources, headline->rule);
    const uint32_t rule_at = out->screen.width * 45 / 100 > FIGURE_AT + 16
                                 ? out->screen.width * 45 / 100
                                 : FIGURE_AT + 16;
    const screen_cell cells[] = {
        {0, SLOT_AT - 1, arena_format(arena, "%lld", (long long)first->incident), TONE_QUIET},
        {SLOT_AT, FIGURE_AT - SLOT_AT - 1, first->slot, TONE_QUIET},
        {FIGURE_AT, rule_at - FIGURE_AT - 2, figure, TONE_VALUE},
        {rule_at, out->screen.width - rule_at, rule, TONE_QUIET},
    };
    screen_row(&out->screen, cells, 4);
}

static bool write_headline(listing *out, uint32_t first, uint32_t end)
{
    incident_headline headline;
    const incident_claim *claims = &out->claims[first];
    if (!article_slot_is_number(claims->slot) || claims->slot >= SLOT_KILLED_SUBSET ||
        !incident_pick_headline(&headline, out->what->policy, out->arena, claims, end - first))
        return true;
    if (claims->slot == SLOT_KILLED)
        incident_widen_killed(&headline, out->claims, out->claim_count);
    if (out->what->is_json)
        write_json(out, &headline, &out->rows_of_claims[first]);
    else
        write_text(out, &headline, &out->rows_of_claims[first]);
    return listing_end_row(out);
}

// The claims kept are those of one incident, slot after slot.
static bool write_incident(listing *out)
{
    bool goes_on = true;
    for (uint32_t first = 0, end = 0; first < out->claim_count && goes_on; first = end) {
        for (end = first + 1; end < out->claim_count; end++)
            if (out->claims[end].slot != out->claims[first].slot)
                break;
        goes_on = write_headline(out, first, end);
    }
    out->is_incomplete |= arena_failed(out->arena);
    listing_forget_claims(out);
    return goes_on;
}

static bool each_claim(const ledger_claim_row *row, void *context)
{
    listing *out = context;
    const bool is_next = out->row_count > 0 && out->rows_of_claims[0].incident != row->incident;
    return (!is_next || (write_incident(out) && !listing_is_full(out))) &&
           listing_keep_claim(out, row);
}

dateline_status listing_list_headlines(listing *out, ledger *ledger, dateline_error *error)
{
    const dateline_status status =
        ledger_find_claims_of_incidents(ledger, &out->what->filter, each_claim, out, error);
    if (status == DATELINE_OK && !out->has_failed)
        (void)write_incident(out);
    return status;
}
