// Every word of time answers: it takes the place of another of its class in an example of some
// rule, and the expression there must still be found, from the same to the same end, where it is
// not with a word of no class. Every holiday has a day of its own.
#include <stdio.h>
#include <stdlib.h>

#include "support/cmocka_all.h"
#include "when/plain.h"

#define MOST_EXAMPLES 600
#define LONGEST_EXAMPLE 400

static const char *const files[] = {"when/date", "when/offset", "when/duration", "when/clock",
                                    "when/set",  "when/vague",  "when/event",    "when/widen"};

// A sentence of a .rule file and the expression in it.
typedef struct example {
    slice marked; // with brackets
    int32_t day;
} example;

typedef struct fixture {
    lexicon *lexicon;
    when_reader *reader;
    arena *arena;
    example examples[MOST_EXAMPLES];
    uint32_t count;
} fixture;

static void add_examples(fixture *fixture, slice text)
{
    int32_t day = DAY_UNKNOWN;
    while (text.length > 0) {
        slice rest = slice_trim(slice_cut(&text, '\n'));
        const slice key = slice_cut(&rest, ' ');
        if (slice_equal(key, SLICE("day")))
            assert_true(calendar_read(rest, &day));
        if (!slice_equal(key, SLICE("+")))
            continue;
        const size_t equals = slice_find(rest, SLICE(" = "));
        assert_true(fixture->count < MOST_EXAMPLES && equals < LONGEST_EXAMPLE);
        fixture->examples[fixture->count++] = (example){slice_of(rest.data, equals), day};
    }
}

static int open_fixture(void **state)
{
    fixture *made = calloc(1, sizeof *made);
    assert_non_null(made);
    assert_int_equal(lexicon_open(&made->lexicon, DATELINE_BUILD_DATA "/dateline.lexicon", NULL),
                     DATELINE_OK);
    assert_int_equal(when_reader_open(&made->reader, made->lexicon, NULL), DATELINE_OK);
    assert_int_equal(arena_open(&made->arena, 1 << 26, NULL), DATELINE_OK);
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        slice text;
        assert_int_equal(lexicon_find_rules(&text, made->lexicon, files[i], NULL), DATELINE_OK);
        add_examples(made, text);
    }
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

// ---- one word in place of another ----

// "th" stands by itself in "14th".
static bool is_letter(char byte)
{
    return plain_is_letter(byte) && !(byte >= '0' && byte <= '9');
}

// Where the word stands by itself in the text from `from` on; SIZE_MAX.
static size_t find_word(slice text, slice word, size_t from)
{
    for (size_t at = from; at + word.length <= text.length; at++) {
        const slice here = slice_of(text.data + at, word.length);
        const bool begins = at == 0 || !is_letter(text.data[at - 1]) || !is_letter(word.data[0]);
        const bool ends = at + word.length == text.length ||
                          !is_letter(text.data[at + word.length]) ||
                          !is_letter(word.data[word.length - 1]);
        if (begins && ends && slice_equal_ignoring_case(here, word))
            return at;
    }
    return SIZE_MAX;
}

// The text with `word` for what stands at `at`, in its case; brackets stay.
static slice with_word(arena *arena, slice text, size_t at, size_t length, slice word)
{
    const slice made =
        arena_format(arena, "%.*s%.*s%.*s", (int)at, text.data, (int)word.length, word.data,
                     (int)(text.length - at - length), text.data + at + length);
    char *first = (char *)(uintptr_t)made.data + at;
    if (plain_is_upper(text.data[at]) && *first >= 'a' && *first <= 'z')
        *first = (char)(*first - 'a' + 'A');
    return made;
}

static slice without_brackets(arena *arena, slice marked, span *at)
{
    char *text = arena_alloc(arena, marked.length + 1);
    uint32_t length = 0;
    *at = SPAN_NONE;
    for (size_t i = 0; i < marked.length; i++) {
        if (marked.data[i] == '[')
            at->start = length;
        else if (marked.data[i] == ']')
            at->end = length;
        else
            text[length++] = marked.data[i];
    }
    return slice_of(text, length);
}

