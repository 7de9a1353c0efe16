// The blocks of sha256.c: in plain C, and with the processor's own instructions for it.
#ifndef BASE_SHA256_BLOCKS_H
#define BASE_SHA256_BLOCKS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define SHA256_BLOCK 64u // bytes

extern const uint32_t sha256_round_constants[64];

// Adds so many blocks to the hash.
void sha256_add_blocks(uint32_t hash[8], const uint8_t *data, size_t count);

// Has this processor instructions for it? The question itself may take some ten microseconds, where
// a hypervisor answers it.
bool sha256_has_instructions(void);
// The same hash by them; only where they are.
void sha256_add_blocks_fast(uint32_t hash[8], const uint8_t *data, size_t count);

#endif
