// The words of a search as PostgreSQL is asked for them.
#include "ledger/ledger_internal.h"
#include "support/cmocka_all.h"

static void assert_asked(const char *words, const char *expected)
{
    buffer out;
    buffer_init(&out, 4096);
    assert_true(ledger_write_search_words(&out, slice_from_string(words)));
    buffer_add_byte(&out, '\0');
    assert_string_equal(out.data, expected);
    buffer_clear(&out);
}

static void words_stand_beside_each_other(void **state)
{
    (void)state;
    assert_asked("raid", "('raid')");
    assert_asked("  raid\tmarket\n", "('raid') & ('market')");
    assert_asked("Raid 2024", "('raid') & ('2024')");
    assert_asked("raid\nmarket", "('raid') & ('market')");
    assert_asked("raid*", "('raid':*)");
    assert_asked("raid_market", "('raid' <-> 'market')");
    assert_asked("\"raid on the market\"", "('raid' <-> 'on' <-> 'the' <-> 'market')");
    assert_asked("\"...raid, market!\"", "('raid' <-> 'market')");
}

static void letters_are_of_any_script(void **state)
{
    (void)state;
    assert_asked("Київ", "('київ')");
    assert_asked("ⴰⴱ", "('ⴰⴱ')");                     // Tifinagh
    assert_asked("東京 한국", "('東京') & ('한국')"); // folding takes no letter apart
    assert_asked("豈", "('豈')");                     // CJK compatibility
    assert_asked("café", "('cafe')");
}

// The first and last of each range, and what stands before and behind it.
static void letters_end_where_they_end(void **state)
{
    static const struct {
        const char *first, *last, *before, *behind;
    } ranges[] = {
        {"a", "z", "`", "{"},
        {"0", "9", "/", ":"},
        {"\u00e6", "\u1fff", "\u00bf", "\u2000"},
        {"\u2c30", "\u2dff", "\u2bff", "\u2e00"},
        {"\u3040", "\xed\x9f\xbf", "\u303f", "\ue000"},
        {"\uf900", "\ufdff", "\uf8ff", "\ufe00"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++) {
        char words[64], expected[64];
        snprintf(words, sizeof words, "\"x%sy%sz\"", ranges[i].first, ranges[i].last);
        snprintf(expected, sizeof expected, "('x%sy%sz')", i == 2 ? "ae" : ranges[i].first,
                 ranges[i].last);
        assert_asked(words, expected);
        snprintf(words, sizeof words, "\"x%sy%sz\"", ranges[i].before, ranges[i].behind);
        assert_asked(words, "('x' <-> 'y' <-> 'z')");
    }
}

static void signs_join_and_part(void **state)
{
    (void)state;
    assert_asked("raid AND market", "('raid') & ('market')");
    assert_asked("raid OR market", "('raid') | ('market')");
    assert_asked("raid NOT market", "('raid') & !('market')");
    assert_asked("(raid OR fire) Sfax", "(('raid') | ('fire')) & ('sfax')");
    assert_asked("Sfax (raid OR fire)", "('sfax') & (('raid') | ('fire'))");
}

static void what_is_no_search_is_refused(void **state)
{
    (void)state;
    static const char *const wrong[] = {
        "",   "   ",        "\"raid",      "raid)", "(raid", "AND raid",     "raid AND",
        "()", "raid; DROP", "raid OR ) x", "\"!\"", "— —",   "\xe2\x80\x94", "raid & x",
        "'",  "NOT raid",   "raid{",       "raid~"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        buffer out;
        buffer_init(&out, 4096);
        if (ledger_write_search_words(&out, slice_from_string(wrong[i])))
            fail_msg("\"%s\" is taken for a search", wrong[i]);
        buffer_clear(&out);
    }
}

static void a_word_without_end_is_refused(void **state)
{
    (void)state;
    char word[2000];
    buffer out;
    memset(word, 'a', sizeof word);
    buffer_init(&out, 4096);
    assert_false(ledger_write_search_words(&out, slice_of(word, sizeof word)));
    buffer_clear(&out);
}

TEST_MAIN(cmocka_unit_test(words_stand_beside_each_other),
          cmocka_unit_test(letters_are_of_any_script), cmocka_unit_test(letters_end_where_they_end),
          cmocka_unit_test(signs_join_and_part), cmocka_unit_test(what_is_no_search_is_refused),
          cmocka_unit_test(a_word_without_end_is_refused))
