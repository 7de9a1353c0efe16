// The evidence of one claim: its sentence in the article with source, cue, content and value
// marked, and the steps that led to it.
#include <string.h>

#include "base/memory.h"
#include "serve/html.h"

static void put_entry(serve_page *page, const char *label, const char *value)
{
    if (value != NULL)
        serve_put(page, "<div><dt>%s</dt><dd><bdi>%e</bdi></dd></div>", label, value);
}

// What the machine had read, where a person edited it.
static void put_as_read(serve_page *page, json_object *claim)
{
    static const char *const names[] = {"value", "holder", "stance", "certainty", "words"};
    json_object *read = NULL;
    if (!json_object_object_get_ex(claim, "as_read", &read) || read == NULL)
        return;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const char *before = serve_text(read, names[i]);
        const char *now = serve_text(claim, names[i]);
        if (before != NULL && now != NULL && strcmp(before, now) != 0)
            serve_put(page, "<div><dt>Read as %s</dt><dd><del><bdi>%e</bdi></del></dd></div>",
                      names[i], before);
    }
}

void serve_put_claim_card(serve_page *page, json_object *claim)
{
    serve_put(page,
              "<dl class=\"facts\"><div><dt>Source</dt><dd><a href=\"/source?name=%u\">"
              "<bdi>%e</bdi></a></dd></div>",
              serve_text(claim, "holder"), serve_text(claim, "holder"));
    put_entry(page, "Called", serve_text(claim, "holder_title"));
    put_entry(page, "Speaks for", serve_text(claim, "affiliation"));
    put_entry(page, "Role", serve_text(claim, "holder_role"));
    put_entry(page, "Country", serve_text(claim, "holder_country"));
    put_entry(page, "Stance", serve_text(claim, "stance"));
    put_entry(page, "Certainty", serve_text(claim, "certainty"));
    put_entry(page, "Told to", serve_text(claim, "via"));
    put_entry(page, "Passed on by", serve_text(claim, "parent"));
    put_entry(page, "Through", serve_text(claim, "chain"));
    put_entry(page, "Age", serve_text(claim, "age"));
    put_entry(page, "Sex", serve_text(claim, "sex"));
    put_entry(page, "Reported with", serve_text(claim, "cue"));
    put_entry(page, "Outlet", serve_text(claim, "outlet"));
    if (serve_number(claim, "printings") > 0)
        serve_put(page, "<div><dt>The same text in</dt><dd>%d more %s</dd></div>",
                  serve_number(claim, "printings"),
                  serve_number(claim, "printings") == 1 ? "place" : "places");
    put_entry(page, "Day of the article", serve_text(claim, "day"));
    if (serve_has(claim, "disputed")) {
        serve_page_text(page, "<div><dt>Others</dt><dd>");
        serve_put_dispute(page, serve_text(claim, "disputed"));
        serve_page_text(page, "</dd></div>");
    }
    if (serve_has(claim, "verdict")) {
        serve_page_text(page, "<div><dt>Judged</dt><dd>");
        serve_put_verdict(page, serve_text(claim, "verdict"));
        serve_page_text(page, "</dd></div>");
    }
    put_as_read(page, claim);
    serve_page_text(page, "</dl>");
}

static void put_piece(serve_page *page, json_object *piece)
{
    json_object *parts = serve_list(piece, "in");
    if (serve_length(parts) == 0) {
        serve_page_escaped(page, serve_text(piece, "text"));
        return;
    }
    serve_page_text(page, "<mark class=\"");
    for (size_t i = 0; i < serve_length(parts); i++)
        serve_put(page, "%sin-%e", i == 0 ? "" : " ", json_object_get_string(serve_item(parts, i)));
    serve_put(page, "\">%e</mark>", serve_text(piece, "text"));
}

// Text before the first mark, from its last words on; behind the last, up to its first ones.
static void put_trimmed(serve_page *page, const char *text, size_t most, bool is_before)
{
    const size_t length = strlen(text);
    if (length <= most) {
        serve_page_escaped(page, text);
    } else if (is_before) {
        const char *from = strchr(text + length - most, ' ');
        serve_put(page, "… %e", from == NULL ? text : from + 1);
    } else {
        size_t end = most;
        while (end > 0 && text[end] != ' ')
            end--;
        char *cut = memory_copy_bytes(text, end);
        serve_put(page, "%e …", cut);
        memory_release(cut);
    }
}

