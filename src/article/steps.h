// The steps of a claim's `why`, cut apart and told in words.
#ifndef ARTICLE_STEPS_H
#define ARTICLE_STEPS_H

#include "base/span.h"

typedef struct article_step {
    slice name;    // "subject", "held by verb-clause", "network agrees"
    int32_t score; // thousandths of log-odds that the network's head gives; 0 none
} article_step;

// Takes the first step off *why ("trigger, subject, network agrees +2310"); false at the end.
bool article_next_step(article_step *out, slice *why);

// What the step says: "the subject of that word". NULL where its name says it already ("day of the
// story").
const char *article_step_words(slice name);

#endif
