// How far words reach where there are no trees: the tense that a day is read by, and the time that
// dates a word, each for every distance.
#include "support/random.h"
#include "support/when_fixture.h"
#include "when/plain.h"

#define TEXT_BYTES 4000
#define REACH 12        // words to a telling one
#define LED_BY 2        // words right before a day that outweigh others
#define TIMES_AROUND 32 // on either side of a word

static plain *read_plain(const fixture *fixture, const char *text, when_layer *layer)
{
    const int32_t day = calendar_day((calendar_date){2024, 5, 15});
    plain *plain = ARENA_NEW(fixture->arena, struct plain);
    plain_read(plain, fixture->arena, slice_from_string(text));
    assert_int_equal(when_read(layer, fixture->reader, fixture->arena, &plain->syntax, day, NULL),
                     DATELINE_OK);
    return plain;
}

static void say(char text[TEXT_BYTES], const char *words)
{
    const size_t length = strlen(text);
    assert_true(length + strlen(words) < TEXT_BYTES);
    snprintf(text + length, TEXT_BYTES - length, "%s", words);
}

// "August 1" is of this year, or where its sentence looks back of the last; "December 1" of the
// last, or where it looks forward of this.
typedef enum look { BACK, NOWHERE, FORWARD } look;

static void looks(const fixture *fixture, const char *before, const char *behind, look wanted)
{
    static const char *const days[] = {"August 1", "December 1"};
    static const char *const values[][2] = {
        [BACK] = {"2023-08-01", "2023-12-01"},
        [NOWHERE] = {"2024-08-01", "2023-12-01"},
        [FORWARD] = {"2024-08-01", "2024-12-01"},
    };
    for (size_t i = 0; i < 2; i++) {
        char text[TEXT_BYTES] = "";
        when_layer layer;
        say(text, before);
        say(text, days[i]);
        say(text, behind);
        read_plain(fixture, text, &layer);
        assert_int_equal(layer.count, 1);
        if (!slice_equal(layer.times[0].value, slice_from_string(values[wanted][i])))
            fail_msg("\"%s\": %.*s, wanted %s", text, (int)layer.times[0].value.length,
                     layer.times[0].value.data, values[wanted][i]);
        arena_reset(fixture->arena);
    }
}

static void goats(char text[TEXT_BYTES], uint32_t count)
{
    for (uint32_t i = 0; i < count; i++)
        say(text, "goats ");
}

static void a_telling_word_reaches_twelve_words_to_the_right(void **state)
{
    static const struct {
        const char *word;
        look look;
    } telling[] = {{"was ", BACK}, {"will ", FORWARD}, {"landed ", BACK}, {"cows ", NOWHERE}};
    for (uint32_t between = 0; between < 20; between++)
        for (size_t i = 0; i < sizeof telling / sizeof *telling; i++) {
            char text[TEXT_BYTES] = "Sheep ";
            say(text, telling[i].word);
            goats(text, between);
            looks(*state, text, ".", between < REACH ? telling[i].look : NOWHERE);
        }
}

static void a_telling_word_reaches_twelve_words_to_the_left(void **state)
{
    for (uint32_t between = 0; between < 20; between++) {
        char text[TEXT_BYTES] = " ";
        goats(text, between);
        say(text, "was there.");
        looks(*state, "Sheep cows on ", text, between < REACH ? BACK : NOWHERE);
        looks(*state, "On ", text, between < REACH ? BACK : NOWHERE);
        text[0] = '\0';
        say(text, " ");
        goats(text, between);
        say(text, "will stay.");
        looks(*state, "Sheep cows on ", text, between < REACH ? FORWARD : NOWHERE);
    }
    looks(*state, "Sheep cows on ", " to stay.", NOWHERE); // too unsure behind the day
    looks(*state, "Sheep cows on ", " goats. It was there.", NOWHERE);
    looks(*state, "It was there. Sheep cows on ", ".", NOWHERE);
    looks(*state, "It will be there. Sheep cows on ", ".", NOWHERE);
}

static void the_nearest_word_tells(void **state)
{
    looks(*state, "Sheep will be seen; it was on ", ".", BACK);
    looks(*state, "Sheep was goats goats will goats goats on ", ".", FORWARD);
    looks(*state, "Sheep will goats goats was goats goats on ", " will goats.", BACK);
    looks(*state, "Sheep cows goats on ", " goats will goats was.", FORWARD);
    looks(*state, "On ", ", goats was will.", BACK);
    looks(*state, "On ", ", goats will was.", FORWARD);
}

