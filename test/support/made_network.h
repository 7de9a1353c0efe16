// A whole network of random weights, with every head and the names of its classes, over a made
// reader of either kind: for tests and fuzzing of what reads documents with one.
#ifndef SUPPORT_MADE_NETWORK_H
#define SUPPORT_MADE_NETWORK_H

#include "neural/neural.h"
#include "support/made_reader.h"

// Windows of the small one hold 6 pieces, so that any sentence is cut; those of the others as much
// as the program reads at once.
typedef enum made_network_kind {
    MADE_TRANSFORMER,
    MADE_SMALL_TRANSFORMER,
    MADE_WORDS,
    MADE_NETWORK_KINDS,
} made_network_kind;

// The encoder and all that heads need; owned, made_reader_close ends it. NULL without memory.
made_reader *made_network_parts(made_network_kind kind, uint64_t seed);
// The text of a section, and a linear, in place of those there are.
bool made_network_text(made_reader *made, const char *name, slice text);
bool made_network_linear(made_reader *made, const char *name, uint32_t outputs, uint32_t inputs);
// The lines of a list, and its head with as many outputs.
bool made_network_classes(made_reader *made, neural_classes list, const char *lines);
// Parts -> an open network, which owns its container.
dateline_status made_network_open(neural_model **out, const made_reader *made,
                                  dateline_error *error);

// What is wrong with what a network read: a head outside of its sentence, a circle, a class or a
// token that is none; NULL when all is well.
const char *made_network_fault(const neural_layer *layer);

#endif
