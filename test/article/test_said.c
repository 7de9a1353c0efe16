// Who says what in whole articles of our own, form by form, with both models. A case file holds
//
//     == name of the form
//     text; a headline begins with "# "
//     -- expect
//     Ada Brandt | said | “It leans,” / “It will fall.” | via Radio Lumen | inside mayor | attitude
//
// or "nothing", where nobody may say anything. Other attributions may stand beside those expected.
#include <stdlib.h>

#include "base/file_map.h"
#include "support/article_fixture.h"

static slice add(slice line, const char *between, slice part)
{
    return arena_format(shared.arena, "%.*s%s%.*s", (int)line.length, line.data, between,
                        (int)part.length, part.data);
}

// The words of a piece, paragraphs parted by " ¶ ".
static slice words_of(slice text, span at)
{
    slice rest = slice_at(text.data, at), words = SLICE("");
    while (rest.length > 0) {
        const slice line = slice_cut(&rest, '\n');
        if (line.length > 0)
            words = add(words, words.length > 0 ? " \xC2\xB6 " : "", line);
    }
    return words;
}

static slice pieces_of(slice text, const span *pieces, uint32_t count, const char *between)
{
    slice joined = SLICE("");
    for (uint32_t i = 0; i < count; i++)
        joined = add(joined, i > 0 ? between : "", words_of(text, pieces[i]));
    return joined;
}

// An attribution as a line of the case file.
static slice describe(const article *article, const sayswho_attribution *said)
{
    const slice text = article->document.text;
    slice line = add(said->holder, " | ", pieces_of(text, said->cue, said->cue_count, " "));
    line = add(line, " | ", pieces_of(text, said->content, said->content_count, " / "));
    line = said->via.length > 0 ? add(line, " | via ", said->via) : line;
    if (said->parent != ATTRIBUTION_NONE)
        line = add(line, " | inside ", article->sayswho.attributions[said->parent].holder);
    return said->tier == TIER_ATTITUDE ? add(line, " | attitude", SLICE("")) : slice_trim(line);
}

static bool is_found(const article *article, slice expected)
{
    for (uint32_t i = 0; i < article->sayswho.count; i++)
        if (slice_equal(describe(article, &article->sayswho.attributions[i]), expected))
            return true;
    return false;
}

static uint32_t count_speech(const article *article)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < article->sayswho.count; i++)
        count += article->sayswho.attributions[i].tier == TIER_SPEECH;
    return count;
}

static bool holds_line(const article *article, slice line)
{
    if (slice_equal(line, SLICE("nothing")) ? count_speech(article) == 0 : is_found(article, line))
        return true;
    print_error("missing: %.*s\n", (int)line.length, line.data);
    for (uint32_t i = 0; i < article->sayswho.count; i++) {
        const slice found = describe(article, &article->sayswho.attributions[i]);
        print_error("  found: %.*s\n", (int)found.length, found.data);
    }
    return false;
}

// The text up to "-- expect"; *rest goes on behind that line.
static slice cut_text(slice *rest)
{
    const size_t end = slice_find(*rest, SLICE("\n-- expect\n"));
    assert_true(end != SIZE_MAX);
    slice text = slice_of(rest->data, end + 1);
    *rest = slice_of(rest->data + end + 11, rest->length - end - 11);
    return slice_starts_with(text, SLICE("# ")) ? slice_of(text.data + 2, text.length - 2) : text;
}

typedef struct tally {
    uint32_t cases, lines, wrong;
} tally;

static void read_cases(slice rest, tally *out)
{
    while (rest.length > 0) {
        if (!slice_starts_with(slice_cut(&rest, '\n'), SLICE("== ")))
            continue;
        const article *article = read_text(cut_text(&rest));
        out->cases++;
        for (slice line = slice_cut(&rest, '\n'); line.length > 0; line = slice_cut(&rest, '\n')) {
            out->lines++;
            out->wrong += !holds_line(article, line);
        }
    }
}

// Both models are trained: one line in fifty may fall to new weights; what falls is printed.
static void every_form_is_told_with(const char *model)
{
    file_map file;
    tally tally = {0};
    assert_int_equal(open_fixture_with(model), 0);
    assert_int_equal(file_map_open(&file, DATELINE_TEST_FOLDER "/said.case", NULL), DATELINE_OK);
    read_cases(slice_of(file.data, file.length), &tally);
    file_map_close(&file);
    close_fixture(NULL);
    assert_true(tally.cases >= 318);
    assert_true(tally.lines >= 357);
    assert_true(tally.wrong * 50 <= tally.lines);
}

static void every_form_is_told_by_fast(void **state)
{
    (void)state;
    every_form_is_told_with("fast");
}

static void every_form_is_told_by_accurate(void **state)
{
    (void)state;
    every_form_is_told_with("accurate");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_form_is_told_by_fast),
        cmocka_unit_test(every_form_is_told_by_accurate),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
