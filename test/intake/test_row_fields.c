// The lists of what tells of an article: each name of a column, of <meta> and of a head line, each
// agency, month and day of a dateline, each country's way with dates, in an article that shows what
// its row says.
#include "support/cmocka_all.h"

#include <ctype.h>

#include "base/calendar.h"
#include "intake/day_line.h"
#include "intake_fixture.h"

#define STORY "The ship left Lund at dawn, the mayor said, and nobody was hurt in the town."
#define MARCH_4 20151 // of 2025
#define APRIL_3 20181

// SLICE_NONE everywhere when there is no article.
static intake_article read_as(const intake_fixture *opened, intake_format format, slice bytes)
{
    intake_source *source = NULL;
    intake_article article = {0};
    assert_int_equal(intake_open_memory(&source, opened->knowledge, bytes, "rows", format, NULL),
                     DATELINE_OK);
    if (intake_next(&article, source, opened->arena, NULL) != DATELINE_OK)
        article = (intake_article){.published = DAY_UNKNOWN, .updated = DAY_UNKNOWN};
    intake_close(source);
    return article;
}

// What one row is written into, and whether the article shows it.
typedef bool check(const intake_fixture *opened, slice key, slice value);

static void check_rows(const intake_fixture *opened, const char *name, check *holds)
{
    lexicon_table table;
    uint32_t silent = 0;
    assert_int_equal(lexicon_find_table(&table, opened->lexicon, name, 1, NULL), DATELINE_OK);
    for (uint32_t row = 0; row < table.rows; row++) {
        const slice key = lexicon_cell(&table, row, 0);
        const slice value = table.columns > 1 ? lexicon_cell(&table, row, 1) : SLICE_NONE;
        arena_reset(opened->arena);
        if (holds(opened, key, value))
            continue;
        print_error("lexicon/%s.lex:%u: %.*s\n", name, lexicon_line(&table, row), (int)key.length,
                    key.data);
        silent++;
    }
    assert_int_equal(silent, 0);
}

// ---- fields ----

static const struct {
    const char *field;
    const char *value;
} values[] = {{"author", "Ada Holt"},
              {"byline", "Ada Holt"},
              {"date", "2025-03-04"},
              {"day", "2025-03-04"},
              {"id", "x7"},
              {"language", "en"},
              {"outlet", "Lund Post"},
              {"text", STORY},
              {"title", "Ship leaves Lund"},
              {"updated", "2025-03-04"},
              {"url", "https://post.example/ship"}};

static slice value_of(slice field)
{
    for (size_t i = 0; i < sizeof values / sizeof values[0]; i++)
        if (slice_equal(field, slice_from_string(values[i].field)))
            return slice_from_string(values[i].value);
    return SLICE_NONE;
}

static bool shows(const intake_article *article, slice field)
{
    const slice value = value_of(field);
    if (slice_equal(field, SLICE("date")) || slice_equal(field, SLICE("day")))
        return article->published == MARCH_4;
    if (slice_equal(field, SLICE("updated")))
        return article->updated == MARCH_4;
    const slice shown = slice_equal(field, SLICE("id"))         ? article->id
                        : slice_equal(field, SLICE("title"))    ? article->title
                        : slice_equal(field, SLICE("outlet"))   ? article->outlet
                        : slice_equal(field, SLICE("url"))      ? article->url
                        : slice_equal(field, SLICE("language")) ? article->language
                        : slice_equal(field, SLICE("text"))     ? article->text
                                                                : article->byline;
    return slice_equal(shown, value);
}

static bool is_key_of_json(const intake_fixture *opened, slice key, slice field)
{
    const slice value = value_of(field);
    const bool is_text = slice_equal(field, SLICE("text"));
    const intake_article article = read_as(
        opened, INTAKE_JSONL,
        arena_format(opened->arena, "{\"%.*s\": \"%.*s\"%s}\n", (int)key.length, key.data,
                     (int)value.length, value.data, is_text ? "" : ", \"text\": \"" STORY "\""));
    return shows(&article, field);
}

static void every_column_gives_its_field(void **state)
{
    check_rows(*state, "intake/column", is_key_of_json);
    assert_false(is_key_of_json(*state, SLICE("harbour"), SLICE("title")));
}

