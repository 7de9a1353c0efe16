// Joining event mentions to incidents: what is known of an incident while it grows, and what speaks
// for a mention being of it. Shared by profile.c, affinity*.c, fold.c, identity.c
// and join.c.
#ifndef ARTICLE_JOIN_H
#define ARTICLE_JOIN_H

#include "article/article_internal.h"

#define JOIN_REMEMBERED 8u // participants and places kept of one incident
#define JOIN_MENTIONS_BACK                                                                         \
    512u                     // passed over on the way to an act; a "sentence" may be a whole page
#define JOIN_PRESUMED_DAYS 7 // an undated event in the news is taken to be this recent

typedef struct join_participants {
    uint32_t entities[JOIN_REMEMBERED];
    uint32_t heads[JOIN_REMEMBERED];  // tokens, for those without entity
    bool is_alleged[JOIN_REMEMBERED]; // whoever accuses them says so, others may say otherwise
    uint32_t count;
} join_participants;

typedef struct join_profile {
    join_participants agents;
    join_participants targets;
    join_participants people; // who moves
    uint32_t places[JOIN_REMEMBERED];
    uint32_t place_count;
    when_interval bounds; // of its explicit dates
    bool is_dated;
    bool is_lasting; // a war or a rebellion, not one act of it
    bool is_series;  // several acts told as one: "a rash of 12 raids"
    bool is_spread;  // told of several towns at once: "raids on Dalby and Osk"
    bool is_plural;  // nothing but a plural noun has told of it: "previous raids"
    bool is_taking;  // of a town, by what a verb said
    uint32_t last_sentence;
    what_move move;
} join_profile;

typedef struct joining {
    article *article;
    const article_readers *readers;
    join_profile *profiles; // one per incident
    uint32_t profile_count;
    uint32_t profile_capacity;
    uint32_t *waits_for; // [event] the act told after it whose result it is, EVENT_NONE
} joining;

// Adds what a mention says to what is known.
void join_profile_add(const joining *joining, join_profile *profile, const what_event *event);
// Adds the days and places alone.
void join_profile_add_setting(const joining *joining, join_profile *profile,
                              const what_event *event);
// "Eight were killed and scores wounded in Dalby": adds where the result told behind it happened.
void join_profile_add_behind(const joining *joining, join_profile *mention, uint32_t index);
// Does a verb tell of taking a town?
bool join_is_taking(const joining *joining, const what_event *event);
// "Raids": a noun for several acts.
bool join_is_plural(const article *article, const what_event *event);
// Does the mode of an act say that something burst: a bomb, a shell?
bool join_is_blast(slice mode);
// "A rash of 12 raids", "the number of people killed this year": which of them, it does not say.
bool join_is_series(const joining *joining, const what_event *event);
// Do two lists share an entity, or the same word for one that has no name?
bool join_same_participant(const article *article, const join_participants *a,
                           const join_participants *b);
// Does the mention tell of those whom the known act struck by their name, or by "the" and the word
// for them?
bool join_points_at_struck(const joining *joining, const join_profile *known,
                           const join_profile *mention);
bool join_is_named(const article *article, uint32_t entity); // ENTITY_NONE is not
// Both sides are known by name, and neither a name nor a country is shared.
bool join_named_apart(const article *article, const join_participants *a,
                      const join_participants *b);
// Above 0: for one act; below: against it.
double join_participants_speak(const article *article, const join_profile *a,
                               const join_profile *b);

// Puts what is told beside the main act, and is no other, into it.
void join_fold_asides(joining *joining);

// "Another raid", "a second blast", "bombed again": not what was told before.
bool join_is_another(const joining *joining, const what_event *event);

// join_toll.c. The act that a toll without one of its own belongs to, INCIDENT_NONE.
uint32_t join_act_of_toll(const joining *joining, const what_event *event,
                          const join_profile *mention);
// The nearest act before it in the same sentence, else in the sentences before. INCIDENT_NONE.
uint32_t join_nearest_act(const joining *joining, const what_event *event,
                          const join_profile *mention);

// The incident told last before the event that is no journey, INCIDENT_NONE.
uint32_t join_told_last(const article *article, uint32_t index);

// The incident that a noun is said to be ("the blast was an accident"), INCIDENT_NONE.
uint32_t join_said_to_be(const joining *joining, uint32_t index);

// Below 0: the places of the two exclude each other.
double join_places_speak(const article *article, const join_profile *a, const join_profile *b);
// "Was shot on the same block last week": where another was told of before.
bool join_is_at_same_place(const article *article, const what_event *event);
// Do both hit one town, whatever they call it?
bool join_are_one_town(const article *article, const join_profile *a, const join_profile *b);
// Above 0: the paragraph of the mention tells of the candidate; below: of an older act.
double join_paragraph_speaks(const joining *joining, uint32_t candidate, const what_event *event,
                             const join_profile *mention);
// How much speaks for the mention being of the candidate incident; below 1 it is of another.
double join_affinity(const joining *joining, uint32_t candidate, const what_event *event,
                     const join_profile *mention);
// Does the mention tell of a town that was taken where the candidate was bombed, or of what those
// caught had done?
bool join_has_other_aim(const joining *joining, uint32_t candidate, const what_event *event,
                        const join_profile *mention);
// "Held for killing a baker", "jailed over the raid", "arrested after a baker was killed": what
// people are punished for is another act than their punishment.
bool join_is_punished_by(const joining *joining, uint32_t candidate, const what_event *event);
// "The tremor came two weeks after a quake", "the raid came after gunmen killed a guard": what is
// told behind "after" is not what came.
bool join_came_before(const joining *joining, uint32_t candidate, const what_event *event);
// Do the days or places of the mention exclude that it is of the candidate?
bool join_excludes(const joining *joining, uint32_t candidate, const what_event *event,
                   const join_profile *mention);
// The same for journeys: same person, same kind of move, no other day or place.
double join_move_affinity(const joining *joining, uint32_t candidate, const what_event *event,
                          const join_profile *mention);

#endif
