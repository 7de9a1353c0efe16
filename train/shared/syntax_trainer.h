// The three steps of training syntax: tagger, jackknifed tags, parser.
#ifndef TRAIN_SHARED_SYNTAX_TRAINER_H
#define TRAIN_SHARED_SYNTAX_TRAINER_H

#include "corpus.h"

// Trains a tagger on the sentences whose number is in `use` (indices, `count` of them).
dateline_status train_tagger(trainer **out, const corpus *treebanks, const uint32_t *use,
                             uint32_t count, uint32_t epochs, uint64_t seed, dateline_error *error);
// Tags a sentence with a trained tagger; returns how many tags are right.
uint32_t apply_tagger(trainer *tagger, const corpus_sentence *sentence, const word_shape *shapes,
                      uint8_t *tags);
// Sets own_tags of every sentence: blocks of 20 sentences are dealt to four hands, and each is
// tagged by a tagger trained on the other three. *accuracy in percent.
dateline_status jackknife_tags(corpus *treebanks, uint32_t epochs, uint64_t seed, double *accuracy,
                               dateline_error *error);

// Trains moves and labels on own_tags with a dynamic oracle (Goldberg and Nivre 2013).
dateline_status train_parser(trainer **moves, trainer **labels, const corpus *treebanks,
                             uint32_t epochs, uint64_t seed, dateline_error *error);

#endif
