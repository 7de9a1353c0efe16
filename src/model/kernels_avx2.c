// x86-64 with AVX2 and FMA. A pair of products stays below 2^15 (127 * 128 * 2), so that
// _mm256_maddubs_epi16 never saturates and sums are exact.
#if defined(__x86_64__)

#include <immintrin.h>

#define LANES_AVX2
#define TILE_ROWS 4u
#define TILE_BLOCKS 1u

#include "model/kernels.h"
#include "model/lanes.h"

static inline __m256i load_weights(const int8_t *weights)
{
    return _mm256_loadu_si256((const __m256i *)(const void *)weights);
}

static inline __m256i four_codes(const uint8_t *codes)
{
    int32_t four;
    memcpy(&four, codes, sizeof four);
    return _mm256_set1_epi32(four);
}

static inline __m256i add_products(__m256i sums, __m256i codes, __m256i weights)
{
    const __m256i pairs = _mm256_maddubs_epi16(codes, weights);
    return _mm256_add_epi32(sums, _mm256_madd_epi16(pairs, _mm256_set1_epi16(1)));
}

static inline __attribute__((always_inline)) void sum_tile(int32_t (*sums)[KERNELS_BLOCK],
                                                           const uint8_t *codes,
                                                           const int8_t *weights, uint32_t inputs,
                                                           uint32_t rows, uint32_t blocks)
{
    (void)blocks;
    __m256i all[TILE_ROWS][2];
    for (uint32_t row = 0; row < rows; row++)
        all[row][0] = all[row][1] = _mm256_setzero_si256();
    for (uint32_t first = 0; first < inputs; first += KERNELS_GROUP) {
        const __m256i left = load_weights(weights), right = load_weights(weights + 32);
        weights += KERNELS_BLOCK * KERNELS_GROUP;
        for (uint32_t row = 0; row < rows; row++) {
            const __m256i four = four_codes(codes + (size_t)row * inputs + first);
            all[row][0] = add_products(all[row][0], four, left);
            all[row][1] = add_products(all[row][1], four, right);
        }
    }
    for (uint32_t row = 0; row < rows; row++) {
        _mm256_storeu_si256((__m256i *)(void *)sums[row], all[row][0]);
        _mm256_storeu_si256((__m256i *)(void *)(sums[row] + LANES), all[row][1]);
    }
}

#include "model/kernels_text.h"

const kernels kernels_avx2 = KERNELS_TABLE("avx2");

#endif
