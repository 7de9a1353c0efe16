#include "what/word_class.h"

#include "base/memory.h"

word_classes word_class_named(word_class_table *table, slice name)
{
    for (uint32_t i = 0; i < table->count; i++) {
        if (slice_equal(table->names[i], name)) {
            return (word_classes)1 << i;
        }
    }
    if (table->count == WORD_CLASS_LIMIT) {
        return 0;
    }
    table->names[table->count] = name;
    return (word_classes)1 << table->count++;
}

static void name_known_classes(word_class_table *table)
{
#define NAME_CLASS(name) table->name = word_class_named(table, SLICE(#name))
    WORD_CLASSES_ASKED(NAME_CLASS);
#undef NAME_CLASS
}

static bool read_mask(word_class_table *table, uint32_t row)
{
    slice rest = lexicon_cell(&table->table, row, 1);
    while (rest.length > 0) {
        slice name = slice_cut(&rest, ' ');
        word_classes bit = name.length > 0 ? word_class_named(table, name) : 0;
        if (name.length > 0 && bit == 0) {
            return false;
        }
        table->mask[row] |= bit;
    }
    return true;
}

dateline_status word_class_open(word_class_table *out, const lexicon *lexicon,
                                dateline_error *error)
{
    *out = (word_class_table){.count = 0};
    dateline_status status = lexicon_find_table(&out->table, lexicon, "what/class", 2, error);
    if (status != DATELINE_OK) {
        return status;
    }
    out->mask = memory_allocate_zeroed(out->table.rows + 1, sizeof *out->mask);
    if (out->mask == NULL) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for word classes");
    }
    name_known_classes(out);
    for (uint32_t row = 0; row < out->table.rows; row++) {
        if (!read_mask(out, row)) {
            return error_set(error, DATELINE_CORRUPT, 0, 0,
                             "lexicon/what/class.lex: more than %d classes", WORD_CLASS_LIMIT);
        }
    }
    return DATELINE_OK;
}

void word_class_close(word_class_table *table)
{
    memory_release(table->mask);
    table->mask = NULL;
}

word_classes word_class_of(const word_class_table *table, slice lemma)
{
    uint32_t count = 0;
    uint32_t row = lexicon_find(&table->table, lemma, &count);
    word_classes mask = 0;
    for (uint32_t i = 0; i < count; i++) {
        mask |= table->mask[row + i];
    }
    return mask;
}
