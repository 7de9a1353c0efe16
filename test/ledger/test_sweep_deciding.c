// People decide while statements fail or there is no memory: a decision is made with all that
// follows from it, or not at all.
#include "support/ledger_sweep.h"

#define EACH 9 // allocation is tried, and each statement

static dateline_status accept_three(ledger *ledger, const void *context, buffer *out,
                                    dateline_error *error)
{
    int64_t number = 0;
    (void)context;
    (void)out;
    // As they were seen: looked at before the first is made.
    dateline_decision all[3];
    for (int i = 0; i < 3; i++)
        all[i] = (dateline_decision){
            .kind = DATELINE_DECIDE_ACCEPT, .claim = i + 1, .by = "Ada", .before = "0.0"};
    return ledger_decide_all(&number, ledger, all, 3, error);
}

static void sweep_decision(const fixture *fixture, const char *name, dateline_decision decision)
{
    sweep_all(fixture, &(sweep_subject){.name = name,
                                        .mode = DATELINE_LEDGER_CHANGE,
                                        .memory_stride = EACH,
                                        .run = sweep_decide,
                                        .context = &decision});
}

static void a_decision_on_incidents_is_made_or_not(void **state)
{
    const fixture *fixture = *state;
    static const int64_t second[] = {2};
    tell_of_all(fixture);
    sweep_decision(
        fixture, "merge",
        (dateline_decision){.kind = DATELINE_DECIDE_MERGE, .incident = RAID, .other = PROTEST});
    sweep_decision(fixture, "split",
                   (dateline_decision){.kind = DATELINE_DECIDE_SPLIT,
                                       .incident = RAID,
                                       .articles = second,
                                       .article_count = 1});
    static const char *const fields[][2] = {{"killed", "10..12"}, {"point", "34.4,8.8"}};
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        sweep_decision(fixture, fields[i][0],
                       (dateline_decision){.kind = DATELINE_DECIDE_CORRECT,
                                           .incident = RAID,
                                           .field = fields[i][0],
                                           .value = fields[i][1]});
    decide_now(fixture, (dateline_decision){
                            .kind = DATELINE_DECIDE_MERGE, .incident = RAID, .other = PROTEST});
    sweep_decision(fixture, "undo", (dateline_decision){.kind = DATELINE_DECIDE_UNDO, .other = 1});
}

static void a_decision_on_claims_is_made_or_not(void **state)
{
    const fixture *fixture = *state;
    tell_of_all(fixture);
    sweep_decision(fixture, "accept",
                   (dateline_decision){.kind = DATELINE_DECIDE_ACCEPT, .claim = 1, .by = "Ada"});
    sweep_decision(
        fixture, "reject",
        (dateline_decision){
            .kind = DATELINE_DECIDE_REJECT, .claim = 1, .by = "Ada", .value = "wrong value"});
    sweep_decision(
        fixture, "copy",
        (dateline_decision){.kind = DATELINE_DECIDE_COPY, .claim = 1, .by = "Ada", .value = "2"});
    sweep_decision(fixture, "sample",
                   (dateline_decision){.kind = DATELINE_DECIDE_SAMPLE, .value = "100"});
    static const char *const fields[][2] = {{"value", "12"}, {"span", "0..9"}};
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        sweep_decision(fixture, fields[i][0],
                       (dateline_decision){.kind = DATELINE_DECIDE_EDIT,
                                           .claim = 1,
                                           .by = "Ada",
                                           .field = fields[i][0],
                                           .value = fields[i][1]});
    sweep_all(fixture, &(sweep_subject){.name = "three",
                                        .mode = DATELINE_LEDGER_CHANGE,
                                        .memory_stride = EACH,
                                        .run = accept_three,
                                        .context = NULL});
    decide_now(fixture,
               (dateline_decision){
                   .kind = DATELINE_DECIDE_EDIT, .claim = 1, .field = "value", .value = "12"});
    sweep_decision(fixture, "undo an edit",
                   (dateline_decision){.kind = DATELINE_DECIDE_UNDO, .other = 1, .is_whole = true});
}

static void a_judgement_of_days_and_places_moves_the_incident_or_not(void **state)
{
    const fixture *fixture = *state;
    article *made = make_article(fixture, "Nine men were killed in a raid.", 19000, 9);
    claim(made, SLOT_DATE, "2022-01-08", "police");
    made->claims[1].bounds = (when_interval){19000, 19000};
    claim(made, SLOT_PLACE, "Sfax", "police");
    locate(made, "TUN", 34.7, 10.8);
    add(fixture, with_story(fixture, made, 100, 16), true);
    static const char *const values[] = {"2022-01-05..2022-01-06", "Gafsa"};
    for (int i = 0; i < 2; i++) {
        sweep_decision(fixture, values[i],
                       (dateline_decision){.kind = DATELINE_DECIDE_EDIT,
                                           .claim = i + 2,
                                           .by = "Ada",
                                           .field = "value",
                                           .value = values[i]});
        sweep_decision(fixture, "reject",
                       (dateline_decision){.kind = DATELINE_DECIDE_REJECT,
                                           .claim = i + 2,
                                           .by = "Ada",
                                           .value = "wrong value"});
    }
}

// Of several articles, and all that was decided at once.
static void what_was_decided_together_is_taken_back_together_or_not(void **state)
{
    const fixture *fixture = *state;
    ledger *ledger = NULL;
    tell_of_all(fixture);
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_CHANGE, NULL),
                     DATELINE_OK);
    assert_int_equal(accept_three(ledger, NULL, NULL, NULL), DATELINE_OK);
    ledger_close(ledger);
    sweep_decision(fixture, "undo three",
                   (dateline_decision){.kind = DATELINE_DECIDE_UNDO, .other = 2, .is_whole = true});
    decide_now(fixture, (dateline_decision){.kind = DATELINE_DECIDE_SAMPLE, .value = "100"});
    sweep_decision(fixture, "undo a sample",
                   (dateline_decision){.kind = DATELINE_DECIDE_UNDO, .other = 4});
    decide_now(fixture,
               (dateline_decision){.kind = DATELINE_DECIDE_UNDO, .other = 2, .is_whole = true});
    sweep_decision(fixture, "do three again",
                   (dateline_decision){.kind = DATELINE_DECIDE_UNDO, .other = 2, .is_whole = true});
}

#define SWEEP_TEST(name)                                                                           \
    cmocka_unit_test_setup_teardown(name, open_fixture_in_memory, close_fixture)

TEST_MAIN(SWEEP_TEST(a_decision_on_incidents_is_made_or_not),
          SWEEP_TEST(a_decision_on_claims_is_made_or_not),
          SWEEP_TEST(a_judgement_of_days_and_places_moves_the_incident_or_not),
          SWEEP_TEST(what_was_decided_together_is_taken_back_together_or_not))
