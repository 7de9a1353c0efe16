// Rows of lexicon/article in sentences of an article, read the whole way: whether each noun of
// happening.lex gets a time of its own, and whether the words of the small lists, which rules look
// up one by one, are words or lemmas that a text can have: a row that none can have says nothing.
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

static article read_as(const fixture *fixture, slice text, intake_format format)
{
    intake_source *source = NULL;
    intake_article given;
    article article;
    assert_int_equal(
        intake_open_memory(&source, article_intake(fixture->readers), text, "rows", format, NULL),
        DATELINE_OK);
    assert_int_equal(intake_next(&given, source, fixture->arena, NULL), DATELINE_OK);
    assert_int_equal(article_read(&article, fixture->worker, fixture->arena, &given, DAY_UNKNOWN,
                                  ARTICLE_WHOLE, NULL),
                     DATELINE_OK);
    intake_close(source);
    return article;
}

static article read_text(const fixture *fixture, slice text)
{
    return read_as(fixture, text, INTAKE_TEXT);
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
        assert_true(lexicon_has(table, noun));
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

// ---- small lists -----------------------------------------------------------------------------

// How a rule asks for a word: by its lemma, or as it is written.
typedef struct small_list {
    const char *name;
    bool is_written;
} small_list;

static const small_list lists[] = {
    {"account", false},      {"act", false},
    {"aftermath", false},    {"anybody", false},
    {"arm", false},          {"because", false},
    {"belonging", false},    {"bringing", false},
    {"calling", false},      {"carrying", false},
    {"cause", false},        {"causing", false},
    {"charge", false},       {"coming", false},
    {"complicity", false},   {"dating_verb", false},
    {"deadly", false},       {"determiner", false},
    {"dying", false},        {"evidence", false},
    {"failing", false},      {"figure", false},
    {"follower", false},     {"impact", false},
    {"keeping", false},      {"kin", false},
    {"lasting", false},      {"membership", false},
    {"naming", false},       {"nobody", false},
    {"open_outcome", false}, {"other", false},
    {"owning", false},       {"pointing", false},
    {"portion", false},      {"position", false},
    {"prosecution", false},  {"pronoun", false},
    {"remains", false},      {"side", false},
    {"striking", false},     {"taking", false},
    {"tie", false},          {"time_mark", false},
    {"untruth", false},      {"using", false},
    {"violent", false},      {"wrong", false},
    {"belief", true},        {"conviction", true},
    {"degree", true},        {"fellowship", true},
    {"insurgent", true},     {"share", true},
    {"simultaneous", true},  {"venue_preposition", true},
    {"answer", false},       {"charged", false},
    {"craft", false},        {"entering", false},
    {"holding", false},      {"leading", false},
    {"neglect", false},      {"responsibility", false},
    {"same", false},         {"sublevel", false},
    {"topic", false},        {"violence", false},
    {"approach", true},      {"contrast", true},
    {"fellow_lead", true},   {"laid", true},
    {"left_out", true},      {"local", true},
    {"principal", true},     {"whole", true},
    {"epithet", true},
};

// A noun, a verb, what stands before a noun or an adverb: one of them is what the row is meant as.
static slice write_frames(const fixture *fixture, slice text, slice word)
{
    const int length = (int)word.length;
    return arena_format(
        fixture->arena,
        "%.*s They saw the %.*s of the town. They may %.*s the town. It was %.*s the"
        " road. He was very %.*s.",
        (int)text.length, text.data, length, word.data, length, word.data, length, word.data,
        length, word.data);
}

// Is there a word by which a rule would find the row?
static bool has_word(const article *article, const lexicon_table *table, slice word,
                     bool is_written)
{
    for (uint32_t i = 0; i < article->document.token_count; i++) {
        const slice asked =
            is_written ? article->document.tokens[i].lower : article->syntax.words[i].lemma;
        if (slice_equal(asked, word))
            return lexicon_has(table, asked);
    }
    return false;
}

// A word with a hyphen that our splitter cuts may stand where the tokens are given.
static bool is_word_given(const fixture *fixture, const lexicon_table *table, slice word,
                          bool is_written)
{
    const article article =
        read_as(fixture,
                arena_format(fixture->arena,
                             "1\tThey\t_\t_\t_\t_\t_\t_\t_\t_\n2\tsaw\t_\t_\t_\t_\t_\t_\t_\t_\n"
                             "3\tthe\t_\t_\t_\t_\t_\t_\t_\t_\n4\t%.*s\t_\t_\t_\t_\t_\t_\t_\t_\n\n",
                             (int)word.length, word.data),
                INTAKE_CONLLU);
    return has_word(&article, table, word, is_written);
}

// The rows from `first` on; returns how many no sentence has.
static uint32_t count_unheard(const fixture *fixture, const small_list *list,
                              const lexicon_table *table, uint32_t first)
{
    const uint32_t end = first + AT_ONCE < table->rows ? first + AT_ONCE : table->rows;
    uint32_t unheard = 0;
    arena_reset(fixture->arena);
    slice text = SLICE("BROD, March 14, 2025 (Novara Wire) - The mayor left.");
    for (uint32_t row = first; row < end; row++)
        text = write_frames(fixture, text, lexicon_cell(table, row, 0));
    const article article = read_text(fixture, text);
    for (uint32_t row = first; row < end; row++) {
        const slice word = lexicon_cell(table, row, 0);
        if (slice_find(word, SLICE(" ")) != SIZE_MAX || // a phrase is no word
            has_word(&article, table, word, list->is_written) ||
            (slice_find(word, SLICE("-")) != SIZE_MAX &&
             is_word_given(fixture, table, word, list->is_written)))
            continue;
        print_error("lexicon/article/%s.lex:%u: %.*s\n", list->name, lexicon_line(table, row),
                    (int)word.length, word.data);
        unheard++;
    }
    return unheard;
}

static void every_word_of_a_small_list_can_be_read(void **state)
{
    const fixture *fixture = *state;
    uint32_t unheard = 0;
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
        lexicon_table table;
        char name[64];
        snprintf(name, sizeof name, "article/%s", lists[i].name);
        assert_int_equal(lexicon_find_table(&table, fixture->lexicon, name, 1, NULL), DATELINE_OK);
        for (uint32_t row = 0; row < table.rows; row += AT_ONCE)
            unheard += count_unheard(fixture, &lists[i], &table, row);
    }
    assert_int_equal(unheard, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_noun_that_happens_gets_a_time),
        cmocka_unit_test(every_word_of_a_small_list_can_be_read),
    };
    return cmocka_run_group_tests(tests, open_fixture, close_fixture);
}
