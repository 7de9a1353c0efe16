#include "serve/page.h"

#include <json-c/json.h>
#include <stdlib.h>
#include <string.h>

#define PAGE_LIMIT (64u << 20)

static const char style[] =
    "body{font:16px/1.45 system-ui,sans-serif;margin:2rem auto;max-width:76rem;padding:0 1rem;"
    "color:#1b1b1b;background:#fdfdfb}nav a{margin-right:1.2rem}table{border-collapse:collapse;"
    "width:100%}th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;border-bottom:1px "
    "solid #ddd}th{font-weight:600}pre{white-space:pre-wrap;background:#f4f3ee;padding:1rem}"
    "@media(prefers-color-scheme:dark){body{color:#eee;background:#191919}pre{background:#222}"
    "th,td{border-color:#444}a{color:#9cf}}";

bool serve_page_write(void *context, const char *bytes, size_t length)
{
    serve_page *page = context;
    if (page->failed || length > PAGE_LIMIT - page->length) {
        page->failed = true;
        return false;
    }
    if (page->length + length > page->capacity) {
        const size_t capacity = 2 * (page->length + length) + 4096;
        char *grown = realloc(page->data, capacity);
        if (grown == NULL) {
            page->failed = true;
            return false;
        }
        page->data = grown;
        page->capacity = capacity;
    }
    memcpy(page->data + page->length, bytes, length);
    page->length += length;
    return true;
}

void serve_page_text(serve_page *page, const char *text)
{
    (void)serve_page_write(page, text, strlen(text));
}

void serve_page_escaped(serve_page *page, const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        switch (text[i]) {
        case '<':
            serve_page_text(page, "&lt;");
            break;
        case '>':
            serve_page_text(page, "&gt;");
            break;
        case '&':
            serve_page_text(page, "&amp;");
            break;
        case '"':
            serve_page_text(page, "&quot;");
            break;
        default:
            (void)serve_page_write(page, &text[i], 1);
        }
    }
}

// ---- the frame of a page ----

static void write_link(serve_page *page, const char *path, const char *token, const char *label)
{
    serve_page_text(page, "<a href=\"/");
    serve_page_text(page, path);
    serve_page_text(page, "?token=");
    serve_page_text(page, token);
    serve_page_text(page, "\">");
    serve_page_escaped(page, label, strlen(label));
    serve_page_text(page, "</a>");
}

static void write_head(serve_page *page, const char *title, const char *token)
{
    serve_page_text(page, "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\">"
                          "<meta name=\"viewport\" content=\"width=device-width\"><title>");
    serve_page_escaped(page, title, strlen(title));
    serve_page_text(page, "</title><style>");
    serve_page_text(page, style);
    serve_page_text(page, "</style><nav>");
    write_link(page, "", token, "Incidents");
    write_link(page, "disputes", token, "Disputes");
    write_link(page, "timeline", token, "Timeline");
    write_link(page, "people", token, "People");
    serve_page_text(page, "</nav><h1>");
    serve_page_escaped(page, title, strlen(title));
    serve_page_text(page, "</h1>");
}

// ---- JSON Lines as a table ----

static void write_value(serve_page *page, struct json_object *value, const char *key,
                        const char *token)
{
    const char *text = value == NULL ? "" : json_object_get_string(value);
    if (strcmp(key, "id") != 0 && strcmp(key, "incident") != 0) {
        serve_page_escaped(page, text, strlen(text));
        return;
    }
    char path[64];
    snprintf(path, sizeof path, "incident/%.20s", text);
    write_link(page, path, token, text);
}

static void write_header(serve_page *page, struct json_object *record)
{
    serve_page_text(page, "<table><thead><tr>");
    json_object_object_foreach(record, key, value)
    {
        (void)value;
        serve_page_text(page, "<th>");
        serve_page_escaped(page, key, strlen(key));
        serve_page_text(page, "</th>");
    }
    serve_page_text(page, "</tr></thead><tbody>");
}

static void write_row(serve_page *page, struct json_object *record, const char *token)
{
    serve_page_text(page, "<tr>");
    json_object_object_foreach(record, key, value)
    {
        serve_page_text(page, "<td>");
        write_value(page, value, key, token);
        serve_page_text(page, "</td>");
    }
    serve_page_text(page, "</tr>");
}

static void write_table(serve_page *page, const serve_page *lines, const char *token)
{
    struct json_tokener *parser = json_tokener_new();
    const char *at = lines->data != NULL ? lines->data : "";
    const char *end = at + lines->length;
    bool is_first = true;
    while (parser != NULL && at < end) {
        const char *stop = memchr(at, '\n', (size_t)(end - at));
        const size_t length = (size_t)((stop != NULL ? stop : end) - at);
        json_tokener_reset(parser);
        struct json_object *record = json_tokener_parse_ex(parser, at, (int)length);
        if (record != NULL && json_object_is_type(record, json_type_object)) {
            if (is_first)
                write_header(page, record);
            write_row(page, record, token);
            is_first = false;
        }
        json_object_put(record);
        at += length + 1;
    }
    serve_page_text(page, is_first ? "<p>Nothing here yet.</p>" : "</tbody></table>");
    json_tokener_free(parser);
}

static dateline_status write_listing(serve_page *page, dateline_ledger *ledger,
                                     dateline_listing listing, int64_t id, const char *token)
{
    serve_page lines = {0};
    const dateline_status status =
        dateline_ledger_write(ledger, listing, id, true, NULL, serve_page_write, &lines, NULL);
    if (status == DATELINE_OK || status == DATELINE_NOT_FOUND)
        write_table(page, &lines, token);
    free(lines.data);
    return status;
}

// ---- pages ----

static const char *title_of(dateline_listing listing)
{
    switch (listing) {
    case DATELINE_LIST_DISPUTES:
        return "Disputes";
    case DATELINE_LIST_TIMELINE:
        return "Timeline";
    case DATELINE_LIST_PEOPLE:
        return "People";
    default:
        return "Incidents";
    }
}

dateline_status serve_list_page(serve_page *page, dateline_ledger *ledger, dateline_listing listing,
                                const char *token)
{
    write_head(page, title_of(listing), token);
    const dateline_status status = write_listing(page, ledger, listing, 0, token);
    return status == DATELINE_NOT_FOUND ? DATELINE_OK : status;
}

dateline_status serve_incident_page(serve_page *page, dateline_ledger *ledger, int64_t id,
                                    const char *token)
{
    serve_page shown = {0};
    const dateline_style plain = {.color = false, .width = 100};
    char title[48];
    snprintf(title, sizeof title, "Incident %lld", (long long)id);
    dateline_status status = dateline_ledger_write(ledger, DATELINE_SHOW, id, false, &plain,
                                                   serve_page_write, &shown, NULL);
    if (status == DATELINE_OK) {
        write_head(page, title, token);
        serve_page_text(page, "<pre>");
        serve_page_escaped(page, shown.data, shown.length);
        serve_page_text(page, "</pre><h2>Claims</h2>");
        status = write_listing(page, ledger, DATELINE_LIST_CLAIMS, id, token);
    }
    free(shown.data);
    return status;
}
