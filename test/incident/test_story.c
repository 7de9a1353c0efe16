#include "support/cmocka_all.h"

#include <math.h>

#include "incident/incident.h"

static incident_scorer shared;

static int open_scorer(void **state)
{
    lexicon *words = NULL;
    (void)state;
    assert_int_equal(lexicon_open(&words, DATELINE_BUILD_DATA "/dateline.lexicon", NULL),
                     DATELINE_OK);
    assert_int_equal(incident_scorer_open(&shared, words, NULL), DATELINE_OK);
    lexicon_close(words);
    return 0;
}

static article_story told_on(int32_t day)
{
    return (article_story){.day = day, .bounds = {day - 1, day - 1}};
}

static void add(article_story *story, article_term_kind kind, uint32_t value)
{
    story->terms[story->count++] = (article_term){.value = value, .kind = (uint8_t)kind};
}

// The first `shared_words` of 25 equally rare words, the rest its own.
static void add_words(article_story *story, uint32_t shared_words, uint32_t own)
{
    for (uint32_t i = 0; i < 25; i++)
        story->terms[story->count++] =
            (article_term){i < shared_words ? i : own + i, TERM_WORD, 51, 51, 51};
}

static void many_rare_words_on_one_day_are_one_incident(void **state)
{
    (void)state;
    article_story first = told_on(100);
    article_story second = told_on(100);
    add_words(&first, 15, 1000);
    add_words(&second, 15, 2000);
    assert_true(incident_story_similarity(&shared, &first, &second, NULL, NULL) > INCIDENT_SAME);
}

static void few_words_are_two(void **state)
{
    (void)state;
    article_story first = told_on(100);
    article_story second = told_on(100);
    add_words(&first, 2, 1000);
    add_words(&second, 2, 2000);
    assert_true(incident_story_similarity(&shared, &first, &second, NULL, NULL) < 0.3);
}

static double likeness_with(article_term_kind kind, int32_t day, uint32_t value)
{
    article_story first = told_on(100);
    article_story second = told_on(day);
    add_words(&first, 8, 1000);
    add_words(&second, 8, 2000);
    add(&first, kind, 7);
    add(&second, kind, value);
    return incident_story_similarity(&shared, &first, &second, NULL, NULL);
}

// A governor is named with all that happens in his town, a victim with one act.
static void an_official_in_common_says_less_than_somebody_concerned(void **state)
{
    (void)state;
    assert_true(likeness_with(TERM_NAME, 101, 7) > likeness_with(TERM_OFFICE, 101, 7) + 0.3);
    assert_true(likeness_with(TERM_NAME, 101, 7) > likeness_with(TERM_SPEAKER, 101, 7));
}

static void add_town(article_story *story, uint8_t size)
{
    story->terms[story->count++] = (article_term){.value = 11, .kind = TERM_TOWN, .text = size};
}

static void the_larger_a_town_the_less_it_says(void **state)
{
    (void)state;
    double before = 1;
    for (uint8_t size = 40; size <= 130; size = (uint8_t)(size + 30)) {
        article_story first = told_on(100);
        article_story second = told_on(100);
        add_words(&first, 8, 1000);
        add_words(&second, 8, 2000);
        add_town(&first, size);
        add_town(&second, size);
        const double likely = incident_story_similarity(&shared, &first, &second, NULL, NULL);
        assert_true(likely < before);
        before = likely;
    }
}

// The dead of one act become more as days go by.
static void a_toll_that_falls_speaks_against(void **state)
{
    (void)state;
    article_story first = told_on(100);
    article_story more = told_on(102);
    article_story fewer = told_on(102);
    add_words(&first, 10, 1000);
    add_words(&more, 10, 2000);
    add_words(&fewer, 10, 2000);
    add(&first, TERM_KILLED, 12);
    add(&more, TERM_KILLED, 15);
    add(&fewer, TERM_KILLED, 3);
    assert_true(incident_story_similarity(&shared, &first, &more, NULL, NULL) >
                incident_story_similarity(&shared, &first, &fewer, NULL, NULL));
}

