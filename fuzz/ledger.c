// Any bytes as a ledger's file: it is refused, or every listing, view, export and check of it ends
// in an answer or an error. The file may come from anybody.
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include "dateline.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define BYTES_MAX ((size_t)1 << 20)

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
    for (int view = DATELINE_VIEW_OVERVIEW; view <= DATELINE_VIEW_SOURCE; view++) {
        const dateline_query query = {.id = 1, .holder = "police"};
        (void)!dateline_ledger_browse(ledger, (dateline_view)view, &query, swallow, &sum, NULL);
    }
}

static void export_all(dateline_ledger *ledger)
{
    static const char *const formats[] = {"jsonl", "csv", "geojson", "graphml"};
    const char *folder = getenv("DATELINE_DATA");
    size_t sum = 0;
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++) {
        const dateline_export_options options = {
            .format = formats[i], .data_directory = folder == NULL ? DATELINE_BUILD_DATA : folder};
        (void)!dateline_ledger_export(ledger, &options, swallow, &sum, NULL, NULL);
    }
}

static void use(const char *path)
{
    dateline_ledger *ledger = NULL;
    size_t sum = 0;
    if (dateline_ledger_open(&ledger, path, DATELINE_LEDGER_READ, NULL) == DATELINE_OK) {
        list_all(ledger);
        browse_all(ledger);
        export_all(ledger);
        (void)!dateline_ledger_check(ledger, true, swallow, &sum, NULL);
    }
    dateline_ledger_close(ledger);
    ledger = NULL;
    if (dateline_ledger_open(&ledger, path, DATELINE_LEDGER_CHANGE, NULL) == DATELINE_OK) {
        const dateline_decision decision = {
            .kind = DATELINE_DECIDE_MERGE, .incident = 1, .other = 2};
        int64_t number = 0;
        (void)!dateline_ledger_decide(&number, ledger, &decision, NULL);
    }
    dateline_ledger_close(ledger);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char path[64];
    const int file = memfd_create("ledger", MFD_CLOEXEC);
    if (size == 0 || size > BYTES_MAX || file < 0 || write(file, data, size) != (ssize_t)size) {
        if (file >= 0)
            close(file);
        return 0;
    }
    snprintf(path, sizeof path, "/proc/self/fd/%d", file);
    use(path);
    close(file);
    return 0;
}
