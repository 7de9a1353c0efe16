// Opens the gazetteer and the word lists around it.

#include "base/memory.h"
#include "where/choice.h"

static dateline_status find_tables(where_gazetteer *gazetteer, const lexicon *lexicon,
                                   dateline_error *error)
{
    const struct {
        lexicon_table *table;
        const char *name;
        uint32_t columns;
    } wanted[] = {
        {&gazetteer->country, "where/country", 4},
        {&gazetteer->country_form, "who/country_forms", 3},
        {&gazetteer->country_name, "who/countries", 2},
        {&gazetteer->province, "where/province", 5},
        {&gazetteer->province_short, "where/province_short", 3},
        {&gazetteer->alias, "where/alias", 6},
        {&gazetteer->region, "where/region", 5},
        {&gazetteer->common, "where/common", 2},
        {&gazetteer->qualifier, "where/qualifier", 1},
        {&gazetteer->compass, "where/compass", 1},
        {&gazetteer->preposition, "where/preposition", 2},
        {&gazetteer->locating, "where/locating", 1},
        {&gazetteer->division, "where/division", 4},
        {&gazetteer->street, "where/street", 1},
        {&gazetteer->address, "where/address", 2},
        {&gazetteer->masthead, "where/masthead", 1},
        {&gazetteer->town_body, "where/town_body", 1},
        {&gazetteer->party, "where/party", 1},
        {&gazetteer->vessel, "where/vessel", 2},
        {&gazetteer->actor_verb, "where/actor_verb", 1},
        {&gazetteer->land_word, "where/land_word", 2},
        {&gazetteer->head, "who/heads", 2},
        {&gazetteer->title, "who/titles", 1},
        {&gazetteer->first_name, "who/first_names", 1},
    };

    dateline_status status = DATELINE_OK;
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted && status == DATELINE_OK; i++) {
        status =
            lexicon_find_table(wanted[i].table, lexicon, wanted[i].name, wanted[i].columns, error);
    }
    return status;
}

// ---- countries ------------------------------------------------------------------------------

static int letter_index(char c)
{
    if (c >= 'a' && c <= 'z') {
        return c - 'a';
    }
    return c >= 'A' && c <= 'Z' ? c - 'A' : -1;
}

static int iso2_index(slice iso2)
{
    if (iso2.length != 2 || letter_index(iso2.data[0]) < 0 || letter_index(iso2.data[1]) < 0) {
        return -1;
    }
    return letter_index(iso2.data[0]) * 26 + letter_index(iso2.data[1]);
}

static dateline_status index_countries(where_gazetteer *gazetteer, dateline_error *error)
{
    for (size_t i = 0; i < sizeof gazetteer->country_of_iso2 / sizeof(uint16_t); i++) {
        gazetteer->country_of_iso2[i] = COUNTRY_NONE;
    }
    const uint32_t rows = gazetteer->country.rows;
    gazetteer->iso3 = memory_allocate_zeroed(rows + 1, sizeof *gazetteer->iso3);
    if (!gazetteer->iso3) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the gazetteer");
    }
    for (uint32_t row = 0; row < rows; row++) {
        const slice code = lexicon_cell(&gazetteer->country, row, 0);
        const int index = iso2_index(lexicon_cell(&gazetteer->country, row, 1));
        if (code.length != 3 || row >= COUNTRY_NONE) {
            return error_set(error, DATELINE_CORRUPT, 0, row, "where/country: a code is broken");
        }
        if (index >= 0) {
            gazetteer->country_of_iso2[index] = (uint16_t)row;
        }
        for (size_t i = 0; i < 3; i++) {
            gazetteer->iso3[row][i] = (char)('A' + letter_index(code.data[i]));
        }
    }
    return DATELINE_OK;
}

uint16_t where_country_of_iso2(const where_gazetteer *gazetteer, slice iso2)
{
    const int index = iso2_index(iso2);
    return index < 0 ? COUNTRY_NONE : gazetteer->country_of_iso2[index];
}

