// Which nouns tell of something that happens: each row of lexicon/article/happening.lex in a
// sentence of an article, read the whole way, and whether it gets a time of its own.
#include "support/cmocka_all.h"

#include <stdlib.h>

#include "article/article.h"

#define AT_ONCE 20u // nouns in one article

typedef struct fixture {
    lexicon *lexicon;
    article_readers *readers;
    article_worker *worker;
    arena *arena;
} fixture;

static int open_fixture(void **state)
{
    fixture *made = calloc(1, sizeof *made);
    assert_non_null(made);
    assert_int_equal(lexicon_open(&made->lexicon, DATELINE_BUILD_DATA "/dateline.lexicon", NULL),
                     DATELINE_OK);
    assert_int_equal(article_readers_open(&made->readers, made->lexicon,
                                          DATELINE_BUILD_DATA "/models", "fast", kernels_best(),
                                          NULL, NULL),
                     DATELINE_OK);
    assert_int_equal(article_worker_open(&made->worker, made->readers, NULL), DATELINE_OK);
    assert_int_equal(arena_open(&made->arena, 1 << 28, NULL), DATELINE_OK);
    *state = made;
    return 0;
}

static int close_fixture(void **state)
{
    fixture *made = *state;
    arena_close(made->arena);
    article_worker_close(made->worker);
    article_readers_close(made->readers);
    lexicon_close(made->lexicon);
    free(made);
    return 0;
}

static article read_text(const fixture *fixture, slice text)
{
    intake_source *source = NULL;
    intake_article given;
    article article;
    assert_int_equal(intake_open_memory(&source, article_intake(fixture->readers), text, "rows",
                                        INTAKE_TEXT, NULL),
                     DATELINE_OK);
    assert_int_equal(intake_next(&given, source, fixture->arena, NULL), DATELINE_OK);
    assert_int_equal(article_read(&article, fixture->worker, fixture->arena, &given, DAY_UNKNOWN,
                                  ARTICLE_WHOLE, NULL),
                     DATELINE_OK);
    intake_close(source);
    return article;
}

static bool has_anchor(const article *article, slice noun)
{
    for (uint32_t i = 0; i < article->anchor_count; i++)
        if (slice_equal(article->document.tokens[article->anchors[i].token].lower, noun))
            return true;
    return false;
}

// The rows from `first` on that are whole nouns; returns how many were told wrongly.
static uint32_t count_wrong(const fixture *fixture, const lexicon_table *table, uint32_t first)
{
    const uint32_t end = first + AT_ONCE < table->rows ? first + AT_ONCE : table->rows;
    uint32_t wrong = 0;
    arena_reset(fixture->arena);
    slice text = SLICE("BROD, March 14, 2025 (Novara Wire) - The mayor left.");
    for (uint32_t row = first; row < end; row++) {
        const slice noun = lexicon_cell(table, row, 0);
        if (noun.data[0] != '-')
            text = arena_format(fixture->arena, "%.*s They spoke of the %.*s.", (int)text.length,
                                text.data, (int)noun.length, noun.data);
    }
    const article article = read_text(fixture, text);
    for (uint32_t row = first; row < end; row++) {
        const slice noun = lexicon_cell(table, row, 0);
        const bool wants = slice_equal(lexicon_cell(table, row, 1), SLICE("yes"));
        if (noun.data[0] != '-' && has_anchor(&article, noun) != wants) {
            print_error("lexicon/article/happening.lex:%u: %.*s\n", lexicon_line(table, row),
                        (int)noun.length, noun.data);
            wrong++;
        }
    }
    return wrong;
}

// The tags are a trained model's: one noun in twenty may fall to new weights; what falls is
// printed.
static void every_noun_that_happens_gets_a_time(void **state)
{
    const fixture *fixture = *state;
    lexicon_table table;
    uint32_t wrong = 0;
    assert_int_equal(lexicon_find_table(&table, fixture->lexicon, "article/happening", 2, NULL),
                     DATELINE_OK);
    for (uint32_t row = 0; row < table.rows; row += AT_ONCE)
        wrong += count_wrong(fixture, &table, row);
    assert_true(wrong * 20 <= table.rows);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_noun_that_happens_gets_a_time),
    };
    return cmocka_run_group_tests(tests, open_fixture, close_fixture);
}
