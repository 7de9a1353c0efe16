#include "serve/html.h"

#include <string.h>

// ---- the frame ----

static const struct {
    dateline_view view;
    const char *path, *label;
} sections[] = {
    {DATELINE_VIEW_OVERVIEW, "/incidents", "Incidents"},
    {DATELINE_VIEW_DISPUTES, "/disputes", "Disputes"},
    {DATELINE_VIEW_PEOPLE, "/people", "People"},
    {DATELINE_VIEW_SOURCES, "/sources", "Sources"},
    {DATELINE_VIEW_REVIEW, "/review", "Review"},
};

static dateline_view section_of(dateline_view view)
{
    if (view == DATELINE_VIEW_INCIDENT || view == DATELINE_VIEW_CLAIM)
        return DATELINE_VIEW_OVERVIEW;
    if (view == DATELINE_VIEW_AGREEMENT)
        return DATELINE_VIEW_REVIEW;
    return view == DATELINE_VIEW_SOURCE ? DATELINE_VIEW_SOURCES : view;
}

static void put_navigation(serve_page *page, dateline_view view)
{
    serve_page_text(page, "<nav aria-label=\"Sections\"><ul>");
    for (size_t i = 0; i < sizeof sections / sizeof *sections; i++)
        serve_put(page, "<li><a href=\"%s\"%s>%s</a></li>", sections[i].path,
                  sections[i].view == view ? " aria-current=\"page\"" : "", sections[i].label);
    serve_page_text(page, "</ul></nav>");
}

static const char *title_of(const serve_request *request, json_object *data)
{
    json_object *part = NULL;
    switch (request->view) {
    case DATELINE_VIEW_INCIDENT:
        (void)json_object_object_get_ex(data, "incident", &part);
        return serve_text(part, "label");
    case DATELINE_VIEW_CLAIM:
        (void)json_object_object_get_ex(data, "claim", &part);
        return serve_text(part, "value");
    case DATELINE_VIEW_SOURCE:
        return request->query.holder;
    case DATELINE_VIEW_DISPUTES:
        return "Disputes";
    case DATELINE_VIEW_PEOPLE:
        return request->query.person != NULL ? request->query.person : "People";
    case DATELINE_VIEW_SOURCES:
        return "Sources";
    case DATELINE_VIEW_REVIEW:
        return "Review";
    case DATELINE_VIEW_AGREEMENT:
        return "Agreement";
    case DATELINE_VIEW_OVERVIEW:
        break;
    }
    return "Incidents";
}

// What the page is narrowed to, so that a tab and a bookmark say it.
static void put_title_filters(serve_page *page, const serve_request *request)
{
    static const char *const names[] = {"place",  "actor",    "type", "context",
                                        "outlet", "disputed", "from", "to"};
    char box[64];
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const char *value = serve_value(request, names[i], box);
        if (value != NULL)
            serve_put(page, ", %s %e", names[i], value);
    }
}

static void put_head(serve_page *page, const serve_request *request, json_object *data)
{
    serve_page_text(page, "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">"
                          "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">"
                          "<title>");
    serve_page_escaped(page, title_of(request, data));
    put_title_filters(page, request);
    serve_page_text(page, " · dateline</title>"
                          "<link rel=\"stylesheet\" href=\"/assets/style.css\">"
                          "<link rel=\"icon\" href=\"/assets/icon.svg\" type=\"image/svg+xml\">"
                          "<script src=\"/assets/app.js\" defer></script></head><body>"
                          "<a class=\"skip\" href=\"#main\">Skip to the page</a>"
                          "<header class=\"masthead\"><p class=\"brand\"><a href=\"/incidents\">"
                          "dateline</a></p><p class=\"motto\">who says what happened</p>");
    put_navigation(page, section_of(request->view));
    serve_page_text(page, "<div id=\"live\"></div></header><main id=\"main\" tabindex=\"-1\">");
}

