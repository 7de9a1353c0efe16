#include "when/words.h"

#include <stdlib.h>

#include "base/memory.h"
#include "when/atom.h"
#include "when/frame.h"

#define WORD_BYTES 24 // longer words are none of ours

typedef struct word_slot {
    char text[WORD_BYTES];
    uint8_t length;
} word_slot;

struct words {
    word_slot *slots; // [symbol]; 0 is unused
    uint32_t count, capacity;
    uint16_t *table; // symbols by hash; 0 is free
    uint32_t table_size;
    words_entry *entries;
    uint32_t entry_count, entry_capacity;
    uint32_t *first_entry; // [symbol + 1]
    slice *classes;        // names, owned
    uint32_t class_count, class_capacity;
    bool has_run_out; // of memory
};

bool words_ran_out(const words *words)
{
    return words->has_run_out;
}

words *words_new(void)
{
    words *words = memory_allocate_zeroed(1, sizeof *words);
    if (words != NULL) {
        words->count = 1;
    }
    return words;
}

void words_free(words *words)
{
    if (words == NULL) {
        return;
    }
    for (uint32_t i = 0; i < words->class_count; i++) {
        memory_release((void *)(uintptr_t)words->classes[i].data);
    }
    memory_release(words->classes);
    memory_release(words->slots);
    memory_release(words->table);
    memory_release(words->entries);
    memory_release(words->first_entry);
    memory_release(words);
}

// Doubles an array that is full. False without memory.
static bool make_room(void **items, uint32_t count, uint32_t *capacity, size_t size)
{
    if (count < *capacity) {
        return true;
    }
    uint32_t wanted = *capacity == 0 ? 256 : *capacity * 2;
    void *grown = memory_resize(*items, wanted * size);
    if (grown == NULL) {
        return false;
    }
    *items = grown;
    *capacity = wanted;
    return true;
}

static char lower_byte(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? (char)(byte + ('a' - 'A')) : byte;
}

static uint32_t hash_word(slice word)
{
    uint32_t hash = 2166136261u;
    for (size_t i = 0; i < word.length; i++) {
        hash = (hash ^ (uint8_t)lower_byte(word.data[i])) * 16777619u;
    }
    return hash ^ (hash >> 15);
}

static bool same_word(const word_slot *slot, slice word)
{
    if (slot->length != word.length) {
        return false;
    }
    for (size_t i = 0; i < word.length; i++) {
        if (slot->text[i] != lower_byte(word.data[i])) {
            return false;
        }
    }
    return true;
}

uint16_t words_find(const words *words, slice form)
{
    if (form.length == 0 || form.length > WORD_BYTES || words->table_size == 0) {
        return SYMBOL_NONE;
    }
    uint32_t mask = words->table_size - 1;
    for (uint32_t at = hash_word(form) & mask;; at = (at + 1) & mask) {
        uint16_t symbol = words->table[at];
        if (symbol == SYMBOL_NONE || same_word(&words->slots[symbol], form)) {
            return symbol;
        }
    }
}

// Puts a symbol that is not there yet into a table with room for it.
static void place_symbol(const words *words, uint16_t *table, uint32_t size, uint16_t symbol)
{
    const word_slot *slot = &words->slots[symbol];
    uint32_t at = hash_word(slice_of(slot->text, slot->length)) & (size - 1);
    while (table[at] != SYMBOL_NONE) {
        at = (at + 1) & (size - 1);
    }
    table[at] = symbol;
}

static bool rehash(words *words, uint32_t size)
{
    uint16_t *table = memory_allocate_zeroed(size, sizeof *table);
    if (table == NULL) {
        return false;
    }
    for (uint32_t symbol = 1; symbol < words->count; symbol++) {
        place_symbol(words, table, size, (uint16_t)symbol);
    }
    memory_release(words->table);
    words->table = table;
    words->table_size = size;
    return true;
}

// Room for one more word. The table is never more than a third full and doubles, so that all
// insertions together cost what the words do.
static bool make_room_for_word(words *words)
{
    const bool is_full = (words->count + 1) * 3 > words->table_size;
    const uint32_t wanted = words->table_size == 0 ? 1024 : words->table_size * 2;
    return make_room((void **)&words->slots, words->count, &words->capacity,
                     sizeof *words->slots) &&
           (!is_full || rehash(words, wanted));
}

uint16_t words_intern(words *words, slice lower)
{
    uint16_t known = words_find(words, lower);
    if (known != SYMBOL_NONE || lower.length == 0 || lower.length > WORD_BYTES) {
        return known;
    }
    if (words->count >= UINT16_MAX) {
        return SYMBOL_NONE;
    }
    if (!make_room_for_word(words)) {
        words->has_run_out = true;
        return SYMBOL_NONE;
    }
    const uint16_t symbol = (uint16_t)words->count++;
    word_slot *slot = &words->slots[symbol];
    slot->length = (uint8_t)lower.length;
    for (size_t i = 0; i < lower.length; i++) {
        slot->text[i] = lower_byte(lower.data[i]);
    }
    place_symbol(words, words->table, words->table_size, symbol);
    return symbol;
}

uint32_t words_symbol_count(const words *words)
{
    return words->count;
}

uint8_t words_class(const words *words, slice name)
{
    for (uint32_t i = 0; i < words->class_count; i++) {
        if (slice_equal(words->classes[i], name)) {
            return (uint8_t)i;
        }
    }
    return CLASS_NONE;
}

