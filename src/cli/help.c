#include <string.h>

#include "cli/cli.h"

static void print_exit_codes(void)
{
    for (const cli_exit_meaning *code = cli_exit_meanings; code->meaning != NULL; code++)
        printf("%4d  %s\n", (int)code->code, code->meaning);
}

// A manual page or a shell's completions, which take a second word; false when the words name none.
static bool print_made(const cli_arguments *arguments)
{
    const char *name = arguments->operands[0];
    const char *of = arguments->operand_count > 1 ? arguments->operands[1] : NULL;
    if (strcmp(name, "completion") == 0)
        return of != NULL && cli_print_completion(of, stdout);
    if (of == NULL) {
        cli_print_manual(stdout);
        return true;
    }
    const cli_page *page = cli_page_named(of);
    if (page == NULL)
        return false;
    cli_print_manual_of(page, stdout);
    return true;
}

static cli_exit refuse_page(const char *name)
{
    const char *names[48] = {"exit-codes", "man", "completion"};
    size_t count = 3;
    for (const cli_page *page = cli_pages; page->name != NULL && count < 47; page++)
        names[count++] = page->name;
    const char *meant = cli_suggest(name, names);
    if (meant != NULL)
        cli_complain("there is no help on \"%s\"; did you mean \"%s\"?", name, meant);
    else
        cli_complain("there is no help on \"%s\"; see dateline help", name);
    return EXIT_USAGE;
}

cli_exit cli_help(const cli_arguments *arguments)
{
    cli_output output = {0};
    const char *name = arguments->operand_count == 0 ? NULL : arguments->operands[0];
    if (name == NULL) {
        cli_print_verbs(stdout);
    } else if (strcmp(name, "exit-codes") == 0) {
        print_exit_codes();
    } else if (strcmp(name, "man") == 0 || strcmp(name, "completion") == 0) {
        if (!print_made(arguments))
            return refuse_page(arguments->operand_count > 1 ? arguments->operands[1] : name);
    } else {
        const cli_page *page = cli_page_named(name);
        if (page == NULL)
            return refuse_page(name);
        cli_page_print(page, stdout);
    }
    return cli_finish(&output, EXIT_DONE);
}
