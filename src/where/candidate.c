// Which places bear a name: countries, provinces, aliases, regions and the gazetteer's towns.
#include <math.h>

#include "base/utf8.h"
#include "where/where_internal.h"

#define MOST_RECORDS 64 // of one name: the most populous come first

// Priors are natural logarithms of a population-like weight: a country of that name is meant more
// often than any town of it, a province more often than a town, a town more often than its county.
#define PRIOR_COUNTRY 19.0
#define PRIOR_REGION 18.0
#define PRIOR_ALIAS 15.5
#define PRIOR_PROVINCE 15.8
#define SMALLEST_TOWN 400.0

static where_candidate *push_candidate(where_scene *scene, where_name *name)
{
    return ARENA_PUSH(scene->arena, name->candidates, name->count, name->capacity);
}

static where_precision precision_named(slice name, where_precision otherwise)
{
    static const struct {
        slice name;
        where_precision precision;
    } names[] = {
        {{"town", 4}, WHERE_TOWN},         {{"district", 8}, WHERE_DISTRICT},
        {{"province", 8}, WHERE_PROVINCE}, {{"country", 7}, WHERE_COUNTRY},
        {{"region", 6}, WHERE_REGION},     {{"sea", 3}, WHERE_SEA},
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (slice_equal(name, names[i].name)) {
            return names[i].precision;
        }
    }
    return otherwise;
}

// ---- from the word lists --------------------------------------------------------------------

static void add_country(where_scene *scene, where_name *name, uint16_t country)
{
    const where_gazetteer *gazetteer = scene->gazetteer;
    where_candidate *candidate = push_candidate(scene, name);
    if (!candidate) {
        return;
    }
    const slice code = lexicon_cell(&gazetteer->country, country, 0);
    *candidate = (where_candidate){
        .name = where_cell(&gazetteer->country_name, code, 1),
        .latitude = where_cell_real(&gazetteer->country, country, 2),
        .longitude = where_cell_real(&gazetteer->country, country, 3),
        .has_point = true,
        .precision = WHERE_COUNTRY,
        .country = country,
        .admin = WHERE_ADMIN_NONE,
        .prior = PRIOR_COUNTRY,
    };
}

static bool has_land_of(const where_name *name, uint16_t country)
{
    for (uint32_t i = 0; i < name->count; i++) {
        if (name->candidates[i].country == country &&
            name->candidates[i].precision <= WHERE_PROVINCE) {
            return true;
        }
    }
    return false;
}

// Countries by name or demonym; capitals come from the gazetteer.
static void add_countries(where_scene *scene, where_name *name, slice folded)
{
    const lexicon_table *table = &scene->gazetteer->country_form;
    uint32_t rows = 0;
    const uint32_t first = lexicon_find(table, folded, &rows);
    for (uint32_t row = first; row < first + rows; row++) {
        const slice form = lexicon_cell(table, row, 2);
        const uint16_t country =
            where_country_of_iso3(scene->gazetteer, lexicon_cell(table, row, 1));
        // "England" is a name of its country in loose talk, but a land with a point of its own.
        if (!slice_equal(form, SLICE("capital")) && country != COUNTRY_NONE &&
            !has_land_of(name, country)) {
            add_country(scene, name, country);
        }
    }
}

static void add_province_row(where_scene *scene, where_name *name, uint32_t row)
{
    const where_gazetteer *gazetteer = scene->gazetteer;
    const slice code = lexicon_cell(&gazetteer->province, row, 2);
    where_candidate *candidate = push_candidate(scene, name);
    if (!candidate) {
        return;
    }
    *candidate = (where_candidate){
        .name = lexicon_cell(&gazetteer->province, row, 1),
        .latitude = where_cell_real(&gazetteer->province, row, 3),
        .longitude = where_cell_real(&gazetteer->province, row, 4),
        .has_point = true,
        .precision = WHERE_PROVINCE,
        .country = where_country_of_iso2(gazetteer, slice_of(code.data, 2)),
        .admin = where_find_admin(&gazetteer->places, code),
        .prior = PRIOR_PROVINCE,
    };
}

static void add_provinces(where_scene *scene, where_name *name)
{
    uint32_t rows = 0;
    const uint32_t first = lexicon_find(&scene->gazetteer->province, name->key, &rows);
    for (uint32_t row = first; row < first + rows; row++) {
        add_province_row(scene, name, row);
    }
}

// The row of lexicon/where/province.lex for a division's code.
static void add_province_of_code(where_scene *scene, where_name *name, slice code)
{
    const lexicon_table *table = &scene->gazetteer->province;
    for (uint32_t row = 0; row < table->rows; row++) {
        if (slice_equal(lexicon_cell(table, row, 2), code)) {
            add_province_row(scene, name, row);
            return;
        }
    }
}

