// How low, best and high of a toll moved as articles came, by the rule that `policy` has when none
// is named. What people rejected does not count.
#include "ledger/browse.h"

#define STEPS_MOST 100u

typedef struct figures {
    arena *arena;
    incident_claim *claims; // by day
    uint32_t count, capacity;
} figures;

static bool keep(const ledger_claim_row *row, void *context)
{
    figures *all = context;
    incident_claim *claim = ARENA_PUSH(all->arena, all->claims, all->count, all->capacity);
    if (claim == NULL)
        return false;
    *claim = ledger_comparable(row);
    claim->value = arena_copy(all->arena, claim->value);
    claim->holder = arena_copy(all->arena, claim->holder);
    claim->source = arena_copy(all->arena, claim->source);
    return true;
}

static uint32_t day_end(const figures *all, uint32_t first)
{
    uint32_t end = first + 1;
    while (end < all->count && all->claims[end].day == all->claims[first].day)
        end++;
    return end;
}

static bool pick(incident_headline *out, const browse *browse, const figures *all, uint32_t count)
{
    arena_reset(browse->ledger->candidate);
    return incident_pick_headline(out, DATELINE_POLICY_LATEST_MAJORITY_LOWEST,
                                  browse->ledger->candidate, all->claims, count);
}

static void write_figures(json_writer *json, const incident_headline *headline)
{
    json_member_number(json, "low", headline->low);
    json_member_number(json, "best", headline->best); // by this rule there is always one
    json_member_number(json, "high", headline->high);
    json_member_bool(json, "is_open", headline->is_open);
}

static void write_step(browse *browse, const figures *all, uint32_t count)
{
    incident_headline headline;
    char day[11] = "";
    const int32_t told = all->claims[count - 1].day;
    if (told == DAY_UNKNOWN || !pick(&headline, browse, all, count))
        return;
    calendar_write(told, day);
    json_begin_object(&browse->json);
    json_member_string(&browse->json, "day", slice_of(day, 10));
    write_figures(&browse->json, &headline);
    json_end_object(&browse->json);
}

// After each day on which something was told; of very many days every so many, and the last.
static void write_steps(browse *browse, const figures *all)
{
    uint32_t days = 0;
    for (uint32_t at = 0; at < all->count; at = day_end(all, at))
        days++;
    const uint32_t stride = days / STEPS_MOST + 1;
    uint32_t left = days;
    json_key(&browse->json, "days");
    json_begin_array(&browse->json);
    for (uint32_t at = 0; at < all->count;) {
        at = day_end(all, at);
        if (--left % stride == 0)
            write_step(browse, all, at);
    }
    json_end_array(&browse->json);
}

static void write_toll(browse *browse, slice slot, const figures *all)
{
    incident_headline headline;
    json_writer *json = &browse->json;
    if (!pick(&headline, browse, all, all->count))
        return;
    json_begin_object(json);
    json_member_string(json, "slot", slot);
    write_figures(json, &headline);
    json_member_string(json, "rule", slice_from_string(headline.rule));
    json_member_number(json, "sources", headline.sources);
    json_member_number(json, "supporters", headline.supporters);
    write_steps(browse, all);
    json_end_object(json);
}

dateline_status browse_tolls(browse *browse)
{
    dateline_status status = DATELINE_OK;
    json_key(&browse->json, "tolls");
    json_begin_array(&browse->json);
    for (int slot = 0; slot < SLOT_COUNT && status == DATELINE_OK; slot++) {
        const slice name = slice_from_string(article_slot_name((article_slot)slot));
        figures all = {.arena = browse->ledger->scratch};
        ledger_filter filter = LEDGER_ALL;
        if (!article_slot_is_number((article_slot)slot))
            continue;
        filter.incident = browse->id;
        filter.slot = name;
        status = ledger_find_claims(browse->ledger, &filter, keep, &all, browse->error);
        if (status == DATELINE_OK)
            write_toll(browse, name, &all);
    }
    json_end_array(&browse->json);
    return status;
}
