// News that nobody wrote: sentences of many kinds with actors, towns, days, tolls and speakers
// drawn by chance, the same for the same seed. No reading of them is known to be right; tests ask
// what must hold of any reading. Acts and cues come from the lexicon, so that its rows are met.
#ifndef SUPPORT_MADE_NEWS_H
#define SUPPORT_MADE_NEWS_H

#include "base/buffer.h"
#include "store/lexicon.h"

#define MADE_NEWS_TABLES 135u

typedef struct made_news {
    lexicon_table triggers, cues, agents, actors;
    lexicon_table words[MADE_NEWS_TABLES]; // what rules look up
    uint64_t chance;
} made_news;

void made_news_open(made_news *out, const lexicon *lexicon, uint64_t seed);
// One article of so many sentences, with a line of place and day first.
void made_news_write(buffer *out, made_news *news, uint32_t sentences);

#endif
