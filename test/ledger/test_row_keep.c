// Rows that are kept point at nothing of the statement any more: every slice is copied.
#include <string.h>

#include "ledger/ledger.h"
#include "support/cmocka_all.h"

// How many words of a row point at the bytes.
static uint32_t pointing_at(const void *row, size_t size, const char *bytes)
{
    uint32_t found = 0;
    for (size_t at = 0; at + sizeof bytes <= size; at += sizeof bytes) {
        const char *word;
        memcpy(&word, (const char *)row + at, sizeof word);
        found += word == bytes;
    }
    return found;
}

static void every_slice_of_a_claim_is_copied(void **state)
{
    (void)state;
    arena *memory = NULL;
    static const char bytes[] = "statement";
    const slice told = {bytes, 9};
    assert_int_equal(arena_open(&memory, 1 << 16, NULL), DATELINE_OK);
    ledger_claim_row row = {.slot = told,
                            .value = told,
                            .words = told,
                            .holder = told,
                            .via = told,
                            .parent = told,
                            .stance = told,
                            .certainty = told,
                            .why = told,
                            .article_title = told,
                            .outlet = told,
                            .sentence = told,
                            .holder_kind = told,
                            .program = told,
                            .agency = told,
                            .cue = told,
                            .chain = told,
                            .answers = told,
                            .original = told};
    assert_int_equal(pointing_at(&row, sizeof row, bytes), 19);
    ledger_keep_claim_row(&row, memory);
    assert_int_equal(pointing_at(&row, sizeof row, bytes), 0);
    assert_slice(row.original, "statement");
    arena_close(memory);
}

static void every_slice_of_an_incident_is_copied(void **state)
{
    (void)state;
    arena *memory = NULL;
    static const char bytes[] = "statement";
    const slice told = {bytes, 9};
    assert_int_equal(arena_open(&memory, 1 << 16, NULL), DATELINE_OK);
    ledger_incident_row row = {.type = told,
                               .mode = told,
                               .label = told,
                               .place = told,
                               .country = told,
                               .town = told,
                               .province = told,
                               .district = told,
                               .division = told};
    assert_int_equal(pointing_at(&row, sizeof row, bytes), 9);
    ledger_keep_incident_row(&row, memory);
    assert_int_equal(pointing_at(&row, sizeof row, bytes), 0);
    assert_slice(row.division, "statement");
    arena_close(memory);
}

TEST_MAIN(cmocka_unit_test(every_slice_of_a_claim_is_copied),
          cmocka_unit_test(every_slice_of_an_incident_is_copied))
