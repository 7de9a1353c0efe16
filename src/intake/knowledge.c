#include "intake/knowledge.h"

#include <libxml/parser.h>

#include "base/memory.h"

#define KEY_LENGTH 80

static dateline_status find_tables(intake_knowledge *knowledge, const lexicon *lexicon,
                                   dateline_error *error)
{
    const struct {
        lexicon_table *table;
        const char *name;
        uint32_t columns;
    } wanted[] = {
        {&knowledge->months, "intake/month", 2},
        {&knowledge->weekdays, "intake/weekday", 1},
        {&knowledge->day_words, "intake/day_word", 1},
        {&knowledge->day_orders, "intake/day_order", 2},
        {&knowledge->agencies, "intake/agency", 3},
        {&knowledge->credits, "intake/credit", 2},
        {&knowledge->heads, "intake/head", 2},
        {&knowledge->byline_openings, "intake/byline_opening", 1},
        {&knowledge->furniture, "intake/furniture", 2},
        {&knowledge->tags, "intake/tag", 2},
        {&knowledge->classes, "intake/class", 3},
        {&knowledge->metas, "intake/meta", 3},
        {&knowledge->gates, "intake/gate", 2},
        {&knowledge->lives, "intake/live", 2},
        {&knowledge->columns, "intake/column", 3},
        {&knowledge->envelopes, "intake/envelope", 2},
        {&knowledge->separators, "intake/separator", 1},
        {&knowledge->hidden, "intake/hidden", 1},
        {&knowledge->stopwords, "intake/stopword", 1},
    };
    for (size_t i = 0; i < sizeof wanted / sizeof wanted[0]; i++) {
        dateline_status status =
            lexicon_find_table(wanted[i].table, lexicon, wanted[i].name, wanted[i].columns, error);
        if (status != DATELINE_OK)
            return status;
    }
    return DATELINE_OK;
}

dateline_status intake_knowledge_open(intake_knowledge **out, const lexicon *lexicon,
                                      dateline_error *error)
{
    // libxml2 wants to be woken once before threads use it.
    xmlInitParser();
    intake_knowledge *knowledge = memory_allocate_zeroed(1, sizeof *knowledge);
    if (knowledge == NULL)
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for intake's word lists");
    dateline_status status = find_tables(knowledge, lexicon, error);
    if (status != DATELINE_OK) {
        memory_release(knowledge);
        return status;
    }
    *out = knowledge;
    return DATELINE_OK;
}

void intake_knowledge_close(intake_knowledge *knowledge)
{
    memory_release(knowledge);
}

uint32_t knowledge_row(const lexicon_table *table, slice key)
{
    char lower[KEY_LENGTH];
    if (key.length == 0 || key.length > sizeof lower)
        return UINT32_MAX;
    for (size_t i = 0; i < key.length; i++) {
        char byte = key.data[i];
        lower[i] = byte >= 'A' && byte <= 'Z' ? (char)(byte | 0x20) : byte;
    }
    uint32_t count = 0;
    uint32_t row = lexicon_find(table, (slice){lower, key.length}, &count);
    return count > 0 ? row : UINT32_MAX;
}

slice knowledge_value(const lexicon_table *table, slice key)
{
    uint32_t row = knowledge_row(table, key);
    return row == UINT32_MAX ? SLICE_NONE : lexicon_cell(table, row, 1);
}
