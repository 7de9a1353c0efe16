// Pages, crawls, mails and feeds that nobody wrote: put together by chance out of what such files
// are made of, the same for the same seed. What must hold of any of them: blocks in order inside
// well-formed text; a page says the same whether it comes by itself, in a crawl, in pieces or
// packed; and of pages with a marked story each paragraph is read, and nothing that stands around.
#include <zlib.h>

#include "base/buffer.h"
#include "base/utf8.h"
#include "intake_fixture.h"
#include "support/random.h"

#define PAGES 400
#define STORY_MARK "the ferry "   // in each paragraph of a story, and nowhere else
#define AROUND_MARK "newsletter " // in what stands around it

static uint64_t chance;
static uint32_t told; // paragraphs of the story that was written last

static bool in(uint32_t times)
{
    return random_below(&chance, times) == 0;
}

static const char *one_of(const char *const *all, size_t count)
{
    return all[random_below(&chance, (uint32_t)count)];
}

#define ONE_OF(...)                                                                                \
    one_of((const char *const[]){__VA_ARGS__},                                                     \
           sizeof((const char *const[]){__VA_ARGS__}) / sizeof(char *))

// ---- parts of a page ----

static void add_sentence(buffer *out)
{
    buffer_add_format(
        out, "%s said on %s that %s%s of %s%u passengers had %s%s", ONE_OF("Police", "The mayor"),
        ONE_OF("Monday", "Tuesday", "June 3"), STORY_MARK, ONE_OF("Selma", "Ansa", "Rova"),
        in(3) ? "more than " : "", 10 + random_below(&chance, 90),
        ONE_OF("sunk off Brod", "left the harbour <em>late</em>", "been found &mdash; at last"),
        ONE_OF(".", ".\"", "?", ".&rdquo;", ".)", "."));
}

static void add_paragraph(buffer *out)
{
    const char *tag = ONE_OF("p", "p", "p", "p class=\"text\"", "p dir=\"ltr\"");
    buffer_add_format(out, "<%s>", tag);
    if (in(8))
        buffer_add_format(out, "<a href=\"/tag/%u\">BROD</a> - ", told);
    if (in(6))
        buffer_add_format(out, "<%s>", ONE_OF("b", "strong"));
    for (uint32_t left = 2 + random_below(&chance, 3); left > 0; left--) {
        add_sentence(out);
        buffer_add(out, in(5) ? SLICE("<br>") : SLICE(" "));
    }
    buffer_add(out, SLICE("</p>\n"));
    told++;
}

static void add_links(buffer *out, uint32_t count)
{
    buffer_add_format(out, "<ul class=\"%s\">", ONE_OF("links", "related", "menu", "tags", ""));
    for (uint32_t i = 0; i < count; i++)
        buffer_add_format(out, "<li><a href=\"/%u\">%s%u %s</a></li>", i, AROUND_MARK, i,
                          ONE_OF("Home", "Storm over the bay: what we know", "Sport"));
    buffer_add(out, SLICE("</ul>\n"));
}

static void add_card(buffer *out)
{
    buffer_add_format(out,
                      "<div class=\"%s\"><a href=\"/c\"><img src=\"c.jpg\" alt=\"\"></a>"
                      "<h%u><a href=\"/c\">%sMill shut for weeks</a></h%u><span>%s</span></div>\n",
                      ONE_OF("card", "teaser", "promo", "item", ""), 2 + told % 3, AROUND_MARK,
                      2 + told % 3, ONE_OF("2 hours ago", "10:35", "June 3, 2025", "17"));
}

