#include "cli/adding.h"

#include <poll.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

#include "base/buffer.h"
#include "base/file.h"
#include "base/json_writer.h"
#include "base/memory.h"
#include "cli/reading.h"

#define BATCH_MOST 32u     // articles that are added together; a part of a shared file has as many
#define BATCH_SECONDS 0.5  // that the first of them waits for others
#define FILES_TOGETHER 32u // in a unit
#define SHARED_LEAST 1000000 // bytes of a file that all threads read

#define ASIDE_LIMIT (1u << 16) // bytes of a line that tells of one that was not added

// A thread.
typedef struct adder {
    adding *all;
    uint32_t index; // 0 to jobs - 1
    adding_place at;
    bool has_turn;
    dateline_batch *batch;
    const char *paths[BATCH_MOST];   // of the articles in it
    uint32_t read;                   // articles in it
    double read_since;               // the first of them
    uint64_t passed;                 // bytes of files that have ended, not yet told to all
    bool is_file, is_standard_input; // what is being read
} adder;

// ---- turns -----------------------------------------------------------------------------------

static bool is_before(adding_place a, adding_place b)
{
    return a.unit != b.unit ? a.unit < b.unit : a.part < b.part;
}

// Is it the adder's turn? Asked with the lock held.
static bool note_turn(adder *adder)
{
    const adding *all = adder->all;
    adder->has_turn =
        !all->stops && !is_before(all->turn, adder->at) && !is_before(adder->at, all->turn);
    return adder->has_turn;
}

// The same, without waiting.
static bool has_turn(adder *adder)
{
    if (adder->has_turn)
        return true;
    pthread_mutex_lock(&adder->all->lock);
    note_turn(adder);
    pthread_mutex_unlock(&adder->all->lock);
    return adder->has_turn;
}

// Waits until all before the adder's place has been added. False when the place is no more: the
// file ended before it, or nothing more is to be added.
static bool await_turn(adder *adder)
{
    adding *all = adder->all;
    if (adder->has_turn)
        return true;
    pthread_mutex_lock(&all->lock);
    while (!all->stops && is_before(all->turn, adder->at))
        pthread_cond_wait(&all->moved, &all->lock);
    note_turn(adder);
    pthread_mutex_unlock(&all->lock);
    return adder->has_turn;
}

static void pass_turn(adder *adder, adding_place next)
{
    adding *all = adder->all;
    pthread_mutex_lock(&all->lock);
    all->turn = next;
    adder->has_turn = false;
    pthread_cond_broadcast(&all->moved);
    pthread_mutex_unlock(&all->lock);
}

static void stop(adder *adder, bool is_interrupted)
{
    adding *all = adder->all;
    pthread_mutex_lock(&all->lock);
    all->stops = true;
    all->is_interrupted |= is_interrupted;
    pthread_cond_broadcast(&all->moved);
    pthread_mutex_unlock(&all->lock);
}

static bool is_stopped(adder *adder)
{
    pthread_mutex_lock(&adder->all->lock);
    const bool stops = adder->all->stops;
    pthread_mutex_unlock(&adder->all->lock);
    return stops;
}

// While files are read SIGINT waits; it is asked for between articles, so that an article is added
// whole or not at all and the counts can be told. Standard input may have the program wait, so
// there the signal keeps its way.
static void hold_interrupt(const cli_files *files)
{
    sigset_t interrupt;
    for (size_t i = 0; i < files->count; i++)
        if (strcmp(files->paths[i], "-") == 0)
            return;
    sigemptyset(&interrupt);
    sigaddset(&interrupt, SIGINT);
    sigprocmask(SIG_BLOCK, &interrupt, NULL);
}

static bool was_interrupted(void)
{
    sigset_t pending;
    return sigpending(&pending) == 0 && sigismember(&pending, SIGINT) == 1;
}

// ---- what became of an article; the adder has the turn -----------------------------------------

