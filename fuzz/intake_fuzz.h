// Bytes through intake in one format, and what must hold of whatever comes out.
#ifndef FUZZ_INTAKE_FUZZ_H
#define FUZZ_INTAKE_FUZZ_H

#include "base/utf8.h"
#include "intake/intake.h"
#include "lexicon_fuzz.h"
#include "reached.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

typedef struct intake_fuzz {
    intake_knowledge *knowledge;
    arena *arena;
} intake_fuzz;

static inline const intake_fuzz *intake_fuzz_shared(void)
{
    static intake_fuzz shared;
    if (shared.arena != NULL)
        return &shared;
    dateline_error error = {0};
    fuzz_need(intake_knowledge_open(&shared.knowledge, fuzz_lexicon(), &error), &error);
    fuzz_need(arena_open(&shared.arena, (size_t)32 << 20, &error), &error);
    return &shared;
}

// Text is valid UTF-8; blocks lie inside it, in order, and do not overlap.
static inline void intake_fuzz_check(const intake_article *article)
{
    uint32_t before = 0;
    if (!utf8_is_valid(article->text))
        abort();
    for (uint32_t i = 0; i < article->block_count; i++) {
        span at = article->blocks[i].at;
        if (at.start < before || at.end < at.start || at.end > article->text.length)
            abort();
        before = at.end;
    }
    if (article->title_at.end > article->text.length ||
        article->dateline_at.end > article->text.length)
        abort();
}

static inline void intake_fuzz_reach(const intake_article *article)
{
    fuzz_reached += article->text.length > 0;
    intake_fuzz_check(article);
}

static inline int intake_fuzz_run(const uint8_t *data, size_t size, intake_format format)
{
    const intake_fuzz *shared = intake_fuzz_shared();
    intake_source *source = NULL;
    slice bytes = {(const char *)data, size};
    if (intake_open_memory(&source, shared->knowledge, bytes, "fuzz", format, NULL) != DATELINE_OK)
        return 0;
    for (int i = 0; i < 100; i++) {
        intake_article article;
        arena_reset(shared->arena);
        dateline_status status = intake_next(&article, source, shared->arena, NULL);
        if (status == DATELINE_OK)
            intake_fuzz_reach(&article);
        else if (status != DATELINE_BAD_INPUT && status != DATELINE_LIMIT)
            break;
    }
    intake_close(source);
    return 0;
}

#endif
