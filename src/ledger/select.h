// Whole incidents for exports: chosen by what they are, each with its claims, their places in the
// texts, and what became of it since.
#ifndef LEDGER_SELECT_H
#define LEDGER_SELECT_H

#include "ledger/ledger.h"

// Empty slices, 0 and WHEN_ALWAYS choose nothing: all incidents pass.
typedef struct ledger_choice {
    int64_t incident;
    slice since;        // "YYYY-MM-DDTHH:MM:SSZ"
    when_interval days; // what may have happened on one of them
    slice type, context, country;
    slice place, actor; // part of the name
} ledger_choice;

// Slices live until the next row.
typedef struct ledger_chosen_row {
    ledger_incident_row incident;
    where_precision precision;
    int64_t revision; // 1 is the first
    slice changed;    // "YYYY-MM-DDTHH:MM:SSZ"
} ledger_chosen_row;

typedef struct ledger_withdrawn_row {
    int64_t incident, revision;
    slice at;
    int64_t became; // 0: it led to no other
} ledger_withdrawn_row;

typedef struct ledger_told_row {
    ledger_claim_row claim;
    slice holder_kind, url, sha256, language, source_id;
    bool is_background;  // recalled, not what the article reports
    int32_t printed;     // when the article was published, whatever day its dateline has
    uint32_t start, end; // code points of the article's text
    slice before, after; // up to 32 code points around the words
} ledger_told_row;

typedef struct ledger_place_row { // a stay, and where its place lies
    ledger_stay_row stay;
    bool has_point;
    double latitude, longitude;
} ledger_place_row;

typedef bool (*ledger_each_chosen)(const ledger_chosen_row *row, void *context);
typedef bool (*ledger_each_withdrawn)(const ledger_withdrawn_row *row, void *context);
typedef bool (*ledger_each_told)(const ledger_told_row *row, void *context);
typedef bool (*ledger_each_place)(const ledger_place_row *row, void *context);

// Ordered as ledger_incidents. Other statements may run on the ledger meanwhile.
dateline_status ledger_select_incidents(ledger *ledger, const ledger_choice *choice,
                                        ledger_each_chosen each, void *context,
                                        dateline_error *error);
// Incidents that were found to be others at or after `since`, oldest first.
dateline_status ledger_select_withdrawn(ledger *ledger, slice since, ledger_each_withdrawn each,
                                        void *context, dateline_error *error);
// Of one incident, by slot, then as they were told.
dateline_status ledger_select_claims(ledger *ledger, int64_t incident, ledger_each_told each,
                                     void *context, dateline_error *error);
// Of one article, in the same order.
dateline_status ledger_select_claims_of_article(ledger *ledger, int64_t article,
                                                ledger_each_told each, void *context,
                                                dateline_error *error);
// By person and day.
dateline_status ledger_select_stays(ledger *ledger, ledger_each_place each, void *context,
                                    dateline_error *error);
// By day and text; of the choice only incident and days (those of publication) count.
dateline_status ledger_select_articles(ledger *ledger, const ledger_choice *choice,
                                       ledger_each_article each, void *context,
                                       dateline_error *error);

#endif
