// What the files that name holders share: holder.c, claimant.c, speaker.c, owner.c, named_later.c,
// via.c.
#ifndef SAYSWHO_HOLDER_H
#define SAYSWHO_HOLDER_H

#include "sayswho/reading.h"

// The holder by the noun phrase with this head: name, kind, entity.
void holder_take_phrase(const reading *reading, sayswho_attribution *attribution, uint32_t head);
// The words of a description without its article: "senior defence official". Borrows from the text.
slice holder_phrase(const reading *reading, uint32_t head);
// The entity that the noun phrase with this head names or describes, ENTITY_NONE.
uint32_t holder_entity_of(const reading *reading, uint32_t head);
// Is the mention the name of a person? MENTION_NONE is none.
bool holder_is_named_person(const reading *reading, uint32_t mention);
uint32_t holder_sentence_of(const reading *reading, const sayswho_attribution *attribution);

// antecedent.c: the noun that a relative pronoun stands for; any other token itself.
uint32_t holder_antecedent(const reading *reading, uint32_t token);

// ---- speaker.c; `before` is the speech attribution before, or NULL ----

// "‘She told me “I am leaving”,’ her sister said": in somebody's own words "she" is another.
void holder_part_from_quoted(const reading *reading, sayswho_attribution *attribution);
void holder_name_first_person(const reading *reading, sayswho_attribution *attribution);
void holder_name_speaker_again(const reading *reading, sayswho_attribution *attribution);
void holder_name_last_speaker(const reading *reading, sayswho_attribution *attribution,
                              const sayswho_attribution *before);
// The report or letter that "it" stands for: the subject of the sentence before. TOKEN_NONE.
uint32_t holder_document_before(const reading *reading, const sayswho_attribution *attribution);
// `person` is the last speech attribution of a person with a name, or NULL.
void holder_name_lost_speaker(const reading *reading, sayswho_attribution *attribution,
                              const sayswho_attribution *person);
bool holder_is_of_named_person(const reading *reading, const sayswho_attribution *attribution);

// ---- claimant.c ----

// "A statement by the border service", "figures compiled by the union": whose they are. The noun
// itself when nobody is named.
uint32_t holder_author_of(const reading *reading, uint32_t noun);
// "A [rebel] claim", "[police] reports", "[Israeli] allegations": whose words they are stands
// before them. TOKEN_NONE.
uint32_t holder_claimant_before(const reading *reading, uint32_t noun);

// ---- owner.c ----

// "His office" -> "prime minister's office": the phrase with the name of whose body it is.
slice holder_with_owner(const reading *reading, uint32_t head, slice phrase);

// ---- named_later.c ----

// Gives descriptions the names that the text gives them later.
void holder_name_later(reading *reading);

// ---- via.c ----

slice holder_find_via(const reading *reading, const sayswho_attribution *attribution);
void holder_inherit_via(const reading *reading, sayswho_attribution *attribution,
                        const sayswho_attribution *before);
// Whoever an outlet cites holds what it reports; the outlet is what it came through.
void holder_take_cited(const reading *reading, sayswho_attribution *attribution);
void holder_inherit_quoter(const reading *reading, sayswho_attribution *attribution);

#endif
