// Numbers in words and in figures: all of them up to some limit, spelled and read back; and what
// suffixes, scales and bounds make of them, told again.
#include "howmany/howmany_internal.h"
#include "support/howmany_fixture.h"
#include "support/random.h"
#include "support/spelled.h"

#define TEXT_BYTES 600
#define LARGEST_COUNT (HOWMANY_UNBOUNDED - 1)

static howmany_layer read_sentence(const fixture *fixture, const char *sentence)
{
    howmany_layer layer;
    assert_int_equal(howmany_read(&layer, fixture->reader, fixture->arena,
                                  tagged_read(fixture->arena, slice_from_string(sentence)), NULL),
                     DATELINE_OK);
    return layer;
}

static void counts(const fixture *fixture, const char *sentence, howmany_kind kind, uint64_t low,
                   uint64_t high)
{
    const howmany_layer layer = read_sentence(fixture, sentence);
    const uint32_t first = (uint32_t)(low > LARGEST_COUNT ? LARGEST_COUNT : low);
    const uint32_t last = (uint32_t)(high > LARGEST_COUNT ? LARGEST_COUNT : high);
    if (layer.count != 1 || layer.amounts[0].range.low != first ||
        layer.amounts[0].range.high != last || layer.amounts[0].kind != kind)
        fail_msg("%s: %u amounts, %u..%u of kind %d, wanted %u..%u", sentence, layer.count,
                 layer.count > 0 ? layer.amounts[0].range.low : 0,
                 layer.count > 0 ? layer.amounts[0].range.high : 0,
                 layer.count > 0 ? (int)layer.amounts[0].kind : -1, first, last);
    arena_reset(fixture->arena);
}

static void counts_nothing(const fixture *fixture, const char *sentence)
{
    const howmany_layer layer = read_sentence(fixture, sentence);
    if (layer.count != 0)
        fail_msg("%s: %u..%u", sentence, layer.amounts[0].range.low, layer.amounts[0].range.high);
    arena_reset(fixture->arena);
}

// ---- words ----

static void say(char text[TEXT_BYTES], const char *word)
{
    spelled_add(text, TEXT_BYTES, word);
}

typedef struct manner {
    bool is_hyphened; // twenty-two in one token
    bool is_split;    // twenty - two in three
    bool is_joined;   // a hundred and five
} manner;

static void spell_small(char text[TEXT_BYTES], uint64_t n, manner manner)
{
    if (n < 20) {
        say(text, spelled_ones[n]);
        say(text, "/CD ");
        return;
    }
    say(text, spelled_tens[n / 10]);
    if (n % 10 > 0) {
        say(text, manner.is_hyphened ? "-" : manner.is_split ? "/CD ~-/HYPH ~" : "/CD ");
        say(text, spelled_ones[n % 10]);
    }
    say(text, "/CD ");
}

static void spell_group(char text[TEXT_BYTES], uint64_t n, manner manner, bool is_behind)
{
    if (n >= 100) {
        say(text, spelled_ones[n / 100]);
        say(text, "/CD hundred/CD ");
    }
    if ((n >= 100 || is_behind) && n % 100 > 0 && manner.is_joined)
        say(text, "and/CC ");
    if (n % 100 > 0)
        spell_small(text, n % 100, manner);
}

static void spell(char text[TEXT_BYTES], uint64_t n, manner manner)
{
    static const struct {
        uint64_t value;
        const char *word;
    } scales[] = {{1000000000, "billion/CD "}, {1000000, "million/CD "}, {1000, "thousand/CD "}};
    bool is_behind = false;
    text[0] = '\0';
    for (size_t i = 0; i < sizeof scales / sizeof *scales; i++) {
        const uint64_t group = n / scales[i].value % 1000;
        if (group == 0)
            continue;
        spell_group(text, group, manner, false);
        say(text, scales[i].word);
        is_behind = true;
    }
    if (n % 1000 > 0)
        spell_group(text, n % 1000, manner, is_behind && n % 1000 < 100);
}

static void check_spelled(const fixture *fixture, uint64_t n)
{
    static const manner manners[] = {
        {true, false, true}, {false, true, true}, {false, false, false}, {true, false, false}};
    for (size_t i = 0; i < sizeof manners / sizeof *manners; i++) {
        char text[TEXT_BYTES];
        spell(text, n, manners[i]);
        say(text, "goats/NNS");
        counts(fixture, text, HOWMANY_COUNT, n, n);
    }
}

