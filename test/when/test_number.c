// Numbers of every shape, spelled and in figures: what each shape takes is told again by the value
// and the number of digits alone, and asked of all numbers up to some limit.
#include "when/number.h"

#include "support/random.h"
#include "support/spelled.h"
#include "support/when_fixture.h"
#include "when/plain.h"

#define NO (-1)
#define TEXT_BYTES 160

typedef struct reader {
    fixture fixture;
    words *words;
    number_classes classes;
} reader;

static int open_reader(void **state)
{
    reader *made = calloc(1, sizeof *made);
    lexicon_table table;
    assert_non_null(made);
    assert_int_equal(
        lexicon_open(&made->fixture.lexicon, DATELINE_BUILD_DATA "/dateline.lexicon", NULL),
        DATELINE_OK);
    assert_int_equal(arena_open(&made->fixture.arena, 1 << 26, NULL), DATELINE_OK);
    assert_int_equal(lexicon_find_table(&table, made->fixture.lexicon, "when/word", 4, NULL),
                     DATELINE_OK);
    made->words = words_new();
    assert_int_equal(words_add_table(made->words, &table, NULL), DATELINE_OK);
    words_finish(made->words);
    number_find_classes(&made->classes, made->words);
    *state = made;
    return 0;
}

static int close_reader(void **state)
{
    reader *made = *state;
    arena_close(made->fixture.arena);
    words_free(made->words);
    lexicon_close(made->fixture.lexicon);
    free(made);
    return 0;
}

static atom_list atoms_of(const reader *reader, const char *text)
{
    static const bool is_caseless[TEXT_BYTES];
    atom_list atoms = {0};
    plain plain;
    plain_read(&plain, reader->fixture.arena, slice_from_string(text));
    const atom_source source = {reader->words, &plain.syntax, is_caseless};
    assert_true(atom_read(&atoms, reader->fixture.arena, &source, 0, plain.document.token_count));
    return atoms;
}

// The number of that shape at an atom of the text: NO when none stands there. *taken: its atoms.
static int32_t read_at(const reader *reader, number_shape shape, const char *text, uint32_t at,
                       uint32_t *taken)
{
    const atom_list atoms = atoms_of(reader, text);
    int32_t value = 0;
    *taken = number_read(&reader->classes, reader->words, &atoms, at, atoms.count, shape, &value);
    return *taken == 0 ? NO : value;
}

static void check_in(const reader *reader, number_shape shape, const char *text, uint32_t at,
                     uint32_t atoms, int32_t wanted)
{
    uint32_t taken;
    const int32_t found = read_at(reader, shape, text, at, &taken);
    if (found != wanted || (wanted != NO && taken != atoms))
        fail_msg("shape %d of \"%s\": %d over %u atoms, wanted %d over %u", shape, text, found,
                 taken, wanted, atoms);
    arena_reset(reader->fixture.arena);
}

// The number is read whole, alone as among other words.
static void check(const reader *reader, number_shape shape, const char *number, int32_t wanted)
{
    char text[TEXT_BYTES];
    const uint32_t atoms = atoms_of(reader, number).count;
    check_in(reader, shape, number, 0, atoms, wanted);
    snprintf(text, sizeof text, "goats %s goats", number);
    check_in(reader, shape, text, 1, atoms, wanted);
    snprintf(text, sizeof text, "(%s, goats", number);
    check_in(reader, shape, text, 1, atoms, wanted);
}

// ---- figures ----

static int32_t if_true(bool holds, int32_t value)
{
    return holds ? value : NO;
}

