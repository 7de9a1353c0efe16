// Whole articles of our own, read from bytes to claims. A case file holds articles and what must
// and must not come out of them:
//
//     == name of the case
//     date 2025-03-04
//     text, several lines
//     -- expect
//     ASSAULT killed 6 | mayor's office | asserts
//     not: ASSAULT perpetrator mayor | * | *
//     stay: Rana Idris enter 2025-01-05..2025-01-05
//     stays: 1
//     aged: Maria Lopez 34 female   (or "-" for what is not told)
//     apart: killed 9 and injured 3
//     together: killed 9 and injured 3
//     answer: nurses killed 10 opposes police killed 9 | but
//     answers: 1
//     chain: X News ← Reuters ← ministry
//     label: Raid on market, Osk
//     anchor: fled before 2025-01-05..2025-01-05 own expression
//
// A part matches when it is equal ignoring case; "*" matches anything.
#include <stdlib.h>

#include "support/cmocka_all.h"

#include "base/file_map.h"
#include "support/article_fixture.h"

// ---- one expected line ----

static bool is_like(slice pattern, slice actual)
{
    return slice_equal(pattern, SLICE("*")) || slice_equal_ignoring_case(pattern, actual);
}

static bool claim_is(const article *article, const article_claim *claim, slice type, slice slot,
                     slice value, slice holder, slice stance)
{
    const what_type its_type = article->incidents[claim->incident].type;
    return is_like(type, slice_from_string(what_type_name(its_type))) &&
           is_like(slot, slice_from_string(article_slot_name(claim->slot))) &&
           is_like(value, claim->value) && is_like(holder, claim->holder) &&
           is_like(stance, slice_from_string(sayswho_stance_name(claim->stance)));
}

// "ASSAULT killed 6 | mayor's office | asserts"
static bool holds_claim(const article *article, slice line)
{
    slice rest = line;
    const slice type = slice_cut(&rest, ' ');
    const slice slot = slice_cut(&rest, ' ');
    const slice value = slice_trim(slice_cut(&rest, '|'));
    const slice holder = slice_trim(slice_cut(&rest, '|'));
    const slice stance = slice_trim(rest);
    for (uint32_t i = 0; i < article->claim_count; i++)
        if (claim_is(article, &article->claims[i], type, slot, value, holder, stance))
            return true;
    return false;
}

static slice day_text(int32_t day, char text[11])
{
    if (day == DAY_OPEN_PAST || day == DAY_OPEN_FUTURE)
        return SLICE("");
    calendar_write(day, text);
    return slice_of(text, 10);
}

static slice or_dash(slice told)
{
    return told.length > 0 ? told : SLICE("-");
}

// "Maria Lopez 34 female"
static bool holds_victim(const article *article, slice line)
{
    for (uint32_t i = 0; i < article->claim_count; i++) {
        const article_claim *claim = &article->claims[i];
        if (claim->slot != SLOT_VICTIM)
            continue;
        const slice age = or_dash(claim->age);
        const slice sex = or_dash(claim->sex);
        const slice told =
            arena_format(article->arena, "%.*s %.*s %.*s", (int)claim->value.length,
                         claim->value.data, (int)age.length, age.data, (int)sex.length, sex.data);
        if (slice_equal(told, line))
            return true;
    }
    return false;
}

// "Rana Idris enter 2025-01-05..2025-01-05"
static bool holds_stay(const article *article, slice line)
{
    for (uint32_t i = 0; i < article->stay_count; i++) {
        const article_stay *stay = &article->stays[i];
        char earliest[11];
        char latest[11];
        const slice from = day_text(stay->bounds.earliest, earliest);
        const slice to = day_text(stay->bounds.latest, latest);
        const slice actual = arena_format(article->arena, "%.*s %s %.*s..%.*s",
                                          (int)stay->person.length, stay->person.data, stay->kind,
                                          (int)from.length, from.data, (int)to.length, to.data);
        if (slice_equal_ignoring_case(actual, line))
            return true;
    }
    return false;
}

// "fled before 2025-01-05..2025-01-05 own expression": some telling of the word has this anchor.
static bool holds_anchor(const article *article, slice line)
{
    for (uint32_t i = 0; i < article->anchor_count; i++) {
        const article_anchor *anchor = &article->anchors[i];
        char earliest[11];
        char latest[11];
        const slice word = article->document.tokens[anchor->token].form;
        const slice from = day_text(anchor->bounds.earliest, earliest);
        const slice to = day_text(anchor->bounds.latest, latest);
        const slice actual =
            arena_format(article->arena, "%.*s %s %.*s..%.*s %s%s", (int)word.length, word.data,
                         when_told_name(anchor->told), (int)from.length, from.data, (int)to.length,
                         to.data, anchor->reason, anchor->is_refused ? ", refused" : "");
        if (slice_equal(actual, line))
            return true;
    }
    return false;
}

// "time-conflict": some warning has this code.
static bool holds_warning(const article *article, slice code)
{
    for (uint32_t i = 0; i < article->source.warning_count; i++)
        if (slice_equal(slice_from_string(article->source.warnings[i].code), code))
            return true;
    return false;
}

