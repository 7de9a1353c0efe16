#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/memory.h"
#include "cli/cli.h"

#define MOST_OPTIONS 40
#define MOST_VALUES 40  // that a page lists of an option
#define MOST_LISTED 512 // bytes of them

// The word that ends at a blank or the end.
static size_t word_length(const char *text, const char *end)
{
    size_t length = 0;
    while (text + length < end && text[length] != ' ')
        length++;
    return length;
}

bool cli_option_read(cli_option *out, const char *text, size_t length)
{
    const char *end = text + length;
    *out = (cli_option){0};
    if (length > 4 && text[0] == '-' && text[1] != '-') {
        out->short_name = text[1];
        text += 4; // "-d, "
    }
    const size_t name = word_length(text, end);
    if (name < 3 || name >= sizeof out->long_name || strncmp(text, "--", 2) != 0)
        return false;
    memcpy(out->long_name, text, name);
    text += name + (text + name < end);
    out->takes_value = text < end && *text >= 'A' && *text <= 'Z';
    if (out->takes_value)
        text += word_length(text, end);
    while (text < end && *text == ' ')
        text++;
    out->text = text;
    out->text_length = (size_t)(end - text);
    return true;
}

static size_t read_options(cli_option *out, const cli_page *page)
{
    const char *at = page->text, *value;
    size_t length, count = 0;
    while (count < MOST_OPTIONS && cli_page_next(&at, "option", &value, &length))
        count += cli_option_read(&out[count], value, length);
    return count;
}

static const cli_option *option_named(const cli_option *options, size_t count, const char *word,
                                      size_t length)
{
    for (size_t i = 0; i < count; i++) {
        bool is_short = length == 2 && word[1] != '-' && word[1] == options[i].short_name;
        if (is_short || (strlen(options[i].long_name) == length &&
                         strncmp(options[i].long_name, word, length) == 0))
            return &options[i];
    }
    return NULL;
}

static void refuse_option(const cli_option *options, size_t count, const cli_page *page,
                          const char *word, size_t length)
{
    char given[64];
    const char *names[MOST_OPTIONS + 1] = {NULL};
    for (size_t i = 0; i < count; i++)
        names[i] = options[i].long_name;
    snprintf(given, sizeof given, "%.*s", (int)length, word);
    const char *meant = cli_suggest(given, names);
    if (meant != NULL)
        cli_complain("%s has no option %s; did you mean %s?", page->name, given, meant);
    else
        cli_complain("%s has no option %s; see dateline help %s", page->name, given, page->name);
}

static bool keep(cli_arguments *out, const cli_option *found, const char *value)
{
    char *name = memory_copy_text(found->long_name);
    char *copy = memory_copy_text(value);
    if (name == NULL || copy == NULL) {
        memory_release(name);
        memory_release(copy);
        return false;
    }
    out->given[2 * out->given_count] = name;
    out->given[2 * out->given_count + 1] = copy;
    out->given_count++;
    return true;
}

// Reads argv[*at], which begins with '-', and its value.
static cli_exit take_option(cli_arguments *out, const cli_option *options, size_t count, int argc,
                            char **argv, int *at)
{
    const char *word = argv[*at];
    size_t length = strcspn(word, "=");
    const cli_option *found = option_named(options, count, word, length);
    const cli_option *brief = word[1] != '-' ? option_named(options, count, word, 2) : NULL;
    const bool is_glued = found == NULL && brief != NULL && brief->takes_value; // "-j4"
    found = is_glued ? brief : found;
    if (found == NULL) {
        refuse_option(options, count, out->page, word, length);
        return EXIT_USAGE;
    }
    const char *value = word[length] == '=' ? word + length + 1 : NULL;
    value = is_glued ? word + 2 : value;
    if (!found->takes_value && value != NULL) {
        cli_complain("%s takes no value", found->long_name);
        return EXIT_USAGE;
    }
    if (found->takes_value && value == NULL) {
        if (*at + 1 >= argc) {
            cli_complain("%s wants a value", found->long_name);
            return EXIT_USAGE;
        }
        value = argv[++*at];
    }
    if (!keep(out, found, value == NULL ? "" : value)) {
        cli_complain("no memory for the arguments");
        return EXIT_LIMIT;
    }
    return EXIT_DONE;
}

