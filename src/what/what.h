// What: event mentions. A trigger (verb, noun, light-verb phrase) of a PLOVER type and mode, its
// modality and its roles, from a trigger lexicon with frames over the dependency tree.
//
// Beside PLOVER's types there are MOVE (enter, leave, arrive, check in: itineraries), DISASTER
// (crash, quake, fire), and CASUALTY (die, wound: a toll with no act of its own), which the article
// room attaches to the act.
#ifndef WHAT_WHAT_H
#define WHAT_WHAT_H

#include "howmany/howmany.h"
#include "sayswho/sayswho.h"
#include "when/when.h"
#include "where/where.h"

#define EVENT_NONE UINT32_MAX

typedef enum what_type {
    WHAT_AGREE,
    WHAT_CONSULT,
    WHAT_SUPPORT,
    WHAT_CONCEDE,
    WHAT_COOPERATE,
    WHAT_AID,
    WHAT_RETREAT,
    WHAT_REQUEST,
    WHAT_ACCUSE,
    WHAT_REJECT,
    WHAT_THREATEN,
    WHAT_PROTEST,
    WHAT_SANCTION,
    WHAT_MOBILIZE,
    WHAT_COERCE,
    WHAT_ASSAULT,
    WHAT_MOVE,
    WHAT_DISASTER,
    WHAT_CASUALTY,
    WHAT_TYPE_COUNT,
} what_type;

typedef enum what_modality {
    WHAT_HAPPENED,
    WHAT_ONGOING,
    WHAT_PLANNED,
    WHAT_THREATENED,
    WHAT_HYPOTHETICAL,
    WHAT_DENIED,
    WHAT_HISTORICAL,
    WHAT_ATTEMPTED, // "tried to kidnap": done as far as it went
} what_modality;

typedef enum what_role_kind {
    WHAT_AGENT,  // who did it
    WHAT_TARGET, // who or what was hit, taken, protested against
    WHAT_RECIPIENT,
    WHAT_WEAPON,
    WHAT_PLACE, // a noun phrase of place (ref: place index when known)
    WHAT_TIME,  // ref: time index
    WHAT_KILLED,
    WHAT_INJURED,
    WHAT_MISSING,
    WHAT_CAPTIVE,
    WHAT_RELEASED,
    WHAT_DETAINED,
    WHAT_DISPLACED, // victims with a count
    WHAT_PERSON,    // who moves, for MOVE
    WHAT_OCCASION,  // "during a ceremony"
    WHAT_ROLE_COUNT,
} what_role_kind;

typedef struct what_role {
    what_role_kind kind;
    span at;             // the phrase; for counts the shortest amount phrase
    uint32_t head;       // token
    uint32_t entity;     // ENTITY_NONE
    uint32_t place;      // PLACE_NONE
    uint32_t time;       // TIME_NONE
    howmany_range range; // counts only
    bool has_range;
    bool is_approximate, is_subset, is_others, is_increment, is_revision;
    bool is_perpetrator;  // the dead counted are the attackers'
    bool is_by_network;   // only the network sees it, maybe sentences away
    uint32_t attribution; // innermost over the role's span, ATTRIBUTION_NONE is the author
    const char *rule;     // how it was found, static
    int32_t score;        // what the network says of the part (neural_thousandths); 0: nothing
} what_role;

// Kinds of movement, for MOVE events.
typedef enum what_move {
    WHAT_MOVE_NONE,
    WHAT_ENTER,
    WHAT_LEAVE,
    WHAT_STAY,
    WHAT_CHECKIN,
    WHAT_CHECKOUT,
    WHAT_RESIDE,
} what_move;

typedef struct what_event {
    span at;          // the trigger
    uint32_t trigger; // token
    uint32_t sentence;
    what_type type;
    slice mode;  // PLOVER mode ("explosives"), SLICE_NONE
    slice cameo; // CAMEO code of type and mode ("183"), SLICE_NONE; the lexicon's
    what_modality modality;
    what_move move;
    bool is_noun;         // a nominal mention: "the attack", "his arrival"
    bool is_definite;     // refers back: "the attack", "the same raid"
    bool is_generic;      // "attacks are common", "terrorist": makes no incident of its own
    bool is_ground;       // what is protested against: "marched over the deaths"
    uint32_t time;        // TIME_NONE: see the network
    uint32_t place;       // most specific, PLACE_NONE
    uint32_t attribution; // innermost over the trigger
    uint32_t parent;      // event whose part or result this is ("killing 15" of "attacked"), or
                          // EVENT_NONE
    what_role *roles;
    uint32_t role_count, role_capacity;
    const char *rule;
} what_event;

typedef struct what_layer {
    what_event *events; // by trigger
    uint32_t count, capacity;
    uint32_t *event_of_token; // [token] event whose trigger this is, or EVENT_NONE
} what_layer;

// The layers below, gathered; all borrowed.
typedef struct what_input {
    const syntax_layer *syntax;
    const who_layer *who;
    const when_layer *when;
    const where_layer *where;
    const howmany_layer *howmany;
    const sayswho_layer *sayswho;
    const who_reader *who_reader;
    const howmany_reader *howmany_reader;
    const sayswho_reader *sayswho_reader;
} what_input;

typedef struct what_reader what_reader;
dateline_status what_reader_open(what_reader **out, const lexicon *lexicon, dateline_error *error);
void what_reader_close(what_reader *reader);

dateline_status what_read(what_layer *out, const what_reader *reader, arena *arena,
                          const what_input *input, dateline_error *error);

// What speaks for an event meaning what its word says (lexicon/what/sense.lex), for training: calls
// visit with each piece, name for the call only, value in hundredths; none for types whose words
// have one sense.
typedef void what_evidence_visit(void *user, slice name, int32_t value);
void what_sense_evidence(const what_reader *reader, const what_input *input, what_layer *layer,
                         arena *arena, uint32_t event, what_evidence_visit *visit, void *user);

// Does the noun point at something known: "the raid", "those raids", "their raid"?
bool what_is_definite(const what_reader *reader, const syntax_layer *syntax, uint32_t noun);
// Does the noun name a thing that nobody is: a vehicle, a weapon, a building?
bool what_is_thing(const what_reader *reader, slice lemma);
// Does the noun name a building or a spot, and nobody who runs it?
bool what_is_spot(const what_reader *reader, slice lemma);
// Is the noun an act, or what a kind of act is called ("raid" and "attack" may be one thing)?
bool what_types_compatible(what_type a, what_type b);
// Does a role of the event say that the entity did it? ENTITY_NONE did nothing.
bool what_is_done_by(const what_event *event, uint32_t entity);
const char *what_type_name(what_type type);
const char *what_modality_name(what_modality modality);
const char *what_role_name(what_role_kind kind); // "agent", "killed"
const char *what_move_name(what_move move);      // "enter"

#endif
