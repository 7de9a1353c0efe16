// What becomes of a shard: leased, got past, tried in vain, given back, lost to another, set aside
// and queued again; one step after the other, in SQLite. check_queue.py lets processes do it.

#include "queue_fixture.h"

static int64_t put(const opened *opened, const char *sha256)
{
    const dateline_shard shard = {.path = "news.jsonl", .sha256 = sha256, .length = 9};
    int64_t id = 0;
    bool is_new = false;
    assert_int_equal(queue_put(opened->queue, &shard, &id, &is_new, NULL), DATELINE_OK);
    assert_true(is_new);
    return id;
}

static const dateline_lease *lease_now(const opened *opened, const char *worker)
{
    const dateline_lease *lease = NULL;
    assert_int_equal(queue_lease(&lease, opened->queue, worker, 0, 60, NULL), DATELINE_OK);
    return lease;
}

static dateline_queue_counts count(const opened *opened)
{
    dateline_queue_counts counts = {0};
    assert_int_equal(queue_count(&counts, opened->queue, NULL), DATELINE_OK);
    return counts;
}

static void tell_failed(const opened *opened, const char *reason, bool is_whole)
{
    assert_int_equal(queue_fail(opened->queue, "one", reason, is_whole, NULL), DATELINE_OK);
}

static void shards_come_in_their_order_and_are_finished(void **state)
{
    opened opened = open_queue(*state);
    const dateline_shard full = {.path = "a/b.csv",
                                 .start = 5,
                                 .length = 4,
                                 .line = 2,
                                 .sha256 = "cc",
                                 .format = "csv",
                                 .day = "2025-03-04",
                                 .columns = "text=Body",
                                 .bytes = "rain"};
    const int64_t first = put(&opened, "aa");
    int64_t second = 0, again = 0;
    bool is_new = false;
    assert_int_equal(queue_put(opened.queue, &full, &second, &is_new, NULL), DATELINE_OK);
    assert_int_equal(queue_put(opened.queue, &full, &again, &is_new, NULL), DATELINE_OK);
    assert_false(is_new);
    assert_int_equal(again, second);
    assert_int_equal(lease_now(&opened, "one")->id, first);
    assert_int_equal(queue_pass(opened.queue, NULL, NULL), DATELINE_OK);
    assert_int_equal(queue_pass(opened.queue, "no JSON", NULL), DATELINE_OK);
    assert_int_equal(queue_finish(opened.queue, NULL), DATELINE_OK);
    const dateline_lease *lease = lease_now(&opened, "one");
    assert_int_equal(lease->id, second);
    assert_string_equal(lease->shard.path, "a/b.csv");
    assert_string_equal(lease->shard.format, "csv");
    assert_string_equal(lease->shard.day, "2025-03-04");
    assert_string_equal(lease->shard.columns, "text=Body");
    assert_int_equal(lease->shard.start + lease->shard.line, 7);
    assert_memory_equal(lease->shard.bytes, "rain", 4);
    const dateline_queue_counts counts = count(&opened);
    assert_int_equal(counts.done, 1);
    assert_int_equal(counts.leased, 1);
    assert_int_equal(counts.articles, 2);
    assert_int_equal(counts.set_aside, 1);
    assert_int_equal(queue_finish(opened.queue, NULL), DATELINE_OK);
    assert_int_equal(queue_lease(&lease, opened.queue, "one", 0, 60, NULL), DATELINE_NOT_FOUND);
    assert_int_equal(count(&opened).oldest, -1);
    assert_true(queue_spent(opened.queue) > 0);
    assert_int_equal(queue_set_aside(opened.queue), 0); // by the worker, not by a lease
    close_queue(&opened);
}

static bool note_aside(void *context, const dateline_aside *row)
{
    buffer_add_format(context, "%lld %llu %s\n", (long long)row->shard,
                      (unsigned long long)row->number, row->reason);
    return true;
}

static void assert_asides(const opened *opened, const char *expected)
{
    buffer told;
    buffer_init(&told, 1 << 16);
    assert_int_equal(queue_asides(opened->queue, note_aside, &told, NULL), DATELINE_OK);
    assert_slice(buffer_slice(&told), expected);
    buffer_clear(&told);
}

