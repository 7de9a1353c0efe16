// The report and the JSON of an article made by hand, so that no room's judgement is in the way.
#include "base/calendar.h"
#include "report/links.h"
#include "report/report.h"
#include "support/cmocka_all.h"

static arena *memory;
static article made;
static buffer out;

static const char story[] = "Nine died in Goma. The army says twelve. Ana Lund left on Monday.";

static int32_t day_of(uint8_t day)
{
    return calendar_day((calendar_date){2025, 3, day});
}

static article_claim claim_of(article_slot slot, const char *value, uint32_t count,
                              const char *holder, sayswho_stance stance)
{
    return (article_claim){.incident = 0,
                           .slot = slot,
                           .value = slice_from_string(value),
                           .range = {count, count},
                           .bounds = WHEN_ALWAYS,
                           .place = PLACE_NONE,
                           .at = {0, 4},
                           .holder = slice_from_string(holder),
                           .stance = stance,
                           .certainty = CERTAINTY_CERTAIN,
                           .attribution = ATTRIBUTION_NONE};
}

static int make_article(void **state)
{
    (void)state;
    static article_claim claims[3];
    static article_incident incident;
    static article_stay stay;
    static article_answer answer = {1, 0, ANSWER_OPPOSES, {23, 27}};
    static sayswho_attribution said = {.parent = ATTRIBUTION_NONE};
    if (arena_open(&memory, 1 << 22, NULL) != DATELINE_OK)
        return -1;
    claims[0] = claim_of(SLOT_KILLED, "9", 9, "author", STANCE_ASSERTS);
    claims[1] = claim_of(SLOT_KILLED, "12", 12, "army", STANCE_ASSERTS);
    claims[2] = claim_of(SLOT_RESPONSIBILITY, "Front", 0, "army", STANCE_BLAMES);
    claims[1].attribution = 0;
    said.holder = SLICE("army");
    claims[1].affiliation = SLICE("Velian state");
    said.is_factive = true; // the author backs its count
    claims[2].chain = SLICE("X News" ARTICLE_CHAIN_LINK "army");
    incident = (article_incident){.type = WHAT_ASSAULT,
                                  .mode = SLICE("explosives"),
                                  .contexts = 1u << 9,
                                  .label = SLICE("Attack on a market"),
                                  .bounds = {day_of(3), day_of(3)},
                                  .place = PLACE_NONE,
                                  .place_name = SLICE("Goma")};
    stay = (article_stay){.person = SLICE("Ana Lund"),
                          .kind = "leave",
                          .place = SLICE("Goma"),
                          .bounds = {day_of(3), day_of(3)},
                          .inferred_from = SLICE("Monday"),
                          .at = {41, 49},
                          .holder = SLICE("author")};
    made = (article){.day = day_of(4),
                     .document = {.text = SLICE(story)},
                     .incidents = &incident,
                     .incident_count = 1,
                     .claims = claims,
                     .claim_count = 3,
                     .answers = &answer,
                     .answer_count = 1,
                     .stays = &stay,
                     .stay_count = 1,
                     .sayswho = {.attributions = &said, .count = 1},
                     .arena = memory};
    made.source.title = SLICE("Blast in Goma");
    made.source.text = SLICE(story);
    made.source.published = day_of(4);
    made.source.dateline_day = DAY_UNKNOWN;
    buffer_init(&out, 1 << 20);
    return 0;
}

static int drop_article(void **state)
{
    (void)state;
    buffer_clear(&out);
    arena_close(memory);
    return 0;
}

static void assert_holds(const char *piece)
{
    if (slice_find(buffer_slice(&out), slice_from_string(piece)) == SIZE_MAX)
        fail_msg("\"%s\" is not in\n%.*s", piece, (int)out.length, out.data);
}

static void tells_values_beside_their_holders(void **state)
{
    (void)state;
    buffer_restart(&out);
    assert_int_equal(report_article_text(&out, &made, &(dateline_style){.width = 80}, NULL),
                     DATELINE_OK);
    assert_true(slice_starts_with(buffer_slice(&out), SLICE("Blast in Goma\n2025-03-04")));
    assert_holds("1  Attack on a market");
    assert_holds("ASSAULT \xC2\xB7 explosives\n");
    assert_holds("2025-03-03 \xC2\xB7 Goma\n");
    assert_holds("killed          9                            author\n");
    assert_holds("                12                           army (backed by author)\n");
    assert_holds(
        "responsibility  Front                        X News \xE2\x86\x90 army (blames)\n");
}

static void tells_the_town_of_a_dateline_once(void **state)
{
    (void)state;
    const where_place town = {.name = SLICE("Goma")};
    made.incidents[0].place_name = SLICE("GOMA");
    made.incidents[0].town = &town;
    buffer_restart(&out);
    assert_int_equal(report_article_text(&out, &made, &(dateline_style){.width = 80}, NULL),
                     DATELINE_OK);
    made.incidents[0].place_name = SLICE("Goma");
    made.incidents[0].town = NULL;
    assert_holds("2025-03-03 \xC2\xB7 Goma\n");
}

static void tells_an_age_once(void **state)
{
    (void)state;
    const slice aged = report_victim_text(memory, SLICE("Omar Aziz"), SLICE("54"));
    assert_true(slice_equal(aged, SLICE("Omar Aziz, 54")));
    const slice told = report_victim_text(memory, SLICE("a 9-year-old boy"), SLICE("9"));
    assert_true(slice_equal(told, SLICE("a 9-year-old boy")));
}

