// The incidents of a page, one bar each: sharp where the day is known, with soft ends where it is
// only bounded, fading where an end is open. The table says the same.
#include <stdlib.h>

#include "base/memory.h"
#include "serve/html.h"

#define WIDTH 640.0
#define LEFT 6.0
#define LANES 24
#define LANE 7.0
#define TOP 4.0
#define BOTTOM 18.0
#define LEAST 6.0 // units of a bar, so that it can be hit
#define FAR 400   // days: what is wider would press the others together

typedef struct lanes {
    int64_t first, last; // days shown
    double free_from[LANES];
    int64_t used, left_out, strays;
} lanes;

#define ROWS_MOST 500u

typedef struct bar {
    json_object *incident;
    int64_t days[2];
} bar;

bool serve_days_of(int64_t days[2], json_object *incident)
{
    const char *earliest = serve_text(incident, "earliest");
    const char *latest = serve_text(incident, "latest");
    if (earliest == NULL && latest == NULL)
        return false;
    days[0] = serve_day(earliest != NULL ? earliest : latest);
    days[1] = serve_day(latest != NULL ? latest : earliest);
    return true;
}

static int by_day(const void *a, const void *b)
{
    const bar *left = a;
    const bar *right = b;
    if (left->days[0] != right->days[0])
        return left->days[0] < right->days[0] ? -1 : 1;
    return left->days[1] < right->days[1] ? -1 : left->days[1] > right->days[1];
}

// In the order of their days, so that lanes fill from the left.
static size_t gather(bar bars[ROWS_MOST], json_object *incidents)
{
    size_t count = 0;
    for (size_t i = 0; i < serve_length(incidents) && count < ROWS_MOST; i++) {
        bars[count].incident = serve_item(incidents, i);
        count += serve_days_of(bars[count].days, bars[count].incident);
    }
    qsort(bars, count, sizeof *bars, by_day);
    return count;
}

// The days shown: all, or without the few at the ends that would press the others together.
static void measure(lanes *lanes, const bar *bars, size_t count)
{
    int64_t firsts[ROWS_MOST];
    size_t narrow = 0;
    lanes->first = INT64_MAX;
    lanes->last = INT64_MIN;
    for (size_t i = 0; i < count; i++) {
        if (bars[i].days[1] - bars[i].days[0] > FAR)
            continue;
        firsts[narrow++] = bars[i].days[0];
        lanes->first = bars[i].days[0] < lanes->first ? bars[i].days[0] : lanes->first;
        lanes->last = bars[i].days[1] > lanes->last ? bars[i].days[1] : lanes->last;
    }
    if (narrow < 6)
        return;
    const size_t few = narrow / 5;
    const int64_t core = firsts[narrow - 1 - few] - firsts[few];
    if (3 * core > lanes->last - lanes->first)
        return;
    const int64_t margin = core / 4 + 1;
    const int64_t first = firsts[few] - margin;
    const int64_t last = firsts[narrow - 1 - few] + margin;
    lanes->first = first > lanes->first ? first : lanes->first;
    lanes->last = last < lanes->last ? last : lanes->last;
}

static double x_of(const lanes *lanes, int64_t day)
{
    const double x = LEFT + (WIDTH - 2 * LEFT) * (double)(day - lanes->first) /
                                (double)(lanes->last + 1 - lanes->first);
    return x < 0 ? 0 : x > WIDTH ? WIDTH : x;
}

// The first lane with room; LANES: none has.
static int lane_for(lanes *lanes, double from, double to)
{
    for (int i = 0; i < LANES; i++) {
        if (lanes->free_from[i] > from)
            continue;
        lanes->free_from[i] = to + 2;
        lanes->used = i + 1 > lanes->used ? i + 1 : lanes->used;
        return i;
    }
    return LANES;
}

static void put_title(serve_page *page, json_object *incident)
{
    const char *earliest = serve_text(incident, "earliest");
    const char *latest = serve_text(incident, "latest");
    serve_put(page, "<title>%e: %e – %e</title>", serve_text(incident, "label"),
              earliest == NULL ? "unknown" : earliest, latest == NULL ? "unknown" : latest);
}

static void put_bar(serve_page *page, lanes *lanes, const bar *bar)
{
    json_object *incident = bar->incident;
    const int64_t *days = bar->days;
    if (days[1] < lanes->first || days[0] > lanes->last) {
        lanes->strays++;
        return;
    }
    double from = x_of(lanes, days[0]);
    double to = x_of(lanes, days[1] + 1);
    to = to < from + LEAST ? from + LEAST : to;
    if (to > WIDTH) {
        from -= to - WIDTH;
        to = WIDTH;
    }
    const int lane = lane_for(lanes, from, to);
    if (lane == LANES) {
        lanes->left_out++;
        return;
    }
    const bool is_exact =
        days[0] == days[1] && serve_has(incident, "earliest") && serve_has(incident, "latest");
    const char *fill = is_exact                           ? ""
                       : !serve_has(incident, "earliest") ? " fill=\"url(#soft-start)\""
                       : !serve_has(incident, "latest")   ? " fill=\"url(#soft-stop)\""
                                                          : " fill=\"url(#soft)\"";
    serve_put(page, "<a tabindex=\"-1\" href=\"/incident/%d\" data-incident=\"%d\">",
              serve_number(incident, "id"), serve_number(incident, "id"));
    put_title(page, incident);
    serve_put(page, "<rect x=\"%f\" y=\"%f\" width=\"%f\" height=\"%f\" class=\"%s\"%s/></a>", from,
              TOP + LANE * lane, to - from, LANE - 2, is_exact ? "exact" : "soft", fill);
}

static void put_caption(serve_page *page, const lanes *lanes)
{
    serve_page_text(page, "<figcaption>The incidents of this page; soft ends: the day is only "
                          "bounded.");
    if (lanes->left_out > 0)
        serve_put(page, " %d had no room and stand in the table only.", lanes->left_out);
    if (lanes->strays > 0)
        serve_put(page, " %d are earlier or later.", lanes->strays);
    serve_page_text(page, "</figcaption>");
}

// A page is drawn before it is known how many lanes it takes.
void serve_put_bars(serve_page *page, json_object *incidents)
{
    lanes lanes = {0};
    bar bars[ROWS_MOST];
    serve_page drawn = {0};
    const size_t count = gather(bars, incidents);
    measure(&lanes, bars, count);
    if (lanes.first > lanes.last)
        return;
    for (size_t i = 0; i < count; i++)
        put_bar(&drawn, &lanes, &bars[i]);
    (void)serve_page_write(&drawn, "", 1);
    const double height = TOP + LANE * (double)lanes.used + BOTTOM;
    serve_put(page,
              "<figure class=\"bars\"><svg viewBox=\"0 0 640 %f\" role=\"group\" "
              "aria-label=\"The incidents of this page in time; the table says the same\">",
              height);
    serve_page_text(page, drawn.failed ? "" : drawn.data);
    serve_put(page, "<text x=\"%f\" y=\"%f\">", LEFT, height - 5);
    serve_put_date(page, lanes.first);
    serve_put(page, "</text><text x=\"%f\" y=\"%f\" text-anchor=\"end\">", WIDTH - LEFT,
              height - 5);
    serve_put_date(page, lanes.last);
    serve_page_text(page, "</text></svg>");
    put_caption(page, &lanes);
    serve_page_text(page, "</figure>");
    memory_release(drawn.data);
}
