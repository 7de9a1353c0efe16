// The word lists, an arena, and one article out of bytes.
#ifndef TEST_INTAKE_INTAKE_FIXTURE_H
#define TEST_INTAKE_INTAKE_FIXTURE_H

#include "intake/intake.h"
#include "support/cmocka_all.h"

typedef struct intake_fixture {
    lexicon *lexicon;
    intake_knowledge *knowledge;
    arena *arena;
} intake_fixture;

static intake_fixture fixture;

static inline int open_all(void **state)
{
    dateline_error error = {0};
    *state = &fixture;
    if (lexicon_open(&fixture.lexicon, DATELINE_BUILD_DATA "/dateline.lexicon", &error) !=
            DATELINE_OK ||
        intake_knowledge_open(&fixture.knowledge, fixture.lexicon, &error) != DATELINE_OK ||
        arena_open(&fixture.arena, (size_t)64 << 20, &error) != DATELINE_OK)
        fail_msg("%s", error.message);
    return 0;
}

static inline int close_all(void **state)
{
    (void)state;
    arena_close(fixture.arena);
    intake_knowledge_close(fixture.knowledge);
    lexicon_close(fixture.lexicon);
    return 0;
}

static inline intake_source *open_bytes(slice bytes, const char *name, intake_format format)
{
    intake_source *source = NULL;
    dateline_error error = {0};
    if (intake_open_memory(&source, fixture.knowledge, bytes, name, format, &error) != DATELINE_OK)
        fail_msg("%s", error.message);
    return source;
}

// The first article of bytes; its status is returned.
static inline dateline_status read_bytes(intake_article *out, slice bytes, const char *name,
                                         intake_format format)
{
    dateline_error error = {0};
    intake_source *source = open_bytes(bytes, name, format);
    dateline_status status = intake_next(out, source, fixture.arena, &error);
    intake_close(source);
    return status;
}

#endif
