// Packed inputs and archives: whole, broken, and made to do harm. Built here, so that no binary
// file has to be kept.
#include <archive.h>
#include <archive_entry.h>
#include <stdlib.h>
#include <zlib.h>
#include <zstd.h>

#include "base/buffer.h"
#include "intake/source.h"
#include "intake_fixture.h"

#define STORY "The bridge at Ansa was closed on Tuesday after the flood, the council said."
#define MEMORY ((size_t)8 << 20)

static void add_gzip(buffer *out, slice bytes)
{
    z_stream zlib = {.next_in = (Bytef *)(uintptr_t)bytes.data, .avail_in = (uInt)bytes.length};
    assert_int_equal(deflateInit2(&zlib, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY), Z_OK);
    size_t room = deflateBound(&zlib, zlib.avail_in);
    zlib.next_out = (Bytef *)buffer_reserve(out, room);
    zlib.avail_out = (uInt)room;
    assert_int_equal(deflate(&zlib, Z_FINISH), Z_STREAM_END);
    out->length += room - zlib.avail_out;
    deflateEnd(&zlib);
}

typedef struct outcome {
    uint32_t articles, faults;
    char ids[8][160];
    char message[320]; // of the last fault
} outcome;

static outcome read_all(slice bytes, const char *name)
{
    outcome outcome = {0};
    intake_article article;
    intake_source *source = NULL;
    dateline_error error = {0};
    if (intake_open_memory(&source, fixture.knowledge, bytes, name, INTAKE_AUTO, &error) !=
        DATELINE_OK) {
        outcome.faults = 1;
        snprintf(outcome.message, sizeof outcome.message, "%s", error.message);
        return outcome;
    }
    for (;;) {
        arena_reset(fixture.arena);
        dateline_status status = intake_next(&article, source, fixture.arena, &error);
        if (status == DATELINE_NOT_FOUND)
            break;
        if (status == DATELINE_OK && outcome.articles < 8)
            snprintf(outcome.ids[outcome.articles], sizeof outcome.ids[0], "%.*s",
                     (int)article.id.length, article.id.data);
        outcome.articles += status == DATELINE_OK;
        outcome.faults += status != DATELINE_OK;
        if (status != DATELINE_OK)
            snprintf(outcome.message, sizeof outcome.message, "%s", error.message);
    }
    intake_close(source);
    return outcome;
}

static void unpacks_members_one_behind_the_other(void **state)
{
    (void)state;
    buffer packed;
    buffer_init(&packed, MEMORY);
    add_gzip(&packed, SLICE("{\"text\": \"" STORY "\"}\n"));
    add_gzip(&packed, SLICE("{\"text\": \"" STORY "\"}\n"));
    outcome whole = read_all(buffer_slice(&packed), "feed.jsonl.gz");
    assert_int_equal(whole.articles, 2);
    assert_int_equal(whole.faults, 0);
    assert_string_equal(whole.ids[1], "feed.jsonl:2");
    // What is whole is read, the rest is told.
    packed.length -= 20;
    outcome cut = read_all(buffer_slice(&packed), "feed.jsonl.gz");
    assert_true(cut.articles >= 1);
    assert_true(cut.faults >= 1);
    assert_non_null(strstr(cut.message, "end too early"));
    buffer_clear(&packed);
}

// A record of a crawl, HTTP and all.
#define RECORD                                                                                     \
    "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/\r\n"                    \
    "Content-Type: application/http\r\nContent-Length: 145\r\n\r\n"                                \
    "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><p>" STORY                            \
    "</p></html>      \r\n\r\n"

// Some crawls have records that nobody packed between those that somebody did; other bytes there
// are passed over, and told.
static void records_between_members_are_read_as_they_are(void **state)
{
    (void)state;
    buffer packed;
    buffer_init(&packed, MEMORY);
    add_gzip(&packed, SLICE(RECORD));
    buffer_add(&packed, SLICE(RECORD));
    add_gzip(&packed, SLICE(RECORD));
    const outcome read = read_all(buffer_slice(&packed), "crawl.warc.gz");
    assert_int_equal(read.articles, 3);
    assert_int_equal(read.faults, 0);
    buffer_add(&packed, SLICE("rubbish"));
    add_gzip(&packed, SLICE(RECORD));
    const outcome told = read_all(buffer_slice(&packed), "crawl.warc.gz");
    assert_int_equal(told.articles, 4);
    assert_int_equal(told.faults, 1);
    assert_non_null(strstr(told.message, "no gzip member"));
    buffer_clear(&packed);
}

