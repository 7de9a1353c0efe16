// What a page of the browser is told: filters, orders, pages, and what there is none of.
#include "support/ledger_told.h"

typedef struct page {
    buffer text;
    dateline_status status;
    dateline_error error;
} page;

static page browse(const fixture *fixture, dateline_view view, dateline_query query)
{
    page page = {.status = DATELINE_OK};
    ledger *ledger = open_for_reading(fixture);
    buffer_init(&page.text, 1 << 20);
    page.status = ledger_browse(ledger, view, &query, &page.text, &page.error);
    ledger_close(ledger);
    return page;
}

static bool has(const page *page, const char *wanted)
{
    return slice_find(buffer_slice(&page->text), slice_from_string(wanted)) != SIZE_MAX;
}

static size_t place_of(const page *page, const char *wanted)
{
    return slice_find(buffer_slice(&page->text), slice_from_string(wanted));
}

static void assert_status(const fixture *fixture, dateline_view view, dateline_query query,
                          dateline_status expected)
{
    page page = browse(fixture, view, query);
    assert_int_equal(page.status, expected);
    buffer_clear(&page.text);
}

// The incidents of a page in their order: "2 1".
static void assert_overview(const fixture *fixture, dateline_query query, const char *expected)
{
    char found[40] = "";
    page page = browse(fixture, DATELINE_VIEW_OVERVIEW, query);
    assert_int_equal(page.status, DATELINE_OK);
    slice rest = buffer_slice(&page.text);
    const size_t start = slice_find(rest, SLICE("\"incidents\":[{"));
    if (start != SIZE_MAX)
        rest = slice_of(rest.data + start, rest.length - start);
    for (size_t at; start != SIZE_MAX && (at = slice_find(rest, SLICE("{\"id\":"))) != SIZE_MAX;) {
        rest = slice_of(rest.data + at + 6, rest.length - at - 6);
        snprintf(found + strlen(found), sizeof found - strlen(found), "%s%c",
                 found[0] == '\0' ? "" : " ", rest.data[0]);
    }
    assert_string_equal(found, expected);
    buffer_clear(&page.text);
}

// ---- the overview ----

static void an_overview_is_sorted(void **state)
{
    tell_of_all(*state);
    static const struct {
        const char *sort, *expected;
    } orders[] = {{NULL, "2 1 3"},       {"when", "3 1 2"},   {"-when", "2 1 3"},
                  {"-killed", "1 3 2"},  {"killed", "2 3 1"}, {"place", "3 1 2"},
                  {"type", "1 3 2"},     {"label", "1 2 3"},  {"-label", "3 2 1"},
                  {"-disputed", "1 3 2"}};
    for (size_t i = 0; i < sizeof orders / sizeof *orders; i++)
        assert_overview(*state, (dateline_query){.sort = orders[i].sort}, orders[i].expected);
    assert_status(*state, DATELINE_VIEW_OVERVIEW, (dateline_query){.sort = "beauty"},
                  DATELINE_USAGE);
}

// Signs of a pattern, of which each finds itself and nothing else.
static void signs_of_a_pattern_are_letters(void **state)
{
    const fixture *fixture = *state;
    tell_of_all(fixture);
    change(fixture, "UPDATE incident SET place = 'Ain\\', country = NULL WHERE id = 1;"
                    " UPDATE incident SET place = '5%', country = NULL WHERE id = 2;"
                    " UPDATE incident SET place = 'a_b', country = NULL WHERE id = 3");
    assert_overview(fixture, (dateline_query){.place = "\\"}, "1");
    assert_overview(fixture, (dateline_query){.place = "n\\"}, "1");
    assert_overview(fixture, (dateline_query){.place = "%"}, "2");
    assert_overview(fixture, (dateline_query){.place = "_"}, "3");
}

static void an_overview_is_filtered(void **state)
{
    tell_of_all(*state);
    static const double around_sfax[] = {10, 34, 11, 35};
    static const double at_sea[] = {18, 34, 19, 35};
    static const struct {
        dateline_query query;
        const char *expected;
    } filters[] = {
        {{.from = "2022-01-10"}, "2"},
        {{.to = "2022-01-08"}, "1"},
        {{.from = "2022-01", .to = "2022-01"}, "2 1"},
        {{.type = "PROTEST"}, "2"},
        {{.place = "tun"}, "2 1 3"},
        {{.place = "TUN"}, "2 1 3"},
        {{.place = "T{n"}, ""}, // no letter of a code
        {{.place = "sfax"}, "1"},
        {{.place = "s_ax"}, ""}, // no sign of a pattern
        {{.place = "%"}, ""},
        {{.actor = "Red"}, "1"},
        {{.actor = "nobody"}, ""},
        {{.outlet = "Coast Post"}, "2 1"},
        {{.disputed = "contradiction"}, "1"},
        {{.disputed = "refinement"}, "1"},
        {{.box = around_sfax}, "1"},
        {{.box = at_sea}, ""},
        {{.actor = "Red", .type = "PROTEST"}, ""},
    };
    for (size_t i = 0; i < sizeof filters / sizeof *filters; i++)
        assert_overview(*state, filters[i].query, filters[i].expected);
}

