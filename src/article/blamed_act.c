// Participles behind the act that hold somebody responsible for it: "bombings blamed on the Front",
// "a raid claimed by the Front".
#include "article/blame.h"
#include "article/claim_role.h"
#include "article/open_clause.h"
#include "sayswho/cue.h"

#define NAME_REACH 12u // words of the phrase behind "blamed on"

// The word that the phrase from `first` on is about: its last noun, or the name it begins with.
static uint32_t head_of_phrase(const article *article, uint32_t first)
{
    const uint32_t sentence = article->document.tokens[first].sentence;
    const uint32_t end = article->document.sentences[sentence].end_token;
    uint32_t head = TOKEN_NONE;
    for (uint32_t token = first; token < end && token < first + NAME_REACH; token++) {
        const uint8_t upos = article->syntax.words[token].upos;
        if (upos == UPOS_NOUN || upos == UPOS_PROPN)
            head = token;
        else if (upos != UPOS_DET && upos != UPOS_ADJ && upos != UPOS_NUM)
            break;
    }
    const uint32_t mention =
        head == TOKEN_NONE ? MENTION_NONE : who_mention_at(&article->who, head);
    return mention == MENTION_NONE || article->who.mentions[mention].first < first
               ? head
               : article->who.mentions[mention].head;
}

// "Bombings blamed on the Front": nobody says by whom. "Claimed by the Front": the Front does.
static article_holder holder_of_participle(const article_claims *claims, uint32_t token,
                                           uint32_t suspect, slice stance)
{
    const article *article = claims->article;
    const uint32_t outer = article->sayswho.innermost[token];
    article_holder holder = {.name = SLICE("unnamed"),
                             .kind = SLICE("unnamed"),
                             .cue = article->document.tokens[token].at,
                             .stance = STANCE_ASSERTS,
                             .certainty = CERTAINTY_CERTAIN,
                             .attribution = outer};
    article_take_stance(&holder, stance);
    if (outer != ATTRIBUTION_NONE)
        holder.parent = article_holder_of(article, outer).name;
    if (holder.stance != STANCE_CLAIMS_RESPONSIBILITY)
        return holder;
    holder.name = article_actor_value(article, claims->readers, suspect);
    holder.kind = SLICE("group");
    holder.at = article_phrase_span(article, suspect, false);
    return holder;
}

uint32_t article_incident_opened_by(article *article, uint32_t event)
{
    const what_event *told = &article->what.events[event];
    if (article->incident_of_event[event] != INCIDENT_NONE)
        return article->incident_of_event[event];
    if (!article_is_calamity(told->type))
        return INCIDENT_NONE;
    const uint32_t made = article_add_incident(article, told->type, SLICE_NONE);
    if (made == INCIDENT_NONE)
        return INCIDENT_NONE;
    article_incident *incident = &article->incidents[made];
    uint32_t *first = ARENA_PUSH(article->arena, incident->events, incident->event_count,
                                 incident->event_capacity);
    if (first == NULL)
        return INCIDENT_NONE;
    *first = event;
    incident->mode = told->mode;
    incident->is_background = true;
    article->incident_of_event[event] = made;
    return made;
}

static uint32_t event_above(const article *article, uint32_t token)
{
    return token == TOKEN_NONE ? EVENT_NONE : article->what.event_of_token[token];
}

// The incident of the noun before the participle, or of the subject: "the raid was claimed by".
static uint32_t incident_before(article_claims *claims, uint32_t token)
{
    const article *article = claims->article;
    const uint32_t event = article->what.event_of_token[token - 1];
    if (article->syntax.words[token - 1].upos != UPOS_NOUN &&
        syntax_is_passive(&article->syntax, token) && !syntax_is_negated(&article->syntax, token))
        return article_incident_of_subject(claims, syntax_subject(&article->syntax, token));
    if (article->syntax.words[token - 1].upos != UPOS_NOUN)
        return INCIDENT_NONE;
    if (event == EVENT_NONE) // "a bomb blamed on the Front killed nine"
        return article_is_weapon(article, token - 1)
                   ? article_incident_of_event(
                         article, event_above(article, article->syntax.words[token - 1].head))
                   : INCIDENT_NONE;
    return article_incident_opened_by(claims->article, event);
}

// "Was blamed on the Front by police": by the cue, for the police.
static bool is_laid_already(const article *article, uint32_t suspect)
{
    const size_t start = article_phrase_span(article, suspect, false).start;
    const uint32_t first = article->claim_count - article_looked_at(article->claim_count);
    for (uint32_t i = article->claim_count; i-- > first;) { // those just made
        const article_claim *claim = &article->claims[i];
        if (claim->slot == SLOT_RESPONSIBILITY && claim->at.start == start &&
            !slice_equal(claim->holder, SLICE("unnamed")))
            return true;
    }
    return false;
}

void article_claim_participle(article_claims *claims, uint32_t token)
{
    const article *article = claims->article;
    const lexicon_table *table = &claims->readers->laid;
    uint32_t count = 0;
    const uint32_t row = lexicon_find(table, article->document.tokens[token].lower, &count);
    if (count == 0 || token == 0 || token + 2 >= article->document.token_count ||
        article->document.tokens[token + 2].sentence !=
            article->document.tokens[token - 1].sentence ||
        !slice_equal(article->document.tokens[token + 1].lower, lexicon_cell(table, row, 1)))
        return;
    const uint32_t suspect = head_of_phrase(article, token + 2);
    const uint32_t incident = suspect == TOKEN_NONE || is_laid_already(article, suspect)
                                  ? INCIDENT_NONE
                                  : incident_before(claims, token);
    if (incident == INCIDENT_NONE)
        return;
    const article_holder holder =
        holder_of_participle(claims, token, suspect, lexicon_cell(table, row, 2));
    article_claim_responsible(claims, incident, suspect, &holder, "participle of blame");
}
