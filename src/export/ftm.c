// FollowTheMoney: an entity a line, every value a list of texts. The model has no figures and no
// claims: both stand in words, an Event for the incident and a Note for each claim. Holders that
// nobody names ("diplomats") are no entities.
#include "export/fields.h"

// ---- entities --------------------------------------------------------------------------------

static slice entity_id(exporting *run, const char *kind, slice name)
{
    return export_hash(run, arena_format(run->arena, "%.*s:%s:%.*s", (int)run->name_space.length,
                                         run->name_space.data, kind, (int)name.length, name.data));
}

static slice event_id(exporting *run, int64_t incident)
{
    return export_hash(run, export_id(run, "incident", incident));
}

static void begin_entity(exporting *run, slice id, slice schema)
{
    json_writer *json = &run->json;
    json_begin_object(json);
    json_member_string(json, "id", id);
    json_member_string(json, "schema", schema);
    json_key(json, "properties");
    json_begin_object(json);
}

static void end_entity(exporting *run)
{
    json_end_object(&run->json);
    json_end_object(&run->json);
    buffer_add_byte(&run->out, '\n');
    run->json.needs_comma = false;
    run->counts.written++;
}

static void add_property(exporting *run, const char *key, slice value)
{
    if (value.length == 0)
        return;
    json_key(&run->json, key);
    json_begin_array(&run->json);
    json_string(&run->json, value);
    json_end_array(&run->json);
}

static slice country(exporting *run, slice code)
{
    const slice key = utf8_lower_copy(run->arena, code);
    const slice iso2 = export_code_named(&run->knowledge.country, key, "iso2");
    return utf8_lower_copy(run->arena, iso2);
}

static bool is_name(slice name)
{
    size_t at = 0;
    return name.length > 0 && utf8_is_upper(utf8_decode(name, &at));
}

// Writes somebody once; the id, or SLICE_NONE when nobody is named.
static slice add_body(exporting *run, slice name, slice schema, slice country_code)
{
    if (!is_name(name))
        return SLICE_NONE;
    const slice id = entity_id(run, "entity", name);
    if (export_is_seen(run, id))
        return id;
    begin_entity(run, id, schema);
    add_property(run, "name", name);
    add_property(run, "country", country(run, country_code));
    end_entity(run);
    return id;
}

static slice add_actor(exporting *run, const export_actor *actor)
{
    const slice schema = export_code_named(&run->knowledge.role, actor->role, "ftm");
    return actor->is_named
               ? add_body(run, actor->name, schema.length == 0 ? SLICE("LegalEntity") : schema,
                          actor->country)
               : SLICE_NONE;
}

// A person who speaks, once, with what he is there: "colonel, Libyan army".
static void add_person(exporting *run, const ledger_claim_row *told)
{
    const slice title = told->holder_title, body = told->affiliation;
    const slice id = entity_id(run, "entity", told->holder);
    if (!is_name(told->holder) || export_is_seen(run, id))
        return;
    begin_entity(run, id, SLICE("Person"));
    add_property(run, "name", told->holder);
    add_property(run, "country", country(run, told->holder_country));
    add_property(run, "position",
                 arena_format(run->arena, "%.*s%s%.*s", (int)title.length, title.data,
                              title.length > 0 && body.length > 0 ? ", " : "", (int)body.length,
                              body.data));
    end_entity(run);
}

static void add_holder(exporting *run, const ledger_told_row *told)
{
    const slice kind = told->holder_kind;
    if (slice_equal(kind, SLICE("person")))
        add_person(run, &told->claim);
    else if (slice_equal(kind, SLICE("organization")))
        (void)add_body(run, told->claim.holder, SLICE("Organization"), SLICE_NONE);
}

