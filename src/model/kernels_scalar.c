// The reference: plain C, on every machine. The other paths must give its bits.
#include "model/kernels_text.h"

const kernels kernels_scalar = KERNELS_TABLE("scalar");
