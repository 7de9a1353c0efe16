// Rules as people write them wrongly: each is refused by a message that names file, line and what
// is wrong, and leaves nothing that a later file of rules would trip over.
#include "when/rule.h"

#include "base/buffer.h"
#include "support/cmocka_all.h"
#include "support/fault.h"
#include "when/words.h"

#define FINE "rule fine\nmatch noon <four_digits:year>?\nyield date hour=12\n+ He left at [noon].\n"

static dateline_status add(const char *text, dateline_error *error)
{
    rule_set set = {.rules = NULL};
    words *words = words_new();
    assert_non_null(words);
    const dateline_status status =
        rule_set_add(&set, words, "when/made", slice_from_string(text), error);
    rule_set_clear(&set);
    words_free(words);
    return status;
}

static void assert_refused(const char *text, const char *message)
{
    dateline_error error = {0};
    const dateline_status status = add(text, &error);
    if (status != DATELINE_CORRUPT || strstr(error.message, message) == NULL)
        fail_msg("%s\nis %d: %s\nwanted: %s", text, status, error.message, message);
    assert_non_null(strstr(error.message, "lexicon/when/made.rule:"));
}

static void lines_that_say_nothing_are_refused(void **state)
{
    (void)state;
    assert_int_equal(add(FINE, NULL), DATELINE_OK);
    assert_int_equal(add("", NULL), DATELINE_OK);
    assert_int_equal(add("# a rule\n\nday 2024-05-15\n" FINE, NULL), DATELINE_OK);
    assert_refused("match noon\n", "stands outside a rule");
    assert_refused("rule\n", "no rule can have this name");
    assert_refused("rule a_name_of_more_than_forty_eight_letters_is_a_good_deal_too_long\n",
                   "no rule can have this name");
    assert_refused("rule empty\n", "a rule without a match line");
    assert_refused("rule empty\n" FINE, "a rule without a match line");
    assert_refused(FINE "wish noon\n", "no such line");
    assert_refused(FINE "unless during noon\n", "after or before is missing");
    assert_refused(FINE "only\n", "after or before is missing");
    assert_refused(FINE "yield date hue=12\n", "no such field");
    assert_refused(FINE "yield date hour=never\n", "no such value");
    assert_refused(FINE "yield hour=1 minute=2 second=3 hour=4 hour=5 hour=6 hour=7\n",
                   "no such value");
    assert_refused("prefix early\nmatch early\ntouches dawn\n", "no such kind of frame");
    assert_int_equal(add("prefix early\nmatch early\ntouches date\n", NULL), DATELINE_OK);
    assert_int_equal(add("suffix late\nmatch late\nonly after noon\nunless before dawn\n", NULL),
                     DATELINE_OK);
}

static void patterns_that_cannot_match_are_refused(void **state)
{
    (void)state;
    static const char *const wrong[][2] = {
        {"noon )", "a bracket too many"},     {"( noon", "an open bracket"},
        {"( noon | dusk", "an open bracket"}, {"<day", ""},
        {"<hue>", "no such class"},           {"<day:hue>", "no such field"},
        {"{dusk}", "no such part"},           {"{dusk", ""},
        {"12 noon", "digits in a pattern"},   {"?", "a word is missing"},
        {"noon ??", "a word is missing"},     {">", "a word is missing"},
    };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        char text[200];
        snprintf(text, sizeof text, "rule wrong\nmatch %s\nyield date\n", wrong[i][0]);
        assert_refused(text, wrong[i][1]);
        snprintf(text, sizeof text, "rule wrong\nmatch %s\nmatch noon\nyield date\n", wrong[i][0]);
        assert_refused(text, wrong[i][1]);
        snprintf(text, sizeof text, FINE "unless after %s\n", wrong[i][0]);
        assert_refused(text, wrong[i][1]);
        snprintf(text, sizeof text, "define part %s\nrule wrong\nmatch {part}\n", wrong[i][0]);
        assert_refused(text, wrong[i][1]);
    }
}

// Lines are counted from one; a bracket that is open at the end of its line stays so, whatever
// stands in the next.
static void faults_are_told_with_their_line(void **state)
{
    (void)state;
    assert_refused("match noon\n", "made.rule:1:");
    assert_refused(FINE "wish noon\n", "made.rule:5:");
    assert_refused("# rules\n\n" FINE "yield date hue=12\n", "made.rule:7:");
    assert_refused("rule wrong\nmatch <hour\nmatch <minute>\nyield date\n", "an open bracket");
    assert_refused("rule wrong\nmatch noon {part\nmatch {part}\nyield date\n", "an open bracket");
    assert_refused("rule wrong\nmatch (noon\nmatch (noon)\nyield date\n", "an open bracket");
}

