// Small lists of article whose rows one text each is written from: modes that go together, verbs
// that tell nothing by themselves, roles whose holders hold an office.
#include "support/article_fixture.h"

#define WORD(word) (int)(word).length, (word).data

static arena *texts; // what is written here is read in the memory of the fixture, which is reset

#define READ(...) (arena_reset(texts), read_text(arena_format(texts, __VA_ARGS__)))

// ---- modes ----

static const struct {
    const char *mode;
    const char *told;
} acts[] = {
    {"abduct", "men abducted the teacher at the school"},
    {"aerial", "warplanes bombed the school"},
    {"arrest", "police arrested the teacher at the school"},
    {"beat", "men beat the teacher at the school"},
    {"crowd-control", "police fired tear gas at the teacher at the school"},
    {"demo", "crowds demonstrated at the school"},
    {"destroy", "men destroyed the school"},
    {"drone", "a drone struck the school"},
    {"explosives", "a bomb exploded at the school"},
    {"firearms", "men shot the teacher at the school"},
    {"heavy-weapons", "men shelled the school"},
    {"obstruct", "crowds blocked the road at the school"},
    {"primitive", "men stabbed the teacher at the school"},
    {"riot", "crowds rioted at the school"},
    {"seize", "police seized books from the teacher at the school"},
    {"strike", "teachers went on strike at the school"},
    {"suicide-attack", "a man blew himself up at the school"},
    {"targeted", "men assassinated the teacher at the school"},
    {"torture", "men tortured the teacher at the school"},
    {"vandalize", "protesters defaced the school"},
};

static slice told_as(slice mode)
{
    for (size_t i = 0; i < sizeof acts / sizeof *acts; i++)
        if (slice_equal(mode, slice_from_string(acts[i].mode)))
            return slice_from_string(acts[i].told);
    return SLICE_NONE;
}

static uint32_t incident_of_mode(const article *article, slice mode)
{
    for (uint32_t i = 0; i < article->what.count; i++)
        if (slice_equal(article->what.events[i].mode, mode))
            return article->incident_of_event[i];
    return INCIDENT_NONE;
}

// Two tellings of one place, day and victim: are they of one incident?
static bool are_joined(slice mode, slice other)
{
    const article *article = READ("In Osk on Monday, %.*s. In Osk on Monday, %.*s.",
                                  WORD(told_as(mode)), WORD(told_as(other)));
    const uint32_t incident = incident_of_mode(article, mode);
    return incident != INCIDENT_NONE && incident == incident_of_mode(article, other);
}

static void modes_that_go_together_are_one_act(void **state)
{
    (void)state;
    lexicon_table table;
    uint32_t apart = 0;
    assert_int_equal(lexicon_find_table(&table, shared.lexicon, "article/mode", 2, NULL),
                     DATELINE_OK);
    for (uint32_t row = 0; row < table.rows; row++) {
        const slice mode = lexicon_cell(&table, row, 0), other = lexicon_cell(&table, row, 1);
        if (!are_joined(mode, other)) {
            print_error("lexicon/article/mode.lex:%u: %.*s %.*s\n", lexicon_line(&table, row),
                        WORD(mode), WORD(other));
            apart++;
        }
    }
    assert_int_equal(apart, 0);
}

// ---- unfinished statements ----

static bool tells_anything(slice verb)
{
    const article *article =
        READ("A gunman shot a nurse dead in Leyton on Monday. The police said that the gunman "
             "would %.*s.",
             WORD(verb));
    for (uint32_t i = 0; i < article->claim_count; i++)
        if (article->claims[i].slot == SLOT_STATEMENT)
            return true;
    return false;
}

static void a_verb_that_wants_more_is_no_statement(void **state)
{
    (void)state;
    lexicon_table table;
    assert_int_equal(lexicon_find_table(&table, shared.lexicon, "article/unfinished", 1, NULL),
                     DATELINE_OK);
    for (uint32_t row = 0; row < table.rows; row++)
        if (tells_anything(lexicon_cell(&table, row, 0)))
            fail_msg("lexicon/article/unfinished.lex:%u", lexicon_line(&table, row));
    assert_true(tells_anything(SLICE("sing")));
}

// ---- offices ----

// Is one of the role, by some noun for it, named as the holder of an office?
static bool holds_office(slice noun)
{
    uint32_t offices = 0;
    const article *article =
        READ("A nurse was shot dead in Leyton on Monday, %.*s Oleg Brandt said.", WORD(noun));
    for (uint32_t i = 0; i < article->story->count; i++)
        offices += article->story->terms[i].kind == TERM_OFFICE;
    return offices > 0;
}

static void an_office_has_its_holders(void **state)
{
    (void)state;
    lexicon_table table, agents;
    assert_int_equal(lexicon_find_table(&table, shared.lexicon, "article/office", 1, NULL),
                     DATELINE_OK);
    assert_int_equal(lexicon_find_table(&agents, shared.lexicon, "who/agents", 3, NULL),
                     DATELINE_OK);
    for (uint32_t row = 0; row < table.rows; row++) {
        bool is_held = false;
        for (uint32_t noun = 0; noun < agents.rows && !is_held; noun++)
            is_held = slice_equal(lexicon_cell(&agents, noun, 1), lexicon_cell(&table, row, 0)) &&
                      slice_equal(lexicon_cell(&agents, noun, 2), SLICE("person")) &&
                      holds_office(lexicon_cell(&agents, noun, 0));
        if (!is_held)
            fail_msg("lexicon/article/office.lex:%u", lexicon_line(&table, row));
    }
    assert_false(holds_office(SLICE("teacher")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(modes_that_go_together_are_one_act),
        cmocka_unit_test(a_verb_that_wants_more_is_no_statement),
        cmocka_unit_test(an_office_has_its_holders),
    };
    if (arena_open(&texts, 1 << 16, NULL) != DATELINE_OK)
        return 1;
    const int failed = cmocka_run_group_tests(tests, open_fixture, close_fixture);
    arena_close(texts);
    return failed;
}
