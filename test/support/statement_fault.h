// Makes one call on SQLite fail (of preparing, stepping, or running a statement), or all from one
// on, with SQLITE_IOERR, as a disk does that cannot be read any more. Linking this puts its
// definitions before those of the library.
#ifndef SUPPORT_STATEMENT_FAULT_H
#define SUPPORT_STATEMENT_FAULT_H

#include <stdbool.h>

// at: the call that fails first, 1 is the next, 0 is none. is_of_preparing: only those count that
// prepare a statement.
void statement_fault_arm(unsigned long at, bool for_ever, bool is_of_preparing);
// Holds the fault back while the test itself does something, and lets it go on.
void statement_fault_hush(bool is_held);
// Calls since arming; *fired says whether one was made to fail.
unsigned long statement_fault_disarm(bool *fired);

// Calls `once` right before the next statement that sqlite3_exec is to run and that reads `sql`:
// another program comes in between.
void statement_fault_come_between(const char *sql, void (*once)(void *context), void *context);

#endif
