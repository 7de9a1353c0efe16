// HTML of a view: plain pages that work without scripts. Each takes the view's JSON, so that a page
// and its .json twin cannot say different things.
#ifndef SERVE_HTML_H
#define SERVE_HTML_H

#include <json-c/json.h>

#include "serve/request.h"

void serve_put_html(serve_page *page, const serve_request *request, json_object *data);
// A page that says only why there is none.
void serve_put_refusal(serve_page *page, const char *why);
// The incidents of a page as comma-separated values.
void serve_put_csv(serve_page *page, json_object *data);

// ---- members of JSON ----

const char *serve_text(json_object *of, const char *key);  // NULL when null or missing
int64_t serve_number(json_object *of, const char *key);    // 0 when null or missing
double serve_real(json_object *of, const char *key);       // the same
bool serve_has(json_object *of, const char *key);          // there and not null
json_object *serve_list(json_object *of, const char *key); // an array, perhaps NULL
size_t serve_length(json_object *list);                    // 0 of NULL
json_object *serve_item(json_object *list, size_t index);

// ---- parts that several pages have ----

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
void serve_put_tolls(serve_page *page, json_object *claims, const char *slot);
void serve_put_matrix(serve_page *page, json_object *data);
void serve_put_claim(serve_page *page, const serve_request *request, json_object *data);
void serve_put_people(serve_page *page, const serve_request *request, json_object *data);
void serve_put_sources(serve_page *page, const serve_request *request, json_object *data);
void serve_put_source(serve_page *page, const serve_request *request, json_object *data);
void serve_put_disputes(serve_page *page, const serve_request *request, json_object *data);

#endif
