// Every row of the lists of numbers answers: each gets a phrase as its list asks for, and the
// amount that is found must be what the row says.
#include <stdio.h>

#include "howmany/howmany_internal.h"
#include "support/howmany_fixture.h"

// Units alone, in the plural and in compounds, not the words that begin so.
static void knows_words_of_ages(void **state)
{
    static const struct {
        const char *word;
        uint32_t in_year; // 0: none
    } words[] = {{"years", 1}, {"year-old", 1}, {"month-old", 12}, {"weeks", 52},   {"day", 365},
                 {"old", 1},   {"monthly", 0},  {"daytona", 0},    {"yearling", 0}, {"s", 0},
                 {"", 0}};
    const fixture *fixture = *state;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        uint32_t in_year = 0;
        assert_int_equal(
            howmany_is_age_word(&in_year, fixture->reader, slice_from_string(words[i].word)),
            words[i].in_year > 0);
        assert_int_equal(in_year, words[i].in_year);
    }
}

// ---- phrases ----

// Words of a key, each with the tag: "at/IN least/IN"; slashes in them as tagged_read wants them.
static slice tagged_words(arena *arena, slice words, const char *tag)
{
    slice line = SLICE("");
    while (words.length > 0) {
        const slice word = slice_cut(&words, ' ');
        char *form = arena_alloc(arena, word.length + 1);
        for (size_t i = 0; i < word.length; i++)
            form[i] = word.data[i] == '/' ? '\\' : word.data[i];
        line = arena_format(arena, "%.*s%s%.*s/%s", (int)line.length, line.data,
                            line.length > 0 ? " " : "", (int)word.length, form, tag);
    }
    return line;
}

// Reads "before KEY behind", the key's words with that tag.
static void read_phrase(fixture *fixture, const char *before, slice key, const char *tag,
                        const char *behind)
{
    arena_reset(fixture->arena);
    const slice words = tagged_words(fixture->arena, key, tag);
    const slice line =
        arena_format(fixture->arena, "%s %.*s %s", before, (int)words.length, words.data, behind);
    fixture->syntax = tagged_read(fixture->arena, line);
    assert_int_equal(
        howmany_read(&fixture->layer, fixture->reader, fixture->arena, fixture->syntax, NULL),
        DATELINE_OK);
}

static const howmany_amount *amount(const fixture *fixture)
{
    return fixture->layer.count == 0 ? NULL : &fixture->layer.amounts[0];
}

static bool has_range(const fixture *fixture, uint32_t low, uint32_t high)
{
    const howmany_amount *found = amount(fixture);
    return found != NULL && found->range.low == low && found->range.high == high;
}

static bool has_kind(const fixture *fixture, howmany_kind kind)
{
    return amount(fixture) != NULL && amount(fixture)->kind == kind;
}

typedef bool check(fixture *fixture, slice key, slice second, slice third);

static void check_rows(fixture *fixture, const char *name, const lexicon_table *table,
                       check *answers)
{
    fixture->faults = 0;
    for (uint32_t row = 0; row < table->rows; row++) {
        const slice key = lexicon_cell(table, row, 0);
        const slice second = table->columns > 1 ? lexicon_cell(table, row, 1) : SLICE_NONE;
        const slice third = table->columns > 2 ? lexicon_cell(table, row, 2) : SLICE_NONE;
        if (!answers(fixture, key, second, third)) {
            print_error("lexicon/howmany/%s.lex:%u: \"%.*s\"\n", name, lexicon_line(table, row),
                        (int)key.length, key.data);
            fixture->faults++;
        }
    }
    assert_int_equal(fixture->faults, 0);
}

static uint32_t number_of(slice cell)
{
    uint64_t value = HOWMANY_UNBOUNDED;
    (void)slice_to_number(cell, &value);
    return value > HOWMANY_UNBOUNDED - 1 ? HOWMANY_UNBOUNDED - 1 : (uint32_t)value;
}

// ---- numbers ----

static bool is_number(fixture *fixture, slice word, slice value, slice role)
{
    const uint32_t number = number_of(value);
    if (slice_equal(role, SLICE("ordinal"))) {
        read_phrase(fixture, "the/DT", word, "JJ", "goat/NN");
        return has_range(fixture, number, number) && has_kind(fixture, HOWMANY_ORDINAL);
    }
    if (slice_equal(role, SLICE("article"))) {
        read_phrase(fixture, "", word, "DT", "hundred/CD goats/NNS");
        return has_range(fixture, 100, 100);
    }
    const bool multiplies = slice_equal(role, SLICE("hundred")) ||
                            slice_equal(role, SLICE("scale")) || slice_equal(role, SLICE("dozen"));
    read_phrase(fixture, multiplies ? "two/CD" : "", word, "CD", "goats/NNS");
    const uint64_t wanted = (uint64_t)number * (multiplies ? 2 : 1);
    const uint32_t limited =
        wanted > HOWMANY_UNBOUNDED - 1 ? HOWMANY_UNBOUNDED - 1 : (uint32_t)wanted;
    return has_range(fixture, limited, limited) && has_kind(fixture, HOWMANY_COUNT);
}

