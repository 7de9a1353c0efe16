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
    const own_actors *own;   // NULL: none
    lexicon_table countries; // code, name
    roles roles;
    offices offices;
    gazetteer_entry *entries;
    uint32_t count;
    char *keys; // all plain keys, end to end
    size_t keys_length;
    slot *slots;
    start *starts;
    uint32_t mask;         // of both
    uint64_t *seen;        // [SEEN_BITS / 64] a bit for each key, by its hash
    uint64_t *seen_starts; // the same of their first words
};

// Most words are no key, and their slots lie in half a megabyte that other rooms have driven out of
// the near caches: these bits stay there, and say no first.
#define SEEN_BITS (UINT64_C(1) << 18)

static const struct {
    const char *name;
    uint32_t columns;
} LISTS[GAZETTEER_LISTS] = {
    [GAZETTEER_COUNTRY] = {"who/country_forms", 5},
    [GAZETTEER_ACTOR] = {"who/actors", 6},
    [GAZETTEER_AGENT] = {"who/agents", 6},
    [GAZETTEER_HEAD] = {"who/heads", 3},
    [GAZETTEER_TITLE] = {"who/titles", 3},
    [GAZETTEER_FIRST_NAME] = {"who/first_names", 2},
    [GAZETTEER_PRONOUN] = {"who/pronouns", 5},
    [GAZETTEER_MODIFIER] = {"who/modifiers", 2},
    [GAZETTEER_VERB] = {"who/acting_verbs", 3},
    [GAZETTEER_CONTEXT] = {"who/contexts", 2},
    [GAZETTEER_PARTICLE] = {"who/name_particles", 1},
    [GAZETTEER_CITY] = {"who/cities", 1},
    [GAZETTEER_LEADER] = {"who/leaders", 5},
    [GAZETTEER_DETERMINER] = {"who/determiners", 2},
    [GAZETTEER_TAKING] = {"who/taking_verbs", 1},
    [GAZETTEER_LAND] = {"who/land_endings", 2},
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

size_t gazetteer_plain_key(char out[GAZETTEER_KEY_MAX], slice phrase)
{
    char folded[GAZETTEER_KEY_MAX];
    size_t size = utf8_fold(phrase, folded, sizeof folded);
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

// The word a text begins with: up to the first byte that is neither letter nor digit. Keys have no
// blank behind a full stop, so that "u.n.refugee agency" begins as "u.n." does.
static slice first_word(slice text)
{
    size_t length = 0;
    while (length < text.length && is_word_byte(text.data[length])) {
        length++;
    }
    return slice_of(text.data, length);
}

// The place of the first words with that hash, or the free one that they would have.
static start *find_start(const gazetteer *gazetteer, uint64_t hash)
{
    hash |= 1;
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

static uint32_t tag_of(uint64_t hash)
{
    return (uint32_t)(hash >> 32);
}

// The slot of a key, which has its tag then, or the free one that it would have.
static slot *find_slot(const gazetteer *gazetteer, slice key, uint64_t hash)
{
    const uint32_t tag = tag_of(hash);
    uint32_t at = (uint32_t)hash & gazetteer->mask;
    while (gazetteer->slots[at].entry != 0 && !holds(gazetteer, &gazetteer->slots[at], tag, key)) {
        at = (at + 1) & gazetteer->mask;
    }
    return &gazetteer->slots[at];
}

static bool may_hold(const uint64_t *seen, uint64_t hash)
{
    const uint64_t bit = hash % SEEN_BITS;
    return (seen[bit / 64] >> bit % 64 & 1) != 0;
}

static void remember(uint64_t *seen, uint64_t hash)
{
    const uint64_t bit = hash % SEEN_BITS;
    seen[bit / 64] |= UINT64_C(1) << bit % 64;
}

static void remember_start(gazetteer *gazetteer, slice key)
{
    const uint64_t hash = slice_hash(first_word(key));
    start *found = find_start(gazetteer, hash);
    remember(gazetteer->seen_starts, hash);
    found->hash = hash | 1;
    if (key.length > found->longest) {
        found->longest = (uint32_t)key.length;
    }
}

// The entry of a list's phrase, made when there is none; NULL for a phrase too long to be found.
static gazetteer_entry *put_entry(gazetteer *gazetteer, slice phrase)
{
    char *key = gazetteer->keys + gazetteer->keys_length;
    char plain[GAZETTEER_KEY_MAX];
    size_t length = gazetteer_plain_key(plain, phrase);
    if (length == 0) {
        return NULL;
    }
    const uint64_t hash = slice_hash(slice_of(plain, length));
    slot *slot = find_slot(gazetteer, slice_of(plain, length), hash);
    if (slot->entry == 0) {
        memcpy(key, plain, length);
        gazetteer->keys_length += length;
        gazetteer_entry *entry = &gazetteer->entries[gazetteer->count++];
        entry->key = slice_of(key, length);
        memset(entry->row, 0xff, sizeof entry->row);
        slot->entry = gazetteer->count;
        slot->tag = tag_of(hash);
        remember(gazetteer->seen, hash);
        remember_start(gazetteer, entry->key);
    }
    return &gazetteer->entries[slot->entry - 1];
}

static void add_row(gazetteer *gazetteer, gazetteer_list list, uint32_t row)
{
    gazetteer_entry *entry = put_entry(gazetteer, lexicon_cell(&gazetteer->tables[list], row, 0));
    if (entry != NULL && entry->row[list] == GAZETTEER_ROW_NONE) {
        entry->row[list] = row;
    }
}

// ---- the user's rows ----

static gazetteer_list list_of(const own_actor *actor)
{
    return slice_equal(actor->cells[OWN_KIND], SLICE("noun")) ? GAZETTEER_AGENT : GAZETTEER_ACTOR;
}

// Backwards: what is put last stays, so that the first row of a phrase does, before any of ours.
static void add_own(gazetteer *gazetteer)
{
    for (uint32_t row = gazetteer->own == NULL ? 0 : gazetteer->own->count; row-- > 0;) {
        const own_actor *actor = &gazetteer->own->rows[row];
        const gazetteer_list list = list_of(actor);
        gazetteer_entry *entry = put_entry(gazetteer, actor->cells[OWN_PHRASE]);
        if (entry != NULL) {
            entry->row[list] = gazetteer->tables[list].rows + row;
        }
    }
}

// The cell of a row of the user's that a list would have in that column.
static slice own_cell(const own_actor *actor, gazetteer_list list, uint32_t column)
{
    if (list == GAZETTEER_ACTOR) {
        return column <= OWN_WRITTEN ? actor->cells[column] : SLICE_NONE;
    }
    switch (column) { // of agents
    case 0:
        return actor->cells[OWN_PHRASE];
    case 1:
        return actor->cells[OWN_ROLE];
    case 2:
        return SLICE("person");
    default:
        return SLICE_NONE;
    }
}

static dateline_status allocate(gazetteer *gazetteer, dateline_error *error)
{
    uint32_t rows = 1;
    size_t bytes = 1;
    for (uint32_t row = 0; gazetteer->own != NULL && row < gazetteer->own->count; row++) {
        rows++;
        bytes += gazetteer->own->rows[row].cells[OWN_PHRASE].length * 2;
    }
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
    gazetteer->seen = memory_allocate_zeroed(SEEN_BITS / 64, sizeof *gazetteer->seen);
    gazetteer->seen_starts = memory_allocate_zeroed(SEEN_BITS / 64, sizeof *gazetteer->seen);
    if (gazetteer->entries == NULL || gazetteer->keys == NULL || gazetteer->slots == NULL ||
        gazetteer->starts == NULL || gazetteer->seen == NULL || gazetteer->seen_starts == NULL) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the lists of actors");
    }
    return DATELINE_OK;
}

dateline_status gazetteer_open(gazetteer **out, const lexicon *lexicon, const own_actors *own,
                               dateline_error *error)
{
    gazetteer *opened = memory_allocate_zeroed(1, sizeof *opened);
    if (opened == NULL) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the lists of actors");
    }
    opened->own = own;
    dateline_status status =
        lexicon_find_table(&opened->countries, lexicon, "who/countries", 2, error);
    if (status == DATELINE_OK) {
        status = roles_open(&opened->roles, lexicon, error);
    }
    if (status == DATELINE_OK) {
        status = offices_open(&opened->offices, lexicon, error);
    }
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
    add_own(opened);
    *out = opened;
    return DATELINE_OK;
}

void gazetteer_close(gazetteer *gazetteer)
{
    if (gazetteer == NULL) {
        return;
    }
    offices_close(&gazetteer->offices);
    memory_release(gazetteer->entries);
    memory_release(gazetteer->keys);
    memory_release(gazetteer->slots);
    memory_release(gazetteer->starts);
    memory_release(gazetteer->seen);
    memory_release(gazetteer->seen_starts);
    memory_release(gazetteer);
}

// For counting which rows the tests fire.
static void note_found(const gazetteer *gazetteer, const gazetteer_entry *entry)
{
    for (int list = 0; list < GAZETTEER_LISTS; list++) {
        if (entry->row[list] < gazetteer->tables[list].rows) {
            lexicon_note_found(&gazetteer->tables[list], entry->row[list], 1);
        }
    }
}

const gazetteer_entry *gazetteer_find(const gazetteer *gazetteer, slice key)
{
    const uint64_t hash = slice_hash(key);
    if (!may_hold(gazetteer->seen, hash)) {
        return NULL;
    }
    const uint32_t entry = find_slot(gazetteer, key, hash)->entry;
    if (entry == 0) {
        return NULL;
    }
    note_found(gazetteer, &gazetteer->entries[entry - 1]);
    return &gazetteer->entries[entry - 1];
}

uint32_t gazetteer_longest(const gazetteer *gazetteer, slice text)
{
    const uint64_t hash = slice_hash(first_word(text));
    return may_hold(gazetteer->seen_starts, hash) ? find_start(gazetteer, hash)->longest : 0;
}

static slice row_cell(const gazetteer *gazetteer, gazetteer_list list, uint32_t row,
                      uint32_t column)
{
    const uint32_t ours = gazetteer->tables[list].rows;
    return row < ours ? lexicon_cell(&gazetteer->tables[list], row, column)
                      : own_cell(&gazetteer->own->rows[row - ours], list, column);
}

slice gazetteer_cell(const gazetteer *gazetteer, const gazetteer_entry *entry, gazetteer_list list,
                     uint32_t column)
{
    if (!gazetteer_has(entry, list)) {
        return SLICE_NONE;
    }
    return row_cell(gazetteer, list, entry->row[list], column);
}

bool gazetteer_is_own(const gazetteer *gazetteer, const gazetteer_entry *entry)
{
    return gazetteer_has(entry, GAZETTEER_ACTOR) &&
           entry->row[GAZETTEER_ACTOR] >= gazetteer->tables[GAZETTEER_ACTOR].rows;
}

// What a row of the user's says of its actor on a day.
static gazetteer_actor own_actor_on(const own_actors *own, uint32_t row, int32_t day)
{
    const uint32_t in_term = own_actors_in_term(own, row, day);
    const slice *cells = own->rows[in_term == OWN_ROW_NONE ? row : in_term].cells;
    gazetteer_actor actor = {cells[OWN_NAME], cells[OWN_COUNTRY], cells[OWN_ROLE], cells[OWN_KIND]};
    if (in_term == OWN_ROW_NONE) {
        const bool is_past =
            slice_equal(actor.kind, SLICE("person")) && own_actors_is_past(own, row, day);
        actor.role = is_past ? SLICE("ELI") : SLICE_NONE;
    }
    return actor;
}

gazetteer_actor gazetteer_actor_on(const gazetteer *gazetteer, const gazetteer_entry *entry,
                                   int32_t day)
{
    const uint32_t row = entry->row[GAZETTEER_ACTOR];
    const lexicon_table *ours = &gazetteer->tables[GAZETTEER_ACTOR];
    if (gazetteer_is_own(gazetteer, entry)) {
        return own_actor_on(gazetteer->own, row - ours->rows, day);
    }
    return (gazetteer_actor){lexicon_cell(ours, row, 1), lexicon_cell(ours, row, 2),
                             lexicon_cell(ours, row, 3), lexicon_cell(ours, row, 4)};
}

office gazetteer_leader_on(const gazetteer *gazetteer, const gazetteer_entry *entry, int32_t day)
{
    if (!gazetteer_has(entry, GAZETTEER_LEADER)) {
        return (office){SLICE_NONE, SLICE_NONE};
    }
    return offices_on(&gazetteer->offices, &gazetteer->roles, entry->row[GAZETTEER_LEADER], day);
}

bool gazetteer_role_is(const gazetteer *gazetteer, slice role, role_trait trait)
{
    return roles_has(&gazetteer->roles, role, trait);
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
