// Where: circles on Natural Earth's outlines. The larger, the more were killed; a ring of dashes
// where sources contradict each other. The projection is equirectangular, true to scale in the
// middle of what is shown, so that a part of it is a box of degrees.
#include <math.h>

#include "serve/html.h"

#define WIDTH 640.0 // the size that circles are drawn for
#define HEIGHT 340.0
#define DEGREE 0.017453292519943295

typedef struct area {
    double west, south, east, north;
    double squeeze; // of a degree of longitude against one of latitude
    double unit;    // degrees of latitude a pixel
} area;

// ---- what is shown ----

static area area_around(json_object *cells, const double *box)
{
    area area = {180, 90, -180, -90, 1, 1};
    if (box != NULL)
        return (struct area){box[0], box[1], box[2], box[3], 1, 1};
    for (size_t i = 0; i < serve_length(cells); i++) {
        const double latitude = serve_real(serve_item(cells, i), "lat");
        const double longitude = serve_real(serve_item(cells, i), "lon");
        area.west = fmin(area.west, longitude);
        area.east = fmax(area.east, longitude);
        area.south = fmin(area.south, latitude);
        area.north = fmax(area.north, latitude);
    }
    if (area.west > area.east)
        return (struct area){-180, -58, 180, 84, 1, 1};
    const double margin = fmax(3, 0.08 * fmax(area.east - area.west, area.north - area.south));
    return (struct area){
        area.west - margin, area.south - margin, area.east + margin, area.north + margin, 1, 1};
}

// Widened to the picture's shape, within the world.
static area fitted(area area)
{
    const double middle = (area.south + area.north) / 2;
    const double center = (area.west + area.east) / 2;
    const double high = area.north - area.south;
    area.squeeze = fmax(0.2, cos(middle * DEGREE));
    area.unit = fmax(high / HEIGHT, (area.east - area.west) * area.squeeze / WIDTH);
    area.unit = fmin(area.unit, 360 * area.squeeze / WIDTH);
    area.south = middle - area.unit * HEIGHT / 2;
    area.north = middle + area.unit * HEIGHT / 2;
    const double half = area.unit * WIDTH / 2 / area.squeeze;
    area.west = half >= 180 ? -180 : center - half;
    area.east = half >= 180 ? 180 : center + half;
    return area;
}

// ---- circles ----

static double radius_of(const area *area, int64_t killed)
{
    return area->unit * fmin(22, 3.2 + 1.1 * sqrt((double)killed));
}

// A place on its own leads to its incident, several to that part of the map.
static void put_target(serve_page *page, const serve_request *request, const area *area,
                       json_object *cell)
{
    if (serve_number(cell, "incident") > 0) {
        serve_put(page, "/incident/%d", serve_number(cell, "incident"));
        return;
    }
    const double half = area->unit * 70;
    char box[64];
    snprintf(box, sizeof box, "%.4f,%.4f,%.4f,%.4f",
             fmax(-180, serve_real(cell, "lon") - half / area->squeeze),
             fmax(-90, serve_real(cell, "lat") - half * 0.6),
             fmin(180, serve_real(cell, "lon") + half / area->squeeze),
             fmin(90, serve_real(cell, "lat") + half * 0.6));
    const serve_change change = {"box", box};
    serve_put_address(page, request, SERVE_HTML, &change, 1);
}

