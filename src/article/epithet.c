// "Terrorist X": an epithet before a name says what its bearer did. The incident meant is the
// article's main one of the kind the epithet tells of.
#include "article/article_internal.h"

static bool parse_type(what_type *out, slice name)
{
    for (int type = 0; type < WHAT_TYPE_COUNT; type++) {
        if (slice_equal(name, slice_from_string(what_type_name((what_type)type)))) {
            *out = (what_type)type;
            return true;
        }
    }
    return false;
}

// A word that stands directly before the name, as its title, compound or apposition.
static uint32_t epithet_of(const article *article, const who_mention *mention)
{
    const syntax_word *words = article->syntax.words;
    const uint32_t first =
        article->document.sentences[article->document.tokens[mention->head].sentence].first_token;
    for (uint32_t token = mention->head; token > first && mention->head - token < 6; token--) {
        const uint32_t before = token - 1;
        if (words[before].upos == UPOS_NOUN || words[before].upos == UPOS_ADJ)
            return before;
        if (words[before].upos != UPOS_PROPN)
            break;
    }
    return TOKEN_NONE;
}

static void claim_epithet(article_claims *claims, const who_mention *mention)
{
    const article *article = claims->article;
    const lexicon_table *epithets = &claims->readers->epithets;
    const uint32_t word = epithet_of(article, mention);
    uint32_t count = 0;
    what_type type;
    if (word == TOKEN_NONE)
        return;
    const uint32_t row = lexicon_find(epithets, article->syntax.words[word].lemma, &count);
    if (count == 0 || !parse_type(&type, lexicon_cell(epithets, row, 1)))
        return;
    const uint32_t incident = article_main_incident(article, type);
    // The name and what its bearer is called are the writer's, whatever is said about him.
    article_holder holder = article_author();
    if (slice_equal(lexicon_cell(epithets, row, 2), SLICE("probable")))
        holder.certainty = sayswho_weaker(holder.certainty, CERTAINTY_PROBABLE);
    article_claim claim = article_claim_start(article, incident, SLOT_PERPETRATOR, mention->head,
                                              mention->at, &holder);
    claim.value = article->who.entities[mention->entity].name;
    claim.why = SLICE("epithet");
    claims->participates[mention->entity] = true;
    article_claim_add(claims, &claim);
}

void article_claim_epithets(article_claims *claims)
{
    const article *article = claims->article;
    for (uint32_t i = 0; i < article->who.mention_count; i++) {
        const who_mention *mention = &article->who.mentions[i];
        if (mention->form == WHO_NAME && mention->kind == WHO_PERSON &&
            mention->entity != ENTITY_NONE)
            claim_epithet(claims, mention);
    }
}
