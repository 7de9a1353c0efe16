// How sure the text is of its nouns: as the network says, unless the words beside say that what the
// noun tells was undone or is only possible.
#include "support/heard_text.h"

#define SAID 2.5f // by the network, of every word

static void hear(fixture *fixture, const char *text)
{
    begin(fixture, text);
    for (uint32_t token = 0; token < fixture->document.token_count; token++)
        fixture->network.words[token].factuality = SAID;
    finish(fixture);
}

static float sureness_of(const fixture *fixture, const char *word)
{
    uint32_t first = 0, end = 0;
    find_words(fixture, word, &first, &end);
    return fixture->sayswho.sureness[first];
}

static void what_was_undone_is_hardly_told(void **state)
{
    fixture *fixture = *state;
    hear(fixture, "The mayor cancelled the parade in Leyton on Monday.");
    assert_true(sureness_of(fixture, "parade") < 1);
    assert_true(sureness_of(fixture, "cancelled") == SAID);
    hear(fixture, "The launch was delayed by the storm.");
    assert_true(sureness_of(fixture, "launch") < 1);
    assert_true(sureness_of(fixture, "storm") == SAID);
    hear(fixture, "A delay in delivery angered the airline.");
    assert_true(sureness_of(fixture, "delivery") < 1);
    hear(fixture, "The mayor watched the parade in Leyton on Monday.");
    assert_true(sureness_of(fixture, "parade") == SAID);
}

static void what_is_possible_is_less_sure_and_never_more(void **state)
{
    fixture *fixture = *state;
    hear(fixture, "The union spoke of a possible strike.");
    assert_true(sureness_of(fixture, "strike") < SAID && sureness_of(fixture, "strike") > 1);
    begin(fixture, "The union spoke of a possible strike."); // the network: 0 of every word
    finish(fixture);
    assert_true(sureness_of(fixture, "strike") == 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_was_undone_is_hardly_told),
        cmocka_unit_test(what_is_possible_is_less_sure_and_never_more),
    };
    return cmocka_run_group_tests(tests, open_fixture, close_fixture);
}