// "killed 9": the first incident of which that is claimed, INCIDENT_NONE.
static uint32_t incident_of(const article *article, slice what)
{
    slice value = what;
    const slice slot = slice_cut(&value, ' ');
    for (uint32_t i = 0; i < article->claim_count; i++) {
        const article_claim *claim = &article->claims[i];
        if (slice_equal(slot, slice_from_string(article_slot_name(claim->slot))) &&
            slice_equal_ignoring_case(value, claim->value))
            return claim->incident;
    }
    return INCIDENT_NONE;
}

// "killed 9 and injured 3": both are claimed, of one incident or of two.
static bool are_of_one(const article *article, slice line, bool is_one)
{
    const slice link = SLICE(" and ");
    const size_t at = slice_find(line, link);
    if (at == SIZE_MAX)
        return false;
    const uint32_t left = incident_of(article, slice_of(line.data, at));
    const uint32_t right = incident_of(
        article, slice_of(line.data + at + link.length, line.length - at - link.length));
    return left != INCIDENT_NONE && right != INCIDENT_NONE && (left == right) == is_one;
}

// "Omaha": some incident lies in that town.
static bool holds_town(const article *article, slice town)
{
    for (uint32_t i = 0; i < article->incident_count; i++) {
        const where_place *place = article->incidents[i].town;
        if (place != NULL && slice_equal(place->name, town))
            return true;
    }
    return false;
}

// "nurses killed 10 opposes police killed 9 | but"
static bool holds_answer(const article *article, slice line)
{
    for (uint32_t i = 0; i < article->answer_count; i++) {
        const article_answer *answer = &article->answers[i];
        const article_claim *claim = &article->claims[answer->claim];
        const article_claim *to = &article->claims[answer->to];
        const slice cue = slice_at(article->document.text.data, answer->cue);
        const slice actual = arena_format(
            article->arena, "%.*s %s %.*s %s %.*s %s %.*s | %.*s", (int)claim->holder.length,
            claim->holder.data, article_slot_name(claim->slot), (int)claim->value.length,
            claim->value.data, article_answer_name(answer->how), (int)to->holder.length,
            to->holder.data, article_slot_name(to->slot), (int)to->value.length, to->value.data,
            (int)cue.length, cue.data);
        if (slice_equal_ignoring_case(actual, line))
            return true;
    }
    return false;
}

static bool holds_chain(const article *article, slice chain)
{
    for (uint32_t i = 0; i < article->claim_count; i++)
        if (slice_equal(article->claims[i].chain, chain))
            return true;
    return false;
}

static bool holds_label(const article *article, slice label)
{
    for (uint32_t i = 0; i < article->incident_count; i++)
        if (slice_equal(article->incidents[i].label, label))
            return true;
    return false;
}

static bool are_apart(const article *article, slice rest)
{
    return are_of_one(article, rest, false);
}

static bool are_together(const article *article, slice rest)
{
    return are_of_one(article, rest, true);
}

static bool has_answers(const article *article, slice rest)
{
    return article->answer_count == strtoul(rest.data, NULL, 10);
}

static bool has_stays(const article *article, slice rest)
{
    return article->stay_count == strtoul(rest.data, NULL, 10);
}

typedef struct line_kind {
    const char *begins;
    bool (*holds)(const article *, slice);
} line_kind;

static bool is_met(const article *article, slice line)
{
    static const line_kind kinds[] = {
        {"label:", holds_label},     {"town:", holds_town},     {"apart:", are_apart},
        {"together:", are_together}, {"answer:", holds_answer}, {"answers:", has_answers},
        {"stay:", holds_stay},       {"stays:", has_stays},     {"chain:", holds_chain},
        {"anchor:", holds_anchor},   {"aged:", holds_victim},   {"warning:", holds_warning},
    };
    slice rest = line;
    const slice kind = slice_cut(&rest, ' ');
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (slice_equal(kind, slice_from_string(kinds[i].begins)))
            return kinds[i].holds(article, rest);
    return slice_equal(kind, SLICE("not:")) ? !holds_claim(article, rest)
                                            : holds_claim(article, line);
}

// ---- one case ----

static void print_findings(const article *article)
{
    for (uint32_t i = 0; i < article->anchor_count; i++) {
        const article_anchor *anchor = &article->anchors[i];
        const slice word = article->document.tokens[anchor->token].form;
        print_error("      %.*s %s %d..%d %s\n", (int)word.length, word.data,
                    when_told_name(anchor->told), anchor->bounds.earliest, anchor->bounds.latest,
                    anchor->reason);
    }
    for (uint32_t i = 0; i < article->stay_count; i++) {
        const article_stay *stay = &article->stays[i];
        print_error("      stay: %.*s %s %.*s %d..%d\n", (int)stay->person.length,
                    stay->person.data, stay->kind, (int)stay->place.length, stay->place.data,
                    stay->bounds.earliest, stay->bounds.latest);
    }
    for (uint32_t i = 0; i < article->incident_count; i++)
        print_error("      %.*s\n", (int)article->incidents[i].label.length,
                    article->incidents[i].label.data);
    for (uint32_t i = 0; i < article->claim_count; i++) {
        const article_claim *claim = &article->claims[i];
        print_error("      %s %s %.*s | %.*s | %s\n",
                    what_type_name(article->incidents[claim->incident].type),
                    article_slot_name(claim->slot), (int)claim->value.length, claim->value.data,
                    (int)claim->holder.length, claim->holder.data,
                    sayswho_stance_name(claim->stance));
    }
}

