#include "base/map.h"

#define FIRST_TABLE 16u

void map_init(map *map, arena *arena)
{
    *map = (struct map){.arena = arena};
}

// The place in the table where the key stands or would stand. The table is never full.
static uint32_t find_place(const map *map, slice key, uint32_t hash)
{
    const uint32_t mask = map->table_size - 1;
    for (uint32_t place = hash & mask;; place = (place + 1) & mask) {
        const uint32_t index = map->table[place];
        if (index == 0 ||
            (map->entries[index - 1].hash == hash && slice_equal(map->entries[index - 1].key, key)))
            return place;
    }
}

// The entry of a key whose hash is known; NULL when it is not there.
static map_entry *find_entry(const map *map, slice key, uint32_t hash)
{
    const uint32_t index = map->count == 0 ? 0 : map->table[find_place(map, key, hash)];
    return index == 0 ? NULL : &map->entries[index - 1];
}

uint32_t *map_find(const map *map, slice key)
{
    map_entry *entry = find_entry(map, key, (uint32_t)slice_hash(key));
    return entry == NULL ? NULL : &entry->value;
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
        table[find_place(map, map->entries[i].key, map->entries[i].hash)] = i + 1;
    return true;
}

uint32_t *map_put(map *map, slice key, uint32_t value)
{
    const uint32_t hash = (uint32_t)slice_hash(key);
    map_entry *entry = find_entry(map, key, hash);
    if (entry != NULL)
        return &entry->value;
    // At most three quarters full, so that probes stay short.
    if (map->count >= map->table_size / 4 * 3 && !grow_table(map))
        return NULL;
    entry = ARENA_PUSH(map->arena, map->entries, map->count, map->capacity);
    if (entry == NULL)
        return NULL;
    const uint32_t place = find_place(map, key, hash);
    *entry = (map_entry){key, value, hash};
    map->table[place] = map->count;
    return &entry->value;
}
