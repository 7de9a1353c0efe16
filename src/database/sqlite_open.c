// How a file is opened, and why one cannot be.
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

const char sqlite_settings[] = "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;"
                               "PRAGMA foreign_keys = ON; PRAGMA mmap_size = 0;"
                               // Pages that are asked for again and again, in KiB.
                               "PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY;";

// EXTRA, and before the mode is set: else the journal of making the file, deleted but for the
// folder, may come back after a power loss and take all back that was written since. Pages of the
// log that are written again and again go into the file once, when there are 16,000 of them.
const char sqlite_settings_of_writers[] =
    "PRAGMA synchronous = EXTRA; PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 16000;";
