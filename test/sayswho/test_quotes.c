#include "support/cmocka_all.h"

#include <stdlib.h>

#include "sayswho/quotes.h"

#define MOST_TOKENS 4096

typedef struct fixture {
    arena *arena;
    text_token tokens[MOST_TOKENS];
    text_block blocks[64];
    text_document document;
} fixture;

static int open_fixture(void **state)
{
    fixture *made = calloc(1, sizeof *made);
    assert_non_null(made);
    assert_int_equal(arena_open(&made->arena, 1 << 24, NULL), DATELINE_OK);
    *state = made;
    return 0;
}

static int close_fixture(void **state)
{
    fixture *made = *state;
    arena_close(made->arena);
    free(made);
    return 0;
}

// Blocks end at line feeds, tokens at blanks: quotes only need to know where words are.
static void lay_out(fixture *fixture, slice text)
{
    text_document *document = &fixture->document;
    *document = (text_document){.text = text, .tokens = fixture->tokens, .blocks = fixture->blocks};
    uint32_t start = 0;
    for (uint32_t at = 0; at <= text.length; at++) {
        if (at == text.length || text.data[at] == '\n') {
            fixture->blocks[document->block_count++].at = (span){start, at};
            start = at + 1;
        }
    }
    for (uint32_t at = 0; at < text.length;) {
        uint32_t end = at;
        while (end < text.length && text.data[end] != ' ' && text.data[end] != '\n') {
            end++;
        }
        if (end > at && document->token_count < MOST_TOKENS) {
            text_token *token = &fixture->tokens[document->token_count++];
            token->at = (span){at, end};
            token->form = slice_at(text.data, token->at);
        }
        at = end + 1;
    }
}

static quote_layer read_quotes(fixture *fixture, const char *text)
{
    quote_layer layer;
    lay_out(fixture, slice_from_string(text));
    assert_int_equal(quotes_read(&layer, fixture->arena, &fixture->document, NULL), DATELINE_OK);
    return layer;
}

// The quotes of a text, each as its words, are exactly these; NULL ends the list.
static void assert_quotes(void **state, const char *text, const char *const *expected)
{
    fixture *fixture = *state;
    quote_layer layer = read_quotes(fixture, text);
    uint32_t i = 0;
    for (; expected[i] != NULL; i++) {
        assert_true(i < layer.count);
        assert_slice(slice_at(text, layer.quotes[i].at), expected[i]);
    }
    assert_int_equal(layer.count, i);
}

#define EXPECT(text, ...) assert_quotes(state, (text), (const char *const[]){__VA_ARGS__, NULL})
#define EXPECT_NO_QUOTES(text) assert_quotes(state, (text), (const char *const[]){NULL})

static void pairs_straight_marks(void **state)
{
    EXPECT("He said: \"The dam held.\" Then \"we left at noon,\" he added.", "\"The dam held.\"",
           "\"we left at noon,\"");
}

static void pairs_curly_marks_and_guillemets(void **state)
{
    EXPECT("“The dam held,” she said. «Nous partons», dit-il. „Wir gehen“ too.", "“The dam held,”",
           "«Nous partons»", "„Wir gehen“");
}

static void pairs_tex_marks(void **state)
{
    EXPECT("``The dam held,'' she said.", "``The dam held,''");
}

static void pairs_marks_that_stand_free_in_wire_copy(void **state)
{
    EXPECT("\" The dam held, \" he said. \" We left, \" she said.", "\" The dam held, \"",
           "\" We left, \"");
}

static void mixes_a_curly_opening_with_a_straight_close(void **state)
{
    EXPECT("“The dam held,\" she said.", "“The dam held,\"");
}

static void takes_two_apostrophes_for_one_double_mark(void **state)
{
    EXPECT("“The dam held,’’ she said. “Nobody left,’’ he said.", "“The dam held,’’",
           "“Nobody left,’’");
    EXPECT("‘‘The dam held,’’ she said.", "‘‘The dam held,’’");
    EXPECT("‘He told me “stay”, and then ‘run now’’ was all she said.",
           "‘He told me “stay”, and then ‘run now’’");
}

static void lets_blanks_turn_a_mark_typed_the_wrong_way(void **state)
{
    EXPECT("“The dam held,“ she said. “Nobody left,“ he said.", "“The dam held,“",
           "“Nobody left,“");
    EXPECT("She called it ”a dam of sand” again.", "”a dam of sand”");
}

static void lets_no_forgotten_mark_swallow_the_quotes_behind_it(void **state)
{
    EXPECT("“The dam held, she said. Rain fell. “Nobody left,” he said.",
           "“The dam held, she said. Rain fell. ", "“Nobody left,”");
    EXPECT("“He called it “a dam of sand” twice,” she said.",
           "“He called it “a dam of sand” twice,”");
}

static void leaves_apostrophes_alone(void **state)
{
    EXPECT_NO_QUOTES("The rebels' camp wasn't theirs; the '90s ended o'clock.");
}

static void reads_a_quote_inside_a_quote_as_one_outermost(void **state)
{
    EXPECT("“He told me ‘run now’ and left,” she said.", "“He told me ‘run now’ and left,”");
}

