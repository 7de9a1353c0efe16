// The lists of places: each name is a place where it stands behind "in".
#include <stdlib.h>

#include "support/cmocka_all.h"
#include "support/tagged.h"
#include "support/where_fixture.h"
#include "where/where.h"

// "al fashir" as the words of a name: "Al/NNP/flat/5 Fashir/NNP/obl/2".
static slice name_words(arena *arena, slice name)
{
    slice line = SLICE("");
    uint32_t at = 4, last = 4;
    for (size_t i = 0; i < name.length; i++)
        last += name.data[i] == ' ';
    for (slice rest = name; rest.length > 0; at++) {
        const slice word = slice_cut(&rest, ' ');
        char *written = arena_alloc(arena, word.length + 1);
        memcpy(written, word.data, word.length);
        if (written[0] >= 'a' && written[0] <= 'z')
            written[0] = (char)(written[0] - 'a' + 'A');
        line = at == last ? arena_format(arena, "%.*s %.*s/NNP/obl/2", (int)line.length, line.data,
                                         (int)word.length, written)
                          : arena_format(arena, "%.*s %.*s/NNP/compound/%u", (int)line.length,
                                         line.data, (int)word.length, written, last);
    }
    return line;
}

static bool has_place(const fixture *fixture, slice sentence, where_precision coarsest)
{
    who_layer *who = ARENA_NEW(fixture->arena, who_layer);
    where_layer layer;
    who->syntax = tagged_read(fixture->arena, sentence);
    assert_int_equal(
        where_read(&layer, fixture->gazetteer, fixture->arena, who, SLICE_NONE, SLICE_NONE, NULL),
        DATELINE_OK);
    for (uint32_t i = 0; i < layer.count; i++)
        if (layer.places[i].has_point && layer.places[i].precision <= coarsest)
            return true;
    return false;
}

static bool is_place(const fixture *fixture, slice name, where_precision coarsest)
{
    const slice words = name_words(fixture->arena, name);
    return has_place(
        fixture,
        arena_format(fixture->arena,
                     "Fires/NNS/nsubj/2 burned=burn/VBD/root in/IN/case/4%.*s ././punct/2",
                     (int)words.length, words.data),
        coarsest);
}

// "Hope burned": nothing says that it is a place.
static bool is_place_alone(const fixture *fixture, slice name)
{
    char word[64];
    snprintf(word, sizeof word, "%.*s", (int)name.length, name.data);
    word[0] = word[0] >= 'a' && word[0] <= 'z' ? (char)(word[0] - 'a' + 'A') : word[0];
    return has_place(fixture,
                     arena_format(fixture->arena,
                                  "Then/RB/advmod/3 %s/NNP/nsubj/3 burned=burn/VBD/root "
                                  "././punct/3",
                                  word),
                     WHERE_DISTRICT);
}

// A word that towns bear too is none by itself, and some not even behind "in". "English" may tell
// of a country all the same.
static void common_words_are_no_places_by_themselves(void **state)
{
    const fixture *fixture = *state;
    lexicon_table table;
    uint32_t wrong = 0;
    assert_int_equal(lexicon_find_table(&table, fixture->lexicon, "where/common", 2, NULL),
                     DATELINE_OK);
    for (uint32_t row = 0; row < table.rows; row++) {
        const slice word = lexicon_cell(&table, row, 0);
        const bool is_never = slice_equal(lexicon_cell(&table, row, 1), SLICE("never"));
        arena_reset(fixture->arena);
        if (memchr(word.data, ' ', word.length) != NULL)
            continue;
        if (is_place_alone(fixture, word) ||
            (is_never && is_place(fixture, word, WHERE_DISTRICT))) {
            print_error("lexicon/where/common.lex:%u: %.*s\n", lexicon_line(&table, row),
                        (int)word.length, word.data);
            wrong++;
        }
    }
    assert_int_equal(wrong, 0);
}

// "Fires burned from Memphis Hope": a known word cuts no name, where "Memphis Goat" would be one.
static bool stands_beside(const fixture *fixture, slice word)
{
    char written[64];
    snprintf(written, sizeof written, "%.*s", (int)word.length, word.data);
    written[0] =
        written[0] >= 'a' && written[0] <= 'z' ? (char)(written[0] - 'a' + 'A') : written[0];
    return has_place(fixture,
                     arena_format(fixture->arena,
                                  "Fires/NNS/nsubj/2 burned=burn/VBD/root from/IN/case/5 "
                                  "Memphis/NNP/compound/5 %s/NNP/obl/2 ././punct/2",
                                  written),
                     WHERE_DISTRICT);
}

// "In City Hall": of two words the row itself is what may be a town's name. Words that end streets
// make an address of it. One row in fifty may be taken for something else.
static void common_words_cut_no_name(void **state)
{
    const fixture *fixture = *state;
    lexicon_table table, streets;
    uint32_t wrong = 0;
    assert_int_equal(lexicon_find_table(&streets, fixture->lexicon, "where/street", 1, NULL),
                     DATELINE_OK);
    assert_int_equal(lexicon_find_table(&table, fixture->lexicon, "where/common", 2, NULL),
                     DATELINE_OK);
    for (uint32_t row = 0; row < table.rows; row++) {
        const slice word = lexicon_cell(&table, row, 0);
        const bool is_phrase = slice_find(word, SLICE(" ")) != SIZE_MAX;
        const bool is_never = slice_equal(lexicon_cell(&table, row, 1), SLICE("never"));
        arena_reset(fixture->arena);
        if (is_phrase ? is_place(fixture, word, WHERE_DISTRICT) && is_never
                      : stands_beside(fixture, word) == lexicon_has(&streets, word)) {
            print_error("lexicon/where/common.lex:%u: %.*s\n", lexicon_line(&table, row),
                        (int)word.length, word.data);
            wrong++;
        }
    }
    assert_true(wrong * 50 <= table.rows);
    assert_false(stands_beside(fixture, SLICE("goat")));
}

// One name in fifty may be taken for something else; what is not found is printed.
static void every_name_is_a_place(void **state)
{
    static const char *const lists[] = {"where/alias", "where/region", "where/province"};
    const fixture *fixture = *state;
    uint32_t silent = 0, rows = 0;
    for (size_t list = 0; list < sizeof lists / sizeof *lists; list++) {
        lexicon_table table;
        assert_int_equal(lexicon_find_table(&table, fixture->lexicon, lists[list], 1, NULL),
                         DATELINE_OK);
        rows += table.rows;
        for (uint32_t row = 0; row < table.rows; row++) {
            const slice name = lexicon_cell(&table, row, 0);
            arena_reset(fixture->arena);
            if (!is_place(fixture, name, WHERE_UNKNOWN)) {
                print_error("lexicon/%s.lex:%u: %.*s\n", lists[list], lexicon_line(&table, row),
                            (int)name.length, name.data);
                silent++;
            }
        }
    }
    assert_true(silent * 50 <= rows);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_name_is_a_place),
        cmocka_unit_test(common_words_are_no_places_by_themselves),
        cmocka_unit_test(common_words_cut_no_name),
    };
    return cmocka_run_group_tests(tests, open_fixture, close_fixture);
}
