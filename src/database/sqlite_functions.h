// What a connection of SQLite is given: functions of ours that statements call, and limits.
#ifndef DATABASE_SQLITE_FUNCTIONS_H
#define DATABASE_SQLITE_FUNCTIONS_H

#include <sqlite3.h>

int sqlite_add_functions(sqlite3 *connection); // SQLite's code
void sqlite_set_limits(sqlite3 *connection);

#endif
