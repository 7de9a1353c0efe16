// Tables of articles: a row a piece, columns known by their names (lexicon/intake/column.lex) or by
// the caller's map. RFC 4180, with comma, semicolon, tab or bar; rows may hold line breaks.

#include "base/buffer.h"
#include "base/memory.h"
#include "intake/day_text.h"
#include "intake/prose.h"
#include "intake/source.h"

#define COLUMNS 256
#define ROW_LIMIT ((size_t)INTAKE_TEXT_LIMIT + 65536)

typedef enum csv_field {
    CSV_ID,
    CSV_TITLE,
    CSV_DATE,
    CSV_OUTLET,
    CSV_URL,
    CSV_LANGUAGE,
    CSV_BYLINE,
    CSV_UPDATED,
    CSV_TEXT,
    CSV_FIELDS
} csv_field;

static const char *const field_names[CSV_FIELDS] = {
    "id", "title", "date", "outlet", "url", "language", "byline", "updated", "text"};

typedef struct csv_state {
    buffer row;
    char separator;
    uint32_t column[CSV_FIELDS]; // UINT32_MAX: the table has none
    slice cells[COLUMNS];        // of the row, in the scratch arena
    uint32_t cell_count;
    uint64_t line; // where the row begins
} csv_state;

static void close_state(void *context)
{
    csv_state *state = context;
    buffer_clear(&state->row);
    memory_release(state);
}

static bool is_open_quote(slice row)
{
    bool is_open = false;
    for (size_t i = 0; i < row.length; i++)
        is_open ^= row.data[i] == '"';
    return is_open;
}

// Gathers lines until every quote is closed.
static dateline_status read_row(intake_source *source, csv_state *state, dateline_error *error)
{
    buffer_restart(&state->row);
    state->line = source->stream.line + 1;
    bool is_open = false;
    do {
        slice line;
        dateline_status status = stream_line(&line, &source->stream, ROW_LIMIT, error);
        if (status == DATELINE_NOT_FOUND && state->row.length > 0)
            break; // a quote that is never closed
        if (status != DATELINE_OK)
            return status;
        is_open ^= is_open_quote(line);
        if (state->row.length > 0)
            buffer_add_byte(&state->row, '\n');
        buffer_add(&state->row, line);
    } while (!state->row.failed && (is_open || state->row.length == 0));
    if (state->row.is_out_of_memory)
        return buffer_status(&state->row, error);
    if (state->row.failed)
        return error_set(error, DATELINE_LIMIT, 0, state->line,
                         "%s:%llu: the row is too long, or a quote in it is never closed",
                         source->name, (unsigned long long)state->line);
    return DATELINE_OK;
}

// One cell from `at` on; quotes around it are taken off, doubled ones become one.
static slice read_cell(arena *arena, slice row, size_t *at, char separator)
{
    char *cell = arena_alloc(arena, row.length - *at + 1);
    size_t length = 0;
    bool is_quoted = false;
    if (cell == NULL)
        return SLICE_NONE;
    for (; *at < row.length && (is_quoted || row.data[*at] != separator); (*at)++) {
        bool is_quote = row.data[*at] == '"';
        bool is_doubled = is_quoted && is_quote && *at + 1 < row.length && row.data[*at + 1] == '"';
        if (is_doubled)
            (*at)++;
        if (is_quote && !is_doubled && (is_quoted || length == 0))
            is_quoted = !is_quoted;
        else
            cell[length++] = row.data[*at];
    }
    return slice_trim((slice){cell, length});
}

static void split_row(csv_state *state, arena *arena)
{
    slice row = slice_trim(buffer_slice(&state->row));
    if (slice_starts_with(row, SLICE("\xEF\xBB\xBF")))
        row = (slice){row.data + 3, row.length - 3};
    state->cell_count = 0;
    for (size_t at = 0; at <= row.length && state->cell_count < COLUMNS; at++)
        state->cells[state->cell_count++] = read_cell(arena, row, &at, state->separator);
}

static char guess_separator(slice row)
{
    static const char separators[] = {',', '\t', ';', '|'};
    char best = ',';
    size_t most = 0;
    for (size_t i = 0; i < sizeof separators; i++) {
        size_t count = 0;
        for (size_t at = 0; at < row.length; at++)
            count += row.data[at] == separators[i];
        if (count > most) {
            most = count;
            best = separators[i];
        }
    }
    return best;
}

// "text=Body,title=Head line": what the caller says of a field; SLICE_NONE when nothing.
static slice mapped_name(const char *map, const char *field)
{
    slice rest = slice_from_string(map == NULL ? "" : map);
    while (rest.length > 0) {
        slice column = slice_cut(&rest, ',');
        slice name = slice_trim(slice_cut(&column, '='));
        if (slice_equal_ignoring_case(name, slice_from_string(field)))
            return slice_trim(column);
    }
    return SLICE_NONE;
}

