// Of whom people are members: "MRTA rebels", "members of the Front", "a band of rebels of the
// Front".
#include "article/article_internal.h"

// "Marxist rebels": what they believe is no group.
static bool is_conviction(const article *article, const article_readers *readers, uint32_t token)
{
    return lexicon_has(&readers->convictions, article->document.tokens[token].lower);
}

static bool is_member(const article *article, const article_readers *readers, uint32_t head)
{
    return lexicon_has(&readers->memberships, article->syntax.words[head].lemma);
}

// The group by that name at the token, ENTITY_NONE.
static uint32_t named_group_at(const article *article, uint32_t token)
{
    const uint32_t entity = who_entity_at(&article->who, token);
    if (entity == ENTITY_NONE || !article->who.entities[entity].is_named)
        return ENTITY_NONE;
    const who_kind kind = article->who.entities[entity].kind;
    return kind == WHO_ORGANIZATION || kind == WHO_GROUP ? entity : ENTITY_NONE;
}

// "Dorna Freedom Front (DFF) rebels": behind initials in brackets the tree loses whose they are.
static uint32_t group_in_brackets(const article *article, uint32_t head)
{
    const text_token *tokens = article->document.tokens;
    const bool follows = head >= 3 && tokens[head - 1].sentence == tokens[head].sentence &&
                         slice_equal(tokens[head - 1].form, SLICE(")")) &&
                         slice_equal(tokens[head - 3].form, SLICE("("));
    return follows ? named_group_at(article, head - 2) : ENTITY_NONE;
}

static uint32_t group_below(const article *article, const article_readers *readers, uint32_t head,
                            int depth)
{
    if (!is_member(article, readers, head))
        return ENTITY_NONE;
    const syntax_word *words = article->syntax.words;
    for (uint32_t child = words[head].first_child; child != TOKEN_NONE;
         child = words[child].next_sibling) {
        const uint8_t relation = words[child].relation;
        if (relation != REL_COMPOUND && relation != REL_NMOD && relation != REL_NMOD_POSS &&
            relation != REL_AMOD)
            continue;
        if (relation == REL_NMOD && depth == 0) { // "a band of rebels of the Front"
            const uint32_t nested = group_below(article, readers, child, depth + 1);
            if (nested != ENTITY_NONE)
                return nested;
        }
        if (words[child].upos == UPOS_ADJ || is_conviction(article, readers, child))
            continue;
        const uint32_t entity = named_group_at(article, child);
        if (entity != ENTITY_NONE)
            return entity;
    }
    return group_in_brackets(article, head);
}

uint32_t article_group_of_members(const article *article, const article_readers *readers,
                                  uint32_t head)
{
    return group_below(article, readers, head, 0);
}
