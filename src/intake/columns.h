// What a name says of a value: the columns of tables and the keys of JSON objects are called alike.
// A name counts by the caller's map ("text=Body,title=Headline") or by lexicon/intake/column.lex.
#ifndef INTAKE_COLUMNS_H
#define INTAKE_COLUMNS_H

#include "intake/source.h"

#define COLUMN_NO_RANK UINT64_MAX
#define COLUMN_SUMMARY_RANK 6 // from here on a text is no more than a summary

typedef enum column_field {
    COLUMN_ID,
    COLUMN_TITLE,
    COLUMN_DATE,
    COLUMN_OUTLET,
    COLUMN_URL,
    COLUMN_LANGUAGE,
    COLUMN_BYLINE,
    COLUMN_UPDATED,
    COLUMN_TEXT,
    COLUMN_FIELDS
} column_field;

// How well a name fits a field: 0 best, COLUMN_NO_RANK not at all.
uint64_t column_rank(const intake_source *source, slice name, column_field field);
// What the map calls the field's column; SLICE_NONE when it says nothing.
slice column_mapped(const intake_source *source, column_field field);
const char *column_name(column_field field);
// The days that two cells say. The article, whose address and language are known by then, is warned
// where there is none or it was not clear which.
void column_read_days(intake_article *article, const intake_source *source, arena *arena,
                      slice published, slice updated);

#endif