// What stands between paragraphs and is none.
static void add_between(buffer *out)
{
    switch (random_below(&chance, 12)) {
    case 0:
        add_links(out, 2 + random_below(&chance, 5));
        break;
    case 1:
        buffer_add_format(out,
                          "<figure><img src=\"a.jpg\"><figcaption>%sphoto</figcaption>"
                          "</figure>\n",
                          AROUND_MARK);
        break;
    case 2:
        buffer_add_format(out, "<aside class=\"%s\"><p>%ssign up</p></aside>\n",
                          ONE_OF("promo", "box", ""), AROUND_MARK);
        break;
    case 3:
        buffer_add(out, SLICE("<script>var a = \"<p>the ferry</p>\";</script><style>p{}</style>"));
        break;
    case 4:
        buffer_add_format(out, "<h%u>%s</h%u>\n", 2 + told % 2, "At the harbour", 2 + told % 2);
        break;
    case 5:
        buffer_add_format(out, "<div class=\"%s\">%s</div>\n", ONE_OF("ad", "advert", "share"),
                          ONE_OF("Advertisement", "Share this", "Follow us"));
        break;
    case 6:
        for (uint32_t i = 0; i < 4; i++)
            add_card(out);
        break;
    case 7:
        buffer_add(out, SLICE("<table><tr><td>12</td><td>3</td></tr><tr><td>9</td></tr></table>"));
        break;
    case 8:
        buffer_add(out, SLICE("<blockquote class=\"twitter-tweet\"><p>x</p></blockquote><hr>"));
        break;
    default:
        buffer_add(out, in(3) ? SLICE("<!-- <p>the ferry</p> -->\n") : SLICE("\n"));
    }
}

static void add_story(buffer *out)
{
    static const char *const open[] = {
        "<article>", "<article itemprop=\"articleBody\">", "<div class=\"article-body\">",
        "<div itemprop=\"articleBody\">", "<main><div class=\"story-body\">"};
    static const char *const close[] = {"</article>", "</article>", "</div>", "</div>",
                                        "</div></main>"};
    const uint32_t kind = random_below(&chance, 5);
    const uint32_t paragraphs = 4 + random_below(&chance, 10);
    buffer_add_format(out, "%s\n<h1>%s</h1>\n", open[kind], "A ferry sinks off Brod");
    if (in(2))
        buffer_add_format(
            out, "<p class=\"byline\">By %s</p><time datetime=\"2025-06-0%u\">%s</time>\n",
            "Ole Vrana", 1 + told % 9, ONE_OF("June 3, 2025", "Updated 10:35", "3 June"));
    for (uint32_t i = 0; i < paragraphs; i++) {
        add_paragraph(out);
        if (in(3))
            add_between(out);
    }
    buffer_add_format(out, "%s\n", close[kind]);
}

static void add_head(buffer *out)
{
    buffer_add_format(out, "<html lang=\"%s\"><head><title>%s%s</title>\n",
                      ONE_OF("en", "en-GB", ""), "A ferry sinks off Brod",
                      ONE_OF("", " | Valley Post", " - Valley Post"));
    if (in(2))
        buffer_add_format(out, "<meta %s=\"%s\" content=\"%s\">\n", ONE_OF("property", "name"),
                          ONE_OF("article:published_time", "og:title", "author", "og:site_name",
                                 "description", "og:description", "dc.date"),
                          ONE_OF("2025-06-03T10:00:00+02:00", "Valley Post", "20250603", ""));
    if (in(2))
        buffer_add_format(out,
                          "<script type=\"application/ld+json\">{\"@type\":\"%s\",%s\"headline\":"
                          "\"A ferry sinks off Brod\",\"author\":%s}</script>\n",
                          ONE_OF("NewsArticle", "WebPage", "ReportageNewsArticle"),
                          ONE_OF("\"datePublished\":\"2025-06-03\",", "\"datePublished\":7,", ""),
                          ONE_OF("{\"name\":\"Ole Vrana\"}", "[{\"name\":\"A\"},{\"name\":\"B\"}]",
                                 "\"Ole\"", "null"));
    if (in(3))
        buffer_add(out, SLICE("<link rel=\"canonical\" href=\"https://post.example/1\">\n"));
    buffer_add(out, SLICE("</head><body>\n"));
}

