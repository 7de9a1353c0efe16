// What joined accounts to one incident, and what half of them say that it is about: kept, and told
// the same from either end.
#include "support/ledger_told.h"

typedef struct noted {
    char text[600];
    int count;
} noted;

static bool note_link(const ledger_link_row *row, void *context)
{
    noted *out = context;
    const size_t length = strlen(out->text);
    snprintf(out->text + length, sizeof out->text - length, "%lld>%lld %.*s|",
             (long long)row->account, (long long)row->other, (int)row->evidence.length,
             row->evidence.data);
    out->count++;
    return true;
}

static void either_end_tells_what_joined_them(void **state)
{
    const fixture *fixture = *state;
    ledger *ledger = NULL;
    noted out = {"", 0};
    tell_of_raid(fixture);
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_READ, NULL), DATELINE_OK);
    assert_int_equal(ledger_links_within(ledger, RAID, note_link, &out, NULL), DATELINE_OK);
    ledger_close(ledger);
    assert_int_equal(out.count, 2);
    char *second = strchr(out.text, '|') + 1;
    second[strlen(second) - 1] = '\0';
    second[-1] = '\0';
    assert_string_equal(strchr(out.text, ' '), strchr(second, ' ')); // the same from either end
    assert_non_null(strstr(out.text, "sfax"));
    assert_int_equal(ask(fixture, "SELECT count(*) FROM link WHERE evidence IS NOT NULL AND"
                                  " similarity > 0.4"),
                     1);
}

static void weak_links_say_nothing(void **state)
{
    const fixture *fixture = *state;
    tell_of_raid(fixture);
    tell_of_protest(fixture);
    tell_of_quake(fixture);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM link WHERE (similarity > 0.4) <>"
                                  " (evidence IS NOT NULL)"),
                     0);
}

static void tell_about(const fixture *fixture, const char *text, const char *contexts)
{
    article *made = make_article(fixture, text, 19000, 9);
    made->incidents[0].contexts = plover_contexts_of(slice_from_string(contexts));
    add(fixture, made, true);
}

static void assert_about(const fixture *fixture, const char *expected)
{
    char sql[200];
    snprintf(sql, sizeof sql, "SELECT count(*) FROM incident WHERE coalesce(contexts, '') = '%s'",
             expected);
    assert_int_equal(ask(fixture, sql), 1);
}

static void an_incident_is_about_what_half_say(void **state)
{
    const fixture *fixture = *state;
    tell_about(fixture, "Nine people died in Sfax.", "");
    assert_about(fixture, "");
    tell_about(fixture, "Nine dead after Sfax attack.", "terrorism, health");
    assert_about(fixture, "health, terrorism");
    tell_about(fixture, "Nine killed in a raid on Sfax.", "terrorism");
    assert_about(fixture, "health, terrorism");
    tell_about(fixture, "Sfax raid leaves nine dead.", "terrorism, crime");
    assert_about(fixture, "terrorism");
    assert_int_equal(ask(fixture, "SELECT count(*) FROM incident"), 1);
}

static void note_rows(const fixture *fixture, const char *context, int64_t expected)
{
    ledger *ledger = NULL;
    buffer out;
    const dateline_query query = {.context = context};
    char found[40];
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_READ, NULL), DATELINE_OK);
    buffer_init(&out, 1 << 20);
    assert_int_equal(ledger_browse(ledger, DATELINE_VIEW_OVERVIEW, &query, &out, NULL),
                     DATELINE_OK);
    snprintf(found, sizeof found, "\"total\":%lld", (long long)expected);
    buffer_add_byte(&out, '\0');
    assert_non_null(strstr(out.data, found));
    buffer_clear(&out);
    ledger_close(ledger);
}

static void a_context_narrows_whole_names_only(void **state)
{
    const fixture *fixture = *state;
    tell_about(fixture, "Nine people died in Sfax.", "human_rights, health");
    note_rows(fixture, "health", 1);
    note_rows(fixture, "human_rights", 1);
    note_rows(fixture, "rights", 0);
    note_rows(fixture, "human", 0);
}

static void the_browser_tells_what_joined_them(void **state)
{
    const fixture *fixture = *state;
    ledger *ledger = NULL;
    buffer out;
    const dateline_query query = {.id = RAID};
    tell_of_raid(fixture);
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_READ, NULL), DATELINE_OK);
    buffer_init(&out, 1 << 20);
    assert_int_equal(ledger_browse(ledger, DATELINE_VIEW_INCIDENT, &query, &out, NULL),
                     DATELINE_OK);
    buffer_add_byte(&out, '\0');
    assert_non_null(strstr(out.data, "\"links\":[{\"article\":2,"));
    assert_non_null(strstr(out.data, "\"links\":[{\"article\":1,"));
    assert_non_null(strstr(out.data, "\"evidence\":\""));
    buffer_clear(&out);
    ledger_close(ledger);
}

#define JOINED_TEST(name) cmocka_unit_test_setup_teardown(name, open_fixture, close_fixture)

TEST_MAIN(JOINED_TEST(either_end_tells_what_joined_them), JOINED_TEST(weak_links_say_nothing),
          JOINED_TEST(an_incident_is_about_what_half_say),
          JOINED_TEST(a_context_narrows_whole_names_only),
          JOINED_TEST(the_browser_tells_what_joined_them))
