// HTML of a view: plain pages that work without scripts. Each takes the view's JSON, so that a page
// and its .json twin cannot say different things.
#ifndef SERVE_HTML_H
#define SERVE_HTML_H

#include <json-c/json.h>

#include "serve/request.h"

void serve_put_html(serve_page *page, const serve_request *request, json_object *data);
// A page that says only why there is none.
void serve_put_refusal(serve_page *page, const char *why);
// A page that says why a decision was not made, and leads back; between begin and end stands what
// else can be done.
void serve_begin_not_done(serve_page *page, const char *why, const char *back, bool is_conflict);
void serve_end_not_done(serve_page *page);
// The incidents of a page as comma-separated values.
void serve_put_csv(serve_page *page, json_object *data);

// ---- members of JSON ----

const char *serve_text(json_object *of, const char *key);            // NULL when null or missing
int64_t serve_number(json_object *of, const char *key);              // 0 when null or missing
double serve_real(json_object *of, const char *key);                 // the same
bool serve_has(json_object *of, const char *key);                    // there and not null
bool serve_is_same(json_object *a, json_object *b, const char *key); // as text; null is null
json_object *serve_list(json_object *of, const char *key);           // an array, perhaps NULL
size_t serve_length(json_object *list);                              // 0 of NULL
json_object *serve_item(json_object *list, size_t index);

// ---- parts that several pages have ----

// "2024", "2024-05" or "2024-05-24" where that is all between the two days; else false.
bool serve_period(char out[11], const char *earliest, const char *latest);
void serve_put_when(serve_page *page, const char *earliest, const char *latest);
// "9–14", "9+", "up to 3"; nothing when neither is known.
void serve_put_range(serve_page *page, json_object *of, const char *low, const char *high);
// A dispute's icon and word; nothing for NULL.
void serve_put_dispute(serve_page *page, const char *kind);
// "denies", "probable", "via RIA Novosti": all but a plain certain assertion.
void serve_put_manner(serve_page *page, json_object *claim);
void serve_put_next(serve_page *page, const serve_request *request, json_object *data);
// 1, 2, 5, 10 …: how far apart the marks of an axis to `most` are.
int64_t serve_tick(int64_t most);
// Days since 1970-01-01 of "YYYY", "YYYY-MM" or "YYYY-MM-DD".
int64_t serve_day(const char *date);
// YYYY-MM-DD
#define SERVE_DATE_SIZE 72
void serve_write_date(char out[SERVE_DATE_SIZE], int64_t day);
void serve_put_date(serve_page *page, int64_t day);

// ---- pages ----

void serve_put_overview(serve_page *page, const serve_request *request, json_object *data);
void serve_put_timeline(serve_page *page, const serve_request *request, json_object *time);
void serve_put_map(serve_page *page, const serve_request *request, json_object *map);
void serve_put_incident(serve_page *page, const serve_request *request, json_object *data);
void serve_put_tolls(serve_page *page, json_object *data, const char *slot);
// The incidents of a page as bars in time, those whose day is only bounded with soft ends.
void serve_put_bars(serve_page *page, json_object *incidents);
// An incident's days as numbers, an open end as the end that is known; false when undated.
bool serve_days_of(int64_t days[2], json_object *incident);
void serve_put_positions(serve_page *page, json_object *data);
void serve_put_matrix(serve_page *page, json_object *data);
void serve_put_claim(serve_page *page, const serve_request *request, json_object *data);
void serve_put_people(serve_page *page, const serve_request *request, json_object *data);
void serve_put_sources(serve_page *page, const serve_request *request, json_object *data);
void serve_put_source(serve_page *page, const serve_request *request, json_object *data);
void serve_put_disputes(serve_page *page, const serve_request *request, json_object *data);
void serve_put_review(serve_page *page, const serve_request *request, json_object *data);
void serve_put_agreement(serve_page *page, const serve_request *request, json_object *data);

// ---- export.c: all that the filter leaves ----

typedef struct serve_export {
    const char *format, *type;
    char name[64]; // Content-Disposition
} serve_export;

bool serve_export_type(serve_export *out, const char *format); // false: no such format
// DATELINE_NOT_FOUND: nothing matches; DATELINE_USAGE: exports cannot be narrowed so.
dateline_status serve_put_export(serve_page *page, dateline_ledger *ledger,
                                 const dateline_query *query, const serve_export *wanted);
void serve_put_export_form(serve_page *page, const serve_request *request);

// ---- evidence, as the page of a claim and a review have it ----

void serve_put_claim_card(serve_page *page, json_object *claim);
void serve_put_passage(serve_page *page, json_object *data, json_object *claim, size_t around);
// Step by step how the value came about, in words; html_why.c.
void serve_put_why(serve_page *page, json_object *data, json_object *claim);
void serve_put_neighbours(serve_page *page, json_object *data, int64_t claim, const char *path);

// ---- several at once: html_several.c ----

// A box that chooses a claim or incident for the form "several" of the page.
void serve_put_choice(serve_page *page, const char *name, json_object *of, const char *what,
                      const char *value);
// How what was chosen is judged; `claim` is in front, NULL none; `data` counts what is open.
void serve_put_several_claims(serve_page *page, const serve_request *request, const char *back,
                              json_object *claim, json_object *data);
// All open claims of an incident.
void serve_put_whole_incident(serve_page *page, const serve_request *request, json_object *data);
void serve_put_several_incidents(serve_page *page, const serve_request *request);
// What was just decided, and how it is taken back; nothing when nothing was.
void serve_put_done(serve_page *page, const serve_request *request, const char *back);
// Why claims are rejected, ending with NULL.
extern const char *const serve_reasons[];

// ---- forms: html_forms.c, html_correct.c ----

// "<form ...>" with what every form carries; `back` is the address that it leads to.
void serve_begin_form(serve_page *page, const serve_request *request, const char *back,
                      const char *label);
void serve_put_input(
    serve_page *page, const char *name, const char *label, const char *value,
    const char *more); // more: attributes; with what it was, so that a change shows
void serve_put_select(serve_page *page, const char *name, const char *label,
                      const char *const *choices, const char *chosen); // choices end with NULL
void serve_put_ends(serve_page *page, const char *const names[2], const char *const labels[2],
                    const char *const values[2], const char *more);
void serve_put_days(serve_page *page, const char *earliest, const char *latest);
// How the fields of a claim are corrected by hand, as its slot asks.
void serve_put_edit(serve_page *page, json_object *claim);
void serve_put_correct(serve_page *page, const serve_request *request, json_object *incident);
// "✓ accepted": what follows from people's decisions; nothing for NULL.
void serve_put_verdict(serve_page *page, const char *verdict);

#endif
