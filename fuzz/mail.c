// Mail: folded heads, parts in parts, transfer encodings.
#include "intake/intake.h"

#include "intake_fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    return intake_fuzz_run(data, size, INTAKE_MAIL);
}
