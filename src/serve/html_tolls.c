// A toll over time: what each source said, as steps with the range it gave, told apart by dashes
// and signs and not by colour alone.
#include <string.h>

#include "serve/html.h"

#define WIDTH 640.0
#define HEIGHT 210.0
#define LEFT 40.0
#define RIGHT 12.0
#define TOP 10.0
#define BOTTOM 24.0
#define HOLDERS 6u
#define SIGNS "●■▲◆✚○"

typedef struct chart {
    json_object *claims;
    json_object *toll, *days; // what is told in sum, and after each day; NULL when nothing is
    const char *slot;
    int64_t first, last, most;
    const char *holders[HOLDERS];
    size_t holder_count, more_holders, points;
} chart;

static bool is_drawn(const chart *chart, json_object *claim)
{
    const char *verdict = serve_text(claim, "verdict");
    const bool is_struck =
        verdict != NULL && (strcmp(verdict, "rejected") == 0 || strcmp(verdict, "copy") == 0);
    return !is_struck && strcmp(serve_text(claim, "slot"), chart->slot) == 0 &&
           serve_has(claim, "day") && (serve_has(claim, "low") || serve_has(claim, "high"));
}

static size_t holder_index(const chart *chart, json_object *claim)
{
    const char *holder = serve_text(claim, "holder");
    for (size_t i = 0; i < chart->holder_count; i++)
        if (strcmp(chart->holders[i], holder) == 0)
            return i;
    return HOLDERS;
}

// The figure drawn: what is surely so, or the bound that there is.
static int64_t figure_of(json_object *claim)
{
    return serve_number(claim, serve_has(claim, "low") && serve_number(claim, "low") > 0 ? "low"
                               : serve_has(claim, "high")                                ? "high"
                                                                                         : "low");
}

static void measure(chart *chart)
{
    for (size_t i = 0; i < serve_length(chart->claims); i++) {
        json_object *claim = serve_item(chart->claims, i);
        if (!is_drawn(chart, claim))
            continue;
        const int64_t day = serve_day(serve_text(claim, "day"));
        const int64_t high = serve_number(claim, "high");
        const int64_t figure = figure_of(claim) > high ? figure_of(claim) : high;
        chart->first = chart->points == 0 || day < chart->first ? day : chart->first;
        chart->last = chart->points == 0 || day > chart->last ? day : chart->last;
        chart->most = figure > chart->most ? figure : chart->most;
        chart->points++;
        if (holder_index(chart, claim) == HOLDERS && chart->holder_count < HOLDERS)
            chart->holders[chart->holder_count++] = serve_text(claim, "holder");
        else if (holder_index(chart, claim) == HOLDERS)
            chart->more_holders++;
    }
}

static double x_of(const chart *chart, int64_t day)
{
    const int64_t days = chart->last > chart->first ? chart->last - chart->first : 1;
    return LEFT + 14 + (WIDTH - LEFT - RIGHT - 28) * (double)(day - chart->first) / (double)days;
}

static double y_of(const chart *chart, int64_t figure)
{
    const int64_t most = chart->most > 0 ? chart->most : 1;
    return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * (double)figure / (double)most;
}

// ---- low, best and high of all ----

// One edge of the band, or the best figure: a step at each day, up to the right end.
static void put_edge(serve_page *page, const chart *chart, const char *key, const char *start)
{
    for (size_t i = 0; i < serve_length(chart->days); i++) {
        json_object *step = serve_item(chart->days, i);
        const double x = x_of(chart, serve_day(serve_text(step, "day")));
        const double y = y_of(chart, serve_number(step, key));
        serve_put(page, i == 0 ? "%s%f %f" : "%sH%fV%f", i == 0 ? start : "", x, y);
    }
    serve_put(page, "H%f", WIDTH - RIGHT);
}

// The lower edge from right to left.
static void put_edge_back(serve_page *page, const chart *chart, const char *key)
{
    for (size_t i = serve_length(chart->days); i-- > 0;) {
        json_object *step = serve_item(chart->days, i);
        serve_put(page, "V%fH%f", y_of(chart, serve_number(step, key)),
                  x_of(chart, serve_day(serve_text(step, "day"))));
    }
}

static void put_band(serve_page *page, const chart *chart)
{
    if (serve_length(chart->days) == 0)
        return;
    serve_page_text(page, "<path class=\"band\" d=\"");
    put_edge(page, chart, "high", "M");
    put_edge_back(page, chart, "low");
    serve_page_text(page, "z\"/>");
    if (!serve_has(serve_item(chart->days, 0), "best"))
        return;
    serve_page_text(page, "<path class=\"best\" d=\"");
    put_edge(page, chart, "best", "M");
    serve_page_text(page, "\"/>");
}

// ---- each source ----

// The sign that stands for a holder, three bytes of UTF-8.
static void put_sign(serve_page *page, size_t holder)
{
    (void)serve_page_write(page, &SIGNS[3 * holder], 3);
}

