// Each sentence of clauses.case and each text of dates.case is cut in two before each of its words:
// no expression, signal or clause reads over the edge of its sentence. What is told before a cut
// may tell which year is meant behind it, so behind it values are not compared; nor are they in a
// tale, which only its whole text makes one. A stop behind a short month or "p.m." is no edge.
#include "base/file_map.h"
#include "support/tagged.h"
#include "support/walls.h"
#include "support/when_fixture.h"
#include "when/plain.h"

static int faults, cuts, short_cuts;

static when_layer read_part(const fixture *fixture, const syntax_layer *syntax)
{
    when_layer layer;
    const int32_t day = calendar_day((calendar_date){2024, 5, 15});
    assert_int_equal(when_read(&layer, fixture->reader, fixture->arena, syntax, day, NULL),
                     DATELINE_OK);
    return layer;
}

static uint32_t moved(uint32_t token, uint32_t by)
{
    return token == TOKEN_NONE ? TOKEN_NONE : token + by;
}

// Whatever stands before the sentence.
static bool is_same_wording(const when_time *one, uint32_t by, const when_time *other)
{
    return one->at.start == other->at.start && one->at.end == other->at.end &&
           one->first + by == other->first && one->end + by == other->end &&
           one->rule == other->rule && one->type == other->type &&
           one->relation == other->relation && one->anchor == other->anchor &&
           moved(one->anchor_token, by) == other->anchor_token &&
           slice_equal(one->mod, other->mod) && one->is_clock_only == other->is_clock_only;
}

static bool is_same_meaning(const when_time *one, const when_time *other)
{
    return slice_equal(one->value, other->value) &&
           one->bounds.earliest == other->bounds.earliest &&
           one->bounds.latest == other->bounds.latest &&
           one->event_bounds.earliest == other->event_bounds.earliest &&
           one->event_bounds.latest == other->event_bounds.latest &&
           one->offset_low == other->offset_low && one->offset_high == other->offset_high &&
           one->is_vague == other->is_vague;
}

static bool is_tale(const when_layer *layer)
{
    int far = 0;
    for (uint32_t i = 0; i < layer->count; i++)
        far += layer->times[i].bounds.latest < calendar_day((calendar_date){2023, 1, 1});
    return far >= 3;
}

typedef struct part {
    const syntax_layer *syntax;
    uint32_t by; // its first token in the whole
    bool is_first;
} part;

// Does each word get the same time, and is each told of in the same way?
static bool words_agree(const fixture *fixture, const part *part, const when_layer *alone,
                        uint32_t first_time, const syntax_layer *cut, const when_layer *whole)
{
    for (uint32_t token = 0; token < part->syntax->document->token_count; token++) {
        const char *one;
        const char *other;
        const uint32_t time = when_of_clause(alone, part->syntax, token);
        const uint32_t wanted = time == TIME_NONE ? TIME_NONE : time + first_time;
        if (part->is_first && !is_tale(whole) &&
            when_of_clause(whole, cut, token + part->by) != wanted)
            return false;
        if (cut->words == NULL)
            continue;
        if (when_told_of(fixture->reader, part->syntax, token, &one) !=
                when_told_of(fixture->reader, cut, token + part->by, &other) ||
            one != other)
            return false;
    }
    return true;
}

static bool part_agrees(const fixture *fixture, const part *part, const syntax_layer *cut,
                        const when_layer *whole, uint32_t *next)
{
    const when_layer alone = read_part(fixture, part->syntax);
    const uint32_t first = *next;
    for (uint32_t i = 0; i < alone.count; i++, (*next)++)
        if (*next >= whole->count ||
            !is_same_wording(&alone.times[i], part->by, &whole->times[*next]) ||
            (part->is_first && !is_tale(whole) &&
             !is_same_meaning(&alone.times[i], &whole->times[*next])))
            return false;
    return words_agree(fixture, part, &alone, first, cut, whole);
}

static bool is_behind_short_word(const syntax_layer *syntax, uint32_t wall)
{
    static const char *const words[] = {"Feb.", "Sept.", "a.m.", "p.m."};
    const slice before =
        slice_of(syntax->document->text.data, syntax->document->tokens[wall - 1].at.end);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (slice_ends_with(before, slice_from_string(words[i])))
            return true;
    return false;
}

