// Articles join, leave and are taken back among incidents of many accounts that people merged and
// split, while statements fail or there is no memory: whole or not at all.
#include "support/ledger_sweep.h"

#define EACH 9    // allocation is tried,
#define SEVENTH 7 // and as many statements
#define TELLERS 7 // of an incident: with the next a list of them is full, and grows for a partner
#define PARTED 5  // the article that is split off
#define OF_FIRE (1 + TELLERS) // the first article of each other incident
#define OF_FLOOD (1 + 2 * TELLERS)

// The n-th to tell what `words` says.
static article *teller(const fixture *fixture, const char *words, uint32_t n, int32_t day,
                       uint32_t story)
{
    article *made = make_article(
        fixture, arena_format(fixture->arena, "%s, number %u said.", words, n).data, day, 9);
    locate(made, "TUN", 34.7, 10.8);
    return with_story(fixture, made, story, 16);
}

static void tell_often(const fixture *fixture, const char *words, int32_t day, uint32_t story)
{
    for (uint32_t i = 0; i < TELLERS; i++)
        add(fixture, teller(fixture, words, i, day, story), true);
}

static int64_t incident_of(const fixture *fixture, int article)
{
    char sql[80];
    snprintf(sql, sizeof sql, "SELECT incident FROM account WHERE article = %d", article);
    return ask(fixture, sql);
}

// Seven tell of a raid, seven of a fire, seven of a flood; raid and fire are one to a coder, and
// one of those who tell of the raid tells of something else.
static void tell_and_merge(const fixture *fixture)
{
    static const int64_t parted[] = {PARTED};
    tell_often(fixture, "A raid took nine men", 19000, 100);
    tell_often(fixture, "Nine were burnt", 19200, 700);
    tell_often(fixture, "Nine drowned", 19400, 1300);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM incident"), 3);
    decide_now(fixture, (dateline_decision){.kind = DATELINE_DECIDE_MERGE,
                                            .incident = incident_of(fixture, 1),
                                            .other = incident_of(fixture, OF_FIRE)});
    decide_now(fixture, (dateline_decision){.kind = DATELINE_DECIDE_SPLIT,
                                            .incident = incident_of(fixture, 1),
                                            .articles = parted,
                                            .article_count = 1});
    assert_int_equal(ask(fixture, "SELECT count(*) FROM incident"), 3);
}

static void who_joins_what_was_merged_does_so_whole_or_not(void **state)
{
    const fixture *fixture = *state;
    tell_and_merge(fixture);
    sweep_all(fixture, &(sweep_subject){.name = "join",
                                        .mode = DATELINE_LEDGER_WRITE,
                                        .stride = SEVENTH,
                                        .memory_stride = EACH,
                                        .run = sweep_add,
                                        .context = teller(fixture, "A raid", TELLERS, 19000, 100)});
    sweep_all(fixture,
              &(sweep_subject){.name = "read one of them again",
                               .mode = DATELINE_LEDGER_CHANGE,
                               .stride = SEVENTH,
                               .memory_stride = EACH,
                               .run = sweep_reread,
                               .context = teller(fixture, "A raid took nine men", 2, 19000, 100)});
}

// One group of the raid's goes over to another number while the one that was split off stays.
static void another_merge_is_made_whole_or_not(void **state)
{
    const fixture *fixture = *state;
    tell_and_merge(fixture);
    const dateline_decision merge = {.kind = DATELINE_DECIDE_MERGE,
                                     .incident = incident_of(fixture, 1),
                                     .other = incident_of(fixture, OF_FLOOD)};
    sweep_all(fixture, &(sweep_subject){.name = "merge",
                                        .mode = DATELINE_LEDGER_CHANGE,
                                        .stride = SEVENTH,
                                        .memory_stride = EACH,
                                        .run = sweep_decide,
                                        .context = &merge});
}

// Read again, its article tells of nothing: the incident goes, and nothing takes its place.
static void what_is_told_no_more_goes_whole_or_not(void **state)
{
    const fixture *fixture = *state;
    article *told = teller(fixture, "A raid took nine men", 0, 19000, 100);
    add(fixture, told, true);
    told->incident_count = 0;
    told->claim_count = 0;
    sweep_all(fixture, &(sweep_subject){.name = "take back",
                                        .mode = DATELINE_LEDGER_CHANGE,
                                        .memory_stride = EACH,
                                        .run = sweep_reread,
                                        .context = told});
}

// Nobody knows their stories: a place and a day lead from one to the other.
static void who_is_found_by_a_place_is_compared_whole_or_not(void **state)
{
    const fixture *fixture = *state;
    for (uint32_t i = 0; i < TELLERS; i++) {
        article *made = teller(fixture, "A raid took nine men", i, 19000, 100);
        made->story = NULL;
        add(fixture, made, true);
    }
    article *another = teller(fixture, "Nine fell in a raid", 0, 19000, 100);
    another->story = NULL;
    sweep_all(fixture, &(sweep_subject){.name = "find by place",
                                        .mode = DATELINE_LEDGER_WRITE,
                                        .memory_stride = EACH,
                                        .run = sweep_add,
                                        .context = another});
    add(fixture, another, true);
    assert_true(ask(fixture, "SELECT count(*) FROM link WHERE other = 8") > 0);
}

#define SWEEP_TEST(name)                                                                           \
    cmocka_unit_test_setup_teardown(name, open_fixture_in_memory, close_fixture)

TEST_MAIN(SWEEP_TEST(who_joins_what_was_merged_does_so_whole_or_not),
          SWEEP_TEST(another_merge_is_made_whole_or_not),
          SWEEP_TEST(what_is_told_no_more_goes_whole_or_not),
          SWEEP_TEST(who_is_found_by_a_place_is_compared_whole_or_not))
