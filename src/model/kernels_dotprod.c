// AArch64 with the dot product of bytes (Armv8.2 and later): NEON for the rest. Inputs are at most
// 127, so they are signed bytes as well.
//
// test/model/test_kernels_dotprod.c compiles this text with intrinsics in plain C
// (KERNELS_EMULATED) and the reference's lanes.
#if defined(__aarch64__) || defined(KERNELS_EMULATED)

#ifndef KERNELS_EMULATED
#include <arm_neon.h>
#define LANES_NEON
#endif
#define TILE_ROWS 4u
#define TILE_BLOCKS 1u

#include "model/kernels.h"
#include "model/lanes.h"

#define QUARTERS 4u // of a block: four outputs

static inline int8x16_t four_codes(const uint8_t *codes)
{
    int32_t four;
    memcpy(&four, codes, sizeof four);
    return vreinterpretq_s8_s32(vdupq_n_s32(four));
}

static inline __attribute__((always_inline)) void sum_tile(int32_t (*sums)[KERNELS_BLOCK],
                                                           const uint8_t *codes,
                                                           const int8_t *weights, uint32_t inputs,
                                                           uint32_t rows, uint32_t blocks)
{
    (void)blocks;
    int32x4_t all[TILE_ROWS][QUARTERS];
    for (uint32_t row = 0; row < rows; row++) {
        for (uint32_t i = 0; i < QUARTERS; i++)
            all[row][i] = vdupq_n_s32(0);
    }
    for (uint32_t first = 0; first < inputs; first += KERNELS_GROUP) {
        int8x16_t groups[QUARTERS];
        for (uint32_t i = 0; i < QUARTERS; i++)
            groups[i] = vld1q_s8(weights + 16 * i);
        weights += KERNELS_BLOCK * KERNELS_GROUP;
        for (uint32_t row = 0; row < rows; row++) {
            const int8x16_t four = four_codes(codes + (size_t)row * inputs + first);
            for (uint32_t i = 0; i < QUARTERS; i++)
                all[row][i] = vdotq_s32(all[row][i], groups[i], four);
        }
    }
    for (uint32_t row = 0; row < rows; row++) {
        for (uint32_t i = 0; i < QUARTERS; i++)
            vst1q_s32(sums[row] + 4 * i, all[row][i]);
    }
}

#include "model/kernels_text.h"

const kernels kernels_dotprod = KERNELS_TABLE("dotprod");

#endif
