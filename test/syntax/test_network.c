// What the network's classes mean here: tags and whose lemmas they take, relations, trees.
#include "support/cmocka_all.h"
#include "support/made_document.h"
#include "support/made_network.h"
#include "syntax/reader.h"

#define BUDGET ((size_t)1 << 24)

// A reader that knows a network, the lemmas below and no irregular word.
typedef struct fixture {
    neural_model *model;
    neural_worker *worker;
    syntax_reader reader;
    arena *memory;
} fixture;

static const uint32_t no_slots[2] = {0, 0};

// "dogs" loses a letter as X|FW, all others of that tag take a plus.
#define FW 1u
static void open_lemmas(syntax_reader *reader)
{
    static const lemma_edit edits[] = {{.strip = 1}, {.append_length = 1, .append = "+"}};
    static lemma_row words[1], endings[1];
    words[0] = (lemma_row){lemma_word_key(SLICE("dogs"), FW), 0, 0};
    endings[0] = (lemma_row){lemma_ending_key(SLICE("a"), 0, FW), 1, 0};
    reader->lemmas = (lemma_table){SLICE("NOUN|NN\nX|FW\n"), edits, 2, words, 1, endings, 1};
}

// A network in which the list has these classes and no others; tags are no words that inflect
// irregularly.
static dateline_status open_fixture(fixture *out, neural_classes list, const char *lines)
{
    made_reader *made = made_network_parts(MADE_WORDS, 9);
    assert_non_null(made);
    assert_true(made_network_classes(made, NEURAL_TAGS, "X|FW"));
    assert_true(made_network_classes(made, list, lines));
    *out = (fixture){.model = NULL};
    assert_int_equal(made_network_open(&out->model, made, NULL), DATELINE_OK);
    made_reader_close(made);
    assert_int_equal(neural_worker_open(&out->worker, out->model, NULL), DATELINE_OK);
    assert_int_equal(arena_open(&out->memory, BUDGET, NULL), DATELINE_OK);
    out->reader.irregulars = (lexicon_table){.slots = no_slots, .slot_count = 1};
    open_lemmas(&out->reader);
    return syntax_classes_open(&out->reader, out->model, NULL);
}

static void close_fixture(fixture *fixture)
{
    arena_close(fixture->memory);
    neural_worker_close(fixture->worker);
    neural_model_close(fixture->model);
}

static syntax_layer read_text(const fixture *fixture, slice text)
{
    text_document *document = ARENA_NEW(fixture->memory, text_document);
    neural_layer *network = ARENA_NEW(fixture->memory, neural_layer);
    syntax_layer layer;
    assert_true(made_document(document, fixture->memory, text));
    assert_int_equal(neural_read(network, fixture->worker, fixture->memory, document, NULL),
                     DATELINE_OK);
    assert_int_equal(syntax_read(&layer, &fixture->reader, fixture->memory, network, NULL),
                     DATELINE_OK);
    return layer;
}

static dateline_status status_of(neural_classes list, const char *lines)
{
    fixture fixture;
    const dateline_status status = open_fixture(&fixture, list, lines);
    close_fixture(&fixture);
    return status;
}

static void assert_lemma(const char *tag, const char *word, const char *lemma)
{
    fixture fixture;
    assert_int_equal(open_fixture(&fixture, NEURAL_TAGS, tag), DATELINE_OK);
    const syntax_layer layer = read_text(&fixture, slice_from_string(word));
    assert_int_equal(layer.document->token_count, 1);
    assert_slice(layer.words[0].lemma, lemma);
    close_fixture(&fixture);
}

static void lemmas_are_those_of_the_tag_of_the_same_name(void **state)
{
    (void)state;
    assert_lemma("X|FW", "Dogs", "dog");
    assert_lemma("X|FW", "Cats", "cats+");
    assert_lemma("X|FW", "\xc3\xa9", "\xc3\xa9+");
    assert_lemma("NOUN|NN", "Dogs", "dogs"); // no row of its own
}

static void a_tag_without_a_list_leaves_the_lower_form(void **state)
{
    (void)state;
    assert_lemma("X|LS", "Dogs", "dogs");
    assert_lemma("X", "Dogs", "dogs");
    assert_lemma("PROPN|FW", "Dogs", "dogs");
}

