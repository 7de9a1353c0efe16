// Each sentence of amount.case is cut in two before each of its words: no amount reads over the
// edge of its sentence.
#include "base/file_map.h"
#include "support/howmany_fixture.h"
#include "support/walls.h"

static howmany_layer read_part(const fixture *fixture, const syntax_layer *syntax)
{
    howmany_layer layer;
    assert_int_equal(howmany_read(&layer, fixture->reader, fixture->arena, syntax, NULL),
                     DATELINE_OK);
    return layer;
}

static uint32_t moved(uint32_t token, uint32_t by)
{
    return token == TOKEN_NONE ? TOKEN_NONE : token + by;
}

// Is `one`, read of a part that begins at token `by`, the same as `other`, read of the whole?
static bool is_same(const howmany_amount *one, uint32_t by, const howmany_amount *other)
{
    return one->first + by == other->first && one->end + by == other->end &&
           one->at.start == other->at.start && one->at.end == other->at.end &&
           one->kind == other->kind && one->range.low == other->range.low &&
           one->range.high == other->range.high && moved(one->unit, by) == other->unit &&
           one->is_others == other->is_others && one->is_subset == other->is_subset &&
           one->is_approximate == other->is_approximate &&
           one->is_increment == other->is_increment && one->is_revision == other->is_revision;
}

// What each noun is told of: by its amount, or by what its words imply.
static bool nominals_agree(const fixture *fixture, const howmany_layer *alone,
                           const syntax_layer *part, uint32_t by, const howmany_layer *whole,
                           const syntax_layer *cut)
{
    bool agrees = true;
    for (uint32_t token = 0; token < part->document->token_count; token++) {
        howmany_range one = {0, 0};
        howmany_range other = {0, 0};
        bool is_one_near = false;
        bool is_other_near = false;
        const bool has_one =
            howmany_of_nominal(&one, &is_one_near, alone, fixture->reader, part, token);
        const bool has_other =
            howmany_of_nominal(&other, &is_other_near, whole, fixture->reader, cut, token + by);
        agrees = agrees && has_one == has_other && is_one_near == is_other_near &&
                 one.low == other.low && one.high == other.high;
    }
    return agrees;
}

static bool part_agrees(const fixture *fixture, const syntax_layer *part, uint32_t by,
                        const howmany_layer *whole, const syntax_layer *cut, uint32_t *next)
{
    const howmany_layer alone = read_part(fixture, part);
    for (uint32_t i = 0; i < alone.count; i++, (*next)++)
        if (*next >= whole->count || !is_same(&alone.amounts[i], by, &whole->amounts[*next]))
            return false;
    return nominals_agree(fixture, &alone, part, by, whole, cut);
}

static void cut_at(fixture *fixture, const syntax_layer *syntax, uint32_t wall)
{
    const uint32_t count = syntax->document->token_count;
    const syntax_layer *cut = walls_part(fixture->arena, syntax, 0, count, wall);
    const syntax_layer *left = walls_part(fixture->arena, syntax, 0, wall, TOKEN_NONE);
    const syntax_layer *right = walls_part(fixture->arena, syntax, wall, count, TOKEN_NONE);
    const howmany_layer whole = read_part(fixture, cut);
    uint32_t next = 0;
    if (!part_agrees(fixture, left, 0, &whole, cut, &next) ||
        !part_agrees(fixture, right, wall, &whole, cut, &next) || next != whole.count) {
        const span at = syntax->document->tokens[wall].at;
        const slice text = syntax->document->text;
        print_error("%.*s || %.*s\n", (int)at.start, text.data, (int)(text.length - at.start),
                    text.data + at.start);
        fixture->faults++;
    }
}

static void no_amount_reads_over_an_edge(void **state)
{
    fixture *fixture = *state;
    file_map map;
    int cuts = 0;
    bool is_head = true;
    assert_int_equal(file_map_open(&map, DATELINE_TEST_FOLDER "/amount.case", NULL), DATELINE_OK);
    slice rest = slice_of(map.data, map.length);
    while (rest.length > 0) {
        const slice line = slice_cut(&rest, '\n');
        if (line.length > 0 && line.data[0] != '#' && is_head) {
            const syntax_layer *syntax = tagged_read(fixture->arena, line);
            for (uint32_t wall = 1; wall < syntax->document->token_count; wall++, cuts++)
                cut_at(fixture, syntax, wall);
            arena_reset(fixture->arena);
        }
        is_head = line.length == 0 || (is_head && line.data[0] == '#');
    }
    file_map_close(&map);
    assert_true(cuts > 1000);
    assert_int_equal(fixture->faults, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(no_amount_reads_over_an_edge)};
    return cmocka_run_group_tests(tests, open_fixture, close_fixture);
}
