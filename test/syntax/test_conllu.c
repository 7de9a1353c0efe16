#include <stdlib.h>

#include "syntax/handmade.h"
#include "syntax/names.h"

static arena *memory;

static int open_memory(void **state)
{
    (void)state;
    return arena_open(&memory, 1 << 24, NULL) == DATELINE_OK ? 0 : -1;
}

static int close_memory(void **state)
{
    (void)state;
    arena_close(memory);
    return 0;
}

static const char sample[] = "# newdoc id = a\n"
                             "# newpar\n"
                             "# text = Kenya's ferry didn't sail.\n"
                             "1-2\tKenya's\t_\t_\t_\t_\t_\t_\t_\t_\n"
                             "1\tKenya\tKenya\tPROPN\tNNP\t_\t3\tnmod:poss\t_\t_\n"
                             "2\t's\t's\tPART\tPOS\t_\t1\tcase\t_\t_\n"
                             "3\tferry\tferry\tNOUN\tNN\t_\t6\tnsubj\t_\t_\n"
                             "4-5\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_\n"
                             "4\tdid\tdo\tAUX\tVBD\t_\t6\taux\t_\t_\n"
                             "5\tn't\tnot\tPART\tRB\t_\t6\tadvmod\t_\t_\n"
                             "6\tsail\tsail\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No\n"
                             "7\t.\t.\tPUNCT\t.\t_\t6\tpunct\t_\t_\n"
                             "\n"
                             "# newpar\n"
                             "1\tWhy\twhy\tADV\tWRB\t_\t0\troot\t_\tSpaceAfter=No\n"
                             "2\t?\t?\tPUNCT\t.\t_\t1\tpunct\t_\t_\n"
                             "\n";

static dateline_status read(text_document *document, syntax_layer *layer, const char *bytes,
                            dateline_error *error)
{
    return syntax_conllu_read(document, layer, memory, slice_from_string(bytes), error);
}

static void joins_the_text_and_keeps_the_words(void **state)
{
    (void)state;
    text_document document;
    syntax_layer layer;
    assert_int_equal(read(&document, &layer, sample, NULL), DATELINE_OK);
    assert_slice(document.text, "Kenya's ferry didn't sail.\n\nWhy?");
    assert_int_equal(document.token_count, 9);
    assert_int_equal(document.block_count, 2);
    assert_int_equal(document.sentences[1].block, 1);
    assert_true(document.tokens[1].is_glued);
    assert_slice(document.tokens[4].form, "n't");
    assert_slice(document.tokens[0].lower, "kenya");
    assert_true(document.tokens[0].has_upper);
    assert_false(document.tokens[6].space_before);
    assert_int_equal(layer.words[0].relation, REL_NMOD_POSS);
    assert_int_equal(layer.words[0].head, 2);
    assert_int_equal(layer.words[8].head, 7);
    assert_slice(layer.words[3].lemma, "do");
}

static void writes_what_it_read(void **state)
{
    (void)state;
    text_document document;
    syntax_layer layer;
    utf8_index characters;
    assert_int_equal(read(&document, &layer, sample, NULL), DATELINE_OK);
    assert_int_equal(utf8_index_build(&characters, memory, document.text), DATELINE_OK);
    buffer out;
    buffer_init(&out, 1 << 16);
    syntax_conllu_write(&out, &layer, 0, &characters, NULL);
    slice text = arena_copy(memory, buffer_slice(&out));
    buffer_clear(&out);
    assert_true(slice_starts_with(text, SLICE("# newpar\n# text = Kenya's ferry didn't sail.\n"
                                              "1-2\tKenya's\t_\t_\t_\t_\t_\t_\t_\t"
                                              "TokenRange=0:7\n"
                                              "1\tKenya\tKenya\tPROPN\tNNP\t_\t3\tnmod:poss\t_\t"
                                              "TokenRange=0:5\n")));
    assert_true(slice_find(text, SLICE("6\tsail\tsail\tVERB\tVB\t_\t0\troot\t_\t"
                                       "SpaceAfter=No|TokenRange=21:25\n")) != SIZE_MAX);
}

static void counts_characters_not_bytes(void **state)
{
    (void)state;
    text_document document;
    syntax_layer layer;
    utf8_index characters;
    assert_int_equal(read(&document, &layer, "1\tOrn\xc3\xa9\n2\tb\n\n", NULL), DATELINE_OK);
    assert_int_equal(utf8_index_build(&characters, memory, document.text), DATELINE_OK);
    buffer out;
    buffer_init(&out, 1 << 16);
    syntax_conllu_write(&out, &layer, 0, &characters, NULL);
    slice written = arena_copy(memory, buffer_slice(&out));
    buffer_clear(&out);
    assert_true(slice_find(written, SLICE("TokenRange=5:6")) != SIZE_MAX);
}

