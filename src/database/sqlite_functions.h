// The functions of ours that statements call, inside SQLite.
#ifndef DATABASE_SQLITE_FUNCTIONS_H
#define DATABASE_SQLITE_FUNCTIONS_H

#include <sqlite3.h>

#include "base/status.h"

int sqlite_add_functions(sqlite3 *connection); // SQLite's code

// ---- sqlite_open.c ----

extern const char sqlite_settings[];            // of every connection
extern const char sqlite_settings_of_writers[]; // and of those that write
bool sqlite_is_folder(const char *path);
dateline_status sqlite_tell_unopened(sqlite3 *connection, dateline_error *error);
// A fault of that (extended) code as ours; seconds: that a question may take.
dateline_status sqlite_tell_fault(sqlite3 *connection, int extended, unsigned seconds,
                                  dateline_error *error);

#endif