static void write_aside(adding *all, const char *path, const dateline_error *error)
{
    buffer line;
    buffer_init(&line, ASIDE_LIMIT);
    json_writer json = {&line, false};
    const bool is_foreign = error->status == DATELINE_UNSUPPORTED;
    json_begin_object(&json);
    json_member_string(&json, "outcome", is_foreign ? SLICE("not_english") : SLICE("set_aside"));
    json_member_string(&json, "path", slice_from_string(path));
    json_member_string(&json, "reason", slice_from_string(error->message));
    json_end_object(&json);
    buffer_add_byte(&line, '\n');
    if (!line.failed)
        (void)cli_write(&all->output, line.data, line.length); // the output keeps what failed
    buffer_clear(&line);
}

static void set_aside(adding *all, const char *path, const dateline_error *error)
{
    cli_progress_clear(&all->progress);
    if (all->is_json)
        write_aside(all, path, error);
    const cli_exit code = cli_tell_fault(path, error);
    if (error->status == DATELINE_UNSUPPORTED) {
        all->foreign++;
        return;
    }
    all->set_aside++;
    all->code = cli_exit_worse(all->code, code);
}

static void tell_ledger(adder *adder, const char *path, const dateline_error *error)
{
    cli_progress_clear(&adder->all->progress);
    cli_complain("%s: %s", path, error->message);
    adder->all->code = cli_exit_worse(adder->all->code, EXIT_LEDGER);
    stop(adder, false);
}

static void note_outcome(void *context, uint32_t number, bool added, const dateline_error *fault)
{
    adder *adder = context;
    if (fault->status != DATELINE_OK)
        set_aside(adder->all, adder->paths[number], fault);
    else if (added)
        adder->all->added++;
    else
        adder->all->known++;
}

// Adds what has been read: from then on it is counted.
static void add_batch(adder *adder)
{
    dateline_error error = {0};
    if (adder->read == 0)
        return;
    adder->read = 0;
    if (dateline_ledger_add_batch(adder->all->ledger, adder->batch, note_outcome, adder, &error) !=
        DATELINE_OK)
        tell_ledger(adder, adder->all->ledger_path, &error);
}

static void show_progress(adder *adder, const dateline_reader *reader)
{
    adding *all = adder->all;
    uint64_t passed = 0, total = 0;
    dateline_reader_progress(reader, &passed, &total);
    cli_progress_step(&all->progress, all->passed + passed, all->files.bytes,
                      all->added + all->known);
}

// ---- articles --------------------------------------------------------------------------------

// Need the next article not be waited for? Of a pipe nobody knows but whether something is in it.
static bool is_more_at_hand(const adder *adder)
{
    struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
    return adder->is_file || (adder->is_standard_input && poll(&input, 1, 0) > 0);
}

// Nothing that has been read waits long for others, except for its turn.
static bool is_due(adder *adder)
{
    return !is_more_at_hand(adder) || dateline_batch_is_full(adder->batch) ||
           (cli_seconds() - adder->read_since >= BATCH_SECONDS && has_turn(adder));
}

static bool has_warning(const dateline_article *article)
{
    return dateline_article_warning(article, 0) != NULL;
}

static void put_article(adder *adder, const char *path, const dateline_article *article)
{
    adding *all = adder->all;
    dateline_error error = {0};
    if (!all->is_quiet && has_warning(article) && await_turn(adder)) {
        cli_progress_clear(&all->progress);
        cli_tell_warnings(&all->told, path, article);
    }
    const dateline_status status = dateline_batch_put(adder->batch, article, &error);
    if (status != DATELINE_OK) {
        if (!await_turn(adder))
            return;
        if (status == DATELINE_LIMIT || status == DATELINE_BAD_INPUT)
            set_aside(all, path, &error);
        else
            tell_ledger(adder, path, &error);
        return;
    }
    if (adder->read == 0)
        adder->read_since = cli_seconds();
    adder->paths[adder->read++] = path;
    if (is_due(adder) && await_turn(adder))
        add_batch(adder);
}

// May there be articles behind it?
static bool is_passable(dateline_status status)
{
    return status == DATELINE_OK || status == DATELINE_BAD_INPUT || status == DATELINE_LIMIT ||
           status == DATELINE_UNSUPPORTED;
}

