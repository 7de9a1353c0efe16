// What decisions make of groups, told again slowly for decisions by chance: in their order each
// puts its accounts together, unless a later split keeps two of them apart.
#include "ledger/ledger_internal.h"
#include "support/cmocka_all.h"
#include "support/random.h"

#define MEMBERS 9u
#define DECISIONS 6u

static uint64_t state_of_chance;

typedef struct decided {
    bool is_split[DECISIONS + 1];
    int side[MEMBERS][DECISIONS + 1]; // -1: it is not about the member
    uint32_t group[MEMBERS];
} decided;

static void decide_by_chance(decided *out)
{
    for (uint32_t d = 1; d <= DECISIONS; d++)
        out->is_split[d] = random_below(&state_of_chance, 2) == 0;
    for (uint32_t i = 0; i < MEMBERS; i++) {
        out->group[i] = random_below(&state_of_chance, 4);
        for (uint32_t d = 1; d <= DECISIONS; d++)
            out->side[i][d] = random_below(&state_of_chance, 3) == 0
                                  ? (int)random_below(&state_of_chance, 2)
                                  : -1;
    }
}

// ---- the slow way ----

static bool are_apart(const decided *all, uint32_t one, uint32_t other, uint32_t since)
{
    for (uint32_t d = since + 1; d <= DECISIONS; d++)
        if (all->is_split[d] && all->side[one][d] + all->side[other][d] == 1 &&
            all->side[one][d] >= 0 && all->side[other][d] >= 0)
            return true;
    return false;
}

static void put_together(decided *all, uint32_t one, uint32_t other, uint32_t decision)
{
    const uint32_t into = all->group[one], from = all->group[other];
    for (uint32_t i = 0; i < MEMBERS; i++)
        for (uint32_t k = 0; k < MEMBERS; k++)
            if (all->group[i] == into && all->group[k] == from && into != from &&
                are_apart(all, i, k, decision))
                return;
    for (uint32_t i = 0; i < MEMBERS; i++)
        if (all->group[i] == from)
            all->group[i] = into;
}

// A split puts those together that it takes out.
static bool is_wanted(const decided *all, uint32_t member, uint32_t decision)
{
    return all->side[member][decision] >= (all->is_split[decision] ? 1 : 0);
}

static void obey_slowly(decided *all)
{
    for (uint32_t d = 1; d <= DECISIONS; d++)
        for (uint32_t i = 0; i < MEMBERS; i++)
            for (uint32_t k = i; k-- > 0;)
                if (is_wanted(all, i, d) && is_wanted(all, k, d))
                    put_together(all, k, i, d);
}

// ---- the ledger's ----

static void make_members(ledger_members *out, arena *arena, const decided *all)
{
    for (uint32_t i = 0; i < MEMBERS; i++) {
        ledger_member *made = ARENA_PUSH(arena, out->items, out->count, out->capacity);
        made->group = all->group[i];
        made->key = arena_format(arena, "%04u", i);
        for (uint32_t d = 1; d <= DECISIONS; d++) {
            if (all->side[i][d] < 0)
                continue;
            ledger_side *side =
                ARENA_PUSH(arena, made->sides, made->side_count, made->side_capacity);
            *side = (ledger_side){d, (uint32_t)all->side[i][d], all->is_split[d]};
        }
    }
}

static void later_splits_keep_apart_what_merges_put_together(void **state)
{
    arena *arena = NULL;
    (void)state;
    assert_int_equal(arena_open(&arena, 1 << 20, NULL), DATELINE_OK);
    for (uint32_t seed = 1; seed <= 2000; seed++) {
        decided all;
        ledger_members members = {0};
        state_of_chance = seed;
        decide_by_chance(&all);
        make_members(&members, arena, &all);
        for (uint32_t i = 0; i < MEMBERS; i++)
            for (uint32_t k = 0; k < MEMBERS; k++)
                assert_int_equal(ledger_are_apart(&members.items[i], &members.items[k], seed % 4),
                                 are_apart(&all, i, k, seed % 4));
        obey_slowly(&all);
        assert_int_equal(ledger_obey(&members, arena, NULL), DATELINE_OK);
        for (uint32_t i = 0; i < MEMBERS; i++)
            for (uint32_t k = 0; k < i; k++)
                assert_int_equal(members.items[i].group == members.items[k].group,
                                 all.group[i] == all.group[k]);
        arena_reset(arena);
    }
    arena_close(arena);
}

TEST_MAIN(cmocka_unit_test(later_splits_keep_apart_what_merges_put_together))
