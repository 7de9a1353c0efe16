// One incident, gathered: its claims, who tells of it, and what formats with a column for one doer,
// one figure and one kind of act put there.
#include <stdlib.h>

#include "export/fields.h"

static void copy_all(slice *const *slices, size_t count, arena *arena)
{
    for (size_t i = 0; i < count; i++)
        if (slices[i]->data != NULL)
            *slices[i] = arena_copy(arena, *slices[i]);
}

typedef struct gathering {
    exporting *run;
    export_incident *incident;
} gathering;

static void copy_told(ledger_told_row *told, arena *arena)
{
    slice *const slices[] = {&told->holder_kind, &told->url,    &told->sha256, &told->language,
                             &told->source_id,   &told->before, &told->after};
    ledger_keep_claim_row(&told->claim, arena);
    copy_all(slices, sizeof slices / sizeof slices[0], arena);
}

static bool each_told(const ledger_told_row *row, void *context)
{
    const gathering *gathering = context;
    export_incident *out = gathering->incident;
    arena *arena = gathering->run->arena;
    ledger_told_row *told = ARENA_PUSH(arena, out->claims, out->claim_count, out->claim_capacity);
    if (told == NULL)
        return false;
    *told = *row;
    copy_told(told, arena);
    return !arena_failed(arena);
}

// ---- sources ---------------------------------------------------------------------------------

static int compare_sources(const void *a, const void *b)
{
    const export_source *left = a, *right = b;
    if (left->day != right->day)
        return left->day < right->day ? -1 : 1;
    return slice_compare(left->sha256, right->sha256);
}

static export_source *source_of(const export_incident *incident, int64_t article)
{
    for (uint32_t i = 0; i < incident->source_count; i++)
        if (incident->sources[i].article == article)
            return &incident->sources[i];
    return NULL;
}

static void find_sources(export_incident *out, arena *arena)
{
    for (uint32_t i = 0; i < out->claim_count; i++) {
        const ledger_told_row *told = &out->claims[i];
        export_source *source = source_of(out, told->claim.article);
        if (source != NULL) {
            if (told->start < source->first->start)
                source->first = told;
            continue;
        }
        source = ARENA_PUSH(arena, out->sources, out->source_count, out->source_capacity);
        if (source == NULL)
            return;
        *source = (export_source){
            .article = told->claim.article,
            .sha256 = told->sha256,
            .title = told->claim.article_title,
            .outlet = export_outlet(told),
            .url = told->url,
            .language = told->language,
            .source_id = told->source_id,
            .day = told->claim.day,
            .printed = told->printed,
            .first = told,
        };
    }
    if (out->source_count > 0)
        qsort(out->sources, out->source_count, sizeof *out->sources, compare_sources);
}

// Outlets that are not the same; an article without one counts for itself.
static uint32_t count_outlets(const export_incident *incident)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < incident->source_count; i++) {
        bool is_new = true;
        for (uint32_t k = 0; k < i && is_new; k++)
            is_new = incident->sources[i].outlet.length == 0 ||
                     !slice_equal(incident->sources[i].outlet, incident->sources[k].outlet);
        count += is_new;
    }
    return count;
}

// ---- who did it to whom, and with what -------------------------------------------------------

static bool has_slot(const ledger_told_row *told, slice slot)
{
    return slice_equal(told->claim.slot, slot);
}

// How good a claim is for the one column there is: a group that claims the act, then a name told as
// the doer, then one that is blamed, then "gunmen".
static int doer_rank(const export_actor *actor, bool is_responsibility)
{
    if (actor->has_claimed)
        return 4;
    if (actor->is_named)
        return is_responsibility ? 2 : 3;
    return 1;
}

static export_actor actor_of(const exporting *run, const ledger_told_row *told)
{
    export_actor actor = {.name = told->claim.value, .told = told};
    const slice stance = told->claim.stance;
    actor.has_claimed =
        slice_equal(stance, SLICE("claims-responsibility")) || slice_equal(stance, SLICE("admits"));
    actor.is_uncertain = slice_equal(stance, SLICE("blames")) ||
                         slice_equal(stance, SLICE("accuses")) ||
                         !slice_equal(told->claim.certainty, SLICE("certain"));
    export_actor_code(&actor, &run->knowledge, run->arena);
    return actor;
}

static void find_actors(const exporting *run, export_incident *out)
{
    int best = 0, best_victim = 0;
    for (uint32_t i = 0; i < out->claim_count; i++) {
        const ledger_told_row *told = &out->claims[i];
        const bool is_responsibility = has_slot(told, SLICE("responsibility"));
        const bool is_doer = is_responsibility || has_slot(told, SLICE("perpetrator"));
        if ((!is_doer && !has_slot(told, SLICE("victim"))) || ledger_is_denied(&told->claim))
            continue;
        const export_actor actor = actor_of(run, told);
        const int rank = is_doer                 ? doer_rank(&actor, is_responsibility)
                         : actor.role.length > 0 ? 2
                                                 : 1;
        if (is_doer && rank > best) {
            best = rank;
            out->doer = actor;
        } else if (!is_doer && rank > best_victim) {
            best_victim = rank;
            out->victim = actor;
        }
    }
}

