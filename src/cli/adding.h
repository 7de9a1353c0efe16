// Adding files to a ledger: several threads read, and each adds what it has read when its turn
// comes, so that articles go in in the order of the files however many threads there are.
#ifndef CLI_ADDING_H
#define CLI_ADDING_H

#include <pthread.h>

#include "cli/files.h"
#include "cli/progress.h"
#include "cli/reading.h"

// The work is cut into units: a large file, which all threads share, part by part, or some files
// in a row, which one thread reads whole.
typedef struct adding_unit {
    size_t first, end; // of the files
    bool is_shared;
} adding_unit;

typedef struct adding_place {
    size_t unit;
    uint64_t part; // of a shared file
} adding_place;

typedef struct adding {
    const dateline_engine *engine;
    dateline_ledger *ledger;
    const char *ledger_path;
    dateline_reader_options options;
    cli_files files;
    uint32_t jobs;
    adding_unit *units; // [unit_count]
    size_t unit_count;
    bool is_quiet, is_json;
    // Of whoever has the turn.
    cli_progress progress;
    uint64_t passed; // bytes of the files before the unit's
    cli_exit code;
    cli_warnings told;
    cli_output output; // with is_json: a line for each article that was not added
    uint64_t added, known, printed, set_aside, foreign;
    // Behind the lock.
    pthread_mutex_t lock;
    pthread_cond_t moved;
    adding_place turn;
    bool stops; // the ledger is at fault, or the user has had enough
    bool is_interrupted;
} adding;

// Adds all files; counts and code say what became of them. EXIT_LIMIT, told, when there is no
// memory for even one thread.
cli_exit cli_adding_run(adding *adding);

#endif
