// Relatives who are named in one place and only called so in another: "the president's brother".
#include "article/article_internal.h"

#define RELATIVES_LOOKED_AT 64u

// Whose relative a word tells of, ENTITY_NONE when it is no such word.
static uint32_t relative_of(const article *article, const article_readers *readers, uint32_t head)
{
    const uint32_t owner = lexicon_has(&readers->kin, article->syntax.words[head].lemma)
                               ? syntax_child(&article->syntax, head, REL_NMOD_POSS)
                               : TOKEN_NONE;
    return owner == TOKEN_NONE ? ENTITY_NONE : who_entity_at(&article->who, owner);
}

// The person named right behind a word, past a comma; MENTION_NONE.
static uint32_t name_behind(const article *article, uint32_t head)
{
    uint32_t next = head + 1;
    if (next < article->document.token_count &&
        slice_equal(article->document.tokens[next].lower, SLICE(",")))
        next++;
    if (next >= article->document.token_count ||
        article->document.tokens[next].sentence != article->document.tokens[head].sentence)
        return MENTION_NONE;
    const uint32_t mention = who_mention_at(&article->who, next);
    if (mention == MENTION_NONE)
        return MENTION_NONE;
    const who_mention *found = &article->who.mentions[mention];
    return found->form == WHO_NAME && found->kind == WHO_PERSON && found->first == next &&
                   found->entity != ENTITY_NONE
               ? mention
               : MENTION_NONE;
}

slice article_relative_name(const article *article, const article_readers *readers, uint32_t head)
{
    const uint32_t owner = relative_of(article, readers, head);
    uint32_t looked_at = 0;
    for (uint32_t token = 0; owner != ENTITY_NONE && token < article->document.token_count;
         token++) {
        if (!slice_equal(article->syntax.words[token].lemma, article->syntax.words[head].lemma))
            continue;
        if (++looked_at > RELATIVES_LOOKED_AT)
            break;
        const uint32_t mention = relative_of(article, readers, token) == owner
                                     ? name_behind(article, token)
                                     : MENTION_NONE;
        if (mention != MENTION_NONE && article->who.mentions[mention].entity != owner)
            return article->who.entities[article->who.mentions[mention].entity].name;
    }
    return SLICE_NONE;
}
