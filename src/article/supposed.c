// What somebody or something is only said or believed to be: "four planes, believed to be bombers",
// "a hijacker, said to be a journalist". It is a second value of the same slot.
#include "article/article_internal.h"

#define PHRASE_REACH 8u // words of what it is said to be

// The participle of belief right behind a noun; TOKEN_NONE.
static uint32_t participle_behind(const article_claims *claims, uint32_t head, uint32_t *row)
{
    const article *article = claims->article;
    const uint32_t sentence = article->document.tokens[head].sentence;
    const uint32_t end = article->document.sentences[sentence].end_token;
    uint32_t token = head + 1;
    if (token < end && slice_equal(article->document.tokens[token].lower, SLICE(",")))
        token++;
    uint32_t count = 0;
    if (token + 3 >= end)
        return TOKEN_NONE;
    *row = lexicon_find(&claims->readers->beliefs, article->document.tokens[token].lower, &count);
    return count > 0 && syntax_is_to_be(&article->syntax, token + 1) ? token : TOKEN_NONE;
}

// The last noun of the phrase from `first` on, TOKEN_NONE.
static uint32_t noun_of(const article *article, uint32_t first)
{
    const uint32_t sentence = article->document.tokens[first].sentence;
    const uint32_t end = article->document.sentences[sentence].end_token;
    uint32_t noun = TOKEN_NONE;
    for (uint32_t token = first; token < end && token < first + PHRASE_REACH; token++) {
        const uint8_t upos = article->syntax.words[token].upos;
        if (upos == UPOS_NOUN || upos == UPOS_PROPN)
            noun = token;
        else if (upos != UPOS_DET && upos != UPOS_ADJ && upos != UPOS_NUM)
            break;
    }
    return noun;
}

void article_claim_supposed(article_claims *claims, uint32_t incident, article_slot slot,
                            uint32_t head, article_holder holder)
{
    const article *article = claims->article;
    uint32_t row = 0;
    const uint32_t participle = participle_behind(claims, head, &row);
    const uint32_t noun = participle == TOKEN_NONE ? TOKEN_NONE : noun_of(article, participle + 3);
    if (noun == TOKEN_NONE)
        return;
    // What the author tells as a belief is nobody's whom the text names.
    if (holder.attribution == ATTRIBUTION_NONE ||
        slice_equal(lexicon_cell(&claims->readers->beliefs, row, 1), SLICE("unnamed"))) {
        holder.parent = holder.attribution == ATTRIBUTION_NONE ? SLICE_NONE : holder.name;
        holder.name = holder.kind = SLICE("unnamed");
        holder.at = SPAN_NONE;
    }
    holder.cue = article->document.tokens[participle].at;
    holder.stance = STANCE_SPECULATES;
    holder.certainty = sayswho_weaker(holder.certainty, CERTAINTY_PROBABLE);
    article_claim claim = article_claim_start(article, incident, slot, noun,
                                              article_phrase_span(article, noun, false), &holder);
    claim.value = slot == SLOT_WEAPON ? article_phrase_value(article, noun, false)
                                      : article_actor_value(article, claims->readers, noun);
    claim.why = SLICE("supposed to be");
    article_claim_add(claims, &claim);
}
