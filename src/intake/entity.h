// Characters that markup writes by name or number: "&amp;", "&#8217;", "&rsquo;".
#ifndef INTAKE_ENTITY_H
#define INTAKE_ENTITY_H

#include "base/arena.h"

// With every entity resolved once; the text itself when it has none.
slice entity_decode(arena *arena, slice text);
// What XML writes as it means: entities resolved, CDATA opened, tags kept. Arena.
slice entity_meaning(arena *arena, slice raw);

#endif
