// Words and sentences of words.case: text, "=>", then the words it is cut into; "~" marks a word
// glued to the one before, "|" the end of a sentence.
#include <stdio.h>
#include <stdlib.h>

#include "base/buffer.h"
#include "base/file_map.h"
#include "support/cmocka_all.h"
#include "text/text.h"

#define BYTES_MAX (1 << 16)

typedef struct fixture {
    lexicon *words;
    text_splitter *splitter;
    arena *memory;
} fixture;

static fixture shared;

static void must(dateline_status status, const dateline_error *error)
{
    if (status != DATELINE_OK) {
        fail_msg("%s", error->message);
    }
}

static int open_all(void **state)
{
    (void)state;
    dateline_error error = {DATELINE_OK, "", 0, 0};
    must(lexicon_open(&shared.words, DATELINE_BUILD_DATA "/dateline.lexicon", &error), &error);
    must(text_splitter_open(&shared.splitter, shared.words, DATELINE_BUILD_DATA "/models", &error),
         &error);
    must(arena_open(&shared.memory, (size_t)1 << 28, &error), &error);
    return 0;
}

static int close_all(void **state)
{
    (void)state;
    arena_close(shared.memory);
    text_splitter_close(shared.splitter);
    lexicon_close(shared.words);
    return 0;
}

static text_document split(slice text)
{
    text_document document;
    dateline_error error = {DATELINE_OK, "", 0, 0};
    text_block block = {{0, (uint32_t)text.length}, TEXT_BLOCK_PARAGRAPH};
    must(text_split(&document, shared.splitter, shared.memory, text, &block, 1, &error), &error);
    return document;
}

static void show(buffer *out, const text_document *document)
{
    for (uint32_t i = 0; i < document->token_count; i++) {
        const text_token *token = &document->tokens[i];
        buffer_add(out, i == 0 ? SLICE("") : SLICE(" "));
        buffer_add(out, token->is_glued ? SLICE("~") : SLICE(""));
        buffer_add(out, token->form);
        bool last = i + 1 == document->sentences[token->sentence].end_token;
        buffer_add(out, last ? SLICE(" |") : SLICE(""));
    }
}

static void check_case(slice line, uint32_t number)
{
    size_t arrow = slice_find(line, SLICE(" => "));
    assert_true(arrow != SIZE_MAX);
    text_document document = split((slice){line.data, arrow});
    slice expected = {line.data + arrow + 4, line.length - arrow - 4};
    buffer shown;
    buffer_init(&shown, BYTES_MAX);
    show(&shown, &document);
    if (!slice_equal(buffer_slice(&shown), expected)) {
        fail_msg("line %u:\n  %.*s\nis not\n  %.*s", number, (int)shown.length, shown.data,
                 (int)expected.length, expected.data);
    }
    buffer_clear(&shown);
}

// A character that ends C's strings is punctuation like any other, and ends.
static void zeros_are_punctuation(void **state)
{
    (void)state;
    static const char text[] = "It fell \0\0\0\0 down.\0";
    text_document document = split(slice_of(text, sizeof text - 1));
    assert_true(document.token_count >= 5);
    assert_int_equal(document.tokens[document.token_count - 1].at.end, sizeof text - 1);
}

static void cuts_as_the_cases_say(void **state)
{
    (void)state;
    file_map file;
    dateline_error error;
    must(file_map_open(&file, DATELINE_TEST_FOLDER "/words.case", &error), &error);
    uint32_t number = 0;
    for (slice rest = {file.data, file.length}; rest.length > 0;) {
        slice line = slice_cut(&rest, '\n');
        number++;
        if (line.length > 0 && line.data[0] != '#') {
            check_case(line, number);
        }
    }
    file_map_close(&file);
}

// Whatever the bytes are: tokens lie in order inside the text, and with the white space between
// them they are the text.
static void keeps_every_byte(void **state)
{
    (void)state;
    static const char pieces[][8] = {"a", "'", "s ", ".",  "\n",           "\xc3\xa9",
                                     "9", ",", "-",  "\"", "\xe2\x80\x99", "/",
                                     "@", "$", " ",  "U.", "n't"};
    uint64_t random = 7;
    for (uint32_t round = 0; round < 400; round++) {
        buffer text;
        buffer_init(&text, BYTES_MAX);
        for (uint32_t i = 0; i < 40; i++) {
            random = random * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
            buffer_add(&text, slice_from_string(pieces[(random >> 33) % 17]));
        }
        text_document document = split(buffer_slice(&text));
        uint32_t at = 0;
        for (uint32_t i = 0; i < document.token_count; i++) {
            span token = document.tokens[i].at;
            assert_true(token.start >= at && token.end > token.start);
            for (; at < token.start; at++) {
                assert_non_null(strchr(" \n", text.data[at]));
            }
            at = token.end;
        }
        assert_true(at <= text.length);
        buffer_clear(&text);
        arena_reset(shared.memory);
    }
}

