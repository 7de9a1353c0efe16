// Every AArch64 processor: widening products of bytes, added in pairs. Inputs are at most 127, so
// they are signed bytes as well.
//
// test/model/test_kernels_neon.c compiles this text with intrinsics in plain C
// (KERNELS_EMULATED) and the reference's lanes.
#if defined(__aarch64__) || defined(KERNELS_EMULATED)

#ifndef KERNELS_EMULATED
#include <arm_neon.h>
#define LANES_NEON
#endif
#define TILE_ROWS 2u
#define TILE_BLOCKS 1u

#include "model/kernels.h"
#include "model/lanes.h"

#define EIGHTHS 8u // of a block's 64 weights: two outputs, four inputs each

// Two outputs' products, each in two halves: {0+1 of a, 2+3 of a, 0+1 of b, 2+3 of b}.
static inline int32x4_t add_products(int32x4_t sums, int8x8_t codes, const int8_t *weights)
{
    return vpadalq_s16(sums, vmull_s8(codes, vld1_s8(weights)));
}

static inline int8x8_t four_codes_twice(const uint8_t *codes)
{
    int32_t four;
    memcpy(&four, codes, sizeof four);
    return vreinterpret_s8_s32(vdup_n_s32(four));
}

static inline __attribute__((always_inline)) void sum_tile(int32_t (*sums)[KERNELS_BLOCK],
                                                           const uint8_t *codes,
                                                           const int8_t *weights, uint32_t inputs,
                                                           uint32_t rows, uint32_t blocks)
{
    (void)blocks;
    int32x4_t halves[TILE_ROWS][EIGHTHS];
    for (uint32_t row = 0; row < rows; row++) {
        for (uint32_t i = 0; i < EIGHTHS; i++)
            halves[row][i] = vdupq_n_s32(0);
    }
    for (uint32_t first = 0; first < inputs; first += KERNELS_GROUP) {
        for (uint32_t row = 0; row < rows; row++) {
            const int8x8_t twice = four_codes_twice(codes + (size_t)row * inputs + first);
            for (uint32_t i = 0; i < EIGHTHS; i++)
                halves[row][i] = add_products(halves[row][i], twice, weights + 8 * i);
        }
        weights += KERNELS_BLOCK * KERNELS_GROUP;
    }
    for (uint32_t row = 0; row < rows; row++) {
        for (uint32_t i = 0; i < EIGHTHS; i += 2)
            vst1q_s32(sums[row] + 2 * i, vpaddq_s32(halves[row][i], halves[row][i + 1]));
    }
}

#include "model/kernels_text.h"

const kernels kernels_neon = KERNELS_TABLE("neon");

#endif
