// Subjects that run the command itself, in this process: what goes to files, and what it says of
// it.
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/cli.h"
#include "faults.h"

#define MOST_WORDS 12

typedef struct command {
    const char *name;
    const char *words[MOST_WORDS]; // "@ledger" and "@out" stand for files of ours
} command;

static const command commands[] = {
    {"export into a file", {"export", "-d", "@ledger", "--format", "jsonl", "--output", "@out"}},
    {"export a table", {"export", "-d", "@ledger", "--format", "csv", "--output", "@out"}},
    {"incidents", {"incidents", "-d", "@ledger"}},
    {"claims as JSON", {"claims", "-d", "@ledger", "--json"}},
    {"show", {"show", "-d", "@ledger", "1"}},
    {"check", {"check", "-d", "@ledger"}},
    {"merge", {"merge", "-d", "@ledger", "1", "2"}},
    {"help", {"help", "add"}},
};

static void out_path(char out[300])
{
    world_path(out, "command.out");
}

static void start_command(const subject *subject)
{
    char path[300];
    (void)subject;
    out_path(path);
    (void)unlink(path);
    remove_ledger(the_world.work);
    if (!copy_file(the_world.ledger, the_world.work))
        abort();
}

static dateline_status status_of(int code)
{
    return code == EXIT_DONE ? DATELINE_OK : code == EXIT_BUG ? DATELINE_INTERNAL : DATELINE_IO;
}

static outcome run_command(const subject *subject)
{
    const command *command = subject->context;
    char *words[MOST_WORDS + 2] = {(char[]){"dateline"}};
    char out[300];
    int count = 1;
    out_path(out);
    for (; count <= MOST_WORDS && command->words[count - 1] != NULL; count++) {
        const char *word = command->words[count - 1];
        words[count] = strcmp(word, "@ledger") == 0 ? the_world.work
                       : strcmp(word, "@out") == 0  ? out
                                                    : (char *)(uintptr_t)word;
    }
    return (outcome){status_of(cli_main(count, words)), 0};
}

// An exit code of 0 promises all of the file.
static outcome run_export(const subject *subject)
{
    char out[300];
    out_path(out);
    outcome result = run_command(subject);
    result.digest = digest_of_file(out);
    return result;
}

void command_subjects(subjects *all)
{
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++) {
        const bool is_export = strcmp(commands[i].words[0], "export") == 0;
        const subject added = {.context = &commands[i],
                               .has_files = true,
                               .also_told = DATELINE_IO, // an exit code says less
                               .prepare = start_command,
                               .run = is_export ? run_export : run_command,
                               .look = ledger_look};
        subjects_add(all, &added, "command %s", commands[i].name);
    }
}
