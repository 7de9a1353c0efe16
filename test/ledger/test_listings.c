// What a filter leaves of a listing, in which order, and what is asked of a ledger in words that
// mean nothing.
#include "support/ledger_told.h"

#include "ledger/select.h"

// The rows of a listing as one text: "1 2 3".
typedef struct rows {
    char text[400];
    int most; // rows taken before the listing is stopped; 0: all
    int count;
} rows;

static bool note(rows *rows, int64_t number, slice text)
{
    const size_t length = strlen(rows->text);
    snprintf(rows->text + length, sizeof rows->text - length, "%s%lld%s%.*s",
             length == 0 ? "" : " ", (long long)number, text.length == 0 ? "" : ":",
             (int)text.length, text.length == 0 ? "" : text.data);
    return ++rows->count != rows->most;
}

static bool note_incident(const ledger_incident_row *row, void *context)
{
    return note(context, row->id, SLICE_NONE);
}

static bool note_claim(const ledger_claim_row *row, void *context)
{
    return note(context, row->incident, row->slot);
}

static bool note_stay(const ledger_stay_row *row, void *context)
{
    return note(context, row->article, row->place);
}

static bool note_article(const ledger_article_row *row, void *context)
{
    return note(context, row->id, SLICE_NONE);
}

static bool note_found(const ledger_search_row *row, void *context)
{
    return note(context, row->article, row->passage);
}

static bool note_account(const ledger_account_row *row, void *context)
{
    return note(context, row->article, row->outlet);
}

static bool note_chosen(const ledger_chosen_row *row, void *context)
{
    return note(context, row->incident.id, row->incident.type);
}

static bool note_told(const ledger_told_row *row, void *context)
{
    return note(context, row->claim.article, row->claim.value);
}

static bool note_place(const ledger_place_row *row, void *context)
{
    return note(context, row->has_point, row->stay.person);
}

static void assert_incidents(ledger *ledger, ledger_filter filter, const char *expected)
{
    rows rows = {0};
    assert_int_equal(ledger_find_incidents(ledger, &filter, note_incident, &rows, NULL),
                     DATELINE_OK);
    assert_string_equal(rows.text, expected);
}

static void assert_claims(ledger *ledger, ledger_filter filter, const char *expected)
{
    rows rows = {0};
    assert_int_equal(ledger_find_claims(ledger, &filter, note_claim, &rows, NULL), DATELINE_OK);
    assert_string_equal(rows.text, expected);
}

static ledger_filter of_days(int32_t earliest, int32_t latest)
{
    ledger_filter filter = LEDGER_ALL;
    filter.days = (when_interval){earliest, latest};
    return filter;
}

// ---- incidents ----

// What has no day at all is in no span of days, and is listed last.
static void incidents_are_narrowed_by_days(void **state)
{
    tell_of_all(*state);
    ledger *ledger = open_for_reading(*state);
    assert_incidents(ledger, LEDGER_ALL, "1 2 3");
    assert_incidents(ledger, of_days(19003, DAY_OPEN_FUTURE), "2");
    assert_incidents(ledger, of_days(19000, DAY_OPEN_FUTURE), "1 2");
    assert_incidents(ledger, of_days(DAY_OPEN_PAST, 18999), "");
    assert_incidents(ledger, of_days(DAY_OPEN_PAST, 19000), "1");
    assert_incidents(ledger, of_days(19010, 19010), "2");
    assert_incidents(ledger, of_days(19011, 19020), "");
    ledger_close(ledger);
}

// Its claims are there for whoever asks for them.
static void what_is_only_spoken_of_is_no_incident(void **state)
{
    tell_of_all(*state);
    tell_of_topic(*state);
    ledger *ledger = open_for_reading(*state);
    ledger_filter filter = LEDGER_ALL;
    assert_incidents(ledger, filter, "1 2 3");
    filter.with_topics = true;
    assert_incidents(ledger, filter, "1 2 3 4");
    filter = LEDGER_ALL;
    filter.incident = 4;
    assert_incidents(ledger, filter, "4");
    filter = LEDGER_ALL;
    filter.holder = SLICE("the bishop");
    assert_claims(ledger, filter, "4:statement");
    ledger_close(ledger);
}