static void write_page(buffer *out)
{
    told = 0;
    add_head(out);
    buffer_add(out, SLICE("<header><nav>"));
    add_links(out, 3 + random_below(&chance, 9));
    buffer_add(out, SLICE("</nav></header>\n"));
    for (uint32_t deep = random_below(&chance, 4); deep > 0; deep--)
        buffer_add_format(out, "<div class=\"%s\">", ONE_OF("wrap", "content", "page", "col"));
    add_story(out);
    for (uint32_t cards = random_below(&chance, 6); cards > 0; cards--)
        add_card(out);
    buffer_add_format(out, "<footer><p>%s</p></footer></body></html>\n",
                      ONE_OF("All rights reserved.", "Sign up for our newsletter now."));
}

// ---- what must hold ----

static void check_blocks(const intake_article *article)
{
    uint32_t before = 0;
    assert_true(utf8_is_valid(article->text));
    for (uint32_t i = 0; i < article->block_count; i++) {
        const span at = article->blocks[i].at;
        assert_true(at.start >= before && at.end >= at.start && at.end <= article->text.length);
        before = at.end;
    }
    assert_true(article->title_at.end <= article->text.length);
}

static uint32_t blocks_with(const intake_article *article, const char *mark)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < article->block_count; i++)
        count += slice_find(slice_at(article->text.data, article->blocks[i].at),
                            slice_from_string(mark)) != SIZE_MAX;
    return count;
}

static intake_article read_one(slice bytes, intake_format format)
{
    intake_article article;
    assert_int_equal(read_bytes(&article, bytes, "made", format), DATELINE_OK);
    check_blocks(&article);
    return article;
}

static void stories_are_read_and_what_stands_around_them_is_not(void **state)
{
    (void)state;
    uint32_t paragraphs = 0, read = 0, around = 0;
    buffer page;
    buffer_init(&page, (size_t)1 << 20);
    chance = 11;
    for (int i = 0; i < PAGES; i++) {
        arena_reset(fixture.arena);
        page.length = 0;
        write_page(&page);
        const intake_article article = read_one(buffer_slice(&page), INTAKE_HTML);
        paragraphs += told;
        read += blocks_with(&article, STORY_MARK);
        around += blocks_with(&article, AROUND_MARK);
    }
    buffer_clear(&page);
    print_message("%u of %u paragraphs, %u from around\n", read, paragraphs, around);
    assert_int_equal(read, paragraphs);
    assert_int_equal(around, 0);
}

// ---- the same page in a crawl ----

static void add_packed(buffer *out, slice bytes)
{
    char packed[1 << 16];
    z_stream stream = {.next_in = (Bytef *)(uintptr_t)bytes.data,
                       .avail_in = (uInt)bytes.length,
                       .next_out = (Bytef *)packed,
                       .avail_out = sizeof packed};
    assert_int_equal(deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY), Z_OK);
    assert_int_equal(deflate(&stream, Z_FINISH), Z_STREAM_END);
    buffer_add(out, slice_of(packed, stream.total_out));
    (void)deflateEnd(&stream);
}

static void add_pieces(buffer *out, slice bytes)
{
    while (bytes.length > 0) {
        const size_t piece = 1 + random_below(&chance, 900);
        const size_t length = piece < bytes.length ? piece : bytes.length;
        buffer_add_format(out, "%zx%s\r\n", length, in(4) ? ";x=y" : "");
        buffer_add(out, slice_of(bytes.data, length));
        buffer_add(out, SLICE("\r\n"));
        bytes = slice_of(bytes.data + length, bytes.length - length);
    }
    buffer_add(out, SLICE("0\r\n\r\n"));
}

// A server's answer with the page.
static void add_answer(buffer *out, slice page)
{
    const bool is_packed = in(2), is_in_pieces = in(2);
    buffer body;
    buffer_init(&body, (size_t)1 << 20);
    if (is_packed)
        add_packed(&body, page);
    const slice bytes = is_packed ? buffer_slice(&body) : page;
    buffer_add_format(out, "HTTP/1.%u 200 OK\r\nServer: x\r\n%s: text/html%s\r\n%s%s\r\n",
                      random_below(&chance, 2), ONE_OF("Content-Type", "content-type"),
                      ONE_OF("", "; charset=utf-8", ";charset=UTF-8"),
                      is_packed ? "Content-Encoding: gzip\r\n" : "",
                      is_in_pieces ? "Transfer-Encoding: chunked\r\n" : "");
    if (is_in_pieces)
        add_pieces(out, bytes);
    else
        buffer_add(out, bytes);
    buffer_clear(&body);
}

