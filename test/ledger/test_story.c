// Which articles lead to which: by their words for a month, by a name for ever.
#include "ledger/ledger_internal.h"
#include "support/ledger_fixture.h"

#define DAY 19000

// Sixteen words in common, and with `named` a name and a town, too.
static article *told_on(const fixture *fixture, const char *text, int32_t day, bool named)
{
    article *made = with_story(fixture, make_article(fixture, text, day, 9), 100, 16);
    if (!named)
        made->story->count -= 2;
    return made;
}

static uint32_t count_alike(const fixture *fixture, ledger *ledger, int32_t day, bool named)
{
    ledger_relations found = {0};
    arena_reset(ledger->scratch);
    assert_int_equal(ledger_find_related(&found, ledger, SLICE("ffffffffffff"),
                                         told_on(fixture, "Asked.", day, named)->story, NULL),
                     DATELINE_OK);
    return found.alike_count;
}

// How many are led to from an article of another day, before and behind.
static void expect_alike(const fixture *fixture, bool named, int32_t apart, uint32_t count)
{
    ledger *ledger = NULL;
    bool added = false;
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_WRITE, NULL), DATELINE_OK);
    assert_int_equal(
        ledger_add(ledger, told_on(fixture, "Nine people died.", DAY, named), &added, NULL),
        DATELINE_OK);
    assert_int_equal(count_alike(fixture, ledger, DAY + apart, named), count);
    assert_int_equal(count_alike(fixture, ledger, DAY - apart, named), count);
    ledger_close(ledger);
}

static void words_lead_for_a_month(void **state)
{
    expect_alike(*state, false, 30, 1);
}

static void words_lead_no_longer(void **state)
{
    expect_alike(*state, false, 31, 0);
}

static void names_lead_for_ever(void **state)
{
    expect_alike(*state, true, 4000, 1);
}

#define STORY_TEST(name) cmocka_unit_test_setup_teardown(name, open_fixture, close_fixture)

TEST_MAIN(STORY_TEST(words_lead_for_a_month), STORY_TEST(words_lead_no_longer),
          STORY_TEST(names_lead_for_ever))
