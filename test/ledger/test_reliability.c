// Agreement against figures that others printed and figures worked out by hand.
#include "support/cmocka_all.h"
#include "support/random.h"

#include <math.h>
#include <string.h>

#include "ledger/reliability.h"

// cmocka's own compares floats.
static void expect_near(double measured, double wanted)
{
    if (fabs(measured - wanted) > 0.0005)
        fail_msg("%.5f is not %.5f", measured, wanted);
}

static arena *memory;

static int open_memory(void **state)
{
    (void)state;
    return arena_open(&memory, 1 << 20, NULL) == DATELINE_OK ? 0 : -1;
}

static int close_memory(void **state)
{
    (void)state;
    arena_close(memory);
    return 0;
}

static reliability alpha_of(const reliability_rating *ratings, uint32_t count,
                            reliability_metric metric)
{
    reliability measured;
    reliability_rating own[64]; // ordinal ones are overwritten
    assert_true(count <= 64);
    memcpy(own, ratings, count * sizeof *ratings);
    assert_true(reliability_alpha(&measured, memory, own, count, metric));
    return measured;
}

// Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), example C: twelve units, four
// observers, missing values: nominal .743, ordinal .815, ratio .797.
static void alpha_is_what_krippendorff_printed(void **state)
{
    static const char *const observers[] = {"123321412...", "1233224125.3", ".3332342251.",
                                            "12332441251."};
    reliability_rating ratings[48];
    uint32_t count = 0;
    (void)state;
    for (int unit = 0; unit < 12; unit++)
        for (int observer = 0; observer < 4; observer++) {
            const char value = observers[observer][unit];
            if (value != '.')
                ratings[count++] = (reliability_rating){unit, value - '0'};
        }
    const reliability nominal = alpha_of(ratings, count, RELIABILITY_NOMINAL);
    assert_int_equal(nominal.units, 11);
    assert_int_equal(nominal.values, 40);
    expect_near(nominal.alpha, 0.743);
    expect_near(alpha_of(ratings, count, RELIABILITY_ORDINAL).alpha, 0.815);
    expect_near(alpha_of(ratings, count, RELIABILITY_RATIO).alpha, 0.797);
}

// (1,1) (1,1) (2,2) (1,2): 1 - 7 * 2 / (2 * 5 * 3).
static void nominal_alpha_by_hand(void **state)
{
    static const reliability_rating ratings[] = {{1, 1}, {1, 1}, {2, 1}, {2, 1},
                                                 {3, 2}, {3, 2}, {4, 1}, {4, 2}};
    (void)state;
    expect_near(alpha_of(ratings, 8, RELIABILITY_NOMINAL).alpha, 1 - 14.0 / 30);
}

// (2,4) (3,3): 1 - 3 * (2/9) / (2 * (1/9 + 2/25 + 2/49)).
static void ratio_alpha_by_hand(void **state)
{
    static const reliability_rating ratings[] = {{1, 2}, {1, 4}, {2, 3}, {2, 3}};
    (void)state;
    expect_near(alpha_of(ratings, 4, RELIABILITY_RATIO).alpha, -0.4372);
}

static void nothing_coded_twice_is_no_agreement(void **state)
{
    static const reliability_rating apart[] = {{1, 1}, {2, 2}, {3, 3}};
    static const reliability_rating same[] = {{1, 1}, {1, 1}, {2, 1}, {2, 1}};
    (void)state;
    assert_false(alpha_of(apart, 3, RELIABILITY_NOMINAL).is_known);
    assert_false(alpha_of(same, 4, RELIABILITY_NOMINAL).is_known); // nothing varies
    assert_false(alpha_of(apart, 0, RELIABILITY_NOMINAL).is_known);
}

// {a b c} {d} against {a b} {c d}: precision 2/3, recall 3/4.
static void b_cubed_by_hand(void **state)
{
    static const int64_t one[] = {1, 1, 1, 2};
    static const int64_t other[] = {1, 1, 2, 2};
    (void)state;
    expect_near(reliability_b_cubed(one, other, 4), 12.0 / 17);
    expect_near(reliability_b_cubed(other, one, 4), 12.0 / 17);
    expect_near(reliability_b_cubed(one, one, 4), 1);
    expect_near(reliability_b_cubed(one, one, 0), 1);
}

// ---- against the definition ----

static uint64_t state_of_chance = 3;

#define VALUES 7 // 0 to 6

