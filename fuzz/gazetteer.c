// Any bytes as the sections of a gazetteer: refused, or every name, division and point readable.
#include <stdlib.h>

#include "reached.h"
#include "where/gazetteer.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

// An aligned copy of the next bytes, cut to whole elements; moves *data on.
static void *take(const uint8_t **data, size_t *size, size_t wanted, size_t element,
                  uint32_t *count)
{
    wanted = wanted < *size ? wanted : *size;
    void *copy = malloc(wanted + 1);
    if (copy != NULL && wanted > 0)
        memcpy(copy, *data, wanted);
    *data += wanted;
    *size -= wanted;
    *count = copy == NULL ? 0 : (uint32_t)(wanted / element);
    return copy;
}

static void walk(const where_places *places)
{
    for (uint32_t i = 0; i < places->record_count; i++) {
        where_key key;
        uint32_t first = 0;
        uint32_t end = 0;
        where_key_make(&key, where_record_name(places, i));
        const slice district = where_record_district(places, i);
        if (district.length > 255)
            abort();
        where_find_records(&first, &end, places, where_key_slice(&key));
        if (first > end || end > places->record_count)
            abort();
        const slice code = where_admin_code(places, places->records[i].admin);
        (void)where_find_admin(places, code);
        (void)where_record_population(&places->records[i]);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2 || size > 1 << 16)
        return 0;
    const size_t record_bytes = (size_t)data[0] * sizeof(where_record);
    const size_t admin_bytes = (size_t)data[1] * sizeof(where_admin);
    uint32_t record_count = 0;
    uint32_t admin_count = 0;
    uint32_t name_bytes = 0;
    data += 2;
    size -= 2;
    void *records = take(&data, &size, record_bytes, sizeof(where_record), &record_count);
    void *admins = take(&data, &size, admin_bytes, sizeof(where_admin), &admin_count);
    void *names = take(&data, &size, size, 1, &name_bytes);
    const where_places places = {.records = records,
                                 .record_count = record_count,
                                 .admins = admins,
                                 .admin_count = admin_count,
                                 .names = slice_of(names, name_bytes)};
    if (where_places_check(&places, NULL) == DATELINE_OK) {
        fuzz_reached += places.record_count > 0;
        walk(&places);
    }
    free(records);
    free(admins);
    free(names);
    return 0;
}
