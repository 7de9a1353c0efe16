// What the files of columns share.
#ifndef EXPORT_FIELDS_H
#define EXPORT_FIELDS_H

#include "export/export_internal.h"

// A field of one expression over `record`, its `incident` and the incident's `row`.
#define FIELD(function, expression)                                                                \
    static export_cell function(const export_record *record)                                       \
    {                                                                                              \
        const export_incident *incident = record->incident;                                        \
        const ledger_incident_row *row = &incident->row.incident;                                  \
        (void)row;                                                                                 \
        return expression;                                                                         \
    }

// The country's name by its ISO-3 code, SLICE_NONE.
slice export_country_name(const export_record *record, slice code);
// "outlet, 2025-02-11, title", without what is not known.
slice export_citation(const export_record *record, const export_source *source);
// Seconds since 1970 of "YYYY-MM-DDTHH:MM:SSZ"; false when it is no such text.
bool export_seconds(int64_t *out, slice text);
// The code of the first word of the weapon's name in lexicon/export/weapon.lex that has one.
slice export_weapon_code(const exporting *run, slice weapon, const char *column);
// A text of lexicon/export/code.lex: "attack 3".
slice export_code_text(const export_record *record, const char *list, slice code);

#endif
