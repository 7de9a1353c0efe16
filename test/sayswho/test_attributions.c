// Sentences of our own and who says what in them: the whole way from text to holders, with the
// models that ship.
#include "support/cmocka_all.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/buffer.h"
#include "base/file_map.h"
#include "sayswho/sayswho.h"
#include "support/sayswho_fixture.h"
#include "support/trees.h"

typedef struct read_text {
    text_document document;
    syntax_layer syntax;
    who_layer who;
    sayswho_layer sayswho;
} read_text;

// Paragraphs end at line feeds.
static const read_text *read_article(const fixture *fixture, slice text)
{
    read_text *read = ARENA_NEW(fixture->arena, read_text);
    text_block *blocks = ARENA_ARRAY(fixture->arena, text.length + 1, text_block);
    assert_non_null(read);
    assert_non_null(blocks);
    uint32_t count = 0, start = 0;
    for (uint32_t at = 0; at <= text.length; at++) {
        if (at == text.length || text.data[at] == '\n') {
            blocks[count++] = (text_block){{start, at}, TEXT_BLOCK_PARAGRAPH};
            start = at + 1;
        }
    }
    trees_split(&read->document, &fixture->trees, fixture->arena, text, blocks, count);
    trees_parse(&read->syntax, &fixture->trees, fixture->arena, &read->document);
    OPEN(who_read(&read->who, fixture->who, fixture->arena, &read->syntax,
                  &(who_context){.day = DAY_UNKNOWN}, NULL));
    OPEN(sayswho_read(&read->sayswho, fixture->reader, fixture->who, fixture->arena, &read->who,
                      NULL));
    return read;
}

// Spans as words, pieces parted by " / ".
static slice join(arena *arena, slice text, const span *spans, uint32_t count)
{
    slice joined = SLICE("");
    for (uint32_t i = 0; i < count; i++) {
        slice piece = slice_at(text.data, spans[i]);
        joined = arena_format(arena, "%.*s%s%.*s", (int)joined.length, joined.data,
                              i > 0 ? " / " : "", (int)piece.length, piece.data);
    }
    return joined;
}

static slice add_field(arena *arena, slice line, const char *name, slice value)
{
    return arena_format(arena, "%.*s | %s%.*s", (int)line.length, line.data, name,
                        (int)value.length, value.data);
}

// One attribution as a line of the case file.
static slice describe(arena *arena, const read_text *read, const sayswho_attribution *said)
{
    slice text = read->document.text;
    slice line = arena_format(arena, "%.*s", (int)said->holder.length, said->holder.data);
    line = add_field(arena, line, "", join(arena, text, said->cue, said->cue_count));
    line = add_field(arena, line, "", join(arena, text, said->content, said->content_count));
    line = add_field(arena, line, "", slice_from_string(sayswho_stance_name(said->stance)));
    line = add_field(arena, line, "", slice_from_string(sayswho_certainty_name(said->certainty)));
    if (said->via.length > 0) {
        line = add_field(arena, line, "via ", said->via);
    }
    if (said->parent != ATTRIBUTION_NONE) {
        line = add_field(arena, line, "inside ", read->sayswho.attributions[said->parent].holder);
    }
    if (said->target_token != TOKEN_NONE) {
        line = add_field(arena, line, "target ", read->document.tokens[said->target_token].form);
    }
    if (said->deed_token != TOKEN_NONE) {
        line = add_field(arena, line, "deed ", read->document.tokens[said->deed_token].form);
    }
    return said->tier == TIER_ATTITUDE ? add_field(arena, line, "attitude", SLICE("")) : line;
}

static bool complain(slice sentence, const char *what, slice line)
{
    print_error("%.*s\n    %s %.*s\n", (int)sentence.length, sentence.data, what, (int)line.length,
                line.data);
    return false;
}

// Checks one case: the sentence and the lines up to the next blank one. Moves *rest behind it.
static bool holds(const fixture *fixture, slice sentence, slice *rest)
{
    const read_text *read = read_article(fixture, sentence);
    const sayswho_layer *layer = &read->sayswho;
    bool is_right = true;
    uint32_t found = 0;
    for (slice line = slice_cut(rest, '\n'); line.length > 0; line = slice_cut(rest, '\n')) {
        slice actual = found < layer->count
                           ? describe(fixture->arena, read, &layer->attributions[found])
                           : SLICE("nothing");
        found++;
        if (!slice_equal(actual, line)) {
            is_right = complain(sentence, "expected", line);
            complain(sentence, "found", actual);
        }
    }
    for (; found < layer->count; found++) {
        is_right = complain(sentence, "found too much:",
                            describe(fixture->arena, read, &layer->attributions[found]));
    }
    return is_right;
}

