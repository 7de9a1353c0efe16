// What is told of events and incidents when all else is known: history, and contexts.
#include <string.h>

#include "support/article_fixture.h"

static what_modality modality_at(const article *article, const char *trigger)
{
    for (uint32_t i = 0; i < article->what.count; i++) {
        const what_event *event = &article->what.events[i];
        if (slice_equal(slice_at(article->document.text.data, event->at),
                        slice_from_string(trigger)))
            return event->modality;
    }
    fail_msg("no event: %s", trigger);
    return WHAT_HAPPENED;
}

static void acts_of_other_years_are_history(void **state)
{
    (void)state;
    const article *article =
        read_text(SLICE("BROD, March 14, 2025 - Gunmen kidnapped a baker in Brod on Wednesday.\n"
                        "In April 1995, soldiers massacred villagers in Tarel.\n"));
    assert_int_equal(modality_at(article, "kidnapped"), WHAT_HAPPENED);
    assert_int_equal(modality_at(article, "massacred"), WHAT_HISTORICAL);
}

static void incidents_have_the_contexts_of_their_claims(void **state)
{
    (void)state;
    const article *article =
        read_text(SLICE("BROD, March 14, 2025 - Rebels shot a candidate and six voters dead near a "
                        "polling station in Brod on Wednesday.\n"));
    plover_contexts told = 0;
    for (uint32_t i = 0; i < article->incident_count; i++)
        told |= article->incidents[i].contexts;
    assert_true(told != 0);
    for (uint32_t i = 0; i < PLOVER_CONTEXT_COUNT; i++)
        if ((told >> i & 1) != 0 && strcmp(plover_context_name(i), "election") != 0)
            assert_string_equal(plover_context_name(i), "crime"); // "shot dead"
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(acts_of_other_years_are_history),
        cmocka_unit_test(incidents_have_the_contexts_of_their_claims),
    };
    return cmocka_run_group_tests(tests, open_fixture, close_fixture);
}
