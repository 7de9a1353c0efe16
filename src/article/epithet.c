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

// By its form or by its lemma: a capital at the head of a sentence may have made a name of it.
static bool find_word(uint32_t *row, const article *article, const lexicon_table *epithets,
                      uint32_t token)
{
    const slice form = article->document.tokens[token].lower;
    uint32_t count = 0;
    *row = lexicon_find(epithets, form, &count);
    if (count == 0)
        *row = lexicon_find(epithets, article->syntax.words[token].lemma, &count);
    return count > 0;
}

bool article_find_epithet(article_epithet *out, const article *article,
                          const article_readers *readers, uint32_t token)
{
    uint32_t row = 0;
    if (!find_word(&row, article, &readers->epithets, token) ||
        !parse_type(&out->type, lexicon_cell(&readers->epithets, row, 1)))
        return false;
    out->is_probable = slice_equal(lexicon_cell(&readers->epithets, row, 2), SLICE("probable"));
    return true;
}

uint32_t article_match_epithet(article_epithet *out, const article *article,
                               const article_readers *readers, uint32_t first)
{
    uint32_t row = 0;
    uint32_t rows = 0;
    const uint32_t words =
        text_match_phrase(&row, &rows, &readers->epithets, &article->document, first);
    if (words == 0 || !parse_type(&out->type, lexicon_cell(&readers->epithets, row, 1)))
        return 0;
    out->is_probable = slice_equal(lexicon_cell(&readers->epithets, row, 2), SLICE("probable"));
    return words;
}

static bool may_stand_between(const article *article, uint32_t token)
{
    const uint8_t upos = article->syntax.words[token].upos;
    return upos == UPOS_PROPN || upos == UPOS_CCONJ || upos == UPOS_PUNCT;
}

// "The alleged [gunman], Karim Osk": a cue that is the epithet's own adjective says how sure it is.
static bool is_own_hedge(const article *article, uint32_t epithet)
{
    const uint32_t said = article->sayswho.innermost[epithet];
    const uint32_t cue =
        said == ATTRIBUTION_NONE ? TOKEN_NONE : article->sayswho.attributions[said].cue_token;
    return cue != TOKEN_NONE && article->syntax.words[cue].head == epithet &&
           article->syntax.words[cue].relation == REL_AMOD;
}

// The row of an epithet that stands before the name, with nothing but names between ("Terrorists
// Idris and Tamm").
static bool find_epithet(uint32_t *row, uint32_t *epithet, const article *article,
                         const lexicon_table *epithets, const who_mention *mention)
{
    const uint32_t sentence = article->document.tokens[mention->head].sentence;
    const uint32_t first = article->document.sentences[sentence].first_token;
    for (uint32_t token = mention->head; token > first && mention->head - token < 6;) {
        token--;
        // "... is a sniper," Idris said: what he says of another is no epithet of his.
        if (article->sayswho.innermost[token] != article->sayswho.innermost[mention->head] &&
            !is_own_hedge(article, token))
            return false;
        *epithet = token;
        if (find_word(row, article, epithets, token))
            return true;
        if (!may_stand_between(article, token))
            return false;
    }
    return false;
}

static void claim_epithet(article_claims *claims, const who_mention *mention)
{
    const article *article = claims->article;
    const lexicon_table *epithets = &claims->readers->epithets;
    uint32_t row = 0;
    uint32_t epithet = 0;
    what_type type;
    if (!find_epithet(&row, &epithet, article, epithets, mention) ||
        !parse_type(&type, lexicon_cell(epithets, row, 1)))
        return;
    const uint32_t incident = article_main_incident(article, type);
    // The name and what its bearer is called are the writer's, whatever is said about him.
    article_holder holder = is_own_hedge(article, epithet)
                                ? article_holder_of(article, article->sayswho.innermost[epithet])
                                : article_author();
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
