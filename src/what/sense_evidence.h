// What speaks for a mention being meant as its words say: "troops attacked the town" was an attack,
// "the senator attacked the bill", "a landslide victory" and "tax returns" were nothing of the
// kind.
#ifndef WHAT_SENSE_EVIDENCE_H
#define WHAT_SENSE_EVIDENCE_H

#include "what/context.h"

// How much the words of a text lean to news of violence and disaster, added up from its start, so
// that any stretch is weighed at once.
typedef struct sense_lean {
    int64_t *sum;    // [token] tenths of all words before it
    uint32_t *words; // [token] how many of them are on the list
} sense_lean;

// All in the arena; false without memory.
bool sense_lean_open(sense_lean *out, const what_context *context);

// Is the event of a type whose words are also used otherwise? What makes no incident is not asked.
bool sense_is_doubtful(const what_event *event);

// Calls visit with each piece of evidence of the event, in a fixed order.
void sense_evidence(const what_context *context, const sense_lean *lean, uint32_t event,
                    what_evidence_visit *visit, void *user);

#endif
