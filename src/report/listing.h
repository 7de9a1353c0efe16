// Listings of a ledger: rows as text for people or as JSON Lines for programs, written as they are
// read, so that a ledger of any size is listed in bounded memory.
#ifndef REPORT_LISTING_H
#define REPORT_LISTING_H

#include "ledger/ledger.h"

typedef struct report_listing {
    dateline_listing listing;
    ledger_filter filter;
    slice kind;             // of disputes, empty all
    dateline_policy policy; // of headlines
    slice after_holder;     // of sources: goes on behind it
    slice per;              // of sources: what a row is of, empty a holder
    bool with_printings;    // of articles: each place where a text stands is a row
    bool is_json;
    dateline_style style;
} report_listing;

// DATELINE_NOT_FOUND when there is nothing to list, DATELINE_IO when write says no.
dateline_status report_write_listing(const report_listing *what, ledger *ledger,
                                     dateline_write write, void *context, dateline_error *error);

#endif