static void put_axes(serve_page *page, const chart *chart)
{
    const int64_t tick = serve_tick(chart->most > 0 ? chart->most : 1);
    for (int64_t at = 0; at <= chart->most; at += tick)
        serve_put(page,
                  "<line class=\"grid\" x1=\"%f\" x2=\"%f\" y1=\"%f\" y2=\"%f\"/>"
                  "<text x=\"%f\" y=\"%f\" text-anchor=\"end\">%d</text>",
                  LEFT, WIDTH - RIGHT, y_of(chart, at), y_of(chart, at), LEFT - 5,
                  y_of(chart, at) + 4, at);
    serve_put(page, "<text x=\"%f\" y=\"%f\">", LEFT, HEIGHT - 6);
    serve_put_date(page, chart->first);
    serve_page_text(page, "</text>");
    if (chart->last == chart->first)
        return;
    serve_put(page, "<text x=\"%f\" y=\"%f\" text-anchor=\"end\">", WIDTH - RIGHT, HEIGHT - 6);
    serve_put_date(page, chart->last);
    serve_page_text(page, "</text>");
}

// The range as a bar, the figure as the holder's sign.
static void put_point(serve_page *page, const chart *chart, json_object *claim, size_t holder,
                      double x)
{
    const double y = y_of(chart, figure_of(claim));
    const double top = serve_has(claim, "high") ? y_of(chart, serve_number(claim, "high")) : TOP;
    serve_put(page,
              "<a tabindex=\"-1\" href=\"/claim/%d\"><title>%e: %e, %e</title>"
              "<line class=\"range%s\" x1=\"%f\" x2=\"%f\" y1=\"%f\" y2=\"%f\"/>"
              "<text class=\"sign holder-%d\" x=\"%f\" y=\"%f\" text-anchor=\"middle\">",
              serve_number(claim, "id"), serve_text(claim, "holder"), serve_text(claim, "value"),
              serve_text(claim, "day"), serve_has(claim, "high") ? "" : " open", x, x, y, top,
              (int64_t)holder, x, y + 4.5);
    put_sign(page, holder);
    serve_page_text(page, "</text></a>");
}

static void put_steps(serve_page *page, const chart *chart, size_t holder)
{
    bool is_first = true;
    serve_put(page, "<path class=\"step holder-%d\" d=\"", (int64_t)holder);
    for (size_t i = 0; i < serve_length(chart->claims); i++) {
        json_object *claim = serve_item(chart->claims, i);
        if (!is_drawn(chart, claim) || holder_index(chart, claim) != holder)
            continue;
        const double x = x_of(chart, serve_day(serve_text(claim, "day"))) + 5.0 * (double)holder;
        const double y = y_of(chart, figure_of(claim));
        if (is_first)
            serve_put(page, "M%f %f", x, y);
        else
            serve_put(page, "H%fV%f", x, y);
        is_first = false;
    }
    serve_page_text(page, "\"/>");
    for (size_t i = 0; i < serve_length(chart->claims); i++) {
        json_object *claim = serve_item(chart->claims, i);
        if (is_drawn(chart, claim) && holder_index(chart, claim) == holder)
            put_point(page, chart, claim, holder,
                      x_of(chart, serve_day(serve_text(claim, "day"))) + 5.0 * (double)holder);
    }
}

static void put_legend(serve_page *page, const chart *chart)
{
    serve_put(page,
              "<figcaption>%s, by the day of the article. <span class=\"swatch band\"></span> "
              "low to high of all, <span class=\"swatch best\"></span> best: %e. A thin bar is the "
              "range that a source gives.",
              strcmp(chart->slot, "killed") == 0 ? "Killed" : "Injured",
              chart->toll == NULL ? "none" : serve_text(chart->toll, "rule"));
    for (size_t i = 0; i < chart->holder_count; i++) {
        serve_put(page, " <span class=\"legend holder-%d\">", (int64_t)i);
        put_sign(page, i);
        serve_put(page, "</span> <bdi>%e</bdi>", chart->holders[i]);
    }
    if (chart->more_holders > 0)
        serve_put(page, " and %d more in the table.", (int64_t)chart->more_holders);
    serve_page_text(page, "</figcaption>");
}

static void find_toll(chart *chart, json_object *tolls)
{
    for (size_t i = 0; i < serve_length(tolls); i++) {
        json_object *toll = serve_item(tolls, i);
        if (strcmp(serve_text(toll, "slot"), chart->slot) != 0)
            continue;
        chart->toll = toll;
        chart->days = serve_list(toll, "days");
        const int64_t high = serve_number(toll, "high");
        chart->most = high > chart->most ? high : chart->most;
    }
}

void serve_put_tolls(serve_page *page, json_object *data, const char *slot)
{
    chart chart = {.claims = serve_list(data, "claims"), .slot = slot};
    measure(&chart);
    if (chart.points < 2)
        return;
    find_toll(&chart, serve_list(data, "tolls"));
    serve_put(page,
              "<figure class=\"tolls\"><svg viewBox=\"0 0 640 210\" role=\"group\" "
              "aria-label=\"%s over time; the table says the same\">",
              slot);
    put_band(page, &chart);
    put_axes(page, &chart);
    for (size_t i = 0; i < chart.holder_count; i++)
        put_steps(page, &chart, i);
    serve_page_text(page, "</svg>");
    put_legend(page, &chart);
    serve_page_text(page, "</figure>");
}
