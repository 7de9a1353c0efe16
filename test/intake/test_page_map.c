// Words of a page's text and the bytes of the page that show them, whatever the page's encoding.
#include "intake_fixture.h"

static intake_article read_page(slice page)
{
    intake_article article;
    arena_reset(fixture.arena);
    assert_int_equal(read_bytes(&article, page, "page.html", INTAKE_HTML), DATELINE_OK);
    return article;
}

static bool find_source(span *out, const intake_article *article, slice words)
{
    const size_t at = slice_find(article->text, words);
    assert_int_not_equal(at, SIZE_MAX);
    return intake_source_of(out, article, (span){(uint32_t)at, (uint32_t)(at + words.length)});
}

static void assert_shown(const intake_article *article, slice page, slice words, slice shown)
{
    span at;
    assert_true(find_source(&at, article, words));
    assert_true(at.end <= page.length);
    const slice bytes = slice_at(page.data, at);
    if (!slice_equal(bytes, shown))
        fail_msg("%.*s is shown by \"%.*s\"", (int)words.length, words.data, (int)bytes.length,
                 bytes.data);
}

#define STORY                                                                                      \
    "<p>The mill in Dorn burned down at night, and the watchman saved only the ledgers of it.</p>" \
    "<p>Firemen from six villages came, the mayor said, but the water froze in the hoses.</p>"

static void words_stand_behind_scripts_drawings_and_comments(void **state)
{
    (void)state;
    const slice page =
        SLICE("<html><head><script>if (a < b) '<p>The mill in Dorn'</script>"
              "<style>p { color: red }</style></head><body><div>"
              "<svg viewBox='0 0 9 9'><path d='M0 0'/></svg>"
              "<!-- <script> --><p>The <b>old</b>\n  mill &mdash; it&#8217;s "
              "<a href='/d'>Dorn&rsquo;s</a> oldest &amp; best, AT&T said, burned "
              "down at night, and the watchman saved only the ledgers.</p>"
              "<script></script><svg><svg></svg></svg>" STORY "</div></body></html>");
    const intake_article article = read_page(page);
    assert_shown(&article, page, SLICE("old"), SLICE("old"));
    assert_shown(&article, page, SLICE("The old mill"), SLICE("The <b>old</b>\n  mill"));
    assert_shown(&article, page, SLICE("\xE2\x80\x94"), SLICE("&mdash;"));
    assert_shown(&article, page, SLICE("it\xE2\x80\x99s"), SLICE("it&#8217;s"));
    assert_shown(&article, page, SLICE("Dorn\xE2\x80\x99s oldest"),
                 SLICE("Dorn&rsquo;s</a> oldest"));
    assert_shown(&article, page, SLICE("oldest & best"), SLICE("oldest &amp; best"));
    assert_shown(&article, page, SLICE("AT&T"), SLICE("AT&T"));
    assert_shown(&article, page, SLICE("six villages"), SLICE("six villages"));
}

// What nobody asks for is cut out before the parser looks; the bytes are those of the whole page.
static void words_stand_behind_attributes_that_nobody_reads(void **state)
{
    (void)state;
    const slice page = SLICE(
        "<html><body data-a='x > y' data-b=\"<p>no word</p>\"><div onclick = "
        "'f(\"a\")'data-c=\"1\" "
        "class=\"story\" =\"stray\"><!-- a comment with <p>no word</p> in it --><p>The old<!-- -->"
        " mill is <a title='no word' href='/a/very/long/address?of=a&story'>Dorn's</a> oldest.</p>"
        "<p title='hidden'>The river stood <b data-x>high</b> that night, they said.</p>" STORY
        "</div></body></html>");
    const intake_article article = read_page(page);
    assert_true(slice_find(article.text, SLICE("no word")) == SIZE_MAX);
    assert_shown(&article, page, SLICE("old mill"), SLICE("old<!-- --> mill"));
    assert_shown(&article, page, SLICE("Dorn's"), SLICE("Dorn's"));
    assert_shown(&article, page, SLICE("stood high"), SLICE("stood <b data-x>high"));
    assert_shown(&article, page, SLICE("six villages"), SLICE("six villages"));
}