static void a_filter_that_means_nothing_is_told(void **state)
{
    tell_of_all(*state);
    assert_status(*state, DATELINE_VIEW_OVERVIEW, (dateline_query){.from = "soon"}, DATELINE_USAGE);
    assert_status(*state, DATELINE_VIEW_OVERVIEW, (dateline_query){.disputed = "hotly"},
                  DATELINE_USAGE);
    assert_status(*state, (dateline_view)99, (dateline_query){.id = 0}, DATELINE_USAGE);
}

// "next" of a page, to be given back as `after`.
static void copy_next(char *out, size_t size, const page *page)
{
    const size_t at = place_of(page, "\"next\":\"");
    out[0] = '\0';
    if (at == SIZE_MAX)
        return;
    slice rest = buffer_slice(&page->text);
    rest = slice_of(rest.data + at + 8, rest.length - at - 8);
    const slice next = slice_cut(&rest, '"');
    snprintf(out, size, "%.*s", (int)next.length, next.data);
}

// Pages of one in every order: each incident once.
static void pages_follow_each_other(void **state)
{
    tell_of_all(*state);
    static const char *const sorts[] = {"when",  "-when", "killed", "-killed",
                                        "place", "-type", "label",  "-disputed"};
    for (size_t i = 0; i < sizeof sorts / sizeof *sorts; i++) {
        char after[80] = "";
        int seen = 0;
        int pages = 0;
        do {
            const dateline_query query = {
                .sort = sorts[i], .limit = 1, .after = after[0] == '\0' ? NULL : after};
            page page = browse(*state, DATELINE_VIEW_OVERVIEW, query);
            assert_int_equal(page.status, DATELINE_OK);
            for (int id = RAID; id <= QUAKE; id++) {
                char text[40];
                snprintf(text, sizeof text, "\"incidents\":[{\"id\":%d,", id);
                seen |= has(&page, text) << id;
            }
            copy_next(after, sizeof after, &page);
            buffer_clear(&page.text);
            pages++;
        } while (after[0] != '\0' && pages < 5);
        assert_int_equal(pages, 3);
        assert_int_equal(seen, 1 << RAID | 1 << PROTEST | 1 << QUAKE);
    }
}

// What is counted is all that matches, not what one page shows.
static void an_overview_counts_all_that_matches(void **state)
{
    tell_of_all(*state);
    tell_of_topic(*state); // no incident
    page page = browse(*state, DATELINE_VIEW_OVERVIEW, (dateline_query){.limit = 1});
    assert_true(has(&page, "\"total\":3"));
    assert_true(has(&page, "\"undated\":1"));
    assert_true(has(&page, "\"unplaced\":1"));
    assert_true(has(&page, "\"unit\":\"day\""));
    assert_true(has(&page, "{\"start\":\"2022-01-08\",\"incidents\":1,\"contradicted\":1,"));
    assert_true(has(&page, "\"outlets\":[\"Coast Post\",\"Hill Wire\"]"));
    assert_true(has(&page, "\"types\":[\"AGREE\""));
    buffer_clear(&page.text);
}

// ---- one incident, one claim ----

static void an_incident_is_told_with_its_dispute(void **state)
{
    tell_of_all(*state);
    page page = browse(*state, DATELINE_VIEW_INCIDENT, (dateline_query){.id = RAID});
    assert_int_equal(page.status, DATELINE_OK);
    assert_true(has(&page, "\"incident\":{\"id\":1,\"type\":\"ASSAULT\""));
    assert_true(has(&page, "\"kind\":\"contradiction\""));
    assert_true(has(&page, "\"disputed\":\"contradiction\""));
    assert_true(has(&page, "\"outlet\":\"Hill Wire\""));
    assert_true(has(&page, "\"outlet\":\"Coast Post\""));
    buffer_clear(&page.text);
    assert_status(*state, DATELINE_VIEW_INCIDENT, (dateline_query){.id = 99}, DATELINE_NOT_FOUND);
}

