// What is written is read, and whatever else comes is refused without a look behind its end.
#include "base/wire.h"
#include "support/cmocka_all.h"

typedef struct letter {
    uint32_t number, choice, index;
    uint64_t wide;
    int32_t day;
    bool flag;
    double degrees;
    slice text, none, bytes;
    span at;
} letter;

static void pass_letter(wire *wire, letter *letter)
{
    wire_number(wire, &letter->number);
    wire_below(wire, &letter->choice, 5);
    wire_index(wire, &letter->index, 3, UINT32_MAX);
    wire_wide(wire, &letter->wide);
    wire_day(wire, &letter->day);
    wire_flag(wire, &letter->flag);
    wire_degrees(wire, &letter->degrees, 90);
    wire_text(wire, &letter->text);
    wire_text(wire, &letter->none);
    wire_bytes(wire, &letter->bytes);
    wire_span(wire, &letter->at, 10);
}

static letter example(void)
{
    return (letter){.number = 7,
                    .choice = 4,
                    .index = UINT32_MAX,
                    .wide = UINT64_MAX,
                    .day = -5,
                    .flag = true,
                    .degrees = -33.5,
                    .text = SLICE("caf\xC3\xA9"),
                    .bytes = SLICE("\xFF\x00"),
                    .at = {2, 10}};
}

static void write_letter(buffer *out, letter letter)
{
    buffer_init(out, 4096);
    wire wire = wire_writer(out);
    pass_letter(&wire, &letter);
    assert_false(out->failed);
}

static bool read_letter(letter *out, slice bytes)
{
    wire wire = wire_reader(bytes, NULL);
    *out = (letter){0};
    pass_letter(&wire, out);
    return wire_is_done(&wire);
}

// Who writes a text need not look at it: it is looked at where it is read.
static void a_text_is_looked_at_where_it_is_read(void **state)
{
    static const slice texts[] = {{"caf\xE9", 4}, {"caf\xC3\xA9", 5}, {"", 0}};
    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        buffer bytes;
        letter letter = example();
        letter.text = texts[i];
        write_letter(&bytes, letter);
        assert_int_equal(read_letter(&letter, buffer_slice(&bytes)), i > 0);
        buffer_clear(&bytes);
    }
}

static void what_is_written_is_read(void **state)
{
    (void)state;
    buffer bytes;
    letter letter;
    write_letter(&bytes, example());
    assert_true(read_letter(&letter, buffer_slice(&bytes)));
    assert_int_equal(letter.number, 7);
    assert_int_equal(letter.choice, 4);
    assert_int_equal(letter.index, UINT32_MAX);
    assert_true(letter.wide == UINT64_MAX && letter.day == -5 && letter.flag);
    assert_true(letter.degrees < -33.4 && letter.degrees > -33.6);
    assert_slice(letter.text, "caf\xC3\xA9");
    assert_null(letter.none.data);
    assert_int_equal(letter.bytes.length, 2);
    assert_int_equal(letter.at.end, 10);
    buffer_clear(&bytes);
}

static void every_other_length_is_refused(void **state)
{
    (void)state;
    buffer bytes;
    letter letter;
    write_letter(&bytes, example());
    for (size_t length = 0; length < bytes.length; length++)
        assert_false(read_letter(&letter, slice_of(bytes.data, length)));
    buffer_add_byte(&bytes, 0);
    assert_false(read_letter(&letter, buffer_slice(&bytes)));
    buffer_clear(&bytes);
}

static void assert_refused(letter wrong)
{
    buffer bytes;
    letter letter;
    write_letter(&bytes, wrong);
    assert_false(read_letter(&letter, buffer_slice(&bytes)));
    buffer_clear(&bytes);
}

static void values_out_of_bounds_are_refused(void **state)
{
    (void)state;
    letter wrong = example();
    wrong.choice = 5;
    assert_refused(wrong);
    wrong = example();
    wrong.index = 3;
    assert_refused(wrong);
    wrong = example();
    wrong.degrees = 90.5;
    assert_refused(wrong);
    wrong = example();
    wrong.degrees = (double)__builtin_nanf("");
    assert_refused(wrong);
    wrong = example();
    wrong.text = SLICE("caf\xC3");
    assert_refused(wrong);
    wrong = example();
    wrong.at = (span){4, 3};
    assert_refused(wrong);
    wrong = example();
    wrong.at = (span){4, 11};
    assert_refused(wrong);
}

// No count asks for more memory than the message could fill.
static void bounds_themselves_are_values(void **state)
{
    (void)state;
    static const double poles[] = {90, -90};
    for (size_t i = 0; i < 2; i++) {
        buffer bytes;
        letter read, pole = example();
        pole.degrees = poles[i];
        write_letter(&bytes, pole);
        assert_true(read_letter(&read, buffer_slice(&bytes)));
        assert_true(read.degrees == poles[i]);
        buffer_clear(&bytes);
    }
}

static void counts_are_bounded_by_what_came(void **state)
{
    (void)state;
    static const uint32_t sent[] = {3, 1, 2};
    wire wire = wire_reader(slice_of((const char *)sent, sizeof sent), NULL);
    assert_int_equal(wire_count(&wire, 0, sizeof(uint32_t)), 0);
    assert_true(wire.failed);
    wire = wire_reader(slice_of((const char *)sent, sizeof sent), NULL);
    assert_int_equal(wire_count(&wire, 0, 2), 3);
    assert_false(wire.failed);
}

TEST_MAIN(cmocka_unit_test(what_is_written_is_read),
          cmocka_unit_test(a_text_is_looked_at_where_it_is_read),
          cmocka_unit_test(every_other_length_is_refused),
          cmocka_unit_test(values_out_of_bounds_are_refused),
          cmocka_unit_test(bounds_themselves_are_values),
          cmocka_unit_test(counts_are_bounded_by_what_came))
