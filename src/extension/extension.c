// The entry point: .load dateline
#include "extension/extension.h"

SQLITE_EXTENSION_INIT1

// SQLite looks for the function by the file's name.
DATELINE_API int sqlite3_dateline_init(sqlite3 *database, char **message,
                                       const sqlite3_api_routines *api);

int sqlite3_dateline_init(sqlite3 *database, char **message, const sqlite3_api_routines *api)
{
    SQLITE_EXTENSION_INIT2(api)
    if (sqlite3_libversion_number() < 3038000) {
        *message = sqlite3_mprintf("dateline needs SQLite 3.38 or later");
        return SQLITE_ERROR;
    }
    extension_engine *shared = sqlite3_malloc(sizeof *shared);
    if (shared == NULL)
        return SQLITE_NOMEM;
    *shared = (extension_engine){0};
    return extension_add_tables(database, shared);
}
