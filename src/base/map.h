// Slices to 32-bit numbers: open addressing in an arena. Order of iteration is order of insertion,
// never hash order, so that output does not depend on it.
#ifndef BASE_MAP_H
#define BASE_MAP_H

#include "base/arena.h"

typedef struct map_entry {
    slice key; // borrowed from the caller
    uint32_t value;
    uint32_t hash; // the lower half of the key's: most other keys are turned away by it
} map_entry;

typedef struct map {
    arena *arena;
    map_entry *entries; // in order of insertion
    uint32_t count;
    uint32_t capacity;
    uint32_t *table; // index + 1 into entries, 0 is free; size is a power of two
    uint32_t table_size;
} map;

void map_init(map *map, arena *arena);
// The value's address, or NULL when the key is not there. Valid until the next map_put.
uint32_t *map_find(const map *map, slice key);
// The value's address, inserted as `value` when the key was not there; NULL without memory. The key
// must live as long as the map.
uint32_t *map_put(map *map, slice key, uint32_t value);

#endif
