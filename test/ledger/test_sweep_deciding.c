// People decide while statements fail or there is no memory: a decision is made with all that
// follows from it, or not at all.
#include "support/ledger_sweep.h"

#define EACH 4 // allocation is tried, and each statement

static dateline_status decide(ledger *ledger, const void *context, buffer *out,
                              dateline_error *error)
{
    int64_t number = 0;
    (void)out;
    return ledger_decide(&number, ledger, context, error);
}

static dateline_status accept_three(ledger *ledger, const void *context, buffer *out,
                                    dateline_error *error)
{
    int64_t number = 0;
    (void)context;
    (void)out;
    const dateline_decision all[] = {{.kind = DATELINE_DECIDE_ACCEPT, .claim = 1, .by = "Ada"},
                                     {.kind = DATELINE_DECIDE_ACCEPT, .claim = 2, .by = "Ada"},
                                     {.kind = DATELINE_DECIDE_ACCEPT, .claim = 3, .by = "Ada"}};
    return ledger_decide_all(&number, ledger, all, 3, error);
}

static void sweep_decision(const fixture *fixture, const char *name, dateline_decision decision)
{
    sweep_all(fixture, &(sweep_subject){.name = name,
                                        .mode = DATELINE_LEDGER_CHANGE,
                                        .memory_stride = EACH,
                                        .run = decide,
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

#define SWEEP_TEST(name)                                                                           \
    cmocka_unit_test_setup_teardown(name, open_fixture_in_memory, close_fixture)

TEST_MAIN(SWEEP_TEST(a_decision_on_incidents_is_made_or_not),
          SWEEP_TEST(a_decision_on_claims_is_made_or_not))
