// What the files that find contents share.
#ifndef SAYSWHO_CONTENT_H
#define SAYSWHO_CONTENT_H

#include "sayswho/reading.h"

void complement_add(complement *out, uint32_t first, uint32_t end);
bool complement_is_separator(const reading *reading, uint32_t token); // marks that are no quote
uint32_t complement_skip_separators(const reading *reading, uint32_t token, uint32_t limit);
// The quote that opens at the token, QUOTE_NONE.
uint32_t complement_quote_opening(const reading *reading, uint32_t token);
uint32_t complement_first_token(const reading *reading, uint32_t clause);
// Where content that starts at `start` must stop. content_head may be TOKEN_NONE.
uint32_t complement_limit(const reading *reading, const cue_clause *clause, uint32_t start,
                          uint32_t content_head);
// `end`, or the end of the quote that is open there.
uint32_t complement_extend_quote(const reading *reading, uint32_t start, uint32_t end);
// Cuts every piece behind the cue where the speaker's second verb begins.
void complement_cut_at_second(complement *out, const reading *reading, const cue_clause *clause);

bool complement_find_as(complement *out, const reading *reading, const cue_clause *clause);
bool complement_find_before(complement *out, const reading *reading, const cue_clause *clause);
// "A charge S denies": the noun that the clause hangs on is what is denied.
bool complement_find_bare_relative(complement *out, const reading *reading,
                                   const cue_clause *clause);
bool complement_find_object(complement *out, const reading *reading, const cue_clause *clause);
bool complement_find_prepositional(complement *out, const reading *reading,
                                   const cue_clause *clause);
// "The clinic admitted nine soldiers": deeds are admitted in speech, somebody is let in.
bool complement_lets_in(const reading *reading, const cue_clause *clause, uint32_t token);
bool complement_find_rest(complement *out, const reading *reading, const cue_clause *clause);

#endif
