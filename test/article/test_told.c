// What is told of events, incidents and holders when all else is known: history, contexts, for whom
// somebody speaks, and how sure he is.
#include <string.h>

#include "support/article_fixture.h"

static what_modality modality_at(const article *article, const char *trigger)
{
    for (uint32_t i = 0; i < article->what.count; i++) {
        const what_event *event = &article->what.events[i];
        if (slice_equal(slice_at(article->document.text.data, event->at),
                        slice_from_string(trigger)))
            return event->modality;
    }
    fail_msg("no event: %s", trigger);
    return WHAT_HAPPENED;
}

static void acts_of_other_years_are_history(void **state)
{
    (void)state;
    const article *article =
        read_text(SLICE("BROD, March 14, 2025 - Gunmen kidnapped a baker in Brod on Wednesday.\n"
                        "In April 1995, soldiers massacred villagers in Tarel.\n"));
    assert_int_equal(modality_at(article, "kidnapped"), WHAT_HAPPENED);
    assert_int_equal(modality_at(article, "massacred"), WHAT_HISTORICAL);
}

static void incidents_have_the_contexts_of_their_claims(void **state)
{
    (void)state;
    const article *article =
        read_text(SLICE("BROD, March 14, 2025 - Rebels shot a candidate and six voters dead near a "
                        "polling station in Brod on Wednesday.\n"));
    plover_contexts told = 0;
    for (uint32_t i = 0; i < article->incident_count; i++)
        told |= article->incidents[i].contexts;
    assert_true(told != 0);
    for (uint32_t i = 0; i < PLOVER_CONTEXT_COUNT; i++)
        if ((told >> i & 1) != 0 && strcmp(plover_context_name(i), "election") != 0)
            assert_string_equal(plover_context_name(i), "crime"); // "shot dead"
}

static const sayswho_attribution *said_by(const article *article, const char *holder)
{
    for (uint32_t i = 0; i < article->sayswho.count; i++)
        if (slice_equal(article->sayswho.attributions[i].holder, slice_from_string(holder)))
            return &article->sayswho.attributions[i];
    fail_msg("nobody called so speaks: %s", holder);
    return NULL;
}

static void holders_have_role_body_and_country(void **state)
{
    (void)state;
    const article *article = read_text(
        SLICE("BROD, March 14, 2025 - A spokesman for the defence ministry said nine soldiers died "
              "in Brod.\n"
              "Colonel Ali Sarn of the Libyan army said a bridge was lost. Police spokesman Jan "
              "Ravn said that was untrue. A US official said nothing was known. Olan Brek, a "
              "deputy minister, said he knew of no bridge. Secretary of State Una Gray said it "
              "stood. Velian Prime Minister Ivo Krun said it fell. Sgt. Kim Rael said so.\n"));
    const sayswho_attribution *said = said_by(article, "spokesman");
    assert_true(slice_equal(said->affiliation, SLICE("defence ministry")));
    assert_true(slice_equal(said->role, SLICE("GOV")));
    said = said_by(article, "Ali Sarn");
    assert_true(slice_equal(said->affiliation, SLICE("Libyan army")));
    assert_true(slice_equal(said->role, SLICE("MIL")));
    assert_true(slice_equal(said->country, SLICE("LBY")));
    assert_true(slice_equal(said_by(article, "Jan Ravn")->affiliation, SLICE("Police")));
    said = said_by(article, "US official"); // a land is no body
    assert_true(said->affiliation.length == 0);
    assert_true(slice_equal(said->country, SLICE("USA")));
    assert_true(slice_equal(said_by(article, "Ali Sarn")->title, SLICE("colonel")));
    assert_true(slice_equal(said_by(article, "Jan Ravn")->title, SLICE("police spokesman")));
    assert_true(slice_equal(said_by(article, "Olan Brek")->title, SLICE("deputy minister")));
    assert_true(slice_equal(said_by(article, "Una Gray")->title, SLICE("secretary of state")));
    assert_true(slice_equal(said_by(article, "Ivo Krun")->title, SLICE("prime minister")));
    assert_true(slice_equal(said_by(article, "Kim Rael")->title, SLICE("sgt.")));
    assert_int_equal(said_by(article, "spokesman")->title.length, 0); // his name tells it
}

