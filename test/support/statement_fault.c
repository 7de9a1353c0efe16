#include "support/statement_fault.h"

#include <dlfcn.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

static struct {
    unsigned long at, seen;
    bool is_armed, is_held, for_ever, is_of_preparing, has_fired;
} state;

void statement_fault_arm(unsigned long at, bool for_ever, bool is_of_preparing)
{
    state.at = at;
    state.seen = 0;
    state.for_ever = for_ever;
    state.is_of_preparing = is_of_preparing;
    state.has_fired = false;
    state.is_armed = true;
}

unsigned long statement_fault_disarm(bool *fired)
{
    state.is_armed = false;
    *fired = state.has_fired;
    return state.seen;
}

void statement_fault_hush(bool is_held)
{
    state.is_held = is_held;
}

static struct {
    const char *sql; // NULL: nobody waits
    void (*once)(void *context);
    void *context;
} between;

void statement_fault_come_between(const char *sql, void (*once)(void *context), void *context)
{
    between.sql = sql;
    between.once = once;
    between.context = context;
}

static void let_in(const char *sql)
{
    if (between.sql == NULL || strcmp(sql, between.sql) != 0)
        return;
    between.sql = NULL;
    between.once(between.context);
}

static bool fails(bool is_preparing)
{
    if (!state.is_armed || state.is_held || (state.is_of_preparing && !is_preparing))
        return false;
    state.seen++;
    const bool is_due =
        state.at != 0 && (state.seen == state.at || (state.for_ever && state.seen > state.at));
    state.has_fired |= is_due;
    return is_due;
}

static void *library_s(const char *name)
{
    void *found = dlsym(RTLD_NEXT, name);
    if (found == NULL)
        abort();
    return found;
}

int sqlite3_step(sqlite3_stmt *statement)
{
    static int (*step)(sqlite3_stmt *);
    if (step == NULL)
        step = (int (*)(sqlite3_stmt *))library_s("sqlite3_step");
    return fails(false) ? SQLITE_IOERR : step(statement);
}

int sqlite3_prepare_v3(sqlite3 *database, const char *sql, int length, unsigned flags,
                       sqlite3_stmt **out, const char **rest)
{
    static int (*prepare)(sqlite3 *, const char *, int, unsigned, sqlite3_stmt **, const char **);
    if (prepare == NULL)
        prepare = (int (*)(sqlite3 *, const char *, int, unsigned, sqlite3_stmt **,
                           const char **))library_s("sqlite3_prepare_v3");
    return fails(true) ? SQLITE_IOERR : prepare(database, sql, length, flags, out, rest);
}

int sqlite3_exec(sqlite3 *database, const char *sql, sqlite3_callback each, void *context,
                 char **message)
{
    static int (*run)(sqlite3 *, const char *, sqlite3_callback, void *, char **);
    if (run == NULL)
        run = (int (*)(sqlite3 *, const char *, sqlite3_callback, void *, char **))library_s(
            "sqlite3_exec");
    let_in(sql);
    return fails(false) ? SQLITE_IOERR : run(database, sql, each, context, message);
}
