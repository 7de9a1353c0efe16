// SHA-256 as FIPS 180-4 states it.
#include "base/sha256.h"

#include "base/sha256_blocks.h"

// From which on the processor is asked for instructions of its own.
#define LONG_BYTES ((size_t)1 << 16)

const uint32_t sha256_round_constants[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

static uint32_t turn_right(uint32_t word, unsigned count)
{
    return word >> count | word << (32 - count);
}

static void schedule(uint32_t words[64], const uint8_t *block)
{
    for (size_t t = 0; t < 16; t++)
        words[t] = (uint32_t)block[4 * t] << 24 | (uint32_t)block[4 * t + 1] << 16 |
                   (uint32_t)block[4 * t + 2] << 8 | block[4 * t + 3];
    for (size_t t = 16; t < 64; t++) {
        uint32_t a = words[t - 15], b = words[t - 2];
        uint32_t sigma0 = turn_right(a, 7) ^ turn_right(a, 18) ^ a >> 3;
        uint32_t sigma1 = turn_right(b, 17) ^ turn_right(b, 19) ^ b >> 10;
        words[t] = words[t - 16] + sigma0 + words[t - 7] + sigma1;
    }
}

// A step of the standard, whose letters these are: what is in h becomes the next a, d the next e.
static inline void step(uint32_t a, uint32_t b, uint32_t c, uint32_t *d, uint32_t e, uint32_t f,
                        uint32_t g, uint32_t *h, uint32_t word)
{
    const uint32_t sum1 = turn_right(e, 6) ^ turn_right(e, 11) ^ turn_right(e, 25);
    const uint32_t first = *h + sum1 + ((e & f) ^ (~e & g)) + word;
    const uint32_t sum0 = turn_right(a, 2) ^ turn_right(a, 13) ^ turn_right(a, 22);
    *d += first;
    *h = first + sum0 + ((a & b) ^ (a & c) ^ (b & c));
}

// Eight steps go once around: no letter has to move to the next.
static void add_block(uint32_t hash[8], const uint8_t *block)
{
    uint32_t words[64];
    schedule(words, block);
    uint32_t a = hash[0], b = hash[1], c = hash[2], d = hash[3];
    uint32_t e = hash[4], f = hash[5], g = hash[6], h = hash[7];
    for (size_t t = 0; t < 64; t += 8) {
        const uint32_t *constant = sha256_round_constants + t, *word = words + t;
        step(a, b, c, &d, e, f, g, &h, constant[0] + word[0]);
        step(h, a, b, &c, d, e, f, &g, constant[1] + word[1]);
        step(g, h, a, &b, c, d, e, &f, constant[2] + word[2]);
        step(f, g, h, &a, b, c, d, &e, constant[3] + word[3]);
        step(e, f, g, &h, a, b, c, &d, constant[4] + word[4]);
        step(d, e, f, &g, h, a, b, &c, constant[5] + word[5]);
        step(c, d, e, &f, g, h, a, &b, constant[6] + word[6]);
        step(b, c, d, &e, f, g, h, &a, constant[7] + word[7]);
    }
    const uint32_t added[] = {a, b, c, d, e, f, g, h};
    for (size_t i = 0; i < 8; i++)
        hash[i] += added[i];
}

void sha256_add_blocks(uint32_t hash[8], const uint8_t *data, size_t count)
{
    for (size_t i = 0; i < count; i++)
        add_block(hash, data + SHA256_BLOCK * i);
}

void sha256_of(uint8_t out[32], slice bytes)
{
    uint32_t hash[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                        0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    const uint8_t *data = (const uint8_t *)bytes.data;
    const size_t blocks = bytes.length / SHA256_BLOCK, left = bytes.length % SHA256_BLOCK;
    if (bytes.length >= LONG_BYTES && sha256_has_instructions()) // impossible: no input chooses
        sha256_add_blocks_fast(hash, data, blocks);
    else
        sha256_add_blocks(hash, data, blocks);
    uint8_t tail[2 * SHA256_BLOCK] = {0};
    if (left > 0)
        memcpy(tail, data + blocks * SHA256_BLOCK, left);
    tail[left] = 0x80;
    const size_t tail_length = left < 56 ? SHA256_BLOCK : sizeof tail;
    const uint64_t bits = (uint64_t)bytes.length * 8;
    for (size_t i = 0; i < 8; i++)
        tail[tail_length - 1 - i] = (uint8_t)(bits >> (8 * i));
    sha256_add_blocks(hash, tail, tail_length / SHA256_BLOCK);
    for (size_t i = 0; i < 32; i++)
        out[i] = (uint8_t)(hash[i / 4] >> (24 - 8 * (i % 4)));
}
