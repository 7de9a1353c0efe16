// Tables: CSV (RFC 4180, lines end in LF), tables with tabs, and rows as JSON objects. Whatever
// stands in a value, a row stays one row: in tables with tabs a tab or line break becomes a blank,
// in CSV the cell is quoted and line breaks become blanks, too, for readers that count lines.
#include <math.h>

#include "export/export_internal.h"

// ---- cells of text ---------------------------------------------------------------------------

// What a spreadsheet would run.
static bool is_formula(slice text)
{
    return text.length > 0 && text.data[0] != '\0' && strchr("=+-@", text.data[0]) != NULL;
}

static bool needs_quotes(slice text, char separator)
{
    const char *quoting = "\"\r\n";
    if (text.data[0] == ' ' || text.data[text.length - 1] == ' ')
        return true;
    for (size_t i = 0; i < text.length; i++)
        if (text.data[i] == separator || (text.data[i] != '\0' && strchr(quoting, text.data[i])))
            return true;
    return false;
}

static void add_quoted(buffer *out, slice text)
{
    buffer_add_byte(out, '"');
    for (size_t i = 0; i < text.length; i++) {
        if (text.data[i] == '"')
            buffer_add_byte(out, '"');
        buffer_add_byte(out, text.data[i]);
    }
    buffer_add_byte(out, '"');
}

static void add_text(exporting *run, slice text)
{
    buffer clean;
    buffer_init(&clean, run->out.limit);
    if (run->options->spreadsheet && is_formula(text))
        buffer_add_byte(&clean, '\'');
    export_add_clean(&clean, text);
    const slice cell = buffer_slice(&clean);
    if (cell.length > 0 && run->format->separator != '\t' &&
        needs_quotes(cell, run->format->separator))
        add_quoted(&run->out, cell);
    else
        buffer_add(&run->out, cell);
    buffer_inherit(&run->out, &clean);
    buffer_clear(&clean);
}

// Five places at most, no locale, no zeros at the end.
static void add_degrees(buffer *out, double degrees)
{
    const long long scaled = llround(fabs(degrees) * 100000);
    const char *sign = degrees < 0 && scaled != 0 ? "-" : "";
    char digits[8];
    snprintf(digits, sizeof digits, "%05lld", scaled % 100000);
    size_t length = 5;
    while (length > 1 && digits[length - 1] == '0')
        length--;
    buffer_add_format(out, "%s%lld.%.*s", sign, scaled / 100000, (int)length, digits);
}

static void add_cell(exporting *run, export_cell cell)
{
    switch (cell.kind) {
    case CELL_EMPTY:
        break;
    case CELL_TEXT:
        add_text(run, cell.text);
        break;
    case CELL_WHOLE:
        buffer_add_format(&run->out, "%lld", (long long)cell.whole);
        break;
    case CELL_DEGREES:
        add_degrees(&run->out, cell.degrees);
        break;
    case CELL_TRUTH:
        buffer_add(&run->out, cell.whole != 0 ? SLICE("true") : SLICE("false"));
        break;
    }
}

static void add_row(exporting *run, const export_record *record)
{
    for (uint32_t i = 0; i < run->column_count; i++) {
        if (i > 0)
            buffer_add_byte(&run->out, run->format->separator);
        add_cell(run, export_column_read(&run->columns[i], record));
    }
    buffer_add_byte(&run->out, '\n');
    run->counts.written++;
}

// ---- rows as objects -------------------------------------------------------------------------

void export_json_cell(json_writer *json, export_cell cell)
{
    switch (cell.kind) {
    case CELL_EMPTY:
        json_null(json);
        break;
    case CELL_TEXT:
        json_string(json, cell.text);
        break;
    case CELL_WHOLE:
        json_number(json, cell.whole);
        break;
    case CELL_DEGREES:
        json_real(json, cell.degrees, 5);
        break;
    case CELL_TRUTH:
        json_bool(json, cell.whole != 0);
        break;
    }
}

void export_json_columns(exporting *run, const export_record *record)
{
    json_begin_object(&run->json);
    for (uint32_t i = 0; i < run->column_count; i++) {
        const slice name = run->columns[i].name;
        json_key(&run->json,
                 arena_format(run->arena, "%.*s%c", (int)name.length, name.data, '\0').data);
        export_json_cell(&run->json, export_column_read(&run->columns[i], record));
    }
    json_end_object(&run->json);
}

static void add_line(exporting *run, const export_record *record)
{
    export_json_columns(run, record);
    buffer_add_byte(&run->out, '\n');
    run->json.needs_comma = false;
    run->counts.written++;
}

// ---- the units -------------------------------------------------------------------------------

typedef void (*add_record)(exporting *run, const export_record *record);

static void add_incident(exporting *run, const export_incident *incident, add_record add)
{
    export_record record = {.run = run, .incident = incident};
    if (!export_admits(run, &record))
        return;
    if (run->format->unit == UNIT_INCIDENT)
        add(run, &record);
    for (uint32_t i = 0; run->format->unit == UNIT_CLAIM && i < incident->claim_count; i++) {
        record.claim = &incident->claims[i];
        add(run, &record);
    }
    for (uint32_t i = 0; run->format->unit == UNIT_MENTION && i < incident->source_count; i++) {
        record.source = &incident->sources[i];
        add(run, &record);
    }
}

static void begin_rows(exporting *run)
{
    if (run->options->bom)
        buffer_add(&run->out, SLICE("\xEF\xBB\xBF"));
    for (uint32_t i = 0; run->format->has_header && i < run->column_count; i++) {
        if (i > 0)
            buffer_add_byte(&run->out, run->format->separator);
        add_text(run, run->columns[i].name);
    }
    if (run->format->has_header)
        buffer_add_byte(&run->out, '\n');
    for (uint32_t i = 0; run->options->hxl && i < run->column_count; i++) {
        if (i > 0)
            buffer_add_byte(&run->out, run->format->separator);
        buffer_add(&run->out, run->columns[i].tag);
    }
    if (run->options->hxl)
        buffer_add_byte(&run->out, '\n');
}

static void rows_incident(exporting *run, const export_incident *incident)
{
    add_incident(run, incident, add_row);
}

static void rows_withdrawn(exporting *run, const ledger_withdrawn_row *row)
{
    const export_record record = {.run = run, .withdrawn = row};
    add_row(run, &record);
}

static void rows_stay(exporting *run, const ledger_place_row *row)
{
    const export_record record = {.run = run, .stay = row};
    add_row(run, &record);
}

static void lines_incident(exporting *run, const export_incident *incident)
{
    add_incident(run, incident, add_line);
}

static void lines_withdrawn(exporting *run, const ledger_withdrawn_row *row)
{
    const export_record record = {.run = run, .withdrawn = row};
    add_line(run, &record);
}

static void lines_stay(exporting *run, const ledger_place_row *row)
{
    const export_record record = {.run = run, .stay = row};
    add_line(run, &record);
}

static void lines_article(exporting *run, const ledger_article_row *row)
{
    const export_record record = {.run = run, .article = row};
    add_line(run, &record);
}

const export_style export_style_rows = {
    .begin = begin_rows,
    .incident = rows_incident,
    .withdrawn = rows_withdrawn,
    .stay = rows_stay,
};

const export_style export_style_lines = {
    .incident = lines_incident,
    .withdrawn = lines_withdrawn,
    .stay = lines_stay,
    .article = lines_article,
};
