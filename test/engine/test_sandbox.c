// Articles read in processes of their own: the same bytes come out, and a process that dies costs
// one article, which is named.
#include <dirent.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/buffer.h"
#include "dateline_queue.h"
#include "support/cmocka_all.h"
#include "support/scratch.h"

static const char stories[] =
    "{\"id\": \"one\", \"date\": \"2025-03-04\", \"text\": \"Gunmen killed nine people in Goma on "
    "Monday, the mayor said. The army denied it. Two farmers were hurt.\"}\n"
    "{\"id\": \"two\", \"date\": \"2025-03-05\", \"title\": \"Mayor revises toll\", \"text\": "
    "\"Eleven people died when gunmen attacked Goma on Monday, mayor Jean Kalala said on "
    "Wednesday. He blamed the rebels, who claimed responsibility.\"}\n"
    "no article at all\n"
    "{\"id\": \"three\", \"date\": \"2025-03-06\", \"text\": \"A bomb exploded at a market in "
    "Bukavu, and police detained four men. Maria Fon arrived in Kigali on Tuesday.\"}\n"
    "{\"id\": \"four\", \"date\": \"2025-03-07\", \"text\": \"A fire burnt a school in Uvira.\"}\n";

static dateline_engine *locked, *open_engine;

static bool keep(void *context, const char *bytes, size_t length)
{
    buffer_add(context, slice_of(bytes, length));
    return true;
}

static int open_engines(void **state)
{
    (void)state;
    const dateline_engine_options fast = {.model = DATELINE_MODEL_FAST};
    const dateline_engine_options sandbox = {.model = DATELINE_MODEL_FAST, .sandbox = true};
    assert_int_equal(dateline_engine_open(&locked, &sandbox, NULL), DATELINE_OK);
    assert_int_equal(dateline_engine_open(&open_engine, &fast, NULL), DATELINE_OK);
    return 0;
}

static int close_engines(void **state)
{
    (void)state;
    dateline_engine_close(locked);
    dateline_engine_close(open_engine);
    return 0;
}

static dateline_reader *reader_of(const dateline_engine *engine)
{
    dateline_reader *reader = NULL;
    const dateline_reader_options options = {.format = DATELINE_FORMAT_JSONL};
    assert_int_equal(
        dateline_reader_open_memory(&reader, engine, stories, sizeof stories - 1, &options, NULL),
        DATELINE_OK);
    return reader;
}

// Everything that can be said of an article, and the faults between them.
static void write_all(buffer *out, const dateline_engine *engine)
{
    const dateline_article *article = NULL;
    const dateline_style style = {.color = true, .width = 50};
    dateline_error error = {0};
    dateline_status status;
    uint64_t passed = 0, total = 0;
    dateline_reader *reader = reader_of(engine);
    while ((status = dateline_reader_next(&article, reader, &error)) != DATELINE_NOT_FOUND) {
        dateline_reader_progress(reader, &passed, &total);
        buffer_add_format(out, "%d %llu of %llu\n", (int)status, (unsigned long long)passed,
                          (unsigned long long)total);
        if (status != DATELINE_OK) {
            buffer_add_format(out, "%s %llu\n", error.message, (unsigned long long)error.line);
            continue;
        }
        assert_int_equal(
            dateline_article_write_json(article, DATELINE_LAYERS_ALL, keep, out, &error), 0);
        assert_int_equal(dateline_article_write_report(article, &style, keep, out, &error), 0);
        assert_int_equal(dateline_article_write_conllu(article, keep, out, &error), 0);
        buffer_add_format(out, "%u words\n", dateline_article_tokens(article));
        for (uint32_t i = 0; dateline_article_warning(article, i) != NULL; i++)
            buffer_add_format(out, "%s\n", dateline_article_warning(article, i));
    }
    dateline_reader_close(reader);
}

static void assert_same(const buffer both[2])
{
    assert_true(both[0].length > 100 && !both[0].failed);
    assert_int_equal(both[0].length, both[1].length);
    assert_memory_equal(both[0].data, both[1].data, both[0].length);
}

static void the_same_bytes_come_out(void **state)
{
    (void)state;
    buffer both[2];
    for (int i = 0; i < 2; i++) {
        buffer_init(&both[i], 1 << 24);
        write_all(&both[i], i == 0 ? open_engine : locked);
    }
    assert_same(both);
    buffer_clear(&both[0]);
    buffer_clear(&both[1]);
}

