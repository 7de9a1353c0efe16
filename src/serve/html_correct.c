// An incident's own facts, corrected by hand: typed fields, and the place from the gazetteer.
#include <stdio.h>
#include <string.h>

#include "serve/html.h"

static const char *const types[] = {"ACCUSE",   "AGREE",    "AID",     "ASSAULT",   "CASUALTY",
                                    "COERCE",   "CONCEDE",  "CONSULT", "COOPERATE", "DISASTER",
                                    "MOBILIZE", "MOVE",     "PROTEST", "REJECT",    "REQUEST",
                                    "RETREAT",  "SANCTION", "SUPPORT", "THREATEN",  NULL};

static void put_type(serve_page *page, const char *type)
{
    const char *choices[24] = {NULL};
    size_t count = 0;
    bool is_known = false;
    for (size_t i = 0; types[i] != NULL; i++) {
        is_known = is_known || strcmp(types[i], type) == 0;
        choices[count++] = types[i];
    }
    if (!is_known)
        choices[count] = type;
    serve_put_select(page, "type", "Type", choices, type);
}

static void put_tolls(serve_page *page, json_object *incident)
{
    static const char *const names[][2] = {{"killed_low", "killed_high"},
                                           {"injured_low", "injured_high"}};
    static const char *const labels[][2] = {{"Killed, at least", "at most"},
                                            {"Injured, at least", "at most"}};
    for (int i = 0; i < 2; i++) {
        const char *const values[] = {serve_text(incident, names[i][0]),
                                      serve_text(incident, names[i][1])};
        serve_put_ends(page, names[i], labels[i], values, "type=\"number\" min=\"0\"");
    }
}

void serve_put_correct(serve_page *page, const serve_request *request, json_object *incident)
{
    char back[64];
    snprintf(back, sizeof back, "/incident/%lld", (long long)serve_number(incident, "id"));
    serve_page_text(page, "<details class=\"act\" id=\"correct\"><summary>Correct these facts"
                          "</summary>");
    serve_begin_form(page, request, back, "Correct");
    serve_put(page,
              "<input type=\"hidden\" name=\"incident\" value=\"%d\"><input type=\"hidden\" "
              "name=\"incident_before\" value=\"%e\"><div class=\"fields\">",
              serve_number(incident, "id"), serve_text(incident, "state"));
    serve_put_input(page, "label", "What", serve_text(incident, "label"), "class=\"wide\"");
    put_type(page, serve_text(incident, "type"));
    serve_put_days(page, serve_text(incident, "earliest"), serve_text(incident, "latest"));
    serve_put_input(page, "place", "Place", serve_text(incident, "place"),
                    "data-places=\"points\"");
    serve_put(page,
              "<label>Degrees north, east<input name=\"point\" placeholder=\"%e%s%e\"%s "
              "pattern=\"-?[0-9.]+, ?-?[0-9.]+\"></label>",
              serve_text(incident, "lat"), serve_has(incident, "lat") ? ", " : "48.85, 2.35",
              serve_text(incident, "lon"),
              serve_has(incident, "lat") ? " data-is-known=\"yes\"" : "");
    serve_put_input(page, "country", "Country", serve_text(incident, "country"),
                    "size=\"3\" maxlength=\"3\" pattern=\"[A-Z]{3}\"");
    put_tolls(page, incident);
    serve_page_text(page,
                    "</div><label>Why<input name=\"note\" class=\"wide\"></label>"
                    "<button name=\"action\" value=\"correct\">Correct</button>"
                    "<p class=\"quiet\">What articles say stays as it was read. Every "
                    "correction can be undone in <a href=\"/review?state=decided\">Review</a>."
                    "</p></form></details>");
}
