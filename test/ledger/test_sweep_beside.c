// An article is added beside other writers of PostgreSQL while statements and locks fail or there
// is no memory: it is in the ledger as one writer alone would have put it there, or not at all,
// whoever else arrived meanwhile.
#include "support/ledger_beside.h"
#include "support/ledger_sweep.h"

typedef struct coming {
    const article *added;
    arrives *arrives;
    int64_t arriving;
} coming;

static void hush(bool is_held)
{
    fault_hush(is_held);
    statement_fault_hush(is_held);
}

static void beside_others(ledger *ledger)
{
    write_beside(ledger);
    others.hush = hush;
}

static dateline_status add_meanwhile(ledger *ledger, const void *context, buffer *out,
                                     dateline_error *error)
{
    const coming *coming = context;
    bool added = false;
    (void)out;
    expect_others(coming->arrives, coming->arriving);
    return ledger_add(ledger, coming->added, &added, error);
}

static void sweep_adding(const fixture *fixture, const char *name, const article *added,
                         arrives *arrives, int64_t arriving, unsigned long stride)
{
    for (unsigned i = 0; i + 1 < ARTICLES; i++)
        add(fixture, article_of(fixture, i), true);
    const coming coming = {added, arrives, arriving};
    sweep_all(fixture, &(sweep_subject){.name = name,
                                        .stride = stride,
                                        .mode = DATELINE_LEDGER_WRITE,
                                        .ready = beside_others,
                                        .run = add_meanwhile,
                                        .context = &coming});
}

static void sweep_beside(void **state, const char *name, arrives *arrives, int64_t arriving,
                         unsigned long stride)
{
    sweep_adding(*state, name, article_of(*state, ARTICLES - 1), arrives, arriving, stride);
}

// The same text told earlier takes the other's place, and nobody else writes meanwhile.
static void in_the_place_of_another(void **state)
{
    const fixture *fixture = *state;
    article *earlier = make_article(fixture, "Nine died.", 18999, 9);
    sweep_adding(fixture, "in another's place", with_story(fixture, earlier, 100, 16), nobody, 0,
                 5);
}

static void beside_nobody(void **state)
{
    sweep_beside(state, "nobody arrives", nobody, 0, 1);
}

static void beside_one_who_arrives_at_the_block(void **state)
{
    sweep_beside(state, "at the block", at_the_block, 1, 2);
}

static void beside_one_who_changes_the_group_at_the_end(void **state)
{
    sweep_beside(state, "at the end", at_the_end, 2, 3);
}

static void beside_those_who_disturb_until_it_is_alone(void **state)
{
    sweep_beside(state, "at each end", at_each_end, 2, 7);
}

#define SWEEP_TEST(name)                                                                           \
    cmocka_unit_test_setup_teardown(name, open_fixture_in_memory, close_fixture)

TEST_MAIN(SWEEP_TEST(in_the_place_of_another), SWEEP_TEST(beside_nobody),
          SWEEP_TEST(beside_one_who_arrives_at_the_block),
          SWEEP_TEST(beside_one_who_changes_the_group_at_the_end),
          SWEEP_TEST(beside_those_who_disturb_until_it_is_alone))
