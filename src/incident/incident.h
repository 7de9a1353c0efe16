// Incident: what several accounts say of one happening: disputes between claims, and whether two
// articles tell of the same incident.
#ifndef INCIDENT_INCIDENT_H
#define INCIDENT_INCIDENT_H

#include "article/article.h"

// Where a place lies, as far as the article that names it tells; all empty: not known.
typedef struct incident_lies {
    where_precision precision;
    slice country; // ISO-3
    slice province, district, town;
} incident_lies;

// A claim as far as agreement goes, wherever it is stored.
typedef struct incident_claim {
    uint32_t incident; // any number that groups claims
    article_slot slot;
    slice value;
    howmany_range range; // of things and people that are counted, too; open: no figure
    when_interval bounds;
    incident_lies lies; // of a place
    slice counted;      // of a subset: of what ("Norland crew"); empty: not told
    slice holder;
    sayswho_stance stance;
    sayswho_certainty certainty;
    int32_t day;     // of the article, DAY_UNKNOWN
    int64_t id;      // the caller's
    int64_t article; // any number that tells articles apart
    slice source;    // who stands behind it, be it through others; empty: the holder
} incident_claim;

typedef struct incident_dispute {
    uint32_t incident;
    article_slot slot;
    article_dispute_kind kind;
    uint32_t *claims; // indices into the claims given, in order
    uint32_t claim_count;
} incident_dispute;

// Finds the disputes among claims (sorted by incident, then slot, then order of telling).
dateline_status incident_find_disputes(incident_dispute **out, uint32_t *count, arena *arena,
                                       const incident_claim *claims, uint32_t claim_count,
                                       dateline_error *error);

// What a figure counts, by the words behind it in its sentence: "six Norland crew" of "with six
// Norland crew and nine passengers". Empty where it stands there twice, or counts people at large.
slice incident_counted(slice sentence, slice figure);
// The last word of a phrase before an "of", "in" or the like, folded, as a singular: "member" of
// "crew members of the Ana". SLICE_NONE where there is none, and without memory.
slice incident_head(arena *arena, slice value);

// ---- policy.c: one figure where sources tell several ----

typedef struct incident_headline {
    bool has_best;
    uint32_t low, best, high; // low <= best <= high
    bool is_open;             // a source sets no limit: "at least nine"
    uint32_t sources;         // that tell a figure
    uint32_t supporters;      // that tell the best
    const char *rule;         // which spoke, static
} incident_headline;

// "latest-majority-lowest"; NULL when there is no such policy.
const char *incident_policy_name(dateline_policy policy);
// Of the claims on one number slot of one incident. False when none tells a figure.
bool incident_pick_headline(incident_headline *out, dateline_policy policy, arena *arena,
                            const incident_claim *claims, uint32_t count);
// Takes zero into the range of the killed when an article tells of the hurt of the incident and of
// no dead: whoever counts the wounded would tell of the dead. claims: all of one incident.
void incident_widen_killed(incident_headline *killed, const incident_claim *claims, uint32_t count);

// Folded texts of one kind, no order needed.
typedef struct incident_words {
    slice *items;
    uint32_t count;
} incident_words;

// What of an incident decides whether another account tells of it too.
typedef struct incident_profile {
    int64_t id;
    what_type type;
    slice mode;
    bool is_lasting;      // a war or a rebellion, not one act of it
    when_interval bounds; // what the telling allows; open to the past when it gives no day
    slice country;        // ISO-3
    double latitude, longitude;
    bool has_point;
    where_precision precision;
    howmany_range killed, injured; // {0, UNBOUNDED} unknown
    incident_words names;          // persons and venues: rare, found again years later
    incident_words groups;         // organisations, governments, officials: they recur
    incident_words places;         // every place it was said to be at
    incident_words words;          // content words of the label and title
} incident_profile;

// ---- reasons.c: what speaks for it, in words ----

