// robots.txt as RFC 9309 states it: the group of our name or else that of "*", the longest rule
// that matches, and Allow where two are of one length.
#ifndef FETCH_ROBOTS_H
#define FETCH_ROBOTS_H

#include "base/span.h"

#define ROBOTS_LIMIT ((size_t)512 << 10) // bytes that are read of one

// path: with its query, "/news?id=1". agent: the product's name, "dateline".
bool robots_allow(slice robots, slice agent, slice path);

#endif
