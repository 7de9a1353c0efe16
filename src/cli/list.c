// The verbs that list a ledger.
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "cli/ledger.h"

// The one operand, a number; false after telling what is wrong. 0 when there is none.
static bool read_id(int64_t *out, const cli_arguments *arguments, int most, bool is_required)
{
    *out = 0;
    if (arguments->operand_count > most) {
        cli_complain("%s takes no \"%s\"", arguments->page->name, arguments->operands[most]);
        return false;
    }
    if (arguments->operand_count == 0) {
        if (is_required)
            cli_complain("%s wants the number of an incident", arguments->page->name);
        return !is_required;
    }
    char *end = NULL;
    errno = 0;
    long long number = strtoll(arguments->operands[0], &end, 10);
    if (errno != 0 || *end != '\0' || end == arguments->operands[0] || number < 1) {
        cli_complain("\"%s\" is no number of an incident", arguments->operands[0]);
        return false;
    }
    *out = number;
    return true;
}

static bool read_policy(dateline_policy *out, const cli_arguments *arguments)
{
    const char *name = cli_value(arguments, "--rule");
    const char *names[DATELINE_POLICIES + 1] = {NULL};
    *out = DATELINE_POLICY_LATEST_MAJORITY_LOWEST;
    for (int policy = 0; name != NULL && policy < DATELINE_POLICIES; policy++) {
        names[policy] = dateline_policy_name((dateline_policy)policy);
        if (strcmp(name, names[policy]) == 0) {
            *out = (dateline_policy)policy;
            return true;
        }
    }
    if (name == NULL)
        return true;
    const char *meant = cli_suggest(name, names);
    cli_complain("there is no rule \"%s\"%s%s%s", name,
                 meant == NULL ? "; see dateline help policy" : "; did you mean \"",
                 meant == NULL ? "" : meant, meant == NULL ? "" : "\"?");
    return false;
}

// What the options narrow; each verb's page says which it takes.
static bool read_query(dateline_query *out, const cli_arguments *arguments)
{
    long limit = 0;
    out->json = cli_has(arguments, "--json");
    out->from = cli_value(arguments, "--from");
    out->to = cli_value(arguments, "--to");
    out->place = cli_value(arguments, "--place");
    out->actor = cli_value(arguments, "--actor");
    out->type = cli_value(arguments, "--type");
    out->context = cli_value(arguments, "--context");
    out->slot = cli_value(arguments, "--slot");
    out->kind = cli_value(arguments, "--kind");
    if (out->holder == NULL)
        out->holder = cli_value(arguments, "--holder");
    out->of = cli_value(arguments, "--of");
    out->per = cli_value(arguments, "--per");
    out->coder = cli_value(arguments, "--by");
    out->after = cli_value(arguments, "--after");
    out->topics = cli_has(arguments, "--topics");
    out->printings = cli_has(arguments, "--printings");
    out->unattached = cli_has(arguments, "--unattached");
    if (!read_policy(&out->policy, arguments) || !cli_is_listed(arguments, "--type") ||
        !cli_is_listed(arguments, "--context") || !cli_is_listed(arguments, "--slot") ||
        !cli_is_listed(arguments, "--kind") || !cli_is_listed(arguments, "--per") ||
        !cli_number(&limit, arguments, "--limit", 1, INT32_MAX, 0))
        return false;
    out->limit = (uint32_t)limit;
    return true;
}

cli_exit cli_ledger_tell(const char *path, const dateline_error *error)
{
    cli_complain("%s: %s", path, error->message);
    switch (error->status) {
    case DATELINE_NOT_FOUND:
    case DATELINE_LIMIT:
    case DATELINE_USAGE:
        return cli_exit_of(error->status);
    default:
        return EXIT_LEDGER;
    }
}

cli_exit cli_ledger_open(dateline_ledger **out, const cli_arguments *arguments,
                         dateline_ledger_mode mode)
{
    dateline_error error = {0};
    const char *path = cli_value(arguments, "--ledger");
    if (path == NULL) {
        cli_complain("%s wants a ledger: -d FILE", arguments->page->name);
        return EXIT_USAGE;
    }
    if (cli_ledger_open_at(out, path, mode, &error) == DATELINE_OK)
        return EXIT_DONE;
    cli_complain("%s: %s", path, error.message);
    return EXIT_LEDGER;
}

