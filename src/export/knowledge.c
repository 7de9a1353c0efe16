#include "export/export_internal.h"

static dateline_status open_codes(export_codes *out, const lexicon *lexicon, const char *name,
                                  dateline_error *error)
{
    dateline_status status = lexicon_find_table(&out->table, lexicon, name, 2, error);
    if (status != DATELINE_OK)
        return status;
    uint32_t count = 0;
    out->heading = lexicon_find(&out->table, SLICE("key"), &count);
    if (count == 0)
        out->heading = lexicon_find(&out->table, SLICE("code"), &count);
    if (count == 0)
        return error_set(error, DATELINE_CORRUPT, 0, 0, "%s.lex: no row \"key\" names the columns",
                         name);
    return DATELINE_OK;
}

dateline_status export_knowledge_open(export_knowledge *out, const lexicon *lexicon,
                                      dateline_error *error)
{
    const struct {
        const char *name;
        export_codes *codes;
    } codes[] = {
        {"export/country", &out->country},     {"export/event", &out->event},
        {"export/role", &out->role},           {"export/precision", &out->precision},
        {"export/moment", &out->moment},       {"export/weapon", &out->weapon},
        {"export/code", &out->code},           {"export/subevent", &out->subevent},
        {"export/goldstein", &out->goldstein},
    };
    const struct {
        const char *name;
        uint32_t columns;
        lexicon_table *table;
    } tables[] = {
        {"export/column", 4, &out->columns},
        {"who/actors", 4, &out->actors},
        {"who/agents", 3, &out->agents},
        {"who/country_forms", 3, &out->country_forms},
        {"who/countries", 2, &out->country_names},
        {"who/modifiers", 2, &out->modifiers},
        {"what/cameo", 3, &out->cameo},
    };
    dateline_status status = DATELINE_OK;
    for (size_t i = 0; i < sizeof codes / sizeof codes[0] && status == DATELINE_OK; i++)
        status = open_codes(codes[i].codes, lexicon, codes[i].name, error);
    for (size_t i = 0; i < sizeof tables / sizeof tables[0] && status == DATELINE_OK; i++)
        status =
            lexicon_find_table(tables[i].table, lexicon, tables[i].name, tables[i].columns, error);
    return status;
}

uint32_t export_code_column(const export_codes *codes, slice name)
{
    for (uint32_t i = 1; i < codes->table.columns; i++)
        if (slice_equal(lexicon_cell(&codes->table, codes->heading, i), name))
            return i;
    return 0;
}

slice export_code(const export_codes *codes, slice key, uint32_t column)
{
    uint32_t count = 0;
    if (key.length == 0 || column == 0)
        return SLICE_NONE;
    const uint32_t row = lexicon_find(&codes->table, key, &count);
    const slice cell = count == 0 ? SLICE_NONE : lexicon_cell(&codes->table, row, column);
    return cell.length == 0 ? SLICE_NONE : cell;
}

slice export_code_named(const export_codes *codes, slice key, const char *column)
{
    return export_code(codes, key, export_code_column(codes, slice_from_string(column)));
}

bool export_has_flag(const export_codes *codes, slice key, const char *column)
{
    return export_code_named(codes, key, column).length > 0;
}
