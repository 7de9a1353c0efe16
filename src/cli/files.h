// The files that operands stand for: files themselves, and everything below folders, in order of
// name.
#ifndef CLI_FILES_H
#define CLI_FILES_H

#include "cli/cli.h"

typedef struct cli_files {
    char **paths; // owned
    size_t count, capacity;
    uint64_t bytes; // of all regular files
} cli_files;

// Tells what cannot be read and goes on; EXIT_INPUT then.
cli_exit cli_files_find(cli_files *out, const cli_arguments *arguments);
void cli_files_close(cli_files *files);

#endif
