#include "model/word_forms.h"

#include <stdlib.h>

#include "model/word_shape.h"
#include "support/cmocka_all.h"

static word_forms forms_of(const char *form)
{
    word_forms forms;
    word_forms_read(&forms, slice_from_string(form));
    return forms;
}

// Is this the text whose hash stands there?
static void check_form(const char *form, word_form what, const char *expected)
{
    if (forms_of(form).hash[what] != word_hash(slice_from_string(expected))) {
        fail_msg("form %d of \"%s\" is not \"%s\"", what, form, expected);
    }
}

static void check_case(const char *form, word_case expected)
{
    if (forms_of(form).letters != expected) {
        fail_msg("\"%s\" is of case %d, not %d", form, forms_of(form).letters, expected);
    }
}

static void tells_words_by_their_case(void **state)
{
    (void)state;
    check_case("gunmen", CASE_SMALL);
    check_case("Kisumu", CASE_FIRST);
    check_case("'Tis", CASE_FIRST);
    check_case("UN", CASE_CAPITALS);
    check_case("U.S.", CASE_CAPITALS);
    check_case("McDonald", CASE_MIXED);
    check_case("al-Shabaab", CASE_MIXED);
    check_case("Al-Qaida", CASE_MIXED);
    check_case("F-16", CASE_DIGIT);
    check_case("1990s", CASE_DIGIT);
    check_case("km\xc2\xb2", CASE_DIGIT); // km²
    check_case("...", CASE_NONE);
    check_case("", CASE_NONE);
    check_case("I", CASE_SINGLE_CAPITAL);
    check_case("J.", CASE_SINGLE_CAPITAL);
    check_case("a", CASE_SMALL);
}

static void counts_letters_not_bytes(void **state)
{
    (void)state;
    check_case("\xc3\x89", CASE_SINGLE_CAPITAL);                // É
    check_case("E\xcc\x81", CASE_SINGLE_CAPITAL);               // the same with a mark of its own
    check_case("\xc3\x89vora", CASE_FIRST);                     // Évora
    check_case("\xc3\x89TAT", CASE_CAPITALS);                   // ÉTAT
    check_case("\xd0\x9a\xd0\xb8\xd1\x97\xd0\xb2", CASE_FIRST); // Київ
    check_case("\xe4\xb8\xad", CASE_SMALL);                     // 中
    check_case("\xcc\x81\xcc\x81", CASE_NONE);                  // marks only
}

static void takes_affixes_of_the_lower_form(void **state)
{
    (void)state;
    check_form("Walking", FORM_SUFFIX_3, "ing");
    check_form("Walking", FORM_SUFFIX_2, "ng");
    check_form("Walking", FORM_PREFIX_3, "wal");
    check_form("Walking", FORM_LOWER, "walking");
    check_form("1998", FORM_SUFFIX_3, "000");
    check_form("A4", FORM_LOWER, "a0");
    check_form("\xc3\x89t\xc3\xa9s", FORM_SUFFIX_3, "t\xc3\xa9s");        // Étés
    check_form("\xc3\x89t\xc3\xa9s", FORM_PREFIX_3, "\xc3\xa9t\xc3\xa9"); // Étés
    check_form("\xc4\xb0stanbul", FORM_PREFIX_3, "i\xcc\x87s");           // İstanbul
}

static void takes_short_words_whole(void **state)
{
    (void)state;
    for (word_form what = FORM_SUFFIX_3; what < WORD_FORMS; what++) {
        check_form("", what, "");
        check_form("x", what, "x");
    }
    check_form("Al", FORM_SUFFIX_3, "al");
    check_form("Al", FORM_SUFFIX_2, "al");
    check_form("Al", FORM_PREFIX_3, "al");
    check_form("Ali", FORM_PREFIX_3, "ali");
}

static void cuts_runs_of_the_shape_at_two(void **state)
{
    (void)state;
    check_form("Kisumu", FORM_SHAPE, "Xxx");
    check_form("KISUMU", FORM_SHAPE, "XX");
    check_form("F-16", FORM_SHAPE, "X-dd");
    check_form("1,234.50", FORM_SHAPE, "d,dd.dd");
    check_form("....", FORM_SHAPE, "..");
    check_form("\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6", FORM_SHAPE,
               "\xe2\x80\xa6\xe2\x80\xa6"); // ………
    check_form("\xc3\x89vora", FORM_SHAPE, "Xxx");
    check_form("dX9", FORM_SHAPE, "xXd");
}

static void stands_any_bytes(void **state)
{
    (void)state;
    check_form("a\xff\xc3", FORM_SUFFIX_2, "\xef\xbf\xbd\xef\xbf\xbd");
    check_case("\xff\xfe", CASE_NONE);
    word_forms forms;
    word_forms_read(&forms, SLICE_NONE);
    assert_int_equal(forms.letters, CASE_NONE);
    word_forms_read(&forms, SLICE("a\0b"));
    assert_true(forms.hash[FORM_LOWER] == word_hash(SLICE("a\0b")));
}

static void reads_long_words(void **state)
{
    (void)state;
    enum { LENGTH = 10000 };
    char *word = malloc(LENGTH);
    assert_non_null(word);
    memset(word, 'a', LENGTH);
    word[0] = 'A';
    word_forms forms;
    word_forms_read(&forms, slice_of(word, LENGTH));
    assert_int_equal(forms.letters, CASE_FIRST);
    assert_true(forms.hash[FORM_SUFFIX_3] == word_hash(SLICE("aaa")));
    assert_true(forms.hash[FORM_SHAPE] == word_hash(SLICE("Xxx")));
    free(word);
}

static void chooses_rows_of_tables(void **state)
{
    (void)state;
    word_forms forms = {.hash = {[FORM_SHAPE] = UINT64_C(0xffffffffffffffff)}};
    assert_int_equal(word_forms_row(&forms, FORM_SHAPE, 2048), 2047);
    assert_int_equal(word_forms_row(&forms, FORM_SHAPE, 1), 0);
    assert_int_equal(word_forms_row(&forms, FORM_LOWER, 7), 0);
    // As train/reader/pieces.py has it.
    forms = forms_of("Kisumu");
    assert_int_equal(word_forms_row(&forms, FORM_SUFFIX_3, 4096), 3190);
    assert_int_equal(word_forms_row(&forms, FORM_SHAPE, 2048), 751);
}

TEST_MAIN(cmocka_unit_test(tells_words_by_their_case), cmocka_unit_test(counts_letters_not_bytes),
          cmocka_unit_test(takes_affixes_of_the_lower_form),
          cmocka_unit_test(takes_short_words_whole),
          cmocka_unit_test(cuts_runs_of_the_shape_at_two), cmocka_unit_test(stands_any_bytes),
          cmocka_unit_test(reads_long_words), cmocka_unit_test(chooses_rows_of_tables))
