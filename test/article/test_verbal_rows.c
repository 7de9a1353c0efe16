// Each row of lexicon/what/verbal.lex in a text read the whole way: the word, or somebody of the
// role, stands where the rule asks for it, and what would be an assault is one of words.
#include "support/article_fixture.h"

#define WRITE(...) arena_format(texts, __VA_ARGS__)
#define WORD(word) (int)(word).length, (word).data

static arena *texts; // what is written here is read in the memory of the fixture, which is reset

static bool is_fault_found(const article *article)
{
    for (uint32_t i = 0; i < article->what.count; i++)
        if (article->what.events[i].type == WHAT_ACCUSE &&
            slice_equal(article->what.events[i].mode, SLICE("disapprove")))
            return true;
    return false;
}

static bool is_of_words(slice text)
{
    return is_fault_found(read_text(text));
}

// ---- words ----

// "Attacked him in a speech", "her personal attacks", "an attack ad".
static bool tells_manner(slice word)
{
    return is_of_words(
               WRITE("Senator Ann Holm attacked Governor Paul Lund in a %.*s.", WORD(word))) ||
           is_of_words(
               WRITE("Senator Ann Holm attacked Governor Paul Lund in %.*ss.", WORD(word))) ||
           is_of_words(
               WRITE("Senator Ann Holm attacked Governor Paul Lund on %.*s.", WORD(word))) ||
           is_of_words(WRITE("There were %.*s attacks on Governor Paul Lund.", WORD(word))) ||
           is_of_words(WRITE("They made an attack %.*s on Governor Paul Lund.", WORD(word))) ||
           is_of_words(WRITE("Ann Holm %.*s attacked Governor Paul Lund.", WORD(word)));
}

static bool is_blow(slice word)
{
    return is_of_words(WRITE("Their verbal %.*s went on.", WORD(word))) ||
           is_of_words(WRITE("Senator Ann Holm's %.*s on Governor Paul Lund was verbal and"
                             " personal.",
                             WORD(word))) ||
           is_of_words(WRITE("Senator Ann Holm began to %.*s Governor Paul Lund in speeches.",
                             WORD(word))) ||
           is_of_words(WRITE("The party %.*sed Governor Paul Lund in a speech.", WORD(word)));
}

static bool is_link(slice word)
{
    return is_of_words(
               WRITE("Senator Ann Holm attacked Governor Paul Lund %.*s a tweet.", WORD(word))) ||
           is_of_words(
               WRITE("Senator Ann Holm attacked Governor Paul Lund %.*s Twitter.", WORD(word)));
}

// ---- roles ----

typedef bool with_noun(slice noun, slice role);

// Is what finds fault done by, or to, somebody whom the room who gives the role?
static bool has_side(const article *article, what_role_kind side, slice role)
{
    for (uint32_t i = 0; i < article->what.count; i++) {
        const what_event *event = &article->what.events[i];
        for (uint32_t k = 0; k < event->role_count; k++)
            if (event->type == WHAT_ACCUSE && event->roles[k].kind == side &&
                event->roles[k].entity != ENTITY_NONE &&
                slice_equal(article->who.entities[event->roles[k].entity].role, role))
                return true;
    }
    return false;
}

static bool is_of_words_with(slice text, what_role_kind side, slice role)
{
    const article *article = read_text(text);
    return is_fault_found(article) && has_side(article, side, role);
}

// ELI: who governed before.
static bool speaks(slice noun, slice role)
{
    return is_of_words_with(WRITE("The %.*s's attacks went on for weeks.", WORD(noun)), WHAT_AGENT,
                            role) ||
           is_of_words_with(WRITE("The former %.*s's attacks went on for weeks.", WORD(noun)),
                            WHAT_AGENT, role);
}

static bool are_struck_with_words(slice noun, slice role)
{
    return is_of_words_with(WRITE("The senator's attacks on %.*ss went on for weeks.", WORD(noun)),
                            WHAT_TARGET, role);
}

static bool is_fought(slice noun, slice role)
{
    (void)role;
    return !is_of_words(WRITE("The senator's attacks on the %.*s went on for weeks.", WORD(noun)));
}

// Somebody of the role for whom it holds.
static bool holds_of_some(slice role, const char *kind, with_noun *holds)
{
    lexicon_table agents;
    const slice of_noun = slice_equal(role, SLICE("ELI")) ? SLICE("GOV") : role;
    assert_int_equal(lexicon_find_table(&agents, shared.lexicon, "who/agents", 3, NULL),
                     DATELINE_OK);
    for (uint32_t row = 0; row < agents.rows; row++)
        if (slice_equal(lexicon_cell(&agents, row, 1), of_noun) &&
            slice_equal(lexicon_cell(&agents, row, 2), slice_from_string(kind)) &&
            holds(lexicon_cell(&agents, row, 0), role))
            return true;
    return false;
}

static bool holds(slice word, slice is)
{
    if (slice_equal(is, SLICE("manner")))
        return tells_manner(word);
    if (slice_equal(is, SLICE("blow")))
        return is_blow(word);
    if (slice_equal(is, SLICE("person")))
        return holds_of_some(word, "person", speaks);
    if (slice_equal(is, SLICE("body")))
        return holds_of_some(word, "group", speaks);
    if (slice_equal(is, SLICE("many")))
        return holds_of_some(word, "person", are_struck_with_words);
    if (slice_equal(is, SLICE("fought")))
        return holds_of_some(word, "person", is_fought);
    return is_link(word);
}

static void every_row_makes_blows_of_words(void **state)
{
    (void)state;
    lexicon_table table;
    uint32_t silent = 0;
    assert_int_equal(lexicon_find_table(&table, shared.lexicon, "what/verbal", 2, NULL),
                     DATELINE_OK);
    assert_int_equal(arena_open(&texts, 1 << 20, NULL), DATELINE_OK);
    for (uint32_t row = 0; row < table.rows; row++) {
        arena_reset(texts);
        if (!holds(lexicon_cell(&table, row, 0), lexicon_cell(&table, row, 1))) {
            print_error("lexicon/what/verbal.lex:%u: %.*s\n", lexicon_line(&table, row),
                        WORD(lexicon_cell(&table, row, 0)));
            silent++;
        }
    }
    assert_int_equal(silent, 0);
    assert_false(is_of_words(SLICE("A man attacked the mayor in a car.")));
    assert_false(is_blow(SLICE("killing")));
    arena_close(texts);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_row_makes_blows_of_words),
    };
    return cmocka_run_group_tests(tests, open_fixture, close_fixture);
}
