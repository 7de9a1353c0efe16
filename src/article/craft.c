// "The plane", "the ship": which one, where the text has told of it at length before.
#include "article/article_internal.h"

#define LOOKED_BACK 400u // tokens

// "A youth coach" drives no children home.
static bool is_person(const article *article, uint32_t noun)
{
    const uint32_t mention = article->who.mention_of_head[noun];
    return mention != MENTION_NONE && article->who.mentions[mention].kind == WHO_PERSON;
}

// What may be called by one another's words; SLICE_NONE for anything but a craft.
static slice kind_of(const article *article, const article_readers *readers, uint32_t noun)
{
    const syntax_word *word = &article->syntax.words[noun];
    uint32_t count = 0;
    const uint32_t row = word->xpos == XPOS_NN || word->upos == UPOS_PROPN
                             ? lexicon_find(&readers->crafts, word->lemma, &count)
                             : 0;
    return count == 0 || is_person(article, noun) ? SLICE_NONE
                                                  : lexicon_cell(&readers->crafts, row, 1);
}

// Nothing but the article stands before it, and no name behind: "the plane to Osk".
static bool is_bare(const article *article, uint32_t noun)
{
    const syntax_word *words = article->syntax.words;
    for (uint32_t child = words[noun].first_child; child != TOKEN_NONE;
         child = words[child].next_sibling) {
        const uint8_t relation = words[child].relation;
        const bool names = relation == REL_APPOS || relation == REL_FLAT;
        if (names || (child < noun && relation != REL_DET && relation != REL_CASE))
            return false;
    }
    return true;
}

static bool points_back(const article *article, uint32_t noun)
{
    return syntax_has_determiner(&article->syntax, noun, SLICE("the")) && is_bare(article, noun);
}

uint32_t article_craft_told(const article *article, const article_readers *readers, uint32_t head)
{
    const slice kind = kind_of(article, readers, head);
    if (kind.length == 0 || !points_back(article, head))
        return head;
    const uint32_t first = head > LOOKED_BACK ? head - LOOKED_BACK : 0;
    for (uint32_t token = head; token-- > first;) {
        const bool is_part = article->syntax.words[token].relation == REL_COMPOUND;
        if (!is_part && slice_equal(kind_of(article, readers, token), kind) &&
            !points_back(article, token) &&
            !syntax_has_determiner(&article->syntax, token, SLICE("no"))) // "no other ship"
            return token;
    }
    return head;
}
