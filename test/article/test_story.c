// What others on the same incident will share with a story, and what is told of one too long to
// read.
#include "support/cmocka_all.h"

#include "support/article_fixture.h"

static article_story story_of(slice text)
{
    return *read_text(text)->story;
}

static uint32_t words_of(const article_story *story)
{
    uint32_t count = 0;
    while (count < story->count && story->terms[count].kind == TERM_WORD)
        count++;
    return count;
}

// Marks are no words: a quotation mark on no list would weigh as the rarest word of all.
static void quotation_marks_and_dashes_change_no_word_of_a_story(void **state)
{
    (void)state;
    const article_story straight = story_of(
        SLICE("BROD, March 14, 2025 - The \"lantern\" market - a row of booths - burnt down on "
              "Thursday. \"A stove fell over\", said the baker Ole \"Pim\" Vrana.\n"));
    const article_story typographic =
        story_of(SLICE("BROD, March 14, 2025 \u2013 The \u201clantern\u201d market \u2014 a row of"
                       "\u00a0booths \u2014 burnt down on Thursday. \u00abA stove fell over\u00bb,"
                       " said the baker Ole \u201ePim\u201c Vrana.\n"));
    const uint32_t count = words_of(&straight);
    assert_true(count > 8);
    assert_int_equal(words_of(&typographic), count);
    for (uint32_t i = 0; i < count; i++) {
        assert_int_equal(typographic.terms[i].value, straight.terms[i].value);
        assert_int_equal(typographic.terms[i].text, straight.terms[i].text);
    }
}

static uint32_t terms_of(const article_story *story, article_term_kind kind)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < story->count; i++)
        count += story->terms[i].kind == kind;
    return count;
}

// The governor is in one heap, whom the shots hit in another, a neighbour who speaks in a third.
static void a_story_tells_those_concerned_from_those_who_speak(void **state)
{
    (void)state;
    const article_story story =
        story_of(SLICE("CLEVELAND, March 14, 2025 - Gunmen shot dead a teacher, Marta Velin, in "
                       "Cleveland on Thursday, Governor Oleg Brandt said.\n\n\"I heard five "
                       "shots,\" said Tom Harder, who lives next door.\n"));
    assert_int_equal(terms_of(&story, TERM_NAME), 1);
    assert_int_equal(terms_of(&story, TERM_VICTIM), 1);
    assert_int_equal(terms_of(&story, TERM_OFFICE), 1);
    arena *arena = NULL;
    assert_int_equal(arena_open(&arena, 1 << 16, NULL), DATELINE_OK);
    assert_true(article_is_official(&story, arena, SLICE("Oleg P. Brandt")));
    assert_false(article_is_official(&story, arena, SLICE("Marta Velin")));
    assert_false(article_is_official(&story, arena, SLICE("Tom Harder")));
    assert_false(article_is_official(&story, arena, SLICE("Brandt"))); // many are called so
    assert_false(article_is_official(NULL, arena, SLICE("Oleg Brandt")));
    arena_close(arena);
    assert_int_equal(terms_of(&story, TERM_SPEAKER), 1);
    assert_int_equal(terms_of(&story, TERM_TYPE), 1);
    assert_int_equal(terms_of(&story, TERM_SITE), 1);
    for (uint32_t i = 0; i < story.count; i++)
        if (story.terms[i].kind == TERM_TOWN)
            assert_true(article_town_size(&story.terms[i]) > 10);
}

// An article that cannot fit is told before the network has read it: of the arena only what its
// words take is gone.
static void too_many_words_are_told_before_they_are_read(void **state)
{
    (void)state;
    char text[2 * 4000];
    for (size_t i = 0; i < sizeof text; i++)
        text[i] = i % 2 == 0 ? 'a' : '-';
    const intake_block block = {{0, sizeof text}, INTAKE_PARAGRAPH};
    intake_article given = {.text = slice_of(text, sizeof text), .block_count = 1};
    given.blocks = (intake_block *)&block;
    given.dateline_day = given.published = DAY_UNKNOWN;
    arena *small = NULL;
    article article;
    dateline_error error = {0};
    assert_int_equal(arena_open(&small, 3u << 20, &error), DATELINE_OK);
    assert_int_equal(
        article_read(&article, shared.worker, small, &given, DAY_UNKNOWN, ARTICLE_WHOLE, &error),
        DATELINE_LIMIT);
    assert_true(article.document.token_count > 7000);
    assert_null(article.network.document);
    assert_int_equal(article_read(&article, shared.worker, shared.arena, &given, DAY_UNKNOWN,
                                  ARTICLE_WHOLE, &error),
                     DATELINE_OK);
    arena_close(small);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(quotation_marks_and_dashes_change_no_word_of_a_story),
        cmocka_unit_test(a_story_tells_those_concerned_from_those_who_speak),
        cmocka_unit_test(too_many_words_are_told_before_they_are_read),
    };
    return cmocka_run_group_tests(tests, open_fixture, close_fixture);
}
