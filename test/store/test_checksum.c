#include "store/checksum.h"

#include "support/cmocka_all.h"

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
          cmocka_unit_test(sees_every_flipped_bit))