static void check_figure(const reader *reader, int digits, int32_t n)
{
    const bool is_year = digits == 4 && n >= 1000 && n <= 2100;
    const bool is_two = digits == 2;
    const bool is_short = digits <= 2;
    const int32_t wanted[NUMBER_SHAPES] = {
        [NUMBER_COUNT] = if_true(n > 0, n * 100),
        [NUMBER_PLAIN] = if_true(n > 0, n),
        [NUMBER_DAY] = if_true(is_short && n >= 1 && n <= 31, n),
        [NUMBER_ORDINAL] = NO,
        [NUMBER_YEAR] = if_true(is_year, n),
        [NUMBER_MODERN_YEAR] = if_true(is_year && n >= 1900 && n <= 2039, n),
        [NUMBER_DECADE_YEAR] = if_true(is_year && n % 10 == 0, n),
        [NUMBER_ORDINAL_DIGITS] = NO,
        [NUMBER_MILITARY] = if_true(digits == 4 && n / 100 <= 24 && n % 100 <= 59, n),
        [NUMBER_OLD_YEAR] = if_true(digits <= 4, n),
        [NUMBER_TWO] = if_true(is_two, n),
        [NUMBER_ONE_TWO] = if_true(is_short, n),
        [NUMBER_FOUR] = if_true(digits == 4, n),
        [NUMBER_HOUR] = if_true(is_short && n <= 24, n),
        [NUMBER_SIXTY] = if_true(is_two && n < 60, n),
        [NUMBER_SPELLED_YEAR] = NO,
        [NUMBER_SPELLED_DAY] = NO,
    };
    char text[TEXT_BYTES];
    snprintf(text, sizeof text, "%0*d", digits, n);
    for (int shape = 0; shape < NUMBER_SHAPES; shape++)
        check(reader, (number_shape)shape, text, wanted[shape]);
}

static void figures_are_of_the_shapes_that_their_digits_allow(void **state)
{
    static const int32_t limits[] = {1, 10, 100, 1000, 10000, 100000};
    uint64_t seed = 17;
    for (int digits = 1; digits <= 3; digits++)
        for (int32_t n = 0; n < limits[digits]; n++)
            check_figure(*state, digits, n);
    for (int32_t n = 0; n < 10000; n += n >= 1000 && n < 2500 ? 1 : 7)
        check_figure(*state, 4, n);
    for (int i = 0; i < 100; i++)
        check_figure(*state, 5, (int32_t)random_below(&seed, 100000));
    check_figure(*state, 4, 999);
    check_figure(*state, 4, 1000);
    check_figure(*state, 4, 2459);
    check_figure(*state, 4, 2460);
}

static void a_part_of_a_longer_figure_is_no_number(void **state)
{
    static const char *const before[] = {"$", "€", "5.", "5,", "5:"};
    static const char *const behind[] = {".5", ",5", ":30"};
    static const number_shape whole[] = {NUMBER_YEAR, NUMBER_OLD_YEAR};
    char text[TEXT_BYTES];
    for (size_t shape = 0; shape < 2; shape++) {
        for (size_t i = 0; i < sizeof before / sizeof *before; i++) {
            snprintf(text, sizeof text, "%s1996", before[i]);
            check_in(*state, whole[shape], text, i < 2 ? 1 : 2, 1, NO);
            check_in(*state, NUMBER_COUNT, text, i < 2 ? 1 : 2, 1, NO);
        }
        for (size_t i = 0; i < sizeof behind / sizeof *behind; i++) {
            snprintf(text, sizeof text, "1996%s", behind[i]);
            check_in(*state, whole[shape], text, 0, 1, NO);
            snprintf(text, sizeof text, "12%s", behind[i]);
            check_in(*state, NUMBER_DAY, text, 0, 1, NO);
        }
        check_in(*state, whole[shape], "5, 1996", 2, 1, 1996);
        check_in(*state, whole[shape], "goats .1996", 2, 1, 1996);
        check_in(*state, whole[shape], "goats-1996", 2, 1, 1996);
        check_in(*state, whole[shape], "1996. 5", 0, 1, 1996);
        check_in(*state, whole[shape], "1996 .5", 0, 1, 1996);
        check_in(*state, whole[shape], "1996.goats", 0, 1, 1996);
        check_in(*state, whole[shape], "1996-97", 0, 1, 1996);
    }
    check_in(*state, NUMBER_DAY, "12, 5", 0, 1, 12);
    check_in(*state, NUMBER_COUNT, "5, 12", 2, 1, 1200);
}