static void incidents_are_narrowed_by_type_place_and_actor(void **state)
{
    tell_of_all(*state);
    ledger *ledger = open_for_reading(*state);
    ledger_filter filter = LEDGER_ALL;
    filter.type = SLICE("protest");
    assert_incidents(ledger, filter, "2");
    filter = LEDGER_ALL;
    filter.place = SLICE("TUNIS");
    assert_incidents(ledger, filter, "2");
    filter.place = SLICE("tun"); // the country, and a part of a town's name
    assert_incidents(ledger, filter, "1 2 3");
    filter.place = SLICE("Paris");
    assert_incidents(ledger, filter, "");
    filter = LEDGER_ALL;
    filter.actor = SLICE("red front");
    assert_incidents(ledger, filter, "1");
    filter.actor = SLICE("guild");
    assert_incidents(ledger, filter, "2");
    filter.type = SLICE("ASSAULT");
    assert_incidents(ledger, filter, "");
    ledger_close(ledger);
}

static void a_listing_goes_on_behind_a_row(void **state)
{
    tell_of_all(*state);
    ledger *ledger = open_for_reading(*state);
    ledger_filter filter = LEDGER_ALL;
    filter.limit = 2;
    assert_incidents(ledger, filter, "1 2");
    filter.after = 2;
    assert_incidents(ledger, filter, "3");
    filter.after = 3;
    assert_incidents(ledger, filter, "");
    ledger_close(ledger);
}

static void whoever_has_enough_is_given_no_more(void **state)
{
    tell_of_all(*state);
    ledger *ledger = open_for_reading(*state);
    rows rows = {.most = 2};
    assert_int_equal(ledger_incidents(ledger, 0, note_incident, &rows, NULL), DATELINE_OK);
    assert_string_equal(rows.text, "1 2");
    ledger_close(ledger);
}

static bool look_at_raid(const ledger_incident_row *row, void *context)
{
    *(int *)context += 1;
    assert_slice(row->type, "ASSAULT");
    assert_slice(row->place, "Sfax");
    assert_slice(row->country, "TUN");
    assert_true(row->has_point);
    assert_true(row->latitude > 34.6 && row->latitude < 34.8);
    assert_true(row->longitude > 10.7 && row->longitude < 10.9);
    assert_int_equal(row->bounds.earliest, 19000);
    assert_true(row->has_killed);
    assert_false(row->has_injured);
    assert_int_equal(row->articles, 2);
    assert_int_equal(row->claims, 3);
    return true;
}

static void an_incident_is_all_of_its_row(void **state)
{
    tell_of_all(*state);
    ledger *ledger = open_for_reading(*state);
    int count = 0;
    assert_int_equal(ledger_incidents(ledger, RAID, look_at_raid, &count, NULL), DATELINE_OK);
    assert_int_equal(count, 1);
    ledger_close(ledger);
}

// ---- claims ----

static void claims_are_narrowed_by_slot_and_holder(void **state)
{
    tell_of_all(*state);
    ledger *ledger = open_for_reading(*state);
    ledger_filter filter = LEDGER_ALL;
    assert_claims(ledger, filter, "1:killed 1:killed 1:perpetrator 2:perpetrator 3:killed");
    filter.slot = SLICE("killed");
    assert_claims(ledger, filter, "1:killed 1:killed 3:killed");
    filter.slot = SLICE("KILLED");
    assert_claims(ledger, filter, "1:killed 1:killed 3:killed");
    filter.holder = SLICE("a hospital");
    assert_claims(ledger, filter, "1:killed");
    filter = LEDGER_ALL;
    filter.incident = PROTEST;
    assert_claims(ledger, filter, "2:perpetrator");
    ledger_close(ledger);
}

static bool note_number(const ledger_claim_row *row, void *context)
{
    return note(context, row->id, SLICE_NONE);
}

