// PLOVER's contexts: what a story is about beside the act it tells of ("election", "health"), by
// the words of its sentences and by the act itself (lexicon/what/context.lex). Works on text, so
// that a ledger's claims, of which no trees are kept, have the contexts that the article had.
#ifndef WHAT_PLOVER_CONTEXT_H
#define WHAT_PLOVER_CONTEXT_H

#include "base/arena.h"
#include "base/span.h"
#include "base/status.h"
#include "store/lexicon.h"

#define PLOVER_CONTEXT_COUNT 37u

// Bit i is plover_context_name(i).
typedef uint64_t plover_contexts;

// What was read so far. {0} is nothing.
typedef struct plover_context_tally {
    plover_contexts acted;                    // the act's own
    plover_contexts worded;                   // those that enough words speak for
    uint32_t weak_row[PLOVER_CONTEXT_COUNT];  // 1 + row of the first weak word, 0: none
    uint32_t sentences[PLOVER_CONTEXT_COUNT]; // that have a word of it
    uint32_t read;                            // sentences
} plover_context_tally;

// DATELINE_CORRUPT when a row names no context of PLOVER or an unknown strength.
dateline_status plover_context_open(lexicon_table *out, const lexicon *lexicon,
                                    dateline_error *error);
// The words of one sentence, each sentence once; one longer than 4 KiB is read so far.
void plover_context_read(plover_context_tally *tally, const lexicon_table *table, slice sentence);
// The act: "ASSAULT" and its mode, SLICE_NONE when it has none.
void plover_context_read_act(plover_context_tally *tally, const lexicon_table *table, slice type,
                             slice mode);
// Those that are told: in a long story one sentence is not enough.
plover_contexts plover_context_told(const plover_context_tally *tally);
const char *plover_context_name(uint32_t context); // "rights_freedoms"; below the count
// As a ledger keeps them: "election, health", by name; SLICE_NONE when there are none. What is
// called otherwise is read as nothing.
slice plover_contexts_text(arena *arena, plover_contexts contexts);
plover_contexts plover_contexts_of(slice text);

#endif
