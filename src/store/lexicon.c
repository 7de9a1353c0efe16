#include "store/lexicon.h"

#include <stdio.h>
#include <stdlib.h>

#include "store/lexicon_layout.h"

#define LONGEST_SECTION_NAME 48

struct lexicon {
    container *container; // owned
};

static dateline_status wrap(lexicon **out, container *container, dateline_error *error)
{
    lexicon *opened = calloc(1, sizeof *opened);
    if (opened == NULL) {
        container_close(container);
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for a lexicon");
    }
    opened->container = container;
    *out = opened;
    return DATELINE_OK;
}

dateline_status lexicon_open(lexicon **out, const char *path, dateline_error *error)
{
    container *container = NULL;
    const dateline_status status = container_open(&container, path, LEXICON_KIND, error);
    return status == DATELINE_OK ? wrap(out, container, error) : status;
}

dateline_status lexicon_open_memory(lexicon **out, const void *bytes, size_t length,
                                    dateline_error *error)
{
    container *container = NULL;
    const dateline_status status =
        container_open_memory(&container, bytes, length, LEXICON_KIND, error);
    return status == DATELINE_OK ? wrap(out, container, error) : status;
}

void lexicon_close(lexicon *lexicon)
{
    if (lexicon == NULL)
        return;
    container_close(lexicon->container);
    free(lexicon);
}

static dateline_status find_section(slice *out, const lexicon *lexicon, const char *prefix,
                                    const char *name, dateline_error *error)
{
    char section[LONGEST_SECTION_NAME];
    const int length = snprintf(section, sizeof section, "%s%s", prefix, name);
    if (length < 0 || (size_t)length >= sizeof section ||
        !container_has(lexicon->container, section))
        return error_set(error, DATELINE_CORRUPT, 0, 0,
                         "the lexicon has no %s%.80s: it belongs to another version", prefix, name);
    return container_section(out, lexicon->container, section, error);
}

// Are all cells inside the strings, and the keys in order?
static bool is_sound(const lexicon_table *table, uint64_t string_bytes)
{
    const uint64_t cells = (uint64_t)table->rows * table->columns;
    for (uint64_t i = 0; i < cells; i++) {
        if ((uint64_t)table->cells[2 * i] + table->cells[2 * i + 1] > string_bytes)
            return false;
    }
    for (uint32_t row = 1; row < table->rows; row++) {
        if (slice_compare(lexicon_cell(table, row - 1, 0), lexicon_cell(table, row, 0)) > 0)
            return false;
    }
    return true;
}

// Lays *out over the bytes of a section; false when they do not add up.
static bool read_table(lexicon_table *out, slice bytes)
{
    const size_t header_size = LEXICON_HEADER_NUMBERS * sizeof(uint32_t);
    if (bytes.length < header_size)
        return false;
    const uint32_t *numbers = (const uint32_t *)(const void *)bytes.data;
    const uint64_t left = bytes.length - header_size;
    const uint64_t cells = (uint64_t)numbers[LEXICON_ROWS] * numbers[LEXICON_COLUMNS];
    if (numbers[LEXICON_COLUMNS] == 0 || cells > left / (2 * sizeof(uint32_t)) ||
        cells * 2 * sizeof(uint32_t) + numbers[LEXICON_STRING_BYTES] != left)
        return false;
    *out = (lexicon_table){
        .strings = bytes.data + header_size + cells * 2 * sizeof(uint32_t),
        .cells = numbers + LEXICON_HEADER_NUMBERS,
        .rows = numbers[LEXICON_ROWS],
        .columns = numbers[LEXICON_COLUMNS],
        .longest_key = numbers[LEXICON_LONGEST_KEY],
    };
    return is_sound(out, numbers[LEXICON_STRING_BYTES]);
}

dateline_status lexicon_find_table(lexicon_table *out, const lexicon *lexicon, const char *name,
                                   uint32_t columns, dateline_error *error)
{
    slice bytes;
    lexicon_table table;
    const dateline_status status = find_section(&bytes, lexicon, LEXICON_TABLE_PREFIX, name, error);
    if (status != DATELINE_OK)
        return status;
    if (!read_table(&table, bytes))
        return error_set(error, DATELINE_CORRUPT, 0, 0, "lexicon table %s does not add up", name);
    if (table.columns < columns)
        return error_set(error, DATELINE_CORRUPT, 0, 0,
                         "lexicon table %s has %u columns, but %u are needed", name, table.columns,
                         columns);
    *out = table;
    return DATELINE_OK;
}

dateline_status lexicon_find_rules(slice *out, const lexicon *lexicon, const char *name,
                                   dateline_error *error)
{
    return find_section(out, lexicon, LEXICON_RULE_PREFIX, name, error);
}

slice lexicon_cell(const lexicon_table *table, uint32_t row, uint32_t column)
{
    const uint32_t *cell = table->cells + 2 * ((size_t)row * table->columns + column);
    return slice_of(table->strings + cell[0], cell[1]);
}

// The first row whose key is not before `key`, or, with after_equal, is behind it.
static uint32_t find_bound(const lexicon_table *table, slice key, bool after_equal)
{
    uint32_t low = 0;
    uint32_t high = table->rows;
    while (low < high) {
        const uint32_t middle = low + (high - low) / 2;
        const int order = slice_compare(lexicon_cell(table, middle, 0), key);
        if (order < 0 || (order == 0 && after_equal))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

uint32_t lexicon_find(const lexicon_table *table, slice key, uint32_t *count)
{
    const uint32_t first = find_bound(table, key, false);
    const bool is_there = first < table->rows && slice_equal(lexicon_cell(table, first, 0), key);
    *count = is_there ? find_bound(table, key, true) - first : 0;
    return first;
}
