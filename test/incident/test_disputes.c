#include "support/cmocka_all.h"

#include "incident/incident.h"

static arena *memory;

static int open_memory(void **state)
{
    (void)state;
    return arena_open(&memory, 1 << 20, NULL) == DATELINE_OK ? 0 : -1;
}

static int close_memory(void **state)
{
    (void)state;
    arena_close(memory);
    return 0;
}

static incident_claim toll(uint32_t low, uint32_t high, const char *holder, int32_t day)
{
    return (incident_claim){
        .incident = 1,
        .slot = SLOT_KILLED,
        .value = howmany_range_text(memory, (howmany_range){low, high}),
        .range = {low, high},
        .bounds = WHEN_ALWAYS,
        .holder = slice_from_string(holder),
        .stance = STANCE_ASSERTS,
        .day = day,
    };
}

static incident_claim culprit(const char *value, const char *holder, sayswho_stance stance)
{
    return (incident_claim){
        .incident = 1,
        .slot = SLOT_RESPONSIBILITY,
        .value = slice_from_string(value),
        .bounds = WHEN_ALWAYS,
        .holder = slice_from_string(holder),
        .stance = stance,
        .certainty = stance == STANCE_DENIES ? CERTAINTY_NEGATED : CERTAINTY_CERTAIN,
        .day = 100,
    };
}

// The disputes of two claims; fails when there is more than one.
static const incident_dispute *dispute_of(const incident_claim *claims)
{
    incident_dispute *found = NULL;
    uint32_t count = 0;
    assert_int_equal(incident_find_disputes(&found, &count, memory, claims, 2, NULL), DATELINE_OK);
    assert_true(count <= 1);
    return count == 1 ? found : NULL;
}

static void who_is_named_beside_others_is_not_contradicted_by_a_part(void **state)
{
    (void)state;
    incident_claim claims[] = {
        culprit("Norland", "the mayor", STANCE_BLAMES),
        culprit("Sudland", "the mayor", STANCE_BLAMES),
        culprit("Norland", "the clinic", STANCE_BLAMES),
    };
    incident_dispute *found = NULL;
    uint32_t count = 0;
    assert_int_equal(incident_find_disputes(&found, &count, memory, claims, 3, NULL), DATELINE_OK);
    assert_int_equal(count, 0);
    claims[1].day = 101; // he has changed his mind
    assert_int_equal(incident_find_disputes(&found, &count, memory, claims, 3, NULL), DATELINE_OK);
    assert_true(count > 0);
}

static void equal_tolls_are_no_dispute(void **state)
{
    (void)state;
    const incident_claim claims[] = {toll(9, 9, "the clinic", 100), toll(9, 9, "the mayor", 100)};
    assert_null(dispute_of(claims));
}

static void two_holders_on_one_day_contradict_each_other(void **state)
{
    (void)state;
    const incident_claim claims[] = {toll(9, 9, "the clinic", 100), toll(4, 4, "the mayor", 100)};
    const incident_dispute *dispute = dispute_of(claims);
    assert_non_null(dispute);
    assert_int_equal(dispute->kind, DISPUTE_CONTRADICTION);
    assert_int_equal(dispute->claim_count, 2);
}

static void a_later_toll_revises(void **state)
{
    (void)state;
    const incident_claim claims[] = {toll(9, 9, "the clinic", 100), toll(14, 14, "police", 102)};
    assert_int_equal(dispute_of(claims)->kind, DISPUTE_REVISION);
}

static void one_holder_who_counts_again_revises(void **state)
{
    (void)state;
    const incident_claim claims[] = {toll(9, 9, "police", 100), toll(11, 11, "police", 100)};
    assert_int_equal(dispute_of(claims)->kind, DISPUTE_REVISION);
}

static void an_exact_toll_refines_a_lower_bound(void **state)
{
    (void)state;
    const incident_claim claims[] = {toll(9, HOWMANY_UNBOUNDED, "the clinic", 100),
                                     toll(14, 14, "the mayor", 100)};
    assert_int_equal(dispute_of(claims)->kind, DISPUTE_REFINEMENT);
}

static void a_denial_contradicts_the_accusation(void **state)
{
    (void)state;
    const incident_claim claims[] = {culprit("Northland", "Southland", STANCE_BLAMES),
                                     culprit("Northland", "Northland", STANCE_DENIES)};
    assert_int_equal(dispute_of(claims)->kind, DISPUTE_CONTRADICTION);
}

