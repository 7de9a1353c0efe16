// What a page says of its article: day of first publication by order of trust, outlet, address,
// language. The headline is chosen in page_title.c.
#include "intake/dateline_line.h"
#include "intake/entity.h"
#include "intake/json_reader.h"
#include "intake/page.h"

#define LD_VALUE_BYTES ((size_t)4096)
#define LD_BODY_BYTES ((size_t)1 << 20)
#define LD_LEVELS 6
#define EARLIEST_DAY 7305 // 1990-01-01
#define LATEST_DAY 47482  // 2100-01-01

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
        if (slice_find(slice_of(script.data, script.length < 20 ? script.length : 20),
                       SLICE("CDATA[")) != SIZE_MAX)
            start = slice_find(script, SLICE("CDATA[")) + 6;
        while (start < script.length && script.data[start] != '{' && script.data[start] != '[')
            start++;
        json_reader json = json_reader_of((slice){script.data + start, script.length - start});
        read_value(reader, &json);
    }
}

// ---- the day ---------------------------------------------------------------------------------

static bool read_day(int32_t *day, const page *page, slice text)
{
    text = slice_trim(text);
    int32_t found;
    if (!calendar_read(text, &found) && !dateline_day_read(&found, page->knowledge, text)) {
        // Some sites write 20240524 or 2024/05/24 or leave a blank and the hour behind.
        char iso[11];
        if (text.length < 8)
            return false;
        bool is_slashed = text.length >= 10 && text.data[4] == '/' && text.data[7] == '/';
        const char *d = text.data;
        memcpy(iso, d, 4);
        iso[4] = iso[7] = '-';
        memcpy(iso + 5, is_slashed ? d + 5 : d + 4, 2);
        memcpy(iso + 8, is_slashed ? d + 8 : d + 6, 2);
        iso[10] = '\0';
        if (!calendar_read((slice){iso, 10}, &found))
            return false;
    }
    if (found < EARLIEST_DAY || found > LATEST_DAY)
        return false;
    *day = found;
    return true;
}

// ".../2024/05/24/..." or ".../2024-05-24-...": UINT32_MAX-safe scan of the address.
static bool day_of_url(int32_t *day, slice url)
{
    for (size_t at = 0; at + 10 < url.length; at++) {
        const char *d = url.data + at;
        char separator = d[4];
        if (d[0] < '1' || d[0] > '2' || (separator != '/' && separator != '-') || d[7] != separator)
            continue;
        char iso[11] = {d[0], d[1], d[2], d[3], '-', d[5], d[6], '-', d[8], d[9], '\0'};
        if (calendar_read((slice){iso, 10}, day) && *day >= EARLIEST_DAY && *day <= LATEST_DAY)
            return true;
    }
    return false;
}

// The day of the last change, which no page says before its first publication.
static int32_t choose_update(const linked_reader *reader, int32_t published)
{
    const slice candidates[] = {reader->article.updated, reader->page->facts[PAGE_UPDATE].value};
    int32_t day;
    for (size_t i = 0; i < sizeof candidates / sizeof candidates[0]; i++)
        if (candidates[i].data != NULL && read_day(&day, reader->page, candidates[i]))
            return published == DAY_UNKNOWN || day >= published ? day : DAY_UNKNOWN;
    return DAY_UNKNOWN;
}

static int32_t choose_day(const linked_reader *reader, slice url)
{
    const page *page = reader->page;
    const slice candidates[] = {
        reader->article.published,
        reader->any_day,
        page->facts[PAGE_DAY].value,
        page->time_count > 0 ? page->times[0].value : SLICE_NONE,
    };
    int32_t day;
    for (size_t i = 0; i < sizeof candidates / sizeof candidates[0]; i++)
        if (candidates[i].data != NULL && read_day(&day, page, candidates[i]))
            return day;
    return day_of_url(&day, url) ? day : DAY_UNKNOWN;
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
    out->day = choose_day(&reader, out->url);
    out->updated = choose_update(&reader, out->day);
    out->byline = page_choose_byline(page, reader.article.authors);
}
