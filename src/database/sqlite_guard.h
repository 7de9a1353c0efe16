// What a file from anybody may not do to us, whatever it holds.
#ifndef DATABASE_SQLITE_GUARD_H
#define DATABASE_SQLITE_GUARD_H

#include <sqlite3.h>

void sqlite_guard(sqlite3 *connection); // before anything of the file is read

#endif
