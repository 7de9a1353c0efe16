// Which articles have a story like one, against a slow way that compares each with each.
#include "ledger/ledger_internal.h"
#include "support/ledger_fixture.h"
#include "support/random.h"

#define ARTICLES 1300u // more than are compared
#define FIRST_DAY 19000
#define ALL_COMPARED 768u
#define COMPARED 128u // where more share enough
#define SEARCHED 16u  // the weightiest words of a story

static uint64_t state_of_chance;

// ---- stories by chance ----

static void put_term(article_story *story, uint8_t kind, uint32_t value, uint8_t weight)
{
    story->terms[story->count++] = (article_term){value, kind, weight, weight / 2, weight / 3};
}

// Words of sixty, all weights; now and then a name, a street and a town.
static void make_story(article_story *out)
{
    static const int32_t days[] = {0, 1, 2, 3, 4, 7, 8, 29, 30, 31, 60, 400};
    const int32_t apart = days[random_below(&state_of_chance, 12)];
    *out = (article_story){.day = FIRST_DAY +
                                  (random_below(&state_of_chance, 2) == 0 ? apart : -apart)};
    out->bounds = (when_interval){out->day - (int32_t)random_below(&state_of_chance, 3), out->day};
    for (uint32_t word = 1; word <= 60; word++)
        if (random_below(&state_of_chance, 3) == 0)
            put_term(out, TERM_WORD, word * 0x01010101u,
                     (uint8_t)(1 + random_below(&state_of_chance, 120)));
    for (uint32_t name = 0; name < 40; name++)
        if (random_below(&state_of_chance, 30) == 0)
            put_term(out, TERM_NAME, name, 0);
    if (random_below(&state_of_chance, 3) == 0)
        put_term(out, TERM_STREET, random_below(&state_of_chance, 40), 0);
    if (random_below(&state_of_chance, 2) == 0)
        put_term(out, TERM_TOWN, random_below(&state_of_chance, 3), 0);
}

// As many terms as a story has room for.
static void fill_story(article_story *story)
{
    while (story->count < STORY_TERMS)
        put_term(story, TERM_ACT, story->count, 0);
}

// ---- the ledger of them ----

typedef struct told {
    article_story story;
    uint32_t article;
    char hash[65];
    uint32_t overlap, promise;
    double similarity, words;
} told;

static told all[ARTICLES];

static void write_article(buffer *sql, arena *arena, const told *told)
{
    const slice bytes = ledger_story_bytes(arena, &told->story);
    buffer_add_format(sql, "UPDATE made SET id = %u, sha256 = '%s', story = X'", told->article,
                      told->hash);
    for (size_t i = 0; i < bytes.length; i++)
        buffer_add_format(sql, "%02x", (unsigned char)bytes.data[i]);
    buffer_add(sql, SLICE("'; INSERT INTO article SELECT * FROM made;"));
}

static void make_all(const fixture *fixture)
{
    buffer sql;
    buffer_init(&sql, 1 << 24);
    add(fixture, make_article(fixture, "Nine died.", FIRST_DAY, 9), true);
    buffer_add(&sql, SLICE("BEGIN; CREATE TEMP TABLE made AS SELECT * FROM article;"));
    for (uint32_t i = 0; i < ARTICLES; i++) {
        all[i] = (told){.article = i + 10};
        make_story(&all[i].story);
        if (i % 10 == 0)
            fill_story(&all[i].story);
        snprintf(all[i].hash, sizeof all[i].hash, "%08x%056x",
                 random_below(&state_of_chance, 1u << 24), i);
        write_article(&sql, fixture->arena, &all[i]);
        arena_reset(fixture->arena);
    }
    buffer_add(&sql, SLICE("COMMIT;"));
    buffer_add_byte(&sql, '\0');
    assert_false(sql.failed);
    change(fixture, sql.data);
    buffer_clear(&sql);
}

static ledger *open_with_terms(const fixture *fixture)
{
    ledger *opened = NULL;
    assert_int_equal(ledger_open(&opened, fixture->path, DATELINE_LEDGER_WRITE, NULL), DATELINE_OK);
    assert_int_equal(incident_scorer_open(&opened->scorer, fixture->lexicon, NULL), DATELINE_OK);
    for (uint32_t i = 0; i < ARTICLES; i++)
        assert_int_equal(ledger_add_story(opened, all[i].article,
                                          slice_of(all[i].hash, LEDGER_MARK_DIGITS), &all[i].story,
                                          NULL),
                         DATELINE_OK);
    return opened;
}

// ---- the slow way ----

// A word is searched by when fewer than so many are weightier; of equals the smaller hash.
static bool is_searched(const article_story *story, const article_term *term)
{
    uint32_t before = 0;
    for (uint32_t i = 0; i < story->count; i++) {
        const article_term *other = &story->terms[i];
        before +=
            other->kind == TERM_WORD &&
            (other->text > term->text || (other->text == term->text && other->value < term->value));
    }
    return term->kind == TERM_NAME || term->kind == TERM_STREET ||
           (term->kind == TERM_WORD && before < SEARCHED);
}

static uint32_t overlap_of(const article_story *one, const article_story *other)
{
    uint32_t overlap = 0;
    for (uint32_t i = 0; i < one->count; i++)
        for (uint32_t k = 0; k < other->count; k++) {
            const article_term *own = &one->terms[i], *others = &other->terms[k];
            if (own->kind != others->kind || own->value != others->value ||
                !is_searched(one, own) || !is_searched(other, others))
                continue;
            if (own->kind != TERM_WORD)
                overlap += 4000;
            else if (abs(one->day - other->day) <= 30)
                overlap += (uint32_t)own->text * others->text;
        }
    return overlap;
}

