#include "base/map.h"

#define FIRST_TABLE 16u

void map_init(map *map, arena *arena)
{
    *map = (struct map){.arena = arena};
}

// The place in the table where the key stands or would stand. The table is never full.
static uint32_t find_place(const map *map, slice key)
{
    const uint32_t mask = map->table_size - 1;
    uint32_t place = (uint32_t)slice_hash(key) & mask;
    while (map->table[place] != 0 && !slice_equal(map->entries[map->table[place] - 1].key, key))
        place = (place + 1) & mask;
    return place;
}

uint32_t *map_find(const map *map, slice key)
{
    if (map->count == 0)
        return NULL;
    const uint32_t index = map->table[find_place(map, key)];
    return index == 0 ? NULL : &map->entries[index - 1].value;
}

// Doubles the table and enters every key again.
static bool grow_table(map *map)
{
    const uint32_t size = map->table_size == 0 ? FIRST_TABLE : map->table_size * 2;
    if (size <= map->table_size) // impossible: an arena holds no 2^31 places
        return false;
    uint32_t *table = ARENA_ARRAY(map->arena, size, uint32_t);
    if (table == NULL)
        return false;
    map->table = table;
    map->table_size = size;
    for (uint32_t i = 0; i < map->count; i++)
        table[find_place(map, map->entries[i].key)] = i + 1;
    return true;
}

uint32_t *map_put(map *map, slice key, uint32_t value)
{
    uint32_t *known = map_find(map, key);
    if (known != NULL)
        return known;
    // At most three quarters full, so that probes stay short.
    if (map->count >= map->table_size / 4 * 3 && !grow_table(map))
        return NULL;
    map_entry *entry = ARENA_PUSH(map->arena, map->entries, map->count, map->capacity);
    if (entry == NULL)
        return NULL;
    const uint32_t place = find_place(map, key);
    *entry = (map_entry){key, value};
    map->table[place] = map->count;
    return &entry->value;
}
