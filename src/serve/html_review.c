// The desk of a coder: a queue on one side, on the other the claim in its article with all that can
// be done with it. Every act is a form, so that it works without scripts; keys press its buttons.
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "serve/html.h"

#define AROUND 420u // bytes of the article around what is marked

// The review of a claim under the same filters, for an attribute; 0: of whichever is first.
static void put_claim_address(serve_page *page, const serve_request *request, int64_t claim)
{
    serve_request other = *request;
    const serve_change stay = {"after", request->query.after};
    other.query.id = claim;
    serve_put_address(page, &other, SERVE_HTML, &stay, 1);
}

// Owned by the caller.
static char *claim_address(const serve_request *request, int64_t claim)
{
    serve_page page = {0};
    put_claim_address(&page, request, claim);
    (void)serve_page_write(&page, "", 1);
    return page.data;
}

static int64_t next_of(json_object *queue, int64_t claim)
{
    const size_t count = serve_length(queue);
    for (size_t i = 0; i + 1 < count; i++)
        if (serve_number(serve_item(queue, i), "id") == claim)
            return serve_number(serve_item(queue, i + 1), "id");
    return 0;
}

// ---- what was just done ----

static const char *past_of(const char *kind)
{
    static const char *const words[][2] = {
        {"accept", "Accepted"}, {"reject", "Rejected"},       {"edit", "Edited"},
        {"defer", "Put off"},   {"copy", "Marked as a copy"}, {"merge", "Merged"},
        {"split", "Split"},     {"correct", "Corrected"},     {"sample", "Sample set"}};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strcmp(kind, words[i][0]) == 0)
            return words[i][1];
    return kind;
}

static void put_deed(serve_page *page, json_object *deed)
{
    serve_put(page, "%s", past_of(serve_text(deed, "kind")));
    if (serve_has(deed, "slot"))
        serve_put(page, " <span class=\"slot\">%e</span> <bdi>%e</bdi>", serve_text(deed, "slot"),
                  serve_text(deed, "read"));
    if (serve_has(deed, "field"))
        serve_put(page, ": %e", serve_text(deed, "field"));
    if (serve_has(deed, "value"))
        serve_put(page, " → <bdi>%e</bdi>", serve_text(deed, "value"));
}

// " and 11 more" of a note that ends "(12 of 12 at once)".
static void put_at_once(serve_page *page, const char *note)
{
    const char *words = note == NULL ? NULL : strrchr(note, '(');
    const char *of = words == NULL ? NULL : strstr(words, " of ");
    char *rest = NULL;
    const long count = of == NULL ? 0 : strtol(of + strlen(" of "), &rest, 10);
    if (count > 1 && strcmp(rest, " at once)") == 0)
        serve_put(page, " and %d more", (int64_t)count - 1);
}

static void put_said(serve_page *page, const serve_request *request, json_object *data)
{
    json_object *history = serve_list(data, "history");
    serve_page_text(page, "<p class=\"said\" role=\"status\">");
    for (size_t i = 0; request->done != 0 && i < serve_length(history); i++) {
        json_object *deed = serve_item(history, i);
        const bool is_undo = serve_number(deed, "undo") == request->done;
        if (serve_number(deed, "id") != request->done && !is_undo)
            continue;
        if (is_undo)
            serve_page_text(page,
                            serve_number(deed, "in_force") != 0 ? "Done again: " : "Undone: ");
        put_deed(page, deed);
        put_at_once(page, serve_text(deed, "note"));
        break;
    }
    serve_page_text(page, "</p>");
}

// ---- the desk's head ----

static void put_states(serve_page *page, const serve_request *request, json_object *data)
{
    static const char *const states[][2] = {
        {NULL, "Open"}, {"sample", "Coded twice"}, {"deferred", "Put off"}, {"decided", "Decided"}};
    static const char *const counts[] = {"open", NULL, "deferred", "decided"};
    serve_request all = *request;
    all.query.id = 0;
    serve_page_text(page, "<ul class=\"chips\" aria-label=\"Which claims\">");
    for (size_t i = 0; i < 4; i++) {
        const char *shown = request->query.state;
        const bool is_shown = states[i][0] == NULL
                                  ? shown == NULL || strcmp(shown, "open") == 0
                                  : shown != NULL && strcmp(shown, states[i][0]) == 0;
        const serve_change change = {"state", states[i][0]};
        serve_page_text(page, "<li><a href=\"");
        serve_put_address(page, &all, SERVE_HTML, &change, 1);
        serve_put(page, "\"%s>%s", is_shown ? " aria-current=\"true\"" : "", states[i][1]);
        if (counts[i] != NULL)
            serve_put(page, " <b>%d%s</b>", serve_number(data, counts[i]),
                      serve_number(data, counts[i]) == 10000 ? "+" : "");
        serve_page_text(page, "</a></li>");
    }
    serve_page_text(page, "</ul>");
}