// Three leases that did not get past an article set it aside; a fault that is nobody's is no try.
static void three_tries_set_an_article_aside(void **state)
{
    opened opened = open_queue(*state);
    const int64_t id = put(&opened, "aa");
    for (int tries = 0; tries < 3; tries++) {
        assert_int_equal(lease_now(&opened, "one")->done, 0);
        tell_failed(&opened, NULL, false); // the database was away
        assert_int_equal(lease_now(&opened, "one")->done, 0);
        tell_failed(&opened, "signal 9", false);
    }
    assert_int_equal(lease_now(&opened, "one")->done, 1);
    assert_int_equal(queue_set_aside(opened.queue), 1);
    assert_asides(&opened, "1 1 signal 9\n");
    assert_int_equal(queue_pass(opened.queue, NULL, NULL), DATELINE_OK);
    assert_int_equal(queue_finish(opened.queue, NULL), DATELINE_OK);
    uint64_t shards = 0;
    assert_int_equal(queue_retry(opened.queue, &shards, NULL), DATELINE_OK);
    assert_int_equal(shards, 1);
    assert_asides(&opened, "");
    const dateline_lease *lease = lease_now(&opened, "one");
    assert_int_equal(lease->id, id);
    assert_int_equal(lease->done, 0);
    assert_int_equal(queue_retry(opened.queue, &shards, NULL), DATELINE_OK);
    assert_int_equal(shards, 0);
    close_queue(&opened);
}

// Three such articles in a row, or three faults of the shard itself, take the rest along.
static void what_fails_on_and_on_fails_whole(void **state)
{
    opened opened = open_queue(*state);
    const dateline_lease *lease = NULL;
    (void)put(&opened, "aa");
    for (int tries = 0; tries < 9; tries++) {
        assert_int_equal(lease_now(&opened, "one")->done, (uint64_t)tries / 3);
        tell_failed(&opened, "signal 11", false);
    }
    assert_int_equal(queue_lease(&lease, opened.queue, "one", 0, 60, NULL), DATELINE_NOT_FOUND);
    assert_int_equal(count(&opened).failed, 1);
    assert_int_equal(queue_set_aside(opened.queue), 3);
    assert_asides(&opened, "1 0 signal 11\n1 1 signal 11\n1 2 signal 11\n");
    (void)put(&opened, "bb");
    for (int tries = 0; tries < 3; tries++) {
        (void)lease_now(&opened, "one");
        tell_failed(&opened, "no such file", true);
    }
    assert_int_equal(queue_lease(&lease, opened.queue, "one", 0, 60, NULL), DATELINE_NOT_FOUND);
    assert_int_equal(count(&opened).failed, 2);
    close_queue(&opened);
}

// A message names its shard: it may be anybody's, or over.
static void a_shard_can_be_asked_for(void **state)
{
    opened opened = open_queue(*state), other = open_queue(*state);
    const dateline_lease *lease = NULL;
    dateline_error error = {0};
    (void)put(&opened, "aa");
    const int64_t id = put(&opened, "bb");
    assert_int_equal(queue_lease(&lease, opened.queue, "one", id, 60, &error), DATELINE_OK);
    assert_int_equal(lease->id, id);
    assert_int_equal(queue_lease(&lease, other.queue, "two", id, 60, &error), DATELINE_LIMIT);
    assert_non_null(strstr(error.message, "another worker"));
    assert_int_equal(queue_give_back(opened.queue, NULL), DATELINE_OK);
    assert_int_equal(queue_lease(&lease, other.queue, "two", id, 60, &error), DATELINE_OK);
    assert_int_equal(queue_finish(other.queue, NULL), DATELINE_OK);
    assert_int_equal(queue_lease(&lease, other.queue, "two", id, 60, &error), DATELINE_NOT_FOUND);
    assert_int_equal(queue_lease(&lease, other.queue, "two", 99, 60, &error), DATELINE_NOT_FOUND);
    close_queue(&other);
    close_queue(&opened);
}

