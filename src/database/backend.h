// What a back end gives. database.c hands every call on.
#ifndef DATABASE_BACKEND_H
#define DATABASE_BACKEND_H

#include "database/database.h"

typedef struct database_methods {
    database_kind kind;
    void (*close)(database *database);
    dateline_status (*set_session)(database *database, const char *sql, dateline_error *error);
    dateline_status (*execute)(database *database, const char *sql, dateline_error *error);
    void (*watch)(database *database, database_watcher watcher, void *context); // NULL: cannot
    dateline_status (*begin_reading)(database *database, unsigned seconds, dateline_error *error);
    dateline_status (*begin_writing)(database *database, int64_t lock, dateline_error *error);
    dateline_status (*begin_sharing)(database *database, bool lasts, dateline_error *error);
    dateline_status (*take_lock)(database *database, int64_t lock, dateline_error *error);
    dateline_status (*share_lock)(database *database, int64_t lock, dateline_error *error);
    dateline_status (*commit)(database *database, dateline_error *error);
    void (*roll_back)(database *database);
    void (*gather)(database *database); // NULL, both: each is committed
    dateline_status (*keep_gathered)(database *database, dateline_error *error);
    dateline_status (*fault)(const database *database, dateline_error *error);
    bool (*blames_statement)(const database *database);
    bool (*blames_itself)(const database *database);
    dateline_status (*version)(uint64_t *out, database *database, const char *channel,
                               dateline_error *error);
    dateline_status (*notify)(database *database, const char *channel, dateline_error *error);
    dateline_status (*prepare)(database_statement **out, database *database, slice sql,
                               dateline_error *error);
    void (*finalize)(database_statement *statement);
    void (*restart)(database_statement *statement);
    void (*reset)(database_statement *statement);
    void (*bind_text)(database_statement *statement, int index, slice text);
    void (*bind_copy)(database_statement *statement, int index, slice text);
    void (*bind_blob)(database_statement *statement, int index, slice bytes);
    void (*bind_number)(database_statement *statement, int index, int64_t number);
    void (*bind_no_number)(database_statement *statement, int index);
    void (*bind_real)(database_statement *statement, int index, double number);
    int (*parameter)(database_statement *statement, const char *name);
    int (*parameters)(database_statement *statement);
    database_result (*step)(database_statement *statement);
    database_result (*run)(database_statement *statement);
    // Sends so many in one go; false after a fault. NULL, or is_sending false: one after the other.
    bool (*is_sending)(const database *database);
    bool (*send_all)(database_statement *statement, const database_visit *visit, uint32_t first,
                     uint32_t count);
    database_result (*receive)(database_statement *statement); // the next one's rows
    bool (*column_is_null)(database_statement *statement, int column);
    int64_t (*column_number)(database_statement *statement, int column);
    double (*column_real)(database_statement *statement, int column);
    slice (*column_text)(database_statement *statement, int column);
    slice (*column_blob)(database_statement *statement, int column);
} database_methods;

// The first member of what a back end makes.
struct database {
    const database_methods *methods;
    bool has_lost_value; // one that was asked for found no memory, and nobody was told so far
};
struct database_statement {
    database *database;
};

dateline_status database_open_sqlite(database **out, const char *path, database_mode mode,
                                     dateline_error *error);
dateline_status database_open_postgresql(database **out, const char *url, database_mode mode,
                                         dateline_error *error);

// ---- translate.c ----

// Where a statement names what is bound: [number - 1], empty for ? and ?1.
typedef struct database_names {
    slice items[DATABASE_PARAMETERS]; // in the statement that was translated
    int count;
} database_names;

// SQLite's parameters and words as PostgreSQL's. Fails the buffer when there are too many.
void database_translate(buffer *out, database_names *names, slice sql);

#endif
