// faults_sweep [--sample N] [--at N] [--state FILE] [--only TEXT] [--list] SOURCE DATA
//
// Makes every allocation and every call on a file of every subject fail, once and for ever. After
// each: no crash, no leak, a typed error or the very same output, a sound ledger that holds all of
// the work or none of it, and a second attempt that succeeds. With --sample about N failures of a
// subject and way are tried, evenly spread from a first that differs from subject to subject;
// --at looks at the N-th failure alone (FAULTS_TRACE=1 tells where it was); --state remembers what
// is done, so that a sweep that was broken off goes on. Ends with 1 when there is a finding.
#include <execinfo.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "faults.h"

#define SECONDS_MOST 60 // of one attempt and its second

// Shared by the sweep and the child that works, which may die of a finding.
typedef struct progress {
    unsigned long index; // being tried
    unsigned long step;  // from one that is tried to the next
    unsigned long points;
    unsigned long runs;
    unsigned long absorbed; // failed and yet the same came out
    unsigned long findings;
} progress;

typedef struct sweep {
    unsigned long sample;
    unsigned long at; // 0: all
    const char *only;
    FILE *state;
    char *done; // lines of what an earlier sweep finished
    progress *progress;
    unsigned long subjects, points, runs, absorbed, findings;
} sweep;

typedef struct expectation {
    outcome result;
    uint64_t before, after; // digests of what is left on the disk
} expectation;

// What is told; standard output belongs to the commands that are swept.
static FILE *report;

static const char *const ways[] = {"EIO", "ENOSPC", "EINTR", "short"};

static const char *way_name(const fault_plan *plan)
{
    return plan->kind == FAULT_MEMORY ? "memory" : ways[plan->way];
}

// ---- one failure -----------------------------------------------------------------------------

static bool look(uint64_t *digest, const subject *subject)
{
    *digest = 0;
    return subject->look == NULL || subject->look(digest, subject);
}

static void prepare(const subject *subject)
{
    if (subject->prepare != NULL)
        subject->prepare(subject);
}

static void find(sweep *sweep, const subject *subject, const fault_plan *plan, const char *what)
{
    void *trace[24];
    char *none = getenv("FAULTS_TRACE");
    sweep->progress->findings++;
    fprintf(report, "FINDING %s, %s %s %lu: %s\n", subject->name, way_name(plan),
            plan->mode == FAULT_ONCE ? "once" : "ever", plan->at, what);
    (void)fflush(report);
    if (none != NULL)
        backtrace_symbols_fd(trace, fault_trace(trace, 24), fileno(report));
}

// A fault that must be worked around leaves no mark; others keep their name.
static bool is_expected(dateline_status status, const fault_plan *plan, const subject *subject)
{
    if (plan->kind == FAULT_MEMORY)
        return status == DATELINE_NO_MEMORY || status == subject->also_told;
    if (plan->way == FAULT_EINTR || (plan->way == FAULT_SHORT && subject->look == NULL))
        return false;
    return status == DATELINE_IO || status == DATELINE_LEDGER;
}

static void judge(sweep *sweep, const subject *subject, const fault_plan *plan,
                  const expectation *expected, const outcome *result)
{
    char text[120];
    uint64_t left;
    const bool is_done = result->status == DATELINE_OK;
    if (is_done && result->digest != expected->result.digest)
        find(sweep, subject, plan, "told to be done, and something else came out");
    if (!is_done && !is_expected(result->status, plan, subject)) {
        snprintf(text, sizeof text, "told as status %d", result->status);
        find(sweep, subject, plan, text);
    }
    if (!look(&left, subject))
        find(sweep, subject, plan, "what is left is not sound");
    else if (left != expected->after && (is_done || left != expected->before))
        find(sweep, subject, plan, is_done ? "told to be done, and is not" : "half is left");
    sweep->progress->absorbed += is_done;
    if (left == expected->after && subject->look != NULL)
        return;
    const outcome second = subject->run(subject);
    if (second.status != DATELINE_OK || second.digest != expected->result.digest)
        find(sweep, subject, plan, "the second attempt fails or differs");
    else if (!look(&left, subject) || left != expected->after)
        find(sweep, subject, plan, "the second attempt leaves something else");
}

