// What speaks for two tellings of an act being of one, by who did it and who was struck.
#include "article/join.h"

bool join_is_named(const article *article, uint32_t entity)
{
    return entity != ENTITY_NONE && article->who.entities[entity].is_named;
}

// The name that a description is told by: "the mayor of Dalby", "the Dalby mayor". TOKEN_NONE.
static uint32_t name_within(const article *article, uint32_t head)
{
    const syntax_word *words = article->syntax.words;
    for (uint32_t child = words[head].first_child; child != TOKEN_NONE;
         child = words[child].next_sibling) {
        const uint8_t relation = words[child].relation;
        const bool describes =
            relation == REL_NMOD || relation == REL_NMOD_POSS || relation == REL_COMPOUND;
        if (describes && words[child].upos == UPOS_PROPN)
            return child;
    }
    return TOKEN_NONE;
}

// "The mayor of Dalby" is not the mayor of Osk; "the Osk nightclub" may be the Blue Moon nightclub.
static bool are_told_apart(const article *article, uint32_t left, uint32_t right)
{
    const uint32_t a = name_within(article, left);
    const uint32_t b = name_within(article, right);
    if (a == TOKEN_NONE || b == TOKEN_NONE)
        return false;
    const who_entity *entities = article->who.entities;
    const uint32_t first = who_entity_at(&article->who, a);
    const uint32_t second = who_entity_at(&article->who, b);
    return first != ENTITY_NONE && second != ENTITY_NONE && first != second &&
           entities[first].kind == entities[second].kind &&
           !slice_equal_ignoring_case(article->syntax.words[a].lemma,
                                      article->syntax.words[b].lemma);
}

// One word for people or things that are told apart by name.
static bool share_word_apart(const article *article, const join_participants *a,
                             const join_participants *b)
{
    const syntax_word *words = article->syntax.words;
    for (uint32_t i = 0; i < a->count; i++)
        for (uint32_t k = 0; k < b->count; k++)
            if (slice_equal_ignoring_case(words[a->heads[i]].lemma, words[b->heads[k]].lemma) &&
                are_told_apart(article, a->heads[i], b->heads[k]))
                return true;
    return false;
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
                !are_told_apart(article, a->heads[i], b->heads[k]) &&
                !(join_is_named(article, a->entities[i]) && join_is_named(article, b->entities[k])))
                return true;
        }
    }
    return false;
}

bool join_points_at_struck(const joining *joining, const join_profile *known,
                           const join_profile *mention)
{
    const article *article = joining->article;
    const syntax_word *words = article->syntax.words;
    const join_participants *of = &mention->targets;
    for (uint32_t i = 0; i < of->count; i++) {
        const uint32_t head = of->heads[i];
        const bool is_definite = syntax_has_determiner(&article->syntax, head, SLICE("the")) &&
                                 !lexicon_has(&joining->readers->pronouns, words[head].lemma);
        const join_participants one = {.entities = {of->entities[i]}, .heads = {head}, .count = 1};
        if ((is_definite || join_is_named(article, of->entities[i])) &&
            join_same_participant(article, &known->targets, &one))
            return true;
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

static bool is_building(const article *article, uint32_t entity)
{
    if (entity == ENTITY_NONE)
        return false;
    const who_kind kind = article->who.entities[entity].kind;
    return kind == WHO_FACILITY || kind == WHO_ORGANIZATION;
}

// "The wall of the consulate" is struck where the consulate is.
static bool strikes_part(const article *article, const join_participants *parts,
                         const join_participants *wholes)
{
    const syntax_word *words = article->syntax.words;
    for (uint32_t i = 0; i < parts->count; i++) {
        const uint32_t owner = syntax_child(&article->syntax, parts->heads[i], REL_NMOD);
        for (uint32_t k = 0; owner != TOKEN_NONE && k < wholes->count; k++)
            if (is_building(article, wholes->entities[k]) &&
                slice_equal_ignoring_case(words[owner].lemma, words[wholes->heads[k]].lemma) &&
                !are_told_apart(article, owner, wholes->heads[k]))
                return true;
    }
    return false;
}

double join_participants_speak(const article *article, const join_profile *a, const join_profile *b)
{
    double score = 0;
    if (join_same_participant(article, &a->targets, &b->targets) ||
        strikes_part(article, &a->targets, &b->targets) ||
        strikes_part(article, &b->targets, &a->targets))
        score += 1.5;
    else if ((join_named_apart(article, &a->targets, &b->targets) ||
              share_word_apart(article, &a->targets, &b->targets)) &&
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
