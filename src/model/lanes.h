// Eight floats side by side: the one arithmetic in which every float kernel is written, so that
// scalar, AVX2 and NEON code give the same bits.
//
// A file that compiles kernels includes the intrinsics and defines LANES_AVX2 or LANES_NEON before
// it includes this header; otherwise lanes are an array, which is the reference. No operation here
// rounds differently from one path to the next: each is one IEEE operation, and the fused one is
// fused everywhere.
//
// Not a number: smaller and larger give their second operand when one of the two is not a number.
#ifndef MODEL_LANES_H
#define MODEL_LANES_H

#include <math.h>
#include <stdint.h>
#include <string.h>

#define LANES 8u

// 1.5 * 2^23: a float of magnitude below 2^22 that is added to it is rounded to a whole number,
// half to even, which then stands in the low bits.
#define LANES_ROUNDER 0x1.8p23f

#if defined(LANES_AVX2)

typedef __m256 lanes;

static inline lanes lanes_load(const float *from)
{
    return _mm256_loadu_ps(from);
}

static inline void lanes_store(float *to, lanes x)
{
    _mm256_storeu_ps(to, x);
}

static inline lanes lanes_all(float number)
{
    return _mm256_set1_ps(number);
}

static inline lanes lanes_from_integers(const int32_t *from)
{
    return _mm256_cvtepi32_ps(_mm256_loadu_si256((const __m256i *)(const void *)from));
}

static inline lanes lanes_add(lanes a, lanes b)
{
    return _mm256_add_ps(a, b);
}

static inline lanes lanes_subtract(lanes a, lanes b)
{
    return _mm256_sub_ps(a, b);
}

static inline lanes lanes_multiply(lanes a, lanes b)
{
    return _mm256_mul_ps(a, b);
}

static inline lanes lanes_divide(lanes a, lanes b)
{
    return _mm256_div_ps(a, b);
}

static inline lanes lanes_fused(lanes a, lanes b, lanes c)
{
    return _mm256_fmadd_ps(a, b, c);
}

static inline lanes lanes_smaller(lanes a, lanes b)
{
    return _mm256_min_ps(a, b);
}

static inline lanes lanes_larger(lanes a, lanes b)
{
    return _mm256_max_ps(a, b);
}

static inline lanes lanes_magnitude(lanes x)
{
    return _mm256_andnot_ps(_mm256_set1_ps(-0.0f), x);
}

static inline lanes lanes_with_sign(lanes magnitude, lanes sign)
{
    const __m256 bit = _mm256_set1_ps(-0.0f);
    return _mm256_or_ps(_mm256_andnot_ps(bit, magnitude), _mm256_and_ps(bit, sign));
}

static inline lanes lanes_times_power(lanes x, lanes rounded)
{
    const __m256i power = _mm256_slli_epi32(_mm256_castps_si256(rounded), 23);
    return _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(x), power));
}

static inline void lanes_store_codes(uint8_t *to, lanes x)
{
    const __m256i whole = _mm256_cvtps_epi32(x);
#ifdef __AVX512VL__
    const __m128i bytes = _mm256_cvtusepi32_epi8(whole);
#else
    const __m128i words =
        _mm_packs_epi32(_mm256_castsi256_si128(whole), _mm256_extracti128_si256(whole, 1));
    const __m128i bytes = _mm_packus_epi16(words, words);
#endif
    _mm_storel_epi64((__m128i *)(void *)to, bytes);
}

static inline void lanes_store_more_codes(uint8_t *to, lanes x, lanes more)
{
    const __m256i left = _mm256_cvtps_epi32(x), right = _mm256_cvtps_epi32(more);
#ifdef __AVX512VL__
    const __m512i whole = _mm512_inserti64x4(_mm512_castsi256_si512(left), right, 1);
    const __m128i bytes = _mm512_cvtepi32_epi8(whole);
#else
    // Packed in halves: words 0..3 of either, then 4..7 of either.
    const __m256i words = _mm256_packs_epi32(left, right);
    const __m256i halves = _mm256_permute4x64_epi64(words, 0xd8);
    const __m128i bytes =
        _mm_packus_epi16(_mm256_castsi256_si128(halves), _mm256_extracti128_si256(halves, 1));
#endif
    _mm_storeu_si128((__m128i *)(void *)to, bytes);
}