// Who comes late adds nothing, sets nothing aside and finishes nothing.
static void a_lost_lease_is_told(void **state)
{
    opened late = open_queue(*state), other = open_queue(*state);
    const dateline_worker worker = {.name = "two", .host = "here", .process = 7, .added = 3};
    (void)put(&late, "aa");
    const dateline_lease *lease = NULL;
    assert_int_equal(queue_lease(&lease, late.queue, "one", 0, 0, NULL), DATELINE_OK);
    (void)usleep(20000); // past the end of a lease of no time
    assert_int_equal(count(&other).expired, 1);
    assert_int_equal(lease_now(&other, "two")->done, 0);
    assert_int_equal(queue_pass(late.queue, NULL, NULL), DATELINE_NOT_FOUND);
    assert_int_equal(queue_pass(late.queue, "late", NULL), DATELINE_NOT_FOUND);
    assert_int_equal(queue_finish(late.queue, NULL), DATELINE_NOT_FOUND);
    assert_asides(&other, "");
    assert_int_equal(queue_beat(other.queue, &worker, 60, NULL), DATELINE_OK);
    assert_int_equal(queue_finish(other.queue, NULL), DATELINE_OK);
    assert_int_equal(count(&other).done, 1);
    close_queue(&other);
    close_queue(&late);
}

static void an_article_is_added_under_the_lease_alone(void **state)
{
    const fixture *fixture = *state;
    opened late = open_queue(fixture), other = open_queue(fixture);
    const dateline_lease *lease = NULL;
    const article *first =
        with_story(fixture, make_article(fixture, "Nine died in Sfax.", 20000, 9), 1, 5);
    const article *second =
        with_story(fixture, make_article(fixture, "Two died in Sfax.", 20001, 2), 9, 5);
    bool is_new = false;
    (void)put(&late, "aa");
    assert_int_equal(queue_lease(&lease, late.queue, "one", 0, 0, NULL), DATELINE_OK);
    assert_int_equal(queue_add(late.queue, first, &is_new, NULL), DATELINE_OK);
    assert_true(is_new);
    assert_int_equal(lease->done, 1);
    (void)usleep(20000);
    assert_int_equal(lease_now(&other, "two")->done, 1);
    assert_int_equal(queue_add(late.queue, second, &is_new, NULL), DATELINE_NOT_FOUND);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM article"), 1);
    assert_int_equal(queue_add(other.queue, first, &is_new, NULL), DATELINE_OK);
    assert_false(is_new);
    assert_int_equal(queue_finish(other.queue, NULL), DATELINE_OK);
    assert_int_equal(count(&other).articles, 2);
    close_queue(&other);
    close_queue(&late);
}

static bool note_worker(void *context, const dateline_worker *row)
{
    buffer_add_format(context, "%s %s %lld %lld %llu\n", row->name, row->host,
                      (long long)row->process, (long long)row->shard,
                      (unsigned long long)row->added);
    return true;
}

static bool note_open(void *context, int64_t id, const char *sha256)
{
    buffer_add_format(context, "%lld %s\n", (long long)id, sha256);
    return id != 2; // the third is not asked for
}

static void workers_and_open_shards_are_listed(void **state)
{
    opened opened = open_queue(*state);
    buffer told;
    dateline_worker worker = {.name = "one", .host = "here", .process = 7, .shard = 1, .added = 3};
    buffer_init(&told, 1 << 16);
    (void)put(&opened, "aa");
    (void)put(&opened, "bb");
    (void)put(&opened, "cc");
    assert_int_equal(queue_beat(opened.queue, &worker, 60, NULL), DATELINE_OK);
    worker.added = 4;
    assert_int_equal(queue_beat(opened.queue, &worker, 60, NULL), DATELINE_OK);
    assert_int_equal(queue_workers(opened.queue, note_worker, &told, NULL), DATELINE_OK);
    assert_slice(buffer_slice(&told), "one here 7 1 4\n");
    assert_int_equal(queue_beat(opened.queue, &worker, 0, NULL), DATELINE_OK);
    buffer_restart(&told);
    assert_int_equal(queue_workers(opened.queue, note_worker, &told, NULL), DATELINE_OK);
    assert_int_equal(told.length, 0);
    assert_int_equal(queue_opens(opened.queue, note_open, &told, NULL), DATELINE_OK);
    assert_slice(buffer_slice(&told), "1 aa\n2 bb\n");
    buffer_clear(&told);
    close_queue(&opened);
}

#define IN_LEDGER(name) cmocka_unit_test_setup_teardown(name, open_fixture_in_memory, close_fixture)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_LEDGER(shards_come_in_their_order_and_are_finished),
        IN_LEDGER(three_tries_set_an_article_aside),
        IN_LEDGER(what_fails_on_and_on_fails_whole),
        IN_LEDGER(a_shard_can_be_asked_for),
        IN_LEDGER(a_lost_lease_is_told),
        IN_LEDGER(an_article_is_added_under_the_lease_alone),
        IN_LEDGER(workers_and_open_shards_are_listed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
