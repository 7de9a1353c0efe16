// Article: runs the rooms over one article, in order, and is the only place that knows that order.
// Joins event mentions of one incident, gives each value its holder, solves the time network, and
// makes the claims, which are all that leaves an article.
#ifndef ARTICLE_ARTICLE_H
#define ARTICLE_ARTICLE_H

#include "base/map.h"
#include "intake/intake.h"
#include "what/plover_context.h"
#include "what/what.h"

#define INCIDENT_NONE UINT32_MAX
#define ANCHOR_NONE UINT32_MAX

typedef enum article_slot {
    SLOT_DATE,
    SLOT_PLACE,
    SLOT_PERPETRATOR,
    SLOT_VICTIM,
    SLOT_WEAPON,
    SLOT_KILLED,
    SLOT_INJURED,
    SLOT_MISSING,
    SLOT_CAPTIVE,
    SLOT_RELEASED,
    SLOT_DETAINED,
    SLOT_DISPLACED,
    SLOT_RESPONSIBILITY,
    SLOT_HAPPENED,
    SLOT_STATEMENT,
    SLOT_KILLED_SUBSET,
    SLOT_INJURED_SUBSET,
    SLOT_CAPTIVE_SUBSET,
    SLOT_RELEASED_SUBSET,
    SLOT_DETAINED_SUBSET,
    SLOT_COUNT,
} article_slot;

typedef struct article_incident {
    what_type type;
    slice mode;
    slice label; // "Attack on the Shah Cheragh mosque in Shiraz"
    when_interval bounds;
    uint32_t place;          // place index, PLACE_NONE
    slice place_name;        // most specific, SLICE_NONE
    const where_place *town; // the town it lies in, NULL when unknown
    uint32_t *events;        // indices into the what layer, in the order in which they joined
    uint32_t event_count, event_capacity;
    plover_contexts contexts; // what it is about, by the sentences of its claims
    bool is_lasting;          // a war or a rebellion, not one act of it
    bool is_spread;     // told of several towns at once; what is told of one of them is its own
    bool is_background; // recalled, not what the article reports
    bool is_topic;      // a subject statements are about ("radicalisation of two terrorists"):
                        // no physical act of its own
} article_incident;

typedef struct article_claim {
    uint32_t incident;
    article_slot slot;
    slice value;          // normalised as in the annotation guide
    howmany_range range;  // number slots
    when_interval bounds; // date slot
    uint32_t place;       // place slot: place index, PLACE_NONE
    span at;              // value_text: the exact words
    uint32_t sentence;
    slice holder; // "author" or canonical name
    slice holder_kind;
    // What the article tells of the holder anywhere (sayswho_attribution): SLICE_NONE when nothing,
    // and of the author.
    slice holder_title, holder_role, affiliation, holder_country;
    span holder_at; // SPAN_NONE for the author, unless a recording or the like stands for him
    span cue_at;    // SPAN_NONE for the author
    slice via;      // SLICE_NONE
    slice parent;   // outer holder, SLICE_NONE
    slice chain; // who hands on what, outermost first: "X News ← Reuters ← ministry"; SLICE_NONE
                 // when nobody stands between the article and the holder
    sayswho_stance stance;
    sayswho_certainty certainty;
    uint32_t attribution; // ATTRIBUTION_NONE for the author
    slice why;            // rule ids and steps: "what:attack-obj < sayswho:subject-verb"
    bool is_by_network;   // a part that only the network sees, sentences away from its act
    slice age;            // of a victim, in years: "34", "30..39"; SLICE_NONE
    span age_at;          // its words, wherever in the article; SPAN_NONE
    slice sex;            // of a victim, as words tell: "female", "male"; SLICE_NONE
} article_claim;

