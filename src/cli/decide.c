// The verbs by which people decide: merge, split, correct, undo.
#include <errno.h>
#include <stdlib.h>

#include "base/memory.h"
#include "cli/ledger.h"

static bool read_number(int64_t *out, const char *operand)
{
    char *end = NULL;
    errno = 0;
    const long long number = strtoll(operand, &end, 10);
    if (errno != 0 || end == operand || *end != '\0' || number < 1) {
        cli_complain("\"%s\" is no number", operand);
        return false;
    }
    *out = number;
    return true;
}

static bool has_operands(const cli_arguments *arguments, int least, int most)
{
    if (arguments->operand_count >= least && arguments->operand_count <= most)
        return true;
    cli_complain("%s wants other operands; see dateline help %s", arguments->page->name,
                 arguments->page->name);
    return false;
}

// Shows the decision as it stands now, with the incidents it is about.
static cli_exit show(dateline_ledger *ledger, const cli_arguments *arguments, int64_t number)
{
    char before[24];
    dateline_style style;
    if (!cli_style(&style, arguments))
        return EXIT_USAGE;
    snprintf(before, sizeof before, "%lld", (long long)number - 1);
    const dateline_query query = {.listing = DATELINE_LIST_DECISIONS,
                                  .json = cli_has(arguments, "--json"),
                                  .style = &style,
                                  .after = before,
                                  .limit = 1};
    return cli_ledger_query(ledger, cli_value(arguments, "--ledger"), &query);
}

static cli_exit decide(const cli_arguments *arguments, dateline_decision *decision)
{
    int64_t number = 0;
    dateline_error error = {0};
    dateline_ledger *ledger = NULL;
    decision->by = cli_value(arguments, "--by");
    decision->note = cli_value(arguments, "--note");
    cli_exit code = cli_ledger_open(&ledger, arguments, DATELINE_LEDGER_CHANGE);
    if (code != EXIT_DONE)
        return code;
    code = dateline_ledger_decide(&number, ledger, decision, &error) == DATELINE_OK
               ? show(ledger, arguments, number)
               : cli_ledger_tell(cli_value(arguments, "--ledger"), &error);
    dateline_ledger_close(ledger);
    return code;
}

cli_exit cli_merge(const cli_arguments *arguments)
{
    dateline_decision decision = {.kind = DATELINE_DECIDE_MERGE};
    if (!has_operands(arguments, 2, 2) ||
        !read_number(&decision.incident, arguments->operands[0]) ||
        !read_number(&decision.other, arguments->operands[1]))
        return EXIT_USAGE;
    return decide(arguments, &decision);
}

cli_exit cli_split(const cli_arguments *arguments)
{
    dateline_decision decision = {.kind = DATELINE_DECIDE_SPLIT};
    if (!has_operands(arguments, 2, 1000) ||
        !read_number(&decision.incident, arguments->operands[0]))
        return EXIT_USAGE;
    const uint32_t count = (uint32_t)arguments->operand_count - 1;
    int64_t *articles = memory_allocate_zeroed(count, sizeof *articles);
    bool are_numbers = articles != NULL;
    for (uint32_t i = 0; i < count && are_numbers; i++)
        are_numbers = read_number(&articles[i], arguments->operands[i + 1]);
    decision.articles = articles;
    decision.article_count = count;
    const cli_exit code = are_numbers ? decide(arguments, &decision) : EXIT_USAGE;
    memory_release(articles);
    return code;
}

cli_exit cli_correct(const cli_arguments *arguments)
{
    dateline_decision decision = {.kind = DATELINE_DECIDE_CORRECT};
    if (!has_operands(arguments, 3, 3) || !read_number(&decision.incident, arguments->operands[0]))
        return EXIT_USAGE;
    decision.field = arguments->operands[1];
    decision.value = arguments->operands[2];
    return decide(arguments, &decision);
}

// The share is set first, when it is given.
cli_exit cli_agreement(const cli_arguments *arguments)
{
    dateline_style style;
    dateline_ledger *ledger = NULL;
    const char *share = cli_value(arguments, "--sample");
    const dateline_decision decision = {.kind = DATELINE_DECIDE_SAMPLE,
                                        .value = share,
                                        .by = cli_value(arguments, "--by"),
                                        .note = cli_value(arguments, "--note")};
    if (!has_operands(arguments, 0, 0) || !cli_style(&style, arguments))
        return EXIT_USAGE;
    cli_exit code = cli_ledger_open(&ledger, arguments,
                                    share == NULL ? DATELINE_LEDGER_READ : DATELINE_LEDGER_CHANGE);
    if (code != EXIT_DONE)
        return code;
    int64_t number = 0;
    dateline_error error = {0};
    const dateline_query query = {
        .listing = DATELINE_LIST_AGREEMENT, .json = cli_has(arguments, "--json"), .style = &style};
    const char *path = cli_value(arguments, "--ledger");
    code =
        share == NULL || dateline_ledger_decide(&number, ledger, &decision, &error) == DATELINE_OK
            ? cli_ledger_query(ledger, path, &query)
            : cli_ledger_tell(path, &error);
    dateline_ledger_close(ledger);
    return code;
}

cli_exit cli_undo(const cli_arguments *arguments)
{
    dateline_decision decision = {.kind = DATELINE_DECIDE_UNDO};
    if (!has_operands(arguments, 1, 1) || !read_number(&decision.other, arguments->operands[0]))
        return EXIT_USAGE;
    return decide(arguments, &decision);
}
