// What the files of this room share: the connection, its prepared statements, and binding.
#ifndef LEDGER_LEDGER_INTERNAL_H
#define LEDGER_LEDGER_INTERNAL_H

#include <sqlite3.h>

#include "ledger/ledger.h"

#define LEDGER_APPLICATION_ID 0x444c4e31 // "DLN1"
#define LEDGER_SCHEMA_VERSION 2

typedef enum ledger_statement {
    LEDGER_BEGIN,
    LEDGER_COMMIT,
    LEDGER_ROLLBACK,
    LEDGER_ADD_ARTICLE,
    LEDGER_ADD_INCIDENT,
    LEDGER_REFRESH_INCIDENT,
    LEDGER_DROP_INCIDENT,
    LEDGER_ADD_REDIRECT,
    LEDGER_TURN_REDIRECTS,
    LEDGER_ADD_NAME,
    LEDGER_ADD_ACCOUNT,
    LEDGER_MOVE_ACCOUNT,
    LEDGER_MOVE_CLAIMS,
    LEDGER_ADD_LINK,
    LEDGER_LINKS,
    LEDGER_GET_ACCOUNT,
    LEDGER_ADD_TERM,
    LEDGER_ARTICLES_BY_TERM,
    LEDGER_STORY,
    LEDGER_ADD_CLAIM,
    LEDGER_ADD_STAY,
    LEDGER_ACCOUNTS_OF_ARTICLE,
    LEDGER_ACCOUNTS_BY_NAME,
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
    const lexicon *lexicon;                    // whose weights the scorer holds, NULL none
    incident_scorer scorer;
    arena *scratch;   // of one ledger_add
    arena *candidate; // of one candidate that is compared
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

// ---- profile.c ----

#define LEDGER_NAMES_KEPT 24u // of each kind in one account

// The profile of one of an article's incidents.
dateline_status ledger_profile(incident_profile *out, arena *arena, const article *article,
                               uint32_t incident);
bool ledger_profile_room(incident_profile *profile, arena *arena); // false without memory

// ---- story.c ----

// A story as it is kept: terms of 8 bytes, little-endian, then the days.
slice ledger_story_bytes(arena *arena, const article_story *story);

// An article whose subject may be the same.
typedef struct ledger_related {
    int64_t article;
    int64_t subject;   // its account, 0 none
    double similarity; // of the two stories
} ledger_related;

typedef struct ledger_relations {
    ledger_related *items;
    uint32_t count, capacity;
} ledger_relations;

dateline_status ledger_add_story(ledger *ledger, int64_t article, const article_story *story,
                                 dateline_error *error);
dateline_status ledger_find_related(ledger_relations *out, ledger *ledger, int64_t article,
                                    const article_story *story, dateline_error *error);

// ---- match.c ----

// One of an article's accounts, as it is being added.
typedef struct ledger_account {
    int64_t id, article;
    incident_profile profile;
    bool is_subject, has_story;
} ledger_account;

// Links the account with those of other articles that may tell of the same incident.
dateline_status ledger_link(ledger *ledger, const ledger_account *account,
                            const ledger_relations *related, dateline_error *error);

// ---- cluster.c ----

// Puts the accounts, and those that hang together with them, into incidents.
dateline_status ledger_cluster(ledger *ledger, const int64_t *accounts, uint32_t count,
                               dateline_error *error);

#endif
