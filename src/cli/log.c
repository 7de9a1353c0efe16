#include "cli/log.h"

#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/json_writer.h"

#define LINE_LIMIT ((size_t)8192)

bool cli_log_read(cli_log *out, const cli_arguments *arguments)
{
    static const char *const names[] = {"text", "json", NULL};
    const char *form = cli_value(arguments, "--log");
    *out = (cli_log){.is_json = form != NULL && strcmp(form, "json") == 0,
                     .is_quiet = cli_has(arguments, "--quiet")};
    if (form == NULL || out->is_json || strcmp(form, "text") == 0)
        return true;
    const char *meant = cli_suggest(form, names);
    cli_complain("--log wants text or json, not \"%s\"%s%s%s", form,
                 meant == NULL ? "" : "; did you mean \"", meant == NULL ? "" : meant,
                 meant == NULL ? "" : "\"?");
    return false;
}

static slice now(char out[32])
{
    struct timespec time;
    struct tm parts;
    (void)clock_gettime(CLOCK_REALTIME, &time);
    if (gmtime_r(&time.tv_sec, &parts) == NULL)
        return SLICE_NONE;
    const size_t length = strftime(out, 32, "%Y-%m-%dT%H:%M:%S", &parts);
    (void)snprintf(out + length, 32 - length, ".%03ldZ", time.tv_nsec / 1000000 % 1000);
    return slice_from_string(out);
}

static void write_json(buffer *line, cli_log_level level, const char *event,
                       const cli_log_value *values)
{
    static const char *const levels[] = {"info", "warning", "error"};
    char time[32];
    json_writer json = {line, false};
    json_begin_object(&json);
    json_member_string(&json, "time", now(time));
    json_member_string(&json, "level", slice_from_string(levels[level]));
    json_member_string(&json, "event", slice_from_string(event));
    json_member_number(&json, "process", getpid());
    for (; values->name != NULL; values++) {
        if (values->text != NULL)
            json_member_string(&json, values->name, slice_from_string(values->text));
        else
            json_member_number(&json, values->name, values->number);
    }
    json_end_object(&json);
}

// Control characters in names and messages of others would drive a terminal.
static void add_harmless(buffer *line, const char *text)
{
    const bool is_bare = text[0] != '\0' && strcspn(text, " \"=\\") == strlen(text);
    if (!is_bare)
        buffer_add_byte(line, '"');
    for (; *text != '\0'; text++) {
        const unsigned char byte = (unsigned char)*text;
        buffer_add_byte(line, byte < 0x20 || byte == 0x7F ? '?' : byte == '"' ? '\'' : *text);
    }
    if (!is_bare)
        buffer_add_byte(line, '"');
}

static void write_text(buffer *line, const char *event, const cli_log_value *values)
{
    buffer_add_format(line, "dateline: %s", event);
    for (; values->name != NULL; values++) {
        buffer_add_format(line, " %s=", values->name);
        if (values->text != NULL)
            add_harmless(line, values->text);
        else
            buffer_add_format(line, "%lld", (long long)values->number);
    }
}

void cli_log_event(const cli_log *log, cli_log_level level, const char *event,
                   const cli_log_value *values)
{
    if (log->is_quiet && level == CLI_LOG_INFO)
        return;
    buffer line;
    buffer_init(&line, LINE_LIMIT);
    if (log->is_json)
        write_json(&line, level, event, values);
    else
        write_text(&line, event, values);
    buffer_add_byte(&line, '\n');
    if (!line.failed)
        (void)fwrite(line.data, 1, line.length, stderr);
    buffer_clear(&line);
}
