// The ways out of base that no ordinary article takes: sizes that pass what a number holds, formats
// that cannot be written, memory that ends in the middle.
#include <stdlib.h>
#include <wchar.h>

#include "base/arena.h"
#include "base/calendar.h"
#include "base/map.h"
#include "base/utf8.h"
#include "base/wire.h"
#include "base/xml_reader.h"
#include "support/cmocka_all.h"
#include "support/fault.h"

static const fault_plan next_allocation = {.kind = FAULT_MEMORY, .mode = FAULT_ONCE, .at = 1};

static arena *arena_of(size_t budget)
{
    arena *opened = NULL;
    assert_int_equal(arena_open(&opened, budget, NULL), DATELINE_OK);
    return opened;
}

static void an_arena_without_memory_is_none(void **state)
{
    (void)state;
    arena *none = NULL;
    dateline_error error = {0};
    fault_arm(&next_allocation);
    assert_int_equal(arena_open(&none, 100, &error), DATELINE_NO_MEMORY);
    (void)fault_disarm(NULL);
    assert_null(none);
    assert_false(arena_ran_out(NULL));
    assert_int_equal(arena_verdict(NULL, DATELINE_OK, NULL), DATELINE_OK);
}

static void sizes_are_checked_as_they_are_rounded(void **state)
{
    (void)state;
    arena *endless = arena_of(SIZE_MAX), *odd = arena_of(1001);
#ifndef DATELINE_ARENA_DEBUG // whose sizes are not rounded
    assert_null(arena_alloc(endless, SIZE_MAX));
    assert_true(arena_failed(endless));
    assert_null(arena_alloc(odd, 1001));
    assert_true(arena_failed(odd));
#endif
    arena_close(endless);
    arena_close(odd);
}

// No block and its head have more bytes than there are addresses: that is want of memory, not an
// end of the budget.
static void a_block_past_all_addresses_is_want_of_memory(void **state)
{
    (void)state;
    arena *endless = arena_of(SIZE_MAX);
    assert_null(arena_alloc(endless, SIZE_MAX - 15));
    assert_int_equal(arena_verdict(endless, DATELINE_OK, NULL), DATELINE_NO_MEMORY);
    arena_close(endless);
}

// What a reset keeps is used again only by what fits into it.
static void a_kept_block_may_be_too_small(void **state)
{
    (void)state;
    arena *arena = arena_of((size_t)4 << 20);
    assert_non_null(arena_alloc(arena, 100));
    arena_reset(arena);
    char *large = arena_alloc(arena, (size_t)2 << 20);
    assert_non_null(large);
    large[((size_t)2 << 20) - 1] = 'x';
    assert_non_null(arena_alloc(arena, 100));
    assert_int_equal(large[((size_t)2 << 20) - 1], 'x');
    arena_close(arena);
}

// Blocks double with what is in use, up to eight megabytes; each object keeps its place.
static void many_megabytes_stand_in_blocks_of_eight(void **state)
{
    (void)state;
    arena *arena = arena_of((size_t)40 << 20);
    char *pieces[36];
    for (int i = 0; i < 36; i++) {
        pieces[i] = arena_alloc(arena, (size_t)1 << 20);
        assert_non_null(pieces[i]);
        pieces[i][0] = (char)i;
    }
    for (int i = 0; i < 36; i++)
        assert_int_equal(pieces[i][0], i);
    arena_close(arena);
}