// ---- counts in figures ----

static void write_grouped(char text[TEXT_BYTES], int32_t n)
{
    if (n >= 1000000)
        snprintf(text, TEXT_BYTES, "%d,%03d,%03d", n / 1000000, n / 1000 % 1000, n % 1000);
    else
        snprintf(text, TEXT_BYTES, "%d,%03d", n / 1000, n % 1000);
}

static void counts_come_in_groups_parts_and_scales(void **state)
{
    uint64_t seed = 23;
    char text[TEXT_BYTES];
    for (int i = 0; i < 3000; i++) {
        const int32_t n = 1000 + (int32_t)random_below(&seed, i % 2 == 0 ? 19998999 : 999000);
        write_grouped(text, n);
        check(*state, NUMBER_COUNT, text, n * 100);
        check(*state, NUMBER_PLAIN, text, n);
    }
    for (int32_t n = 0; n < 30; n++)
        for (int32_t part = 0; part < 100; part++) {
            snprintf(text, sizeof text, "%d.%02d", n, part);
            check(*state, NUMBER_COUNT, text, if_true(n + part > 0, n * 100 + part));
            check(*state, NUMBER_PLAIN, text, if_true(n + part > 0, n));
            snprintf(text, sizeof text, "%d.%d", n, part / 10);
            check(*state, NUMBER_COUNT, text, if_true(n + part / 10 > 0, n * 100 + part / 10 * 10));
        }
    for (int32_t upper = 1; upper < 10; upper++)
        for (int32_t lower = 1; lower < 10; lower++) {
            snprintf(text, sizeof text, "%d/%d", upper, lower);
            check(*state, NUMBER_COUNT, text, upper * 100 / lower);
            snprintf(text, sizeof text, "2 %d/%d", upper, lower);
            check(*state, NUMBER_COUNT, text, 200 + upper * 100 / lower);
        }
}

static void the_largest_count_is_short_of_twenty_million(void **state)
{
    check(*state, NUMBER_COUNT, "19999999", 1999999900);
    check(*state, NUMBER_COUNT, "20000000", NO);
    check(*state, NUMBER_COUNT, "999999999", NO);
    check(*state, NUMBER_COUNT, "1234567890", NO);
    check(*state, NUMBER_COUNT, "3 hundred", 30000);
    check(*state, NUMBER_COUNT, "2.5 thousand", 250000);
    check(*state, NUMBER_COUNT, "3 million", 300000000);
    check(*state, NUMBER_COUNT, "19 million", 1900000000);
    check(*state, NUMBER_COUNT, "nineteen million", 1900000000);
    check(*state, NUMBER_COUNT, "twenty million", NO);
    check_in(*state, NUMBER_COUNT, "20 million goats", 0, 1, 2000); // of which it is no count
    check(*state, NUMBER_COUNT, "3 dozen", 3600);
    check_in(*state, NUMBER_COUNT, "1,25 goats", 0, 1, 100);
    check_in(*state, NUMBER_COUNT, "1, 250 goats", 0, 1, 100);
    check_in(*state, NUMBER_COUNT, "1 ,250 goats", 0, 1, 100);
    check_in(*state, NUMBER_COUNT, "2. 5 goats", 0, 1, 200);
    check_in(*state, NUMBER_COUNT, "2 .5 goats", 0, 1, 200);
    check_in(*state, NUMBER_COUNT, "2.555 goats", 0, 1, 200);
    check_in(*state, NUMBER_COUNT, "2 1/0 goats", 0, 1, 200);
    check_in(*state, NUMBER_COUNT, "2 11/2 goats", 0, 1, 200);
    check_in(*state, NUMBER_COUNT, "2 1/12 goats", 0, 1, 200);
}