static void claims_have_what_is_told_of_their_holders(void **state)
{
    (void)state;
    const article *article = read_text(
        SLICE("BROD, March 14, 2025 - Colonel Ali Sarn of the Libyan army said nine soldiers were "
              "killed in a bombing in Brod on Thursday.\n"));
    uint32_t told = 0;
    for (uint32_t i = 0; i < article->claim_count; i++) {
        const article_claim *claim = &article->claims[i];
        const bool is_his = slice_equal(claim->holder, SLICE("Ali Sarn"));
        told += is_his && slice_equal(claim->affiliation, SLICE("Libyan army")) &&
                slice_equal(claim->holder_title, SLICE("colonel")) &&
                slice_equal(claim->holder_role, SLICE("MIL")) &&
                slice_equal(claim->holder_country, SLICE("LBY"));
        assert_true(is_his || claim->affiliation.length == 0);
    }
    assert_true(told > 0);
}

static void commitments_are(const article *article, const char *value, const char *holder,
                            const char *author)
{
    for (uint32_t i = 0; i < article->claim_count; i++) {
        const article_claim *claim = &article->claims[i];
        if (!slice_equal(claim->value, slice_from_string(value)))
            continue;
        assert_string_equal(article_commitment_name(article_holder_commitment(claim)), holder);
        assert_string_equal(article_commitment_name(article_author_commitment(article, claim)),
                            author);
        return;
    }
    fail_msg("nobody claims: %s", value);
}

static void holder_and_author_commit_themselves_apart(void **state)
{
    (void)state;
    const article *article =
        read_text(SLICE("BROD, March 14, 2025 - An inquiry found that rebels shelled the market in "
                        "Brod on Wednesday.\n"
                        "The mayor said nine people may have died. The army denied that it had "
                        "shelled the market. Four farmers were wounded.\n"));
    commitments_are(article, "rebels", "CT+", "CT+");
    commitments_are(article, "9", "PS+", "Uu");
    commitments_are(article, "army", "CT-", "Uu");
    commitments_are(article, "4", "CT+", "CT+");
}

static void what_is_denied_of_one_verb_is_denied_of_the_next(void **state)
{
    (void)state;
    const article *article = read_text(SLICE("Police said Ivo Orr had not bought or sold guns.\n"));
    commitments_are(article, "Ivo Orr had not bought", "CT-", "Uu");
    commitments_are(article, "Ivo Orr sold guns", "CT-", "Uu");
}

static void what_has_an_auxiliary_of_its_own_is_not_denied_with_it(void **state)
{
    (void)state;
    const article *article = read_text(
        SLICE("A bomb killed nine people at a market in Dalby on Monday. Officials said the "
              "bodies had not been claimed or were buried by the army.\n"));
    commitments_are(article, "bodies had not been claimed", "CT-", "Uu");
    commitments_are(article, "bodies were buried by the army", "CT+", "Uu");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(acts_of_other_years_are_history),
        cmocka_unit_test(incidents_have_the_contexts_of_their_claims),
        cmocka_unit_test(holders_have_role_body_and_country),
        cmocka_unit_test(claims_have_what_is_told_of_their_holders),
        cmocka_unit_test(holder_and_author_commit_themselves_apart),
        cmocka_unit_test(what_is_denied_of_one_verb_is_denied_of_the_next),
        cmocka_unit_test(what_has_an_auxiliary_of_its_own_is_not_denied_with_it),
    };
    return cmocka_run_group_tests(tests, open_fixture, close_fixture);
}
