#include "base/xml_reader.h"

#include "support/cmocka_all.h"

static xml_reader reader_of(const char *text)
{
    return (xml_reader){.text = slice_from_string(text)};
}

static void assert_text(xml_reader *reader, const char *expected, bool is_cdata)
{
    assert_int_equal(xml_next(reader), XML_TEXT);
    assert_slice(reader->value, expected);
    assert_int_equal(reader->is_cdata, is_cdata);
}

static void assert_tag(xml_reader *reader, xml_piece piece, const char *prefix, const char *name)
{
    assert_int_equal(xml_next(reader), piece);
    assert_slice(reader->prefix, prefix);
    assert_slice(reader->name, name);
}

static void tells_tags_texts_and_what_is_passed_over(void **state)
{
    (void)state;
    xml_reader reader = reader_of("<?xml version='1.0'?><!DOCTYPE rss><!-- a > b --><rss>\n"
                                  "<dc:date>May</dc:date><br/><![CDATA[a <b> ]]></rss>");
    assert_tag(&reader, XML_START, "", "rss");
    assert_false(reader.is_empty);
    assert_text(&reader, "\n", false);
    assert_tag(&reader, XML_START, "dc", "date");
    assert_text(&reader, "May", false);
    assert_tag(&reader, XML_CLOSE, "dc", "date");
    assert_tag(&reader, XML_START, "", "br");
    assert_true(reader.is_empty);
    assert_text(&reader, "a <b> ", true);
    assert_tag(&reader, XML_CLOSE, "", "rss");
    assert_int_equal(xml_next(&reader), XML_END);
    assert_int_equal(xml_next(&reader), XML_END);
}

static void what_cannot_be_a_tag_is_text(void **state)
{
    (void)state;
    xml_reader reader = reader_of("a < b & c <3 </ 4 <@ <_x><\xc3\xa9></_x><b");
    assert_text(&reader, "a ", false);
    assert_text(&reader, "< b & c ", false);
    assert_text(&reader, "<3 ", false);
    assert_text(&reader, "</ 4 ", false);
    assert_text(&reader, "<@ ", false);
    assert_tag(&reader, XML_START, "", "_x");
    assert_tag(&reader, XML_START, "", "\xc3\xa9");
    assert_tag(&reader, XML_CLOSE, "", "_x");
    assert_text(&reader, "<b", false);
    assert_int_equal(xml_next(&reader), XML_END);
}

static void an_end_in_mid_air_ends_it(void **state)
{
    (void)state;
    static const char *const texts[] = {"<![CDATA[rest", "<!-- rest", "<? rest", "<a rest"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        xml_reader reader = reader_of(texts[i]);
        const xml_piece piece = xml_next(&reader);
        assert_int_equal(piece, i == 0 ? XML_TEXT : i == 3 ? XML_START : XML_END);
        assert_int_equal(reader.at, reader.text.length);
        assert_int_equal(xml_next(&reader), XML_END);
    }
}

static void quotes_hide_what_ends_a_tag(void **state)
{
    (void)state;
    xml_reader reader = reader_of("<a title=\"x > 'y\" b='/'>in</a>");
    assert_tag(&reader, XML_START, "", "a");
    assert_slice(xml_attribute(&reader, SLICE("title")), "x > 'y");
    assert_slice(xml_attribute(&reader, SLICE("b")), "/");
    assert_text(&reader, "in", false);
    // A quote that nobody closes hides nothing.
    reader = reader_of("<a title=\"x>in</a>");
    assert_tag(&reader, XML_START, "", "a");
    assert_text(&reader, "in", false);
}

static void attributes_are_read_however_they_are_written(void **state)
{
    (void)state;
    xml_reader reader =
        reader_of("<link\trel=self\r\nmedia:href = 'u v' bare empty=\"\" last=1 />");
    assert_tag(&reader, XML_START, "", "link");
    assert_true(reader.is_empty);
    assert_slice(xml_attribute(&reader, SLICE("rel")), "self");
    assert_slice(xml_attribute(&reader, SLICE("href")), "u v");
    assert_slice(xml_attribute(&reader, SLICE("last")), "1");
    assert_null(xml_attribute(&reader, SLICE("none")).data);
    assert_null(xml_attribute(&reader, SLICE("self")).data);
}

static void inside_is_all_up_to_the_tags_own_end(void **state)
{
    (void)state;
    xml_reader reader = reader_of("<item>a<item>b</item>c</item>d");
    assert_tag(&reader, XML_START, "", "item");
    assert_slice(xml_inside(&reader, SLICE("channel")), "a<item>b</item>c");
    assert_text(&reader, "d", false);
    reader = reader_of("<br/>d");
    assert_tag(&reader, XML_START, "", "br");
    assert_int_equal(xml_inside(&reader, SLICE("channel")).length, 0);
    assert_text(&reader, "d", false);
}

static void a_tag_left_open_holds_the_text_up_to_the_next(void **state)
{
    (void)state;
    xml_reader reader = reader_of("<title>News of <b>today</b></item>");
    assert_tag(&reader, XML_START, "", "title");
    assert_slice(xml_inside(&reader, SLICE("item")), "News of ");
    assert_tag(&reader, XML_START, "", "b");
    reader = reader_of("<title>News and no end");
    assert_tag(&reader, XML_START, "", "title");
    assert_slice(xml_inside(&reader, SLICE("item")), "News and no end");
    assert_int_equal(xml_next(&reader), XML_END);
}

TEST_MAIN(cmocka_unit_test(tells_tags_texts_and_what_is_passed_over),
          cmocka_unit_test(what_cannot_be_a_tag_is_text),
          cmocka_unit_test(an_end_in_mid_air_ends_it),
          cmocka_unit_test(quotes_hide_what_ends_a_tag),
          cmocka_unit_test(attributes_are_read_however_they_are_written),
          cmocka_unit_test(inside_is_all_up_to_the_tags_own_end),
          cmocka_unit_test(a_tag_left_open_holds_the_text_up_to_the_next))
