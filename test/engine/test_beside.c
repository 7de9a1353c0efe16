// Sixteen threads read articles with one engine and add them to one ledger while thirty-two others
// ask that ledger all it can be asked. `make sweep` runs this under the thread sanitizer.
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>

#include "dateline.h"
#include "support/cmocka_all.h"
#include "support/scratch.h"

#define READERS 16
#define ASKERS 32
#define ARTICLES 3 // of each reader
#define LISTINGS (DATELINE_LIST_READINGS + 1)
#define VIEWS (DATELINE_VIEW_AGREEMENT + 1)

typedef struct world {
    scratch scratch;
    char path[256];
    dateline_engine *engine;
    atomic_int readers_left;
    atomic_int questions;
    atomic_int faults; // cmocka's own asserts are for one thread
} world;

typedef struct worker {
    world *world;
    unsigned number;
    pthread_t thread;
} worker;

static int open_world(void **state)
{
    world *made = calloc(1, sizeof *made);
    const dateline_engine_options options = {.model = DATELINE_MODEL_FAST};
    dateline_ledger *ledger = NULL;
    assert_non_null(made);
    scratch_open_in_memory(&made->scratch);
    scratch_path(&made->scratch, "news.db", made->path);
    assert_int_equal(dateline_engine_open(&made->engine, &options, NULL), DATELINE_OK);
    assert_int_equal(dateline_ledger_open(&ledger, made->path, DATELINE_LEDGER_WRITE, NULL),
                     DATELINE_OK);
    dateline_ledger_close(ledger);
    *state = made;
    return 0;
}

static int close_world(void **state)
{
    world *made = *state;
    dateline_engine_close(made->engine);
    scratch_close(&made->scratch);
    free(made);
    return 0;
}

static void complain(world *world, const char *what, const dateline_error *error)
{
    atomic_fetch_add(&world->faults, 1);
    fprintf(stderr, "%s: %d %s\n", what, error->status, error->message);
}

// ---- those that read ----

// All of one raid, so that each changes the incident that others are asked for.
static int write_article(char *out, size_t size, unsigned reader, unsigned number)
{
    return snprintf(out, size,
                    "date 2024-03-%02u\n"
                    "Gunmen killed %u people in a market in Goma on Monday, the mayor said. A "
                    "hospital had spoken of %u dead. Colonel Adam Lott %u arrived in Goma on "
                    "Tuesday, the army said.\n",
                    5 + number, 9 + reader % 3, 20 + reader % 4, 100 * reader + number);
}

static bool add(dateline_ledger *ledger, const dateline_article *article, dateline_error *error)
{
    bool added = false;
    dateline_status status;
    do // another writes for longer than one is ready to wait
        status = dateline_ledger_add(ledger, article, &added, error);
    while (status == DATELINE_LEDGER && strstr(error->message, "is writing") != NULL);
    return status == DATELINE_OK && added;
}

static void read_and_add(worker *worker, dateline_ledger *ledger, unsigned number)
{
    char text[600];
    dateline_reader *reader = NULL;
    const dateline_article *article = NULL;
    dateline_error error = {0};
    const int length = write_article(text, sizeof text, worker->number, number);
    if (dateline_reader_open_memory(&reader, worker->world->engine, text, (size_t)length, NULL,
                                    &error) != DATELINE_OK ||
        dateline_reader_next(&article, reader, &error) != DATELINE_OK ||
        !add(ledger, article, &error))
        complain(worker->world, "an article was not added", &error);
    dateline_reader_close(reader);
}

static void *read_all(void *context)
{
    worker *worker = context;
    dateline_ledger *ledger = NULL;
    dateline_error error = {0};
    if (dateline_ledger_open(&ledger, worker->world->path, DATELINE_LEDGER_WRITE, &error) !=
        DATELINE_OK)
        complain(worker->world, "a ledger was not opened", &error);
    for (unsigned i = 0; i < ARTICLES && ledger != NULL; i++)
        read_and_add(worker, ledger, i);
    dateline_ledger_close(ledger);
    atomic_fetch_sub(&worker->world->readers_left, 1);
    return NULL;
}

// ---- those that ask ----

static bool count(void *context, const char *bytes, size_t length)
{
    (void)bytes;
    *(size_t *)context += length;
    return true;
}

static dateline_status ask_once(dateline_ledger *ledger, const world *world, unsigned what,
                                dateline_error *error)
{
    size_t written = 0;
    const dateline_query view = {.id = 1, .coder = "Ada", .holder = "mayor"};
    if (what % 3 == 0)
        return dateline_ledger_browse(ledger, (dateline_view)(what / 3 % VIEWS), &view, count,
                                      &written, error);
    if (what % 3 == 1) {
        const dateline_query listing = {.listing = (dateline_listing)(what / 3 % LISTINGS),
                                        .id = what % 2,
                                        .json = true,
                                        .words = "market"};
        return dateline_ledger_query(ledger, &listing, count, &written, error);
    }
    const dateline_export_options options = {.format = "geojson", .engine = world->engine};
    return dateline_ledger_export(ledger, &options, count, &written, NULL, error);
}

// One connection each; again and again until no article comes any more.
static void *ask_all(void *context)
{
    worker *worker = context;
    dateline_ledger *ledger = NULL;
    dateline_error error = {0};
    if (dateline_ledger_open(&ledger, worker->world->path, DATELINE_LEDGER_READ, &error) !=
        DATELINE_OK)
        complain(worker->world, "a ledger was not opened", &error);
    unsigned asked = 0;
    while (ledger != NULL && (asked < 3 || atomic_load(&worker->world->readers_left) > 0)) {
        const dateline_status status =
            ask_once(ledger, worker->world, worker->number + asked++, &error);
        atomic_fetch_add(&worker->world->questions, 1);
        // There may be nothing yet, and a busy machine may take longer than a page has.
        if (status != DATELINE_OK && status != DATELINE_NOT_FOUND && status != DATELINE_LIMIT &&
            status != DATELINE_USAGE)
            complain(worker->world, "a question was not answered", &error);
    }
    dateline_ledger_close(ledger);
    return NULL;
}

static bool print_fault(void *context, const char *bytes, size_t length)
{
    (void)context;
    print_error("%.*s", (int)length, bytes);
    return true;
}

static void articles_come_in_while_all_is_asked(void **state)
{
    world *world = *state;
    static worker workers[READERS + ASKERS];
    atomic_store(&world->readers_left, READERS);
    for (unsigned i = 0; i < READERS + ASKERS; i++) {
        workers[i] = (worker){.world = world, .number = i};
        assert_int_equal(
            pthread_create(&workers[i].thread, NULL, i < READERS ? read_all : ask_all, &workers[i]),
            0);
    }
    for (unsigned i = 0; i < READERS + ASKERS; i++)
        assert_int_equal(pthread_join(workers[i].thread, NULL), 0);
    print_message("%d articles, %d questions\n", READERS * ARTICLES,
                  atomic_load(&world->questions));
    assert_int_equal(atomic_load(&world->faults), 0);
    dateline_ledger *ledger = NULL;
    assert_int_equal(dateline_ledger_open(&ledger, world->path, DATELINE_LEDGER_READ, NULL),
                     DATELINE_OK);
    assert_int_equal(dateline_ledger_check(ledger, false, print_fault, NULL, NULL),
                     DATELINE_NOT_FOUND); // no fault
    dateline_ledger_close(ledger);
}

TEST_MAIN(cmocka_unit_test_setup_teardown(articles_come_in_while_all_is_asked, open_world,
                                          close_world))