static void tags_that_are_none_are_refused(void **state)
{
    (void)state;
    assert_int_equal(status_of(NEURAL_TAGS, "X"), DATELINE_OK);
    assert_int_equal(status_of(NEURAL_TAGS, "X|elevenchars"), DATELINE_OK);
    assert_int_equal(status_of(NEURAL_TAGS, "X|twelve_chars"), DATELINE_CORRUPT);
    assert_int_equal(status_of(NEURAL_TAGS, "|NN"), DATELINE_CORRUPT);
}

static void words_get_what_the_classes_name(void **state)
{
    (void)state;
    fixture fixture;
    assert_int_equal(open_fixture(&fixture, NEURAL_FEATS, "Number=Plur"), DATELINE_OK);
    syntax_layer layer = read_text(&fixture, SLICE("a b c\n\nd"));
    assert_int_equal(layer.document->token_count, 4);
    for (uint32_t token = 0; token < 4; token++) {
        assert_slice(syntax_feats(&layer, token), "Number=Plur");
        assert_string_equal(layer.words[token].xpos_name, "FW");
        assert_int_equal(layer.words[token].upos, UPOS_X);
    }
    assert_int_equal(layer.words[3].relation, REL_ROOT);
    close_fixture(&fixture);
    assert_int_equal(open_fixture(&fixture, NEURAL_FEATS, "_"), DATELINE_OK);
    layer = read_text(&fixture, SLICE("a"));
    assert_int_equal(syntax_feats(&layer, 0).length, 0);
    close_fixture(&fixture);
}

// A sentence that the network reads in parts becomes one tree all the same.
static void a_sentence_in_parts_has_one_root(void **state)
{
    (void)state;
    fixture fixture;
    assert_int_equal(open_fixture(&fixture, NEURAL_RELATIONS, "root\nnsubj\nunheard:of"),
                     DATELINE_OK);
    char text[2 * 1200];
    for (size_t i = 0; i < sizeof text; i++)
        text[i] = i % 2 == 0 ? (char)('a' + i % 17) : ' ';
    const syntax_layer layer = read_text(&fixture, slice_of(text, sizeof text));
    uint32_t roots = 0, labelled = 0;
    for (uint32_t token = 0; token < layer.document->token_count; token++) {
        roots += layer.words[token].head == TOKEN_NONE;
        labelled +=
            layer.words[token].relation == REL_ROOT && layer.words[token].head == TOKEN_NONE;
        assert_true(layer.words[token].relation < REL_COUNT);
    }
    assert_int_equal(layer.document->sentence_count, 1);
    assert_int_equal(roots, 1);
    assert_int_equal(labelled, 1);
    close_fixture(&fixture);
}

static void too_little_memory_is_told(void **state)
{
    (void)state;
    fixture fixture;
    assert_int_equal(open_fixture(&fixture, NEURAL_TAGS, "X|FW"), DATELINE_OK);
    text_document document;
    neural_layer network;
    assert_true(made_document(&document, fixture.memory, SLICE("a b c d e f\ng h")));
    assert_int_equal(neural_read(&network, fixture.worker, fixture.memory, &document, NULL),
                     DATELINE_OK);
    dateline_status status = DATELINE_NO_MEMORY;
    for (size_t budget = 16; status != DATELINE_OK; budget += 16) {
        arena *small = NULL;
        syntax_layer layer;
        assert_int_equal(arena_open(&small, budget, NULL), DATELINE_OK);
        status = syntax_read(&layer, &fixture.reader, small, &network, NULL);
        assert_true(status == DATELINE_OK || status == DATELINE_NO_MEMORY);
        arena_close(small);
    }
    close_fixture(&fixture);
}

TEST_MAIN(cmocka_unit_test(lemmas_are_those_of_the_tag_of_the_same_name),
          cmocka_unit_test(a_tag_without_a_list_leaves_the_lower_form),
          cmocka_unit_test(tags_that_are_none_are_refused),
          cmocka_unit_test(words_get_what_the_classes_name),
          cmocka_unit_test(a_sentence_in_parts_has_one_root),
          cmocka_unit_test(too_little_memory_is_told))
