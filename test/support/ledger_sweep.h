// Each statement and each allocation of a piece of work on a ledger is made to fail, once and for
// ever. What must hold afterwards: the fault is told, or the work is done as if nothing had been;
// the ledger holds all of the work or nothing of it; nothing leaks; and the same work, asked for
// again, is done.
//
// `make sweep` does this from outside, over the whole program and SQLite's own memory and files.
// Here a room's own ways out are taken one by one, in seconds, so that its tests alone reach them.
#ifndef SUPPORT_LEDGER_SWEEP_H
#define SUPPORT_LEDGER_SWEEP_H

#include "support/fault.h"
#include "support/ledger_told.h"
#include "support/statement_fault.h"

#define FOR_EVER_EACH 4 // of so many calls one is the first of all that fail

typedef struct sweep_subject {
    const char *name;
    dateline_ledger_mode mode;
    // What comes out is written to `out`.
    dateline_status (*run)(ledger *ledger, const void *context, buffer *out, dateline_error *error);
    const void *context;
    void (*ready)(ledger *ledger); // done to the open ledger before anything fails; NULL: nothing
    bool opens;                    // opening the ledger is the work; nothing is run
    const char *const *queries;  // whose rows are all that counts, to a NULL; NULL: the usual ones
    unsigned long stride;        // so many calls further each time; 0: each is tried
    unsigned long memory_stride; // the same, of allocations; 0: as of statements
    bool is_endless;             // of thousands of calls: sampled where others are tried whole
} sweep_subject;

// What fails: of statements each call, or the calls that prepare one alone.
typedef enum sweep_way { SWEEP_STATEMENTS, SWEEP_PREPARING, SWEEP_MEMORY } sweep_way;

typedef struct sweep {
    const fixture *fixture;
    const sweep_subject *subject;
    slice before;               // the file that each attempt begins with
    uint64_t digest, reference; // of what is in it, and after undisturbed work with what came out
    bool is_changed;            // since it was laid down
} sweep;

static inline uint64_t sweep_fold(uint64_t digest, const char *bytes, size_t length)
{
    for (size_t i = 0; i < length; i++)
        digest = (digest ^ (unsigned char)bytes[i]) * 1099511628211u;
    return digest;
}

static inline uint64_t sweep_fold_rows(uint64_t digest, sqlite3 *database, const char *query)
{
    sqlite3_stmt *rows = NULL;
    assert_int_equal(sqlite3_prepare_v2(database, query, -1, &rows, NULL), SQLITE_OK);
    int code = SQLITE_OK;
    while ((code = sqlite3_step(rows)) == SQLITE_ROW)
        for (int i = 0; i < sqlite3_column_count(rows); i++) {
            const char *text = (const char *)sqlite3_column_text(rows, i);
            digest =
                sweep_fold(digest, text == NULL ? "\1" : text, text == NULL ? 1 : strlen(text) + 1);
        }
    assert_int_equal(code, SQLITE_DONE);
    sqlite3_finalize(rows);
    return digest;
}

// Every row that says what articles tell and what people decided, but when the row was written.
static inline uint64_t sweep_digest(const char *path, const char *const *queries)
{
    static const char *const usual[] = {
        "SELECT id, sha256, title, published FROM article ORDER BY id",
        "SELECT id, type, label, earliest, latest, killed_low, disputed FROM incident ORDER BY id",
        "SELECT id, article, incident FROM account ORDER BY id",
        "SELECT * FROM claim ORDER BY id",
        "SELECT incident, revision FROM change ORDER BY incident",
        "SELECT id, kind, undoes, field, value, note FROM decision ORDER BY id",
        "SELECT rowid FROM article_text ORDER BY rowid",
        NULL,
    };
    uint64_t digest = 14695981039346656037u;
    sqlite3 *database = NULL;
    assert_int_equal(sqlite3_open(path, &database), SQLITE_OK);
    for (const char *const *query = queries == NULL ? usual : queries; *query != NULL; query++)
        digest = sweep_fold_rows(digest, database, *query);
    sqlite3_close(database);
    return digest;
}

