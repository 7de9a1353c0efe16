// Accounts that hang together become incidents: average linkage over the links between them, made
// anew whenever an article touches them, so that no early mistake welds two incidents for ever and
// the order of arrival does not matter. Two accounts of one article stay apart.
#include <math.h>
#include <stdlib.h>

#include "ledger/ledger_internal.h"

#define SAME 0.4            // average similarity above which two groups are one incident
#define TOGETHER_LIMIT 240u // accounts that are grouped at once
#define APART (-1e9)        // between accounts of one article

typedef struct member {
    int64_t account, incident, article;
    slice key; // of the article and the account's number: the same in whatever order they came
    uint32_t group;
    bool is_subject;
} member;

typedef struct together {
    ledger *ledger;
    member *members;
    uint32_t count, capacity;
    double *similarity; // [count][count]
    uint32_t *sizes;    // [group], 0: merged into another
} together;

// ---- who hangs together ----

static uint32_t find_member(const together *all, int64_t account)
{
    for (uint32_t i = 0; i < all->count; i++)
        if (all->members[i].account == account)
            return i;
    return UINT32_MAX;
}

static dateline_status add_member(together *all, int64_t account, dateline_error *error)
{
    ledger *ledger = all->ledger;
    if (all->count >= TOGETHER_LIMIT || find_member(all, account) != UINT32_MAX)
        return DATELINE_OK;
    member *made = ARENA_PUSH(ledger->scratch, all->members, all->count, all->capacity);
    sqlite3_stmt *row = ledger_prepare(ledger, LEDGER_GET_ACCOUNT, error);
    if (made == NULL || row == NULL)
        return row == NULL ? DATELINE_LEDGER : DATELINE_LIMIT;
    (void)sqlite3_bind_int64(row, 1, account);
    const int code = sqlite3_step(row);
    *made = (member){.account = account};
    if (code == SQLITE_ROW) {
        made->incident = sqlite3_column_int64(row, 0);
        made->article = sqlite3_column_int64(row, 1);
        made->is_subject = sqlite3_column_int(row, 3) != 0;
        made->key = arena_copy(ledger->scratch, ledger_column_text(row, 2));
    }
    (void)sqlite3_reset(row);
    return code == SQLITE_ROW ? DATELINE_OK : ledger_fault(ledger, code, error);
}

typedef struct link {
    int64_t account;
    double similarity;
} link;

typedef struct links {
    link *items;
    uint32_t count, capacity;
} links;

static dateline_status read_links(links *out, ledger *ledger, int64_t account,
                                  dateline_error *error)
{
    sqlite3_stmt *rows = ledger_prepare(ledger, LEDGER_LINKS, error);
    if (rows == NULL)
        return DATELINE_LEDGER;
    (void)sqlite3_bind_int64(rows, 1, account);
    int code = SQLITE_ROW;
    out->count = 0;
    while ((code = sqlite3_step(rows)) == SQLITE_ROW) {
        link *found = ARENA_PUSH(ledger->scratch, out->items, out->count, out->capacity);
        if (found == NULL)
            break;
        *found = (link){sqlite3_column_int64(rows, 0), sqlite3_column_double(rows, 1)};
    }
    (void)sqlite3_reset(rows);
    return code == SQLITE_DONE ? DATELINE_OK : ledger_fault(ledger, code, error);
}

// Everything that is reached from the account over links strong enough to join.
static dateline_status gather(together *all, int64_t account, dateline_error *error)
{
    links found = {0};
    dateline_status status = add_member(all, account, error);
    for (uint32_t i = 0; i < all->count && status == DATELINE_OK; i++) {
        status = read_links(&found, all->ledger, all->members[i].account, error);
        for (uint32_t k = 0; k < found.count && status == DATELINE_OK; k++)
            if (found.items[k].similarity > SAME)
                status = add_member(all, found.items[k].account, error);
    }
    return status;
}

static int by_key(const void *a, const void *b)
{
    const member *left = a;
    const member *right = b;
    return slice_compare(left->key, right->key);
}