static void cut_at(const fixture *fixture, const syntax_layer *syntax, uint32_t wall)
{
    const uint32_t count = syntax->document->token_count;
    const syntax_layer *cut = walls_part(fixture->arena, syntax, 0, count, wall);
    const part left = {walls_part(fixture->arena, syntax, 0, wall, TOKEN_NONE), 0, true};
    const part right = {walls_part(fixture->arena, syntax, wall, count, TOKEN_NONE), wall, false};
    const when_layer whole = read_part(fixture, cut);
    uint32_t next = 0;
    cuts++;
    if (!part_agrees(fixture, &left, cut, &whole, &next) ||
        !part_agrees(fixture, &right, cut, &whole, &next) || next != whole.count) {
        const span at = syntax->document->tokens[wall].at;
        const slice text = syntax->document->text;
        print_error("%.*s || %.*s\n", (int)at.start, text.data, (int)(text.length - at.start),
                    text.data + at.start);
        faults++;
    }
}

// A splitter's edge behind "Feb." or "p.m." is none: what stands there is found as without it.
static void cut_behind_short_word(const fixture *fixture, const syntax_layer *syntax, uint32_t wall)
{
    const uint32_t count = syntax->document->token_count;
    if (wall > 1 && syntax->document->tokens[wall - 2].form.length == 1)
        return; // "p.m." in four words, as no splitter has it
    const when_layer whole = read_part(fixture, syntax);
    const when_layer cut = read_part(fixture, walls_part(fixture->arena, syntax, 0, count, wall));
    assert_int_equal(whole.count, cut.count);
    for (uint32_t i = 0; i < whole.count; i++) {
        assert_int_equal(whole.times[i].at.start, cut.times[i].at.start);
        assert_int_equal(whole.times[i].at.end, cut.times[i].at.end);
        assert_true(slice_equal(whole.times[i].value, cut.times[i].value));
    }
    short_cuts++;
}

static void cut_everywhere(const fixture *fixture, const syntax_layer *syntax)
{
    for (uint32_t wall = 1; wall < syntax->document->token_count; wall++)
        if (is_behind_short_word(syntax, wall))
            cut_behind_short_word(fixture, syntax, wall);
        else
            cut_at(fixture, syntax, wall);
    arena_reset(fixture->arena);
}

typedef const syntax_layer *reading(arena *arena, slice line);

static const syntax_layer *read_plain(arena *arena, slice line)
{
    plain *plain = ARENA_NEW(arena, struct plain);
    (void)slice_cut(&line, ' '); // the article's day
    plain_read(plain, arena, line);
    return &plain->syntax;
}

static void cut_all(const fixture *fixture, const char *path, reading *read)
{
    file_map map;
    bool is_head = true;
    faults = cuts = short_cuts = 0;
    assert_int_equal(file_map_open(&map, path, NULL), DATELINE_OK);
    slice rest = slice_of(map.data, map.length);
    while (rest.length > 0) {
        const slice line = slice_cut(&rest, '\n');
        if (line.length > 0 && line.data[0] != '#' && is_head)
            cut_everywhere(fixture, read(fixture->arena, line));
        is_head = line.length == 0 || (is_head && line.data[0] == '#');
    }
    file_map_close(&map);
    assert_true(cuts > 300 && short_cuts > 0);
    assert_int_equal(faults, 0);
}

static void no_clause_is_dated_over_an_edge(void **state)
{
    cut_all(*state, DATELINE_TEST_FOLDER "/clauses.case", tagged_read);
}

static void no_expression_reads_over_an_edge(void **state)
{
    cut_all(*state, DATELINE_TEST_FOLDER "/dates.case", read_plain);
}

// A sentence of very many words is read in windows; no date lies across their edge.
static void no_window_cuts_a_date(void **state)
{
    enum { WINDOW = 4096, WORD = 6 };
    const fixture *fixture = *state;
    char *text = calloc(2 * WINDOW, WORD);
    assert_non_null(text);
    for (uint32_t before = WINDOW - 12; before < WINDOW + 6; before++) {
        plain *plain = ARENA_NEW(fixture->arena, struct plain);
        size_t length = 0;
        for (uint32_t i = 0; i < before; i++, length += WORD)
            memcpy(text + length, "goats ", WORD);
        length += (size_t)snprintf(text + length, WINDOW, "on Friday, May 3, 2019, the ");
        for (uint32_t i = 0; i < 100; i++, length += WORD)
            memcpy(text + length, "goats ", WORD);
        plain_read(plain, fixture->arena, slice_of(text, length));
        const when_layer layer = read_part(fixture, &plain->syntax);
        assert_int_equal(layer.count, 1);
        assert_slice(layer.times[0].value, "2019-05-03");
        assert_int_equal(layer.times[0].first, before + 1);
        arena_reset(fixture->arena);
    }
    free(text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(no_clause_is_dated_over_an_edge),
                                       cmocka_unit_test(no_expression_reads_over_an_edge),
                                       cmocka_unit_test(no_window_cuts_a_date)};
    return cmocka_run_group_tests(tests, open_fixture, close_fixture);
}
