// Which incident is each group of accounts? Numbers stay good: a group keeps the oldest that it
// has, and a number that is gone leads to where its accounts went.
#include <stdlib.h>

#include "ledger/ledger_internal.h"

typedef struct run { // the members of one group
    uint32_t first, end;
    const ledger_member *eldest;
    int64_t incident;
    bool goes;     // people split one of them off from others of its incident
    bool has_come; // an account that was not in the incident
    bool is_whole; // its incident was made of its one account just now
} run;

typedef struct settling {
    ledger *ledger;
    ledger_members *all;
    run *runs;
    uint32_t run_count;
    int64_t *old;   // incidents that the members have been in, ascending
    bool *is_taken; // [old] by a group
    bool *is_left;  // [old] by an account
    uint32_t old_count;
} settling;

dateline_status ledger_run_with(ledger *ledger, ledger_statement which, int64_t first,
                                int64_t second, dateline_error *error)
{
    database_statement *statement = ledger_prepare(ledger, which, error);
    if (statement == NULL)
        return DATELINE_LEDGER;
    database_bind_number(statement, 1, first);
    if (database_parameters(statement) > 1)
        database_bind_number(statement, 2, second);
    return ledger_run(ledger, statement, error);
}

static int by_group(const void *a, const void *b)
{
    const ledger_member *left = a;
    const ledger_member *right = b;
    if (left->group != right->group)
        return left->group < right->group ? -1 : 1;
    return slice_compare(left->key, right->key);
}

static int by_number(const void *a, const void *b)
{
    const int64_t left = *(const int64_t *)a;
    const int64_t right = *(const int64_t *)b;
    return left < right ? -1 : left > right;
}

static bool make_room(settling *settling)
{
    arena *arena = settling->ledger->scratch;
    const uint32_t count = settling->all->count;
    settling->runs = ARENA_ARRAY(arena, count, run);
    settling->old = ARENA_ARRAY(arena, count, int64_t);
    settling->is_taken = ARENA_ARRAY(arena, count, bool);
    settling->is_left = ARENA_ARRAY(arena, count, bool);
    return !arena_failed(arena);
}

static bool stays(const ledger_member *member, int64_t decision)
{
    for (uint32_t i = 0; i < member->side_count; i++)
        if (member->sides[i].decision == decision && member->sides[i].side == 0)
            return true;
    return false;
}

// From others that are in its incident: what left another one before has its own number by now.
static bool is_split_off(const ledger_members *all, const ledger_member *member)
{
    for (uint32_t i = 0; i < member->side_count; i++) {
        const ledger_side *side = &member->sides[i];
        for (uint32_t k = 0; k < all->count && side->is_split && side->side == 1; k++)
            if (all->items[k].incident == member->incident && stays(&all->items[k], side->decision))
                return true;
    }
    return false;
}

// Read again, an article has new accounts and keeps its own number.
static int by_arrival(const ledger_member *one, const ledger_member *other)
{
    if (one->article != other->article)
        return one->article < other->article ? -1 : 1;
    return one->account < other->account ? -1 : one->account > other->account;
}

static void find_runs(settling *settling)
{
    const ledger_members *all = settling->all;
    qsort(all->items, all->count, sizeof *all->items, by_group);
    for (uint32_t i = 0; i < all->count; i++) {
        if (i == 0 || all->items[i].group != all->items[i - 1].group)
            settling->runs[settling->run_count++] = (run){.first = i, .eldest = &all->items[i]};
        run *group = &settling->runs[settling->run_count - 1];
        group->end = i + 1;
        if (by_arrival(&all->items[i], group->eldest) < 0)
            group->eldest = &all->items[i];
        group->goes |= is_split_off(all, &all->items[i]);
    }
}

static void find_old(settling *settling)
{
    const ledger_members *all = settling->all;
    uint32_t count = 0;
    for (uint32_t i = 0; i < all->count; i++)
        if (all->items[i].incident != 0)
            settling->old[count++] = all->items[i].incident;
    qsort(settling->old, count, sizeof *settling->old, by_number);
    for (uint32_t i = 0; i < count; i++)
        if (i == 0 || settling->old[i] != settling->old[settling->old_count - 1])
            settling->old[settling->old_count++] = settling->old[i];
}

