// Each row of lexicon/article/label.lex names an incident of its kind: an act of that type and
// mode, or that is told by that word, is labelled by the row's noun. And the lists of types and
// modes name such as there are.
#include "article/article_internal.h"
#include "support/article_fixture.h"
#include "support/tagged.h"

// "ASSAULT/aerial", "ASSAULT:murder", "ASSAULT.rob", "ASSAULT?blast", "CASUALTY/several killed".
typedef struct act {
    slice type, mode, word;
} act;

static act read_key(slice key)
{
    act act = {.type = key, .word = SLICE("act")};
    for (size_t i = 0; i < key.length; i++) {
        if (key.data[i] >= 'A' && key.data[i] <= 'Z')
            continue;
        const slice rest = slice_of(key.data + i + 1, key.length - i - 1);
        act.type = slice_of(key.data, i);
        if (key.data[i] == '/')
            act.mode = rest;
        else
            act.word = rest;
        break;
    }
    return act;
}

static what_type type_named(slice name)
{
    for (int type = 0; type < WHAT_TYPE_COUNT; type++)
        if (slice_equal(name, slice_from_string(what_type_name((what_type)type))))
            return (what_type)type;
    return WHAT_TYPE_COUNT;
}

// A claim that gives an incident of casualties its mode.
static uint32_t count_dead(article_claim *out, slice mode)
{
    const bool is_killed = slice_find(mode, SLICE("killed")) != SIZE_MAX;
    const bool is_many = slice_starts_with(mode, SLICE("several"));
    *out = (article_claim){.slot = is_killed ? SLOT_KILLED : SLOT_INJURED,
                           .range = {is_many ? 2 : 1, is_many ? 2 : 1},
                           .certainty = CERTAINTY_CERTAIN};
    return mode.length > 0;
}

// The label of an incident of one act and of nothing else.
static slice label_of_act(const act *act)
{
    const slice word = arena_format(shared.arena, "%.*s=%.*s/NN/root", (int)act->word.length,
                                    act->word.data, (int)act->word.length, act->word.data);
    const syntax_layer *syntax = tagged_read(shared.arena, word);
    what_event event = {.type = type_named(act->type), .mode = act->mode};
    uint32_t events[] = {0};
    article_claim claim;
    article_incident incident = {.type = event.type,
                                 .mode = act->mode,
                                 .place = PLACE_NONE,
                                 .events = events,
                                 .event_count = 1};
    article article = {.syntax = *syntax,
                       .document = *syntax->document,
                       .arena = shared.arena,
                       .what = {.events = &event, .count = 1},
                       .incidents = &incident,
                       .incident_count = 1,
                       .claims = &claim};
    if (event.type == WHAT_CASUALTY)
        article.claim_count = count_dead(&claim, act->mode);
    article_label_incidents(&article, shared.readers);
    return incident.label;
}

static void every_row_names_an_incident(void **state)
{
    (void)state;
    const lexicon_table *table = &shared.readers->labels;
    uint32_t silent = 0;
    for (uint32_t row = 0; row < table->rows; row++) {
        const slice key = lexicon_cell(table, row, 0), noun = lexicon_cell(table, row, 1);
        arena_reset(shared.arena);
        const act act = read_key(key);
        const slice label =
            type_named(act.type) == WHAT_TYPE_COUNT ? SLICE_NONE : label_of_act(&act);
        if (!slice_equal(label, noun)) {
            print_error("lexicon/article/label.lex:%u: %.*s: %.*s\n", lexicon_line(table, row),
                        (int)key.length, key.data, (int)label.length, label.data);
            silent++;
        }
    }
    assert_int_equal(silent, 0);
}

// ---- types and modes ----

static bool is_mode(slice mode)
{
    lexicon_table triggers;
    assert_int_equal(lexicon_find_table(&triggers, shared.lexicon, "what/trigger", 5, NULL),
                     DATELINE_OK);
    for (uint32_t row = 0; row < triggers.rows; row++)
        if (slice_equal(lexicon_cell(&triggers, row, 4), mode))
            return true;
    return false;
}

static void lists_of_modes_name_modes(void **state)
{
    (void)state;
    const lexicon_table *modes = &shared.readers->modes, *physical = &shared.readers->physical;
    for (uint32_t row = 0; row < modes->rows; row++) {
        assert_true(is_mode(lexicon_cell(modes, row, 0)));
        assert_true(is_mode(lexicon_cell(modes, row, 1)));
    }
    for (uint32_t row = 0; row < physical->rows; row++) {
        const act act = read_key(lexicon_cell(physical, row, 0));
        assert_int_not_equal(type_named(act.type), WHAT_TYPE_COUNT);
        assert_true(act.mode.length == 0 || is_mode(act.mode));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_row_names_an_incident),
        cmocka_unit_test(lists_of_modes_name_modes),
    };
    return cmocka_run_group_tests(tests, open_fixture, close_fixture);
}
