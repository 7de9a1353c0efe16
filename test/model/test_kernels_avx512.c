// The AVX-512 product on any machine: its own text, with SIMDe's plain C for the intrinsics and the
// reference's lanes. (AVX2, which it takes for the rest, is tested where a processor has it.)
#if __has_include(<simde/x86/avx512.h>)

#define SIMDE_ENABLE_NATIVE_ALIASES
#include <simde/x86/avx512.h>

#define KERNELS_EMULATED
#include "model/kernels_avx512.c"

#endif

#include "support/cmocka_all.h"
#include "support/kernels_compare.h"

static void gives_the_bits_of_the_reference(void **state)
{
    (void)state;
#ifdef KERNELS_EMULATED
    kernels_compare(&kernels_avx512);
#else
    skip(); // needs Debian's libsimde-dev
#endif
}

TEST_MAIN(cmocka_unit_test(gives_the_bits_of_the_reference))
