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

static void print_options(const cli_page *page, FILE *out)
{
    const char *at = page->text, *value;
    size_t length;
    cli_option option;
    while (cli_page_next(&at, "option", &value, &length)) {
        if (!cli_option_read(&option, value, length))
            continue;
        size_t head = (size_t)(option.text - value);
        while (head > 0 && value[head - 1] == ' ')
            head--;
        fputs(".TP\n.B ", out);
        print_roff(value, head, out);
        fputc('\n', out);
        print_roff(option.text, option.text_length, out);
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
          ".TP\n.B DATELINE_KERNELS\nby which arithmetic the network runs: scalar, avx2, avx512, "
          "neon or "
          "dotprod; the fastest of the processor without it. All read alike\n"
          ".TP\n.B NO_COLOR\nno colours when it is not empty\n",
          out);
}

// ---- a page a verb ---------------------------------------------------------------------------

static void print_title(const char *name, FILE *out)
{
    fputs(".TH DATELINE\\-", out);
    for (; *name != '\0'; name++)
        fputc(*name >= 'a' && *name <= 'z' ? *name - 'a' + 'A' : *name, out);
    fputs(" 1 2026-11-23 \"dateline " DATELINE_VERSION "\" \"User Commands\"\n", out);
}

// "0 done; 3 input": a paragraph a code.
static void print_exit(const cli_page *page, FILE *out)
{
    const char *at = page->text, *value;
    size_t length;
    if (!cli_page_next(&at, "exit", &value, &length))
        return;
    fputs(".SH EXIT STATUS\n", out);
    while (length > 0) {
        size_t part = 0;
        while (part < length && value[part] != ';')
            part++;
        fputs(".br\n", out);
        print_roff(value, part, out);
        fputc('\n', out);
        const size_t step = part + 2 < length ? part + 2 : length;
        value += step;
        length -= step;
    }
}

static void print_examples(const cli_page *page, FILE *out)
{
    const char *at = page->text, *value;
    size_t length;
    fputs(".SH EXAMPLES\n.nf\n", out);
    while (cli_page_next(&at, "example", &value, &length)) {
        print_roff(value, length, out);
        fputc('\n', out);
    }
    fputs(".fi\n", out);
}

void cli_print_manual_of(const cli_page *page, FILE *out)
{
    print_title(page->name, out);
    fprintf(out, ".SH NAME\ndateline\\-%s \\- ", page->name);
    print_lines(page, "summary", out);
    fputs(".SH SYNOPSIS\n", out);
    print_lines(page, "usage", out);
    fputs(".SH DESCRIPTION\n", out);
    print_lines(page, "about", out);
    fputs(".SH OPTIONS\n", out);
    print_options(page, out);
    print_exit(page, out);
    print_examples(page, out);
    fputs(".SH SEE ALSO\n.BR dateline (1)\n", out);
}
