// One incident: what, where, when; where sources disagree; who says what; the articles, copies
// folded.
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "serve/html.h"

// ---- facts ----

// What the machine had read, where people decided otherwise.
static void put_read_range(serve_page *page, json_object *now, json_object *read, const char *low,
                           const char *high)
{
    serve_page before = {0};
    if (serve_number(now, low) == serve_number(read, low) &&
        serve_number(now, high) == serve_number(read, high) &&
        serve_has(now, low) == serve_has(read, low) &&
        serve_has(now, high) == serve_has(read, high))
        return;
    serve_put_range(&before, read, low, high);
    (void)serve_page_write(&before, "", 1);
    serve_put(page, " <del><span class=\"unseen\">read as </span>%e</del>",
              before.failed || *before.data == '\0' ? "unknown" : before.data);
    memory_release(before.data);
}

static void put_when_and_where(serve_page *page, json_object *incident, json_object *read)
{
    serve_page_text(page, "<div><dt>When</dt><dd>");
    serve_put_when(page, serve_text(incident, "earliest"), serve_text(incident, "latest"));
    if (!serve_is_same(incident, read, "earliest") || !serve_is_same(incident, read, "latest")) {
        serve_page_text(page, " <del><span class=\"unseen\">read as </span>");
        serve_put_when(page, serve_text(read, "earliest"), serve_text(read, "latest"));
        serve_page_text(page, "</del>");
    }
    serve_put(page, "</dd></div><div><dt>Where</dt><dd><bdi>%e</bdi> %e",
              serve_has(incident, "place") ? serve_text(incident, "place") : "not told",
              serve_text(incident, "country"));
    if (!serve_is_same(incident, read, "place"))
        serve_put(page, " <del><span class=\"unseen\">read as </span><bdi>%e</bdi></del>",
                  serve_has(read, "place") ? serve_text(read, "place") : "not told");
    serve_page_text(page, "</dd></div>");
}

static json_object *toll_of(json_object *data, const char *slot)
{
    json_object *tolls = serve_list(data, "tolls");
    for (size_t i = 0; i < serve_length(tolls); i++)
        if (strcmp(serve_text(serve_item(tolls, i), "slot"), slot) == 0)
            return serve_item(tolls, i);
    return NULL;
}

// "6–21, best 6: what most sources of the latest day say"
static void put_told(serve_page *page, json_object *toll)
{
    if (toll == NULL)
        return;
    serve_page_text(page, " <span class=\"told\">told: ");
    if (serve_number(toll, "low") < serve_number(toll, "high"))
        serve_put(page, "%d–", serve_number(toll, "low"));
    serve_put(page, "%d%s", serve_number(toll, "high"),
              serve_number(toll, "is_open") != 0 ? " or more" : "");
    if (serve_has(toll, "best"))
        serve_put(page, ", best %d", serve_number(toll, "best"));
    serve_put(page, " (%e)</span>", serve_text(toll, "rule"));
}

static void put_facts(serve_page *page, json_object *data, json_object *incident)
{
    static const char *const tolls[][4] = {{"Killed", "killed_low", "killed_high", "killed"},
                                           {"Injured", "injured_low", "injured_high", "injured"}};
    json_object *read = NULL;
    (void)json_object_object_get_ex(data, "as_read", &read);
    serve_page_text(page, "<dl class=\"facts\">");
    put_when_and_where(page, incident, read);
    for (int i = 0; i < 2; i++) {
        json_object *toll = toll_of(data, tolls[i][3]);
        const bool is_known = serve_has(incident, tolls[i][1]) || serve_has(incident, tolls[i][2]);
        if (!is_known && toll == NULL && !serve_has(read, tolls[i][1]) &&
            !serve_has(read, tolls[i][2]))
            continue;
        serve_put(page, "<div><dt>%s</dt><dd>", tolls[i][0]);
        serve_put_range(page, incident, tolls[i][1], tolls[i][2]);
        serve_page_text(page, is_known ? "" : "unknown");
        put_read_range(page, incident, read, tolls[i][1], tolls[i][2]);
        put_told(page, toll);
        serve_page_text(page, "</dd></div>");
    }
    serve_put(
        page, "<div><dt>Articles</dt><dd>%d</dd></div><div><dt>Claims</dt><dd>%d</dd></div></dl>",
        (int64_t)serve_length(serve_list(data, "articles")), serve_number(incident, "claims"));
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

// Where else its text was printed.
static void put_printings(serve_page *page, json_object *article)
{
    json_object *places = serve_list(article, "printings");
    for (size_t i = 0; i < serve_length(places); i++) {
        json_object *place = serve_item(places, i);
        const bool has_outlet = serve_has(place, "outlet");
        serve_put(page, "%s<bdi>%e</bdi>%s%e",
                  i == 0 ? "<br><span class=\"quiet\">the same text in " : "; ",
                  serve_text(place, has_outlet ? "outlet" : "url"),
                  serve_has(place, "day") ? ", " : "", serve_text(place, "day"));
    }
    serve_page_text(page, serve_length(places) > 0 ? "</span>" : "");
}

// What joined it to other articles of the incident.
static void put_links(serve_page *page, json_object *article)
{
    json_object *links = serve_list(article, "links");
    if (serve_length(links) == 0)
        return;
    serve_page_text(page, "<details><summary>why it is here</summary><ul>");
    for (size_t i = 0; i < serve_length(links); i++) {
        json_object *link = serve_item(links, i);
        serve_put(page, "<li>like <bdi>%e</bdi>, %f: %e</li>",
                  serve_has(link, "title") ? serve_text(link, "title") : "another article",
                  serve_real(link, "similarity"), serve_text(link, "evidence"));
    }
    serve_page_text(page, "</ul></details>");
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
        put_printings(page, serve_item(articles, i));
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
        put_printings(page, article);
        put_links(page, article);
        put_copies(page, articles, serve_number(article, "id"));
        serve_page_text(page, "</li>");
    }
    serve_page_text(page, "</ul></section>");
}

static void put_done(serve_page *page, const serve_request *request, json_object *incident)
{
    char back[64];
    snprintf(back, sizeof back, "/incident/%lld", (long long)serve_number(incident, "id"));
    serve_put_done(page, request, back);
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
    if (serve_has(incident, "contexts"))
        serve_put(page, "<p class=\"quiet\">about %e</p>", serve_text(incident, "contexts"));
    put_done(page, request, incident);
    put_facts(page, data, incident);
    serve_put_correct(page, request, incident);
    serve_put_whole_incident(page, request, data);
    serve_page_text(page, "<div class=\"pictures\">");
    serve_put_tolls(page, data, "killed");
    serve_put_tolls(page, data, "injured");
    serve_page_text(page, "</div>");
    serve_put_positions(page, data);
    serve_put_matrix(page, data);
    put_statements(page, claims);
    put_articles(page, articles);
    if (serve_number(incident, "claims") > (int64_t)serve_length(claims))
        serve_put(page, "<p>Only the first %d claims are shown.</p>",
                  (int64_t)serve_length(claims));
}
