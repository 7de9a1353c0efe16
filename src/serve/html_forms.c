// Fields of forms. Each that may be changed carries what it was, so that only changes become
// decisions; each says in words what it wants.
#include <string.h>

#include "serve/html.h"

void serve_begin_form(serve_page *page, const serve_request *request, const char *back,
                      const char *label)
{
    serve_put(page,
              "<form method=\"post\" action=\"/decide\" aria-label=\"%e\">"
              "<input type=\"hidden\" name=\"key\" value=\"%e\">"
              "<input type=\"hidden\" name=\"back\" value=\"%s\">",
              label, request->key, back);
}

// The value of a field of one line: a browser would drop its line feeds and let words grow
// together.
static void put_line(serve_page *page, const char *value)
{
    const size_t from = page->length;
    serve_put(page, "value=\"%e\"", value);
    for (size_t i = from; i < page->length; i++)
        if (page->data[i] == '\n' || page->data[i] == '\r')
            page->data[i] = ' ';
}

static void put_was(serve_page *page, const char *name, const char *value)
{
    serve_put(page, "<input type=\"hidden\" name=\"was_%s\" ", name);
    put_line(page, value);
    serve_page_text(page, ">");
}

void serve_put_input(serve_page *page, const char *name, const char *label, const char *value,
                     const char *more)
{
    serve_put(page, "<label>%s<input name=\"%s\" ", label, name);
    put_line(page, value);
    serve_put(page, " autocomplete=\"off\" %s></label>", more);
    put_was(page, name, value);
}

void serve_put_select(serve_page *page, const char *name, const char *label,
                      const char *const *choices, const char *chosen)
{
    serve_put(page, "<label>%s<select name=\"%s\">", label, name);
    for (; *choices != NULL; choices++)
        serve_put(page, "<option%s>%e</option>",
                  chosen != NULL && strcmp(*choices, chosen) == 0 ? " selected" : "", *choices);
    serve_page_text(page, "</select></label>");
    if (chosen != NULL)
        put_was(page, name, chosen);
}

void serve_put_ends(serve_page *page, const char *const names[2], const char *const labels[2],
                    const char *const values[2], const char *more)
{
    for (int i = 0; i < 2; i++)
        serve_put_input(page, names[i], labels[i], values[i], more);
}

// ---- a claim's fields ----

static const char *const stances[] = {
    "asserts", "confirms", "denies",      "blames",     "accuses", "claims-responsibility",
    "admits",  "doubts",   "leaves-open", "speculates", "expects", "threatens",
    NULL};
static const char *const certainties[] = {"certain", "probable", "possible", "negated", NULL};

static bool is_one_of(const char *word, const char *const *words)
{
    for (; *words != NULL; words++)
        if (strcmp(word, *words) == 0)
            return true;
    return false;
}

static void put_count(serve_page *page, json_object *claim)
{
    static const char *const names[] = {"low", "high"};
    static const char *const labels[] = {"At least", "At most (empty: open)"};
    const char *const values[] = {serve_text(claim, "low"), serve_text(claim, "high")};
    serve_put_ends(page, names, labels, values, "type=\"number\" min=\"0\" inputmode=\"numeric\"");
}

#define PERIOD "pattern=\"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\" placeholder=\"YYYY-MM-DD\" size=\"10\""
#define PERIOD_OR_OPEN                                                                             \
    "pattern=\"([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?|[.]{2})\" placeholder=\"YYYY-MM-DD\" size=\"10\""

void serve_put_days(serve_page *page, const char *earliest, const char *latest)
{
    char first[11];
    const bool is_one = serve_period(first, earliest, latest);
    serve_put_input(page, "first", "Day, month or year", is_one ? first : earliest, PERIOD);
    serve_put_input(page, "last", "Until (empty: that only; .. open)",
                    is_one                               ? ""
                    : latest == NULL && earliest != NULL ? ".."
                                                         : latest,
                    PERIOD_OR_OPEN);
}

static void put_value(serve_page *page, json_object *claim)
{
    static const char *const counts[] = {"killed",   "injured",  "missing",   "captive",
                                         "released", "detained", "displaced", NULL};
    const char *slot = serve_text(claim, "slot");
    if (is_one_of(slot, counts))
        put_count(page, claim);
    else if (strcmp(slot, "date") == 0)
        serve_put_days(page, serve_text(claim, "earliest"), serve_text(claim, "latest"));
    else if (strcmp(slot, "place") == 0)
        serve_put_input(page, "value", "Place", serve_text(claim, "value"),
                        "data-places=\"names\"");
    else
        serve_put_input(page, "value", "Value", serve_text(claim, "value"), "class=\"wide\"");
}

void serve_put_edit(serve_page *page, json_object *claim)
{
    put_value(page, claim);
    serve_put_input(page, "holder", "Who says so", serve_text(claim, "holder"), "");
    serve_put_select(page, "stance", "Stance", stances, serve_text(claim, "stance"));
    serve_put_select(page, "certainty", "Certainty", certainties, serve_text(claim, "certainty"));
    serve_put_input(page, "words", "The words in the article", serve_text(claim, "words"),
                    "class=\"wide\" data-words aria-describedby=\"words-help\"");
    serve_page_text(page,
                    "<p id=\"words-help\" class=\"quiet\">Write more or fewer of the article’s "
                    "words to resize the span, or select them in the text.</p>");
}
