// How far coders agree, against a slow way: decisions by chance are followed one by one, and what
// comes of them is counted pair by pair.
#include "ledger/agreement.h"
#include "ledger/ledger_internal.h"
#include "support/ledger_fixture.h"
#include "support/random.h"

#define CLAIMS 6
#define CODERS 3
#define DECISIONS 40

static uint64_t state_of_chance;

// ---- what coders say ----

static const char *const coders[CODERS] = {"Ada", "Ben", "Cid"};
static const struct {
    const char *text;
    double middle;
} values[] = {{"5", 5}, {"9", 9}, {"4..8", 6}, {"12..", 12}, {"..6", 6}, {"0", 0}};
static const char *const holders[] = {"police", "army", "the mayor"};
static const char *const certainties[] = {"certain", "negated", "possible", "probable"};
static const double ranks[] = {3, 0, 1, 2}; // of certainties

typedef struct opinion {
    int coder, verdict; // 1 accepted, 2 rejected, 3 edited
    uint32_t value, holder, certainty, start, end;
} opinion;

typedef struct coding {
    opinion opinions[CLAIMS][CODERS]; // in the order of who spoke first
    int count[CLAIMS];
} coding;

// What is said after others have answered is not blind: it counts for nothing.
static opinion *blind_opinion(coding *all, uint32_t claim, int coder)
{
    int *count = &all->count[claim];
    for (int i = 0; i < *count; i++)
        if (all->opinions[claim][i].coder == coder)
            return i == *count - 1 ? &all->opinions[claim][i] : NULL;
    opinion *made = &all->opinions[claim][(*count)++];
    *made = (opinion){.coder = coder, .value = 1, .end = 4}; // as read
    return made;
}

static void decide(ledger *ledger, dateline_decision decision)
{
    int64_t number = 0;
    assert_int_equal(ledger_decide(&number, ledger, &decision, NULL), DATELINE_OK);
}

static void edit_by_chance(opinion *changed, dateline_decision *decision, char span[32])
{
    opinion lost;
    opinion *into = changed == NULL ? &lost : changed;
    into->verdict = 3;
    decision->kind = DATELINE_DECIDE_EDIT;
    switch (random_below(&state_of_chance, 4)) {
    case 0:
        decision->field = "value";
        decision->value = values[into->value = random_below(&state_of_chance, 6)].text;
        return;
    case 1:
        decision->field = "holder";
        decision->value = holders[into->holder = random_below(&state_of_chance, 3)];
        return;
    case 2:
        decision->field = "certainty";
        decision->value = certainties[into->certainty = random_below(&state_of_chance, 4)];
        return;
    default:
        into->start = random_below(&state_of_chance, 4);
        into->end = into->start + 1 + random_below(&state_of_chance, 4);
        snprintf(span, 32, "%u..%u", into->start, into->end);
        decision->field = "span";
        decision->value = span;
    }
}

static void decide_by_chance(coding *all, ledger *ledger)
{
    char span[32];
    const uint32_t claim = random_below(&state_of_chance, CLAIMS);
    const int coder = (int)random_below(&state_of_chance, CODERS);
    opinion *said = blind_opinion(all, claim, coder);
    dateline_decision decision = {.claim = claim + 1, .by = coders[coder]};
    const uint32_t kind = random_below(&state_of_chance, 6);
    if (kind == 0) {
        decision.kind = DATELINE_DECIDE_REJECT;
        decision.value = "wrong value";
        if (said != NULL)
            said->verdict = 2;
    } else if (kind == 1) {
        decision.kind = DATELINE_DECIDE_ACCEPT;
        if (said != NULL)
            said->verdict = said->verdict == 3 ? 3 : 1;
    } else {
        edit_by_chance(said, &decision, span);
    }
    decide(ledger, decision);
}

// ---- the slow way ----

typedef enum question { VERDICT, VALUE, HOLDER, CERTAINTY, COUNTS } question;

static double answer(const opinion *opinion, question question)
{
    switch (question) {
    case VERDICT:
        return opinion->verdict;
    case VALUE:
        return opinion->value;
    case HOLDER:
        return opinion->holder;
    case CERTAINTY:
        return ranks[opinion->certainty];
    default:
        return values[opinion->value].middle;
    }
}

