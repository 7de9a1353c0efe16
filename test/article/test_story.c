// What others on the same incident will share with a story, and what is told of one too long to
// read.
#include "support/cmocka_all.h"

#include <math.h>

#include "article/article_internal.h"
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

#define AT_ONCE 50u // words in a text

// A figure of its shape ("00" is any of two digits), another word as it is.
static slice word_of(slice key)
{
    char *word = arena_alloc(shared.arena, key.length);
    assert_non_null(word);
    for (size_t i = 0; i < key.length; i++)
        word[i] = key.data[i] == '0' ? (char)('1' + i % 9) : key.data[i];
    return slice_of(word, key.length);
}

static double rarity_of(const lexicon_table *table, uint32_t row)
{
    uint64_t tenths = 0;
    assert_true(slice_to_number(lexicon_cell(table, row, 1), &tenths));
    return (double)tenths / 10;
}

static int share_in(const article_story *story, slice word)
{
    const uint64_t hash = slice_hash(word);
    for (uint32_t i = 0; i < story->count; i++)
        if (story->terms[i].kind == TERM_WORD &&
            story->terms[i].value == (uint32_t)(hash ^ hash >> 32))
            return story->terms[i].text;
    return 0;
}

// How many of these rows weigh otherwise than they say, each word standing once in a text.
static uint32_t count_wrong(const lexicon_table *table, uint32_t first, uint32_t end)
{
    slice words[AT_ONCE], text = SLICE_NONE;
    double squares = 0;
    uint32_t wrong = 0;
    for (uint32_t row = first; row < end; row++) {
        const double rarity = rarity_of(table, row);
        words[row - first] = word_of(lexicon_cell(table, row, 0));
        text = arena_format(shared.arena, "%.*s %.*s", (int)text.length, text.data,
                            (int)words[row - first].length, words[row - first].data);
        squares += rarity < 3 ? 0 : (rarity - 2) * (rarity - 2);
    }
    article made = {.arena = shared.arena, .day = DAY_UNKNOWN, .document = {.text = text}};
    assert_int_equal(article_tell_story(&made, shared.readers), DATELINE_OK);
    for (uint32_t row = first; row < end; row++) {
        const double rarity = rarity_of(table, row);
        const int share = rarity < 3 ? 0 : (int)lround(255 * (rarity - 2) / sqrt(squares));
        if (share_in(made.story, words[row - first]) == (share > 255 ? 255 : share))
            continue;
        print_error("lexicon/article/rarity.lex:%u\n", lexicon_line(table, row));
        wrong++;
    }
    return wrong;
}

static void every_word_weighs_as_rare_as_its_row_says(void **state)
{
    (void)state;
    lexicon_table table;
    uint32_t wrong = 0;
    assert_int_equal(lexicon_find_table(&table, shared.lexicon, "article/rarity", 2, NULL),
                     DATELINE_OK);
    for (uint32_t row = 0; row < table.rows; row += AT_ONCE) {
        arena_reset(shared.arena);
        wrong += count_wrong(&table, row, row + AT_ONCE < table.rows ? row + AT_ONCE : table.rows);
    }
    assert_int_equal(wrong, 0);
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
        cmocka_unit_test(every_word_weighs_as_rare_as_its_row_says),
        cmocka_unit_test(too_many_words_are_told_before_they_are_read),
    };
    return cmocka_run_group_tests(tests, open_fixture, close_fixture);
}