static bool is_among_doers(const export_incident *incident, slice name)
{
    bool is_known = slice_equal_ignoring_case(incident->doer.name, name);
    for (uint32_t i = 0; i < incident->other_count; i++)
        is_known |= slice_equal_ignoring_case(incident->others[i].name, name);
    return is_known;
}

// Further groups in the order they are told; states are none.
static void find_others(const exporting *run, export_incident *out)
{
    for (uint32_t i = 0; i < out->claim_count && out->other_count < EXPORT_OTHERS; i++) {
        const ledger_told_row *told = &out->claims[i];
        if (!out->doer.is_named || ledger_is_denied(&told->claim) ||
            (!has_slot(told, SLICE("responsibility")) && !has_slot(told, SLICE("perpetrator"))))
            continue;
        const export_actor actor = actor_of(run, told);
        if (actor.is_named && !is_among_doers(out, actor.name) &&
            !export_has_flag(&run->knowledge.role, actor.role, "state"))
            out->others[out->other_count++] = actor;
    }
}

static void find_weapon(export_incident *out)
{
    for (uint32_t i = 0; i < out->claim_count && out->weapon.length == 0; i++)
        if (has_slot(&out->claims[i], SLICE("weapon")) && !ledger_is_denied(&out->claims[i].claim))
            out->weapon = out->claims[i].claim.value;
}

// ---- what it is called -----------------------------------------------------------------------

// ACLED names the same act otherwise when the state did it, when those it befell are armed, and
// when a protest ended in blood.
static slice subevent(const exporting *run, const export_incident *incident)
{
    const export_codes *events = &run->knowledge.event;
    const export_codes *roles = &run->knowledge.role;
    const bool is_armed = export_has_flag(roles, incident->victim.role, "fights");
    const bool is_state = export_has_flag(roles, incident->doer.role, "state");
    const bool is_hurt = incident->killed.high > 0 || incident->injured.high > 0;
    slice code = is_hurt ? export_code_named(events, incident->key, "hurt") : SLICE_NONE;
    if (code.length == 0 && is_state)
        code = export_code_named(events, incident->key, "state");
    if (code.length == 0 && is_armed)
        code = export_code_named(events, incident->key, "armed");
    if (code.length == 0)
        code = export_code_named(events, incident->key, "acled");
    const slice by_weapon = export_weapon_code(run, incident->weapon, "acled");
    const bool is_violent = slice_starts_with(incident->key, SLICE("ASSAULT"));
    return code.length > 0 && is_violent && by_weapon.length > 0 ? by_weapon : code;
}

// "TYPE.mode", or the type alone when the mode has no row of its own.
static slice event_key(const exporting *run, const ledger_incident_row *row)
{
    const slice full =
        arena_format(run->arena, "%.*s.%.*s", (int)row->type.length, row->type.data,
                     (int)row->mode.length, row->mode.length == 0 ? "" : row->mode.data);
    return lexicon_has(&run->knowledge.event.table, full) ? full : row->type;
}

// ---- disputes --------------------------------------------------------------------------------

static void find_disputes(exporting *run, export_incident *out)
{
    incident_claim *claims = ARENA_ARRAY(run->arena, out->claim_count, incident_claim);
    for (uint32_t i = 0; i < out->claim_count && claims != NULL; i++)
        claims[i] = ledger_comparable(&out->claims[i].claim);
    if (claims != NULL && run->status == DATELINE_OK)
        run->status = incident_find_disputes(&out->disputes, &out->dispute_count, run->arena,
                                             claims, out->claim_count, run->error);
}

// ----------------------------------------------------------------------------------------------

static void copy_row(ledger_chosen_row *row, arena *arena)
{
    ledger_keep_incident_row(&row->incident, arena);
    row->changed = arena_copy(arena, row->changed);
}

static void find_tolls(const exporting *run, export_incident *out)
{
    const struct {
        export_toll *toll;
        slice slot;
    } tolls[] = {{&out->killed, SLICE("killed")},
                 {&out->injured, SLICE("injured")},
                 {&out->captive, SLICE("captive")},
                 {&out->released, SLICE("released")},
                 {&out->detained, SLICE("detained")}};
    for (size_t i = 0; i < sizeof tolls / sizeof tolls[0]; i++)
        *tolls[i].toll =
            export_toll_of(run->arena, out->claims, out->claim_count, tolls[i].slot, run->policy);
}

bool export_gather(exporting *run, export_incident *out, const ledger_chosen_row *row)
{
    *out = (export_incident){.row = *row};
    gathering gathering = {run, out};
    copy_row(&out->row, run->arena);
    run->status =
        ledger_select_claims(run->ledger, row->incident.id, each_told, &gathering, run->error);
    if (run->status != DATELINE_OK)
        return false;
    find_sources(out, run->arena);
    find_disputes(run, out);
    out->outlets = count_outlets(out);
    find_tolls(run, out);
    out->key = event_key(run, &out->row.incident);
    find_actors(run, out);
    find_others(run, out);
    find_weapon(out);
    out->contexts = plover_contexts_of(out->row.incident.contexts);
    out->subevent = subevent(run, out);
    if (run->status == DATELINE_OK && arena_failed(run->arena))
        run->status =
            error_set(run->error, DATELINE_LIMIT, 0, 0,
                      "incident %lld has too many claims to export", (long long)row->incident.id);
    return run->status == DATELINE_OK;
}