static void fail_one(sweep *sweep, const subject *subject, const fault_plan *plan,
                     const expectation *expected)
{
    bool has_fired = false;
    prepare(subject);
    (void)alarm(SECONDS_MOST);
    const long live = fault_live();
    fault_arm(plan);
    const outcome result = subject->run(subject);
    (void)fault_disarm(&has_fired);
    if (fault_live() != live && !subject->keeps_memory)
        find(sweep, subject, plan, fault_live() > live ? "a leak" : "released twice");
    if (has_fired)
        judge(sweep, subject, plan, expected, &result);
    else if (result.status != DATELINE_OK || result.digest != expected->result.digest)
        find(sweep, subject, plan, "nothing failed, and something else came out");
    (void)alarm(0);
    sweep->progress->runs += has_fired;
}

// ---- all failures of one way -----------------------------------------------------------------

static void die_telling(int number)
{
    void *trace[32];
    fprintf(report, "signal %d\n", number);
    (void)fflush(report);
    backtrace_symbols_fd(trace, backtrace(trace, 32), fileno(report));
    (void)signal(number, SIG_DFL);
    (void)raise(number);
}

// What comes out undisturbed, twice the same; false when it does not.
static bool expect(expectation *out, const subject *subject)
{
    prepare(subject);
    out->result = subject->run(subject);
    prepare(subject);
    const bool is_sound = look(&out->before, subject);
    prepare(subject);
    const outcome again = subject->run(subject);
    const bool is_good = look(&out->after, subject) && is_sound && again.status == DATELINE_OK &&
                         again.digest == out->result.digest;
    if (!is_good)
        fprintf(stderr, "%s: sound %d, status %d then %d, digest %llx then %llx\n", subject->name,
                is_sound, out->result.status, again.status, (unsigned long long)out->result.digest,
                (unsigned long long)again.digest);
    (void)fflush(stderr);
    return is_good;
}

static unsigned long count_points(const subject *subject, fault_plan plan)
{
    plan.at = 0;
    prepare(subject);
    fault_arm(&plan);
    (void)subject->run(subject);
    return fault_disarm(NULL);
}

static unsigned long first_point(const subject *subject, const fault_plan *plan, unsigned long step)
{
    uint64_t digest = DIGEST_OF_NOTHING + (uint64_t)plan->mode;
    (void)digest_write(&digest, subject->name, strlen(subject->name));
    (void)digest_write(&digest, way_name(plan), strlen(way_name(plan)));
    return 1 + (unsigned long)(digest % step);
}

// Runs in a child: a crash ends it, and the next child goes on behind. from 0: at the first.
static void work(sweep *sweep, const subject *subject, fault_plan plan, unsigned long from)
{
    expectation expected;
    plan.at = 0;
    if (getenv("FAULTS_TRACE") != NULL)
        (void)signal(SIGSEGV, die_telling);
    if (freopen(getenv("FAULTS_TRACE") ? "/tmp/fs_err.txt" : "/dev/null", "w", stderr) == NULL ||
        freopen("/dev/null", "w", stdout) == NULL)
        _exit(2);
    if (!expect(&expected, subject)) {
        find(sweep, subject, &plan, "undisturbed it fails, or differs from run to run");
        return;
    }
    sweep->progress->points = count_points(subject, plan);
    const unsigned long points = sweep->progress->points;
    const unsigned long step = points <= sweep->sample ? 1 : points / sweep->sample;
    sweep->progress->step = step;
    plan.at = from > 0 ? from : first_point(subject, &plan, step);
    plan.at = sweep->at > 0 && from == 0 ? sweep->at : plan.at;
    for (; plan.at <= points; plan.at += sweep->at > 0 ? points : step) {
        sweep->progress->index = plan.at;
        fail_one(sweep, subject, &plan, &expected);
    }
    sweep->progress->index = points + 1;
}

static void in_children(sweep *sweep, const subject *subject, const fault_plan *plan)
{
    *sweep->progress = (progress){0};
    for (unsigned long from = 0;;) {
        (void)fflush(report);
        const pid_t child = fork();
        int ended = 0;
        if (child == 0) {
            work(sweep, subject, *plan, from);
            (void)fflush(report);
            _exit(0);
        }
        if (child < 0 || waitpid(child, &ended, 0) != child)
            abort();
        if (WIFEXITED(ended) && WEXITSTATUS(ended) == 0)
            return;
        fault_plan died = *plan;
        char what[64];
        died.at = sweep->progress->index;
        snprintf(what, sizeof what, WIFSIGNALED(ended) ? "died of signal %d" : "ended with %d",
                 WIFSIGNALED(ended) ? WTERMSIG(ended) : WEXITSTATUS(ended));
        find(sweep, subject, &died, what);
        if (died.at == 0)
            return;
        from = died.at + (sweep->at > 0 ? sweep->progress->points : sweep->progress->step);
    }
}