// `around`: bytes of text to be shown before and behind the marks, 0 all of the passage.
void serve_put_passage(serve_page *page, json_object *data, json_object *claim, size_t around)
{
    json_object *pieces = serve_list(data, "passage");
    const char *title = serve_text(claim, "title");
    const size_t count = serve_length(pieces);
    serve_put(page,
              "<section aria-labelledby=\"article\"><h2 id=\"article\"><bdi>%e</bdi></h2>"
              "<p class=\"key\"><mark class=\"in-source\">source</mark> "
              "<mark class=\"in-cue\">cue</mark> <mark class=\"in-content\">content</mark> "
              "<mark class=\"in-value\">value</mark></p><div class=\"passage\" dir=\"auto\">",
              title != NULL ? title : "The article");
    serve_page_text(page, serve_number(data, "starts_later") != 0 && around == 0 ? "… " : "");
    for (size_t i = 0; i < count; i++) {
        json_object *piece = serve_item(pieces, i);
        const bool is_edge = i == 0 || i + 1 == count;
        if (around > 0 && is_edge && serve_length(serve_list(piece, "in")) == 0)
            put_trimmed(page, serve_text(piece, "text"), around, i == 0);
        else
            put_piece(page, piece);
    }
    serve_page_text(page, serve_number(data, "ends_earlier") != 0 && around == 0 ? " …" : "");
    serve_page_text(page, "</div>");
    const char *url = serve_text(claim, "url");
    if (url != NULL && (strncmp(url, "https://", 8) == 0 || strncmp(url, "http://", 7) == 0))
        serve_put(page, "<p><a rel=\"noreferrer noopener\" href=\"%e\">%e</a></p>", url, url);
    serve_page_text(page, "</section>");
}

void serve_put_neighbours(serve_page *page, json_object *data, int64_t of, const char *path)
{
    json_object *neighbours = serve_list(data, "neighbours");
    serve_page_text(page, "<section aria-labelledby=\"beside\"><h2 id=\"beside\">Also claimed here"
                          "</h2><ul class=\"neighbours\">");
    for (size_t i = 0; i < serve_length(neighbours); i++) {
        json_object *claim = serve_item(neighbours, i);
        serve_put(page,
                  "<li><span class=\"slot\">%e</span> <a href=\"%s%d\"%s><bdi>%e</bdi></a> "
                  "<span class=\"quiet\"><bdi>%e</bdi></span></li>",
                  serve_text(claim, "slot"), path, serve_number(claim, "id"),
                  serve_number(claim, "id") == of ? " aria-current=\"true\"" : "",
                  serve_text(claim, "value"), serve_text(claim, "holder"));
    }
    serve_page_text(page, "</ul></section>");
}

// What it takes up of its article's claims, and what takes it up, in the article's words.
static void put_linked(serve_page *page, json_object *linked)
{
    for (size_t i = 0; i < serve_length(linked); i++) {
        json_object *other = serve_item(linked, i);
        const bool opposes = strcmp(serve_text(other, "how"), "opposes") == 0;
        const bool is_own = strcmp(serve_text(other, "direction"), "to") == 0;
        if (i == 0)
            serve_page_text(page, "<section aria-labelledby=\"linked\"><h2 id=\"linked\">With and "
                                  "against</h2><ul class=\"neighbours\">");
        serve_put(page,
                  "<li>%s <q>%e</q> <span class=\"slot\">%e</span> <a href=\"/claim/%d\">"
                  "<bdi>%e</bdi></a> <span class=\"quiet\"><bdi>%e</bdi></span></li>",
                  is_own ? (opposes ? "against" : "with")
                         : (opposes ? "opposed by" : "supported by"),
                  serve_text(other, "cue"), serve_text(other, "slot"), serve_number(other, "id"),
                  serve_text(other, "value"), serve_text(other, "holder"));
    }
    serve_page_text(page, serve_length(linked) > 0 ? "</ul></section>" : "");
}

void serve_put_claim(serve_page *page, const serve_request *request, json_object *data)
{
    json_object *claim = NULL;
    (void)json_object_object_get_ex(data, "claim", &claim);
    serve_put(page,
              "<p class=\"kicker\"><a href=\"/incident/%d\"><bdi>%e</bdi></a> · %e</p>"
              "<h1 dir=\"auto\">%e</h1>",
              serve_number(claim, "incident"), serve_text(claim, "label"),
              serve_text(claim, "slot"), serve_text(claim, "value"));
    serve_put_claim_card(page, claim);
    serve_put(page, "<p><a class=\"judge\" href=\"/review/%d\">Judge this claim</a></p>",
              request->query.id);
    serve_page_text(page, "<div class=\"beside\"><div>");
    serve_put_passage(page, data, claim, 0);
    serve_page_text(page, "</div><div>");
    put_linked(page, serve_list(data, "linked"));
    serve_put_neighbours(page, data, request->query.id, "/claim/");
    serve_put_why(page, data, claim);
    serve_page_text(page, "</div></div>");
}
