// Where sources disagree, slot by slot: contradictions first, then what was revised; what was only
// made more precise is folded away.
#include <string.h>

#include "base/memory.h"
#include "serve/html.h"

#define POSITIONS_MOST 8u // that are shown at once

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

static void put_positions(serve_page *page, json_object *data, json_object *claims)
{
    const size_t count = serve_length(claims);
    serve_page_text(page, "<ul>");
    for (size_t i = 0; i < count; i++) {
        json_object *claim =
            claim_of(serve_list(data, "claims"), json_object_get_int64(serve_item(claims, i)));
        // One more is not worth a fold.
        if (i == POSITIONS_MOST && count > POSITIONS_MOST + 1)
            serve_put(page, "</ul><details><summary>%d more</summary><ul>", (int64_t)(count - i));
        if (claim != NULL)
            put_position(page, claim);
    }
    serve_page_text(page, count > POSITIONS_MOST + 1 ? "</ul></details>" : "</ul>");
}

static size_t put_kind(serve_page *page, json_object *data, const char *kind)
{
    json_object *disputes = serve_list(data, "disputes");
    size_t count = 0;
    for (size_t i = 0; i < serve_length(disputes); i++) {
        json_object *dispute = serve_item(disputes, i);
        if (strcmp(serve_text(dispute, "kind"), kind) != 0)
            continue;
        serve_put(page, "<div class=\"card is-%s\"><h3>%e ", kind, serve_text(dispute, "slot"));
        serve_put_dispute(page, kind);
        serve_page_text(page, "</h3>");
        put_positions(page, data, serve_list(dispute, "claims"));
        serve_page_text(page, "</div>");
        count++;
    }
    return count;
}

static void put_refinements(serve_page *page, json_object *data)
{
    serve_page cards = {0};
    const size_t count = put_kind(&cards, data, "refinement");
    (void)serve_page_write(&cards, "", 1);
    if (count > 0 && !cards.failed)
        serve_put(page,
                  "<details class=\"refined\"><summary>Made more precise <b>%d</b></summary>"
                  "<div class=\"cards\">%s</div></details>",
                  (int64_t)count, cards.data);
    memory_release(cards.data);
}

void serve_put_positions(serve_page *page, json_object *data)
{
    if (serve_length(serve_list(data, "disputes")) == 0)
        return;
    serve_page_text(page, "<section aria-labelledby=\"disputes\"><h2 id=\"disputes\">Where sources "
                          "disagree</h2><div class=\"cards\">");
    (void)put_kind(page, data, "contradiction");
    (void)put_kind(page, data, "revision");
    serve_page_text(page, "</div>");
    put_refinements(page, data);
    serve_page_text(page, "</section>");
}