static void no_is_one_answer_however_it_is_told(void **state)
{
    (void)state;
    incident_claim claims[] = {culprit("no", "Southland", STANCE_DENIES),
                               culprit("no", "Northland", STANCE_ASSERTS)};
    claims[0].slot = claims[1].slot = SLOT_HAPPENED;
    assert_null(dispute_of(claims));
    claims[1].value = SLICE("yes");
    assert_int_equal(dispute_of(claims)->kind, DISPUTE_CONTRADICTION);
}

static void denying_one_culprit_does_not_dispute_another(void **state)
{
    (void)state;
    const incident_claim claims[] = {culprit("the Front", "Southland", STANCE_BLAMES),
                                     culprit("Northland", "Northland", STANCE_DENIES)};
    assert_null(dispute_of(claims));
}

static void an_agency_of_the_culprit_refines_it(void **state)
{
    (void)state;
    const incident_claim claims[] = {culprit("Northland", "Southland", STANCE_BLAMES),
                                     culprit("Northland army", "the envoy", STANCE_ACCUSES)};
    assert_int_equal(dispute_of(claims)->kind, DISPUTE_REFINEMENT);
}

static incident_dispute *disputes_of(const incident_claim *claims, uint32_t claim_count,
                                     uint32_t *count)
{
    incident_dispute *found = NULL;
    assert_int_equal(incident_find_disputes(&found, count, memory, claims, claim_count, NULL),
                     DATELINE_OK);
    return found;
}

static void each_kind_makes_a_dispute_of_its_own(void **state)
{
    (void)state;
    const incident_claim claims[] = {toll(9, 9, "the clinic", 100), toll(4, 4, "the mayor", 100),
                                     toll(8, HOWMANY_UNBOUNDED, "a nurse", 100),
                                     toll(14, 14, "the mayor", 102)};
    uint32_t count = 0;
    const incident_dispute *found = disputes_of(claims, 4, &count);
    assert_int_equal(count, 4);
    assert_int_equal(found[0].kind, DISPUTE_CONTRADICTION); // 9 and 4, 4 and 8 or more
    assert_int_equal(found[0].claim_count, 3);
    assert_int_equal(found[1].kind, DISPUTE_REVISION); // 14, of the clinic's 9
    assert_int_equal(found[1].claim_count, 2);
    assert_int_equal(found[2].kind, DISPUTE_REVISION); // the mayor's own 4
    assert_int_equal(found[2].claims[0], 1);
    assert_int_equal(found[2].claims[1], 3);
    assert_int_equal(found[3].kind, DISPUTE_REFINEMENT); // 8 or more: 9, 14
    assert_int_equal(found[3].claim_count, 3);
}

static void whether_anybody_was_hurt_is_a_question_of_its_own(void **state)
{
    (void)state;
    const incident_claim claims[] = {toll(0, 0, "the mayor", 100), toll(9, 9, "the clinic", 100),
                                     toll(4, 4, "a nurse", 100)};
    uint32_t count = 0;
    const incident_dispute *found = disputes_of(claims, 3, &count);
    assert_int_equal(count, 2);
    assert_int_equal(found[0].kind, DISPUTE_CONTRADICTION); // how many
    assert_int_equal(found[0].claim_count, 2);
    assert_int_equal(found[0].claims[0], 1);
    assert_int_equal(found[1].kind, DISPUTE_CONTRADICTION); // whether
    assert_int_equal(found[1].claim_count, 3);
}

static void what_the_text_tells_itself_is_no_holders_change(void **state)
{
    (void)state;
    const incident_claim claims[] = {toll(4, 4, "author", 100), toll(9, 9, "the clinic", 100),
                                     toll(14, 14, "author", 102)};
    uint32_t count = 0;
    const incident_dispute *found = disputes_of(claims, 3, &count);
    assert_int_equal(count, 2);
    assert_int_equal(found[1].kind, DISPUTE_REVISION); // 14, of 4 and 9
    assert_int_equal(found[1].claim_count, 3);
}

static void each_culprit_is_denied_apart(void **state)
{
    (void)state;
    const incident_claim claims[] = {culprit("Northland", "Southland", STANCE_ACCUSES),
                                     culprit("Westland", "Southland", STANCE_ACCUSES),
                                     culprit("Northland", "Northland", STANCE_DENIES),
                                     culprit("Westland", "Westland", STANCE_DENIES)};
    uint32_t count = 0;
    const incident_dispute *found = disputes_of(claims, 4, &count);
    assert_int_equal(count, 2); // who accuses two in one breath disputes nothing
    assert_int_equal(found[0].kind, DISPUTE_CONTRADICTION);
    assert_int_equal(found[0].claim_count, 2);
    assert_int_equal(found[0].claims[0], 0);
    assert_int_equal(found[0].claims[1], 2);
    assert_int_equal(found[1].claims[0], 1);
    assert_int_equal(found[1].claims[1], 3);
}

