// Claims narrowed by whom their holder speaks for.
#include "support/ledger_told.h"

typedef struct told {
    char numbers[64]; // of claims whose holder speaks for what was asked
    int spoken, all;
} told;

static bool note(const ledger_claim_row *row, void *context)
{
    told *told = context;
    told->all++;
    if (!row->speaks_for)
        return true;
    const size_t length = strlen(told->numbers);
    snprintf(told->numbers + length, sizeof told->numbers - length, "%lld ", (long long)row->id);
    told->spoken++;
    return true;
}

static void narrow(const fixture *fixture, const char *of, told *found, told *whole)
{
    ledger *ledger = open_for_reading(fixture);
    ledger_filter filter = LEDGER_ALL;
    filter.of = slice_from_string(of);
    *found = *whole = (told){0};
    assert_int_equal(ledger_find_claims(ledger, &filter, note, found, NULL), DATELINE_OK);
    assert_int_equal(ledger_find_claims_of_incidents(ledger, &filter, note, whole, NULL),
                     DATELINE_OK);
    assert_string_equal(found->numbers, whole->numbers);
    ledger_close(ledger);
}

// Who is told to speak for a body, and the body; a man who is called by its name is none.
static void claims_are_narrowed_by_body(void **state)
{
    told found, whole;
    tell_of_all(*state);
    change(*state, "UPDATE claim SET holder_kind = 'person', affiliation = 'Clinic of Sfax' WHERE"
                   " id = 1; UPDATE claim SET holder = 'the clinic', holder_kind = 'organization'"
                   " WHERE id = 2; UPDATE claim SET holder = 'clinic guard', holder_kind = 'person'"
                   " WHERE id = 3");
    narrow(*state, "CLINIC", &found, &whole);
    assert_string_equal(found.numbers, "1 2 ");
    assert_int_equal(found.all, 2);
    assert_true(whole.all > 2); // of the incident all that is told, those apart
    narrow(*state, "q", &found, &whole);
    assert_int_equal(found.all + whole.all, 0);
}

static void claims_are_narrowed_by_country(void **state)
{
    told found, whole;
    tell_of_all(*state);
    change(*state, "UPDATE claim SET holder_country = 'TUN' WHERE id = 4");
    narrow(*state, "tun", &found, &whole);
    assert_string_equal(found.numbers, "4 ");
    narrow(*state, "tu", &found, &whole);
    assert_int_equal(found.all, 0);
}

// "us" stands in "Russia", "front" before no hyphen only.
static void claims_are_narrowed_by_whole_words(void **state)
{
    static const struct {
        const char *of, *numbers;
    } asked[] = {{"us", "2 "},        {"front", "3 "},
                 {"red front", "3 "}, {"fron", ""},
                 {"ministry", "1 "},  {"army", "4 "},
                 {"Red-Front", "3 "}, {"o'hara", "4 "},
                 {"Defence", "1 "},   {"defence ministry", "1 "},
                 {"coast", "1 "},     {"(CG)", "1 "},
                 {"cg", "1 "},        {" us ", "2 "}};
    told found, whole;
    tell_of_all(*state);
    change(*state,
           "UPDATE claim SET holder_kind = 'person', affiliation = 'Russia, Défence Ministry/Coast"
           " Guard (CG)' WHERE id = 1; UPDATE claim SET holder = 'US troops', holder_kind = 'group'"
           " WHERE id = 2; UPDATE claim SET holder = 'Red-Front-led council', holder_kind ="
           " 'organization' WHERE id = 3; UPDATE claim SET holder_kind = 'person', affiliation ="
           " 'O\xE2\x80\x99Hara''s army' WHERE id = 4");
    for (size_t i = 0; i < sizeof asked / sizeof *asked; i++) {
        narrow(*state, asked[i].of, &found, &whole);
        assert_string_equal(found.numbers, asked[i].numbers);
    }
}

#define DESCRIBED_TEST(name) cmocka_unit_test_setup_teardown(name, open_fixture, close_fixture)

TEST_MAIN(DESCRIBED_TEST(claims_are_narrowed_by_body),
          DESCRIBED_TEST(claims_are_narrowed_by_country),
          DESCRIBED_TEST(claims_are_narrowed_by_whole_words))