// The full stop of "St. Stephen's" ends no sentence.
static void join_sentences(text_document *document)
{
    document->sentences[0].end_token = document->token_count;
    document->sentence_count = 1;
    for (uint32_t i = 0; i < document->token_count; i++)
        document->tokens[i].sentence = 0;
}

static bool is_found(const fixture *fixture, slice marked, int32_t day)
{
    span at;
    plain plain;
    when_layer layer;
    const slice text = without_brackets(fixture->arena, marked, &at);
    plain_read(&plain, fixture->arena, text);
    if (slice_find(text, SLICE("St. ")) != SIZE_MAX)
        join_sentences(&plain.document);
    assert_int_equal(when_read(&layer, fixture->reader, fixture->arena, &plain.syntax, day, NULL),
                     DATELINE_OK);
    for (uint32_t i = 0; i < layer.count; i++)
        if (layer.times[i].at.start == at.start && layer.times[i].at.end == at.end)
            return true;
    return false;
}

static bool is_found_with(const fixture *fixture, const example *example, size_t at, slice other,
                          slice word)
{
    return is_found(fixture, with_word(fixture->arena, example->marked, at, other.length, word),
                    example->day);
}

static bool stands_for(const fixture *fixture, slice word, slice other)
{
    for (uint32_t i = 0; i < fixture->count; i++) {
        const example *example = &fixture->examples[i];
        for (size_t at = find_word(example->marked, other, 0); at != SIZE_MAX;
             at = find_word(example->marked, other, at + 1)) {
            arena_reset(fixture->arena);
            if (is_found_with(fixture, example, at, other, word) &&
                !is_found_with(fixture, example, at, other, SLICE("goat")))
                return true;
        }
    }
    return false;
}

static bool answers(const fixture *fixture, const lexicon_table *table, uint32_t row)
{
    const slice kind = lexicon_cell(table, row, 1);
    for (uint32_t other = 0; other < table->rows; other++)
        if (slice_equal(lexicon_cell(table, other, 1), kind) &&
            stands_for(fixture, lexicon_cell(table, row, 0), lexicon_cell(table, other, 0)))
            return true;
    return false;
}

static void every_word_stands_for_another_of_its_class(void **state)
{
    const fixture *fixture = *state;
    lexicon_table table;
    uint32_t silent = 0;
    assert_int_equal(lexicon_find_table(&table, fixture->lexicon, "when/word", 4, NULL),
                     DATELINE_OK);
    for (uint32_t row = 0; row < table.rows; row++) {
        if (!answers(fixture, &table, row)) {
            const slice word = lexicon_cell(&table, row, 0), kind = lexicon_cell(&table, row, 1);
            print_error("lexicon/when/word.lex:%u: \"%.*s\" as %.*s\n", lexicon_line(&table, row),
                        (int)word.length, word.data, (int)kind.length, kind.data);
            silent++;
        }
    }
    assert_int_equal(silent, 0);
}

// ---- words that a rule's own words stand for, too ----

// A sentence in which nothing but a word of the class can stand at the mark, and the expression.
typedef struct frame {
    const char *class;
    const char *text;
    const char *expression; // with the word or without
} frame;

static const frame frames[] = {
    {"joint", "The ferry sank at 10 p.m. {} Tuesday.", "10 p.m. {} Tuesday"},
    {"shared_thing", "She left on the same {} as the envoy.", "the same {}"},
    {"plain_unit", "They agreed on a five-{} plan.", "five-{}"},
    {"weekday_short", "The shop closed on {}. at nine.", "{}."},
    {"opening", "The old town {}1614) is small.", "1614"},
    {"rare_unit", "He left the {} before last.", "the {} before last"},
};

