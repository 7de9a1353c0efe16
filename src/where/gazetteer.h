// The packed gazetteer: every place of GeoNames that the build kept, sorted by key, read in place.
//
// File models/gazetteer.places, kind "places" (store/container.h), little endian:
//   places  where_record[count], by key of the name, then by population from large to small
//   names   each a length byte and that many bytes of UTF-8
//   admins  where_admin[count], by code: first-level divisions "US.GA", and "US." for none
// Data: GeoNames (geonames.org), CC BY 4.0.
#ifndef WHERE_GAZETTEER_H
#define WHERE_GAZETTEER_H

#include "store/container.h"
#include "where/key.h"

#define WHERE_RECORD_NONE UINT32_MAX
#define WHERE_ADMIN_NONE UINT16_MAX
#define WHERE_DISTRICT_NONE UINT32_MAX

typedef enum where_class {
    WHERE_CLASS_TOWN,
    WHERE_CLASS_SECTION, // a part of a town
    WHERE_CLASS_SEAT,    // of a first-level division
    WHERE_CLASS_CAPITAL,
    WHERE_CLASS_ADMIN2,
    WHERE_CLASS_ADMIN1,
    WHERE_CLASS_COUNT,
} where_class;

typedef struct where_record {
    int32_t latitude, longitude; // 1e-5 degrees
    uint32_t name;               // byte offset into names
    uint32_t id_and_class;       // GeoNames id (24 bits, 0 none), class (8 bits, high)
    uint16_t population;         // 11 bits shifted left by the 5 high bits
    uint16_t admin;              // index into admins
    uint32_t district;           // name of the second-level division, as `name`; none
} where_record;

typedef struct where_admin {
    char code[12];  // "US.GA", NUL-padded
    uint32_t place; // record of the division itself, WHERE_RECORD_NONE
} where_admin;

#define WHERE_MILESTONES 1024u

typedef struct where_places {
    container *container;
    const where_record *records;
    uint32_t record_count;
    slice names;
    const where_admin *admins;
    uint32_t admin_count;
    // How the keys of records begin that lie `stride` apart: a search finds its way by them first.
    uint64_t milestones[WHERE_MILESTONES];
    uint32_t milestone_count, stride;
} where_places;

dateline_status where_places_open(where_places *out, container *container, dateline_error *error);

// Every offset, class and point inside its bounds? DATELINE_CORRUPT otherwise.
dateline_status where_places_check(const where_places *places, dateline_error *error);

slice where_record_name(const where_places *places, uint32_t record);
// Of the second-level division that it lies in or is, SLICE_NONE.
slice where_record_district(const where_places *places, uint32_t record);
where_class where_record_class(const where_record *record);
uint32_t where_record_id(const where_record *record);
uint32_t where_record_population(const where_record *record);
uint16_t where_pack_population(uint32_t population); // rounds down to 11 bits

// Records whose key is `key`: [*first, *end). Linear in nothing: two binary searches, the first of
// them in memory that stays near.
void where_find_records(uint32_t *first, uint32_t *end, const where_places *places, slice key);
// Index of a code such as "US.GA", in either case; WHERE_ADMIN_NONE.
uint16_t where_find_admin(const where_places *places, slice code);
// Country of a division, "US"; its whole code, "US.GA".
slice where_admin_country(const where_places *places, uint16_t admin);
slice where_admin_code(const where_places *places, uint16_t admin);

#endif
