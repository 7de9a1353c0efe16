// What people decided about which accounts belong together. The machine groups first, so that a
// decision moves whole groups and what comes later joins them as it would have; of decisions that
// contradict each other the later one holds.
#include <stdlib.h>

#include "ledger/ledger_internal.h"

// ---- learning ----

static dateline_status read_sides(ledger_member *member, ledger *ledger, dateline_error *error)
{
    database_statement *rows = ledger_prepare(ledger, LEDGER_SIDES, error);
    if (rows == NULL)
        return DATELINE_LEDGER;
    database_bind_number(rows, 1, member->account);
    database_result code = DATABASE_ROW;
    ledger_side *side = NULL;
    while ((code = database_step(rows)) == DATABASE_ROW) {
        side =
            ARENA_PUSH(ledger->scratch, member->sides, member->side_count, member->side_capacity);
        if (side == NULL)
            break;
        *side = (ledger_side){.decision = database_column_number(rows, 0),
                              .side = (uint32_t)database_column_number(rows, 2),
                              .is_split = database_column_number(rows, 1) != 0};
    }
    database_reset(rows);
    if (code == DATABASE_ROW)
        return error_set(error, DATELINE_LIMIT, 0, 0, "too many decisions on one account");
    return code == DATABASE_DONE ? DATELINE_OK : ledger_fault(ledger, error);
}

dateline_status ledger_find_partners(ledger_accounts *wanted, ledger *ledger, int64_t account,
                                     dateline_error *error)
{
    database_statement *rows = ledger_prepare(ledger, LEDGER_PARTNERS, error);
    if (rows == NULL)
        return DATELINE_LEDGER;
    database_bind_number(rows, 1, account);
    database_result code = DATABASE_ROW;
    bool is_put = true;
    while (is_put && (code = database_step(rows)) == DATABASE_ROW)
        is_put = ledger_accounts_put(wanted, ledger->scratch, database_column_number(rows, 0));
    database_reset(rows);
    if (!is_put)
        return error_set(error, DATELINE_LIMIT, 0, 0, "too many accounts hang together");
    return code == DATABASE_DONE ? DATELINE_OK : ledger_fault(ledger, error);
}

dateline_status ledger_learn_sides(ledger_member *member, ledger_accounts *wanted, ledger *ledger,
                                   dateline_error *error)
{
    const dateline_status status = read_sides(member, ledger, error);
    return status == DATELINE_OK && member->side_count > 0
               ? ledger_find_partners(wanted, ledger, member->account, error)
               : status;
}

// ---- apart ----

bool ledger_are_apart(const ledger_member *a, const ledger_member *b, int64_t since)
{
    for (uint32_t i = 0; i < a->side_count; i++) {
        const ledger_side *one = &a->sides[i];
        for (uint32_t k = 0; k < b->side_count && one->is_split && one->decision > since; k++) {
            const ledger_side *other = &b->sides[k];
            if (other->decision == one->decision && other->side != one->side)
                return true;
        }
    }
    return false;
}

static bool may_join(const ledger_members *all, uint32_t one, uint32_t other, int64_t decision)
{
    for (uint32_t i = 0; i < all->count; i++) {
        if (all->items[i].group != one || all->items[i].side_count == 0)
            continue;
        for (uint32_t k = 0; k < all->count; k++)
            if (all->items[k].group == other &&
                ledger_are_apart(&all->items[i], &all->items[k], decision))
                return false;
    }
    return true;
}

// ---- together ----

// A decision that wants the member together with others.
typedef struct wish {
    int64_t decision;
    uint32_t member;
    slice key; // the member's
} wish;

static int by_decision(const void *a, const void *b)
{
    const wish *left = a;
    const wish *right = b;
    if (left->decision != right->decision)
        return left->decision < right->decision ? -1 : 1;
    return slice_compare(left->key, right->key);
}

static void join(ledger_members *all, uint32_t one, uint32_t other)
{
    for (uint32_t i = 0; i < all->count; i++)
        if (all->items[i].group == other)
            all->items[i].group = one;
}

static uint32_t gather(wish *out, const ledger_members *all)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < all->count; i++)
        for (uint32_t k = 0; k < all->items[i].side_count; k++) {
            const ledger_side *side = &all->items[i].sides[k];
            if (side->is_split && side->side == 0)
                continue;
            if (out != NULL)
                out[count] = (wish){side->decision, i, all->items[i].key};
            count++;
        }
    return count;
}

// With all those before it that it may be with, in the order of their texts: what comes of it does
// not follow from what led to them.
static void join_with_others(ledger_members *all, const wish *wishes, uint32_t at)
{
    const int64_t decision = wishes[at].decision;
    for (uint32_t i = at; i-- > 0 && wishes[i].decision == decision;) {
        const uint32_t one = all->items[wishes[i].member].group;
        const uint32_t other = all->items[wishes[at].member].group;
        if (one != other && may_join(all, one, other, decision))
            join(all, one, other);
    }
}

dateline_status ledger_obey(ledger_members *all, arena *arena, dateline_error *error)
{
    const uint32_t count = gather(NULL, all);
    if (count == 0)
        return DATELINE_OK;
    wish *wishes = ARENA_ARRAY(arena, count, wish);
    if (wishes == NULL)
        return error_set(error, DATELINE_LIMIT, 0, 0, "too many decisions on one incident");
    (void)gather(wishes, all);
    qsort(wishes, count, sizeof *wishes, by_decision);
    for (uint32_t i = 1; i < count; i++)
        join_with_others(all, wishes, i);
    return DATELINE_OK;
}