static void expect_alpha(const coding *all, question question, reliability_metric metric,
                         reliability measured, arena *arena)
{
    reliability_rating ratings[CLAIMS * CODERS];
    reliability wanted;
    uint32_t count = 0;
    for (int claim = 0; claim < CLAIMS; claim++)
        for (int i = 0; i < all->count[claim] && all->count[claim] > 1; i++)
            if (question == VERDICT || all->opinions[claim][i].verdict != 2)
                ratings[count++] =
                    (reliability_rating){claim, answer(&all->opinions[claim][i], question)};
    assert_true(reliability_alpha(&wanted, arena, ratings, count, metric));
    assert_int_equal(measured.units, wanted.units);
    assert_int_equal(measured.values, wanted.values);
    assert_int_equal(measured.is_known, wanted.is_known);
    assert_true(fabs(measured.alpha - wanted.alpha) < 1e-9);
}

typedef struct spans {
    double same, spans, shared, bytes;
} spans;

static void compare(spans *out, const opinion *one, const opinion *other)
{
    const opinion *const both[] = {one, other};
    for (int i = 0; i < 2; i++)
        if (both[i]->verdict != 2) {
            out->spans++;
            out->bytes += both[i]->end - both[i]->start;
        }
    if (one->verdict == 2 || other->verdict == 2)
        return;
    out->same += one->start == other->start && one->end == other->end;
    for (uint32_t at = 0; at < 16; at++)
        out->shared += at >= one->start && at < one->end && at >= other->start && at < other->end;
}

static bool differ(const opinion *one, const opinion *other)
{
    if (one->verdict == 2 || other->verdict == 2)
        return one->verdict != other->verdict;
    return one->value != other->value || one->holder != other->holder ||
           one->certainty != other->certainty || one->start != other->start ||
           one->end != other->end;
}

static bool is_disputed(const coding *all, int claim)
{
    for (int i = 1; i < all->count[claim]; i++)
        if (differ(&all->opinions[claim][0], &all->opinions[claim][i]))
            return true;
    return false;
}

static void expect_spans(const coding *all, const ledger_agreement *found)
{
    spans sum = {0};
    uint32_t compared = 0;
    for (int claim = 0; claim < CLAIMS; claim++) {
        for (int i = 0; i < all->count[claim]; i++)
            for (int k = 0; k < i; k++)
                compare(&sum, &all->opinions[claim][k], &all->opinions[claim][i]);
        if (all->count[claim] < 2)
            continue;
        assert_int_equal(found->coded[compared].claim, claim + 1);
        assert_int_equal(found->coded[compared].count, all->count[claim]);
        assert_int_equal(ledger_opinions_differ(&found->coded[compared++]),
                         is_disputed(all, claim));
    }
    assert_int_equal(found->count, compared);
    assert_true(found->spans.shared == sum.same && found->spans.all == sum.spans);
    assert_true(found->overlap.shared == sum.shared && found->overlap.all == sum.bytes);
}

static void expect_agreement(const coding *all, ledger *ledger, arena *arena)
{
    ledger_agreement found;
    assert_int_equal(ledger_find_agreement(&found, ledger, NULL), DATELINE_OK);
    expect_alpha(all, VERDICT, RELIABILITY_NOMINAL, found.verdict, arena);
    expect_alpha(all, VALUE, RELIABILITY_NOMINAL, found.value, arena);
    expect_alpha(all, HOLDER, RELIABILITY_NOMINAL, found.holder, arena);
    expect_alpha(all, CERTAINTY, RELIABILITY_ORDINAL, found.certainty, arena);
    expect_alpha(all, COUNTS, RELIABILITY_RATIO, found.counts, arena);
    expect_spans(all, &found);
}

// Six articles, each with one claim: nine killed, certain, said by police.
static ledger *open_with_claims(const fixture *fixture)
{
    ledger *opened = NULL;
    for (int i = 0; i < CLAIMS; i++) {
        char text[32];
        snprintf(text, sizeof text, "Nine died, %d.", i);
        article *made = make_article(fixture, text, 19000 + 40 * i, 9);
        made->claims[0].certainty = CERTAINTY_CERTAIN;
        add(fixture, made, true);
    }
    assert_int_equal(ledger_open(&opened, fixture->path, DATELINE_LEDGER_WRITE, NULL), DATELINE_OK);
    decide(opened, (dateline_decision){.kind = DATELINE_DECIDE_SAMPLE, .value = "100"});
    return opened;
}

static void coders_are_compared_by_what_each_said_blind(void **state)
{
    const fixture *fixture = *state;
    ledger *ledger = open_with_claims(fixture);
    coding all = {0};
    state_of_chance = 11;
    for (int i = 0; i < DECISIONS; i++) {
        decide_by_chance(&all, ledger);
        arena_reset(ledger->scratch);
        expect_agreement(&all, ledger, ledger->scratch);
    }
    ledger_close(ledger);
}

TEST_MAIN(cmocka_unit_test_setup_teardown(coders_are_compared_by_what_each_said_blind,
                                          open_fixture_in_memory, close_fixture))
