// Columns of the codebooks of conflict research that follow from more than one thing we know: UCDP
// GED, ACLED, GTD. The codes themselves stand in lexicon/export.
#include <math.h>

#include "export/fields.h"

// ---- UCDP GED --------------------------------------------------------------------------------

FIELD(ged_eligible, export_text(slice_equal(row->type, SLICE("ASSAULT")) ? row->type : SLICE_NONE))

static bool has_flag(const export_record *record, const export_actor *actor, const char *flag)
{
    return export_has_flag(&record->run->knowledge.role, actor->role, flag);
}

// 1 between a state and an armed group, 2 between armed groups, 3 against civilians.
static export_cell ged_violence(const export_record *record)
{
    const export_actor *a = &record->incident->doer, *b = &record->incident->victim;
    const bool b_fights = has_flag(record, b, "fights");
    if (!has_flag(record, a, "fights") || (!b_fights && !has_flag(record, b, "civilian")))
        return export_empty();
    if (!b_fights)
        return export_whole(3);
    const bool has_state = has_flag(record, a, "state") || has_flag(record, b, "state");
    return export_whole(has_state ? 1 : 2);
}

// UCDP names states "Government of X" and the victims of one side "Civilians".
static slice ged_name(const export_record *record, const export_actor *actor)
{
    const slice country = export_country_name(record, actor->country);
    if (has_flag(record, actor, "civilian"))
        return SLICE("Civilians");
    if (has_flag(record, actor, "state") && country.length > 0)
        return arena_format(record->run->arena, "Government of %.*s", (int)country.length,
                            country.data);
    return actor->name;
}

// A side that attacks is armed: "a man" is none, and who he is has to be looked at.
static slice ged_attacker(const export_record *record)
{
    const export_actor *doer = &record->incident->doer;
    return has_flag(record, doer, "civilian") ? SLICE_NONE : ged_name(record, doer);
}

FIELD(ged_side_a, export_text(ged_attacker(record)))
FIELD(ged_side_b, export_text(ged_name(record, &incident->victim)))

static export_cell ged_dyad(const export_record *record)
{
    const slice a = ged_attacker(record);
    const slice b = ged_name(record, &record->incident->victim);
    if (a.length == 0 || b.length == 0)
        return export_empty();
    return export_text(arena_format(record->run->arena, "%.*s - %.*s", (int)a.length, a.data,
                                    (int)b.length, b.data));
}

static export_cell ged_status(const export_record *record)
{
    if (ged_attacker(record).length == 0)
        return export_text(SLICE("Check actor"));
    return export_text(record->incident->killed.high > 0 ? SLICE("Clear") : SLICE("Check deaths"));
}

static slice at_midnight(const export_record *record, int32_t day)
{
    const slice text = export_day_text(record->run, day);
    return text.length == 0 ? text
                            : arena_format(record->run->arena, "%.10s 00:00:00.000", text.data);
}

FIELD(ged_date_start, export_text(at_midnight(record, row->bounds.earliest)))
FIELD(ged_date_end, export_text(at_midnight(record, row->bounds.latest)))
FIELD(ged_clarity, export_whole((int64_t)row->bounds.latest - row->bounds.earliest < 7 ? 1 : 2))

static export_cell ged_wkt(const export_record *record)
{
    const ledger_incident_row *row = &record->incident->row.incident;
    if (!row->has_point)
        return export_empty();
    const slice longitude = export_degrees_text(record->run, row->longitude);
    const slice latitude = export_degrees_text(record->run, row->latitude);
    return export_text(arena_format(record->run->arena, "POINT (%.*s %.*s)", (int)longitude.length,
                                    longitude.data, (int)latitude.length, latitude.data));
}

// Cells of half a degree, counted from the south-west in rows of 720.
static export_cell ged_priogrid(const export_record *record)
{
    const ledger_incident_row *row = &record->incident->row.incident;
    if (!row->has_point || row->latitude >= 90 || row->longitude >= 180)
        return export_empty();
    return export_whole((int64_t)floor((row->latitude + 90) * 2) * 720 +
                        (int64_t)floor((row->longitude + 180) * 2) + 1);
}

// Deaths that are not known are 0 to UCDP; the figures add up to best.
FIELD(ged_best, export_whole(incident->killed.has_best ? incident->killed.best : 0))
FIELD(ged_low, export_whole(incident->killed.is_known ? incident->killed.low : 0))
FIELD(ged_high, export_whole(incident->killed.is_known ? incident->killed.high : 0))