static intake_article read_page(const intake_fixture *opened, slice head, slice body)
{

    return read_as(opened, INTAKE_HTML,
                   arena_format(opened->arena,
                                "<html><head>%.*s</head><body><article>%.*s<p>" STORY
                                "</p><p>" STORY "</p></article></body></html>",
                                (int)head.length, head.data, (int)body.length, body.data));
}

#define DECK "Councillors misunderstood the harbourmaster's announcement"

// What sums a page up tells which line between the headline and the story does, too.
static bool finds_deck(const intake_fixture *opened, slice key)
{
    const slice meta = arena_format(opened->arena, "<meta name=\"%.*s\" content=\"" DECK "\">",
                                    (int)key.length, key.data);
    const intake_article article =
        read_page(opened, meta, SLICE("<h1>Harbour shut</h1><div>" DECK "</div>"));
    return slice_find(article.text, SLICE(DECK)) != SIZE_MAX;
}

static bool is_meta(const intake_fixture *opened, slice key, slice field)
{
    const slice value = value_of(field);
    if (slice_equal(field, SLICE("description")))
        return finds_deck(opened, key);
    const slice meta = arena_format(opened->arena, "<meta name=\"%.*s\" content=\"%.*s\">",
                                    (int)key.length, key.data, (int)value.length, value.data);
    const intake_article article = read_page(opened, meta, SLICE(""));
    return shows(&article, field);
}

static void every_meta_gives_its_field(void **state)
{
    check_rows(*state, "intake/meta", is_meta);
    assert_false(is_meta(*state, SLICE("harbour"), SLICE("title")));
    assert_false(is_meta(*state, SLICE("harbour"), SLICE("description")));
}

#define OWN "\"title\": \"Ship leaves Lund\", \"text\": \"" STORY "\""

// A key that lies around an article, or inside one of its fields.
static bool is_envelope(const intake_fixture *opened, slice key, slice kind)
{
    const bool is_value = slice_equal(kind, SLICE("value"));
    const bool is_inside = slice_equal(kind, SLICE("inside"));
    const char *before = is_value    ? "\"outlet\": {"
                         : is_inside ? "\"id\": 1, "
                                     : "\"title\": \"Posts\", ";
    const char *behind = is_value    ? "\"Lund Post\"}, " OWN
                         : is_inside ? "{" OWN "}"
                                     : "[{" OWN "}]";
    const intake_article article = read_as(opened, INTAKE_JSONL,
                                           arena_format(opened->arena, "{%s\"%.*s\": %s}\n", before,
                                                        (int)key.length, key.data, behind));
    return slice_equal(article.title, SLICE("Ship leaves Lund")) &&
           slice_equal(article.text, SLICE(STORY)) &&
           (!is_value || slice_equal(article.outlet, SLICE("Lund Post")));
}

static void every_envelope_is_opened(void **state)
{
    check_rows(*state, "intake/envelope", is_envelope);
    assert_false(is_envelope(*state, SLICE("harbour"), SLICE("value")) ||
                 is_envelope(*state, SLICE("harbour"), SLICE("inside")));
}

// ---- days ----

static bool orders_days(const intake_fixture *opened, slice country, slice first)
{
    const intake_article article = read_as(
        opened, INTAKE_JSONL,
        arena_format(opened->arena,
                     "{\"date\": \"03/04/2025\", \"url\": \"https://post.example.%.*s/ship\", "
                     "\"text\": \"" STORY "\"}\n",
                     (int)country.length, country.data));
    return article.published == (slice_equal(first, SLICE("day")) ? APRIL_3 : MARCH_4);
}

static void every_country_orders_its_days(void **state)
{
    check_rows(*state, "intake/day_order", orders_days);
    assert_false(orders_days(*state, SLICE("zz"), SLICE("day")) ||
                 orders_days(*state, SLICE("zz"), SLICE("month")));
}

static slice capital(const intake_fixture *opened, slice word)
{
    const slice made = arena_copy(opened->arena, word);
    ((char *)(uintptr_t)made.data)[0] = (char)toupper((unsigned char)made.data[0]);
    return made;
}

static intake_article read_dateline(const intake_fixture *opened, slice place, slice day,
                                    slice agency)
{
    return read_as(opened, INTAKE_TEXT,
                   arena_format(opened->arena, "date 2025-12-31\n\n%.*s, %.*s (%.*s) - " STORY "\n",
                                (int)place.length, place.data, (int)day.length, day.data,
                                (int)agency.length, agency.data));
}