// "Ga." anywhere, "GA" in capitals: the caller has seen to what stands before it.
static void add_short_provinces(where_scene *scene, where_name *name, slice raw)
{
    const lexicon_table *table = &scene->gazetteer->province_short;
    char lower[WHERE_KEY_SIZE];
    const size_t length = utf8_fold(raw, lower, sizeof lower);
    if (length == SIZE_MAX) {
        return;
    }
    uint32_t rows = 0;
    const uint32_t first = lexicon_find(table, slice_of(lower, length), &rows);
    for (uint32_t row = first; row < first + rows; row++) {
        add_province_of_code(scene, name, lexicon_cell(table, row, 1));
        name->is_abbreviation = true;
    }
}

static void add_regions(where_scene *scene, where_name *name)
{
    const lexicon_table *table = &scene->gazetteer->region;
    uint32_t rows = 0;
    const uint32_t first = lexicon_find(table, name->key, &rows);
    for (uint32_t row = first; row < first + rows; row++) {
        where_candidate *candidate = push_candidate(scene, name);
        if (candidate) {
            *candidate = (where_candidate){
                .name = lexicon_cell(table, row, 1),
                .latitude = where_cell_real(table, row, 2),
                .longitude = where_cell_real(table, row, 3),
                .has_point = true,
                .precision = precision_named(lexicon_cell(table, row, 4), WHERE_REGION),
                .country = COUNTRY_NONE,
                .admin = WHERE_ADMIN_NONE,
                .prior = PRIOR_REGION,
            };
        }
    }
}

// ---- from the gazetteer ---------------------------------------------------------------------

static where_precision precision_of_class(where_class class)
{
    switch (class) {
    case WHERE_CLASS_ADMIN1:
        return WHERE_PROVINCE;
    case WHERE_CLASS_ADMIN2:
    case WHERE_CLASS_SECTION:
        return WHERE_DISTRICT;
    default:
        return WHERE_TOWN;
    }
}

static double prior_of(where_class class, uint32_t population)
{
    static const double bonus[WHERE_CLASS_COUNT] = {
        [WHERE_CLASS_TOWN] = 0,    [WHERE_CLASS_SECTION] = -1, [WHERE_CLASS_SEAT] = 0.7,
        [WHERE_CLASS_CAPITAL] = 2, [WHERE_CLASS_ADMIN2] = -2,  [WHERE_CLASS_ADMIN1] = -2,
    };
    return log(SMALLEST_TOWN + population) + bonus[class];
}

static bool is_in_country(const where_scene *scene, const where_record *record, uint16_t country)
{
    const slice iso2 = where_admin_country(&scene->gazetteer->places, record->admin);
    return where_country_of_iso2(scene->gazetteer, iso2) == country;
}

static void add_record(where_scene *scene, where_name *name, uint32_t index)
{
    const where_places *places = &scene->gazetteer->places;
    const where_record *record = &places->records[index];
    const where_class class = where_record_class(record);
    where_candidate *candidate = push_candidate(scene, name);
    if (!candidate) {
        return;
    }
    *candidate = (where_candidate){
        .name = where_record_name(places, index),
        .latitude = record->latitude / 1e5,
        .longitude = record->longitude / 1e5,
        .has_point = true,
        .precision = precision_of_class(class),
        .country =
            where_country_of_iso2(scene->gazetteer, where_admin_country(places, record->admin)),
        .admin = record->admin,
        .geoname = where_record_id(record),
        .district = where_record_district(places, index),
        .prior = prior_of(class, where_record_population(record)),
    };
}

// Has the name a province of the same division from our own table? Its point is the better one.
static bool has_province(const where_name *name, uint16_t admin)
{
    for (uint32_t i = 0; i < name->count; i++) {
        if (name->candidates[i].precision == WHERE_PROVINCE && name->candidates[i].admin == admin) {
            return true;
        }
    }
    return false;
}

static void add_records(where_scene *scene, where_name *name)
{
    const where_places *places = &scene->gazetteer->places;
    uint32_t first = 0;
    uint32_t end = 0;
    where_find_records(&first, &end, places, name->key);
    for (uint32_t i = first; i < end && i < first + MOST_RECORDS; i++) {
        const where_record *record = &places->records[i];
        if (where_record_class(record) != WHERE_CLASS_ADMIN1 ||
            !has_province(name, record->admin)) {
            add_record(scene, name, i);
        }
    }
}

// An alias without a point stands where its canonical name stands in that country.
static void add_alias_of_record(where_scene *scene, where_name *name, uint32_t row)
{
    const where_gazetteer *gazetteer = scene->gazetteer;
    const uint16_t country =
        where_country_of_iso2(gazetteer, lexicon_cell(&gazetteer->alias, row, 2));
    where_key key;
    uint32_t first = 0;
    uint32_t end = 0;
    where_key_make(&key, lexicon_cell(&gazetteer->alias, row, 1));
    where_find_records(&first, &end, &gazetteer->places, where_key_slice(&key));
    for (uint32_t i = first; i < end; i++) {
        if (is_in_country(scene, &gazetteer->places.records[i], country)) {
            add_record(scene, name, i);
            return;
        }
    }
}

