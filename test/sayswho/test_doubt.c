// Attributions that are doubted: what the network alone takes for a cue and is not sure of goes,
// what it is sure of and what the weights may not ask for stays. Marks of our own in place of a
// network's.
#include "sayswho/doubt.h"
#include "support/heard_text.h"

#define HARDLY 100 // thousandths of log-odds

static void hear(fixture *fixture, const char *source, const char *cue, const char *content,
                 int32_t sureness)
{
    uint8_t *roles = add_report(fixture, cue);
    neural_report *report = &fixture->network.reports[fixture->network.report_count - 1];
    report->score = sureness;
    for (uint32_t token = report->cue_first; token < report->cue_end; token++)
        fixture->network.words[token].cue_lead = sureness;
    add_role(fixture, roles, source, NEURAL_SOURCE);
    add_role(fixture, roles, content, NEURAL_CONTENT);
    tell_leads(fixture, report, (int16_t)(sureness / 10));
}

static uint32_t count_by(const fixture *fixture, const char *cue)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < fixture->sayswho.count; i++)
        count += slice_equal(
            slice_at(fixture->document.text.data, fixture->sayswho.attributions[i].cue[0]),
            slice_from_string(cue));
    return count;
}

static uint32_t ditches_heard(fixture *fixture, int32_t sureness)
{
    begin(fixture, "\"On Monday the mayor ditched his coat for a jacket.\"");
    hear(fixture, "the mayor", "ditched", "his coat for a jacket", sureness);
    finish(fixture);
    return count_by(fixture, "ditched");
}

static void what_the_network_is_sure_of_stays(void **state)
{
    assert_int_equal(ditches_heard(*state, SURE), 1);
}

static void what_it_hardly_hears_goes(void **state)
{
    assert_int_equal(ditches_heard(*state, HARDLY), 0);
}

// What stood in the content of the doubted is nobody's then.
static void what_stood_in_it_is_free(void **state)
{
    fixture *fixture = *state;
    begin(fixture, "\"On Monday the film ditched a pilot who said that the bridge was mined.\"");
    hear(fixture, "the film", "ditched", "a pilot who said that the bridge was mined", HARDLY);
    hear(fixture, "who", "said", "that the bridge was mined", SURE);
    finish(fixture);
    assert_int_equal(fixture->sayswho.count, 1);
    assert_int_equal(count_by(fixture, "said"), 1);
    assert_int_equal(fixture->sayswho.attributions[0].parent, ATTRIBUTION_NONE);
    uint32_t bridge, end;
    find_words(fixture, "bridge", &bridge, &end);
    assert_int_equal(fixture->sayswho.innermost[bridge], 0);
    find_words(fixture, "pilot", &bridge, &end);
    assert_int_equal(fixture->sayswho.innermost[bridge], ATTRIBUTION_NONE);
}

// Rare where the weights were learnt: they are not asked.
static void threats_stay_that_only_the_patterns_know(void **state)
{
    fixture *fixture = *state;
    begin(fixture, "On Monday the rebels threatened to burn the bridge.");
    finish(fixture);
    assert_int_equal(count_by(fixture, "threatened"), 1);
}

// "He was charged with murder": without it the author himself would say so.
static void charges_that_nobody_is_named_to_bring_are_not_asked(void **state)
{
    (void)state;
    sayswho_attribution charge = {.cue_count = 1,
                                  .stance = STANCE_ACCUSES,
                                  .rule = "passive",
                                  .parent = ATTRIBUTION_NONE,
                                  .source_token = TOKEN_NONE};
    assert_false(doubt_asks(&charge));
    charge.source_count = 1;
    assert_true(doubt_asks(&charge));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_the_network_is_sure_of_stays),
        cmocka_unit_test(what_it_hardly_hears_goes),
        cmocka_unit_test(what_stood_in_it_is_free),
        cmocka_unit_test(threats_stay_that_only_the_patterns_know),
        cmocka_unit_test(charges_that_nobody_is_named_to_bring_are_not_asked),
    };
    return cmocka_run_group_tests(tests, open_fixture, close_fixture);
}