static inline void sweep_lay_down(sweep *sweep)
{
    char beside[280];
    if (!sweep->is_changed)
        return;
    snprintf(beside, sizeof beside, "%s-wal", sweep->fixture->path);
    (void)unlink(beside);
    snprintf(beside, sizeof beside, "%s-shm", sweep->fixture->path);
    (void)unlink(beside);
    FILE *file = fopen(sweep->fixture->path, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(sweep->before.data, 1, sweep->before.length, file),
                     sweep->before.length);
    assert_int_equal(fclose(file), 0);
    sweep->is_changed = false;
}

static inline bool sweep_writes(const sweep *sweep)
{
    return sweep->subject->mode != DATELINE_LEDGER_READ;
}

// Digest of what came out and of what is in the ledger.
static inline uint64_t sweep_outcome(const sweep *sweep, const buffer *out)
{
    const uint64_t digest =
        sweep_writes(sweep) ? sweep_digest(sweep->fixture->path, sweep->subject->queries) : 0;
    return sweep_fold(digest, out->data, out->length);
}

// Is the status one that such a fault may come to?
static inline bool sweep_is_told(sweep_way way, dateline_status status)
{
    return status == (way == SWEEP_MEMORY ? DATELINE_NO_MEMORY : DATELINE_LEDGER);
}

// What the fault is told to be: a statement that found no memory is the ledger's to its caller,
// but the message keeps what it was.
static inline dateline_status sweep_told(dateline_status status, const dateline_error *error)
{
    if (status == DATELINE_OK)
        return DATELINE_OK;
    assert_true(error->message[0] != '\0');
    return status == DATELINE_LEDGER ? error->status : status;
}

static inline dateline_status sweep_open(const sweep *sweep, ledger **ledger)
{
    dateline_error error = {0};
    *ledger = NULL;
    return sweep_told(ledger_open(ledger, sweep->fixture->path, sweep->subject->mode, &error),
                      &error);
}

// An attempt on the ledger; of opening one, too, which then is open or NULL.
static inline dateline_status sweep_run(const sweep *sweep, ledger **ledger, buffer *out)
{
    dateline_error error = {0};
    buffer_restart(out);
    if (sweep->subject->opens)
        return sweep_open(sweep, ledger);
    return sweep_told(sweep->subject->run(*ledger, sweep->subject->context, out, &error), &error);
}

static inline void sweep_arm(sweep_way way, unsigned long at, bool for_ever)
{
    const fault_plan plan = {FAULT_MEMORY, for_ever ? FAULT_EVER : FAULT_ONCE, FAULT_EIO, at};
    if (way == SWEEP_MEMORY)
        fault_arm(&plan);
    else
        statement_fault_arm(at, for_ever, way == SWEEP_PREPARING);
}

static inline bool sweep_disarm(sweep_way way)
{
    bool fired = false;
    if (way == SWEEP_MEMORY)
        (void)fault_disarm(&fired);
    else
        (void)statement_fault_disarm(&fired);
    return fired;
}

// Is what is left what must be? A ledger that was brought up to date whole may still not be opened.
static inline bool sweep_is_sound(sweep *sweep, bool is_done, const buffer *out)
{
    if (is_done)
        return sweep_outcome(sweep, out) == sweep->reference;
    if (!sweep_writes(sweep))
        return true;
    sweep->is_changed |= sweep->subject->opens;
    const uint64_t left = sweep_digest(sweep->fixture->path, sweep->subject->queries);
    return left == sweep->digest ||
           (sweep->subject->opens && sweep_outcome(sweep, out) == sweep->reference);
}

static inline void sweep_look(sweep *sweep, sweep_way way, unsigned long at, dateline_status status,
                              const buffer *out)
{
    const char *what = way == SWEEP_MEMORY ? "allocation" : "statement";
    const bool is_done = status == DATELINE_OK;
    if (!is_done && !sweep_is_told(way, status))
        fail_msg("%s: %s %lu ends in status %d", sweep->subject->name, what, at, status);
    sweep->is_changed |= is_done && sweep_writes(sweep);
    if (!sweep_is_sound(sweep, is_done, out))
        fail_msg("%s: %s %lu: status %d, and the %s differs", sweep->subject->name, what, at,
                 status, is_done ? "outcome" : "ledger");
}

