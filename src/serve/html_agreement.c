// How far coders agree, and where they do not: side by side, to be settled.
#include "serve/html.h"

static void put_measure(serve_page *page, const char *name, const char *measure, json_object *value,
                        int64_t units)
{
    serve_put(page, "<tr><th scope=\"row\">%s</th><td>%s</td><td class=\"number\">", name, measure);
    if (value == NULL)
        serve_page_text(page, "<span class=\"quiet\">unknown</span>");
    else
        serve_put(page, "%f", json_object_get_double(value));
    serve_put(page, "</td><td class=\"number\">%d</td></tr>", units);
}

static void put_alpha(serve_page *page, json_object *data, const char *key, const char *name,
                      const char *measure)
{
    json_object *measured = NULL;
    json_object *alpha = NULL;
    (void)json_object_object_get_ex(data, key, &measured);
    (void)json_object_object_get_ex(measured, "alpha", &alpha);
    put_measure(page, name, measure, alpha, serve_number(measured, "units"));
}

static void put_f1(serve_page *page, json_object *data, const char *key, const char *name,
                   const char *measure, const char *units)
{
    json_object *value = NULL;
    (void)json_object_object_get_ex(data, key, &value);
    put_measure(page, name, measure, value, serve_number(data, units));
}

static void put_measures(serve_page *page, json_object *data)
{
    serve_page_text(page,
                    "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Measures\">"
                    "<table class=\"measures\"><caption class=\"unseen\">Measures</caption><thead>"
                    "<tr><th scope=\"col\">Of</th><th scope=\"col\">Measure</th>"
                    "<th scope=\"col\" class=\"number\">Value</th>"
                    "<th scope=\"col\" class=\"number\">Coded twice</th></tr></thead><tbody>");
    put_alpha(page, data, "verdict", "Verdicts", "Krippendorff’s alpha, nominal");
    put_alpha(page, data, "value", "Values", "Krippendorff’s alpha, nominal");
    put_alpha(page, data, "holder", "Sources", "Krippendorff’s alpha, nominal");
    put_alpha(page, data, "certainty", "Certainty", "Krippendorff’s alpha, ordinal");
    put_alpha(page, data, "counts", "Counts", "Krippendorff’s alpha, ratio");
    put_f1(page, data, "span_f1", "Spans", "F1, the same span", "claims");
    put_f1(page, data, "span_overlap_f1", "Spans", "F1, bytes in common", "claims");
    put_f1(page, data, "b_cubed", "Incidents", "F1, B-cubed, over pairs of coders", "accounts");
    serve_page_text(page,
                    "</tbody></table></div><p class=\"quiet\">Alpha takes away what chance would "
                    "agree on; F1 does not. Above .80 is firm, .67 to .80 tentative "
                    "(Krippendorff). Compared is what each decided before the other "
                    "answered.</p>");
}

static void put_opinion(serve_page *page, json_object *opinion)
{
    serve_put(page, "<li><b><bdi>%e</bdi></b> ", serve_text(opinion, "coder"));
    serve_put_verdict(page, serve_text(opinion, "verdict"));
    serve_put(page, " <bdi>%e</bdi> <span class=\"quiet\"><bdi>%e</bdi> · bytes %d–%d</span></li>",
              serve_text(opinion, "value"), serve_text(opinion, "holder"),
              serve_number(opinion, "start"), serve_number(opinion, "end"));
}

static void put_disagreements(serve_page *page, json_object *data)
{
    json_object *all = serve_list(data, "disagreements");
    serve_put(page,
              "<section aria-labelledby=\"differ\"><h2 id=\"differ\">Where coders differ "
              "<span class=\"count\">%d</span></h2><div class=\"cards\">",
              (int64_t)serve_length(all));
    for (size_t i = 0; i < serve_length(all) && i < 200; i++) {
        json_object *coded = serve_item(all, i);
        json_object *opinions = serve_list(coded, "opinions");
        serve_put(
            page, "<div class=\"card\"><h3>%e <a href=\"/incident/%d\"><bdi>%e</bdi></a></h3><ul>",
            serve_text(coded, "slot"), serve_number(coded, "incident"), serve_text(coded, "label"));
        for (size_t k = 0; k < serve_length(opinions); k++)
            put_opinion(page, serve_item(opinions, k));
        serve_put(page, "</ul><p><a href=\"/review/%d\">Settle it</a></p></div>",
                  serve_number(coded, "claim"));
    }
    serve_page_text(page, "</div></section>");
}

void serve_put_agreement(serve_page *page, const serve_request *request, json_object *data)
{
    serve_page_text(page, "<h1>Agreement</h1>");
    serve_put(page,
              "<p>Coders: %d. Claims that two of them or more judged without seeing each "
              "other’s decisions: %d.</p>",
              serve_number(data, "coders"), serve_number(data, "claims"));
    serve_begin_form(page, request, "/agreement", "Sample");
    serve_put(page,
              "<div class=\"fields\"><label>Of 100 articles are coded twice<input name=\"share\" "
              "type=\"number\" min=\"0\" max=\"100\" value=\"%d\"></label>"
              "<button name=\"action\" value=\"sample\">Set</button></div></form>",
              serve_number(data, "sample"));
    put_measures(page, data);
    put_disagreements(page, data);
}
