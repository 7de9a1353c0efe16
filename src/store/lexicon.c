#include "store/lexicon.h"

#include <stdio.h>

#include "base/memory.h"
#include "store/fired.h"
#include "store/lexicon_layout.h"

#define LONGEST_SECTION_NAME 48
#define PAIR_SIZE (2 * sizeof(uint32_t))

struct lexicon {
    container *container; // owned
};

static dateline_status wrap(lexicon **out, container *container, dateline_error *error)
{
    if (container_is_turned(container)) {
        container_close(container);
        return error_set(error, DATELINE_UNSUPPORTED, 0, 0,
                         "the lexicon was compiled on a machine of another order of bytes");
    }
    lexicon *opened = memory_allocate_zeroed(1, sizeof *opened);
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
    memory_release(lexicon);
}

static dateline_status find_section(slice *out, const lexicon *lexicon, const char *prefix,
                                    const char *name, dateline_error *error)
{
    char section[LONGEST_SECTION_NAME];
    const int length = snprintf(section, sizeof section, "%s%s", prefix, name);
    if ((size_t)length >= sizeof section || // one that cannot be written is past all sizes
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

// The slot of a key, or the free one that ends the search for it.
static const uint32_t *slot_of(const lexicon_table *table, slice key)
{
    const uint32_t mask = table->slot_count - 1;
    const uint64_t hash = slice_hash(key);
    const uint32_t tag = lexicon_tag(hash);
    for (uint32_t i = (uint32_t)hash & mask;; i = (i + 1) & mask) {
        const uint32_t *slot = table->slots + 2 * (size_t)i;
        const uint32_t rows = lexicon_slot_rows(slot);
        if (rows == 0 ||
            (slot[1] == (tag | rows) && slice_equal(lexicon_cell(table, slot[0], 0), key)))
            return slot;
    }
}

// Do the slots hold as many rows as there are, all inside the table? As there are more slots than
// rows, one is then free, and every search comes to an end.
static bool are_slots_full(const lexicon_table *table)
{
    uint64_t rows = 0;
    for (uint32_t i = 0; i < table->slot_count; i++) {
        const uint32_t *slot = table->slots + 2 * (size_t)i;
        const uint32_t count = lexicon_slot_rows(slot);
        if ((uint64_t)slot[0] + count > table->rows)
            return false;
        rows += count;
    }
    return rows == table->rows;
}

// Are a slot's rows of one key, and is it found by that? Then no two slots are of the same key, and
// those that hold as many rows as there are hold each.
static bool are_slots_sound(const lexicon_table *table)
{
    if (!are_slots_full(table))
        return false;
    for (uint32_t i = 0; i < table->slot_count; i++) {
        const uint32_t *slot = table->slots + 2 * (size_t)i;
        const uint32_t count = lexicon_slot_rows(slot);
        if (count == 0)
            continue;
        const slice key = lexicon_cell(table, slot[0], 0);
        if (slot_of(table, key) != slot ||
            !slice_equal(key, lexicon_cell(table, slot[0] + count - 1, 0)))
            return false;
    }
    return true;
}

// A number for the first three bytes of a text, up to a blank.
static uint32_t beginning_of(slice text)
{
    uint32_t bytes = 0;
    for (size_t i = 0; i < text.length && i < 3 && text.data[i] != ' '; i++)
        bytes = bytes << 8 | (uint8_t)text.data[i];
    return (bytes * UINT32_C(0x9e3779b1)) >> 23; // Fibonacci hashing (Knuth 1973)
}

static void mark_beginnings(lexicon_table *table)
{
    for (uint32_t row = 0; row < table->rows; row++) {
        const uint32_t bit = beginning_of(lexicon_cell(table, row, 0));
        table->beginnings[bit / 64] |= UINT64_C(1) << bit % 64;
    }
}

bool lexicon_read_table(lexicon_table *out, slice bytes)
{
    const size_t header_size = LEXICON_HEADER_NUMBERS * sizeof(uint32_t);
    if (bytes.length < header_size)
        return false;
    const uint32_t *numbers = (const uint32_t *)(const void *)bytes.data;
    const uint64_t left = bytes.length - header_size;
    const uint64_t cells = (uint64_t)numbers[LEXICON_ROWS] * numbers[LEXICON_COLUMNS];
    const uint32_t slots = numbers[LEXICON_SLOTS];
    if (numbers[LEXICON_COLUMNS] == 0 || cells > left / PAIR_SIZE || (slots & (slots - 1)) != 0 ||
        slots <= numbers[LEXICON_ROWS] ||
        (cells + slots) * PAIR_SIZE + numbers[LEXICON_STRING_BYTES] != left)
        return false;
    *out = (lexicon_table){
        .strings = bytes.data + header_size + (cells + slots) * PAIR_SIZE,
        .cells = numbers + LEXICON_HEADER_NUMBERS,
        .slots = numbers + LEXICON_HEADER_NUMBERS + 2 * cells,
        .slot_count = slots,
        .string_bytes = numbers[LEXICON_STRING_BYTES],
        .rows = numbers[LEXICON_ROWS],
        .columns = numbers[LEXICON_COLUMNS],
        .longest_key = numbers[LEXICON_LONGEST_KEY],
    };
    if (!is_sound(out, numbers[LEXICON_STRING_BYTES]) || !are_slots_sound(out))
        return false;
    mark_beginnings(out);
    return true;
}

dateline_status lexicon_find_table(lexicon_table *out, const lexicon *lexicon, const char *name,
                                   uint32_t columns, dateline_error *error)
{
    slice bytes;
    lexicon_table table;
    const dateline_status status = find_section(&bytes, lexicon, LEXICON_TABLE_PREFIX, name, error);
    if (status != DATELINE_OK)
        return status;
    if (!lexicon_read_table(&table, bytes))
        return error_set(error, DATELINE_CORRUPT, 0, 0, "lexicon table %s does not add up", name);
    if (table.columns < columns)
        return error_set(error, DATELINE_CORRUPT, 0, 0,
                         "lexicon table %s has %u columns, but %u are needed", name, table.columns,
                         columns);
    fired_open(name, table.strings, table.string_bytes);
    *out = table;
    return DATELINE_OK;
}

dateline_status lexicon_find_rules(slice *out, const lexicon *lexicon, const char *name,
                                   dateline_error *error)
{
    return find_section(out, lexicon, LEXICON_RULE_PREFIX, name, error);
}

bool lexicon_may_begin(const lexicon_table *table, slice word)
{
    const uint32_t bit = beginning_of(word);
    return (table->beginnings[bit / 64] >> bit % 64 & 1) != 0;
}

uint32_t lexicon_find(const lexicon_table *table, slice key, uint32_t *count)
{
    *count = 0;
    if (!lexicon_may_begin(table, key))
        return 0;
    const uint32_t *slot = slot_of(table, key);
    *count = lexicon_slot_rows(slot);
    lexicon_note_found(table, slot[0], *count);
    return slot[0];
}

bool lexicon_has(const lexicon_table *table, slice key)
{
    uint32_t count = 0;
    (void)lexicon_find(table, key, &count);
    return count > 0;
}