uint16_t where_country_of_iso3(const where_gazetteer *gazetteer, slice iso3)
{
    char lower[3];
    if (iso3.length != 3) {
        return COUNTRY_NONE;
    }
    for (size_t i = 0; i < 3; i++) {
        lower[i] = (char)('a' + letter_index(iso3.data[i]));
    }
    uint32_t count = 0;
    const uint32_t row = lexicon_find(&gazetteer->country, slice_of(lower, 3), &count);
    return count > 0 ? (uint16_t)row : COUNTRY_NONE;
}

slice where_country_iso3(const where_gazetteer *gazetteer, uint16_t country)
{
    return country == COUNTRY_NONE ? SLICE_NONE : slice_of(gazetteer->iso3[country], 3);
}

// ---- cells ----------------------------------------------------------------------------------

// Reads "-12.5": the tables hold nothing longer, and strtod would ask the locale.
double where_cell_real(const lexicon_table *table, uint32_t row, uint32_t column)
{
    const slice cell = lexicon_cell(table, row, column);
    double value = 0;
    double unit = 1;
    bool is_fraction = false;
    for (size_t i = 0; i < cell.length; i++) {
        if (cell.data[i] == '.') {
            is_fraction = true;
        } else if (cell.data[i] >= '0' && cell.data[i] <= '9') {
            value = value * 10 + (cell.data[i] - '0');
            unit *= is_fraction ? 10 : 1;
        }
    }
    return (cell.length > 0 && cell.data[0] == '-' ? -value : value) / unit;
}

slice where_cell(const lexicon_table *table, slice key, uint32_t column)
{
    uint32_t count = 0;
    const uint32_t row = lexicon_find(table, key, &count);
    return count > 0 ? lexicon_cell(table, row, column) : SLICE_NONE;
}

// ---- opening --------------------------------------------------------------------------------

static dateline_status open_places(where_gazetteer *gazetteer, const char *model_directory,
                                   dateline_error *error)
{
    char path[4096];
    const int length = snprintf(path, sizeof path, "%s/gazetteer.places", model_directory);
    if (length < 0 || (size_t)length >= sizeof path) {
        return error_set(error, DATELINE_USAGE, 0, 0, "the name of the models' folder is too long");
    }
    container *container = NULL;
    dateline_status status = container_open(&container, path, "places", error);
    if (status != DATELINE_OK) {
        return status;
    }
    status = where_places_open(&gazetteer->places, container, error);
    gazetteer->places.container = container; // closed with the gazetteer
    return status;
}

dateline_status where_gazetteer_open(where_gazetteer **out, const lexicon *lexicon,
                                     const char *model_directory, dateline_error *error)
{
    where_gazetteer *gazetteer = memory_allocate_zeroed(1, sizeof *gazetteer);
    if (!gazetteer) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the gazetteer");
    }
    dateline_status status = find_tables(gazetteer, lexicon, error);
    if (status == DATELINE_OK) {
        status = index_countries(gazetteer, error);
    }
    if (status == DATELINE_OK) {
        status = where_open_weights(gazetteer->weights, lexicon, error);
    }
    if (status == DATELINE_OK) {
        status = open_places(gazetteer, model_directory, error);
    }
    if (status != DATELINE_OK) {
        where_gazetteer_close(gazetteer);
        return status;
    }
    *out = gazetteer;
    return DATELINE_OK;
}

void where_gazetteer_close(where_gazetteer *gazetteer)
{
    if (gazetteer) {
        container_close(gazetteer->places.container);
        memory_release(gazetteer->iso3);
        memory_release(gazetteer);
    }
}

slice where_province_name(const where_gazetteer *gazetteer, uint16_t admin)
{
    const lexicon_table *table = &gazetteer->province;
    const slice code = where_admin_code(&gazetteer->places, admin);
    for (uint32_t row = 0; row < table->rows; row++)
        if (slice_equal_ignoring_case(lexicon_cell(table, row, 2), code))
            return lexicon_cell(table, row, 1);
    const uint32_t place = gazetteer->places.admins[admin].place;
    return place == WHERE_RECORD_NONE ? SLICE_NONE : where_record_name(&gazetteer->places, place);
}

uint32_t where_province_id(const where_gazetteer *gazetteer, uint16_t admin)
{
    const uint32_t place = gazetteer->places.admins[admin].place;
    return place == WHERE_RECORD_NONE ? 0 : where_record_id(&gazetteer->places.records[place]);
}