static dateline_status fill(together *all, dateline_error *error)
{
    links found = {0};
    dateline_status status = DATELINE_OK;
    qsort(all->members, all->count, sizeof *all->members, by_key);
    for (uint32_t i = 0; i < all->count && status == DATELINE_OK; i++) {
        double *row = all->similarity + (size_t)i * all->count;
        for (uint32_t k = 0; k < all->count; k++)
            if (all->members[k].article == all->members[i].article)
                row[k] = APART;
        status = read_links(&found, all->ledger, all->members[i].account, error);
        for (uint32_t k = 0; k < found.count && status == DATELINE_OK; k++) {
            const uint32_t other = find_member(all, found.items[k].account);
            if (other != UINT32_MAX && row[other] > APART)
                row[other] = found.items[k].similarity;
        }
    }
    return status;
}

// ---- grouping ----

// The most similar two groups that may join; of equals those whose accounts come first.
static double best_pair(const together *all, bool are_subjects, uint32_t *one, uint32_t *other)
{
    double best = SAME;
    for (uint32_t i = 0; i < all->count; i++) {
        if (all->sizes[i] == 0 || (are_subjects && !all->members[i].is_subject))
            continue;
        for (uint32_t k = i + 1; k < all->count; k++) {
            const double similarity = all->similarity[(size_t)i * all->count + k];
            if (all->sizes[k] == 0 || similarity <= best + 1e-12 ||
                (are_subjects && !all->members[k].is_subject))
                continue;
            best = similarity;
            *one = i;
            *other = k;
        }
    }
    return best;
}

static void join(together *all, uint32_t one, uint32_t other)
{
    const double weight = all->sizes[one];
    const double added = all->sizes[other];
    for (uint32_t k = 0; k < all->count; k++) {
        double *kept = &all->similarity[(size_t)one * all->count + k];
        const double gone = all->similarity[(size_t)other * all->count + k];
        *kept = (*kept * weight + gone * added) / (weight + added);
        all->similarity[(size_t)k * all->count + one] = *kept;
    }
    all->sizes[one] += all->sizes[other];
    all->sizes[other] = 0;
    for (uint32_t i = 0; i < all->count; i++)
        if (all->members[i].group == other)
            all->members[i].group = one;
}

// Subjects first: what articles mention besides must not stand between what they are about.
static void group(together *all)
{
    uint32_t one = 0;
    uint32_t other = 0;
    for (uint32_t i = 0; i < all->count; i++) {
        all->members[i].group = i;
        all->sizes[i] = 1;
    }
    while (best_pair(all, true, &one, &other) > SAME)
        join(all, one, other);
    while (best_pair(all, false, &one, &other) > SAME)
        join(all, one, other);
}

// ---- which incident each group is ----

static dateline_status run_with(ledger *ledger, ledger_statement which, int64_t first,
                                int64_t second, dateline_error *error)
{
    sqlite3_stmt *statement = ledger_prepare(ledger, which, error);
    if (statement == NULL)
        return DATELINE_LEDGER;
    (void)sqlite3_bind_int64(statement, 1, first);
    if (sqlite3_bind_parameter_count(statement) > 1)
        (void)sqlite3_bind_int64(statement, 2, second);
    return ledger_run(ledger, statement, error);
}

// The oldest incident of the group's accounts that no group before it took; 0 when there is none.
static int64_t oldest_of(const together *all, const int64_t *taken, uint32_t group)
{
    int64_t oldest = 0;
    for (uint32_t i = 0; i < all->count; i++) {
        const int64_t incident = all->members[i].incident;
        bool is_free = incident != 0 && all->members[i].group == group;
        for (uint32_t k = 0; is_free && k < all->count; k++)
            is_free = taken[k] != incident;
        if (is_free && (oldest == 0 || incident < oldest))
            oldest = incident;
    }
    return oldest;
}

static dateline_status new_incident(int64_t *out, together *all, uint32_t group,
                                    dateline_error *error)
{
    uint32_t first = 0;
    while (all->members[first].group != group)
        first++;
    sqlite3_stmt *statement = ledger_prepare(all->ledger, LEDGER_ADD_INCIDENT, error);
    if (statement == NULL)
        return DATELINE_LEDGER;
    (void)sqlite3_bind_int64(statement, 1, all->members[first].account);
    const dateline_status status = ledger_run(all->ledger, statement, error);
    *out = sqlite3_last_insert_rowid(all->ledger->database);
    return status;
}

