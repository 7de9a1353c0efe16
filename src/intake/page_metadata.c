// What a page says of its article to machines: outlet, address, language, authors, days. The
// headline is chosen in page_title.c, the days in page_day.c.
#include "intake/entity.h"
#include "intake/json_reader.h"
#include "intake/page.h"

#define LD_VALUE_BYTES ((size_t)4096)
#define LD_BODY_BYTES ((size_t)1 << 20)
#define LD_LEVELS 6

// What one JSON-LD object says; objects that are no article are read for their parts only.
typedef struct linked {
    slice headline, published, updated, publisher, authors, url, body;
    bool is_article;
} linked;

typedef struct linked_reader {
    const page *page;
    linked article; // the outermost object that is an article; among equals the first
    uint32_t article_level;
    slice any_day; // of any object
    uint32_t level;
} linked_reader;

static slice json_text(const page *page, slice raw, size_t limit)
{
    bool is_cut = false;
    slice text = json_unescape(page->arena, raw, limit, &is_cut);
    return slice_trim(entity_decode(page->arena, text));
}

// "NewsArticle", "Report", "BlogPosting": what schema.org calls a piece of writing.
static bool is_article_type(slice type)
{
    return slice_ends_with(type, SLICE("Article")) || slice_ends_with(type, SLICE("BlogPosting")) ||
           slice_equal(type, SLICE("Report"));
}

static void read_type(linked *out, json_reader *json)
{
    slice raw;
    if (json_peek(json) == '"') {
        if (json_read_string(json, &raw))
            out->is_article |= is_article_type(raw);
    } else if (json_enter(json, '[')) {
        while (json_next_item(json)) {
            if (json_peek(json) != '"')
                json_skip(json);
            else if (json_read_string(json, &raw))
                out->is_article |= is_article_type(raw);
        }
    } else {
        json_skip(json);
    }
}

// A name given as text, as an object with a name, or as a list of either: the first.
static void read_name(slice *out, const page *page, json_reader *json, uint32_t level)
{
    slice raw;
    char next = json_peek(json);
    if (next == '"' && json_read_string(json, &raw)) {
        if (out->data == NULL)
            *out = json_text(page, raw, LD_VALUE_BYTES);
    } else if (next == '[' && level > 0 && json_enter(json, '[')) {
        while (json_next_item(json) && !json->failed)
            read_name(out, page, json, level - 1);
    } else if (next == '{' && level > 0 && json_enter(json, '{')) {
        for (slice key; json_next_key(json, &key) && !json->failed;) {
            if (slice_equal(key, SLICE("name")))
                read_name(out, page, json, 0);
            else
                json_skip(json);
        }
    } else if (next != '"') {
        json_skip(json);
    }
}

// All names of a list, with commas between.
static void read_authors(slice *out, const page *page, json_reader *json)
{
    if (json_peek(json) != '[') {
        read_name(out, page, json, 1);
        return;
    }
    for (bool is_open = json_enter(json, '['); is_open && json_next_item(json) && !json->failed;) {
        slice name = SLICE_NONE;
        read_name(&name, page, json, 1);
        if (name.length == 0 || out->length > LD_VALUE_BYTES)
            continue;
        *out = out->length == 0 ? name
                                : arena_format(page->arena, "%.*s, %.*s", (int)out->length,
                                               out->data, (int)name.length, name.data);
    }
}

static void read_value(linked_reader *reader, json_reader *json);

static void read_member(linked_reader *reader, linked *object, json_reader *json, slice key)
{
    const page *page = reader->page;
    if (slice_equal(key, SLICE("@type")))
        read_type(object, json);
    else if (slice_equal(key, SLICE("headline")))
        read_name(&object->headline, page, json, 0);
    else if (slice_equal(key, SLICE("datePublished")))
        read_name(&object->published, page, json, 0);
    else if (slice_equal(key, SLICE("dateModified")))
        read_name(&object->updated, page, json, 0);
    else if (slice_equal(key, SLICE("publisher")))
        read_name(&object->publisher, page, json, 2);
    else if (slice_equal(key, SLICE("author")))
        read_authors(&object->authors, page, json);
    else if (slice_equal(key, SLICE("url")))
        read_name(&object->url, page, json, 0);
    else if (slice_equal(key, SLICE("articleBody")) && json_peek(json) == '"') {
        slice raw;
        if (json_read_string(json, &raw))
            object->body = json_text(page, raw, LD_BODY_BYTES);
    } else
        read_value(reader, json);
}