// ---- all of it -------------------------------------------------------------------------------

static bool is_done(const sweep *sweep, const char *line)
{
    return sweep->done != NULL && strstr(sweep->done, line) != NULL;
}

static void sweep_way(sweep *sweep, const subject *subject, const fault_plan *plan)
{
    char line[200];
    snprintf(line, sizeof line, "done\t%s\t%s\t%s\t", subject->name, way_name(plan),
             plan->mode == FAULT_ONCE ? "once" : "ever");
    if (is_done(sweep, line))
        return;
    in_children(sweep, subject, plan);
    const progress *progress = sweep->progress;
    sweep->points += progress->points;
    sweep->runs += progress->runs;
    sweep->absorbed += progress->absorbed;
    sweep->findings += progress->findings;
    if (sweep->state == NULL)
        return;
    fprintf(sweep->state, "%s%lu\t%lu\t%lu\t%lu\n", line, progress->points, progress->runs,
            progress->absorbed, progress->findings);
    (void)fflush(sweep->state);
}

static void sweep_subject(sweep *sweep, const subject *subject)
{
    if (sweep->only != NULL && strstr(subject->name, sweep->only) == NULL)
        return;
    sweep->subjects++;
    for (int mode = FAULT_ONCE; mode <= FAULT_EVER; mode++) {
        const fault_plan memory = {.kind = FAULT_MEMORY, .mode = (fault_mode)mode};
        sweep_way(sweep, subject, &memory);
        for (int way = 0; way < FAULT_WAYS && subject->has_files; way++) {
            const fault_plan files = {FAULT_FILE, (fault_mode)mode, (fault_way)way, 0};
            if (way != FAULT_EINTR || mode == FAULT_ONCE)
                sweep_way(sweep, subject, &files);
        }
    }
}

static char *contents_of(const char *path)
{
    char *text = NULL;
    size_t size = 0;
    FILE *file = fopen(path, "rb");
    if (file == NULL)
        return NULL;
    if (getdelim(&text, &size, '\0', file) < 0) {
        free(text);
        text = NULL;
    }
    (void)fclose(file);
    return text;
}

static int sweep_all(sweep *sweep, bool lists)
{
    static subjects all; // lives as long as the program, and all that subjects work on with it
    reading_subjects(&all);
    ledger_subjects(&all);
    output_subjects(&all);
    serving_subjects(&all);
    command_subjects(&all);
    for (size_t i = 0; i < all.count; i++) {
        if (lists)
            fprintf(report, "%s\n", all.items[i].name);
        else
            sweep_subject(sweep, &all.items[i]);
    }
    if (lists)
        return 0;
    fprintf(report, "%lu subjects, %lu points, %lu failures, %lu absorbed, %lu findings\n",
            sweep->subjects, sweep->points, sweep->runs, sweep->absorbed, sweep->findings);
    return sweep->findings > 0;
}

int main(int count, char **arguments)
{
    sweep sweep = {.sample = ~0ul / 2};
    bool lists = false;
    int i = 1;
    for (; i < count && arguments[i][0] == '-'; i++) {
        if (strcmp(arguments[i], "--list") == 0) {
            lists = true;
        } else if (strcmp(arguments[i], "--sample") == 0 && i + 1 < count) {
            sweep.sample = strtoul(arguments[++i], NULL, 10);
        } else if (strcmp(arguments[i], "--at") == 0 && i + 1 < count) {
            sweep.at = strtoul(arguments[++i], NULL, 10);
        } else if (strcmp(arguments[i], "--only") == 0 && i + 1 < count) {
            sweep.only = arguments[++i];
        } else if (strcmp(arguments[i], "--state") == 0 && i + 1 < count) {
            sweep.done = contents_of(arguments[++i]);
            sweep.state = fopen(arguments[i], "ab");
        }
    }
    report = fdopen(dup(STDOUT_FILENO), "w");
    sweep.progress = mmap(NULL, sizeof *sweep.progress, PROT_READ | PROT_WRITE,
                          MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (i + 2 != count || sweep.sample == 0 || report == NULL || sweep.progress == MAP_FAILED ||
        !sqlite_join_faults() || !world_open(arguments[i], arguments[i + 1]))
        return 2;
    const int result = sweep_all(&sweep, lists);
    world_close();
    if (sweep.state != NULL)
        (void)fclose(sweep.state);
    free(sweep.done);
    return result;
}
