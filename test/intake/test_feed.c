// Feeds that are longer than what is read of one page, and entries that lie across their sections.
#include "base/buffer.h"
#include "intake_fixture.h"

#define PAYLOAD ((size_t)20 << 10)
#define MEMORY ((size_t)80 << 20)
#define HEAD "<rss version='2.0'><channel><title>Hill Wire</title><language>en</language>\n"
#define SAYS "<description>The mill at Dorn burned down at night, the mayor said.</description>"

static void add_payload(buffer *feed, const char *words, size_t bytes)
{
    for (const size_t end = feed->length + bytes; feed->length < end;)
        buffer_add(feed, slice_from_string(words));
}

static void add_entry(buffer *feed, uint32_t number, const char *open, const char *words,
                      size_t bytes, const char *close)
{
    char head[80];
    snprintf(head, sizeof head, "<item><title>Mill %u</title><guid>g%u</guid>", number, number);
    buffer_add(feed, slice_from_string(head));
    buffer_add(feed, SLICE(SAYS));
    buffer_add(feed, slice_from_string(open));
    add_payload(feed, words, bytes);
    buffer_add(feed, slice_from_string(close));
    buffer_add(feed, SLICE("</item>\n"));
}

typedef struct outcome {
    uint32_t articles, faults, strangers; // strangers: without the feed's outlet or out of order
    char message[320];                    // of the last fault
} outcome;

static bool is_next(const intake_article *article, uint32_t number)
{
    char id[16];
    snprintf(id, sizeof id, "g%u", number);
    return slice_equal(article->id, slice_from_string(id)) &&
           slice_equal(article->outlet, SLICE("Hill Wire"));
}

static outcome read_all(const buffer *feed)
{
    outcome outcome = {0};
    intake_article article;
    dateline_error error = {0};
    assert_int_equal(buffer_status(feed, NULL), DATELINE_OK);
    intake_source *source = open_bytes(buffer_slice(feed), "feed.xml", INTAKE_AUTO);
    for (dateline_status status;
         arena_reset(fixture.arena),
         (status = intake_next(&article, source, fixture.arena, &error)) != DATELINE_NOT_FOUND;) {
        if (status == DATELINE_OK)
            outcome.strangers += !is_next(&article, outcome.articles++);
        else
            outcome.faults++;
        if (status != DATELINE_OK)
            snprintf(outcome.message, sizeof outcome.message, "%s", error.message);
    }
    intake_close(source);
    return outcome;
}

static void a_feed_longer_than_a_page_is_read_to_its_end(void **state)
{
    (void)state;
    const uint32_t entries = (uint32_t)((INTAKE_RECORD_LIMIT + ((size_t)4 << 20)) / PAYLOAD);
    buffer feed;
    buffer_init(&feed, MEMORY);
    buffer_add(&feed, SLICE(HEAD));
    for (uint32_t i = 0; i < entries; i++)
        add_entry(&feed, i, "<media:text>", "picture ", PAYLOAD, "</media:text>");
    buffer_add(&feed, SLICE("</channel></rss>"));
    assert_true(feed.length > INTAKE_RECORD_LIMIT);
    const outcome read = read_all(&feed);
    assert_int_equal(read.articles, entries);
    assert_int_equal(read.strangers, 0);
    assert_int_equal(read.faults, 0);
    buffer_clear(&feed);
}

// Whole sections of what looks like entries, but is quoted.
static void quoted_entries_are_none(void **state)
{
    (void)state;
    const char *const quotes[][2] = {{"<media:text><![CDATA[", "]]></media:text>"},
                                     {"<!-- ", " -->"}};
    for (size_t i = 0; i < sizeof quotes / sizeof quotes[0]; i++) {
        buffer feed;
        buffer_init(&feed, MEMORY);
        buffer_add(&feed, SLICE(HEAD));
        add_entry(&feed, 0, quotes[i][0], "<item><title>x</title></item>", (size_t)5 << 20,
                  quotes[i][1]);
        add_entry(&feed, 1, "", "", 0, "");
        const outcome read = read_all(&feed);
        assert_int_equal(read.articles, 2);
        assert_int_equal(read.strangers, 0);
        assert_int_equal(read.faults, 0);
        buffer_clear(&feed);
    }
}

static void what_follows_an_endless_entry_is_read(void **state)
{
    (void)state;
    buffer feed;
    buffer_init(&feed, MEMORY);
    buffer_add(&feed, SLICE(HEAD));
    add_entry(&feed, 0, "<media:text>", "picture ", INTAKE_RECORD_LIMIT + 100, "</media:text>");
    add_entry(&feed, 1, "", "", 0, "");
    const outcome read = read_all(&feed);
    assert_int_equal(read.articles, 2);
    assert_int_equal(read.strangers, 0);
    assert_int_equal(read.faults, 1);
    assert_non_null(strstr(read.message, "and was cut"));
    buffer_clear(&feed);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_feed_longer_than_a_page_is_read_to_its_end),
        cmocka_unit_test(quoted_entries_are_none),
        cmocka_unit_test(what_follows_an_endless_entry_is_read),
    };
    return cmocka_run_group_tests(tests, open_all, close_all);
}
