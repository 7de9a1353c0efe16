// Attributions that are doubted: nobody says so although a word that often tells so stands there
// ("the fire claimed nine lives"), or the network alone took something for a cue. What speaks for
// one is weighed piece by piece; lexicon/sayswho/doubt.lex has the weights
// (train/attributions/learn.py).
#ifndef SAYSWHO_DOUBT_H
#define SAYSWHO_DOUBT_H

#include "sayswho/sayswho.h"

typedef struct reading reading;

// attribution: its number; hundredths: how much of it there is.
typedef void doubt_visit(void *user, uint32_t attribution, slice name, int32_t hundredths);

// False for what is not asked: what stands inside another's content, which people seldom mark;
// where the form alone tells who speaks ("Nine dead: police"); threats, confessions, charges that
// nobody is named to bring and the like that the patterns know.
bool doubt_asks(const sayswho_attribution *attribution);
// Calls visit with each piece of evidence that people would mark an attribution of the layer, in a
// fixed order. reading: with quotes; read by a network.
void doubt_evidence(const reading *reading, uint32_t attribution, doubt_visit *visit, void *user);

// Takes out what is doubted; parents must be known, and are to be found anew where this is true.
bool sayswho_drop_doubted(reading *reading);

// The evidence of each attribution of a finished layer that is asked for, for
// train/list_attributions.c. False without memory.
bool sayswho_visit_doubts(const who_layer *who, const sayswho_layer *layer, arena *arena,
                          doubt_visit *visit, void *user);

#endif
