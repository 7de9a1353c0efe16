#include "where/gazetteer.h"

#define ID_BITS 24
#define POPULATION_BITS 11

// ---- records --------------------------------------------------------------------------------

static slice name_at(const where_places *places, uint32_t offset)
{
    const char *entry = places->names.data + offset;
    return slice_of(entry + 1, (uint8_t)*entry);
}

slice where_record_name(const where_places *places, uint32_t record)
{
    return name_at(places, places->records[record].name);
}

slice where_record_district(const where_places *places, uint32_t record)
{
    const uint32_t district = places->records[record].district;
    return district == WHERE_DISTRICT_NONE ? SLICE_NONE : name_at(places, district);
}

where_class where_record_class(const where_record *record)
{
    return (where_class)(record->id_and_class >> ID_BITS);
}

uint32_t where_record_id(const where_record *record)
{
    return record->id_and_class & ((UINT32_C(1) << ID_BITS) - 1);
}

uint32_t where_record_population(const where_record *record)
{
    const uint32_t shift = (uint32_t)record->population >> POPULATION_BITS;
    const uint32_t digits = record->population & ((UINT32_C(1) << POPULATION_BITS) - 1);
    return shift > 20 ? UINT32_MAX : digits << shift;
}

uint16_t where_pack_population(uint32_t population)
{
    uint32_t shift = 0;
    while (population >> shift >= UINT32_C(1) << POPULATION_BITS) {
        shift++;
    }
    return (uint16_t)(shift << POPULATION_BITS | population >> shift);
}

// ---- search ---------------------------------------------------------------------------------

static char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static bool is_plain_letter(char c)
{
    return lowered(c) >= 'a' && lowered(c) <= 'z';
}

// Compares the plain letters that a name begins with; 0 when more must be known. A first word of
// four letters stands in the key as it is: none so long is written out ("St." is "saint").
static int compare_beginning(slice name, slice key)
{
    size_t letters = 0;
    int order = 0;
    while (letters < name.length && is_plain_letter(name.data[letters]) &&
           (order == 0 || letters < 4)) {
        const int own = (uint8_t)lowered(name.data[letters]);
        const int theirs = letters < key.length ? (uint8_t)key.data[letters] : -1;
        order = order != 0 ? order : own - theirs;
        letters++;
    }
    return letters < 4 ? 0 : order;
}

// A search makes eighteen comparisons, and most are over at the first letters: half the work.
static int compare_to_key(const where_places *places, uint32_t record, slice key)
{
    const slice name = where_record_name(places, record);
    const int order = compare_beginning(name, key);
    if (order != 0) {
        return order;
    }
    where_key own;
    where_key_make(&own, name);
    return slice_compare(where_key_slice(&own), key);
}

// A number that is less than another's only if its key stands before the other.
static uint64_t beginning_of(slice key)
{
    uint64_t number = 0;
    for (size_t i = 0; i < sizeof number; i++) {
        number = number << 8 | (i < key.length ? (uint8_t)key.data[i] : 0);
    }
    return number;
}

static void set_milestones(where_places *places)
{
    places->stride = places->record_count / WHERE_MILESTONES + 1;
    for (uint32_t record = 0; record < places->record_count; record += places->stride) {
        where_key key;
        where_key_make(&key, where_record_name(places, record));
        places->milestones[places->milestone_count++] = beginning_of(where_key_slice(&key));
    }
}