static bool is_month(const intake_fixture *opened, slice word, slice number)
{
    const slice name = capital(opened, word);
    const slice day = arena_format(opened->arena, "%.*s 14", (int)name.length, name.data);
    const intake_article article =
        read_dateline(opened, SLICE("LUND"), day, SLICE("Example Agency"));
    uint64_t month = 0;
    assert_true(slice_to_number(number, &month));
    return article.dateline_day ==
           calendar_day((calendar_date){.year = 2025, .month = (uint8_t)month, .day = 14});
}

static void every_month_stands_in_a_dateline(void **state)
{
    check_rows(*state, "intake/month", is_month);
}

static bool is_weekday(const intake_fixture *opened, slice word, slice none)
{
    (void)none;
    const intake_article article =
        read_dateline(opened, SLICE("Lund"), capital(opened, word), SLICE("Example Agency"));
    return slice_equal(article.dateline_place, SLICE("Lund"));
}

static void every_day_of_the_week_stands_in_a_dateline(void **state)
{
    check_rows(*state, "intake/weekday", is_weekday);
    assert_false(is_weekday(*state, SLICE("harbour"), SLICE_NONE));
}

static slice shouted(const intake_fixture *opened, slice words)
{
    const slice made = arena_copy(opened->arena, words);
    for (size_t i = 0; i < made.length; i++)
        ((char *)(uintptr_t)made.data)[i] = (char)toupper((unsigned char)made.data[i]);
    return made;
}

static bool is_agency(const intake_fixture *opened, slice name, slice outlet)
{
    const intake_article article =
        read_dateline(opened, SLICE("LUND"), SLICE("March 14"), shouted(opened, name));
    return slice_equal(article.outlet, outlet);
}

static void every_agency_stands_in_a_dateline(void **state)
{
    check_rows(*state, "intake/agency", is_agency);
}

// ---- lines ----

// A kicker is no place, although it stands in capitals before a dash; joints are within one.
static bool is_in_place(const intake_fixture *opened, slice words, bool is_joint)
{
    const slice place =
        is_joint ? arena_format(opened->arena, "RIO %.*s NOVO", (int)words.length, words.data)
                 : shouted(opened, words);
    const intake_article article =
        read_as(opened, INTAKE_TEXT,
                arena_format(opened->arena, "%.*s%s - " STORY "\n", (int)place.length, place.data,
                             is_joint ? ", March 14 (Example Agency)" : ""));
    return slice_equal(article.dateline_place, place);
}

static bool is_head(const intake_fixture *opened, slice words, slice role)
{
    if (slice_equal(role, SLICE("joint")))
        return is_in_place(opened, words, true);
    if (slice_equal(role, SLICE("kicker")))
        return !is_in_place(opened, words, false) && is_in_place(opened, SLICE("lund"), false);
    const slice opening = capital(opened, words);
    const bool is_day = slice_equal(role, SLICE("day"));
    const intake_article article =
        read_as(opened, INTAKE_TEXT,
                arena_format(opened->arena, "%s%.*s %s\n\n" STORY "\n\n" STORY "\n",
                             is_day ? "" : "Ship leaves Lund\n\n", (int)opening.length,
                             opening.data, is_day ? "4 March 2025" : "Ada Holt"));
    return is_day ? article.published == MARCH_4 : slice_equal(article.byline, SLICE("Ada Holt"));
}

static void every_head_means_what_it_says(void **state)
{
    check_rows(*state, "intake/head", is_head);
}

static bool opens_byline(const intake_fixture *opened, slice word, slice none)
{
    (void)none;
    const slice opening = capital(opened, word);
    const slice line = arena_format(
        opened->arena, "<h1>Ship leaves Lund</h1><p>%.*s on 4 March 2025 by Ada Holt</p>",
        (int)opening.length, opening.data);
    const intake_article article = read_page(opened, SLICE(""), line);
    return slice_equal(article.byline, SLICE("Ada Holt"));
}

static void every_opening_lets_a_name_follow(void **state)
{
    check_rows(*state, "intake/byline_opening", opens_byline);
    assert_false(opens_byline(*state, SLICE("seen"), SLICE_NONE));
}

static bool stands_beside_a_day(const intake_fixture *opened, slice word, slice none)
{
    (void)none;
    const day_witness witness = {.other = DAY_UNKNOWN};
    int32_t day = DAY_UNKNOWN;
    const slice line =
        arena_format(opened->arena, "%.*s: 4 March 2025", (int)word.length, word.data);
    return day_line_read(&day, opened->knowledge, line, &witness) && day == MARCH_4;
}