// Ordinal: as many as stand between the two, and half of each of both.
static double difference(const double *counts, int a, int b, reliability_metric metric)
{
    double between = 0;
    if (a == b)
        return 0;
    if (metric == RELIABILITY_NOMINAL)
        return 1;
    if (metric == RELIABILITY_RATIO)
        return pow((double)(a - b) / (a + b), 2);
    for (int k = a < b ? a : b; k <= (a < b ? b : a); k++)
        between += counts[k];
    return pow(between - (counts[a] + counts[b]) / 2, 2);
}

// Krippendorff's matrix of coincidences: alpha = 1 - (n - 1) sum(o d) / sum(n n d).
static reliability alpha_by_coincidences(const int coded[][5], const int *coders, int units,
                                         reliability_metric metric)
{
    double coincidences[VALUES][VALUES] = {{0}}, counts[VALUES] = {0}, observed = 0, expected = 0;
    reliability made = {0};
    for (int unit = 0; unit < units; unit++) {
        if (coders[unit] < 2)
            continue;
        made.units++;
        made.values += (uint32_t)coders[unit];
        for (int i = 0; i < coders[unit]; i++)
            for (int k = 0; k < coders[unit]; k++)
                if (i != k)
                    coincidences[coded[unit][i]][coded[unit][k]] += 1.0 / (coders[unit] - 1);
    }
    for (int a = 0; a < VALUES; a++)
        for (int b = 0; b < VALUES; b++)
            counts[a] += coincidences[a][b];
    for (int a = 0; a < VALUES; a++)
        for (int b = 0; b < VALUES; b++) {
            observed += coincidences[a][b] * difference(counts, a, b, metric);
            expected += counts[a] * counts[b] * difference(counts, a, b, metric);
        }
    made.is_known = expected > 0;
    made.alpha = made.is_known ? 1 - (made.values - 1) * observed / expected : 0;
    return made;
}

static void expect_alpha(const int coded[][5], const int *coders, int units,
                         reliability_metric metric)
{
    reliability_rating ratings[60];
    uint32_t count = 0;
    for (int unit = 0; unit < units; unit++)
        for (int i = 0; i < coders[unit]; i++)
            ratings[count++] = (reliability_rating){unit, coded[unit][i]};
    const reliability wanted = alpha_by_coincidences(coded, coders, units, metric);
    const reliability found = alpha_of(ratings, count, metric);
    assert_int_equal(found.units, wanted.units);
    assert_int_equal(found.values, wanted.values);
    assert_int_equal(found.is_known, wanted.is_known);
    if (fabs(found.alpha - wanted.alpha) > 1e-9)
        fail_msg("%.12f is not %.12f", found.alpha, wanted.alpha);
}

static void alpha_is_that_of_the_coincidences(void **state)
{
    (void)state;
    for (int round = 0; round < 300; round++) {
        int coded[12][5], coders[12];
        const int units = (int)random_below(&state_of_chance, 12) + 1,
                  width = (int)random_below(&state_of_chance, VALUES) + 1;
        for (int unit = 0; unit < units; unit++) {
            coders[unit] = (int)random_below(&state_of_chance, 5) + 1;
            for (int i = 0; i < 5; i++)
                coded[unit][i] = (int)random_below(&state_of_chance, (uint32_t)width);
        }
        expect_alpha(coded, coders, units, RELIABILITY_NOMINAL);
        expect_alpha(coded, coders, units, RELIABILITY_ORDINAL);
        expect_alpha(coded, coders, units, RELIABILITY_RATIO);
        arena_reset(memory);
    }
}

// Of nothing there is no alpha, and no memory is wanted; of anything else want of it is told.
static void want_of_memory_is_told(void **state)
{
    (void)state;
    arena *none = NULL;
    reliability measured;
    reliability_rating ratings[2] = {{1, 1}, {1, 2}};
    assert_int_equal(arena_open(&none, 64, NULL), DATELINE_OK);
    assert_null(arena_alloc(none, 1 << 16));
    assert_true(reliability_alpha(&measured, none, ratings, 0, RELIABILITY_NOMINAL));
    assert_false(measured.is_known);
    for (uint32_t count = 1; count <= 2; count++)
        assert_false(reliability_alpha(&measured, none, ratings, count, RELIABILITY_NOMINAL));
    arena_close(none);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(alpha_is_what_krippendorff_printed),
        cmocka_unit_test(nominal_alpha_by_hand),
        cmocka_unit_test(ratio_alpha_by_hand),
        cmocka_unit_test(nothing_coded_twice_is_no_agreement),
        cmocka_unit_test(b_cubed_by_hand),
        cmocka_unit_test(alpha_is_that_of_the_coincidences),
        cmocka_unit_test(want_of_memory_is_told),
    };
    return cmocka_run_group_tests(tests, open_memory, close_memory);
}