static void put_coder(serve_page *page, const serve_request *request)
{
    char *back = claim_address(request, 0);
    serve_page_text(page, "<details class=\"coder\"><summary>Coder <b><bdi>");
    serve_put(page, "%e</bdi></b></summary>", request->coder);
    serve_begin_form(page, request, back, "Who decides");
    serve_put(page,
              "<label>Name<input name=\"coder\" value=\"%e\" maxlength=\"40\" required></label>"
              "<button name=\"action\" value=\"coder\">Change</button></form></details>",
              request->coder);
    memory_release(back);
}

static void put_undo(serve_page *page, const serve_request *request, json_object *data)
{
    json_object *history = serve_list(data, "history");
    const int64_t last = serve_number(data, "undo");
    int64_t claim = 0;
    if (last == 0)
        return;
    for (size_t i = 0; i < serve_length(history); i++)
        if (serve_number(serve_item(history, i), "id") == last)
            claim = serve_number(serve_item(history, i), "claim");
    char *back = claim_address(request, claim);
    serve_begin_form(page, request, back, "Undo");
    serve_put(page,
              "<input type=\"hidden\" name=\"decision\" value=\"%d\">"
              "<button name=\"action\" value=\"undo\" data-key=\"u\">Undo</button></form>",
              last);
    memory_release(back);
}

// ---- the queue ----

static void put_queue(serve_page *page, const serve_request *request, json_object *data,
                      int64_t current)
{
    json_object *queue = serve_list(data, "queue");
    serve_page_text(page, "<nav class=\"queue\" aria-label=\"Queue\"><ol>");
    for (size_t i = 0; i < serve_length(queue); i++) {
        json_object *claim = serve_item(queue, i);
        serve_page_text(page, "<li>");
        serve_put_choice(page, "claims", claim, serve_text(claim, "slot"),
                         serve_text(claim, "value"));
        serve_page_text(page, "<a href=\"");
        put_claim_address(page, request, serve_number(claim, "id"));
        serve_put(page,
                  "\"%s><span class=\"slot\">%e</span> <b dir=\"auto\">%e</b> "
                  "<span class=\"quiet\"><bdi>%e</bdi> · <bdi>%e</bdi></span> ",
                  serve_number(claim, "id") == current ? " aria-current=\"true\"" : "",
                  serve_text(claim, "slot"), serve_text(claim, "value"),
                  serve_text(claim, "holder"), serve_text(claim, "label"));
        serve_put_dispute(page, serve_text(claim, "disputed"));
        serve_page_text(page, "</a></li>");
    }
    serve_page_text(page, "</ol>");
    serve_request all = *request;
    all.query.id = 0;
    serve_put_next(page, &all, data);
    serve_page_text(page, "</nav>");
}

// ---- acts ----

typedef struct desk {
    const serve_request *request;
    json_object *data, *claim;
    const char *next, *here; // addresses, for attributes
} desk;

static void begin_act(serve_page *page, const desk *desk, const char *back, const char *label)
{
    serve_begin_form(page, desk->request, back, label);
    serve_put(page,
              "<input type=\"hidden\" name=\"claim\" value=\"%d\">"
              "<input type=\"hidden\" name=\"incident\" value=\"%d\">"
              "<input type=\"hidden\" name=\"before\" value=\"%e\">"
              "<input type=\"hidden\" name=\"incident_before\" value=\"%e\">",
              serve_number(desk->claim, "id"), serve_number(desk->claim, "incident"),
              serve_text(desk->claim, "state"), serve_text(desk->claim, "incident_state"));
}

static void put_simple(serve_page *page, const desk *desk, const char *action, const char *label,
                       const char *key)
{
    begin_act(page, desk, desk->next, label);
    serve_put(page, "<button name=\"action\" value=\"%s\" data-key=\"%s\">%s</button></form>",
              action, key, label);
}

static void begin_details(serve_page *page, const char *label, const char *key)
{
    serve_put(page, "<details class=\"act\" name=\"act\"><summary data-key=\"%s\">%s</summary>",
              key, label);
}

static void end_details(serve_page *page, const char *action, const char *label)
{
    serve_put(page,
              "<label>Note<input name=\"note\" class=\"wide\"></label>"
              "<button name=\"action\" value=\"%s\">%s</button></form></details>",
              action, label);
}

