// A headline says in short what its story says at length and by whom: for the people, things and
// days that the headline tells, the story's own claim of the same slot stands. A toll or a town
// that a headline gives to somebody remains his.
#include "article/article_internal.h"

static bool is_of_headline(const article *article, const article_claim *claim)
{
    return article->document.sentences[claim->sentence].is_headline;
}

// [incident * SLOT_COUNT + slot]: does the story itself claim something there?
static bool *find_told(const article *article)
{
    bool *is_told =
        ARENA_ARRAY(article->arena, (size_t)article->incident_count * SLOT_COUNT + 1, bool);
    for (uint32_t i = 0; is_told != NULL && i < article->claim_count; i++) {
        const article_claim *claim = &article->claims[i];
        if (!is_of_headline(article, claim))
            is_told[(size_t)claim->incident * SLOT_COUNT + claim->slot] = true;
    }
    return is_told;
}

// A headline's own town or toll may stand nowhere else in the story, or contradict it; who and what
// it names, the story only describes at more length.
static bool may_differ(article_slot slot)
{
    return slot == SLOT_PLACE || slot == SLOT_STATEMENT || article_slot_is_number(slot);
}

static bool is_same_value(const article_claim *brief, const article_claim *full)
{
    return slice_equal(brief->value, full->value) ||
           (brief->slot == SLOT_PLACE &&
            slice_find(full->value, brief->value) < full->value.length);
}

// Does the story tell the very value, whoever it names for it?
static bool is_told_again(const article *article, const article_claim *brief)
{
    for (uint32_t i = 0; i < article->claim_count; i++) {
        const article_claim *full = &article->claims[i];
        if (full->incident == brief->incident && full->slot == brief->slot &&
            !is_of_headline(article, full) && is_same_value(brief, full))
            return true;
    }
    return false;
}

// "Ferry sinks off Lunda" above "A ferry sank off Lunda, port officials said": the one attribution
// behind everything that the first sentence of the story tells, ATTRIBUTION_NONE.
static uint32_t attribution_of_lead(const article *article)
{
    const text_document *document = &article->document;
    uint32_t lead = 0;
    while (lead < document->sentence_count && document->sentences[lead].is_headline)
        lead++;
    if (lead == 0 || lead == document->sentence_count)
        return ATTRIBUTION_NONE;
    for (uint32_t i = 0; i < article->sayswho.count; i++) {
        const sayswho_attribution *said = &article->sayswho.attributions[i];
        if (said->tier == TIER_SPEECH && said->stance == STANCE_ASSERTS && !said->is_direct &&
            said->parent == ATTRIBUTION_NONE && said->content_count > 0 &&
            document->tokens[said->cue_token].sentence == lead &&
            said->content[0].start < said->cue[0].start)
            return i;
    }
    return ATTRIBUTION_NONE;
}

static void give_to(article_claim *claim, const article *article, const article_holder *holder)
{
    const slice told = arena_format(article->arena, "%.*s, headline of its story",
                                    (int)claim->why.length, claim->why.data);
    if (holder->attribution != ATTRIBUTION_NONE)
        claim->why = article_why_held(article, told, holder->attribution);
    claim->holder = holder->name;
    claim->holder_kind = holder->kind;
    claim->holder_at = holder->at;
    claim->cue_at = holder->cue;
    claim->via = holder->via;
    claim->parent = holder->parent;
    claim->attribution = holder->attribution;
}

void article_settle_headline_claims(article *article)
{
    const bool *is_told = find_told(article);
    if (is_told == NULL)
        return;
    const article_holder lead = article_holder_of(article, attribution_of_lead(article));
    uint32_t kept = 0;
    for (uint32_t i = 0; i < article->claim_count; i++) {
        article_claim claim = article->claims[i];
        const bool is_own =
            claim.attribution == ATTRIBUTION_NONE && is_of_headline(article, &claim);
        const bool is_brief = claim.stance == STANCE_ASSERTS && is_of_headline(article, &claim);
        const bool has_told = is_told[(size_t)claim.incident * SLOT_COUNT + claim.slot];
        if (has_told &&
            ((is_brief && !may_differ(claim.slot)) || (is_own && is_told_again(article, &claim))))
            continue;
        if (is_own)
            give_to(&claim, article, &lead);
        article->claims[kept++] = claim;
    }
    article->claim_count = kept;
}