static void put_circle(serve_page *page, const serve_request *request, const area *area,
                       json_object *cell)
{
    const int64_t incidents = serve_number(cell, "incidents");
    const int64_t contradicted = serve_number(cell, "contradicted");
    const double x = serve_real(cell, "lon") * area->squeeze;
    const double y = -serve_real(cell, "lat");
    const double radius = radius_of(area, serve_number(cell, "killed"));
    char shape[128];
    snprintf(shape, sizeof shape, "cx=\"%.4f\" cy=\"%.4f\" r=\"%.4f\"", x, y, radius);
    serve_put(page, "<a data-lat=\"%e\" data-lon=\"%e\"", serve_text(cell, "lat"),
              serve_text(cell, "lon"));
    serve_page_text(page, " tabindex=\"-1\" href=\"");
    put_target(page, request, area, cell);
    serve_put(page,
              "\" data-incident=\"%d\"><title>%d incidents, %d killed, %d contradicted</title>"
              "<circle class=\"place%s\" %s/>",
              serve_number(cell, "incident"), incidents, serve_number(cell, "killed"), contradicted,
              incidents > 1 ? " several" : "", shape);
    if (contradicted > 0) {
        snprintf(shape, sizeof shape, "cx=\"%.4f\" cy=\"%.4f\" r=\"%.4f\"", x, y,
                 radius + 3 * area->unit);
        serve_put(page, "<circle class=\"ring\" %s/>", shape);
    }
    serve_page_text(page, "</a>");
}

// ---- the figure ----

static void put_outlines(serve_page *page, const area *area)
{
    char shape[160];
    snprintf(shape, sizeof shape, "viewBox=\"%.4f %.4f %.4f %.4f\" data-unit=\"%.6f\"",
             area->west * area->squeeze, -area->north, (area->east - area->west) * area->squeeze,
             area->north - area->south, area->unit);
    serve_put(
        page,
        "<svg %s preserveAspectRatio=\"xMidYMid slice\" role=\"group\" aria-label=\"Incidents "
        "on a map; the table below says the same\">",
        shape);
    snprintf(shape, sizeof shape, "transform=\"scale(%.5f 1)\"", area->squeeze);
    serve_put(page, "<use href=\"/assets/world.svg#land\" class=\"land\" %s/>", shape);
    serve_put(page, "<use href=\"/assets/world.svg#borders\" class=\"borders\" %s/>", shape);
}

static void put_nothing(serve_page *page, const area *area)
{
    char shape[120];
    snprintf(shape, sizeof shape, "transform=\"translate(%.4f %.4f) scale(%.5f)\"",
             (area->west + area->east) / 2 * area->squeeze, -(area->north + area->south) / 2,
             area->unit);
    serve_put(page,
              "<text class=\"nothing\" %s text-anchor=\"middle\">Nothing with a place "
              "matches.</text>",
              shape);
}

static bool has_several(json_object *cells)
{
    for (size_t i = 0; i < serve_length(cells); i++)
        if (serve_number(serve_item(cells, i), "incidents") > 1)
            return true;
    return false;
}

void serve_put_map(serve_page *page, const serve_request *request, json_object *map)
{
    json_object *cells = serve_list(map, "cells");
    const area area = fitted(area_around(cells, request->query.box));
    serve_page_text(page, "<figure class=\"map\">");
    put_outlines(page, &area);
    for (size_t i = 0; i < serve_length(cells); i++)
        put_circle(page, request, &area, serve_item(cells, i));
    if (serve_length(cells) == 0)
        put_nothing(page, &area);
    serve_page_text(page, "</svg><figcaption>The larger, the more killed; a dashed ring: sources "
                          "contradict each other.");
    if (has_several(cells))
        serve_page_text(page, " A circle with a heavy rim stands for several incidents; it leads "
                              "to its part of the map.");
    if (serve_number(map, "unplaced") > 0)
        serve_put(page, " %d not on %s.", serve_number(map, "unplaced"),
                  request->query.box == NULL ? "the map" : "this part of the map");
    if (request->query.box != NULL) {
        const serve_change whole = {"box", NULL};
        serve_page_text(page, " <a href=\"");
        serve_put_address(page, request, SERVE_HTML, &whole, 1);
        serve_page_text(page, "\">Whole map</a>.");
    }
    serve_page_text(page, " <span class=\"quiet\">Borders as Natural Earth draws them.</span>"
                          "</figcaption></figure>");
}
