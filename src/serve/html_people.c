// People: where each was, a lane a place, from when to when; what is inferred is drawn broken.
#include <string.h>

#include "serve/html.h"

#define WIDTH 900.0
#define LEFT 190.0
#define LANE 20.0
#define TOP 24.0
#define LANES_MOST 14u

typedef struct lanes {
    const char *places[LANES_MOST];
    size_t count;
    int64_t first, last;
} lanes;

static const char *place_of(json_object *stay)
{
    return serve_has(stay, "place") ? serve_text(stay, "place") : "place not told";
}

static bool has_day(json_object *stay)
{
    return serve_has(stay, "earliest") || serve_has(stay, "latest");
}

static int64_t first_day(json_object *stay)
{
    return serve_day(serve_text(stay, serve_has(stay, "earliest") ? "earliest" : "latest"));
}

static int64_t last_day(json_object *stay)
{
    return serve_day(serve_text(stay, serve_has(stay, "latest") ? "latest" : "earliest"));
}

static size_t lane_of(const lanes *lanes, json_object *stay)
{
    for (size_t i = 0; i < lanes->count; i++)
        if (strcmp(lanes->places[i], place_of(stay)) == 0)
            return i;
    return LANES_MOST;
}

static lanes measure(json_object *stays)
{
    lanes lanes = {.first = INT64_MAX, .last = INT64_MIN};
    for (size_t i = 0; i < serve_length(stays); i++) {
        json_object *stay = serve_item(stays, i);
        if (!has_day(stay))
            continue;
        lanes.first = first_day(stay) < lanes.first ? first_day(stay) : lanes.first;
        lanes.last = last_day(stay) > lanes.last ? last_day(stay) : lanes.last;
        if (lane_of(&lanes, stay) == LANES_MOST && lanes.count < LANES_MOST)
            lanes.places[lanes.count++] = place_of(stay);
    }
    return lanes;
}

static double x_of(const lanes *lanes, int64_t day)
{
    return LEFT + (WIDTH - LEFT - 20) * (double)(day - lanes->first) /
                      (double)(lanes->last - lanes->first + 1);
}

static void put_stay(serve_page *page, const lanes *lanes, json_object *stay)
{
    const size_t lane = lane_of(lanes, stay);
    if (!has_day(stay) || lane == LANES_MOST)
        return;
    const double x = x_of(lanes, first_day(stay));
    const double end = x_of(lanes, last_day(stay) + 1);
    const bool is_open = !serve_has(stay, "earliest") || !serve_has(stay, "latest");
    serve_put(page,
              "<rect class=\"stay%s%s\" x=\"%f\" y=\"%f\" width=\"%f\" height=\"%f\" rx=\"2\">"
              "<title>%e, %e – %e, %e</title></rect>",
              serve_has(stay, "inferred_from") ? " inferred" : "",
              serve_length(serve_list(stay, "against")) > 0 ? " against"
              : is_open                                     ? " open"
                                                            : "",
              x, TOP + LANE * (double)lane + 4, end - x < 4 ? 4.0 : end - x, LANE - 8,
              serve_text(stay, "kind"), serve_text(stay, "earliest"), serve_text(stay, "latest"),
              serve_text(stay, "holder"));
}

static void put_lanes(serve_page *page, const char *person, json_object *stays)
{
    const lanes lanes = measure(stays);
    if (lanes.count == 0)
        return;
    const double height = TOP + LANE * (double)lanes.count + 4;
    serve_put(page,
              "<svg class=\"lanes\" viewBox=\"0 0 900 %f\" role=\"img\" aria-label=\"Where %e was; "
              "the table says the same\"><text x=\"%f\" y=\"14\">",
              height, person, LEFT);
    serve_put_date(page, lanes.first);
    serve_put(page, "</text><text x=\"%f\" y=\"14\" text-anchor=\"end\">", WIDTH - 20);
    serve_put_date(page, lanes.last);
    serve_page_text(page, "</text>");
    for (size_t i = 0; i < lanes.count; i++) {
        const double y = TOP + LANE * (double)(i + 1);
        serve_put(page,
                  "<line class=\"grid\" x1=\"0\" x2=\"%f\" y1=\"%f\" y2=\"%f\"/>"
                  "<text x=\"0\" y=\"%f\">%e</text>",
                  WIDTH - 20, y, y, y - 6, lanes.places[i]);
    }
    for (size_t i = 0; i < serve_length(stays); i++)
        put_stay(page, &lanes, serve_item(stays, i));
    serve_page_text(page, "</svg>");
}

static void put_companions(serve_page *page, json_object *with)
{
    for (size_t i = 0; i < serve_length(with); i++) {
        const char *name = json_object_get_string(serve_item(with, i));
        serve_put(page, "%s<a href=\"/people?name=%u\"><bdi>%e</bdi></a>", i == 0 ? "" : ", ", name,
                  name);
    }
}

static void put_row(serve_page *page, json_object *stay)
{
    serve_page_text(page, "<tr><td class=\"when\">");
    serve_put_when(page, serve_text(stay, "earliest"), serve_text(stay, "latest"));
    serve_put(page, "</td><td>%e</td><td><bdi>%e</bdi></td><td><bdi>%e</bdi></td><td>",
              serve_text(stay, "kind"), serve_text(stay, "place"), serve_text(stay, "holder"));
    if (serve_has(stay, "inferred_from"))
        serve_put(page, "inferred: %e ", serve_text(stay, "inferred_from"));
    else
        serve_put(page, "<q dir=\"auto\">%e</q> ", serve_text(stay, "words"));
    if (serve_length(serve_list(stay, "against")) > 0)
        serve_put_dispute(page, "contradiction");
    serve_page_text(page, "</td><td>");
    put_companions(page, serve_list(stay, "with"));
    serve_page_text(page, "</td></tr>");
}

static void put_person(serve_page *page, json_object *person)
{
    const char *name = serve_text(person, "person");
    json_object *stays = serve_list(person, "stays");
    serve_put(page,
              "<section class=\"person\"><h2><a href=\"/people?name=%u\"><bdi>%e</bdi></a>"
              "</h2>",
              name, name);
    put_lanes(page, name, stays);
    serve_put(
        page,
        "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"%e\"><table><thead>"
        "<tr><th scope=\"col\">When</th><th scope=\"col\">Move</th><th scope=\"col\">Place</th>"
        "<th scope=\"col\">Source</th><th scope=\"col\">From</th><th scope=\"col\">Together "
        "with</th></tr></thead><tbody>",
        name);
    for (size_t i = 0; i < serve_length(stays); i++)
        put_row(page, serve_item(stays, i));
    serve_page_text(page, "</tbody></table></div></section>");
}

void serve_put_people(serve_page *page, const serve_request *request, json_object *data)
{
    json_object *people = serve_list(data, "people");
    serve_page_text(page,
                    "<h1>People</h1><p class=\"quiet\">Where people were said to be. Outlined "
                    "bars are inferred from other words, bars that fade have an open end.</p>");
    for (size_t i = 0; i < serve_length(people); i++)
        put_person(page, serve_item(people, i));
    if (serve_length(people) == 0)
        serve_page_text(page, "<p class=\"empty\">Nobody’s movements are told here.</p>");
    serve_put_next(page, request, data);
}