// The next article or fault. False at the end of the file, or when nothing more is to be read.
static bool take_next(adder *adder, const char *path, dateline_reader *reader)
{
    const dateline_article *article;
    dateline_error error = {0};
    const dateline_status status = dateline_reader_next(&article, reader, &error);
    if (status == DATELINE_NOT_FOUND)
        return false;
    if (status == DATELINE_OK)
        put_article(adder, path, article);
    else if (await_turn(adder))
        set_aside(adder->all, path, &error);
    if (has_turn(adder))
        show_progress(adder, reader);
    return is_passable(status) && !was_interrupted() && !is_stopped(adder);
}

static dateline_reader *open_file(adder *adder, const char *path,
                                  const dateline_reader_options *options)
{
    dateline_reader *reader = NULL;
    dateline_error error = {0};
    struct stat facts;
    const dateline_status status =
        dateline_reader_open(&reader, adder->all->engine, path, options, &error);
    if (status != DATELINE_OK) {
        if (await_turn(adder))
            set_aside(adder->all, path, &error);
        return NULL;
    }
    adder->is_file = file_facts_at(path, &facts) && S_ISREG(facts.st_mode);
    adder->is_standard_input = strcmp(path, "-") == 0;
    return reader;
}

// ---- units -----------------------------------------------------------------------------------

// Is it worth that all threads go through the file, each reading its part of the articles?
static bool is_shared(const adding *all, size_t file)
{
    struct stat facts;
    return all->jobs > 1 && file_facts_at(all->files.paths[file], &facts) &&
           S_ISREG(facts.st_mode) && facts.st_size >= SHARED_LEAST;
}

// Once, before any thread begins: files may grow meanwhile.
static bool cut_units(adding *all)
{
    all->units = memory_allocate_zeroed(all->files.count + 1, sizeof *all->units);
    for (size_t i = 0; i < all->files.count && all->units != NULL; i++) {
        adding_unit *last = all->unit_count == 0 ? NULL : &all->units[all->unit_count - 1];
        const bool shared = is_shared(all, i);
        if (last != NULL && !shared && !last->is_shared && i - last->first < FILES_TOGETHER)
            last->end = i + 1;
        else
            all->units[all->unit_count++] = (adding_unit){i, i + 1, shared};
    }
    return all->units != NULL;
}

static void pass_on_bytes(adder *adder)
{
    adder->all->passed += adder->passed;
    adder->passed = 0;
}

static void drop_batch(adder *adder)
{
    dateline_batch_clear(adder->batch);
    adder->read = 0;
}

// Adds what is left of the adder's place; `next` is whose turn it is then. False when the place is
// no more: what was read for it must not get into the adder's next one.
static bool finish_place(adder *adder, adding_place next)
{
    if (!await_turn(adder)) {
        drop_batch(adder);
        return false;
    }
    pass_on_bytes(adder);
    if (!is_stopped(adder))
        add_batch(adder);
    if (was_interrupted())
        stop(adder, true);
    pass_turn(adder, next);
    return true;
}

static void note_passed(adder *adder, const dateline_reader *reader)
{
    uint64_t passed = 0, total = 0;
    dateline_reader_progress(reader, &passed, &total);
    adder->passed += total > 0 ? total : passed;
    if (has_turn(adder))
        pass_on_bytes(adder);
}

static void read_whole(adder *adder, const adding_unit *unit)
{
    bool goes_on = true;
    for (size_t i = unit->first; i < unit->end && goes_on; i++) {
        const char *path = adder->all->files.paths[i];
        dateline_reader *reader = open_file(adder, path, &adder->all->options);
        if (reader == NULL)
            continue;
        if (!is_more_at_hand(adder) && await_turn(adder))
            add_batch(adder);
        while (take_next(adder, path, reader))
            continue;
        note_passed(adder, reader);
        dateline_reader_close(reader);
        goes_on = !was_interrupted() && !is_stopped(adder);
    }
    (void)finish_place(adder, (adding_place){.unit = adder->at.unit + 1});
}