static void a_number_that_is_gone_leads_on(void **state)
{
    const fixture *fixture = *state;
    tell_of_all(fixture);
    ledger *ledger = NULL;
    int64_t number = 0;
    const dateline_decision merge = {
        .kind = DATELINE_DECIDE_MERGE, .incident = RAID, .other = PROTEST, .by = "Ada"};
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_CHANGE, NULL),
                     DATELINE_OK);
    assert_int_equal(ledger_decide(&number, ledger, &merge, NULL), DATELINE_OK);
    ledger_close(ledger);
    page page = browse(fixture, DATELINE_VIEW_INCIDENT, (dateline_query){.id = PROTEST});
    assert_int_equal(page.status, DATELINE_OK);
    assert_true(has(&page, "\"incident\":{\"id\":1,"));
    buffer_clear(&page.text);
}

static void a_claim_is_shown_in_its_text(void **state)
{
    tell_of_all(*state);
    page page = browse(*state, DATELINE_VIEW_CLAIM, (dateline_query){.id = 1});
    assert_int_equal(page.status, DATELINE_OK);
    assert_true(has(&page, "{\"text\":\"Nine\",\"in\":[\"value\"]}"));
    assert_true(has(&page, "{\"text\":\" men were killed in a raid.\",\"in\":[]}"));
    assert_true(has(&page, "\"starts_later\":false,\"ends_earlier\":false"));
    assert_true(has(&page, "\"neighbours\":[{\"id\":1,"));
    buffer_clear(&page.text);
    assert_status(*state, DATELINE_VIEW_CLAIM, (dateline_query){.id = 99}, DATELINE_NOT_FOUND);
}

// Of a long text what is around the claim, cut between letters.
static void a_long_text_is_cut_around_the_claim(void **state)
{
    const fixture *fixture = *state;
    char text[6001] = "";
    for (int i = 0; i < 6000; i += 2)
        memcpy(text + i, "\xC3\xA9", 2); // é
    article *made = make_article(fixture, text, 19000, 9);
    made->claims[0].at = (span){3000, 3004};
    add(fixture, made, true);
    page page = browse(fixture, DATELINE_VIEW_CLAIM, (dateline_query){.id = 1});
    assert_int_equal(page.status, DATELINE_OK);
    assert_true(has(&page, "\"shown_from\":1800,\"starts_later\":true,\"ends_earlier\":true"));
    assert_true(has(&page, "{\"text\":\"\xC3\xA9\xC3\xA9\",\"in\":[\"value\"]}"));
    buffer_clear(&page.text);
}

// ---- disputes, people, sources ----

static void disputes_are_told_by_kind(void **state)
{
    tell_of_all(*state);
    page page = browse(*state, DATELINE_VIEW_DISPUTES, (dateline_query){.limit = 0});
    assert_true(has(&page, "\"slot\":\"killed\",\"kind\":\"contradiction\""));
    assert_true(has(&page, "\"holder\":\"a hospital\""));
    buffer_clear(&page.text);
    page = browse(*state, DATELINE_VIEW_DISPUTES, (dateline_query){.disputed = "revision"});
    assert_true(has(&page, "\"disputes\":[]"));
    buffer_clear(&page.text);
    page = browse(*state, DATELINE_VIEW_DISPUTES, (dateline_query){.type = "PROTEST"});
    assert_true(has(&page, "\"disputes\":[]"));
    buffer_clear(&page.text);
}

static void people_are_told_by_name(void **state)
{
    tell_of_all(*state);
    char after[80];
    page page = browse(*state, DATELINE_VIEW_PEOPLE, (dateline_query){.limit = 1});
    assert_true(has(&page, "\"people\":[{\"person\":\"Amal Ziani\""));
    assert_false(has(&page, "Karim Haddad"));
    copy_next(after, sizeof after, &page);
    buffer_clear(&page.text);
    page = browse(*state, DATELINE_VIEW_PEOPLE, (dateline_query){.limit = 1, .after = after});
    assert_true(has(&page, "\"people\":[{\"person\":\"Karim Haddad\""));
    assert_true(has(&page, "\"kind\":\"enter\",\"place\":\"Sfax\""));
    assert_true(has(&page, "\"next\":null"));
    buffer_clear(&page.text);
    page = browse(*state, DATELINE_VIEW_PEOPLE, (dateline_query){.person = "Amal Ziani"});
    assert_true(has(&page, "Amal Ziani"));
    assert_false(has(&page, "Karim Haddad"));
    buffer_clear(&page.text);
}

