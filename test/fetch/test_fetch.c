// What a site allows, which pages a feed names, and the file that keeps them.
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "fetch/feed_links.h"
#include "fetch/robots.h"
#include "fetch/warc_file.h"
#include "support/cmocka_all.h"

static const char *const rules = "# a comment\n"
                                 "User-agent: *\n"
                                 "Disallow: /\n"
                                 "\n"
                                 "User-Agent: other\n"
                                 "User-agent: Dateline\n"
                                 "Disallow: /private\n"
                                 "Allow: /private/open\n"
                                 "Disallow: /*.pdf$\n"
                                 "Disallow: /search?*q=\n"
                                 "Disallow:\n";

static bool allows(const char *text, const char *path)
{
    return robots_allow(slice_from_string(text), SLICE("dateline"), slice_from_string(path));
}

static void obeys_the_group_of_its_name(void **state)
{
    (void)state;
    assert_true(allows(rules, "/news"));
    assert_false(allows(rules, "/private/x"));
    assert_true(allows(rules, "/private/open/x"));
    assert_false(allows(rules, "/a/b.pdf"));
    assert_true(allows(rules, "/a/b.pdf.html"));
    assert_false(allows(rules, "/search?a=1&q=x"));
    assert_false(robots_allow(slice_from_string(rules), SLICE("nobody"), SLICE("/news")));
}

static void allows_what_nothing_forbids(void **state)
{
    (void)state;
    assert_true(allows("", "/"));
    assert_true(allows("<html>no rules</html>", "/"));
    assert_true(allows("User-agent: *\nDisallow:\n", "/"));
    assert_false(allows("User-agent: *\nDisallow: /\r\n", "/x"));
    // Of two rules of one length Allow holds.
    assert_true(allows("User-agent: *\nDisallow: /page\nAllow: /page\n", "/page"));
}

static void finds_the_pages_of_a_feed(void **state)
{
    (void)state;
    static const char feed[] =
        "<rss><channel><title>T</title><link>https://x.example/</link>"
        "<item><title>A</title><link> https://x.example/a?b=1&amp;c=2 </link>"
        "<link>https://x.example/second</link></item>"
        "<entry><link rel='self' href='https://x.example/self'/>"
        "<link rel='alternate' href='https://x.example/b'/></entry>"
        "<item><link><![CDATA[https://x.example/c]]></link></item>"
        "<item><link>javascript:alert(1)</link></item><item><link>https://x.example/d";
    arena *arena;
    assert_int_equal(arena_open(&arena, 1 << 20, NULL), DATELINE_OK);
    slice *links;
    assert_int_equal(feed_links_find(&links, arena, SLICE(feed), 10), 4);
    assert_true(slice_equal(links[0], SLICE("https://x.example/a?b=1&c=2")));
    assert_true(slice_equal(links[1], SLICE("https://x.example/b")));
    assert_true(slice_equal(links[2], SLICE("https://x.example/c")));
    assert_true(slice_equal(links[3], SLICE("https://x.example/d")));
    assert_int_equal(feed_links_find(&links, arena, SLICE(feed), 2), 2);
    arena_close(arena);
}

static void remembers_what_it_has_kept(void **state)
{
    (void)state;
    char path[] = "/tmp/dateline_fetch_XXXXXX";
    close(mkstemp(path));
    warc_file *file;
    assert_int_equal(warc_file_open(&file, path, NULL), DATELINE_OK);
    assert_null(warc_file_find(file, SLICE("https://x.example/a")));
    slice head = SLICE("HTTP/1.1 200 OK\r\nETag: \"7\"\r\nContent-Type: text/html\r\n\r\n");
    assert_int_equal(
        warc_file_add(file, SLICE("https://x.example/a"), head, SLICE("<p>One</p>"), NULL),
        DATELINE_OK);
    assert_int_equal(
        warc_file_add(file, SLICE("https://x.example/b"), head, SLICE("<p>Two</p>"), NULL),
        DATELINE_OK);
    warc_file_close(file);
    assert_int_equal(warc_file_open(&file, path, NULL), DATELINE_OK);
    const warc_known *known = warc_file_find(file, SLICE("https://x.example/a"));
    assert_non_null(known);
    assert_true(slice_equal(known->etag, SLICE("\"7\"")));
    assert_int_equal(known->modified.length, 0);
    assert_non_null(warc_file_find(file, SLICE("https://x.example/b")));
    warc_file_close(file);
    unlink(path);
}

static void adds_to_no_other_file(void **state)
{
    (void)state;
    char path[] = "/tmp/dateline_fetch_XXXXXX";
    int descriptor = mkstemp(path);
    assert_int_equal(write(descriptor, "my notes", 8), 8);
    close(descriptor);
    warc_file *file;
    assert_int_equal(warc_file_open(&file, path, NULL), DATELINE_BAD_INPUT);
    unlink(path);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(obeys_the_group_of_its_name),
        cmocka_unit_test(allows_what_nothing_forbids),
        cmocka_unit_test(finds_the_pages_of_a_feed),
        cmocka_unit_test(remembers_what_it_has_kept),
        cmocka_unit_test(adds_to_no_other_file),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
