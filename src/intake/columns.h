// What a name says of a value: the columns of tables and the keys of JSON objects are called alike.
// A name counts by the caller's map ("text=Body,title=Headline") or by lexicon/intake/column.lex.
#ifndef INTAKE_COLUMNS_H
#define INTAKE_COLUMNS_H

#include "intake/source.h"

#define COLUMN_NO_RANK UINT64_MAX

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
// The day a cell says; an article is warned when there is none in it.
void column_read_day(int32_t *day, intake_article *article, const intake_source *source,
                     arena *arena, slice cell);

#endif
