// The room's word lists, found once in the lexicon and handed to every file of the room.
#ifndef INTAKE_KNOWLEDGE_H
#define INTAKE_KNOWLEDGE_H

#include "intake/intake.h"

struct intake_knowledge {
    lexicon_table months;          // word, number
    lexicon_table weekdays;        // word
    lexicon_table day_words;       // word beside a day in a line of its own
    lexicon_table day_orders;      // country, "day" or "month"
    lexicon_table agencies;        // name in lower case, outlet, kind
    lexicon_table credits;         // words of credit lines, kind
    lexicon_table heads;           // word that opens a line of metadata, what it means
    lexicon_table byline_openings; // first words of lines with "by" and names further on
    lexicon_table furniture;       // lines that are no story: phrase, match
    lexicon_table tags;            // HTML tag, role
    lexicon_table classes;         // words of class and id attributes, weight
    lexicon_table metas;           // names of <meta>, field, rank
    lexicon_table separators;      // what stands between headline and site name in <title>
    lexicon_table gates;           // titles of error pages: phrase, match
    lexicon_table lives;           // what live blogs are called: phrase, where
    lexicon_table columns;         // names of columns in tables, field, rank
    lexicon_table envelopes;       // keys of JSON around and inside articles, kind
    lexicon_table hidden;          // styles that make text invisible
    lexicon_table stopwords;       // words that only prose has
};

// The row whose first cell is `key` in lower case, UINT32_MAX when there is none.
uint32_t knowledge_row(const lexicon_table *table, slice key);
// The second cell of that row, SLICE_NONE when there is none.
slice knowledge_value(const lexicon_table *table, slice key);

#endif
