// Sources: who says how much, what one of them said, and where they contradict each other.
#include <string.h>

#include "serve/html.h"

// ---- all ----

static void put_source(serve_page *page, json_object *source)
{
    serve_put(page,
              "<tr><th scope=\"row\"><a href=\"/source?name=%u\"><bdi>%e</bdi></a></th><td>%e</td>"
              "<td class=\"number\">%d</td><td class=\"number\">%d</td><td class=\"number\">%d</td>"
              "<td class=\"number\">%d</td></tr>",
              serve_text(source, "holder"), serve_text(source, "holder"),
              serve_text(source, "kind"), serve_number(source, "claims"),
              serve_number(source, "contradicted"), serve_number(source, "revised"),
              serve_number(source, "refined"));
}

void serve_put_sources(serve_page *page, const serve_request *request, json_object *data)
{
    const bool by_name = request->query.sort != NULL && strcmp(request->query.sort, "name") == 0;
    json_object *sources = serve_list(data, "sources");
    serve_put(
        page,
        "<h1>Sources</h1><p class=\"quiet\">Who is quoted, and how many of their claims stand "
        "in a dispute. A fact of the ledger, no judgement. <a href=\"/sources%s\">%s</a></p>",
        by_name ? "" : "?sort=name", by_name ? "Most claims first" : "By name");
    serve_page_text(
        page, "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Sources\">"
              "<table><thead><tr><th scope=\"col\">Source</th><th scope=\"col\">Kind</th>"
              "<th scope=\"col\" class=\"number\">Claims</th><th scope=\"col\" class=\"number\">"
              "Contradicted</th><th scope=\"col\" class=\"number\">Revised</th>"
              "<th scope=\"col\" class=\"number\">Made more precise</th></tr></thead><tbody>");
    for (size_t i = 0; i < serve_length(sources); i++)
        put_source(page, serve_item(sources, i));
    serve_page_text(page, "</tbody></table></div>");
    serve_put_next(page, request, data);
}

// ---- one ----

static void put_said(serve_page *page, json_object *claim)
{
    serve_put(
        page,
        "<tr><td class=\"when\"><time>%e</time></td><td><a href=\"/incident/%d\"><bdi>%e</bdi>"
        "</a></td><td>%e</td><td><a href=\"/claim/%d\"><bdi>%e</bdi></a>",
        serve_text(claim, "day"), serve_number(claim, "incident"), serve_text(claim, "label"),
        serve_text(claim, "slot"), serve_number(claim, "id"), serve_text(claim, "value"));
    serve_put_manner(page, claim);
    serve_page_text(page, "</td><td>");
    serve_put_dispute(page, serve_text(claim, "disputed"));
    serve_put(page, "</td><td><bdi>%e</bdi>", serve_text(claim, "outlet"));
    if (serve_number(claim, "printings") > 0)
        serve_put(page, " and %d more", serve_number(claim, "printings"));
    serve_page_text(page, "</td></tr>");
}

static void put_stances(serve_page *page, json_object *data)
{
    json_object *stances = serve_list(data, "stances");
    for (size_t i = 0; i < serve_length(stances); i++) {
        json_object *pair = serve_item(stances, i);
        serve_put(page, "<div><dt>%e</dt><dd>%d</dd></div>",
                  json_object_get_string(serve_item(pair, 0)),
                  json_object_get_int64(serve_item(pair, 1)));
    }
}

// As what and for whom articles say that it speaks.
static void put_descriptions(serve_page *page, json_object *data)
{
    static const char *const names[] = {"title", "affiliation", "role", "country"};
    json_object *told = serve_list(data, "descriptions");
    if (serve_length(told) == 0)
        return;
    serve_page_text(
        page, "<h2>Described as</h2><div class=\"scroll\" tabindex=\"0\" role=\"region\" "
              "aria-label=\"Described as\"><table><thead><tr><th scope=\"col\">Called</th>"
              "<th scope=\"col\">Speaks for</th><th scope=\"col\">Role</th>"
              "<th scope=\"col\">Country</th><th scope=\"col\" class=\"number\">Claims</th></tr>"
              "</thead><tbody>");
    for (size_t i = 0; i < serve_length(told); i++) {
        serve_page_text(page, "<tr>");
        for (size_t k = 0; k < sizeof names / sizeof *names; k++)
            serve_put(page, "<td><bdi>%e</bdi></td>", serve_text(serve_item(told, i), names[k]));
        serve_put(page, "<td class=\"number\">%d</td></tr>",
                  serve_number(serve_item(told, i), "claims"));
    }
    serve_page_text(page, "</tbody></table></div>");
}

