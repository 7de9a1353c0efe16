// Articles that nobody wrote (support/made_news.h), read the whole way, and what must hold of any
// reading: what is told lies in the text, belongs to an incident and a holder, contradicts itself
// in no number and no day, is the same when it is read again, and comes back from its digest byte
// for byte.
#include "support/cmocka_all.h"

#include <stdlib.h>

#include "article/digest.h"
#include "base/utf8.h"
#include "support/article_fixture.h"
#include "support/made_news.h"

#ifdef DATELINE_ARENA_DEBUG // the sanitizers' build, some ten times as slow
#define ARTICLES 40u
#else
#define ARTICLES 800u
#endif
#define SENTENCES 8u
#define WHOLE 10u // times as many in `make sweep`

static bool is_in_text(const article *article, span at)
{
    return at.start <= at.end && at.end <= article->document.text.length;
}

static bool is_order(when_interval bounds)
{
    return bounds.earliest <= bounds.latest;
}

static void check_incidents(const article *article)
{
    for (uint32_t i = 0; i < article->incident_count; i++) {
        const article_incident *incident = &article->incidents[i];
        assert_true(is_order(incident->bounds));
        assert_true(incident->place == PLACE_NONE || incident->place < article->where.count);
        for (uint32_t k = 0; k < incident->event_count; k++) {
            assert_true(incident->events[k] < article->what.count);
            assert_true(k == 0 || incident->events[k - 1] != incident->events[k]);
            assert_int_equal(article->incident_of_event[incident->events[k]], i);
        }
    }
    assert_true(article->subject == INCIDENT_NONE || article->subject < article->incident_count);
}

// What nobody is told to say is the author's; a recording that "shows" it is no holder either.
static void check_holder(const article *article, const article_claim *claim)
{
    const bool is_author = slice_equal(claim->holder, SLICE("author"));
    assert_true(claim->holder.length > 0 && claim->holder_kind.length > 0);
    assert_true(is_in_text(article, claim->holder_at) && is_in_text(article, claim->cue_at));
    assert_true(claim->attribution == ATTRIBUTION_NONE ||
                claim->attribution < article->sayswho.count);
    assert_true(!is_author || claim->attribution != ATTRIBUTION_NONE ||
                span_is_empty(claim->holder_at));
}

static void check_claims(const article *article)
{
    for (uint32_t i = 0; i < article->claim_count; i++) {
        const article_claim *claim = &article->claims[i];
        assert_true(claim->incident < article->incident_count && claim->slot < SLOT_COUNT);
        assert_true(claim->value.length > 0 && utf8_is_valid(claim->value));
        assert_true(claim->why.length > 0);
        assert_true(is_in_text(article, claim->at) && !span_is_empty(claim->at));
        assert_true(claim->sentence < article->document.sentence_count);
        if (article_slot_is_number(claim->slot))
            assert_true(claim->range.low <= claim->range.high);
        if (claim->slot == SLOT_DATE)
            assert_true(is_order(claim->bounds));
        assert_true(claim->slot != SLOT_PLACE || claim->place == PLACE_NONE ||
                    claim->place < article->where.count);
        check_holder(article, claim);
    }
    for (uint32_t i = 0; i < article->answer_count; i++) {
        const article_answer *answer = &article->answers[i];
        assert_true(answer->claim < article->claim_count && answer->to < article->claim_count);
        assert_true(answer->claim != answer->to && answer->how < ANSWER_COUNT);
        assert_true(is_in_text(article, answer->cue));
        assert_false(
            slice_equal(article->claims[answer->claim].holder,
                        article->claims[answer->to].holder) &&
            article->claims[answer->claim].slot == article->claims[answer->to].slot &&
            slice_equal(article->claims[answer->claim].value, article->claims[answer->to].value));
    }
}

static void check_times(const article *article)
{
    for (uint32_t i = 0; i < article->stay_count; i++) {
        const article_stay *stay = &article->stays[i];
        assert_true(stay->entity < article->who.entity_count && stay->person.length > 0);
        assert_true(is_order(stay->bounds) && is_in_text(article, stay->at));
    }
    for (uint32_t i = 0; i < article->anchor_count; i++) {
        const article_anchor *anchor = &article->anchors[i];
        assert_true(anchor->token < article->document.token_count && is_order(anchor->bounds));
        assert_true(anchor->time == TIME_NONE || anchor->time < article->when.count);
        assert_true(i == 0 || article->anchors[i - 1].token < anchor->token);
        assert_int_equal(article->anchor_of_token[anchor->token], i);
        assert_non_null(anchor->reason);
    }
}

static buffer digest_of(const article *article)
{
    buffer out;
    buffer_init(&out, ARTICLE_DIGEST_LIMIT);
    assert_int_equal(article_digest_write(&out, article, NULL), DATELINE_OK);
    return out;
}

static void assert_same(buffer *left, buffer *right)
{
    assert_true(slice_equal(buffer_slice(left), buffer_slice(right)));
    buffer_clear(right);
}

// Written, read and written once more; and read from the text once more.
static void check_again(buffer *first, slice text)
{
    article back = {0};
    arena *memory = NULL;
    assert_int_equal(arena_open(&memory, (size_t)1 << 26, NULL), DATELINE_OK);
    assert_int_equal(article_digest_read(&back, memory, buffer_slice(first), shared.lexicon, NULL),
                     DATELINE_OK);
    buffer second = digest_of(&back);
    assert_same(first, &second);
    arena_close(memory);
    second = digest_of(read_text(text));
    assert_same(first, &second);
}

static void what_is_read_holds_together(void **state)
{
    (void)state;
    made_news news;
    buffer text;
    uint32_t claims = 0;
    const uint32_t articles = ARTICLES * (getenv("DATELINE_SWEEP_WHOLE") == NULL ? 1 : WHOLE);
    buffer_init(&text, 1 << 20);
    made_news_open(&news, shared.lexicon, 20251130);
    for (uint32_t i = 0; i < articles; i++) {
        buffer_restart(&text);
        made_news_write(&text, &news, SENTENCES);
        assert_int_equal(buffer_status(&text, NULL), DATELINE_OK);
        const article *article = read_text(buffer_slice(&text));
        check_incidents(article);
        check_claims(article);
        check_times(article);
        claims += article->claim_count;
        buffer digest = digest_of(article);
        check_again(&digest, buffer_slice(&text));
        buffer_clear(&digest);
    }
    assert_true(claims > articles * SENTENCES); // it is read as news
    buffer_clear(&text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_read_holds_together),
    };
    return cmocka_run_group_tests(tests, open_fixture, close_fixture);
}
