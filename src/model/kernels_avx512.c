// x86-64 with AVX-512 VNNI: wide sums in the product, the AVX2 code for the rest.
//
// test/model/test_kernels_avx512.c compiles this text with intrinsics in plain C
// (KERNELS_EMULATED) and the reference's lanes, so that any machine tests the product.
#if defined(__x86_64__) || defined(KERNELS_EMULATED)

#ifndef KERNELS_EMULATED
#include <immintrin.h>
#define LANES_AVX2
#endif
#define TILE_ROWS 8u
#define TILE_BLOCKS 2u

#include "model/kernels.h"
#include "model/lanes.h"

#define BLOCK_GROUP (KERNELS_BLOCK * KERNELS_GROUP) // weights of a block for four inputs

static inline __m512i four_codes(const uint8_t *codes)
{
    int32_t four;
    memcpy(&four, codes, sizeof four);
    return _mm512_set1_epi32(four);
}

static inline __attribute__((always_inline)) void
sum_tile(int32_t (*sums)[TILE_BLOCKS * KERNELS_BLOCK], const uint8_t *codes, const int8_t *weights,
         uint32_t inputs, uint32_t rows, uint32_t blocks)
{
    __m512i all[TILE_ROWS][TILE_BLOCKS];
    for (uint32_t row = 0; row < rows; row++) {
        for (uint32_t block = 0; block < blocks; block++)
            all[row][block] = _mm512_setzero_si512();
    }
    for (uint32_t first = 0; first < inputs; first += KERNELS_GROUP) {
        __m512i groups[TILE_BLOCKS];
        for (uint32_t block = 0; block < blocks; block++)
            groups[block] = _mm512_loadu_si512(weights + (size_t)block * inputs * KERNELS_BLOCK);
        weights += BLOCK_GROUP;
        for (uint32_t row = 0; row < rows; row++) {
            const __m512i four = four_codes(codes + (size_t)row * inputs + first);
            for (uint32_t block = 0; block < blocks; block++)
                all[row][block] = _mm512_dpbusd_epi32(all[row][block], four, groups[block]);
        }
    }
    for (uint32_t row = 0; row < rows; row++) {
        for (uint32_t block = 0; block < blocks; block++)
            _mm512_storeu_si512(sums[row] + block * KERNELS_BLOCK, all[row][block]);
    }
}

#include "model/kernels_text.h"

const kernels kernels_avx512 = KERNELS_TABLE("avx512");

#endif
