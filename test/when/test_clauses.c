// What a time dates, how it bounds it, and what it is counted from, on trees written by hand.
#include <stdlib.h>

#include "base/file_map.h"
#include "support/cmocka_all.h"
#include "support/tagged.h"
#include "when/when.h"

typedef struct fixture {
    lexicon *lexicon;
    when_reader *reader;
    arena *arena;
    const syntax_layer *syntax;
    when_layer times;
    int faults;
} fixture;

static int open_fixture(void **state)
{
    fixture *made = calloc(1, sizeof *made);
    assert_non_null(made);
    assert_int_equal(lexicon_open(&made->lexicon, DATELINE_BUILD_DATA "/dateline.lexicon", NULL),
                     DATELINE_OK);
    assert_int_equal(when_reader_open(&made->reader, made->lexicon, NULL), DATELINE_OK);
    assert_int_equal(arena_open(&made->arena, 1 << 26, NULL), DATELINE_OK);
    *state = made;
    return 0;
}

static int close_fixture(void **state)
{
    fixture *made = *state;
    arena_close(made->arena);
    when_reader_close(made->reader);
    lexicon_close(made->lexicon);
    free(made);
    return 0;
}

static slice words_of(const fixture *fixture, uint32_t time)
{
    const text_document *document = fixture->syntax->document;
    return time == TIME_NONE ? SLICE("nothing")
                             : slice_at(document->text.data, fixture->times.times[time].at);
}

static uint32_t token_of(const fixture *fixture, slice word)
{
    const text_document *document = fixture->syntax->document;
    for (uint32_t token = 0; token < document->token_count; token++) {
        if (slice_equal(document->tokens[token].form, word)) {
            return token;
        }
    }
    fail_msg("no such word: %.*s", (int)word.length, word.data);
    return TOKEN_NONE;
}

static const when_time *time_of(const fixture *fixture, slice words)
{
    for (uint32_t i = 0; i < fixture->times.count; i++) {
        if (slice_equal(words_of(fixture, i), words)) {
            return &fixture->times.times[i];
        }
    }
    fail_msg("no such time: %.*s", (int)words.length, words.data);
    return NULL;
}

static slice anchor_text(const fixture *fixture, const when_time *time)
{
    const text_document *document = fixture->syntax->document;
    slice anchor = time->anchor_token == TOKEN_NONE ? SLICE("nothing")
                                                    : document->tokens[time->anchor_token].form;
    return arena_format(fixture->arena, "%.*s %d..%d", (int)anchor.length, anchor.data,
                        time->offset_low, time->offset_high);
}

static bool cut_at(slice line, slice separator, slice *left, slice *right)
{
    size_t at = slice_find(line, separator);
    if (at == SIZE_MAX) {
        return false;
    }
    *left = slice_of(line.data, at);
    *right = slice_of(line.data + at + separator.length, line.length - at - separator.length);
    return true;
}

static slice telling_text(const fixture *fixture, uint32_t token)
{
    const char *reason;
    when_told told = when_told_of(fixture->reader, fixture->syntax, token, &reason);
    return arena_format(fixture->arena, "%s %s", when_told_name(told), reason);
}

static void check_line(fixture *fixture, slice line)
{
    slice left;
    slice wanted = SLICE_NONE;
    slice actual = SLICE_NONE;
    if (cut_at(line, SLICE(" <- "), &left, &wanted)) {
        uint32_t time = when_of_clause(&fixture->times, fixture->syntax, token_of(fixture, left));
        actual = words_of(fixture, time);
    } else if (cut_at(line, SLICE(" : "), &left, &wanted)) {
        actual = when_interval_text(fixture->arena, when_bounds(time_of(fixture, left)));
    } else if (cut_at(line, SLICE(" ~ "), &left, &wanted)) {
        actual = telling_text(fixture, token_of(fixture, left));
    } else {
        assert_true(cut_at(line, SLICE(" @ "), &left, &wanted));
        actual = anchor_text(fixture, time_of(fixture, left));
    }
    if (!slice_equal(actual, wanted)) {
        print_error("wanted %.*s\nfound  %.*s\n", (int)line.length, line.data, (int)actual.length,
                    actual.data == NULL ? "" : actual.data);
        fixture->faults++;
    }
}

static void clauses_get_the_times_that_date_them(void **state)
{
    fixture *fixture = *state;
    file_map file;
    bool is_sentence = true;
    int32_t day = calendar_day((calendar_date){2024, 5, 15});
    assert_int_equal(file_map_open(&file, DATELINE_TEST_FOLDER "/clauses.case", NULL), DATELINE_OK);
    slice rest = slice_of(file.data, file.length);
    while (rest.length > 0) {
        slice line = slice_cut(&rest, '\n');
        if (line.length == 0) {
            is_sentence = true;
        } else if (line.data[0] == '#') {
            continue;
        } else if (is_sentence) {
            arena_reset(fixture->arena);
            fixture->syntax = tagged_read(fixture->arena, line);
            assert_int_equal(when_read(&fixture->times, fixture->reader, fixture->arena,
                                       fixture->syntax, day, NULL),
                             DATELINE_OK);
            is_sentence = false;
        } else {
            check_line(fixture, line);
        }
    }
    file_map_close(&file);
    assert_int_equal(fixture->faults, 0);
}

TEST_MAIN(cmocka_unit_test_setup_teardown(clauses_get_the_times_that_date_them, open_fixture,
                                          close_fixture))
