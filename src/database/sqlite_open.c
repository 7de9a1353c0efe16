// What a file that is opened may do at most, and why one cannot be opened.
#include <sqlite3.h>
#include <string.h>

#include "base/file.h"
#include "database/sqlite_functions.h"

#define LONGEST_VALUE (64 << 20) // bytes of a value or row; an article's text has 4 MB

// Nothing that we ask needs more; a hostile file may.
void sqlite_set_limits(sqlite3 *connection)
{
    static const int limits[][2] = {
        {SQLITE_LIMIT_LENGTH, LONGEST_VALUE}, {SQLITE_LIMIT_SQL_LENGTH, 100000},
        {SQLITE_LIMIT_COLUMN, 200},           {SQLITE_LIMIT_EXPR_DEPTH, 100},
        {SQLITE_LIMIT_ATTACHED, 0},           {SQLITE_LIMIT_TRIGGER_DEPTH, 10},
        {SQLITE_LIMIT_WORKER_THREADS, 0},
    };
    for (size_t i = 0; i < sizeof limits / sizeof *limits; i++)
        (void)sqlite3_limit(connection, limits[i][0], limits[i][1]);
}

// Only the system knows why.
dateline_status sqlite_tell_unopened(sqlite3 *connection, dateline_error *error)
{
    const int reason = sqlite3_system_errno(connection);
    return error_set(error, DATELINE_LEDGER, 0, 0, "the ledger cannot be opened: %s",
                     reason != 0 ? strerror(reason) : sqlite3_errmsg(connection));
}

bool sqlite_is_folder(const char *path)
{
    struct stat facts;
    return file_facts_at(path, &facts) && S_ISDIR(facts.st_mode);
}
