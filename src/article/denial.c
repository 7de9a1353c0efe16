// Denials of what somebody else claimed, by a word that only points back: "all three deny this",
// "the rebels denied the charge". What is denied is that those who were accused last did it.
#include "article/blame.h"
#include "article/claim_role.h"

#define CHARGE_REACH 3u  // sentences between a charge and who denies it for another
#define CUES_NEAR 4u     // cues before and behind a denial among which its sentence's others are
#define CALLED_REACH 10u // words between a charge and what it is called

// Does the denied thing stand for an accusation: "this", "the charge", "involvement"?
static bool points_back(const article_claims *claims, uint32_t token)
{
    return lexicon_has(&claims->readers->charges, claims->article->syntax.words[token].lemma);
}

static uint32_t denied_thing(const article *article, const sayswho_attribution *said)
{
    const uint32_t object = syntax_child(&article->syntax, said->cue_token, REL_OBJ);
    return object != TOKEN_NONE ? object : said->content_token;
}

// The exact amount whose words the token is one of, AMOUNT_NONE.
static uint32_t amount_over(const article *article, uint32_t token)
{
    const howmany_amount *amount = article_amount_over(article, token);
    const bool is_exact = amount != NULL && amount->range.low == amount->range.high;
    return is_exact ? (uint32_t)(amount - article->howmany.amounts) : AMOUNT_NONE;
}

// "All three", "both", "which", "they": how many deny, 0 when the words do not say.
static uint32_t how_many_deny(const article *article, uint32_t source)
{
    const uint32_t amount = article->howmany.amount_of_unit[source];
    if (amount != AMOUNT_NONE &&
        article->howmany.amounts[amount].range.low == article->howmany.amounts[amount].range.high)
        return article->howmany.amounts[amount].range.low;
    const uint32_t covering = amount_over(article, source);
    if (covering != AMOUNT_NONE)
        return article->howmany.amounts[covering].range.low;
    return slice_equal(article->document.tokens[source].lower, SLICE("both")) ? 2 : 0;
}

static bool is_list_word(const article *article, uint32_t source)
{
    const uint8_t upos = article->syntax.words[source].upos;
    return how_many_deny(article, source) > 1 || upos == UPOS_DET ||
           (upos == UPOS_PRON && article->syntax.words[source].xpos != XPOS_PRP);
}

static void deny(article_claims *claims, uint32_t accused, slice denier,
                 const article_holder *holder)
{
    const article *article = claims->article;
    article_claim claim =
        article_claim_start(article, claims->accused_of, SLOT_RESPONSIBILITY, accused,
                            article_phrase_span(article, accused, false), holder);
    claim.value = article_actor_value(article, claims->readers, accused);
    claim.sentence =
        article->document.tokens[text_token_at(&article->document, holder->cue.start)].sentence;
    if (!span_is_empty(holder->at)) // of who is not named the accused stand for it
        claim.at = holder->at;
    claim.holder = denier.length > 0 ? denier : claim.value;
    claim.stance = STANCE_DENIES;
    claim.certainty = CERTAINTY_NEGATED;
    claim.why = SLICE("denial of what was said before");
    article_claim_add(claims, &claim);
}

// Each of the accused speaks for himself: "all three deny it".
static void deny_each(article_claims *claims, uint32_t wanted, const article_holder *holder)
{
    uint32_t first = claims->accused_group;
    if (wanted > 0 && claims->accused_count >= wanted)
        first = claims->accused_count - wanted;
    for (uint32_t i = first; i < claims->accused_count; i++)
        deny(claims, claims->accused[i], SLICE_NONE, holder);
}

// Is the holder one of those accused? Then he denies for himself alone.
static uint32_t own_charge(const article_claims *claims, slice holder)
{
    for (uint32_t i = 0; i < claims->accused_count; i++) {
        const slice value =
            article_actor_value(claims->article, claims->readers, claims->accused[i]);
        if (slice_equal_ignoring_case(value, holder))
            return i;
    }
    return UINT32_MAX;
}

