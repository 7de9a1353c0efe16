// The readers of whole articles as they ship, the fast model unless told otherwise, and memory, for
// tests of that room.
#ifndef SUPPORT_ARTICLE_FIXTURE_H
#define SUPPORT_ARTICLE_FIXTURE_H

#include "support/cmocka_all.h"

#include "article/article.h"

typedef struct fixture {
    lexicon *lexicon;
    article_readers *readers;
    article_worker *worker;
    arena *arena;
} fixture;

static fixture shared;

static inline int open_fixture_with(const char *model)
{
    dateline_error error = {0};
    dateline_status status =
        lexicon_open(&shared.lexicon, DATELINE_BUILD_DATA "/dateline.lexicon", &error);
    if (status == DATELINE_OK)
        status =
            article_readers_open(&shared.readers, shared.lexicon, DATELINE_BUILD_DATA "/models",
                                 model, kernels_best(), NULL, &error);
    if (status == DATELINE_OK)
        status = article_worker_open(&shared.worker, shared.readers, &error);
    if (status == DATELINE_OK)
        status = arena_open(&shared.arena, 1 << 28, &error);
    if (status != DATELINE_OK)
        print_error("%s\n", error.message);
    return status == DATELINE_OK ? 0 : -1;
}

static inline int open_fixture(void **state)
{
    (void)state;
    return open_fixture_with("fast");
}

static inline int close_fixture(void **state)
{
    (void)state;
    arena_close(shared.arena);
    article_worker_close(shared.worker);
    article_readers_close(shared.readers);
    lexicon_close(shared.lexicon);
    return 0;
}

// Reads a text in the memory of the fixture, good until the next. An article stays where it was
// read: its layers point at each other.
static inline const article *read_text(slice text)
{
    static article article;
    intake_source *source = NULL;
    intake_article given;
    arena_reset(shared.arena);
    assert_int_equal(intake_open_memory(&source, article_intake(shared.readers), text, "story",
                                        INTAKE_TEXT, NULL),
                     DATELINE_OK);
    assert_int_equal(intake_next(&given, source, shared.arena, NULL), DATELINE_OK);
    assert_int_equal(article_read(&article, shared.worker, shared.arena, &given, DAY_UNKNOWN,
                                  ARTICLE_WHOLE, NULL),
                     DATELINE_OK);
    intake_close(source);
    return &article;
}

#endif
