// Each statement and each allocation of what a queue does, made to fail once and for ever: the
// fault is told, all of it is done or nothing, and the same asked for again is done.
#include "support/ledger_sweep.h"

#include "queue/queue.h"

// What stands there but for who holds what until when.
static const char *const rows[] = {
    "SELECT id, sha256, path, done FROM queue_shard ORDER BY id",
    "SELECT shard, number, reason FROM queue_aside ORDER BY shard, number", NULL};
// Where holding is the work.
static const char *const held[] = {
    "SELECT id, state, worker, tries, done FROM queue_shard ORDER BY id", NULL};
// Putting and a sign of life may be told again, so that half of either does no harm.
static const char *const nothing[] = {"SELECT 1", NULL};

typedef dateline_status work(queue *queue, buffer *out, dateline_error *error);

static dateline_status with_queue(ledger *ledger, const void *context, buffer *out,
                                  dateline_error *error)
{
    queue *queue = NULL;
    work *const *does = context;
    dateline_status status = queue_open(&queue, ledger, error);
    if (status == DATELINE_OK)
        status = (*does)(queue, out, error);
    queue_close(queue);
    return status;
}

static dateline_status put_shard(queue *queue, buffer *out, dateline_error *error)
{
    const dateline_shard shard = {.path = "more.csv",
                                  .sha256 = "dd",
                                  .format = "csv",
                                  .length = 4,
                                  .day = "2025-03-04",
                                  .columns = "text=Body",
                                  .bytes = "rain"};
    int64_t id = 0;
    bool is_new = false;
    (void)out; // its number is another where an attempt before got so far
    return queue_put(queue, &shard, &id, &is_new, error);
}

static dateline_status tell_failed(queue *queue, buffer *out, dateline_error *error)
{
    (void)out;
    return queue_fail(queue, "one", "signal 9", false, error);
}

static dateline_status beat(queue *queue, buffer *out, dateline_error *error)
{
    const dateline_worker worker = {.name = "one", .host = "here", .process = 7, .added = 3};
    (void)out;
    return queue_beat(queue, &worker, 60, error);
}

static dateline_status retry(queue *queue, buffer *out, dateline_error *error)
{
    uint64_t shards = 0;
    (void)out;
    return queue_retry(queue, &shards, error);
}

static bool note_aside(void *context, const dateline_aside *row)
{
    buffer_add_format(context, "%lld %llu %s\n", (long long)row->shard,
                      (unsigned long long)row->number, row->reason);
    return true;
}

static bool note_open(void *context, int64_t id, const char *sha256)
{
    buffer_add_format(context, "%lld %s\n", (long long)id, sha256);
    return true;
}

static bool note_worker(void *context, const dateline_worker *row)
{
    buffer_add_format(context, "%s %s\n", row->name, row->host);
    return true;
}

static dateline_status list_all(queue *queue, buffer *out, dateline_error *error)
{
    dateline_queue_counts counts = {0};
    dateline_status status = queue_count(&counts, queue, error);
    buffer_add_format(out, "%llu %llu\n", (unsigned long long)counts.waiting,
                      (unsigned long long)counts.articles);
    if (status == DATELINE_OK)
        status = queue_asides(queue, note_aside, out, error);
    if (status == DATELINE_OK)
        status = queue_opens(queue, note_open, out, error);
    return status == DATELINE_OK ? queue_workers(queue, note_worker, out, error) : status;
}

// Three shards: one done but for what was set aside, two that wait.
static void prepare(const fixture *fixture)
{
    static const char *const names[] = {"aa", "bb", "cc"};
    const dateline_lease *lease = NULL;
    ledger *ledger = NULL;
    queue *queue = NULL;
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_WRITE, NULL), DATELINE_OK);
    assert_int_equal(queue_open(&queue, ledger, NULL), DATELINE_OK);
    for (size_t i = 0; i < 3; i++) {
        const dateline_shard shard = {.path = "news.jsonl", .sha256 = names[i], .length = 9};
        int64_t id = 0;
        bool is_new = false;
        assert_int_equal(queue_put(queue, &shard, &id, &is_new, NULL), DATELINE_OK);
    }
    assert_int_equal(queue_lease(&lease, queue, "one", 0, 3600, NULL), DATELINE_OK);
    assert_int_equal(queue_pass(queue, "no JSON", NULL), DATELINE_OK);
    assert_int_equal(queue_finish(queue, NULL), DATELINE_OK);
    queue_close(queue);
    ledger_close(ledger);
}

static void sweep_work(void **state, const char *name, work *does, const char *const *queries)
{
    const sweep_subject subject = {.name = name,
                                   .mode = DATELINE_LEDGER_WRITE,
                                   .run = with_queue,
                                   .context = &does,
                                   .queries = queries};
    prepare(*state);
    sweep_all(*state, &subject);
}

static void putting_is_told(void **state)
{
    sweep_work(state, "put", put_shard, nothing);
}

static void signs_of_life_are_told(void **state)
{
    sweep_work(state, "beat", beat, nothing);
}

static void a_failed_try_is_whole_or_told(void **state)
{
    sweep_work(state, "fail", tell_failed, held);
}

static void queueing_again_is_whole_or_told(void **state)
{
    sweep_work(state, "retry", retry, rows);
}

static void lists_are_whole_or_told(void **state)
{
    sweep_work(state, "lists", list_all, rows);
}

#define IN_LEDGER(name) cmocka_unit_test_setup_teardown(name, open_fixture_in_memory, close_fixture)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_LEDGER(putting_is_told),
        IN_LEDGER(signs_of_life_are_told),
        IN_LEDGER(a_failed_try_is_whole_or_told),
        IN_LEDGER(queueing_again_is_whole_or_told),
        IN_LEDGER(lists_are_whole_or_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