static void add_record(buffer *out, const char *type, const char *about, slice block)
{
    const bool is_bracketed = in(2);
    buffer_add_format(
        out,
        "WARC/1.%u\r\nWARC-Type: %s\r\nWARC-Target-URI: %shttps://post.example/%u%s\r\n"
        "WARC-Date: 2025-06-0%uT10:00:00Z\r\nContent-Type: %s\r\n"
        "Content-Length: %zu\r\n\r\n",
        random_below(&chance, 2), type, is_bracketed ? "<" : "", told, is_bracketed ? ">" : "",
        1 + random_below(&chance, 9), about, block.length);
    buffer_add(out, block);
    buffer_add(out, SLICE("\r\n\r\n"));
}

static void write_crawl(buffer *out, slice page)
{
    buffer answer;
    buffer_init(&answer, (size_t)1 << 20);
    add_record(out, "warcinfo", "application/warc-fields", SLICE("software: x\r\n"));
    if (in(2))
        add_record(out, "request", "application/http; msgtype=request",
                   SLICE("GET /1 HTTP/1.1\r\n\r\n"));
    if (in(2))
        add_record(out, "response", "application/http",
                   SLICE("HTTP/1.1 301 Moved\r\nContent-Type: text/html\r\n\r\nmoved"));
    if (in(2))
        add_record(out, "response", "application/http; msgtype=response",
                   SLICE("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nPNG"));
    add_answer(&answer, page);
    add_record(out, "response", "application/http; msgtype=response", buffer_slice(&answer));
    buffer_clear(&answer);
}

static void a_page_says_the_same_in_a_crawl(void **state)
{
    (void)state;
    buffer page, crawl;
    buffer_init(&page, (size_t)1 << 20);
    buffer_init(&crawl, (size_t)1 << 20);
    chance = 12;
    for (int i = 0; i < PAGES / 2; i++) {
        arena_reset(fixture.arena);
        page.length = crawl.length = 0;
        write_page(&page);
        write_crawl(&crawl, buffer_slice(&page));
        const intake_article alone = read_one(buffer_slice(&page), INTAKE_HTML);
        const intake_article found = read_one(buffer_slice(&crawl), INTAKE_AUTO);
        assert_int_equal(found.block_count, alone.block_count);
        assert_true(slice_equal(found.text, alone.text));
        assert_true(slice_equal(found.title, alone.title));
    }
    buffer_clear(&page);
    buffer_clear(&crawl);
}

// ---- damage ----

// Bytes are lost, doubled or changed; what is read of the rest is well formed.
static void damage(buffer *bytes)
{
    for (uint32_t times = 1 + random_below(&chance, 8); times > 0; times--) {
        const size_t at = random_below(&chance, (uint32_t)bytes->length);
        if (in(3))
            bytes->length = at + 1;
        else
            bytes->data[at] = (char)random_below(&chance, 256);
    }
}

static void write_mail(buffer *out, slice page)
{
    const char *edge = ONE_OF("edge", "a b", "==x", "");
    buffer_add_format(
        out, "From: %s\r\nTo: all@wire.example\r\nSubject: %s\r\nDate: %s\r\n",
        ONE_OF("Desk <desk@wire.example>", "\"Desk\" <d@w.example>", "d@w.example", "<>"),
        ONE_OF("Ferry", "=?utf-8?Q?Stra=C3=9Fe?=", "=?x?B?!!?=", "a\r\n b"),
        ONE_OF("Sat, 7 Jun 2025 10:00:00 +0200", "7 Jun 25", "soon", ""));
    buffer_add_format(out,
                      "%s: <%u@wire.example>\r\nMIME-Version: 1.0\r\nContent-Type: "
                      "multipart/%s; boundary=\"%s\"\r\n\r\n",
                      ONE_OF("Message-ID", "Message-Id"), told, ONE_OF("mixed", "alternative", "x"),
                      edge);
    for (uint32_t part = 0; part < 3; part++) {
        buffer_add_format(
            out, "--%s\r\nContent-Type: %s%s\r\nContent-Transfer-Encoding: %s\r\n\r\n", edge,
            ONE_OF("text/plain", "text/html", "message/rfc822", "application/pdf"),
            ONE_OF("", "; charset=latin1", "; charset=\"utf-8\"", ";"),
            ONE_OF("8bit", "quoted-printable", "base64", "x"));
        buffer_add(out, page);
    }
    buffer_add_format(out, "--%s--\r\n", edge);
}