static void halves_stand_behind_the_number(void **state)
{
    check(*state, NUMBER_COUNT, "two and a half", 250);
    check(*state, NUMBER_COUNT, "two and half", 250);
    check(*state, NUMBER_COUNT, "two-and-a-half", 250);
    check(*state, NUMBER_COUNT, "2-and-a-half", 250);
    check(*state, NUMBER_COUNT, "seventy-five and a half", 7550);
    check_in(*state, NUMBER_COUNT, "two and a goat", 0, 1, 200);
    check_in(*state, NUMBER_COUNT, "two and goats", 0, 1, 200);
    check_in(*state, NUMBER_COUNT, "two a half", 0, 1, 200);
}

// ---- spelled ----

static void say(char text[TEXT_BYTES], const char *word)
{
    spelled_add(text, TEXT_BYTES, word);
}

static void spell_small(char text[TEXT_BYTES], int32_t n, const char *hyphen)
{
    if (n >= 20) {
        say(text, spelled_tens[n / 10]);
        say(text, n % 10 > 0 ? hyphen : "");
    }
    const int32_t one = n < 20 ? n : n % 10;
    say(text, one > 0 ? spelled_ones[one] : "");
}

static void spell_hundreds(char text[TEXT_BYTES], int32_t n, const char *hyphen, const char *joint)
{
    if (n >= 100) {
        say(text, spelled_ones[n / 100]);
        say(text, " hundred");
        say(text, n % 100 > 0 ? joint : "");
    }
    spell_small(text, n % 100, hyphen);
}

// Below 100,000.
static void spell(char text[TEXT_BYTES], int32_t n, bool is_hyphened, bool is_joined)
{
    const char *hyphen = is_hyphened ? "-" : " ";
    const char *joint = is_joined ? " and " : " ";
    const int32_t rest = n % 1000;
    text[0] = '\0';
    if (n >= 1000) {
        spell_hundreds(text, n / 1000, hyphen, joint);
        say(text, " thousand");
        say(text, rest == 0 ? "" : rest < 100 ? joint : " ");
    }
    spell_hundreds(text, rest, hyphen, joint);
}

static void check_spelled(const reader *reader, int32_t n)
{
    for (int way = 0; way < 4; way++) {
        char text[TEXT_BYTES];
        spell(text, n, way % 2 == 0, way / 2 == 0);
        check(reader, NUMBER_COUNT, text, n * 100);
        check(reader, NUMBER_PLAIN, text, n);
        check(reader, NUMBER_SPELLED_YEAR, text, if_true(n >= 1000 && n <= 2100, n));
        check(reader, NUMBER_YEAR, text, NO);
        check(reader, NUMBER_OLD_YEAR, text, NO);
        check(reader, NUMBER_ONE_TWO, text, NO);
        check(reader, NUMBER_ORDINAL, text, NO);
        if (n < 100) {
            check(reader, NUMBER_HOUR, text, if_true(n <= 12, n));
            check(reader, NUMBER_SPELLED_DAY, text, if_true(n <= 31, n));
        }
    }
}

static void spelled_numbers_are_what_was_spelled(void **state)
{
    uint64_t seed = 29;
    for (int32_t n = 1; n <= 2200; n += n < 130 || n > 1990 ? 1 : 3)
        check_spelled(*state, n);
    check_spelled(*state, 1000);
    check_spelled(*state, 999);
    for (int i = 0; i < 500; i++)
        check_spelled(*state, 1 + (int32_t)random_below(&seed, 99999));
    check(*state, NUMBER_COUNT, "hundred", 10000);
    check(*state, NUMBER_COUNT, "two million three thousand and five", 200300500);
    check(*state, NUMBER_SPELLED_YEAR, "nineteen hundred ninety-three", 1993);
    check(*state, NUMBER_SPELLED_YEAR, "hundred", NO);
    check(*state, NUMBER_HOUR, "goats", NO);
    check_in(*state, NUMBER_COUNT, "twenty eleven goats", 0, 1, 2000);
    check_in(*state, NUMBER_COUNT, "twenty ten goats", 0, 1, 2000);
    check_in(*state, NUMBER_COUNT, "two hundred and goats", 0, 2, 20000);
}

