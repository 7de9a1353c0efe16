// Incident: what several accounts say of one happening: disputes between claims, and whether two
// articles tell of the same incident.
#ifndef INCIDENT_INCIDENT_H
#define INCIDENT_INCIDENT_H

#include "article/article.h"

// A claim as far as agreement goes, wherever it is stored.
typedef struct incident_claim {
    uint32_t incident; // any number that groups claims
    article_slot slot;
    slice value;
    howmany_range range;
    when_interval bounds;
    slice holder;
    sayswho_stance stance;
    sayswho_certainty certainty;
    int32_t day; // of the article, DAY_UNKNOWN
    int64_t id;  // the caller's
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
    when_interval bounds; // what the telling allows; open to the past when it gives no day
    slice country;        // ISO-3
    double latitude, longitude;
    bool has_point;
    where_precision precision;
    howmany_range killed, injured; // {0, UNBOUNDED} unknown
    incident_words names;          // persons and venues: rare, found again years later
    incident_words groups;         // organisations and governments: they recur
    incident_words places;         // every place it was said to be at
    incident_words words;          // content words of the label and title
} incident_profile;

// 0..1; above INCIDENT_SAME the two are taken for one.
#define INCIDENT_SAME 0.5
double incident_similarity(const incident_profile *a, const incident_profile *b);
const char *incident_dispute_name(article_dispute_kind kind);

#endif