// How far somebody commits himself to a claim's value, in FactBank's terms: certainly, probably or
// possibly so or not so, or not at all.
typedef enum article_commitment {
    COMMITMENT_NONE,         // Uu
    COMMITMENT_CERTAIN,      // CT+
    COMMITMENT_NOT,          // CT-
    COMMITMENT_PROBABLE,     // PR+
    COMMITMENT_PROBABLY_NOT, // PR-
    COMMITMENT_POSSIBLE,     // PS+
    COMMITMENT_POSSIBLY_NOT, // PS-
    COMMITMENT_COUNT,
} article_commitment;

// Between the names of a chain.
#define ARTICLE_CHAIN_LINK " \xE2\x86\x90 "

// One claim takes up another of the same article: its holder backs what that one's said, or says
// otherwise. Neither is true by that.
typedef enum article_answer_how {
    ANSWER_AGREES,
    ANSWER_OPPOSES,
    ANSWER_COUNT,
} article_answer_how;

typedef struct article_answer {
    uint32_t claim, to; // indices of claims
    article_answer_how how;
    span cue; // the words that link them: "dismissed", "but"
} article_answer;

typedef struct article_stay {
    slice person; // canonical
    uint32_t entity;
    const char *kind; // enter leave stay checkin checkout reside detained
    slice place;      // SLICE_NONE when unknown
    when_interval bounds;
    slice inferred_from; // SLICE_NONE when stated: "one day after his arrival (2024-02-20)"
    span at;
    slice holder;
} article_stay;

typedef enum article_dispute_kind {
    DISPUTE_CONTRADICTION,
    DISPUTE_REVISION,
    DISPUTE_REFINEMENT,
} article_dispute_kind;

// What an article has in common with others that tell of the same incident: its rare words, and
// names, ages, streets, towns and figures. Small enough to be kept beside every article.
typedef enum article_term_kind {
    TERM_WORD,    // weighed; all others are there or not
    TERM_NAME,    // the first and last name of a person who neither speaks nor holds office
    TERM_AGE,     // years
    TERM_STREET,  // "quarry la"
    TERM_TOWN,    // a named town or district; text: its size, article_town_size
    TERM_POINT,   // latitude and longitude, 16 bits each: article_point_term
    TERM_DATE,    // a day on which the subject happened
    TERM_KILLED,  // a figure told of the subject
    TERM_INJURED, // the same
    TERM_PLACE,   // of the subject
    TERM_ACT,     // type and mode of the subject
    TERM_TYPE,    // its type alone, a what_type
    TERM_SITE,    // the point of its place
    TERM_VICTIM,  // a name as of TERM_NAME, of somebody to whom something was done
    TERM_SPEAKER, // of somebody who says something and holds no office
    TERM_OFFICE,  // of somebody who speaks of incident after incident: a minister, a police chief
    TERM_VENUE,   // a named building, square or the like
    TERM_KINDS,
} article_term_kind;

typedef struct article_term {
    uint32_t value;            // a hash, or the number itself
    uint8_t kind;              // article_term_kind
    uint8_t text, lead, title; // TERM_WORD: share of the vector's length, 255 is all of it; of
                               // other kinds 0, but for a town's size
} article_term;

#define STORY_TERMS 192u // kept of one article

typedef struct article_story {
    article_term terms[STORY_TERMS]; // by kind, then value
    uint32_t count;
    int32_t day;          // of the article, DAY_UNKNOWN
    when_interval bounds; // of the subject
} article_story;
// When a verb or an event noun happened, whatever it tells of: see anchor.c.
typedef struct article_anchor {
    uint32_t token;
    when_interval bounds; // of the event, days
    when_told told;       // seen from the article's day
    uint32_t time;        // the expression that the bounds rest on, TIME_NONE
    uint32_t from;        // token of the event whose day it has, TOKEN_NONE for its own
    const char *reason;   // what the bounds rest on, static: "own expression"
    bool is_refused;      // the days contradict what was told before of its incident
    const char *telling;  // what says how it is told, static: "past perfect"
} article_anchor;