// What looks like an attribute behind a bare "=" is its value, and the one behind that is none: a
// page whose story is told by its class would lose it.
static void what_stands_behind_an_empty_value_is_kept(void **state)
{
    (void)state;
    const slice page =
        SLICE("<html><body><div data-id= title=\"x\" style=\"display:none\">"
              "<p>This paragraph nobody sees, whatever the tag says of it elsewhere.</p></div>"
              "<div data-id=\"2\" title= 'y' class=\"story\">" STORY "</div></body></html>");
    const intake_article article = read_page(page);
    assert_true(slice_find(article.text, SLICE("nobody sees")) == SIZE_MAX);
    assert_shown(&article, page, SLICE("six villages"), SLICE("six villages"));
}

// A long address is cut, but behind a whole letter; the text after it is read as ever.
static void letters_of_addresses_stay_whole(void **state)
{
    (void)state;
    const slice page =
        SLICE("<html><body><div><p>The old mill is "
              "<a href='/a/very/long/od\xC3\xB6rn/story'>Dorn's</a> and "
              "<a href='/a/very/longer/\xE6\x9D\xB1\xE4\xBA\xAC/story'>Zo\xC3\xAB's</a> oldest, "
              "they said.</p>"
              "<p><a href='/a/very/longer\xF0\x9F\x8C\xBE/story'>Grain</a> for J\xC3\xB6rg's "
              "bakery in the town was ground there for two hundred years.</p>" STORY
              "</div></body></html>");
    const intake_article article = read_page(page);
    assert_shown(&article, page, SLICE("Zo\xC3\xAB's"), SLICE("Zo\xC3\xAB's"));
    assert_shown(&article, page, SLICE("J\xC3\xB6rg's"), SLICE("J\xC3\xB6rg's"));
}

static void a_headline_stands_where_a_block_says_the_same(void **state)
{
    (void)state;
    const slice page =
        SLICE("<title>Mill burns in Dorn</title><h1>Mill <i>burns</i> in Dorn</h1>" STORY);
    const intake_article shown = read_page(page);
    assert_shown(&shown, page, SLICE("burns in Dorn"), SLICE("burns</i> in Dorn"));
    const slice bare = SLICE("<title>Mill burns in Dorn</title>" STORY);
    const intake_article untold = read_page(bare);
    span at;
    assert_false(find_source(&at, &untold, SLICE("Mill burns in Dorn")));
    assert_shown(&untold, bare, SLICE("the mayor"), SLICE("the mayor"));
}

static void other_encodings_have_other_bytes(void **state)
{
    (void)state;
    const slice western = SLICE("<meta charset=windows-1252><p>Zo\xEB said the caf\xE9 \x93was "
                                "open\x94 all night.</p>" STORY);
    const intake_article article = read_page(western);
    assert_shown(&article, western, SLICE("Zo\xC3\xAB"), SLICE("Zo\xEB"));
    assert_shown(&article, western, SLICE("\xE2\x80\x9Cwas open\xE2\x80\x9D"),
                 SLICE("\x93was open\x94"));
    assert_shown(&article, western, SLICE("froze"), SLICE("froze"));
    const slice chinese = SLICE("<meta charset=gb2312><p>Wang \xCD\xF5 spoke, \xBA\xC3 he said, "
                                "and the hall was full of people who cheered.</p>" STORY);
    const intake_article second = read_page(chinese);
    assert_shown(&second, chinese, SLICE("\xE7\x8E\x8B spoke"), SLICE("\xCD\xF5 spoke"));
    assert_shown(&second, chinese, SLICE("the hall"), SLICE("the hall"));
}

// libxml2 hands over long text in pieces.
static void long_text_keeps_its_bytes(void **state)
{
    (void)state;
    buffer page;
    buffer_init(&page, (size_t)1 << 20);
    buffer_add(&page, SLICE("<div>" STORY "<p>It rained."));
    for (int i = 0; i < 4000; i++)
        buffer_add_format(&page, i % 7 == 0 ? " Zo\xC3\xAB%d came." : " Odd%d left.", i);
    buffer_add(&page, SLICE("</p></div>"));
    const intake_article article = read_page(buffer_slice(&page));
    for (int i = 0; i < 4000; i++) {
        char words[32];
        snprintf(words, sizeof words, i % 7 == 0 ? "Zo\xC3\xAB%d came" : "Odd%d left", i);
        const slice word = slice_from_string(words);
        assert_shown(&article, buffer_slice(&page), word, word);
    }
    buffer_clear(&page);
}

