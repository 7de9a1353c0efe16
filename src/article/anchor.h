// Anchoring every event in time: what the steps share.
#ifndef ARTICLE_ANCHOR_H
#define ARTICLE_ANCHOR_H

#include "article/article_internal.h"

typedef struct anchoring {
    article *article;
    const article_readers *readers;
} anchoring;

// Gives an anchor without a day the day of another event.
void anchor_share(article_anchor *anchor, const article_anchor *source, const char *reason);
bool anchor_is_dated(const article_anchor *anchor);
// A day of its own, exact: what others can take it from.
bool anchor_has_day(const article_anchor *anchor);
// The anchor at a token, NULL.
article_anchor *anchor_at(const anchoring *anchoring, uint32_t token);
bool anchor_is_report(const anchoring *anchoring, const article_anchor *anchor);
// "the award", "his arrival": a noun that points at an event the reader knows.
bool anchor_is_definite(const anchoring *anchoring, const article_anchor *anchor);

// ---- the steps after an event's own expression ----

void anchor_share_in_sentences(const anchoring *anchoring); // anchor_sentence.c
void anchor_share_by_word(const anchoring *anchoring);      // anchor_word.c
void anchor_share_in_narrative(const anchoring *anchoring); // anchor_narrative.c

#endif