// Pages of two are the whole listing, in its order.
static void claims_go_on_behind_a_claim(void **state)
{
    tell_of_all(*state);
    ledger *ledger = open_for_reading(*state);
    ledger_filter filter = LEDGER_ALL;
    rows whole = {0};
    rows pages = {0};
    assert_int_equal(ledger_find_claims(ledger, &filter, note_number, &whole, NULL), DATELINE_OK);
    filter.limit = 2;
    for (int before = -1; before < pages.count;) {
        before = pages.count;
        assert_int_equal(ledger_find_claims(ledger, &filter, note_number, &pages, NULL),
                         DATELINE_OK);
        const char *last = strrchr(pages.text, ' ');
        filter.after = last == NULL ? 0 : strtol(last, NULL, 10);
    }
    assert_int_equal(pages.count, 5);
    assert_string_equal(pages.text, whole.text);
    ledger_close(ledger);
}

// Of an incident in which the holder speaks all claims are told, those of others too.
static void incidents_come_with_all_their_claims(void **state)
{
    tell_of_all(*state);
    ledger *ledger = open_for_reading(*state);
    ledger_filter filter = LEDGER_ALL;
    rows rows = {0};
    filter.holder = SLICE("a hospital");
    assert_int_equal(ledger_find_claims_of_incidents(ledger, &filter, note_claim, &rows, NULL),
                     DATELINE_OK);
    assert_string_equal(rows.text, "1:killed 1:killed 1:perpetrator");
    rows = (struct rows){0};
    filter = LEDGER_ALL;
    filter.slot = SLICE("killed");
    filter.after = RAID;
    assert_int_equal(ledger_find_claims_of_incidents(ledger, &filter, note_claim, &rows, NULL),
                     DATELINE_OK);
    assert_string_equal(rows.text, "3:killed");
    ledger_close(ledger);
}

// What nothing is called leaves nothing, however short it is.
static void one_letter_narrows(void **state)
{
    tell_of_all(*state);
    ledger *ledger = open_for_reading(*state);
    for (int i = 0; i < 5; i++) {
        ledger_filter filter = LEDGER_ALL;
        rows incidents = {0};
        rows claims = {0};
        rows of_incidents = {0};
        rows stays = {0};
        *(slice *[]){&filter.holder, &filter.slot, &filter.type, &filter.place, &filter.actor}[i] =
            SLICE("q");
        assert_int_equal(ledger_find_claims(ledger, &filter, note_claim, &claims, NULL),
                         DATELINE_OK);
        assert_int_equal(
            ledger_find_claims_of_incidents(ledger, &filter, note_claim, &of_incidents, NULL),
            DATELINE_OK);
        assert_int_equal(ledger_find_incidents(ledger, &filter, note_incident, &incidents, NULL),
                         DATELINE_OK);
        assert_int_equal(ledger_find_stays(ledger, &filter, note_stay, &stays, NULL), DATELINE_OK);
        assert_int_equal(claims.count, 0);
        assert_int_equal(of_incidents.count, 0);
        assert_int_equal(incidents.count, i < 2 ? 3 : 0); // a holder and a slot are a claim's
        assert_int_equal(stays.count, i < 2 ? 2 : 0);
    }
    ledger_close(ledger);
}

// Longer than anything is folded.
static void a_place_longer_than_any_is_nowhere(void **state)
{
    static char name[2001];
    memset(name, 'Q', sizeof name - 1);
    tell_of_all(*state);
    ledger *ledger = open_for_reading(*state);
    ledger_filter filter = LEDGER_ALL;
    filter.place = slice_from_string(name);
    assert_incidents(ledger, filter, "");
    ledger_close(ledger);
}

// ---- stays, articles, accounts ----

static void assert_stays(ledger *ledger, ledger_filter filter, const char *expected)
{
    rows rows = {0};
    assert_int_equal(ledger_find_stays(ledger, &filter, note_stay, &rows, NULL), DATELINE_OK);
    assert_string_equal(rows.text, expected);
}