// Which of the accused a denier speaks for: himself, else the only one, if he was accused just
// before. UINT32_MAX.
static uint32_t charge_denied(const article_claims *claims, slice denier, uint32_t cue)
{
    const uint32_t own = own_charge(claims, denier);
    if (own != UINT32_MAX || claims->accused_count > 1)
        return own;
    const text_token *tokens = claims->article->document.tokens;
    return tokens[cue].sentence - tokens[claims->accused[0]].sentence <= CHARGE_REACH ? 0
                                                                                      : UINT32_MAX;
}

void article_remember_accused(article_claims *claims, uint32_t incident, uint32_t token,
                              bool is_first, bool opens_group)
{
    if (is_first) {
        claims->accused_count = 0;
        claims->accused_of = incident;
    }
    if (is_first || opens_group)
        claims->accused_group = claims->accused_count;
    if (claims->accused_count < ACCUSED_REMEMBERED)
        claims->accused[claims->accused_count++] = token;
}

// "Denied that and blamed the Front": does whoever denies accuse the same one himself, before or in
// the same sentence? Then it is the denial that he denies.
static bool accuses_himself(const article_claims *claims, uint32_t accused, uint32_t index,
                            const article_holder *holder)
{
    const article *article = claims->article;
    const slice value = article_actor_value(article, claims->readers, accused);
    for (uint32_t i = article->claim_count - article_looked_at(article->claim_count);
         i < article->claim_count; i++) {
        const article_claim *claim = &article->claims[i];
        if (claim->slot == SLOT_RESPONSIBILITY && sayswho_is_accusation(claim->stance) &&
            slice_equal(claim->holder, holder->name) && slice_equal(claim->value, value))
            return true;
    }
    const text_token *tokens = article->document.tokens;
    const uint32_t cue = article->sayswho.attributions[index].cue_token;
    for (uint32_t i = index - (index < CUES_NEAR ? index : CUES_NEAR);
         i < article->sayswho.count && i <= index + CUES_NEAR; i++) {
        const sayswho_attribution *said = &article->sayswho.attributions[i];
        if (said->target_token != TOKEN_NONE && said->cue_token != TOKEN_NONE &&
            tokens[said->cue_token].sentence == tokens[cue].sentence &&
            sayswho_is_accusation(said->stance) &&
            slice_equal(article_holder_of(article, i).name, holder->name) &&
            slice_equal(article_actor_value(article, claims->readers, said->target_token), value))
            return true;
    }
    return false;
}

// "They", "their troops": the deniers themselves, most of the time.
static bool is_own(const syntax_layer *syntax, uint32_t subject)
{
    const uint32_t owner = syntax_child(syntax, subject, REL_NMOD_POSS);
    return syntax->words[subject].xpos == XPOS_PRP ||
           (owner != TOKEN_NONE && syntax->words[owner].xpos == XPOS_PRPS);
}

// "The allegation that the army did it": it says itself what is alleged. "The charge that their
// troops are there" is what they were accused of.
static bool is_spelled_out(const syntax_layer *syntax, uint32_t charge)
{
    static const uint8_t clauses[] = {REL_ACL, REL_CCOMP};
    for (size_t i = 0; i < 2 && syntax->words[charge].upos == UPOS_NOUN; i++) {
        const uint32_t clause = syntax_child(syntax, charge, clauses[i]);
        const uint32_t subject =
            clause == TOKEN_NONE || clause < charge ? TOKEN_NONE : syntax_subject(syntax, clause);
        if (subject != TOKEN_NONE)
            return !is_own(syntax, subject);
    }
    return false;
}

