// When: time expressions, what days they mean, and a network that tightens the bounds of events.
//
// Values are TIMEX3 (TimeML 1.2.1): type, value, mod. Bounds are days since 1970-01-01, both ends
// inclusive; an open end is DAY_OPEN_PAST or DAY_OPEN_FUTURE. A month stays a month: bounds are a
// range, never a false point.
#ifndef WHEN_WHEN_H
#define WHEN_WHEN_H

#include "base/calendar.h"
#include "who/who.h"

#define TIME_NONE UINT32_MAX

typedef enum when_type { WHEN_DATE, WHEN_TIME, WHEN_DURATION, WHEN_SET } when_type;

typedef struct when_interval {
    int32_t earliest, latest; // days, inclusive
} when_interval;

#define WHEN_ALWAYS ((when_interval){DAY_OPEN_PAST, DAY_OPEN_FUTURE})

// How an expression hangs on something else than the calendar.
typedef enum when_anchor_kind {
    WHEN_ANCHOR_NONE,        // resolved by itself or by the article's day
    WHEN_ANCHOR_EVENT,       // "one day after his arrival": offset from the event at anchor_token
    WHEN_ANCHOR_SAME,        // "on the same flight as X": the day is that of X's own move or event
    WHEN_ANCHOR_ANNIVERSARY, // "on the anniversary of Y": month and day are Y's, some later year
} when_anchor_kind;

// How the value bounds what it is attached to, from the signal word before it.
typedef enum when_relation {
    WHEN_DURING,
    WHEN_BEFORE,
    WHEN_AFTER,
    WHEN_SINCE,
    WHEN_UNTIL,
    WHEN_BY,
} when_relation;

typedef struct when_time {
    span at;
    uint32_t first, end; // tokens
    when_type type;
    slice value;                // "2024-03-22", "2024-W12", "P3D", "PRESENT_REF", "2024-03-22TMO"
    slice mod;                  // "START", "APPROX", "MORE_THAN"… or SLICE_NONE
    when_interval bounds;       // WHEN_ALWAYS for sets, what cannot be resolved, and durations save
                                // those that touch the article's day ("in the past three weeks")
    when_interval event_bounds; // of what it dates, by its relation: see when_bounds
    when_relation relation;
    when_anchor_kind anchor;
    uint32_t anchor_token;           // head of the anchoring event's phrase, TOKEN_NONE
    int32_t offset_low, offset_high; // days from the anchor; high may be DAY_OPEN_FUTURE
    bool is_vague;                   // "recently", "now": no anchor for events
    bool is_clock_only;              // "at 4 p.m.": of which day is only presumed
    const char *rule;                // id of the rule that found it; static or in the reader
} when_time;

typedef struct when_layer {
    when_time *times; // in text order, not overlapping
    uint32_t count, capacity;
    span *impossible; // what is written like a time but cannot be one: "31 February", "hour 27"
    uint32_t impossible_count, impossible_capacity;
} when_layer;

typedef struct when_reader when_reader;
dateline_status when_reader_open(when_reader **out, const lexicon *lexicon, dateline_error *error);
void when_reader_close(when_reader *reader);

// day: the article's day, DAY_UNKNOWN leaves relative expressions unresolved with open bounds.
dateline_status when_read(when_layer *out, const when_reader *reader, arena *arena,
                          const syntax_layer *syntax, int32_t day, dateline_error *error);

// The time expression that dates a clause: attached by syntax to the verb or noun `token`, never
// across a reporting verb into its complement; TIME_NONE when the clause has none.
uint32_t when_of_clause(const when_layer *when, const syntax_layer *syntax, uint32_t token);
// The word that a time hangs on, TOKEN_NONE at the root.
uint32_t when_governor(const syntax_layer *syntax, const when_time *time);
// Bounds a time sets for the event it dates, by its relation (since, until, before…).
when_interval when_bounds(const when_time *time);
// Both ends moved by days, an open end stays open. Days before the year 1 or after 9999 are no
// days: an end that would lie there is open.
when_interval when_shifted(when_interval bounds, int64_t low, int64_t high);
// The day so many years after an event that "the second anniversary" means; without a number, the
// last one by the article's day or, where what falls on it lies ahead, the next one from it on.
// Open where neither number nor day is known.
when_interval when_anniversary(const when_time *time, when_interval event, int32_t day,
                               bool is_ahead);
// How a clause or an event noun tells of its event, seen from the article's day: over before it,
// holding on it, or lying ahead. By grammar alone: no expression is asked.
typedef enum when_told { WHEN_TOLD_OVER, WHEN_TOLD_NOW, WHEN_TOLD_AHEAD } when_told;
// *reason: what said so ("past perfect"), static.
when_told when_told_of(const when_reader *reader, const syntax_layer *syntax, uint32_t token,
                       const char **reason);
// Can an event that is told so have these bounds, or does the expression belong elsewhere? A finite
// past is not ahead of the article's day, a future or a present not over.
bool when_told_allows(const when_reader *reader, const syntax_layer *syntax, uint32_t token,
                      when_told told, when_interval bounds, int32_t day);
// Is the word one of a kind of lexicon/when/telling.lex?
bool when_word_is(const when_reader *reader, slice word, slice kind);
const char *when_told_name(when_told told); // "before", "overlap", "after"
// "2024-03-22", "2024-03", "2024", or "2024-03-01/2024-03-20": the value form of claims; open ends
// are left empty ("2024-03-22/"). SLICE_NONE when both are open.
slice when_interval_text(arena *arena, when_interval interval);

// ---- the network: a simple temporal problem over points (Dechter, Meiri, Pearl 1991) ----
// Points are numbered by the caller; point 0 is the calendar's origin. Unit: days.

typedef struct when_network when_network;
// Room for `points` points (at most 4096), all bounds open.
when_network *when_network_new(arena *arena, uint32_t points);
// low <= to - from <= high. Refused (false, network unchanged) when it closes a negative cycle.
bool when_network_add(when_network *network, uint32_t from, uint32_t to, int32_t low, int32_t high);
// Bounds of a point against the origin.
when_interval when_network_bounds(const when_network *network, uint32_t point);

#endif