static void passes_over_a_broken_member(void **state)
{
    (void)state;
    buffer packed;
    buffer_init(&packed, MEMORY);
    add_gzip(&packed, SLICE("{\"text\": \"" STORY "\"}\n"));
    size_t second = packed.length;
    add_gzip(&packed, SLICE("{\"text\": \"" STORY "\"}\n"));
    add_gzip(&packed, SLICE("{\"text\": \"" STORY "\"}\n"));
    packed.data[second + 10] = (char)0xFF; // the first block is of no known type
    outcome read = read_all(buffer_slice(&packed), "feed.jsonl.gz");
    assert_int_equal(read.articles, 2);
    assert_int_equal(read.faults, 1);
    assert_non_null(strstr(read.message, "broken gzip member"));
    buffer_clear(&packed);
}

static void unpacks_zstd(void **state)
{
    (void)state;
    char packed[512];
    size_t length = ZSTD_compress(packed, sizeof packed, STORY, sizeof STORY - 1, 3);
    assert_false(ZSTD_isError(length));
    assert_int_equal(read_all((slice){packed, length}, "a.txt.zst").articles, 1);
    outcome cut = read_all((slice){packed, length - 10}, "a.txt.zst");
    assert_int_equal(cut.articles, 0);
    assert_non_null(strstr(cut.message, "end too early"));
}

static void stops_a_bomb(void **state)
{
    (void)state;
    size_t size = (size_t)64 << 20;
    char *zeros = calloc(1, size);
    buffer packed;
    buffer_init(&packed, 2 * size);
    memset(zeros, 'a', size);
    add_gzip(&packed, (slice){zeros, size});
    outcome read = read_all(buffer_slice(&packed), "bomb.jsonl.gz");
    assert_int_equal(read.articles, 0);
    assert_non_null(strstr(read.message, "200-fold"));
    buffer_clear(&packed);
    free(zeros);
}

// ---- archives --------------------------------------------------------------------------------

static void add_member(struct archive *archive, const char *path, slice bytes)
{
    struct archive_entry *entry = archive_entry_new();
    archive_entry_set_pathname(entry, path);
    archive_entry_set_size(entry, (la_int64_t)bytes.length);
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    assert_int_equal(archive_write_header(archive, entry), ARCHIVE_OK);
    assert_int_equal(archive_write_data(archive, bytes.data, bytes.length),
                     (la_ssize_t)bytes.length);
    archive_entry_free(entry);
}

typedef struct making {
    struct archive *archive;
    char *bytes;
    size_t length;
} making;

static making begin_archive(bool is_zip)
{
    making making = {.archive = archive_write_new(), .bytes = malloc(MEMORY)};
    assert_non_null(making.bytes);
    if (is_zip)
        archive_write_set_format_zip(making.archive);
    else
        archive_write_set_format_ustar(making.archive);
    return making;
}

// libarchive keeps the address of the length, so it is given one that stays.
static void open_archive(making *making)
{
    assert_int_equal(
        archive_write_open_memory(making->archive, making->bytes, MEMORY, &making->length),
        ARCHIVE_OK);
}

static slice end_archive(making *making)
{
    assert_int_equal(archive_write_close(making->archive), ARCHIVE_OK);
    archive_write_free(making->archive);
    return (slice){making->bytes, making->length};
}

