// A disk that is full when a statement of its own commits: nothing is told that did not last.

#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include "queue_fixture.h"

// No file may grow past what the log of changes has now; RLIM_INFINITY: as far as they like.
static void let_grow(const fixture *fixture, bool may_grow)
{
    char log[300];
    struct stat facts = {0};
    struct rlimit limit;
    snprintf(log, sizeof log, "%s-wal", fixture->path);
    assert_int_equal(stat(log, &facts), 0);
    assert_int_equal(getrlimit(RLIMIT_FSIZE, &limit), 0);
    limit.rlim_cur = may_grow ? limit.rlim_max : (rlim_t)facts.st_size;
    (void)signal(SIGXFSZ, may_grow ? SIG_DFL : SIG_IGN);
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &limit), 0);
}

static dateline_status put(const opened *opened, const char *sha256, int64_t *id, bool *is_new)
{
    const dateline_shard shard = {.path = "archive.jsonl", .sha256 = sha256, .length = 9};
    return queue_put(opened->queue, &shard, id, is_new, NULL);
}

static void what_is_not_queued_is_not_said_to_be(void **state)
{
    const fixture *fixture = *state;
    opened opened = open_queue(fixture);
    int64_t id = 0;
    bool is_new = false;
    let_grow(fixture, false);
    assert_int_equal(put(&opened, "aa", &id, &is_new), DATELINE_LEDGER);
    assert_false(is_new);
    assert_true(queue_is_out(opened.queue));
    let_grow(fixture, true);
    assert_int_equal(put(&opened, "aa", &id, &is_new), DATELINE_OK);
    assert_true(is_new);
    close_queue(&opened);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM queue_shard"), 1);
}

static void what_is_not_leased_is_no_lease(void **state)
{
    const fixture *fixture = *state;
    opened opened = open_queue(fixture);
    const dateline_lease *lease = NULL;
    int64_t id = 0;
    bool is_new = false;
    assert_int_equal(put(&opened, "aa", &id, &is_new), DATELINE_OK);
    let_grow(fixture, false);
    assert_int_equal(queue_lease(&lease, opened.queue, "one", 0, 60, NULL), DATELINE_LEDGER);
    assert_true(queue_is_out(opened.queue));
    assert_int_equal(lease->id, 0);
    let_grow(fixture, true);
    assert_int_equal(queue_lease(&lease, opened.queue, "one", 0, 60, NULL), DATELINE_OK);
    assert_int_equal(lease->id, id);
    let_grow(fixture, false);
    assert_int_equal(queue_finish(opened.queue, NULL), DATELINE_LEDGER);
    let_grow(fixture, true);
    close_queue(&opened);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM queue_shard WHERE state = 'leased'"), 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(what_is_not_queued_is_not_said_to_be, open_fixture,
                                        close_fixture),
        cmocka_unit_test_setup_teardown(what_is_not_leased_is_no_lease, open_fixture,
                                        close_fixture),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