static incident_claim of_slot(article_slot slot, const char *value, const char *holder, int32_t day)
{
    incident_claim claim = culprit(value, holder, STANCE_ASSERTS);
    claim.slot = slot;
    claim.day = day;
    claim.range = (howmany_range){0, HOWMANY_UNBOUNDED};
    return claim;
}

static void a_place_is_refined_by_what_lies_in_it(void **state)
{
    (void)state;
    incident_claim claims[] = {of_slot(SLOT_PLACE, "Osk", "the mayor", 100),
                               of_slot(SLOT_PLACE, "Dalby", "a nurse", 100)};
    assert_null(dispute_of(claims)); // two towns
    claims[1].lies.district = SLICE("osk");
    assert_int_equal(dispute_of(claims)->kind, DISPUTE_REFINEMENT);
    claims[1].lies = (incident_lies){.precision = WHERE_TOWN, .country = SLICE("NOR")};
    claims[0].lies = (incident_lies){.precision = WHERE_COUNTRY, .country = SLICE("NOR")};
    assert_int_equal(dispute_of(claims)->kind, DISPUTE_REFINEMENT);
    claims[0].lies.country = SLICE("SUD");
    assert_null(dispute_of(claims));
    claims[1].value = SLICE("the market of Osk");
    assert_int_equal(dispute_of(claims)->kind, DISPUTE_REFINEMENT);
}

static void a_part_of_a_country_without_a_name_refines_nothing(void **state)
{
    (void)state;
    incident_claim claims[] = {of_slot(SLOT_PLACE, "Norland", "the mayor", 100),
                               of_slot(SLOT_PLACE, "eastern Norland", "a nurse", 100)};
    claims[0].lies = (incident_lies){.precision = WHERE_COUNTRY, .country = SLICE("NOR")};
    claims[1].lies = claims[0].lies;
    assert_null(dispute_of(claims));
    claims[0].lies = (incident_lies){.precision = WHERE_UNKNOWN}; // not where the account lies
    assert_null(dispute_of(claims));
    claims[1].lies.precision = WHERE_TOWN;
    assert_int_equal(dispute_of(claims)->kind, DISPUTE_REFINEMENT);
}

static void who_lists_towns_refines_none(void **state)
{
    (void)state;
    const incident_claim claims[] = {of_slot(SLOT_PLACE, "Osk", "the mayor", 100),
                                     of_slot(SLOT_PLACE, "the market of Osk", "the mayor", 100)};
    assert_null(dispute_of(claims));
}

static void a_name_refines_a_description_and_no_other_name(void **state)
{
    (void)state;
    incident_claim claims[] = {of_slot(SLOT_PERPETRATOR, "armed men", "the mayor", 100),
                               of_slot(SLOT_PERPETRATOR, "the Northern Front", "a nurse", 100)};
    assert_int_equal(dispute_of(claims)->kind, DISPUTE_REFINEMENT);
    claims[0].value = SLICE("Southland");
    assert_null(dispute_of(claims)); // two sides, or two who took part
    claims[0].value = SLICE("a faction of the Northern Front");
    assert_int_equal(dispute_of(claims)->kind, DISPUTE_REFINEMENT);
}

static incident_claim counted(const char *value, uint32_t low, uint32_t high, const char *holder)
{
    incident_claim claim = of_slot(SLOT_WEAPON, value, holder, 100);
    claim.range = (howmany_range){low, high};
    return claim;
}

static void things_are_counted_against_things_of_their_kind(void **state)
{
    (void)state;
    const incident_claim claims[] = {
        counted("two jets", 2, 2, "the mayor"), counted("one bomb", 1, 1, "the mayor"),
        counted("three government jets", 3, 3, "a nurse"),
        counted("several bombs", 3, 9, "a nurse"), counted("four bombs", 4, 4, "the clinic")};
    uint32_t count = 0;
    const incident_dispute *found = disputes_of(claims, 5, &count);
    assert_int_equal(count, 3);
    assert_int_equal(found[0].kind, DISPUTE_CONTRADICTION); // of the jets
    assert_int_equal(found[0].claim_count, 2);
    assert_int_equal(found[0].claims[1], 2);
    assert_int_equal(found[1].kind, DISPUTE_CONTRADICTION); // one bomb and more
    assert_int_equal(found[1].claim_count, 3);
    assert_int_equal(found[2].kind, DISPUTE_REFINEMENT); // several, four
    assert_int_equal(found[2].claims[0], 3);
}

