// A process that is locked in does what it is for, and dies of everything else.
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "sandbox/lock.h"
#include "support/cmocka_all.h"

#define MEMORY (64ull << 20)

// Runs `deed` in a child that is locked in; its status as of waitpid(2). The child ends with 0 when
// the deed gives true.
static int run_locked(unsigned locks, bool (*deed)(void))
{
    const pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        sandbox_warm_up();
        if (!sandbox_lock(locks, MEMORY))
            _exit(99);
        _exit(deed() ? 0 : 1);
    }
    int status = 0;
    assert_int_equal(waitpid(child, &status, 0), child);
    return status;
}

static bool reads_and_computes(void)
{
    char *bytes = malloc(1 << 20);
    if (bytes == NULL)
        return false;
    memset(bytes, 'a', 1 << 20);
    const bool is_right = bytes[4096] == 'a';
    free(bytes);
    return is_right;
}

static bool opens_a_file(void)
{
    return open("/etc/passwd", O_RDONLY) >= 0;
}

static bool makes_a_file(void)
{
    return open("/tmp/never", O_WRONLY | O_CREAT, 0600) >= 0;
}

static bool opens_a_socket(void)
{
    return socket(AF_INET, SOCK_STREAM, 0) >= 0;
}

static bool makes_a_process(void)
{
    return fork() >= 0;
}

static bool runs_a_program(void)
{
    char *const arguments[] = {(char *)(uintptr_t) "true", NULL};
    return execv("/bin/true", arguments) == 0;
}

static bool makes_memory_executable(void)
{
    return mmap(NULL, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) !=
           MAP_FAILED;
}

static bool turns_memory_executable(void)
{
    void *page = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return page != MAP_FAILED && mprotect(page, 4096, PROT_READ | PROT_EXEC) == 0;
}

static bool signals_another(void)
{
    return kill(getppid(), 0) == 0;
}

static bool takes_too_much_memory(void)
{
    return malloc((size_t)(2 * MEMORY)) == NULL;
}

static void what_it_is_for_goes_on(void **state)
{
    (void)state;
    const unsigned all = sandbox_abilities();
    assert_int_equal(run_locked(all, reads_and_computes), 0);
    if ((all & SANDBOX_SECCOMP) == 0)
        skip();
    assert_int_equal(run_locked(all, takes_too_much_memory), 0);
}

static void everything_else_kills(void **state)
{
    (void)state;
    static bool (*const deeds[])(void) = {
        opens_a_file,
        makes_a_file,
        opens_a_socket,
        makes_a_process,
        runs_a_program,
        makes_memory_executable,
        turns_memory_executable,
        signals_another,
    };
    if ((sandbox_abilities() & SANDBOX_SECCOMP) == 0)
        skip();
    for (size_t i = 0; i < sizeof deeds / sizeof *deeds; i++) {
        const int status = run_locked(SANDBOX_SECCOMP, deeds[i]);
        if (!WIFSIGNALED(status) || WTERMSIG(status) != SIGSYS)
            fail_msg("deed %zu ended with status %x", i, (unsigned)status);
    }
}

// Where one lock fails the other holds.
static void no_path_opens_without_the_other_lock(void **state)
{
    (void)state;
    if ((sandbox_abilities() & SANDBOX_LANDLOCK) == 0)
        skip();
    assert_int_equal(run_locked(0, opens_a_file), 0);
    assert_int_equal(run_locked(SANDBOX_LANDLOCK, reads_and_computes), 0);
    const int opened = run_locked(SANDBOX_LANDLOCK, opens_a_file);
    assert_true(WIFEXITED(opened) && WEXITSTATUS(opened) == 1);
    const int made = run_locked(SANDBOX_LANDLOCK, makes_a_file);
    assert_true(WIFEXITED(made) && WEXITSTATUS(made) == 1);
}

static bool can_write_no_file(void)
{
    struct rlimit size = {1, 1};
    return getrlimit(RLIMIT_FSIZE, &size) == 0 && size.rlim_max == 0;
}

static void limits_hold_on_any_kernel(void **state)
{
    (void)state;
    assert_int_equal(run_locked(0, can_write_no_file), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_it_is_for_goes_on),
        cmocka_unit_test(everything_else_kills),
        cmocka_unit_test(no_path_opens_without_the_other_lock),
        cmocka_unit_test(limits_hold_on_any_kernel),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
