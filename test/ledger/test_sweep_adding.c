// Articles are added and read again while statements fail or there is no memory: all of the work is
// in the ledger afterwards or nothing, and it can be done again.
#include "support/ledger_sweep.h"

#define EACH 9 // allocation is tried, and each statement

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

// One text of an agency; who prints it ends otherwise.
static article *of_agency(const fixture *fixture, const char *ending)
{
    const char *text =
        arena_format(
            fixture->arena,
            "A lorry that carried cement ran into the toll house at Marsa Gate before dawn,"
            " the harbour police said, and four clerks who slept above it did not get out."
            " The driver had been at the wheel since Gabes, eleven hours with one halt,"
            " and told a nurse that the brakes had failed him on the slope. %s",
            ending)
            .data;
    article *made = make_article(fixture, text, 19600, 4);
    made->source.agency = SLICE("HNS");
    return with_story(fixture, made, 1700, 16);
}

// A dispatch of one day that was printed on the next, as an older program kept it.
static article *of_a_dispatch(const fixture *fixture)
{
    article *made = make_article(fixture, "Six drowned off the cape.", 19700, 6);
    made->source.dateline_day = 19700;
    made->source.published = 19701;
    return made;
}

static void note_reading(ledger *ledger)
{
    ledger_note_reading(ledger, &(ledger_reading){.program = "dateline 0", .model = "fast"});
}

// Three incidents, each with its place, its people, two claims and an answer; a cue in two pieces.
static article *of_three(const fixture *fixture, const char *text, int32_t day, uint32_t story)
{
    static const char *const labels[] = {"Attack on the market", "Blaze in the harbour",
                                         "Ambush near the river"};
    article *made = with_story(fixture, make_article(fixture, text, day, 9), story, 16);
    locate(made, "TUN", 34.7, 10.8);
    (void)add_entity(made, WHO_PERSON, "Karim Haddad", "");
    (void)add_entity(made, WHO_FACILITY, "Marsa Gate", "");
    cast_all(made);
    for (uint32_t i = 1; i < 3; i++) {
        article_incident *told = another_incident(made, labels[i]);
        told->bounds = (when_interval){day - 1, day};
        told->place = 0;
        told->place_name = SLICE("Sfax");
        told->events = made->incidents[0].events;
        told->event_count = 1;
    }
    for (uint32_t i = 0; i < 3; i++) {
        claim(made, SLOT_PLACE, "Sfax", "mayor");
        made->claims[made->claim_count - 1].incident = i;
        claim(made, SLOT_INJURED, "4", "a nurse");
        made->claims[made->claim_count - 1].incident = i;
        stay(made, "Karim Haddad", "leave", "Sfax", (when_interval){day, day});
    }
    made->sayswho.attributions = ARENA_NEW(fixture->arena, sayswho_attribution);
    made->sayswho.count = 1;
    made->sayswho.attributions[0] = (sayswho_attribution){.cue = {{0, 2}, {3, 5}}, .cue_count = 2};
    made->claims[0].attribution = 0;
    made->answers = ARENA_ARRAY(fixture->arena, 2, article_answer);
    made->answers[0] = (article_answer){2, 1, ANSWER_OPPOSES, {0, 3}};
    made->answers[1] = (article_answer){4, 3, ANSWER_AGREES, {0, 3}};
    made->answer_count = 2;
    return made;
}

static void an_article_of_several_incidents_is_added_whole_or_not(void **state)
{
    const fixture *fixture = *state;
    add(fixture, of_three(fixture, "Nine died; a blaze and an ambush, too.", 19000, 100), true);
    add(fixture, of_three(fixture, "Nine dead, the river's ambush, a blaze.", 19001, 104), true);
    const article *third = of_three(fixture, "An ambush, a blaze, nine dead in all.", 19001, 102);
    sweep_all(fixture, &(sweep_subject){.name = "add three",
                                        .mode = DATELINE_LEDGER_WRITE,
                                        .memory_stride = EACH,
                                        .run = sweep_add,
                                        .context = third});
}

static void an_article_is_added_whole_or_not(void **state)
{
    const fixture *fixture = *state;
    tell_of_all(fixture);
    const article *related = another_of_raid(fixture), *fire = of_a_fire(fixture);
    const article *const pair[] = {related, fire};
    sweep_all(fixture, &(sweep_subject){.name = "add",
                                        .mode = DATELINE_LEDGER_WRITE,
                                        .memory_stride = EACH,
                                        .run = sweep_add,
                                        .context = related});
    sweep_all(fixture, &(sweep_subject){.name = "add another",
                                        .mode = DATELINE_LEDGER_WRITE,
                                        .memory_stride = EACH,
                                        .ready = note_reading,
                                        .run = sweep_add,
                                        .context = fire});
    sweep_all(fixture, &(sweep_subject){.name = "gather",
                                        .mode = DATELINE_LEDGER_WRITE,
                                        .memory_stride = EACH,
                                        .run = gather,
                                        .context = pair});
}

static void what_is_printed_again_is_added_whole_or_not(void **state)
{
    const fixture *fixture = *state;
    add(fixture, of_agency(fixture, "The road is shut."), true);
    add(fixture, of_a_dispatch(fixture), true);
    sweep_all(fixture, &(sweep_subject){.name = "add a copy",
                                        .mode = DATELINE_LEDGER_WRITE,
                                        .memory_stride = EACH,
                                        .run = sweep_add,
                                        .context = of_agency(fixture, "It reopens at noon.")});
    add(fixture, of_agency(fixture, "It reopens at noon."), true);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM copy"), 1);
    change(fixture, "UPDATE article SET printed_on = '' WHERE id = 2");
    sweep_all(fixture, &(sweep_subject){.name = "add a printing",
                                        .mode = DATELINE_LEDGER_WRITE,
                                        .memory_stride = EACH,
                                        .run = sweep_add,
                                        .context = of_a_dispatch(fixture)});
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
                                        .memory_stride = EACH,
                                        .run = sweep_reread,
                                        .context = again});
    // The same text with an earlier day takes the place of the later one.
    article *earlier = make_article(fixture, "Nine men were killed in a raid.", 18990, 9);
    with_story(fixture, earlier, 100, 16);
    sweep_all(fixture, &(sweep_subject){.name = "replace",
                                        .mode = DATELINE_LEDGER_WRITE,
                                        .memory_stride = EACH,
                                        .run = sweep_add,
                                        .context = earlier});
}

#define SWEEP_TEST(name)                                                                           \
    cmocka_unit_test_setup_teardown(name, open_fixture_in_memory, close_fixture)

TEST_MAIN(SWEEP_TEST(what_is_printed_again_is_added_whole_or_not),
          SWEEP_TEST(an_article_is_added_whole_or_not),
          SWEEP_TEST(an_article_of_several_incidents_is_added_whole_or_not),
          SWEEP_TEST(an_article_is_read_again_whole_or_not))