// How many milestones stand before a beginning; `with`: or are that beginning.
static uint32_t count_milestones(const where_places *places, uint64_t beginning, bool with)
{
    uint32_t low = 0;
    uint32_t high = places->milestone_count;
    while (low < high) {
        const uint32_t middle = low + (high - low) / 2;
        const uint64_t own = places->milestones[middle];
        if (own < beginning || (with && own == beginning)) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

// The first record whose key is not below `key`.
static uint32_t bound_of(const where_places *places, slice key)
{
    const uint64_t beginning = beginning_of(key);
    const uint32_t before = count_milestones(places, beginning, false);
    const uint32_t behind = count_milestones(places, beginning, true);
    uint32_t low = before == 0 ? 0 : (before - 1) * places->stride + 1;
    uint32_t high =
        behind == places->milestone_count ? places->record_count : behind * places->stride;
    while (low < high) {
        const uint32_t middle = low + (high - low) / 2;
        if (compare_to_key(places, middle, key) < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

void where_find_records(uint32_t *first, uint32_t *end, const where_places *places, slice key)
{
    *first = bound_of(places, key);
    *end = *first;
    while (*end < places->record_count && compare_to_key(places, *end, key) == 0) {
        ++*end;
    }
}

slice where_admin_code(const where_places *places, uint16_t admin)
{
    const char *code = places->admins[admin].code;
    return slice_of(code, strnlen(code, sizeof places->admins[admin].code));
}

slice where_admin_country(const where_places *places, uint16_t admin)
{
    return slice_of(places->admins[admin].code, 2);
}

static char upper(char c)
{
    return c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c;
}

uint16_t where_find_admin(const where_places *places, slice code)
{
    char key[sizeof places->admins->code];
    if (code.length > sizeof key) {
        return WHERE_ADMIN_NONE;
    }
    for (size_t i = 0; i < code.length; i++) {
        key[i] = upper(code.data[i]);
    }
    uint32_t low = 0;
    uint32_t high = places->admin_count;
    while (low < high) {
        const uint32_t middle = low + (high - low) / 2;
        const int order =
            slice_compare(where_admin_code(places, (uint16_t)middle), slice_of(key, code.length));
        if (order == 0) {
            return (uint16_t)middle;
        }
        if (order < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return WHERE_ADMIN_NONE;
}

// ---- opening --------------------------------------------------------------------------------

static bool is_name(const where_places *places, uint32_t offset)
{
    return offset < places->names.length &&
           (uint8_t)places->names.data[offset] < places->names.length - offset;
}

static bool is_sound(const where_places *places, const where_record *record)
{
    if (record->admin >= places->admin_count || where_record_class(record) >= WHERE_CLASS_COUNT ||
        (record->district != WHERE_DISTRICT_NONE && !is_name(places, record->district))) {
        return false;
    }
    return is_name(places, record->name) && record->latitude >= -9000000 &&
           record->latitude <= 9000000 && record->longitude >= -18000000 &&
           record->longitude <= 18000000;
}

dateline_status where_places_check(const where_places *places, dateline_error *error)
{
    for (uint32_t i = 0; i < places->admin_count; i++) {
        const where_admin *admin = &places->admins[i];
        if ((admin->place != WHERE_RECORD_NONE && admin->place >= places->record_count) ||
            where_admin_code(places, (uint16_t)i).length < 3) {
            return error_set(error, DATELINE_CORRUPT, i, 0, "gazetteer: division %u is broken", i);
        }
    }
    for (uint32_t i = 0; i < places->record_count; i++) {
        if (!is_sound(places, &places->records[i])) {
            return error_set(error, DATELINE_CORRUPT, i, 0, "gazetteer: place %u is broken", i);
        }
    }
    return DATELINE_OK;
}

dateline_status where_places_open(where_places *out, container *container, dateline_error *error)
{
    const void *records = NULL;
    const void *admins = NULL;
    uint64_t record_count = 0;
    uint64_t admin_count = 0;
    *out = (where_places){.container = container};

    dateline_status status = container_array(&records, &record_count, container, "places",
                                             sizeof(where_record), "4444224", error);
    if (status == DATELINE_OK) {
        status = container_array(&admins, &admin_count, container, "admins", sizeof(where_admin),
                                 "1111111111114", error);
    }
    if (status == DATELINE_OK) {
        status = container_section(&out->names, container, "names", error);
    }
    if (status == DATELINE_OK &&
        (record_count >= WHERE_RECORD_NONE || admin_count >= WHERE_ADMIN_NONE)) {
        status = error_set(error, DATELINE_CORRUPT, 0, 0, "gazetteer: more places than fit");
    }
    if (status != DATELINE_OK) {
        return status;
    }
    out->records = records;
    out->record_count = (uint32_t)record_count;
    out->admins = admins;
    out->admin_count = (uint32_t)admin_count;
    status = where_places_check(out, error);
    if (status == DATELINE_OK) {
        set_milestones(out);
    }
    return status;
}
