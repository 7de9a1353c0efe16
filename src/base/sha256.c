// SHA-256 as FIPS 180-4 states it.
#include "base/sha256.h"

static const uint32_t round_constants[64] = {
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

// state holds a..h of the standard.
static void add_block(uint32_t hash[8], const uint8_t *block)
{
    uint32_t words[64], state[8];
    schedule(words, block);
    memcpy(state, hash, sizeof state);
    for (size_t t = 0; t < 64; t++) {
        uint32_t a = state[0], e = state[4];
        uint32_t sum1 = turn_right(e, 6) ^ turn_right(e, 11) ^ turn_right(e, 25);
        uint32_t choice = (e & state[5]) ^ (~e & state[6]);
        uint32_t first = state[7] + sum1 + choice + round_constants[t] + words[t];
        uint32_t sum0 = turn_right(a, 2) ^ turn_right(a, 13) ^ turn_right(a, 22);
        uint32_t majority = (a & state[1]) ^ (a & state[2]) ^ (state[1] & state[2]);
        memmove(state + 1, state, 7 * sizeof state[0]);
        state[4] += first;
        state[0] = first + sum0 + majority;
    }
    for (size_t i = 0; i < 8; i++)
        hash[i] += state[i];
}

void sha256_of(uint8_t out[32], slice bytes)
{
    uint32_t hash[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                        0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    const uint8_t *data = (const uint8_t *)bytes.data;
    size_t whole = bytes.length / 64 * 64, left = bytes.length - whole;
    for (size_t at = 0; at < whole; at += 64)
        add_block(hash, data + at);
    uint8_t tail[128] = {0};
    if (left > 0)
        memcpy(tail, data + whole, left);
    tail[left] = 0x80;
    size_t tail_length = left < 56 ? 64 : 128;
    uint64_t bits = (uint64_t)bytes.length * 8;
    for (size_t i = 0; i < 8; i++)
        tail[tail_length - 1 - i] = (uint8_t)(bits >> (8 * i));
    for (size_t at = 0; at < tail_length; at += 64)
        add_block(hash, tail + at);
    for (size_t i = 0; i < 32; i++)
        out[i] = (uint8_t)(hash[i / 4] >> (24 - 8 * (i % 4)));
}