static uint32_t index_of(const settling *settling, int64_t incident)
{
    const int64_t *found =
        bsearch(&incident, settling->old, settling->old_count, sizeof *settling->old, by_number);
    return (uint32_t)(found - settling->old);
}

// The oldest incident of the group's accounts that no group before it took; 0 when there is none.
static int64_t take_oldest(settling *settling, const run *group)
{
    uint32_t oldest = UINT32_MAX;
    for (uint32_t i = group->first; i < group->end; i++) {
        const int64_t incident = settling->all->items[i].incident;
        const uint32_t at = incident == 0 ? UINT32_MAX : index_of(settling, incident);
        if (at < oldest && !settling->is_taken[at])
            oldest = at;
    }
    if (oldest == UINT32_MAX)
        return 0;
    settling->is_taken[oldest] = true;
    return settling->old[oldest];
}

static dateline_status move_members(settling *settling, run *group, dateline_error *error)
{
    dateline_status status = DATELINE_OK;
    for (uint32_t i = group->first; i < group->end && status == DATELINE_OK; i++) {
        ledger_member *moved = &settling->all->items[i];
        moved->put_into = group->incident;
        if (moved->incident == group->incident)
            continue;
        group->has_come = true;
        if (moved->incident != 0)
            settling->is_left[index_of(settling, moved->incident)] = true;
        status = ledger_run_with(settling->ledger, LEDGER_MOVE_ACCOUNT, moved->account,
                                 group->incident, error);
        if (status == DATELINE_OK && moved->incident != 0)
            status = ledger_run_with(settling->ledger, LEDGER_MOVE_CLAIMS, moved->account,
                                     group->incident, error);
    }
    return status;
}

// ---- numbers ----

typedef struct numbering {
    settling *settling;
    run **groups; // that get a new number
} numbering;

static void bind_group(database_statement *statement, uint32_t number, void *context)
{
    const numbering *numbering = context;
    const ledger_members *all = numbering->settling->all;
    database_bind_number(statement, 1, all->items[numbering->groups[number]->first].account);
}

static dateline_status take_number(database_statement *row, uint32_t number, void *context,
                                   dateline_error *error)
{
    (void)error;
    run *group = ((const numbering *)context)->groups[number];
    group->incident = database_column_number(row, 0);
    ledger *ledger = ((const numbering *)context)->settling->ledger;
    if (ledger->first_new == 0)
        ledger->first_new = group->incident; // numbers only grow
    return DATELINE_OK;
}

bool ledger_is_new(const ledger *ledger, int64_t incident)
{
    return ledger->first_new != 0 && incident >= ledger->first_new;
}

// All new incidents at once, in order.
static dateline_status make_incidents(settling *settling, dateline_error *error)
{
    ledger *ledger = settling->ledger;
    run **groups = ARENA_ARRAY(ledger->scratch, settling->run_count, run *);
    numbering numbering = {settling, groups};
    database_visit visit = {.bind = bind_group, .row = take_number, .context = &numbering};
    if (groups == NULL)
        return error_set(error, DATELINE_LIMIT, 0, 0, "too many accounts hang together");
    for (uint32_t i = 0; i < settling->run_count; i++) {
        run *group = &settling->runs[i];
        if (group->incident != 0)
            continue;
        group->is_whole = group->end == group->first + 1 && !ledger->has_decisions;
        groups[visit.count++] = group;
    }
    database_statement *rows = ledger_prepare(ledger, LEDGER_ADD_INCIDENT, error);
    return rows == NULL ? DATELINE_LEDGER : database_visit_all(rows, &visit, error);
}

static int by_claim_to_numbers(const void *a, const void *b)
{
    const run *left = *(run *const *)a;
    const run *right = *(run *const *)b;
    if (left->goes != right->goes)
        return left->goes ? 1 : -1;
    return by_arrival(left->eldest, right->eldest);
}