static void ends_an_unclosed_quote_with_its_paragraph(void **state)
{
    fixture *fixture = *state;
    const char *text = "“The dam held and nobody was hurt.\nThe mayor left.";
    quote_layer layer = read_quotes(fixture, text);
    assert_int_equal(layer.count, 1);
    assert_slice(slice_at(text, layer.quotes[0].at), "“The dam held and nobody was hurt.");
    assert_true(layer.quotes[0].is_unclosed);
}

static void knows_a_paragraph_that_opens_again(void **state)
{
    fixture *fixture = *state;
    quote_layer layer =
        read_quotes(fixture, "“The dam held and we stayed.\n“Then it broke,” he said.");
    assert_int_equal(layer.count, 2);
    assert_false(layer.quotes[0].continues);
    assert_true(layer.quotes[1].continues);
}

static void takes_up_single_marks_at_the_next_paragraph(void **state)
{
    fixture *fixture = *state;
    EXPECT("‘The dam held and we stayed.\n‘Then it broke,’ he said.",
           "‘The dam held and we stayed.", "‘Then it broke,’");
    quote_layer layer =
        read_quotes(fixture, "‘The dam held and we stayed.\n‘Then it broke,’ he said.");
    assert_true(layer.quotes[1].continues);
    EXPECT_NO_QUOTES("The rebels‘ camp burned.\nNobody left.");
}

static void does_not_carry_an_unclosed_quote_over_a_paragraph_without_quotes(void **state)
{
    fixture *fixture = *state;
    quote_layer layer =
        read_quotes(fixture, "“The dam held and we stayed.\nNobody else spoke. “Then,” he said.");
    assert_int_equal(layer.count, 2);
    assert_false(layer.quotes[1].continues);
}

static void finds_its_way_back_when_wire_copy_lost_a_mark(void **state)
{
    EXPECT("\" We stayed on. \" The point was to wait, \" he said. \" It broke, \" she said.",
           "\" We stayed on. \" The point was to wait, \"", "\" It broke, \"");
}

static void calls_a_few_words_scare_quotes(void **state)
{
    fixture *fixture = *state;
    quote_layer layer = read_quotes(fixture, "The “window” was shut. “We never opened it again.”");
    assert_int_equal(layer.count, 2);
    assert_true(layer.quotes[0].is_scare);
    assert_false(layer.quotes[1].is_scare);
}

static void stays_whole_under_two_hundred_nested_quotes(void **state)
{
    fixture *fixture = *state;
    char text[200 * 10 + 64];
    size_t length = 0;
    for (int i = 0; i < 200; i++) {
        length += (size_t)snprintf(text + length, sizeof text - length, i % 2 ? "‘a " : "“b ");
    }
    for (int i = 200; i-- > 0;) {
        length += (size_t)snprintf(text + length, sizeof text - length, i % 2 ? "’ " : "” ");
    }
    quote_layer layer = read_quotes(fixture, text);
    assert_true(layer.count >= 1);
    assert_int_equal(layer.quotes[0].at.start, 0);
}

static void marks_tokens_with_their_quote(void **state)
{
    fixture *fixture = *state;
    quote_layer layer = read_quotes(fixture, "She said “we left the town” again");
    assert_int_equal(layer.outermost[1], QUOTE_NONE);
    assert_int_equal(layer.outermost[2], 0);
    assert_int_equal(layer.outermost[5], 0);
    assert_int_equal(layer.outermost[6], QUOTE_NONE);
}

#define QUOTE_TEST(name) cmocka_unit_test_setup_teardown(name, open_fixture, close_fixture)

TEST_MAIN(QUOTE_TEST(pairs_straight_marks), QUOTE_TEST(pairs_curly_marks_and_guillemets),
          QUOTE_TEST(pairs_tex_marks), QUOTE_TEST(pairs_marks_that_stand_free_in_wire_copy),
          QUOTE_TEST(mixes_a_curly_opening_with_a_straight_close),
          QUOTE_TEST(takes_two_apostrophes_for_one_double_mark),
          QUOTE_TEST(lets_blanks_turn_a_mark_typed_the_wrong_way),
          QUOTE_TEST(lets_no_forgotten_mark_swallow_the_quotes_behind_it),
          QUOTE_TEST(leaves_apostrophes_alone),
          QUOTE_TEST(reads_a_quote_inside_a_quote_as_one_outermost),
          QUOTE_TEST(ends_an_unclosed_quote_with_its_paragraph),
          QUOTE_TEST(knows_a_paragraph_that_opens_again),
          QUOTE_TEST(takes_up_single_marks_at_the_next_paragraph),
          QUOTE_TEST(does_not_carry_an_unclosed_quote_over_a_paragraph_without_quotes),
          QUOTE_TEST(finds_its_way_back_when_wire_copy_lost_a_mark),
          QUOTE_TEST(calls_a_few_words_scare_quotes),
          QUOTE_TEST(stays_whole_under_two_hundred_nested_quotes),
          QUOTE_TEST(marks_tokens_with_their_quote))
