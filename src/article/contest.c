// What is contested without a word of denial: "it remains in rebel hands" after a town was said to
// be taken, "the figure was wrong" after a toll.
#include "article/blame.h"
#include "base/utf8.h"

#define STATE_REACH 4u   // words between "in" and "hands"
#define FIGURE_REACH 16u // words between a figure and "wrong"

// ---- who holds a town ----

static bool is_word(const article *article, const lexicon_table *table, uint32_t token)
{
    return lexicon_has(table, article->syntax.words[token].lemma);
}

static bool is_part_of_holding(const article_claims *claims, uint32_t token, slice part)
{
    const lexicon_table *table = &claims->readers->holdings;
    uint32_t count = 0;
    const uint32_t row = lexicon_find(table, claims->article->syntax.words[token].lemma, &count);
    return count > 0 && slice_equal(lexicon_cell(table, row, 1), part);
}

// "[Remains] in their hands", "is [still] under the control of": the word that says nothing has
// changed, before the token. TOKEN_NONE.
static uint32_t find_still(const article_claims *claims, uint32_t token)
{
    const article *article = claims->article;
    const uint32_t sentence = article->document.tokens[token].sentence;
    const uint32_t first = article->document.sentences[sentence].first_token;
    bool is_state = false;
    for (uint32_t at = token; at-- > first && token - at <= STATE_REACH + 2;) {
        const slice lower = article->document.tokens[at].lower;
        is_state |= slice_equal(lower, SLICE("in")) || slice_equal(lower, SLICE("under"));
        if (is_state && is_part_of_holding(claims, at, SLICE("still")))
            return at;
    }
    return TOKEN_NONE;
}

// The incident of the taking told last before the token, INCIDENT_NONE.
static uint32_t taking_before(const article_claims *claims, uint32_t token)
{
    const article *article = claims->article;
    uint32_t found = INCIDENT_NONE;
    for (uint32_t i = 0; i < article->what.count; i++) {
        const what_event *event = &article->what.events[i];
        if (event->trigger >= token)
            break;
        if (article->incident_of_event[i] != INCIDENT_NONE && event->type == WHAT_ASSAULT &&
            is_word(article, &claims->readers->takings, event->trigger))
            found = article->incident_of_event[i];
    }
    return found;
}

static void claim_happened(article_claims *claims, uint32_t incident, uint32_t token,
                           const article_holder *holder, const char *value)
{
    const article *article = claims->article;
    article_claim claim = article_claim_start(article, incident, SLOT_HAPPENED, token,
                                              article_phrase_span(article, token, false), holder);
    claim.value = slice_from_string(value);
    claim.why = SLICE("contested");
    article_claim_add(claims, &claim);
}

// Whoever said before that it was taken, says that it happened.
static void claim_takers(article_claims *claims, uint32_t incident)
{
    const article *article = claims->article;
    for (uint32_t i = 0; i < article->what.count; i++) {
        const what_event *event = &article->what.events[i];
        if (article->incident_of_event[i] != incident || event->attribution == ATTRIBUTION_NONE ||
            !is_word(article, &claims->readers->takings, event->trigger))
            continue;
        const article_holder holder = article_holder_of(article, event->attribution);
        if (holder.stance == STANCE_ASSERTS)
            claim_happened(claims, incident, event->trigger, &holder, "yes");
    }
}

static void claim_still_held(article_claims *claims, uint32_t token)
{
    const article *article = claims->article;
    const uint32_t said = article->sayswho.innermost[token];
    if (said == ATTRIBUTION_NONE || !is_part_of_holding(claims, token, SLICE("state")) ||
        find_still(claims, token) == TOKEN_NONE)
        return;
    const uint32_t incident = taking_before(claims, token);
    article_holder holder = article_holder_of(article, said);
    if (incident == INCIDENT_NONE || holder.stance != STANCE_ASSERTS)
        return;
    claim_takers(claims, incident);
    holder.stance = STANCE_DENIES;
    holder.certainty = CERTAINTY_NEGATED;
    claim_happened(claims, incident, token, &holder, "no");
}

// ---- figures ----

static bool has_amount(const article *article, span within)
{
    for (uint32_t i = 0; i < article->howmany.count; i++)
        if (article->howmany.amounts[i].at.start >= within.start &&
            article->howmany.amounts[i].at.end <= within.end)
            return true;
    return false;
}

// Words for a figure; some say one only with a number beside them: "reports of nine dead".
static bool is_figure_word(const article_claims *claims, uint32_t token, bool is_number_beside)
{
    const lexicon_table *table = &claims->readers->figures;
    uint32_t count = 0;
    const uint32_t row = lexicon_find(table, claims->article->syntax.words[token].lemma, &count);
    return count > 0 && (is_number_beside || lexicon_cell(table, row, 1).length == 0);
}

