// How sure the text is of its nouns: as the network says, unless the words beside say that what the
// noun tells was undone or is only possible.
#include "base/utf8.h"
#include "support/heard_text.h"

#define SAID 2.5f // by the network, of every word

// "Now-cancelled" in one, as it may be where tokens are given; our splitter makes three of it.
static void join_hyphened(fixture *fixture, text_document *document)
{
    for (uint32_t i = 1; i + 1 < document->token_count; i++) {
        text_token *token = &document->tokens[i - 1];
        if (!slice_equal(token[1].form, SLICE("-")))
            continue;
        token->at.end = token[2].at.end;
        token->form = slice_at(document->text.data, token->at);
        token->lower = utf8_lower_copy(fixture->arena, token->form);
        document->token_count -= 2;
        document->sentences[0].end_token -= 2;
        memmove(token + 1, token + 3, (document->token_count - i) * sizeof *token);
    }
}

static void hear(fixture *fixture, const char *text)
{
    split(fixture, text);
    join_hyphened(fixture, &fixture->document);
    begin_split(fixture);
    for (uint32_t token = 0; token < fixture->document.token_count; token++)
        fixture->network.words[token].factuality = SAID;
    finish(fixture);
}

static float sureness_of(const fixture *fixture, const char *word)
{
    uint32_t first = 0, end = 0;
    find_words(fixture, word, &first, &end);
    return fixture->sayswho.sureness[first];
}

static void what_was_undone_is_hardly_told(void **state)
{
    fixture *fixture = *state;
    hear(fixture, "The mayor cancelled the parade in Leyton on Monday.");
    assert_true(sureness_of(fixture, "parade") < 1);
    assert_true(sureness_of(fixture, "cancelled") == SAID);
    hear(fixture, "The launch was delayed by the storm.");
    assert_true(sureness_of(fixture, "launch") < 1);
    assert_true(sureness_of(fixture, "storm") == SAID);
    hear(fixture, "A delay in delivery angered the airline.");
    assert_true(sureness_of(fixture, "delivery") < 1);
    hear(fixture, "The mayor watched the parade in Leyton on Monday.");
    assert_true(sureness_of(fixture, "parade") == SAID);
}

static void what_is_possible_is_less_sure_and_never_more(void **state)
{
    fixture *fixture = *state;
    hear(fixture, "The union spoke of a possible strike.");
    assert_true(sureness_of(fixture, "strike") < SAID && sureness_of(fixture, "strike") > 1);
    begin(fixture, "The union spoke of a possible strike."); // the network: 0 of every word
    finish(fixture);
    assert_true(sureness_of(fixture, "strike") == 0);
}

// Is the network less sure of the parade in one of the texts, the row's word where the mark is?
static bool is_doubted(fixture *fixture, slice word, slice part)
{
    static const struct {
        const char *part, *before, *behind;
    } texts[] = {
        {"verb", "The mayor did ", " the parade in Leyton on Monday."},
        {"verb", "The mayor will ", " the parade in Leyton on Monday."},
        {"noun", "The ", " of the parade angered the town."},
        {"noun", "A ", " in the parade angered the town."},
        {"noun", "The ", " of a parade angered the town."},
        {"adjective", "The ", " parade angered the town."},
        {"adjective", "They spoke of a ", " parade on Monday."},
        {"adjective", "They spoke of an ", " parade on Monday."},
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        char text[128];
        if (!slice_equal(part, slice_from_string(texts[i].part)))
            continue;
        snprintf(text, sizeof text, "%s%.*s%s", texts[i].before, (int)word.length, word.data,
                 texts[i].behind);
        hear(fixture, text);
        if (sureness_of(fixture, "parade") < SAID)
            return true;
    }
    return false;
}

static void every_row_leaves_the_parade_in_doubt(void **state)
{
    fixture *fixture = *state;
    lexicon_table table;
    uint32_t silent = 0;
    OPEN(lexicon_find_table(&table, fixture->trees.lexicon, "sayswho/undone", 3, NULL));
    for (uint32_t row = 0; row < table.rows; row++) {
        const slice word = lexicon_cell(&table, row, 0);
        if (!is_doubted(fixture, word, lexicon_cell(&table, row, 1))) {
            print_error("lexicon/sayswho/undone.lex:%u: %.*s\n", lexicon_line(&table, row),
                        (int)word.length, word.data);
            silent++;
        }
    }
    assert_int_equal(silent, 0);
    assert_false(is_doubted(fixture, SLICE("watch"), SLICE("verb")));
    assert_false(is_doubted(fixture, SLICE("colourful"), SLICE("adjective")));
    assert_false(is_doubted(fixture, SLICE("now-colourful"), SLICE("adjective")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_was_undone_is_hardly_told),
        cmocka_unit_test(what_is_possible_is_less_sure_and_never_more),
        cmocka_unit_test(every_row_leaves_the_parade_in_doubt),
    };
    return cmocka_run_group_tests(tests, open_fixture, close_fixture);
}
