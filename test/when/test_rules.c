// The examples that stand beside each rule in lexicon/when/*.rule.
#include <stdlib.h>

#include "support/cmocka_all.h"
#include "when/plain.h"

static const char *const files[] = {"when/date", "when/offset", "when/duration", "when/clock",
                                    "when/set",  "when/vague",  "when/event",    "when/widen"};

typedef struct fixture {
    lexicon *lexicon;
    when_reader *reader;
    arena *arena;
    int faults;
} fixture;

static int open_fixture(void **state)
{
    fixture *made = calloc(1, sizeof *made);
    dateline_error error = {0};
    assert_non_null(made);
    assert_int_equal(lexicon_open(&made->lexicon, DATELINE_BUILD_DATA "/dateline.lexicon", &error),
                     DATELINE_OK);
    if (when_reader_open(&made->reader, made->lexicon, &error) != DATELINE_OK) {
        fail_msg("%s", error.message);
    }
    assert_int_equal(arena_open(&made->arena, 1 << 26, &error), DATELINE_OK);
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

// The sentence without its brackets; where they stood goes into *at.
static slice without_brackets(arena *arena, slice marked, span *at)
{
    char *text = arena_alloc(arena, marked.length + 1);
    uint32_t length = 0;
    *at = SPAN_NONE;
    for (size_t i = 0; i < marked.length; i++) {
        if (marked.data[i] == '[') {
            at->start = length;
        } else if (marked.data[i] == ']') {
            at->end = length;
        } else {
            text[length++] = marked.data[i];
        }
    }
    return slice_of(text, length);
}

static void complain(fixture *fixture, slice rule, const char *what, slice sentence)
{
    fixture->faults++;
    print_error("rule %.*s: %s: %.*s\n", (int)rule.length, rule.data, what, (int)sentence.length,
                sentence.data);
}

static when_layer read_times(fixture *fixture, slice text, int32_t day)
{
    plain *plain = ARENA_NEW(fixture->arena, struct plain);
    when_layer layer;
    plain_read(plain, fixture->arena, text);
    assert_int_equal(when_read(&layer, fixture->reader, fixture->arena, &plain->syntax, day, NULL),
                     DATELINE_OK);
    return layer;
}

// "The ferry sails [daily]. = P1D": that span with that value is found. True: by this very rule.
static bool check_positive(fixture *fixture, slice rule, slice example, int32_t day)
{
    size_t equals = slice_find(example, SLICE(" = "));
    span at;
    assert_true(equals != SIZE_MAX);
    slice value = slice_of(example.data + equals + 3, example.length - equals - 3);
    slice text = without_brackets(fixture->arena, slice_of(example.data, equals), &at);
    when_layer layer = read_times(fixture, text, day);
    for (uint32_t i = 0; i < layer.count; i++) {
        const when_time *time = &layer.times[i];
        if (time->at.start == at.start && time->at.end == at.end) {
            if (!slice_equal(time->value, value)) {
                complain(fixture, rule, "another value in", example);
                complain(fixture, slice_from_string(time->rule), "found", time->value);
            }
            return slice_equal(slice_from_string(time->rule), rule);
        }
    }
    complain(fixture, rule, "not found", example);
    return false;
}

static void check_negative(fixture *fixture, slice rule, slice text, int32_t day)
{
    when_layer layer = read_times(fixture, text, day);
    for (uint32_t i = 0; i < layer.count; i++) {
        if (slice_equal(slice_from_string(layer.times[i].rule), rule)) {
            complain(fixture, rule, "fires in", text);
        }
    }
}

// "He was early; [2022] was over.": what widens elsewhere leaves this expression as it is.
static void check_not_widened(fixture *fixture, slice rule, slice example, int32_t day)
{
    span at;
    slice text = without_brackets(fixture->arena, example, &at);
    when_layer layer = read_times(fixture, text, day);
    for (uint32_t i = 0; i < layer.count; i++) {
        if (layer.times[i].at.start == at.start && layer.times[i].at.end == at.end) {
            return;
        }
    }
    complain(fixture, rule, "widens in", example);
}

static bool begins_rule(slice key)
{
    return slice_equal(key, SLICE("rule")) || slice_equal(key, SLICE("prefix")) ||
           slice_equal(key, SLICE("suffix"));
}

// The rule that is being read and which examples it has shown.
typedef struct seen_rule {
    slice name;
    bool widens, has_positive, has_negative, has_fired;
} seen_rule;

static void check_is_shown(fixture *fixture, const seen_rule *rule)
{
    if (rule->name.data != NULL && !(rule->has_positive && rule->has_negative)) {
        complain(fixture, rule->name, "lacks an example with + or with -", SLICE(""));
    }
    if (rule->name.data != NULL && !rule->widens && !rule->has_fired) {
        complain(fixture, rule->name, "fires in none of its examples", SLICE(""));
    }
}

static void check_example(fixture *fixture, seen_rule *rule, slice key, slice example, int32_t day)
{
    if (slice_equal(key, SLICE("+"))) {
        rule->has_fired |= check_positive(fixture, rule->name, example, day);
        rule->has_positive = true;
    } else if (slice_equal(key, SLICE("-"))) {
        (rule->widens ? check_not_widened : check_negative)(fixture, rule->name, example, day);
        rule->has_negative = true;
    }
}

static void check_file(fixture *fixture, slice text)
{
    seen_rule rule = {.name = SLICE_NONE};
    int32_t day = DAY_UNKNOWN;
    while (text.length > 0) {
        slice rest = slice_trim(slice_cut(&text, '\n'));
        slice key = slice_cut(&rest, ' ');
        if (slice_equal(key, SLICE("day"))) {
            assert_true(calendar_read(rest, &day));
        } else if (begins_rule(key)) {
            check_is_shown(fixture, &rule);
            rule = (seen_rule){.name = rest, .widens = !slice_equal(key, SLICE("rule"))};
        } else {
            check_example(fixture, &rule, key, rest, day);
        }
        arena_reset(fixture->arena);
    }
    check_is_shown(fixture, &rule);
}

static void every_rule_holds_its_examples(void **state)
{
    fixture *fixture = *state;
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        slice text;
        assert_int_equal(lexicon_find_rules(&text, fixture->lexicon, files[i], NULL), DATELINE_OK);
        check_file(fixture, text);
    }
    assert_int_equal(fixture->faults, 0);
}

TEST_MAIN(cmocka_unit_test_setup_teardown(every_rule_holds_its_examples, open_fixture,
                                          close_fixture))
