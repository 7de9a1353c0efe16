// Why a file cannot be opened.
#include <sqlite3.h>
#include <string.h>

#include "base/file.h"
#include "database/sqlite_functions.h"

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
