// What the files of this room share: the connection, its prepared statements, and binding.
#ifndef LEDGER_LEDGER_INTERNAL_H
#define LEDGER_LEDGER_INTERNAL_H

#include <sqlite3.h>

#include "ledger/ledger.h"

#define LEDGER_APPLICATION_ID 0x444c4e31 // "DLN1"
#define LEDGER_SCHEMA_VERSION 1

typedef enum ledger_statement {
    LEDGER_BEGIN,
    LEDGER_COMMIT,
    LEDGER_ROLLBACK,
    LEDGER_ADD_ARTICLE,
    LEDGER_ADD_INCIDENT,
    LEDGER_LEARN_INCIDENT,
    LEDGER_ADD_NAME,
    LEDGER_ADD_ACCOUNT,
    LEDGER_ADD_CLAIM,
    LEDGER_ADD_STAY,
    LEDGER_CANDIDATES_BY_DAY,
    LEDGER_CANDIDATES_BY_NAME,
    LEDGER_COUNT_NAME,
    LEDGER_NAMES,
    LEDGER_LIST_INCIDENTS,
    LEDGER_LIST_CLAIMS,
    LEDGER_LIST_STAYS,
    LEDGER_STATEMENTS,
} ledger_statement;

extern const char ledger_schema[];
extern const char *const ledger_sql[LEDGER_STATEMENTS];

struct ledger {
    sqlite3 *database;
    sqlite3_stmt *prepared[LEDGER_STATEMENTS]; // made when first used
    arena *scratch;                            // of one ledger_add
    arena *candidate;                          // of one candidate that is compared
};

// The statement, reset and with nothing bound. NULL with *error filled.
sqlite3_stmt *ledger_prepare(ledger *ledger, ledger_statement which, dateline_error *error);
// Runs a statement that gives no rows.
dateline_status ledger_run(ledger *ledger, sqlite3_stmt *statement, dateline_error *error);
// Turns SQLite's complaint into ours.
dateline_status ledger_fault(const ledger *ledger, int code, dateline_error *error);

// index counts from 1. Empty slices, open days and unknown counts are bound as NULL.
void ledger_bind_text(sqlite3_stmt *statement, int index, slice text);
void ledger_bind_day(sqlite3_stmt *statement, int index, int32_t day);
void ledger_bind_count(sqlite3_stmt *statement, int index, uint32_t count);
slice ledger_column_text(sqlite3_stmt *statement, int column);             // until the next step
when_interval ledger_column_interval(sqlite3_stmt *statement, int column); // two columns
howmany_range ledger_column_range(sqlite3_stmt *statement, int column);    // two columns

// ---- match.c ----

#define LEDGER_CANDIDATES 8u

typedef struct ledger_candidate {
    int64_t id;
    double similarity;
} ledger_candidate;

// Incidents of the ledger that an account may tell of, most similar first.
typedef struct ledger_candidates {
    ledger_candidate items[LEDGER_CANDIDATES];
    uint32_t count;
} ledger_candidates;

// The profile of one of an article's incidents.
dateline_status ledger_profile(incident_profile *out, arena *arena, const article *article,
                               uint32_t incident);
dateline_status ledger_match(ledger_candidates *out, ledger *ledger,
                             const incident_profile *profile, dateline_error *error);

#endif
