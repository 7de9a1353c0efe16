// What several have said is taken up as one: "dismissed both claims", "denied both accusations",
// "did not rule out either version". Whoever does so, does it of each.
#include "article/blame.h"

#define VERSIONS_MOST 4u

// "[Both] claims", "[either] version", "all [three] theories": how many, 0 for other words.
static uint32_t how_many(const article_claims *claims, uint32_t noun)
{
    const article *article = claims->article;
    if (article_determiner_says(article, claims->readers, noun, SLICE("pair")))
        return 2;
    const uint32_t amount = article->howmany.amount_of_unit[noun];
    if (amount == AMOUNT_NONE)
        return 0;
    const howmany_range range = article->howmany.amounts[amount].range;
    return range.low == range.high && range.low <= VERSIONS_MOST ? range.low : 0;
}

// The noun of the phrase that is taken up; TOKEN_NONE.
static uint32_t taken_up(const article_claims *claims, const sayswho_attribution *said)
{
    const article *article = claims->article;
    const uint32_t tokens[] = {syntax_child(&article->syntax, said->cue_token, REL_OBJ),
                               said->content_token, said->target_token};
    for (size_t i = 0; i < sizeof tokens / sizeof *tokens; i++) {
        bool is_listed = false;
        if (tokens[i] != TOKEN_NONE && article->syntax.words[tokens[i]].upos == UPOS_NOUN)
            is_listed =
                lexicon_has(&claims->readers->charges, article->syntax.words[tokens[i]].lemma);
        if (is_listed && how_many(claims, tokens[i]) > 1)
            return tokens[i];
    }
    return TOKEN_NONE;
}

static bool is_version(const article_claim *claim)
{
    return claim->slot == SLOT_RESPONSIBILITY &&
           (sayswho_is_accusation(claim->stance) || claim->stance == STANCE_SPECULATES ||
            claim->stance == STANCE_CLAIMS_RESPONSIBILITY || claim->stance == STANCE_ADMITS);
}

static bool is_among(const article_claim *claims, const uint32_t *found, uint32_t count,
                     const article_claim *one)
{
    for (uint32_t i = 0; i < count; i++)
        if (claims[found[i]].incident == one->incident &&
            slice_equal_ignoring_case(claims[found[i]].value, one->value))
            return true;
    return false;
}

// The versions told last before an offset, as indices of claims, each value of an incident once.
// about: of whom; SLICE_NONE: of anybody.
static uint32_t last_versions(const article *article, uint32_t offset, uint32_t wanted, slice about,
                              uint32_t *found)
{
    uint32_t count = 0;
    while (count < wanted) {
        uint32_t last = UINT32_MAX;
        for (uint32_t i = 0; i < article->claim_count; i++) {
            const article_claim *claim = &article->claims[i];
            if (is_version(claim) && claim->at.start < offset &&
                (about.length == 0 || slice_equal_ignoring_case(claim->value, about)) &&
                !is_among(article->claims, found, count, claim) &&
                (last == UINT32_MAX || claim->at.start > article->claims[last].at.start))
                last = i;
        }
        if (last == UINT32_MAX)
            break;
        found[count++] = last;
    }
    return count;
}

// Those that somebody takes up; whoever is accused in one of them speaks of what is said of him.
static uint32_t versions_of(const article *article, uint32_t offset, uint32_t wanted, slice holder,
                            uint32_t *found)
{
    const uint32_t count = last_versions(article, offset, wanted, SLICE_NONE, found);
    for (uint32_t i = 0; i < count; i++)
        if (slice_equal_ignoring_case(article->claims[found[i]].value, holder))
            return last_versions(article, offset, wanted, holder, found);
    return count;
}

static void take_up(article_claims *claims, const article_claim *told, uint32_t noun,
                    const article_holder *holder)
{
    const article *article = claims->article;
    article_claim claim = article_claim_start(article, told->incident, told->slot, noun,
                                              article_phrase_span(article, noun, false), holder);
    claim.value = told->value;
    claim.certainty = holder->stance == STANCE_DENIES ? CERTAINTY_NEGATED : CERTAINTY_POSSIBLE;
    claim.why = SLICE("of each that was told before");
    article_claim_add(claims, &claim);
}

bool article_claim_versions(article_claims *claims, uint32_t index)
{
    article *article = claims->article;
    const sayswho_attribution *said = &article->sayswho.attributions[index];
    if ((said->stance != STANCE_DENIES && said->stance != STANCE_LEAVES_OPEN &&
         said->stance != STANCE_DOUBTS) ||
        said->tier != TIER_SPEECH || said->source_token == TOKEN_NONE ||
        said->cue_token == TOKEN_NONE)
        return false;
    const uint32_t noun = taken_up(claims, said);
    if (noun == TOKEN_NONE)
        return false;
    uint32_t found[VERSIONS_MOST];
    article_holder holder = article_holder_of(article, index);
    holder.stance = said->stance;
    const uint32_t count = versions_of(article, article->document.tokens[said->cue_token].at.start,
                                       how_many(claims, noun), holder.name, found);
    for (uint32_t i = 0; i < count; i++) {
        const article_claim told = article->claims[found[i]]; // its list grows
        take_up(claims, &told, noun, &holder);
    }
    return count > 0; // taken up, of whomever: nobody else is meant
}