// "Reports on Monday from agencies of nine dead": who stands behind the preposition, wherever the
// tree hangs it. "The toll of nine killed by rebels" is not theirs. TOKEN_NONE.
static uint32_t teller_of_figure(const article *article, uint32_t figure)
{
    const text_document *document = &article->document;
    const uint32_t end = document->sentences[document->tokens[figure].sentence].end_token;
    for (uint32_t at = figure + 1; at < end && at - figure <= STATE_REACH; at++) {
        const slice lower = document->tokens[at].lower;
        const bool is_by = slice_equal(lower, SLICE("from")) || slice_equal(lower, SLICE("by"));
        if (article->what.event_of_token[at] != EVENT_NONE)
            return TOKEN_NONE;
        if (is_by && at + 1 < end)
            return article->syntax.words[at].head;
    }
    return TOKEN_NONE;
}

// Whose figure it is, by the name that holders have.
typedef struct figure_owner {
    slice name; // no length: nobody is told
    slice kind; // as holders have it; "unnamed" for a town: the figure is of it, not by it
} figure_owner;

static figure_owner owner_named(const article_claims *claims, const who_entity *entity)
{
    const slice folded = utf8_fold_copy(claims->article->arena, entity->name);
    slice iso3, country;
    who_country_form form;
    if (entity->kind != WHO_PLACE)
        return (figure_owner){entity->name, sayswho_holder_kind(entity->kind)};
    if (who_find_country(claims->readers->who, folded, &iso3, &country, &form))
        return (figure_owner){country, sayswho_holder_kind(WHO_GOVERNMENT)};
    return (figure_owner){entity->name, SLICE("unnamed")};
}

// "Residents" of "reports from residents of nine dead", of whom the tree makes "residents nine".
static slice description_value(const article *article, uint32_t head)
{
    const size_t behind = article_phrase_span(article, head, false).end -
                          (size_t)article->document.tokens[head].at.end;
    slice value = article_phrase_value(article, head, false);
    value.length -= behind < value.length ? behind : 0;
    return value;
}

// "The residents' figure", "reports from the residents".
static figure_owner owner_of_figure(const article_claims *claims, uint32_t figure)
{
    const article *article = claims->article;
    const who_layer *who = &article->who;
    const uint32_t possessor = syntax_child(&article->syntax, figure, REL_NMOD_POSS);
    const uint32_t owner = possessor != TOKEN_NONE ? possessor : teller_of_figure(article, figure);
    const uint32_t mention = owner == TOKEN_NONE ? MENTION_NONE : who_mention_at(who, owner);
    const uint32_t entity = owner == TOKEN_NONE ? ENTITY_NONE : who_entity_at(who, owner);
    if (entity == ENTITY_NONE || mention == MENTION_NONE)
        return (figure_owner){SLICE_NONE, SLICE("unnamed")};
    figure_owner out = owner_named(claims, &who->entities[entity]);
    if (who->mentions[mention].form == WHO_DESCRIPTION)
        out.name = description_value(article, owner);
    return out;
}

static bool is_told_by(const article_claim *claim, slice owner)
{
    return claim != NULL && owner.length > 0 && slice_equal_ignoring_case(claim->holder, owner);
}

// Does a claim of a number come closer to what is contested than the best so far? A whole goes
// before its parts, and what the figure's owner told before all.
static bool is_closer(const article_claim *claim, const article_claim *best, slice owner)
{
    if (best == NULL || is_told_by(claim, owner) != is_told_by(best, owner))
        return best == NULL || is_told_by(claim, owner);
    const bool is_part = claim->slot >= SLOT_KILLED_SUBSET;
    const bool is_best_part = best->slot >= SLOT_KILLED_SUBSET;
    return is_part == is_best_part ? claim->at.start > best->at.start : is_best_part;
}

// The claim of a number inside `within`; when no number stands there, the one told last before a
// byte. NULL.
static const article_claim *number_before(const article *article, span within, uint32_t offset,
                                          slice owner)
{
    const bool is_told_here = has_amount(article, within);
    const article_claim *last = NULL;
    for (uint32_t i = 0; i < article->claim_count; i++) {
        const article_claim *claim = &article->claims[i];
        if (!article_slot_is_number(claim->slot) || claim->at.start >= offset)
            continue;
        if (claim->at.start >= within.start && claim->at.start < within.end)
            return claim;
        if (!is_told_here && is_closer(claim, last, owner))
            last = claim;
    }
    return last;
}

static span span_between(const article *article, uint32_t first, uint32_t last)
{
    return (span){article->document.tokens[first].at.start,
                  article->document.tokens[last].at.start};
}

// "[The figure] … was wrong": the noun before the token, TOKEN_NONE.
static uint32_t figure_before(const article_claims *claims, uint32_t token)
{
    const article *article = claims->article;
    const uint32_t sentence = article->document.tokens[token].sentence;
    const uint32_t first = article->document.sentences[sentence].first_token;
    bool is_predicate = false;
    for (uint32_t at = token; at-- > first && token - at <= FIGURE_REACH;) {
        is_predicate |= slice_equal(article->syntax.words[at].lemma, SLICE("be"));
        if (is_predicate &&
            is_figure_word(claims, at, has_amount(article, span_between(article, at, token))))
            return at;
    }
    return TOKEN_NONE;
}