static void spelled_numbers_are_what_was_spelled(void **state)
{
    uint64_t seed = 61;
    for (uint64_t n = 2; n <= 1300; n++)
        check_spelled(*state, n);
    for (int i = 0; i < 3000; i++) {
        const uint32_t limit = i % 3 == 0 ? 100000 : i % 3 == 1 ? 100000000 : 4000000000u;
        check_spelled(*state, 1000 + random_below(&seed, limit));
    }
}

static void words_that_do_not_go_on_begin_another_number(void **state)
{
    static const char *const pairs[][2] = {{"twenty/CD", "eleven/CD"}, {"twenty/CD", "ten/CD"},
                                           {"twenty/CD", "zero/CD"},   {"twenty/CD", "thirty/CD"},
                                           {"two/CD", "three/CD"},     {"eleven/CD", "three/CD"},
                                           {"eleven/CD", "twelve/CD"}, {"two/CD", "twenty/CD"},
                                           {"dozen/CD", "three/CD"},   {"hundred/CD", "goats/NNS"}};
    static const uint32_t first[] = {20, 20, 20, 20, 2, 11, 11, 2};
    for (size_t i = 0; i < 8; i++) {
        char text[TEXT_BYTES];
        snprintf(text, sizeof text, "%s %s", pairs[i][0], pairs[i][1]);
        const howmany_layer layer = read_sentence(*state, text);
        assert_true(layer.count > 0);
        assert_int_equal(layer.amounts[0].range.low, first[i]);
        assert_int_equal(layer.amounts[0].end, 1);
    }
    counts_nothing(*state, "hundred/CD");
    counts_nothing(*state, "thousand/CD");
    counts_nothing(*state, "dozen/CD");
    counts(*state, "twelve/CD hundred/CD goats/NNS", HOWMANY_COUNT, 1200, 1200);
    counts(*state, "two/CD hundred/CD thousand/CD goats/NNS", HOWMANY_COUNT, 200000, 200000);
    counts(*state, "three/CD dozen/CD goats/NNS", HOWMANY_COUNT, 36, 36);
    counts(*state, "a/DT hundred/CD and/CC five/CD goats/NNS", HOWMANY_COUNT, 105, 105);
    counts(*state, "a/DT million/CD goats/NNS", HOWMANY_COUNT, 1000000, 1000000);
    counts(*state, "a/DT dozen/CD goats/NNS", HOWMANY_COUNT, 12, 12);
    counts(*state, "five/CD billion/CD goats/NNS", HOWMANY_COUNT, 5000000000, 5000000000);
    counts(*state, "five/CD trillion/CD billion/CD goats/NNS", HOWMANY_COUNT, 5000000000,
           5000000000);
}

// ---- figures ----

static void write_grouped(char out[40], uint64_t n)
{
    char plain[32];
    const int length = snprintf(plain, sizeof plain, "%llu", (unsigned long long)n);
    int at = 0;
    for (int i = 0; i < length; i++) {
        out[at++] = plain[i];
        if ((length - 1 - i) % 3 == 0 && i + 1 < length)
            out[at++] = ',';
    }
    out[at] = '\0';
}

static void figures_come_with_and_without_groups(void **state)
{
    uint64_t seed = 67;
    char text[TEXT_BYTES];
    char grouped[40];
    for (int i = 0; i < 4000; i++) {
        const uint64_t n = 3000 + (random_next(&seed) >> (24 + i % 30));
        write_grouped(grouped, n);
        snprintf(text, sizeof text, "%s/CD goats/NNS", grouped);
        if (n < 1000000000000) // up to four groups
            counts(*state, text, HOWMANY_COUNT, n, n);
        snprintf(text, sizeof text, "%llu/CD goats/NNS", (unsigned long long)n);
        counts(*state, text, HOWMANY_COUNT, n, n);
    }
    counts_nothing(*state, "1,2,3/CD goats/NNS");
    counts_nothing(*state, "1,22/CD goats/NNS");
    counts_nothing(*state, "1,2345/CD goats/NNS");
    counts(*state, "4294967294/CD goats/NNS", HOWMANY_COUNT, LARGEST_COUNT, LARGEST_COUNT);
    counts(*state, "4294967293/CD goats/NNS", HOWMANY_COUNT, 4294967293, 4294967293);
    counts(*state, "99999999999999999999999/CD goats/NNS", HOWMANY_COUNT, LARGEST_COUNT,
           LARGEST_COUNT);
}

