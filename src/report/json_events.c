// Events, incidents, claims, itineraries and warnings, as JSON.
#include "report/json_internal.h"
#include "report/links.h"

static void begin_list(report_json *out, const char *key)
{
    json_key(&out->json, key);
    json_begin_array(&out->json);
}

// The layer's element a role stands for: an entity, a place, a time, or none.
static void write_reference(report_json *out, const what_role *role)
{
    if (role->entity != ENTITY_NONE)
        report_json_id(out, "ref", 'e', role->entity);
    else if (role->place != PLACE_NONE)
        report_json_id(out, "ref", 'p', role->place);
    else
        report_json_id(out, "ref", 't', role->time);
}

static void write_role(report_json *out, const what_role *role)
{
    json_begin_object(&out->json);
    report_json_name(out, "role", what_role_name(role->kind));
    write_reference(out, role);
    report_json_bounds(out, role->at);
    json_member_string(&out->json, "text", slice_at(out->article->document.text.data, role->at));
    json_end_object(&out->json);
}

static void write_event(report_json *out, uint32_t index)
{
    const what_event *event = &out->article->what.events[index];
    const uint32_t *incidents = out->article->incident_of_event;
    json_begin_object(&out->json);
    report_json_id(out, "id", 'v', index);
    report_json_bounds(out, event->at);
    report_json_name(out, "type", what_type_name(event->type));
    json_member_string(&out->json, "mode", event->mode);
    json_member_string(&out->json, "cameo", event->cameo);
    report_json_name(out, "modality", what_modality_name(event->modality));
    report_json_id(out, "incident", 'i', incidents == NULL ? INCIDENT_NONE : incidents[index]);
    begin_list(out, "roles");
    for (uint32_t i = 0; i < event->role_count; i++)
        write_role(out, &event->roles[i]);
    json_end_array(&out->json);
    json_end_object(&out->json);
}

void report_json_events(report_json *out)
{
    begin_list(out, "events");
    for (uint32_t i = 0; i < out->article->what.count; i++)
        write_event(out, i);
    json_end_array(&out->json);
}

// How exactly the days are told: by the length of their interval.
static const char *granularity(when_interval bounds)
{
    if (bounds.earliest == DAY_OPEN_PAST || bounds.latest == DAY_OPEN_FUTURE)
        return "open";
    const int32_t days = bounds.latest - bounds.earliest + 1;
    return days <= 1     ? "day"
           : days <= 7   ? "week"
           : days <= 31  ? "month"
           : days <= 366 ? "year"
                         : "longer";
}

static void write_anchor(report_json *out, uint32_t index)
{
    const article *article = out->article;
    const article_anchor *anchor = &article->anchors[index];
    const bool is_own = anchor->from == TOKEN_NONE;
    json_begin_object(&out->json);
    report_json_id(out, "id", 'n', index);
    report_json_bounds(out, article->document.tokens[anchor->token].at);
    report_json_name(out, "relation", when_told_name(anchor->told));
    report_json_day(out, "earliest", anchor->bounds.earliest);
    report_json_day(out, "latest", anchor->bounds.latest);
    report_json_name(out, "granularity", granularity(anchor->bounds));
    report_json_id(out, "time", 't', anchor->time);
    report_json_id(out, "from", 'n', is_own ? ANCHOR_NONE : article->anchor_of_token[anchor->from]);
    json_member_bool(&out->json, "refused", anchor->is_refused);
    report_json_name(out, "reason", anchor->reason);
    json_end_object(&out->json);
}

void report_json_anchors(report_json *out)
{
    begin_list(out, "anchors");
    for (uint32_t i = 0; i < out->article->anchor_count; i++)
        write_anchor(out, i);
    json_end_array(&out->json);
}

void report_json_incidents(report_json *out)
{
    begin_list(out, "incidents");
    for (uint32_t i = 0; i < out->article->incident_count; i++) {
        const article_incident *incident = &out->article->incidents[i];
        json_begin_object(&out->json);
        report_json_id(out, "id", 'i', i);
        report_json_name(out, "type", what_type_name(incident->type));
        json_member_string(&out->json, "mode", incident->mode);
        report_contexts_json(&out->json, incident->contexts);
        json_member_string(&out->json, "label", incident->label);
        report_json_day(out, "earliest", incident->bounds.earliest);
        report_json_day(out, "latest", incident->bounds.latest);
        json_member_string(&out->json, "place", incident->place_name);
        json_member_string(&out->json, "town",
                           incident->town == NULL ? SLICE_NONE : incident->town->name);
        json_member_bool(&out->json, "topic", incident->is_topic);
        json_end_object(&out->json);
    }
    json_end_array(&out->json);
}

