// Work that writes a ledger whose statements fail, or when there is no memory: all of it is there
// afterwards or nothing, and it can be done again.
#include "support/ledger_sweep.h"

// ---- subjects ----

static dateline_status add_one(ledger *ledger, const void *context, buffer *out,
                               dateline_error *error)
{
    bool added = false;
    (void)out;
    return ledger_add(ledger, context, &added, error);
}

static dateline_status read_again(ledger *ledger, const void *context, buffer *out,
                                  dateline_error *error)
{
    (void)out;
    return ledger_reread(ledger, context, error);
}

// Two articles kept together: whatever fails, none is left.
static dateline_status gather(ledger *ledger, const void *context, buffer *out,
                              dateline_error *error)
{
    const article *const *pair = context;
    bool added = false;
    (void)out;
    ledger_gather(ledger);
    dateline_status status = ledger_add(ledger, pair[0], &added, error);
    if (status == DATELINE_OK)
        status = ledger_add(ledger, pair[1], &added, error);
    if (status == DATELINE_OK)
        return ledger_keep_gathered(ledger, error);
    ledger_drop_gathered(ledger);
    return status;
}

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

static void decide_now(const fixture *fixture, dateline_decision decision)
{
    ledger *ledger = NULL;
    int64_t number = 0;
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_CHANGE, NULL),
                     DATELINE_OK);
    assert_int_equal(ledger_decide(&number, ledger, &decision, NULL), DATELINE_OK);
    ledger_close(ledger);
}

static void sweep_decision(const fixture *fixture, const char *name, dateline_decision decision)
{
    sweep_all(fixture, &(sweep_subject){.name = name,
                                        .mode = DATELINE_LEDGER_CHANGE,
                                        .run = decide,
                                        .context = &decision});
}

// ---- articles ----

// A third account of the raid, near to the first two in its words, with places and people.
static article *another_of_raid(const fixture *fixture)
{
    article *made = make_article(fixture, "Eleven died in the raid, police said.", 19001, 11);
    made->source.outlet = SLICE("Plain Dealer");
    claim(made, SLOT_PERPETRATOR, "Red Front", "police");
    claim(made, SLOT_PLACE, "Sfax", "police");
    locate(made, "TUN", 34.7, 10.8);
    stay(made, "Karim Haddad", "leave", "Sfax", (when_interval){19001, 19001});
    return with_story(fixture, made, 100, 16);
}

static article *of_a_fire(const fixture *fixture)
{
    return with_story(fixture, make_article(fixture, "A fire took one life in Gafsa.", 19500, 1),
                      1300, 16);
}

static void an_article_is_added_whole_or_not(void **state)
{
    const fixture *fixture = *state;
    tell_of_all(fixture);
    const article *related = another_of_raid(fixture), *fire = of_a_fire(fixture);
    const article *const pair[] = {related, fire};
    sweep_all(fixture, &(sweep_subject){.name = "add",
                                        .mode = DATELINE_LEDGER_WRITE,
                                        .run = add_one,
                                        .context = related});
    sweep_all(fixture, &(sweep_subject){.name = "add another",
                                        .mode = DATELINE_LEDGER_WRITE,
                                        .run = add_one,
                                        .context = fire});
    sweep_all(fixture,
              &(sweep_subject){
                  .name = "gather", .mode = DATELINE_LEDGER_WRITE, .run = gather, .context = pair});
}

static void an_article_is_read_again_whole_or_not(void **state)
{
    const fixture *fixture = *state;
    tell_of_all(fixture);
    decide_now(fixture, (dateline_decision){.kind = DATELINE_DECIDE_EDIT,
                                            .claim = 1,
                                            .by = "Ada",
                                            .field = "value",
                                            .value = "10"});
    decide_now(fixture, (dateline_decision){.kind = DATELINE_DECIDE_CORRECT,
                                            .incident = RAID,
                                            .field = "killed",
                                            .value = "9..11"});
    article *again = make_article(fixture, "Nine men were killed in a raid.", 19000, 9);
    locate(again, "TUN", 34.7, 10.8);
    with_story(fixture, again, 100, 16);
    sweep_all(fixture, &(sweep_subject){.name = "reread",
                                        .mode = DATELINE_LEDGER_CHANGE,
                                        .run = read_again,
                                        .context = again});
    // The same text with an earlier day takes the place of the later one.
    article *earlier = make_article(fixture, "Nine men were killed in a raid.", 18990, 9);
    with_story(fixture, earlier, 100, 16);
    sweep_all(fixture, &(sweep_subject){.name = "replace",
                                        .mode = DATELINE_LEDGER_WRITE,
                                        .run = add_one,
                                        .context = earlier});
}

// ---- decisions ----

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

TEST_MAIN(SWEEP_TEST(an_article_is_added_whole_or_not),
          SWEEP_TEST(an_article_is_read_again_whole_or_not),
          SWEEP_TEST(a_decision_on_incidents_is_made_or_not),
          SWEEP_TEST(a_decision_on_claims_is_made_or_not))