static void years_are_spelled_by_their_halves(void **state)
{
    for (int32_t year = 1500; year < 2200; year++)
        for (int way = 0; way < 3; way++) {
            char text[TEXT_BYTES] = "";
            const int32_t rest = year % 100;
            if (rest == 0)
                continue;
            spell_small(text, year / 100, "-");
            say(text, way == 1 ? "-" : " ");
            spell_small(text, rest, way == 2 ? " " : "-");
            const bool is_year = year >= 1600 && year < 2100 && rest >= 10;
            check(*state, NUMBER_YEAR, text, if_true(is_year, year));
            check(*state, NUMBER_DECADE_YEAR, text, if_true(is_year && rest % 10 == 0, year));
            check(*state, NUMBER_MODERN_YEAR, text,
                  if_true(is_year && year >= 1900 && year <= 2039, year));
        }
}

static void ordinals_are_spelled_or_have_an_ending(void **state)
{
    static const char *const endings[] = {"th", "st", "nd", "rd"};
    static const char *const spelled[] = {"first",    "second",  "third",      "fourth",    "fifth",
                                          "sixth",    "seventh", "eighth",     "ninth",     "tenth",
                                          "eleventh", "twelfth", "thirteenth", "fourteenth"};
    char text[TEXT_BYTES];
    for (int32_t n = 1; n < 1000; n++) {
        snprintf(text, sizeof text, "%d%s", n, endings[n % 10 < 4 ? n % 10 : 0]);
        check(*state, NUMBER_ORDINAL, text, n);
        check(*state, NUMBER_ORDINAL_DIGITS, text, if_true(n < 100, n));
        check(*state, NUMBER_DAY, text, if_true(n <= 31, n));
        snprintf(text, sizeof text, "%d %s", n, endings[n % 10 < 4 ? n % 10 : 0]);
        check(*state, NUMBER_ORDINAL, text, NO);
    }
    for (int32_t n = 1; n <= 14; n++)
        check(*state, NUMBER_DAY, spelled[n - 1], n);
    for (int32_t ten = 2; ten < 10; ten++)
        for (int32_t one = 1; one <= 10; one++) {
            const int32_t n = ten * 10 + one;
            snprintf(text, sizeof text, "%s-%s", spelled_tens[ten], spelled[one - 1]);
            check(*state, NUMBER_ORDINAL, text, if_true(one < 10, n));
            check(*state, NUMBER_DAY, text, if_true(one < 10 && n <= 31, n));
            check(*state, NUMBER_ORDINAL_DIGITS, text, NO);
            snprintf(text, sizeof text, "%s %s", spelled_tens[ten], spelled[one - 1]);
            check(*state, NUMBER_ORDINAL, text, if_true(one < 10, n));
        }
    check(*state, NUMBER_DAY, "twentieth", 20);
    check(*state, NUMBER_DAY, "thirtieth", 30);
    check(*state, NUMBER_ORDINAL, "twenty goats", NO);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(figures_are_of_the_shapes_that_their_digits_allow),
        cmocka_unit_test(a_part_of_a_longer_figure_is_no_number),
        cmocka_unit_test(counts_come_in_groups_parts_and_scales),
        cmocka_unit_test(the_largest_count_is_short_of_twenty_million),
        cmocka_unit_test(halves_stand_behind_the_number),
        cmocka_unit_test(spelled_numbers_are_what_was_spelled),
        cmocka_unit_test(years_are_spelled_by_their_halves),
        cmocka_unit_test(ordinals_are_spelled_or_have_an_ending),
    };
    return cmocka_run_group_tests(tests, open_reader, close_reader);
}