static void put_reject(serve_page *page, const desk *desk)
{
    begin_details(page, "Reject …", "x");
    begin_act(page, desk, desk->next, "Reject");
    serve_put_select(page, "reason", "Reason", serve_reasons, NULL);
    end_details(page, "reject", "Reject");
}

static void put_edit(serve_page *page, const desk *desk)
{
    begin_details(page, "Edit …", "e");
    begin_act(page, desk, desk->next, "Edit");
    serve_page_text(page, "<div class=\"fields\">");
    serve_put_edit(page, desk->claim);
    serve_page_text(page, "</div>");
    end_details(page, "edit", "Save");
}

static void put_merge(serve_page *page, const desk *desk)
{
    json_object *candidates = serve_list(desk->data, "candidates");
    begin_details(page, "Merge …", "m");
    begin_act(page, desk, desk->here, "Merge");
    serve_page_text(page, "<fieldset><legend>This incident is the same as</legend>");
    for (size_t i = 0; i < serve_length(candidates); i++) {
        json_object *incident = serve_item(candidates, i);
        serve_put(page,
                  "<label class=\"choice\"><input type=\"radio\" name=\"other\" value=\"%d\"> "
                  "<bdi>%e</bdi> <span class=\"quiet\">",
                  serve_number(incident, "id"), serve_text(incident, "label"));
        serve_put_when(page, serve_text(incident, "earliest"), serve_text(incident, "latest"));
        serve_put(page, " · <bdi>%e</bdi> · number %d</span></label>",
                  serve_text(incident, "place"), serve_number(incident, "id"));
    }
    serve_page_text(page,
                    "<label>Another, by its number<input name=\"other_number\" type=\"number\" "
                    "min=\"1\"></label></fieldset>");
    end_details(page, "merge", "Merge");
}

static void put_article_choice(serve_page *page, json_object *article, const char *type,
                               const char *name)
{
    const char *title = serve_text(article, "title");
    serve_put(page,
              "<label class=\"choice\"><input type=\"%s\" name=\"%s\" value=\"%d\"> <bdi>%e</bdi> "
              "<span class=\"quiet\"><bdi>%e</bdi> %e</span></label>",
              type, name, serve_number(article, "id"), title == NULL ? "untitled" : title,
              serve_text(article, "outlet"), serve_text(article, "day"));
}

static void put_split(serve_page *page, const desk *desk)
{
    json_object *articles = serve_list(desk->data, "articles");
    if (serve_length(articles) < 2)
        return;
    begin_details(page, "Split …", "s");
    begin_act(page, desk, desk->here, "Split");
    serve_page_text(page, "<fieldset><legend>These tell of another incident</legend>");
    for (size_t i = 0; i < serve_length(articles); i++)
        put_article_choice(page, serve_item(articles, i), "checkbox", "article");
    serve_page_text(page, "</fieldset>");
    end_details(page, "split", "Split");
}

static void put_copy(serve_page *page, const desk *desk)
{
    json_object *articles = serve_list(desk->data, "articles");
    begin_details(page, "Copy …", "c");
    begin_act(page, desk, desk->next, "Mark as a copy");
    serve_page_text(page, "<fieldset><legend>This claim’s article repeats</legend>");
    for (size_t i = 0; i < serve_length(articles); i++) {
        json_object *article = serve_item(articles, i);
        if (serve_number(article, "id") != serve_number(desk->claim, "article"))
            put_article_choice(page, article, "radio", "original");
    }
    serve_page_text(page,
                    "<label class=\"choice\"><input type=\"radio\" name=\"original\" value=\"\" "
                    "checked> one that is not here</label></fieldset>");
    end_details(page, "copy", "Mark as a copy");
}

static void put_acts(serve_page *page, const desk *desk)
{
    serve_page_text(page, "<section class=\"acts\" aria-labelledby=\"acts\"><h3 id=\"acts\" "
                          "class=\"unseen\">Decide</h3><div class=\"bar\">");
    put_simple(page, desk, "accept", "Accept", "a");
    put_simple(page, desk, "defer", "Put off", "d");
    put_undo(page, desk->request, desk->data);
    serve_page_text(page, "</div><div class=\"bar\">");
    put_reject(page, desk);
    put_edit(page, desk);
    put_merge(page, desk);
    put_split(page, desk);
    put_copy(page, desk);
    serve_put_several_claims(page, desk->request, desk->here, desk->claim, desk->data);
    serve_page_text(page, "</div></section>");
}

// ---- the claim ----

