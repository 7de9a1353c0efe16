#include <math.h>
#include <string.h>

#include "neural/heads.h"

#include "support/cmocka_all.h"
#include "support/random.h"

#define WORDS 5u
#define TYPES 2u
#define LABELS NEURAL_PIECE_LABELS(TYPES)
#define STRIDE 16u

static bool begins(uint8_t label)
{
    return neural_part_of(label) == NEURAL_FIRST || neural_part_of(label) == NEURAL_SINGLE;
}

static bool ends(uint8_t label)
{
    return neural_part_of(label) == NEURAL_LAST || neural_part_of(label) == NEURAL_SINGLE;
}

// Is every piece one that begins and ends, of one type?
static bool is_whole(const uint8_t *labels, uint32_t count)
{
    uint8_t open = 0;
    for (uint32_t i = 0; i < count; i++) {
        const uint8_t label = labels[i];
        if ((open != 0) != (label != 0 && !begins(label)))
            return false;
        if (open != 0 && neural_type_of(open) != neural_type_of(label))
            return false;
        open = label != 0 && !ends(label) ? label : 0;
    }
    return open == 0;
}

static float worth(const uint8_t *labels, const float *scores, uint32_t count)
{
    float sum = 0.0f;
    for (uint32_t i = 0; i < count; i++)
        sum += scores[(size_t)i * STRIDE + labels[i]];
    return sum;
}

// Tries every row of labels.
static float best_worth(const float *scores, uint32_t count)
{
    float best = -1e30f;
    uint32_t ways = 1;
    for (uint32_t i = 0; i < count; i++)
        ways *= LABELS;
    for (uint32_t way = 0; way < ways; way++) {
        uint8_t labels[WORDS];
        for (uint32_t i = 0, rest = way; i < count; i++, rest /= LABELS)
            labels[i] = (uint8_t)(rest % LABELS);
        const float sum = is_whole(labels, count) ? worth(labels, scores, count) : best;
        best = sum > best ? sum : best;
    }
    return best;
}

static void pieces_are_as_good_as_trying_all(void **state)
{
    (void)state;
    uint64_t seed = 3;
    float scores[WORDS * STRIDE];
    uint8_t labels[WORDS];
    neural_way ways[WORDS];
    for (uint32_t round = 0; round < 40; round++) {
        // Multiples of 1/16, so that sums are exact.
        for (size_t i = 0; i < WORDS * STRIDE; i++)
            scores[i] = (float)random_below(&seed, 128) / 16.0f;
        const uint32_t count = 1 + round % WORDS;
        neural_decode_pieces(labels, ways, scores, STRIDE, count, TYPES);
        assert_true(is_whole(labels, count));
        assert_true(worth(labels, scores, count) == best_worth(scores, count));
    }
}

static void scores_that_are_no_numbers_give_whole_pieces(void **state)
{
    (void)state;
    const float kinds[] = {__builtin_nanf(""), __builtin_inff(), -__builtin_inff(), 3e38f, 0.0f};
    uint64_t seed = 5;
    float scores[WORDS * STRIDE];
    uint8_t labels[WORDS];
    neural_way ways[WORDS];
    for (uint32_t round = 0; round < 400; round++) {
        for (size_t i = 0; i < WORDS * STRIDE; i++)
            scores[i] = kinds[random_below(&seed, 5)];
        neural_decode_pieces(labels, ways, scores, STRIDE, WORDS, TYPES);
        assert_true(is_whole(labels, WORDS));
    }
}

// Sets the score of a word's label.
static void say(float *scores, uint32_t word, uint32_t type, neural_part part)
{
    scores[(size_t)word * STRIDE + neural_piece_label(type, part)] = 5.0f;
}

static void sources_and_contents_stand_on_either_side_of_a_cue(void **state)
{
    (void)state;
    float scores[6 * STRIDE] = {0};
    say(scores, 0, 0, NEURAL_SINGLE);
    say(scores, 2, 1, NEURAL_FIRST); // the cue: no piece goes over it
    say(scores, 3, 1, NEURAL_FIRST);
    say(scores, 4, 1, NEURAL_INNER);
    say(scores, 5, 1, NEURAL_LAST);
    uint8_t roles[6];
    neural_way ways[6];
    neural_decode_roles(roles, ways, scores, STRIDE, 6, 1, 3);
    const uint8_t expected[6] = {NEURAL_SOURCE,  NEURAL_NO_ROLE, NEURAL_NO_ROLE,
                                 NEURAL_CONTENT, NEURAL_CONTENT, NEURAL_CONTENT};
    assert_memory_equal(roles, expected, sizeof expected);
}

static void a_piece_without_an_end_is_none(void **state)
{
    (void)state;
    float scores[3 * STRIDE] = {0};
    say(scores, 0, 1, NEURAL_FIRST);
    say(scores, 1, 0, NEURAL_LAST); // of another type
    scores[STRIDE] = 6.0f;          // no piece
    scores[2 * STRIDE] = 9.0f;
    uint8_t labels[3];
    neural_way ways[3];
    neural_decode_pieces(labels, ways, scores, STRIDE, 3, TYPES);
    const uint8_t none[3] = {0};
    assert_memory_equal(labels, none, sizeof none);
}

static void the_best_is_the_first_of_the_greatest(void **state)
{
    (void)state;
    uint64_t random = 5;
    for (uint32_t count = 1; count < 40; count++) {
        for (uint32_t round = 0; round < 50; round++) {
            float scores[40];
            uint32_t best = 0;
            for (uint32_t i = 0; i < count; i++) {
                const uint32_t drawn = random_below(&random, 9); // so that many are equal
                scores[i] = drawn == 8 && i > 0 ? NAN : (float)drawn - 4.0f;
                best = scores[i] > scores[best] ? i : best;
            }
            assert_int_equal(neural_best(scores, count), best);
        }
    }
    const float odd[] = {NAN, 7, 9, 2, INFINITY};
    assert_int_equal(neural_best(odd, 5), 0);
    assert_int_equal(neural_best(odd + 1, 4), 3);
}

TEST_MAIN(cmocka_unit_test(the_best_is_the_first_of_the_greatest),
          cmocka_unit_test(pieces_are_as_good_as_trying_all),
          cmocka_unit_test(scores_that_are_no_numbers_give_whole_pieces),
          cmocka_unit_test(sources_and_contents_stand_on_either_side_of_a_cue),
          cmocka_unit_test(a_piece_without_an_end_is_none))
