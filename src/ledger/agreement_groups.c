// Groupings of coders: each has the machine's, changed by his own merges and splits. The machine's
// is seen in what people did: what was split had been together, what was merged had been apart.
#include <stdlib.h>

#include "ledger/agreement.h"

#define CODERS_MOST 32u

typedef struct place { // an account on a side of a decision
    int64_t decision;
    uint32_t account; // index into accounts
    uint32_t coder;
    uint32_t side;
    bool is_split;
} place;

typedef struct grouping {
    ledger_accounts accounts;
    place *places; // by decision, then side
    uint32_t count, capacity;
    slice coders[CODERS_MOST];
    uint32_t coder_count;
} grouping;

static uint32_t coder_named(grouping *all, arena *arena, slice name)
{
    for (uint32_t i = 0; i < all->coder_count; i++)
        if (slice_equal(all->coders[i], name))
            return i;
    if (all->coder_count == CODERS_MOST)
        return UINT32_MAX;
    all->coders[all->coder_count] = arena_copy(arena, name);
    return all->coder_count++;
}

// Coders who only judged claims count too: they left the machine's grouping as it was.
static const char sides[] =
    "SELECT d.id, coalesce(d.decided_by, ''), d.kind = 'split', n.side, b.account"
    " FROM decision d LEFT JOIN decision_anchor n ON n.decision = d.id AND d.kind IN ('merge',"
    " 'split') LEFT JOIN bond b ON b.anchor = n.id"
    " WHERE d.kind IN ('merge', 'split', 'accept', 'reject', 'edit') AND " LEDGER_HOLDS(
        "d") " ORDER BY d.id, n.side, n.id";

static bool add_place(grouping *all, database_statement *row, arena *arena)
{
    const uint32_t coder = coder_named(all, arena, ledger_column_text(row, 1));
    if (coder == UINT32_MAX || database_column_is_null(row, 4))
        return true;
    const int64_t account = database_column_number(row, 4);
    place *kept = ARENA_PUSH(arena, all->places, all->count, all->capacity);
    if (kept == NULL || !ledger_accounts_put(&all->accounts, arena, account))
        return false;
    *kept = (place){.decision = database_column_number(row, 0),
                    .account = ledger_accounts_find(&all->accounts, account),
                    .coder = coder,
                    .side = (uint32_t)database_column_number(row, 3),
                    .is_split = database_column_number(row, 2) != 0};
    return true;
}

static dateline_status read_places(grouping *all, ledger *ledger, dateline_error *error)
{
    database_statement *row = NULL;
    dateline_status status =
        database_prepare(&row, ledger->database, slice_from_string(sides), error);
    if (status != DATELINE_OK)
        return status;
    database_result code = DATABASE_DONE;
    bool is_added = true;
    while (is_added && (code = database_step(row)) == DATABASE_ROW)
        is_added = add_place(all, row, ledger->scratch);
    database_finalize(row);
    if (code == DATABASE_ROW)
        return error_set(error, DATELINE_LIMIT, 0, 0, "too many merges and splits");
    return code == DATABASE_DONE ? DATELINE_OK : database_fault(ledger->database, error);
}

// ---- groups: [account] a number ----

static uint32_t decision_end(const grouping *all, uint32_t first)
{
    uint32_t end = first + 1;
    while (end < all->count && all->places[end].decision == all->places[first].decision)
        end++;
    return end;
}

static void machine_groups(int64_t *groups, const grouping *all)
{
    for (uint32_t i = 0; i < all->accounts.count; i++)
        groups[i] = -1;
    for (uint32_t first = 0; first < all->count; first = decision_end(all, first))
        for (uint32_t i = first; i < decision_end(all, first); i++) {
            const place *place = &all->places[i];
            if (groups[place->account] < 0)
                groups[place->account] = place->is_split ? (int64_t)all->count + first : i;
        }
}

static void join(int64_t *groups, uint32_t count, int64_t one, int64_t other)
{
    for (uint32_t i = 0; i < count; i++)
        if (groups[i] == other)
            groups[i] = one;
}

static void apply(int64_t *groups, const grouping *all, uint32_t first, uint32_t end)
{
    const place *places = all->places;
    const int64_t fresh = 2 * (int64_t)all->count + first; // no other group has it
    for (uint32_t i = first; i < end; i++) {
        if (places[i].is_split && places[i].side == 1)
            groups[places[i].account] = fresh;
        else if (!places[i].is_split && i > first)
            join(groups, all->accounts.count, groups[places[first].account],
                 groups[places[i].account]);
    }
}

static void groups_of(int64_t *out, const int64_t *machine, const grouping *all, uint32_t coder)
{
    memcpy(out, machine, all->accounts.count * sizeof *out);
    for (uint32_t first = 0; first < all->count; first = decision_end(all, first))
        if (all->places[first].coder == coder)
            apply(out, all, first, decision_end(all, first));
}

dateline_status ledger_agree_on_groups(ledger_agreement *out, ledger *ledger, dateline_error *error)
{
    grouping all = {0};
    dateline_status status = read_places(&all, ledger, error);
    if (status != DATELINE_OK)
        return status;
    const uint32_t count = all.accounts.count;
    out->coders = all.coder_count;
    out->accounts = count;
    if (count == 0 || all.coder_count < 2)
        return DATELINE_OK;
    int64_t *machine = ARENA_ARRAY(ledger->scratch, count, int64_t);
    int64_t *groups = ARENA_ARRAY(ledger->scratch, (size_t)count * all.coder_count, int64_t);
    if (machine == NULL || groups == NULL)
        return error_set(error, DATELINE_LIMIT, 0, 0, "too many merges and splits");
    machine_groups(machine, &all);
    double sum = 0;
    for (uint32_t i = 0; i < all.coder_count; i++) {
        groups_of(groups + (size_t)i * count, machine, &all, i);
        for (uint32_t k = 0; k < i; k++)
            sum +=
                reliability_b_cubed(groups + (size_t)k * count, groups + (size_t)i * count, count);
    }
    const double pairs = all.coder_count * (all.coder_count - 1) / 2.0;
    out->groups = sum / pairs;
    return DATELINE_OK;
}
