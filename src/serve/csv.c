// A page of incidents as comma-separated values for spreadsheets.
#include <string.h>

#include "serve/html.h"

// Quoted always; what a spreadsheet would run as a formula is kept from it by an apostrophe.
static void put_value(serve_page *page, const char *text)
{
    serve_page_text(page, "\"");
    if (text != NULL && strchr("=+-@\t\r", text[0]) != NULL && text[0] != '\0')
        serve_page_text(page, "'");
    for (; text != NULL && *text != '\0'; text++) {
        if (*text == '"')
            serve_page_text(page, "\"");
        (void)serve_page_write(page, text, 1);
    }
    serve_page_text(page, "\"");
}

static const char *bound(json_object *incident, const char *key, size_t index)
{
    json_object *range = serve_list(incident, key);
    return range == NULL ? NULL : json_object_get_string(serve_item(range, index));
}

// Our own numbers: a degree may be negative and is no formula.
static void put_degree(serve_page *page, json_object *incident, const char *key)
{
    const char *text = serve_text(incident, key);
    serve_page_text(page, text == NULL ? "" : text);
}

static void put_line(serve_page *page, json_object *incident)
{
    static const char *const texts[] = {"id",       "type",   "mode",  "label",
                                        "earliest", "latest", "place", "country"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        put_value(page, serve_text(incident, texts[i]));
        serve_page_text(page, ",");
    }
    put_degree(page, incident, "lat");
    serve_page_text(page, ",");
    put_degree(page, incident, "lon");
    static const char *const tolls[] = {"killed", "injured"};
    for (size_t i = 0; i < 4; i++) {
        serve_page_text(page, ",");
        put_value(page, bound(incident, tolls[i / 2], i % 2));
    }
    serve_page_text(page, ",");
    put_value(page, serve_text(incident, "disputed"));
    serve_put(page, ",%d,%d\r\n", serve_number(incident, "articles"),
              serve_number(incident, "holders"));
}

void serve_put_csv(serve_page *page, json_object *data)
{
    json_object *incidents = serve_list(data, "incidents");
    serve_page_text(page, "id,type,mode,label,earliest,latest,place,country,lat,lon,killed_low,"
                          "killed_high,injured_low,injured_high,disputed,articles,sources\r\n");
    for (size_t i = 0; i < serve_length(incidents); i++)
        put_line(page, serve_item(incidents, i));
}