// Filled by the incident room for reports; claims are indices.
typedef struct article_dispute {
    uint32_t incident;
    article_slot slot;
    article_dispute_kind kind;
    uint32_t *claims;
    uint32_t claim_count;
} article_dispute;

typedef struct article {
    intake_article source;
    int32_t day;        // the article's day: option, published or dateline; DAY_UNKNOWN
    slice home_country; // ISO-3 of the country the article tells of, SLICE_NONE
    map country_names;  // ISO-3 -> mention that calls the country by a name of it
    text_document document;
    neural_layer network;
    syntax_layer syntax;
    const char **name_tags; // [token] as who_names_tag gives them; NULL but for ARTICLE_NAMES
    who_layer who;
    when_layer when;
    where_layer where;
    howmany_layer howmany;
    sayswho_layer sayswho;
    what_layer what;
    article_incident *incidents;
    uint32_t incident_count, incident_capacity;
    article_claim *claims;
    uint32_t claim_count, claim_capacity;
    article_answer *answers; // by claim, then by the one answered
    uint32_t answer_count, answer_capacity;
    article_stay *stays;
    uint32_t stay_count, stay_capacity;
    article_anchor *anchors; // in text order
    uint32_t anchor_count, anchor_capacity;
    uint32_t *anchor_of_token;   // [token], ANCHOR_NONE
    uint32_t *incident_of_event; // [event], INCIDENT_NONE
    uint32_t subject;            // the incident the article is about, INCIDENT_NONE
    article_story *story;        // NULL when it was read no further than the trees
    const lexicon *lexicon;      // what it was read with
    bool *is_time_refused;       // [event] its expression contradicts the incident's other days
    when_interval *held_bounds;  // [event] of one refused, by its own or its holder's words
    bool *is_cue;                // [token] reports speech: "dismissed the claims" is no dismissal
    arena *arena;
} article;

// Everything that is loaded once, gathered.
typedef struct article_readers article_readers;
// network: its name, "accurate" or "fast", and what it is run by. actors: a file of the user's, or
// NULL.
dateline_status article_readers_open(article_readers **out, const lexicon *lexicon,
                                     const char *model_directory, const char *network,
                                     const kernels *kernels, const char *actors,
                                     dateline_error *error);
void article_readers_close(article_readers *readers);
const intake_knowledge *article_intake(const article_readers *readers);

// One thread's working memory.
typedef struct article_worker article_worker;
dateline_status article_worker_open(article_worker **out, const article_readers *readers,
                                    dateline_error *error);
// For trainers, who look at what it makes of words; the worker's.
neural_worker *article_worker_network(article_worker *worker);
void article_worker_close(article_worker *worker);

// How far an article is read. The shorter ways are for tools that want no more.
typedef enum article_depth {
    ARTICLE_WHOLE,
    ARTICLE_TREES,
    ARTICLE_NAMES, // the trees and a label of each token: name_tags
} article_depth;

// Reads one article. *source was filled by intake in the same arena. day: DAY_UNKNOWN takes the
// article's own.
dateline_status article_read(article *out, article_worker *worker, arena *arena,
                             const intake_article *source, int32_t day, article_depth depth,
                             dateline_error *error);

// Is somebody so called one of the story's TERM_OFFICE? arena: for working.
bool article_is_official(const article_story *story, arena *arena, slice name);
// How large a TERM_TOWN is, natural logarithm of about its people; 0 unknown.
double article_town_size(const article_term *term);
// Where on the map a TERM_POINT or TERM_SITE lies.
void article_point_of(uint32_t term, double *latitude, double *longitude);

const char *article_slot_name(article_slot slot); // "killed.subset"
bool article_slot_is_number(article_slot slot);
const char *article_answer_name(article_answer_how how);            // "agrees"
const char *article_commitment_name(article_commitment commitment); // "CT+"
article_commitment article_holder_commitment(const article_claim *claim);
article_commitment article_author_commitment(const article *article, const article_claim *claim);

#endif
