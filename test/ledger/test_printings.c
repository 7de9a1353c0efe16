// One text in several places: all of them are kept, whichever came first, and the text counts once.
#include "ledger/ledger_internal.h"
#include "support/ledger_told.h"

typedef struct place {
    const char *id, *outlet, *url, *title;
    int32_t day;
} place;

static void tell(const fixture *fixture, const place *at, bool is_new)
{
    article *made = make_article(fixture, "Nine men were killed in a raid.", at->day, 9);
    made->source.id = slice_from_string(at->id);
    made->source.outlet = slice_from_string(at->outlet);
    made->source.url = slice_from_string(at->url);
    made->source.title = slice_from_string(at->title);
    add(fixture, made, is_new);
}

static const place places[] = {
    {"1", "Hill Wire", "", "Raid", 19000},
    {"2", "Coast Post", "https://coast.example/raid", "Raid kills nine", 19001},
    {"3", "Coast Post", "https://coast.example/again", "Raid kills nine", 19002},
    {"4", "", "", "a file", 19003}, // nowhere
    {"5", "Hill Wire", "", "Raid", 19000},
};
#define PLACES (sizeof places / sizeof *places)

static const char told_first[] = "SELECT count(*) FROM article WHERE outlet = 'Hill Wire' AND"
                                 " source_id = '1'";

static void assert_kept(const fixture *fixture)
{
    assert_int_equal(ask(fixture, told_first), 1);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM printing"), 2);
    assert_int_equal(ask(fixture, "SELECT count(DISTINCT url) FROM printing WHERE outlet ="
                                  " 'Coast Post' AND title = 'Raid kills nine'"),
                     2);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM printed"), 3);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM account"), 1);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM claim"), 1);
}

static void every_place_is_kept_whichever_came_first(void **state)
{
    const fixture *fixture = *state;
    for (size_t first = 0; first < PLACES; first++) {
        for (size_t i = 0; i < PLACES; i++)
            tell(fixture, &places[(first + i) % PLACES], i == 0);
        assert_kept(fixture);
        for (size_t i = PLACES; i-- > 0;)
            tell(fixture, &places[i], false);
        assert_kept(fixture);
        (void)unlink(fixture->path);
    }
}

static void reading_again_makes_no_place(void **state)
{
    const fixture *fixture = *state;
    ledger *ledger = NULL;
    tell(fixture, &places[0], true);
    tell(fixture, &places[1], false);
    article *made = make_article(fixture, "Nine men were killed in a raid.", 19000, 9);
    made->source.id = SLICE("1");
    made->source.outlet = SLICE("Hill Wire Service"); // as a newer program reads it
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_WRITE, NULL), DATELINE_OK);
    assert_int_equal(ledger_reread(ledger, made, NULL), DATELINE_OK);
    ledger_close(ledger);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM printing"), 1);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM printing WHERE outlet = 'Coast Post'"), 1);
}

typedef struct noted {
    char text[300];
} noted;

static bool note_printing(const ledger_printing_row *row, void *context)
{
    noted *out = context;
    snprintf(out->text, sizeof out->text, "%lld %.*s: %.*s", (long long)row->article,
             (int)row->outlet.length, row->outlet.data, (int)row->printings.length,
             row->printings.data);
    return true;
}

static bool note_claim(const ledger_claim_row *row, void *context)
{
    noted *out = context;
    snprintf(out->text, sizeof out->text, "%.*s", (int)row->printings.length, row->printings.data);
    return true;
}

static void listings_tell_them_in_order(void **state)
{
    const fixture *fixture = *state;
    ledger *ledger = NULL;
    noted out = {""};
    place torn = places[1];
    torn.title = "Raid\tkills\nnine"; // parts and lines are ours
    tell(fixture, &places[2], true);
    tell(fixture, &places[0], false);
    tell(fixture, &torn, false);
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_READ, NULL), DATELINE_OK);
    assert_int_equal(ledger_printings(ledger, 1, note_printing, &out, NULL), DATELINE_OK);
    assert_string_equal(out.text,
                        "1 Hill Wire: "
                        "Coast Post\thttps://coast.example/raid\tRaid kills nine\t2022-01-09\n"
                        "Coast Post\thttps://coast.example/again\tRaid kills nine\t2022-01-10");
    assert_int_equal(ledger_claims(ledger, 1, note_claim, &out, NULL), DATELINE_OK);
    assert_int_equal(strncmp(out.text, "Coast Post\thttps://coast.example/raid", 37), 0);
    ledger_close(ledger);
}

// A dispatch of 8 January that was printed on the ninth.
static article *dispatch(const fixture *fixture, const char *outlet, int32_t printed)
{
    article *made = make_article(fixture, "Nine men were killed in a raid.", 19000, 9);
    made->source.outlet = slice_from_string(outlet);
    made->source.dateline_day = 19000;
    made->source.published = printed;
    return made;
}

// Programs before schema 12 kept no day of printing.
static void forget_day(const fixture *fixture)
{
    change(fixture, "UPDATE article SET printed_on = ''");
}

static void the_day_of_printing_is_learnt_when_the_article_comes_again(void **state)
{
    const fixture *fixture = *state;
    add(fixture, dispatch(fixture, "Hill Wire", 19001), true);
    assert_int_equal(ask(fixture, "SELECT printed_on = '2022-01-09' FROM article"), 1);
    forget_day(fixture);
    assert_int_equal(ask(fixture, "SELECT published = '2022-01-08' FROM printed"), 1);
    add(fixture, dispatch(fixture, "Hill Wire", 19001), false);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM printing"), 0);
    assert_int_equal(ask(fixture, "SELECT published = '2022-01-09' FROM printed"), 1);
    forget_day(fixture);
    add(fixture, dispatch(fixture, "Hill Wire", 19000), false); // it has no other day
    assert_int_equal(ask(fixture, "SELECT count(*) FROM printing"), 0);
    assert_int_equal(ask(fixture, "SELECT printed_on IS NULL FROM article"), 1);
    // Now it is known: one printed later is another.
    add(fixture, dispatch(fixture, "Hill Wire", 19001), false);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM printing"), 1);
}

