#include "store/signed_table.h"

#include "base/memory.h"

#define NUMBER_MOST 1000000u // sums of some hundred of them fit into 64 bits with room to spare

dateline_status signed_table_open(signed_table *out, const lexicon *lexicon, const char *name,
                                  dateline_error *error)
{
    *out = (signed_table){.numbers = NULL};
    const dateline_status status = lexicon_find_table(&out->table, lexicon, name, 2, error);
    if (status != DATELINE_OK) {
        return status;
    }
    out->numbers = memory_allocate_zeroed(out->table.rows + 1, sizeof *out->numbers);
    if (out->numbers == NULL) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for weights of words");
    }
    for (uint32_t row = 0; row < out->table.rows; row++) {
        if (!slice_to_signed(lexicon_cell(&out->table, row, 1), NUMBER_MOST, &out->numbers[row])) {
            const slice word = lexicon_cell(&out->table, row, 0);
            return error_set(error, DATELINE_CORRUPT, 0, 0, "lexicon/%s.lex: \"%.*s\": bad number",
                             name, (int)word.length, word.data);
        }
    }
    return DATELINE_OK;
}

void signed_table_close(signed_table *table)
{
    memory_release(table->numbers);
    table->numbers = NULL;
}

int32_t signed_table_find(const signed_table *table, slice word)
{
    uint32_t count = 0;
    const uint32_t row = lexicon_find(&table->table, word, &count);
    return count == 0 ? 0 : table->numbers[row];
}
