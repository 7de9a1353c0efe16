// What the filter leaves, whole, in a format of the field: the same that `dateline export` writes.
#include <string.h>

#include "serve/html.h"

static const struct {
    const char *format, *label, *type, *ending;
} formats[] = {
    {"csv", "CSV", "text/csv; charset=utf-8", "csv"},
    {"jsonl", "JSON Lines", "application/x-ndjson", "jsonl"},
    {"geojson", "GeoJSON", "application/geo+json", "geojson"},
    {"acled", "ACLED", "text/csv; charset=utf-8", "csv"},
    {"ged", "UCDP GED", "text/csv; charset=utf-8", "csv"},
    {"gtd", "GTD", "text/csv; charset=utf-8", "csv"},
    {"ftm", "FollowTheMoney", "application/x-ndjson", "ftm.json"},
    {"ical", "iCalendar", "text/calendar; charset=utf-8", "ics"},
};
#define FORMATS (sizeof formats / sizeof *formats)

static size_t format_named(const char *name)
{
    size_t at = 0;
    while (at < FORMATS && (name == NULL || strcmp(name, formats[at].format) != 0))
        at++;
    return at;
}

// Exports cannot be narrowed to an outlet, a part of the map or a lesser kind of dispute.
static bool can_be_exported(const dateline_query *query)
{
    return query->outlet == NULL && query->box == NULL &&
           (query->disputed == NULL || strcmp(query->disputed, "contradiction") == 0);
}

bool serve_export_type(serve_export *out, const char *format)
{
    const size_t at = format_named(format);
    if (at == FORMATS)
        return false;
    *out = (serve_export){.format = formats[at].format, .type = formats[at].type};
    snprintf(out->name, sizeof out->name, "attachment; filename=\"incidents.%s\"",
             formats[at].ending);
    return true;
}

dateline_status serve_put_export(serve_page *page, dateline_ledger *ledger,
                                 const dateline_query *query, const serve_export *wanted)
{
    const bool is_table = strcmp(wanted->type, "text/csv; charset=utf-8") == 0;
    const dateline_export_options options = {
        .format = wanted->format,
        .from = query->from,
        .to = query->to,
        .type = query->type,
        .context = query->context,
        .place = query->place,
        .actor = query->actor,
        .disputed = query->disputed != NULL,
        .spreadsheet = is_table && strcmp(wanted->format, "csv") == 0,
    };
    if (!can_be_exported(query))
        return DATELINE_USAGE;
    const dateline_status status =
        dateline_ledger_export(ledger, &options, serve_page_write, page, NULL, NULL);
    return page->failed ? DATELINE_LIMIT : status;
}

void serve_put_export_form(serve_page *page, const serve_request *request)
{
    static const char *const names[] = {"from", "to",      "place",   "actor",
                                        "type", "context", "disputed"};
    if (!can_be_exported(&request->query)) {
        serve_page_text(page,
                        "<p class=\"export quiet\">Without the outlet, the part of the map and "
                        "lesser disputes this can be exported.</p>");
        return;
    }
    serve_page_text(page, "<form class=\"export\" action=\"/export\" method=\"get\" "
                          "aria-label=\"Export\">");
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        char box[64];
        const char *value = serve_value(request, names[i], box);
        if (value != NULL)
            serve_put(page, "<input type=\"hidden\" name=\"%s\" value=\"%e\">", names[i], value);
    }
    serve_page_text(page, "<span class=\"quiet\">All that match, as</span> ");
    for (size_t i = 0; i < FORMATS; i++)
        serve_put(page, "<button class=\"small\" name=\"format\" value=\"%s\">%s</button> ",
                  formats[i].format, formats[i].label);
    serve_page_text(page, "</form>");
}
