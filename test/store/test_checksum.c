#include "store/checksum.h"

#include "store/checksum_fold.h"
#include "support/cmocka_all.h"
#include "support/random.h"

static void agrees_with_the_standard_check_value(void **state)
{
    (void)state;
    checksum_table table;
    checksum_table_init(&table);
    assert_int_equal(checksum_add(&table, 0, SLICE("123456789")), 0xcbf43926);
    assert_int_equal(checksum_add(&table, 0, SLICE_NONE), 0);
}

static void pieces_give_the_same_as_the_whole(void **state)
{
    (void)state;
    checksum_table table;
    checksum_table_init(&table);
    const slice whole = SLICE("a lorry full of pears stood on the frozen lake");
    const uint32_t expected = checksum_add(&table, 0, whole);
    for (size_t cut = 0; cut <= whole.length; cut++) {
        const uint32_t first = checksum_add(&table, 0, slice_of(whole.data, cut));
        const slice rest = slice_of(whole.data + cut, whole.length - cut);
        assert_int_equal(checksum_add(&table, first, rest), expected);
    }
}

// By the definition, a bit at a time.
static uint32_t by_bits(const uint8_t *data, size_t length)
{
    uint32_t sum = UINT32_MAX;
    for (size_t i = 0; i < length; i++) {
        sum ^= data[i];
        for (int bit = 0; bit < 8; bit++)
            sum = (sum >> 1) ^ (sum & 1 ? UINT32_C(0xedb88320) : 0);
    }
    return ~sum;
}

static void every_length_is_as_defined(void **state)
{
    (void)state;
    enum { MOST = 5 * CHECKSUM_FOLD_LEAST + 17 };
    uint8_t bytes[MOST + 3];
    uint64_t random = 11;
    for (size_t i = 0; i < sizeof bytes; i++)
        bytes[i] = (uint8_t)random_below(&random, 256);
    checksum_table table;
    checksum_table_init(&table);
    for (size_t length = 0; length <= MOST; length++) {
        const uint8_t *start = bytes + length % 4; // out of line, too
        const slice whole = slice_of((const char *)start, length);
        assert_int_equal(checksum_add(&table, 0, whole), by_bits(start, length));
    }
}

static void sees_every_flipped_bit(void **state)
{
    (void)state;
    checksum_table table;
    checksum_table_init(&table);
    char bytes[] = "seventeen crates of copper wire";
    const slice whole = slice_of(bytes, sizeof bytes - 1);
    const uint32_t expected = checksum_add(&table, 0, whole);
    for (size_t bit = 0; bit < whole.length * 8; bit++) {
        bytes[bit / 8] = (char)(bytes[bit / 8] ^ (1 << (bit % 8)));
        assert_int_not_equal(checksum_add(&table, 0, whole), expected);
        bytes[bit / 8] = (char)(bytes[bit / 8] ^ (1 << (bit % 8)));
    }
}

TEST_MAIN(cmocka_unit_test(agrees_with_the_standard_check_value),
          cmocka_unit_test(pieces_give_the_same_as_the_whole),
          cmocka_unit_test(every_length_is_as_defined), cmocka_unit_test(sees_every_flipped_bit))
