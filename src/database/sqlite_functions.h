// The functions of ours that statements call, inside SQLite.
#ifndef DATABASE_SQLITE_FUNCTIONS_H
#define DATABASE_SQLITE_FUNCTIONS_H

#include <sqlite3.h>

int sqlite_add_functions(sqlite3 *connection); // SQLite's code

#endif
