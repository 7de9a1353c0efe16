// Files become shards: by reference, a part of a file that holds JSON Lines, or a whole file.
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/file_map.h"
#include "base/memory.h"
#include "base/sha256.h"
#include "cli/files.h"
#include "cli/ledger.h"
#include "cli/log.h"
#include "courier/courier.h"
#include "dateline_queue.h"

#define CARRIED_MOST ((size_t)32 << 20)
#define DEFAULT_SIZE 100
#define DEFAULT_MOST 100000
#define MESSAGE_SECONDS 60 // until a message that nobody acknowledges is given out again

typedef struct enqueuing {
    const cli_arguments *arguments;
    const char *ledger_path;
    dateline_queue *queue;
    courier *courier; // NULL: nobody is told
    cli_log log;
    long size, most;
    bool carries;
    uint64_t queued, known, sent;
    uint64_t until_look; // shards that may be put before the queue is counted again
} enqueuing;

static cli_exit tell(const enqueuing *to, const dateline_error *error)
{
    return cli_ledger_tell(to->ledger_path, error);
}

// ---- back-pressure ----

static void wait_a_second(void)
{
    const struct timespec second = {.tv_sec = 1};
    (void)nanosleep(&second, NULL);
}

// Waits until fewer than `most` shards wait.
static cli_exit await_room(enqueuing *to)
{
    bool is_told = false;
    while (to->until_look == 0) {
        dateline_queue_counts counts;
        dateline_error error = {0};
        if (dateline_queue_count(&counts, to->queue, &error) != DATELINE_OK)
            return tell(to, &error);
        if (counts.waiting < (uint64_t)to->most) {
            const uint64_t room = (uint64_t)to->most - counts.waiting;
            to->until_look = room < 1000 ? room : 1000;
            break;
        }
        if (!is_told)
            CLI_LOG(&to->log, CLI_LOG_INFO, "queue-full",
                    {.name = "waiting", .number = (int64_t)counts.waiting});
        is_told = true;
        wait_a_second();
    }
    to->until_look--;
    return EXIT_DONE;
}

// ---- a shard ----

static cli_exit send(enqueuing *to, int64_t id, const char *sha256)
{
    dateline_error error = {0};
    if (to->courier == NULL)
        return EXIT_DONE;
    if (courier_send(to->courier, id, sha256, &error) != DATELINE_OK) {
        cli_complain("%s", error.message);
        return EXIT_INPUT;
    }
    to->sent++;
    return EXIT_DONE;
}

static void write_digits(char out[65], slice bytes)
{
    uint8_t hash[32];
    sha256_of(hash, bytes);
    for (int i = 0; i < 32; i++)
        snprintf(out + 2 * i, 3, "%02x", hash[i]);
}

static cli_exit put(enqueuing *to, const dateline_shard *place, slice bytes)
{
    dateline_shard shard = *place;
    char digits[65];
    int64_t id = 0;
    bool is_new = false;
    dateline_error error = {0};
    const cli_exit code = await_room(to);
    if (code != EXIT_DONE)
        return code;
    write_digits(digits, bytes);
    shard.sha256 = digits;
    shard.length = bytes.length;
    shard.bytes = to->carries ? bytes.data : NULL;
    if (to->carries && bytes.length > CARRIED_MOST) {
        cli_complain("%s: %zu bytes are too many to be carried", shard.path, bytes.length);
        return EXIT_INPUT;
    }
    if (dateline_queue_put(to->queue, &shard, &id, &is_new, &error) != DATELINE_OK)
        return tell(to, &error);
    if (is_new)
        to->queued++;
    else
        to->known++;
    return is_new ? send(to, id, digits) : EXIT_DONE;
}

// ---- a file ----

static bool ends_with(const char *text, const char *end)
{
    const size_t length = strlen(text), wanted = strlen(end);
    return length >= wanted && strcmp(text + length - wanted, end) == 0;
}

static bool is_lines(const enqueuing *to, const char *path)
{
    const char *format = cli_value(to->arguments, "--format");
    if (format != NULL && strcmp(format, "auto") != 0)
        return strcmp(format, "jsonl") == 0 && !ends_with(path, ".gz") && !ends_with(path, ".zst");
    return ends_with(path, ".jsonl") || ends_with(path, ".ndjson");
}

// Where the `size`th line from `at` on ends; *lines: how many were passed.
static size_t end_of_part(slice bytes, size_t at, long size, uint64_t *lines)
{
    *lines = 0;
    while (at < bytes.length && *lines < (uint64_t)size) {
        const char *end = memchr(bytes.data + at, '\n', bytes.length - at);
        at = end == NULL ? bytes.length : (size_t)(end - bytes.data) + 1;
        ++*lines;
    }
    return at;
}

