// The pages that the entries of a feed name, in their order.
#ifndef FETCH_FEED_LINKS_H
#define FETCH_FEED_LINKS_H

#include "base/arena.h"

// At most `limit` addresses that begin with http; *out and the slices lie in the arena.
uint32_t feed_links_find(slice **out, arena *arena, slice feed, uint32_t limit);

#endif
