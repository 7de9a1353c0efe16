#include "support/cmocka_all.h"

#include "incident/incident.h"

#define WIRE                                                                                       \
    "Two ferries ran into each other in the harbour of Port Selwyn on Tuesday night, and eleven "  \
    "people were hurt, the harbour master said. Rescuers took ninety passengers off the smaller "  \
    "boat, whose bow had been torn open. Its captain told a radio station that fog had hidden "    \
    "the lights of the other. An inquiry will begin next week; until then both boats stay at "     \
    "their berths, and buses carry commuters around the bay."

static double shared(const char *one, const char *other)
{
    incident_sketch a, b;
    incident_sketch_text(&a, slice_from_string(one));
    incident_sketch_text(&b, slice_from_string(other));
    return incident_shared_text(&a, &b);
}

static void a_text_is_a_copy_of_itself_whatever_its_quotes_and_capitals(void **state)
{
    (void)state;
    assert_true(shared(WIRE, WIRE) >= 1.0);
    assert_true(shared("THE FERRY\xE2\x80\x99S " WIRE, "the ferry's " WIRE) >= 1.0);
}

static void words_before_and_an_end_cut_off_leave_it_a_copy(void **state)
{
    (void)state;
    const char *longer = "Commuters in Port Selwyn will have to take the bus this morning. " WIRE
                         " Bus number four runs every ten minutes from the market to the pier.";
    assert_true(incident_is_copy(shared(WIRE, longer), false));
    char cut[] = WIRE;
    cut[sizeof WIRE * 3 / 4] = '\0';
    assert_true(incident_is_copy(shared(cut, longer), false));
}

static void other_words_on_the_same_are_none(void **state)
{
    (void)state;
    assert_false(incident_is_copy(
        shared(WIRE,
               "Eleven passengers were injured when two ferries collided in thick fog off Port "
               "Selwyn late on Tuesday. The harbour master said ninety people had to leave the "
               "smaller vessel. Its bow was torn open in the crash. Both captains will be heard by "
               "an inquiry, which is to begin next week, and neither ferry will sail until it has "
               "come to an end; the town has put on buses that go around the bay."),
        false));
}

static void a_line_is_too_short_to_tell(void **state)
{
    (void)state;
    assert_true(shared("Two ferries ran into each other in the harbour on Tuesday night.",
                       "Two ferries ran into each other in the harbour on Tuesday night.") <= 0);
    assert_true(shared("", "") <= 0);
}

static void of_long_texts_the_same_runs_are_compared(void **state)
{
    (void)state;
    static char one[60000], other[60000];
    size_t at = 0;
    for (int i = 0; i < 5000; i++)
        at += (size_t)snprintf(one + at, sizeof one - at, "w%d ", i);
    at = 0;
    for (int i = 2500; i < 7500; i++)
        at += (size_t)snprintf(other + at, sizeof other - at, "w%d ", i);
    const double half = shared(one, other);
    assert_true(half > 0.35 && half < 0.65);
}

static void less_is_enough_of_those_who_credit_one_agency(void **state)
{
    (void)state;
    assert_false(incident_is_copy(0.4, false));
    assert_true(incident_is_copy(0.4, true));
    assert_false(incident_is_copy(0.2, true));
}

static void bytes_that_are_no_sketch_are_refused(void **state)
{
    (void)state;
    arena *arena = NULL;
    incident_sketch kept, read;
    assert_int_equal(arena_open(&arena, 1 << 16, NULL), DATELINE_OK);
    incident_sketch_text(&kept, SLICE(WIRE));
    const slice bytes = incident_sketch_bytes(arena, &kept);
    assert_true(kept.count > 0 && bytes.length == 4 * (size_t)kept.count);
    assert_true(incident_sketch_read(&read, bytes));
    assert_memory_equal(read.hashes, kept.hashes, bytes.length);
    assert_false(incident_sketch_read(&read, slice_of(bytes.data, bytes.length - 1)));
    assert_false(incident_sketch_read(&read, SLICE("\2\0\0\0\1\0\0\0")));
    static const char many[4 * (INCIDENT_SKETCH + 1)];
    assert_false(incident_sketch_read(&read, slice_of(many, sizeof many)));
    arena_close(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_text_is_a_copy_of_itself_whatever_its_quotes_and_capitals),
        cmocka_unit_test(words_before_and_an_end_cut_off_leave_it_a_copy),
        cmocka_unit_test(other_words_on_the_same_are_none),
        cmocka_unit_test(a_line_is_too_short_to_tell),
        cmocka_unit_test(of_long_texts_the_same_runs_are_compared),
        cmocka_unit_test(less_is_enough_of_those_who_credit_one_agency),
        cmocka_unit_test(bytes_that_are_no_sketch_are_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
