// crash [--articles N] [--batch N] [--sample N] [--seed N] [--from N] DATA
//
// Power is cut at every write, truncation and sync that an `add` of N articles makes of its ledger.
// What was not synced is lost by a random part, in random order, torn. Then power is cut again
// while the ledger recovers. After each: the ledger is whole, every article that was acknowledged
// is in it, none is there by half, and adding all of them again makes the ledger that nobody
// disturbed. With --batch so many articles go into one transaction, of which all or none are there.
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "dateline.h"
#include "power.h"

#define PATH "/power/news.db"
#define MOST_ARTICLES 1000

typedef struct trial {
    const dateline_article *articles[MOST_ARTICLES];
    unsigned count;
    unsigned batch; // articles of one transaction; 1: each has its own
    const dateline_engine *engine;
    uint64_t expected; // digest of the undisturbed ledger
    unsigned long sample, cuts, findings;
    uint64_t seed;
} trial;

static bool swallow(void *context, const char *bytes, size_t length)
{
    (void)context;
    return bytes != NULL && length > 0;
}

static bool digest_write(void *context, const char *bytes, size_t length)
{
    uint64_t *digest = context;
    for (size_t i = 0; i < length; i++)
        *digest = (*digest ^ (unsigned char)bytes[i]) * 1099511628211u;
    return true;
}

// ---- the articles ----------------------------------------------------------------------------

static const dateline_article *read_text(const dateline_engine *engine, const char *text)
{
    dateline_reader *reader = NULL; // lives on, as the article does
    const dateline_article *article = NULL;
    char *kept = strdup(text);
    const dateline_reader_options options = {.day = "2024-03-05"};
    if (kept == NULL ||
        dateline_reader_open_memory(&reader, engine, kept, strlen(kept), &options, NULL) !=
            DATELINE_OK ||
        dateline_reader_next(&article, reader, NULL) != DATELINE_OK)
        abort();
    return article;
}

static void make_articles(trial *trial, unsigned count)
{
    static const char *const towns[] = {"Sfax", "Goma", "Quetta", "Mosul", "Kunduz", "Maiduguri"};
    static const char *const acts[] = {"gunmen attacked a market in",
                                       "a bomb went off at a bank in", "rebels shelled a school in",
                                       "a mob burned a shop in"};
    char text[400];
    for (unsigned i = 0; i < count && i < MOST_ARTICLES; i++) {
        snprintf(text, sizeof text,
                 "At least %u people were killed and %u injured on Monday when %s %s, police said. "
                 "A witness told report %u that %u people had died.",
                 2 + i % 9, 3 + i % 7, acts[i / 6 % 4], towns[i % 6], i, 3 + i % 8);
        trial->articles[trial->count++] = read_text(trial->engine, text);
    }
}

// ---- one cut ---------------------------------------------------------------------------------

static unsigned add_one_by_one(const trial *trial, dateline_ledger *ledger)
{
    unsigned done = 0;
    bool added;
    while (done < trial->count &&
           dateline_ledger_add(ledger, trial->articles[done], &added, NULL) == DATELINE_OK)
        done++;
    return done;
}

static void acknowledge(void *context, uint32_t number, bool added, const dateline_error *fault)
{
    (void)number;
    (void)added;
    *(unsigned *)context += fault->status == DATELINE_OK;
}

static unsigned add_in_batches(const trial *trial, dateline_ledger *ledger)
{
    dateline_batch *batch = NULL;
    unsigned done = 0;
    dateline_status status = dateline_batch_open(&batch, trial->engine, NULL);
    for (unsigned put = 0; put < trial->count && status == DATELINE_OK;) {
        const unsigned end = put + trial->batch < trial->count ? put + trial->batch : trial->count;
        while (put < end && status == DATELINE_OK)
            status = dateline_batch_put(batch, trial->articles[put++], NULL);
        if (status == DATELINE_OK)
            status = dateline_ledger_add_batch(ledger, batch, acknowledge, &done, NULL);
    }
    dateline_batch_close(batch);
    return done;
}

// Returns how many articles were acknowledged.
static unsigned add_all(const trial *trial)
{
    dateline_ledger *ledger = NULL;
    if (dateline_ledger_open(&ledger, PATH, DATELINE_LEDGER_WRITE, NULL) != DATELINE_OK)
        return 0;
    const unsigned done =
        trial->batch > 1 ? add_in_batches(trial, ledger) : add_one_by_one(trial, ledger);
    dateline_ledger_close(ledger);
    return done;
}

static int64_t ask(const char *sql)
{
    sqlite3 *database = NULL;
    sqlite3_stmt *row = NULL;
    int64_t answer = -1;
    if (sqlite3_open(PATH, &database) == SQLITE_OK &&
        sqlite3_prepare_v2(database, sql, -1, &row, NULL) == SQLITE_OK &&
        sqlite3_step(row) == SQLITE_ROW)
        answer = sqlite3_column_int64(row, 0);
    (void)sqlite3_finalize(row);
    (void)sqlite3_close(database);
    return answer;
}

