// What a program that runs for long tells: an event and its values, a line each on standard error,
// as `dateline: shard-done shard=3 articles=100` or, for collectors, as a JSON object.
#ifndef CLI_LOG_H
#define CLI_LOG_H

#include "cli/cli.h"

typedef struct cli_log {
    bool is_json;
    bool is_quiet; // only what went wrong
} cli_log;

typedef struct cli_log_value {
    const char *name; // NULL ends the values
    const char *text; // NULL: number
    int64_t number;
} cli_log_value;

typedef enum cli_log_level { CLI_LOG_INFO, CLI_LOG_WARNING, CLI_LOG_ERROR } cli_log_level;

// From --log and --quiet. False after telling that there is no such form.
bool cli_log_read(cli_log *out, const cli_arguments *arguments);
// One write, so that lines of several processes do not mix.
void cli_log_event(const cli_log *log, cli_log_level level, const char *event,
                   const cli_log_value *values);

#define CLI_LOG(log, level, event, ...)                                                            \
    cli_log_event(log, level, event, (const cli_log_value[]){__VA_ARGS__, {.name = NULL}})

#endif
