// Subjects that write a ledger: making one, adding to an empty and to a filled one, reading again,
// what people decide, bringing an old ledger up to date.
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "faults.h"

static bool swallow(void *context, const char *bytes, size_t length)
{
    (void)context;
    (void)bytes;
    (void)length;
    return true;
}

// Every row that says what articles tell and what people decided, but when the row was written.
static bool digest_rows(uint64_t *digest, sqlite3 *database, const char *query)
{
    sqlite3_stmt *rows = NULL;
    int code = sqlite3_prepare_v2(database, query, -1, &rows, NULL);
    while (code == SQLITE_OK && (code = sqlite3_step(rows)) == SQLITE_ROW) {
        for (int i = 0; i < sqlite3_column_count(rows); i++) {
            const char *text = (const char *)sqlite3_column_text(rows, i);
            (void)digest_write(digest, text == NULL ? "\1" : text, text == NULL ? 1 : strlen(text));
            (void)digest_write(digest, "", 1);
        }
        code = SQLITE_OK;
    }
    (void)sqlite3_finalize(rows);
    return code == SQLITE_DONE;
}

static bool digest_ledger(uint64_t *digest, const char *path)
{
    static const char *const queries[] = {
        "SELECT sha256, title, published FROM article ORDER BY id",
        "SELECT id, type, label, earliest, latest FROM incident ORDER BY id",
        "SELECT * FROM claim ORDER BY id",
        "SELECT id, kind, undoes, field, value, note FROM decision ORDER BY id",
        "SELECT count(*) FROM article_text",
    };
    sqlite3 *database = NULL;
    bool is_read = sqlite3_open_v2(path, &database, SQLITE_OPEN_READONLY, NULL) == SQLITE_OK;
    for (size_t i = 0; i < sizeof queries / sizeof *queries && is_read; i++) {
        is_read = digest_rows(digest, database, queries[i]);
        if (!is_read)
            fprintf(stderr, "%s: %s\n", queries[i], sqlite3_errmsg(database));
    }
    (void)sqlite3_close(database);
    return is_read;
}

bool ledger_look(uint64_t *digest, const subject *subject)
{
    (void)subject;
    dateline_ledger *ledger = NULL;
    *digest = DIGEST_OF_NOTHING;
    // A ledger that was never made, or made and left empty, holds nothing.
    dateline_status status =
        dateline_ledger_open(&ledger, the_world.work, DATELINE_LEDGER_WRITE, NULL);
    if (status == DATELINE_OK)
        status = dateline_ledger_check(ledger, false, swallow, NULL, NULL);
    dateline_ledger_close(ledger);
    return status == DATELINE_NOT_FOUND && digest_ledger(digest, the_world.work);
}

static void start_without(const subject *subject)
{
    (void)subject;
    remove_ledger(the_world.work);
}

static void start_filled(const subject *subject)
{
    (void)subject;
    remove_ledger(the_world.work);
    if (!copy_file(the_world.ledger, the_world.work))
        abort();
}

// One that holds nothing yet: made once, copied afterwards.
static void start_empty(const subject *subject)
{
    static char made[300];
    dateline_ledger *ledger = NULL;
    (void)subject;
    if (made[0] == '\0') {
        world_path(made, "empty.ledger");
        if (dateline_ledger_open(&ledger, made, DATELINE_LEDGER_WRITE, NULL) != DATELINE_OK)
            abort();
        dateline_ledger_close(ledger);
    }
    remove_ledger(the_world.work);
    if (!copy_file(made, the_world.work))
        abort();
}

// ---- adding ----------------------------------------------------------------------------------

typedef dateline_status (*ledger_work)(dateline_ledger *ledger, const void *context,
                                       dateline_error *error);

static outcome with_ledger(ledger_work work, const void *context, dateline_ledger_mode mode)
{
    dateline_ledger *ledger = NULL;
    dateline_error error = {0};
    dateline_status status = dateline_ledger_open(&ledger, the_world.work, mode, &error);
    if (status == DATELINE_OK)
        status = work(ledger, context, &error);
    dateline_ledger_close(ledger);
    return (outcome){status, 0};
}

