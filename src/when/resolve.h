// From frames to times: completes what a frame leaves open from the article's day, from the dates
// that were told before, and from the tense of the clause.
#ifndef WHEN_RESOLVE_H
#define WHEN_RESOLVE_H

#include "when/found.h"
#include "when/moment.h"

// A date that was told, for "two days later" and for months without a year.
typedef struct told {
    moment moment; // GRAIN_NONE: nothing told yet
    uint32_t sentence;
    bool has_own_year; // its year stood in the text
    bool is_fronted;   // it opened its sentence
} told;

#define THREAD_LENGTH 3 // months and days told of that a tale may go on from

typedef struct resolver {
    const when_reader *reader;
    const syntax_layer *syntax;
    arena *arena;
    bool has_day;
    int32_t day; // the article's
    calendar_date date;
    bool is_narrative; // history: dates are read from the dates before them
    bool is_finance;   // quarters: "a year earlier" is the same quarter
    told last;         // any grain
    told last_month;   // a month or finer
    told last_day;     // a day
    told last_deed;    // a day that is not the one on which somebody says it
    told last_quarter;
    moment thread[THREAD_LENGTH]; // the newest first
    bool tells_of_longer;         // nine months, a year were told of since that quarter
} resolver;

// Reads what kind of text this is from all its expressions.
void resolver_begin(resolver *resolver, const when_reader *reader, arena *arena,
                    const syntax_layer *syntax, int32_t day, const found_list *found);
// Resolves one expression; those before it have been resolved. False: it means nothing (31
// February) and is dropped.
bool resolve(when_time *out, resolver *resolver, const found *found);

// ---- parts of it ----

// Where the clause of an expression looks.
typedef enum tense_look {
    LOOKS_BACK = -1,
    LOOKS_NOWHERE,
    MAY_LOOK_FORWARD,
    LOOKS_FORWARD
} tense_look;
tense_look tense_look_of(const resolver *resolver, const found *found);
bool is_fronted(const resolver *resolver, const found *found); // does it open its sentence?
// The year of a frame that names none, from the dates told before; some date has been told.
int32_t year_of_tale(const resolver *resolver, const frame *frame);
void tale_remember(resolver *resolver, const told *told);
// The moment of a FRAME_DATE without its clock. GRAIN_NONE: no such date.
moment resolve_date(resolver *resolver, const found *found);
// The moment of a FRAME_OFFSET. GRAIN_NONE: as vague as PAST_REF.
moment resolve_offset(resolver *resolver, const found *found);
// "P3D"; SLICE_NONE when the frame has no length.
slice length_text(arena *arena, const frame *frame);
// How many days the length is, both bounds.
void length_days(const frame *frame, int32_t *low, int32_t *high);
// "T22:30", "TNI", empty when there is none; *is_valid false for hour 27.
slice clock_text(arena *arena, const frame *frame, bool *is_valid);

#endif
