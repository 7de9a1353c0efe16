// Columns of GTD and of the pipelines of event data, GDELT and POLECAT.
#include "export/fields.h"

// ---- GTD -------------------------------------------------------------------------------------

// Terrorism is not a state's: what a state did stays out.
static export_cell gtd_eligible(const export_record *record)
{
    const export_knowledge *known = &record->run->knowledge;
    const export_incident *incident = record->incident;
    const slice code = export_code_named(&known->event, incident->key, "gtd");
    return export_has_flag(&known->role, incident->doer.role, "state") ? export_empty()
                                                                       : export_text(code);
}

// Which parts of the date are known: 3 the day (or the first of a few), 2 the month, 1 the year.
static int known_parts(when_interval bounds)
{
    if (!export_is_closed(bounds))
        return 0;
    const calendar_date first = calendar_date_of(bounds.earliest);
    const calendar_date last = calendar_date_of(bounds.latest);
    if (bounds.latest - bounds.earliest < 7)
        return 3;
    if (first.year != last.year)
        return 0;
    return first.month == last.month ? 2 : 1;
}

static calendar_date gtd_date(const export_record *record)
{
    const when_interval bounds = record->incident->row.incident.bounds;
    const int parts = known_parts(bounds);
    calendar_date date = calendar_date_of(bounds.earliest);
    date.day = parts == 3 ? date.day : 0;
    date.month = parts >= 2 ? date.month : 0;
    return date;
}

FIELD(gtd_day, export_whole(gtd_date(record).day))
FIELD(gtd_month, export_whole(gtd_date(record).month))
FIELD(gtd_year,
      known_parts(row->bounds) == 0 ? export_empty() : export_whole(gtd_date(record).year))
FIELD(gtd_approximate, row->bounds.earliest == row->bounds.latest
                           ? export_empty()
                           : export_text(export_moment_text(record->run, row->bounds)))

// The day and the ledger's number, so that it never moves; 12 digits up to the number 9999.
static export_cell gtd_id(const export_record *record)
{
    const calendar_date date = gtd_date(record);
    return export_text(arena_format(record->run->arena, "%04d%02u%02u%04lld", (int)date.year,
                                    date.month, date.day,
                                    (long long)record->incident->row.incident.id));
}

static slice gtd_attack_code(const export_record *record)
{
    return export_code_named(&record->run->knowledge.event, record->incident->key, "gtd");
}

static slice gtd_target_code(const export_record *record)
{
    const slice code =
        export_code_named(&record->run->knowledge.role, record->incident->victim.role, "gtd");
    return code.length > 0 ? code : SLICE("20");
}

static slice gtd_weapon_code(const export_record *record)
{
    const slice code = export_weapon_code(record->run, record->incident->weapon, "gtd");
    const bool is_shooting = slice_ends_with(record->incident->key, SLICE(".firearms"));
    return code.length > 0 ? code : is_shooting ? SLICE("5") : SLICE("13");
}

FIELD(gtd_attack, export_text(gtd_attack_code(record)))
FIELD(gtd_attack_text, export_text(export_code_text(record, "attack", gtd_attack_code(record))))
FIELD(gtd_target, export_text(gtd_target_code(record)))
FIELD(gtd_target_text, export_text(export_code_text(record, "target", gtd_target_code(record))))
FIELD(gtd_weapon, export_text(gtd_weapon_code(record)))
FIELD(gtd_weapon_text, export_text(export_code_text(record, "weapon", gtd_weapon_code(record))))
FIELD(gtd_nationality, export_text(export_country_name(record, incident->victim.country)))

static export_cell gtd_region_text(const export_record *record)
{
    const slice country =
        utf8_lower_copy(record->run->arena, record->incident->row.incident.country);
    const slice code = export_code_named(&record->run->knowledge.country, country, "gtd");
    return export_text(export_code_text(record, "region", code));
}

// The town it lies in, else a place that is one.
static slice town_of(const export_incident *incident, slice unknown)
{
    const ledger_incident_row *row = &incident->row.incident;
    if (row->town.length > 0)
        return row->town;
    return incident->row.precision <= WHERE_TOWN ? row->place : unknown;
}