static dateline_status move_members(together *all, uint32_t group, int64_t incident,
                                    dateline_error *error)
{
    dateline_status status = DATELINE_OK;
    for (uint32_t i = 0; i < all->count && status == DATELINE_OK; i++) {
        const member *moved = &all->members[i];
        if (moved->group != group || moved->incident == incident)
            continue;
        status = run_with(all->ledger, LEDGER_MOVE_ACCOUNT, moved->account, incident, error);
        if (status == DATELINE_OK && moved->incident != 0)
            status = run_with(all->ledger, LEDGER_MOVE_CLAIMS, moved->account, incident, error);
    }
    if (status == DATELINE_OK)
        status = run_with(all->ledger, LEDGER_REFRESH_INCIDENT, incident, 0, error);
    return status;
}

static bool is_among(const int64_t *numbers, uint32_t count, int64_t wanted)
{
    for (uint32_t i = 0; i < count; i++)
        if (numbers[i] == wanted)
            return true;
    return false;
}

// An incident that lost all its accounts leads to where those went. It keeps those that were out of
// reach, where more hang together than are grouped at once.
static dateline_status retire(ledger *ledger, int64_t gone, int64_t became, dateline_error *error)
{
    dateline_status status = run_with(ledger, LEDGER_DROP_INCIDENT, gone, 0, error);
    if (status == DATELINE_OK && sqlite3_changes(ledger->database) == 0)
        return run_with(ledger, LEDGER_REFRESH_INCIDENT, gone, 0, error);
    if (status == DATELINE_OK)
        status = run_with(ledger, LEDGER_TURN_REDIRECTS, gone, became, error);
    return status == DATELINE_OK ? run_with(ledger, LEDGER_ADD_REDIRECT, gone, became, error)
                                 : status;
}

static dateline_status redirect(together *all, const int64_t *now, dateline_error *error)
{
    dateline_status status = DATELINE_OK;
    for (uint32_t i = 0; i < all->count && status == DATELINE_OK; i++) {
        const int64_t gone = all->members[i].incident;
        const int64_t became = now[all->members[i].group];
        bool is_known = gone == 0 || is_among(now, all->count, gone);
        for (uint32_t k = 0; k < i && !is_known; k++)
            is_known = all->members[k].incident == gone;
        if (!is_known)
            status = retire(all->ledger, gone, became, error);
    }
    return status;
}

static dateline_status settle(together *all, dateline_error *error)
{
    int64_t *now = ARENA_ARRAY(all->ledger->scratch, all->count, int64_t); // [group] incident
    dateline_status status = now == NULL ? DATELINE_LIMIT : DATELINE_OK;
    for (uint32_t group = 0; group < all->count && status == DATELINE_OK; group++) {
        if (all->sizes[group] == 0)
            continue;
        now[group] = oldest_of(all, now, group);
        if (now[group] == 0)
            status = new_incident(&now[group], all, group, error);
        if (status == DATELINE_OK)
            status = move_members(all, group, now[group], error);
    }
    return status == DATELINE_OK ? redirect(all, now, error) : status;
}

static dateline_status cluster_around(together *all, int64_t account, dateline_error *error)
{
    arena *arena = all->ledger->scratch;
    dateline_status status = gather(all, account, error);
    if (status != DATELINE_OK)
        return status;
    all->similarity = ARENA_ARRAY(arena, (size_t)all->count * all->count, double);
    all->sizes = ARENA_ARRAY(arena, all->count, uint32_t);
    if (all->similarity == NULL || all->sizes == NULL)
        return error_set(error, DATELINE_LIMIT, 0, 0, "too many accounts hang together");
    status = fill(all, error);
    group(all);
    return status == DATELINE_OK ? settle(all, error) : status;
}

dateline_status ledger_cluster(ledger *ledger, const int64_t *accounts, uint32_t count,
                               dateline_error *error)
{
    dateline_status status = DATELINE_OK;
    bool *is_placed = ARENA_ARRAY(ledger->scratch, count, bool);
    if (is_placed == NULL)
        return error_set(error, DATELINE_LIMIT, 0, 0, "too many incidents in one article");
    for (uint32_t i = 0; i < count && status == DATELINE_OK; i++) {
        together all = {.ledger = ledger};
        if (is_placed[i])
            continue;
        status = cluster_around(&all, accounts[i], error);
        for (uint32_t k = i; k < count; k++)
            is_placed[k] = is_placed[k] || find_member(&all, accounts[k]) != UINT32_MAX;
    }
    return status;
}