static void write_feed(buffer *out, slice page)
{
    const bool is_atom = in(2);
    buffer_add_format(
        out, "<?xml version=\"1.0\"%s?>\n<%s>", ONE_OF("", " encoding=\"utf-8\"", " encoding='x'"),
        is_atom ? "feed xmlns=\"http://www.w3.org/2005/Atom\"" : "rss version=\"2.0\"><channel");
    for (uint32_t i = 0; i < 3; i++)
        buffer_add_format(out, "<%s><title>%s</title>%s<%s>%s</%s><%s><![CDATA[%.*s]]></%s></%s>",
                          is_atom ? "entry" : "item", ONE_OF("Ferry", "", "A &amp;amp; B"),
                          ONE_OF("<link href=\"/1\"/>", "<link>https://a.example/1</link>",
                                 "<guid>http:x</guid>", "<link rel=\"self\" href=\"/2\"/>", ""),
                          is_atom ? "updated" : "pubDate",
                          ONE_OF("2025-06-03", "Tue, 03 Jun 2025", "x", ""),
                          is_atom ? "updated" : "pubDate", is_atom ? "content" : "content:encoded",
                          (int)(page.length < 3000 ? page.length : 3000), page.data,
                          is_atom ? "content" : "content:encoded", is_atom ? "entry" : "item");
    buffer_add(out, is_atom ? SLICE("</feed>") : SLICE("</channel></rss>"));
}

// Every article of an input, whatever becomes of it.
static uint32_t read_all(slice bytes)
{
    intake_source *source = NULL;
    uint32_t count = 0;
    if (intake_open_memory(&source, fixture.knowledge, bytes, "made", INTAKE_AUTO, NULL) !=
        DATELINE_OK)
        return 0;
    for (int i = 0; i < 50; i++) {
        intake_article article;
        const dateline_status status = intake_next(&article, source, fixture.arena, NULL);
        if (status == DATELINE_OK)
            check_blocks(&article);
        else if (status != DATELINE_BAD_INPUT && status != DATELINE_LIMIT)
            break;
        count += status == DATELINE_OK;
    }
    intake_close(source);
    return count;
}

static void what_is_damaged_is_read_as_far_as_it_goes(void **state)
{
    (void)state;
    static void (*const writers[])(buffer *, slice) = {write_crawl, write_mail, write_feed};
    buffer page, whole;
    uint32_t articles = 0;
    buffer_init(&page, (size_t)1 << 20);
    buffer_init(&whole, (size_t)1 << 22);
    chance = 13;
    for (int i = 0; i < 3 * PAGES; i++) {
        arena_reset(fixture.arena);
        page.length = whole.length = 0;
        write_page(&page);
        writers[i % 3](&whole, buffer_slice(&page));
        if (in(2))
            damage(&whole);
        articles += read_all(buffer_slice(&whole));
    }
    buffer_clear(&page);
    buffer_clear(&whole);
    print_message("%u articles\n", articles);
    assert_true(articles > PAGES);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(stories_are_read_and_what_stands_around_them_is_not),
        cmocka_unit_test(a_page_says_the_same_in_a_crawl),
        cmocka_unit_test(what_is_damaged_is_read_as_far_as_it_goes),
    };
    return cmocka_run_group_tests(tests, open_all, close_all);
}
