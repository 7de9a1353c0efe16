// Every row of the lists that events are read by: what governs them, what nouns name, what words
// lean to, and the codes of CAMEO.
#include <stdlib.h>

#include "support/cmocka_all.h"
#include "support/tagged.h"
#include "support/what_fixture.h"
#include "what/cameo.h"

// ---- lists ----

static void every_governor_has_its_effect(void **state)
{
    const fixture *fixture = *state;
    const lexicon_table *table = &fixture->what->governors;
    uint32_t silent = 0;
    for (uint32_t row = 0; row < table->rows; row++) {
        const slice lemma = lexicon_cell(table, row, 0), kind = lexicon_cell(table, row, 1);
        assert_int_equal(kind.length, 1);
        if (what_governor_effect(fixture->what, lemma, kind.data[0]) !=
                fixture->what->effects[row] ||
            fixture->what->effects[row] == GOVERNOR_NONE) {
            print_error("lexicon/what/governor.lex:%u: \"%.*s\"\n", lexicon_line(table, row),
                        (int)lemma.length, lemma.data);
            silent++;
        }
    }
    assert_int_equal(silent, 0);
}

static void every_noun_has_its_classes(void **state)
{
    const fixture *fixture = *state;
    const word_class_table *table = &fixture->what->classes;
    for (uint32_t row = 0; row < table->table.rows; row++) {
        assert_true(table->mask[row] != 0);
        assert_true((word_class_of(table, lexicon_cell(&table->table, row, 0)) &
                     table->mask[row]) == table->mask[row]);
    }
}

static void every_word_that_leans_has_its_weight(void **state)
{
    const fixture *fixture = *state;
    const signed_table *table = &fixture->what->lean;
    for (uint32_t row = 0; row < table->table.rows; row++)
        assert_int_equal(signed_table_find(table, lexicon_cell(&table->table, row, 0)),
                         table->numbers[row]);
}

// ---- evidence ----

static bool is_class(const fixture *fixture, slice name)
{
    const word_class_table *table = &fixture->what->classes;
    for (uint32_t i = 0; i < table->count; i++)
        if (slice_equal(name, table->names[i]))
            return true;
    return slice_equal(name, SLICE("none"));
}

static bool is_relation(slice name)
{
    for (int relation = 0; relation < REL_COUNT; relation++)
        if (slice_equal(name, slice_from_string(syntax_relation_name((syntax_relation)relation))))
            return true;
    return false;
}

static bool is_role(slice name)
{
    for (int kind = 0; kind < WHAT_ROLE_COUNT; kind++)
        if (slice_equal(name, slice_from_string(what_role_name((what_role_kind)kind))))
            return true;
    return false;
}

static bool is_type(slice name)
{
    for (int type = 0; type < WHAT_TYPE_COUNT; type++)
        if (slice_equal(name, slice_from_string(what_type_name((what_type)type))))
            return true;
    return false;
}

static bool is_modality(slice name)
{
    for (int modality = WHAT_HAPPENED; modality <= WHAT_ATTEMPTED; modality++)
        if (slice_equal(name, slice_from_string(what_modality_name((what_modality)modality))))
            return true;
    return false;
}

static bool is_one_of(slice name, const char *const *names, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (slice_equal(name, slice_from_string(names[i])))
            return true;
    return false;
}

// Could sense_evidence call a piece of its so: "below obj class human", "under word carry"?
static bool can_be_told(const fixture *fixture, slice name)
{
    static const char *const whole[] = {"bias",         "definite",   "indefinite",
                                        "said",         "network",    "lean near",
                                        "lean article", "blows near", "vouched near"};
    static const char *const steps[] = {"none", "low", "some", "high"};
    const slice class = SLICE(" class ");
    const size_t at = slice_find(name, class);
    if (is_one_of(name, whole, sizeof whole / sizeof *whole))
        return true;
    if (at != SIZE_MAX && !is_class(fixture, slice_of(name.data + at + class.length,
                                                      name.length - at - class.length)))
        return false;
    slice rest = at == SIZE_MAX ? name : slice_of(name.data, at);
    const slice kind = slice_cut(&rest, ' ');
    if (slice_equal(kind, SLICE("below")))
        return is_relation(rest);
    if (slice_equal(kind, SLICE("under")))
        return rest.length == 0 || is_relation(rest) || slice_starts_with(rest, SLICE("word "));
    if (slice_equal(kind, SLICE("has")))
        return is_role(rest);
    if (slice_equal(kind, SLICE("type")))
        return is_type(slice_cut(&rest, ' '));
    if (slice_equal(kind, SLICE("modality")))
        return is_modality(rest);
    if (slice_equal(kind, SLICE("factuality")))
        return is_one_of(rest, steps, sizeof steps / sizeof *steps);
    return is_role(kind) || slice_equal(kind, SLICE("mode")) || slice_equal(kind, SLICE("word")) ||
           slice_equal(kind, SLICE("with")) || slice_equal(kind, SLICE("case"));
}