FIELD(gtd_city, export_text(town_of(incident, SLICE("Unknown"))))
FIELD(gtd_suicide, export_whole(slice_ends_with(incident->key, SLICE(".suicide-attack"))))
FIELD(gtd_group, export_text(incident->doer.is_named ? incident->doer.name : SLICE("Unknown")))
FIELD(gtd_uncertain,
      incident->doer.is_named ? export_whole(incident->doer.is_uncertain) : export_empty())
FIELD(gtd_kidnap, export_whole(slice_ends_with(incident->key, SLICE(".abduct"))))

// How many were taken or set free, -99 when nobody counts them.
static export_cell hostages(const export_incident *incident, const export_toll *toll)
{
    if (!slice_ends_with(incident->key, SLICE(".abduct")))
        return export_empty();
    return export_whole(toll->has_best ? (int64_t)toll->best : -99);
}

FIELD(gtd_hostages, hostages(incident, &incident->captive))
FIELD(gtd_released, hostages(incident, &incident->released))

// Claims of responsibility for it, each holder once.
static uint32_t count_claimants(const export_incident *incident)
{
    uint32_t count = 0;
    slice last = SLICE_NONE;
    for (uint32_t i = 0; i < incident->claim_count; i++) {
        const ledger_claim_row *claim = &incident->claims[i].claim;
        if (!slice_equal(claim->stance, SLICE("claims-responsibility")) ||
            slice_equal(claim->holder, last))
            continue;
        last = claim->holder;
        count++;
    }
    return count;
}

FIELD(gtd_claimed, export_whole(count_claimants(incident) > 0))
FIELD(gtd_claim_mode, count_claimants(incident) > 0 ? export_whole(10) : export_empty())
FIELD(gtd_claim_mode_text,
      export_text(count_claimants(incident) > 0 ? export_code_text(record, "claimmode", SLICE("10"))
                                                : SLICE_NONE))
FIELD(gtd_competing,
      count_claimants(incident) == 0 ? export_empty() : export_whole(count_claimants(incident) > 1))

static slice citation(const export_record *record, uint32_t index)
{
    const export_incident *incident = record->incident;
    return index < incident->source_count ? export_citation(record, &incident->sources[index])
                                          : SLICE_NONE;
}

FIELD(citation1, export_text(citation(record, 0)))
FIELD(citation2, export_text(citation(record, 1)))
FIELD(citation3, export_text(citation(record, 2)))

// The day in eventid moves with what is known of it, the ledger's id does not.
static export_cell gtd_addnotes(const export_record *record)
{
    const slice id = export_id(record->run, "incident", record->incident->row.incident.id);
    return export_text(arena_format(record->run->arena, "%.*s; figures by the policy %s",
                                    (int)id.length, id.data,
                                    incident_policy_name(record->run->policy)));
}

// ---- GDELT -----------------------------------------------------------------------------------

static slice digits_of(const export_record *record, int32_t day, int length)
{
    const slice digits = export_day_digits(record->run, day);
    return digits.length < (size_t)length ? SLICE_NONE : slice_of(digits.data, (size_t)length);
}

static slice gdelt_digits(const export_record *record, int length)
{
    const when_interval bounds = record->incident->row.incident.bounds;
    return bounds.earliest == bounds.latest ? digits_of(record, bounds.earliest, length)
                                            : SLICE_NONE;
}

FIELD(gdelt_day, export_text(gdelt_digits(record, 8)))
FIELD(gdelt_month, export_text(gdelt_digits(record, 6)))
FIELD(gdelt_year, export_text(gdelt_digits(record, 4)))

// The year and how much of it has passed, to four places.
static export_cell gdelt_fraction(const export_record *record)
{
    const calendar_date date = calendar_date_of(record->incident->row.incident.bounds.earliest);
    const int passed = (((date.month - 1) * 30 + date.day) * 10000 + 182) / 365;
    return export_text(arena_format(record->run->arena, "%04d.%04d", (int)date.year,
                                    passed > 9999 ? 9999 : passed));
}

static slice actor_code(const export_record *record, const export_actor *actor)
{
    const slice role = export_code_named(&record->run->knowledge.role, actor->role, "cameo");
    return arena_format(record->run->arena, "%.*s%.*s", (int)actor->country.length,
                        actor->country.length == 0 ? "" : actor->country.data, (int)role.length,
                        role.length == 0 ? "" : role.data);
}