static slice add_article(exporting *run, const export_source *source)
{
    const slice id = entity_id(run, "article", source->sha256);
    if (export_is_seen(run, id))
        return id;
    begin_entity(run, id, SLICE("Article"));
    add_property(
        run, "fileName",
        arena_format(run->arena, "%.*s.txt", (int)source->sha256.length, source->sha256.data));
    add_property(run, "name", source->title.length > 0 ? source->title : source->sha256);
    add_property(run, "title", source->title);
    add_property(run, "publisher", source->outlet);
    if (source->day != source->printed) // a dispatch is dated where and when it was written
        add_property(run, "authoredAt", export_day_text(run, source->day));
    add_property(run, "publishedAt", export_day_text(run, source->printed));
    add_property(run, "sourceUrl", source->url);
    add_property(run, "language", SLICE("eng"));
    end_entity(run);
    return id;
}

static void add_documentation(exporting *run, slice document, slice event)
{
    const slice pair = arena_format(run->arena, "%.*s%.*s", (int)document.length, document.data,
                                    (int)event.length, event.data);
    begin_entity(run, entity_id(run, "documentation", pair), SLICE("Documentation"));
    add_property(run, "document", document);
    add_property(run, "entity", event);
    add_property(run, "role", SLICE("reports"));
    end_entity(run);
}

// ---- the incident ----------------------------------------------------------------------------

static void add_days(exporting *run, when_interval bounds)
{
    const slice words = export_moment_text(run, bounds);
    if (export_is_closed(bounds) && words.length <= 10) // a day, a month, a year
        add_property(run, "date", words);
    add_property(run, "startDate", export_day_text(run, bounds.earliest));
    add_property(run, "endDate", export_day_text(run, bounds.latest));
}

static slice summary(exporting *run, const export_incident *incident)
{
    const slice killed = export_toll_text(run, &incident->killed);
    const slice injured = export_toll_text(run, &incident->injured);
    return arena_format(run->arena, "%s%.*s%s%s%.*s (%s)", killed.length > 0 ? "killed " : "",
                        (int)killed.length, killed.length > 0 ? killed.data : "",
                        killed.length > 0 && injured.length > 0 ? ", " : "",
                        injured.length > 0 ? "injured " : "", (int)injured.length,
                        injured.length > 0 ? injured.data : "", incident_policy_name(run->policy));
}

static void add_event(exporting *run, const export_incident *incident, slice doer, slice victim)
{
    const ledger_incident_row *row = &incident->row.incident;
    begin_entity(run, event_id(run, row->id), SLICE("Event"));
    add_property(run, "name", row->label);
    if (incident->killed.is_known || incident->injured.is_known)
        add_property(run, "summary", summary(run, incident));
    add_property(run, "description", export_notes(run, incident));
    add_days(run, row->bounds);
    add_property(run, "location", row->place);
    add_property(run, "country", country(run, row->country));
    add_property(run, "organizer", doer);
    add_property(run, "involved", victim);
    add_property(run, "recordId", export_id(run, "incident", row->id));
    add_property(run, "modifiedAt", incident->row.changed);
    add_property(run, "keywords", incident->key);
    end_entity(run);
}

static void add_note(exporting *run, const ledger_told_row *told)
{
    const slice words =
        arena_format(run->arena, "%.*s. \"%.*s\"", (int)export_claim_text(run, told).length,
                     export_claim_text(run, told).data, (int)told->claim.sentence.length,
                     told->claim.sentence.data);
    begin_entity(run, export_hash(run, export_id(run, "claim", told->claim.id)), SLICE("Note"));
    add_property(run, "entity", event_id(run, told->claim.incident));
    add_property(run, "name", export_claim_text(run, told));
    add_property(run, "description", words);
    add_property(run, "sourceUrl", told->url);
    end_entity(run);
}

static void add_incident(exporting *run, const export_incident *incident)
{
    const slice doer = add_actor(run, &incident->doer);
    const slice victim = add_actor(run, &incident->victim);
    for (uint32_t i = 0; i < incident->claim_count; i++)
        add_holder(run, &incident->claims[i]);
    add_event(run, incident, doer, victim);
    for (uint32_t i = 0; i < incident->source_count; i++)
        add_documentation(run, add_article(run, &incident->sources[i]),
                          event_id(run, incident->row.incident.id));
    for (uint32_t i = 0; i < incident->claim_count; i++)
        add_note(run, &incident->claims[i]);
}

const export_style export_style_ftm = {.incident = add_incident};