static void writes_names_where_there_are_some(void **state)
{
    (void)state;
    text_document document;
    syntax_layer layer;
    const char *names[] = {"B-Person", "I-Person", "O"};
    assert_int_equal(read(&document, &layer, "1\tIda\n2\tHolm\n3\tran\n\n", NULL), DATELINE_OK);
    buffer out;
    buffer_init(&out, 1 << 16);
    syntax_conllu_write(&out, &layer, 0, NULL, names);
    slice written = arena_copy(memory, buffer_slice(&out));
    buffer_clear(&out);
    assert_true(slice_find(written, SLICE("\tName=B-Person|TokenRange=0:3\n")) != SIZE_MAX);
    assert_true(slice_find(written, SLICE("\tName=I-Person|TokenRange=4:8\n")) != SIZE_MAX);
    assert_true(slice_find(written, SLICE("\t_\tTokenRange=9:12\n")) != SIZE_MAX);
}

static void takes_words_without_columns(void **state)
{
    (void)state;
    text_document document;
    syntax_layer layer;
    assert_int_equal(read(&document, &layer, "1\tone\r\n2\ttwo\r\n", NULL), DATELINE_OK);
    assert_int_equal(document.token_count, 2);
    assert_int_equal(document.sentence_count, 1);
    assert_int_equal(layer.words[1].head, 0); // one root is left
}

static void names_the_line_that_is_no_word(void **state)
{
    (void)state;
    static const char *const wrong[] = {"1\tone\nplain text\n", "1\tone\nx\ttwo\n",
                                        "1\tone\n2\t\n"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        text_document document;
        syntax_layer layer;
        dateline_error error = {DATELINE_OK, "", 0, 0};
        assert_int_equal(read(&document, &layer, wrong[i], &error), DATELINE_BAD_INPUT);
        assert_int_equal(error.line, 2);
    }
}

static void refuses_what_is_not_utf8(void **state)
{
    (void)state;
    text_document document;
    syntax_layer layer;
    dateline_error error = {DATELINE_OK, "", 0, 0};
    assert_int_equal(read(&document, &layer, "1\t\xff\xfe\n", &error), DATELINE_BAD_INPUT);
    assert_int_equal(error.position, 2);
}

static void fails_without_memory(void **state)
{
    (void)state;
    arena *small = NULL;
    text_document document;
    syntax_layer layer;
    dateline_error error;
    for (size_t budget = 64; budget < 4096; budget *= 2) {
        assert_int_equal(arena_open(&small, budget, NULL), DATELINE_OK);
        dateline_status status =
            syntax_conllu_read(&document, &layer, small, slice_from_string(sample), &error);
        assert_true(status == DATELINE_OK || status == DATELINE_NO_MEMORY);
        arena_close(small);
    }
}

static void names_relations_both_ways(void **state)
{
    (void)state;
    for (uint32_t i = 0; i < REL_COUNT; i++) {
        const char *name = syntax_relation_name((syntax_relation)i);
        assert_int_equal(syntax_relation_named(slice_from_string(name)), i);
    }
    assert_int_equal(syntax_relation_named(SLICE("obl:tmod")), REL_OBL_UNMARKED);
    assert_int_equal(syntax_relation_named(SLICE("det:predet")), REL_DET);
    assert_int_equal(syntax_relation_named(SLICE("unheard")), REL_DEP);
    assert_int_equal(syntax_upos_named(SLICE("SCONJ")), UPOS_SCONJ);
    assert_int_equal(syntax_xpos_named(SLICE("PRP$")), XPOS_PRPS);
}

#define WITH_MEMORY(test) cmocka_unit_test_setup_teardown(test, open_memory, close_memory)

TEST_MAIN(WITH_MEMORY(joins_the_text_and_keeps_the_words), WITH_MEMORY(writes_what_it_read),
          WITH_MEMORY(counts_characters_not_bytes), WITH_MEMORY(writes_names_where_there_are_some),
          WITH_MEMORY(takes_words_without_columns), WITH_MEMORY(names_the_line_that_is_no_word),
          WITH_MEMORY(refuses_what_is_not_utf8), WITH_MEMORY(fails_without_memory),
          cmocka_unit_test(names_relations_both_ways))