static void put_foot(serve_page *page, const serve_request *request)
{
    const serve_change stay = {"after", request->query.after};
    serve_page_text(page, "</main><footer><p>Every value is somebody’s claim; nothing here is "
                          "declared true. <a href=\"");
    serve_put_address(page, request, SERVE_JSON, &stay, 1);
    serve_page_text(page, "\">This page as JSON</a>");
    if (request->view == DATELINE_VIEW_OVERVIEW) {
        serve_page_text(page, " · <a href=\"");
        serve_put_address(page, request, SERVE_CSV, &stay, 1);
        serve_page_text(page, "\">as CSV</a>");
    }
    serve_page_text(page, "</p></footer></body></html>\n");
}

void serve_put_html(serve_page *page, const serve_request *request, json_object *data)
{
    put_head(page, request, data);
    switch (request->view) {
    case DATELINE_VIEW_OVERVIEW:
        serve_put_overview(page, request, data);
        break;
    case DATELINE_VIEW_INCIDENT:
        serve_put_incident(page, request, data);
        break;
    case DATELINE_VIEW_CLAIM:
        serve_put_claim(page, request, data);
        break;
    case DATELINE_VIEW_DISPUTES:
        serve_put_disputes(page, request, data);
        break;
    case DATELINE_VIEW_PEOPLE:
        serve_put_people(page, request, data);
        break;
    case DATELINE_VIEW_SOURCES:
        serve_put_sources(page, request, data);
        break;
    case DATELINE_VIEW_SOURCE:
        serve_put_source(page, request, data);
        break;
    case DATELINE_VIEW_REVIEW:
        serve_put_review(page, request, data);
        break;
    case DATELINE_VIEW_AGREEMENT:
        serve_put_agreement(page, request, data);
        break;
    }
    put_foot(page, request);
}

void serve_put_refusal(serve_page *page, const char *why)
{
    serve_put(page,
              "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>dateline</title>"
              "<main><h1>Not here</h1><p>%e</p></main></html>\n",
              why);
}

void serve_begin_not_done(serve_page *page, const char *why, const char *back, bool is_conflict)
{
    serve_put(page,
              "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">"
              "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">"
              "<title>Not done · dateline</title>"
              "<link rel=\"stylesheet\" href=\"/assets/style.css\"></head><body class=\"note\">"
              "<main><h1>Not done</h1><p id=\"why\">%s%e</p><p><a href=\"%e\">%s</a></p>",
              is_conflict ? "Somebody was faster: " : "", why, back,
              is_conflict ? "Look at it as it is now" : "Back to the page");
}

void serve_end_not_done(serve_page *page)
{
    serve_page_text(page, "</main></body></html>\n");
}

// ---- parts ----

// How much of two days a person would say: all of a year, of a month, or both days.
static size_t length_in_common(const char *earliest, const char *latest)
{
    const bool is_year = memcmp(earliest + 4, "-01-01", 6) == 0 &&
                         memcmp(latest + 4, "-12-31", 6) == 0 && memcmp(earliest, latest, 4) == 0;
    if (is_year)
        return 4;
    const bool is_month = memcmp(earliest, latest, 7) == 0 && memcmp(earliest + 8, "01", 2) == 0 &&
                          strcmp(latest + 8, "28") >= 0;
    if (is_month)
        return 7;
    return strcmp(earliest, latest) == 0 ? 10 : 0;
}

bool serve_period(char out[11], const char *earliest, const char *latest)
{
    if (earliest == NULL || latest == NULL || strlen(earliest) != 10 || strlen(latest) != 10)
        return false;
    const size_t length = length_in_common(earliest, latest);
    memcpy(out, earliest, length);
    out[length] = '\0';
    return length > 0;
}