static void two_days_disagree_once(void **state)
{
    (void)state;
    incident_claim claims[] = {of_slot(SLOT_DATE, "2024-05-01", "the mayor", 100),
                               of_slot(SLOT_DATE, "2024-05-02", "a nurse", 100),
                               of_slot(SLOT_DATE, "2024-05-02", "the clinic", 101)};
    uint32_t count = 0;
    claims[0].bounds = (when_interval){10, 10};
    claims[1].bounds = claims[2].bounds = (when_interval){11, 11};
    const incident_dispute *found = disputes_of(claims, 3, &count);
    assert_int_equal(count, 1);
    assert_int_equal(found[0].kind, DISPUTE_CONTRADICTION);
    claims[2].value = SLICE("2024-05-03"); // told later, and of a third day
    claims[2].bounds = (when_interval){12, 12};
    found = disputes_of(claims, 3, &count);
    assert_int_equal(count, 2);
    assert_int_equal(found[1].kind, DISPUTE_REVISION);
}

static void two_figures_told_again_later_are_one_dispute(void **state)
{
    (void)state;
    incident_claim claims[] = {toll(6, 6, "the mayor", 100), toll(8, 8, "the clinic", 100),
                               toll(8, 8, "a nurse", 101)};
    uint32_t count = 0;
    const incident_dispute *found = disputes_of(claims, 3, &count);
    assert_int_equal(count, 1);
    assert_int_equal(found[0].kind, DISPUTE_CONTRADICTION);
    claims[2] = toll(9, 9, "a nurse", 101);
    found = disputes_of(claims, 3, &count);
    assert_int_equal(count, 2);
    assert_int_equal(found[1].kind, DISPUTE_REVISION);
}

static void days_months_apart_are_no_dispute(void **state)
{
    (void)state;
    incident_claim claims[] = {of_slot(SLOT_DATE, "2024-05-01", "the mayor", 100),
                               of_slot(SLOT_DATE, "2023-10", "a nurse", 100)};
    claims[0].bounds = (when_interval){210, 210};
    claims[1].bounds = (when_interval){0, 30};
    assert_null(dispute_of(claims)); // it has lasted since
    claims[1].bounds = (when_interval){190, 190};
    assert_int_equal(dispute_of(claims)->kind, DISPUTE_CONTRADICTION);
    claims[1].bounds = WHEN_ALWAYS;
    assert_int_equal(dispute_of(claims)->kind, DISPUTE_REFINEMENT);
}

static void a_toll_told_after_many_is_compared(void **state)
{
    (void)state;
    static incident_claim claims[201];
    uint32_t count = 0;
    for (uint32_t i = 0; i < 200; i++) {
        claims[i] = toll(9, 9, "the clinic", 100);
        claims[i].value = SLICE("9");
    }
    claims[200] = toll(14, 14, "the clinic", 104);
    claims[200].value = SLICE("14");
    const incident_dispute *found = disputes_of(claims, 201, &count);
    assert_int_equal(count, 1);
    assert_int_equal(found[0].kind, DISPUTE_REVISION);
    assert_int_equal(found[0].claims[found[0].claim_count - 1], 200);
}

static void who_denies_that_it_happened_denies_the_rest_with_it(void **state)
{
    (void)state;
    incident_claim claims[] = {of_slot(SLOT_PLACE, "Osk", "a nurse", 100),
                               of_slot(SLOT_PLACE, "Osk", "the mayor", 100),
                               of_slot(SLOT_HAPPENED, "yes", "a nurse", 100),
                               of_slot(SLOT_HAPPENED, "no", "the mayor", 100)};
    claims[1].stance = claims[3].stance = STANCE_DENIES;
    claims[1].certainty = claims[3].certainty = CERTAINTY_NEGATED;
    uint32_t count = 0;
    const incident_dispute *found = disputes_of(claims, 4, &count);
    assert_int_equal(count, 1);
    assert_int_equal(found[0].slot, SLOT_HAPPENED);
    claims[3].article = 7; // elsewhere
    found = disputes_of(claims, 4, &count);
    assert_int_equal(count, 2);
    assert_int_equal(found[0].slot, SLOT_PLACE);
}