// The caller's buffer is no part of the work.
static inline ledger *sweep_begin(sweep *sweep, buffer *out)
{
    ledger *ledger = NULL;
    buffer_init(out, 1 << 22);
    assert_non_null(buffer_reserve(out, 1 << 16));
    if (!sweep->subject->opens)
        assert_int_equal(sweep_open(sweep, &ledger), DATELINE_OK);
    if (sweep->subject->ready != NULL)
        sweep->subject->ready(ledger);
    return ledger;
}

// False when there is no such call: all were tried.
static inline bool sweep_try(sweep *sweep, sweep_way way, unsigned long at, bool for_ever)
{
    buffer out;
    sweep_lay_down(sweep);
    const long live = fault_live();
    ledger *ledger = sweep_begin(sweep, &out);
    sweep_arm(way, at, for_ever);
    const dateline_status status = sweep_run(sweep, &ledger, &out);
    const bool fired = sweep_disarm(way);
    sweep_look(sweep, way, at, status, &out);
    if (status != DATELINE_OK && !for_ever) {
        assert_int_equal(sweep_run(sweep, &ledger, &out), DATELINE_OK);
        sweep_look(sweep, way, at, DATELINE_OK, &out);
    }
    buffer_clear(&out);
    ledger_close(ledger);
    assert_int_equal(fault_live(), live);
    return fired;
}

static inline void sweep_every(sweep *sweep, sweep_way way)
{
    // A sample of the calls shows what the sanitizers' run looks at, and, from build to build, the
    // rest: tools/sweep.sh tries each.
    const sweep_subject *subject = sweep->subject;
    const unsigned long own = way == SWEEP_PREPARING ? 0
                              : way == SWEEP_MEMORY && subject->memory_stride > 0
                                  ? subject->memory_stride
                                  : subject->stride;
    const bool is_whole =
        own == 0 || (!subject->is_endless && getenv("DATELINE_SWEEP_WHOLE") != NULL);
    const unsigned long stride = getenv("DATELINE_SANITIZED") != NULL ? 11 : is_whole ? 1 : own;
    unsigned long at = 1;
    for (; sweep_try(sweep, way, at, false); at += stride)
        if (at / stride % FOR_EVER_EACH == 0)
            (void)sweep_try(sweep, way, at, true);
    print_message("%s: %lu %s, each %lu\n", sweep->subject->name, at - 1,
                  way == SWEEP_MEMORY ? "allocations" : "statements", stride);
}

static inline void sweep_all(const fixture *fixture, const sweep_subject *subject)
{
    sweep sweep = {.fixture = fixture, .subject = subject, .before = scratch_read(fixture->path)};
    buffer out;
    sweep.digest = sweep_digest(fixture->path, subject->queries);
    ledger *ledger = sweep_begin(&sweep, &out);
    assert_int_equal(sweep_run(&sweep, &ledger, &out), DATELINE_OK);
    ledger_close(ledger);
    sweep.reference = sweep_outcome(&sweep, &out);
    sweep.is_changed = true;
    buffer_clear(&out);
    sweep_every(&sweep, SWEEP_STATEMENTS);
    if (subject->stride > 1) // then the sample may pass some by
        sweep_every(&sweep, SWEEP_PREPARING);
    sweep_every(&sweep, SWEEP_MEMORY);
    sweep.is_changed = true;
    sweep_lay_down(&sweep);
    free((void *)(uintptr_t)sweep.before.data);
}

// ---- what is swept in more than one test; context: an article, or a decision ----

static inline dateline_status sweep_add(ledger *ledger, const void *context, buffer *out,
                                        dateline_error *error)
{
    bool added = false;
    (void)out;
    return ledger_add(ledger, context, &added, error);
}

static inline dateline_status sweep_reread(ledger *ledger, const void *context, buffer *out,
                                           dateline_error *error)
{
    (void)out;
    return ledger_reread(ledger, context, error);
}

// Its number is what comes out.
static inline dateline_status sweep_decide(ledger *ledger, const void *context, buffer *out,
                                           dateline_error *error)
{
    int64_t number = 0;
    const dateline_status status = ledger_decide(&number, ledger, context, error);
    buffer_add_format(out, "%lld", (long long)number);
    return status;
}

#endif
