// Sources: seccomp(2), landlock(7); the measured list of calls in Debian 12's C library.
#include "sandbox/lock.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/landlock.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "base/file.h"
#include "base/memory.h"

#if defined(__x86_64__)
#define OUR_CPU AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define OUR_CPU AUDIT_ARCH_AARCH64
#elif defined(__riscv) && __riscv_xlen == 64
#define OUR_CPU AUDIT_ARCH_RISCV64
#elif defined(__s390x__)
#define OUR_CPU AUDIT_ARCH_S390X
#endif

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define HAS_SANITIZER 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) ||                         \
    __has_feature(memory_sanitizer)
#define HAS_SANITIZER 1
#endif
#endif
#ifndef HAS_SANITIZER
#define HAS_SANITIZER 0
#endif

#define FILES_MOST 64u       // descriptors
#define LANDLOCK_RIGHTS 13   // of its first version, which every later one knows
#define SORTED_NUMBERS 4096u // more than qsort sorts on the stack

// ---- what the C library does at a first use --------------------------------------------------

static int by_value(const void *a, const void *b)
{
    const uint32_t left = *(const uint32_t *)a, right = *(const uint32_t *)b;
    return left < right ? -1 : left > right;
}

// qsort asks how much memory the machine has. mktime looks at the time zone's file each time,
// unless the environment names a zone; whose it is matters to nothing that we read.
void sandbox_warm_up(void)
{
    uint32_t *numbers = memory_allocate_zeroed(SORTED_NUMBERS, sizeof *numbers);
    if (numbers != NULL)
        qsort(numbers, SORTED_NUMBERS, sizeof *numbers, by_value);
    memory_release(numbers);
    (void)setenv("TZ", "UTC0", 1);
    tzset();
}

// ---- seccomp ---------------------------------------------------------------------------------

#ifdef OUR_CPU

// Offsets of the two halves of a call's argument.
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define LOW_HALF 0u
#else
#define LOW_HALF 4u
#endif
#define ARGUMENT(i) ((uint32_t)(offsetof(struct seccomp_data, args) + 8u * (i) + LOW_HALF))

#define LOAD(offset) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, (uint32_t)(offset))
#define GIVE(action) BPF_STMT(BPF_RET | BPF_K, (action))
#define ALLOW_CALL(number)                                                                         \
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)(number), 0, 1), GIVE(SECCOMP_RET_ALLOW)
// Memory may be mapped and its protection changed, but not so that it can be run.
#define ALLOW_WITHOUT_EXECUTION(number)                                                            \
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)(number), 0, 4), LOAD(ARGUMENT(2)),              \
        BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, PROT_EXEC, 1, 0), GIVE(SECCOMP_RET_ALLOW),            \
        GIVE(SECCOMP_RET_KILL_PROCESS)
// A signal to itself, as abort() sends it.
#define ALLOW_TO_ITSELF(number, itself)                                                            \
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)(number), 0, 4), LOAD(ARGUMENT(0)),              \
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)(itself), 0, 1), GIVE(SECCOMP_RET_ALLOW),    \
        GIVE(SECCOMP_RET_KILL_PROCESS)

static bool close_seccomp(void)
{
    struct sock_filter filter[] = {
        LOAD(offsetof(struct seccomp_data, arch)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, OUR_CPU, 1, 0),
        GIVE(SECCOMP_RET_KILL_PROCESS),
        LOAD(offsetof(struct seccomp_data, nr)),
        ALLOW_CALL(__NR_read),
        ALLOW_CALL(__NR_write),
        ALLOW_CALL(__NR_recvmsg),
        ALLOW_CALL(__NR_sendmsg),
        ALLOW_CALL(__NR_brk),
        ALLOW_CALL(__NR_munmap),
        ALLOW_CALL(__NR_madvise),
        ALLOW_CALL(__NR_mremap),
        ALLOW_CALL(__NR_setitimer),
        ALLOW_CALL(__NR_futex),
        ALLOW_CALL(__NR_lseek),
        ALLOW_CALL(__NR_close),
        ALLOW_CALL(__NR_clock_gettime),
        ALLOW_CALL(__NR_getrandom),
        ALLOW_CALL(__NR_getpid),
        ALLOW_CALL(__NR_gettid),
        ALLOW_CALL(__NR_rt_sigprocmask),
        ALLOW_CALL(__NR_rt_sigreturn),
        ALLOW_CALL(__NR_restart_syscall),
        ALLOW_CALL(__NR_exit),
        ALLOW_CALL(__NR_exit_group),
        ALLOW_TO_ITSELF(__NR_tgkill, getpid()),
        LOAD(offsetof(struct seccomp_data, nr)),
        ALLOW_WITHOUT_EXECUTION(__NR_mmap),
        ALLOW_WITHOUT_EXECUTION(__NR_mprotect),
        GIVE(SECCOMP_RET_KILL_PROCESS),
    };
    const struct sock_fprog program = {(unsigned short)(sizeof filter / sizeof *filter), filter};
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0) == 0;
}

static bool has_seccomp(void)
{
    // A bad address is refused as one only where filters are known.
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, NULL, 0, 0) != 0 && errno == EFAULT;
}

#else

static bool close_seccomp(void)
{
    return false;
}

static bool has_seccomp(void)
{
    return false;
}

#endif

// ---- landlock --------------------------------------------------------------------------------

static bool has_landlock(void)
{
    return syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION) >= 1;
}

// All rights of files are handled, and no rule gives any.
static bool close_landlock(void)
{
    const struct landlock_ruleset_attr rights = {.handled_access_fs =
                                                     (UINT64_C(1) << LANDLOCK_RIGHTS) - 1};
    const long rules = syscall(SYS_landlock_create_ruleset, &rights, sizeof rights, 0);
    if (rules < 0)
        return false;
    const bool is_closed = syscall(SYS_landlock_restrict_self, (int)rules, 0) == 0;
    (void)file_close((int)rules);
    return is_closed;
}

// ---- limits ----------------------------------------------------------------------------------

static unsigned long long mapped_bytes(void)
{
    char text[128];
    const int file = file_open("/proc/self/statm", O_RDONLY, 0);
    if (file < 0)
        return 0;
    const ssize_t length = file_read(file, text, sizeof text - 1);
    (void)file_close(file);
    text[length < 0 ? 0 : length] = '\0';
    return strtoull(text, NULL, 10) * (unsigned long long)sysconf(_SC_PAGESIZE);
}

static bool limit(__rlimit_resource_t what, rlim_t most)
{
    const struct rlimit both = {most, most};
    return setrlimit(what, &both) == 0;
}

static bool limit_all(unsigned long long memory)
{
    const unsigned long long mapped = mapped_bytes();
    const bool is_bounded =
        HAS_SANITIZER || mapped == 0 || limit(RLIMIT_AS, (rlim_t)(mapped + memory));
    return is_bounded && limit(RLIMIT_FSIZE, 0) && limit(RLIMIT_CORE, 0) &&
           limit(RLIMIT_NOFILE, FILES_MOST);
}

unsigned sandbox_abilities(void)
{
    if (HAS_SANITIZER)
        return SANDBOX_NOT_BUILT;
    return (has_seccomp() ? SANDBOX_SECCOMP : 0u) | (has_landlock() ? SANDBOX_LANDLOCK : 0u);
}

bool sandbox_lock(unsigned abilities, unsigned long long memory)
{
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 &&
           limit_all(memory) && ((abilities & SANDBOX_LANDLOCK) == 0 || close_landlock()) &&
           ((abilities & SANDBOX_SECCOMP) == 0 || close_seccomp());
}
