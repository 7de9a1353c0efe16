// crash [--articles N] [--batch N] [--sample N] [--seed N] [--kill 1] DATA
//
// Power is cut at every write, truncation and sync that an `add` of N articles makes of its ledger.
// What was not synced is lost by a random part, in random order, torn; with --kill the program dies
// there and the disk keeps what was written. Then power is cut again while the ledger recovers.
// After each: the ledger is whole, and is, byte for byte of its export, what a ledger is that got
// the articles that were acknowledged (or those and the next, which was safe but not yet told), and
// so it is, in each 16th, when the next are added, in each 64th when all are. With --batch so
// many articles go into one transaction, of which all or none are there.
//
// One process adds; at each call it forks one that dies there, so that all cuts together take one
// `add` and as many recoveries.
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "dateline.h"
#include "power.h"

#define PATH "/power/news.db"
#define MOST_ARTICLES 1000
#define NEXT_AGAIN 16
#define WHOLE_AGAIN 64

typedef struct trial {
    const dateline_article *articles[MOST_ARTICLES];
    unsigned count;
    unsigned batch; // articles of one transaction; 1: each has its own
    const dateline_engine *engine;
    uint64_t expected[MOST_ARTICLES + 1]; // digest of the ledger of so many articles
    unsigned long step, calls, cuts, findings;
    unsigned long cut;  // in a process that was forked: the call at which it ended,
    unsigned long turn; // and how many had been forked before it
    power_end end;
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

// ---- adding ----------------------------------------------------------------------------------

static unsigned least(unsigned a, unsigned b)
{
    return a < b ? a : b;
}

static unsigned add_one_by_one(const trial *trial, dateline_ledger *ledger, unsigned first,
                               unsigned end)
{
    unsigned done = first;
    bool added;
    while (done < end &&
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

static unsigned add_in_batches(const trial *trial, dateline_ledger *ledger, unsigned first,
                               unsigned end)
{
    dateline_batch *batch = NULL;
    unsigned done = first;
    dateline_status status = dateline_batch_open(&batch, trial->engine, NULL);
    for (unsigned put = first; put < end && status == DATELINE_OK;) {
        const unsigned stop = least(put + trial->batch, end);
        while (put < stop && status == DATELINE_OK)
            status = dateline_batch_put(batch, trial->articles[put++], NULL);
        if (status == DATELINE_OK)
            status = dateline_ledger_add_batch(ledger, batch, acknowledge, &done, NULL);
    }
    dateline_batch_close(batch);
    return done;
}

// Adds the articles [first, end). Returns up to which one they were acknowledged.
static unsigned add(const trial *trial, unsigned first, unsigned end)
{
    dateline_ledger *ledger = NULL;
    if (dateline_ledger_open(&ledger, PATH, DATELINE_LEDGER_WRITE, NULL) != DATELINE_OK)
        return first;
    const unsigned done = trial->batch > 1 ? add_in_batches(trial, ledger, first, end)
                                           : add_one_by_one(trial, ledger, first, end);
    dateline_ledger_close(ledger);
    return done;
}

// ---- looking ---------------------------------------------------------------------------------

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

// How many articles are there: those acknowledged, or those of the transaction that was safe when
// the end came, but not yet told, as well. -1: another number.
static int64_t count_articles(const trial *trial, unsigned acknowledged)
{
    const int64_t there = ask("SELECT count(*) FROM article");
    const unsigned next = least(acknowledged + trial->batch, trial->count);
    return there == (int64_t)acknowledged || there == (int64_t)next ? there : -1;
}

// Is it what an undisturbed one is when the articles [first, end) are added?
static bool becomes(const trial *trial, unsigned first, unsigned end)
{
    return add(trial, first, end) == end && export_digest() == trial->expected[end];
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
    const int64_t there = count_articles(trial, acknowledged);
    if (there < 0)
        return "has lost an article, or has one too many";
    if (export_digest() != trial->expected[there])
        return "is not that of its articles";
    const unsigned next = least((unsigned)there + trial->batch, trial->count);
    if (trial->turn % NEXT_AGAIN == 0 && !becomes(trial, (unsigned)there, next))
        return "is another one when the next are added";
    if (trial->turn % WHOLE_AGAIN == 0 && !becomes(trial, 0, trial->count))
        return "is another one when all is added again";
    return NULL;
}

// ---- one cut ---------------------------------------------------------------------------------

static power_end again(void *context, unsigned long call)
{
    return call == *(const unsigned long *)context ? POWER_GOES : POWER_STAYS;
}

// Power goes a second time while the first opening after the cut recovers.
static void recover_by_half(const trial *trial)
{
    dateline_ledger *ledger = NULL;
    unsigned long at = 1 + (trial->cut * 7 + trial->seed) % 40;
    power_watch(again, &at);
    if (dateline_ledger_open(&ledger, PATH, DATELINE_LEDGER_WRITE, NULL) == DATELINE_OK)
        dateline_ledger_close(ledger);
    power_restore();
}

// In the process that was forked: what it left behind. Returns its status.
static int find(const trial *trial, unsigned acknowledged)
{
    power_restore();
    recover_by_half(trial);
    const char *fault = look(trial, acknowledged);
    if (fault == NULL)
        return 0;
    printf("FINDING cut %lu, seed %llu: the ledger %s\n", trial->cut,
           (unsigned long long)trial->seed, fault);
    (void)fflush(stdout);
    return 1;
}

static void wait_for(trial *trial, pid_t child)
{
    int status = -1;
    trial->cuts++;
    if (waitpid(child, &status, 0) != child || !WIFEXITED(status) || WEXITSTATUS(status) > 1)
        printf("FINDING cut %lu: the process ended with status %d\n", power_calls(), status);
    trial->findings += status != 0;
    if (trial->cuts % 500 == 0)
        fprintf(stderr, "at %lu of %lu\n", power_calls(), trial->calls);
}

static power_end cut_in_a_fork(void *context, unsigned long call)
{
    trial *trial = context;
    if (call % trial->step != 0)
        return POWER_STAYS;
    (void)fflush(stdout);
    const pid_t child = fork();
    if (child < 0)
        abort();
    if (child > 0) {
        wait_for(trial, child);
        return POWER_STAYS;
    }
    trial->cut = call;
    trial->turn = trial->cuts;
    power_seed(call + trial->seed);
    return trial->end;
}

// ---- all ------------------------------------------------------------------------------------

static bool expect(trial *trial)
{
    power_forget();
    power_seed(trial->seed);
    for (unsigned done = 0; done < trial->count;) {
        const unsigned next = least(done + trial->batch, trial->count);
        if (done == 0 && add(trial, 0, 0) == 0)
            trial->expected[0] = export_digest();
        if (add(trial, done, next) != next)
            return false;
        trial->expected[next] = export_digest();
        done = next;
    }
    return true;
}

static unsigned add_watched(trial *trial, power_watcher watcher)
{
    power_forget();
    power_seed(trial->seed);
    power_watch(watcher, trial);
    return add(trial, 0, trial->count);
}

static int run(trial *trial, unsigned long sample)
{
    if (!expect(trial) || add_watched(trial, NULL) != trial->count)
        return 2;
    trial->calls = power_calls();
    trial->step = sample == 0 || trial->calls <= sample ? 1 : trial->calls / sample;
    const unsigned done = add_watched(trial, cut_in_a_fork);
    if (trial->cut != 0)
        _exit(find(trial, done));
    printf("%u articles, %u a transaction, %lu writes and syncs, %lu %s, each with a cut of power "
           "during recovery, %lu findings\n",
           trial->count, trial->batch, trial->calls, trial->cuts,
           trial->end == POWER_DIES ? "kills" : "cuts of power", trial->findings);
    return trial->findings > 0 || done != trial->count;
}

int main(int count, char **arguments)
{
    static trial trial = {.seed = 1, .batch = 1, .end = POWER_GOES};
    static dateline_engine *engine; // lives as long as its articles
    dateline_error error = {0};
    unsigned articles = 200;
    unsigned long sample = 0;
    int i = 1;
    for (; i + 1 < count && arguments[i][0] == '-'; i += 2) {
        const unsigned long value = strtoul(arguments[i + 1], NULL, 10);
        if (strcmp(arguments[i], "--articles") == 0)
            articles = (unsigned)value;
        else if (strcmp(arguments[i], "--batch") == 0)
            trial.batch = value == 0 ? 1 : (unsigned)value;
        else if (strcmp(arguments[i], "--sample") == 0)
            sample = value;
        else if (strcmp(arguments[i], "--seed") == 0)
            trial.seed = value;
        else if (strcmp(arguments[i], "--kill") == 0)
            trial.end = value == 0 ? POWER_GOES : POWER_DIES;
    }
    const dateline_engine_options options = {.data_directory = arguments[i],
                                             .model = DATELINE_MODEL_FAST};
    if (i + 1 != count || dateline_engine_open(&engine, &options, &error) != DATELINE_OK) {
        fprintf(stderr, "crash: %s\n", error.message);
        return 2;
    }
    trial.engine = engine;
    make_articles(&trial, articles);
    return power_join() ? run(&trial, sample) : 2;
}