static void stays_are_listed_by_person(void **state)
{
    tell_of_all(*state);
    ledger *ledger = open_for_reading(*state);
    ledger_filter filter = LEDGER_ALL;
    assert_stays(ledger, filter, "3:Tunis 1:Sfax");
    filter.limit = 1;
    assert_stays(ledger, filter, "3:Tunis");
    filter.after = 2;
    assert_stays(ledger, filter, "1:Sfax");
    filter = LEDGER_ALL;
    filter.actor = SLICE("haddad");
    assert_stays(ledger, filter, "1:Sfax");
    filter = LEDGER_ALL;
    filter.place = SLICE("tunis");
    assert_stays(ledger, filter, "3:Tunis");
    assert_stays(ledger, of_days(19010, 19020), "3:Tunis");
    assert_stays(ledger, of_days(19011, 19020), "");
    ledger_close(ledger);
}

static void assert_articles(ledger *ledger, ledger_filter filter, const char *expected)
{
    rows rows = {0};
    assert_int_equal(ledger_articles(ledger, &filter, note_article, &rows, NULL), DATELINE_OK);
    assert_string_equal(rows.text, expected);
}

static void articles_are_listed_as_they_came(void **state)
{
    tell_of_all(*state);
    ledger *ledger = open_for_reading(*state);
    ledger_filter filter = LEDGER_ALL;
    assert_articles(ledger, filter, "1 2 3 4");
    filter.incident = RAID;
    assert_articles(ledger, filter, "1 2");
    filter = LEDGER_ALL;
    filter.after = 1;
    filter.limit = 2;
    assert_articles(ledger, filter, "2 3");
    assert_articles(ledger, of_days(19001, 19010), "3");
    ledger_close(ledger);
}

static void accounts_say_who_told_of_it(void **state)
{
    tell_of_all(*state);
    ledger *ledger = open_for_reading(*state);
    rows rows = {0};
    assert_int_equal(ledger_accounts_of(ledger, RAID, note_account, &rows, NULL), DATELINE_OK);
    assert_string_equal(rows.text, "2:Coast Post 1:Hill Wire"); // of one day: by their texts
    ledger_close(ledger);
}

// ---- searches ----

static void words_are_found_where_they_stand(void **state)
{
    tell_of_all(*state);
    ledger *ledger = open_for_reading(*state);
    ledger_filter filter = LEDGER_ALL;
    rows rows = {0};
    filter.words = SLICE("marched");
    assert_int_equal(ledger_search(ledger, &filter, note_found, &rows, NULL), DATELINE_OK);
    assert_string_equal(rows.text, "3:Hundreds [marched] in Tunis.");
    rows = (struct rows){0};
    filter.words = SLICE("in"); // of the raid, and in the title of all
    filter.days = (when_interval){19001, 19399};
    assert_int_equal(ledger_search(ledger, &filter, note_found, &rows, NULL), DATELINE_OK);
    assert_string_equal(rows.text, "3:Hundreds marched [in] Tunis.");
    ledger_close(ledger);
}

static void a_search_goes_on_behind_an_article(void **state)
{
    tell_of_all(*state);
    ledger *ledger = open_for_reading(*state);
    ledger_filter filter = LEDGER_ALL;
    rows first = {0};
    rows second = {0};
    filter.words = SLICE("killed");
    filter.limit = 1;
    assert_int_equal(ledger_search(ledger, &filter, note_found, &first, NULL), DATELINE_OK);
    filter.after = strtol(first.text, NULL, 10);
    assert_int_equal(ledger_search(ledger, &filter, note_found, &second, NULL), DATELINE_OK);
    assert_int_equal(second.count, 1);
    assert_int_not_equal(strtol(second.text, NULL, 10), strtol(first.text, NULL, 10));
    ledger_close(ledger);
}

static void words_that_are_no_search_are_told_as_such(void **state)
{
    tell_of_all(*state);
    ledger *ledger = open_for_reading(*state);
    ledger_filter filter = LEDGER_ALL;
    dateline_error error = {0};
    rows rows = {0};
    filter.words = SLICE("\"never closed");
    assert_int_equal(ledger_search(ledger, &filter, note_found, &rows, &error), DATELINE_USAGE);
    assert_non_null(strstr(error.message, "no search"));
    ledger_close(ledger);
}

