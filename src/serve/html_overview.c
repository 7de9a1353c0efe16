// The overview: what is asked, when and where it was, and a table that says the same.
#include <string.h>

#include "serve/html.h"

// ---- filters ----

static void put_field(serve_page *page, const serve_request *request, const char *name,
                      const char *label, const char *kind)
{
    char box[64];
    serve_put(page, "<label>%s<input name=\"%s\" type=\"%s\" value=\"%e\"></label>", label, name,
              kind, serve_value(request, name, box));
}

static void put_option(serve_page *page, const char *value, const char *label, const char *chosen)
{
    serve_put(page, "<option value=\"%e\"%s>%e</option>", value,
              chosen != NULL && strcmp(value, chosen) == 0 ? " selected" : "", label);
}

static void put_choice(serve_page *page, const char *name, const char *label, const char *chosen,
                       json_object *values)
{
    serve_put(page, "<label>%s<select name=\"%s\"><option value=\"\">any</option>", label, name);
    for (size_t i = 0; i < serve_length(values); i++) {
        const char *value = json_object_get_string(serve_item(values, i));
        put_option(page, value, value, chosen);
    }
    serve_page_text(page, "</select></label>");
}

static void put_dispute_choice(serve_page *page, const char *chosen)
{
    serve_page_text(page, "<label>Disputed<select name=\"disputed\">"
                          "<option value=\"\">or not</option>");
    put_option(page, "contradiction", "contradicted", chosen);
    put_option(page, "revision", "or revised", chosen);
    put_option(page, "refinement", "or made more precise", chosen);
    serve_page_text(page, "</select></label>");
}

static void put_hidden(serve_page *page, const serve_request *request, const char *name)
{
    char box[64];
    const char *value = serve_value(request, name, box);
    if (value != NULL)
        serve_put(page, "<input type=\"hidden\" name=\"%s\" value=\"%e\">", name, value);
}

static void put_filters(serve_page *page, const serve_request *request, json_object *data)
{
    const dateline_query *query = &request->query;
    serve_page_text(page, "<form class=\"filters\" action=\"/incidents\" method=\"get\" "
                          "aria-label=\"Filter\">");
    put_field(page, request, "from", "From", "date");
    put_field(page, request, "to", "To", "date");
    put_field(page, request, "place", "Place", "search");
    put_field(page, request, "actor", "Who", "search");
    put_choice(page, "type", "Kind", query->type, serve_list(data, "types"));
    put_choice(page, "context", "About", query->context, serve_list(data, "contexts"));
    put_choice(page, "outlet", "Outlet", query->outlet, serve_list(data, "outlets"));
    put_dispute_choice(page, query->disputed);
    put_hidden(page, request, "box");
    put_hidden(page, request, "sort");
    serve_page_text(page, "<span class=\"buttons\"><button>Filter</button>"
                          "<a class=\"reset\" href=\"/incidents\">All</a></span></form>");
}

static void put_chips(serve_page *page, const serve_request *request)
{
    static const char *const names[] = {"from",    "to",     "place",    "actor", "type",
                                        "context", "outlet", "disputed", "box"};
    bool is_first = true;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        char box[64];
        const char *value = serve_value(request, names[i], box);
        if (value == NULL)
            continue;
        const serve_change without = {names[i], NULL};
        serve_page_text(page, is_first ? "<ul class=\"chips\" aria-label=\"Filters set\">" : "");
        serve_page_text(page, "<li><a href=\"");
        serve_put_address(page, request, SERVE_HTML, &without, 1);
        serve_put(page,
                  "\">%s <b>%e</b> <span aria-hidden=\"true\">×</span>"
                  "<span class=\"unseen\">take away</span></a></li>",
                  strcmp(names[i], "box") == 0 ? "part of the map" : names[i], value);
        is_first = false;
    }
    serve_page_text(page, is_first ? "" : "</ul>");
}

// ---- the table ----

static const struct {
    const char *sort, *label, *first; // first: the way that a first click sorts
    bool is_number;
} columns[] = {
    {"when", "When", "-when", false},   {"label", "What", "label", false},
    {"place", "Where", "place", false}, {"killed", "Killed", "-killed", true},
    {NULL, "Injured", NULL, true},      {NULL, "Sources", NULL, true},
    {NULL, "Articles", NULL, true},     {"disputed", "Disputed", "-disputed", false},
};

static void put_column(serve_page *page, const serve_request *request, size_t i)
{
    const char *sort = request->query.sort == NULL ? "-when" : request->query.sort;
    const bool descends = sort[0] == '-';
    const bool is_sorted = columns[i].sort != NULL && strcmp(sort + descends, columns[i].sort) == 0;
    serve_put(page, "<th scope=\"col\"%s%s>", columns[i].is_number ? " class=\"number\"" : "",
              !is_sorted ? ""
              : descends ? " aria-sort=\"descending\""
                         : " aria-sort=\"ascending\"");
    if (columns[i].sort == NULL) {
        serve_put(page, "%s</th>", columns[i].label);
        return;
    }
    char other[16];
    snprintf(other, sizeof other, "%s%s", descends ? "" : "-", columns[i].sort);
    const serve_change change = {"sort", is_sorted ? other : columns[i].first};
    serve_page_text(page, "<a href=\"");
    serve_put_address(page, request, SERVE_HTML, &change, 1);
    serve_put(page, "\">%s<span aria-hidden=\"true\">%s</span></a></th>", columns[i].label,
              !is_sorted ? ""
              : descends ? " ▾"
                         : " ▴");
}

