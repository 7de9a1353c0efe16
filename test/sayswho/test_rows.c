// The lists of the room: each hedge weakens a clause, each word is of its class, each weight stands
// where its edge is asked for.
#include "support/cmocka_all.h"

#include <stdlib.h>

#include "sayswho/reading.h"
#include "support/tagged.h"

typedef struct fixture {
    lexicon *lexicon;
    sayswho_reader *reader;
    arena *arena;
} fixture;

static int open_fixture(void **state)
{
    fixture *made = calloc(1, sizeof *made);
    assert_non_null(made);
    assert_int_equal(lexicon_open(&made->lexicon, DATELINE_BUILD_DATA "/dateline.lexicon", NULL),
                     DATELINE_OK);
    assert_int_equal(sayswho_reader_open(&made->reader, made->lexicon, NULL), DATELINE_OK);
    assert_int_equal(arena_open(&made->arena, 1 << 24, NULL), DATELINE_OK);
    *state = made;
    return 0;
}

static int close_fixture(void **state)
{
    fixture *made = *state;
    arena_close(made->arena);
    sayswho_reader_close(made->reader);
    lexicon_close(made->lexicon);
    free(made);
    return 0;
}

// ---- hedges ----

// A clause that the word weakens, and the token of its verb.
static slice hedged(arena *arena, slice word, slice part, uint32_t *clause)
{
    static const struct {
        const char *part, *before, *behind;
        uint32_t clause;
    } shapes[] = {
        {"modal", "They/PRP/nsubj/3 ", "/MD/aux/3 leave/VB/root", 2},
        {"adverb", "They/PRP/nsubj/3 ", "/RB/advmod/3 left=leave/VBD/root", 2},
        {"adjective", "It/PRP/nsubj/2 ",
         "/JJ/root that/IN/mark/5 they/PRP/nsubj/5 left=leave/VBD/ccomp/2", 4},
        {"verb", "They/PRP/nsubj/2 ", "/VBD/root to/TO/mark/4 leave/VB/xcomp/2", 3},
    };
    for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++) {
        if (slice_equal(part, slice_from_string(shapes[i].part))) {
            *clause = shapes[i].clause;
            return arena_format(arena, "%s%.*s%s", shapes[i].before, (int)word.length, word.data,
                                shapes[i].behind);
        }
    }
    fail_msg("no part: %.*s", (int)part.length, part.data);
    return SLICE_NONE;
}

static void every_hedge_weakens_a_clause(void **state)
{
    const fixture *fixture = *state;
    const lexicon_table *table = &fixture->reader->hedges;
    for (uint32_t row = 0; row < table->rows; row++) {
        uint32_t clause = 0;
        const slice word = lexicon_cell(table, row, 0);
        arena_reset(fixture->arena);
        const syntax_layer *syntax = tagged_read(
            fixture->arena, hedged(fixture->arena, word, lexicon_cell(table, row, 1), &clause));
        const sayswho_certainty found = sayswho_clause_certainty(fixture->reader, syntax, clause);
        if (!slice_equal(slice_from_string(sayswho_certainty_name(found)),
                         lexicon_cell(table, row, 2)))
            fail_msg("lexicon/sayswho/hedges.lex:%u: %.*s", lexicon_line(table, row),
                     (int)word.length, word.data);
    }
}

// ---- classes ----

static void every_word_is_of_its_class(void **state)
{
    const fixture *fixture = *state;
    const lexicon_table *table = &fixture->reader->words;
    const reading reading = {.reader = fixture->reader};
    for (uint32_t row = 0; row < table->rows; row++) {
        bool is_of_class = false;
        for (int kind = 0; kind < WORD_CLASS_COUNT; kind++)
            if (slice_equal(lexicon_cell(table, row, 1), reading_class_name((word_class)kind)))
                is_of_class =
                    reading_has_class(&reading, lexicon_cell(table, row, 0), (word_class)kind);
        if (!is_of_class)
            fail_msg("lexicon/sayswho/words.lex:%u", lexicon_line(table, row));
    }
    assert_false(reading_has_class(&reading, SLICE("goat"), WORD_DOCUMENT));
    assert_false(reading_has_class(&reading, SLICE("report"), WORD_SUMMONS));
}

// ---- weights ----

static const char *copy_of(const fixture *fixture, const edge_weights *weights, uint32_t row,
                           uint32_t column)
{
    const slice cell = lexicon_cell(&weights->table, row, column);
    arena_reset(fixture->arena);
    return arena_format(fixture->arena, "%.*s", (int)cell.length, cell.data).data;
}

static void every_weight_of_an_edge_is_found(void **state)
{
    const fixture *fixture = *state;
    const edge_weights *weights = &fixture->reader->edges;
    for (uint32_t row = 0; row < weights->table.rows; row++) {
        const slice name = lexicon_cell(&weights->table, row, 0);
        const edge_kind kind = (edge_kind)(weights->keys[row] / EDGE_PLACES);
        const edge_place place = (edge_place)(weights->keys[row] % EDGE_PLACES);
        assert_string_equal(edge_kind_name(kind), copy_of(fixture, weights, row, 1));
        assert_string_equal(edge_place_name(place), copy_of(fixture, weights, row, 2));
        assert_int_equal(edge_weights_find(weights, kind, place, name), weights->thousandths[row]);
    }
}

static void every_weight_of_a_doubt_is_found(void **state)
{
    const fixture *fixture = *state;
    const signed_table *table = &fixture->reader->doubt;
    for (uint32_t row = 0; row < table->table.rows; row++)
        assert_int_equal(signed_table_find(table, lexicon_cell(&table->table, row, 0)),
                         table->numbers[row]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_hedge_weakens_a_clause),
        cmocka_unit_test(every_word_is_of_its_class),
        cmocka_unit_test(every_weight_of_an_edge_is_found),
        cmocka_unit_test(every_weight_of_a_doubt_is_found),
    };
    return cmocka_run_group_tests(tests, open_fixture, close_fixture);
}
