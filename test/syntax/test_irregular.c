// Forms that are listed as irregular: each row of lexicon/syntax/irregular.lex as a word of its
// tag, before whatever the learnt edits would make of it.
#include "support/cmocka_all.h"
#include "support/made_document.h"
#include "support/made_network.h"
#include "syntax/reader.h"

#define BUDGET ((size_t)1 << 24)

// A network that has one tag for all words, and lemmas for that tag that leave them as they are.
typedef struct fixture {
    lexicon *lexicon;
    neural_model *model;
    neural_worker *worker;
    syntax_reader reader;
    arena *memory;
} fixture;

static void open_fixture(fixture *out, const char *tag)
{
    static const lemma_edit edits[] = {{.strip = 0}};
    *out = (fixture){.model = NULL};
    assert_int_equal(lexicon_open(&out->lexicon, DATELINE_BUILD_DATA "/dateline.lexicon", NULL),
                     DATELINE_OK);
    assert_int_equal(
        lexicon_find_table(&out->reader.irregulars, out->lexicon, "syntax/irregular", 3, NULL),
        DATELINE_OK);
    made_reader *made = made_network_parts(MADE_WORDS, 9);
    assert_non_null(made);
    assert_true(made_network_classes(made, NEURAL_TAGS, tag));
    assert_int_equal(made_network_open(&out->model, made, NULL), DATELINE_OK);
    made_reader_close(made);
    assert_int_equal(neural_worker_open(&out->worker, out->model, NULL), DATELINE_OK);
    assert_int_equal(arena_open(&out->memory, BUDGET, NULL), DATELINE_OK);
    out->reader.lemmas = (lemma_table){slice_from_string(tag), edits, 1, NULL, 0, NULL, 0};
    assert_int_equal(syntax_classes_open(&out->reader, out->model, NULL), DATELINE_OK);
}

static void close_fixture(fixture *fixture)
{
    arena_close(fixture->memory);
    neural_worker_close(fixture->worker);
    neural_model_close(fixture->model);
    lexicon_close(fixture->lexicon);
}

static slice lemma_of(const fixture *fixture, slice word)
{
    text_document document;
    neural_layer network;
    syntax_layer layer;
    arena_reset(fixture->memory);
    assert_true(made_document(&document, fixture->memory, word));
    assert_int_equal(neural_read(&network, fixture->worker, fixture->memory, &document, NULL),
                     DATELINE_OK);
    assert_int_equal(syntax_read(&layer, &fixture->reader, fixture->memory, &network, NULL),
                     DATELINE_OK);
    assert_int_equal(document.token_count, 1);
    return layer.words[0].lemma;
}

static uint32_t count_of(const char *upos, const char *tag)
{
    fixture fixture;
    uint32_t wrong = 0, tried = 0;
    open_fixture(&fixture, tag);
    const lexicon_table *table = &fixture.reader.irregulars;
    for (uint32_t row = 0; row < table->rows; row++) {
        const slice form = lexicon_cell(table, row, 0);
        if (!slice_equal(lexicon_cell(table, row, 1), slice_from_string(upos)))
            continue;
        tried++;
        if (slice_equal(lemma_of(&fixture, form), lexicon_cell(table, row, 2)))
            continue;
        print_error("lexicon/syntax/irregular.lex:%u: %.*s\n", lexicon_line(table, row),
                    (int)form.length, form.data);
        wrong++;
    }
    assert_slice(lemma_of(&fixture, SLICE("zoven")), "zoven");
    close_fixture(&fixture);
    assert_int_equal(wrong, 0);
    return tried;
}

static void every_irregular_form_has_its_lemma(void **state)
{
    (void)state;
    fixture fixture;
    open_fixture(&fixture, "NOUN|NNS");
    const uint32_t rows = fixture.reader.irregulars.rows;
    close_fixture(&fixture);
    assert_int_equal(count_of("NOUN", "NOUN|NNS") + count_of("VERB", "VERB|VBD") +
                         count_of("ADJ", "ADJ|JJR"),
                     rows);
}

TEST_MAIN(cmocka_unit_test(every_irregular_form_has_its_lemma))
