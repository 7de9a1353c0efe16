// Made-up articles read while an allocation fails, once and from there on: the same is made of
// them, or the reading ends for want of memory; never is something left out and all said to be
// well. Each object of an arena is an allocation of its own here; of each article some are tried,
// of each another few.
#include <stdlib.h>

#include "support/cmocka_all.h"

#include "article/digest.h"
#include "support/article_fixture.h"
#include "support/fault.h"
#include "support/made_news.h"

#define ARTICLES 24u
#define SENTENCES 5u
#define POINTS 30u // of each article and mode

static arena *given_arena; // of the texts, which are read before anything fails

static int open_all(void **state)
{
    return open_fixture(state) == 0 ? (int)arena_open(&given_arena, (size_t)1 << 24, NULL) : -1;
}

static int close_all(void **state)
{
    arena_close(given_arena);
    return close_fixture(state);
}

static intake_article take_text(slice text)
{
    intake_source *source = NULL;
    intake_article given;
    arena_reset(given_arena);
    assert_int_equal(intake_open_memory(&source, article_intake(shared.readers), text, "story",
                                        INTAKE_TEXT, NULL),
                     DATELINE_OK);
    assert_int_equal(intake_next(&given, source, given_arena, NULL), DATELINE_OK);
    intake_close(source);
    return given;
}

// What was read as a number, 0 when it was not.
static uint64_t read_given(const intake_article *given, const fault_plan *plan, bool *fired,
                           unsigned long *calls)
{
    article article;
    dateline_error error = {0};
    buffer digest;
    arena_reset(shared.arena);
    fault_arm(plan);
    dateline_status status = article_read(&article, shared.worker, shared.arena, given, DAY_UNKNOWN,
                                          ARTICLE_WHOLE, &error);
    status = arena_verdict(shared.arena, status, &error);
    *calls = fault_disarm(fired);
    assert_true(status == DATELINE_OK ||
                (status == DATELINE_NO_MEMORY && error.message[0] != '\0'));
    if (status != DATELINE_OK)
        return 0;
    buffer_init(&digest, ARTICLE_DIGEST_LIMIT);
    assert_int_equal(article_digest_write(&digest, &article, NULL), DATELINE_OK);
    const uint64_t hash = slice_hash(buffer_slice(&digest));
    buffer_clear(&digest);
    return hash;
}

static void try_point(const intake_article *given, const fault_plan *plan, uint64_t whole)
{
    static const fault_plan none = {.kind = FAULT_MEMORY, .at = 0};
    bool fired = false;
    unsigned long calls;
    const uint64_t hash = read_given(given, plan, &fired, &calls);
    if (hash != 0 && hash != whole)
        fail_msg("allocation %lu, mode %d: something was left out", plan->at, (int)plan->mode);
    assert_true(fired || hash == whole);
    if (plan->at % 8 == 0) // what failed leaves nothing behind that the next would meet
        assert_true(read_given(given, &none, &fired, &calls) == whole);
}

static void sweep_article(const intake_article *given, uint32_t number)
{
    fault_plan plan = {.kind = FAULT_MEMORY, .at = 0};
    unsigned long calls = 0, ignored;
    bool fired = false;
    (void)read_given(given, &plan, &fired, &calls); // what workers keep grows once
    const uint64_t whole = read_given(given, &plan, &fired, &calls);
    assert_true(whole != 0 && calls > POINTS);
    const unsigned long step = calls / POINTS + 1;
    for (int mode = FAULT_ONCE; mode <= FAULT_EVER; mode++) {
        plan.mode = (fault_mode)mode;
        for (plan.at = 1 + (number * 7 + (unsigned long)mode * 3) % step; plan.at <= calls;
             plan.at += step)
            try_point(given, &plan, whole);
    }
    const fault_plan none = {.kind = FAULT_MEMORY, .at = 0};
    arena_reset(shared.arena);
    const long live = fault_live();
    assert_true(read_given(given, &none, &fired, &ignored) == whole);
    arena_reset(shared.arena);
    assert_int_equal(fault_live(), live);
}

static void articles_are_whole_or_told(void **state)
{
    (void)state;
    made_news news;
    buffer text;
    buffer_init(&text, 1 << 20);
    made_news_open(&news, shared.lexicon, 505);
    const uint32_t articles = getenv("DATELINE_SANITIZED") != NULL ? ARTICLES / 3 : ARTICLES;
    for (uint32_t i = 0; i < articles; i++) {
        buffer_restart(&text);
        made_news_write(&text, &news, SENTENCES);
        const intake_article given = take_text(buffer_slice(&text));
        sweep_article(&given, i);
    }
    buffer_clear(&text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(articles_are_whole_or_told),
    };
    return cmocka_run_group_tests(tests, open_all, close_all);
}
