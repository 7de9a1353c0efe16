// An incident's tolls after judgements by chance, told again slowly: those of the first account,
// but one whose figure a person accepted or edited goes before the others.
#include "ledger/ledger_internal.h"
#include "support/ledger_fixture.h"
#include "support/random.h"

#define ARTICLES 3
#define CLAIMS_MOST 16
#define ROUNDS 60

static uint64_t state_of_chance = 21;

// "4..6", "4..", "..6" or "4", and what it means.
static howmany_range put_range(char out[32])
{
    const uint32_t low = 1 + random_below(&state_of_chance, 9),
                   high = low + 1 + random_below(&state_of_chance, 5);
    switch (random_below(&state_of_chance, 4)) {
    case 0:
        snprintf(out, 32, "%u..%u", low, high);
        return (howmany_range){low, high};
    case 1:
        snprintf(out, 32, "%u..", low);
        return (howmany_range){low, HOWMANY_UNBOUNDED};
    case 2:
        snprintf(out, 32, "..%u", high);
        return (howmany_range){0, high};
    default:
        snprintf(out, 32, "%u", low);
        return (howmany_range){low, low};
    }
}

// ---- what was told and judged ----

typedef struct told {
    int64_t account;
    howmany_range range;
    int verdict; // 0 open, 1 accepted, 2 rejected, 3 edited
} told;

typedef struct incident {
    told claims[CLAIMS_MOST + 1]; // [claim]
    uint32_t count;
    int64_t by_rank[ARTICLES]; // accounts in their order
} incident;

static void tell(incident *out, const fixture *fixture)
{
    for (int i = 0; i < ARTICLES; i++) {
        char *text = arena_alloc(fixture->arena, 64);
        snprintf(text, 64, "Nine died, told %d.", i);
        article *made = make_article(fixture, text, 19000, 5);
        for (uint32_t more = random_below(&state_of_chance, 4); more > 0; more--) {
            char *value = arena_alloc(fixture->arena, 32);
            const howmany_range range = put_range(value);
            article_claim *claim =
                ARENA_PUSH(made->arena, made->claims, made->claim_count, made->claim_capacity);
            *claim = made->claims[0];
            claim->range = range;
            claim->value = slice_from_string(value);
        }
        for (uint32_t k = 0; k < made->claim_count; k++) {
            const howmany_range range = made->claims[k].range;
            out->claims[++out->count] = (told){i + 1, range, 0};
        }
        add(fixture, with_story(fixture, made, 100, 16), true);
    }
    for (int i = 0; i < ARTICLES; i++) {
        char sql[128];
        snprintf(sql, sizeof sql, "SELECT id FROM account ORDER BY rank LIMIT 1 OFFSET %d", i);
        out->by_rank[i] = ask(fixture, sql);
    }
}

// ---- the rule ----

static bool read_account(howmany_range *out, bool *is_accepted, const incident *incident,
                         int64_t account)
{
    bool is_any = false;
    *out = (howmany_range){0, HOWMANY_UNBOUNDED};
    *is_accepted = false;
    for (uint32_t i = 1; i <= incident->count; i++) {
        const told *claim = &incident->claims[i];
        if (claim->account != account || claim->verdict == 2)
            continue;
        if (out->low == 0 && out->high == HOWMANY_UNBOUNDED)
            *out = claim->range;
        else if (claim->range.low > out->low)
            out->low = claim->range.low;
        if (out->high < out->low)
            out->high = out->low;
        is_any = true;
        *is_accepted = *is_accepted || claim->verdict != 0;
    }
    return is_any;
}

static howmany_range toll_of(const incident *incident)
{
    howmany_range first = {0, HOWMANY_UNBOUNDED}, range;
    bool is_accepted = false, is_found = false;
    for (int i = 0; i < ARTICLES; i++)
        if (read_account(&range, &is_accepted, incident, incident->by_rank[i])) {
            if (is_accepted)
                return range;
            first = is_found ? first : range;
            is_found = true;
        }
    return first;
}

static void expect_toll(const incident *incident, const fixture *fixture)
{
    const howmany_range toll = toll_of(incident);
    assert_int_equal(ask(fixture, "SELECT coalesce(killed_low, 0) FROM incident"), toll.low);
    assert_int_equal(ask(fixture, "SELECT coalesce(killed_high, 4294967295) FROM incident"),
                     toll.high);
}

// ---- judgements ----

static void judge_by_chance(incident *incident, ledger *ledger)
{
    char value[32];
    int64_t number = 0;
    const uint32_t at = 1 + random_below(&state_of_chance, incident->count);
    told *claim = &incident->claims[at];
    dateline_decision decision = {.claim = at, .by = "Ada"};
    const uint32_t kind = random_below(&state_of_chance, 4);
    if (kind == 0) {
        decision.kind = DATELINE_DECIDE_ACCEPT;
        claim->verdict = claim->verdict == 3 ? 3 : 1;
    } else if (kind == 1) {
        decision.kind = DATELINE_DECIDE_EDIT;
        decision.field = "value";
        claim->range = put_range(value);
        decision.value = value;
        claim->verdict = 3;
    } else {
        decision.kind = DATELINE_DECIDE_REJECT;
        decision.value = "wrong value";
        claim->verdict = 2;
    }
    assert_int_equal(ledger_decide(&number, ledger, &decision, NULL), DATELINE_OK);
}

static void tolls_are_of_the_first_account_or_the_accepted_one(void **state)
{
    const fixture *fixture = *state;
    incident incident = {.count = 0};
    ledger *ledger = NULL;
    tell(&incident, fixture);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM incident"), 1);
    assert_int_equal(ask(fixture, "SELECT max(id) FROM claim"), incident.count);
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_WRITE, NULL), DATELINE_OK);
    for (int i = 0; i < ROUNDS; i++) {
        judge_by_chance(&incident, ledger);
        expect_toll(&incident, fixture);
    }
    ledger_close(ledger);
}

TEST_MAIN(cmocka_unit_test_setup_teardown(tolls_are_of_the_first_account_or_the_accepted_one,
                                          open_fixture_in_memory, close_fixture))