static bool befell_civilians(const export_record *record)
{
    return has_flag(record, &record->incident->victim, "civilian");
}

FIELD(ged_civilians, befell_civilians(record) ? ged_best(record) : export_whole(0))
FIELD(ged_unknown, befell_civilians(record) ? export_whole(0) : ged_best(record))

// Gleditsch and Ward's number of a state that takes part.
static export_cell gw_number(const export_record *record, const export_actor *actor)
{
    const slice key = utf8_lower_copy(record->run->arena, actor->country);
    return export_text(has_flag(record, actor, "state")
                           ? export_code_named(&record->run->knowledge.country, key, "gw")
                           : SLICE_NONE);
}

FIELD(ged_gwnoa, gw_number(record, &incident->doer))
FIELD(ged_gwnob, gw_number(record, &incident->victim))

// ---- ACLED -----------------------------------------------------------------------------------

FIELD(acled_id, export_text(arena_format(record->run->arena, "DL%lld", (long long)row->id)))

// Of a month its middle, of a week its first day.
static int32_t acled_day(const export_incident *incident)
{
    const when_interval bounds = incident->row.incident.bounds;
    const bool is_month = slice_equal(export_moment_class(bounds), SLICE("month"));
    return is_month ? bounds.earliest + (bounds.latest - bounds.earliest) / 2 : bounds.earliest;
}

FIELD(acled_date, export_day(record, acled_day(incident)))
FIELD(acled_year, export_whole(calendar_date_of(acled_day(incident)).year))

// A name, or what ACLED calls somebody unnamed of that role: "Unidentified Armed Group (Peru)".
static slice acled_name(const export_record *record, const export_actor *actor)
{
    const slice kind = export_code_named(&record->run->knowledge.role, actor->role, "acled_name");
    slice country = export_country_name(record, actor->country);
    const bool is_state = slice_equal(actor->role, SLICE("GOV")) && country.length > 0;
    if ((actor->is_named && !is_state) || actor->name.length == 0 || kind.length == 0)
        return actor->name;
    if (country.length == 0)
        country = export_country_name(record, record->incident->row.incident.country);
    if (country.length == 0)
        return kind;
    const bool is_of = slice_ends_with(kind, SLICE(" of"));
    return arena_format(record->run->arena, is_of ? "%.*s %.*s" : "%.*s (%.*s)", (int)kind.length,
                        kind.data, (int)country.length, country.data);
}

static slice of_subevent(const export_record *record, const char *column)
{
    return export_code_named(&record->run->knowledge.subevent, record->incident->subevent, column);
}

// In an attack civilians stand on the other side only: whoever attacks and has no name is an
// Unidentified Armed Group, and notes say what he is called.
static const export_actor *acled_doer(const export_record *record)
{
    static const export_actor unidentified = {.name = {"gunmen", 6}, .role = {"UAF", 3}};
    const export_actor *doer = &record->incident->doer;
    const bool is_attack = slice_equal(record->incident->row.incident.type, SLICE("ASSAULT"));
    const bool is_unknown =
        doer->name.length == 0 || (!doer->is_named && has_flag(record, doer, "civilian"));
    return is_attack && is_unknown ? &unidentified : doer;
}

// Those who march are Protesters or Rioters, whoever they are.
static export_cell acled_actor1(const export_record *record)
{
    const slice crowd = of_subevent(record, "actor");
    const slice country = export_country_name(record, record->incident->row.incident.country);
    if (crowd.length == 0)
        return export_text(acled_name(record, acled_doer(record)));
    return export_text(country.length == 0
                           ? crowd
                           : arena_format(record->run->arena, "%.*s (%.*s)", (int)crowd.length,
                                          crowd.data, (int)country.length, country.data));
}

FIELD(acled_actor2, export_text(acled_name(record, &incident->victim)))

static int64_t number_of(slice digits)
{
    uint64_t value = 0;
    return slice_to_number(digits, &value) ? (int64_t)value : 0;
}

static int64_t inter_of(const export_record *record, const export_actor *actor)
{
    return number_of(export_code_named(&record->run->knowledge.role, actor->role, "inter"));
}

static int64_t inter1(const export_record *record)
{
    const int64_t crowd = number_of(of_subevent(record, "inter"));
    return crowd != 0 ? crowd : inter_of(record, acled_doer(record));
}

static export_cell code_or_empty(int64_t code)
{
    return code == 0 ? export_empty() : export_whole(code);
}

FIELD(acled_inter1, code_or_empty(inter1(record)))
FIELD(acled_inter2, code_or_empty(inter_of(record, &incident->victim)))