static void put_own(serve_page *page, json_object *data)
{
    json_object *own = serve_list(data, "own");
    if (serve_length(own) == 0)
        return;
    serve_page_text(page, "<p class=\"own\">You: ");
    for (size_t i = 0; i < serve_length(own); i++) {
        serve_page_text(page, i == 0 ? "" : "; ");
        put_deed(page, serve_item(own, i));
    }
    serve_page_text(page, "</p>");
}

static void put_claim(serve_page *page, const desk *desk)
{
    json_object *claim = desk->claim;
    const int64_t id = serve_number(claim, "id");
    serve_put(
        page,
        "<article aria-labelledby=\"claim\"><p class=\"kicker\"><a href=\"/incident/%d\"><bdi>%e"
        "</bdi></a></p><h2 id=\"claim\" tabindex=\"-1\"><span class=\"slot\">%e</span> "
        "<span dir=\"auto\">%e</span> <span class=\"quiet\">— <bdi>%e</bdi> ",
        serve_number(claim, "incident"), serve_text(claim, "label"), serve_text(claim, "slot"),
        serve_text(claim, "value"), serve_text(claim, "holder"));
    serve_put_manner(page, claim);
    serve_page_text(page, "</span></h2>");
    put_own(page, desk->data);
    put_acts(page, desk);
    serve_page_text(page, "<div class=\"beside\"><div>");
    serve_put_passage(page, desk->data, claim, AROUND);
    serve_page_text(page, "</div><div>");
    serve_put_claim_card(page, claim);
    serve_put_neighbours(page, desk->data, id, "/review/");
    serve_page_text(page, "</div></div></article>");
}

// ---- what was decided ----

static void put_past(serve_page *page, const serve_request *request, json_object *deed)
{
    const bool holds = serve_number(deed, "in_force") != 0;
    char *back = claim_address(request, serve_number(deed, "claim"));
    serve_put(page, "<li%s><time class=\"quiet\">%e</time> ", holds ? "" : " class=\"undone\"",
              serve_text(deed, "at"));
    put_deed(page, deed);
    if (serve_has(deed, "note"))
        serve_put(page, " <q dir=\"auto\">%e</q>", serve_text(deed, "note"));
    if (serve_has(deed, "incident"))
        serve_put(page, " <a href=\"/incident/%d\">incident %d</a>", serve_number(deed, "incident"),
                  serve_number(deed, "incident"));
    serve_begin_form(page, request, back, holds ? "Undo" : "Do again");
    serve_put(page,
              "<input type=\"hidden\" name=\"decision\" value=\"%d\"><input type=\"hidden\" "
              "name=\"alone\" value=\"1\"><button class=\"small\" name=\"action\" "
              "value=\"undo\">%s</button></form></li>",
              serve_number(deed, holds ? "id" : "undo"), holds ? "Undo" : "Do again");
    memory_release(back);
}

static void put_history(serve_page *page, const serve_request *request, json_object *data)
{
    json_object *history = serve_list(data, "history");
    if (serve_length(history) == 0)
        return;
    serve_page_text(page, "<section aria-labelledby=\"history\"><h2 id=\"history\">What you decided"
                          "</h2><ol class=\"history\">");
    for (size_t i = 0; i < serve_length(history); i++)
        put_past(page, request, serve_item(history, i));
    serve_page_text(page, "</ol></section>");
}

static void put_desk(serve_page *page, const serve_request *request, json_object *data)
{
    desk desk = {.request = request, .data = data};
    json_object *queue = serve_list(data, "queue");
    (void)json_object_object_get_ex(data, "claim", &desk.claim);
    const int64_t current = serve_number(desk.claim, "id");
    char *next = claim_address(request, next_of(queue, current));
    char *here = claim_address(request, current);
    desk.next = next;
    desk.here = here;
    serve_page_text(page, "<div class=\"desk\">");
    put_queue(page, request, data, current);
    if (desk.claim != NULL)
        put_claim(page, &desk);
    else
        serve_page_text(page,
                        "<p class=\"empty\" id=\"claim\" tabindex=\"-1\">Nothing is left here."
                        "</p>");
    serve_page_text(page, "</div>");
    memory_release(next);
    memory_release(here);
}

void serve_put_review(serve_page *page, const serve_request *request, json_object *data)
{
    serve_page_text(page, "<div class=\"head\" data-review><h1>Review</h1>");
    put_coder(page, request);
    serve_put(
        page,
        "<p class=\"quiet\"><a href=\"/agreement\">Agreement</a>: %d of 100 articles are coded "
        "twice</p></div>",
        serve_number(data, "sample"));
    put_said(page, request, data);
    put_states(page, request, data);
    put_desk(page, request, data);
    put_history(page, request, data);
}