// Each tells of yesterday.
static void two_reports_of_other_days_are_less_alike_than_two_of_one(void **state)
{
    (void)state;
    const double of_one_day = likeness_with(TERM_AGE, 100, 7);
    assert_true(likeness_with(TERM_AGE, 101, 7) < of_one_day);
    assert_true(likeness_with(TERM_AGE, 104, 7) < likeness_with(TERM_AGE, 101, 7));
}

// Months later only the people and the street are the same.
static void a_trial_is_found_by_name_age_and_street(void **state)
{
    (void)state;
    article_story first = told_on(100);
    article_story second = told_on(300);
    add_words(&first, 6, 1000);
    add_words(&second, 6, 2000);
    const double words_alone = incident_story_similarity(&shared, &first, &second, NULL, NULL);
    add(&first, TERM_NAME, 7);
    add(&second, TERM_NAME, 7);
    add(&first, TERM_AGE, 31);
    add(&second, TERM_AGE, 31);
    add(&first, TERM_STREET, 9);
    add(&second, TERM_STREET, 9);
    add(&first, TERM_TOWN, 11);
    add(&second, TERM_TOWN, 11);
    assert_true(words_alone < 0.1);
    assert_true(incident_story_similarity(&shared, &first, &second, NULL, NULL) > 0.5);
}

static void towns_far_apart_speak_against(void **state)
{
    (void)state;
    article_story first = told_on(100);
    article_story near = told_on(100);
    article_story far = told_on(100);
    add_words(&first, 12, 1000);
    add_words(&near, 12, 2000);
    add_words(&far, 12, 2000);
    add(&first, TERM_POINT, 40000u << 16 | 40000u);
    add(&near, TERM_POINT, 40010u << 16 | 40010u);
    add(&far, TERM_POINT, 42000u << 16 | 42000u);
    assert_true(incident_story_similarity(&shared, &first, &far, NULL, NULL) <
                incident_story_similarity(&shared, &first, &near, NULL, NULL));
}

static void the_order_of_two_stories_does_not_matter(void **state)
{
    (void)state;
    article_story first = told_on(100);
    article_story second = told_on(103);
    add_words(&first, 9, 1000);
    add_words(&second, 9, 2000);
    add(&first, TERM_AGE, 31);
    add(&second, TERM_AGE, 40);
    add(&first, TERM_KILLED, 0);
    add(&second, TERM_KILLED, 0);
    // To the last bit: which of two comes first is the order of arrival.
    for (uint32_t left = 1; left < 40; left++)
        for (uint32_t right = 1; right < 40; right++) {
            first.terms[first.count - 1].value = left;
            second.terms[second.count - 1].value = right;
            assert_true(incident_story_similarity(&shared, &first, &second, NULL, NULL) ==
                        incident_story_similarity(&shared, &second, &first, NULL, NULL));
        }
}

static void a_point_is_read_back(void **state)
{
    (void)state;
    double latitude = 0;
    double longitude = 0;
    article_point_of(0x80008000u, &latitude, &longitude);
    assert_true(fabs(latitude) < 0.01 && fabs(longitude) < 0.01);
}

static void all_evidence_has_its_own_name(void **state)
{
    (void)state;
    for (uint32_t i = 0; i < incident_evidence_count(); i++) {
        char left[32];
        const slice name = incident_evidence_name(i, left);
        assert_true(name.length > 0);
        for (uint32_t k = 0; k < i; k++) {
            char right[32];
            assert_false(slice_equal(name, incident_evidence_name(k, right)));
        }
    }
    assert_true(incident_evidence_count() <= INCIDENT_EVIDENCE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(many_rare_words_on_one_day_are_one_incident),
        cmocka_unit_test(few_words_are_two),
        cmocka_unit_test(an_official_in_common_says_less_than_somebody_concerned),
        cmocka_unit_test(the_larger_a_town_the_less_it_says),
        cmocka_unit_test(a_toll_that_falls_speaks_against),
        cmocka_unit_test(two_reports_of_other_days_are_less_alike_than_two_of_one),
        cmocka_unit_test(a_trial_is_found_by_name_age_and_street),
        cmocka_unit_test(towns_far_apart_speak_against),
        cmocka_unit_test(the_order_of_two_stories_does_not_matter),
        cmocka_unit_test(a_point_is_read_back),
        cmocka_unit_test(all_evidence_has_its_own_name),
    };
    return cmocka_run_group_tests(tests, open_scorer, NULL);
}
