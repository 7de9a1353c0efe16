// Any bytes as a compiled lexicon: a typed error, or tables whose every cell lies inside.
#include <stdlib.h>

#include "reached.h"
#include "store/lexicon.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

// Touches all cells, and looks every key up again.
static void walk(const lexicon_table *table)
{
    for (uint32_t row = 0; row < table->rows && row < 1000; row++) {
        uint32_t count = 0;
        const slice key = lexicon_cell(table, row, 0);
        const uint32_t first = lexicon_find(table, key, &count);
        if (first > row || row - first >= count)
            abort();
        for (uint32_t column = 0; column < table->columns; column++)
            (void)slice_hash(lexicon_cell(table, row, column));
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    void *aligned = aligned_alloc(64, size / 64 * 64 + 64);
    lexicon *lexicon = NULL;
    lexicon_table table;
    slice rules;
    if (aligned == NULL)
        return 0;
    if (size > 0)
        memcpy(aligned, data, size);
    if (lexicon_open_memory(&lexicon, aligned, size, NULL) == DATELINE_OK) {
        if (lexicon_find_table(&table, lexicon, "a", 1, NULL) == DATELINE_OK) {
            fuzz_reached += table.rows > 0;
            walk(&table);
        }
        if (lexicon_find_rules(&rules, lexicon, "a", NULL) == DATELINE_OK)
            (void)slice_hash(rules);
        lexicon_close(lexicon);
    }
    free(aligned);
    return 0;
}