static void claims_of_two_incidents_do_not_meet(void **state)
{
    (void)state;
    incident_claim claims[] = {toll(9, 9, "the clinic", 100), toll(4, 4, "the mayor", 100)};
    claims[1].incident = 2;
    assert_null(dispute_of(claims));
}

static incident_claim part(uint32_t many, const char *counted, const char *holder)
{
    incident_claim claim = toll(many, many, holder, 100);
    claim.slot = SLOT_INJURED_SUBSET;
    claim.counted = slice_from_string(counted);
    return claim;
}

static void parts_are_compared_with_parts_of_one_kind(void **state)
{
    (void)state;
    const incident_claim crew[] = {part(6, "Norland crew", "police"), part(8, "crew", "the port")};
    const incident_dispute *found = dispute_of(crew);
    assert_non_null(found);
    assert_int_equal(found->kind, DISPUTE_CONTRADICTION);
    const incident_claim others[] = {part(6, "crew", "police"), part(8, "nurses", "the port")};
    assert_null(dispute_of(others));
    const incident_claim untold[] = {part(6, "", "police"), part(8, "", "the port")};
    assert_null(dispute_of(untold));
}

static void who_denies_a_part_contradicts_no_other_part(void **state)
{
    (void)state;
    incident_claim all[] = {part(6, "Norland crew", "police"), part(6, "nurses", "the port")};
    all[0].value = all[1].value = SLICE("6");
    all[1].stance = STANCE_DENIES;
    assert_null(dispute_of(all));
    all[1].counted = SLICE("crew");
    assert_non_null(dispute_of(all));
}

static void what_is_threatened_does_not_dispute_what_was_done(void **state)
{
    (void)state;
    incident_claim doers[] = {culprit("Ivo Sarn", "Ivo Sarn", STANCE_THREATENS),
                              culprit("weary army", "author", STANCE_ASSERTS)};
    doers[0].slot = doers[1].slot = SLOT_PERPETRATOR;
    assert_null(dispute_of(doers));
    doers[1].stance = STANCE_THREATENS;
    assert_non_null(dispute_of(doers));
}

static void who_denies_a_threat_disputes_it(void **state)
{
    (void)state;
    const incident_claim doers[] = {culprit("Norland", "the mayor", STANCE_EXPECTS),
                                    culprit("Norland", "Norland", STANCE_DENIES)};
    assert_non_null(dispute_of(doers));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(who_is_named_beside_others_is_not_contradicted_by_a_part),
        cmocka_unit_test(equal_tolls_are_no_dispute),
        cmocka_unit_test(two_holders_on_one_day_contradict_each_other),
        cmocka_unit_test(a_later_toll_revises),
        cmocka_unit_test(one_holder_who_counts_again_revises),
        cmocka_unit_test(an_exact_toll_refines_a_lower_bound),
        cmocka_unit_test(a_denial_contradicts_the_accusation),
        cmocka_unit_test(no_is_one_answer_however_it_is_told),
        cmocka_unit_test(denying_one_culprit_does_not_dispute_another),
        cmocka_unit_test(an_agency_of_the_culprit_refines_it),
        cmocka_unit_test(each_kind_makes_a_dispute_of_its_own),
        cmocka_unit_test(whether_anybody_was_hurt_is_a_question_of_its_own),
        cmocka_unit_test(what_the_text_tells_itself_is_no_holders_change),
        cmocka_unit_test(each_culprit_is_denied_apart),
        cmocka_unit_test(a_part_of_a_country_without_a_name_refines_nothing),
        cmocka_unit_test(who_lists_towns_refines_none),
        cmocka_unit_test(a_place_is_refined_by_what_lies_in_it),
        cmocka_unit_test(a_name_refines_a_description_and_no_other_name),
        cmocka_unit_test(things_are_counted_against_things_of_their_kind),
        cmocka_unit_test(two_days_disagree_once),
        cmocka_unit_test(two_figures_told_again_later_are_one_dispute),
        cmocka_unit_test(days_months_apart_are_no_dispute),
        cmocka_unit_test(a_toll_told_after_many_is_compared),
        cmocka_unit_test(who_denies_that_it_happened_denies_the_rest_with_it),
        cmocka_unit_test(claims_of_two_incidents_do_not_meet),
        cmocka_unit_test(parts_are_compared_with_parts_of_one_kind),
        cmocka_unit_test(who_denies_a_part_contradicts_no_other_part),
        cmocka_unit_test(what_is_threatened_does_not_dispute_what_was_done),
        cmocka_unit_test(who_denies_a_threat_disputes_it),
    };
    return cmocka_run_group_tests(tests, open_memory, close_memory);
}
