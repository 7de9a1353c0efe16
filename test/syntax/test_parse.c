// The shipped models on sentences of our own: not scores (doc/models.md), but that the machinery
// reads plain news English as it should.
#include "support/trees.h"
#include "syntax/handmade.h"

static trees shared;
static arena *memory;

static int open_all(void **state)
{
    (void)state;
    trees_open(&shared, DATELINE_BUILD_DATA, "fast");
    return arena_open(&memory, (size_t)1 << 29, NULL) == DATELINE_OK ? 0 : -1;
}

static int close_all(void **state)
{
    (void)state;
    arena_close(memory);
    trees_close(&shared);
    return 0;
}

static const syntax_layer *parse(slice text)
{
    text_document *document = ARENA_NEW(memory, text_document);
    syntax_layer *layer = ARENA_NEW(memory, syntax_layer);
    assert_non_null(document);
    assert_non_null(layer);
    trees_split_paragraph(document, &shared, memory, text);
    trees_parse(layer, &shared, memory, document);
    return layer;
}

static const syntax_word *word_of(const syntax_layer *syntax, const char *form)
{
    return &syntax->words[tree_word(syntax, form)];
}

static void reads_who_did_what(void **state)
{
    (void)state;
    const syntax_layer *syntax =
        parse(SLICE("Soldiers killed three villagers near the river on Monday."));
    uint32_t killed = tree_word(syntax, "killed");
    assert_int_equal(syntax->words[killed].head, TOKEN_NONE);
    assert_int_equal(syntax->words[killed].xpos, XPOS_VBD);
    assert_slice(syntax->words[killed].lemma, "kill");
    assert_int_equal(syntax_subject(syntax, killed), tree_word(syntax, "Soldiers"));
    assert_int_equal(syntax_child(syntax, killed, REL_OBJ), tree_word(syntax, "villagers"));
    assert_int_equal(word_of(syntax, "three")->relation, REL_NUMMOD);
    assert_slice(syntax_preposition(syntax, memory, tree_word(syntax, "river")), "near");
}

static void reads_passives_and_agents(void **state)
{
    (void)state;
    const syntax_layer *syntax = parse(SLICE("Two nurses were shot by gunmen outside the clinic."));
    uint32_t shot = tree_word(syntax, "shot");
    assert_true(syntax_is_passive(syntax, shot));
    assert_slice(syntax->words[shot].lemma, "shoot");
    assert_int_equal(word_of(syntax, "nurses")->relation, REL_NSUBJ_PASS);
    assert_int_equal(word_of(syntax, "gunmen")->relation, REL_OBL_AGENT);
    assert_slice(word_of(syntax, "gunmen")->lemma, "gunman");
}

static void reads_what_is_said(void **state)
{
    (void)state;
    const syntax_layer *syntax =
        parse(SLICE("The minister said that the rebels did not attack the bridge."));
    uint32_t said = tree_word(syntax, "said"), attack = tree_word(syntax, "attack");
    assert_int_equal(syntax_subject(syntax, said), tree_word(syntax, "minister"));
    assert_int_equal(syntax_child(syntax, said, REL_CCOMP), attack);
    assert_true(syntax_is_negated(syntax, attack));
    assert_int_equal(syntax_tense_of(syntax, attack), TENSE_PAST);
}

static void reads_capitals_as_small_letters(void **state)
{
    (void)state;
    const syntax_layer *syntax = parse(SLICE("THE ARMY KILLED NINE REBELS IN THE VALLEY."));
    uint32_t killed = tree_word(syntax, "KILLED");
    assert_int_equal(syntax->words[killed].head, TOKEN_NONE);
    assert_slice(syntax->words[killed].lemma, "kill");
    assert_int_equal(syntax_subject(syntax, killed), tree_word(syntax, "ARMY"));
    assert_int_equal(syntax_child(syntax, killed, REL_OBJ), tree_word(syntax, "REBELS"));
}

static void assert_word(const syntax_word *word, syntax_upos upos, const char *xpos,
                        const char *lemma)
{
    assert_int_equal(word->upos, upos);
    assert_string_equal(word->xpos_name, xpos);
    assert_slice(word->lemma, lemma);
}