// The adder's next part of a shared file. False when the file has no more of them.
static bool read_part(adder *adder, const char *path, dateline_reader *reader)
{
    uint32_t count = 0;
    while (count < BATCH_MOST && take_next(adder, path, reader))
        count++;
    const bool is_end = count < BATCH_MOST;
    const adding_place behind = {adder->at.unit + 1, 0};
    const adding_place next = {adder->at.unit, adder->at.part + 1};
    if (is_end && await_turn(adder))
        note_passed(adder, reader);
    const bool goes_on = finish_place(adder, is_end ? behind : next) && !is_end;
    adder->at.part += adder->all->jobs;
    return goes_on;
}

static void read_shared(adder *adder, const char *path)
{
    dateline_reader_options options = adder->all->options;
    options.turn = adder->index;
    options.turns = adder->all->jobs;
    options.run = BATCH_MOST;
    adder->at.part = adder->index;
    dateline_reader *reader = open_file(adder, path, &options);
    if (reader == NULL) {
        (void)finish_place(adder, (adding_place){.unit = adder->at.unit + 1});
        return;
    }
    while (read_part(adder, path, reader) && !is_stopped(adder))
        continue;
    dateline_reader_close(reader);
}

// ---- threads ---------------------------------------------------------------------------------

static void *work(void *context)
{
    adder *adder = context;
    const adding *all = adder->all;
    for (size_t i = 0; !is_stopped(adder) && i < all->unit_count; i++) {
        const adding_unit *unit = &all->units[i];
        adder->at = (adding_place){.unit = i};
        if (unit->is_shared)
            read_shared(adder, all->files.paths[unit->first]);
        else if (i % all->jobs == adder->index)
            read_whole(adder, unit);
    }
    return NULL;
}

// As many threads as there is room for, this one among them. How many there are must be known
// before the first begins: they share files by it.
static void run_together(adder *adders, pthread_t *threads, uint32_t count)
{
    adding *all = adders[0].all;
    uint32_t started = 1;
    pthread_mutex_lock(&all->lock); // whoever begins waits at its first question
    while (started < count && pthread_create(&threads[started], NULL, work, &adders[started]) == 0)
        started++;
    all->jobs = started;
    if (started < count)
        cli_complain("only %u of %u threads could be started", started, count);
    pthread_mutex_unlock(&all->lock);
    work(&adders[0]);
    for (uint32_t i = 1; i < started; i++)
        pthread_join(threads[i], NULL);
}

// As many as there is memory for, at most `wanted`; told when they are fewer.
static uint32_t make_ready(adding *all, adder *adders, uint32_t wanted)
{
    dateline_error error = {0};
    uint32_t ready = 0;
    while (ready < wanted &&
           dateline_batch_open(&adders[ready].batch, all->engine, &error) == DATELINE_OK) {
        adders[ready].all = all;
        adders[ready].index = ready;
        ready++;
    }
    if (ready < wanted)
        cli_complain("only %u of %u threads: %s", ready, wanted, error.message);
    return ready;
}

cli_exit cli_adding_run(adding *all)
{
    const uint32_t wanted = all->jobs;
    uint32_t ready = 0;
    adder *adders = memory_allocate_zeroed(wanted, sizeof *adders);
    pthread_t *threads = memory_allocate_zeroed(wanted, sizeof *threads);
    pthread_mutex_init(&all->lock, NULL);
    pthread_cond_init(&all->moved, NULL);
    hold_interrupt(&all->files);
    const bool has_room = adders != NULL && threads != NULL && cut_units(all);
    if (has_room)
        ready = make_ready(all, adders, wanted);
    else
        cli_complain("no memory for threads");
    if (ready > 0)
        run_together(adders, threads, ready);
    for (uint32_t i = 0; i < ready; i++)
        dateline_batch_close(adders[i].batch);
    pthread_cond_destroy(&all->moved);
    pthread_mutex_destroy(&all->lock);
    memory_release(all->units);
    memory_release(adders);
    memory_release(threads);
    cli_end_warnings(&all->told);
    return ready > 0 ? all->code : EXIT_LIMIT;
}
