// Every kernel of a path gives the bits of the scalar reference.
#ifndef SUPPORT_KERNELS_COMPARE_H
#define SUPPORT_KERNELS_COMPARE_H

#include "model/kernels.h"

// Fails the running test at the first difference, naming the kernel and the size.
void kernels_compare(const kernels *path);

#endif
