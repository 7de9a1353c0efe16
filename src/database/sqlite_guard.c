#include "database/sqlite_guard.h"

#include <stddef.h>

#define LONGEST_VALUE (64 << 20) // bytes of a value or row; an article's text has 4 MB

// Nothing that we ask needs more; a hostile file may.
static void set_limits(sqlite3 *connection)
{
    static const int limits[][2] = {
        {SQLITE_LIMIT_LENGTH, LONGEST_VALUE},
        {SQLITE_LIMIT_SQL_LENGTH, 100000},
        {SQLITE_LIMIT_COLUMN, 200},
        {SQLITE_LIMIT_EXPR_DEPTH, 100},
        {SQLITE_LIMIT_ATTACHED, 0},
        {SQLITE_LIMIT_TRIGGER_DEPTH, 10}, // foreign keys' actions count
        {SQLITE_LIMIT_WORKER_THREADS, 0},
    };
    for (size_t i = 0; i < sizeof limits / sizeof *limits; i++)
        (void)sqlite3_limit(connection, limits[i][0], limits[i][1]);
}

// Triggers and views of the file are for whoever looks at it with other tools; those of a hostile
// one would run as ours. One on a table of the search words brings SQLite 3.40 down.
static void forbid_programs(sqlite3 *connection)
{
    (void)sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    (void)sqlite3_db_config(connection, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, NULL);
    (void)sqlite3_db_config(connection, SQLITE_DBCONFIG_ENABLE_VIEW, 0, NULL);
}

void sqlite_guard(sqlite3 *connection)
{
    set_limits(connection);
    forbid_programs(connection);
}