static void print_answers(const article *article)
{
    for (uint32_t i = 0; i < article->answer_count; i++) {
        const article_answer *answer = &article->answers[i];
        const slice cue = slice_at(article->document.text.data, answer->cue);
        print_error("      claim %u %s claim %u | %.*s\n", answer->claim,
                    article_answer_name(answer->how), answer->to, (int)cue.length, cue.data);
    }
}

static uint32_t check_expectations(const article *article, slice expected)
{
    uint32_t missed = 0;
    while (expected.length > 0) {
        const slice line = slice_trim(slice_cut(&expected, '\n'));
        if (line.length == 0 || line.data[0] == '#' || is_met(article, line))
            continue;
        missed++;
        print_error("    missed: %.*s\n", (int)line.length, line.data);
    }
    return missed;
}

static uint32_t check_case(slice name, slice text, slice expected)
{
    intake_source *source = NULL;
    intake_article given;
    article article;
    dateline_error error = {0};
    arena_reset(shared.arena);
    assert_int_equal(intake_open_memory(&source, article_intake(shared.readers), text, "case",
                                        INTAKE_TEXT, &error),
                     DATELINE_OK);
    assert_int_equal(intake_next(&given, source, shared.arena, &error), DATELINE_OK);
    assert_int_equal(article_read(&article, shared.worker, shared.arena, &given, DAY_UNKNOWN,
                                  ARTICLE_WHOLE, &error),
                     DATELINE_OK);
    const uint32_t missed = check_expectations(&article, expected);
    if (missed > 0) {
        print_error("  in %.*s, which gave:\n", (int)name.length, name.data);
        print_findings(&article);
        print_answers(&article);
    }
    intake_close(source);
    return missed;
}

// Cuts *rest at the first line that begins with mark; what follows the mark stays in *rest.
static slice cut_at(slice *rest, slice mark)
{
    const size_t at = slice_find(*rest, mark);
    const slice before = slice_of(rest->data, at == SIZE_MAX ? rest->length : at);
    const size_t next = at == SIZE_MAX ? rest->length : at + mark.length;
    *rest = slice_of(rest->data + next, rest->length - next);
    return before;
}

// least: cases that the file once had, so that a merge that loses them does not pass.
static void check_file(const char *path, uint32_t least)
{
    file_map file = FILE_MAP_NONE;
    assert_int_equal(file_map_open(&file, path, NULL), DATELINE_OK);
    slice rest = slice_of(file.data, file.length);
    (void)cut_at(&rest, SLICE("\n== "));
    uint32_t missed = 0;
    uint32_t cases = 0;
    while (rest.length > 0) {
        slice one = cut_at(&rest, SLICE("\n== "));
        const slice name = slice_cut(&one, '\n');
        const slice text = cut_at(&one, SLICE("\n-- expect\n"));
        missed += check_case(name, text, one);
        cases++;
    }
    file_map_close(&file);
    assert_true(cases >= least);
    assert_int_equal(missed, 0);
}

static void articles_give_the_claims_they_make(void **state)
{
    (void)state;
    check_file(DATELINE_TEST_FOLDER "/claims.case", 683);
}

static void tolls_are_counted_slot_by_slot(void **state)
{
    (void)state;
    check_file(DATELINE_TEST_FOLDER "/tolls.case", 200);
}

static void holders_stand_to_what_they_say(void **state)
{
    (void)state;
    check_file(DATELINE_TEST_FOLDER "/stances.case", 89);
}

static void claims_take_up_one_another(void **state)
{
    (void)state;
    check_file(DATELINE_TEST_FOLDER "/answers.case", 16);
}

static void events_get_a_time_and_a_reason(void **state)
{
    (void)state;
    check_file(DATELINE_TEST_FOLDER "/anchors.case", 21);
}

static void incidents_are_called_as_headlines_would(void **state)
{
    (void)state;
    check_file(DATELINE_TEST_FOLDER "/labels.case", 16);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(articles_give_the_claims_they_make),
        cmocka_unit_test(tolls_are_counted_slot_by_slot),
        cmocka_unit_test(holders_stand_to_what_they_say),
        cmocka_unit_test(claims_take_up_one_another),
        cmocka_unit_test(events_get_a_time_and_a_reason),
        cmocka_unit_test(incidents_are_called_as_headlines_would),
    };
    return cmocka_run_group_tests(tests, open_fixture, close_fixture);
}