static void every_piece_of_evidence_can_be_told(void **state)
{
    const fixture *fixture = *state;
    const signed_table *table = &fixture->what->senses;
    uint32_t untold = 0;
    for (uint32_t row = 0; row < table->table.rows; row++) {
        const slice name = lexicon_cell(&table->table, row, 0);
        if (!can_be_told(fixture, name) || signed_table_find(table, name) != table->numbers[row]) {
            print_error("lexicon/what/sense.lex:%u: %.*s\n", lexicon_line(&table->table, row),
                        (int)name.length, name.data);
            untold++;
        }
    }
    assert_int_equal(untold, 0);
}

// ---- codes ----

static what_type type_named(slice name)
{
    for (int type = 0; type < WHAT_TYPE_COUNT; type++)
        if (slice_equal(name, slice_from_string(what_type_name((what_type)type))))
            return (what_type)type;
    fail_msg("no type: %.*s", (int)name.length, name.data);
    return WHAT_TYPE_COUNT;
}

// "TYPE", "TYPE.mode", "TYPE.mode/word", "TYPE./word", "TYPE~threatened": an event of that kind.
static what_event event_of_key(slice key, slice *word)
{
    what_event event = {.modality = WHAT_HAPPENED};
    slice intent = key;
    key = slice_cut(&intent, '~');
    if (intent.length > 0)
        event.modality = WHAT_THREATENED;
    *word = key;
    slice mode = slice_cut(word, '/');
    event.type = type_named(slice_cut(&mode, '.'));
    event.mode = mode.length > 0 ? mode : SLICE_NONE;
    return event;
}

// The code that an event of a key gets; who moves has a role, if any.
static slice code_of_key(const fixture *fixture, slice key, slice role)
{
    slice word;
    what_event event = event_of_key(key, &word);
    word = word.length > 0 ? word : SLICE("act");
    const syntax_layer *syntax = tagged_read(
        fixture->arena, arena_format(fixture->arena, "%.*s=%.*s/VBD/root", (int)word.length,
                                     word.data, (int)word.length, word.data));
    who_entity mover = {.kind = WHO_PERSON, .code = role};
    const who_layer who = {.syntax = syntax, .entities = &mover, .entity_count = 1};
    what_role moves = {.kind = WHAT_PERSON, .entity = 0};
    event.roles = &moves;
    event.role_count = 1;
    what_layer layer = {.events = &event, .count = 1};
    const what_input input = {.syntax = syntax, .who = &who};
    what_context context;
    assert_true(context_open(&context, fixture->what, &input, &layer, fixture->arena));
    cameo_code_events(&context);
    return event.cameo;
}

static void every_kind_of_event_has_its_code(void **state)
{
    const fixture *fixture = *state;
    const lexicon_table *table = &fixture->what->cameo;
    for (uint32_t row = 0; row < table->rows; row++) {
        const slice key = lexicon_cell(table, row, 0), code = lexicon_cell(table, row, 1);
        slice roles = lexicon_cell(table, row, 2);
        arena_reset(fixture->arena);
        const slice found = code_of_key(fixture, key, slice_cut(&roles, ' '));
        if (slice_equal(code, SLICE("-")))
            assert_int_equal(found.length, 0);
        else if (!slice_equal(found, code))
            fail_msg("%.*s: %.*s", (int)key.length, key.data, (int)found.length, found.data);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_governor_has_its_effect),
        cmocka_unit_test(every_noun_has_its_classes),
        cmocka_unit_test(every_word_that_leans_has_its_weight),
        cmocka_unit_test(every_piece_of_evidence_can_be_told),
        cmocka_unit_test(every_kind_of_event_has_its_code),
    };
    return cmocka_run_group_tests(tests, open_fixture, close_fixture);
}
