// What the files of this room share. One article's way through it:
//
//   spot.c          which words may name a place        -> mentions
//   surroundings.c  what the words beside say to that
//   candidate.c  which places bear such a name           -> names with candidates
//   container.c  "Dalby, Ga.", "Shiraz in Iran"          -> links between mentions
//   evidence.c   which countries and provinces the article talks about
//   land.c       which land its words are of, which districts it tells
//   choice.c     what speaks for each candidate
//   resolve.c    one candidate per name
//   read.c       mentions and candidates -> where_layer
#ifndef WHERE_WHERE_INTERNAL_H
#define WHERE_WHERE_INTERNAL_H

#include "base/map.h"
#include "where/distance.h"
#include "where/gazetteer.h"
#include "where/where.h"

#define COUNTRY_NONE UINT16_MAX
#define NAME_NONE UINT32_MAX
#define LONGEST_NAME 6 // tokens

// What speaks for a candidate (choice.h).
typedef enum place_sign {
    SIGN_PRIOR,          // how many live there
    SIGN_COUNTRY_VOTES,  // logarithm of what other names vote for its country
    SIGN_DIVISION_VOTES, // the same of its province or state
    SIGN_NEIGHBOURS,     // the same of what lies near
    SIGN_TOLD_DISTRICT,  // a town in a county that the article names
    SIGN_WORDS,          // words that papers of its country use: "selectmen", "councillor"
    SIGN_DISTRICT,
    SIGN_PROVINCE, // of lexicon/where/province.lex: "Donetsk" is the town first
    PLACE_SIGNS,
} place_sign;

struct where_gazetteer {
    where_places places;
    lexicon_table country;             // code, iso2, latitude, longitude
    lexicon_table country_form;        // phrase, code, form, name, written (room who)
    lexicon_table country_name;        // code, name (room who)
    lexicon_table province;            // name, canonical, code, latitude, longitude
    lexicon_table province_short;      // short, code, form
    lexicon_table alias;               // name, canonical, iso2, latitude, longitude, precision
    lexicon_table region;              // name, canonical, latitude, longitude, precision
    lexicon_table common;              // word, degree
    lexicon_table qualifier;           // word
    lexicon_table compass;             // word
    lexicon_table preposition;         // words, kind
    lexicon_table locating;            // word
    lexicon_table division;            // word, class, precision
    lexicon_table street;              // word
    lexicon_table address;             // word, class
    lexicon_table masthead;            // word
    lexicon_table town_body;           // word
    lexicon_table party;               // letter
    lexicon_table vessel;              // word, class
    lexicon_table actor_verb;          // lemma
    lexicon_table land_word;           // word, code
    double weights[PLACE_SIGNS];       // of signs (choice.h)
    lexicon_table head;                // noun, kind (room who)
    lexicon_table title;               // phrase, role, gender (room who)
    lexicon_table first_name;          // name, gender (room who)
    uint16_t country_of_iso2[26 * 26]; // row of `country`, COUNTRY_NONE
    char (*iso3)[4];                   // [row of `country`] in capitals, NUL-terminated
};

// Row of an ISO-2 or ISO-3 code in either case, COUNTRY_NONE.
uint16_t where_country_of_iso2(const where_gazetteer *gazetteer, slice iso2);
uint16_t where_country_of_iso3(const where_gazetteer *gazetteer, slice iso3);
slice where_country_iso3(const where_gazetteer *gazetteer, uint16_t country);
double where_cell_real(const lexicon_table *table, uint32_t row, uint32_t column);
// A cell of the first row with that key, SLICE_NONE.
slice where_cell(const lexicon_table *table, slice key, uint32_t column);

// The English name of a first-level division, SLICE_NONE; its GeoNames id, 0.
slice where_province_name(const where_gazetteer *gazetteer, uint16_t admin);
uint32_t where_province_id(const where_gazetteer *gazetteer, uint16_t admin);

// ---- one article ----------------------------------------------------------------------------

