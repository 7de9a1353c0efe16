// One shard, article by article.
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/file_map.h"
#include "base/sha256.h"
#include "cli/work.h"

typedef struct reading {
    const work *work;
    work_slot *slot;
    dateline_queue *queue;
    const dateline_lease *lease;
    dateline_error *error;
} reading;

static unsigned long long microseconds(void)
{
    struct timespec time = {0};
    (void)clock_gettime(CLOCK_MONOTONIC, &time);
    return (unsigned long long)time.tv_sec * 1000000 + (unsigned long long)time.tv_nsec / 1000;
}

// ---- outcomes ----

// What the queue answered, as the end of the shard; WORK_DONE also stands for "go on".
static work_end end_of(const reading *reading, dateline_status status)
{
    if (status == DATELINE_OK)
        return WORK_DONE;
    if (status != DATELINE_NOT_FOUND)
        return WORK_BROKEN;
    CLI_LOG(&reading->work->log, CLI_LOG_WARNING, "lease-lost",
            {.name = "shard", .number = reading->lease->id});
    return WORK_LOST;
}

static work_end fail(const reading *reading, const char *reason, bool whole)
{
    CLI_LOG(&reading->work->log, CLI_LOG_WARNING, "try-failed",
            {.name = "shard", .number = reading->lease->id},
            {.name = "article", .number = whole ? 0 : (int64_t)reading->lease->done + 1},
            {.name = "reason", .text = reason});
    const dateline_status status =
        dateline_queue_fail(reading->queue, reading->slot->name, reason, whole, reading->error);
    return status == DATELINE_OK ? WORK_FAILED : WORK_BROKEN;
}

static dateline_status pass(const reading *reading, const char *reason)
{
    if (reason != NULL)
        CLI_LOG(&reading->work->log, CLI_LOG_WARNING, "set-aside",
                {.name = "shard", .number = reading->lease->id},
                {.name = "article", .number = (int64_t)reading->lease->done + 1},
                {.name = "reason", .text = reason});
    atomic_fetch_add(reason == NULL ? &reading->slot->foreign : &reading->slot->set_aside, 1);
    return dateline_queue_pass(reading->queue, reason, reading->error);
}

// ---- an article ----

static dateline_status add(const reading *reading, const dateline_article *article)
{
    bool is_new = false;
    const dateline_status status =
        dateline_queue_add(reading->queue, article, &is_new, reading->error);
    if (status == DATELINE_OK)
        atomic_fetch_add(is_new ? &reading->slot->added : &reading->slot->known, 1);
    // The article's own limits stay what they are: another try tells the same.
    return status == DATELINE_LIMIT ? pass(reading, reading->error->message) : status;
}

// What the reader gave goes to the ledger and the queue. *goes_on: there may be more.
static work_end take(const reading *reading, const dateline_reader *reader, dateline_status status,
                     const dateline_article *article, bool *goes_on)
{
    const unsigned long long start = microseconds();
    *goes_on = false;
    if (dateline_reader_died(reader))
        return fail(reading, reading->error->message, false);
    switch (status) {
    case DATELINE_OK:
        status = add(reading, article);
        break;
    case DATELINE_UNSUPPORTED: // not in English
        status = pass(reading, NULL);
        break;
    case DATELINE_BAD_INPUT:
    case DATELINE_LIMIT:
        status = pass(reading, reading->error->message);
        break;
    default:
        return fail(reading, reading->error->message, false);
    }
    // Also of what was to be told of the article, once read.
    if (status != DATELINE_OK && dateline_reader_died(reader))
        return fail(reading, reading->error->message, false);
    atomic_fetch_add(&reading->slot->storing, microseconds() - start);
    *goes_on = status == DATELINE_OK;
    return end_of(reading, status);
}

static work_end finish(const reading *reading)
{
    const dateline_status status = dateline_queue_finish(reading->queue, reading->error);
    if (status == DATELINE_OK)
        atomic_fetch_add(&reading->slot->shards, 1);
    return end_of(reading, status);
}

static work_end read_articles(const reading *reading, dateline_reader *reader,
                              void (*step)(void *context), void *context)
{
    bool goes_on = true;
    work_end end = WORK_DONE;
    while (goes_on && end == WORK_DONE) {
        const dateline_article *article = NULL;
        const unsigned long long start = microseconds();
        atomic_store(&reading->slot->busy_since, work_now());
        const dateline_status status = dateline_reader_next(&article, reader, reading->error);
        atomic_fetch_add(&reading->slot->reading, microseconds() - start);
        if (status == DATELINE_NOT_FOUND)
            return finish(reading);
        end = take(reading, reader, status, article, &goes_on);
        step(context);
        if (goes_on && work_wait(0)) {
            end = end_of(reading, dateline_queue_give_back(reading->queue, reading->error));
            return end == WORK_BROKEN ? WORK_BROKEN : WORK_STOPPED;
        }
    }
    return end;
}

// ---- the shard's bytes ----

static dateline_format format_of(const char *name)
{
    static const char *const names[] = {"auto", "text", "html", "jsonl", "conllu",
                                        "feed", "csv",  "mail", "warc",  "archive"};
    for (size_t i = 0; name != NULL && i < sizeof names / sizeof *names; i++)
        if (strcmp(name, names[i]) == 0)
            return (dateline_format)i;
    return DATELINE_FORMAT_AUTO;
}

static bool are_queued_bytes(const dateline_shard *shard, slice bytes)
{
    char digits[65];
    uint8_t hash[32];
    sha256_of(hash, bytes);
    for (int i = 0; i < 32; i++)
        snprintf(digits + 2 * i, 3, "%02x", hash[i]);
    return strcmp(digits, shard->sha256) == 0;
}

static work_end read_bytes(const reading *reading, slice bytes, void (*step)(void *context),
                           void *context)
{
    const dateline_shard *shard = &reading->lease->shard;
    const char *slash = strrchr(shard->path, '/');
    const dateline_reader_options options = {.format = format_of(shard->format),
                                             .day = shard->day,
                                             .columns = shard->columns,
                                             .skip = reading->lease->done,
                                             .name = slash == NULL ? shard->path : slash + 1,
                                             .line = shard->line};
    dateline_reader *reader = NULL;
    if (!are_queued_bytes(shard, bytes))
        return fail(reading, "the file is not what it was when it was queued", true);
    if (dateline_reader_open_memory(&reader, reading->work->engine, bytes.data, bytes.length,
                                    &options, reading->error) != DATELINE_OK)
        return fail(reading, reading->error->message, true);
    const work_end end = read_articles(reading, reader, step, context);
    dateline_reader_close(reader);
    return end;
}

work_end work_shard(const work *work, work_slot *slot, work_connection *connection,
                    const dateline_lease *lease, void (*step)(void *context), void *context,
                    dateline_error *error)
{
    const reading reading = {work, slot, connection->queue, lease, error};
    const dateline_shard *shard = &lease->shard;
    if (shard->bytes != NULL)
        return read_bytes(&reading, (slice){shard->bytes, shard->length}, step, context);
    file_map map;
    if (file_map_open(&map, shard->path, error) != DATELINE_OK)
        return fail(&reading, error->message, true);
    work_end end;
    if (shard->start > map.length || shard->length > map.length - shard->start)
        end = fail(&reading, "the file is shorter than it was when it was queued", true);
    else
        end = read_bytes(&reading,
                         (slice){shard->length == 0 ? NULL : (const char *)map.data + shard->start,
                                 shard->length},
                         step, context);
    file_map_close(&map);
    return end;
}