static void what_stands_right_before_outweighs_the_rest(void **state)
{
    for (uint32_t between = 0; between < 4; between++) {
        char text[TEXT_BYTES] = "Sheep cows due ";
        goats(text, between);
        say(text, "was ");
        looks(*state, text, ".", between + 1 < LED_BY ? FORWARD : BACK);
    }
    looks(*state, "It was until ", ".", FORWARD);
    looks(*state, "It was by ", ".", FORWARD);
    looks(*state, "It was since ", ".", BACK);
    looks(*state, "Until ", " it was.", BACK); // it opens its sentence: the verb behind tells
    looks(*state, "Sheep scheduled to goats goats on ", ".", FORWARD);
    looks(*state, "Sheep due to goats goats on ", ".", FORWARD);
    looks(*state, "To goats goats on ", ".", NOWHERE);
    looks(*state, "Sheep cows to goats goats on ", ".", NOWHERE);
    looks(*state, "Red sheep red on ", ".", NOWHERE); // no past of a verb: too short
    looks(*state, "Sheep needed on ", ".", BACK);
}

// ---- the time that dates a word ----

// Of the times of its sentence that can date, the nearest; of two as near, the first.
static uint32_t nearest(const plain *plain, const when_layer *layer, uint32_t token)
{
    uint32_t best = TIME_NONE;
    uint32_t away = UINT32_MAX;
    for (uint32_t i = 0; i < layer->count; i++) {
        const when_time *time = &layer->times[i];
        const bool is_here = token >= time->first && token < time->end;
        const uint32_t gap = is_here               ? 1
                             : token < time->first ? time->first - token
                                                   : token - time->end + 1;
        const bool can_date = !time->is_vague && (time->bounds.earliest != DAY_OPEN_PAST ||
                                                  time->bounds.latest != DAY_OPEN_FUTURE ||
                                                  time->anchor != WHEN_ANCHOR_NONE);
        if (can_date && gap < away &&
            plain->document.tokens[time->first].sentence ==
                plain->document.tokens[token].sentence) {
            away = gap;
            best = i;
        }
    }
    return best;
}

static void the_nearest_time_of_its_sentence_dates_a_word(void **state)
{
    static const char *const words[] = {
        "goats ",   "sheep ",   "Monday ", "recently ", "daily ",           "now ",  "May 3 ",
        "goats. G", "goats. G", "2019 ",   "cows on ",  "the same day as ", "goats "};
    const fixture *fixture = *state;
    uint64_t seed = 83;
    for (int i = 0; i < 3000; i++) {
        char text[TEXT_BYTES] = "Goats ";
        when_layer layer;
        for (uint32_t k = 3 + random_below(&seed, 25); k > 0; k--)
            say(text, words[random_below(&seed, sizeof words / sizeof *words)]);
        say(text, "goats.");
        const plain *plain = read_plain(fixture, text, &layer);
        for (uint32_t token = 0; token < plain->document.token_count; token++) {
            bool is_inside = false; // which time its own words belong to is no question
            for (uint32_t time = 0; time < layer.count; time++)
                is_inside = is_inside ||
                            (token >= layer.times[time].first && token < layer.times[time].end);
            bool is_counted_from = false;
            for (uint32_t time = 0; time < layer.count; time++)
                is_counted_from = is_counted_from || layer.times[time].anchor_token == token;
            if (!is_inside && !is_counted_from &&
                when_of_clause(&layer, &plain->syntax, token) != nearest(plain, &layer, token))
                fail_msg("word %u of \"%s\"", token, text);
        }
        arena_reset(fixture->arena);
    }
}

// Of very many times of one sentence only so many on either side are looked at.
static void times_far_away_are_not_looked_at(void **state)
{
    for (uint32_t between = TIMES_AROUND - 3; between < TIMES_AROUND + 3; between++)
        for (int is_behind = 0; is_behind < 2; is_behind++) {
            char text[TEXT_BYTES] = "Goats goats ";
            when_layer layer;
            say(text, is_behind ? "and " : "Monday and ");
            for (uint32_t i = 0; i < between; i++)
                say(text, "now and ");
            say(text, is_behind ? "Monday " : "");
            say(text, "sheep");
            const plain *plain = read_plain(*state, text, &layer);
            const uint32_t token = is_behind ? 1 : plain->document.token_count - 1;
            const uint32_t monday = is_behind ? layer.count - 1 : 0;
            assert_int_equal(layer.count, between + 1);
            assert_int_equal(when_of_clause(&layer, &plain->syntax, token),
                             between < TIMES_AROUND ? monday : TIME_NONE);
            arena_reset(((const fixture *)*state)->arena);
        }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_telling_word_reaches_twelve_words_to_the_right),
        cmocka_unit_test(a_telling_word_reaches_twelve_words_to_the_left),
        cmocka_unit_test(the_nearest_word_tells),
        cmocka_unit_test(what_stands_right_before_outweighs_the_rest),
        cmocka_unit_test(the_nearest_time_of_its_sentence_dates_a_word),
        cmocka_unit_test(times_far_away_are_not_looked_at),
    };
    return cmocka_run_group_tests(tests, open_fixture, close_fixture);
}
