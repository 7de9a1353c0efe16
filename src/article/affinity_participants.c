// What speaks for two tellings of an act being of one, by who did it and who was struck.
#include "article/join.h"

bool join_is_named(const article *article, uint32_t entity)
{
    return entity != ENTITY_NONE && article->who.entities[entity].is_named;
}

bool join_same_participant(const article *article, const join_participants *a,
                           const join_participants *b)
{
    for (uint32_t i = 0; i < a->count; i++) {
        for (uint32_t k = 0; k < b->count; k++) {
            if (a->entities[i] != ENTITY_NONE && a->entities[i] == b->entities[k])
                return true;
            const slice left = article->syntax.words[a->heads[i]].lemma;
            const slice right = article->syntax.words[b->heads[k]].lemma;
            if (slice_equal_ignoring_case(left, right) &&
                !(join_is_named(article, a->entities[i]) && join_is_named(article, b->entities[k])))
                return true;
        }
    }
    return false;
}

static bool same_country(const article *article, const join_participants *a,
                         const join_participants *b)
{
    const who_entity *entities = article->who.entities;
    for (uint32_t i = 0; i < a->count; i++)
        for (uint32_t k = 0; k < b->count; k++)
            if (a->entities[i] != ENTITY_NONE && b->entities[k] != ENTITY_NONE &&
                entities[a->entities[i]].country.length > 0 &&
                slice_equal(entities[a->entities[i]].country, entities[b->entities[k]].country))
                return true;
    return false;
}

// "Daesh" and "Daesh-K": a branch may be called by the name of the whole.
static bool is_branch(slice whole, slice branch)
{
    const bool begins =
        whole.length > 0 && whole.length < branch.length && slice_starts_with(branch, whole);
    return begins && (branch.data[whole.length] == '-' || branch.data[whole.length] == ' ');
}

static bool same_branch(const article *article, const join_participants *a,
                        const join_participants *b)
{
    const who_entity *entities = article->who.entities;
    for (uint32_t i = 0; i < a->count; i++) {
        for (uint32_t k = 0; k < b->count; k++) {
            if (!join_is_named(article, a->entities[i]) || !join_is_named(article, b->entities[k]))
                continue;
            const slice left = entities[a->entities[i]].name;
            const slice right = entities[b->entities[k]].name;
            if (is_branch(left, right) || is_branch(right, left))
                return true;
        }
    }
    return false;
}

// Both sides are known by name, and neither a name nor a country is shared.
bool join_named_apart(const article *article, const join_participants *a,
                      const join_participants *b)
{
    bool left = false;
    bool right = false;
    for (uint32_t i = 0; i < a->count; i++)
        left = left || (join_is_named(article, a->entities[i]) && !a->is_alleged[i]);
    for (uint32_t i = 0; i < b->count; i++)
        right = right || (join_is_named(article, b->entities[i]) && !b->is_alleged[i]);
    return left && right && !join_same_participant(article, a, b) && !same_country(article, a, b) &&
           !same_branch(article, a, b);
}

double join_participants_speak(const article *article, const join_profile *a, const join_profile *b)
{
    double score = 0;
    if (join_same_participant(article, &a->targets, &b->targets))
        score += 1.5;
    else if (join_named_apart(article, &a->targets, &b->targets) &&
             !join_are_one_town(article, a, b))
        score -= 1.5;
    if (join_same_participant(article, &a->agents, &b->agents))
        score += 0.75;
    else if (join_named_apart(article, &a->agents, &b->agents))
        score -= 1.0;
    if (join_same_participant(article, &a->agents, &b->targets) &&
        !join_same_participant(article, &a->agents, &b->agents))
        score -= 0.75;
    return score;
}
