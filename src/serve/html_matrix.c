// Who says what: a row a holder, a column a slot. What is disputed carries an icon, a word and a
// pattern.
#include <stdlib.h>
#include <string.h>

#include "serve/html.h"

#define VALUES_SHOWN 5u // of one holder for one slot; more are folded
#define SLOTS_MOST 24u
#define HOLDERS_MOST 200u

typedef struct names {
    const char *items[HOLDERS_MOST];
    size_t count;
} names;

static void add_name(names *names, const char *name, size_t most)
{
    for (size_t i = 0; i < names->count; i++)
        if (strcmp(names->items[i], name) == 0)
            return;
    if (names->count < most)
        names->items[names->count++] = name;
}

static bool is_statement(json_object *claim)
{
    return strcmp(serve_text(claim, "slot"), "statement") == 0;
}

// Slots in the order in which they are asked for; those that this table does not know come last.
static void find_slots(names *slots, json_object *claims)
{
    static const char *const order[] = {
        "happened", "date",    "place",   "perpetrator", "responsibility", "victim",   "weapon",
        "killed",   "injured", "missing", "captive",     "released",       "detained", "displaced",
    };
    for (size_t i = 0; i < sizeof order / sizeof *order; i++)
        for (size_t k = 0; k < serve_length(claims); k++)
            if (strcmp(serve_text(serve_item(claims, k), "slot"), order[i]) == 0)
                add_name(slots, order[i], SLOTS_MOST);
    for (size_t k = 0; k < serve_length(claims); k++)
        if (!is_statement(serve_item(claims, k)))
            add_name(slots, serve_text(serve_item(claims, k), "slot"), SLOTS_MOST);
}

static void put_value(serve_page *page, json_object *claim)
{
    const char *kind = serve_text(claim, "disputed");
    serve_put(page, "<li%s%e%s><a href=\"/claim/%d\"><bdi>%e</bdi></a>",
              kind == NULL ? "" : " class=\"is-", kind, kind == NULL ? "" : "\"",
              serve_number(claim, "id"), serve_text(claim, "value"));
    serve_put_manner(page, claim);
    if (serve_has(claim, "day"))
        serve_put(page, " <time class=\"quiet\">%e</time>", serve_text(claim, "day"));
    serve_page_text(page, " ");
    serve_put_dispute(page, kind);
    serve_page_text(page, " ");
    serve_put_verdict(page, serve_text(claim, "verdict"));
    serve_page_text(page, "</li>");
}

// Said before in the same words by the same holder: the first time is enough.
static bool is_repeated(json_object *claims, size_t at)
{
    json_object *claim = serve_item(claims, at);
    static const char *const keys[] = {"slot",   "holder",    "value", "stance",
                                       "parent", "certainty", "via"};
    for (size_t i = 0; i < at; i++) {
        bool is_same = true;
        for (size_t k = 0; k < sizeof keys / sizeof *keys && is_same; k++)
            is_same = serve_is_same(serve_item(claims, i), claim, keys[k]);
        if (is_same)
            return true;
    }
    return false;
}

// Of one holder, for one slot, told for the first time.
static bool is_of_cell(json_object *claims, size_t at, const char *holder, const char *slot)
{
    json_object *claim = serve_item(claims, at);
    return strcmp(serve_text(claim, "slot"), slot) == 0 &&
           strcmp(serve_text(claim, "holder"), holder) == 0 && !is_repeated(claims, at);
}

static bool is_contradicted(json_object *claim)
{
    return serve_has(claim, "disputed") &&
           strcmp(serve_text(claim, "disputed"), "contradiction") == 0;
}

// What is contradicted comes first, so that it is never folded behind what is not.
static void put_cell(serve_page *page, json_object *claims, const char *holder, const char *slot)
{
    size_t all = 0, count = 0;
    for (size_t i = 0; i < serve_length(claims); i++)
        all += is_of_cell(claims, i, holder, slot);
    serve_page_text(page, all == 0 ? "<td>" : "<td><ul>");
    for (int pass = 0; pass < 2 && all > 0; pass++) {
        for (size_t i = 0; i < serve_length(claims); i++) {
            if (is_contradicted(serve_item(claims, i)) != (pass == 0) ||
                !is_of_cell(claims, i, holder, slot))
                continue;
            if (count++ == VALUES_SHOWN)
                serve_put(page, "<li><details class=\"more\"><summary>%d more</summary><ul>",
                          (int64_t)(all - VALUES_SHOWN));
            put_value(page, serve_item(claims, i));
        }
    }
    serve_page_text(page, all > VALUES_SHOWN ? "</ul></details></li>" : "");
    serve_page_text(page, all == 0 ? "</td>" : "</ul></td>");
}

static void put_rows(serve_page *page, json_object *claims, const names *holders,
                     const names *slots)
{
    for (size_t i = 0; i < holders->count; i++) {
        serve_put(page, "<tr><th scope=\"row\"><a href=\"/source?name=%u\"><bdi>%e</bdi></a></th>",
                  holders->items[i], holders->items[i]);
        for (size_t k = 0; k < slots->count; k++)
            put_cell(page, claims, holders->items[i], slots->items[k]);
        serve_page_text(page, "</tr>");
    }
}

void serve_put_matrix(serve_page *page, json_object *data)
{
    json_object *claims = serve_list(data, "claims");
    names slots = {.count = 0};
    names holders = {.count = 0};
    find_slots(&slots, claims);
    for (size_t i = 0; i < serve_length(claims); i++)
        if (!is_statement(serve_item(claims, i)))
            add_name(&holders, serve_text(serve_item(claims, i), "holder"), HOLDERS_MOST);
    if (holders.count == 0)
        return;
    serve_page_text(page, "<section aria-labelledby=\"matrix\"><h2 id=\"matrix\">Who says what</h2>"
                          "<div class=\"scroll\" tabindex=\"0\" role=\"region\" "
                          "aria-label=\"Who says what\"><table class=\"matrix\"><thead><tr>"
                          "<th scope=\"col\">Source</th>");
    for (size_t i = 0; i < slots.count; i++)
        serve_put(page, "<th scope=\"col\">%e</th>", slots.items[i]);
    serve_page_text(page, "</tr></thead><tbody>");
    put_rows(page, claims, &holders, &slots);
    serve_page_text(page, "</tbody></table></div></section>");
}
