// What matches, counted in time and on the map: one pass over the incidents, so that a page costs
// the same whether ten or a hundred thousand are drawn. Days are grouped into days, months or
// years, points into cells of a grid.

#include "base/memory.h"
#include "ledger/browse.h"

#define FIRST_YEAR 1800
#define DAYS (400 * 366) // from FIRST_YEAR
#define MARKS_MOST 400u  // cells on a map: more are not told apart
#define COLUMNS 360
#define ROWS 180
#define DAYS_SHOWN 130 // as days, not as months
#define MONTHS_SHOWN 150
#define STRAY 100 // one in so many may be left out at either end of time

typedef struct day_count {
    uint32_t incidents, contradicted, killed;
} day_count;

typedef struct cell {
    uint32_t incidents, contradicted, killed;
    double latitude, longitude; // sums
    int64_t incident;           // the last one, told when it is the only one
} cell;

typedef struct counts {
    day_count *days; // [DAYS]
    cell *cells;     // [ROWS * COLUMNS]
    int32_t first;   // day of days[0]
    double west, south, width, height;
    int32_t columns, rows;
    uint32_t total, undated, unplaced;
} counts;

// ---- one pass ----

static void count_day(counts *counts, slice text, uint32_t killed, bool contradicted)
{
    int32_t day = 0;
    if (!calendar_read(text, &day) || day < counts->first || day - counts->first >= DAYS) {
        counts->undated++;
        return;
    }
    day_count *at = &counts->days[day - counts->first];
    at->incidents++;
    at->contradicted += contradicted;
    at->killed += killed;
}

static void count_point(counts *counts, database_statement *row, uint32_t killed, bool contradicted)
{
    const double latitude = database_column_real(row, 1);
    const double longitude = database_column_real(row, 2);
    const double x = (longitude - counts->west) / counts->width * counts->columns;
    const double y = (latitude - counts->south) / counts->height * counts->rows;
    const bool is_point = !database_column_is_null(row, 1) && x >= 0 && y >= 0 &&
                          x <= counts->columns && y <= counts->rows;
    if (!is_point) {
        counts->unplaced++;
        return;
    }
    const int32_t column = (int32_t)x < counts->columns ? (int32_t)x : counts->columns - 1;
    const int32_t line = (int32_t)y < counts->rows ? (int32_t)y : counts->rows - 1;
    cell *at = &counts->cells[line * COLUMNS + column];
    at->incidents++;
    at->contradicted += contradicted;
    at->killed += killed;
    at->latitude += latitude;
    at->longitude += longitude;
    at->incident = database_column_number(row, 5);
}

static dateline_status count_all(counts *counts, browse *browse)
{
    browse_begin(browse, "SELECT coalesce(i.earliest, i.latest), i.latitude, i.longitude,"
                         " coalesce(i.killed_low, i.killed_high, 0), coalesce(i.disputed, 0), i.id"
                         " FROM incident i WHERE true");
    browse_add_filters(browse);
    browse_add(browse, LEDGER_NO_TOPIC);
    database_statement *row = browse_prepare(browse);
    if (row == NULL)
        return DATELINE_LEDGER;
    database_result code = DATABASE_ROW;
    while ((code = database_step(row)) == DATABASE_ROW) {
        if (!browse_acted(browse, database_column_number(row, 5)))
            continue;
        const int64_t told = database_column_number(row, 3);
        const uint32_t killed = told < 0 ? 0 : told > 1000000 ? 1000000 : (uint32_t)told;
        const bool contradicted = database_column_number(row, 4) == 3;
        counts->total++;
        count_day(counts, ledger_column_text(row, 0), killed, contradicted);
        count_point(counts, row, killed, contradicted);
    }
    const dateline_status status = code == DATABASE_DONE ? DATELINE_OK : browse_fault(browse);
    database_finalize(row);
    return status;
}

// ---- time ----

typedef struct stretch {
    int32_t first, last; // indices of days
    uint32_t earlier, later;
} stretch;

// From the first to the last day, without the few strays that would press all others together.
static stretch find_stretch(const counts *counts)
{
    const uint32_t dated = counts->total - counts->undated;
    const uint32_t most = dated / STRAY;
    stretch all = {.first = 0, .last = DAYS - 1};
    while (all.first < all.last && counts->days[all.first].incidents == 0)
        all.first++;
    while (all.last > all.first && counts->days[all.last].incidents == 0)
        all.last--;
    stretch core = all;
    while (core.first < core.last && core.earlier + counts->days[core.first].incidents <= most)
        core.earlier += counts->days[core.first++].incidents;
    while (core.last > core.first && core.later + counts->days[core.last].incidents <= most)
        core.later += counts->days[core.last--].incidents;
    return core.last - core.first < (all.last - all.first) / 2 ? core : all;
}

static size_t unit_length(const stretch *shown)
{
    const int32_t days = shown->last - shown->first;
    return days < DAYS_SHOWN ? 10 : days / 30 < MONTHS_SHOWN ? 7 : 4;
}

static void write_bin(json_writer *json, const char *start, size_t length, const day_count *bin)
{
    json_begin_object(json);
    json_member_string(json, "start", slice_of(start, length));
    json_member_number(json, "incidents", bin->incidents);
    json_member_number(json, "contradicted", bin->contradicted);
    json_member_number(json, "killed", bin->killed);
    json_end_object(json);
}

