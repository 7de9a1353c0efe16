// Workers come when asked for, answer over their channel, and are told apart when they die.
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "sandbox/channel.h"
#include "sandbox/lock.h"
#include "sandbox/spawner.h"
#include "support/cmocka_all.h"

#define LIMIT ((size_t)1 << 20)

// Gives back what comes, with what a file that came along holds behind it; dies when told to.
static void echo(void *context, int channel)
{
    channel_message message;
    char bytes[64];
    channel_message_init(&message, LIMIT);
    while (channel_receive(&message, channel, true, 0, NULL)) {
        if (message.kind == 'k')
            abort();
        if (message.kind == 'o')
            (void)open("/etc/passwd", O_RDONLY);
        if (message.file >= 0) {
            const ssize_t length = read(message.file, bytes, sizeof bytes);
            buffer_add(&message.bytes, slice_of(bytes, length < 0 ? 0 : (size_t)length));
        }
        if (message.kind == 'c')
            buffer_add(&message.bytes, slice_from_string(context));
        (void)channel_send(channel, message.kind + 1, buffer_slice(&message.bytes), -1);
        channel_message_clear(&message);
        channel_message_init(&message, LIMIT);
    }
}

static char seen[] = "in memory";

static int open_spawner(void **state)
{
    sandbox_spawner *spawner = NULL;
    assert_int_equal(sandbox_open(&spawner, NULL, echo, seen, NULL), DATELINE_OK);
    // What comes after is not seen by workers.
    seen[0] = 'I';
    *state = spawner;
    return 0;
}

static int close_spawner(void **state)
{
    sandbox_close(*state);
    return 0;
}

static void assert_answer(int channel, uint32_t kind, slice bytes, int file, const char *expected)
{
    channel_message answer;
    channel_message_init(&answer, LIMIT);
    assert_true(channel_send(channel, kind, bytes, file));
    assert_true(channel_receive(&answer, channel, false, 60, NULL));
    assert_int_equal(answer.kind, kind + 1);
    assert_int_equal(answer.bytes.length, strlen(expected));
    assert_memory_equal(answer.bytes.data, expected, strlen(expected));
    channel_message_clear(&answer);
}

static void a_worker_answers(void **state)
{
    sandbox_worker worker;
    assert_int_equal(sandbox_spawn(&worker, *state, NULL), DATELINE_OK);
    assert_answer(worker.channel, 'a', SLICE("hello"), -1, "hello");
    assert_answer(worker.channel, 'c', SLICE("seen "), -1, "seen in memory");
    const int status = sandbox_bury(*state, &worker);
    assert_true(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
    assert_int_equal(worker.channel, -1);
}

static void a_file_comes_along(void **state)
{
    sandbox_worker worker;
    int pair[2];
    assert_int_equal(pipe(pair), 0);
    assert_int_equal(write(pair[1], "words", 5), 5);
    assert_int_equal(sandbox_spawn(&worker, *state, NULL), DATELINE_OK);
    assert_answer(worker.channel, 'a', SLICE("file: "), pair[0], "file: words");
    (void)sandbox_bury(*state, &worker);
    close(pair[0]);
    close(pair[1]);
}

// Its channel ends, its signal is known, and others live on.
static void a_death_is_one_workers(void **state)
{
    sandbox_worker first, second;
    channel_message answer;
    channel_message_init(&answer, LIMIT);
    assert_int_equal(sandbox_spawn(&first, *state, NULL), DATELINE_OK);
    assert_int_equal(sandbox_spawn(&second, *state, NULL), DATELINE_OK);
    assert_true(channel_send(first.channel, 'k', SLICE_NONE, -1));
    assert_false(channel_receive(&answer, first.channel, false, 60, NULL));
    const int status = sandbox_bury(*state, &first);
    assert_true(WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT);
    assert_answer(second.channel, 'a', SLICE("alive"), -1, "alive");
    (void)sandbox_bury(*state, &second);
}

static void opening_a_file_kills(void **state)
{
    sandbox_worker worker;
    channel_message answer;
    channel_message_init(&answer, LIMIT);
    if ((sandbox_strength(*state) & SANDBOX_SECCOMP) == 0)
        skip();
    assert_int_equal(sandbox_spawn(&worker, *state, NULL), DATELINE_OK);
    assert_true(channel_send(worker.channel, 'o', SLICE_NONE, -1));
    assert_false(channel_receive(&answer, worker.channel, false, 60, NULL));
    const int status = sandbox_bury(*state, &worker);
    assert_true(WIFSIGNALED(status) && WTERMSIG(status) == SIGSYS);
}

// What the other side says is believed up to a limit, and waited for as long as one likes.
static void messages_have_limits(void **state)
{
    (void)state;
    int pair[2];
    bool is_late = false;
    channel_message message;
    assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM, 0, pair), 0);
    channel_message_init(&message, 4);
    assert_true(channel_send(pair[0], 1, SLICE("four"), -1));
    assert_true(channel_receive(&message, pair[1], false, 1, &is_late));
    assert_true(channel_send(pair[0], 1, SLICE("fives"), -1));
    assert_false(channel_receive(&message, pair[1], false, 1, &is_late));
    assert_false(is_late);
    char rest[5];
    assert_int_equal(read(pair[1], rest, sizeof rest), 5);
    assert_false(channel_receive(&message, pair[1], false, 1, &is_late));
    assert_true(is_late);
    close(pair[0]);
    assert_false(channel_receive(&message, pair[1], false, 1, &is_late));
    assert_false(channel_send(pair[1], 1, SLICE("nobody"), -1));
    close(pair[1]);
    channel_message_clear(&message);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_worker_answers),       cmocka_unit_test(a_file_comes_along),
        cmocka_unit_test(a_death_is_one_workers), cmocka_unit_test(opening_a_file_kills),
        cmocka_unit_test(messages_have_limits),
    };
    return cmocka_run_group_tests(tests, open_spawner, close_spawner);
}
