// What the files that write JSON share.
#ifndef REPORT_JSON_INTERNAL_H
#define REPORT_JSON_INTERNAL_H

#include "base/utf8.h"
#include "report/report.h"

typedef struct report_json {
    json_writer json;
    const article *article;
    utf8_index index;    // bytes -> code points
    bool is_speech_only; // attitudes are left out of the attributions
    uint32_t answers;    // of the article that are written
} report_json;

// "start" and "end" in code points.
void report_json_bounds(report_json *out, span at);
// "bytes":[start,end] of the page, or null; nothing of articles from no page.
void report_json_span_bytes(report_json *out, span at);
// [start,end]
void report_json_pair(report_json *out, span at);
// "KEY":[[start,end],…]
void report_json_pairs(report_json *out, const char *key, const span *spans, uint32_t count);
// "KEY":"e12", or null for UINT32_MAX. Numbers in ids count from 1.
void report_json_id(report_json *out, const char *key, char kind, uint32_t index);
// "KEY":"2024-03-22", or null when the end is open.
void report_json_day(report_json *out, const char *key, int32_t day);
// A name of our own, known never to be NULL.
void report_json_name(report_json *out, const char *key, const char *name);

// One function a layer; each writes its key and its value. json_layers.c and json_events.c
void report_json_article(report_json *out);
void report_json_sentences(report_json *out);
void report_json_tokens(report_json *out);
void report_json_entities(report_json *out);
void report_json_times(report_json *out);
void report_json_places(report_json *out);
void report_json_amounts(report_json *out);
void report_json_attributions(report_json *out);
void report_json_events(report_json *out);
void report_json_anchors(report_json *out);
void report_json_incidents(report_json *out);
void report_json_claims(report_json *out);
void report_json_itineraries(report_json *out);
void report_json_bytes(report_json *out);
void report_json_warnings(report_json *out);

#endif