static void reads_members_that_are_called_as_articles(void **state)
{
    (void)state;
    for (int is_zip = 0; is_zip < 2; is_zip++) {
        making making = begin_archive(is_zip == 1);
        open_archive(&making);
        add_member(making.archive, "news/a.txt", SLICE(STORY));
        add_member(making.archive, "news/.hidden.txt", SLICE(STORY));
        add_member(making.archive, "news/picture.png", SLICE("\x89PNG"));
        add_member(making.archive, "news/empty.txt", SLICE(""));
        add_member(making.archive, "news/b.jsonl",
                   SLICE("{\"text\": \"" STORY "\"}\n{\"text\": \"" STORY "\"}\n"));
        outcome read = read_all(end_archive(&making), "news.archive");
        assert_int_equal(read.articles, 3);
        assert_int_equal(read.faults, 1);
        assert_string_equal(read.ids[0], "news.archive/news/a.txt");
        assert_string_equal(read.ids[2], "news.archive/news/b.jsonl:2");
        free(making.bytes);
    }
}

static void reads_the_crawl_of_a_wacz_only(void **state)
{
    (void)state;
    static const char record[] =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/1\r\n"
        "WARC-Date: 2025-06-07T10:00:00Z\r\nContent-Length: 137\r\n\r\n"
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>" STORY " It is old.</p>\r\n\r\n\r\n";
    buffer packed;
    buffer_init(&packed, MEMORY);
    add_gzip(&packed, SLICE(record));
    making making = begin_archive(true);
    open_archive(&making);
    add_member(making.archive, "datapackage.json", SLICE("{\"profile\": \"data-package\"}"));
    add_member(making.archive, "pages/pages.jsonl", SLICE("{\"text\": \"" STORY "\"}\n"));
    add_member(making.archive, "archive/data.warc.gz", buffer_slice(&packed));
    outcome read = read_all(end_archive(&making), "crawl.wacz");
    assert_int_equal(read.articles, 1);
    assert_int_equal(read.faults, 0);
    assert_string_equal(read.ids[0], "https://a.example/1");
    buffer_clear(&packed);
    free(making.bytes);
}

// An archive in an archive is read; one in that is refused.
static void goes_no_deeper_than_two_archives(void **state)
{
    (void)state;
    making makings[3];
    slice inside = SLICE_NONE;
    for (int level = 0; level < 3; level++) {
        makings[level] = begin_archive(true);
        open_archive(&makings[level]);
        if (level > 0)
            add_member(makings[level].archive, "inner.zip", inside);
        add_member(makings[level].archive, "a.txt", SLICE(STORY));
        inside = end_archive(&makings[level]);
    }
    outcome read = read_all(inside, "outer.zip");
    assert_int_equal(read.articles, 2);
    assert_int_equal(read.faults, 1);
    assert_non_null(strstr(read.message, "archives inside archives"));
    for (int level = 0; level < 3; level++)
        free(makings[level].bytes);
}

static void tells_that_an_archive_is_cut_off(void **state)
{
    (void)state;
    making making = begin_archive(false);
    open_archive(&making);
    add_member(making.archive, "a.txt", SLICE(STORY));
    add_member(making.archive, "b.txt", SLICE(STORY));
    slice whole = end_archive(&making);
    outcome read = read_all((slice){whole.data, 512 + 512 + 512 + 40}, "cut.tar");
    assert_true(read.articles >= 1);
    assert_true(read.faults >= 1);
    free(making.bytes);
}

static void refuses_rubbish(void **state)
{
    (void)state;
    static const char *const names[] = {"a", "a.txt", "a.html", "a.csv", "a.eml", "a.xml"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        assert_int_equal(read_all(SLICE("\0\0word\0\1\2other"), names[i]).articles, 0);
        assert_int_equal(read_all(SLICE("\0two words"), names[i]).articles, 0);
        assert_true(read_all(SLICE("\0two words"), names[i]).faults >= 1);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(unpacks_members_one_behind_the_other),
        cmocka_unit_test(records_between_members_are_read_as_they_are),
        cmocka_unit_test(passes_over_a_broken_member),
        cmocka_unit_test(unpacks_zstd),
        cmocka_unit_test(stops_a_bomb),
        cmocka_unit_test(reads_members_that_are_called_as_articles),
        cmocka_unit_test(reads_the_crawl_of_a_wacz_only),
        cmocka_unit_test(goes_no_deeper_than_two_archives),
        cmocka_unit_test(tells_that_an_archive_is_cut_off),
        cmocka_unit_test(refuses_rubbish),
    };
    return cmocka_run_group_tests(tests, open_all, close_all);
}