static void parts_are_of_the_scale_behind_them(void **state)
{
    static const struct {
        const char *word;
        uint64_t value;
    } scales[] = {{"thousand", 1000}, {"million", 1000000}, {"billion", 1000000000}};
    uint64_t seed = 71;
    char text[TEXT_BYTES];
    for (int i = 0; i < 2000; i++) {
        const uint32_t whole = 1 + random_below(&seed, 900);
        const int digits = 1 + (int)random_below(&seed, 4);
        static const uint32_t powers[] = {1, 10, 100, 1000, 10000};
        const uint32_t part = random_below(&seed, powers[digits]);
        const size_t scale = random_below(&seed, 3);
        const uint64_t n =
            (whole * (uint64_t)powers[digits] + part) * scales[scale].value / powers[digits];
        snprintf(text, sizeof text, "%u.%0*u/CD %s/CD goats/NNS", whole, digits, part,
                 scales[scale].word);
        counts(*state, text, HOWMANY_COUNT, n, n);
        snprintf(text, sizeof text, "%u.%0*u/CD goats/NNS", whole, digits, part);
        counts(*state, text, HOWMANY_MEASURE, whole, whole);
    }
    counts(*state, "7.12345/CD million/CD goats/NNS", HOWMANY_COUNT, 7000000, 7000000);
}

static void glued_ranges_rise(void **state)
{
    char text[TEXT_BYTES];
    static const char *const dashes[] = {"-", "–"};
    for (uint32_t low = 2; low < 60; low++)
        for (uint32_t high = 2; high < 60; high++)
            for (size_t i = 0; i < 2; i++) {
                snprintf(text, sizeof text, "%u%s%u/CD goats/NNS", low, dashes[i], high);
                if (low < high)
                    counts(*state, text, HOWMANY_COUNT, low, high);
                else
                    counts_nothing(*state, text);
                snprintf(text, sizeof text, "%u%s%u/CD", low, dashes[i], high);
                counts_nothing(*state, text);
            }
    counts_nothing(*state, "5-9.5/CD goats/NNS");
    counts_nothing(*state, "5-/CD goats/NNS");
    counts_nothing(*state, "5-9x/CD goats/NNS");
}

// ---- suffixes ----

// Past a round number, up to the next of its kind; a power of ten is round by a tenth of it.
static uint64_t odd_ones(uint64_t n)
{
    for (uint64_t step = 1000000; step > 10; step /= 10)
        if (n % step == 0 && n > step)
            return n + step - 1;
    return n + 9;
}

static void suffixes_widen_their_number(void **state)
{
    char text[TEXT_BYTES];
    for (uint64_t n = 2; n <= 2200; n++) {
        snprintf(text, sizeof text, "%llu-odd/CD goats/NNS", (unsigned long long)n);
        counts(*state, text, HOWMANY_COUNT, n, odd_ones(n));
        snprintf(text, sizeof text, "%llu/CD ~-/HYPH ~odd/JJ goats/NNS", (unsigned long long)n);
        counts(*state, text, HOWMANY_COUNT, n, odd_ones(n));
        snprintf(text, sizeof text, "%lluk/CD goats/NNS", (unsigned long long)n);
        counts(*state, text, HOWMANY_COUNT, n * 1000, n * 1000);
        snprintf(text, sizeof text, "in/IN her/PRP$ %llus/CD", (unsigned long long)n);
        if (n % 10 == 0 && n <= 110)
            counts(*state, text, HOWMANY_AGE, n, n + 9);
        else
            counts_nothing(*state, text);
    }
    static const uint64_t round[] = {10000, 20000, 100000, 1000000, 2000000, 30000000};
    for (size_t i = 0; i < sizeof round / sizeof *round; i++) {
        snprintf(text, sizeof text, "%llu-odd/CD goats/NNS", (unsigned long long)round[i]);
        counts(*state, text, HOWMANY_COUNT, round[i], odd_ones(round[i]));
    }
    counts(*state, "in/IN her/PRP$ mid-40s/CD", HOWMANY_AGE, 40, 49);
    counts_nothing(*state, "in/IN the/DT 60s/CD");
    counts_nothing(*state, "in/IN her/PRP$ 0s/CD");
    counts(*state, "4294967285-odd/CD goats/NNS", HOWMANY_COUNT, 4294967285, LARGEST_COUNT);
    const howmany_layer layer = read_sentence(*state, "4294967286-odd/CD goats/NNS");
    assert_int_equal(layer.amounts[0].range.high, HOWMANY_UNBOUNDED);
}

