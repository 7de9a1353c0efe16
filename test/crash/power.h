// A disk that forgets: SQLite's files are kept in two states, what programs see and what would be
// there after a power loss. Writes reach the second when they are synced; at a cut a part of those
// that were not, in any order and torn in sectors, reaches it too; when only the program dies, all.
#ifndef CRASH_POWER_H
#define CRASH_POWER_H

#include <stdbool.h>
#include <stdint.h>

typedef enum power_end {
    POWER_STAYS,
    POWER_GOES, // what was not synced is lost in part
    POWER_DIES, // of the program alone: all that it wrote before this call is there
} power_end;

// What comes at a write, truncation, deletion or sync that the disk is asked for as the call-th
// since power_watch; after an end this and all later calls fail until power_restore.
typedef power_end (*power_watcher)(void *context, unsigned long call);

// Registers as SQLite's default; files live in this process.
bool power_join(void);
void power_watch(power_watcher watcher, void *context); // NULL: none
void power_seed(uint64_t seed);                         // of what is lost
unsigned long power_calls(void);                        // since watching
void power_restore(void);                               // what programs see becomes what survived
void power_forget(void);                                // all files are gone

#endif
