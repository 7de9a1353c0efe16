// Tolls: which figure stands where a format has room for one. The rules are those of the room
// incident.
#include "export/export_internal.h"

bool export_policy_named(dateline_policy *out, const char *name)
{
    for (int i = 0; i < DATELINE_POLICIES; i++) {
        if (strcmp(incident_policy_name((dateline_policy)i), name) == 0) {
            *out = (dateline_policy)i;
            return true;
        }
    }
    return false;
}

static void widen(incident_headline *killed, arena *arena, const ledger_told_row *claims,
                  uint32_t count)
{
    incident_claim *all = ARENA_ARRAY(arena, count, incident_claim);
    for (uint32_t i = 0; i < count && all != NULL; i++)
        all[i] = ledger_comparable(&claims[i].claim);
    if (all != NULL)
        incident_widen_killed(killed, all, count);
}

export_toll export_toll_of(arena *arena, const ledger_told_row *claims, uint32_t count, slice slot,
                           dateline_policy policy)
{
    incident_claim *figures = ARENA_ARRAY(arena, count, incident_claim);
    incident_headline found = {0};
    uint32_t told = 0;
    for (uint32_t i = 0; i < count && figures != NULL; i++)
        if (slice_equal(claims[i].claim.slot, slot))
            figures[told++] = ledger_comparable(&claims[i].claim);
    // A format of the field has no column for "no figure, only its range".
    if (policy == DATELINE_POLICY_RANGE)
        policy = DATELINE_POLICY_LOW;
    if (figures == NULL || !incident_pick_headline(&found, policy, arena, figures, told))
        return (export_toll){0};
    if (slice_equal(slot, SLICE("killed")))
        widen(&found, arena, claims, count);
    return (export_toll){.is_known = true,
                         .has_best = found.has_best,
                         .is_open = found.is_open,
                         .low = found.low,
                         .best = found.best,
                         .high = found.high};
}
