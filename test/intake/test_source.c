// Formats, streams, limits and bad input.
#include <stdlib.h>

#include "base/sha256.h"
#include "intake/source.h"
#include "intake_fixture.h"

static void hashes_as_the_standard_says(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        const char *hash;
    } known[] = {
        {"", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
        {"abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
        {"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
         "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"},
    };
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
        uint8_t hash[32];
        char text[65];
        sha256_of(hash, slice_from_string(known[i].text));
        for (size_t b = 0; b < 32; b++)
            snprintf(text + 2 * b, 3, "%02x", hash[b]);
        assert_string_equal(text, known[i].hash);
    }
}

static void tells_formats_by_content_first(void **state)
{
    (void)state;
    assert_int_equal(sniff_format(SLICE("<!DOCTYPE HTML><p>x"), "a.txt"), INTAKE_HTML);
    assert_int_equal(sniff_format(SLICE("\xEF\xBB\xBF  {\"text\": 1}"), "a"), INTAKE_JSONL);
    assert_int_equal(
        sniff_format(SLICE("# sent_id = 1\n1\tIt\tit\tPRON\tPRP\t_\t2\tnsubj\t_\t_\n"), "a"),
        INTAKE_CONLLU);
    assert_int_equal(sniff_format(SLICE("Plain words"), "a.html"), INTAKE_HTML);
    assert_int_equal(sniff_format(SLICE("Plain words"), "stdin"), INTAKE_TEXT);
    assert_int_equal(sniff_format(SLICE(""), "a.jsonl"), INTAKE_JSONL);
}

static void refuses_files_that_hold_no_text(void **state)
{
    (void)state;
    intake_article article;
    assert_int_equal(read_bytes(&article, SLICE("%PDF-1.7 \n1 0 obj"), "a", INTAKE_AUTO),
                     DATELINE_BAD_INPUT);
    assert_int_equal(read_bytes(&article, SLICE("\x89PNG\r\n\x1A\n\0\0"), "a", INTAKE_AUTO),
                     DATELINE_BAD_INPUT);
    assert_int_equal(read_bytes(&article, SLICE(""), "a", INTAKE_TEXT), DATELINE_BAD_INPUT);
    assert_int_equal(read_bytes(&article, SLICE(""), "a", INTAKE_JSONL), DATELINE_NOT_FOUND);
}

static void goes_on_behind_a_broken_line(void **state)
{
    (void)state;
    intake_article article;
    dateline_error error;
    intake_source *source =
        open_bytes(SLICE("{\"text\": \"One.\"}\nrubbish\n\n{\"id\": \"x\", \"text\": \"Two.\"}"),
                   "feed", INTAKE_JSONL);
    assert_int_equal(intake_next(&article, source, fixture.arena, &error), DATELINE_OK);
    assert_slice(article.id, "feed:1");
    assert_int_equal(intake_next(&article, source, fixture.arena, &error), DATELINE_BAD_INPUT);
    assert_int_equal(error.line, 2);
    assert_int_equal(intake_next(&article, source, fixture.arena, &error), DATELINE_OK);
    assert_slice(article.id, "x");
    assert_int_equal(intake_next(&article, source, fixture.arena, &error), DATELINE_NOT_FOUND);
    intake_close(source);
}

static void ends_after_one_page_or_text(void **state)
{
    (void)state;
    intake_article article;
    dateline_error error;
    intake_source *source = open_bytes(SLICE("It rained."), "a", INTAKE_TEXT);
    assert_int_equal(intake_next(&article, source, fixture.arena, &error), DATELINE_OK);
    assert_int_equal(intake_next(&article, source, fixture.arena, &error), DATELINE_NOT_FOUND);
    intake_close(source);
}

static void cuts_a_text_past_the_limit_and_says_so(void **state)
{
    (void)state;
    size_t length = INTAKE_TEXT_LIMIT + 1000;
    char *bytes = malloc(length);
    assert_non_null(bytes);
    memset(bytes, 'a', length);
    intake_article article;
    arena_reset(fixture.arena);
    assert_int_equal(read_bytes(&article, (slice){bytes, length}, "a", INTAKE_TEXT), DATELINE_OK);
    assert_int_equal(article.text.length, INTAKE_TEXT_LIMIT);
    assert_string_equal(article.warnings[0].code, "truncated");
    free(bytes);
    arena_reset(fixture.arena);
}

static void splits_treebanks_between_sentences(void **state)
{
    (void)state;
    static const char sentence[] = "1\tIt\tit\tPRON\tPRP\t_\t2\tnsubj\t_\t_\n"
                                   "2\trained\train\tVERB\tVBD\t_\t0\troot\t_\t_\n\n";
    size_t copies = 20000, length = sizeof sentence - 1, total = 0;
    char *bytes = malloc(copies * length);
    assert_non_null(bytes);
    for (size_t i = 0; i < copies; i++)
        memcpy(bytes + i * length, sentence, length);
    intake_article article;
    dateline_error error;
    intake_source *source = open_bytes((slice){bytes, copies * length}, "bank", INTAKE_AUTO);
    int pieces = 0;
    while (intake_next(&article, source, fixture.arena, &error) == DATELINE_OK) {
        assert_true(slice_ends_with(article.conllu, SLICE("\n\n")));
        total += article.conllu.length;
        pieces++;
        arena_reset(fixture.arena);
    }
    assert_true(pieces > 1);
    assert_int_equal(total, copies * length);
    intake_close(source);
    free(bytes);
}

// Whatever a page is cut to, it is read or refused, never more.
static void takes_every_truncation_of_a_page(void **state)
{
    (void)state;
    static const char page[] =
        "<!DOCTYPE html><html><head><title>A &amp; B | C</title><meta name=\"date\" "
        "content=\"2024-01-02\"><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\","
        "\"datePublished\":\"2024-01-02\",\"author\":[{\"name\":\"X\"}]}</script></head><body>"
        "<article><h1>A &amp; B</h1><p>The first paragraph has <a href=x>some</a> words, and "
        "more.</p><table><tr><td>x<p>The second one is not closed<br><br>and goes on &#x4;"
        "</body></html>";
    for (size_t length = 0; length < sizeof page; length++) {
        intake_article article;
        arena_reset(fixture.arena);
        dateline_status status = read_bytes(&article, (slice){page, length}, "a.html", INTAKE_HTML);
        assert_true(status == DATELINE_OK || status == DATELINE_BAD_INPUT);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(hashes_as_the_standard_says),
        cmocka_unit_test(tells_formats_by_content_first),
        cmocka_unit_test(refuses_files_that_hold_no_text),
        cmocka_unit_test(goes_on_behind_a_broken_line),
        cmocka_unit_test(ends_after_one_page_or_text),
        cmocka_unit_test(cuts_a_text_past_the_limit_and_says_so),
        cmocka_unit_test(splits_treebanks_between_sentences),
        cmocka_unit_test(takes_every_truncation_of_a_page),
    };
    return cmocka_run_group_tests(tests, open_all, close_all);
}
