#include "who/leaders.h"

// "joe biden jr" -> "joe biden": what tells a son from his father is in no list.
static slice without_generation(slice key)
{
    static const char *const MARKS[] = {" jr", " jr.", " sr", " sr."};
    for (size_t i = 0; i < sizeof MARKS / sizeof *MARKS; i++) {
        slice mark = slice_from_string(MARKS[i]);
        if (slice_ends_with(key, mark)) {
            return slice_of(key.data, key.length - mark.length);
        }
    }
    return key;
}

static office known_office(const draft *draft, slice key)
{
    return gazetteer_leader_on(draft->gazetteer, gazetteer_find(draft->gazetteer, key), draft->day);
}

// By the full name only: a surname may be a namesake's until all of the article is read.
void leader_by_name(const draft *draft, draft_mention *own)
{
    slice key = without_generation(own->key);
    if (slice_find(key, SLICE(" ")) == SIZE_MAX) {
        return;
    }
    const office known = known_office(draft, key);
    if (own->mention.role.length == 0) {
        own->mention.role = known.role;
    }
    if (own->mention.country.length == 0) {
        own->mention.country = known.country;
    }
}

// "Assad", where nothing in the article names him in full or anybody of his name: the leader whom
// everybody knows by it. A title without a country gets his.
void leader_by_surname(const draft *draft, const draft_mention *root, who_entity *entity)
{
    bool may_be = root->chain_kind == WHO_PERSON || root->chain_kind == WHO_ORGANIZATION;
    if (!may_be || root->best_name == DRAFT_NONE || entity->country.length > 0) {
        return;
    }
    slice key = draft->mentions[root->best_name].key;
    if (key.length == 0 || slice_find(key, SLICE(" ")) != SIZE_MAX) {
        return;
    }
    const office known = known_office(draft, key);
    entity->country = known.country;
    if (entity->country.length == 0) {
        return;
    }
    entity->kind = WHO_PERSON;
    if (entity->role.length == 0) {
        entity->role = known.role;
    }
}
