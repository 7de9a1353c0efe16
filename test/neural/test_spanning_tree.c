#include <math.h>

#include "neural/spanning_tree.h"
#include "support/cmocka_all.h"

#define SMALL 6 // words of sentences whose trees are all tried

static int open_arena(void **state)
{
    arena *opened = NULL;
    dateline_status status = arena_open(&opened, (size_t)1 << 26, NULL);
    *state = opened;
    return status == DATELINE_OK ? 0 : -1;
}

static int close_arena(void **state)
{
    arena_close(*state);
    return 0;
}

// The same numbers everywhere: xorshift (Marsaglia 2003).
static uint32_t next_random(uint64_t *seed)
{
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    return (uint32_t)(*seed >> 32);
}

static bool is_tree(const uint32_t *heads, uint32_t count)
{
    uint32_t roots = 0;
    for (uint32_t word = 0; word < count; word++) {
        uint32_t at = word;
        for (uint32_t steps = 0; at != count; steps++) {
            if (steps > count || heads[at] > count) {
                return false;
            }
            at = heads[at];
        }
        roots += heads[word] == count;
    }
    return roots == 1;
}

static double sum_of(const uint32_t *heads, const float *scores, uint32_t count)
{
    double sum = 0;
    for (uint32_t word = 0; word < count; word++) {
        float score = scores[word * (count + 1) + heads[word]];
        sum += isnan(score) ? -131072.0 : (double)score;
    }
    return sum;
}

static double best_sum(const float *scores, uint32_t count)
{
    uint32_t heads[SMALL] = {0};
    double most = -1e300;
    for (uint32_t place = 0; place < count;) {
        double sum = sum_of(heads, scores, count);
        if (sum > most && is_tree(heads, count)) {
            most = sum;
        }
        for (place = 0; place < count && ++heads[place] == count + 1; place++) {
            heads[place] = 0;
        }
    }
    return most;
}

static void check_tree(arena *memory, const float *scores, uint32_t count)
{
    uint32_t heads[SMALL], again[SMALL];
    arena_reset(memory);
    assert_int_equal(spanning_tree_read(heads, memory, scores, count, NULL), DATELINE_OK);
    assert_int_equal(spanning_tree_read(again, memory, scores, count, NULL), DATELINE_OK);
    assert_true(is_tree(heads, count));
    assert_memory_equal(heads, again, count * sizeof *heads);
    if (sum_of(heads, scores, count) != best_sum(scores, count)) {
        fail_msg("%u words: %f is not %f", count, sum_of(heads, scores, count),
                 best_sum(scores, count));
    }
}

// Scores are multiples of 1/1024, so that sums are exact. steps: how many there are; few of them
// make many ties. Root arcs get `lift` more.
static void compare(arena *memory, uint32_t steps, float lift, uint32_t rounds)
{
    uint64_t seed = 88172645463325252u + steps;
    float scores[SMALL * (SMALL + 1)];
    for (uint32_t round = 0; round < rounds; round++) {
        uint32_t count = round % 40 == 0 ? SMALL : 1 + round % (SMALL - 1);
        for (uint32_t i = 0; i < count * (count + 1); i++) {
            scores[i] = (float)(next_random(&seed) % steps) / 1024;
            scores[i] += i % (count + 1) == count ? lift : 0;
        }
        check_tree(memory, scores, count);
    }
}

static void is_as_good_as_trying_all(void **state)
{
    compare(*state, 1 << 16, 0, 2000);
    compare(*state, 1 << 16, 100, 600);  // every word would be a root
    compare(*state, 1 << 16, -100, 600); // none would
}

static void is_as_good_as_trying_all_with_ties(void **state)
{
    compare(*state, 1, 0, 100);
    compare(*state, 2, 0, 600);
    compare(*state, 4, 0, 600);
    compare(*state, 3, 1.0F / 1024, 600);
}

static void is_as_good_with_scores_that_are_no_numbers(void **state)
{
    uint64_t seed = 7;
    float scores[SMALL * (SMALL + 1)];
    for (uint32_t round = 0; round < 400; round++) {
        uint32_t count = 1 + round % (SMALL - 1);
        for (uint32_t i = 0; i < count * (count + 1); i++) {
            uint32_t drawn = next_random(&seed);
            scores[i] = drawn % 2 == 0 ? NAN : (float)(drawn % 512) / 8;
        }
        check_tree(*state, scores, count);
    }
}

static void endless_scores_give_a_tree(void **state)
{
    const float kinds[] = {NAN, INFINITY, -INFINITY, 0, 3e38F, -3e38F};
    uint64_t seed = 11;
    float scores[30 * 31];
    uint32_t heads[30];
    for (uint32_t round = 0; round < 200; round++) {
        for (uint32_t i = 0; i < 30 * 31; i++) {
            scores[i] = kinds[next_random(&seed) % 6];
        }
        assert_int_equal(spanning_tree_read(heads, *state, scores, 30, NULL), DATELINE_OK);
        assert_true(is_tree(heads, 30));
    }
}

