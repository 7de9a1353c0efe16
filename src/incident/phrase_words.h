// Words that phrases are cut at: lexicon/incident/phrase.lex, which the build writes to C, since a
// ledger is compared without a folder of data. Each array ends with NULL.
#ifndef INCIDENT_PHRASE_WORDS_H
#define INCIDENT_PHRASE_WORDS_H

#include <stddef.h>

extern const char *const phrase_article[];
extern const char *const phrase_leads[];
extern const char *const phrase_ends[];

#endif