static void put_pair(serve_page *page, json_object *incident, const char *key)
{
    json_object *range = serve_list(incident, key);
    serve_page_text(page, "<td class=\"number\">");
    if (range != NULL) {
        json_object *both = json_object_new_object();
        (void)json_object_object_add(both, "low", json_object_get(serve_item(range, 0)));
        (void)json_object_object_add(both, "high", json_object_get(serve_item(range, 1)));
        serve_put_range(page, both, "low", "high");
        json_object_put(both);
    }
    serve_page_text(page, "</td>");
}

// Where and when it is, for scripts that find its circle and its column.
static void put_whereabouts(serve_page *page, json_object *incident)
{
    int64_t days[2];
    if (serve_has(incident, "lat") && serve_has(incident, "lon"))
        serve_put(page, " data-lat=\"%e\" data-lon=\"%e\"", serve_text(incident, "lat"),
                  serve_text(incident, "lon"));
    if (!serve_days_of(days, incident))
        return;
    serve_page_text(page, " data-day=\"");
    serve_put_date(page, days[0]);
    serve_page_text(page, "\"");
}

static void put_row(serve_page *page, json_object *incident)
{
    const char *mode = serve_text(incident, "mode");
    serve_put(page, "<tr data-incident=\"%d\"", serve_number(incident, "id"));
    put_whereabouts(page, incident);
    serve_page_text(page, "><td class=\"choose\">");
    serve_put_choice(page, "incidents", incident, serve_text(incident, "label"), NULL);
    serve_page_text(page, "</td><td class=\"when\">");
    serve_put_when(page, serve_text(incident, "earliest"), serve_text(incident, "latest"));
    serve_page_text(page, "</td>");
    serve_put(page,
              "<th scope=\"row\"><a href=\"/incident/%d\"><bdi>%e</bdi></a> "
              "<span class=\"kind\">%e%s%e</span></th><td><bdi>%e</bdi> "
              "<span class=\"quiet\">%e</span></td>",
              serve_number(incident, "id"), serve_text(incident, "label"),
              serve_text(incident, "type"), mode == NULL ? "" : " · ", mode,
              serve_text(incident, "place"), serve_text(incident, "country"));
    put_pair(page, incident, "killed");
    put_pair(page, incident, "injured");
    serve_put(page, "<td class=\"number\">%d</td><td class=\"number\">%d</td><td>",
              serve_number(incident, "holders"), serve_number(incident, "articles"));
    serve_put_dispute(page, serve_text(incident, "disputed"));
    serve_page_text(page, "</td></tr>");
}

static bool is_whole(const serve_request *request)
{
    const dateline_query *query = &request->query;
    return query->from == NULL && query->to == NULL && query->place == NULL &&
           query->actor == NULL && query->type == NULL && query->context == NULL &&
           query->outlet == NULL && query->disputed == NULL && query->box == NULL &&
           query->after == NULL;
}

static void put_table(serve_page *page, const serve_request *request, json_object *data)
{
    json_object *incidents = serve_list(data, "incidents");
    if (serve_length(incidents) == 0) {
        serve_page_text(page, is_whole(request)
                                  ? "<p class=\"empty\">The ledger holds no incident yet: "
                                    "<code>dateline add -d LEDGER FILES</code> reads articles into "
                                    "it, and they appear here by themselves.</p>"
                                  : "<p class=\"empty\">No incident matches. "
                                    "<a href=\"/incidents\">Show all</a></p>");
        return;
    }
    serve_page_text(page, "<div class=\"scroll\" tabindex=\"0\" role=\"region\" "
                          "aria-label=\"Incidents\"><table class=\"incidents\">"
                          "<caption class=\"unseen\">Incidents</caption><thead><tr>"
                          "<th scope=\"col\" class=\"choose\"><span class=\"unseen\">Choose"
                          "</span></th>");
    for (size_t i = 0; i < sizeof columns / sizeof *columns; i++)
        put_column(page, request, i);
    serve_page_text(page, "</tr></thead><tbody>");
    for (size_t i = 0; i < serve_length(incidents); i++)
        put_row(page, serve_item(incidents, i));
    serve_page_text(page, "</tbody></table></div>");
    serve_put_several_incidents(page, request);
}

static void put_review_link(serve_page *page, const serve_request *request)
{
    serve_request review = *request;
    const serve_change unsorted = {"sort", NULL};
    review.view = DATELINE_VIEW_REVIEW;
    review.query.limit = 0;
    serve_page_text(page, "<p><a class=\"judge\" href=\"");
    serve_put_address(page, &review, SERVE_HTML, &unsorted, 1);
    serve_page_text(page, "\">Judge the claims of these incidents</a></p>");
}

void serve_put_overview(serve_page *page, const serve_request *request, json_object *data)
{
    json_object *part = NULL;
    serve_put(page, "<h1>Incidents <span class=\"count\">%d</span></h1>",
              serve_number(data, "total"));
    serve_put_done(page, request, "/incidents");
    put_filters(page, request, data);
    put_chips(page, request);
    serve_page_text(page, "<div class=\"pictures\"><div>");
    if (json_object_object_get_ex(data, "time", &part))
        serve_put_timeline(page, request, part);
    serve_put_bars(page, serve_list(data, "incidents"));
    serve_page_text(page, "</div>");
    if (json_object_object_get_ex(data, "map", &part))
        serve_put_map(page, request, part);
    serve_page_text(page, "</div>");
    put_table(page, request, data);
    serve_put_next(page, request, data);
    serve_put_export_form(page, request);
    put_review_link(page, request);
}
