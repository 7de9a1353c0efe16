// What the files of the listings share.
#ifndef REPORT_LISTING_INTERNAL_H
#define REPORT_LISTING_INTERNAL_H

#include "base/json_writer.h"
#include "base/map.h"
#include "report/links.h"
#include "report/listing.h"
#include "report/screen.h"

typedef struct listing {
    const report_listing *what;
    buffer out;
    screen screen;
    json_writer json;
    dateline_write write;
    void *context;
    bool has_failed;    // the caller's function said no
    bool is_incomplete; // an incident had too much for the memory
    uint64_t rows;
    arena *lasting;    // of what is summed up over all incidents
    arena *arena;      // of one incident's claims
    slice last_person; // in the arena
    // Claims of the incident being read, for disputes.
    incident_claim *claims;
    ledger_claim_row *rows_of_claims; // slices copied
    uint32_t claim_count, claim_capacity, row_capacity, row_count;
    struct listing_sources *sources; // in lasting
    map steps;                       // of why: those told, in lasting
    ledger_incident_row shown;       // of a single incident, its place in lasting
    uint32_t page_claims;            // told of the page of claims
    int64_t last_claim;              // of them
    bool has_more;                   // claims behind it
    int64_t copies;                  // of its articles
    int64_t printings;               // of its articles' texts, besides
} listing;

// Ends a row; hands the bytes on when enough have gathered. False: stop.
bool listing_end_row(listing *out);

// Has the listing as many rows as were wanted?
bool listing_is_full(const listing *out);

// ---- a page of one incident's claims ----

// What is asked of the ledger: a claim more than the page has.
ledger_filter listing_page(const listing *out);
// Is there room for the claim? False: the page ends before it.
bool listing_takes_claim(listing *out, const ledger_claim_row *row);
// "next": the number that --after wants, or null; as text a line, or none.
void listing_end_page(listing *out);

// ---- other files' listings ----

dateline_status listing_list_sources(listing *out, ledger *ledger, dateline_error *error);
dateline_status listing_list_headlines(listing *out, ledger *ledger, dateline_error *error);
dateline_status listing_list_articles(listing *out, ledger *ledger, dateline_error *error);
dateline_status listing_search(listing *out, ledger *ledger, dateline_error *error);
dateline_status listing_list_decisions(listing *out, ledger *ledger, dateline_error *error);
dateline_status listing_list_agreement(listing *out, ledger *ledger, dateline_error *error);
// Of the incident shown.
dateline_status listing_show_copies(listing *out, ledger *ledger, dateline_error *error);
dateline_status listing_show_readings(listing *out, ledger *ledger, dateline_error *error);
dateline_status listing_list_readings(listing *out, ledger *ledger, dateline_error *error);
dateline_status listing_why(listing *out, ledger *ledger, dateline_error *error);

// A day or an open end as a member.
void listing_json_day(json_writer *json, const char *key, int32_t day);

// As JSON objects, without a line break.
void listing_json_incident(json_writer *json, const ledger_incident_row *row);
// What of an incident's facts people changed, as it was read: "killed" and so on.
void listing_json_as_read(json_writer *json, const ledger_incident_row *now,
                          const ledger_incident_row *read);
void listing_json_claim(json_writer *json, const ledger_claim_row *row);
void listing_json_stay(json_writer *json, const ledger_stay_row *row);
void listing_json_decision(json_writer *json, const ledger_decision_row *row);
void listing_json_dispute(json_writer *json, const listing *from, const incident_dispute *dispute);

// ---- positions: each value of a slot once ----

// Numbers among the claims kept.
typedef struct listing_claims {
    uint32_t *items;
    uint32_t count;
} listing_claims;

typedef struct listing_position {
    uint32_t claim;              // the first that tells it
    bool is_denied;              // those who hold it deny the value
    int32_t first_day, last_day; // of the articles, DAY_UNKNOWN
    // The first claim of each holder and article, and of each source: outlets that print one text,
    // and all who tell what the police say, are one.
    listing_claims holders, articles, sources;
} listing_position;

typedef struct listing_positions {
    listing_position *items; // in order of their first claims
    uint32_t count;
} listing_positions;

// Of some of the claims kept, in their order, or of all of them but statements. False without
// memory.
bool listing_find_positions(listing_positions *out, const listing *from, const uint32_t *claims,
                            uint32_t count);
bool listing_find_all_positions(listing_positions *out, const listing *from);
void listing_json_positions(json_writer *json, const listing *from,
                            const listing_positions *positions);
void listing_text_positions(listing *out, const listing_positions *positions);

// "Russia (blames), 2024-05-24, Daily Example".
slice listing_holder_text(arena *arena, const ledger_claim_row *row);

// Do two rows tell the same toll?
bool listing_is_same_toll(bool has_one, howmany_range one, bool has_other, howmany_range other);

// As lines.
void listing_text_incident(listing *out, const ledger_incident_row *row);
void listing_text_contexts(listing *out, const ledger_incident_row *row); // a line, or none
void listing_text_as_read(listing *out, const ledger_incident_row *now,
                          const ledger_incident_row *read);
void listing_text_moment(listing *out, const ledger_incident_row *row);
void listing_text_claim(listing *out, const ledger_claim_row *row);
// What it takes up of other claims, a line each; those kept are told by their values.
void listing_text_answers(listing *out, const ledger_claim_row *row, uint32_t indent);
void listing_text_stay(listing *out, const ledger_stay_row *row);
void listing_text_decision(listing *out, const ledger_decision_row *row);
void listing_text_dispute(listing *out, const incident_dispute *dispute);

// ---- disputes: claims are gathered incident by incident ----

// Remembers a claim; false without memory.
bool listing_keep_claim(listing *out, const ledger_claim_row *row);
// The disputes among the claims kept. Forget them with listing_forget_claims.
dateline_status listing_find_disputes(incident_dispute **disputes, uint32_t *count, listing *from,
                                      dateline_error *error);
void listing_forget_claims(listing *out);

#endif