static uint64_t export_digest(void)
{
    static const dateline_query claims = {.listing = DATELINE_LIST_CLAIMS, .json = true};
    static const dateline_query incidents = {.listing = DATELINE_LIST_INCIDENTS, .json = true};
    uint64_t digest = 14695981039346656037u;
    dateline_ledger *ledger = NULL;
    if (dateline_ledger_open(&ledger, PATH, DATELINE_LEDGER_READ, NULL) != DATELINE_OK ||
        dateline_ledger_query(ledger, &claims, digest_write, &digest, NULL) != DATELINE_OK ||
        dateline_ledger_query(ledger, &incidents, digest_write, &digest, NULL) != DATELINE_OK)
        digest = 0;
    dateline_ledger_close(ledger);
    return digest;
}

// A transaction that was safe when power went, but not yet told, may be there: all of it.
static bool is_complete(const trial *trial, unsigned acknowledged)
{
    const int64_t there = ask("SELECT count(*) FROM article");
    const unsigned next = acknowledged + trial->batch;
    return there == (int64_t)acknowledged ||
           there == (int64_t)(next < trial->count ? next : trial->count);
}

static const char *look(const trial *trial, unsigned acknowledged)
{
    dateline_ledger *ledger = NULL;
    if (dateline_ledger_open(&ledger, PATH, DATELINE_LEDGER_WRITE, NULL) != DATELINE_OK)
        return "cannot be opened";
    const dateline_status status = dateline_ledger_check(ledger, false, swallow, NULL, NULL);
    dateline_ledger_close(ledger);
    if (status != DATELINE_NOT_FOUND)
        return "is not whole";
    if (!is_complete(trial, acknowledged))
        return "has lost an article, or has one too many";
    if (ask("SELECT count(*) FROM article a WHERE NOT EXISTS (SELECT 1 FROM account k WHERE "
            "k.article = a.id) OR NOT EXISTS (SELECT 1 FROM claim c WHERE c.article = a.id) OR NOT "
            "EXISTS (SELECT 1 FROM article_text t WHERE t.rowid = a.id)") != 0)
        return "has half an article";
    return NULL;
}

static void find(trial *trial, unsigned long at, const char *what)
{
    trial->findings++;
    printf("FINDING cut %lu, seed %llu: the ledger %s\n", at, (unsigned long long)trial->seed,
           what);
    (void)fflush(stdout);
}

// Power goes a second time while the first opening after the cut recovers.
static void recover_by_half(const trial *trial, unsigned long at)
{
    dateline_ledger *ledger = NULL;
    power_arm(1 + (at * 7 + trial->seed) % 40, at + trial->seed);
    if (dateline_ledger_open(&ledger, PATH, DATELINE_LEDGER_WRITE, NULL) == DATELINE_OK)
        dateline_ledger_close(ledger);
    power_restore();
}

static void cut_at(trial *trial, unsigned long at)
{
    power_forget();
    power_arm(at, at + trial->seed);
    const unsigned acknowledged = add_all(trial);
    power_restore();
    recover_by_half(trial, at);
    trial->cuts++;
    const char *fault = look(trial, acknowledged);
    if (fault != NULL) {
        find(trial, at, fault);
        return;
    }
    if (add_all(trial) != trial->count || export_digest() != trial->expected)
        find(trial, at, "is another one when all is added again");
}

static int run(trial *trial, unsigned long from)
{
    power_forget();
    power_arm(0, trial->seed);
    if (add_all(trial) != trial->count)
        return 2;
    const unsigned long calls = power_calls();
    trial->expected = export_digest();
    const unsigned long step = calls <= trial->sample ? 1 : calls / trial->sample;
    for (unsigned long at = from; at <= calls; at += step) {
        cut_at(trial, at);
        if (trial->cuts % 500 == 0)
            fprintf(stderr, "at %lu of %lu\n", at, calls);
    }
    printf("%u articles, %u a transaction, %lu writes and syncs, %lu cuts, each with another "
           "during recovery, %lu findings\n",
           trial->count, trial->batch, calls, trial->cuts, trial->findings);
    return trial->findings > 0;
}

int main(int count, char **arguments)
{
    static trial trial = {.sample = ~0ul, .seed = 1, .batch = 1};
    static dateline_engine *engine; // lives as long as its articles
    dateline_error error = {0};
    unsigned articles = 200;
    unsigned long from = 1;
    int i = 1;
    for (; i + 1 < count && arguments[i][0] == '-'; i += 2) {
        const unsigned long value = strtoul(arguments[i + 1], NULL, 10);
        if (strcmp(arguments[i], "--articles") == 0)
            articles = (unsigned)value;
        else if (strcmp(arguments[i], "--batch") == 0)
            trial.batch = value == 0 ? 1 : (unsigned)value;
        else if (strcmp(arguments[i], "--sample") == 0)
            trial.sample = value == 0 ? 1 : value;
        else if (strcmp(arguments[i], "--seed") == 0)
            trial.seed = value;
        else if (strcmp(arguments[i], "--from") == 0)
            from = value;
    }
    const dateline_engine_options options = {.data_directory = arguments[i],
                                             .model = DATELINE_MODEL_FAST};
    if (i + 1 != count || dateline_engine_open(&engine, &options, &error) != DATELINE_OK) {
        fprintf(stderr, "crash: %s\n", error.message);
        return 2;
    }
    trial.engine = engine;
    make_articles(&trial, articles);
    return power_join() ? run(&trial, from) : 2;
}