static void find_column(csv_state *state, const intake_source *source, csv_field field)
{
    const lexicon_table *table = &source->knowledge->columns;
    slice mapped = mapped_name(source->columns, field_names[field]);
    uint64_t best = UINT64_MAX;
    state->column[field] = UINT32_MAX;
    for (uint32_t c = 0; c < state->cell_count; c++) {
        uint64_t rank = UINT64_MAX;
        uint32_t row = knowledge_row(table, state->cells[c]);
        if (mapped.data != NULL)
            rank = slice_equal_ignoring_case(state->cells[c], mapped) ? 0 : UINT64_MAX;
        else if (row != UINT32_MAX &&
                 slice_equal(lexicon_cell(table, row, 1), slice_from_string(field_names[field])))
            slice_to_number(lexicon_cell(table, row, 2), &rank);
        if (rank < best) {
            best = rank;
            state->column[field] = c;
        }
    }
}

static dateline_status open_state(intake_source *source, dateline_error *error)
{
    csv_state *state = memory_allocate_zeroed(1, sizeof *state);
    if (state == NULL)
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory to open a table");
    buffer_init(&state->row, ROW_LIMIT);
    for (csv_field field = CSV_ID; field < CSV_FIELDS; field++)
        state->column[field] = UINT32_MAX;
    source->state = state;
    source->close_state = close_state;
    dateline_status status = read_row(source, state, error);
    if (status == DATELINE_NOT_FOUND)
        return error_set(error, DATELINE_BAD_INPUT, 0, 0, "%s is empty", source->name);
    if (status != DATELINE_OK)
        return status;
    state->separator = guess_separator(buffer_slice(&state->row));
    split_row(state, source->scratch);
    for (csv_field field = CSV_ID; field < CSV_FIELDS; field++)
        find_column(state, source, field);
    if (state->column[CSV_TEXT] != UINT32_MAX)
        return DATELINE_OK;
    slice head = slice_trim(buffer_slice(&state->row));
    return error_set(error, DATELINE_BAD_INPUT, 0, 1,
                     "%s: no column holds the text of articles; its columns are: %.*s (say which "
                     "with --columns text=NAME)",
                     source->name, (int)(head.length < 100 ? head.length : 100), head.data);
}

static slice cell_of(const csv_state *state, csv_field field, arena *arena)
{
    uint32_t column = state->column[field];
    if (column >= state->cell_count || state->cells[column].length == 0)
        return SLICE_NONE;
    return arena_copy(arena, state->cells[column]);
}

static void take_day(int32_t *out, intake_article *article, const intake_source *source,
                     const csv_state *state, csv_field field, arena *arena)
{
    slice day = cell_of(state, field, source->scratch);
    if (day.length == 0 || day_text_read(out, source->knowledge, day))
        return;
    *out = DAY_UNKNOWN;
    intake_warn(article, arena, "bad-date", 0,
                arena_format(arena, "\"%.*s\" is no day that can be read one way",
                             (int)(day.length < 40 ? day.length : 40), day.data));
}

static dateline_status take_row(intake_article *out, intake_source *source, csv_state *state,
                                arena *arena, dateline_error *error)
{
    charset_text text;
    slice cell = cell_of(state, CSV_TEXT, source->scratch);
    if (cell.length == 0)
        return error_set(error, DATELINE_BAD_INPUT, 0, state->line, "%s:%llu: the row has no text",
                         source->name, (unsigned long long)state->line);
    dateline_status status =
        charset_read(&text, source->scratch, cell, SLICE_NONE, INTAKE_TEXT_LIMIT, error);
    if (status != DATELINE_OK)
        return status;
    slice *const values[] = {&out->id,  &out->title,    NULL,         &out->outlet,
                             &out->url, &out->language, &out->byline, NULL};
    for (csv_field field = CSV_ID; field < CSV_TEXT; field++) {
        charset_text value = {.text = SLICE_NONE};
        cell = cell_of(state, field, source->scratch);
        if (cell.length == 0 || values[field] == NULL ||
            charset_read(&value, source->scratch, cell, SLICE_NONE, 4096, NULL) != DATELINE_OK)
            continue;
        *values[field] = arena_copy(arena, value.text);
    }
    take_day(&out->published, out, source, state, CSV_DATE, arena);
    take_day(&out->updated, out, source, state, CSV_UPDATED, arena);
    if (out->id.data == NULL)
        out->id = arena_format(arena, "%s:%llu", source->name, (unsigned long long)state->line);
    source_warn_charset(out, arena, &text);
    out->text = arena_copy(arena, text.text);
    if (out->text.data == NULL)
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the text");
    return prose_read(out, source->knowledge, arena, error);
}

dateline_status csv_next(intake_article *out, intake_source *source, arena *arena,
                         dateline_error *error)
{
    dateline_status status;
    if (source->state == NULL) {
        status = open_state(source, error);
        if (status != DATELINE_OK)
            return status;
        arena_reset(source->scratch);
    }
    csv_state *state = source->state;
    if (state->column[CSV_TEXT] == UINT32_MAX)
        return error_set(error, DATELINE_NOT_FOUND, 0, 0, "the table is at its end");
    status = read_row(source, state, error);
    if (status != DATELINE_OK)
        return status;
    split_row(state, source->scratch);
    return take_row(out, source, state, arena, error);
}
