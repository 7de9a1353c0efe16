// Marks follow from disputes: each claim has the worst of those that list it, each incident the
// worst of its own, after whatever is added, rejected and taken back.
#include "support/ledger_fixture.h"
#include "support/random.h"

#define INCIDENTS 11 // more than are looked at together
#define ROUNDS 12

static uint64_t state_of_chance = 9;

static const article_slot slots[] = {SLOT_INJURED, SLOT_KILLED, SLOT_PERPETRATOR};
static const char *const names[] = {"Red Front", "Blue Guard"};
static const char *const holders[] = {"police", "army", "the mayor"};

static void put_claim(article *article)
{
    article_claim *made =
        ARENA_PUSH(article->arena, article->claims, article->claim_count, article->claim_capacity);
    assert_non_null(made);
    const uint32_t low = 1 + random_below(&state_of_chance, 6),
                   high = low + random_below(&state_of_chance, 3);
    *made = (article_claim){.slot = slots[random_below(&state_of_chance, 3)],
                            .range = {low, high},
                            .bounds = WHEN_ALWAYS,
                            .place = PLACE_NONE,
                            .at = {0, 4},
                            .holder = slice_from_string(holders[random_below(&state_of_chance, 3)]),
                            .stance = random_below(&state_of_chance, 4) == 0 ? STANCE_DENIES
                                                                             : STANCE_ASSERTS,
                            .attribution = ATTRIBUTION_NONE};
    made->value = made->slot == SLOT_PERPETRATOR
                      ? slice_from_string(names[random_below(&state_of_chance, 2)])
                      : howmany_range_text(article->arena, made->range);
}

// Accounts of eleven attacks, a year apart; two or three articles tell of each, six in one
// transaction.
static void tell(const fixture *fixture, ledger *ledger)
{
    for (int i = 0; i < 2 * INCIDENTS + INCIDENTS / 2; i++) {
        if (i % 6 == 0)
            ledger_gather(ledger);
        char *text = arena_alloc(fixture->arena, 64);
        bool added = false;
        snprintf(text, 64, "Nine died, told %d.", i);
        article *made =
            make_article(fixture, text, 15000 + 365 * (i % INCIDENTS) + i / INCIDENTS, 5);
        for (uint32_t claims = random_below(&state_of_chance, 4); claims > 0; claims--)
            put_claim(made);
        with_story(fixture, made, 100 + 20 * (uint32_t)(i % INCIDENTS), 16);
        assert_int_equal(ledger_add(ledger, made, &added, NULL), DATELINE_OK);
        if (i % 6 == 5)
            assert_int_equal(ledger_keep_gathered(ledger, NULL), DATELINE_OK);
    }
    assert_int_equal(ledger_keep_gathered(ledger, NULL), DATELINE_OK);
}

// The worst of the disputes that list a claim.
#define WEIGHT "CASE kind WHEN 'contradiction' THEN 3 WHEN 'revision' THEN 2 ELSE 1 END"
#define LISTED "SELECT CAST(j.value AS INTEGER) FROM json_each(d.claims) j"

static void expect_marks(const fixture *fixture)
{
    assert_int_equal(ask(fixture, "SELECT count(*) FROM incident i WHERE i.disputed IS NOT"
                                  " coalesce((SELECT max(" WEIGHT ") FROM dispute d WHERE"
                                  " d.incident = i.id), 0)"),
                     0);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM claim c WHERE c.disputed IS NOT"
                                  " coalesce((SELECT max(" WEIGHT ") FROM dispute d WHERE"
                                  " d.incident = c.incident AND c.id IN (" LISTED ")), 0)"),
                     0);
    assert_int_equal(ask(fixture, "SELECT count(*) - count(DISTINCT incident || slot || kind ||"
                                  " claims) FROM dispute"),
                     0);
    // What a dispute lists is of its incident and slot, two at least, in order, and not rejected.
    assert_int_equal(ask(fixture, "SELECT count(*) FROM dispute d WHERE json_array_length(d.claims)"
                                  " < 2 OR (SELECT count(*) FROM claim c WHERE c.id IN (" LISTED
                                  ") AND c.incident = d.incident AND c.slot = d.slot AND c.verdict"
                                  " <> 2) <> json_array_length(d.claims)"),
                     0);
}

static void decide(ledger *ledger, dateline_decision decision)
{
    int64_t number = 0;
    decision.by = "Ada";
    assert_int_equal(ledger_decide(&number, ledger, &decision, NULL), DATELINE_OK);
}

// Rejects so many claims in one transaction.
static void reject(ledger *ledger, uint32_t claims, uint32_t count)
{
    dateline_decision decisions[4];
    int64_t number = 0;
    for (uint32_t i = 0; i < count; i++)
        decisions[i] = (dateline_decision){.kind = DATELINE_DECIDE_REJECT,
                                           .claim = 1 + random_below(&state_of_chance, claims),
                                           .value = "wrong value",
                                           .by = "Ada"};
    assert_int_equal(ledger_decide_all(&number, ledger, decisions, count, NULL), DATELINE_OK);
}

static void marks_follow_from_disputes(void **state)
{
    const fixture *fixture = *state;
    ledger *ledger = NULL;
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_WRITE, NULL), DATELINE_OK);
    tell(fixture, ledger);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM incident"), INCIDENTS);
    assert_true(ask(fixture, "SELECT count(DISTINCT kind) FROM dispute") >= 2);
    expect_marks(fixture);
    const int64_t claims = ask(fixture, "SELECT max(id) FROM claim");
    for (uint32_t round = 0; round < ROUNDS; round++) {
        reject(ledger, (uint32_t)claims, 1 + round % 4);
        expect_marks(fixture);
    }
    for (int64_t number = ask(fixture, "SELECT max(id) FROM decision"); number > 0; number -= 2) {
        decide(ledger, (dateline_decision){.kind = DATELINE_DECIDE_UNDO, .other = number});
        expect_marks(fixture);
    }
    ledger_close(ledger);
}

// A newer program's slot, stance, certainty and type: statements, which dispute nothing, of an
// incident all the same.
static void what_is_not_known_disputes_nothing(void **state)
{
    const fixture *fixture = *state;
    add(fixture, with_story(fixture, make_article(fixture, "Nine died.", 15000, 9), 100, 16), true);
    change(fixture, "UPDATE claim SET slot = 'harbour', stance = 'sings', certainty = 'blue'");
    add(fixture, with_story(fixture, make_article(fixture, "Forty died.", 15000, 40), 100, 16),
        true);
    assert_int_equal(ask(fixture, "SELECT count(DISTINCT incident) FROM account"), 1);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM dispute"), 0);
    change(fixture, "UPDATE claim SET slot = 'killed', stance = 'asserts', certainty = 'certain'");
    add(fixture, with_story(fixture, make_article(fixture, "Six died.", 15000, 6), 100, 16), true);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM dispute WHERE slot = 'killed'"), 1);
    change(fixture, "UPDATE account SET type = 'HARBOUR'; UPDATE incident SET type = 'HARBOUR'");
    add(fixture, with_story(fixture, make_article(fixture, "Ten died.", 15000, 10), 100, 16), true);
    assert_int_equal(ask(fixture, "SELECT count(DISTINCT incident) FROM account"), 1);
}

TEST_MAIN(cmocka_unit_test_setup_teardown(marks_follow_from_disputes, open_fixture_in_memory,
                                          close_fixture),
          cmocka_unit_test_setup_teardown(what_is_not_known_disputes_nothing,
                                          open_fixture_in_memory, close_fixture))