static void copies_that_find_no_room_are_none(void **state)
{
    (void)state;
    arena *arena = arena_of(64);
    char format[200];
    memset(format, 'x', sizeof format - 1);
    format[sizeof format - 1] = '\0';
    assert_null(arena_copy(arena, slice_of(format, 100)).data);
    arena_reset(arena);
    assert_null(arena_format(arena, "%s", format).data);
    arena_reset(arena);
    assert_null(utf8_lower_copy(arena, slice_of("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                                                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                                                80))
                    .data);
    arena_close(arena);
}

static void an_array_past_any_count_does_not_grow(void **state)
{
    (void)state;
    arena *arena = arena_of(1000);
    void *items = NULL;
    uint32_t count = 1u << 31, capacity = 1u << 31;
    assert_null(arena_grow(arena, &items, &count, &capacity, 1));
    assert_true(arena_failed(arena));
    arena_close(arena);
}

// No character of any encoding: the C library refuses to write it.
static void what_cannot_be_written_is_a_failure(void **state)
{
    (void)state;
    arena *arena = arena_of(1000);
    buffer out;
    buffer_init(&out, 100);
    assert_null(arena_format(arena, "%lc", (wint_t)0xD800).data);
    buffer_add_format(&out, "%lc", (wint_t)0xD800);
    assert_int_equal(buffer_status(&out, NULL), DATELINE_LIMIT);
    buffer_clear(&out);
    arena_close(arena);
}

static void a_buffer_gives_room_for_nothing(void **state)
{
    (void)state;
    buffer out;
    buffer_init(&out, 100);
    assert_non_null(buffer_reserve(&out, 0));
    assert_non_null(buffer_reserve(&out, 0));
    assert_int_equal(out.length, 0);
    buffer_clear(&out);
}

static void a_map_without_memory_keeps_what_it_has(void **state)
{
    (void)state;
    arena *arena = arena_of(2000);
    map map;
    char keys[200][4];
    uint32_t held = 0;
    map_init(&map, arena);
    for (uint32_t i = 0; i < 200; i++) {
        memcpy(keys[i], "aaa", 4);
        keys[i][0] = (char)('a' + i % 26);
        keys[i][1] = (char)('a' + i / 26);
        held += map_put(&map, slice_of(keys[i], 3), i) != NULL;
    }
    assert_true(held > 10 && held < 200);
    for (uint32_t i = 0; i < held; i++)
        assert_int_equal(*map_find(&map, slice_of(keys[i], 3)), i);
    assert_null(map_find(&map, slice_of(keys[199], 3)));
    arena_close(arena);
}

// A budget for every step: the table alone, the first entries, more of them.
static void a_map_fails_at_any_step(void **state)
{
    (void)state;
    for (size_t budget = 8; budget < 1200; budget += 8) {
        arena *arena = arena_of(budget);
        map map;
        map_init(&map, arena);
        bool fits = true;
        static const char letters[] = "abcdefghijklmnopqrst";
        for (uint32_t i = 0; i < 20 && fits; i++)
            fits = map_put(&map, slice_of(letters + i, 1), i) != NULL;
        assert_true(fits != arena_failed(arena));
        arena_close(arena);
    }
}

static void days_before_the_first_year_are_counted_too(void **state)
{
    (void)state;
    assert_int_equal(calendar_day((calendar_date){0, 3, 1}), -719468);
    assert_int_equal(calendar_day((calendar_date){-1, 12, 31}), -719529);
    assert_int_equal(calendar_day((calendar_date){-400, 3, 1}), -719468 - 146097);
}

static void dates_with_one_wrong_mark_are_none(void **state)
{
    (void)state;
    int32_t day = 0;
    static const char *const wrong[] = {"2024-05/03", "2024/05-03", "2o24-05-03", "2024-x5-03",
                                        "2024-05-0x", "2024-05-3",  "2024-05-03x"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        assert_false(calendar_read(slice_from_string(wrong[i]), &day));
    assert_true(calendar_read(SLICE("2024-05-03T10:00"), &day));
    assert_true(calendar_read(SLICE("2024-05-03 10:00"), &day));
}

static void numbers_end_where_64_bits_end(void **state)
{
    (void)state;
    uint64_t number = 0;
    assert_true(slice_to_number(SLICE("18446744073709551615"), &number));
    assert_true(number == UINT64_MAX);
    assert_false(slice_to_number(SLICE("18446744073709551616"), &number)); // the last digit
    assert_false(slice_to_number(SLICE("184467440737095516150"), &number));
    assert_null(slice_from_string(NULL).data);
}

static void white_space_and_letters_at_the_ends_of_their_tables(void **state)
{
    (void)state;
    static const uint32_t blanks[] = {0x85,   0xA0,   0x1680, 0x2000, 0x200A,
                                      0x2028, 0x2029, 0x202F, 0x205F, 0x3000};
    static const uint32_t others[] = {0x08,   0x0E,   0x7F,   0x84,  0x1FFF,
                                      0x200B, 0x2027, 0x202E, 0x3001};
    for (size_t i = 0; i < sizeof blanks / sizeof *blanks; i++)
        assert_true(utf8_is_space(blanks[i]));
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        assert_false(utf8_is_space(others[i]));
    assert_false(utf8_is_letter(0x10FFFF));
    assert_false(utf8_is_letter(0x80));
}

static void lengths_of_eights_and_of_what_is_left(void **state)
{
    (void)state;
    arena *tiny = arena_of(8);
    utf8_index index;
    assert_int_equal(utf8_length(SLICE("")), 0);
    assert_int_equal(utf8_length(SLICE("12345678")), 8);
    assert_int_equal(utf8_length(SLICE("12345678\xC3\xA9")), 9);
    assert_int_equal(utf8_length(SLICE("12345678\xC3\xA9"
                                       "123456")),
                     15);
    char text[4000];
    memset(text, 'a', sizeof text);
    assert_int_equal(utf8_index_build(&index, tiny, slice_of(text, sizeof text)),
                     DATELINE_NO_MEMORY);
    arena_close(tiny);
}

static void counts_that_cannot_be_there_are_refused(void **state)
{
    (void)state;
    arena *arena = arena_of(100);
    buffer out;
    buffer_init(&out, 100);
    wire writer = wire_writer(&out), reader;
    assert_int_equal(wire_count(&writer, 1000, 4), 1000); // who writes knows
    reader = wire_reader(buffer_slice(&out), arena);
    assert_int_equal(wire_count(&reader, 0, 4), 0);
    assert_true(reader.failed);
    reader = wire_reader(buffer_slice(&out), arena);
    assert_null(wire_array(&reader, 1000, 8));
    assert_true(reader.failed);
    arena_reset(arena);
    reader = wire_reader(buffer_slice(&out), arena);
    assert_non_null(wire_array(&reader, 2, 8));
    assert_false(reader.failed);
    buffer_clear(&out);
    arena_close(arena);
}

static void tags_may_end_with_the_text(void **state)
{
    (void)state;
    xml_reader reader = {.text = SLICE("<a\r\n href='x' b=\"y")};
    assert_int_equal(xml_next(&reader), XML_START);
    assert_slice(reader.name, "a");
    assert_slice(xml_attribute(&reader, SLICE("href")), "x");
    assert_int_equal(xml_next(&reader), XML_END);
    reader = (xml_reader){.text = SLICE("<abc")};
    assert_int_equal(xml_next(&reader), XML_START);
    assert_slice(reader.name, "abc");
    assert_false(reader.is_empty);
    reader = (xml_reader){.text = SLICE("<br/>")};
    assert_int_equal(xml_next(&reader), XML_START);
    assert_slice(xml_inside(&reader, SLICE("p")), "");
}

// What stands behind tags that nobody closes is read again, but not for ever.
// Ten thousand of one name inside each other, with every kind of blank behind it.
static void tags_nest_to_an_end(void **state)
{
    (void)state;
    static const char tag[] = "<a\n\r\t b>";
    enum { LENGTH = sizeof tag - 1, TAGS = 10500 };
    char *text = calloc(TAGS, LENGTH);
    assert_non_null(text);
    for (size_t i = 0; i < TAGS; i++)
        memcpy(text + LENGTH * i, tag, LENGTH);
    xml_reader reader = {.text = slice_of(text, (size_t)LENGTH * TAGS)};
    assert_int_equal(xml_next(&reader), XML_START);
    assert_true(slice_equal(reader.name, SLICE("a")));
    assert_int_equal(xml_inside(&reader, SLICE("none")).length, 0); // up to the next tag
    assert_int_equal(reader.at, LENGTH);
    xml_reader other = {.text = SLICE("<a\rb>")};
    assert_int_equal(xml_next(&other), XML_START);
    assert_true(slice_equal(other.name, SLICE("a")));
    free(text);
}

static void rereading_has_an_end(void **state)
{
    (void)state;
    enum { TAGS = 300 };
    char text[4 * TAGS];
    for (int i = 0; i < TAGS; i++)
        memcpy(text + (size_t)4 * (size_t)i, "<a>x", 4);
    xml_reader reader = {.text = slice_of(text, sizeof text)};
    int tags = 0;
    while (xml_next(&reader) == XML_START) {
        tags++;
        (void)xml_inside(&reader, SLICE("none"));
    }
    assert_true(tags > 0 && tags <= TAGS);
    assert_true(reader.reread <= 6 * reader.text.length);
}

static void what_a_tag_holds_goes_to_its_own_end(void **state)
{
    (void)state;
    xml_reader reader = {.text = SLICE("<i>a<i>b</i><br/><i/>c<u>d</u></i>e")};
    assert_int_equal(xml_next(&reader), XML_START);
    assert_slice(xml_inside(&reader, SLICE("p")), "a<i>b</i><br/><i/>c<u>d</u>");
    reader = (xml_reader){.text = SLICE("<i>a<p>b</i>")};
    assert_int_equal(xml_next(&reader), XML_START);
    assert_slice(xml_inside(&reader, SLICE("p")), "a");
}

TEST_MAIN(cmocka_unit_test(an_arena_without_memory_is_none),
          cmocka_unit_test(sizes_are_checked_as_they_are_rounded),
          cmocka_unit_test(a_block_past_all_addresses_is_want_of_memory),
          cmocka_unit_test(a_kept_block_may_be_too_small),
          cmocka_unit_test(many_megabytes_stand_in_blocks_of_eight),
          cmocka_unit_test(copies_that_find_no_room_are_none),
          cmocka_unit_test(an_array_past_any_count_does_not_grow),
          cmocka_unit_test(what_cannot_be_written_is_a_failure),
          cmocka_unit_test(a_buffer_gives_room_for_nothing),
          cmocka_unit_test(a_map_without_memory_keeps_what_it_has),
          cmocka_unit_test(a_map_fails_at_any_step),
          cmocka_unit_test(days_before_the_first_year_are_counted_too),
          cmocka_unit_test(dates_with_one_wrong_mark_are_none),
          cmocka_unit_test(numbers_end_where_64_bits_end),
          cmocka_unit_test(white_space_and_letters_at_the_ends_of_their_tables),
          cmocka_unit_test(lengths_of_eights_and_of_what_is_left),
          cmocka_unit_test(counts_that_cannot_be_there_are_refused),
          cmocka_unit_test(tags_may_end_with_the_text), cmocka_unit_test(rereading_has_an_end),
          cmocka_unit_test(tags_nest_to_an_end),
          cmocka_unit_test(what_a_tag_holds_goes_to_its_own_end))
