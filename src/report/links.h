// How claims and texts hang together, as the reports show it: through whose hands a claim came,
// which other it takes up, what it is about, how old its victim is, and where else its text was
// printed.
#ifndef REPORT_LINKS_H
#define REPORT_LINKS_H

#include "base/arena.h"
#include "base/json_writer.h"
#include "what/plover_context.h"

// "chain":["X News","Reuters","ministry"], outermost first; [] where nobody stands between.
void report_chain_json(json_writer *json, slice chain);

// "contexts":["election","health"], in PLOVER's order.
void report_contexts_json(json_writer *json, plover_contexts contexts);

// A place where a text stands besides its article; empty: not told.
typedef struct report_printing {
    slice outlet, url, title, published;
} report_printing;
// Takes the first line off *rest, of LEDGER_PRINTINGS; false at the end.
bool report_next_printing(report_printing *out, slice *rest);
// "printings":[{"outlet":"Coast Post","url":null,"title":null,"date":"2024-05-24"}].
void report_printings_json(json_writer *json, slice lines);
// "Coast Post, 2024-05-24; Hill Wire, 2024-05-25".
slice report_printings_text(arena *arena, slice lines);

// "Maria Lopez, 34": a victim with the age, unless the words for him or her tell it.
slice report_victim_text(arena *arena, slice victim, slice age);

// A holder's body, where his name does not tell it already: SLICE_NONE of "army chief", army.
slice report_body_text(slice holder, slice body);
// What an article tells of a holder; what is not told is SLICE_NONE.
typedef struct report_description {
    slice holder, title, role, body, country;
} report_description;
// "colonel of Libyan army (MIL, LBY)": what stands behind his name; SLICE_NONE where nothing does.
slice report_description_text(arena *arena, const report_description *told);

// One end of an answer.
typedef struct report_answer_end {
    slice holder, slot, value;
} report_answer_end;
// "hospital officials, against army ("but"): killed 14, not 9"; opposes: else "with".
slice report_answer_text(arena *arena, const report_answer_end *from, const report_answer_end *to,
                         bool opposes, slice cue);

// A line of ledger_claim_row.answers.
typedef struct report_answer {
    slice how; // "agrees"
    int64_t to;
    slice cue;
} report_answer;
// Takes the first line off *rest; false at the end.
bool report_next_answer(report_answer *out, slice *rest);

#endif
