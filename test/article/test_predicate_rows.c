// Each row of lexicon/sayswho/predicates.lex in a text read the whole way: to hold the predicate
// off somebody is to deny it, and a noun for a share in a deed leads to the deed.
#include "support/article_fixture.h"

static const sayswho_attribution *find_denial(const article *article)
{
    for (uint32_t i = 0; i < article->sayswho.count; i++)
        if (article->sayswho.attributions[i].stance == STANCE_DENIES)
            return &article->sayswho.attributions[i];
    return NULL;
}

// The text with the row's words and a preposition of its own.
static const article *read_with(const char *before, slice words, slice preposition)
{
    char text[200];
    snprintf(text, sizeof text, "%s %.*s %.*s the raid.", before, (int)words.length, words.data,
             (int)preposition.length, preposition.data);
    return read_text(slice_from_string(text));
}

static bool denies(slice words, slice preposition)
{
    static const char *const befores[] = {
        "The minister said the militia was not",     "The minister said the militia did not",
        "The minister said the militia had not",     "The minister said the militia was not a",
        "The minister said the militia was not the", "The minister said the militia had",
        "The minister said the militia was"};
    for (size_t i = 0; i < sizeof befores / sizeof *befores; i++)
        if (find_denial(read_with(befores[i], words, preposition)) != NULL)
            return true;
    return false;
}

// "The militia denied involvement in the raid": the raid is the deed, not the involvement.
static bool leads_to_deed(slice words, slice preposition)
{
    const article *article = read_with("The militia denied any", words, preposition);
    const sayswho_attribution *denial = find_denial(article);
    return denial != NULL && denial->deed_token != TOKEN_NONE &&
           slice_equal(article->document.tokens[denial->deed_token].lower, SLICE("raid"));
}

static bool holds(slice words, slice kind, slice prepositions)
{
    for (slice rest = prepositions; rest.data != NULL;) {
        const slice preposition = slice_cut(&rest, ' ');
        if (slice_equal(kind, SLICE("share")) ? leads_to_deed(words, preposition)
                                              : denies(words, preposition))
            return true;
    }
    return false;
}

static void every_predicate_can_be_denied(void **state)
{
    (void)state;
    lexicon_table table;
    uint32_t silent = 0;
    assert_int_equal(lexicon_find_table(&table, shared.lexicon, "sayswho/predicates", 3, NULL),
                     DATELINE_OK);
    for (uint32_t row = 0; row < table.rows; row++) {
        const slice words = lexicon_cell(&table, row, 0);
        if (!holds(words, lexicon_cell(&table, row, 1), lexicon_cell(&table, row, 2))) {
            print_error("lexicon/sayswho/predicates.lex:%u: %.*s\n", lexicon_line(&table, row),
                        (int)words.length, words.data);
            silent++;
        }
    }
    assert_int_equal(silent, 0);
    assert_false(denies(SLICE("tired"), SLICE("of")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_predicate_can_be_denied),
    };
    return cmocka_run_group_tests(tests, open_fixture, close_fixture);
}
