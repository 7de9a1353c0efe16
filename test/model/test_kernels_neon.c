// The NEON code on any machine, lanes and all: its own text, with SIMDe's plain C for the
// intrinsics. SIMDe 0.7.4 rounds a fused operation twice and lacks two others: they stand here.
#if __has_include(<simde/arm/neon.h>)

#define SIMDE_ENABLE_NATIVE_ALIASES
#include <simde/arm/neon.h>

#include <math.h>

#if !defined(__aarch64__)

static inline float32x4_t fused_once(float32x4_t c, float32x4_t a, float32x4_t b)
{
    float sums[4], left[4], right[4];
    vst1q_f32(sums, c);
    vst1q_f32(left, a);
    vst1q_f32(right, b);
    for (int i = 0; i < 4; i++)
        sums[i] = fmaf(left[i], right[i], sums[i]);
    return vld1q_f32(sums);
}

static inline float32x4_t divided(float32x4_t a, float32x4_t b)
{
    float over[4], under[4];
    vst1q_f32(over, a);
    vst1q_f32(under, b);
    for (int i = 0; i < 4; i++)
        over[i] /= under[i];
    return vld1q_f32(over);
}

static inline uint32x4_t nearest(float32x4_t x)
{
    float exact[4];
    uint32_t whole[4];
    vst1q_f32(exact, x);
    for (int i = 0; i < 4; i++)
        whole[i] = (uint32_t)rintf(exact[i]);
    return vld1q_u32(whole);
}

#undef vfmaq_f32
#define vfmaq_f32 fused_once
#define vdivq_f32 divided
#define vcvtnq_u32_f32 nearest

#endif

#define KERNELS_EMULATED
#define LANES_NEON
#include "model/kernels_neon.c"

#endif

#include "support/cmocka_all.h"
#include "support/kernels_compare.h"

static void gives_the_bits_of_the_reference(void **state)
{
    (void)state;
#ifdef KERNELS_EMULATED
    kernels_compare(&kernels_neon);
#else
    skip(); // needs Debian's libsimde-dev
#endif
}

TEST_MAIN(cmocka_unit_test(gives_the_bits_of_the_reference))
