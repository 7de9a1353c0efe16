#include "who/gazetteer.h"

#include "base/memory.h"
#include "base/utf8.h"

typedef struct start {
    uint64_t hash;    // of the first word of some keys; 0: free
    uint32_t longest; // bytes of the longest of them
} start;

// A key's place among the entries. Most words are no key: their tag tells so without a look at it.
typedef struct slot {
    uint32_t entry; // index + 1; 0 is free
    uint32_t tag;   // the upper half of the key's hash
} slot;

struct gazetteer {
    lexicon_table tables[GAZETTEER_LISTS];
    lexicon_table countries; // code, name
    gazetteer_entry *entries;
    uint32_t count;
    char *keys; // all plain keys, end to end
    size_t keys_length;
    slot *slots;
    start *starts;
    uint32_t mask; // of both
};

static const struct {
    const char *name;
    uint32_t columns;
} LISTS[GAZETTEER_LISTS] = {
    [GAZETTEER_COUNTRY] = {"who/country_forms", 5},
    [GAZETTEER_ACTOR] = {"who/actors", 6},
    [GAZETTEER_AGENT] = {"who/agents", 5},
    [GAZETTEER_HEAD] = {"who/heads", 3},
    [GAZETTEER_TITLE] = {"who/titles", 3},
    [GAZETTEER_FIRST_NAME] = {"who/first_names", 2},
    [GAZETTEER_PRONOUN] = {"who/pronouns", 5},
    [GAZETTEER_MODIFIER] = {"who/modifiers", 2},
    [GAZETTEER_VERB] = {"who/acting_verbs", 2},
    [GAZETTEER_CONTEXT] = {"who/contexts", 2},
    [GAZETTEER_PARTICLE] = {"who/name_particles", 1},
    [GAZETTEER_CITY] = {"who/cities", 1},
    [GAZETTEER_LEADER] = {"who/leaders", 3},
};

static bool is_word_byte(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || (byte & 0x80) != 0;
}

bool gazetteer_add_to_key(char key[GAZETTEER_KEY_MAX], size_t *length, slice folded)
{
    if (folded.length == 0) {
        return true;
    }
    bool needs_blank =
        *length > 0 && is_word_byte(key[*length - 1]) && is_word_byte(folded.data[0]);
    if (*length + folded.length + needs_blank > GAZETTEER_KEY_MAX) {
        return false;
    }
    if (needs_blank) {
        key[(*length)++] = ' ';
    }
    memcpy(key + *length, folded.data, folded.length);
    *length += folded.length;
    return true;
}

// The plain form of a list's key; 0 when it is too long to be ever found.
static size_t make_plain(char out[GAZETTEER_KEY_MAX], slice key)
{
    char folded[GAZETTEER_KEY_MAX];
    size_t size = utf8_fold(key, folded, sizeof folded);
    if (size == SIZE_MAX) {
        return 0;
    }
    slice rest = slice_of(folded, size);
    size_t length = 0;
    while (rest.data != NULL) {
        if (!gazetteer_add_to_key(out, &length, slice_cut(&rest, ' '))) {
            return 0;
        }
    }
    return length;
}

// The word a text begins with: up to the first byte that is neither letter, digit nor full stop.
static slice first_word(slice text)
{
    size_t length = 0;
    while (length < text.length && (is_word_byte(text.data[length]) || text.data[length] == '.')) {
        length++;
    }
    return slice_of(text.data, length);
}

static start *find_start(const gazetteer *gazetteer, slice text)
{
    uint64_t hash = slice_hash(first_word(text)) | 1;
    uint32_t at = (uint32_t)(hash >> 32) & gazetteer->mask;
    while (gazetteer->starts[at].hash != 0 && gazetteer->starts[at].hash != hash) {
        at = (at + 1) & gazetteer->mask;
    }
    return &gazetteer->starts[at];
}

static bool holds(const gazetteer *gazetteer, const slot *slot, uint32_t tag, slice key)
{
    return slot->tag == tag && slice_equal(gazetteer->entries[slot->entry - 1].key, key);
}

// The slot of a key, which has its tag then, or the free one that it would have.
static slot *find_slot(const gazetteer *gazetteer, slice key, uint32_t *tag)
{
    const uint64_t hash = slice_hash(key);
    *tag = (uint32_t)(hash >> 32);
    uint32_t at = (uint32_t)hash & gazetteer->mask;
    while (gazetteer->slots[at].entry != 0 && !holds(gazetteer, &gazetteer->slots[at], *tag, key)) {
        at = (at + 1) & gazetteer->mask;
    }
    return &gazetteer->slots[at];
}

static void remember_start(gazetteer *gazetteer, slice key)
{
    start *found = find_start(gazetteer, key);
    found->hash = slice_hash(first_word(key)) | 1;
    if (key.length > found->longest) {
        found->longest = (uint32_t)key.length;
    }
}