static void tells_who_is_against_whom(void **state)
{
    (void)state;
    buffer_restart(&out);
    assert_int_equal(report_article_text(&out, &made, &(dateline_style){.width = 80}, NULL),
                     DATELINE_OK);
    assert_holds("\xE2\x86\xB3 army, against author (\"army\"): killed 12, not 9\n");
}

static void sets_disputes_side_by_side(void **state)
{
    (void)state;
    buffer_restart(&out);
    assert_int_equal(report_article_text(&out, &made, &(dateline_style){.width = 80}, NULL),
                     DATELINE_OK);
    assert_holds("! contradiction: killed\n     9 ");
    assert_holds(" 12\n     author ");
}

static void tells_who_was_where_and_why_it_thinks_so(void **state)
{
    (void)state;
    buffer_restart(&out);
    assert_int_equal(report_article_text(&out, &made, &(dateline_style){.width = 100}, NULL),
                     DATELINE_OK);
    assert_holds("People\n   Ana Lund\n   2025-03-03");
    assert_holds("leave Goma");
    assert_holds("author; inferred: Monday\n");
    assert_holds("Who says how much\n   army (Velian state) 2 \xC2\xB7 author 1\n");
}

static void is_the_same_without_colour(void **state)
{
    (void)state;
    buffer bright;
    buffer_init(&bright, 1 << 20);
    buffer_restart(&out);
    assert_int_equal(report_article_text(&out, &made, &(dateline_style){.width = 80}, NULL),
                     DATELINE_OK);
    assert_int_equal(
        report_article_text(&bright, &made, &(dateline_style){.color = true, .width = 80}, NULL),
        DATELINE_OK);
    // Taking the colours out leaves the plain report.
    size_t length = 0;
    for (size_t i = 0; i < bright.length; i++) {
        if (bright.data[i] == '\x1B')
            while (i < bright.length && bright.data[i] != 'm')
                i++;
        else
            bright.data[length++] = bright.data[i];
    }
    bright.length = length;
    assert_true(slice_equal(buffer_slice(&bright), buffer_slice(&out)));
    buffer_clear(&bright);
}

static void writes_claims_and_stays_as_json(void **state)
{
    (void)state;
    buffer_restart(&out);
    assert_int_equal(report_article_json(&out, &made,
                                         DATELINE_LAYER_CLAIMS | DATELINE_LAYER_ITINERARIES |
                                             DATELINE_LAYER_INCIDENTS,
                                         NULL),
                     DATELINE_OK);
    assert_slice(
        buffer_slice(&out),
        "{\"incidents\":[{\"id\":\"i1\",\"type\":\"ASSAULT\",\"mode\":\"explosives\","
        "\"contexts\":[\"legal\"],\"label\":\"Attack on a "
        "market\",\"earliest\":\"2025-03-03\",\"latest\":\"2025-03-03\","
        "\"place\":\"Goma\",\"town\":null,\"topic\":false}],\"claims\":["
        "{\"id\":\"c1\",\"incident\":\"i1\",\"slot\":\"killed\",\"value\":\"9\",\"start\":0,"
        "\"end\":4,\"holder\":\"author\",\"via\":null,\"parent\":null,\"chain\":[],"
        "\"stance\":\"asserts\",\"certainty\":\"certain\",\"commitment\":{\"holder\":\"CT+\","
        "\"author\":\"CT+\"},\"attribution\":null,\"why\":null,\"answers\":[]},"
        "{\"id\":\"c2\",\"incident\":\"i1\",\"slot\":\"killed\",\"value\":\"12\",\"start\":0,"
        "\"end\":4,\"holder\":\"army\",\"via\":null,\"parent\":null,\"chain\":[],"
        "\"stance\":\"asserts\",\"certainty\":\"certain\",\"commitment\":{\"holder\":\"CT+\","
        "\"author\":\"CT+\"},\"attribution\":\"a1\",\"why\":null,"
        "\"answers\":[{\"claim\":\"c1\",\"how\":\"opposes\",\"cue\":[23,27]}]},"
        "{\"id\":\"c3\",\"incident\":\"i1\",\"slot\":\"responsibility\",\"value\":\"Front\","
        "\"start\":0,\"end\":4,\"holder\":\"army\",\"via\":null,\"parent\":null,"
        "\"chain\":[\"X News\",\"army\"],\"stance\":\"blames\",\"certainty\":\"certain\","
        "\"commitment\":{\"holder\":\"CT+\",\"author\":\"Uu\"},\"attribution\":null,\"why\":null,"
        "\"answers\":[]}],"
        "\"itineraries\":[{\"person\":\"Ana Lund\",\"kind\":\"leave\",\"place\":\"Goma\","
        "\"earliest\":\"2025-03-03\",\"latest\":\"2025-03-03\",\"inferred_from\":\"Monday\","
        "\"start\":41,\"end\":49,\"holder\":\"author\"}]}");
}

static void knows_its_layers_by_name(void **state)
{
    (void)state;
    assert_int_equal(report_layer_named(SLICE("itineraries")), DATELINE_LAYER_ITINERARIES);
    assert_int_equal(report_layer_named(SLICE("itinerary")), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tells_values_beside_their_holders),
        cmocka_unit_test(sets_disputes_side_by_side),
        cmocka_unit_test(tells_the_town_of_a_dateline_once),
        cmocka_unit_test(tells_an_age_once),
        cmocka_unit_test(tells_who_is_against_whom),
        cmocka_unit_test(tells_who_was_where_and_why_it_thinks_so),
        cmocka_unit_test(is_the_same_without_colour),
        cmocka_unit_test(writes_claims_and_stays_as_json),
        cmocka_unit_test(knows_its_layers_by_name),
    };
    return cmocka_run_group_tests(tests, make_article, drop_article);
}