cli_exit cli_arguments_read(cli_arguments *out, const cli_page *page, int argc, char **argv)
{
    cli_option options[MOST_OPTIONS];
    size_t count = read_options(options, page);
    size_t most = (size_t)argc;
    *out = (cli_arguments){.page = page};
    out->operands = memory_allocate_zeroed(most, sizeof *out->operands);
    out->given = memory_allocate_zeroed(2 * most, sizeof *out->given);
    if (out->operands == NULL || out->given == NULL) {
        cli_complain("no memory for the arguments");
        return EXIT_LIMIT;
    }
    bool options_ended = false;
    for (int at = 1; at < argc; at++) {
        bool is_option = !options_ended && argv[at][0] == '-' && argv[at][1] != '\0';
        if (is_option && strcmp(argv[at], "--") == 0) {
            options_ended = true;
        } else if (is_option) {
            cli_exit code = take_option(out, options, count, argc, argv, &at);
            if (code != EXIT_DONE)
                return code;
        } else {
            out->operands[out->operand_count++] = argv[at];
        }
    }
    return EXIT_DONE;
}

void cli_arguments_close(cli_arguments *arguments)
{
    for (int i = 0; i < 2 * arguments->given_count; i++)
        memory_release(arguments->given[i]);
    memory_release(arguments->given);
    memory_release(arguments->operands);
    *arguments = (cli_arguments){0};
}

const char *cli_value(const cli_arguments *arguments, const char *option)
{
    for (int i = arguments->given_count; i-- > 0;)
        if (strcmp(arguments->given[2 * i], option) == 0)
            return arguments->given[2 * i + 1];
    return NULL;
}

bool cli_has(const cli_arguments *arguments, const char *option)
{
    return cli_value(arguments, option) != NULL;
}

// Parts `listed` at its blanks; returns how many names there are.
static size_t part_names(const char *names[MOST_VALUES + 1], char *listed)
{
    size_t count = 0;
    char *rest = NULL;
    for (char *name = strtok_r(listed, " ", &rest); name != NULL && count < MOST_VALUES;
         name = strtok_r(NULL, " ", &rest))
        names[count++] = name;
    return count;
}

// The name that the value may be meant for: of names in capitals the one nearest to its capitals.
static const char *meant_by(const char *value, const char *const *names)
{
    char capitals[64];
    size_t length = 0;
    const char *meant = cli_suggest(value, names);
    while (value[length] != '\0' && length + 1 < sizeof capitals) {
        capitals[length] = (char)toupper((unsigned char)value[length]);
        length++;
    }
    capitals[length] = '\0';
    return meant != NULL ? meant : cli_suggest(capitals, names);
}

bool cli_is_listed(const cli_arguments *arguments, const char *option)
{
    char listed[MOST_LISTED];
    const char *names[MOST_VALUES + 1] = {NULL};
    size_t length = 0;
    const char *value = cli_value(arguments, option);
    const char *values = value == NULL ? NULL : cli_page_values(arguments->page, option, &length);
    if (values == NULL || length >= sizeof listed)
        return true;
    memcpy(listed, values, length);
    listed[length] = '\0';
    const size_t count = part_names(names, listed);
    for (size_t i = 0; i < count; i++)
        if (strcasecmp(names[i], value) == 0)
            return true;
    const char *meant = meant_by(value, names);
    cli_complain("%s has no \"%s\"%s%s%s", option, value,
                 meant == NULL ? "; see dateline help " : "; did you mean \"",
                 meant == NULL ? arguments->page->name : meant, meant == NULL ? "" : "\"?");
    return false;
}

bool cli_number(long *out, const cli_arguments *arguments, const char *option, long low, long high,
                long otherwise)
{
    const char *value = cli_value(arguments, option);
    *out = otherwise;
    if (value == NULL)
        return true;
    char *end = NULL;
    errno = 0;
    long number = strtol(value, &end, 10);
    if (errno != 0 || end == value || *end != '\0' || number < low || number > high) {
        cli_complain("%s wants a number from %ld to %ld, not \"%s\"", option, low, high, value);
        return false;
    }
    *out = number;
    return true;
}