#elif defined(LANES_NEON)

typedef float32x4x2_t lanes;

static inline lanes lanes_of(float32x4_t low, float32x4_t high)
{
    lanes both;
    both.val[0] = low;
    both.val[1] = high;
    return both;
}

static inline lanes lanes_load(const float *from)
{
    return lanes_of(vld1q_f32(from), vld1q_f32(from + 4));
}

static inline void lanes_store(float *to, lanes x)
{
    vst1q_f32(to, x.val[0]);
    vst1q_f32(to + 4, x.val[1]);
}

static inline lanes lanes_all(float number)
{
    return lanes_of(vdupq_n_f32(number), vdupq_n_f32(number));
}

static inline lanes lanes_from_integers(const int32_t *from)
{
    return lanes_of(vcvtq_f32_s32(vld1q_s32(from)), vcvtq_f32_s32(vld1q_s32(from + 4)));
}

static inline lanes lanes_add(lanes a, lanes b)
{
    return lanes_of(vaddq_f32(a.val[0], b.val[0]), vaddq_f32(a.val[1], b.val[1]));
}

static inline lanes lanes_subtract(lanes a, lanes b)
{
    return lanes_of(vsubq_f32(a.val[0], b.val[0]), vsubq_f32(a.val[1], b.val[1]));
}

static inline lanes lanes_multiply(lanes a, lanes b)
{
    return lanes_of(vmulq_f32(a.val[0], b.val[0]), vmulq_f32(a.val[1], b.val[1]));
}

static inline lanes lanes_divide(lanes a, lanes b)
{
    return lanes_of(vdivq_f32(a.val[0], b.val[0]), vdivq_f32(a.val[1], b.val[1]));
}

static inline lanes lanes_fused(lanes a, lanes b, lanes c)
{
    return lanes_of(vfmaq_f32(c.val[0], a.val[0], b.val[0]),
                    vfmaq_f32(c.val[1], a.val[1], b.val[1]));
}

// Not vminq and vmaxq, which hand on what is not a number.
static inline lanes lanes_smaller(lanes a, lanes b)
{
    return lanes_of(vbslq_f32(vcltq_f32(a.val[0], b.val[0]), a.val[0], b.val[0]),
                    vbslq_f32(vcltq_f32(a.val[1], b.val[1]), a.val[1], b.val[1]));
}

static inline lanes lanes_larger(lanes a, lanes b)
{
    return lanes_of(vbslq_f32(vcgtq_f32(a.val[0], b.val[0]), a.val[0], b.val[0]),
                    vbslq_f32(vcgtq_f32(a.val[1], b.val[1]), a.val[1], b.val[1]));
}

static inline lanes lanes_magnitude(lanes x)
{
    return lanes_of(vabsq_f32(x.val[0]), vabsq_f32(x.val[1]));
}

static inline lanes lanes_with_sign(lanes magnitude, lanes sign)
{
    const uint32x4_t bit = vdupq_n_u32(UINT32_C(0x80000000));
    return lanes_of(vbslq_f32(bit, sign.val[0], magnitude.val[0]),
                    vbslq_f32(bit, sign.val[1], magnitude.val[1]));
}

static inline float32x4_t lanes_half_times_power(float32x4_t x, float32x4_t rounded)
{
    const uint32x4_t power = vshlq_n_u32(vreinterpretq_u32_f32(rounded), 23);
    return vreinterpretq_f32_u32(vaddq_u32(vreinterpretq_u32_f32(x), power));
}

static inline lanes lanes_times_power(lanes x, lanes rounded)
{
    return lanes_of(lanes_half_times_power(x.val[0], rounded.val[0]),
                    lanes_half_times_power(x.val[1], rounded.val[1]));
}

static inline void lanes_store_codes(uint8_t *to, lanes x)
{
    const uint16x4_t low = vqmovn_u32(vcvtnq_u32_f32(x.val[0]));
    const uint16x4_t high = vqmovn_u32(vcvtnq_u32_f32(x.val[1]));
    vst1_u8(to, vqmovn_u16(vcombine_u16(low, high)));
}

