// What the verbs on a ledger share: list.c.
#ifndef CLI_LEDGER_H
#define CLI_LEDGER_H

#include "cli/cli.h"

// The ledger that --ledger names. EXIT_USAGE or EXIT_LEDGER after telling what is wrong.
cli_exit cli_ledger_open(dateline_ledger **out, const cli_arguments *arguments,
                         dateline_ledger_mode mode);
// The same of the ledger at path; says how far it is while an older one is brought up to date.
dateline_status cli_ledger_open_at(dateline_ledger **out, const char *path,
                                   dateline_ledger_mode mode, dateline_error *error);
// Tells a fault of the ledger at path; returns its exit code.
cli_exit cli_ledger_tell(const char *path, const dateline_error *error);
// Writes a listing to standard output; tells what goes wrong.
cli_exit cli_ledger_query(dateline_ledger *ledger, const char *path, const dateline_query *query);

#endif