static void every_number_word_counts(void **state)
{
    fixture *fixture = *state;
    check_rows(fixture, "number", &fixture->reader->number, is_number);
}

static bool is_vague(fixture *fixture, slice words, slice low, slice high)
{
    read_phrase(fixture, "", words, "JJ", "goats/NNS");
    return has_range(fixture, number_of(low),
                     slice_equal(high, SLICE("..")) ? HOWMANY_UNBOUNDED : number_of(high));
}

static void every_vague_word_counts(void **state)
{
    fixture *fixture = *state;
    check_rows(fixture, "vague", &fixture->reader->vague, is_vague);
}

// What an effect makes of exactly ten.
static bool has_effect(const fixture *fixture, slice effect)
{
    howmany_amount wanted = {.range = {10, 10}};
    const howmany_amount *found = amount(fixture);
    howmany_apply_bound(&wanted, effect);
    return found != NULL && found->range.low == wanted.range.low &&
           found->range.high == wanted.range.high &&
           found->is_approximate == wanted.is_approximate && found->is_others == wanted.is_others &&
           found->is_increment == wanted.is_increment;
}

static bool is_bound(fixture *fixture, slice words, slice side, slice effect)
{
    if (slice_equal(effect, SLICE("between"))) {
        read_phrase(fixture, "", words, "IN", "10/CD and/CC 20/CD goats/NNS");
        return has_range(fixture, 10, 20);
    }
    if (slice_equal(side, SLICE("before"))) {
        read_phrase(fixture, "", words, "IN", "10/CD goats/NNS");
        return has_effect(fixture, effect);
    }
    read_phrase(fixture, "10/CD", words, "RB", "");
    return has_effect(fixture, effect);
}

static void every_bound_moves_an_end(void **state)
{
    fixture *fixture = *state;
    check_rows(fixture, "bound", &fixture->reader->bound, is_bound);
}

static bool is_suffix(fixture *fixture, slice suffix, slice effect, slice none)
{
    (void)none;
    arena_reset(fixture->arena);
    if (slice_equal(effect, SLICE("decade"))) {
        read_phrase(fixture, "in/IN her/PRP$", SLICE("30s"), "NNS", "");
        return has_kind(fixture, HOWMANY_AGE) && has_range(fixture, 30, 39);
    }
    const slice whole = arena_format(fixture->arena, "170%.*s", (int)suffix.length, suffix.data);
    char copy[64];
    snprintf(copy, sizeof copy, "%.*s", (int)whole.length, whole.data);
    read_phrase(fixture, "", slice_from_string(copy), "CD", "goats/NNS");
    const howmany_amount *found = amount(fixture);
    if (slice_equal(effect, SLICE("clock")))
        return found == NULL;
    static const char *const kinds[] = {"", "ordinal", "percent", "money", "measure", "age"};
    for (int kind = HOWMANY_ORDINAL; kind <= HOWMANY_AGE; kind++)
        if (slice_equal(effect, slice_from_string(kinds[kind])))
            return has_kind(fixture, (howmany_kind)kind);
    return slice_equal(effect, SLICE("low"))        ? has_range(fixture, 170, HOWMANY_UNBOUNDED)
           : slice_equal(effect, SLICE("thousand")) ? has_range(fixture, 170000, 170000)
           : slice_equal(effect, SLICE("odd"))      ? has_range(fixture, 170, 179)
                                                    : has_range(fixture, 170, 170);
}

static void every_suffix_tells(void **state)
{
    fixture *fixture = *state;
    check_rows(fixture, "suffix", &fixture->reader->suffix, is_suffix);
}

static bool opens_clause(fixture *fixture, slice word, slice none, slice nothing)
{
    (void)none;
    (void)nothing;
    read_phrase(fixture, "nine/CD hurt=hurt/VBN", word, "RB", "bombs/NNS fell=fall/VBD");
    return amount(fixture) != NULL && amount(fixture)->unit == TOKEN_NONE;
}

static void no_noun_is_counted_behind_a_clause(void **state)
{
    fixture *fixture = *state;
    check_rows(fixture, "clause", &fixture->reader->clause, opens_clause);
}

static bool has_years(fixture *fixture, slice word, slice none, slice nothing)
{
    (void)none;
    (void)nothing;
    read_phrase(fixture, "a/DT", word, "NN", "of/IN seven/CD");
    return has_kind(fixture, HOWMANY_AGE);
}

