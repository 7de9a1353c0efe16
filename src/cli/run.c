#include <signal.h>
#include <string.h>

#include "cli/cli.h"

const cli_verb cli_verbs[] = {
    {"read", cli_read},
    {"parse", cli_parse},
    {"add", cli_add},
    {"incidents", cli_incidents},
    {"claims", cli_claims},
    {"disputes", cli_disputes},
    {"timeline", cli_timeline},
    {"people", cli_people},
    {"show", cli_show},
    {"why", cli_why},
    {"sources", cli_sources},
    {"search", cli_search},
    {"articles", cli_articles},
    {"policy", cli_policy},
    {"merge", cli_merge},
    {"split", cli_split},
    {"correct", cli_correct},
    {"undo", cli_undo},
    {"decisions", cli_decisions},
    {"agreement", cli_agreement},
    {"reread", cli_reread},
    {"check", cli_check},
    {"upgrade", cli_upgrade},
    {"export", cli_export},
    {"fetch", cli_fetch},
    {"serve", cli_serve},
    {"enqueue", cli_enqueue},
    {"work", cli_work},
    {"queue", cli_queue},
    {"top", cli_top},
    {"help", cli_help},
    {"version", cli_version},
    {NULL, NULL},
};

static const cli_verb *verb_named(const char *name)
{
    for (const cli_verb *verb = cli_verbs; verb->name != NULL; verb++)
        if (strcmp(verb->name, name) == 0)
            return verb;
    return NULL;
}

static cli_exit refuse_verb(const char *name)
{
    const char *names[48] = {NULL};
    for (size_t i = 0; cli_verbs[i].name != NULL && i + 1 < sizeof names / sizeof names[0]; i++)
        names[i] = cli_verbs[i].name;
    const char *meant = cli_suggest(name, names);
    if (meant != NULL)
        cli_complain("there is no command \"%s\"; did you mean \"%s\"?", name, meant);
    else
        cli_complain("there is no command \"%s\"; see dateline help", name);
    return EXIT_USAGE;
}

static cli_exit run_verb(const cli_verb *verb, int argc, char **argv)
{
    const cli_page *page = cli_page_named(verb->name);
    if (page == NULL) {
        cli_complain("the page of \"%s\" is missing: this is a fault of ours", verb->name);
        return EXIT_BUG;
    }
    cli_arguments arguments;
    cli_exit code = cli_arguments_read(&arguments, page, argc, argv);
    if (code == EXIT_DONE && cli_has(&arguments, "--help")) {
        cli_output output = {0};
        cli_page_print(page, stdout);
        code = cli_finish(&output, EXIT_DONE);
    } else if (code == EXIT_DONE) {
        code = verb->run(&arguments);
    }
    cli_arguments_close(&arguments);
    return code;
}

int cli_main(int argc, char **argv)
{
    // A closed pipe is told by write, not by a signal.
    (void)signal(SIGPIPE, SIG_IGN);
    (void)signal(SIGXFSZ, SIG_IGN); // a file that may not grow is told like a full disk
    if (argc < 2) {
        cli_print_verbs(stderr);
        return EXIT_USAGE;
    }
    const char *name = argv[1];
    if (strcmp(name, "--help") == 0 || strcmp(name, "-h") == 0)
        name = "help";
    if (strcmp(name, "--version") == 0)
        name = "version";
    const cli_verb *verb = verb_named(name);
    return (int)(verb == NULL ? refuse_verb(name) : run_verb(verb, argc - 1, argv + 1));
}
