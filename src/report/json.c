#include "report/json_internal.h"

typedef struct report_layer {
    const char *name;
    unsigned bit;
    void (*write)(report_json *out);
} report_layer;

// In the order of the output.
static const report_layer layers[] = {
    {"article", DATELINE_LAYER_ARTICLE, report_json_article},
    {"sentences", DATELINE_LAYER_SENTENCES, report_json_sentences},
    {"tokens", DATELINE_LAYER_TOKENS, report_json_tokens},
    {"entities", DATELINE_LAYER_ENTITIES, report_json_entities},
    {"times", DATELINE_LAYER_TIMES, report_json_times},
    {"places", DATELINE_LAYER_PLACES, report_json_places},
    {"amounts", DATELINE_LAYER_AMOUNTS, report_json_amounts},
    {"attributions", DATELINE_LAYER_ATTRIBUTIONS, report_json_attributions},
    {"events", DATELINE_LAYER_EVENTS, report_json_events},
    {"anchors", DATELINE_LAYER_ANCHORS, report_json_anchors},
    {"incidents", DATELINE_LAYER_INCIDENTS, report_json_incidents},
    {"claims", DATELINE_LAYER_CLAIMS, report_json_claims},
    {"itineraries", DATELINE_LAYER_ITINERARIES, report_json_itineraries},
    {"bytes", DATELINE_LAYER_BYTES, report_json_bytes},
    {"warnings", DATELINE_LAYER_WARNINGS, report_json_warnings},
};
#define LAYER_COUNT (sizeof layers / sizeof layers[0])

unsigned report_layer_named(slice name)
{
    for (size_t i = 0; i < LAYER_COUNT; i++)
        if (slice_equal(name, slice_from_string(layers[i].name)))
            return layers[i].bit;
    return 0;
}

dateline_status report_article_json(buffer *out, const article *article, unsigned wanted,
                                    dateline_error *error)
{
    report_json report = {.json = {out, false},
                          .article = article,
                          .is_speech_only = (wanted & DATELINE_SPEECH_ONLY) != 0};
    dateline_status status =
        utf8_index_build(&report.index, article->arena, article->document.text);
    if (status != DATELINE_OK)
        return error_set(error, status, 0, 0, "no memory to count the text's characters");
    json_begin_object(&report.json);
    for (size_t i = 0; i < LAYER_COUNT; i++)
        if (wanted & layers[i].bit)
            layers[i].write(&report);
    json_end_object(&report.json);
    return buffer_status(out, error);
}

void report_json_bounds(report_json *out, span at)
{
    json_member_number(&out->json, "start", utf8_index_at(&out->index, at.start));
    json_member_number(&out->json, "end", utf8_index_at(&out->index, at.end));
}

void report_json_pair(report_json *out, span at)
{
    json_begin_array(&out->json);
    json_number(&out->json, utf8_index_at(&out->index, at.start));
    json_number(&out->json, utf8_index_at(&out->index, at.end));
    json_end_array(&out->json);
}

void report_json_pairs(report_json *out, const char *key, const span *spans, uint32_t count)
{
    json_key(&out->json, key);
    json_begin_array(&out->json);
    for (uint32_t i = 0; i < count; i++)
        report_json_pair(out, spans[i]);
    json_end_array(&out->json);
}

void report_json_span_bytes(report_json *out, span at)
{
    span bytes;
    if (out->article->source.format != INTAKE_HTML)
        return;
    if (!intake_source_of(&bytes, &out->article->source, at)) {
        json_member_null(&out->json, "bytes");
        return;
    }
    json_key(&out->json, "bytes");
    json_begin_array(&out->json);
    json_number(&out->json, bytes.start);
    json_number(&out->json, bytes.end);
    json_end_array(&out->json);
}

void report_json_id(report_json *out, const char *key, char kind, uint32_t index)
{
    if (index == UINT32_MAX) {
        json_member_null(&out->json, key);
        return;
    }
    char id[16];
    int length = snprintf(id, sizeof id, "%c%u", kind, index + 1);
    json_member_string(&out->json, key, (slice){id, (size_t)length});
}

void report_json_day(report_json *out, const char *key, int32_t day)
{
    if (day == DAY_OPEN_PAST || day == DAY_OPEN_FUTURE) {
        json_member_null(&out->json, key);
        return;
    }
    char text[11];
    calendar_write(day, text);
    json_member_string(&out->json, key, (slice){text, 10});
}

void report_json_name(report_json *out, const char *key, const char *name)
{
    json_member_string(&out->json, key, slice_from_string(name));
}
