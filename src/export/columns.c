// Columns as lexicon/export/column.lex words them: a field of ours, a code of a table, or the same
// in every row.
#include "export/export_internal.h"

// ---- cells -----------------------------------------------------------------------------------

export_cell export_empty(void)
{
    return (export_cell){.kind = CELL_EMPTY};
}

export_cell export_text(slice text)
{
    return (export_cell){.kind = text.length == 0 ? CELL_EMPTY : CELL_TEXT, .text = text};
}

export_cell export_whole(int64_t value)
{
    return (export_cell){.kind = CELL_WHOLE, .whole = value};
}

export_cell export_truth(bool value)
{
    return (export_cell){.kind = CELL_TRUTH, .whole = value};
}

export_cell export_degrees(double value)
{
    return (export_cell){.kind = CELL_DEGREES, .degrees = value};
}

export_cell export_day(const export_record *record, int32_t day)
{
    return export_text(export_day_text(record->run, day));
}

// ---- keys of the tables of codes -------------------------------------------------------------

static slice lower(const export_record *record, slice text)
{
    return utf8_lower_copy(record->run->arena, text);
}

static slice country_key(const export_record *record)
{
    return lower(record, record->incident->row.incident.country);
}

static slice event_key(const export_record *record)
{
    return record->incident->key;
}

static slice precision_key(const export_record *record)
{
    return slice_from_string(where_precision_name(record->incident->row.precision));
}

static slice moment_key(const export_record *record)
{
    return export_moment_class(record->incident->row.incident.bounds);
}

static slice subevent_key(const export_record *record)
{
    return record->incident->subevent;
}

static slice doer_key(const export_record *record)
{
    return record->incident->doer.role;
}

static slice victim_key(const export_record *record)
{
    return record->incident->victim.role;
}

static slice doer_country_key(const export_record *record)
{
    return lower(record, record->incident->doer.country);
}

static slice victim_country_key(const export_record *record)
{
    return lower(record, record->incident->victim.country);
}

typedef struct keyed {
    const char *name;
    size_t codes; // offset in export_knowledge
    slice (*key)(const export_record *record);
} keyed;

#define CODES(member) offsetof(export_knowledge, member)
static const keyed keyed_tables[] = {
    {"country", CODES(country), country_key},
    {"event", CODES(event), event_key},
    {"precision", CODES(precision), precision_key},
    {"moment", CODES(moment), moment_key},
    {"subevent", CODES(subevent), subevent_key},
    {"doer", CODES(role), doer_key},
    {"victim", CODES(role), victim_key},
    {"doer_country", CODES(country), doer_country_key},
    {"victim_country", CODES(country), victim_country_key},
};

// ---- reading column.lex ----------------------------------------------------------------------

export_read_field export_field_named(slice name)
{
    const export_field *const lists[] = {export_incident_fields, export_claim_fields,
                                         export_codebook_fields, export_pipeline_fields,
                                         export_place_fields,    export_named_fields};
    for (size_t i = 0; i < sizeof lists / sizeof lists[0]; i++)
        for (const export_field *field = lists[i]; field->name != NULL; field++)
            if (slice_equal(name, slice_from_string(field->name)))
                return field->read;
    return NULL;
}

static bool take_code(export_column *column, const export_knowledge *knowledge, slice field)
{
    slice rest = field;
    const slice table = slice_cut(&rest, '.');
    for (size_t i = 0; i < sizeof keyed_tables / sizeof keyed_tables[0]; i++) {
        if (!slice_equal(table, slice_from_string(keyed_tables[i].name)))
            continue;
        const char *base = (const char *)knowledge;
        column->codes = (const export_codes *)(const void *)(base + keyed_tables[i].codes);
        column->key = keyed_tables[i].key;
        column->code_column = export_code_column(column->codes, rest);
        return column->code_column != 0;
    }
    return false;
}

static dateline_status take_column(export_column *column, const export_knowledge *knowledge,
                                   uint32_t row, dateline_error *error)
{
    const slice field = lexicon_cell(&knowledge->columns, row, 2);
    lexicon_note_answer(&knowledge->columns, row);
    *column = (export_column){.name = lexicon_cell(&knowledge->columns, row, 1),
                              .tag = lexicon_cell(&knowledge->columns, row, 3)};
    if (field.length == 0)
        return DATELINE_OK; // always empty
    if (field.data[0] == '=')
        column->literal = slice_of(field.data + 1, field.length - 1);
    else
        column->read = export_field_named(field);
    if (column->literal.data != NULL || column->read != NULL || take_code(column, knowledge, field))
        return DATELINE_OK;
    return error_set(error, DATELINE_CORRUPT, 0, 0,
                     "column.lex: there is no field \"%.*s\" for the column \"%.*s\"",
                     (int)field.length, field.data, (int)column->name.length, column->name.data);
}

static uint32_t need_of(slice name)
{
    static const char *const needs[] = {"!code", "!day", "!place"};
    for (uint32_t i = 0; i < 3; i++)
        if (slice_equal(name, slice_from_string(needs[i])))
            return i;
    return UINT32_MAX;
}

dateline_status export_columns_open(exporting *run, dateline_error *error)
{
    const export_format *format = run->format;
    char key[64];
    snprintf(key, sizeof key, "%s%s%s", format->name, format->table == NULL ? "" : " ",
             format->table == NULL ? "" : format->table);
    uint32_t count = 0;
    const uint32_t first = lexicon_find(&run->knowledge.columns, slice_from_string(key), &count);
    run->columns = ARENA_ARRAY(run->lasting, count, export_column);
    dateline_status status =
        run->columns == NULL ? error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for columns")
                             : DATELINE_OK;
    for (uint32_t i = 0; i < count && status == DATELINE_OK; i++) {
        export_column column;
        status = take_column(&column, &run->knowledge, first + i, error);
        const uint32_t need = need_of(column.name);
        if (need != UINT32_MAX)
            run->needs[need] = column;
        else
            run->columns[run->column_count++] = column;
    }
    return status;
}

export_cell export_column_read(const export_column *column, const export_record *record)
{
    if (column->literal.data != NULL)
        return export_text(column->literal);
    if (column->read != NULL)
        return column->read(record);
    if (column->codes != NULL)
        return export_text(export_code(column->codes, column->key(record), column->code_column));
    return export_empty();
}

bool export_admits(exporting *run, const export_record *record)
{
    uint64_t *const counts[] = {&run->counts.without_code, &run->counts.without_day,
                                &run->counts.without_place};
    for (uint32_t i = 0; i < 3; i++) {
        const export_column *need = &run->needs[i];
        if (need->name.length == 0 || export_column_read(need, record).kind != CELL_EMPTY)
            continue;
        ++*counts[i];
        return false;
    }
    return true;
}