static void add_aliases(where_scene *scene, where_name *name, slice key)
{
    const lexicon_table *table = &scene->gazetteer->alias;
    uint32_t rows = 0;
    const uint32_t first = lexicon_find(table, key, &rows);
    for (uint32_t row = first; row < first + rows; row++) {
        if (lexicon_cell(table, row, 3).length == 0) {
            add_alias_of_record(scene, name, row);
            continue;
        }
        where_candidate *candidate = push_candidate(scene, name);
        if (candidate) {
            *candidate = (where_candidate){
                .name = lexicon_cell(table, row, 1),
                .latitude = where_cell_real(table, row, 3),
                .longitude = where_cell_real(table, row, 4),
                .has_point = true,
                .precision = precision_named(lexicon_cell(table, row, 5), WHERE_TOWN),
                .country = where_country_of_iso2(scene->gazetteer, lexicon_cell(table, row, 2)),
                .admin = WHERE_ADMIN_NONE,
                .prior = PRIOR_ALIAS,
            };
        }
    }
}

// ---- names ----------------------------------------------------------------------------------

// dotted: the key with its closing full stop, or the key itself.
static void add_all(where_scene *scene, where_name *name, slice raw, slice dotted)
{
    char folded[WHERE_KEY_SIZE];
    const size_t length = utf8_fold(raw, folded, sizeof folded);
    add_provinces(scene, name);
    if (name->count == 0) {
        add_short_provinces(scene, name, raw);
    }
    add_aliases(scene, name, dotted);
    if (name->count == 0) {
        add_aliases(scene, name, name->key);
    }
    if (length != SIZE_MAX) {
        add_countries(scene, name, slice_of(folded, length));
    }
    add_regions(scene, name);
    name->is_listed = name->count > 0;
    if (!name->is_abbreviation) {
        add_records(scene, name);
    }
}

uint32_t where_get_name(where_scene *scene, slice raw)
{
    where_key key;
    where_key_make(&key, raw);
    // "Ga." and "GA" share letters with words and towns: abbreviations keep their full stop.
    const bool is_dotted = raw.length > 1 && raw.data[raw.length - 1] == '.';
    if (key.length == 0 || key.length + 1 > WHERE_KEY_SIZE) {
        return NAME_NONE;
    }
    if (is_dotted) {
        key.bytes[key.length++] = '.';
    }
    const uint32_t *known = map_find(&scene->names_by_key, where_key_slice(&key));
    if (known) {
        const bool is_borne = *known != NAME_NONE &&
                              (scene->names[*known].count > 0 || scene->names[*known].is_quarter);
        return is_borne ? *known : NAME_NONE;
    }

    where_name made = {.key = arena_copy(scene->arena, where_key_slice(&key)), .chosen = NAME_NONE};
    const slice whole = made.key;
    if (whole.data == NULL) {
        return NAME_NONE; // no memory: the room says so at its end
    }
    if (is_dotted) {
        made.key.length--;
    }
    add_all(scene, &made, raw, whole);
    uint32_t index = NAME_NONE;
    if (made.count > 0) {
        where_name *added =
            ARENA_PUSH(scene->arena, scene->names, scene->name_count, scene->name_capacity);
        if (added) {
            *added = made;
            index = scene->name_count - 1;
        }
    }
    if (whole.length > 0) {
        (void)map_put(&scene->names_by_key, whole, index);
    }
    return index;
}

// "Geauga" where no town is called so: the county, as papers near it say.
static void add_county(where_scene *scene, where_name *name, slice raw)
{
    const where_places *places = &scene->gazetteer->places;
    const slice whole = arena_format(scene->arena, "%.*s county", (int)raw.length, raw.data);
    where_key key;
    uint32_t first = 0;
    uint32_t end = 0;
    if (whole.length == 0 || slice_find(raw, SLICE(" ")) != SIZE_MAX) {
        return;
    }
    where_key_make(&key, whole);
    where_find_records(&first, &end, places, where_key_slice(&key));
    for (uint32_t i = first; i < end && i < first + MOST_RECORDS; i++) {
        add_record(scene, name, i);
    }
}

uint32_t where_get_unknown(where_scene *scene, slice raw, bool may_be_county)
{
    where_key key;
    where_key_make(&key, raw);
    if (key.length == 0) {
        return NAME_NONE;
    }
    const slice kept = arena_copy(scene->arena, where_key_slice(&key));
    uint32_t *index = kept.length > 0 ? map_put(&scene->names_by_key, kept, NAME_NONE) : NULL;
    if (!index || *index != NAME_NONE) {
        return index ? *index : NAME_NONE;
    }
    where_name *added =
        ARENA_PUSH(scene->arena, scene->names, scene->name_count, scene->name_capacity);
    if (!added) {
        return NAME_NONE;
    }
    *added = (where_name){.key = kept, .chosen = NAME_NONE};
    *index = scene->name_count - 1;
    if (may_be_county) {
        add_county(scene, added, raw);
    }
    return *index;
}

uint32_t where_find_settled(const where_scene *scene, slice raw)
{
    where_key key;
    where_key_make(&key, raw);
    const uint32_t *index =
        key.length > 0 ? map_find(&scene->names_by_key, where_key_slice(&key)) : NULL;
    return index && *index != NAME_NONE && scene->names[*index].is_settled ? *index : NAME_NONE;
}
