#include "article/partaking.h"

static bool takes_part(const what_role *role, bool of_moves)
{
    return role->entity != ENTITY_NONE && (!of_moves || role->kind == WHAT_PLACE);
}

static bool is_asked_for(const article *article, uint32_t event, bool of_moves)
{
    return article->incident_of_event[event] != INCIDENT_NONE &&
           (article->what.events[event].type == WHAT_MOVE) == of_moves;
}

// next: [entity] where its next event is put; NULL to count them in first[entity + 1].
static void go_through(partaking *out, uint32_t *next, bool of_moves)
{
    const article *article = out->article;
    for (uint32_t i = 0; i < article->what.count; i++) {
        const what_event *event = &article->what.events[i];
        for (uint32_t k = 0; is_asked_for(article, i, of_moves) && k < event->role_count; k++) {
            if (!takes_part(&event->roles[k], of_moves))
                continue;
            const uint32_t entity = event->roles[k].entity;
            if (next == NULL)
                out->first[entity + 1]++;
            else
                out->events[next[entity]++] = i;
        }
    }
}

static void note_reached(partaking *out)
{
    uint32_t last = 0;
    for (uint32_t i = 0; i < out->article->what.count; i++) {
        const uint32_t trigger = out->article->what.events[i].trigger;
        last = trigger > last ? trigger : last;
        out->reached[i] = last;
    }
}

bool partaking_open(partaking *out, const article *article, bool of_moves)
{
    const uint32_t entities = article->who.entity_count;
    *out = (partaking){
        .article = article,
        .reached = ARENA_ARRAY(article->arena, (size_t)article->what.count + 1, uint32_t),
        .first = ARENA_ARRAY(article->arena, (size_t)entities + 2, uint32_t),
    };
    uint32_t *next = ARENA_ARRAY(article->arena, (size_t)entities + 1, uint32_t);
    if (out->reached == NULL || out->first == NULL || next == NULL)
        return false;
    note_reached(out);
    go_through(out, NULL, of_moves);
    for (uint32_t i = 0; i < entities; i++) {
        out->first[i + 1] += out->first[i];
        next[i] = out->first[i];
    }
    out->events = ARENA_ARRAY(article->arena, (size_t)out->first[entities] + 1, uint32_t);
    if (out->events == NULL)
        return false;
    go_through(out, next, of_moves);
    return true;
}

// How many of the values, which do not fall, are less.
static uint32_t count_below(const uint32_t *values, uint32_t count, uint32_t limit)
{
    uint32_t low = 0;
    uint32_t high = count;
    while (low < high) {
        const uint32_t middle = low + (high - low) / 2;
        if (values[middle] < limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

// How many of the entity's events are told before the token.
static uint32_t told_before(const partaking *all, uint32_t entity, uint32_t token)
{
    const uint32_t first = all->first[entity];
    const uint32_t told = count_below(all->reached, all->article->what.count, token);
    return count_below(all->events + first, all->first[entity + 1] - first, told);
}

uint32_t partaking_before(const partaking *all, uint32_t entity, uint32_t end)
{
    const uint32_t before = told_before(all, entity, end);
    return before == 0 ? EVENT_NONE : all->events[all->first[entity] + before - 1];
}

uint32_t partaking_nearest(const partaking *all, uint32_t entity, uint32_t end)
{
    const uint32_t before = partaking_before(all, entity, end);
    const bool has_any = all->first[entity] < all->first[entity + 1];
    return before == EVENT_NONE && has_any ? all->events[all->first[entity]] : before;
}