// A tag with more attributes than are read.
static void attributes_without_end_are_passed_over(void **state)
{
    (void)state;
    buffer page;
    buffer_init(&page, (size_t)8 << 20);
    buffer_add(&page, SLICE("<div "));
    for (int i = 0; i < 200000; i++)
        buffer_add_format(&page, i % 2 == 0 ? "a%d='>' " : "class=\"<p>%d\"", i);
    buffer_add(&page, SLICE(" hidden=hidden>" STORY "</div>"));
    const intake_article article = read_page(buffer_slice(&page));
    assert_shown(&article, buffer_slice(&page), SLICE("the mayor said"), SLICE("the mayor said"));
    assert_shown(&article, buffer_slice(&page), SLICE("ledgers of it"), SLICE("ledgers of it"));
    buffer_clear(&page);
}

// Every letter in two bytes, behind a byte order mark.
static slice widened(slice page)
{
    char *wide = arena_alloc(fixture.arena, 2 * page.length + 2);
    assert_non_null(wide);
    memcpy(wide, "\xFF\xFE", 2);
    for (size_t i = 0; i < page.length; i++) {
        wide[2 + 2 * i] = page.data[i];
        wide[3 + 2 * i] = '\0';
    }
    return (slice){wide, 2 * page.length + 2};
}

static void a_mark_and_wide_letters_count(void **state)
{
    (void)state;
    const slice marked = SLICE("\xEF\xBB\xBF<p>The bell of Dorn rang.</p>" STORY);
    const intake_article article = read_page(marked);
    assert_shown(&article, marked, SLICE("bell of Dorn"), SLICE("bell of Dorn"));
    arena_reset(fixture.arena);
    const slice page = widened(SLICE("<html><body>" STORY "</body></html>"));
    intake_article wide;
    assert_int_equal(read_bytes(&wide, page, "page.html", INTAKE_HTML), DATELINE_OK);
    assert_shown(&wide, page, SLICE("mayor"), SLICE("m\0a\0y\0o\0r\0"));
}

static void malformed_bytes_move_nothing(void **state)
{
    (void)state;
    const slice page =
        SLICE("<p>Zo\xC3\xAB \xC3\xA9t\xC3\xA9 \xC3\xA0 \xC3\xA7\xC3\xA0 na\xC3\xAFve "
              "f\xC3\xBCr \xC3\xB6l \xC3\xA4 \xC3\xB1 bro\xC3\xE2ken the mill.</p>" STORY);
    const intake_article article = read_page(page);
    assert_shown(&article, page, SLICE("ken the mill"), SLICE("ken the mill"));
    assert_shown(&article, page, SLICE("bro\xEF\xBF\xBD\xEF\xBF\xBDken"), SLICE("bro\xC3\xE2ken"));
    assert_shown(&article, page, SLICE("hoses"), SLICE("hoses"));
}

// The first article is the oldest part, the last on the page.
static void parts_of_a_live_blog_stand_on_the_page(void **state)
{
    (void)state;
    const slice page =
        SLICE("<html><head><title>Fire at Dorn: live updates</title></head><body>"
              "<div><div><time datetime='2025-06-09'></time><p>The mill is gone, and nobody was "
              "hurt by the fire, the mayor said.</p></div>"
              "<div><time datetime='2025-06-08'></time><p>The mill is burning, and the road from "
              "Vesk is closed.</p></div>"
              "<div><time datetime='2025-06-07'></time><p>Smoke rises from the mill&rsquo;s "
              "<b>roof</b>, a watchman told the brigade.</p></div></div></body></html>");
    const intake_article article = read_page(page);
    assert_shown(&article, page, SLICE("mill\xE2\x80\x99s roof,"),
                 SLICE("mill&rsquo;s <b>roof</b>,"));
    assert_true(slice_find(article.text, SLICE("burning")) == SIZE_MAX);
}

