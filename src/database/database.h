// One small interface to a SQL database, so that what keeps rows is written once: a SQLite file, or
// PostgreSQL at a URL (postgresql://...) by libpq. Statements are written in the SQL that both
// speak with ?, ?1 or :name for what is bound; README.md says which functions and words are ours.
//
// A connection belongs to one thread at a time. Nothing here knows what the tables mean.
#ifndef DATABASE_DATABASE_H
#define DATABASE_DATABASE_H

#include "base/buffer.h"
#include "base/span.h"
#include "base/status.h"

#define DATABASE_PARAMETERS 256 // values that one statement binds, at most

typedef struct database database;
typedef struct database_statement database_statement;

typedef enum database_kind { DATABASE_SQLITE, DATABASE_POSTGRESQL } database_kind;
typedef enum database_mode {
    DATABASE_READ,   // must be there
    DATABASE_WRITE,  // a file is made when there is none
    DATABASE_CHANGE, // written, but must be there
} database_mode;
typedef enum database_result { DATABASE_ROW, DATABASE_DONE, DATABASE_FAULT } database_result;

// ---- the connection ----

// where: a path, ":memory:", or a URL. A message never holds a password.
dateline_status database_open(database **out, const char *where, database_mode mode,
                              dateline_error *error);
void database_close(database *database); // NULL is fine; statements must be finalized before
bool database_is_url(const char *where);
database_kind database_kind_of(const database *database);

// Runs statements now, and again whenever a lost connection is made anew: settings of a session.
dateline_status database_set_session(database *database, const char *sql, dateline_error *error);
// Runs statements without parameters, as they stand: nothing is translated.
dateline_status database_execute(database *database, const char *sql, dateline_error *error);
// Called some times a second while statements run, until it is NULL. In PostgreSQL never.
typedef void (*database_watcher)(void *context);
void database_watch(database *database, database_watcher watcher, void *context);
// The first column of the first row, as a number; 0 where there is no row. Nothing is translated.
dateline_status database_ask(int64_t *out, database *database, const char *sql,
                             dateline_error *error);

// A transaction that only reads sees one moment of the database; seconds bounds a statement's time,
// 0: no bound, and ends with the transaction. A connection that was lost is made anew first. One
// that writes waits for other writers of the same `lock` (PostgreSQL; a SQLite file has one writer
// at any time).
dateline_status database_begin_reading(database *database, unsigned seconds, dateline_error *error);
dateline_status database_begin_writing(database *database, int64_t lock, dateline_error *error);
// The same, but others of the lock are waited for only at database_take_lock; those that share it
// wait for none of each other, only for who took it. Before it a transaction may write what nobody
// else's depends on. lasts: the commit waits until it cannot be
// lost; else it may be lost together with all that came after it, until a commit that lasts.
dateline_status database_begin_sharing(database *database, bool lasts, dateline_error *error);
dateline_status database_take_lock(database *database, int64_t lock, dateline_error *error);
dateline_status database_share_lock(database *database, int64_t lock, dateline_error *error);
dateline_status database_commit(database *database, dateline_error *error);
void database_roll_back(database *database); // nothing when no transaction is open

// From now on transactions that database_begin_sharing begins last only when database_keep_gathered
// has said so, all of them together: a file is synced once for all. Others wait as long. One that
// is rolled back takes the others along, which both the next one and database_keep_gathered say.
// PostgreSQL commits each, as ever.
void database_gather(database *database);
dateline_status database_keep_gathered(database *database, dateline_error *error);

// What went wrong last, as a status of ours and one line.
dateline_status database_fault(const database *database, dateline_error *error);
// Was it the statement itself, or what was bound, and not the database?
bool database_blames_statement(const database *database);
// Was it neither, but that the database is away, full, read only, busy or at its limits? Later it
// may do.
bool database_blames_itself(const database *database);
// Did a value that was asked for find no memory, so that it read as none? Told once.
bool database_has_lost_value(database *database);

// Another number when another connection has written. PostgreSQL: when `channel` was notified
// since; who writes says so with database_notify in the transaction, and it is told when that
// commits.
dateline_status database_version(uint64_t *out, database *database, const char *channel,
                                 dateline_error *error);
dateline_status database_notify(database *database, const char *channel, dateline_error *error);

// ---- statements ----

// A statement with a fault may fail here (SQLite) or when it is stepped first (PostgreSQL).
dateline_status database_prepare(database_statement **out, database *database, slice sql,
                                 dateline_error *error);
void database_finalize(database_statement *statement); // NULL is fine
// As prepared: no row, nothing bound.
void database_restart(database_statement *statement);
// Lets go of the rows; what is bound stays. NULL is fine.
void database_reset(database_statement *statement);

// index counts from 1. Bytes must live until the statement is restarted or finalized; of _copy only
// until it returns. An empty slice with NULL data is NULL. PostgreSQL takes a parameter's type from
// how it was first bound: a NULL text is bound as text, not left out.
void database_bind_text(database_statement *statement, int index, slice text);
void database_bind_copy(database_statement *statement, int index, slice text);
void database_bind_blob(database_statement *statement, int index, slice bytes);
void database_bind_number(database_statement *statement, int index, int64_t number);
void database_bind_no_number(database_statement *statement, int index); // NULL
void database_bind_real(database_statement *statement, int index, double number);
int database_parameter(database_statement *statement, const char *name); // ":name"; 0: has none
int database_parameters(database_statement *statement);                  // how many

database_result database_step(database_statement *statement);
// Runs a statement that gives no rows. Inside a transaction PostgreSQL may run it later: a fault is
// told by what is run next, by database_commit at the latest.
dateline_status database_run(database_statement *statement, dateline_error *error);
// Runs a statement that gives one row of one number at most (RETURNING id). *number is 0 without a
// row.
dateline_status database_run_for_number(int64_t *number, database_statement *statement,
                                        dateline_error *error);

// The same statement `count` times, each with its own parameters: how many round trips that takes
// is the back end's matter, so that hundreds of small questions cost PostgreSQL a few. Rows come in
// the order of asking. Neither function may run another statement; a status of row() other than
// DATELINE_OK ends the visit with it.
typedef struct database_visit {
    uint32_t count;
    void (*bind)(database_statement *statement, uint32_t number, void *context);
    dateline_status (*row)(database_statement *statement, uint32_t number, void *context,
                           dateline_error *error);
    void *context;
} database_visit;
dateline_status database_visit_all(database_statement *statement, const database_visit *visit,
                                   dateline_error *error);

// Of the row that was stepped to; column counts from 0. Texts and blobs live until the next step.
bool database_column_is_null(database_statement *statement, int column);
int64_t database_column_number(database_statement *statement, int column); // true is 1
double database_column_real(database_statement *statement, int column);
slice database_column_text(database_statement *statement, int column); // SLICE_NONE for NULL
slice database_column_blob(database_statement *statement, int column);

// ---- functions.c ----

// What both back ends can be asked besides their own functions (README.md): SQLite has them from
// database_open on; in PostgreSQL whoever makes a schema runs these statements, which put them into
// it, and has the schema before pg_catalog in search_path.
void database_write_functions(buffer *sql, const char *schema);

#endif
