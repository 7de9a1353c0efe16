#include "intake/columns.h"

#include "intake/day_choice.h"

#define SHOWN_BYTES 40

static const char *const field_names[COLUMN_FIELDS] = {
    "id", "title", "date", "outlet", "url", "language", "byline", "updated", "text"};

const char *column_name(column_field field)
{
    return field_names[field];
}

// "text=Body,title=Head line": the next field and its column; false at the end.
static bool next_pair(slice *field, slice *column, slice *map)
{
    if (map->length == 0)
        return false;
    *column = slice_cut(map, ',');
    *field = slice_trim(slice_cut(column, '='));
    *column = slice_trim(*column);
    return true;
}

slice column_mapped(const intake_source *source, column_field field)
{
    slice map = slice_from_string(source->columns == NULL ? "" : source->columns);
    for (slice name, column; next_pair(&name, &column, &map);)
        if (slice_equal_ignoring_case(name, slice_from_string(field_names[field])))
            return column;
    return SLICE_NONE;
}

static bool is_field(slice name)
{
    for (column_field field = COLUMN_ID; field < COLUMN_FIELDS; field++)
        if (slice_equal_ignoring_case(name, slice_from_string(field_names[field])))
            return true;
    return false;
}

dateline_status intake_check_columns(const char *given, dateline_error *error)
{
    slice map = slice_from_string(given == NULL ? "" : given);
    for (slice name, column; next_pair(&name, &column, &map);) {
        if (is_field(name) && column.length > 0)
            continue;
        return error_set(error, DATELINE_USAGE, 0, 0,
                         "a map of columns says FIELD=COLUMN, with the fields text, title, date, "
                         "id, outlet, url, language, byline and updated; \"%.*s\" is none",
                         (int)(name.length < SHOWN_BYTES ? name.length : SHOWN_BYTES), name.data);
    }
    return DATELINE_OK;
}

uint64_t column_rank(const intake_source *source, slice name, column_field field)
{
    const lexicon_table *table = &source->knowledge->columns;
    const slice mapped = column_mapped(source, field);
    uint64_t rank = COLUMN_NO_RANK;
    if (mapped.data != NULL)
        return slice_equal_ignoring_case(name, mapped) ? 0 : COLUMN_NO_RANK;
    const uint32_t row = knowledge_row(table, name);
    if (row != UINT32_MAX &&
        slice_equal(lexicon_cell(table, row, 1), slice_from_string(field_names[field])))
        slice_to_number(lexicon_cell(table, row, 2), &rank);
    return rank;
}

static slice shown(slice cell)
{
    return (slice){cell.data, cell.length < SHOWN_BYTES ? cell.length : SHOWN_BYTES};
}

static int32_t read_day(intake_article *article, const intake_source *source, arena *arena,
                        slice cell, int32_t other)
{
    int32_t day = DAY_UNKNOWN;
    const day_witness witness = {article->url, article->language, other};
    cell = slice_trim(cell);
    if (cell.length == 0)
        return day;
    const day_proof proof = day_choose(&day, source->knowledge, cell, &witness);
    const slice said = shown(cell);
    if (proof == DAY_NONE || proof == DAY_EITHER_OF)
        intake_warn(article, arena, "bad-date", 0,
                    arena_format(arena, "\"%.*s\" is no day that can be read one way",
                                 (int)said.length, said.data));
    if (proof == DAY_CUSTOM)
        source_warn_custom(article, arena, cell);
    return day;
}

void column_read_days(intake_article *article, const intake_source *source, arena *arena,
                      slice published, slice updated)
{
    article->updated = read_day(article, source, arena, updated, source->last_day);
    const int32_t other = article->updated != DAY_UNKNOWN ? article->updated : source->last_day;
    article->published = read_day(article, source, arena, published, other);
}