// A place that a name may mean.
typedef struct where_candidate {
    slice name;
    double latitude, longitude;
    bool has_point;
    where_precision precision;
    uint16_t country; // row of the country table, COUNTRY_NONE
    uint16_t admin;   // index into the gazetteer's divisions, WHERE_ADMIN_NONE
    uint32_t geoname;
    slice district;           // second-level division that it lies in or is, SLICE_NONE
    bool is_in_told_district; // of a town: the article names its district, too
    double prior;             // how likely without context, natural logarithm
    double vote;              // what it gives to the weights of its country and division
    double next_vote;         // and what it is to give
} where_candidate;

// One spelling with all it may mean; the article's mentions of it share one sense unless a
// container tells them apart.
typedef struct where_name {
    slice key; // look-up form, arena
    where_candidate *candidates;
    uint32_t count, capacity;
    uint32_t chosen;      // candidate, NAME_NONE while open
    uint32_t mentions;    // how often it stands in the article
    bool is_abbreviation; // "Ga.", "GA"
    bool is_settled;      // a mention of it surely means a place: so do the others
    bool is_quarter;      // a part of a town, whatever towns bear the name
    bool is_cut;          // the story has it inside a longer name that nobody lists
    bool is_whole;        // and it has it alone
    bool is_listed;       // stands in a word list, not only in the gazetteer
    bool is_heard;        // stands in the name of a body: it votes, if it is no place itself
} where_name;

typedef struct where_mention {
    uint32_t first, end; // tokens
    uint32_t name;       // index into names
    uint32_t container;  // mention that contains it, PLACE_NONE
    uint32_t sense;      // candidate of this mention alone, NAME_NONE takes the name's
    bool is_contained;   // "Dalby, Ga.": a container stands behind a comma
    bool is_supported;   // a locative preposition, a container or a type word stands beside it
    bool is_firm;        // no doubt that a place is meant
    bool is_demonym;
    bool is_part;     // part of an organisation's name
    bool is_masthead; // of the newsroom's name in a title
    bool is_venue;    // no gazetteer name: "Northgate Mall"
    uint8_t division; // where_class that a type word beside it asks for, WHERE_CLASS_COUNT
} where_mention;

typedef struct where_scene {
    const where_gazetteer *gazetteer;
    const who_layer *who;
    const syntax_layer *syntax;
    const text_document *document;
    arena *arena;
    map names_by_key;
    where_name *names;
    uint32_t name_count, name_capacity;
    where_mention *mentions;
    uint32_t mention_count, mention_capacity;
    map person_words;       // words of full names of persons and ships, lower case
    map street_words;       // last words of streets' names, lower case
    bool *is_caseless;      // [sentence] capitals say nothing there
    uint32_t *who_name_of;  // [token] the outermost name of the room who that covers it
    double *country_weight; // [country row]
    double *admin_weight;   // [division]
    double *words_of_land;  // [country row] how much its words are of that country's papers
    uint16_t home_country, home_admin;
    uint32_t dateline_name, dateline_container; // names, NAME_NONE
} where_scene;

// Index of the name with that key, made with its candidates when new; a quarter's has none left.
// NAME_NONE when nothing bears it (or without memory, which the arena remembers). raw keeps the
// article's spelling.
uint32_t where_get_name(where_scene *scene, slice raw);

// The unknown name with that spelling, if the article has settled one; NAME_NONE.
uint32_t where_find_settled(const where_scene *scene, slice raw);
// A name that nothing bears, without candidates: it keeps its mentions together. Where a county may
// be meant ("Geauga", but not "the Gulf"), those of that name are its candidates.
uint32_t where_get_unknown(where_scene *scene, slice raw, bool may_be_county);

// The end of the name of a ship that begins at `first`, or `first`.
uint32_t where_end_of_vessel(where_scene *scene, uint32_t first);

// Which words streets are called by, from "Benavides Drive"; asked by the next.
void where_index_streets(where_scene *scene);
// The end of an address that begins at `first`, or `first`.
uint32_t where_end_of_address(where_scene *scene, uint32_t first);
// Marks mentions that stand in a newsroom's name in a title.
void where_mark_mastheads(where_scene *scene);

