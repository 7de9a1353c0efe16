// What is known of an incident, as cells.
#include "export/fields.h"

FIELD(id, export_whole(row->id))
FIELD(uid, export_text(export_id(record->run, "incident", row->id)))
FIELD(type, export_text(row->type))
FIELD(mode, export_text(row->mode))
FIELD(contexts, export_text(export_contexts(record->run, incident->contexts, ", ")))
FIELD(label, export_text(row->label))
FIELD(earliest, export_day(record, row->bounds.earliest))
FIELD(latest, export_day(record, row->bounds.latest))
FIELD(moment_text, export_text(export_moment_text(record->run, row->bounds)))
FIELD(moment_class, export_text(export_moment_class(row->bounds)))
FIELD(any_day, row->bounds.earliest == DAY_OPEN_PAST && row->bounds.latest == DAY_OPEN_FUTURE
                   ? export_empty()
                   : export_text(export_moment_text(record->run, row->bounds)))
FIELD(place, export_text(row->place))
FIELD(country, export_text(row->country))
FIELD(precision,
      row->place.length == 0
          ? export_empty()
          : export_text(slice_from_string(where_precision_name(incident->row.precision))))
FIELD(latitude, row->has_point ? export_degrees(row->latitude) : export_empty())
FIELD(longitude, row->has_point ? export_degrees(row->longitude) : export_empty())
FIELD(articles, export_whole(row->articles))
FIELD(claims, export_whole(row->claims))
FIELD(voices, export_text(export_join(record->run, incident, export_pick_voice, "; ")))
FIELD(outlets, export_whole(incident->outlets))
FIELD(topic, export_truth(row->is_topic))
FIELD(disputed, export_truth(incident->dispute_count > 0))
FIELD(holders, export_text(export_join(record->run, incident, export_pick_holder, "; ")))
FIELD(outlet_names, export_text(export_join(record->run, incident, export_outlet, "; ")))
FIELD(urls, export_text(export_join(record->run, incident, export_pick_url, "; ")))
FIELD(policy, export_text(slice_from_string(incident_policy_name(record->run->policy))))
FIELD(notes, export_text(export_notes(record->run, incident)))
FIELD(revision, export_whole(incident->row.revision))
FIELD(changed, export_text(incident->row.changed))
FIELD(doer, export_text(incident->doer.name))
FIELD(victim, export_text(incident->victim.name))
FIELD(weapon, export_text(incident->weapon))

static export_cell figure(const export_toll *toll, bool has_figure, uint32_t value)
{
    return toll->is_known && has_figure ? export_whole(value) : export_empty();
}

#define TOLL(name)                                                                                 \
    FIELD(name##_low, figure(&incident->name, true, incident->name.low))                           \
    FIELD(name##_best, figure(&incident->name, incident->name.has_best, incident->name.best))      \
    FIELD(name##_high, figure(&incident->name, !incident->name.is_open, incident->name.high))      \
    FIELD(name##_most, figure(&incident->name, true, incident->name.high))

TOLL(killed)
TOLL(injured)

const export_field export_incident_fields[] = {
    {"id", id},
    {"uid", uid},
    {"type", type},
    {"mode", mode},
    {"contexts", contexts},
    {"label", label},
    {"earliest", earliest},
    {"latest", latest},
    {"any_day", any_day},
    {"moment_text", moment_text},
    {"moment_class", moment_class},
    {"place", place},
    {"country_code", country},
    {"place_precision", precision},
    {"latitude", latitude},
    {"longitude", longitude},
    {"articles", articles},
    {"claims", claims},
    {"outlets", outlets},
    {"topic", topic},
    {"disputed", disputed},
    {"holders", holders},
    {"voices", voices},
    {"outlet_names", outlet_names},
    {"urls", urls},
    {"policy", policy},
    {"notes", notes},
    {"revision", revision},
    {"changed", changed},
    {"doer_name", doer},
    {"victim_name", victim},
    {"weapon_name", weapon},
    {"killed_low", killed_low},
    {"killed_best", killed_best},
    {"killed_high", killed_high},
    {"killed_most", killed_most},
    {"injured_low", injured_low},
    {"injured_best", injured_best},
    {"injured_high", injured_high},
    {"injured_most", injured_most},
    {NULL, NULL},
};