typedef enum incident_reason_kind {
    REASON_NONE,      // told of nobody
    REASON_DAY,       // of what happened
    REASON_PUBLISHED, // amount: days between the articles
    REASON_TOLD,      // amount: days between the last that each can be of
    REASON_PLACE,
    REASON_NEAR, // amount: kilometres, 0: not told
    REASON_COUNTRY,
    REASON_NAME,
    REASON_VICTIM,
    REASON_GROUP,
    REASON_WORDS, // amount: how alike, 0..1
    REASON_TITLE,
    REASON_MODE,
    REASON_TYPE,
    REASON_KILLED,
    REASON_INJURED,
    REASON_AGE,
    REASON_STREET,
    REASON_VENUE,
    REASON_SPEAKER,
    REASON_SUBJECTS, // of their articles; amount: how likely one, 0..1
    REASON_WAR,
    REASON_RISING_TOLL,
    REASON_KINDS
} incident_reason_kind;

typedef struct incident_reason {
    incident_reason_kind kind;
    double weight; // in log-odds
    double amount; // of those kinds that have one
} incident_reason;

#define INCIDENT_REASONS 3u

typedef struct incident_reasons {
    incident_reason items[INCIDENT_REASONS]; // the weightiest first
    uint32_t count;
} incident_reasons;

// Keeps it when it is among the weightiest and speaks for the two being one. NULL keeps nothing.
void incident_add_reason(incident_reasons *reasons, incident_reason_kind kind, double weight,
                         double amount);
#define INCIDENT_REASONS_SEPARATOR "; "
// "both name amira haddad; the same day, 2022-01-08; 9 killed in both": the same whichever of the
// two comes first. SLICE_NONE without any.
slice incident_reasons_text(arena *arena, const incident_reasons *reasons,
                            const incident_profile *a, const incident_profile *b);

// ---- similarity.c: do two accounts tell of one incident? ----

// 0..1; on average above INCIDENT_SAME two groups of accounts are taken for one.
#define INCIDENT_SAME 0.4
// related: how likely the subjects of the two articles are one incident, 0 unknown. What they tell
// besides is then likelier to be the same, too. reasons: NULL, or with none in it.
double incident_similarity(const incident_profile *a, const incident_profile *b, double related,
                           incident_reasons *reasons);

// ---- story.c: do two articles tell of one incident? ----

// What two stories share and where they differ, as numbers. The weights stand in
// lexicon/incident/evidence.lex; train/train_incident.c learns them.
#define INCIDENT_EVIDENCE 96u

typedef struct incident_scorer {
    double weights[INCIDENT_EVIDENCE];
} incident_scorer;

// DATELINE_CORRUPT when the lexicon names evidence that this program does not know.
dateline_status incident_scorer_open(incident_scorer *out, const lexicon *lexicon,
                                     dateline_error *error);
uint32_t incident_evidence_count(void);
// "town.1": at least one town in common.
slice incident_evidence_name(uint32_t index, char out[32]);
void incident_evidence(double out[INCIDENT_EVIDENCE], const article_story *a,
                       const article_story *b);
// 0..1: how likely the subjects of the two are one incident. *words, unless NULL: how alike their
// words are, whatever was learnt (cosine). reasons: NULL, or with none in it.
double incident_story_similarity(const incident_scorer *scorer, const article_story *a,
                                 const article_story *b, double *words, incident_reasons *reasons);

// ---- copy.c: is one text printed from another? ----

#define INCIDENT_SKETCH 96u

// Some of the runs of words of a text, the same ones of every text: hashes, ascending.
typedef struct incident_sketch {
    uint32_t hashes[INCIDENT_SKETCH];
    uint32_t count;
} incident_sketch;

void incident_sketch_text(incident_sketch *out, slice text);
// 0..1: how much of the shorter text stands in the other; 0 when it is too short to tell.
double incident_shared_text(const incident_sketch *a, const incident_sketch *b);
// So much that one is printed from the other; of texts that credit one agency less is enough.
bool incident_is_copy(double shared, bool has_same_agency);
slice incident_sketch_bytes(arena *arena, const incident_sketch *sketch);
bool incident_sketch_read(incident_sketch *out, slice bytes); // false: the bytes are none

const char *incident_dispute_name(article_dispute_kind kind);

#endif