static void add_row(gazetteer *gazetteer, gazetteer_list list, uint32_t row)
{
    char *key = gazetteer->keys + gazetteer->keys_length;
    char plain[GAZETTEER_KEY_MAX];
    size_t length = make_plain(plain, lexicon_cell(&gazetteer->tables[list], row, 0));
    if (length == 0) {
        return;
    }
    uint32_t tag = 0;
    slot *slot = find_slot(gazetteer, slice_of(plain, length), &tag);
    if (slot->entry == 0) {
        memcpy(key, plain, length);
        gazetteer->keys_length += length;
        gazetteer_entry *entry = &gazetteer->entries[gazetteer->count++];
        entry->key = slice_of(key, length);
        memset(entry->row, 0xff, sizeof entry->row);
        slot->entry = gazetteer->count;
        slot->tag = tag;
        remember_start(gazetteer, entry->key);
    }
    gazetteer_entry *entry = &gazetteer->entries[slot->entry - 1];
    if (entry->row[list] == GAZETTEER_ROW_NONE) {
        entry->row[list] = row;
    }
}

static dateline_status allocate(gazetteer *gazetteer, dateline_error *error)
{
    uint32_t rows = 1;
    size_t bytes = 1;
    for (int list = 0; list < GAZETTEER_LISTS; list++) {
        rows += gazetteer->tables[list].rows;
        for (uint32_t row = 0; row < gazetteer->tables[list].rows; row++) {
            bytes += lexicon_cell(&gazetteer->tables[list], row, 0).length * 2;
        }
    }
    uint32_t size = 1024;
    while (size < rows * 2) {
        size *= 2;
    }
    gazetteer->mask = size - 1;
    gazetteer->entries = memory_allocate_zeroed(rows, sizeof *gazetteer->entries);
    gazetteer->keys = memory_allocate(bytes);
    gazetteer->slots = memory_allocate_zeroed(size, sizeof *gazetteer->slots);
    gazetteer->starts = memory_allocate_zeroed(size, sizeof *gazetteer->starts);
    if (gazetteer->entries == NULL || gazetteer->keys == NULL || gazetteer->slots == NULL ||
        gazetteer->starts == NULL) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the lists of actors");
    }
    return DATELINE_OK;
}

dateline_status gazetteer_open(gazetteer **out, const lexicon *lexicon, dateline_error *error)
{
    gazetteer *opened = memory_allocate_zeroed(1, sizeof *opened);
    if (opened == NULL) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the lists of actors");
    }
    dateline_status status =
        lexicon_find_table(&opened->countries, lexicon, "who/countries", 2, error);
    for (int list = 0; list < GAZETTEER_LISTS && status == DATELINE_OK; list++) {
        status = lexicon_find_table(&opened->tables[list], lexicon, LISTS[list].name,
                                    LISTS[list].columns, error);
    }
    if (status == DATELINE_OK) {
        status = allocate(opened, error);
    }
    if (status != DATELINE_OK) {
        gazetteer_close(opened);
        return status;
    }
    for (int list = 0; list < GAZETTEER_LISTS; list++) {
        for (uint32_t row = 0; row < opened->tables[list].rows; row++) {
            add_row(opened, (gazetteer_list)list, row);
        }
    }
    *out = opened;
    return DATELINE_OK;
}

void gazetteer_close(gazetteer *gazetteer)
{
    if (gazetteer == NULL) {
        return;
    }
    memory_release(gazetteer->entries);
    memory_release(gazetteer->keys);
    memory_release(gazetteer->slots);
    memory_release(gazetteer->starts);
    memory_release(gazetteer);
}

const gazetteer_entry *gazetteer_find(const gazetteer *gazetteer, slice key)
{
    uint32_t tag = 0;
    const uint32_t entry = find_slot(gazetteer, key, &tag)->entry;
    return entry == 0 ? NULL : &gazetteer->entries[entry - 1];
}

uint32_t gazetteer_longest(const gazetteer *gazetteer, slice text)
{
    return find_start(gazetteer, text)->longest;
}

slice gazetteer_row_cell(const gazetteer *gazetteer, gazetteer_list list, uint32_t row,
                         uint32_t column)
{
    return lexicon_cell(&gazetteer->tables[list], row, column);
}

slice gazetteer_cell(const gazetteer *gazetteer, const gazetteer_entry *entry, gazetteer_list list,
                     uint32_t column)
{
    if (!gazetteer_has(entry, list)) {
        return SLICE_NONE;
    }
    return lexicon_cell(&gazetteer->tables[list], entry->row[list], column);
}

slice gazetteer_country_name(const gazetteer *gazetteer, slice code)
{
    char lower[8];
    if (code.length > sizeof lower) {
        return SLICE_NONE;
    }
    for (size_t i = 0; i < code.length; i++) {
        char byte = code.data[i];
        lower[i] = byte >= 'A' && byte <= 'Z' ? (char)(byte + 32) : byte;
    }
    uint32_t count = 0;
    uint32_t row = lexicon_find(&gazetteer->countries, slice_of(lower, code.length), &count);
    return count == 0 ? SLICE_NONE : lexicon_cell(&gazetteer->countries, row, 1);
}