void serve_put_source(serve_page *page, const serve_request *request, json_object *data)
{
    json_object *source = NULL;
    json_object *claims = serve_list(data, "claims");
    (void)json_object_object_get_ex(data, "source", &source);
    serve_put(page,
              "<p class=\"kicker\">%e</p><h1><bdi>%e</bdi></h1><dl class=\"facts\">"
              "<div><dt>Claims</dt><dd>%d</dd></div><div><dt>Contradicted</dt><dd>%d</dd></div>"
              "<div><dt>Revised</dt><dd>%d</dd></div>",
              serve_text(source, "kind"), serve_text(source, "holder"),
              serve_number(source, "claims"), serve_number(source, "contradicted"),
              serve_number(source, "revised"));
    put_stances(page, data);
    serve_page_text(page, "</dl>");
    put_descriptions(page, data);
    serve_page_text(
        page, "<h2>What it said</h2><div class=\"scroll\" tabindex=\"0\" role=\"region\" "
              "aria-label=\"What it said\"><table><thead><tr><th scope=\"col\">Day</th>"
              "<th scope=\"col\">Of</th><th scope=\"col\">Slot</th><th scope=\"col\">Claim</th>"
              "<th scope=\"col\">Others</th><th scope=\"col\">Outlet</th></tr></thead><tbody>");
    for (size_t i = 0; i < serve_length(claims); i++)
        put_said(page, serve_item(claims, i));
    serve_page_text(page, "</tbody></table></div>");
    serve_put_next(page, request, data);
}

// ---- disputes ----

static void put_position(serve_page *page, json_object *claim)
{
    serve_put(page, "<li><bdi class=\"holder\">%e</bdi>: <a href=\"/claim/%d\"><bdi>%e</bdi></a>",
              serve_text(claim, "holder"), serve_number(claim, "id"), serve_text(claim, "value"));
    serve_put_manner(page, claim);
    serve_put(page, " <span class=\"quiet\"><bdi>%e</bdi> %e</span></li>",
              serve_text(claim, "outlet"), serve_text(claim, "day"));
}

static void put_dispute(serve_page *page, json_object *dispute)
{
    json_object *claims = serve_list(dispute, "claims");
    serve_put(page,
              "<div class=\"card is-%e\"><h2><a href=\"/incident/%d\"><bdi>%e</bdi></a></h2><p>%e ",
              serve_text(dispute, "kind"), serve_number(dispute, "incident"),
              serve_text(dispute, "label"), serve_text(dispute, "slot"));
    serve_put_dispute(page, serve_text(dispute, "kind"));
    serve_page_text(page, "</p><ul>");
    for (size_t i = 0; i < serve_length(claims); i++)
        put_position(page, serve_item(claims, i));
    serve_page_text(page, "</ul></div>");
}

static void put_kinds(serve_page *page, const serve_request *request)
{
    static const char *const kinds[][2] = {{"contradiction", "Contradictions"},
                                           {"revision", "Revisions"},
                                           {"refinement", "Refinements"}};
    const char *shown = request->query.disputed;
    serve_page_text(page, "<ul class=\"chips\" aria-label=\"Kinds of dispute\">");
    for (size_t i = 0; i < 3; i++) {
        const bool is_shown = shown == NULL ? i == 0 : strcmp(shown, kinds[i][0]) == 0;
        serve_put(page, "<li><a href=\"/disputes?disputed=%s\"%s>%s</a></li>", kinds[i][0],
                  is_shown ? " aria-current=\"true\"" : "", kinds[i][1]);
    }
    serve_page_text(page, "</ul>");
}

void serve_put_disputes(serve_page *page, const serve_request *request, json_object *data)
{
    json_object *disputes = serve_list(data, "disputes");
    serve_page_text(page, "<h1>Disputes</h1>");
    put_kinds(page, request);
    serve_page_text(page, "<div class=\"cards\">");
    for (size_t i = 0; i < serve_length(disputes); i++)
        put_dispute(page, serve_item(disputes, i));
    serve_page_text(page, "</div>");
    if (serve_length(disputes) == 0)
        serve_page_text(page, "<p class=\"empty\">None of this kind.</p>");
    serve_put_next(page, request, data);
}
