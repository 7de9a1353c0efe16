// When: a bar a day, month or year; the part that sources contradict each other on is hatched.
#include <string.h>

#include "serve/html.h"

#define WIDTH 640.0
#define HEIGHT 190.0
#define LEFT 34.0
#define BOTTOM 22.0
#define TOP 8.0

typedef struct axis {
    int64_t first, last; // days, last exclusive
    int64_t most;        // incidents of a bar
    size_t length;       // of a bar's date: 4, 7 or 10
} axis;

// The day after the bar that starts at `start`.
static int64_t end_of(const char *start, size_t length)
{
    char next[12] = "";
    if (length == 10)
        return serve_day(start) + 1;
    const int64_t inside = serve_day(start) + (length == 7 ? 31 : 366);
    char text[SERVE_DATE_SIZE];
    serve_write_date(text, inside);
    memcpy(next, text, length);
    return serve_day(next);
}

static axis axis_of(json_object *bins)
{
    axis axis = {.most = 1};
    const size_t count = serve_length(bins);
    const char *first = serve_text(serve_item(bins, 0), "start");
    const char *last = serve_text(serve_item(bins, count - 1), "start");
    axis.length = strlen(first);
    axis.first = serve_day(first);
    axis.last = end_of(last, axis.length);
    for (size_t i = 0; i < count; i++) {
        const int64_t incidents = serve_number(serve_item(bins, i), "incidents");
        axis.most = incidents > axis.most ? incidents : axis.most;
    }
    return axis;
}

static double x_of(const axis *axis, int64_t day)
{
    return LEFT + (WIDTH - LEFT) * (double)(day - axis->first) / (double)(axis->last - axis->first);
}

static double height_of(const axis *axis, int64_t incidents)
{
    return (HEIGHT - BOTTOM - TOP) * (double)incidents / (double)axis->most;
}

static void put_scale(serve_page *page, const axis *axis)
{
    const int64_t tick = serve_tick(axis->most);
    for (int64_t at = 0; at <= axis->most; at += tick) {
        const double y = HEIGHT - BOTTOM - height_of(axis, at);
        serve_put(page,
                  "<line class=\"grid\" x1=\"%f\" x2=\"%f\" y1=\"%f\" y2=\"%f\"/>"
                  "<text x=\"%f\" y=\"%f\" text-anchor=\"end\">%d</text>",
                  LEFT, WIDTH, y, y, LEFT - 5, y + 4, at);
    }
}

// Some six dates along the axis, each as long as the bars' own.
static void put_dates(serve_page *page, const axis *axis, json_object *bins)
{
    double free_from = 0;
    for (size_t i = 0; i < serve_length(bins); i++) {
        const char *start = serve_text(serve_item(bins, i), "start");
        const double x = x_of(axis, serve_day(start));
        if (x < free_from || x > WIDTH - 60)
            continue;
        serve_put(page, "<text x=\"%f\" y=\"%f\">%e</text>", x, HEIGHT - 6, start);
        free_from = x + 110;
    }
}

static void put_bar(serve_page *page, const serve_request *request, const axis *axis,
                    json_object *bin)
{
    const char *start = serve_text(bin, "start");
    const int64_t end = end_of(start, axis->length);
    const int64_t incidents = serve_number(bin, "incidents");
    const int64_t contradicted = serve_number(bin, "contradicted");
    const double x = x_of(axis, serve_day(start));
    const double gap = x_of(axis, end) - x > 4 ? 1 : 0;
    const double width = x_of(axis, end) - x - gap;
    char from[SERVE_DATE_SIZE], to[SERVE_DATE_SIZE];
    serve_write_date(from, serve_day(start));
    serve_write_date(to, end - 1);
    const serve_change change[] = {{"from", from}, {"to", to}};
    serve_page_text(page, "<a tabindex=\"-1\" href=\"");
    serve_put_address(page, request, SERVE_HTML, change, 2);
    serve_put(page,
              "\" data-from=\"%e\" data-to=\"%e\"><title>%e: %d incidents, %d contradicted, %d "
              "killed</title>",
              from, to, start, incidents, contradicted, serve_number(bin, "killed"));
    const double all = height_of(axis, incidents);
    const double part = height_of(axis, contradicted);
    serve_put(page,
              "<rect class=\"hit\" x=\"%f\" y=\"%f\" width=\"%f\" height=\"%f\"/>"
              "<rect class=\"incidents\" x=\"%f\" y=\"%f\" width=\"%f\" height=\"%f\"/>",
              x, TOP, width + gap, HEIGHT - BOTTOM - TOP, x, HEIGHT - BOTTOM - all,
              width > 1 ? width : 1.0, all);
    if (contradicted > 0)
        serve_put(page, "<rect fill=\"url(#hatch)\" x=\"%f\" y=\"%f\" width=\"%f\" height=\"%f\"/>",
                  x, HEIGHT - BOTTOM - part, width > 1 ? width : 1.0, part);
    serve_page_text(page, "</a>");
}

static void put_patterns(serve_page *page)
{
    serve_page_text(page,
                    "<defs><pattern id=\"hatch\" width=\"5\" height=\"5\" "
                    "patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
                    "<rect width=\"5\" height=\"5\" class=\"hatch-ground\"/>"
                    "<rect width=\"2\" height=\"5\" class=\"hatch-line\"/></pattern>"
                    "<linearGradient id=\"soft\"><stop offset=\"0\" class=\"soft-end\"/>"
                    "<stop offset=\".3\" class=\"soft-middle\"/>"
                    "<stop offset=\".7\" class=\"soft-middle\"/>"
                    "<stop offset=\"1\" class=\"soft-end\"/></linearGradient>"
                    "<linearGradient id=\"soft-start\"><stop offset=\"0\" class=\"soft-end\"/>"
                    "<stop offset=\"1\" class=\"soft-middle\"/></linearGradient>"
                    "<linearGradient id=\"soft-stop\"><stop offset=\"0\" "
                    "class=\"soft-middle\"/><stop offset=\"1\" class=\"soft-end\"/>"
                    "</linearGradient></defs>");
}

static void put_caption(serve_page *page, json_object *time)
{
    serve_put(page, "<figcaption>Incidents by %e; hatched: sources contradict each other.",
              serve_text(time, "unit"));
    if (serve_number(time, "undated") > 0)
        serve_put(page, " %d undated.", serve_number(time, "undated"));
    if (serve_number(time, "earlier") > 0)
        serve_put(page, " %d earlier.", serve_number(time, "earlier"));
    if (serve_number(time, "later") > 0)
        serve_put(page, " %d later.", serve_number(time, "later"));
    serve_page_text(page, "</figcaption>");
}

void serve_put_timeline(serve_page *page, const serve_request *request, json_object *time)
{
    json_object *bins = serve_list(time, "bins");
    serve_page_text(page, "<figure class=\"timeline\"><svg viewBox=\"0 0 640 190\" role=\"group\" "
                          "aria-label=\"Incidents over time; the table below says the same\">");
    put_patterns(page);
    if (serve_length(bins) > 0) {
        const axis axis = axis_of(bins);
        put_scale(page, &axis);
        for (size_t i = 0; i < serve_length(bins); i++)
            put_bar(page, request, &axis, serve_item(bins, i));
        put_dates(page, &axis, bins);
    } else {
        serve_page_text(page, "<text x=\"320\" y=\"95\" text-anchor=\"middle\">Nothing with a day "
                              "matches.</text>");
    }
    serve_page_text(page, "</svg>");
    put_caption(page, time);
    serve_page_text(page, "</figure>");
}