static void every_person_has_years(void **state)
{
    fixture *fixture = *state;
    check_rows(fixture, "person", &fixture->reader->person, has_years);
}

static bool is_join(fixture *fixture, slice word, slice kind, slice none)
{
    (void)none;
    const bool is_between = slice_equal(kind, SLICE("between"));
    read_phrase(fixture, is_between ? "between/IN 5/CD" : "5/CD", word, "CC", "9/CD goats/NNS");
    return has_range(fixture, 5, 9);
}

static void every_join_makes_a_range(void **state)
{
    fixture *fixture = *state;
    check_rows(fixture, "join", &fixture->reader->join, is_join);
}

// ---- kinds ----

static bool has_told_kind(const fixture *fixture, slice kind)
{
    static const struct {
        const char *name;
        howmany_kind kind;
    } kinds[] = {{"percent", HOWMANY_PERCENT},
                 {"money", HOWMANY_MONEY},
                 {"measure", HOWMANY_MEASURE},
                 {"age", HOWMANY_AGE},
                 {"label", HOWMANY_ORDINAL}};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (slice_equal(kind, slice_from_string(kinds[i].name)))
            return has_kind(fixture, kinds[i].kind);
    return amount(fixture) == NULL; // clock, date
}

// A month is written large.
static slice written(arena *arena, slice word, slice kind)
{
    slice copy = arena_copy(arena, word);
    if (slice_equal(kind, SLICE("date")) && copy.data[0] >= 'a' && copy.data[0] <= 'z')
        ((char *)(uintptr_t)copy.data)[0] -= 'a' - 'A';
    return copy;
}

static bool is_unit(fixture *fixture, slice word, slice kind, slice none)
{
    (void)none;
    char copy[64];
    const slice large = written(fixture->arena, word, kind);
    snprintf(copy, sizeof copy, "%.*s", (int)large.length, large.data);
    read_phrase(fixture, "12/CD", slice_from_string(copy), "NN", "");
    return has_told_kind(fixture, kind);
}

static void every_unit_tells_the_kind(void **state)
{
    fixture *fixture = *state;
    check_rows(fixture, "unit", &fixture->reader->unit, is_unit);
}

static bool is_label(fixture *fixture, slice word, slice kind, slice none)
{
    (void)none;
    char copy[64];
    const slice large = written(fixture->arena, word, kind);
    snprintf(copy, sizeof copy, "%.*s", (int)large.length, large.data);
    read_phrase(fixture, "", slice_from_string(copy), "NN", "7/CD");
    return has_told_kind(fixture, kind);
}

static void every_label_tells_the_kind(void **state)
{
    fixture *fixture = *state;
    check_rows(fixture, "label", &fixture->reader->label, is_label);
}

static bool is_fixed(fixture *fixture, slice figure, slice none, slice nothing)
{
    (void)none;
    (void)nothing;
    read_phrase(fixture, "on/IN", figure, "CD", "");
    return fixture->layer.count == 0;
}

static void every_fixed_figure_counts_nothing(void **state)
{
    fixture *fixture = *state;
    check_rows(fixture, "fixed", &fixture->reader->fixed, is_fixed);
}

// ---- what hangs on another figure ----

static bool is_revision(fixture *fixture, slice lemma, slice preposition, slice none)
{
    (void)none;
    char behind[64];
    snprintf(behind, sizeof behind, "the/DT toll/NN %.*s/IN 9/CD",
             slice_equal(preposition, SLICE("-")) ? 2 : (int)preposition.length,
             slice_equal(preposition, SLICE("-")) ? "of" : preposition.data);
    read_phrase(fixture, "it/PRP", lemma, "VBD", behind);
    return amount(fixture) != NULL && amount(fixture)->is_revision;
}

static void every_revision_brings_up_to_date(void **state)
{
    fixture *fixture = *state;
    check_rows(fixture, "revision", &fixture->reader->revision, is_revision);
}

static bool is_subset(fixture *fixture, slice words, slice side, slice none)
{
    (void)none;
    if (slice_equal(side, SLICE("before")))
        read_phrase(fixture, "", words, "IN", "two/CD goats/NNS");
    else
        read_phrase(fixture, "two/CD", words, "IN", "");
    return amount(fixture) != NULL && amount(fixture)->is_subset;
}

static void every_subset_is_part_of_another(void **state)
{
    fixture *fixture = *state;
    check_rows(fixture, "subset", &fixture->reader->subset, is_subset);
}

static bool is_others(fixture *fixture, slice word, slice effect, slice none)
{
    (void)none;
    read_phrase(fixture, "10/CD", word, "JJ", "goats/NNS");
    return has_effect(fixture, effect);
}

static void every_other_adds(void **state)
{
    fixture *fixture = *state;
    check_rows(fixture, "others", &fixture->reader->others, is_others);
}

