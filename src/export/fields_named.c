// Everybody and everything that is named beside the one doer and the one victim: further groups for
// GTD, the people, organisations and places of a story for POLECAT.
#include "export/fields.h"

static const export_actor *other(const export_incident *incident, uint32_t index)
{
    return index < incident->other_count ? &incident->others[index] : NULL;
}

static export_cell other_name(const export_incident *incident, uint32_t index)
{
    const export_actor *actor = other(incident, index);
    return actor == NULL ? export_empty() : export_text(actor->name);
}

static export_cell other_uncertain(const export_incident *incident, uint32_t index)
{
    const export_actor *actor = other(incident, index);
    return actor == NULL ? export_empty() : export_whole(actor->is_uncertain);
}

static export_cell other_claimed(const export_incident *incident, uint32_t index)
{
    const export_actor *actor = other(incident, index);
    return actor == NULL ? export_empty() : export_whole(actor->has_claimed);
}

FIELD(gtd_group2, other_name(incident, 0))
FIELD(gtd_group3, other_name(incident, 1))
FIELD(gtd_uncertain2, other_uncertain(incident, 0))
FIELD(gtd_uncertain3, other_uncertain(incident, 1))
FIELD(gtd_claim2, other_claimed(incident, 0))
FIELD(gtd_claim3, other_claimed(incident, 1))

// ---- lists of names --------------------------------------------------------------------------

typedef slice (*name_of)(const export_record *record, const ledger_told_row *told);

static slice holder_of_kind(const export_record *record, const ledger_told_row *told, slice kind)
{
    export_actor actor = {.name = told->claim.holder, .told = told};
    if (!slice_equal(told->holder_kind, kind))
        return SLICE_NONE;
    export_actor_code(&actor, &record->run->knowledge, record->run->arena);
    return actor.is_named ? actor.name : SLICE_NONE;
}

static slice person_of(const export_record *record, const ledger_told_row *told)
{
    return holder_of_kind(record, told, SLICE("person"));
}

static slice organization_of(const export_record *record, const ledger_told_row *told)
{
    return holder_of_kind(record, told, SLICE("organization"));
}

static slice place_of(const export_record *record, const ledger_told_row *told)
{
    (void)record;
    return slice_equal(told->claim.slot, SLICE("place")) ? told->claim.value : SLICE_NONE;
}

static bool is_listed(slice list, slice name)
{
    while (list.length > 0)
        if (slice_equal(slice_cut(&list, ';'), name))
            return true;
    return false;
}

// Each name once, in the order of the claims, with semicolons between.
static export_cell names(const export_record *record, name_of name)
{
    const export_incident *incident = record->incident;
    slice all = SLICE_NONE;
    for (uint32_t i = 0; i < incident->claim_count; i++) {
        const slice value = name(record, &incident->claims[i]);
        if (value.length == 0 || is_listed(all, value))
            continue;
        all = arena_format(record->run->arena, "%.*s%s%.*s", (int)all.length,
                           all.length == 0 ? "" : all.data, all.length == 0 ? "" : ";",
                           (int)value.length, value.data);
    }
    return export_text(all);
}

FIELD(story_people, names(record, person_of))
FIELD(story_organizations, names(record, organization_of))
FIELD(story_places, names(record, place_of))

const export_field export_named_fields[] = {
    {"gtd.group2", gtd_group2},         {"gtd.group3", gtd_group3},
    {"gtd.uncertain2", gtd_uncertain2}, {"gtd.uncertain3", gtd_uncertain3},
    {"gtd.claim2", gtd_claim2},         {"gtd.claim3", gtd_claim3},
    {"story_people", story_people},     {"story_organizations", story_organizations},
    {"story_places", story_places},     {NULL, NULL},
};
