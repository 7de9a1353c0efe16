#include "model/kernels.h"

#include <stdbool.h>
#include <string.h>

#if defined(__aarch64__)
#include <sys/auxv.h>
#ifndef HWCAP_ASIMDDP
#define HWCAP_ASIMDDP (1UL << 20)
#endif
#endif

// Does this processor run it?
static bool always(void)
{
    return 1;
}

#if defined(__x86_64__)

static bool has_avx2(void)
{
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
}

static bool has_avx512(void)
{
    return has_avx2() && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
           __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512vnni");
}

#elif defined(__aarch64__)

static bool has_dotprod(void)
{
    return (getauxval(AT_HWCAP) & HWCAP_ASIMDDP) != 0;
}

#endif

typedef struct path {
    const kernels *kernels;
    bool (*runs)(void);
} path;

// The fastest first; the last one runs everywhere.
static const path paths[] = {
#if defined(__x86_64__)
    {&kernels_avx512, has_avx512},
    {&kernels_avx2, has_avx2},
#elif defined(__aarch64__)
    {&kernels_dotprod, has_dotprod},
    {&kernels_neon, always},
#endif
    {&kernels_scalar, always},
};

#define PATHS (sizeof paths / sizeof *paths)

const kernels *kernels_listed(size_t number)
{
    for (size_t i = 0; i < PATHS; i++) {
        if (paths[i].runs() && number-- == 0)
            return paths[i].kernels;
    }
    return NULL;
}

const kernels *kernels_best(void)
{
    return kernels_listed(0);
}

const kernels *kernels_named(const char *name)
{
    const kernels *found = NULL;
    for (size_t i = 0; (found = kernels_listed(i)) != NULL; i++) {
        if (strcmp(found->name, name) == 0)
            return found;
    }
    return NULL;
}

// Keys and values of one head and the scores of six queries, rows rounded up to 16.
size_t kernels_attend_room(uint32_t rows, uint32_t width, uint32_t heads)
{
    const size_t padded = ((size_t)rows + 15) / 16 * 16;
    return padded * (2 * (size_t)(width / heads) + 6);
}