static void sources_are_told_by_claims_or_name(void **state)
{
    tell_of_all(*state);
    char after[80];
    page page = browse(*state, DATELINE_VIEW_SOURCES, (dateline_query){.limit = 0});
    assert_true(has(&page, "\"sources\":[{\"holder\":\"police\",\"kind\":null,\"claims\":3,"
                           "\"contradicted\":1,"));
    buffer_clear(&page.text);
    page = browse(*state, DATELINE_VIEW_SOURCES, (dateline_query){.sort = "name", .limit = 2});
    assert_true(place_of(&page, "\"a hospital\"") < place_of(&page, "\"a witness\""));
    assert_false(has(&page, "\"police\""));
    copy_next(after, sizeof after, &page);
    buffer_clear(&page.text);
    page = browse(*state, DATELINE_VIEW_SOURCES,
                  (dateline_query){.sort = "name", .limit = 2, .after = after});
    assert_true(has(&page, "\"sources\":[{\"holder\":\"police\""));
    buffer_clear(&page.text);
    page = browse(*state, DATELINE_VIEW_SOURCES, (dateline_query){.limit = 1});
    copy_next(after, sizeof after, &page);
    buffer_clear(&page.text);
    page = browse(*state, DATELINE_VIEW_SOURCES, (dateline_query){.limit = 5, .after = after});
    assert_true(has(&page, "\"a hospital\"") && has(&page, "\"a witness\""));
    assert_false(has(&page, "\"police\""));
    buffer_clear(&page.text);
    assert_status(*state, DATELINE_VIEW_SOURCES, (dateline_query){.sort = "trust"}, DATELINE_USAGE);
}

static void a_source_is_told_with_what_it_said(void **state)
{
    tell_of_all(*state);
    char after[80];
    page page = browse(*state, DATELINE_VIEW_SOURCE, (dateline_query){.holder = "police"});
    assert_int_equal(page.status, DATELINE_OK);
    assert_true(has(&page, "\"claims\":3"));
    assert_true(has(&page, "\"value\":\"Red Front\""));
    assert_false(has(&page, "\"holder\":\"a hospital\""));
    buffer_clear(&page.text);
    page = browse(*state, DATELINE_VIEW_SOURCE, (dateline_query){.holder = "police", .limit = 1});
    copy_next(after, sizeof after, &page);
    assert_false(has(&page, "\"value\":\"Red Front\""));
    buffer_clear(&page.text);
    page = browse(*state, DATELINE_VIEW_SOURCE,
                  (dateline_query){.holder = "police", .limit = 1, .after = after});
    assert_true(has(&page, "\"value\":\"Red Front\""));
    buffer_clear(&page.text);
    assert_status(*state, DATELINE_VIEW_SOURCE, (dateline_query){.holder = "nobody"},
                  DATELINE_NOT_FOUND);
    assert_status(*state, DATELINE_VIEW_SOURCE, (dateline_query){.holder = NULL}, DATELINE_USAGE);
}

// ---- the number of a version ----

static void another_writer_changes_the_version(void **state)
{
    const fixture *fixture = *state;
    tell_of_raid(fixture);
    ledger *ledger = open_for_reading(fixture);
    uint64_t before = 0;
    uint64_t same = 0;
    uint64_t after = 0;
    assert_int_equal(ledger_version(ledger, &before, NULL), DATELINE_OK);
    assert_int_equal(ledger_version(ledger, &same, NULL), DATELINE_OK);
    tell_of_quake(fixture);
    assert_int_equal(ledger_version(ledger, &after, NULL), DATELINE_OK);
    assert_int_equal(before, same);
    assert_int_not_equal(before, after);
    ledger_close(ledger);
}

#define BROWSE_TEST(name) cmocka_unit_test_setup_teardown(name, open_fixture, close_fixture)

TEST_MAIN(BROWSE_TEST(an_overview_is_sorted), BROWSE_TEST(an_overview_is_filtered),
          BROWSE_TEST(signs_of_a_pattern_are_letters),
          BROWSE_TEST(a_filter_that_means_nothing_is_told), BROWSE_TEST(pages_follow_each_other),
          BROWSE_TEST(an_overview_counts_all_that_matches),
          BROWSE_TEST(an_incident_is_told_with_its_dispute),
          BROWSE_TEST(a_number_that_is_gone_leads_on), BROWSE_TEST(a_claim_is_shown_in_its_text),
          BROWSE_TEST(a_long_text_is_cut_around_the_claim), BROWSE_TEST(disputes_are_told_by_kind),
          BROWSE_TEST(people_are_told_by_name), BROWSE_TEST(sources_are_told_by_claims_or_name),
          BROWSE_TEST(a_source_is_told_with_what_it_said),
          BROWSE_TEST(another_writer_changes_the_version))