// Where an incident falls apart, those keep its number that were not split off, and when a merge is
// undone the group whose article came first: it had it before.
static bool take_numbers(settling *settling)
{
    run **groups = ARENA_ARRAY(settling->ledger->scratch, settling->run_count, run *);
    for (uint32_t i = 0; i < settling->run_count && groups != NULL; i++)
        groups[i] = &settling->runs[i];
    if (groups == NULL)
        return false;
    qsort(groups, settling->run_count, sizeof *groups, by_claim_to_numbers);
    for (uint32_t i = 0; i < settling->run_count; i++)
        groups[i]->incident = take_oldest(settling, groups[i]);
    return true;
}

static dateline_status number_groups(settling *settling, dateline_error *error)
{
    if (!take_numbers(settling))
        return error_set(error, DATELINE_LIMIT, 0, 0, "too many accounts hang together");
    dateline_status status = make_incidents(settling, error);
    for (uint32_t i = 0; i < settling->run_count && status == DATELINE_OK; i++)
        status = move_members(settling, &settling->runs[i], error);
    return status;
}

static bool is_changed(const settling *settling, const run *group)
{
    const bool is_new =
        settling->old_count == 0 || bsearch(&group->incident, settling->old, settling->old_count,
                                            sizeof *settling->old, by_number) == NULL;
    return is_new || group->has_come || settling->is_left[index_of(settling, group->incident)];
}

// Only when all have moved: an incident that splits has the accounts of others until then.
static dateline_status refresh(settling *settling, dateline_error *error)
{
    dateline_status status = DATELINE_OK;
    for (uint32_t i = 0; i < settling->run_count && status == DATELINE_OK; i++) {
        const run *group = &settling->runs[i];
        if (group->is_whole)
            status =
                ledger_run_with(settling->ledger, LEDGER_NOTE_CHANGE, group->incident, 0, error);
        else if (is_changed(settling, group))
            status = ledger_refresh(settling->ledger, group->incident, error);
    }
    return status;
}

// A ledger that was damaged may have accounts in it that nothing leads to: then it stays.
dateline_status ledger_retire(ledger *ledger, int64_t gone, int64_t became, dateline_error *error)
{
    int64_t dropped = 0;
    database_statement *statement = ledger_prepare(ledger, LEDGER_DROP_INCIDENT, error);
    if (statement == NULL)
        return DATELINE_LEDGER;
    database_bind_number(statement, 1, gone);
    dateline_status status = database_run_for_number(&dropped, statement, error);
    if (status == DATELINE_OK && dropped == 0)
        return ledger_refresh(ledger, gone, error);
    if (status == DATELINE_OK)
        status = ledger_run_with(ledger, LEDGER_NOTE_WITHDRAWAL, gone, 0, error);
    if (status != DATELINE_OK || became == 0)
        return status;
    status = ledger_run_with(ledger, LEDGER_TURN_REDIRECTS, gone, became, error);
    return status == DATELINE_OK ? ledger_run_with(ledger, LEDGER_ADD_REDIRECT, gone, became, error)
                                 : status;
}

static dateline_status redirect(settling *settling, dateline_error *error)
{
    dateline_status status = DATELINE_OK;
    for (uint32_t i = 0; i < settling->run_count && status == DATELINE_OK; i++) {
        const run *group = &settling->runs[i];
        for (uint32_t k = group->first; k < group->end && status == DATELINE_OK; k++) {
            const int64_t gone = settling->all->items[k].incident;
            if (gone == 0 || settling->is_taken[index_of(settling, gone)])
                continue;
            settling->is_taken[index_of(settling, gone)] = true;
            status = ledger_retire(settling->ledger, gone, group->incident, error);
        }
    }
    return status;
}

dateline_status ledger_settle(ledger *ledger, ledger_members *all, dateline_error *error)
{
    settling settling = {.ledger = ledger, .all = all};
    if (all->count == 0)
        return DATELINE_OK;
    if (!make_room(&settling))
        return error_set(error, DATELINE_LIMIT, 0, 0, "too many accounts hang together");
    find_runs(&settling);
    find_old(&settling);
    dateline_status status = number_groups(&settling, error);
    if (status == DATELINE_OK)
        status = refresh(&settling, error);
    return status == DATELINE_OK ? redirect(&settling, error) : status;
}