// Answers stand in order of the claims that give them.
static void write_answers(report_json *out, uint32_t claim)
{
    const article *article = out->article;
    json_key(&out->json, "answers");
    json_begin_array(&out->json);
    for (; out->answers < article->answer_count && article->answers[out->answers].claim == claim;
         out->answers++) {
        const article_answer *answer = &article->answers[out->answers];
        json_begin_object(&out->json);
        report_json_id(out, "claim", 'c', answer->to);
        report_json_name(out, "how", article_answer_name(answer->how));
        json_key(&out->json, "cue");
        report_json_pair(out, answer->cue);
        json_end_object(&out->json);
    }
    json_end_array(&out->json);
}

// How old a victim is, with its words, and of which sex; null where it is not told.
static void write_person(report_json *out, const article_claim *claim)
{
    json_key(&out->json, "age");
    if (claim->age.length == 0) {
        json_null(&out->json);
    } else {
        json_begin_object(&out->json);
        json_member_string(&out->json, "value", claim->age);
        report_json_bounds(out, claim->age_at);
        json_end_object(&out->json);
    }
    json_member_string(&out->json, "sex", claim->sex);
}

// Of the holder and of the author, apart.
static void write_commitment(report_json *out, const article_claim *claim)
{
    json_key(&out->json, "commitment");
    json_begin_object(&out->json);
    report_json_name(out, "holder", article_commitment_name(article_holder_commitment(claim)));
    report_json_name(out, "author",
                     article_commitment_name(article_author_commitment(out->article, claim)));
    json_end_object(&out->json);
}

static void write_claim(report_json *out, uint32_t index)
{
    const article_claim *claim = &out->article->claims[index];
    json_begin_object(&out->json);
    report_json_id(out, "id", 'c', index);
    report_json_id(out, "incident", 'i', claim->incident);
    report_json_name(out, "slot", article_slot_name(claim->slot));
    json_member_string(&out->json, "value", claim->value);
    report_json_bounds(out, claim->at);
    report_json_span_bytes(out, claim->at);
    json_member_string(&out->json, "holder", claim->holder);
    json_member_string(&out->json, "via", claim->via);
    json_member_string(&out->json, "parent", claim->parent);
    report_chain_json(&out->json, claim->chain);
    report_json_name(out, "stance", sayswho_stance_name(claim->stance));
    report_json_name(out, "certainty", sayswho_certainty_name(claim->certainty));
    write_commitment(out, claim);
    report_json_id(out, "attribution", 'a', claim->attribution);
    json_member_string(&out->json, "why", claim->why);
    if (claim->slot == SLOT_VICTIM)
        write_person(out, claim);
    write_answers(out, index);
    json_end_object(&out->json);
}

void report_json_claims(report_json *out)
{
    begin_list(out, "claims");
    out->answers = 0;
    for (uint32_t i = 0; i < out->article->claim_count; i++)
        write_claim(out, i);
    json_end_array(&out->json);
}

void report_json_itineraries(report_json *out)
{
    begin_list(out, "itineraries");
    for (uint32_t i = 0; i < out->article->stay_count; i++) {
        const article_stay *stay = &out->article->stays[i];
        json_begin_object(&out->json);
        json_member_string(&out->json, "person", stay->person);
        report_json_name(out, "kind", stay->kind);
        json_member_string(&out->json, "place", stay->place);
        report_json_day(out, "earliest", stay->bounds.earliest);
        report_json_day(out, "latest", stay->bounds.latest);
        json_member_string(&out->json, "inferred_from", stay->inferred_from);
        report_json_bounds(out, stay->at);
        json_member_string(&out->json, "holder", stay->holder);
        json_end_object(&out->json);
    }
    json_end_array(&out->json);
}

void report_json_warnings(report_json *out)
{
    const intake_article *source = &out->article->source;
    begin_list(out, "warnings");
    for (uint32_t i = 0; i < source->warning_count; i++) {
        const intake_warning *warning = &source->warnings[i];
        json_begin_object(&out->json);
        report_json_name(out, "code", warning->code);
        json_member_string(&out->json, "message", warning->message);
        json_member_number(&out->json, "start", utf8_index_at(&out->index, warning->start));
        json_end_object(&out->json);
    }
    json_end_array(&out->json);
}