// Neither a dateline alone nor the day of publication alone makes a day of printing of its own.
static void a_day_of_printing_is_another_than_the_day_told_of(void **state)
{
    const fixture *fixture = *state;
    article *made = dispatch(fixture, "Hill Wire", 19001);
    assert_int_equal(ledger_printed_on(made), 19001);
    made->source.published = 19000;
    assert_int_equal(ledger_printed_on(made), DAY_OPEN_PAST);
    made->source.published = DAY_UNKNOWN;
    assert_int_equal(ledger_printed_on(made), DAY_OPEN_PAST);
    made->source.published = 19001;
    made->source.dateline_day = 18999; // not the day that it was added with
    assert_int_equal(ledger_printed_on(made), DAY_OPEN_PAST);
    made->source.dateline_day = DAY_UNKNOWN;
    assert_int_equal(ledger_printed_on(made), DAY_OPEN_PAST);
}

static void another_place_or_day_teaches_nothing(void **state)
{
    const fixture *fixture = *state;
    article *other_day = dispatch(fixture, "Hill Wire", 19003);
    other_day->day = other_day->source.dateline_day = 19002;
    add(fixture, dispatch(fixture, "Hill Wire", 19001), true);
    forget_day(fixture);
    add(fixture, dispatch(fixture, "Coast Post", 19001), false);
    add(fixture, other_day, false);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM printing"), 2);
    assert_int_equal(ask(fixture, "SELECT printed_on = '' FROM article"), 1);
}

// Out of the ledger comes the day that is in it, and no other.
static void reading_again_does_not_teach_the_day(void **state)
{
    const fixture *fixture = *state;
    ledger *ledger = NULL;
    add(fixture, dispatch(fixture, "Hill Wire", 19001), true);
    forget_day(fixture);
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_WRITE, NULL), DATELINE_OK);
    assert_int_equal(ledger_reread(ledger, dispatch(fixture, "Hill Wire", 19000), NULL),
                     DATELINE_OK);
    ledger_close(ledger);
    assert_int_equal(ask(fixture, "SELECT printed_on = '' FROM article"), 1);
    add(fixture, dispatch(fixture, "Hill Wire", 19001), false);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM printing"), 0);
}

// Of an agency's text a third is left; who prints it wrote the rest.
static void print_part(const fixture *fixture, const char *agency, const char *own)
{
    const char *text =
        arena_format(
            fixture->arena,
            "The ferry to Djerba was taken out of service on Sunday after smoke had been seen"
            " above its engine room, and the forty on board went ashore in a trawler. %s",
            own)
            .data;
    article *made = make_article(fixture, text, 19000, 9);
    made->source.agency = slice_from_string(agency);
    add(fixture, with_story(fixture, made, 100, 16), true);
}

static int64_t copies_beside(const fixture *fixture, const char *one, const char *other)
{
    print_part(fixture, one,
               "Nobody could say by night what had burnt; two stokers had seen to a pump an hour"
               " before, and one of them, aged 60, has sailed on her since she was launched in"
               " Sfax. A smaller boat will cross twice a day until she is mended.");
    print_part(fixture, other,
               "Fishermen on the quay spoke of a bang like a shot. The owners, who also run the"
               " line to Kerkenna, have said nothing so far, and their office in the old town was"
               " shut when our reporter called there at noon and again at five.");
    const int64_t copies = ask(fixture, "SELECT count(*) FROM copy");
    (void)unlink(fixture->path);
    return copies;
}

static void a_part_is_a_copy_where_both_credit_one_agency(void **state)
{
    const fixture *fixture = *state;
    assert_int_equal(copies_beside(fixture, "HNS", "HNS"), 1);
    assert_int_equal(copies_beside(fixture, "HNS", "Coast Press"), 0);
    assert_int_equal(copies_beside(fixture, "HNS", ""), 0);
    assert_int_equal(copies_beside(fixture, "", "HNS"), 0);
    assert_int_equal(copies_beside(fixture, "", ""), 0);
}

TEST_MAIN(
    cmocka_unit_test_setup_teardown(a_part_is_a_copy_where_both_credit_one_agency, open_fixture,
                                    close_fixture),
    cmocka_unit_test_setup_teardown(the_day_of_printing_is_learnt_when_the_article_comes_again,
                                    open_fixture, close_fixture),
    cmocka_unit_test_setup_teardown(a_day_of_printing_is_another_than_the_day_told_of, open_fixture,
                                    close_fixture),
    cmocka_unit_test_setup_teardown(another_place_or_day_teaches_nothing, open_fixture,
                                    close_fixture),
    cmocka_unit_test_setup_teardown(reading_again_does_not_teach_the_day, open_fixture,
                                    close_fixture),
    cmocka_unit_test_setup_teardown(every_place_is_kept_whichever_came_first, open_fixture,
                                    close_fixture),
    cmocka_unit_test_setup_teardown(reading_again_makes_no_place, open_fixture, close_fixture),
    cmocka_unit_test_setup_teardown(listings_tell_them_in_order, open_fixture, close_fixture))