static uint8_t intern_class(words *words, slice name)
{
    uint8_t known = words_class(words, name);
    if (known != CLASS_NONE || words->class_count >= CLASS_NONE) {
        return known;
    }
    char *copy = memory_allocate(name.length + 1);
    if (copy == NULL || !make_room((void **)&words->classes, words->class_count,
                                   &words->class_capacity, sizeof *words->classes)) {
        memory_release(copy);
        words->has_run_out = true;
        return CLASS_NONE;
    }
    memcpy(copy, name.data, name.length);
    words->classes[words->class_count] = slice_of(copy, name.length);
    return (uint8_t)words->class_count++;
}

// The phrase's atoms as symbols; 0 when it is too long or memory is at its end.
static uint8_t intern_phrase(words *words, slice phrase, uint16_t symbols[PHRASE_LIMIT])
{
    uint8_t length = 0;
    size_t at = 0;
    for (;;) {
        atom_bytes found = atom_next(phrase, &at);
        if (found.text.length == 0) {
            return length;
        }
        uint16_t symbol = words_intern(words, found.text);
        if (symbol == SYMBOL_NONE || length == PHRASE_LIMIT) {
            return 0;
        }
        symbols[length++] = symbol;
    }
}

dateline_status words_add(words *words, slice phrase, slice class_name, int32_t value,
                          word_needs needs, dateline_error *error)
{
    uint8_t class_id = intern_class(words, class_name);
    words_entry entry = {.class_id = class_id,
                         .needs = (uint8_t)needs,
                         .value = value,
                         .cell = fired_cell_of(phrase)};
    entry.length = intern_phrase(words, phrase, entry.symbols);
    entry.order = words->entry_count;
    if (class_id == CLASS_NONE || entry.length == 0) {
        return error_set(error, DATELINE_CORRUPT, 0, 0, "cannot take up the word \"%.*s\"",
                         (int)phrase.length, phrase.data);
    }
    if (!make_room((void **)&words->entries, words->entry_count, &words->entry_capacity,
                   sizeof *words->entries)) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the words of time");
    }
    words->entries[words->entry_count++] = entry;
    return DATELINE_OK;
}

static bool read_needs(slice cell, word_needs *needs)
{
    static const char *const names[] = {"", "upper", "inner", "lower"}; // as word_needs
    for (int i = NEEDS_NOTHING; i <= NEEDS_LOWER; i++) {
        if (slice_equal(cell, slice_from_string(names[i]))) {
            *needs = (word_needs)i;
            return true;
        }
    }
    return false;
}

dateline_status words_add_table(words *words, const lexicon_table *table, dateline_error *error)
{
    for (uint32_t row = 0; row < table->rows; row++) {
        slice word = lexicon_cell(table, row, 0);
        int32_t value;
        word_needs needs;
        if (!frame_value_named(lexicon_cell(table, row, 2), &value) ||
            !read_needs(lexicon_cell(table, row, 3), &needs)) {
            return error_set(error, DATELINE_CORRUPT, 0, 0,
                             "lexicon when/word: \"%.*s\" has no value or odd needs",
                             (int)word.length, word.data);
        }
        dateline_status status =
            words_add(words, word, lexicon_cell(table, row, 1), value, needs, error);
        if (status != DATELINE_OK) {
            return status;
        }
    }
    return DATELINE_OK;
}

static int compare_entries(const void *left, const void *right)
{
    const words_entry *a = left;
    const words_entry *b = right;
    if (a->symbols[0] != b->symbols[0]) {
        return a->symbols[0] < b->symbols[0] ? -1 : 1;
    }
    if (a->length != b->length) {
        return a->length > b->length ? -1 : 1;
    }
    return a->order < b->order ? -1 : a->order > b->order;
}

void words_finish(words *words)
{
    if (words->entry_count > 0) {
        qsort(words->entries, words->entry_count, sizeof *words->entries, compare_entries);
    }
    memory_release(words->first_entry);
    words->first_entry =
        memory_allocate_zeroed((size_t)words->count + 1, sizeof *words->first_entry);
    if (words->first_entry == NULL) {
        words->has_run_out = true;
        return;
    }
    uint32_t entry = 0;
    for (uint32_t symbol = 0; symbol <= words->count; symbol++) {
        while (entry < words->entry_count && words->entries[entry].symbols[0] < symbol) {
            entry++;
        }
        words->first_entry[symbol] = entry;
    }
}

const words_entry *words_entries(const words *words, uint16_t symbol, uint32_t *count)
{
    if (words->first_entry == NULL || symbol == SYMBOL_NONE || symbol >= words->count) {
        *count = 0;
        return NULL;
    }
    uint32_t first = words->first_entry[symbol];
    *count = words->first_entry[symbol + 1] - first;
    return words->entries + first;
}

bool words_is_phrase(const words *words, slice text, uint8_t class_id)
{
    uint16_t symbols[PHRASE_LIMIT];
    uint8_t length = 0;
    size_t at = 0;
    for (;;) {
        atom_bytes found = atom_next(text, &at);
        if (found.text.length == 0) {
            break;
        }
        if (length == PHRASE_LIMIT) {
            return false;
        }
        symbols[length++] = words_find(words, found.text);
    }
    uint32_t count;
    const words_entry *entries =
        words_entries(words, length > 0 ? symbols[0] : SYMBOL_NONE, &count);
    for (uint32_t i = 0; i < count; i++) {
        if (entries[i].class_id == class_id && entries[i].length == length &&
            memcmp(entries[i].symbols, symbols, length * sizeof *symbols) == 0) {
            return true;
        }
    }
    return false;
}

const words_entry *words_all(const words *words, uint32_t *count)
{
    *count = words->entry_count;
    return words->entries;
}