FIELD(actor1_code, export_text(actor_code(record, &incident->doer)))
FIELD(actor2_code, export_text(actor_code(record, &incident->victim)))
FIELD(actor1_country, export_text(incident->doer.country))
FIELD(actor2_country, export_text(incident->victim.country))
FIELD(actor1_country_name, export_text(export_country_name(record, incident->doer.country)))
FIELD(actor2_country_name, export_text(export_country_name(record, incident->victim.country)))

// CAMEO's code of the type and mode, else of the type; SLICE_NONE also where it depends on who
// acts.
static slice cameo_of(const export_record *record)
{
    const lexicon_table *table = &record->run->knowledge.cameo;
    const ledger_incident_row *row = &record->incident->row.incident;
    const slice full =
        arena_format(record->run->arena, "%.*s.%.*s", (int)row->type.length, row->type.data,
                     (int)row->mode.length, row->mode.length == 0 ? "" : row->mode.data);
    const slice keys[] = {full, row->type};
    for (size_t i = 0; i < 2; i++) {
        uint32_t count = 0;
        const uint32_t at = lexicon_find(table, keys[i], &count);
        if (count > 0)
            return lexicon_cell(table, at, 2).length == 0 ? lexicon_cell(table, at, 1) : SLICE_NONE;
    }
    return SLICE_NONE;
}

static slice head_of_code(const export_record *record, size_t length)
{
    const slice code = cameo_of(record);
    return code.length < length ? code : slice_of(code.data, length);
}

// Of the longest head of the code that has a row, at last of its root, "190" of "195".
static slice of_cameo(const export_record *record, const char *column)
{
    const export_codes *codes = &record->run->knowledge.goldstein;
    slice code = cameo_of(record), found = SLICE_NONE;
    for (; code.length > 2 && found.length == 0; code.length--)
        found = export_code_named(codes, code, column);
    if (found.length > 0 || code.length < 2)
        return found;
    const slice root = arena_format(record->run->arena, "%.2s0", code.data);
    return export_code_named(codes, root, column);
}

FIELD(cameo_code, export_text(cameo_of(record)))
FIELD(cameo_scale, export_text(of_cameo(record, "scale")))
FIELD(cameo_quad, export_text(of_cameo(record, "quad")))
FIELD(cameo_base, export_text(head_of_code(record, 3)))
FIELD(cameo_root, export_text(head_of_code(record, 2)))

// Places in the United States have codes of their own.
static export_cell gdelt_place_type(const export_record *record)
{
    const export_incident *incident = record->incident;
    const bool is_american = slice_equal(incident->row.incident.country, SLICE("USA"));
    const slice precision = slice_from_string(where_precision_name(incident->row.precision));
    return export_text(export_code_named(&record->run->knowledge.precision, precision,
                                         is_american ? "gdelt_us" : "gdelt"));
}

// "2026-05-03T10:11:12Z" -> 20260503101112
static export_cell gdelt_added(const export_record *record)
{
    const slice at = record->incident->row.changed;
    if (at.length != 20)
        return export_empty();
    return export_text(arena_format(record->run->arena, "%.4s%.2s%.2s%.2s%.2s%.2s", at.data,
                                    at.data + 5, at.data + 8, at.data + 11, at.data + 14,
                                    at.data + 17));
}

FIELD(source_count, export_whole(incident->source_count))

static export_cell first_url(const export_record *record)
{
    const export_incident *incident = record->incident;
    for (uint32_t i = 0; i < incident->source_count; i++)
        if (incident->sources[i].url.length > 0)
            return export_text(incident->sources[i].url);
    return export_empty();
}

static slice with_midnight(const export_record *record, slice day)
{
    return day.length == 0
               ? day
               : arena_format(record->run->arena, "%.*s000000", (int)day.length, day.data);
}

FIELD(mention_event_time, export_text(with_midnight(record, gdelt_digits(record, 8))))
FIELD(mention_time, export_text(with_midnight(record, digits_of(record, record->source->day, 8))))
FIELD(mention_type, export_whole(record->source->url.length > 0 ? 1 : 2))
FIELD(mention_outlet, export_text(record->source->outlet))
FIELD(mention_identifier,
      export_text(record->source->url.length > 0 ? record->source->url : record->source->sha256))
FIELD(mention_offset, export_whole(record->source->first->start))

static export_cell mention_confidence(const export_record *record)
{
    const slice certainty = record->source->first->claim.certainty;
    const slice code = export_code_text(record, "confidence", certainty);
    return export_text(code);
}

