// After Gopal and others, "Fast CRC computation for generic polynomials using PCLMULQDQ" (Intel,
// 2009): the bits of a block are worth as much so many bytes further on when they are multiplied by
// x to that power, modulo the polynomial; so four blocks at a time are folded into the next four.
#include "store/checksum_fold.h"

#if defined(__x86_64__)

#include <immintrin.h>

#define BY_INSTRUCTIONS __attribute__((target("pclmul,sse2")))
#define LANES 4u

bool checksum_can_fold(void)
{
    return __builtin_cpu_supports("pclmul");
}

BY_INSTRUCTIONS static inline __m128i load(const uint8_t *bytes)
{
    return _mm_loadu_si128((const __m128i *)(const void *)bytes);
}

BY_INSTRUCTIONS static inline __m128i fold(__m128i block, __m128i power, __m128i next)
{
    const __m128i low = _mm_clmulepi64_si128(block, power, 0x00);
    const __m128i high = _mm_clmulepi64_si128(block, power, 0x11);
    return _mm_xor_si128(_mm_xor_si128(low, high), next);
}

BY_INSTRUCTIONS void checksum_fold(uint8_t out[CHECKSUM_FOLD], uint32_t sum, const uint8_t *data,
                                   size_t length)
{
    // x^(512+32), x^(512-32) and x^(128+32), x^(128-32), their bits turned round.
    const __m128i four = _mm_set_epi64x(0x1c6e41596, 0x154442bd4);
    const __m128i one = _mm_set_epi64x(0x0ccaa009e, 0x1751997d0);
    __m128i lanes[LANES];
    for (uint32_t i = 0; i < LANES; i++)
        lanes[i] = load(data + (size_t)i * CHECKSUM_FOLD);
    lanes[0] = _mm_xor_si128(lanes[0], _mm_cvtsi32_si128((int)sum));
    const uint8_t *at = data + CHECKSUM_FOLD_LEAST, *const end = data + length;
    for (; (size_t)(end - at) >= CHECKSUM_FOLD_LEAST; at += CHECKSUM_FOLD_LEAST) {
        for (uint32_t i = 0; i < LANES; i++)
            lanes[i] = fold(lanes[i], four, load(at + (size_t)i * CHECKSUM_FOLD));
    }
    __m128i all = lanes[0];
    for (uint32_t i = 1; i < LANES; i++)
        all = fold(all, one, lanes[i]);
    for (; at < end; at += CHECKSUM_FOLD)
        all = fold(all, one, load(at));
    _mm_storeu_si128((__m128i *)(void *)out, all);
}

#else

bool checksum_can_fold(void)
{
    return false;
}

void checksum_fold(uint8_t out[CHECKSUM_FOLD], uint32_t sum, const uint8_t *data, size_t length)
{
    (void)out;
    (void)sum;
    (void)data;
    (void)length;
}

#endif
