// Ledger: one SQLite file that keeps every version beside the others. One transaction an article,
// WAL with synchronous=FULL, idempotent by the SHA-256 of the text. The schema is documented in
// doc/ledger.md for sqlite3 and Datasette users; machine rows are replaced, never edited.
#ifndef LEDGER_LEDGER_H
#define LEDGER_LEDGER_H

#include "article/article.h"
#include "base/buffer.h"
#include "incident/incident.h"

typedef struct ledger ledger;

dateline_status ledger_open(ledger **out, const char *path, dateline_ledger_mode mode,
                            dateline_error *error);
void ledger_close(ledger *ledger);
// *added is false when the text was there already. Of two articles with one text the ledger keeps
// that with the earlier day, then the smaller id: it takes the other's place.
dateline_status ledger_add(ledger *ledger, const article *article, bool *added,
                           dateline_error *error);

// Reading, row by row. A row's slices live until the next step; id 0 means all.
typedef struct ledger_incident_row {
    int64_t id;
    slice type, mode, label, place, country;
    when_interval bounds;
    bool has_point;
    double latitude, longitude;
    howmany_range killed, injured;
    bool has_killed, has_injured;
    int64_t articles, claims, disputes;
} ledger_incident_row;
typedef struct ledger_claim_row {
    int64_t id, incident, article;
    slice slot, value, words, holder, via, parent, stance, certainty, why, article_title, outlet,
        sentence;
    int32_t day;       // of the article
    int64_t low, high; // -1: open
    when_interval bounds;
} ledger_claim_row;
typedef struct ledger_stay_row {
    int64_t article;
    slice person, kind, place, inferred_from, holder, words;
    when_interval bounds;
} ledger_stay_row;
// Return false to stop.
typedef bool (*ledger_each_incident)(const ledger_incident_row *row, void *context);
typedef bool (*ledger_each_claim)(const ledger_claim_row *row, void *context);
typedef bool (*ledger_each_stay)(const ledger_stay_row *row, void *context);
// Ordered by earliest day, then by what it is told in.
dateline_status ledger_incidents(ledger *ledger, int64_t id, ledger_each_incident each,
                                 void *context, dateline_error *error);
// Ordered as the incidents are, then by slot, article, place in the text.
dateline_status ledger_claims(ledger *ledger, int64_t incident, ledger_each_claim each,
                              void *context, dateline_error *error);
dateline_status ledger_stays(ledger *ledger, ledger_each_stay each, void *context,
                             dateline_error *error);

// A claim as far as agreement goes; its slices are the row's.
incident_claim ledger_comparable(const ledger_claim_row *row);

// ---- browse.c: what a page of the browser shows, as one JSON object ----

dateline_status ledger_browse(ledger *ledger, dateline_view view, const dateline_query *query,
                              buffer *out, dateline_error *error);
// Another number when another connection has written.
dateline_status ledger_version(ledger *ledger, uint64_t *version, dateline_error *error);

#endif
