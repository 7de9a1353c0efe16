// A ledger in a folder of the test's own, and articles made by hand for it.
#ifndef SUPPORT_LEDGER_FIXTURE_H
#define SUPPORT_LEDGER_FIXTURE_H

#include "support/cmocka_all.h"

#include <math.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/sha256.h"
#include "ledger/ledger.h"
#include "support/scratch.h"

typedef struct fixture {
    lexicon *lexicon; // for the weights of the scorer
    scratch scratch;
    char path[256];
    arena *arena;
} fixture;

static inline int open_fixture(void **state)
{
    fixture *made = calloc(1, sizeof *made);
    assert_non_null(made);
    assert_int_equal(lexicon_open(&made->lexicon, DATELINE_BUILD_DATA "/dateline.lexicon", NULL),
                     DATELINE_OK);
    scratch_open(&made->scratch);
    scratch_path(&made->scratch, "news.db", made->path);
    assert_int_equal(arena_open(&made->arena, 1 << 20, NULL), DATELINE_OK);
    *state = made;
    return 0;
}

// For tests that commit hundreds of times.
static inline int open_fixture_in_memory(void **state)
{
    (void)open_fixture(state);
    fixture *made = *state;
    scratch_close(&made->scratch);
    scratch_open_in_memory(&made->scratch);
    scratch_path(&made->scratch, "news.db", made->path);
    return 0;
}

static inline int close_fixture(void **state)
{
    fixture *made = *state;
    arena_close(made->arena);
    lexicon_close(made->lexicon);
    scratch_close(&made->scratch);
    free(made);
    return 0;
}

// One sentence, one incident on `day` in Sfax, one toll.
static inline article *make_article(const fixture *fixture, const char *text, int32_t day,
                                    uint32_t killed)
{
    article *made = ARENA_NEW(fixture->arena, article);
    made->arena = fixture->arena;
    made->day = day;
    made->source.text = slice_from_string(text);
    made->source.title = SLICE("Market attacked in Sfax");
    made->source.published = day;
    sha256_of(made->source.sha256, made->source.text);
    made->document.text = made->source.text;
    made->document.sentences = ARENA_NEW(fixture->arena, text_sentence);
    made->document.sentences[0].at = (span){0, (uint32_t)made->source.text.length};
    made->document.sentence_count = 1;
    article_incident *incident =
        ARENA_PUSH(fixture->arena, made->incidents, made->incident_count, made->incident_capacity);
    *incident = (article_incident){
        .type = WHAT_ASSAULT,
        .label = SLICE("Attack on the market"),
        .bounds = {day, day},
        .place = PLACE_NONE,
        .place_name = SLICE("Sfax"),
    };
    article_claim *claim =
        ARENA_PUSH(fixture->arena, made->claims, made->claim_count, made->claim_capacity);
    *claim = (article_claim){
        .slot = SLOT_KILLED,
        .value = howmany_range_text(fixture->arena, (howmany_range){killed, killed}),
        .range = {killed, killed},
        .bounds = WHEN_ALWAYS,
        .place = PLACE_NONE,
        .at = {0, 4},
        .holder = SLICE("police"),
        .attribution = ATTRIBUTION_NONE,
    };
    return made;
}

// A story of `count` rare words from `first` on, told on the article's day.
static inline article *with_story(const fixture *fixture, article *article, uint32_t first,
                                  uint32_t count)
{
    article->lexicon = fixture->lexicon;
    article->story = ARENA_NEW(fixture->arena, article_story);
    article->story->day = article->day;
    article->story->bounds = (when_interval){article->day, article->day};
    const uint8_t weight = (uint8_t)(255 / sqrt(count));
    for (uint32_t i = 0; i < count; i++)
        article->story->terms[article->story->count++] =
            (article_term){first + i, TERM_WORD, weight, weight, weight};
    article->story->terms[article->story->count++] = (article_term){first, TERM_NAME, 0, 0, 0};
    article->story->terms[article->story->count++] = (article_term){first, TERM_TOWN, 0, 0, 0};
    return article;
}

static inline void add(const fixture *fixture, const article *article, bool expected)
{
    ledger *ledger = NULL;
    dateline_error error = {0};
    bool added = !expected;
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_WRITE, &error),
                     DATELINE_OK);
    assert_int_equal(ledger_add(ledger, article, &added, &error), DATELINE_OK);
    assert_int_equal(added, expected);
    ledger_close(ledger);
}

static inline int64_t ask(const fixture *fixture, const char *sql)
{
    sqlite3 *database = NULL;
    sqlite3_stmt *statement = NULL;
    assert_int_equal(sqlite3_open(fixture->path, &database), SQLITE_OK);
    assert_int_equal(sqlite3_prepare_v2(database, sql, -1, &statement, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
    const int64_t answer = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    sqlite3_close(database);
    return answer;
}

static inline void change(const fixture *fixture, const char *sql)
{
    sqlite3 *database = NULL;
    assert_int_equal(sqlite3_open(fixture->path, &database), SQLITE_OK);
    assert_int_equal(sqlite3_exec(database, sql, NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(database);
}

#endif
