// What SQLite complains of, in words for whoever has the ledger.
#include <errno.h>
#include <sqlite3.h>
#include <string.h>
#include <sys/resource.h>

#include "database/sqlite_functions.h"

// SQLite does not keep why a write failed; where files may not grow (ulimit -f) it is that.
static dateline_status tell_unwritten(sqlite3 *connection, dateline_error *error)
{
    struct rlimit most = {.rlim_cur = RLIM_INFINITY};
    const int reason = sqlite3_system_errno(connection);
    const int extended = sqlite3_extended_errcode(connection);
    const bool is_write = extended == SQLITE_IOERR_WRITE || extended == SQLITE_IOERR_TRUNCATE ||
                          extended == SQLITE_IOERR_SHMSIZE;
    (void)getrlimit(RLIMIT_FSIZE, &most);
    if (is_write && (reason == 0 || reason == EFBIG) && most.rlim_cur != RLIM_INFINITY)
        return error_set(error, DATELINE_LEDGER, 0, 0,
                         "the ledger cannot grow: this program's files may have %llu bytes at most"
                         " (ulimit -f); nothing of this was kept",
                         (unsigned long long)most.rlim_cur);
    return error_set(error, DATELINE_LEDGER, 0, 0, "the ledger: %s%s%s%s",
                     sqlite3_errmsg(connection), reason == 0 ? "" : " (",
                     reason == 0 ? "" : strerror(reason), reason == 0 ? "" : ")");
}

dateline_status sqlite_tell_fault(sqlite3 *connection, int extended, unsigned seconds,
                                  dateline_error *error)
{
    const char *message = sqlite3_errmsg(connection);
    int code = extended & 0xff;
    // Of a statement that could not be prepared only SQLite knows why.
    if (code == SQLITE_ERROR && sqlite3_errcode(connection) == SQLITE_NOMEM)
        code = SQLITE_NOMEM;
    if (extended == SQLITE_READONLY_DBMOVED)
        code = SQLITE_ERROR;
    switch (code) {
    case SQLITE_CORRUPT:
        return error_set(error, DATELINE_CORRUPT, 0, 0, "the ledger is damaged: %s", message);
    case SQLITE_NOTADB:
        return error_set(error, DATELINE_CORRUPT, 0, 0, "this is no ledger, nor any database");
    case SQLITE_IOERR:
        return tell_unwritten(connection, error);
    case SQLITE_FULL:
        return error_set(error, DATELINE_LEDGER, 0, 0,
                         "the ledger cannot grow: the disk is full; nothing of this was kept");
    case SQLITE_READONLY:
        return error_set(error, DATELINE_REFUSED, 0, 0,
                         "this user may not write the ledger's file or its folder (SQLite writes"
                         " beside the file even when it reads)");
    case SQLITE_NOMEM:
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the ledger");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return error_set(error, DATELINE_LEDGER, 0, 0, "another program is writing this ledger");
    case SQLITE_INTERRUPT:
        return error_set(error, DATELINE_LIMIT, 0, 0, "the question took longer than %u s",
                         seconds);
    default:
        return error_set(error, DATELINE_LEDGER, 0, 0, "ledger: %s", message);
    }
}