// "The reports of nine dead were wrong, she said": nine is not hers, though it stands in her words.
static void give_to_owner(article_claim *told, const figure_owner *owner, span cue)
{
    const bool is_owned = !slice_equal(owner->kind, SLICE("unnamed"));
    told->holder = is_owned ? owner->name : SLICE("unnamed");
    told->holder_kind = owner->kind;
    told->holder_at = SPAN_NONE;
    told->cue_at = cue;
    told->via = told->parent = SLICE_NONE;
    told->attribution = ATTRIBUTION_NONE;
    told->stance = is_owned ? STANCE_ASSERTS : STANCE_SPECULATES;
    if (!is_owned)
        told->certainty = sayswho_weaker(told->certainty, CERTAINTY_PROBABLE);
    told->why = SLICE("figure said to be wrong");
}

static void deny_number(article_claims *claims, span within, uint32_t token, uint32_t said)
{
    const article *article = claims->article;
    const figure_owner owner = owner_of_figure(claims, token);
    const article_claim *found = number_before(article, within, within.end, owner.name);
    if (found == NULL)
        return;
    const article_claim told = *found; // claims move when one is added
    const article_claim *denied = &told;
    article_holder holder = article_holder_of(article, said);
    const bool is_hers = told.at.start >= within.start && told.stance == STANCE_ASSERTS &&
                         slice_equal(told.holder, holder.name);
    if (is_hers)
        give_to_owner(&claims->article->claims[found - article->claims], &owner,
                      article->document.tokens[token].at);
    holder.stance = STANCE_DENIES;
    holder.certainty = CERTAINTY_NEGATED;
    article_claim claim =
        article_claim_start(article, denied->incident, denied->slot, token, denied->at, &holder);
    claim.value = denied->value;
    claim.range = denied->range;
    claim.why = SLICE("figure said to be wrong");
    article_claim_add(claims, &claim);
}

// "Dismissed that toll as propaganda".
static void claim_denied_figure(article_claims *claims, uint32_t index)
{
    const article *article = claims->article;
    const sayswho_attribution *said = &article->sayswho.attributions[index];
    if (said->stance != STANCE_DENIES || said->tier != TIER_SPEECH ||
        said->content_token == TOKEN_NONE || said->content_count == 0 ||
        said->target_token != TOKEN_NONE || // "pleaded not guilty to all counts"
        article->syntax.words[said->content_token].upos != UPOS_NOUN ||
        !is_figure_word(claims, said->content_token, has_amount(article, said->content[0])))
        return;
    deny_number(claims, said->content[0], said->content_token, index);
}

// "Wrong", "inflated"; what is untrue is wrong, too: "baseless".
static bool is_wrong(const article_claims *claims, uint32_t token)
{
    return is_word(claims->article, &claims->readers->wrongs, token) ||
           is_word(claims->article, &claims->readers->untruths, token);
}

// "The figure was wrong": who says so denies the number told last.
static void claim_wrong_figure(article_claims *claims, uint32_t token)
{
    const article *article = claims->article;
    const uint32_t said = article->sayswho.innermost[token];
    if (said == ATTRIBUTION_NONE || !is_wrong(claims, token) ||
        syntax_is_negated(&article->syntax, token))
        return;
    const uint32_t figure = figure_before(claims, token);
    if (figure == TOKEN_NONE || article->sayswho.innermost[figure] != said)
        return;
    deny_number(claims, span_between(article, figure, token), figure, said);
}

// "Called the toll exaggerated", "called it inflated" just after a number.
static void claim_called_wrong(article_claims *claims, uint32_t token)
{
    const article *article = claims->article;
    const syntax_word *words = article->syntax.words;
    const uint32_t said = token < 2 ? ATTRIBUTION_NONE : article->sayswho.innermost[token];
    if (said == ATTRIBUTION_NONE || !is_wrong(claims, token))
        return;
    const uint32_t cue = article->sayswho.attributions[said].cue_token;
    const uint32_t object = token - 1;
    if (cue == TOKEN_NONE || cue >= object || !is_word(article, &claims->readers->callings, cue) ||
        token - cue > STATE_REACH)
        return;
    const bool is_figure = is_figure_word(claims, object, false);
    // "Called it absurd" may be said of the act.
    const bool is_pronoun = object == cue + 1 && words[object].upos == UPOS_PRON &&
                            is_word(article, &claims->readers->wrongs, token);
    if (!is_figure && !is_pronoun)
        return;
    const span within = span_between(article, cue, token);
    const article_claim *last = number_before(article, within, within.start, SLICE_NONE);
    if (last != NULL &&
        (is_figure || article->document.tokens[token].sentence - last->sentence <= 1))
        deny_number(claims, within, token, said);
}

void article_claim_contests(article_claims *claims)
{
    for (uint32_t token = 0; token < claims->article->document.token_count; token++) {
        claim_still_held(claims, token);
        claim_wrong_figure(claims, token);
        claim_called_wrong(claims, token);
    }
    for (uint32_t i = 0; i < claims->article->sayswho.count; i++)
        claim_denied_figure(claims, i);
}