static void stays_linear_on_one_endless_word(void **state)
{
    (void)state;
    size_t length = (size_t)1 << 20;
    static const char units[][3] = {"a", "a.", "-9", "'", "9,"};
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        char *bytes = malloc(length);
        size_t unit = strlen(units[i]);
        for (size_t at = 0; at < length; at++) {
            bytes[at] = units[i][at % unit];
        }
        text_document document = split(slice_of(bytes, length));
        assert_true(document.token_count > 0);
        arena_reset(shared.memory);
        free(bytes);
    }
}

static void splits_blocks_apart_and_marks_headlines(void **state)
{
    (void)state;
    slice text =
        SLICE("Ferry sinks off Pemba\n\nIt was full to the rails. RESCUERS ARE ON THE WAY");
    text_block blocks[] = {{{0, 21}, TEXT_BLOCK_TITLE},
                           {{23, (uint32_t)text.length}, TEXT_BLOCK_PARAGRAPH}};
    text_document document;
    dateline_error error;
    must(text_split(&document, shared.splitter, shared.memory, text, blocks, 2, &error), &error);
    assert_int_equal(document.sentence_count, 3);
    assert_true(document.sentences[0].is_headline);
    assert_false(document.sentences[1].is_headline);
    assert_true(document.sentences[2].is_headline);
    assert_int_equal(document.sentences[1].block, 1);
}

static void knows_no_headline_in_a_wire_of_capitals(void **state)
{
    (void)state;
    slice text = SLICE("FERRY SINKS OFF PEMBA\n\nIT WAS FULL. RESCUERS ARE ON THE WAY. (rk)");
    text_block blocks[] = {{{0, 21}, TEXT_BLOCK_TITLE},
                           {{23, (uint32_t)text.length}, TEXT_BLOCK_PARAGRAPH}};
    text_document document;
    dateline_error error;
    must(text_split(&document, shared.splitter, shared.memory, text, blocks, 2, &error), &error);
    assert_true(document.sentence_count >= 3);
    assert_true(document.sentences[0].is_headline);
    assert_false(document.sentences[1].is_headline);
    assert_false(document.sentences[2].is_headline);
}

static void finds_where_capitals_say_nothing(void **state)
{
    (void)state;
    bool is_caseless[4] = {false};
    const text_document mixed =
        split(SLICE("It was full. RESCUERS ARE ON THE WAY. Nobody called."));
    assert_int_equal(mixed.sentence_count, 3);
    text_find_caseless(is_caseless, &mixed);
    assert_false(is_caseless[0]);
    assert_true(is_caseless[1]);
    assert_false(is_caseless[2]);
    const text_document small = split(SLICE("it was full. nobody called."));
    text_find_caseless(is_caseless, &small);
    assert_true(is_caseless[0]);
}

static void finds_tokens_by_place(void **state)
{
    (void)state;
    text_document document = split(SLICE("Two  boats left."));
    assert_int_equal(text_token_at(&document, 0), 0);
    assert_int_equal(text_token_at(&document, 3), 1); // the blank: what follows
    assert_int_equal(text_token_at(&document, 15), 3);
    assert_int_equal(text_token_at(&document, 99), 4);
    span all = text_tokens_span(&document, 0, 4);
    assert_int_equal(all.end, 16);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(zeros_are_punctuation),
        cmocka_unit_test(cuts_as_the_cases_say),
        cmocka_unit_test(keeps_every_byte),
        cmocka_unit_test(stays_linear_on_one_endless_word),
        cmocka_unit_test(splits_blocks_apart_and_marks_headlines),
        cmocka_unit_test(knows_no_headline_in_a_wire_of_capitals),
        cmocka_unit_test(finds_where_capitals_say_nothing),
        cmocka_unit_test(finds_tokens_by_place),
    };
    return cmocka_run_group_tests(tests, open_all, close_all);
}
