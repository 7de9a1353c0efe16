// What the files of the listings share.
#ifndef REPORT_LISTING_INTERNAL_H
#define REPORT_LISTING_INTERNAL_H

#include "base/json_writer.h"
#include "report/listing.h"
#include "report/screen.h"

typedef struct listing {
    const report_listing *what;
    buffer out;
    screen screen;
    json_writer json;
    dateline_write write;
    void *context;
    bool has_failed; // the caller's function said no
    uint64_t rows;
    arena *arena;      // of one incident's claims
    slice last_person; // in the arena
    // Claims of the incident being read, for disputes.
    incident_claim *claims;
    ledger_claim_row *rows_of_claims; // slices copied
    uint32_t claim_count, claim_capacity, row_capacity, row_count;
} listing;

// Ends a row; hands the bytes on when enough have gathered. False: stop.
bool listing_end_row(listing *out);

// As JSON objects, without a line break.
void listing_json_incident(json_writer *json, const ledger_incident_row *row);
void listing_json_claim(json_writer *json, const ledger_claim_row *row);
void listing_json_stay(json_writer *json, const ledger_stay_row *row);
void listing_json_dispute(json_writer *json, const listing *from, const incident_dispute *dispute);

// As lines.
void listing_text_incident(listing *out, const ledger_incident_row *row);
void listing_text_moment(listing *out, const ledger_incident_row *row);
void listing_text_claim(listing *out, const ledger_claim_row *row);
void listing_text_stay(listing *out, const ledger_stay_row *row);
void listing_text_dispute(listing *out, const incident_dispute *dispute);

// ---- disputes: claims are gathered incident by incident ----

// Remembers a claim; false without memory.
bool listing_keep_claim(listing *out, const ledger_claim_row *row);
// The disputes among the claims kept. Forget them with listing_forget_claims.
dateline_status listing_find_disputes(incident_dispute **disputes, uint32_t *count, listing *from,
                                      dateline_error *error);
void listing_forget_claims(listing *out);

#endif
