// Export: a ledger in the formats of the field, each with what its codebook asks for and nothing
// that is not known: no hour for a day, no town for a province. One incident is one record;
// articles are never counted as incidents.
//
// What a column holds, what an event is called elsewhere and which code a country has stands in
// lexicon/export; doc/formats.md says how each format treats what is uncertain.
#ifndef EXPORT_EXPORT_H
#define EXPORT_EXPORT_H

#include "base/buffer.h"
#include "ledger/select.h"

// The i-th format and its i-th table, NULL past the last.
const char *export_format_name(uint32_t i);
const char *export_table_name(const char *format, uint32_t i);

// Adds an article's trees as CoNLL-U; the rooms that read stand outside.
typedef dateline_status (*export_parse)(void *context, buffer *out,
                                        const ledger_article_row *article, dateline_error *error);

typedef struct export_request {
    const dateline_export_options *options;
    const lexicon *lexicon;
    export_parse parse; // NULL: nobody reads articles anew
    void *parser;
    dateline_write write;
    void *context;
} export_request;

// DATELINE_USAGE when there is no such format, table, policy or day; DATELINE_IO when write says
// no.
dateline_status export_ledger(const export_request *request, ledger *ledger,
                              dateline_export_counts *counts, dateline_error *error);

#endif
