// A disk that forgets: SQLite's files are kept in two states, what programs see and what would be
// there after a power loss. Writes reach the second when they are synced; at a cut a part of those
// that were not, in any order and torn in sectors, reaches it too.
#ifndef CRASH_POWER_H
#define CRASH_POWER_H

#include <stdbool.h>
#include <stdint.h>

// Registers as SQLite's default; files live in this process. At the at-th write, truncation or sync
// (1 is the next; 0 never) the power goes: this and all later calls fail until power_restore.
bool power_join(void);
void power_arm(unsigned long at, uint64_t seed);
unsigned long power_calls(void); // since arming
bool power_is_cut(void);
void power_restore(void); // what programs see becomes what survived
void power_forget(void);  // all files are gone

#endif
