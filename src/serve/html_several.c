// Several at once: boxes that choose rows, and the form that judges what was chosen. The form works
// without scripts: boxes belong to it by their attribute, wherever they stand.
#include <stdio.h>

#include "base/memory.h"
#include "serve/html.h"

const char *const serve_reasons[] = {
    "not in the text", "wrong value", "wrong source", "wrong stance", "wrong incident",
    "said twice",      "no incident", "retracted",    "other",        NULL};

void serve_put_choice(serve_page *page, const char *name, json_object *of, const char *what,
                      const char *value)
{
    serve_put(page,
              "<label class=\"choose\"><input type=\"checkbox\" form=\"several\" name=\"%s\" "
              "value=\"%d~%e\"><span class=\"unseen\">Choose %e %e</span></label>",
              name, serve_number(of, "id"), serve_text(of, "state"), what, value);
}

static void begin(serve_page *page, const serve_request *request, const char *back,
                  const char *summary, const char *key)
{
    serve_put(page, "<details class=\"act several\"%s><summary%s%s%s>%s</summary>",
              key == NULL ? "" : " name=\"act\"", key == NULL ? "" : " data-key=\"",
              key == NULL ? "" : key, key == NULL ? "" : "\"", summary);
    serve_put(page,
              "<form id=\"several\" method=\"post\" action=\"/decide\" aria-label=\"%s\">"
              "<input type=\"hidden\" name=\"key\" value=\"%e\">"
              "<input type=\"hidden\" name=\"back\" value=\"%s\">",
              summary, request->key, back);
}

static void end(serve_page *page)
{
    serve_page_text(page, "<label>Note<input name=\"note\" class=\"wide\"></label>"
                          "<p class=\"quiet\">All are decided or none; Undo takes all of them back."
                          "</p></form></details>");
}

static void put_judgements(serve_page *page, bool with_more)
{
    serve_page_text(page, "<div class=\"fields\">"
                          "<button name=\"action\" value=\"accept\">Accept</button>");
    if (with_more)
        serve_page_text(page, "<button name=\"action\" value=\"defer\">Put off</button>"
                              "<button name=\"action\" value=\"copy\">Mark as copies</button>");
    serve_put_select(page, "reason", "Reason", serve_reasons, NULL);
    serve_page_text(page, "<button name=\"action\" value=\"reject\">Reject</button></div>");
}

static void put_scope(serve_page *page, const char *scope, const char *label, int64_t count)
{
    serve_put(page,
              "<label class=\"choice\"><input type=\"radio\" name=\"scope\" value=\"%s\"> %s "
              "<b>%d</b></label><input type=\"hidden\" name=\"count_%s\" value=\"%d\">",
              scope, label, count, scope, count);
}

void serve_put_several_claims(serve_page *page, const serve_request *request, const char *back,
                              json_object *claim, json_object *data)
{
    json_object *counts = NULL;
    begin(page, request, back, "Several …", "b");
    serve_page_text(page, "<fieldset><legend>Which</legend><label class=\"choice\">"
                          "<input type=\"radio\" name=\"scope\" value=\"chosen\" checked> those "
                          "chosen in the queue <b data-chosen></b></label>");
    if (claim != NULL && json_object_object_get_ex(data, "several", &counts)) {
        put_scope(page, "incident", "all open ones of this incident",
                  serve_number(counts, "incident"));
        put_scope(page, "article", "those of this article on it", serve_number(counts, "article"));
        put_scope(page, "alike", "those on it with this slot and value",
                  serve_number(counts, "alike"));
        serve_put(page,
                  "<input type=\"hidden\" name=\"incident\" value=\"%d\">"
                  "<input type=\"hidden\" name=\"claim\" value=\"%d\">",
                  serve_number(claim, "incident"), serve_number(claim, "id"));
    }
    serve_page_text(page, "</fieldset>");
    put_judgements(page, true);
    end(page);
}

void serve_put_whole_incident(serve_page *page, const serve_request *request, json_object *data)
{
    json_object *incident = NULL;
    json_object *claims = serve_list(data, "claims");
    int64_t open = 0;
    char back[64];
    char summary[80];
    (void)json_object_object_get_ex(data, "incident", &incident);
    for (size_t i = 0; i < serve_length(claims); i++)
        open += !serve_has(serve_item(claims, i), "verdict");
    if (open == 0 || open > 500)
        return;
    snprintf(back, sizeof back, "/incident/%lld", (long long)serve_number(incident, "id"));
    snprintf(summary, sizeof summary, "Judge its %lld open claims at once", (long long)open);
    begin(page, request, back, summary, NULL);
    serve_put(page,
              "<input type=\"hidden\" name=\"scope\" value=\"incident\">"
              "<input type=\"hidden\" name=\"incident\" value=\"%d\">"
              "<input type=\"hidden\" name=\"count_incident\" value=\"%d\">",
              serve_number(incident, "id"), open);
    put_judgements(page, false);
    end(page);
}

void serve_put_several_incidents(serve_page *page, const serve_request *request)
{
    serve_page back = {0};
    const serve_change stay = {"after", request->query.after};
    serve_put_address(&back, request, SERVE_HTML, &stay, 1);
    (void)serve_page_write(&back, "", 1);
    begin(page, request, back.failed ? "/incidents" : back.data, "Decide on the chosen incidents",
          NULL);
    serve_page_text(page, "<input type=\"hidden\" name=\"scope\" value=\"incidents\">"
                          "<p><b data-chosen></b> <button name=\"action\" value=\"merge\">They are "
                          "one: merge</button></p><p>Or all their open claims:</p>");
    put_judgements(page, false);
    end(page);
    memory_release(back.data);
}

void serve_put_done(serve_page *page, const serve_request *request, const char *back)
{
    if (request->done == 0)
        return;
    serve_put(page,
              "<div class=\"done\"><p class=\"said\" role=\"status\">Decided, as number "
              "%d.</p>",
              request->done);
    serve_begin_form(page, request, back, "Undo");
    serve_put(page,
              "<input type=\"hidden\" name=\"decision\" value=\"%d\"><button class=\"small\" "
              "name=\"action\" value=\"undo\">Undo</button></form></div>",
              request->done);
}
