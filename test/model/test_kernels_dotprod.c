// The product with Arm's dot product on any machine: its own text, with SIMDe's plain C for the
// intrinsics and the reference's lanes. (test_kernels_neon.c tests the lanes.)
#if __has_include(<simde/arm/neon.h>)

#define SIMDE_ENABLE_NATIVE_ALIASES
#include <simde/arm/neon.h>

#define KERNELS_EMULATED
#include "model/kernels_dotprod.c"

#endif

#include "support/cmocka_all.h"
#include "support/kernels_compare.h"

static void gives_the_bits_of_the_reference(void **state)
{
    (void)state;
#ifdef KERNELS_EMULATED
    kernels_compare(&kernels_dotprod);
#else
    skip(); // needs Debian's libsimde-dev
#endif
}

TEST_MAIN(cmocka_unit_test(gives_the_bits_of_the_reference))
