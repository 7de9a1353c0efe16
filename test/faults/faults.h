// The sweep: each allocation and each call on a file of each subject is made to fail, and what
// comes of it is looked at. A subject is a piece of work on a fixture that ends in a status and in
// bytes.
#ifndef FAULTS_FAULTS_H
#define FAULTS_FAULTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "dateline.h"
#include "support/fault.h"

// FNV-1a of all that was written: the same bytes, the same digest.
#define DIGEST_OF_NOTHING 14695981039346656037u
bool digest_write(void *digest, const char *bytes, size_t length); // a dateline_write
uint64_t digest_of_file(const char *path);                         // of nothing when it is missing

typedef struct outcome {
    dateline_status status;
    uint64_t digest; // of what came out; meaningless unless status is DATELINE_OK
} outcome;

typedef struct subject subject;
struct subject {
    char name[96];
    const void *context;
    bool has_files;            // calls on files are swept, too
    bool keeps_memory;         // between attempts, so that what is live tells nothing
    dateline_status also_told; // besides DATELINE_NO_MEMORY, for want of memory; OK: nothing
    void (*prepare)(const subject *subject); // before an attempt, undisturbed; or NULL
    outcome (*run)(const subject *subject);  // an attempt
    // Digest of what is left on the disk, and whether it is sound; NULL: nothing is left.
    bool (*look)(uint64_t *digest, const subject *subject);
};

// What all subjects use; made once, by the parent of all.
typedef struct world {
    char folder[256]; // in memory, when the system has such a place
    const char *source;
    const char *data;
    const dateline_engine *engine; // fast
    char ledger[300];              // of some articles; copied, never written
    char work[300];                // what a subject writes
} world;

extern world the_world;

bool world_open(const char *source, const char *data);
void world_close(void);
void world_path(char out[300], const char *name);
bool copy_file(const char *from, const char *to);
void remove_ledger(const char *path);                       // with what SQLite lays beside it
bool ledger_look(uint64_t *digest, const subject *subject); // at the_world.work

// SQLite's memory and file system join the seams; before SQLite is used.
bool sqlite_join_faults(void);

// Each adds its subjects to a list that grows.
typedef struct subjects {
    subject *items;
    size_t count, capacity;
} subjects;

void subjects_add(subjects *all, const subject *added, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
void reading_subjects(subjects *all);
void ledger_subjects(subjects *all);
void output_subjects(subjects *all);
void serving_subjects(subjects *all);
void command_subjects(subjects *all);

#endif