static cli_exit put_parts(enqueuing *to, dateline_shard *shard, slice bytes)
{
    cli_exit code = EXIT_DONE;
    size_t at = 0;
    shard->format = "jsonl";
    while (at < bytes.length && code == EXIT_DONE) {
        uint64_t lines = 0;
        const size_t end = end_of_part(bytes, at, to->size, &lines);
        shard->start = at;
        code = put(to, shard, (slice){bytes.data + at, end - at});
        shard->line += lines;
        at = end;
    }
    return code;
}

static cli_exit put_file(enqueuing *to, const char *given)
{
    dateline_error error = {0};
    file_map map;
    char *path = realpath(given, NULL);
    if (path == NULL || strcmp(given, "-") == 0) {
        cli_complain("%s: %s", given,
                     path == NULL ? strerror(errno) : "standard input cannot be queued");
        memory_release(path);
        return EXIT_INPUT;
    }
    cli_exit code = EXIT_DONE;
    if (file_map_open(&map, path, &error) != DATELINE_OK) {
        cli_complain("%s", error.message);
        code = EXIT_INPUT;
    } else {
        dateline_shard shard = {.path = path,
                                .format = cli_value(to->arguments, "--format"),
                                .day = cli_value(to->arguments, "--date"),
                                .columns = cli_value(to->arguments, "--columns")};
        const slice bytes = {map.data, map.length};
        code = is_lines(to, path) ? put_parts(to, &shard, bytes) : put(to, &shard, bytes);
        file_map_close(&map);
    }
    memory_release(path);
    return code;
}

// ---- the run ----

typedef struct missing {
    enqueuing *to;
    cli_exit code;
} missing;

static bool send_missing(void *context, int64_t id, const char *sha256)
{
    missing *missing = context;
    missing->code = send(missing->to, id, sha256);
    return missing->code == EXIT_DONE;
}

static cli_exit put_all(enqueuing *to)
{
    cli_files files;
    cli_exit code = cli_files_find(&files, to->arguments);
    for (size_t i = 0; i < files.count && code != EXIT_LEDGER; i++)
        code = cli_exit_worse(code, put_file(to, files.paths[i]));
    cli_files_close(&files);
    if (code != EXIT_LEDGER && cli_has(to->arguments, "--missing")) {
        missing missing = {to, EXIT_DONE};
        dateline_error error = {0};
        if (dateline_queue_opens(to->queue, send_missing, &missing, &error) != DATELINE_OK)
            missing.code = tell(to, &error);
        code = cli_exit_worse(code, missing.code);
    }
    return code;
}

static cli_exit run(enqueuing *to, dateline_ledger *ledger, long copies)
{
    const char *url = cli_value(to->arguments, "--nats");
    dateline_error error = {0};
    if (dateline_queue_open(&to->queue, ledger, &error) != DATELINE_OK)
        return tell(to, &error);
    cli_exit code = EXIT_DONE;
    if (url != NULL &&
        courier_join(&to->courier, url, (unsigned)copies, MESSAGE_SECONDS, &error) != DATELINE_OK) {
        cli_complain("%s", error.message);
        code = EXIT_INPUT;
    } else {
        code = put_all(to);
        printf("queued %llu, known %llu", (unsigned long long)to->queued,
               (unsigned long long)to->known);
        if (url != NULL)
            printf(", sent %llu", (unsigned long long)to->sent);
        putchar('\n');
    }
    courier_leave(to->courier);
    dateline_queue_close(to->queue);
    return code;
}

static bool make_sense(const enqueuing *to)
{
    const bool is_missing = cli_has(to->arguments, "--missing");
    dateline_format format;
    if (is_missing && !cli_has(to->arguments, "--nats")) {
        cli_complain("--missing wants --nats URL: the queue itself forgets nothing");
        return false;
    }
    if (to->arguments->operand_count == 0 && !is_missing) {
        cli_complain("enqueue wants files or folders");
        return false;
    }
    return cli_format(&format, to->arguments);
}

cli_exit cli_enqueue(const cli_arguments *arguments)
{
    long copies;
    dateline_ledger *ledger = NULL;
    enqueuing to = {.arguments = arguments,
                    .ledger_path = cli_value(arguments, "--ledger"),
                    .carries = cli_has(arguments, "--carry")};
    if (!cli_number(&to.size, arguments, "--size", 1, 1000000, DEFAULT_SIZE) ||
        !cli_number(&to.most, arguments, "--most", 1, 1000000000, DEFAULT_MOST) ||
        !cli_number(&copies, arguments, "--copies", 1, 5, 1) || !cli_log_read(&to.log, arguments) ||
        !make_sense(&to))
        return EXIT_USAGE;
    cli_exit code = cli_ledger_open(&ledger, arguments, DATELINE_LEDGER_WRITE);
    if (code != EXIT_DONE)
        return code;
    cli_output output = {0};
    code = run(&to, ledger, copies);
    dateline_ledger_close(ledger);
    return cli_finish(&output, code);
}