// Is a page of dated parts cut where its title or its address holds the phrase?
static bool is_cut_by(slice phrase, slice where)
{
    char page[1024];
    const int length = (int)phrase.length;
    const bool is_title = slice_equal(where, SLICE("title"));
    const int written = snprintf(
        page, sizeof page,
        "<html><head><title>Fire at Dorn %.*s Valley</title>"
        "<link rel=\"canonical\" href=\"https://post.example/9%.*s9\"></head><body>"
        "<div><div><time datetime='2025-06-09'></time><p>The mill is gone, and nobody was "
        "hurt by the fire, the mayor said.</p></div>"
        "<div><time datetime='2025-06-08'></time><p>The mill is burning, and the road from "
        "Vesk is closed.</p></div>"
        "<div><time datetime='2025-06-07'></time><p>Smoke rises from the mill, a watchman told "
        "the brigade.</p></div></div></body></html>",
        is_title ? length : 0, phrase.data, is_title ? 0 : length, phrase.data);
    const intake_article article = read_page(slice_of(page, (size_t)written));
    return slice_find(article.text, SLICE("burning")) == SIZE_MAX;
}

static void every_name_of_a_live_blog_cuts_it(void **state)
{
    (void)state;
    lexicon *lexicon = NULL;
    lexicon_table table;
    assert_int_equal(lexicon_open(&lexicon, DATELINE_BUILD_DATA "/dateline.lexicon", NULL),
                     DATELINE_OK);
    assert_int_equal(lexicon_find_table(&table, lexicon, "intake/live", 2, NULL), DATELINE_OK);
    for (uint32_t row = 0; row < table.rows; row++)
        if (!is_cut_by(lexicon_cell(&table, row, 0), lexicon_cell(&table, row, 1)))
            fail_msg("lexicon/intake/live.lex:%u", lexicon_line(&table, row));
    assert_false(is_cut_by(SLICE("lively"), SLICE("title")));
    lexicon_close(lexicon);
}

static void stray_bytes_are_one_byte_of_the_page(void **state)
{
    (void)state;
    const slice page = SLICE("<html><body><p>Ren\xC3\xA9 saw the mill \xE2\x80\x94 and "
                             "Fran\xE7ois, who \x93knew\x94 it \xE2\x80\x94 burn down at night."
                             "</p></body></html>");
    const intake_article article = read_page(page);
    assert_shown(&article, page, SLICE("Fran\xC3\xA7ois"), SLICE("Fran\xE7ois"));
    assert_shown(&article, page, SLICE("\xE2\x80\x9Cknew\xE2\x80\x9D it"),
                 SLICE("\x93knew\x94 it"));
}

static void text_from_no_page_has_no_bytes(void **state)
{
    (void)state;
    intake_article article;
    arena_reset(fixture.arena);
    assert_int_equal(
        read_bytes(&article, SLICE("The mill burned at night.\n"), "a.txt", INTAKE_TEXT),
        DATELINE_OK);
    span at;
    assert_false(find_source(&at, &article, SLICE("mill")));
    assert_false(intake_source_of(&at, &article, SPAN_NONE));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_stand_behind_scripts_drawings_and_comments),
        cmocka_unit_test(words_stand_behind_attributes_that_nobody_reads),
        cmocka_unit_test(what_stands_behind_an_empty_value_is_kept),
        cmocka_unit_test(letters_of_addresses_stay_whole),
        cmocka_unit_test(a_headline_stands_where_a_block_says_the_same),
        cmocka_unit_test(other_encodings_have_other_bytes),
        cmocka_unit_test(long_text_keeps_its_bytes),
        cmocka_unit_test(attributes_without_end_are_passed_over),
        cmocka_unit_test(a_mark_and_wide_letters_count),
        cmocka_unit_test(malformed_bytes_move_nothing),
        cmocka_unit_test(parts_of_a_live_blog_stand_on_the_page),
        cmocka_unit_test(every_name_of_a_live_blog_cuts_it),
        cmocka_unit_test(stray_bytes_are_one_byte_of_the_page),
        cmocka_unit_test(text_from_no_page_has_no_bytes),
    };
    return cmocka_run_group_tests(tests, open_all, close_all);
}
