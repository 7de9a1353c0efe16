// The command as a user meets it: every exit code, every verb, and what goes wrong around it.
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "cli/cli.h"
#include "support/cmocka_all.h"
#include "support/scratch.h"

#define COMMAND_OUTPUT 65536

typedef struct command_result {
    int code; // exit code; 128 + signal when it was killed
    char out[COMMAND_OUTPUT];
} command_result;

static scratch folder;
static command_result result;

// Runs `dateline ARGUMENTS` in the scratch folder with sh; what it prints on both streams, or where
// the arguments send it, is kept.
static void command_run(command_result *out, const scratch *scratch, const char *arguments)
{
    char line[2048];
    snprintf(line, sizeof line, "cd %s && { %s/dateline %s; } 2>&1", scratch->folder,
             DATELINE_BUILD_DATA, arguments);
    FILE *pipe = popen(line, "r");
    assert_non_null(pipe);
    size_t length = fread(out->out, 1, sizeof out->out - 1, pipe);
    out->out[length] = '\0';
    char rest[4096];
    while (fread(rest, 1, sizeof rest, pipe) > 0)
        continue;
    int status = pclose(pipe);
    out->code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

// Runs the command in a child that `prepare` has readied; standard output is dropped unless prepare
// puts something else there.
static int run_prepared(const scratch *scratch, const char *const *arguments, void (*prepare)(void))
{
    pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        if (chdir(scratch->folder) == 0 && freopen("/dev/null", "w", stdout) != NULL) {
            prepare();
            execv(DATELINE_BUILD_DATA "/dateline", (char *const *)(uintptr_t)arguments);
        }
        _exit(99);
    }
    int status;
    assert_int_equal(waitpid(child, &status, 0), child);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

// A blocked signal that waits, and the mask, outlive exec.
static void leave_interrupt_waiting(void)
{
    sigset_t interrupt;
    sigemptyset(&interrupt);
    sigaddset(&interrupt, SIGINT);
    sigprocmask(SIG_BLOCK, &interrupt, NULL);
    raise(SIGINT);
}

static void close_the_far_end(void)
{
    int ends[2];
    if (pipe(ends) == 0 && dup2(ends[1], STDOUT_FILENO) >= 0)
        close(ends[0]);
}

// Runs and checks the exit code and a piece of the output (NULL: any).
static void expect(const char *arguments, int code, const char *piece)
{
    command_run(&result, &folder, arguments);
    if (result.code != code || (piece != NULL && strstr(result.out, piece) == NULL))
        fail_msg("dateline %s: exit %d (not %d), prints:\n%s\nwithout \"%s\"", arguments,
                 result.code, code, result.out, piece == NULL ? "" : piece);
}

static int make_inputs(void **state)
{
    (void)state;
    scratch_open(&folder);
    scratch_write(
        &folder, "article.txt",
        SLICE("date 2025-03-04\nGunmen killed two men in Goma on Monday, police said.\n"));
    scratch_write(
        &folder, "page.html",
        SLICE("<html><head><title>Raid</title></head><body><p>Gunmen raided a village near "
              "Goma on Monday and killed nine people, the army said.</p></body></html>"));
    scratch_write(&folder, "ours.lex",
                  SLICE("# columns: phrase, name, country, role, kind\n"
                        "gunmen\t\t\tCRM\tnoun\n"));
    scratch_write(&folder, "faulty.lex", SLICE("# columns: phrase, name\n"));
    scratch_write(&folder, "feed.jsonl",
                  SLICE("{\"id\": \"1\", \"date\": \"2025-03-05\", \"text\": \"Rebels killed nine "
                        "people in Goma on Tuesday, the mayor said.\"}\n{\"id\": \"2\", \"text\": "
                        "\"It rained.\"}\n"));
    scratch_write(&folder, "inbox/a.txt", SLICE("Police detained 30 people in Lima on Monday.\n"));
    scratch_write(&folder, "inbox/deep/b.txt", SLICE("Three people were shot in Lima.\n"));
    scratch_write(&folder, "inbox/notes.md", SLICE("No article.\n"));
    scratch_write(&folder, "rubbish.bin",
                  SLICE("\x7F"
                        "ELF\x02\x01\x01\0\0\0"));
    scratch_write(&folder, "garbage.db", SLICE("this is no database, it only says so by its name"));
    scratch_write(&folder, "nodata/README", SLICE("empty"));
    return 0;
}

static int remove_inputs(void **state)
{
    (void)state;
    scratch_close(&folder);
    return 0;
}

// ---- exit codes ------------------------------------------------------------------------------

static void ends_with_0_when_all_is_done(void **state)
{
    (void)state;
    expect("read article.txt", 0, "2025-03-04");
    expect("read --json feed.jsonl", 0, "\"id\":\"2\"");
    expect("read --json --actors ours.lex article.txt", 0, "\"code\":\"CRM\"");
    expect("read --actors faulty.lex article.txt", 5, "faulty.lex:1: the columns are phrase");
    expect("parse article.txt", 0, "\tkill\tVERB\t");
    expect("parse --names article.txt", 0, "Name=B-");
    expect("--version", 0, "dateline " DATELINE_VERSION);
    expect("help", 0, "Commands");
}

static void ends_with_1_when_nothing_is_found(void **state)
{
    (void)state;
    expect("add -q -d calm.db article.txt", 0, "added 1, known 0");
    expect("show -d calm.db 99", 1, NULL);
    expect("disputes -d calm.db 99", 1, NULL);
}

static void ends_with_2_when_the_command_line_makes_no_sense(void **state)
{
    (void)state;
    expect("", 2, "usage:");
    expect("raed article.txt", 2, "did you mean \"read\"?");
    expect("read --jsno article.txt", 2, "did you mean --json?");
    expect("read --model fats article.txt", 2, "did you mean \"fast\"?");
    expect("read --model enormous article.txt", 2, "accurate or fast");
    expect("read", 2, "wants a file");
    expect("read --date 2025-13-01 article.txt", 2, "no day of the form");
    expect("read --date", 2, "wants a value");
    expect("read --json=yes article.txt", 2, "takes no value");
    expect("read --layers claims,clams article.txt", 2, "\"clams\"");
    expect("read --format pdf article.txt", 2, "no format");
    expect("read --jobs none article.txt", 2, "from 1 to");
    expect("read -jnone article.txt", 2, "from 1 to");
    expect("read -x4 article.txt", 2, "no option -x4");
    expect("read --columns tetx=Story article.txt article.txt", 2, "\"tetx\" is none");
    expect("read --color maybe article.txt", 2, "always");
    expect("incidents", 2, "-d FILE");
    expect("show -d calm.db", 2, "number");
    expect("show -d calm.db three", 2, "three");
    expect("help raed", 2, "did you mean \"read\"?");
}

static void ends_with_3_when_input_is_set_aside_and_reads_the_rest(void **state)
{
    (void)state;
    expect("read no-such-file", 3, "No such file");
    expect("read .", 3, "folder");
    expect("read rubbish.bin", 3, "program");
    expect("read --json rubbish.bin feed.jsonl", 3, "\"id\":\"2\"");
    expect("read --json - < /dev/null", 3, "empty");
    scratch_write(&folder, "table.tsv", SLICE("head\tstory\nRain\tIt rained in Goma.\n"));
    expect("read --columns text=Body table.tsv", 3, "its columns are: head, story");
    expect("read --columns text=Story,title=head table.tsv", 0, "Rain");
}

static uint32_t count_of(const char *piece)
{
    uint32_t count = 0;
    for (const char *at = result.out; (at = strstr(at, piece)) != NULL; at += strlen(piece))
        count++;
    return count;
}

static void names_what_it_warns_of_and_counts_what_repeats(void **state)
{
    (void)state;
    scratch_write(
        &folder, "many.jsonl",
        SLICE("{\"text\": \"It rained.\"}\n{\"url\": \"https://x.example/2\", \"id\": "
              "\"two\", \"text\": \"It rained.\"}\n{\"text\": \"It rained.\"}\n{\"text\": "
              "\"It rained.\"}\n{\"text\": \"It rained.\"}\n{\"text\": \"It "
              "rained.\"}\n{\"text\": \"It rained.\"}\n"));
    expect("read many.jsonl", 0, "dateline: many.jsonl:1: no-date: ");
    assert_non_null(strstr(result.out, "dateline: many.jsonl: two: no-date: "));
    assert_non_null(strstr(result.out, "dateline: many.jsonl: no-date: 2 more of the kind"));
    assert_int_equal(count_of("no-date: the article"), 5);
    expect("add -d many.db many.jsonl article.txt", 0, "many.jsonl: no-date: 2 more of the kind");
    expect("add -d many.db inbox", 0, "dateline: inbox/a.txt: no-date");
}

static void ends_with_4_when_the_ledger_fails(void **state)
{
    (void)state;
    expect("incidents -d no-such.db", 4, "no-such.db");
    expect("incidents -d garbage.db", 4, "garbage.db");
    expect("add -q -d garbage.db article.txt", 4, "garbage.db");
    expect("add -q -d no/such/folder.db article.txt", 4, "folder.db");
}

static void ends_with_5_when_the_lexicon_or_a_model_is_missing_or_wrong(void **state)
{
    (void)state;
    expect("read --data nodata article.txt", 5, "dateline.lexicon");
    scratch_write(&folder, "nodata/dateline.lexicon", SLICE("DATELINE, but no lexicon"));
    expect("read --data nodata article.txt", 5, NULL);
}

static void ends_with_6_at_a_limit_and_reads_the_rest(void **state)
{
    (void)state;
    expect("read -q --json --layers claims wide.jsonl", 3, NULL);
    char path[256];
    scratch_path(&folder, "wide.jsonl", path);
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    fputs("{\"text\": \"", file);
    for (int i = 0; i < 34 << 10; i++)
        fprintf(file, "%1023s ", "a");
    fputs("\"}\n{\"id\": \"after\", \"text\": \"It rained.\"}\n", file);
    fclose(file);
    expect("read -q --json --layers claims wide.jsonl", 6, "\"id\":\"after\"");
    assert_non_null(strstr(result.out, "longer than"));
}

static void maps_our_own_faults_to_70(void **state)
{
    (void)state;
    assert_int_equal(cli_exit_of(DATELINE_INTERNAL), 70);
    assert_int_equal(cli_exit_worse(EXIT_INTERRUPTED, EXIT_BUG), EXIT_BUG);
    assert_int_equal(cli_exit_worse(EXIT_INPUT, EXIT_LIMIT), EXIT_INPUT);
    assert_int_equal(cli_exit_worse(EXIT_LIMIT, EXIT_DONE), EXIT_LIMIT);
}

static void ends_with_130_when_interrupted_and_keeps_whole_articles(void **state)
{
    (void)state;
    const char *const arguments[] = {"dateline",   "add",        "-q", "-d",
                                     "stopped.db", "feed.jsonl", NULL};
    assert_int_equal(run_prepared(&folder, arguments, leave_interrupt_waiting), 130);
    expect("add -q -d stopped.db feed.jsonl", 0, "added 1, known 1, set aside 0");
}

static void lists_the_exit_codes(void **state)
{
    (void)state;
    expect("help exit-codes", 0, "  70  ");
    for (const cli_exit_meaning *code = cli_exit_meanings; code->meaning != NULL; code++)
        assert_non_null(strstr(result.out, code->meaning));
}

// ---- output ----------------------------------------------------------------------------------

static void tells_when_output_cannot_be_written(void **state)
{
    (void)state;
    expect("read article.txt > /dev/full", 3, "No space left");
    expect("help > /dev/full", 3, "No space left");
    expect("incidents -d calm.db > /dev/full", 3, "No space left");
}

static void ends_quietly_when_nobody_reads_on(void **state)
{
    (void)state;
    static const char *const verbs[][7] = {
        {"dateline", "read", "-q", "--json", "feed.jsonl", "article.txt", NULL},
        {"dateline", "parse", "-q", "feed.jsonl", NULL},
        {"dateline", "incidents", "-d", "calm.db", NULL},
        {"dateline", "help", NULL},
    };
    for (size_t i = 0; i < sizeof verbs / sizeof verbs[0]; i++)
        assert_int_equal(run_prepared(&folder, verbs[i], close_the_far_end), 0);
}

static void colors_only_when_asked(void **state)
{
    (void)state;
    expect("read -q article.txt", 0, NULL);
    assert_null(strchr(result.out, '\x1B'));
    expect("read -q --color always article.txt", 0, "\x1B[");
    expect("read -q --color never article.txt", 0, NULL);
    assert_null(strchr(result.out, '\x1B'));
}

static void keeps_terminals_safe_from_texts_and_names(void **state)
{
    (void)state;
    scratch_write(&folder, "evil.jsonl",
                  SLICE("{\"title\": \"a\\u001b[31mb\\u202ec\", \"text\": \"It rained.\"}\n"));
    expect("read -q evil.jsonl", 0, "b");
    assert_null(strchr(result.out, '\x1B'));
    assert_null(strstr(result.out, "\xE2\x80\xAE"));
    expect("read \"$(printf 'no\\033file')\"", 3, "no?file");
}

static void prints_the_same_whatever_the_jobs(void **state)
{
    (void)state;
    static command_result one;
    command_run(&one, &folder, "read -q --json article.txt feed.jsonl page.html feed.jsonl -j 1");
    assert_int_equal(one.code, 0);
    expect("read -q --json article.txt feed.jsonl page.html feed.jsonl --jobs 4", 0, NULL);
    assert_string_equal(result.out, one.out);
}

// ---- the ledger ------------------------------------------------------------------------------

static void adds_once_and_lists(void **state)
{
    (void)state;
    expect("add -q -d news.db article.txt feed.jsonl inbox", 0, "added 5, known 0, set aside 0");
    expect("add -q -d news.db article.txt feed.jsonl inbox/", 0, "added 0, known 5, set aside 0");
    expect("add -q --json -d news.db article.txt nothing.txt", 3,
           "{\"added\":0,\"known\":1,\"printed\":0,\"set_aside\":0,\"not_english\":0}");
    scratch_write(&folder, "half.jsonl", SLICE("{\"text\": \"It rained"));
    expect("add -q --json -d news.db article.txt half.jsonl", 3,
           "{\"outcome\":\"set_aside\",\"path\":\"half.jsonl\",\"reason\":\"");
    assert_non_null(strstr(result.out, "{\"added\":0,\"known\":1,\"printed\":0,\"set_aside\":1,"));
    expect("incidents -d news.db", 0, "Goma");
    expect("incidents --json -d news.db", 0, "\"type\":\"ASSAULT\"");
    expect("claims -d news.db", 0, "killed");
    expect("claims --json -d news.db", 0, "\"slot\":\"killed\"");
    expect("show --json -d news.db 1", 0, "\"disputes\":[");
    expect("timeline -d news.db", 0, "2025-03");
}

static void options_may_follow_operands_and_two_dashes_end_them(void **state)
{
    (void)state;
    expect("read article.txt --json --layers claims", 0, "\"claims\"");
    expect("read -- --json", 3, "--json");
    expect("incidents --ledger=news.db", 0, NULL);
}

static void serves_until_it_is_interrupted(void **state)
{
    (void)state;
    const char *const arguments[] = {"dateline", "serve", "-d", "calm.db", NULL};
    assert_int_equal(run_prepared(&folder, arguments, leave_interrupt_waiting), 0);
    expect("serve", 2, "-d FILE");
    expect("serve -d calm.db --port 70000", 2, "65535");
    expect("serve -d no-such.db", 4, "no-such.db");
}

// ---- pages -----------------------------------------------------------------------------------

static void every_verb_has_a_page_that_helps(void **state)
{
    (void)state;
    for (const cli_verb *verb = cli_verbs; verb->name != NULL; verb++) {
        char line[64];
        snprintf(line, sizeof line, "%s --help", verb->name);
        expect(line, 0, "usage: dateline ");
        assert_non_null(strstr(result.out, "Examples"));
        snprintf(line, sizeof line, "help %s", verb->name);
        expect(line, 0, "Exit codes");
    }
    expect("help limits", 0, "MiB");
    expect("help words", 0, "claims-responsibility");
    expect("help merge", 0, "two incidents are one");
    expect("help man", 0, ".TH DATELINE 1");
}

static void run_example(const char *value, size_t length)
{
    char line[1024];
    snprintf(line, sizeof line, "%.*s", (int)length, value);
    // No test leaves the machine; test/fetch has a site of its own.
    if (strncmp(line, "dateline fetch ", 15) == 0)
        return;
    // The examples name the command themselves, perhaps behind a pipe: run them with it in PATH.
    char wrapped[2048];
    snprintf(wrapped, sizeof wrapped, "version > /dev/null; PATH=%s:$PATH; %s", DATELINE_BUILD_DATA,
             line);
    command_run(&result, &folder, wrapped);
    if (result.code != 0 && result.code != 1)
        fail_msg("%s: exit %d\n%s", line, result.code, result.out);
}

static void every_example_runs(void **state)
{
    (void)state;
    expect("add -q -d news.db article.txt feed.jsonl inbox", 0, NULL);
    int count = 0;
    for (const cli_page *page = cli_pages; page->name != NULL; page++) {
        const char *at = page->text, *value;
        size_t length;
        while (cli_page_next(&at, "example", &value, &length)) {
            if (strncmp(value, "dateline serve", 14) == 0)
                continue; // runs until it is stopped
            run_example(value, length);
            count++;
        }
    }
    assert_true(count > 10);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(ends_with_0_when_all_is_done),
        cmocka_unit_test(ends_with_1_when_nothing_is_found),
        cmocka_unit_test(ends_with_2_when_the_command_line_makes_no_sense),
        cmocka_unit_test(ends_with_3_when_input_is_set_aside_and_reads_the_rest),
        cmocka_unit_test(names_what_it_warns_of_and_counts_what_repeats),
        cmocka_unit_test(ends_with_4_when_the_ledger_fails),
        cmocka_unit_test(ends_with_5_when_the_lexicon_or_a_model_is_missing_or_wrong),
        cmocka_unit_test(ends_with_6_at_a_limit_and_reads_the_rest),
        cmocka_unit_test(maps_our_own_faults_to_70),
        cmocka_unit_test(ends_with_130_when_interrupted_and_keeps_whole_articles),
        cmocka_unit_test(lists_the_exit_codes),
        cmocka_unit_test(tells_when_output_cannot_be_written),
        cmocka_unit_test(ends_quietly_when_nobody_reads_on),
        cmocka_unit_test(colors_only_when_asked),
        cmocka_unit_test(keeps_terminals_safe_from_texts_and_names),
        cmocka_unit_test(prints_the_same_whatever_the_jobs),
        cmocka_unit_test(adds_once_and_lists),
        cmocka_unit_test(options_may_follow_operands_and_two_dashes_end_them),
        cmocka_unit_test(serves_until_it_is_interrupted),
        cmocka_unit_test(every_verb_has_a_page_that_helps),
        cmocka_unit_test(every_example_runs),
    };
    return cmocka_run_group_tests(tests, make_inputs, remove_inputs);
}
