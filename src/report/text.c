// The report a person reads: what happened, according to whom, what is disputed, who was where, and
// when.
#include <stdlib.h>

#include "report/text_internal.h"

slice text_holder(arena *arena, slice holder, sayswho_stance stance, sayswho_certainty certainty)
{
    slice verb = slice_from_string(sayswho_stance_name(stance));
    slice doubt = slice_from_string(sayswho_certainty_name(certainty));
    bool is_plain = stance == STANCE_ASSERTS, is_certain = certainty == CERTAINTY_CERTAIN;
    if (is_plain && is_certain)
        return holder;
    return arena_format(arena, "%.*s (%.*s%s%.*s)", (int)holder.length, holder.data,
                        is_plain ? 0 : (int)verb.length, verb.data,
                        is_plain || is_certain ? "" : ", ", is_certain ? 0 : (int)doubt.length,
                        doubt.data);
}

void text_heading(text_report *report, slice heading)
{
    screen_end_line(&report->screen);
    screen_add(&report->screen, heading, TONE_STRONG);
    screen_end_line(&report->screen);
}

// ---- the head --------------------------------------------------------------------------------

static void add_fact(buffer *line, slice fact)
{
    if (fact.length == 0)
        return;
    if (line->length > 0)
        buffer_add(line, SLICE(" \xC2\xB7 "));
    buffer_add(line, fact);
}

static void write_head(text_report *report)
{
    const article *article = report->article;
    const intake_article *source = &article->source;
    slice title = source->title.length > 0 ? source->title : source->id;
    screen_paragraph(&report->screen, 0, title, TONE_STRONG);
    buffer facts;
    buffer_init(&facts, 4096);
    char day[11];
    if (article->day != DAY_UNKNOWN) {
        calendar_write(article->day, day);
        add_fact(&facts, (slice){day, 10});
    }
    add_fact(&facts, source->dateline_place);
    add_fact(&facts, source->outlet);
    if (source->byline.length > 0 && !slice_equal_ignoring_case(source->byline, source->outlet))
        add_fact(&facts, arena_format(report->arena, "by %.*s", (int)source->byline.length,
                                      source->byline.data));
    slice words = arena_format(report->arena, "%u words", article->document.token_count);
    add_fact(&facts, words);
    screen_paragraph(&report->screen, 0, buffer_slice(&facts), TONE_QUIET);
    buffer_inherit(report->screen.out, &facts);
    buffer_clear(&facts);
    for (uint32_t i = 0; i < source->warning_count; i++) {
        slice note = arena_format(report->arena, "! %.*s", (int)source->warnings[i].message.length,
                                  source->warnings[i].message.data);
        screen_paragraph(&report->screen, 0, note, TONE_ALARM);
    }
}

// ---- disputes --------------------------------------------------------------------------------

static slice counted_by(const article *article, const article_claim *claim)
{
    if (claim->slot < SLOT_KILLED_SUBSET)
        return SLICE_NONE;
    const char *text = article->document.text.data;
    return incident_counted(slice_at(text, article->document.sentences[claim->sentence].at),
                            slice_at(text, claim->at));
}

static incident_claim as_incident_claim(const article *article, uint32_t index)
{
    const article_claim *claim = &article->claims[index];
    return (incident_claim){.incident = claim->incident,
                            .slot = claim->slot,
                            .value = claim->value,
                            .range = claim->range,
                            .bounds = claim->bounds,
                            .counted = counted_by(article, claim),
                            .holder = claim->holder,
                            .stance = claim->stance,
                            .certainty = claim->certainty,
                            .day = article->day,
                            .id = index};
}

// Counting sort, so that the order of telling stays inside each group.
static bool order_claims(text_report *report)
{
    const article *article = report->article;
    size_t groups = (size_t)article->incident_count * SLOT_COUNT;
    uint32_t *end = ARENA_ARRAY(report->arena, groups + 1, uint32_t);
    uint32_t *order = ARENA_ARRAY(report->arena, article->claim_count, uint32_t);
    if (end == NULL || order == NULL)
        return false;
    for (uint32_t i = 0; i < article->claim_count; i++)
        end[article->claims[i].incident * SLOT_COUNT + article->claims[i].slot + 1]++;
    for (size_t g = 0; g < groups; g++)
        end[g + 1] += end[g];
    for (uint32_t i = 0; i < article->claim_count; i++)
        order[end[article->claims[i].incident * SLOT_COUNT + article->claims[i].slot]++] = i;
    report->claim_of = order;
    report->group_end = end;
    return true;
}