static uint32_t promise_of(uint32_t overlap, int32_t days)
{
    return overlap * (days <= 1 ? 20u : days <= 3 ? 17u : days <= 7 ? 14u : days <= 30 ? 10u : 8u);
}

static int by_promise(const void *a, const void *b)
{
    const told *left = a, *right = b;
    if (left->promise != right->promise)
        return left->promise > right->promise ? -1 : 1;
    return memcmp(left->hash, right->hash, LEDGER_MARK_DIGITS);
}

static int by_likeness(const void *a, const void *b)
{
    const told *left = a, *right = b;
    if (left->similarity != right->similarity)
        return left->similarity > right->similarity ? -1 : 1;
    return strcmp(left->hash, right->hash);
}

// Those that are compared, in order of what they promise.
static uint32_t find_slowly(told *out, const ledger *ledger, const article_story *story)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < ARTICLES; i++) {
        told *kept = &out[count];
        *kept = all[i];
        kept->overlap = overlap_of(story, &kept->story);
        kept->promise = promise_of(kept->overlap, abs(story->day - kept->story.day));
        kept->similarity =
            incident_story_similarity(&ledger->scorer, story, &kept->story, &kept->words, NULL);
        count += kept->overlap >= 1200;
    }
    qsort(out, count, sizeof *out, by_promise);
    return count <= ALL_COMPARED ? count : COMPARED;
}

// How many are compared.
static uint32_t expect_found(ledger *ledger, const article_story *story)
{
    static told expected[ARTICLES + 1];
    ledger_relations found = {0};
    uint32_t alike = 0, related = 0;
    arena_reset(ledger->scratch);
    assert_int_equal(ledger_find_related(&found, ledger, SLICE("80000000000g"), story, NULL),
                     DATELINE_OK);
    const uint32_t count = find_slowly(expected, ledger, story);
    for (uint32_t i = 0; i < count; i++)
        if (expected[i].similarity >= 0.1 || expected[i].words >= 0.3) {
            assert_true(alike < found.alike_count);
            assert_int_equal(found.alike[alike++], expected[i].article);
        }
    assert_int_equal(alike, found.alike_count);
    qsort(expected, count, sizeof *expected, by_likeness);
    for (; related < count && expected[related].similarity >= 0.1; related++) {
        assert_true(related < found.count);
        assert_int_equal(found.items[related].article, expected[related].article);
        assert_true(found.items[related].similarity == expected[related].similarity);
    }
    assert_int_equal(related, found.count);
    return count;
}

static void those_are_found_that_share_most(void **state)
{
    const fixture *fixture = *state;
    state_of_chance = 5;
    make_all(fixture);
    ledger *ledger = open_with_terms(fixture);
    uint32_t most = 0;
    uint32_t bounded = 0;
    for (uint32_t i = 0; i < 25; i++) {
        article_story story;
        make_story(&story);
        const uint32_t count = expect_found(ledger, &story);
        most = count > most ? count : most;
        bounded += count == COMPARED;
    }
    assert_in_range(most, COMPARED + 1, ALL_COMPARED);
    assert_in_range(bounded, 1, 24);
    ledger_close(ledger);
}

// Does the first article's own story lead to it?
static bool is_found(ledger *ledger, int64_t article)
{
    ledger_relations found = {0};
    bool is_there = false;
    arena_reset(ledger->scratch);
    assert_int_equal(
        ledger_find_related(&found, ledger, SLICE("80000000000g"), &all[0].story, NULL),
        DATELINE_OK);
    for (uint32_t i = 0; i < found.alike_count; i++)
        is_there = is_there || found.alike[i] == article;
    return is_there;
}

// A file may come from anybody: what is no story is compared with nothing.
static void what_is_no_story_is_not_found(void **state)
{
    static const char *const damages[] = {
        "story = substr(story, 1, length(story) - 1)", // a term by half
        "story = substr(story, 1, 11)",                // less than its days
        "story = NULL",                                // none
        "story = CAST(substr(story, 1, 16) || X'0b' || substr(story, 18) AS BLOB)", // a kind that
                                                                                    // there is not
        "story = CAST(story || zeroblob(8 * 192) AS BLOB)", // more terms than there is room for
    };
    const fixture *fixture = *state;
    state_of_chance = 5;
    make_all(fixture);
    change(fixture, "CREATE TABLE kept AS SELECT story FROM article WHERE id = 10");
    ledger *ledger = open_with_terms(fixture);
    assert_true(is_found(ledger, 10));
    for (size_t i = 0; i < sizeof damages / sizeof *damages; i++) {
        char sql[128];
        snprintf(sql, sizeof sql, "UPDATE article SET %s WHERE id = 10", damages[i]);
        change(fixture, sql);
        assert_false(is_found(ledger, 10));
        change(fixture, "UPDATE article SET story = (SELECT story FROM kept) WHERE id = 10");
    }
    ledger_close(ledger);
}

TEST_MAIN(cmocka_unit_test_setup_teardown(those_are_found_that_share_most, open_fixture_in_memory,
                                          close_fixture),
          cmocka_unit_test_setup_teardown(what_is_no_story_is_not_found, open_fixture_in_memory,
                                          close_fixture))
