#include "what/signed_table.h"

#include "base/memory.h"

#define NUMBER_MOST 1000000u // sums of some hundred of them fit into 64 bits with room to spare

static bool read_number(int32_t *out, slice cell)
{
    const bool is_negative = cell.length > 0 && cell.data[0] == '-';
    uint64_t number = 0;
    if (is_negative) {
        cell = slice_of(cell.data + 1, cell.length - 1);
    }
    if (!slice_to_number(cell, &number) || number > NUMBER_MOST) {
        return false;
    }
    *out = is_negative ? -(int32_t)number : (int32_t)number;
    return true;
}

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
        if (!read_number(&out->numbers[row], lexicon_cell(&out->table, row, 1))) {
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