void text_group(const text_report *report, uint32_t incident, article_slot slot, uint32_t *first,
                uint32_t *end)
{
    size_t group = (size_t)incident * SLOT_COUNT + slot;
    *first = group == 0 ? 0 : report->group_end[group - 1];
    *end = report->group_end[group];
}

static dateline_status find_disputes(text_report *report, dateline_error *error)
{
    const article *article = report->article;
    incident_claim *claims = ARENA_ARRAY(report->arena, article->claim_count, incident_claim);
    if (claims == NULL || !order_claims(report))
        return error_set(error, DATELINE_LIMIT, 0, 0, "no memory to compare the claims");
    for (uint32_t i = 0; i < article->claim_count; i++)
        claims[i] = as_incident_claim(article, report->claim_of[i]);
    incident_dispute *disputes = NULL;
    dateline_status status = incident_find_disputes(
        &disputes, &report->dispute_count, report->arena, claims, article->claim_count, error);
    report->disputes = disputes;
    return status;
}

// ---- the whole -------------------------------------------------------------------------------

// An incident and what decides where it stands.
typedef struct listed {
    uint32_t incident;
    uint32_t claims;
    bool is_topic;
} listed;

static uint32_t count_claims(const text_report *report, uint32_t incident)
{
    uint32_t first, end, ignored;
    text_group(report, incident, (article_slot)0, &first, &ignored);
    text_group(report, incident, (article_slot)(SLOT_COUNT - 1), &ignored, &end);
    return end - first;
}

static bool is_disputed(const text_report *report, uint32_t incident)
{
    for (uint32_t i = 0; i < report->dispute_count; i++)
        if (report->disputes[i].incident == incident &&
            report->disputes[i].kind == DISPUTE_CONTRADICTION)
            return true;
    return false;
}

// What most is said of stands first; mere topics stand last.
static int compare_listed(const void *a, const void *b)
{
    const listed *left = a, *right = b;
    if (left->is_topic != right->is_topic)
        return left->is_topic ? 1 : -1;
    if (left->claims != right->claims)
        return left->claims > right->claims ? -1 : 1;
    return left->incident < right->incident ? -1 : left->incident > right->incident;
}

// Journeys are told under People; here they stand only when they are disputed.
static uint32_t list_incidents(listed *out, const text_report *report)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < report->article->incident_count; i++) {
        const article_incident *incident = &report->article->incidents[i];
        uint32_t claims = count_claims(report, i);
        bool is_journey = incident->type == WHAT_MOVE && report->article->stay_count > 0;
        if (claims > 0 && (!is_journey || is_disputed(report, i)))
            out[count++] = (listed){i, claims, incident->is_topic};
    }
    qsort(out, count, sizeof *out, compare_listed);
    return count;
}

static void write_incidents(text_report *report)
{
    listed *order = ARENA_ARRAY(report->arena, report->article->incident_count, listed);
    uint32_t count = order == NULL ? 0 : list_incidents(order, report);
    bool has_heading = false;
    for (uint32_t i = 0; i < count; i++) {
        if (order[i].is_topic && !has_heading)
            text_heading(report, SLICE("Also spoken of"));
        has_heading |= order[i].is_topic;
        // A topic has no label worth reading, only what is said of it.
        text_incident(report, order[i].incident, order[i].is_topic ? 0 : i + 1);
    }
    if (count == 0)
        screen_paragraph(&report->screen, 0, SLICE("No incident was found."), TONE_QUIET);
}

dateline_status report_article_text(buffer *out, const article *article,
                                    const dateline_style *style, dateline_error *error)
{
    text_report report = {
        .screen = screen_on(out, style), .article = article, .arena = article->arena};
    dateline_status status = find_disputes(&report, error);
    if (status != DATELINE_OK)
        return status;
    write_head(&report);
    write_incidents(&report);
    text_people(&report);
    text_timeline(&report);
    text_sources(&report);
    screen_end_line(&report.screen);
    return buffer_status(out, error);
}