// GDELT has no column for who says so.
static export_cell mention_extras(const export_record *record)
{
    buffer out;
    buffer_init(&out, (size_t)1 << 16);
    buffer_add(&out, SLICE("<HOLDER>"));
    export_add_markup(&out, record->source->first->claim.holder);
    buffer_add(&out, SLICE("</HOLDER>"));
    const slice text = arena_copy_buffer(record->run->arena, &out);
    buffer_clear(&out);
    return export_text(text);
}

// ---- POLECAT ---------------------------------------------------------------------------------

static export_cell quad_text(const export_record *record)
{
    return export_text(export_code_text(record, "quad", of_cameo(record, "quad")));
}

FIELD(polecat_contexts, export_text(export_contexts(record->run, incident->contexts, ";")))
FIELD(polecat_day, row->bounds.earliest == row->bounds.latest
                       ? export_day(record, row->bounds.earliest)
                       : export_empty())
FIELD(doer_role, export_text(incident->doer.role))
FIELD(victim_role, export_text(incident->victim.role))
FIELD(first_published,
      incident->source_count == 0 ? export_empty() : export_day(record, incident->sources[0].day))
FIELD(town, export_text(town_of(incident, SLICE_NONE)))

static export_cell version(const export_record *record)
{
    (void)record;
    return export_text(SLICE("dateline " DATELINE_VERSION));
}

const export_field export_pipeline_fields[] = {
    {"gtd.eligible", gtd_eligible},
    {"gtd.id", gtd_id},
    {"gtd.year", gtd_year},
    {"gtd.month", gtd_month},
    {"gtd.day", gtd_day},
    {"gtd.approximate", gtd_approximate},
    {"gtd.region_text", gtd_region_text},
    {"gtd.city", gtd_city},
    {"gtd.suicide", gtd_suicide},
    {"gtd.attack", gtd_attack},
    {"gtd.attack_text", gtd_attack_text},
    {"gtd.target", gtd_target},
    {"gtd.target_text", gtd_target_text},
    {"gtd.nationality", gtd_nationality},
    {"gtd.weapon", gtd_weapon},
    {"gtd.weapon_text", gtd_weapon_text},
    {"gtd.group", gtd_group},
    {"gtd.uncertain", gtd_uncertain},
    {"gtd.claimed", gtd_claimed},
    {"gtd.claim_mode", gtd_claim_mode},
    {"gtd.claim_mode_text", gtd_claim_mode_text},
    {"gtd.competing", gtd_competing},
    {"gtd.kidnap", gtd_kidnap},
    {"gtd.hostages", gtd_hostages},
    {"gtd.released", gtd_released},
    {"gtd.addnotes", gtd_addnotes},
    {"polecat.contexts", polecat_contexts},
    {"polecat.day", polecat_day},
    {"doer_role", doer_role},
    {"victim_role", victim_role},
    {"citation1", citation1},
    {"citation2", citation2},
    {"citation3", citation3},
    {"gdelt.day", gdelt_day},
    {"gdelt.month", gdelt_month},
    {"gdelt.year", gdelt_year},
    {"gdelt.fraction", gdelt_fraction},
    {"gdelt.place_type", gdelt_place_type},
    {"gdelt.added", gdelt_added},
    {"actor1.code", actor1_code},
    {"actor2.code", actor2_code},
    {"actor1.country", actor1_country},
    {"actor2.country", actor2_country},
    {"actor1.country_name", actor1_country_name},
    {"actor2.country_name", actor2_country_name},
    {"cameo.code", cameo_code},
    {"cameo.scale", cameo_scale},
    {"cameo.quad", cameo_quad},
    {"cameo.base", cameo_base},
    {"cameo.root", cameo_root},
    {"source_count", source_count},
    {"first_url", first_url},
    {"mention.event_time", mention_event_time},
    {"mention.time", mention_time},
    {"mention.type", mention_type},
    {"mention.outlet", mention_outlet},
    {"mention.identifier", mention_identifier},
    {"mention.offset", mention_offset},
    {"mention.confidence", mention_confidence},
    {"mention.extras", mention_extras},
    {"quad_text", quad_text},
    {"first_published", first_published},
    {"town", town},
    {"version", version},
    {NULL, NULL},
};