static void takes_the_leftmost_of_equal_heads(void **state)
{
    const float scores[] = {
        0, 1, 1, 5, // the root's child
        2, 0, 2, 0, //
        1, 1, 0, 1, //
    };
    uint32_t heads[3];
    assert_int_equal(spanning_tree_read(heads, *state, scores, 3, NULL), DATELINE_OK);
    assert_int_equal(heads[0], 3);
    assert_int_equal(heads[1], 0);
    assert_int_equal(heads[2], 0);
    assert_int_equal(arena_used(*state), 0);
}

// Scores from one on are compared as they are, smaller ones in steps: both ways agree.
static void great_and_small_scores_are_told_apart_alike(void **state)
{
    const float scores[] = {
        0,    NAN,   1.5f, 9,      // behind what is no number
        3,    0,     3,    NAN,    // the first of two
        0.5f, 0.25f, 0,    0.125f, // below one
    };
    uint32_t heads[3];
    assert_int_equal(spanning_tree_read(heads, *state, scores, 3, NULL), DATELINE_OK);
    assert_int_equal(heads[0], 3);
    assert_int_equal(heads[1], 0);
    assert_int_equal(heads[2], 0);
}

// Which one does not matter, but it is part of the results.
static void takes_always_the_same_of_equal_trees(void **state)
{
    const float scores[5 * 6] = {0};
    const uint32_t expected[] = {5, 0, 0, 0, 0};
    uint32_t heads[5];
    assert_int_equal(spanning_tree_read(heads, *state, scores, 5, NULL), DATELINE_OK);
    assert_memory_equal(heads, expected, sizeof heads);
}

static void takes_sentences_of_one_word_and_of_none(void **state)
{
    const float score[] = {9, -5};
    uint32_t head = 7;
    assert_int_equal(spanning_tree_read(&head, *state, score, 1, NULL), DATELINE_OK);
    assert_int_equal(head, 1);
    assert_int_equal(spanning_tree_read(&head, *state, NULL, 0, NULL), DATELINE_OK);
}

// Circles inside circles: each word likes its neighbour in pairs, pairs like pairs, and so on.
static void contracts_the_longest_sentence(void **state)
{
    enum { WORDS = SPANNING_TREE_WORDS_MAX };
    static const uint32_t one_past = WORDS + 1;
    float *scores = arena_alloc(*state, (size_t)WORDS * (WORDS + 1) * sizeof *scores);
    uint32_t heads[WORDS];
    assert_non_null(scores);
    for (uint32_t word = 0; word < WORDS; word++) {
        for (uint32_t head = 0; head < WORDS; head++) {
            uint32_t apart = word ^ head, levels = 0;
            for (; apart != 0; apart >>= 1) {
                levels++;
            }
            scores[word * one_past + head] = 100.0F - (float)levels;
        }
        scores[word * one_past + WORDS] = word == 300 ? 1 : 0;
    }
    assert_int_equal(spanning_tree_read(heads, *state, scores, WORDS, NULL), DATELINE_OK);
    assert_true(is_tree(heads, WORDS));
    assert_int_equal(heads[300], WORDS);
    // A tree over halves of halves has 256 arcs of the first level, 128 of the second, ...
    double expected = 1;
    for (uint32_t level = 1, arcs = WORDS / 2; arcs > 0; level++, arcs /= 2) {
        expected += arcs * (100.0 - level);
    }
    assert_true(sum_of(heads, scores, WORDS) == expected);
}

static void refuses_longer_sentences_and_full_arenas(void **state)
{
    (void)state;
    arena *narrow = NULL;
    const float scores[] = {0, 1, 0, 1, 0, 0};
    uint32_t heads[2];
    dateline_error error;
    assert_int_equal(spanning_tree_read(heads, *state, scores, SPANNING_TREE_WORDS_MAX + 1, &error),
                     DATELINE_LIMIT);
    assert_int_equal(arena_open(&narrow, 64, NULL), DATELINE_OK);
    assert_int_equal(spanning_tree_read(heads, narrow, scores, 2, &error), DATELINE_NO_MEMORY);
    arena_close(narrow);
}

#define WITH_ARENA(test) cmocka_unit_test_setup_teardown(test, open_arena, close_arena)

TEST_MAIN(WITH_ARENA(is_as_good_as_trying_all), WITH_ARENA(is_as_good_as_trying_all_with_ties),
          WITH_ARENA(is_as_good_with_scores_that_are_no_numbers),
          WITH_ARENA(endless_scores_give_a_tree), WITH_ARENA(takes_the_leftmost_of_equal_heads),
          WITH_ARENA(great_and_small_scores_are_told_apart_alike),
          WITH_ARENA(takes_always_the_same_of_equal_trees),
          WITH_ARENA(takes_sentences_of_one_word_and_of_none),
          WITH_ARENA(contracts_the_longest_sentence),
          WITH_ARENA(refuses_longer_sentences_and_full_arenas))