static inline void lanes_store_more_codes(uint8_t *to, lanes x, lanes more)
{
    lanes_store_codes(to, x);
    lanes_store_codes(to + LANES, more);
}

#else

typedef struct lanes {
    float at[LANES];
} lanes;

#define LANES_EACH(expression)                                                                     \
    lanes out;                                                                                     \
    for (uint32_t i = 0; i < LANES; i++)                                                           \
        out.at[i] = (expression);                                                                  \
    return out

static inline uint32_t lanes_bits(float number)
{
    uint32_t bits;
    memcpy(&bits, &number, sizeof bits);
    return bits;
}

static inline float lanes_float(uint32_t bits)
{
    float number;
    memcpy(&number, &bits, sizeof number);
    return number;
}

static inline lanes lanes_load(const float *from)
{
    LANES_EACH(from[i]);
}

static inline void lanes_store(float *to, lanes x)
{
    memcpy(to, x.at, sizeof x.at);
}

static inline lanes lanes_all(float number)
{
    LANES_EACH(number);
}

static inline lanes lanes_from_integers(const int32_t *from)
{
    LANES_EACH((float)from[i]);
}

static inline lanes lanes_add(lanes a, lanes b)
{
    LANES_EACH(a.at[i] + b.at[i]);
}

static inline lanes lanes_subtract(lanes a, lanes b)
{
    LANES_EACH(a.at[i] - b.at[i]);
}

static inline lanes lanes_multiply(lanes a, lanes b)
{
    LANES_EACH(a.at[i] * b.at[i]);
}

static inline lanes lanes_divide(lanes a, lanes b)
{
    LANES_EACH(a.at[i] / b.at[i]);
}

// a * b + c, rounded once.
static inline lanes lanes_fused(lanes a, lanes b, lanes c)
{
    LANES_EACH(fmaf(a.at[i], b.at[i], c.at[i]));
}

static inline lanes lanes_smaller(lanes a, lanes b)
{
    LANES_EACH(a.at[i] < b.at[i] ? a.at[i] : b.at[i]);
}

static inline lanes lanes_larger(lanes a, lanes b)
{
    LANES_EACH(a.at[i] > b.at[i] ? a.at[i] : b.at[i]);
}

static inline lanes lanes_magnitude(lanes x)
{
    LANES_EACH(fabsf(x.at[i]));
}

static inline lanes lanes_with_sign(lanes magnitude, lanes sign)
{
    LANES_EACH(copysignf(magnitude.at[i], sign.at[i]));
}

// x * 2^n for a normal x > 0 and a normal result; rounded = n + LANES_ROUNDER.
static inline lanes lanes_times_power(lanes x, lanes rounded)
{
    LANES_EACH(lanes_float(lanes_bits(x.at[i]) + (lanes_bits(rounded.at[i]) << 23)));
}

// Eight bytes: each lane, which lies in 0..127, rounded half to even.
static inline void lanes_store_codes(uint8_t *to, lanes x)
{
    for (uint32_t i = 0; i < LANES; i++)
        to[i] = (uint8_t)lanes_bits(x.at[i] + LANES_ROUNDER);
}

static inline void lanes_store_more_codes(uint8_t *to, lanes x, lanes more)
{
    lanes_store_codes(to, x);
    lanes_store_codes(to + LANES, more);
}

#endif

// The order in which eight lanes become one, for every sum, least and greatest over a row.
#define LANES_JOINED(v, join)                                                                      \
    join(join(join((v)[0], (v)[4]), join((v)[2], (v)[6])),                                         \
         join(join((v)[1], (v)[5]), join((v)[3], (v)[7])))

static inline float lanes_sum_of_two(float a, float b)
{
    return a + b;
}

static inline float lanes_smaller_of_two(float a, float b)
{
    return a < b ? a : b;
}

static inline float lanes_larger_of_two(float a, float b)
{
    return a > b ? a : b;
}

#if defined(LANES_AVX2)