static slice fill(arena *arena, const char *text, slice word)
{
    const size_t at = slice_find(slice_from_string(text), SLICE("{}"));
    return at == SIZE_MAX ? slice_from_string(text)
                          : with_word(arena, slice_from_string(text), at, 2, word);
}

static bool is_told_in(const fixture *fixture, const frame *frame, slice word)
{
    plain plain;
    when_layer layer;
    arena_reset(fixture->arena);
    const slice text = fill(fixture->arena, frame->text, word);
    const slice wanted = fill(fixture->arena, frame->expression, word);
    plain_read(&plain, fixture->arena, text);
    assert_int_equal(
        when_read(&layer, fixture->reader, fixture->arena, &plain.syntax, DAY_UNKNOWN, NULL),
        DATELINE_OK);
    for (uint32_t i = 0; i < layer.count; i++)
        if (slice_equal(slice_at(text.data, layer.times[i].at), wanted))
            return true;
    return false;
}

static bool has_its_place(const fixture *fixture, const frame *frame, const lexicon_table *table,
                          uint32_t row)
{
    char word[64];
    const slice kept = lexicon_cell(table, row, 0);
    snprintf(word, sizeof word, "%.*s", (int)kept.length, kept.data);
    if (slice_equal(lexicon_cell(table, row, 3), SLICE("upper")))
        word[0] = (char)(word[0] - 'a' + 'A');
    return is_told_in(fixture, frame, slice_from_string(word));
}

static void every_word_has_the_place_of_its_class(void **state)
{
    const fixture *fixture = *state;
    lexicon_table table;
    assert_int_equal(lexicon_find_table(&table, fixture->lexicon, "when/word", 4, NULL),
                     DATELINE_OK);
    for (size_t i = 0; i < sizeof frames / sizeof *frames; i++) {
        const slice class = slice_from_string(frames[i].class);
        assert_false(is_told_in(fixture, &frames[i], SLICE("goat")));
        for (uint32_t row = 0; row < table.rows; row++)
            if (slice_equal(lexicon_cell(&table, row, 1), class) &&
                !has_its_place(fixture, &frames[i], &table, row))
                fail_msg("lexicon/when/word.lex:%u as %s", lexicon_line(&table, row),
                         frames[i].class);
    }
}

// ---- holidays ----

// "easter monday" as it is written: every word large.
static slice as_name(arena *arena, slice words)
{
    slice made = arena_copy(arena, words);
    for (size_t i = 0; i < made.length; i++) {
        char *byte = (char *)(uintptr_t)made.data + i;
        if ((i == 0 || byte[-1] == ' ') && *byte >= 'a' && *byte <= 'z')
            *byte = (char)(*byte - 'a' + 'A');
    }
    return made;
}

static void every_holiday_has_its_day(void **state)
{
    const fixture *fixture = *state;
    lexicon_table table;
    int32_t day;
    assert_true(calendar_read(SLICE("2024-05-15"), &day));
    assert_int_equal(lexicon_find_table(&table, fixture->lexicon, "when/holiday", 2, NULL),
                     DATELINE_OK);
    for (uint32_t row = 0; row < table.rows; row++) {
        arena_reset(fixture->arena);
        const slice name = as_name(fixture->arena, lexicon_cell(&table, row, 0));
        if (!is_found(fixture,
                      arena_format(fixture->arena, "The court sat on [%.*s].", (int)name.length,
                                   name.data),
                      day))
            fail_msg("lexicon/when/holiday.lex:%u: %.*s", lexicon_line(&table, row),
                     (int)name.length, name.data);
    }
}

// ---- tenses and signals ----

// "'ll", a word of its own, as the splitter cuts it.
static void join_clitic(text_document *document)
{
    for (uint32_t i = 0; i + 1 < document->token_count; i++) {
        text_token *token = &document->tokens[i];
        if (!slice_equal(token->form, SLICE("'")))
            continue;
        token->at.end = document->tokens[i + 1].at.end;
        token->form = token->lower = slice_at(document->text.data, token->at);
        document->token_count--;
        document->sentences[0].end_token--;
        memmove(token + 1, token + 2, (document->token_count - i - 1) * sizeof *token);
    }
}

