// What the files of the PostgreSQL back end share: the connection, how it sends and what it heard.
//
// Inside a transaction that writes, the connection is in libpq's pipeline mode: statements that
// give no rows are sent and not waited for, so that an article does not cost a round trip a row.
// Whoever needs an answer first takes in those that are due.
#ifndef DATABASE_POSTGRESQL_H
#define DATABASE_POSTGRESQL_H

#include "database/backend.h"

struct pg_conn; // libpq's, whose header is not everywhere found
struct pg_result;

typedef struct postgresql_database {
    database base;
    struct pg_conn *connection; // libpq's PGconn
    char *session;              // statements that set up the session; owned, NULL none
    bool is_reader;             // opened for reading: the server refuses what writes
    bool is_open;               // a transaction
    bool is_pipelined;          // and one that writes
    unsigned due;               // answers that were not waited for
    unsigned generation; // one more with each fault: statements prepared before may not be there
    unsigned named;      // statements that were given a name
    uint64_t version;    // notifications heard
    bool listens;
    dateline_status status; // of the last fault
    char message[400];      // of the last fault, one line
    char state[6];          // SQLSTATE of it, "" none
} postgresql_database;

postgresql_database *postgresql_of(const database *database);

// Keeps what the result complains about, NULL what the connection does.
void postgresql_note(postgresql_database *database, const struct pg_result *result);
// Keeps a complaint of our own.
void postgresql_complain(postgresql_database *database, dateline_status status,
                         const char *message);
// Takes in the answers that are due. False after a fault.
bool postgresql_settle(postgresql_database *database);
// Sent commands have one answer more due; settles when they are many.
bool postgresql_add_due(postgresql_database *database);
// Asks the server for the answers so far.
bool postgresql_flush(postgresql_database *database);

// ---- postgresql_statement.c ----

extern const database_methods postgresql_methods;

// ---- postgresql_open.c ----

void postgresql_close(database *database);
dateline_status postgresql_set_session(database *database, const char *sql, dateline_error *error);
// Where the connection was lost, a new one is set up.
dateline_status postgresql_connect_again(postgresql_database *database, dateline_error *error);

// ---- postgresql.c ----

dateline_status postgresql_execute(database *database, const char *sql, dateline_error *error);
dateline_status postgresql_begin_reading(database *database, unsigned seconds,
                                         dateline_error *error);
dateline_status postgresql_begin_writing(database *database, int64_t lock, dateline_error *error);
dateline_status postgresql_begin_sharing(database *database, bool lasts, dateline_error *error);
dateline_status postgresql_take_lock(database *database, int64_t lock, dateline_error *error);
dateline_status postgresql_share_lock(database *database, int64_t lock, dateline_error *error);
dateline_status postgresql_commit(database *database, dateline_error *error);
void postgresql_roll_back(database *database);
dateline_status postgresql_fault(const database *database, dateline_error *error);
bool postgresql_blames_statement(const database *database);
bool postgresql_blames_itself(const database *database);
dateline_status postgresql_version(uint64_t *out, database *database, const char *channel,
                                   dateline_error *error);
dateline_status postgresql_notify(database *database, const char *channel, dateline_error *error);

#endif