// ---- ranges of two numbers ----

static void a_scale_belongs_to_both_ends(void **state)
{
    static const struct {
        const char *words;
        uint64_t value;
    } scales[] = {{"million/CD", 1000000},
                  {"hundred/CD", 100},
                  {"dozen/CD", 12},
                  {"hundred/CD thousand/CD", 100000},
                  {"thousand/CD", 1000}};
    char text[TEXT_BYTES];
    for (uint64_t low = 2; low < 14; low++)
        for (uint64_t high = 3; high < 14; high++)
            for (size_t i = 0; i < sizeof scales / sizeof *scales; i++) {
                const uint64_t last = high * scales[i].value;
                const bool is_shared = low < high;
                snprintf(text, sizeof text, "%llu/CD to/IN %llu/CD %s goats/NNS",
                         (unsigned long long)low, (unsigned long long)high, scales[i].words);
                counts(*state, text, HOWMANY_COUNT, is_shared ? low * scales[i].value : low, last);
            }
    counts(*state, "999/CD to/IN 1200/CD thousand/CD goats/NNS", HOWMANY_COUNT, 999000, 1200000);
    counts(*state, "1000/CD to/IN 1200/CD thousand/CD goats/NNS", HOWMANY_COUNT, 1000, 1200000);
}

// ---- bounds ----

static void assert_bound(const char *effect, howmany_range range, uint32_t low, uint32_t high,
                         bool is_approximate)
{
    howmany_amount amount = {.range = range};
    howmany_apply_bound(&amount, slice_from_string(effect));
    assert_int_equal(amount.range.low, low);
    assert_int_equal(amount.range.high, high);
    assert_int_equal(amount.is_approximate, is_approximate);
    assert_int_equal(amount.is_others,
                     strcmp(effect, "others") == 0 || strcmp(effect, "more") == 0);
    assert_int_equal(amount.is_increment, strcmp(effect, "more") == 0);
}

static void bounds_open_and_close_ranges(void **state)
{
    static const howmany_range ranges[] = {{0, 0},
                                           {1, 1},
                                           {2, 2},
                                           {9, 9},
                                           {24, 99},
                                           {9, HOWMANY_UNBOUNDED},
                                           {LARGEST_COUNT, LARGEST_COUNT},
                                           {LARGEST_COUNT - 1, LARGEST_COUNT - 1}};
    (void)state;
    for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++) {
        const uint32_t low = ranges[i].low;
        const uint32_t high = ranges[i].high;
        const uint32_t above = low == LARGEST_COUNT ? low : low + 1;
        assert_bound("low", ranges[i], low, HOWMANY_UNBOUNDED, false);
        assert_bound("above", ranges[i], above, HOWMANY_UNBOUNDED, false);
        assert_bound("high", ranges[i], 0, high, false);
        assert_bound("below", ranges[i], 0, high == 0 ? 0 : high - 1, false);
        assert_bound("nearly", ranges[i], 0, high, true);
        assert_bound("about", ranges[i], low, high, true);
        assert_bound("majority", ranges[i], low / 2 + 1, HOWMANY_UNBOUNDED, false);
        assert_bound("others", ranges[i], low, high, false);
        assert_bound("more", ranges[i], low, high, false);
        assert_bound("exact", ranges[i], low, high, false);
        assert_bound("between", ranges[i], low, high, false);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(spelled_numbers_are_what_was_spelled),
        cmocka_unit_test(words_that_do_not_go_on_begin_another_number),
        cmocka_unit_test(figures_come_with_and_without_groups),
        cmocka_unit_test(parts_are_of_the_scale_behind_them),
        cmocka_unit_test(glued_ranges_rise),
        cmocka_unit_test(suffixes_widen_their_number),
        cmocka_unit_test(a_scale_belongs_to_both_ends),
        cmocka_unit_test(bounds_open_and_close_ranges),
    };
    return cmocka_run_group_tests(tests, open_fixture, close_fixture);
}