// "The mayor denied that he had been warned", just after the flood was blamed on him: whoever is
// accused and denies what is no act of an incident, denies his share in it.
static bool deny_by_way_of(article_claims *claims, const sayswho_attribution *said,
                           const article_holder *holder)
{
    const article *article = claims->article;
    const uint32_t own = own_charge(claims, holder->name);
    if (own == UINT32_MAX || said->target_token != TOKEN_NONE ||
        said->content_token == TOKEN_NONE ||
        article_act_at(article, said->content_token) != INCIDENT_NONE)
        return false;
    const text_token *tokens = article->document.tokens;
    if (tokens[said->cue_token].sentence - tokens[claims->accused[own]].sentence > CHARGE_REACH)
        return false;
    deny(claims, claims->accused[own], holder->name, holder);
    return true;
}

// "Rebels said they had killed 30 soldiers. The ministry called that a lie": of a deed that
// somebody claims as his own, what he boasts of. The deed itself, when he counts nobody.
static const article_claim *number_told_with(const article *article, const article_claim *deed)
{
    for (uint32_t i = 0; i < article->claim_count; i++) {
        const article_claim *claim = &article->claims[i];
        if (article_slot_is_number(claim->slot) && claim->incident == deed->incident &&
            claim->sentence == deed->sentence && slice_equal(claim->holder, deed->holder))
            return claim;
    }
    return deed;
}

// "Groups say troops carried out the killings, a charge the army denies": who did it is what
// another said just before. is_his_own: only what the denier himself is told to have done.
static bool deny_deed_told(article_claims *claims, uint32_t cue, const article_holder *holder,
                           bool is_his_own)
{
    const article *article = claims->article;
    const uint32_t sentence = article->document.tokens[cue].sentence;
    const uint32_t offset = article->document.tokens[cue].at.start;
    const article_claim *told = NULL;
    for (uint32_t i = 0; i < article->claim_count; i++) {
        const article_claim *claim = &article->claims[i];
        if (claim->slot == SLOT_PERPETRATOR && claim->attribution != ATTRIBUTION_NONE &&
            claim->stance != STANCE_DENIES && claim->at.start < offset &&
            sentence - claim->sentence <= 1 && !slice_equal(claim->holder, holder->name) &&
            (!is_his_own || slice_equal_ignoring_case(claim->value, holder->name)) &&
            (told == NULL || claim->at.start > told->at.start))
            told = claim;
    }
    if (told == NULL)
        return false;
    if (slice_equal_ignoring_case(told->value, told->holder))
        told = number_told_with(article, told);
    article_claim claim =
        article_claim_start(article, told->incident, told->slot, cue, told->at, holder);
    claim.value = told->value;
    claim.range = told->range;
    claim.stance = STANCE_DENIES;
    claim.certainty = CERTAINTY_NEGATED;
    claim.why = SLICE("denial of what was said before");
    article_claim_add(claims, &claim);
    return true;
}

// "The report", "this", or "which" behind what was told: "soldiers fired, he said, which the army
// denied".
static bool may_stand_for_deed(const article *article, uint32_t charge)
{
    const slice word = article->document.tokens[charge].lower;
    return article->syntax.words[charge].upos == UPOS_NOUN || slice_equal(word, SLICE("which")) ||
           slice_equal(word, SLICE("this")) || slice_equal(word, SLICE("that")) ||
           slice_equal(word, SLICE("it"));
}