static bool is_particle(fixture *fixture, slice lemma, slice particle, slice none)
{
    (void)none;
    char behind[64];
    snprintf(behind, sizeof behind, "%.*s/RB two/CD goats/NNS", (int)particle.length,
             particle.data);
    read_phrase(fixture, "they/PRP", lemma, "VBD", behind);
    return has_range(fixture, 2, 2);
}

static void every_particle_bounds_nothing(void **state)
{
    fixture *fixture = *state;
    check_rows(fixture, "particle", &fixture->reader->particle, is_particle);
}

// ---- nominals without a number ----

static bool counts(const fixture *fixture, uint32_t nominal, uint32_t count)
{
    howmany_range range = {0, 0};
    bool is_approximate = false;
    return howmany_of_nominal(&range, &is_approximate, &fixture->layer, fixture->reader,
                              fixture->syntax, nominal) &&
           range.low == count && range.high == count;
}

// The same, where no figure or number word says so: "both" is a number, too, and "one".
static bool counts_by_itself(const fixture *fixture, uint32_t nominal, slice count)
{
    for (uint32_t i = 0; i < fixture->layer.count; i++)
        if (fixture->layer.amounts[i].kind == HOWMANY_COUNT)
            return false;
    return counts(fixture, nominal, number_of(count));
}

// "Hit both March 5", "one tonne": beside a date or a measure the word is no number.
static bool is_implied_beside(fixture *fixture, slice word, slice count, bool is_pronoun)
{
    if (is_pronoun)
        read_phrase(fixture, "hit/VBD", word, "PRP", "March/NNP");
    else
        read_phrase(fixture, "then/RB", word, "DT/det/3", "tonne/NN");
    return counts_by_itself(fixture, is_pronoun ? 1 : 2, count);
}

static bool is_implied(fixture *fixture, slice word, slice count, slice as)
{
    const bool is_pronoun = slice_equal(as, SLICE("pronoun"));
    if (is_pronoun || slice_equal(as, SLICE("noun"))) {
        read_phrase(fixture, "then/RB", word, is_pronoun ? "PRP" : "NN", "");
        return counts_by_itself(fixture, 1, count) ||
               (is_pronoun && is_implied_beside(fixture, word, count, true));
    }
    if (slice_equal(as, SLICE("verb"))) { // "a cook and poet was hurt": no second one
        read_phrase(fixture, "a/DT/det/2 cook/NN/nsubj:pass/6 and/CC/cc/4 poet/NN/conj/2", word,
                    "VBD/aux:pass/6", "hurt/VBN/root");
        return counts(fixture, 1, number_of(count)) && !counts(fixture, 3, number_of(count));
    }
    const bool is_any = slice_equal(as, SLICE("any-determiner"));
    read_phrase(fixture, "then/RB", word, "DT/det/3", is_any ? "goats/NNS" : "goat/NN");
    return counts_by_itself(fixture, 2, count) ||
           (is_any ? counts(fixture, 2, number_of(count))
                   : is_implied_beside(fixture, word, count, false));
}

static void every_implied_word_counts(void **state)
{
    fixture *fixture = *state;
    check_rows(fixture, "implied", &fixture->reader->implied, is_implied);
}

static bool is_collective(fixture *fixture, slice word, slice none, slice nothing)
{
    (void)none;
    (void)nothing;
    read_phrase(fixture, "the/DT/det/2", word, "NN", "");
    howmany_range range;
    bool is_approximate;
    return !howmany_of_nominal(&range, &is_approximate, &fixture->layer, fixture->reader,
                               fixture->syntax, 1);
}

static void every_collective_is_not_one(void **state)
{
    fixture *fixture = *state;
    check_rows(fixture, "collective", &fixture->reader->collective, is_collective);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_number_word_counts),
        cmocka_unit_test(every_vague_word_counts),
        cmocka_unit_test(every_bound_moves_an_end),
        cmocka_unit_test(every_suffix_tells),
        cmocka_unit_test(no_noun_is_counted_behind_a_clause),
        cmocka_unit_test(every_person_has_years),
        cmocka_unit_test(every_join_makes_a_range),
        cmocka_unit_test(every_unit_tells_the_kind),
        cmocka_unit_test(every_label_tells_the_kind),
        cmocka_unit_test(every_fixed_figure_counts_nothing),
        cmocka_unit_test(every_revision_brings_up_to_date),
        cmocka_unit_test(every_subset_is_part_of_another),
        cmocka_unit_test(every_other_adds),
        cmocka_unit_test(every_particle_bounds_nothing),
        cmocka_unit_test(every_implied_word_counts),
        cmocka_unit_test(knows_words_of_ages),
        cmocka_unit_test(every_collective_is_not_one),
    };
    return cmocka_run_group_tests(tests, open_fixture, close_fixture);
}
