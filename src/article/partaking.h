// Who took part in which incident, and who went where: asked of every statement of an article, so
// found once for all of them.
#ifndef ARTICLE_PARTAKING_H
#define ARTICLE_PARTAKING_H

#include "article/article.h"

// Events of an incident by those who have a part in them. All of it in the article's arena.
typedef struct partaking {
    const article *article;
    uint32_t *reached; // [event] the last trigger that the events up to it have
    uint32_t *first;   // [entity] its first in `events`; one more for the end
    uint32_t *events;  // in the order of the text
} partaking;

// of_moves: the moves that have the entity for their place, else all other events that it has any
// part in. false: no memory.
bool partaking_open(partaking *out, const article *article, bool of_moves);

// The last of the entity's events before the first whose trigger is `end` or behind it; EVENT_NONE
// without one.
uint32_t partaking_before(const partaking *all, uint32_t entity, uint32_t end);
// The same, or where there is none the first behind it.
uint32_t partaking_nearest(const partaking *all, uint32_t entity, uint32_t end);

#endif
