#include "base/sha256.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/sha256_blocks.h"
#include "support/cmocka_all.h"

// The sums of the first bytes of one sentence again and again, as Python's hashlib has them:
// lengths around the ends of blocks, where the padding takes one block or two.
static const struct {
    size_t length;
    const char *sum;
} sums[] = {
    {0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
    {1, "e3b98a4da31a127d4bde6e43033f66ba274cab0eb7eb1c70ec41402bf6273dd8"},
    {55, "08d1e6249171722841133d8327f20f1e2452d8d4dd9b61005e5942cc9ca508c4"},
    {56, "38ee310af5262489b90fa1343275e151b4cbca6efc3df99d17bfb4a78fb8af9c"},
    {63, "cdba81a409fd6dcd36d198619377115e6178097f208f4aaf45b8dd92bd71b86a"},
    {64, "bd4ece6415e349df10057b6e1a55f10dd6c4e66ac497a627d0fbde7fd44e0993"},
    {119, "b3767b3732e8b31bf9a39d6541ae206d8a4c11c5fc913cb6776239a7acbc490d"},
    {120, "42b9c4657dc67cc4f4eddd7df3c87a55f88541db2321e9bd942d5107369eb14b"},
    {1000, "3e81c781c47369b31d2cb4e0c6babffe8f7f397e41b099131bfaa20267bf30f7"},
};

static void assert_sum(slice bytes, const char *expected)
{
    uint8_t hash[32];
    char digits[65];
    sha256_of(hash, bytes);
    for (size_t i = 0; i < sizeof hash; i++)
        snprintf(digits + 2 * i, 3, "%02x", hash[i]);
    assert_string_equal(digits, expected);
}

static void fill(char *out, size_t length)
{
    static const char sentence[] = "the ferry left the quay at noon ";
    for (size_t i = 0; i < length; i++)
        out[i] = sentence[i % (sizeof sentence - 1)];
}

static void gives_the_standards_sums(void **state)
{
    (void)state;
    assert_sum(SLICE("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assert_sum(SLICE_NONE, sums[0].sum);
}

static void pads_every_length_as_it_should(void **state)
{
    (void)state;
    char text[1000];
    fill(text, sizeof text);
    for (size_t i = 0; i < sizeof sums / sizeof *sums; i++)
        assert_sum(slice_of(text, sums[i].length), sums[i].sum);
}

// Long ones go another way where the processor has instructions for it; the sum is hashlib's, too.
static void sums_up_what_is_long(void **state)
{
    (void)state;
    const size_t length = 1000003;
    char *text = malloc(length);
    assert_non_null(text);
    fill(text, length);
    assert_sum(slice_of(text, length),
               "bd66647c0319d2043ecacd6a98d6db11b55ab3d6a7e4eb5554a0bbf2157cf753");
    free(text);
}

// What the processor has for it, as the system tells it. An emulator of another one may hand on
// what its own has: nothing is known there.
#if defined(__x86_64__)
#define IS_X86 true
#else
#define IS_X86 false
#endif

static void the_instructions_are_known_where_there_are_some(void **state)
{
    static const char *const needed[] = {" sha_ni", " sse4_1", " ssse3"};
    char line[8192] = "";
    bool is_told = false;
    bool has_all = IS_X86;
    FILE *file = fopen("/proc/cpuinfo", "r");
    (void)state;
    while (file != NULL && !is_told && fgets(line, sizeof line, file) != NULL)
        is_told = strncmp(line, "flags", 5) == 0;
    if (file != NULL)
        (void)fclose(file);
    for (size_t i = 0; i < sizeof needed / sizeof *needed; i++)
        has_all = has_all && strstr(line, needed[i]) != NULL;
    if (is_told)
        assert_int_equal(sha256_has_instructions(), has_all);
}

// Block by block, of bytes that are all different.
static void goes_both_ways_to_the_same_sum(void **state)
{
    (void)state;
    enum { BLOCKS = 5 };
    uint8_t data[BLOCKS * SHA256_BLOCK];
    if (!sha256_has_instructions())
        return;
    for (size_t i = 0; i < sizeof data; i++)
        data[i] = (uint8_t)(i * i * 31 + i / 7);
    for (size_t count = 0; count <= BLOCKS; count++) {
        uint32_t plain[8] = {1, 2, 3, 0xffffffff, 5, 6, 0x80000000, 8};
        uint32_t fast[8] = {1, 2, 3, 0xffffffff, 5, 6, 0x80000000, 8};
        sha256_add_blocks(plain, data, count);
        sha256_add_blocks_fast(fast, data, count);
        assert_memory_equal(plain, fast, sizeof plain);
    }
}

TEST_MAIN(cmocka_unit_test(gives_the_standards_sums), cmocka_unit_test(sums_up_what_is_long),
          cmocka_unit_test(the_instructions_are_known_where_there_are_some),
          cmocka_unit_test(goes_both_ways_to_the_same_sum),
          cmocka_unit_test(pads_every_length_as_it_should))
