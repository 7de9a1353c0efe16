// Which accounts hang together is asked while statements fail or there is no memory, where they are
// too many for one group: it is told, and the next who asks is told what is so.
#include "support/ledger_sweep.h"
#include "support/ledger_web.h"

#define STATEMENTS_EACH 41
#define ALLOCATIONS_EACH 53

// What is known from earlier is forgotten: each attempt walks all the way.
static dateline_status reach(ledger *ledger, const void *context, buffer *out,
                             dateline_error *error)
{
    const int64_t *account = context;
    ledger_accounts found = {0}, piece = {0};
    arena_reset(ledger->scratch);
    ledger_forget_links(ledger);
    ledger_forget_many(ledger);
    dateline_status status = ledger_reach(&found, ledger, account, 1, error);
    if (status == DATELINE_OK)
        status = ledger_piece(&piece, ledger, *account, error);
    for (uint32_t i = 0; i < piece.count && status == DATELINE_OK; i++)
        buffer_add_format(out, "%lld ", (long long)piece.items[i]);
    buffer_add_format(out, "of %u", found.count);
    return ledger_verdict(ledger, status, error);
}

// The same from cold, and into groups.
static dateline_status group(ledger *ledger, const void *context, buffer *out,
                             dateline_error *error)
{
    const int64_t *account = context;
    ledger_accounts touched = {0};
    ledger_members grouped = {0};
    arena_reset(ledger->scratch);
    ledger_forget_links(ledger);
    ledger_forget_many(ledger);
    if (!ledger_accounts_put(&touched, ledger->scratch, *account))
        return ledger_verdict(ledger, DATELINE_LIMIT, error);
    const dateline_status status = ledger_group(&grouped, ledger, &touched, error);
    for (uint32_t i = 0; i < grouped.count && status == DATELINE_OK; i++)
        buffer_add_format(out, "%lld of %u ", (long long)grouped.items[i].account,
                          grouped.items[i].group);
    return ledger_verdict(ledger, status, error);
}

static void sweep_web(const fixture *fixture, const char *name, const char *grouped, const web *web)
{
    const int64_t account = 3;
    web_write(web, fixture);
    sweep_all(fixture, &(sweep_subject){.name = name,
                                        .mode = DATELINE_LEDGER_READ,
                                        .stride = STATEMENTS_EACH,
                                        .memory_stride = ALLOCATIONS_EACH,
                                        .run = reach,
                                        .context = &account});
    sweep_all(fixture, &(sweep_subject){.name = grouped,
                                        .mode = DATELINE_LEDGER_READ,
                                        .stride = STATEMENTS_EACH,
                                        .memory_stride = ALLOCATIONS_EACH,
                                        .run = group,
                                        .context = &account});
}

static void where_strong_links_hold_too_many(void **state)
{
    web *web = web_new(LEDGER_TOGETHER + 20, 11);
    for (uint32_t i = 1; i < web->count; i++)
        link_two(web, i - 1, i, i % 40 == 0 ? 0.65 : 0.85);
    sweep_web(*state, "a chain", "a chain in groups", web);
    free(web);
}

static void where_hashes_part_what_no_strength_does(void **state)
{
    web *web = web_new(LEDGER_TOGETHER + 20, 12);
    for (uint32_t i = 1; i < web->count; i++) {
        link_two(web, i, random_below(&state_of_chance, i), 0.995);
        web->rank[i][0] = "aaab"[random_below(&state_of_chance, 4)];
    }
    sweep_web(*state, "copies", "copies in groups", web);
    free(web);
}

#define SWEEP_TEST(name)                                                                           \
    cmocka_unit_test_setup_teardown(name, open_fixture_in_memory, close_fixture)

TEST_MAIN(SWEEP_TEST(where_strong_links_hold_too_many),
          SWEEP_TEST(where_hashes_part_what_no_strength_does))