static void fill_ledger(buffer *out, const dateline_engine *engine)
{
    static const char *const tables[] = {"incident", "claim", "stay", "article"};
    const dateline_article *article = NULL;
    dateline_ledger *ledger = NULL;
    dateline_reader *reader = reader_of(engine);
    bool is_new = false;
    assert_int_equal(dateline_ledger_open(&ledger, ":memory:", DATELINE_LEDGER_WRITE, NULL),
                     DATELINE_OK);
    dateline_status status;
    while ((status = dateline_reader_next(&article, reader, NULL)) != DATELINE_NOT_FOUND)
        if (status == DATELINE_OK)
            assert_int_equal(dateline_ledger_add(ledger, article, &is_new, NULL), DATELINE_OK);
    for (int listing = DATELINE_LIST_INCIDENTS; listing <= DATELINE_LIST_ARTICLES; listing++)
        (void)!dateline_ledger_write(ledger, (dateline_listing)listing, 1, true, NULL, keep, out,
                                     NULL);
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
        const dateline_export_options options = {.format = "csv", .table = tables[i]};
        (void)!dateline_ledger_export(ledger, &options, keep, out, NULL, NULL);
    }
    dateline_reader_close(reader);
    dateline_ledger_close(ledger);
}

static void the_same_ledger_comes_out(void **state)
{
    (void)state;
    buffer both[2];
    for (int i = 0; i < 2; i++) {
        buffer_init(&both[i], 1 << 24);
        fill_ledger(&both[i], i == 0 ? open_engine : locked);
    }
    assert_same(both);
    buffer_clear(&both[0]);
    buffer_clear(&both[1]);
}

// ---- deaths ----------------------------------------------------------------------------------

// Of a process that has ended and waits to be buried as well; *is_over says so.
static pid_t parent_of(pid_t process, bool *is_over)
{
    char path[64], line[512] = "", state = '\0';
    int parent = 0;
    snprintf(path, sizeof path, "/proc/%d/stat", (int)process);
    FILE *file = fopen(path, "r");
    if (file == NULL)
        return 0;
    if (fgets(line, sizeof line, file) == NULL ||
        sscanf(line, "%*d %*s %c %d", &state, &parent) != 2)
        parent = 0;
    *is_over = state == 'Z';
    fclose(file);
    return parent;
}

// Our grandchildren are the processes that read. Returns how many live and were sent the signal;
// 0 only asks.
static int kill_workers(int signal)
{
    int killed = 0;
    bool is_over = false;
    DIR *folder = opendir("/proc");
    assert_non_null(folder);
    for (struct dirent *entry; (entry = readdir(folder)) != NULL;) {
        const pid_t process = (pid_t)strtol(entry->d_name, NULL, 10);
        if (process <= 0)
            continue;
        const pid_t parent = parent_of(process, &is_over);
        bool is_parent_over = false;
        if (!is_over && parent_of(parent, &is_parent_over) == getpid())
            killed += kill(process, signal) == 0;
    }
    closedir(folder);
    return killed;
}

// Who shares the input with others tells the place in the file, not among its own.
static void a_death_is_told_where_the_file_has_it(void **state)
{
    (void)state;
    static const char lines[] =
        "{\"id\":\"a\",\"text\":\"Rain.\"}\n{\"id\":\"b\",\"text\":\"Snow.\"}\n"
        "{\"id\":\"c\",\"text\":\"Wind.\"}\n{\"id\":\"d\",\"text\":\"Hail.\"}\n";
    const dateline_reader_options options = {
        .format = DATELINE_FORMAT_JSONL, .bare = true, .turn = 1, .turns = 2, .run = 1};
    const dateline_article *article = NULL;
    dateline_reader *reader = NULL;
    dateline_error error = {0};
    assert_int_equal(
        dateline_reader_open_memory(&reader, locked, lines, sizeof lines - 1, &options, NULL),
        DATELINE_OK);
    assert_int_equal(dateline_reader_next(&article, reader, &error), DATELINE_OK);
    assert_true(kill_workers(SIGSEGV) >= 1);
    assert_int_equal(dateline_reader_next(&article, reader, &error), DATELINE_BAD_INPUT);
    assert_non_null(strstr(error.message, "memory: article 4"));
    assert_int_equal(dateline_reader_next(&article, reader, &error), DATELINE_NOT_FOUND);
    dateline_reader_close(reader);
}

