// What the files of answers share: one holder's claims that take up another's.
#ifndef ARTICLE_ANSWER_H
#define ARTICLE_ANSWER_H

#include "article/article_internal.h"

typedef struct answering {
    article *article;
    const article_readers *readers;
    uint32_t *claims;      // by attribution; those of a begin at first_claim[a]
    uint32_t *first_claim; // [attribution + 1]
    uint32_t *said;        // attributions by cue; those of sentence s begin at first_said[s]
    uint32_t *first_said;  // [sentence + 1]
    uint32_t *told;        // [sentence] the author's first statement of it, UINT32_MAX
} answering;

// Of claims as they stand; false without any, or without memory.
bool article_answering_open(answering *out, article *article, const article_readers *readers);

// answer_reference.c: "dismissed the minister's claims", "in line with that account".
void article_answer_references(answering *of);
// answer_contrast.c: "but a nurse counted ten".
void article_answer_contrasts(answering *of);

// ---- answer.c ----

void article_answer_add(answering *of, uint32_t claim, uint32_t to, article_answer_how how,
                        span cue);
// Does the attribution make claims, held by somebody with a name or a description?
bool article_answer_is_heard(const answering *of, uint32_t attribution);
bool article_answer_is_one_holder(const article *article, uint32_t one, uint32_t other);
// Does one of the two stand in the other's words?
bool article_answer_is_nested(const article *article, uint32_t one, uint32_t other);
// Of one incident, and of one slot or of two that tell who did it.
bool article_answer_is_of_one(const article_claim *one, const article_claim *other);
bool article_answer_is_same_value(const article_claim *one, const article_claim *other);
// Values of one slot that cannot both be meant.
bool article_answer_is_other_value(const article_claim *one, const article_claim *other);

#endif