static dateline_status do_nothing(dateline_ledger *ledger, const void *context,
                                  dateline_error *error)
{
    (void)ledger;
    (void)context;
    (void)error;
    return DATELINE_OK;
}

static outcome run_make(const subject *subject)
{
    return with_ledger(do_nothing, subject->context, DATELINE_LEDGER_WRITE);
}

static dateline_status add_article(dateline_ledger *ledger, const void *article,
                                   dateline_error *error)
{
    bool added = false;
    return dateline_ledger_add(ledger, article, &added, error);
}

static dateline_status reread_article(dateline_ledger *ledger, const void *article,
                                      dateline_error *error)
{
    return dateline_ledger_reread(ledger, article, error);
}

static outcome run_add(const subject *subject)
{
    return with_ledger(add_article, subject->context, DATELINE_LEDGER_WRITE);
}

static outcome run_reread(const subject *subject)
{
    return with_ledger(reread_article, subject->context, DATELINE_LEDGER_CHANGE);
}

// ---- adding several in one transaction -------------------------------------------------------

#define BATCH 3

static void note_outcome(void *context, uint32_t number, bool added, const dateline_error *fault)
{
    dateline_status *worst = context;
    (void)number;
    (void)added;
    if (fault->status != DATELINE_OK)
        *worst = fault->status;
}

static dateline_status add_batch(dateline_ledger *ledger, const void *articles,
                                 dateline_error *error)
{
    const dateline_article *const *each = articles;
    dateline_batch *batch = NULL;
    dateline_status outcome = DATELINE_OK;
    dateline_status status = dateline_batch_open(&batch, the_world.engine, error);
    for (size_t i = 0; i < BATCH && status == DATELINE_OK; i++)
        status = dateline_batch_put(batch, each[i], error);
    if (status == DATELINE_OK)
        status = dateline_ledger_add_batch(ledger, batch, note_outcome, &outcome, error);
    dateline_batch_close(batch);
    return status == DATELINE_OK ? outcome : status;
}

static outcome run_add_batch(const subject *subject)
{
    return with_ledger(add_batch, subject->context, DATELINE_LEDGER_WRITE);
}

// The reader lives on: its article is the subject's.
static const dateline_article *read_one(const char *text, const char *day)
{
    const dateline_article *article = NULL;
    dateline_reader *reader = NULL;
    const dateline_reader_options options = {.day = day};
    if (dateline_reader_open_memory(&reader, the_world.engine, text, strlen(text), &options,
                                    NULL) != DATELINE_OK ||
        dateline_reader_next(&article, reader, NULL) != DATELINE_OK)
        abort();
    return article;
}

static void adding_subjects(subjects *all)
{
    static const dateline_article *batch[BATCH];
    static const struct {
        const char *name, *day, *text;
    } articles[BATCH] = {
        {"of a new incident", "2024-03-12",
         "A bomb exploded outside a police station in Quetta on Tuesday, killing at least six "
         "officers and wounding 20, officials said."},
        {"of a known incident", "2024-03-05",
         "Four people were killed and seven injured when gunmen attacked a market in Sfax on "
         "Monday, the interior minister, Karim Haddad, said. Police had spoken of three dead."},
        {"without an incident", "2024-03-12", "The council met on Tuesday and talked of parks."},
    };
    for (size_t i = 0; i < sizeof articles / sizeof *articles; i++) {
        batch[i] = read_one(articles[i].text, articles[i].day);
        subject added = {.context = batch[i],
                         .has_files = true,
                         .prepare = start_empty,
                         .also_told = DATELINE_LEDGER,
                         .run = run_add,
                         .look = ledger_look};
        subjects_add(all, &added, "add %s to an empty ledger", articles[i].name);
        added.prepare = start_filled;
        subjects_add(all, &added, "add %s to a ledger", articles[i].name);
        added.run = run_reread;
        subjects_add(all, &added, "reread %s", articles[i].name);
    }
    subject together = {.context = batch,
                        .has_files = true,
                        .prepare = start_empty,
                        .also_told = DATELINE_LEDGER,
                        .run = run_add_batch,
                        .look = ledger_look};
    subjects_add(all, &together, "add a batch to an empty ledger");
    together.prepare = start_filled;
    subjects_add(all, &together, "add a batch to a ledger");
}

