#include "who/names.h"
#include "who/reading.h"

static void forbids_labels_that_cannot_follow(void **state)
{
    (void)state;
    uint32_t begin = name_label(NAME_PERSON, PART_BEGIN);
    uint32_t inside = name_label(NAME_PERSON, PART_INSIDE);
    uint32_t end = name_label(NAME_PERSON, PART_END);
    uint32_t single = name_label(NAME_PERSON, PART_SINGLE);
    assert_true(name_label_is_legal(LABEL_OUTSIDE, begin, false));
    assert_true(name_label_is_legal(begin, inside, false));
    assert_true(name_label_is_legal(inside, end, true));
    assert_true(name_label_is_legal(end, single, true));
    assert_false(name_label_is_legal(LABEL_OUTSIDE, inside, false));
    assert_false(name_label_is_legal(begin, LABEL_OUTSIDE, false));
    assert_false(name_label_is_legal(begin, single, false));
    assert_false(name_label_is_legal(begin, name_label(NAME_LOCATION, PART_END), false));
    assert_false(name_label_is_legal(LABEL_OUTSIDE, begin, true)); // nothing left to close it
}

static void takes_the_best_label_among_the_legal_ones(void **state)
{
    (void)state;
    int32_t scores[NAME_LABELS] = {0};
    uint32_t begin = name_label(NAME_DATE, PART_BEGIN);
    scores[LABEL_OUTSIDE] = 50;
    scores[name_label(NAME_DATE, PART_END)] = 20;
    scores[name_label(NAME_MISC, PART_END)] = 90;
    assert_int_equal(name_best_label(scores, LABEL_OUTSIDE, false), LABEL_OUTSIDE);
    assert_int_equal(name_best_label(scores, begin, true), name_label(NAME_DATE, PART_END));
}

static void assert_labels(reading *reading, const char *text, const char *expected)
{
    dateline_error error;
    reading_read(reading, slice_from_string(text));
    const char **tags = ARENA_ARRAY(reading->arena, reading->document.token_count, const char *);
    assert_int_equal(who_names_tag(tags, reading->reader, reading->arena, &reading->syntax, &error),
                     DATELINE_OK);
    slice line = SLICE_NONE;
    for (uint32_t i = 0; i < reading->document.token_count; i++) {
        slice form = reading->document.tokens[i].form;
        if (tags[i][0] != 'O') {
            line = arena_format(reading->arena, "%.*s%s%.*s/%s", (int)line.length,
                                line.length > 0 ? line.data : "", line.length > 0 ? " " : "",
                                (int)form.length, form.data, tags[i]);
        }
    }
    assert_slice(line, expected);
}

static void takes_a_day_behind_a_name_apart(void **state)
{
    assert_labels(*state, "A man was shot to death in South Norwell Tuesday evening, police said.",
                  "South/B-Location Norwell/I-Location Tuesday/B-Date");
    assert_labels(*state, "Mayor Jane Doyle Monday said she would stay.",
                  "Jane/B-Person Doyle/I-Person Monday/B-Date");
    assert_labels(*state, "Sheffield Wednesday said its stadium was closed.",
                  "Sheffield/B-Person Wednesday/I-Person");
}

static void labels_names_by_kind(void **state)
{
    assert_labels(*state, "Ramon Delgado flew from Lisbon to Nairobi.",
                  "Ramon/B-Person Delgado/I-Person Lisbon/B-Location Nairobi/B-Location");
    assert_labels(*state, "The German minister met officials of the World Bank on Tuesday.",
                  "German/B-NORP World/B-Organization Bank/I-Organization Tuesday/B-Date");
}

static void reads_capitals_and_small_letters(void **state)
{
    assert_labels(*state, "RAMON DELGADO FLEW FROM LISBON TO NAIROBI.",
                  "RAMON/B-Person DELGADO/I-Person LISBON/B-Location NAIROBI/B-Location");
    assert_labels(*state, "ramon delgado flew from lisbon to nairobi.",
                  "ramon/B-Person delgado/I-Person lisbon/B-Location nairobi/B-Location");
}

static void finds_countries_in_every_form(void **state)
{
    static const struct {
        const char *phrase, *code, *name;
        who_country_form form;
    } CASES[] = {
        {"turkiye", "TUR", "Turkey", WHO_COUNTRY_NAME},
        {"burma", "MMR", "Myanmar", WHO_COUNTRY_NAME},
        {"zaire", "COD", "Zaire", WHO_COUNTRY_NAME},
        {"ussr", "RUS", "Soviet Union", WHO_COUNTRY_NAME},
        {"cote d'ivoire", "CIV", "Ivory Coast", WHO_COUNTRY_NAME},
        {"guinea - bissau", "GNB", "Guinea-Bissau", WHO_COUNTRY_NAME},
        {"spaniards", "ESP", "Spain", WHO_COUNTRY_DEMONYM},
        {"new delhi", "IND", "India", WHO_COUNTRY_CAPITAL},
    };
    const reading *reading = *state;
    for (size_t i = 0; i < sizeof CASES / sizeof *CASES; i++) {
        slice code = SLICE_NONE, name = SLICE_NONE;
        who_country_form form = WHO_COUNTRY_NAME;
        assert_true(who_find_country(reading->reader, slice_from_string(CASES[i].phrase), &code,
                                     &name, &form));
        assert_slice(code, CASES[i].code);
        assert_slice(name, CASES[i].name);
        assert_int_equal(form, CASES[i].form);
    }
    slice code, name;
    who_country_form form;
    assert_false(who_find_country(reading->reader, SLICE("atlantis"), &code, &name, &form));
    assert_slice(who_country_name(reading->reader, SLICE("PER")), "Peru");
    assert_int_equal(who_country_name(reading->reader, SLICE("QQQ")).length, 0);
}

static void knows_the_roles_of_agents(void **state)
{
    const reading *reading = *state;
    assert_slice(who_agent_role(reading->reader, SLICE("gunman")), "UAF");
    assert_slice(who_agent_role(reading->reader, SLICE("aid worker")), "NGO");
    assert_slice(who_agent_role(reading->reader, SLICE("statement")), "DOC");
    assert_int_equal(who_agent_role(reading->reader, SLICE("teapot")).length, 0);
}

static void refuses_a_folder_without_its_model(void **state)
{
    const reading *reading = *state;
    who_reader *reader = NULL;
    dateline_error error;
    assert_int_equal(who_reader_open(&reader, reading->trees.lexicon, "/nonexistent", NULL, &error),
                     DATELINE_IO);
    assert_null(reader);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(forbids_labels_that_cannot_follow),
        cmocka_unit_test(takes_the_best_label_among_the_legal_ones),
        cmocka_unit_test(takes_a_day_behind_a_name_apart),
        cmocka_unit_test(labels_names_by_kind),
        cmocka_unit_test(reads_capitals_and_small_letters),
        cmocka_unit_test(finds_countries_in_every_form),
        cmocka_unit_test(knows_the_roles_of_agents),
        cmocka_unit_test(refuses_a_folder_without_its_model),
    };
    return cmocka_run_group_tests(tests, reading_open, reading_close);
}