bool article_claim_denial(article_claims *claims, uint32_t index)
{
    const article *article = claims->article;
    const sayswho_attribution *said = &article->sayswho.attributions[index];
    if (said->stance == STANCE_DENIES && said->tier == TIER_SPEECH && claims->accused_count == 0 &&
        said->source_token != TOKEN_NONE && said->cue_token != TOKEN_NONE) {
        const uint32_t charge = denied_thing(article, said);
        const article_holder denier = article_holder_of(article, index);
        return charge != TOKEN_NONE && may_stand_for_deed(article, charge) &&
               points_back(claims, charge) && said->target_token == TOKEN_NONE &&
               deny_deed_told(claims, said->cue_token, &denier, false);
    }
    if (said->stance != STANCE_DENIES || said->tier != TIER_SPEECH || claims->accused_count == 0 ||
        said->source_token == TOKEN_NONE || said->cue_token == TOKEN_NONE ||
        claims->accused[0] > said->cue_token)
        return false;
    const uint32_t thing = denied_thing(article, said);
    const article_holder holder = article_holder_of(article, index);
    if (thing != TOKEN_NONE && is_spelled_out(&article->syntax, thing))
        return false;
    if (thing != TOKEN_NONE && !points_back(claims, thing))
        return deny_by_way_of(claims, said, &holder);
    if (thing == TOKEN_NONE)
        return false;
    if (is_list_word(article, said->source_token)) {
        deny_each(claims, how_many_deny(article, said->source_token), &holder);
        return true;
    }
    if (said->target_token != TOKEN_NONE && said->target_token != said->source_token)
        return false; // "denied Osk's involvement"
    if (own_charge(claims, holder.name) == UINT32_MAX &&
        deny_deed_told(claims, said->cue_token, &holder, true))
        return true;
    const uint32_t charge = charge_denied(claims, holder.name, said->cue_token);
    if (charge == UINT32_MAX || accuses_himself(claims, claims->accused[charge], index, &holder))
        return false;
    deny(claims, claims->accused[charge], holder.name, &holder);
    return true;
}

// ---- "called that a lie", "the charge is absurd" ----

// The word behind which an untruth stands for a charge: the verb that calls it so, or "is".
// TOKEN_NONE when the words before tell of no charge.
static uint32_t link_before(const article_claims *claims, uint32_t untruth)
{
    const article *article = claims->article;
    const syntax_word *words = article->syntax.words;
    const uint32_t sentence = article->document.tokens[untruth].sentence;
    const uint32_t first = article->document.sentences[sentence].first_token;
    bool is_charge = false;
    uint32_t copula = TOKEN_NONE;
    for (uint32_t token = untruth; token-- > first && untruth - token <= CALLED_REACH;) {
        bool is_listed = false;
        if (points_back(claims, token)) {
            is_charge = true;
            if (copula != TOKEN_NONE)
                return copula;
        }
        if (slice_equal(words[token].lemma, SLICE("be")))
            copula = token;
        if (words[token].upos == UPOS_VERB)
            is_listed = lexicon_has(&claims->readers->callings, words[token].lemma);
        if (is_listed)
            return is_charge ? token : TOKEN_NONE;
    }
    return TOKEN_NONE;
}

// Whoever calls it so; else whoever says the sentence.
static article_holder holder_of_link(const article_claims *claims, uint32_t link)
{
    const article *article = claims->article;
    const uint32_t outer = article->sayswho.innermost[link];
    const uint32_t subject = syntax_subject(&article->syntax, link);
    article_holder holder = article_holder_of(article, outer);
    if (slice_equal(article->syntax.words[link].lemma, SLICE("be")) || subject == TOKEN_NONE)
        return holder;
    holder.parent = outer == ATTRIBUTION_NONE ? SLICE_NONE : holder.name;
    holder.name = article_actor_value(article, claims->readers, subject);
    holder.kind = SLICE("person");
    holder.at = article_phrase_span(article, subject, false);
    holder.cue = article->document.tokens[link].at;
    return holder;
}

void article_claim_untruth(article_claims *claims, uint32_t token)
{
    const article *article = claims->article;
    if (!lexicon_has(&claims->readers->untruths, article->syntax.words[token].lemma))
        return;
    const uint32_t link = link_before(claims, token);
    if (link == TOKEN_NONE || syntax_is_negated(&article->syntax, link) ||
        syntax_is_negated(&article->syntax, token))
        return;
    const article_holder holder = holder_of_link(claims, link);
    if (slice_equal(holder.name, SLICE("author")) || holder.cue.end <= holder.cue.start)
        return;
    const bool is_any = claims->accused_count > 0 && claims->accused[0] < token;
    const uint32_t charge = is_any ? charge_denied(claims, holder.name, token) : UINT32_MAX;
    if (charge != UINT32_MAX)
        deny(claims, claims->accused[charge], holder.name, &holder);
    else
        (void)deny_deed_told(claims, token, &holder, false);
}
