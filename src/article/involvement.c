// Somebody's share in an act as a thing for which something speaks: "there was no evidence of
// Russian involvement", "suspicion fell on the rebels".
#include "article/blame.h"

// Whose share it is: "Russia's role", "Russian involvement", "involvement of the army". TOKEN_NONE.
static uint32_t owner_of(const article *article, uint32_t share)
{
    const syntax_layer *syntax = &article->syntax;
    uint32_t owner = syntax_child(syntax, share, REL_NMOD_POSS);
    for (uint32_t child = syntax->words[share].first_child;
         owner == TOKEN_NONE && child != TOKEN_NONE; child = syntax->words[child].next_sibling) {
        const uint32_t marker = syntax_child(syntax, child, REL_CASE);
        const bool follows = marker != TOKEN_NONE && syntax->words[child].relation == REL_NMOD &&
                             (slice_equal(syntax->words[marker].lemma, SLICE("of")) ||
                              slice_equal(syntax->words[marker].lemma, SLICE("by")));
        const bool leads = (syntax->words[child].relation == REL_AMOD ||
                            syntax->words[child].relation == REL_COMPOUND) &&
                           article->document.tokens[child].has_upper;
        if (follows || leads)
            owner = child;
    }
    return owner;
}

static bool is_share(const article_claims *claims, uint32_t token)
{
    return lexicon_has(&claims->readers->charges, claims->article->syntax.words[token].lemma) &&
           claims->article->syntax.words[token].upos == UPOS_NOUN;
}

// "No evidence", "found no evidence", "did not find any".
static bool is_missing(const article *article, uint32_t evidence)
{
    const syntax_word *word = &article->syntax.words[evidence];
    return syntax_has_determiner(&article->syntax, evidence, SLICE("no")) ||
           (word->relation == REL_OBJ && word->head != TOKEN_NONE &&
            syntax_is_negated(&article->syntax, word->head));
}

static sayswho_stance stance_named(slice name)
{
    int stance = 0;
    while (stance < STANCE_NONE &&
           !slice_equal(name, slice_from_string(sayswho_stance_name((sayswho_stance)stance))))
        stance++;
    return (sayswho_stance)stance;
}

// Somebody, and neither a spot ("the trail led to a farm") nor what he does: "the victim knowing
// the man".
static bool may_be_suspected(const article *article, uint32_t token)
{
    const uint32_t clause = syntax_child(&article->syntax, token, REL_ACL);
    const uint32_t entity = who_entity_at(&article->who, token);
    const bool is_name = entity != ENTITY_NONE && article->who.entities[entity].is_named;
    return (is_name || article_may_be_blamed(article, token)) &&
           (clause == TOKEN_NONE || article->syntax.words[clause].xpos != XPOS_VBG);
}

// "[Suspicion] fell on the rebels", "the traces lead to the rebels": the rebels. TOKEN_NONE.
static uint32_t led_to(const article_claims *claims, uint32_t noun)
{
    const article *article = claims->article;
    const lexicon_table *table = &claims->readers->leadings;
    const syntax_layer *syntax = &article->syntax;
    const uint32_t verb = syntax->words[noun].head;
    uint32_t count = 0;
    if (syntax->words[noun].relation != REL_NSUBJ || verb == TOKEN_NONE)
        return TOKEN_NONE;
    const uint32_t row = lexicon_find(table, syntax->words[verb].lemma, &count);
    if (count == 0 || syntax_child(syntax, verb, REL_OBJ) != TOKEN_NONE) // "led them to a house"
        return TOKEN_NONE;
    // Of "lead" and "points" a tree may make nouns.
    for (uint32_t child = syntax->words[verb].first_child; child != TOKEN_NONE;
         child = syntax->words[child].next_sibling) {
        const uint32_t marker = syntax_child(syntax, child, REL_CASE);
        if (marker != TOKEN_NONE && child > verb && may_be_suspected(article, child) &&
            slice_equal(syntax->words[marker].lemma, lexicon_cell(table, row, 1)))
            return child;
    }
    return TOKEN_NONE;
}

void article_claim_involvement(article_claims *claims, uint32_t token)
{
    const article *article = claims->article;
    const syntax_word *words = article->syntax.words;
    uint32_t count = 0;
    const uint32_t row = lexicon_find(&claims->readers->evidences, words[token].lemma, &count);
    if (count == 0 || words[token].upos != UPOS_NOUN)
        return;
    const uint32_t share = syntax_child(&article->syntax, token, REL_NMOD);
    const bool has_share = share != TOKEN_NONE && is_share(claims, share);
    const uint32_t suspect = has_share ? owner_of(article, share) : led_to(claims, token);
    const uint32_t incident =
        suspect == TOKEN_NONE ? INCIDENT_NONE : article_act_in_question(claims, TOKEN_NONE, token);
    if (incident == INCIDENT_NONE)
        return;
    article_holder holder = article_holder_of(article, article->sayswho.innermost[token]);
    if (holder.stance == STANCE_ASSERTS)
        holder.stance = stance_named(lexicon_cell(&claims->readers->evidences, row, 1));
    if (is_missing(article, token)) {
        holder.stance = STANCE_DOUBTS;
        holder.certainty = CERTAINTY_POSSIBLE;
    } else if (holder.stance == STANCE_SPECULATES) {
        holder.certainty = sayswho_weaker(holder.certainty, CERTAINTY_PROBABLE);
    }
    article_claim_responsible(claims, incident, suspect, &holder, "evidence of a share");
}