// ---- deciding --------------------------------------------------------------------------------

static dateline_status decide(dateline_ledger *ledger, const void *context, dateline_error *error)
{
    int64_t number = 0;
    return dateline_ledger_decide(&number, ledger, context, error);
}

static outcome run_decide(const subject *subject)
{
    return with_ledger(decide, subject->context, DATELINE_LEDGER_CHANGE);
}

static void start_merged(const subject *subject)
{
    static const dateline_decision merge = {
        .kind = DATELINE_DECIDE_MERGE, .incident = 1, .other = 2, .by = "kim"};
    start_filled(subject);
    if (with_ledger(decide, &merge, DATELINE_LEDGER_CHANGE).status != DATELINE_OK)
        abort();
}

static void deciding_subjects(subjects *all)
{
    static const int64_t article[] = {2};
    static const struct {
        const char *name;
        dateline_decision decision;
        void (*prepare)(const subject *subject);
    } decisions[] = {
        {"merge",
         {.kind = DATELINE_DECIDE_MERGE, .incident = 1, .other = 2, .by = "kim", .note = "one"},
         start_filled},
        {"split",
         {.kind = DATELINE_DECIDE_SPLIT, .incident = 1, .articles = article, .article_count = 1},
         start_filled},
        {"correct killed",
         {.kind = DATELINE_DECIDE_CORRECT, .incident = 1, .field = "killed", .value = "4..5"},
         start_filled},
        {"correct place",
         {.kind = DATELINE_DECIDE_CORRECT, .incident = 2, .field = "place", .value = "Gisenyi"},
         start_filled},
        {"undo", {.kind = DATELINE_DECIDE_UNDO, .other = 1}, start_merged},
    };
    for (size_t i = 0; i < sizeof decisions / sizeof *decisions; i++) {
        const subject added = {.context = &decisions[i].decision,
                               .has_files = true,
                               .prepare = decisions[i].prepare,
                               .also_told = DATELINE_LEDGER,
                               .run = run_decide,
                               .look = ledger_look};
        subjects_add(all, &added, "%s", decisions[i].name);
    }
}

// ---- old ledgers -----------------------------------------------------------------------------

static char *text_of(const char *path)
{
    char *text = calloc(1, 1 << 20);
    FILE *file = fopen(path, "rb");
    if (text == NULL || file == NULL || fread(text, 1, (1 << 20) - 1, file) == 0)
        abort();
    (void)fclose(file);
    return text;
}

static void start_old(const subject *subject)
{
    char path[300];
    sqlite3 *database = NULL;
    snprintf(path, sizeof path, "%.200s/test/ledger/%s", the_world.source,
             (const char *)subject->context);
    char *made = text_of(path);
    remove_ledger(the_world.work);
    if (sqlite3_open(the_world.work, &database) != SQLITE_OK ||
        sqlite3_exec(database, made, NULL, NULL, NULL) != SQLITE_OK)
        abort();
    (void)sqlite3_close(database);
    free(made);
}

static outcome run_upgrade(const subject *subject)
{
    return with_ledger(do_nothing, subject->context, DATELINE_LEDGER_CHANGE);
}

void ledger_subjects(subjects *all)
{
    static const char *const old[] = {"schema_1.sql", "schema_2.sql", "schema_3.sql",
                                      "schema_4.sql"};
    // Tables are made from nothing here alone: SQLite has a hundred thousand allocations for it.
    const subject made = {.has_files = true,
                          .prepare = start_without,
                          .also_told = DATELINE_LEDGER,
                          .run = run_make,
                          .look = ledger_look};
    subjects_add(all, &made, "make a ledger");
    adding_subjects(all);
    deciding_subjects(all);
    for (size_t i = 0; i < sizeof old / sizeof *old; i++) {
        const subject added = {.context = old[i],
                               .has_files = true,
                               .prepare = start_old,
                               .also_told = DATELINE_LEDGER,
                               .run = run_upgrade,
                               .look = ledger_look};
        subjects_add(all, &added, "upgrade %s", old[i]);
    }
}
