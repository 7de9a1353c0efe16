// Every kernel set of this processor, under both shipped models: an article is decided alike, and
// what the heads give differs by no more than 1e-4. test/engine/check_kernels.py compares the JSON.
#include <math.h>
#include <string.h>

#include "article/article.h"
#include "support/cmocka_all.h"

#define MOST_APART 1e-4f
#define BUDGET ((size_t)1 << 28)

static const char story[] =
    "Gunmen killed at least nine people in Goma on Monday, the mayor said.\n\n"
    "The army, which the governor had accused of opening fire on a convoy near the old bridge, "
    "denied it. \"We were not there,\" its spokeswoman, Grace Lubala, told reporters two days "
    "later. Aid workers said 14 others, most of them children, had been wounded by shells.\n";

typedef struct reading {
    article_readers *readers;
    article_worker *worker;
    arena *memory;
    article article;
} reading;

static void start(reading *out, const lexicon *lexicon, const char *network, const kernels *path)
{
    intake_source *source = NULL;
    intake_article given;
    assert_int_equal(article_readers_open(&out->readers, lexicon, DATELINE_BUILD_DATA "/models",
                                          network, path, NULL, NULL),
                     DATELINE_OK);
    assert_int_equal(article_worker_open(&out->worker, out->readers, NULL), DATELINE_OK);
    assert_int_equal(arena_open(&out->memory, BUDGET, NULL), DATELINE_OK);
    assert_int_equal(intake_open_memory(&source, article_intake(out->readers), SLICE(story),
                                        "story", INTAKE_TEXT, NULL),
                     DATELINE_OK);
    assert_int_equal(intake_next(&given, source, out->memory, NULL), DATELINE_OK);
    assert_int_equal(article_read(&out->article, out->worker, out->memory, &given, DAY_UNKNOWN,
                                  ARTICLE_WHOLE, NULL),
                     DATELINE_OK);
    intake_close(source);
}

static void stop(reading *reading)
{
    arena_close(reading->memory);
    article_worker_close(reading->worker);
    article_readers_close(reading->readers);
}

static void is_near(float a, float b)
{
    if (!(fabsf(a - b) <= MOST_APART))
        fail_msg("%g and %g", (double)a, (double)b);
}

static void compare_words(const neural_layer *a, const neural_layer *b)
{
    assert_int_equal(a->document->token_count, b->document->token_count);
    for (uint32_t i = 0; i < a->document->token_count; i++) {
        const neural_word *one = &a->words[i], *other = &b->words[i];
        assert_int_equal(one->head, other->head);
        assert_int_equal(one->tag, other->tag);
        assert_int_equal(one->relation, other->relation);
        assert_int_equal(one->cue, other->cue);
        assert_int_equal(neural_feats(a, i), neural_feats(b, i));
        is_near(one->factuality, other->factuality);
        is_near(one->sense, other->sense);
        is_near(one->link_later, other->link_later);
        is_near(one->link_earlier, other->link_earlier);
    }
    for (uint32_t i = 0; i < a->document->token_count * NEURAL_NAME_LABELS; i++)
        is_near(a->name_scores[i], b->name_scores[i]);
}

static void compare_pieces(const neural_layer *a, const neural_layer *b)
{
    assert_int_equal(a->report_count, b->report_count);
    for (uint32_t i = 0; i < a->report_count; i++) {
        const neural_report *one = &a->reports[i], *other = &b->reports[i];
        assert_int_equal(one->cue_first, other->cue_first);
        assert_int_equal(one->cue_end, other->cue_end);
        assert_int_equal(one->first, other->first);
        assert_int_equal(one->end, other->end);
        assert_memory_equal(one->roles, other->roles, one->end - one->first);
    }
    assert_int_equal(a->filler_count, b->filler_count);
    for (uint32_t i = 0; i < a->filler_count; i++) {
        assert_int_equal(a->fillers[i].first, b->fillers[i].first);
        assert_int_equal(a->fillers[i].end, b->fillers[i].end);
        assert_int_equal(a->fillers[i].kind, b->fillers[i].kind);
        is_near(a->fillers[i].advantage, b->fillers[i].advantage);
    }
}

static void compare_claims(const article *a, const article *b)
{
    assert_int_equal(a->incident_count, b->incident_count);
    assert_int_equal(a->claim_count, b->claim_count);
    assert_true(a->claim_count > 0);
}

static void all_kernels_decide_alike(void **state)
{
    (void)state;
    static const char *const networks[] = {"fast", "accurate"};
    lexicon *lexicon = NULL;
    assert_int_equal(lexicon_open(&lexicon, DATELINE_BUILD_DATA "/dateline.lexicon", NULL),
                     DATELINE_OK);
    for (size_t i = 0; i < sizeof networks / sizeof *networks; i++) {
        reading reference;
        start(&reference, lexicon, networks[i], &kernels_scalar);
        assert_true(reference.article.network.report_count > 0);
        const kernels *path = NULL;
        for (size_t j = 0; (path = kernels_listed(j)) != &kernels_scalar; j++) {
            reading other;
            print_message("%s, %s\n", networks[i], path->name);
            start(&other, lexicon, networks[i], path);
            compare_words(&reference.article.network, &other.article.network);
            compare_pieces(&reference.article.network, &other.article.network);
            compare_claims(&reference.article, &other.article);
            stop(&other);
        }
        stop(&reference);
    }
    lexicon_close(lexicon);
}

TEST_MAIN(cmocka_unit_test(all_kernels_decide_alike))