static void a_death_costs_one_article(void **state)
{
    (void)state;
    buffer after;
    const dateline_article *article = NULL;
    dateline_error error = {0};
    dateline_reader *reader = reader_of(locked);
    buffer_init(&after, 1 << 20);
    assert_int_equal(dateline_reader_next(&article, reader, &error), DATELINE_OK);
    assert_true(kill_workers(SIGSEGV) >= 1);
    // The second is lost and named; the third line was no article anyway.
    assert_int_equal(dateline_reader_next(&article, reader, &error), DATELINE_BAD_INPUT);
    assert_non_null(strstr(error.message, "memory: article 2"));
    assert_non_null(strstr(error.message, "signal 11"));
    assert_int_equal(dateline_reader_next(&article, reader, &error), DATELINE_BAD_INPUT);
    assert_non_null(strstr(error.message, "3"));
    assert_int_equal(dateline_reader_next(&article, reader, &error), DATELINE_OK);
    assert_int_equal(
        dateline_article_write_json(article, DATELINE_LAYER_ARTICLE, keep, &after, &error),
        DATELINE_OK);
    buffer_add_byte(&after, '\0');
    assert_non_null(strstr(after.data, "\"three\""));
    dateline_reader_close(reader);
    buffer_clear(&after);
}

// Between reading an article and asking for it, too.
static void a_death_before_writing_costs_that_article(void **state)
{
    (void)state;
    buffer out;
    const dateline_article *article = NULL;
    dateline_error error = {0};
    dateline_reader *reader = reader_of(locked);
    buffer_init(&out, 1 << 20);
    assert_int_equal(dateline_reader_next(&article, reader, &error), DATELINE_OK);
    assert_true(kill_workers(SIGKILL) >= 1);
    assert_int_equal(
        dateline_article_write_json(article, DATELINE_LAYERS_DEFAULT, keep, &out, &error),
        DATELINE_BAD_INPUT);
    assert_non_null(strstr(error.message, "article 1 (one)"));
    assert_int_equal(out.length, 0);
    assert_int_equal(dateline_reader_next(&article, reader, &error), DATELINE_OK);
    assert_int_equal(
        dateline_article_write_json(article, DATELINE_LAYER_ARTICLE, keep, &out, &error),
        DATELINE_OK);
    buffer_add_byte(&out, '\0');
    assert_non_null(strstr(out.data, "\"two\""));
    dateline_reader_close(reader);
    buffer_clear(&out);
}

// What took too long has run into a limit.
static void a_timeout_is_a_limit(void **state)
{
    (void)state;
    const dateline_article *article = NULL;
    dateline_error error = {0};
    dateline_reader *reader = reader_of(locked);
    assert_int_equal(dateline_reader_next(&article, reader, &error), DATELINE_OK);
    assert_true(kill_workers(SIGPROF) >= 1);
    assert_int_equal(dateline_reader_next(&article, reader, &error), DATELINE_LIMIT);
    assert_int_equal(dateline_reader_next(&article, reader, &error), DATELINE_BAD_INPUT);
    assert_int_equal(dateline_reader_next(&article, reader, &error), DATELINE_OK);
    dateline_reader_close(reader);
}

// An input that kills each time is left alone after a while, and the next one is read.
static void deaths_without_end_end_the_input(void **state)
{
    (void)state;
    scratch folder;
    char path[256];
    buffer many;
    const dateline_article *article = NULL;
    dateline_error error = {0};
    dateline_reader *reader = NULL;
    int deaths = 0;
    scratch_open(&folder);
    buffer_init(&many, 1 << 20);
    for (int i = 0; i < 40; i++)
        buffer_add_format(&many, "{\"id\": \"%d\", \"text\": \"Rain fell on Goma.\"}\n", i);
    scratch_write(&folder, "many.jsonl", buffer_slice(&many));
    scratch_path(&folder, "many.jsonl", path);
    assert_int_equal(dateline_reader_open(&reader, locked, path, NULL, NULL), DATELINE_OK);
    while (kill_workers(SIGKILL) >= 1 &&
           dateline_reader_next(&article, reader, &error) != DATELINE_NOT_FOUND)
        deaths++;
    assert_in_range(deaths, 3, 39);
    assert_non_null(strstr(error.message, "the rest of the input was not read"));
    assert_int_equal(dateline_reader_next(&article, reader, &error), DATELINE_NOT_FOUND);
    dateline_reader_close(reader);
    reader = reader_of(locked);
    assert_int_equal(dateline_reader_next(&article, reader, &error), DATELINE_OK);
    dateline_reader_close(reader);
    buffer_clear(&many);
    scratch_close(&folder);
}

