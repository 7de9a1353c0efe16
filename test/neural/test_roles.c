#include "neural/heads.h"

#include "support/cmocka_all.h"
#include "support/random.h"

#define WORDS 9u
#define STRIDE 16u
#define SWITCH_COST 3.0f // as in roles.c

static float advantage(const float *scores)
{
    const float other = scores[NEURAL_NO_ROLE] > scores[NEURAL_SOURCE] ? scores[NEURAL_NO_ROLE]
                                                                       : scores[NEURAL_SOURCE];
    return scores[NEURAL_CONTENT] - other;
}

// What marking the words [first, end) as content, bit by bit, is worth.
static float worth(uint32_t content, const float *scores, uint32_t first, uint32_t end)
{
    float sum = 0;
    for (uint32_t i = first; i < end; i++) {
        const bool is_content = (content >> i & 1) != 0;
        const bool switches = i > first && (content >> (i - 1) & 1) != (uint32_t)is_content;
        sum += (is_content ? advantage(scores + (size_t)i * STRIDE) : 0.0f) -
               (switches ? SWITCH_COST : 0.0f);
    }
    return sum;
}

static float best_worth(const float *scores, uint32_t first, uint32_t end)
{
    float best = -1e30f;
    for (uint32_t content = 0; content < 1u << WORDS; content++) {
        const float sum = worth(content, scores, first, end);
        best = sum > best ? sum : best;
    }
    return best;
}

static uint32_t content_of(const uint8_t *roles)
{
    uint32_t content = 0;
    for (uint32_t i = 0; i < WORDS; i++)
        content |= (uint32_t)(roles[i] == NEURAL_CONTENT) << i;
    return content;
}

static void content_is_as_good_as_trying_all(void **state)
{
    (void)state;
    uint64_t seed = 3;
    float scores[WORDS * STRIDE];
    uint8_t roles[WORDS];
    for (uint32_t round = 0; round < 200; round++) {
        // Multiples of 1/16, so that sums are exact.
        for (size_t i = 0; i < WORDS * STRIDE; i++)
            scores[i] = (float)random_below(&seed, 128) / 16.0f;
        const uint32_t cue = round % WORDS, end = cue + 1 + round % 2 * (cue + 1 < WORDS);
        neural_decode_roles(roles, scores, STRIDE, WORDS, cue, end);
        const uint32_t content = content_of(roles);
        assert_true(worth(content, scores, 0, cue) == best_worth(scores, 0, cue));
        assert_true(worth(content, scores, end, WORDS) == best_worth(scores, end, WORDS));
        for (uint32_t i = 0; i < WORDS; i++)
            assert_true(roles[i] < NEURAL_ROLES);
        for (uint32_t i = cue; i < end; i++)
            assert_int_equal(roles[i], NEURAL_NO_ROLE);
    }
}

static void what_is_no_content_may_be_a_source(void **state)
{
    (void)state;
    const float scores[4 * 3] = {
        0, 2, -9, // a source
        9, 9, 9,  // the cue
        0, 1, 9,  // content
        2, 1, 4,  // more of it: a switch would cost more
    };
    uint8_t roles[4];
    neural_decode_roles(roles, scores, 3, 4, 1, 2);
    assert_int_equal(roles[0], NEURAL_SOURCE);
    assert_int_equal(roles[1], NEURAL_NO_ROLE);
    assert_int_equal(roles[2], NEURAL_CONTENT);
    assert_int_equal(roles[3], NEURAL_CONTENT);
}

static void scores_that_are_no_numbers_give_roles(void **state)
{
    (void)state;
    const float kinds[] = {__builtin_nanf(""), __builtin_inff(), -__builtin_inff(), 3e38f, 0.0f};
    uint64_t seed = 5;
    float scores[WORDS * 3];
    uint8_t roles[WORDS];
    for (uint32_t round = 0; round < 200; round++) {
        for (size_t i = 0; i < WORDS * 3; i++)
            scores[i] = kinds[random_below(&seed, 5)];
        neural_decode_roles(roles, scores, 3, WORDS, 0, 0);
        for (uint32_t i = 0; i < WORDS; i++)
            assert_true(roles[i] < NEURAL_ROLES);
    }
}

TEST_MAIN(cmocka_unit_test(content_is_as_good_as_trying_all),
          cmocka_unit_test(what_is_no_content_may_be_a_source),
          cmocka_unit_test(scores_that_are_no_numbers_give_roles))