// The trees are a trained model's: one sentence in twenty may fall to new weights; what falls is
// printed.
static void finds_who_says_what(void **state)
{
    const fixture *fixture = *state;
    file_map file;
    OPEN(file_map_open(&file, DATELINE_TEST_FOLDER "/attributions.case", NULL));
    slice rest = slice_of(file.data, file.length);
    uint32_t wrong = 0, cases = 0;
    while (rest.length > 0) {
        slice line = slice_cut(&rest, '\n');
        if (line.length == 0 || line.data[0] == '#') {
            continue;
        }
        arena_reset(fixture->arena);
        wrong += !holds(fixture, line, &rest);
        cases++;
    }
    file_map_close(&file);
    assert_true(cases >= 120);
    assert_true(wrong * 20 <= cases);
}

static const sayswho_attribution *innermost_at(const read_text *read, const char *word)
{
    size_t at = slice_find(read->document.text, slice_from_string(word));
    assert_true(at != SIZE_MAX);
    uint32_t owner = read->sayswho.innermost[text_token_at(&read->document, (uint32_t)at)];
    return owner == ATTRIBUTION_NONE ? NULL : &read->sayswho.attributions[owner];
}

static void follows_a_quote_over_paragraphs(void **state)
{
    const fixture *fixture = *state;
    const read_text *read =
        read_article(fixture, SLICE("“The dam held for a week and nobody came,” Lena Marsh said.\n"
                                    "“Then the river took it. We ran.”\n"
                                    "The army sent boats."));
    const sayswho_attribution *said = innermost_at(read, "dam held");
    assert_non_null(said);
    assert_slice(said->holder, "Lena Marsh");
    assert_null(innermost_at(read, "boats"));
}

static void keeps_the_speaker_in_the_same_paragraph(void **state)
{
    const fixture *fixture = *state;
    const read_text *read = read_article(
        fixture,
        SLICE("“The dam held for a week,” Lena Marsh said. “Then the river took it away.”"));
    const sayswho_attribution *said = innermost_at(read, "river");
    assert_non_null(said);
    assert_slice(said->holder, "Lena Marsh");
    assert_true(said->is_continued);
}

static void gives_plain_sentences_behind_a_source_to_the_author(void **state)
{
    const fixture *fixture = *state;
    const read_text *read = read_article(
        fixture, SLICE("According to sources, the courier entered Orsk in May. He stayed in an inn "
                       "near the harbour."));
    assert_non_null(innermost_at(read, "courier"));
    assert_null(innermost_at(read, "harbour"));
}

static void names_the_speaker_behind_a_pronoun(void **state)
{
    const fixture *fixture = *state;
    const read_text *read = read_article(
        fixture, SLICE("Governor Pavel Oduya told Radio Lumen that the siege was over. He said the "
                       "road would open soon."));
    const sayswho_attribution *said = innermost_at(read, "road");
    assert_non_null(said);
    assert_slice(said->holder, "Pavel Oduya");
    assert_slice(said->via, "Radio Lumen");
}

static void leaves_what_only_describes_to_the_author(void **state)
{
    const fixture *fixture = *state;
    const read_text *read = read_article(
        fixture, SLICE("The mayor said the two drivers, who were taken in June, had come home."));
    assert_non_null(innermost_at(read, "drivers"));
    assert_null(innermost_at(read, "June"));
    assert_non_null(innermost_at(read, "home"));
}

static void reads_two_hundred_nested_quotes(void **state)
{
    const fixture *fixture = *state;
    buffer text;
    buffer_init(&text, 1 << 16);
    for (int i = 0; i < 200; i++) {
        buffer_add(&text, SLICE("he said “she said ‘"));
    }
    const read_text *read = read_article(fixture, buffer_slice(&text));
    assert_int_equal(buffer_status(&text, NULL), DATELINE_OK);
    assert_non_null(read->sayswho.innermost);
    buffer_clear(&text);
}

static void takes_the_weaker_of_two_certainties(void **state)
{
    (void)state;
    assert_int_equal(sayswho_weaker(CERTAINTY_CERTAIN, CERTAINTY_PROBABLE), CERTAINTY_PROBABLE);
    assert_int_equal(sayswho_weaker(CERTAINTY_POSSIBLE, CERTAINTY_PROBABLE), CERTAINTY_POSSIBLE);
    assert_int_equal(sayswho_weaker(CERTAINTY_CERTAIN, CERTAINTY_NEGATED), CERTAINTY_NEGATED);
    assert_int_equal(sayswho_weaker(CERTAINTY_NEGATED, CERTAINTY_POSSIBLE), CERTAINTY_POSSIBLE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_who_says_what),
        cmocka_unit_test(follows_a_quote_over_paragraphs),
        cmocka_unit_test(keeps_the_speaker_in_the_same_paragraph),
        cmocka_unit_test(gives_plain_sentences_behind_a_source_to_the_author),
        cmocka_unit_test(names_the_speaker_behind_a_pronoun),
        cmocka_unit_test(leaves_what_only_describes_to_the_author),
        cmocka_unit_test(reads_two_hundred_nested_quotes),
        cmocka_unit_test(takes_the_weaker_of_two_certainties),
    };
    return cmocka_run_group_tests(tests, open_fixture, close_fixture);
}
