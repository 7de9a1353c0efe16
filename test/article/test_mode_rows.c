// Each row of the lists that tell the mode of an act in a text read the whole way: by what was
// used or moved, over what people spoke, what was asked for, refused or threatened, and who was
// asked.
#include "support/article_fixture.h"

#define WORD(word) (int)(word).length, (word).data

// Texts that a row may stand in, its word where the mark is.
typedef struct frames {
    const char *const *texts;
    size_t count;
} frames;

#define FRAMES(name, ...)                                                                          \
    static const char *const name##_texts[] = {__VA_ARGS__};                                       \
    static const frames name = {name##_texts, sizeof name##_texts / sizeof *name##_texts}

FRAMES(used, "Rebels attacked the town with a {} on Friday.",
       "Rebels attacked the town with {}s on Friday.", "Rebels attacked the town with {}.",
       "Rebels fired {}s at the town.", "Rebels bombed the town with {}s.",
       "A man attacked his neighbour with his {}s.", "Rebels attacked the town with {} gas.",
       "Rebels attacked the town with {} agents.");
FRAMES(moved, "The army deployed a {} near the town.", "The government deployed {}s to the border.",
       "The government deployed {} there.", "The government sent the {} to the border.",
       "Two {}s were deployed near the town.", "{}s were sent to the border.",
       "The army deployed {} launchers near the town.");
FRAMES(spoken, "The ministers met at the {} on Friday.", "The ministers talked by {} on Friday.",
       "The ministers held talks under the {} of the bishop.",
       "The ministers talked through a {} on Friday.", "The ministers spoke by {} on Friday.",
       "The ministers met in the {}s of the festival.", "The ministers met with {} on Friday.");
FRAMES(apart, "The ministers talked {} a summit.", "The ministers met {} a summit.",
       "The ministers met {} of a summit.");
FRAMES(asked, "The rebels refused to {} the law.", "The council asked the rebels to {} the men.",
       "The government rejected the {}.", "The council asked for {}.",
       "The council called for the {} of the men.", "The government rejected {}s.",
       "The council asked the rebels to {}.", "The government refused to {} with the rebels.");
FRAMES(threatened, "The rebels threatened to {} the town.", "The rebels threatened {}.",
       "The council threatened the firm with {}.", "The council threatened the firm with {}s.",
       "The council threatened to {}.", "The rebels threatened to {} the road to the port.",
       "The army's threat to {} off electricity failed.");
// Where a word is no act that the program tells of: the threat's own word says nothing of it.
FRAMES(feared, "The rebels made threats of {}.", "The council made a threat to {} the idea.",
       "The council's threat to {} the decline failed.", "The council's threat to {} failed.",
       "The council's threat to {} against the town failed.", "The rebels made threats of {}s.");

// A type's name in capitals: "F-16".
static slice as_written(arena *arena, slice word)
{
    const slice written = arena_copy(arena, word);
    const bool is_type = word.data[word.length - 1] >= '0' && word.data[word.length - 1] <= '9';
    for (size_t i = 0; i < written.length && is_type; i++)
        if (written.data[i] >= 'a' && written.data[i] <= 'z')
            ((char *)(uintptr_t)written.data)[i] -= 'a' - 'A';
    return written;
}

static slice fill(arena *arena, const char *text, slice word)
{
    word = as_written(arena, word);
    const slice whole = slice_from_string(text);
    const size_t at = slice_find(whole, SLICE("{}"));
    return arena_format(arena, "%.*s%.*s%s", (int)at, text, WORD(word), text + at + 2);
}

static bool has_event(const article *article, what_type type, slice mode)
{
    for (uint32_t i = 0; i < article->what.count; i++)
        if (article->what.events[i].type == type && slice_equal(article->what.events[i].mode, mode))
            return true;
    return false;
}

// Is the word an act of its own?
static bool is_event(const article *article, slice word)
{
    for (uint32_t i = 0; i < article->what.count; i++)
        if (slice_equal(article->document.tokens[article->what.events[i].trigger].lower, word) ||
            slice_equal(article->syntax.words[article->what.events[i].trigger].lemma, word))
            return true;
    return false;
}

// Does the word, though no act, tell the mode in one of the texts?
static bool tells_mode_as_word(slice word, slice mode)
{
    arena *written = NULL;
    bool is_told = false;
    assert_int_equal(arena_open(&written, 1 << 16, NULL), DATELINE_OK);
    for (size_t i = 0; i < feared.count && !is_told; i++) {
        const article *article = read_text(fill(written, feared.texts[i], word));
        is_told = has_event(article, WHAT_THREATEN, mode) && !is_event(article, word);
    }
    arena_close(written);
    return is_told;
}

// Is there an event of the type and mode in one of the texts?
static bool tells_mode(const frames *frames, what_type type, slice word, slice mode)
{
    arena *written = NULL;
    bool is_told = false;
    assert_int_equal(arena_open(&written, 1 << 16, NULL), DATELINE_OK);
    for (size_t i = 0; i < frames->count && !is_told; i++)
        is_told = has_event(read_text(fill(written, frames->texts[i], word)), type, mode);
    arena_close(written);
    return is_told;
}

// A row's word tells the mode of its cell, if it has one there.
typedef bool check(slice word, slice mode);

static void check_column(const char *name, uint32_t column, check *holds)
{
    lexicon_table table;
    uint32_t silent = 0;
    assert_int_equal(lexicon_find_table(&table, shared.lexicon, name, column + 1, NULL),
                     DATELINE_OK);
    for (uint32_t row = 0; row < table.rows; row++) {
        const slice word = lexicon_cell(&table, row, 0), mode = lexicon_cell(&table, row, column);
        if ((mode.length > 0 || column == 0) && !holds(word, mode)) {
            print_error("lexicon/%s.lex:%u: %.*s %.*s\n", name, lexicon_line(&table, row),
                        WORD(word), WORD(mode));
            silent++;
        }
    }
    assert_int_equal(silent, 0);
}

static bool is_used(slice word, slice mode)
{
    return tells_mode(&used, WHAT_ASSAULT, word, mode);
}

static bool is_moved(slice word, slice mode)
{
    return tells_mode(&moved, WHAT_MOBILIZE, word, mode);
}

static bool is_spoken_over(slice word, slice mode)
{
    return slice_equal(mode, SLICE("apart"))
               ? !tells_mode(&apart, WHAT_CONSULT, word, SLICE("multilateral"))
               : tells_mode(&spoken, WHAT_CONSULT, word, mode);
}

static void what_was_used_tells_the_mode(void **state)
{
    (void)state;
    check_column("what/means", 1, is_used);
    check_column("what/means", 2, is_moved);
    check_column("what/means", 3, is_spoken_over);
}

static bool is_asked_or_refused(slice word, slice mode)
{
    return tells_mode(&asked, WHAT_REQUEST, word, mode) ||
           tells_mode(&asked, WHAT_REJECT, word, mode);
}

static void what_was_asked_tells_the_mode(void **state)
{
    (void)state;
    check_column("what/matter", 1, is_asked_or_refused);
}

// A verb that reports an act of "TYPE/mode", tried for all that do.
static bool is_threatened_act(slice key, slice mode)
{
    lexicon_table triggers;
    slice act = key;
    const slice type = slice_cut(&act, '/');
    assert_int_equal(lexicon_find_table(&triggers, shared.lexicon, "what/trigger", 5, NULL),
                     DATELINE_OK);
    for (uint32_t row = 0; row < triggers.rows; row++)
        if (slice_equal(lexicon_cell(&triggers, row, 1), SLICE("v")) &&
            slice_equal(lexicon_cell(&triggers, row, 3), type) &&
            (act.length == 0 || slice_equal(lexicon_cell(&triggers, row, 4), act)) &&
            tells_mode(&threatened, WHAT_THREATEN, lexicon_cell(&triggers, row, 0), mode))
            return true;
    return false;
}

static bool is_threatened(slice key, slice mode)
{
    return key.data[0] >= 'A' && key.data[0] <= 'Z' ? is_threatened_act(key, mode)
                                                    : tells_mode_as_word(key, mode);
}

static void what_is_threatened_tells_the_mode(void **state)
{
    (void)state;
    check_column("what/threat", 1, is_threatened);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_was_used_tells_the_mode),
        cmocka_unit_test(what_was_asked_tells_the_mode),
        cmocka_unit_test(what_is_threatened_tells_the_mode),
    };
    return cmocka_run_group_tests(tests, open_fixture, close_fixture);
}