// A part that holds itself would go on for ever; so many of a thing are no rules of time.
static void what_has_no_end_is_refused(void **state)
{
    (void)state;
    buffer text;
    assert_refused("define ring {ring}\nrule round\nmatch {ring}\n", "too deep");
    buffer_init(&text, 1 << 20);
    for (int i = 0; i < 65; i++)
        buffer_add_format(&text, "define part%d noon\n", i);
    buffer_add_byte(&text, '\0');
    assert_refused(text.data, "too many parts");
    buffer_restart(&text);
    buffer_add(&text, SLICE("rule many\n"));
    for (int i = 0; i < 100; i++)
        buffer_add(&text, SLICE("match noon\n"));
    buffer_add_byte(&text, '\0');
    assert_refused(text.data, "too many match lines");
    buffer_restart(&text);
    buffer_add(&text, SLICE("rule long\nmatch "));
    for (int i = 0; i < 300; i++)
        buffer_add(&text, SLICE("noon"));
    buffer_add_byte(&text, '\0');
    assert_refused(text.data, "a word that is too long");
    buffer_clear(&text);
}

// As many as may be of each, and one more.
static void check_limit(const char *head, const char *each, const char *tail, int most)
{
    buffer text;
    buffer_init(&text, 1 << 20);
    for (int count = most; count <= most + 1; count++) {
        buffer_restart(&text);
        buffer_add(&text, slice_from_string(head));
        for (int i = 0; i < count; i++)
            buffer_add(&text, slice_from_string(each));
        buffer_add(&text, slice_from_string(tail));
        buffer_add_byte(&text, '\0');
        assert_int_equal(add(text.data, NULL), count == most ? DATELINE_OK : DATELINE_CORRUPT);
    }
    buffer_clear(&text);
}

static void limits_are_what_still_goes(void **state)
{
    (void)state;
    check_limit("rule ", "n", "\nmatch noon\n", RULE_NAME_BYTES - 1);
    check_limit("rule a\n", "match noon\n", "", 8);
    check_limit("rule a\nmatch noon\n", "yield hour=1\n", "", SETTING_LIMIT);
    check_limit("", "define part noon\n", FINE, 64);
    check_limit("", "rule a\nmatch noon\n", "", 2000);
    // A choice is one level, each bracket one more.
    buffer deep;
    buffer_init(&deep, 1 << 12);
    for (int depth = 23; depth <= 24; depth++) {
        buffer_restart(&deep);
        buffer_add(&deep, SLICE("rule a\nmatch "));
        for (int i = 0; i < depth; i++)
            buffer_add_byte(&deep, '(');
        buffer_add(&deep, SLICE("noon"));
        for (int i = 0; i < depth; i++)
            buffer_add_byte(&deep, ')');
        buffer_add_byte(&deep, '\0');
        assert_int_equal(add(deep.data, NULL), depth == 23 ? DATELINE_OK : DATELINE_CORRUPT);
    }
    buffer_clear(&deep);
}

// Every allocation of taking rules up fails, once and for ever.
static void want_of_memory_keeps_its_name(void **state)
{
    (void)state;
    for (int mode = FAULT_ONCE; mode <= FAULT_EVER; mode++) {
        bool fired = true;
        for (unsigned long at = 1; fired; at++) {
            const long live = fault_live();
            rule_set set = {.rules = NULL};
            dateline_error error = {0};
            const fault_plan plan = {.kind = FAULT_MEMORY, .mode = (fault_mode)mode, .at = at};
            fault_arm(&plan);
            words *words = words_new();
            dateline_status status =
                words == NULL ? DATELINE_NO_MEMORY
                              : rule_set_add(&set, words, "when/made", SLICE(FINE FINE), &error);
            (void)fault_disarm(&fired);
            if (words != NULL && words_ran_out(words)) // as the reader of times asks
                status = DATELINE_NO_MEMORY;
            if (status != (fired ? DATELINE_NO_MEMORY : DATELINE_OK))
                fail_msg("allocation %lu: %d %s", at, status, error.message);
            rule_set_clear(&set);
            words_free(words);
            assert_int_equal(fault_live(), live);
        }
    }
}

TEST_MAIN(cmocka_unit_test(lines_that_say_nothing_are_refused),
          cmocka_unit_test(patterns_that_cannot_match_are_refused),
          cmocka_unit_test(faults_are_told_with_their_line),
          cmocka_unit_test(what_has_no_end_is_refused),
          cmocka_unit_test(limits_are_what_still_goes),
          cmocka_unit_test(want_of_memory_keeps_its_name))