// Both digits, the lower first; alone, the digit and a 0.
static export_cell acled_interaction(const export_record *record)
{
    const int64_t one = inter1(record), other = inter_of(record, &record->incident->victim);
    if (one == 0 || other == 0)
        return code_or_empty(10 * (one + other));
    return export_whole(one < other ? 10 * one + other : 10 * other + one);
}

FIELD(acled_targeting, slice_equal(row->type, SLICE("ASSAULT")) && befell_civilians(record)
                           ? export_text(SLICE("Civilian targeting"))
                           : export_empty())
FIELD(acled_fatalities, export_whole(incident->killed.has_best ? incident->killed.best : 0))

FIELD(acled_subevent, export_text(incident->subevent))

static export_cell acled_withdrawn_id(const export_record *record)
{
    return export_text(
        arena_format(record->run->arena, "DL%lld", (long long)record->withdrawn->incident));
}

static export_cell acled_withdrawn_at(const export_record *record)
{
    int64_t seconds = 0;
    return export_seconds(&seconds, record->withdrawn->at) ? export_whole(seconds) : export_empty();
}

static export_cell acled_timestamp(const export_record *record)
{
    int64_t seconds = 0;
    return export_seconds(&seconds, record->incident->row.changed) ? export_whole(seconds)
                                                                   : export_empty();
}

FIELD(country_name, export_text(export_country_name(record, row->country)))
FIELD(year, row->bounds.earliest == DAY_OPEN_PAST
                ? export_empty()
                : export_whole(calendar_date_of(row->bounds.earliest).year))

// outlet, day, title of each article, as UCDP lists its sources
static export_cell source_articles(const export_record *record)
{
    buffer out;
    buffer_init(&out, (size_t)1 << 20);
    for (uint32_t i = 0; i < record->incident->source_count; i++) {
        const slice text = export_citation(record, &record->incident->sources[i]);
        buffer_add(&out, i > 0 ? SLICE(";") : SLICE_NONE);
        buffer_add_format(&out, "\"%.*s\"", (int)text.length, text.data);
    }
    const slice joined = arena_copy_buffer(record->run->arena, &out);
    buffer_clear(&out);
    return export_text(joined);
}

static export_cell source_field(const export_record *record, bool wants_days)
{
    buffer out;
    buffer_init(&out, (size_t)1 << 20);
    for (uint32_t i = 0; i < record->incident->source_count; i++) {
        const export_source *source = &record->incident->sources[i];
        buffer_add(&out, i > 0 ? SLICE(";") : SLICE_NONE);
        buffer_add(&out, wants_days ? export_day_text(record->run, source->day) : source->title);
    }
    const slice joined = arena_copy_buffer(record->run->arena, &out);
    buffer_clear(&out);
    return export_text(joined);
}

FIELD(source_days, source_field(record, true))
FIELD(source_titles, source_field(record, false))

const export_field export_codebook_fields[] = {
    {"country_name", country_name},
    {"year", year},
    {"source_articles", source_articles},
    {"source_days", source_days},
    {"source_titles", source_titles},
    {"ged.eligible", ged_eligible},
    {"ged.violence", ged_violence},
    {"ged.side_a", ged_side_a},
    {"ged.side_b", ged_side_b},
    {"ged.dyad", ged_dyad},
    {"ged.status", ged_status},
    {"ged.date_start", ged_date_start},
    {"ged.date_end", ged_date_end},
    {"ged.clarity", ged_clarity},
    {"ged.wkt", ged_wkt},
    {"ged.priogrid", ged_priogrid},
    {"ged.best", ged_best},
    {"ged.low", ged_low},
    {"ged.high", ged_high},
    {"ged.civilians", ged_civilians},
    {"ged.unknown", ged_unknown},
    {"ged.gwnoa", ged_gwnoa},
    {"ged.gwnob", ged_gwnob},
    {"acled.subevent", acled_subevent},
    {"acled.withdrawn_id", acled_withdrawn_id},
    {"acled.withdrawn_at", acled_withdrawn_at},
    {"acled.id", acled_id},
    {"acled.date", acled_date},
    {"acled.year", acled_year},
    {"acled.actor1", acled_actor1},
    {"acled.actor2", acled_actor2},
    {"acled.inter1", acled_inter1},
    {"acled.inter2", acled_inter2},
    {"acled.interaction", acled_interaction},
    {"acled.targeting", acled_targeting},
    {"acled.fatalities", acled_fatalities},
    {"acled.timestamp", acled_timestamp},
    {NULL, NULL},
};
