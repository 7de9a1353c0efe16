// The lists of names and of words for people: each row is what its phrase is found by, and each
// noun for people has its role and kind in a sentence, with the model that ships.
#include "who/gazetteer.h"
#include "who/names.h"
#include "who/reading.h"

static const char *const names[GAZETTEER_LISTS] = {
    [GAZETTEER_COUNTRY] = "who/country_forms",
    [GAZETTEER_ACTOR] = "who/actors",
    [GAZETTEER_AGENT] = "who/agents",
    [GAZETTEER_HEAD] = "who/heads",
    [GAZETTEER_TITLE] = "who/titles",
    [GAZETTEER_FIRST_NAME] = "who/first_names",
    [GAZETTEER_PRONOUN] = "who/pronouns",
    [GAZETTEER_MODIFIER] = "who/modifiers",
    [GAZETTEER_VERB] = "who/acting_verbs",
    [GAZETTEER_CONTEXT] = "who/contexts",
    [GAZETTEER_PARTICLE] = "who/name_particles",
    [GAZETTEER_CITY] = "who/cities",
    [GAZETTEER_LEADER] = "who/leaders",
    [GAZETTEER_DETERMINER] = "who/determiners",
    [GAZETTEER_TAKING] = "who/taking_verbs",
    [GAZETTEER_LAND] = "who/land_endings",
};

// Does the phrase of a row lead to that row, or to the first of those that are written alike?
static bool is_found(const gazetteer *gazetteer, const lexicon_table *table, gazetteer_list list,
                     uint32_t row)
{
    char plain[GAZETTEER_KEY_MAX], first[GAZETTEER_KEY_MAX];
    const size_t length = gazetteer_plain_key(plain, lexicon_cell(table, row, 0));
    const gazetteer_entry *entry =
        length == 0 ? NULL : gazetteer_find(gazetteer, slice_of(plain, length));
    if (entry == NULL || entry->row[list] >= table->rows)
        return false;
    const size_t same = gazetteer_plain_key(first, lexicon_cell(table, entry->row[list], 0));
    return slice_equal(slice_of(first, same), slice_of(plain, length));
}

static uint32_t count_unfound(const gazetteer *gazetteer, const lexicon *lexicon,
                              gazetteer_list list)
{
    lexicon_table table;
    uint32_t unfound = 0;
    assert_int_equal(lexicon_find_table(&table, lexicon, names[list], 1, NULL), DATELINE_OK);
    for (uint32_t row = 0; row < table.rows; row++) {
        if (!is_found(gazetteer, &table, list, row)) {
            const slice phrase = lexicon_cell(&table, row, 0);
            print_error("lexicon/%s.lex:%u: %.*s\n", names[list], lexicon_line(&table, row),
                        (int)phrase.length, phrase.data);
            unfound++;
        }
    }
    return unfound;
}

static void every_row_is_found_by_its_phrase(void **state)
{
    const reading *reading = *state;
    gazetteer *gazetteer;
    uint32_t unfound = 0;
    assert_int_equal(gazetteer_open(&gazetteer, reading->trees.lexicon, NULL, NULL), DATELINE_OK);
    for (int list = 0; list < GAZETTEER_LISTS; list++)
        unfound += count_unfound(gazetteer, reading->trees.lexicon, (gazetteer_list)list);
    gazetteer_close(gazetteer);
    assert_int_equal(unfound, 0);
}

// Of two bodies with one name the second would never be found.
static void no_actor_hides_another(void **state)
{
    const reading *reading = *state;
    gazetteer *gazetteer;
    lexicon_table table;
    uint32_t hidden = 0;
    assert_int_equal(gazetteer_open(&gazetteer, reading->trees.lexicon, NULL, NULL), DATELINE_OK);
    assert_int_equal(lexicon_find_table(&table, reading->trees.lexicon, "who/actors", 6, NULL),
                     DATELINE_OK);
    for (uint32_t row = 0; row < table.rows; row++) {
        char plain[GAZETTEER_KEY_MAX];
        const size_t length = gazetteer_plain_key(plain, lexicon_cell(&table, row, 0));
        const gazetteer_entry *entry = gazetteer_find(gazetteer, slice_of(plain, length));
        assert_non_null(entry);
        if (!slice_equal(lexicon_cell(&table, entry->row[GAZETTEER_ACTOR], 1),
                         lexicon_cell(&table, row, 1))) {
            print_error("lexicon/who/actors.lex:%u: %.*s\n", lexicon_line(&table, row), (int)length,
                        plain);
            hidden++;
        }
    }
    gazetteer_close(gazetteer);
    assert_int_equal(hidden, 0);
}

