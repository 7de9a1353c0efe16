// The command line: one file a verb, on the public header only.
//
// What a verb is called, which options it takes and what its help says stands in doc/cmd/VERB.md
// and nowhere else: the build turns those pages into the array below, options are parsed by it, and
// help and the manual page print it.
#ifndef CLI_CLI_H
#define CLI_CLI_H

#include "dateline.h"

// ---- exit codes ------------------------------------------------------------------------------

typedef enum cli_exit {
    EXIT_DONE = 0,
    EXIT_NOTHING = 1,
    EXIT_USAGE = 2,
    EXIT_INPUT = 3,
    EXIT_LEDGER = 4,
    EXIT_DATA = 5,
    EXIT_LIMIT = 6,
    EXIT_BUG = 70,
    EXIT_INTERRUPTED = 130,
} cli_exit;

typedef struct cli_exit_meaning {
    cli_exit code;
    const char *meaning;
} cli_exit_meaning;

// Ends with a NULL meaning.
extern const cli_exit_meaning cli_exit_meanings[];
// The code for a fault met while reading articles or writing output.
cli_exit cli_exit_of(dateline_status status);
// The code a run ends with that met both: what was set aside outweighs a limit, either outweighs
// success, and anything else stays.
cli_exit cli_exit_worse(cli_exit a, cli_exit b);

// ---- pages of doc/cmd ------------------------------------------------------------------------

typedef struct cli_page {
    const char *name; // "read", "limits"
    const char *text; // the file
} cli_page;

extern const cli_page cli_pages[];                // generated; ends with a NULL name
const cli_page *cli_page_named(const char *name); // NULL when there is none
// The next line "KEY: value" at or after *at: sets the value (not NUL-terminated), moves *at behind
// the line. False at the end.
bool cli_page_next(const char **at, const char *key, const char **value, size_t *length);
// The words that an option of the page takes, with blanks between them, or NULL.
const char *cli_page_values(const cli_page *page, const char *option, size_t *length);
void cli_page_print(const cli_page *page, FILE *out);
void cli_print_verbs(FILE *out);
void cli_print_manual(FILE *out);
// The manual page of one verb: dateline-VERB(1).
void cli_print_manual_of(const cli_page *page, FILE *out);
// Completions for "bash", "zsh" or "fish"; false when there is no such shell.
bool cli_print_completion(const char *shell, FILE *out);

// An option as a page words it: "-d, --ledger FILE the ledger"; a value is a word in capitals.
typedef struct cli_option {
    char short_name; // '\0': none
    char long_name[24];
    bool takes_value;
    const char *text; // what it does, in the page
    size_t text_length;
} cli_option;

// False when the line is no option.
bool cli_option_read(cli_option *out, const char *line, size_t length);

// ---- arguments -------------------------------------------------------------------------------

typedef struct cli_arguments {
    const cli_page *page;
    char **operands; // what is no option, in order
    int operand_count;
    char **given; // owned pairs: the option's long name ("--json"), its value or ""
    int given_count;
} cli_arguments;

// EXIT_DONE, or EXIT_USAGE after telling what is wrong. argv[0] is the verb.
cli_exit cli_arguments_read(cli_arguments *out, const cli_page *page, int argc, char **argv);
void cli_arguments_close(cli_arguments *arguments);
bool cli_has(const cli_arguments *arguments, const char *option);
// The last value given, or NULL.
const char *cli_value(const cli_arguments *arguments, const char *option);
// Is the option's value, if one is given, among those that the page lists, whatever its capitals?
// False after telling that it is not, and which may be meant.
bool cli_is_listed(const cli_arguments *arguments, const char *option);
// A whole number of an option's value inside [low, high]; `otherwise` when the option was not
// given. False after telling what is wrong.
bool cli_number(long *out, const cli_arguments *arguments, const char *option, long low, long high,
                long otherwise);

// ---- words with the user ---------------------------------------------------------------------

// "dateline: …" to standard error, control characters made harmless.
__attribute__((format(printf, 1, 2))) void cli_complain(const char *format, ...);
// The name that `word` may be meant for, or NULL. names ends with NULL.
const char *cli_suggest(const char *word, const char *const *names);

// Standard output, which {0} is, or a file. Writing to a closed pipe is no fault: `closed` is set
// and the run ends quietly. A file is written beside its name and gets it when the run ends, so
// that whoever finds it finds it whole.
typedef struct cli_output {
    bool closed;
    bool failed;
    bool is_dropped;          // the file is not to be kept
    struct file_writer *file; // owned; NULL: standard output
    const char *path;         // borrowed
    char *temporary;          // owned
} cli_output;

// path NULL is standard output. EXIT_DONE, or another after telling what is wrong.
cli_exit cli_output_open(cli_output *out, const char *path);
bool cli_write(void *output, const char *bytes, size_t length); // a dateline_write
// Flushes, and gives a file its name; the run's code, or EXIT_INPUT when the output could not be
// written.
cli_exit cli_finish(cli_output *output, cli_exit code);
// From --color, --width, NO_COLOR, TERM, COLUMNS and the terminal. False: a bad value, told.
bool cli_style(dateline_style *out, const cli_arguments *arguments);
bool cli_format(dateline_format *out, const cli_arguments *arguments);
// Tells what an export left out.
void cli_tell_left_out(const dateline_export_counts *counts);
bool cli_has_terminal(FILE *stream);

// ---- verbs -----------------------------------------------------------------------------------

typedef struct cli_verb {
    const char *name;
    cli_exit (*run)(const cli_arguments *arguments);
} cli_verb;

extern const cli_verb cli_verbs[]; // ends with a NULL name

cli_exit cli_read(const cli_arguments *arguments);
cli_exit cli_parse(const cli_arguments *arguments);
cli_exit cli_add(const cli_arguments *arguments);
cli_exit cli_incidents(const cli_arguments *arguments);
cli_exit cli_claims(const cli_arguments *arguments);
cli_exit cli_disputes(const cli_arguments *arguments);
cli_exit cli_timeline(const cli_arguments *arguments);
cli_exit cli_people(const cli_arguments *arguments);
cli_exit cli_show(const cli_arguments *arguments);
cli_exit cli_fetch(const cli_arguments *arguments);
cli_exit cli_why(const cli_arguments *arguments);
cli_exit cli_sources(const cli_arguments *arguments);
cli_exit cli_search(const cli_arguments *arguments);
cli_exit cli_articles(const cli_arguments *arguments);
cli_exit cli_policy(const cli_arguments *arguments);
cli_exit cli_merge(const cli_arguments *arguments);
cli_exit cli_split(const cli_arguments *arguments);
cli_exit cli_correct(const cli_arguments *arguments);
cli_exit cli_undo(const cli_arguments *arguments);
cli_exit cli_agreement(const cli_arguments *arguments);
cli_exit cli_decisions(const cli_arguments *arguments);
cli_exit cli_reread(const cli_arguments *arguments);
cli_exit cli_check(const cli_arguments *arguments);
cli_exit cli_upgrade(const cli_arguments *arguments);
cli_exit cli_export(const cli_arguments *arguments);
cli_exit cli_serve(const cli_arguments *arguments);
cli_exit cli_enqueue(const cli_arguments *arguments);
cli_exit cli_work(const cli_arguments *arguments);
cli_exit cli_queue(const cli_arguments *arguments);
cli_exit cli_top(const cli_arguments *arguments);
cli_exit cli_help(const cli_arguments *arguments);
cli_exit cli_version(const cli_arguments *arguments);

// The whole program.
int cli_main(int argc, char **argv);

#endif
