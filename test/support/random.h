// Numbers without order, the same in every run (splitmix64).
#ifndef SUPPORT_RANDOM_H
#define SUPPORT_RANDOM_H

#include <stddef.h>
#include <stdint.h>

static inline uint64_t random_next(uint64_t *state)
{
    uint64_t x = *state += UINT64_C(0x9e3779b97f4a7c15);
    x = (x ^ (x >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    x = (x ^ (x >> 27)) * UINT64_C(0x94d049bb133111eb);
    return x ^ (x >> 31);
}

// Below limit, which is at least 1.
static inline uint32_t random_below(uint64_t *state, uint32_t limit)
{
    return (uint32_t)((random_next(state) >> 32) * limit >> 32);
}

// -range to range.
static inline float random_float(uint64_t *state, float range)
{
    return range * ((float)(random_next(state) >> 40) / 8388608.0f - 1.0f);
}

static inline void random_floats(float *out, size_t count, uint64_t *state, float range)
{
    for (size_t i = 0; i < count; i++)
        out[i] = random_float(state, range);
}

// Weights: -127 to 127.
static inline void random_weights(int8_t *out, size_t count, uint64_t *state)
{
    for (size_t i = 0; i < count; i++)
        out[i] = (int8_t)((int32_t)random_below(state, 255) - 127);
}

#endif