// A process that was forked after the engine was opened, as jobs of `work` are, locks in for
// itself; only what the machine did is worth another try.
static void an_open_engine_can_be_locked_in(void **state)
{
    (void)state;
    const dateline_engine_options fast = {.model = DATELINE_MODEL_FAST};
    const dateline_article *article = NULL;
    dateline_engine *engine = NULL;
    dateline_error error = {0};
    assert_int_equal(dateline_engine_open(&engine, &fast, NULL), DATELINE_OK);
    assert_int_equal(dateline_engine_sandbox(engine), 0);
    for (int i = 0; i < 2; i++) // a second time changes nothing
        assert_int_equal(dateline_engine_lock_in(engine, &error), DATELINE_OK);
    assert_int_equal(dateline_engine_sandbox(engine), dateline_engine_sandbox(locked));
    dateline_reader *reader = reader_of(engine);
    assert_int_equal(dateline_reader_next(&article, reader, &error), DATELINE_OK);
    assert_true(kill_workers(SIGSEGV) >= 1);
    assert_int_equal(dateline_reader_next(&article, reader, &error), DATELINE_BAD_INPUT);
    assert_true(dateline_reader_died(reader));
    assert_int_equal(dateline_reader_next(&article, reader, &error), DATELINE_BAD_INPUT); // no JSON
    assert_false(dateline_reader_died(reader));
    assert_true(kill_workers(SIGPROF) >= 1);
    assert_int_equal(dateline_reader_next(&article, reader, &error), DATELINE_LIMIT);
    assert_false(dateline_reader_died(reader));
    dateline_reader_close(reader);
    reader = reader_of(open_engine); // which reads by itself
    assert_int_equal(dateline_reader_next(&article, reader, &error), DATELINE_OK);
    assert_false(dateline_reader_died(reader));
    dateline_reader_close(reader);
    dateline_engine_close(engine);
}

// What the system ends while it waits costs nothing: another reads.
static void a_death_while_waiting_costs_nothing(void **state)
{
    (void)state;
    const dateline_article *article = NULL;
    dateline_error error = {0};
    dateline_reader_close(reader_of(locked));
    assert_true(kill_workers(SIGKILL) >= 1);
    while (kill_workers(0) > 0)
        (void)usleep(1000);
    dateline_reader *reader = reader_of(locked);
    assert_int_equal(dateline_reader_next(&article, reader, &error), DATELINE_OK);
    dateline_reader_close(reader);
}

static void what_stands_between_is_told(void **state)
{
    (void)state;
    assert_int_equal(dateline_engine_sandbox(open_engine), 0);
    assert_true((dateline_engine_sandbox(locked) & DATELINE_SANDBOX_PROCESS) != 0);
}

static void a_missing_file_is_told_as_ever(void **state)
{
    (void)state;
    dateline_reader *reader = NULL;
    dateline_error errors[2];
    for (int i = 0; i < 2; i++)
        assert_int_equal(dateline_reader_open(&reader, i == 0 ? open_engine : locked,
                                              "/no/such/file", NULL, &errors[i]),
                         DATELINE_IO);
    assert_string_equal(errors[0].message, errors[1].message);
    const dateline_reader_options options = {.day = "yesterday"};
    assert_int_equal(
        dateline_reader_open_memory(&reader, locked, stories, 10, &options, &errors[0]),
        DATELINE_USAGE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_same_bytes_come_out),
        cmocka_unit_test(the_same_ledger_comes_out),
        cmocka_unit_test(a_death_costs_one_article),
        cmocka_unit_test(a_death_is_told_where_the_file_has_it),
        cmocka_unit_test(a_death_before_writing_costs_that_article),
        cmocka_unit_test(a_timeout_is_a_limit),
        cmocka_unit_test(deaths_without_end_end_the_input),
        cmocka_unit_test(an_open_engine_can_be_locked_in),
        cmocka_unit_test(a_death_while_waiting_costs_nothing),
        cmocka_unit_test(what_stands_between_is_told),
        cmocka_unit_test(a_missing_file_is_told_as_ever),
    };
    return cmocka_run_group_tests(tests, open_engines, close_engines);
}