static void every_country_has_its_name(void **state)
{
    const reading *reading = *state;
    gazetteer *gazetteer;
    lexicon_table table;
    assert_int_equal(gazetteer_open(&gazetteer, reading->trees.lexicon, NULL, NULL), DATELINE_OK);
    assert_int_equal(lexicon_find_table(&table, reading->trees.lexicon, "who/countries", 2, NULL),
                     DATELINE_OK);
    for (uint32_t row = 0; row < table.rows; row++)
        assert_true(slice_equal(gazetteer_country_name(gazetteer, lexicon_cell(&table, row, 0)),
                                lexicon_cell(&table, row, 1)));
    gazetteer_close(gazetteer);
}

// ---- nouns for people ----

static const who_mention *mention_that_ends(const reading *reading, uint32_t end)
{
    for (uint32_t i = 0; i < reading->who.mention_count; i++)
        if (reading->who.mentions[i].end == end)
            return &reading->who.mentions[i];
    return NULL;
}

// "The abbot left.": is the abbot somebody of that role?
static bool plays_its_role(reading *reading, slice noun, slice role)
{
    char text[160];
    snprintf(text, sizeof text, "The %.*s left the house.", (int)noun.length, noun.data);
    reading_read(reading, slice_from_string(text));
    uint32_t end = 0;
    while (end < reading->document.token_count &&
           !slice_equal(reading->document.tokens[end].lower, SLICE("left")))
        end++;
    const who_mention *mention = mention_that_ends(reading, end);
    return mention != NULL && mention->entity != ENTITY_NONE &&
           slice_equal(reading->who.entities[mention->entity].role, role);
}

// The trees are a trained model's: one noun in fifty may fall to new weights; what falls is
// printed.
static void every_noun_for_people_plays_its_role(void **state)
{
    reading *reading = *state;
    lexicon_table table;
    uint32_t silent = 0;
    assert_int_equal(lexicon_find_table(&table, reading->trees.lexicon, "who/agents", 6, NULL),
                     DATELINE_OK);
    for (uint32_t row = 0; row < table.rows; row++) {
        const slice noun = lexicon_cell(&table, row, 0);
        if (!plays_its_role(reading, noun, lexicon_cell(&table, row, 1))) {
            print_error("lexicon/who/agents.lex:%u: %.*s\n", lexicon_line(&table, row),
                        (int)noun.length, noun.data);
            silent++;
        }
    }
    assert_true(silent * 50 <= table.rows);
}

// ---- days behind names ----

// "Osvelt Tuesday", "Sheffield Wednesday" as the names of places: the label of the second word.
static uint8_t label_of_day(const reading *reading, slice before, slice day)
{
    uint8_t labels[] = {(uint8_t)name_label(NAME_LOCATION, PART_BEGIN),
                        (uint8_t)name_label(NAME_LOCATION, PART_END)};
    text_token tokens[] = {{.lower = before}, {.lower = day}};
    const text_document document = {.tokens = tokens, .token_count = 2};
    lexicon_table days;
    assert_int_equal(lexicon_find_table(&days, reading->trees.lexicon, "who/day_names", 2, NULL),
                     DATELINE_OK);
    names_leave_days(labels, &document, &days);
    return labels[1];
}

static void a_day_is_no_part_of_a_name(void **state)
{
    const reading *reading = *state;
    const uint8_t apart = (uint8_t)name_label(NAME_DATE, PART_SINGLE);
    lexicon_table table;
    assert_int_equal(lexicon_find_table(&table, reading->trees.lexicon, "who/day_names", 2, NULL),
                     DATELINE_OK);
    for (uint32_t row = 0; row < table.rows; row++) {
        const slice day = lexicon_cell(&table, row, 0);
        slice kept = lexicon_cell(&table, row, 1);
        bool is_right = label_of_day(reading, SLICE("osvelt"), day) == apart;
        while (kept.length > 0)
            is_right &= label_of_day(reading, slice_cut(&kept, ' '), day) != apart;
        if (!is_right)
            fail_msg("lexicon/who/day_names.lex:%u", lexicon_line(&table, row));
    }
    assert_int_not_equal(label_of_day(reading, SLICE("osvelt"), SLICE("goat")), apart);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_day_is_no_part_of_a_name),
        cmocka_unit_test(every_row_is_found_by_its_phrase),
        cmocka_unit_test(no_actor_hides_another),
        cmocka_unit_test(every_country_has_its_name),
        cmocka_unit_test(every_noun_for_people_plays_its_role),
    };
    return cmocka_run_group_tests(tests, reading_open, reading_close);
}