static void read_object(linked_reader *reader, json_reader *json)
{
    linked object = {0};
    for (slice key; json_next_key(json, &key) && !json->failed;)
        read_member(reader, &object, json, key);
    if (reader->any_day.data == NULL)
        reader->any_day = object.published;
    if (object.is_article &&
        (!reader->article.is_article || reader->level < reader->article_level)) {
        reader->article = object;
        reader->article_level = reader->level;
    }
}

// Any value; objects and arrays are searched down to LD_LEVELS.
static void read_value(linked_reader *reader, json_reader *json)
{
    char next = json_peek(json);
    if (reader->level == LD_LEVELS || (next != '{' && next != '[')) {
        json_skip(json);
        return;
    }
    reader->level++;
    if (next == '{' && json_enter(json, '{'))
        read_object(reader, json);
    else if (json_enter(json, '['))
        while (json_next_item(json) && !json->failed)
            read_value(reader, json);
    reader->level--;
}

// Scripts often come wrapped in comments or CDATA: the JSON begins at the first bracket.
static void read_scripts(linked_reader *reader)
{
    for (uint32_t i = 0; i < reader->page->script_count; i++) {
        slice script = slice_trim(reader->page->scripts[i]);
        size_t start = 0;
        if (script.length == 0)
            continue;
        if (slice_find(slice_of(script.data, script.length < 20 ? script.length : 20),
                       SLICE("CDATA[")) != SIZE_MAX)
            start = slice_find(script, SLICE("CDATA[")) + 6;
        while (start < script.length && script.data[start] != '{' && script.data[start] != '[')
            start++;
        json_reader json = json_reader_of((slice){script.data + start, script.length - start});
        read_value(reader, &json);
    }
}

// "https://web.archive.org/web/20150311120000/http://post.example/a": the page's own address, and
// the day of the capture.
static slice address_in_archive(int32_t *capture, slice url)
{
    static const slice mark = {"/web/", 5};
    const size_t at = slice_find(url, mark);
    if (at == SIZE_MAX || at + mark.length + 8 >= url.length)
        return url;
    const slice stamp = {url.data + at + mark.length, 8};
    slice rest = {stamp.data, url.length - at - mark.length};
    slice_cut(&rest, '/'); // "20240524101112id_"
    const bool is_address =
        slice_starts_with(rest, SLICE("http://")) || slice_starts_with(rest, SLICE("https://"));
    const char iso[] = {stamp.data[0], stamp.data[1], stamp.data[2], stamp.data[3], '-',
                        stamp.data[4], stamp.data[5], '-',           stamp.data[6], stamp.data[7]};
    return is_address && calendar_read((slice){iso, sizeof iso}, capture) ? rest : url;
}

void page_read_metadata(page_metadata *out, const page *page)
{
    linked_reader reader = {.page = page};
    read_scripts(&reader);
    *out = (page_metadata){.url = page->facts[PAGE_URL].value,
                           .language = page->facts[PAGE_LANGUAGE].value,
                           .outlet = reader.article.publisher,
                           .body = reader.article.body};
    // Some give their address for a name.
    if (out->outlet.data == NULL || slice_find(out->outlet, SLICE("://")) != SIZE_MAX)
        out->outlet = page->facts[PAGE_OUTLET].value;
    out->title = page_choose_title(page, reader.article.headline, out->outlet);
    if (out->url.data == NULL)
        out->url = reader.article.url;
    int32_t capture = DAY_UNKNOWN;
    out->url = address_in_archive(&capture, out->url);
    const slice published[] = {reader.article.published, reader.any_day};
    page_choose_update(&out->updated, page, reader.article.updated, out->url);
    page_choose_day(&out->published, page, published, out);
    // Nothing is changed before it is published.
    if (out->published.day != DAY_UNKNOWN && out->updated.day < out->published.day)
        out->updated = (page_day){DAY_UNKNOWN, SLICE_NONE};
    if (capture != DAY_UNKNOWN && out->published.day > capture + 1)
        out->published = (page_day){DAY_UNKNOWN, SLICE_NONE};
    out->byline = page_choose_byline(page, reader.article.authors);
}