static void every_word_stands_beside_a_day(void **state)
{
    check_rows(*state, "intake/day_word", stands_beside_a_day);
    assert_false(stands_beside_a_day(*state, SLICE("sunk"), SLICE_NONE));
}

static bool hides(const intake_fixture *opened, slice style, slice none)
{
    (void)none;
    const slice line =
        arena_format(opened->arena, "<p style=\"color:red; %.*s\">A secret word.</p>",
                     (int)style.length, style.data);
    const intake_article article = read_page(opened, SLICE(""), line);
    return article.text.length > 0 && slice_find(article.text, SLICE("secret")) == SIZE_MAX;
}

static void every_style_hides(void **state)
{
    check_rows(*state, "intake/hidden", hides);
    const intake_article article =
        read_page(*state, SLICE(""), SLICE("<p style=\"color:red\">A secret word.</p>"));
    assert_true(slice_find(article.text, SLICE("secret")) != SIZE_MAX);
}

static bool parts_title(const intake_fixture *opened, slice mark, slice none)
{
    (void)none;
    const slice head = arena_format(opened->arena,
                                    "<title>Ship leaves Lund %.*s Lund Post</title>"
                                    "<meta property=\"og:site_name\" content=\"Lund Post\">",
                                    (int)mark.length, mark.data);
    const intake_article article = read_page(opened, head, SLICE(""));
    return slice_equal(article.title, SLICE("Ship leaves Lund"));
}

static void every_mark_parts_a_title(void **state)
{
    check_rows(*state, "intake/separator", parts_title);
}

// Does a block of its own begin with these words?
static bool begins_block(const intake_article *article, slice words)
{
    for (uint32_t i = 0; i < article->block_count; i++)
        if (slice_starts_with(slice_at(article->text.data, article->blocks[i].at), words))
            return true;
    return false;
}

// The parser closes <input> at once, has one <html> and one <body>, and takes a <title> for the
// page's; <br> holds nothing, <h6> labels things, and of a <figure> only the caption is looked at.
static bool is_no_holder(slice tag)
{
    static const char *const names[] = {"input", "html", "body", "title", "br", "h6", "figure"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        if (slice_equal(tag, slice_from_string(names[i])))
            return true;
    return false;
}

// What an element holds is left out, or a block of its own.
static bool is_tag(const intake_fixture *opened, slice tag, slice role)
{
    const slice body = arena_format(
        opened->arena,
        "<div>Outer men left the harbour early, the mayor said, <%.*s>Inner men left the "
        "harbour late and came back, the mayor said.</%.*s></div>",
        (int)tag.length, tag.data, (int)tag.length, tag.data);
    const intake_article article = read_page(opened, SLICE(""), body);
    const bool is_there = slice_find(article.text, SLICE("Inner men")) != SIZE_MAX;
    if (is_no_holder(tag))
        return true;
    if (slice_equal(role, SLICE("drop")))
        return article.text.length > 0 && !is_there;
    return begins_block(&article, SLICE("Inner men"));
}

static void every_element_does_to_text_what_it_says(void **state)
{
    check_rows(*state, "intake/tag", is_tag);
    assert_false(is_tag(*state, SLICE("b"), SLICE("drop")) ||
                 is_tag(*state, SLICE("b"), SLICE("block")));
}

#define ROWS_TEST(name) cmocka_unit_test_setup_teardown(name, open_all, close_all)

TEST_MAIN(ROWS_TEST(every_column_gives_its_field), ROWS_TEST(every_meta_gives_its_field),
          ROWS_TEST(every_country_orders_its_days), ROWS_TEST(every_month_stands_in_a_dateline),
          ROWS_TEST(every_day_of_the_week_stands_in_a_dateline),
          ROWS_TEST(every_agency_stands_in_a_dateline), ROWS_TEST(every_head_means_what_it_says),
          ROWS_TEST(every_word_stands_beside_a_day), ROWS_TEST(every_style_hides),
          ROWS_TEST(every_envelope_is_opened), ROWS_TEST(every_opening_lets_a_name_follow),
          ROWS_TEST(every_mark_parts_a_title), ROWS_TEST(every_element_does_to_text_what_it_says))