cli_exit cli_ledger_query(dateline_ledger *ledger, const char *path, const dateline_query *query)
{
    dateline_error error = {0};
    cli_output output = {0};
    const dateline_status status = dateline_ledger_query(ledger, query, cli_write, &output, &error);
    const bool is_told = output.closed || output.failed;
    return cli_finish(&output,
                      status == DATELINE_OK || is_told ? EXIT_DONE : cli_ledger_tell(path, &error));
}

// The query's listing, and what of it the operands say, are set.
static cli_exit list(const cli_arguments *arguments, dateline_query *query)
{
    dateline_style style;
    dateline_ledger *ledger = NULL;
    if (cli_value(arguments, "--ledger") != NULL &&
        (!cli_style(&style, arguments) || !read_query(query, arguments)))
        return EXIT_USAGE;
    const cli_exit code = cli_ledger_open(&ledger, arguments, DATELINE_LEDGER_READ);
    if (code != EXIT_DONE)
        return code;
    dateline_query asked = *query;
    asked.style = &style;
    const cli_exit listed = cli_ledger_query(ledger, cli_value(arguments, "--ledger"), &asked);
    dateline_ledger_close(ledger);
    return listed;
}

static cli_exit list_of(const cli_arguments *arguments, dateline_listing listing, int most_operands)
{
    dateline_query query = {.listing = listing};
    const bool is_required = listing == DATELINE_SHOW || listing == DATELINE_WHY;
    if (!read_id(&query.id, arguments, most_operands, is_required))
        return EXIT_USAGE;
    return list(arguments, &query);
}

cli_exit cli_incidents(const cli_arguments *arguments)
{
    return list_of(arguments, DATELINE_LIST_INCIDENTS, 0);
}

cli_exit cli_claims(const cli_arguments *arguments)
{
    return list_of(arguments, DATELINE_LIST_CLAIMS, 1);
}

cli_exit cli_disputes(const cli_arguments *arguments)
{
    return list_of(arguments, DATELINE_LIST_DISPUTES, 1);
}

cli_exit cli_timeline(const cli_arguments *arguments)
{
    return list_of(arguments, DATELINE_LIST_TIMELINE, 0);
}

cli_exit cli_people(const cli_arguments *arguments)
{
    return list_of(arguments, DATELINE_LIST_PEOPLE, 0);
}

cli_exit cli_show(const cli_arguments *arguments)
{
    return list_of(arguments, DATELINE_SHOW, 1);
}

cli_exit cli_why(const cli_arguments *arguments)
{
    return list_of(arguments, DATELINE_WHY, 1);
}

cli_exit cli_policy(const cli_arguments *arguments)
{
    return list_of(arguments, DATELINE_LIST_HEADLINES, 1);
}

cli_exit cli_decisions(const cli_arguments *arguments)
{
    return list_of(arguments, DATELINE_LIST_DECISIONS, 1);
}

cli_exit cli_articles(const cli_arguments *arguments)
{
    return list_of(arguments, DATELINE_LIST_ARTICLES, 1);
}

cli_exit cli_sources(const cli_arguments *arguments)
{
    dateline_query query = {.listing = DATELINE_LIST_SOURCES};
    if (arguments->operand_count > 1) {
        cli_complain("sources takes one name: put words of one name in quotes");
        return EXIT_USAGE;
    }
    query.holder = arguments->operand_count == 1 ? arguments->operands[0] : NULL;
    return list(arguments, &query);
}

cli_exit cli_search(const cli_arguments *arguments)
{
    char words[1024] = "";
    size_t length = 0;
    dateline_query query = {.listing = DATELINE_SEARCH, .words = words};
    for (int i = 0; i < arguments->operand_count && length < sizeof words; i++)
        length += (size_t)snprintf(words + length, sizeof words - length, "%s%s", i > 0 ? " " : "",
                                   arguments->operands[i]);
    if (length == 0 || length >= sizeof words) {
        cli_complain("search wants words, up to %zu bytes of them", sizeof words - 1);
        return EXIT_USAGE;
    }
    return list(arguments, &query);
}
