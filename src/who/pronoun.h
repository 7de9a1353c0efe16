// A pronoun's candidates and what speaks for each: shared by the sieve and by
// train/train_pronouns.c, which learns the weights in lexicon/who/pronoun_weights.lex.
#ifndef WHO_PRONOUN_H
#define WHO_PRONOUN_H

#include "who/draft.h"

#define PRONOUN_CANDIDATES 40
typedef struct pronoun {
    uint32_t mention;
    const draft_mention *own;
    uint32_t clause; // head of the clause it stands in, TOKEN_NONE
    pronoun_class sort;
    uint32_t last_speaker; // latest candidate that is subject of a verb of speech, DRAFT_NONE
    uint32_t candidates[PRONOUN_CANDIDATES]; // mentions: the nearest first, then those behind it
    uint32_t chain_rank[PRONOUN_CANDIDATES]; // how many other chains came before
    uint32_t count, chains;
} pronoun;

pronoun pronoun_at(const draft *draft, uint32_t mention);
// Earlier mentions that agree, and subjects that follow a phrase which opens their clause.
void pronoun_find_candidates(pronoun *pronoun, const draft *draft);
// How many sentences back, without those that a quotation fills: outside it they count for nothing.
uint32_t pronoun_distance(const draft *draft, const pronoun *pronoun, uint32_t sentence);
// "It attacked a mosque": no thing does that.
bool pronoun_wants_actor(const draft *draft, const pronoun *pronoun);
// own_side.c. Is a candidate on the side of who speaks the quotation that the pronoun stands in?
bool pronoun_is_own_side(const draft *draft, const pronoun *pronoun, uint32_t candidate);
// own_side.c. "They shot nine": is a candidate one whom such an act struck?
bool pronoun_is_struck(const draft *draft, const pronoun *pronoun, uint32_t candidate);
// What is true of a candidate, given by its number in pronoun->candidates: numbers of features.
#define PRONOUN_FEATURES_MAX 32
uint32_t pronoun_features(const draft *draft, const pronoun *pronoun, uint32_t candidate,
                          uint8_t features[PRONOUN_FEATURES_MAX]);
// That it refers to nothing here is a candidate, too.
uint32_t pronoun_features_of_none(const draft *draft, const pronoun *pronoun,
                                  uint8_t features[PRONOUN_FEATURES_MAX]);
// Joins a pronoun's chain to its antecedent's, if it has one; other mentions are left alone.
void pronoun_join(draft *draft, const uint32_t *speakers, uint32_t mention);
const char *pronoun_feature_name(uint32_t feature); // as in the list of weights

#endif
