// The manual page, in man(7) macros, from the same pages as the help.
#include <string.h>

#include "cli/cli.h"

// Text as roff takes it: hyphens that are typed stay so, nothing at a line's start is a command.
static void print_roff(const char *text, size_t length, FILE *out)
{
    if (length > 0 && (text[0] == '.' || text[0] == '\''))
        fputs("\\&", out);
    for (size_t i = 0; i < length; i++) {
        if (text[i] == '-')
            fputs("\\-", out);
        else if (text[i] == '\\')
            fputs("\\e", out);
        else
            fputc(text[i], out);
    }
}

static void print_lines(const cli_page *page, const char *key, FILE *out)
{
    const char *at = page->text, *value;
    size_t length;
    while (cli_page_next(&at, key, &value, &length)) {
        print_roff(value, length, out);
        fputc('\n', out);
    }
}

// "-d, --ledger FILE the ledger": the name ends where two blanks stand or column 18 begins.
static size_t option_width(const char *value, size_t length)
{
    for (size_t i = 0; i + 1 < length && i < 18; i++)
        if (value[i] == ' ' && value[i + 1] == ' ')
            return i;
    return length < 18 ? length : 18;
}

static void print_options(const cli_page *page, FILE *out)
{
    const char *at = page->text, *value;
    size_t length;
    while (cli_page_next(&at, "option", &value, &length)) {
        size_t width = option_width(value, length);
        fputs(".TP\n.B ", out);
        print_roff(value, width, out);
        fputc('\n', out);
        while (width < length && value[width] == ' ')
            width++;
        print_roff(value + width, length - width, out);
        fputc('\n', out);
    }
}

static void print_verb(const cli_page *page, FILE *out)
{
    fprintf(out, ".SS %s\n", page->name);
    print_lines(page, "usage", out);
    fputs(".PP\n", out);
    print_lines(page, "about", out);
    print_options(page, out);
}

void cli_print_manual(FILE *out)
{
    fputs(".TH DATELINE 1 2026-11-23 \"dateline " DATELINE_VERSION "\" \"User Commands\"\n"
          ".SH NAME\n"
          "dateline \\- a ledger of who says what happened\n"
          ".SH SYNOPSIS\n"
          ".B dateline\n.I command\n.RI [ option ]...\\&\n.RI [ file ]...\n"
          ".SH COMMANDS\n",
          out);
    for (const cli_verb *verb = cli_verbs; verb->name != NULL; verb++)
        print_verb(cli_page_named(verb->name), out);
    fputs(".SH EXIT STATUS\n", out);
    for (const cli_exit_meaning *code = cli_exit_meanings; code->meaning != NULL; code++)
        fprintf(out, ".TP\n.B %d\n%s\n", (int)code->code, code->meaning);
    fputs(".SH LIMITS\n", out);
    print_lines(cli_page_named("limits"), "about", out);
    fputs(".SH ENVIRONMENT\n.TP\n.B DATELINE_DATA\nfolder of dateline.lexicon and models\n"
          ".TP\n.B NO_COLOR\nno colours when it is not empty\n",
          out);
}