static void reads_tags_lemmas_and_trees(void **state)
{
    (void)state;
    const syntax_layer *syntax =
        parse(SLICE("Three farmers died on Sunday. The army killed two men."));
    const uint32_t died = tree_word(syntax, "died"), killed = tree_word(syntax, "killed");
    assert_word(&syntax->words[died], UPOS_VERB, "VBD", "die");
    assert_word(&syntax->words[killed], UPOS_VERB, "VBD", "kill");
    assert_word(word_of(syntax, "farmers"), UPOS_NOUN, "NNS", "farmer");
    assert_word(word_of(syntax, "men"), UPOS_NOUN, "NNS", "man");
    assert_word(word_of(syntax, "Sunday"), UPOS_PROPN, "NNP", "Sunday");
    assert_int_equal(syntax->words[died].head, TOKEN_NONE);
    assert_int_equal(syntax->words[killed].head, TOKEN_NONE);
    assert_int_equal(syntax_subject(syntax, died), tree_word(syntax, "farmers"));
    assert_int_equal(syntax_subject(syntax, killed), tree_word(syntax, "army"));
    assert_int_equal(syntax_child(syntax, killed, REL_OBJ), tree_word(syntax, "men"));
}

static void check_trees(const syntax_layer *syntax)
{
    const text_document *document = syntax->document;
    for (uint32_t i = 0; i < document->sentence_count; i++) {
        const text_sentence *sentence = &document->sentences[i];
        uint32_t roots = 0;
        for (uint32_t token = sentence->first_token; token < sentence->end_token; token++) {
            const syntax_word *word = &syntax->words[token];
            roots += word->head == TOKEN_NONE;
            assert_true(word->left <= token && token < word->end);
            assert_true(word->head == TOKEN_NONE ||
                        (word->head >= sentence->first_token && word->head < sentence->end_token));
        }
        assert_int_equal(roots, 1);
    }
}

// One sentence of many thousand words, with and without places to cut it.
static void stays_whole_on_endless_sentences(void **state)
{
    (void)state;
    static const char *const units[] = {"and the boats of ", "word, ", "; he said "};
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        buffer text;
        buffer_init(&text, (size_t)1 << 20);
        for (uint32_t round = 0; round < 4000; round++) {
            buffer_add(&text, slice_from_string(units[i]));
        }
        check_trees(parse(buffer_slice(&text)));
        buffer_clear(&text);
        arena_reset(memory);
    }
}

static void says_the_same_twice(void **state)
{
    (void)state;
    slice text =
        SLICE("Police in Osh said on Tuesday that two of the five men held since the raid, "
              "which left a guard dead, would be freed. None of them gave a name.");
    const syntax_layer *first = parse(text), *second = parse(text);
    check_trees(first);
    assert_int_equal(first->document->token_count, second->document->token_count);
    for (uint32_t i = 0; i < first->document->token_count; i++) {
        assert_int_equal(first->words[i].head, second->words[i].head);
        assert_int_equal(first->words[i].relation, second->words[i].relation);
        assert_string_equal(first->words[i].xpos_name, second->words[i].xpos_name);
    }
}

static void reads_nothing_as_nothing(void **state)
{
    (void)state;
    const syntax_layer *syntax = parse(SLICE(" \n "));
    assert_int_equal(syntax->document->token_count, 0);
    assert_int_equal(syntax->document->sentence_count, 0);
}

static void names_the_missing_model(void **state)
{
    (void)state;
    syntax_reader *reader = NULL;
    dateline_error error;
    assert_int_equal(
        syntax_reader_open(&reader, shared.lexicon, "/nowhere", shared.reader.model, &error),
        DATELINE_IO);
    assert_null(reader);
    assert_non_null(strstr(error.message, "lemma.model"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_who_did_what),
        cmocka_unit_test(reads_passives_and_agents),
        cmocka_unit_test(reads_what_is_said),
        cmocka_unit_test(reads_capitals_as_small_letters),
        cmocka_unit_test(reads_tags_lemmas_and_trees),
        cmocka_unit_test(stays_whole_on_endless_sentences),
        cmocka_unit_test(says_the_same_twice),
        cmocka_unit_test(reads_nothing_as_nothing),
        cmocka_unit_test(names_the_missing_model),
    };
    return cmocka_run_group_tests(tests, open_all, close_all);
}
