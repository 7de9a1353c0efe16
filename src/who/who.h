// Who: everything that is named or described as an actor, and which mentions mean the same one.
//
// Two layers in one list: names (a trained BIOES tagger with gazetteer features) and described
// entities (noun phrases whose head is an agent noun: "four gunmen", "a senior defence official",
// "sources"), and pronouns. Chains by precision-first sieves: exact name, acronym introduced in the
// text, name part, apposition, copula, title + name, head match, then pronouns by agreement and
// salience.
#ifndef WHO_WHO_H
#define WHO_WHO_H

#include "base/calendar.h"
#include "syntax/syntax.h"

#define ENTITY_NONE UINT32_MAX
#define MENTION_NONE UINT32_MAX

typedef enum who_kind {
    WHO_PERSON,
    WHO_ORGANIZATION,
    WHO_GROUP,
    WHO_GOVERNMENT,
    WHO_PLACE,
    WHO_FACILITY,
    WHO_NATIONALITY,
    WHO_WEAPON,
    WHO_OTHER,
    WHO_KIND_COUNT,
} who_kind; // JSON knows no weapon: it is written as "other"

typedef enum who_form { WHO_NAME, WHO_DESCRIPTION, WHO_PRONOUN } who_form;

typedef struct who_mention {
    span at;             // the name or noun phrase, without clauses and appositions
    uint32_t first, end; // tokens
    uint32_t title;      // first token of what a person is called right before the name ("FSB
                         // chief"); == first where nothing is
    uint32_t head;       // token
    who_kind kind;
    who_form form;
    bool is_plural;
    bool is_definite;   // the, this, that, the same, a name, a pronoun
    bool is_collective; // police, army, government, crowd
    char gender;        // 'm', 'f', 'n' or 0 when unknown
    uint32_t entity;    // index into entities
    slice role; // for descriptions and titles: agent noun's role code ("GOV", "MIL", "REB", "COP",
                // "CVL", "JRN"), or SLICE_NONE
    slice country; // ISO-3 from a modifying nationality or place, or SLICE_NONE
} who_mention;

typedef struct who_entity {
    who_kind kind;
    slice name;    // canonical: longest proper name, else the best description without article; a
                   // government by its country's name; lexicon names in their canonical form
    slice code;    // ISO-3 country + role(s), "USAGOV"; SLICE_NONE when unknown
    slice role;    // main role code or SLICE_NONE
    slice country; // ISO-3 or SLICE_NONE
    bool is_named; // has at least one name
    bool is_plural;
    uint32_t *mentions; // in text order
    uint32_t mention_count, mention_capacity;
} who_entity;

typedef struct who_layer {
    const syntax_layer *syntax;
    who_mention *mentions; // in text order, by start then longer first; may nest, never cross
    uint32_t mention_count, mention_capacity;
    who_entity *entities; // in order of first mention
    uint32_t entity_count, entity_capacity;
    uint32_t *mention_of_head; // [token] the outermost mention with that head, or MENTION_NONE
} who_layer;

typedef struct who_reader who_reader; // models and word lists, immutable
// actors: a file of the user's own (doc/actors.md), or NULL.
dateline_status who_reader_open(who_reader **out, const lexicon *lexicon,
                                const char *model_directory, const char *actors,
                                dateline_error *error);
void who_reader_close(who_reader *reader);

// What an article tells of itself.
typedef struct who_context {
    slice dateline_place; // gives the country it is at home in; SLICE_NONE
    int32_t day;          // of dated offices; DAY_UNKNOWN
} who_context;

dateline_status who_read(who_layer *out, const who_reader *reader, arena *arena,
                         const syntax_layer *syntax, const who_context *context,
                         dateline_error *error);

// Raw labels of the names tagger, one a token: "B-Organization", "I-Date", "O" (static strings).
// Types: Date Facility Location Misc Money NORP Organization Person Product. tags [token_count].
// For scoring.
dateline_status who_names_tag(const char **tags, const who_reader *reader, arena *arena,
                              const syntax_layer *syntax, dateline_error *error);

// The mention whose head is this token, or that covers it most tightly; MENTION_NONE.
uint32_t who_mention_at(const who_layer *who, uint32_t token);
// The entity of that mention, ENTITY_NONE.
uint32_t who_entity_at(const who_layer *who, uint32_t token);

// What the lexicon knows of a name or demonym: "Türkiye" -> country "TUR", government of a capital.
typedef enum who_country_form {
    WHO_COUNTRY_NAME,
    WHO_COUNTRY_DEMONYM,
    WHO_COUNTRY_CAPITAL
} who_country_form;
// Looks a folded phrase up. *iso3 and *name (canonical country name) borrow from the lexicon.
bool who_find_country(const who_reader *reader, slice folded, slice *iso3, slice *name,
                      who_country_form *form);
// Canonical country name of an ISO-3 code, SLICE_NONE when unknown.
slice who_country_name(const who_reader *reader, slice iso3);
// The role code of an agent noun's lemma ("gunman" -> "UAF"), SLICE_NONE when it is none.
slice who_agent_role(const who_reader *reader, slice lemma);

const char *who_kind_name(who_kind kind); // as in JSON

#endif
