// Any bytes as a ledger's file: it is refused, or every listing, view, export and check of it ends
// in an answer or an error, and so do adding to it and deciding. The file may come from anybody.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "dateline.h"
#include "reached.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define BYTES_MAX ((size_t)1 << 20)

static const char *data_folder(void)
{
    const char *folder = getenv("DATELINE_DATA");
    return folder == NULL ? DATELINE_BUILD_DATA : folder;
}

static bool swallow(void *context, const char *bytes, size_t length)
{
    size_t *sum = context;
    for (size_t i = 0; i < length; i++)
        *sum += (unsigned char)bytes[i];
    return *sum < (size_t)1 << 40;
}

static void list_all(dateline_ledger *ledger)
{
    size_t sum = 0;
    for (int listing = DATELINE_LIST_INCIDENTS; listing <= DATELINE_WHY; listing++) {
        const dateline_query query = {.listing = (dateline_listing)listing,
                                      .id = listing == DATELINE_SHOW || listing == DATELINE_WHY,
                                      .words = listing == DATELINE_SEARCH ? "river" : NULL,
                                      .json = listing % 2 == 0,
                                      .policy = DATELINE_POLICY_MEDIAN,
                                      .limit = 50};
        (void)!dateline_ledger_query(ledger, &query, swallow, &sum, NULL);
    }
}

static void browse_all(dateline_ledger *ledger)
{
    size_t sum = 0;
    for (int view = DATELINE_VIEW_OVERVIEW; view <= DATELINE_VIEW_AGREEMENT; view++) {
        const dateline_query query = {.id = 1, .holder = "police", .coder = "ada"};
        (void)!dateline_ledger_browse(ledger, (dateline_view)view, &query, swallow, &sum, NULL);
    }
}

static void export_all(dateline_ledger *ledger)
{
    static const char *const formats[] = {"jsonl", "csv", "geojson", "graphml"};
    size_t sum = 0;
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++) {
        const dateline_export_options options = {.format = formats[i],
                                                 .data_directory = data_folder()};
        (void)!dateline_ledger_export(ledger, &options, swallow, &sum, NULL, NULL);
    }
}

static void read_all(const char *path)
{
    dateline_ledger *ledger = NULL;
    size_t sum = 0;
    if (dateline_ledger_open(&ledger, path, DATELINE_LEDGER_READ, NULL) == DATELINE_OK) {
        fuzz_reached++;
        list_all(ledger);
        browse_all(ledger);
        export_all(ledger);
        (void)!dateline_ledger_check(ledger, true, swallow, &sum, NULL);
    }
    dateline_ledger_close(ledger);
}

// Read once; its reader lives as long as the program.
static const dateline_article *shared_article(void)
{
    static const char text[] = "Six people died in Velgrad on Monday when a bridge over the river "
                               "fell, police said. A witness spoke of nine.";
    static const dateline_article *article;
    static dateline_reader *reader;
    static dateline_engine *engine;
    const dateline_engine_options how = {.data_directory = data_folder(),
                                         .model = DATELINE_MODEL_FAST};
    const dateline_reader_options options = {.day = "2023-05-09"};
    if (article == NULL && (dateline_engine_open(&engine, &how, NULL) != DATELINE_OK ||
                            dateline_reader_open_memory(&reader, engine, text, strlen(text),
                                                        &options, NULL) != DATELINE_OK ||
                            dateline_reader_next(&article, reader, NULL) != DATELINE_OK))
        abort();
    return article;
}

// An older one is brought up to date first.
static void write_all(const char *path)
{
    static const int64_t articles[] = {1};
    static const dateline_decision decisions[] = {
        {.kind = DATELINE_DECIDE_MERGE, .incident = 1, .other = 2, .by = "ada"},
        {.kind = DATELINE_DECIDE_SPLIT, .incident = 1, .articles = articles, .article_count = 1},
        {.kind = DATELINE_DECIDE_CORRECT, .incident = 1, .field = "killed", .value = "4..5"},
        {.kind = DATELINE_DECIDE_REJECT, .claim = 1, .value = "wrong value", .by = "ada"},
        {.kind = DATELINE_DECIDE_UNDO, .other = 1, .by = "ada"},
    };
    dateline_ledger *ledger = NULL;
    bool added = false;
    int64_t number = 0;
    if (dateline_ledger_open(&ledger, path, DATELINE_LEDGER_CHANGE, NULL) == DATELINE_OK) {
        (void)!dateline_ledger_add(ledger, shared_article(), &added, NULL);
        for (size_t i = 0; i < sizeof decisions / sizeof *decisions; i++)
            (void)!dateline_ledger_decide(&number, ledger, &decisions[i], NULL);
    }
    dateline_ledger_close(ledger);
}

// ---- the file --------------------------------------------------------------------------------

// SQLite lays others beside it, and opens none by a descriptor's name.
static const char *ledger_path(void)
{
    static char path[64];
    if (path[0] == '\0')
        snprintf(path, sizeof path, "%s/dateline-fuzz-%ld.db",
                 access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp", (long)getpid());
    return path;
}

static void remove_all(void)
{
    static const char *const ends[] = {"", "-wal", "-shm", "-journal"};
    char name[80];
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        snprintf(name, sizeof name, "%s%s", ledger_path(), ends[i]);
        (void)unlink(name);
    }
}

static bool write_file(const uint8_t *data, size_t size)
{
    FILE *file = fopen(ledger_path(), "wb");
    const bool is_written = file != NULL && fwrite(data, 1, size, file) == size;
    return (file != NULL && fclose(file) == 0) && is_written;
}

// A sound ledger is read here and can be added to; else every input would be refused, whatever it
// is.
static void check_once(void)
{
    static bool is_checked;
    dateline_ledger *ledger = NULL;
    bool added = false;
    if (is_checked)
        return;
    remove_all();
    if (dateline_ledger_open(&ledger, ledger_path(), DATELINE_LEDGER_WRITE, NULL) != DATELINE_OK ||
        dateline_ledger_add(ledger, shared_article(), &added, NULL) != DATELINE_OK || !added)
        abort();
    dateline_ledger_close(ledger);
    ledger = NULL;
    if (dateline_ledger_open(&ledger, ledger_path(), DATELINE_LEDGER_READ, NULL) != DATELINE_OK)
        abort();
    dateline_ledger_close(ledger);
    remove_all();
    is_checked = true;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    check_once();
    if (size > 0 && size <= BYTES_MAX && write_file(data, size)) {
        read_all(ledger_path());
        write_all(ledger_path());
        read_all(ledger_path()); // what it has become
    }
    remove_all();
    return 0;
}
