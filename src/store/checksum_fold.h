// The greater part of a checksum by carry-less products of x86.
#ifndef STORE_CHECKSUM_FOLD_H
#define STORE_CHECKSUM_FOLD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define CHECKSUM_FOLD 16u       // bytes that remain of any number
#define CHECKSUM_FOLD_LEAST 64u // bytes below which nothing is won

// Has this processor the instructions?
bool checksum_can_fold(void);
// Makes CHECKSUM_FOLD bytes of `length`, a multiple of that and at least CHECKSUM_FOLD_LEAST, which
// bring a sum of zero to what those bring `sum` to.
void checksum_fold(uint8_t out[CHECKSUM_FOLD], uint32_t sum, const uint8_t *data, size_t length);

#endif
