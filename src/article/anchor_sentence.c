// Days that words of one sentence share: verbs that are joined, a participle and its verb, a clause
// of time and the clause it dates, a verb and its event nouns. Never what is said and the saying.
#include "article/anchor.h"

#define ROUNDS 2 // a day may have to go up to a clause and down again

static const syntax_word *word_of(const anchoring *anchoring, uint32_t token)
{
    return &anchoring->article->syntax.words[token];
}

// Does the clause tell of the same time as the one above it: "when", "as", "while"?
static bool is_simultaneous(const anchoring *anchoring, uint32_t clause)
{
    const text_token *tokens = anchoring->article->document.tokens;
    for (uint32_t child = word_of(anchoring, clause)->first_child;
         child != TOKEN_NONE && child < clause; child = word_of(anchoring, child)->next_sibling) {
        const uint8_t relation = word_of(anchoring, child)->relation;
        if ((relation == REL_MARK || relation == REL_ADVMOD) &&
            lexicon_has(&anchoring->readers->simultaneous, tokens[child].lower))
            return true;
    }
    return false;
}

// The clause that a clause of time dates. One that a tree hangs under a clause behind it ("opens
// when he comes on Monday, later than planned") dates what stands before both.
static uint32_t dated_clause(const syntax_layer *syntax, uint32_t time_clause)
{
    uint32_t clause = syntax_clause_of(syntax, syntax->words[time_clause].head);
    const syntax_word *word = &syntax->words[clause];
    const bool is_behind = clause > time_clause && word->relation == REL_ADVCL &&
                           word->head != TOKEN_NONE && word->head < time_clause;
    return is_behind ? word->head : clause;
}

// The verb that a word happens with: what it is joined to, what its participle goes with, the
// clause that its "when" dates. TOKEN_NONE: none.
static uint32_t companion(const anchoring *anchoring, uint32_t token)
{
    const syntax_layer *syntax = &anchoring->article->syntax;
    const syntax_word *word = &syntax->words[token];
    if (word->head == TOKEN_NONE)
        return TOKEN_NONE;
    const bool is_time = (word->relation == REL_ADVCL || word->relation == REL_ACL_RELCL) &&
                         is_simultaneous(anchoring, token);
    if (is_time)
        return dated_clause(syntax, token);
    const bool is_participle = word->relation == REL_ADVCL && word->xpos == XPOS_VBG &&
                               syntax_child(syntax, token, REL_MARK) == TOKEN_NONE;
    return word->relation == REL_CONJ || is_participle ? word->head : TOKEN_NONE;
}

static bool is_silent(const article_anchor *anchor)
{
    return anchor != NULL && !anchor_is_dated(anchor) && anchor->time == TIME_NONE;
}

static void share_with_companion(const anchoring *anchoring, article_anchor *anchor)
{
    article_anchor *other = anchor_at(anchoring, companion(anchoring, anchor->token));
    if (other == NULL || other->told != anchor->told)
        return;
    if (is_silent(anchor) && anchor_is_dated(other))
        anchor_share(anchor, other, "verb beside it");
    else if (is_silent(other) && anchor_is_dated(anchor) &&
             is_simultaneous(anchoring, anchor->token))
        anchor_share(other, anchor, "clause of time");
}

// An event noun of a clause happens with its verb: "challenged the award in a protest".
static void share_with_clause(const anchoring *anchoring, article_anchor *anchor)
{
    const uint32_t clause = syntax_clause_of(&anchoring->article->syntax, anchor->token);
    const article_anchor *verb = anchor_at(anchoring, clause);
    if (is_silent(anchor) && verb != NULL && verb != anchor && anchor_is_dated(verb) &&
        !anchor_is_report(anchoring, verb))
        anchor_share(anchor, verb, "its verb");
}

void anchor_share_in_sentences(const anchoring *anchoring)
{
    const article *article = anchoring->article;
    for (int round = 0; round < ROUNDS; round++) {
        for (uint32_t i = 0; i < article->anchor_count; i++) {
            article_anchor *anchor = &article->anchors[i];
            if (word_of(anchoring, anchor->token)->upos == UPOS_NOUN)
                share_with_clause(anchoring, anchor);
            else
                share_with_companion(anchoring, anchor);
        }
    }
}