// The same order within registers: halves, then pairs, then the last two. A short row has two such
// joins in quantise and in layer norm, which by way of memory wait for eight loads.
#define LANES_JOINED_IN(x, join_four, join_one)                                                    \
    do {                                                                                           \
        const __m128 halves = join_four(_mm256_castps256_ps128(x), _mm256_extractf128_ps(x, 1));   \
        const __m128 pairs = join_four(halves, _mm_movehl_ps(halves, halves));                     \
        return _mm_cvtss_f32(join_one(pairs, _mm_movehdup_ps(pairs)));                             \
    } while (0)

static inline float lanes_total(lanes x)
{
    LANES_JOINED_IN(x, _mm_add_ps, _mm_add_ss);
}

static inline float lanes_smallest(lanes x)
{
    LANES_JOINED_IN(x, _mm_min_ps, _mm_min_ss);
}

static inline float lanes_largest(lanes x)
{
    LANES_JOINED_IN(x, _mm_max_ps, _mm_max_ss);
}

#else

static inline float lanes_total(lanes x)
{
    float all[LANES];
    lanes_store(all, x);
    return LANES_JOINED(all, lanes_sum_of_two);
}

static inline float lanes_smallest(lanes x)
{
    float all[LANES];
    lanes_store(all, x);
    return LANES_JOINED(all, lanes_smaller_of_two);
}

static inline float lanes_largest(lanes x)
{
    float all[LANES];
    lanes_store(all, x);
    return LANES_JOINED(all, lanes_larger_of_two);
}

#endif

// e^x to about 1e-7 of itself, x being in -86..88. Range reduction and polynomial are those of
// Cephes (Moshier), expf.
static inline lanes lanes_exp_within(lanes x)
{
    const lanes rounder = lanes_all(LANES_ROUNDER);
    const lanes rounded = lanes_fused(x, lanes_all(1.44269504f), rounder);
    const lanes power = lanes_subtract(rounded, rounder);
    lanes rest = lanes_fused(power, lanes_all(-0.693359375f), x); // ln 2 in two parts
    rest = lanes_fused(power, lanes_all(2.12194440e-4f), rest);
    lanes sum = lanes_all(1.9875691500e-4f);
    sum = lanes_fused(sum, rest, lanes_all(1.3981999507e-3f));
    sum = lanes_fused(sum, rest, lanes_all(8.3334519073e-3f));
    sum = lanes_fused(sum, rest, lanes_all(4.1665795894e-2f));
    sum = lanes_fused(sum, rest, lanes_all(1.6666665459e-1f));
    sum = lanes_fused(sum, rest, lanes_all(5.0000001201e-1f));
    sum = lanes_fused(sum, lanes_multiply(rest, rest), rest);
    return lanes_times_power(lanes_add(sum, lanes_all(1.0f)), rounded);
}

// The same of what is not above zero, or not a number; x is cut to -86.
static inline lanes lanes_exp_below(lanes x)
{
    return lanes_exp_within(lanes_larger(x, lanes_all(-86.0f)));
}

// The same of any x, which is cut to -86..88.
static inline lanes lanes_exp(lanes x)
{
    return lanes_exp_within(lanes_smaller(lanes_larger(x, lanes_all(-86.0f)), lanes_all(88.0f)));
}

// x/2 (1 + erf(x / sqrt 2)); erf by Abramowitz and Stegun 7.1.26, whose error is below 1.5e-7.
static inline lanes lanes_gelu(lanes x)
{
    const lanes one = lanes_all(1.0f), half = lanes_multiply(x, lanes_all(0.5f));
    // 0.3275911 / sqrt 2
    const lanes t = lanes_divide(one, lanes_fused(lanes_magnitude(x), lanes_all(0.23164189f), one));
    lanes sum = lanes_all(-1.061405429f);
    sum = lanes_fused(sum, t, lanes_all(1.453152027f));
    sum = lanes_fused(sum, t, lanes_all(-1.421413741f));
    sum = lanes_fused(sum, t, lanes_all(0.284496736f));
    sum = lanes_multiply(lanes_fused(sum, t, lanes_all(-0.254829592f)), t);
    const lanes bell = lanes_exp_below(lanes_multiply(lanes_multiply(x, x), lanes_all(-0.5f)));
    const lanes erf = lanes_with_sign(lanes_fused(sum, bell, one), x);
    return lanes_fused(half, erf, half);
}

#endif