// ---- what exports choose ----

static void assert_chosen(ledger *ledger, ledger_choice choice, const char *expected)
{
    rows rows = {0};
    assert_int_equal(ledger_select_incidents(ledger, &choice, note_chosen, &rows, NULL),
                     DATELINE_OK);
    assert_string_equal(rows.text, expected);
}

static void exports_choose_incidents(void **state)
{
    tell_of_all(*state);
    ledger *ledger = open_for_reading(*state);
    ledger_choice all = {.days = WHEN_ALWAYS};
    ledger_choice choice = all;
    assert_chosen(ledger, all, "1:ASSAULT 2:PROTEST 3:DISASTER");
    choice.incident = QUAKE;
    assert_chosen(ledger, choice, "3:DISASTER");
    choice = all;
    choice.type = SLICE("PROTEST");
    assert_chosen(ledger, choice, "2:PROTEST");
    choice = all;
    choice.place = SLICE("sfax");
    assert_chosen(ledger, choice, "1:ASSAULT");
    choice = all;
    choice.country = SLICE("TUN");
    assert_chosen(ledger, choice, "1:ASSAULT 3:DISASTER");
    choice = all;
    choice.days = (when_interval){19010, 19010}; // what has no day may have happened then
    assert_chosen(ledger, choice, "2:PROTEST 3:DISASTER");
    choice = all;
    choice.since = SLICE("9999-01-01T00:00:00Z");
    assert_chosen(ledger, choice, "");
    ledger_close(ledger);
}

static void exports_choose_claims_stays_and_articles(void **state)
{
    tell_of_all(*state);
    ledger *ledger = open_for_reading(*state);
    rows claims = {0};
    rows of_article = {0};
    rows stays = {0};
    rows articles = {.most = 1};
    const ledger_choice choice = {.incident = RAID, .days = WHEN_ALWAYS};
    assert_int_equal(ledger_select_claims(ledger, RAID, note_told, &claims, NULL), DATELINE_OK);
    assert_string_equal(claims.text, "2:40 1:9 1:Red Front");
    assert_int_equal(ledger_select_claims_of_article(ledger, 2, note_told, &of_article, NULL),
                     DATELINE_OK);
    assert_string_equal(of_article.text, "2:40");
    assert_int_equal(ledger_select_stays(ledger, note_place, &stays, NULL), DATELINE_OK);
    assert_string_equal(stays.text, "0:Amal Ziani 1:Karim Haddad");
    assert_int_equal(ledger_select_articles(ledger, &choice, note_article, &articles, NULL),
                     DATELINE_OK);
    assert_int_equal(articles.count, 1); // no more than was wanted
    ledger_close(ledger);
}

#define LISTING_TEST(name) cmocka_unit_test_setup_teardown(name, open_fixture, close_fixture)

TEST_MAIN(LISTING_TEST(incidents_are_narrowed_by_days),
          LISTING_TEST(incidents_are_narrowed_by_type_place_and_actor),
          LISTING_TEST(what_is_only_spoken_of_is_no_incident),
          LISTING_TEST(a_listing_goes_on_behind_a_row),
          LISTING_TEST(whoever_has_enough_is_given_no_more),
          LISTING_TEST(an_incident_is_all_of_its_row),
          LISTING_TEST(claims_are_narrowed_by_slot_and_holder), LISTING_TEST(one_letter_narrows),
          LISTING_TEST(a_place_longer_than_any_is_nowhere),
          LISTING_TEST(claims_go_on_behind_a_claim),
          LISTING_TEST(incidents_come_with_all_their_claims),
          LISTING_TEST(stays_are_listed_by_person), LISTING_TEST(articles_are_listed_as_they_came),
          LISTING_TEST(accounts_say_who_told_of_it), LISTING_TEST(words_are_found_where_they_stand),
          LISTING_TEST(a_search_goes_on_behind_an_article),
          LISTING_TEST(words_that_are_no_search_are_told_as_such),
          LISTING_TEST(exports_choose_incidents),
          LISTING_TEST(exports_choose_claims_stays_and_articles))
