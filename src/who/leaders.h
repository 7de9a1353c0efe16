// Leaders who stand in the news without a title (lexicon/who/leaders.lex): what the list knows of
// them where the article says nothing.
#ifndef WHO_LEADERS_H
#define WHO_LEADERS_H

#include "who/draft.h"

// Role and country of a mention that names a listed leader in full.
void leader_by_name(const draft *draft, draft_mention *own);
// Country, role and kind of an entity whose chain knows nothing but a listed leader's surname.
void leader_by_surname(const draft *draft, const draft_mention *root, who_entity *entity);

#endif