static when_layer read_text(const fixture *fixture, slice text)
{
    int32_t day;
    plain *plain = ARENA_NEW(fixture->arena, struct plain);
    when_layer layer;
    assert_true(calendar_read(SLICE("2024-05-15"), &day));
    plain_read(plain, fixture->arena, text);
    join_clitic(&plain->document);
    assert_int_equal(when_read(&layer, fixture->reader, fixture->arena, &plain->syntax, day, NULL),
                     DATELINE_OK);
    return layer;
}

// A sentence in which the word alone says on which side of a Wednesday the day lies: "will" or
// "left" before it say the opposite. An infinitive that nothing leads looks no farther than weeks.
static slice with_day(arena *arena, slice word, slice tense)
{
    const bool is_led = slice_equal(tense, SLICE("before to"));
    const bool was = slice_equal(tense, SLICE("past"));
    return arena_format(arena, "They %s the men %.*s %sagain %s.", was ? "will see" : "left",
                        (int)word.length, word.data, is_led ? "to " : "",
                        is_led ? "March 3" : "Friday");
}

static bool is_turned(const fixture *fixture, slice word, slice tense)
{
    arena_reset(fixture->arena);
    const when_layer layer = read_text(fixture, with_day(fixture->arena, word, tense));
    const slice wanted = slice_equal(tense, SLICE("past"))        ? SLICE("2024-05-10")
                         : slice_equal(tense, SLICE("before to")) ? SLICE("2025-03-03")
                                                                  : SLICE("2024-05-17");
    return layer.count == 1 && slice_equal(layer.times[0].value, wanted);
}

static void every_tense_turns_to_its_day(void **state)
{
    const fixture *fixture = *state;
    lexicon_table table;
    assert_int_equal(lexicon_find_table(&table, fixture->lexicon, "when/tense", 2, NULL),
                     DATELINE_OK);
    for (uint32_t row = 0; row < table.rows; row++) {
        const slice word = lexicon_cell(&table, row, 0), tense = lexicon_cell(&table, row, 1);
        if (!is_turned(fixture, word, tense) || is_turned(fixture, SLICE("goat"), tense))
            fail_msg("lexicon/when/tense.lex:%u: %.*s", lexicon_line(&table, row), (int)word.length,
                     word.data);
    }
}

static void every_signal_bounds_what_it_dates(void **state)
{
    static const char *const relations[] = {"during", "before", "after", "since", "until", "by"};
    const fixture *fixture = *state;
    lexicon_table table;
    assert_int_equal(lexicon_find_table(&table, fixture->lexicon, "when/signal", 2, NULL),
                     DATELINE_OK);
    for (uint32_t row = 0; row < table.rows; row++) {
        const slice word = lexicon_cell(&table, row, 0);
        arena_reset(fixture->arena);
        const when_layer layer =
            read_text(fixture, arena_format(fixture->arena, "He slept %.*s May 3, 2024.",
                                            (int)word.length, word.data));
        const slice wanted = lexicon_cell(&table, row, 1);
        if (layer.count != 1 ||
            !slice_equal(wanted, slice_from_string(relations[layer.times[0].relation])))
            fail_msg("lexicon/when/signal.lex:%u: %.*s", lexicon_line(&table, row),
                     (int)word.length, word.data);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_word_stands_for_another_of_its_class),
        cmocka_unit_test(every_word_has_the_place_of_its_class),
        cmocka_unit_test(every_holiday_has_its_day),
        cmocka_unit_test(every_tense_turns_to_its_day),
        cmocka_unit_test(every_signal_bounds_what_it_dates),
    };
    return cmocka_run_group_tests(tests, open_fixture, close_fixture);
}
