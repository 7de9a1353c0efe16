// Articles of our own in every format, and what intake must make of them. A case file holds
//
//     == name of the case
//     the bytes of the input
//     -- expect
//     title: Flood in the valley
//     paragraph: The river rose.
//
// Keys: format, id, title, byline, outlet, url, language, published, updated, place, day, and the
// blocks in order as heading (title blocks) and paragraph. Keys of facts that are not named must be
// unknown; blocks are always compared in full.
#include "base/buffer.h"
#include "base/file_map.h"
#include "intake_fixture.h"

static slice day_text(int32_t day, char text[11])
{
    if (day == DAY_UNKNOWN)
        return SLICE_NONE;
    calendar_write(day, text);
    return (slice){text, 10};
}

static slice add_line(slice text, const char *key, slice value)
{
    if (value.length == 0)
        return text;
    return arena_format(fixture.arena, "%.*s%s: %.*s\n", (int)text.length, text.data, key,
                        (int)value.length, value.data);
}

// What was read, in the words of a case.
static slice described(const intake_article *article)
{
    static const char *const formats[] = {"auto", "text", "html", "jsonl", "conllu",
                                          "feed", "csv",  "mail", "warc",  "archive"};
    char published[11], updated[11], day[11];
    slice text = SLICE("");
    text = add_line(text, "format", slice_from_string(formats[article->format]));
    // Of files the name is the id, which says nothing here.
    bool has_id = article->format > INTAKE_CONLLU && article->format < INTAKE_WARC;
    text = add_line(text, "id", has_id ? article->id : SLICE_NONE);
    text = add_line(text, "title", article->title);
    text = add_line(text, "byline", article->byline);
    text = add_line(text, "outlet", article->outlet);
    text = add_line(text, "agency", article->agency);
    text = add_line(text, "contributor", article->contributor);
    text = add_line(text, "url", article->url);
    text = add_line(text, "language", has_id ? article->language : SLICE_NONE);
    text = add_line(text, "published", day_text(article->published, published));
    text = add_line(text, "updated", day_text(article->updated, updated));
    text = add_line(text, "place", article->dateline_place);
    text = add_line(text, "day", day_text(article->dateline_day, day));
    for (uint32_t i = 0; i < article->block_count; i++) {
        bool is_title = article->blocks[i].kind == INTAKE_TITLE;
        text = add_line(text, is_title ? "heading" : "paragraph",
                        slice_at(article->text.data, article->blocks[i].at));
    }
    return text;
}

// Every article and every fault of the input.
static slice described_all(slice input, intake_format format)
{
    buffer text;
    buffer_init(&text, (size_t)1 << 20);
    intake_article article;
    intake_source *source = open_bytes(input, "case", format);
    dateline_status status;
    while ((status = intake_next(&article, source, fixture.arena, NULL)) != DATELINE_NOT_FOUND) {
        buffer_add(&text, status == DATELINE_OK ? described(&article)
                                                : slice_from_string(status_name(status)));
        buffer_add(&text, status == DATELINE_OK ? SLICE("") : SLICE("\n"));
    }
    intake_close(source);
    slice all = arena_copy(fixture.arena, buffer_slice(&text));
    buffer_clear(&text);
    return all;
}

// Returns false after telling how the two differ.
static bool run_case(slice name, slice input, slice expected, const char *file,
                     intake_format format)
{
    arena_reset(fixture.arena);
    slice actual = described_all(input, format);
    if (slice_equal(slice_trim(actual), slice_trim(expected)))
        return true;
    print_error("%s: %.*s\n-- expected\n%.*s\n-- actual\n%.*s\n", file, (int)name.length, name.data,
                (int)expected.length, expected.data, (int)actual.length, actual.data);
    return false;
}

static void run_file(const char *name, intake_format format)
{
    char path[512];
    dateline_error error;
    file_map map;
    snprintf(path, sizeof path, "%s/%s", DATELINE_TEST_FOLDER, name);
    assert_int_equal(file_map_open(&map, path, &error), DATELINE_OK);
    slice rest = {map.data, map.length};
    int failed = 0, count = 0;
    while (rest.length > 0) {
        size_t next = slice_find((slice){rest.data + 1, rest.length - 1}, SLICE("\n== "));
        slice one = {rest.data, next == SIZE_MAX ? rest.length : next + 2};
        rest = (slice){rest.data + one.length, rest.length - one.length};
        slice title = slice_cut(&one, '\n');
        size_t expect = slice_find(one, SLICE("-- expect\n"));
        if (!slice_starts_with(title, SLICE("== ")) || expect == SIZE_MAX)
            fail_msg("%s: a case without == or -- expect", name);
        slice expected = {one.data + expect + 10, one.length - expect - 10};
        failed += !run_case(title, (slice){one.data, expect}, expected, name, format);
        count++;
    }
    file_map_close(&map);
    assert_true(count > 0);
    if (failed > 0)
        fail_msg("%s: %d of %d cases failed", name, failed, count);
}

static void reads_plain_text(void **state)
{
    (void)state;
    run_file("plain.case", INTAKE_AUTO);
}

static void reads_json_lines(void **state)
{
    (void)state;
    run_file("jsonl.case", INTAKE_AUTO);
}

static void reads_pages(void **state)
{
    (void)state;
    run_file("html.case", INTAKE_AUTO);
}

static void reads_feeds(void **state)
{
    (void)state;
    run_file("feed.case", INTAKE_AUTO);
}

static void reads_crawls(void **state)
{
    (void)state;
    run_file("warc.case", INTAKE_AUTO);
}

static void reads_tables(void **state)
{
    (void)state;
    run_file("csv.case", INTAKE_CSV);
}

static void reads_mail(void **state)
{
    (void)state;
    run_file("mail.case", INTAKE_AUTO);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_plain_text), cmocka_unit_test(reads_json_lines),
        cmocka_unit_test(reads_pages),      cmocka_unit_test(reads_feeds),
        cmocka_unit_test(reads_crawls),     cmocka_unit_test(reads_tables),
        cmocka_unit_test(reads_mail),
    };
    return cmocka_run_group_tests(tests, open_all, close_all);
}
