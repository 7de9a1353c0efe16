// Reading files one after the other, or several at the same time, with the output in the order of
// the files: what read and parse share.
#ifndef CLI_READING_H
#define CLI_READING_H

#include "cli/cli.h"

#define CLI_MOST_JOBS 256 // threads of one command

typedef struct cli_reading cli_reading;

// Writes one article; a status other than DATELINE_OK stops the run.
typedef dateline_status (*cli_write_article)(const cli_reading *reading,
                                             const dateline_article *article, dateline_write write,
                                             void *context, dateline_error *error);

struct cli_reading {
    const cli_arguments *arguments;
    dateline_engine *engine;
    dateline_reader_options options;
    cli_write_article write_article;
    unsigned layers;         // of JSON; 0: the report
    dateline_ledger *ledger; // for exports: articles go there first; NULL they are written
    dateline_style style;
    bool is_quiet;
    long jobs;
    const char *output; // file; NULL is standard output
    bool lacks;         // set by the run: the system refused to read some of the input
};

// Fills options, jobs and is_quiet from the arguments; EXIT_USAGE after telling what is wrong.
cli_exit cli_reading_prepare(cli_reading *reading, const cli_arguments *arguments);
// Opens the engine, reads every operand, writes to the output. When the system refuses to read a
// file, an output file is not kept: it would look whole.
cli_exit cli_reading_run(cli_reading *reading);

// Tells a fault of a file; returns its exit code.
cli_exit cli_tell_fault(const char *path, const dateline_error *error);

// Warnings of one file told so far. A feed of a million entries may have as many of one kind: a few
// are told one by one, the others counted.
#define CLI_WARNINGS 8
#define CLI_WARNINGS_TOLD 5
typedef struct cli_warnings {
    const char *path; // borrowed; NULL before the first
    struct {
        char code[32]; // "no-date:"
        uint64_t count;
    } kinds[CLI_WARNINGS];
} cli_warnings;
// Those of one more article; of another file when the path is another pointer.
void cli_tell_warnings(cli_warnings *told, const char *path, const dateline_article *article);
// Tells how many more there were of each kind.
void cli_end_warnings(cli_warnings *told);
// With the model that --model names, or else the verb's own; locks_in: its readers read in the
// sandbox. EXIT_DONE, EXIT_USAGE after telling
// that there is no such model, or EXIT_DATA after telling why the lexicon or a model cannot be
// opened.
cli_exit cli_open_engine(dateline_engine **out, const cli_arguments *arguments,
                         dateline_model otherwise, bool locks_in);

#endif