void serve_put_when(serve_page *page, const char *earliest, const char *latest)
{
    char shown[11];
    if (earliest == NULL && latest == NULL) {
        serve_page_text(page, "<span class=\"quiet\">undated</span>");
    } else if (earliest == NULL || latest == NULL) {
        serve_put(page, "<span class=\"quiet\">%s</span> <time>%e</time>",
                  earliest == NULL ? "by" : "since", earliest == NULL ? latest : earliest);
    } else if (!serve_period(shown, earliest, latest)) {
        serve_put(page, "<time>%e</time>–<time>%e</time>", earliest, latest);
    } else {
        serve_put(page, "<time>%e</time>", shown);
    }
}

void serve_put_range(serve_page *page, json_object *of, const char *low, const char *high)
{
    const bool has_low = serve_has(of, low);
    const bool has_high = serve_has(of, high);
    const int64_t least = serve_number(of, low);
    const int64_t most = serve_number(of, high);
    if (has_low && has_high && least == most)
        serve_put(page, "%d", least);
    else if (has_low && has_high && least > 0)
        serve_put(page, "%d–%d", least, most);
    else if (has_high)
        serve_put(page, "≤%d", most);
    else if (has_low)
        serve_put(page, "≥%d", least);
}

void serve_put_dispute(serve_page *page, const char *kind)
{
    static const struct {
        const char *kind, *icon, *word;
    } known[] = {
        {"contradiction", "✕", "contradicted"},
        {"revision", "↻", "revised"},
        {"refinement", "⊂", "made more precise"},
    };
    for (size_t i = 0; kind != NULL && i < sizeof known / sizeof *known; i++)
        if (strcmp(kind, known[i].kind) == 0)
            serve_put(page,
                      "<span class=\"flag is-%s\"><span aria-hidden=\"true\">%s</span> %s</span>",
                      known[i].kind, known[i].icon, known[i].word);
}

void serve_put_verdict(serve_page *page, const char *verdict)
{
    static const char *const known[][3] = {{"accepted", "✓", "accepted"},
                                           {"rejected", "⊘", "rejected"},
                                           {"edited", "✎", "edited"},
                                           {"copy", "⧉", "of a copy"}};
    for (size_t i = 0; verdict != NULL && i < sizeof known / sizeof *known; i++)
        if (strcmp(verdict, known[i][0]) == 0)
            serve_put(
                page,
                "<span class=\"verdict is-%s\"><span aria-hidden=\"true\">%s</span> %s</span>",
                known[i][0], known[i][1], known[i][2]);
}

void serve_put_manner(serve_page *page, json_object *claim)
{
    const char *stance = serve_text(claim, "stance");
    const char *certainty = serve_text(claim, "certainty");
    const char *via = serve_text(claim, "via");
    const char *parent = serve_text(claim, "parent");
    if (stance != NULL && strcmp(stance, "asserts") != 0)
        serve_put(page, " <span class=\"manner\">%e</span>", stance);
    if (certainty != NULL && strcmp(certainty, "certain") != 0)
        serve_put(page, " <span class=\"manner\">%e</span>", certainty);
    if (via != NULL)
        serve_put(page, " <span class=\"chain\">via <bdi>%e</bdi></span>", via);
    if (parent != NULL)
        serve_put(page, " <span class=\"chain\">so <bdi>%e</bdi> says</span>", parent);
}

void serve_put_next(serve_page *page, const serve_request *request, json_object *data)
{
    const char *next = serve_text(data, "next");
    if (next == NULL && request->query.after == NULL)
        return;
    serve_page_text(page, "<nav class=\"pages\" aria-label=\"Pages\">");
    if (request->query.after != NULL) {
        serve_page_text(page, "<a href=\"");
        serve_put_address(page, request, SERVE_HTML, NULL, 0);
        serve_page_text(page, "\">First page</a> ");
    }
    if (next != NULL) {
        const serve_change change = {"after", next};
        serve_page_text(page, "<a rel=\"next\" href=\"");
        serve_put_address(page, request, SERVE_HTML, &change, 1);
        serve_page_text(page, "\">Next page</a>");
    }
    serve_page_text(page, "</nav>");
}
