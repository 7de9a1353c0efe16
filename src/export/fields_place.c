// Where an incident's place lies, in the words and codes of each codebook.
#include "base/utf8.h"
#include "export/fields.h"

// A province lies in itself, whether the ledger's program knew its divisions or not.
FIELD(province, export_text(row->province.length > 0                    ? row->province
                            : incident->row.precision == WHERE_PROVINCE ? row->place
                                                                        : SLICE_NONE))
FIELD(district, export_text(row->district))
FIELD(geoname, row->geoname == 0 ? export_empty() : export_whole(row->geoname))

// ---- GDELT ------------------------------------------------------------------------------------

static slice fips_country(const export_record *record)
{
    const slice country =
        utf8_lower_copy(record->run->arena, record->incident->row.incident.country);
    return export_code_named(&record->run->knowledge.country, country, "fips");
}

// FIPS 10-4 has two characters for a division, a digit among them; GDELT writes states of the
// United States as the post does.
static bool is_fips_division(const export_record *record, slice division)
{
    const slice country =
        utf8_lower_copy(record->run->arena, record->incident->row.incident.country);
    const bool has_digit =
        division.length == 2 && ((division.data[0] >= '0' && division.data[0] <= '9') ||
                                 (division.data[1] >= '0' && division.data[1] <= '9'));
    if (division.length != 2 || export_code_text(record, "division", country).length > 0)
        return false;
    return has_digit || slice_equal(country, SLICE("usa"));
}

// "US.GA" -> "USGA"; nothing where no such code is known.
static slice fips_division(const export_record *record)
{
    const slice code = record->incident->row.incident.division;
    const slice country = fips_country(record);
    if (code.length < 4 || country.length == 0)
        return SLICE_NONE;
    const slice division = slice_of(code.data + 3, code.length - 3);
    return is_fips_division(record, division)
               ? arena_format(record->run->arena, "%.*s%.*s", (int)country.length, country.data,
                              (int)division.length, division.data)
               : SLICE_NONE;
}

// GDELT's ids of towns are those of GNS and GNIS, which we do not know; of countries and divisions
// they are their codes.
static export_cell gdelt_feature(const export_record *record)
{
    const where_precision precision = record->incident->row.precision;
    if (precision == WHERE_COUNTRY)
        return export_text(fips_country(record));
    return export_text(precision == WHERE_PROVINCE ? fips_division(record) : SLICE_NONE);
}

FIELD(gdelt_division, export_text(incident->row.precision == WHERE_COUNTRY ? fips_country(record)
                                                                           : fips_division(record)))

const export_field export_place_fields[] = {
    {"province", province},
    {"district", district},
    {"geoname", geoname},
    {"gdelt.division", gdelt_division},
    {"gdelt.feature", gdelt_feature},
    {NULL, NULL},
};
