// Words with the user: complaints, colours, formats.
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "cli/cli.h"

#define COMPLAINT_SIZE 1024
#define LEAST_WIDTH 40
#define MOST_WIDTH 400

// Names and texts of others may hold bytes that drive a terminal.
static void make_harmless(char *text)
{
    for (; *text != '\0'; text++) {
        unsigned char byte = (unsigned char)*text;
        if (byte < 0x20 || byte == 0x7F)
            *text = '?';
    }
}

// Replaces text[start, end) by stars.
static void star_out(char *text, size_t start, size_t end)
{
    static const char stars[] = "***";
    if (end < start + sizeof stars - 1) {
        memset(text + start, '*', end - start);
        return;
    }
    memcpy(text + start, stars, sizeof stars - 1);
    memmove(text + start + sizeof stars - 1, text + end, strlen(text + end) + 1);
}

// What a database's URL holds between ":" and "@", and behind "password=", is told to nobody.
static void hide_passwords(char *text)
{
    static const char scheme[] = "://";
    static const char option[] = "password=";
    char *url = strstr(text, "postgres");
    char *begin = url == NULL ? NULL : strstr(url, scheme);
    if (begin == NULL)
        return;
    begin += sizeof scheme - 1;
    const size_t length = strcspn(begin, "? ");
    char *at = memrchr(begin, '@', length);
    char *colon = at == NULL ? NULL : memchr(begin, ':', (size_t)(at - begin));
    if (colon != NULL)
        star_out(text, (size_t)(colon + 1 - text), (size_t)(at - text));
    for (char *found = begin; (found = strstr(found, option)) != NULL; found++) {
        const size_t start = (size_t)(found - text) + sizeof option - 1;
        star_out(text, start, start + strcspn(text + start, "& "));
    }
}

void cli_complain(const char *format, ...)
{
    char text[COMPLAINT_SIZE];
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    if (length < 0)
        return;
    make_harmless(text);
    hide_passwords(text);
    fprintf(stderr, "dateline: %s\n", text);
}

bool cli_has_terminal(FILE *stream)
{
    const char *terminal = getenv("TERM");
    return isatty(fileno(stream)) != 0 && terminal != NULL && strcmp(terminal, "dumb") != 0;
}

static bool wants_color(const char *when)
{
    const char *no_color = getenv("NO_COLOR");
    if (when != NULL && strcmp(when, "auto") != 0)
        return strcmp(when, "always") == 0;
    return cli_has_terminal(stdout) && (no_color == NULL || no_color[0] == '\0');
}

static long terminal_width(void)
{
    struct winsize size;
    const char *columns = getenv("COLUMNS");
    long width = columns == NULL ? 0 : strtol(columns, NULL, 10);
    if (width <= 0 && isatty(STDOUT_FILENO) && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0)
        width = size.ws_col;
    if (width <= 0)
        return 80;
    return width < LEAST_WIDTH ? LEAST_WIDTH : width > MOST_WIDTH ? MOST_WIDTH : width;
}

bool cli_style(dateline_style *out, const cli_arguments *arguments)
{
    const char *when = cli_value(arguments, "--color");
    long width;
    if (when != NULL && strcmp(when, "auto") != 0 && strcmp(when, "always") != 0 &&
        strcmp(when, "never") != 0) {
        cli_complain("--color wants auto, always or never, not \"%s\"", when);
        return false;
    }
    if (!cli_number(&width, arguments, "--width", LEAST_WIDTH, MOST_WIDTH, terminal_width()))
        return false;
    *out = (dateline_style){.color = wants_color(when), .width = (uint32_t)width};
    return true;
}

bool cli_format(dateline_format *out, const cli_arguments *arguments)
{
    static const char *const names[] = {"auto", "text", "html", "jsonl",   "conllu", "feed",
                                        "csv",  "mail", "warc", "archive", NULL};
    static const dateline_format formats[] = {
        DATELINE_FORMAT_AUTO,   DATELINE_FORMAT_TEXT,   DATELINE_FORMAT_HTML, DATELINE_FORMAT_JSONL,
        DATELINE_FORMAT_CONLLU, DATELINE_FORMAT_FEED,   DATELINE_FORMAT_CSV,  DATELINE_FORMAT_MAIL,
        DATELINE_FORMAT_WARC,   DATELINE_FORMAT_ARCHIVE};
    const char *name = cli_value(arguments, "--format");
    *out = DATELINE_FORMAT_AUTO;
    if (name == NULL)
        return true;
    for (size_t i = 0; names[i] != NULL; i++) {
        if (strcmp(name, names[i]) == 0) {
            *out = formats[i];
            return true;
        }
    }
    const char *meant = cli_suggest(name, names);
    if (meant != NULL)
        cli_complain("there is no format \"%s\"; did you mean \"%s\"?", name, meant);
    else
        cli_complain("there is no format \"%s\": text, html, jsonl, conllu, feed, csv, "
                     "mail, warc, archive or auto",
                     name);
    return false;
}
