// Articles that are added together: one that cannot be added leaves the others.
#include <stdlib.h>
#include <string.h>

#include "article/article.h"
#include "dateline.h"
#include "engine/engine_internal.h"
#include "support/cmocka_all.h"
#include "support/scratch.h"

#define ARTICLES 4
#define TOO_LONG ((size_t)2 << 20) // bytes of a name: more than all names of an account may have

static const char *const stories[ARTICLES] = {
    "date 2025-03-04\nA ferry sank off Goma on Monday and nine people drowned, police said.\n",
    "date 2025-04-11\nGunmen killed two guards at a depot in Lyon on Thursday, police said.\n",
    "date 2025-05-23\nA fire in a mill near Porto killed three workers on Friday.\n",
    "date 2025-06-30\nA bus fell into a ravine near Cusco on Sunday and five people died.\n",
};

typedef struct outcomes {
    uint32_t told;
    bool added[ARTICLES];
    dateline_status faults[ARTICLES];
} outcomes;

static void note(void *context, uint32_t number, bool added, const dateline_error *fault)
{
    outcomes *all = context;
    assert_int_equal(number, all->told++);
    all->added[number] = added;
    all->faults[number] = fault->status;
}

// What it happened to be called is too long for the ledger, which sees so only when it has put the
// article down.
static void make_unaddable(const dateline_article *read, char *name)
{
    const article *whole = NULL;
    assert_int_equal(engine_article(&whole, read, NULL), DATELINE_OK);
    assert_true(whole->incident_count > 0);
    memset(name, 'a', TOO_LONG);
    whole->incidents[0].label = slice_of(name, TOO_LONG);
}

static void put(dateline_batch *batch, const dateline_engine *engine, const char *story, char *name)
{
    dateline_reader *reader = NULL;
    const dateline_article *article = NULL;
    assert_int_equal(dateline_reader_open_memory(&reader, engine, story, strlen(story), NULL, NULL),
                     DATELINE_OK);
    assert_int_equal(dateline_reader_next(&article, reader, NULL), DATELINE_OK);
    if (name != NULL)
        make_unaddable(article, name);
    assert_int_equal(dateline_batch_put(batch, article, NULL), DATELINE_OK);
    dateline_reader_close(reader);
}

// refused: the article that cannot be added; ARTICLES: none.
static outcomes add_all(dateline_ledger *ledger, const dateline_engine *engine, uint32_t refused)
{
    outcomes all = {0};
    dateline_batch *batch = NULL;
    char *name = malloc(TOO_LONG);
    assert_non_null(name);
    assert_int_equal(dateline_batch_open(&batch, engine, NULL), DATELINE_OK);
    for (uint32_t i = 0; i < ARTICLES; i++)
        put(batch, engine, stories[i], i == refused ? name : NULL);
    assert_int_equal(dateline_ledger_add_batch(ledger, batch, note, &all, NULL), DATELINE_OK);
    assert_int_equal(all.told, ARTICLES);
    dateline_batch_close(batch);
    free(name);
    return all;
}

static void one_that_cannot_be_added_leaves_the_others(void **state)
{
    (void)state;
    const dateline_engine_options options = {.model = DATELINE_MODEL_FAST};
    scratch scratch;
    char path[256];
    dateline_engine *engine = NULL;
    dateline_ledger *ledger = NULL;
    scratch_open_in_memory(&scratch);
    scratch_path(&scratch, "news.db", path);
    assert_int_equal(dateline_engine_open(&engine, &options, NULL), DATELINE_OK);
    assert_int_equal(dateline_ledger_open(&ledger, path, DATELINE_LEDGER_WRITE, NULL), DATELINE_OK);
    const outcomes first = add_all(ledger, engine, 2);
    for (uint32_t i = 0; i < ARTICLES; i++) {
        assert_int_equal(first.added[i], i != 2);
        assert_int_equal(first.faults[i], i == 2 ? DATELINE_LIMIT : DATELINE_OK);
    }
    const outcomes second = add_all(ledger, engine, ARTICLES); // only that one is new
    for (uint32_t i = 0; i < ARTICLES; i++) {
        assert_int_equal(second.added[i], i == 2);
        assert_int_equal(second.faults[i], DATELINE_OK);
    }
    dateline_ledger_close(ledger);
    dateline_engine_close(engine);
    scratch_close(&scratch);
}

TEST_MAIN(cmocka_unit_test(one_that_cannot_be_added_leaves_the_others))