static void write_bins(json_writer *json, const counts *counts, const stretch *shown)
{
    const size_t length = unit_length(shown);
    day_count bin = {0};
    char start[11] = "";
    json_key(json, "bins");
    json_begin_array(json);
    for (int32_t day = shown->first; day <= shown->last; day++) {
        const day_count *at = &counts->days[day];
        if (at->incidents == 0)
            continue;
        char text[11];
        calendar_write(counts->first + day, text);
        if (bin.incidents > 0 && memcmp(start, text, length) != 0) {
            write_bin(json, start, length, &bin);
            bin = (day_count){0};
        }
        memcpy(start, text, sizeof start);
        bin.incidents += at->incidents;
        bin.contradicted += at->contradicted;
        bin.killed += at->killed;
    }
    if (bin.incidents > 0)
        write_bin(json, start, length, &bin);
    json_end_array(json);
}

static void write_time(json_writer *json, const counts *counts)
{
    const stretch shown = find_stretch(counts);
    const size_t length = unit_length(&shown);
    json_key(json, "time");
    json_begin_object(json);
    json_member_string(json, "unit",
                       length == 10  ? SLICE("day")
                       : length == 7 ? SLICE("month")
                                     : SLICE("year"));
    json_member_number(json, "earlier", shown.earlier);
    json_member_number(json, "later", shown.later);
    json_member_number(json, "undated", counts->undated);
    write_bins(json, counts, &shown);
    json_end_object(json);
}

// ---- map ----

static uint32_t count_cells(const counts *counts)
{
    uint32_t count = 0;
    for (int32_t i = 0; i < ROWS * COLUMNS; i++)
        count += counts->cells[i].incidents > 0;
    return count;
}

static void add_cell(cell *to, cell *from)
{
    to->incidents += from->incidents;
    to->contradicted += from->contradicted;
    to->killed += from->killed;
    to->latitude += from->latitude;
    to->longitude += from->longitude;
    to->incident = from->incident;
    *from = (cell){0};
}

// Joins each two by two cells into one.
static void coarsen(counts *counts)
{
    for (int32_t line = 0; line < counts->rows; line++) {
        for (int32_t column = 0; column < counts->columns; column++) {
            cell *from = &counts->cells[line * COLUMNS + column];
            cell *to = &counts->cells[line / 2 * COLUMNS + column / 2];
            if (from != to && from->incidents > 0)
                add_cell(to, from);
        }
    }
    counts->columns = (counts->columns + 1) / 2;
    counts->rows = (counts->rows + 1) / 2;
}

static void write_cell(json_writer *json, const cell *cell)
{
    json_begin_object(json);
    json_key(json, "lat");
    json_real(json, cell->latitude / cell->incidents, 3);
    json_key(json, "lon");
    json_real(json, cell->longitude / cell->incidents, 3);
    json_member_number(json, "incidents", cell->incidents);
    json_member_number(json, "contradicted", cell->contradicted);
    json_member_number(json, "killed", cell->killed);
    if (cell->incidents == 1)
        json_member_number(json, "incident", cell->incident);
    json_end_object(json);
}

static void write_map(json_writer *json, counts *counts)
{
    while (count_cells(counts) > MARKS_MOST)
        coarsen(counts);
    json_key(json, "map");
    json_begin_object(json);
    json_member_number(json, "unplaced", counts->unplaced);
    json_key(json, "cells");
    json_begin_array(json);
    for (int32_t i = 0; i < ROWS * COLUMNS; i++)
        if (counts->cells[i].incidents > 0)
            write_cell(json, &counts->cells[i]);
    json_end_array(json);
    json_end_object(json);
}

// ---- both ----

static void set_area(counts *counts, const double *box)
{
    const double west = box == NULL ? -180 : box[0];
    const double south = box == NULL ? -90 : box[1];
    const double east = box == NULL ? 180 : box[2];
    const double north = box == NULL ? 90 : box[3];
    counts->west = west;
    counts->south = south;
    counts->width = east > west ? east - west : 1e-6;
    counts->height = north > south ? north - south : 1e-6;
    // A part of the world is drawn finer than the whole, but not by more cells than a page has
    // room.
    counts->columns = box == NULL ? COLUMNS : COLUMNS / 3;
    counts->rows = box == NULL ? ROWS : ROWS / 3;
}

dateline_status browse_counts(browse *browse)
{
    counts counts = {
        .days = memory_allocate_zeroed(DAYS, sizeof *counts.days),
        .cells = memory_allocate_zeroed((size_t)ROWS * COLUMNS, sizeof *counts.cells),
        .first = calendar_day((calendar_date){.year = FIRST_YEAR, .month = 1, .day = 1}),
    };
    set_area(&counts, browse->query->box);
    dateline_status status = DATELINE_OK;
    if (counts.days == NULL || counts.cells == NULL)
        status = error_set(browse->error, DATELINE_NO_MEMORY, 0, 0, "no memory to count");
    if (status == DATELINE_OK)
        status = browse_find_acted(browse);
    if (status == DATELINE_OK)
        status = count_all(&counts, browse);
    browse_forget_acted(browse);
    if (status == DATELINE_OK) {
        json_member_number(&browse->json, "total", counts.total);
        write_time(&browse->json, &counts);
        write_map(&browse->json, &counts);
    }
    memory_release(counts.days);
    memory_release(counts.cells);
    return status;
}
