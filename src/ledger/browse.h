// What the files that answer the browser share: one query under way, its SQL and its output.
//
// Rows are made into JSON by the database itself; only the bounds of a page and what is counted
// over all that matches is ours.
#ifndef LEDGER_BROWSE_H
#define LEDGER_BROWSE_H

#include "base/json_writer.h"
#include "ledger/ledger_internal.h"

typedef struct browse {
    ledger *ledger;
    const dateline_query *query;
    json_writer json;
    buffer sql; // of the statement in the making
    int64_t id; // query's, redirected
    when_interval days;
    uint32_t limit;
    bool is_key_number; // query->after begins with a number, not with text
    const char *few;    // the incidents that the filter leaves, as JSON; NULL: no filter, or many
    uint8_t *acted;     // a bit an incident in which query->actor acted; NULL: not looked for
    int64_t last_incident; // of acted
    dateline_error *error;
} browse;

// Prepares browse->sql and binds what it names: :id :person :holder :from :to :place :place_folded
// :country :actor :actor_folded :type :outlet :disputed :coder :west :south :east :north :key
// :few :after :more (one row more than a page). NULL with the error filled; the caller finalizes.
database_statement *browse_prepare(browse *browse);
// browse->sql anew from these words.
void browse_begin(browse *browse, const char *sql);
void browse_add(browse *browse, const char *sql);
// Adds " AND ..." for each filter that the query has, for an incident i.
void browse_add_filters(browse *browse);
// Looks which incidents the filter leaves; what is asked behind it is asked of them, if they are
// few.
dateline_status browse_find_few(browse *browse);
// Where the filter's actor acts in many: those incidents are known behind it, and the filters that
// are added leave the actor out, until it is forgotten. Does nothing where incidents are few.
dateline_status browse_find_acted(browse *browse);
bool browse_acted(const browse *browse, int64_t incident); // true where it was not looked for
void browse_forget_acted(browse *browse);

// Runs browse->sql, whose first column is JSON: "key": [row, ...]. When page is true, of a row more
// than the limit only "next" is told: the second and third column of the last row shown.
dateline_status browse_rows(browse *browse, const char *key, bool is_page);
// Runs browse->sql, one row of JSON: "key": row. DATELINE_NOT_FOUND without a row.
dateline_status browse_row(browse *browse, const char *key);
dateline_status browse_fault(browse *browse);

dateline_status browse_overview(browse *browse); // browse_overview.c
dateline_status browse_counts(browse *browse);   // browse_counts.c: "total", "time", "map"
dateline_status browse_incident(browse *browse); // browse_pages.c
dateline_status browse_tolls(browse *browse);    // browse_tolls.c: "tolls"
dateline_status browse_disputes(browse *browse);
dateline_status browse_people(browse *browse);
dateline_status browse_sources(browse *browse);
dateline_status browse_source(browse *browse);
dateline_status browse_claim(browse *browse);     // browse_claim.c
dateline_status browse_review(browse *browse);    // browse_review.c
dateline_status browse_agreement(browse *browse); // browse_review.c

// A claim c of article a as JSON, without the closing bracket: more members may follow.
extern const char browse_claim_json[];
// The name of a dispute's weight.
#define BROWSE_DISPUTED(weight)                                                                    \
    "CASE " weight " WHEN 3 THEN 'contradiction' WHEN 2 THEN 'revision'"                           \
    " WHEN 1 THEN 'refinement' END"

#endif