// The longest run of words from `first` that some place bears: returns its end, or `first`.
uint32_t where_longest_name(where_scene *scene, uint32_t first, uint32_t *name);
slice where_raw_name(const where_scene *scene, uint32_t first, uint32_t end);
// The end of a name that no list has but that stands where a place stands; `first` if it does not.
uint32_t where_end_of_unknown(const where_scene *scene, uint32_t first);
// Is there a preposition of place right before, articles and adjectives passed over?
bool where_follows_preposition(const where_scene *scene, uint32_t first);
// "in Shabuli", "the town of Shabuli": what stands there is a place even if no list has it.
bool where_follows_strict_preposition(const where_scene *scene, uint32_t first);
// A town of some size, which a rare surname is not?
bool where_is_large(const where_name *name);
// Are the words a part of the name of a place that the room who knows as a whole?
bool where_is_cut_from_place(const where_scene *scene, const where_name *name, uint32_t first,
                             uint32_t end);
// Is the listed name from `first` to `reached` only the beginning of the name, to `end`, of a place
// that no list has, "Orange Mound", and that no building or street?
bool where_is_of_larger_name(const where_scene *scene, uint32_t name, uint32_t first,
                             uint32_t reached, uint32_t end);
// A state's or county's name, which stands in the names of its courts and jails, too?
bool where_is_division(const where_name *name, uint32_t tokens);
// Is the mention an ordinary word inside the name of a body that is no town's own?
bool where_is_word_of_name(const where_scene *scene, const where_mention *mention);
// Does the room who know the words there as a body's, so that its last word names no street?
bool where_is_in_body(const where_scene *scene, uint32_t first);
// No article stands right before it.
bool where_is_without_article(const where_scene *scene, uint32_t first);
// "D-Columbus": the seat of one who is elected.
bool where_is_seat(const where_scene *scene, uint32_t first);
// Fills the flags of a mention with first, end and name; false when the words name no place here.
bool where_judge(where_mention *mention, where_scene *scene);

void where_spot(where_scene *scene);
void where_link_containers(where_scene *scene);
void where_weigh_evidence(where_scene *scene, slice outlet, slice dateline_place);
// Fills what the article's words and districts say of its land.
void where_survey_land(where_scene *scene);
void where_resolve(where_scene *scene);

// Does the name vote for where it may lie?
bool where_may_vote(const where_name *name);

// Reads the room's part of an article into a scene that lives with the arena, all names resolved.
dateline_status where_read_scene(where_scene *out, const where_gazetteer *gazetteer, arena *arena,
                                 const who_layer *who, slice outlet, slice dateline_place,
                                 dateline_error *error);

// The candidate that the dateline's town is taken for, NULL when nothing bears its name.
const where_candidate *where_resolve_dateline(const where_scene *scene);

// The chosen candidate of a mention, NULL when it stays open.
const where_candidate *where_sense(const where_scene *scene, const where_mention *mention);
// Is candidate `inner` inside `outer` (a province or country)?
bool where_contains(const where_candidate *outer, const where_candidate *inner);

// Is the word written as names are? Where capitals say nothing, its tag tells.
bool where_is_written_as_name(const where_scene *scene, uint32_t token);
bool where_is_caseless(const where_scene *scene, uint32_t token);
// "NEW YORK", "south sudan": where letters tell nothing the first word may be no name to the tree,
// but it belongs to the name behind it, and some place bears both.
bool where_opens_caseless_name(where_scene *scene, uint32_t token);
// "locka" in "Opa-locka"; "Co." behind "Hale".
bool where_is_glued(const where_scene *scene, uint32_t token);
bool where_is_county_short(const where_scene *scene, uint32_t end);
slice where_lower(const where_scene *scene, uint32_t token);
uint32_t where_sentence_end(const where_scene *scene, uint32_t token);
uint32_t where_sentence_start(const where_scene *scene, uint32_t token);

#endif
