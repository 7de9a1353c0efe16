// How claims hang together, as the reports show it: through whose hands one came, and which other
// it takes up.
#ifndef REPORT_LINKS_H
#define REPORT_LINKS_H

#include "base/arena.h"
#include "base/json_writer.h"

// "chain":["X News","Reuters","ministry"], outermost first; [] where nobody stands between.
void report_chain_json(json_writer *json, slice chain);

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
