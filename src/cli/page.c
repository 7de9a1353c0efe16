// The pages of doc/cmd as help and as a manual.
#include <string.h>

#include "cli/cli.h"

const cli_page *cli_page_named(const char *name)
{
    for (const cli_page *page = cli_pages; page->name != NULL; page++)
        if (strcmp(page->name, name) == 0)
            return page;
    return NULL;
}

bool cli_page_next(const char **at, const char *key, const char **value, size_t *length)
{
    size_t key_length = strlen(key);
    while (**at != '\0') {
        const char *line = *at;
        size_t line_length = strcspn(line, "\n");
        *at = line + line_length + (line[line_length] == '\n');
        if (line_length >= key_length + 2 && strncmp(line, key, key_length) == 0 &&
            line[key_length] == ':') {
            *value = line + key_length + 2;
            *length = line_length - key_length - 2;
            return true;
        }
    }
    return false;
}

const char *cli_page_values(const cli_page *page, const char *option, size_t *length)
{
    const char *at = page->text, *value;
    const size_t name = strlen(option);
    while (cli_page_next(&at, "values", &value, length)) {
        if (*length > name && strncmp(value, option, name) == 0 && value[name] == ' ') {
            *length -= name + 1;
            return value + name + 1;
        }
    }
    return NULL;
}

static void print_all(const cli_page *page, const char *key, const char *heading,
                      const char *before, FILE *out)
{
    const char *at = page->text, *value;
    size_t length;
    bool is_first = true;
    while (cli_page_next(&at, key, &value, &length)) {
        if (is_first && heading != NULL)
            fprintf(out, "\n%s\n", heading);
        is_first = false;
        fprintf(out, "%s%.*s\n", before, (int)length, value);
    }
}

// "0 done; 3 input" as one line a code.
static void print_codes(const cli_page *page, FILE *out)
{
    const char *at = page->text, *value;
    size_t length;
    if (!cli_page_next(&at, "exit", &value, &length))
        return;
    fprintf(out, "\nExit codes\n");
    while (length > 0) {
        size_t part = 0;
        while (part < length && value[part] != ';')
            part++;
        fprintf(out, "  %.*s\n", (int)part, value);
        size_t step = part + 2 < length ? part + 2 : length;
        value += step;
        length -= step;
    }
}

void cli_page_print(const cli_page *page, FILE *out)
{
    print_all(page, "usage", NULL, "usage: ", out);
    print_all(page, "summary", NULL, "", out);
    fputc('\n', out);
    print_all(page, "about", NULL, "", out);
    print_all(page, "example", "Examples", "  ", out);
    print_all(page, "option", "Options", "  ", out);
    print_codes(page, out);
}

static void print_summary(const char *name, FILE *out)
{
    const cli_page *page = cli_page_named(name);
    const char *value = "";
    size_t length = 0;
    if (page != NULL) {
        const char *at = page->text;
        (void)cli_page_next(&at, "summary", &value, &length);
    }
    fprintf(out, "  %-10s %.*s\n", name, (int)length, value);
}

void cli_print_verbs(FILE *out)
{
    fprintf(out, "usage: dateline COMMAND [OPTION]... [FILE]...\n\n"
                 "  dateline read article.txt\n"
                 "  dateline add -d news.db inbox/\n"
                 "  dateline disputes -d news.db\n\nCommands\n");
    for (const cli_verb *verb = cli_verbs; verb->name != NULL; verb++)
        print_summary(verb->name, out);
    fprintf(
        out,
        "\nMore: dateline help COMMAND, dateline help words (what the words in lists and reports\n"
        "      mean), dateline help exit-codes, dateline help limits, dateline help sandbox\n");
}
