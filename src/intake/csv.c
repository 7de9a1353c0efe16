// Tables of articles: a row a piece, columns known by their names (lexicon/intake/column.lex) or by
// the caller's map. RFC 4180, with comma, semicolon, tab or bar; rows may hold line breaks.

#include "base/buffer.h"
#include "base/memory.h"
#include "intake/columns.h"
#include "intake/prose.h"
#include "intake/source.h"

#define COLUMNS 256
#define SHOWN_BYTES 160 // of the names of columns
#define ROW_LIMIT ((size_t)INTAKE_TEXT_LIMIT + 65536)

typedef struct csv_state {
    buffer row;
    char separator;
    uint32_t column[COLUMN_FIELDS]; // UINT32_MAX: the table has none
    slice cells[COLUMNS];           // of the row, in the scratch arena
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

static void find_column(csv_state *state, const intake_source *source, column_field field)
{
    uint64_t best = COLUMN_NO_RANK;
    state->column[field] = UINT32_MAX;
    for (uint32_t c = 0; c < state->cell_count; c++) {
        const uint64_t rank = column_rank(source, state->cells[c], field);
        if (rank < best) {
            best = rank;
            state->column[field] = c;
        }
    }
}

// A column that the caller's map names must be there, and one must hold text.
static dateline_status check_columns(const csv_state *state, const intake_source *source,
                                     dateline_error *error)
{
    for (column_field field = COLUMN_ID; field < COLUMN_FIELDS; field++) {
        const slice mapped = column_mapped(source, field);
        if (state->column[field] != UINT32_MAX || (mapped.data == NULL && field != COLUMN_TEXT))
            continue;
        slice names = SLICE_NONE;
        for (uint32_t c = 0; c < state->cell_count && names.length < SHOWN_BYTES; c++)
            names =
                arena_format(source->scratch, "%.*s%s%.*s", (int)names.length, names.data,
                             c == 0 ? "" : ", ", (int)state->cells[c].length, state->cells[c].data);
        const int shown = (int)(names.length < SHOWN_BYTES ? names.length : SHOWN_BYTES);
        if (mapped.data != NULL)
            return error_set(error, DATELINE_BAD_INPUT, 0, 1,
                             "%s: no column is called \"%.*s\"; its columns are: %.*s",
                             source->name, (int)mapped.length, mapped.data, shown, names.data);
        return error_set(error, DATELINE_BAD_INPUT, 0, 1,
                         "%s: no column holds the text of articles; its columns are: %.*s (say "
                         "which with --columns text=NAME)",
                         source->name, shown, names.data);
    }
    return DATELINE_OK;
}

static dateline_status open_state(intake_source *source, dateline_error *error)
{
    csv_state *state = memory_allocate_zeroed(1, sizeof *state);
    if (state == NULL)
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory to open a table");
    buffer_init(&state->row, ROW_LIMIT);
    for (column_field field = COLUMN_ID; field < COLUMN_FIELDS; field++)
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
    for (column_field field = COLUMN_ID; field < COLUMN_FIELDS; field++)
        find_column(state, source, field);
    status = check_columns(state, source, error);
    if (status != DATELINE_OK)
        state->column[COLUMN_TEXT] = UINT32_MAX;
    return status;
}

static slice cell_of(const csv_state *state, column_field field, arena *arena)
{
    uint32_t column = state->column[field];
    if (column >= state->cell_count || state->cells[column].length == 0)
        return SLICE_NONE;
    return arena_copy(arena, state->cells[column]);
}

static dateline_status take_row(intake_article *out, intake_source *source, csv_state *state,
                                arena *arena, dateline_error *error)
{
    charset_text text;
    slice cell = cell_of(state, COLUMN_TEXT, source->scratch);
    if (cell.length == 0)
        return error_set(error, DATELINE_BAD_INPUT, 0, state->line, "%s:%llu: the row has no text",
                         source->name, (unsigned long long)state->line);
    dateline_status status =
        charset_read(&text, source->scratch, cell, SLICE_NONE, INTAKE_TEXT_LIMIT, error);
    if (status != DATELINE_OK)
        return status;
    slice *const values[] = {&out->id,  &out->title,    NULL,         &out->outlet,
                             &out->url, &out->language, &out->byline, NULL};
    for (column_field field = COLUMN_ID; field < COLUMN_TEXT; field++) {
        charset_text value = {.text = SLICE_NONE};
        cell = cell_of(state, field, source->scratch);
        if (cell.length == 0 || values[field] == NULL ||
            charset_read(&value, source->scratch, cell, SLICE_NONE, 4096, NULL) != DATELINE_OK)
            continue;
        *values[field] = arena_copy(arena, value.text);
    }
    column_read_days(out, source, arena, cell_of(state, COLUMN_DATE, source->scratch),
                     cell_of(state, COLUMN_UPDATED, source->scratch));
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
    if (state->column[COLUMN_TEXT] == UINT32_MAX)
        return error_set(error, DATELINE_NOT_FOUND, 0, 0, "the table is at its end");
    status = read_row(source, state, error);
    if (status != DATELINE_OK)
        return status;
    split_row(state, source->scratch);
    return take_row(out, source, state, arena, error);
}
