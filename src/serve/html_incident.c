// One incident: what, where, when; where sources disagree; who says what; the articles, copies
// folded.
#include <stdlib.h>
#include <string.h>

#include "serve/html.h"

static void put_facts(serve_page *page, json_object *incident, json_object *articles)
{
    serve_page_text(page, "<dl class=\"facts\"><div><dt>When</dt><dd>");
    serve_put_when(page, serve_text(incident, "earliest"), serve_text(incident, "latest"));
    serve_put(page, "</dd></div><div><dt>Where</dt><dd><bdi>%e</bdi> %e</dd></div>",
              serve_has(incident, "place") ? serve_text(incident, "place") : "not told",
              serve_text(incident, "country"));
    static const char *const tolls[][4] = {{"Killed", "killed_low", "killed_high", "killed"},
                                           {"Injured", "injured_low", "injured_high", "injured"}};
    for (int i = 0; i < 2; i++) {
        if (!serve_has(incident, tolls[i][1]) && !serve_has(incident, tolls[i][2]))
            continue;
        serve_put(page, "<div><dt>%s</dt><dd>", tolls[i][0]);
        serve_put_range(page, incident, tolls[i][1], tolls[i][2]);
        serve_page_text(page, "</dd></div>");
    }
    serve_put(page,
              "<div><dt>Articles</dt><dd>%d</dd></div><div><dt>Claims</dt><dd>%d</dd></div></dl>",
              (int64_t)serve_length(articles), serve_number(incident, "claims"));
}

// ---- disputes ----

static json_object *claim_of(json_object *claims, int64_t id)
{
    for (size_t i = 0; i < serve_length(claims); i++)
        if (serve_number(serve_item(claims, i), "id") == id)
            return serve_item(claims, i);
    return NULL;
}

static void put_position(serve_page *page, json_object *claim)
{
    serve_put(page, "<li><bdi class=\"holder\">%e</bdi>: <a href=\"/claim/%d\"><bdi>%e</bdi></a>",
              serve_text(claim, "holder"), serve_number(claim, "id"), serve_text(claim, "value"));
    serve_put_manner(page, claim);
    if (serve_has(claim, "day"))
        serve_put(page, " <time class=\"quiet\">%e</time>", serve_text(claim, "day"));
    serve_page_text(page, " ");
    serve_put_verdict(page, serve_text(claim, "verdict"));
    serve_page_text(page, "</li>");
}

static void put_disputes(serve_page *page, json_object *data)
{
    json_object *disputes = serve_list(data, "disputes");
    if (serve_length(disputes) == 0)
        return;
    serve_page_text(page, "<section aria-labelledby=\"disputes\"><h2 id=\"disputes\">Where sources "
                          "disagree</h2><div class=\"cards\">");
    for (size_t i = 0; i < serve_length(disputes); i++) {
        json_object *dispute = serve_item(disputes, i);
        json_object *claims = serve_list(dispute, "claims");
        serve_put(page, "<div class=\"card is-%e\"><h3>%e ", serve_text(dispute, "kind"),
                  serve_text(dispute, "slot"));
        serve_put_dispute(page, serve_text(dispute, "kind"));
        serve_page_text(page, "</h3><ul>");
        for (size_t k = 0; k < serve_length(claims); k++) {
            json_object *claim =
                claim_of(serve_list(data, "claims"), json_object_get_int64(serve_item(claims, k)));
            if (claim != NULL)
                put_position(page, claim);
        }
        serve_page_text(page, "</ul></div>");
    }
    serve_page_text(page, "</div></section>");
}

// ---- what is told in words ----

static void put_statements(serve_page *page, json_object *claims)
{
    bool is_first = true;
    for (size_t i = 0; i < serve_length(claims); i++) {
        json_object *claim = serve_item(claims, i);
        if (strcmp(serve_text(claim, "slot"), "statement") != 0)
            continue;
        if (is_first)
            serve_page_text(page, "<section aria-labelledby=\"statements\"><h2 id=\"statements\">"
                                  "Statements</h2><ul class=\"statements\">");
        is_first = false;
        serve_put(page,
                  "<li><bdi class=\"holder\">%e</bdi> <a href=\"/claim/%d\"><q dir=\"auto\">%e</q>"
                  "</a>",
                  serve_text(claim, "holder"), serve_number(claim, "id"),
                  serve_text(claim, "value"));
        serve_put_manner(page, claim);
        serve_page_text(page, " ");
        serve_put_verdict(page, serve_text(claim, "verdict"));
        serve_page_text(page, "</li>");
    }
    serve_page_text(page, is_first ? "" : "</ul></section>");
}

// ---- articles ----

static void put_article(serve_page *page, json_object *article)
{
    const char *title = serve_text(article, "title");
    const char *outlet = serve_text(article, "outlet");
    serve_put(page, "<bdi>%e</bdi> <span class=\"quiet\">%e%s%e · %d claims</span>",
              title != NULL ? title : "untitled", outlet,
              outlet != NULL && serve_has(article, "day") ? ", " : "", serve_text(article, "day"),
              serve_number(article, "claims"));
}

static void put_copies(serve_page *page, json_object *articles, int64_t original)
{
    int64_t count = 0;
    for (size_t i = 0; i < serve_length(articles); i++)
        count += serve_number(serve_item(articles, i), "copy_of") == original;
    if (count == 0)
        return;
    serve_put(page, "<details><summary>%d %s of it</summary><ul>", count,
              count == 1 ? "copy" : "copies");
    for (size_t i = 0; i < serve_length(articles); i++) {
        if (serve_number(serve_item(articles, i), "copy_of") != original)
            continue;
        serve_page_text(page, "<li>");
        put_article(page, serve_item(articles, i));
        serve_page_text(page, "</li>");
    }
    serve_page_text(page, "</ul></details>");
}

static void put_articles(serve_page *page, json_object *articles)
{
    serve_page_text(page, "<section aria-labelledby=\"articles\"><h2 id=\"articles\">Articles</h2>"
                          "<ul class=\"articles\">");
    for (size_t i = 0; i < serve_length(articles); i++) {
        json_object *article = serve_item(articles, i);
        if (serve_number(article, "copy_of") > 0)
            continue;
        serve_page_text(page, "<li>");
        put_article(page, article);
        put_copies(page, articles, serve_number(article, "id"));
        serve_page_text(page, "</li>");
    }
    serve_page_text(page, "</ul></section>");
}

void serve_put_incident(serve_page *page, const serve_request *request, json_object *data)
{
    json_object *incident = NULL;
    (void)json_object_object_get_ex(data, "incident", &incident);
    json_object *articles = serve_list(data, "articles");
    json_object *claims = serve_list(data, "claims");
    const char *mode = serve_text(incident, "mode");
    serve_put(page, "<p class=\"kicker\">%e%s%e</p><h1><bdi>%e</bdi></h1>",
              serve_text(incident, "type"), mode == NULL ? "" : " · ", mode,
              serve_text(incident, "label"));
    put_facts(page, incident, articles);
    serve_put_correct(page, request, incident);
    put_disputes(page, data);
    serve_page_text(page, "<div class=\"pictures\">");
    serve_put_tolls(page, claims, "killed");
    serve_put_tolls(page, claims, "injured");
    serve_page_text(page, "</div>");
    serve_put_matrix(page, data);
    put_statements(page, claims);
    put_articles(page, articles);
    if (serve_number(incident, "claims") > (int64_t)serve_length(claims))
        serve_put(page, "<p>Only the first %d claims are shown.</p>",
                  (int64_t)serve_length(claims));
}
