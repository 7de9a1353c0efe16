// Two sides told of as one: "Marad and Osk accused each other", "each side blamed the other", "both
// armies said the other had fired first", "the Front and the Brigade each said they were behind
// it". Each speaks for itself.
#include "article/blame.h"

#define PAIR_REACH 24u     // words before "each" in which the two are named
#define SIDES_SENTENCES 4u // before "each side" in which they were told of
#define ALONE_SENTENCES 1u // before "both" without a noun

static bool is_word(const article *article, uint32_t token, const char *word)
{
    return slice_equal(article->document.tokens[token].lower, slice_from_string(word));
}

// "Each", "both", alone or before a noun.
static bool is_of_each(const article *article, uint32_t source)
{
    const uint32_t determiner = syntax_child(&article->syntax, source, REL_DET);
    const uint32_t tokens[] = {source, determiner == TOKEN_NONE ? source : determiner};
    for (size_t i = 0; i < 2; i++)
        if (is_word(article, tokens[i], "each") || is_word(article, tokens[i], "both"))
            return true;
    return false;
}

static bool may_take_side(const article *article, uint32_t token)
{
    const uint32_t entity = who_entity_at(&article->who, token);
    const uint8_t upos = article->syntax.words[token].upos;
    if (entity == ENTITY_NONE || (upos != UPOS_NOUN && upos != UPOS_PROPN))
        return false;
    const who_kind kind = article->who.entities[entity].kind;
    return kind == WHO_GOVERNMENT || kind == WHO_GROUP || kind == WHO_ORGANIZATION ||
           kind == WHO_PERSON || (kind == WHO_PLACE && upos == UPOS_PROPN);
}

// Is a later member of a list no third side: "Ann Lund and Per Dahl, her lawyer", where "and" has
// joined the two already?
static bool adds_none(const article *article, uint32_t first, uint32_t second)
{
    const syntax_layer *syntax = &article->syntax;
    uint32_t next = syntax_next_child(syntax, first, second, REL_CONJ);
    if (next != TOKEN_NONE && syntax_child(syntax, second, REL_CC) == TOKEN_NONE)
        return false;
    for (; next != TOKEN_NONE; next = syntax_next_child(syntax, first, next, REL_CONJ))
        if (syntax_child(syntax, next, REL_CC) != TOKEN_NONE)
            return false;
    return true;
}

// Is the token the second of two that "and" joins? Then the two.
static bool ends_pair(const article *article, uint32_t token, uint32_t sides[2])
{
    const syntax_word *word = &article->syntax.words[token];
    if (word->relation != REL_CONJ || word->head == TOKEN_NONE || word->head >= token ||
        syntax_child(&article->syntax, word->head, REL_CONJ) != token ||
        !adds_none(article, word->head, token))
        return false;
    sides[0] = word->head;
    sides[1] = token;
    return true;
}

static bool are_actors(const article *article, const uint32_t sides[2])
{
    return may_take_side(article, sides[0]) && may_take_side(article, sides[1]) &&
           who_entity_at(&article->who, sides[0]) != who_entity_at(&article->who, sides[1]);
}

static bool is_in_incident(const article *article, uint32_t incident, uint32_t side)
{
    const article_incident *told = &article->incidents[incident];
    const uint32_t entity = who_entity_at(&article->who, side);
    for (uint32_t i = 0; i < told->event_count; i++) {
        const what_event *event = &article->what.events[told->events[i]];
        for (uint32_t k = 0; k < event->role_count; k++)
            if ((event->roles[k].kind == WHAT_AGENT || event->roles[k].kind == WHAT_TARGET) &&
                (event->roles[k].head == side || event->roles[k].entity == entity))
                return true;
    }
    return false;
}

static bool is_accusation(const article *article, uint32_t cue)
{
    for (uint32_t i = 0; i < article->sayswho.count; i++)
        if (article->sayswho.attributions[i].cue_token == cue &&
            sayswho_is_accusation(article->sayswho.attributions[i].stance))
            return true;
    return false;
}

// "Fighting between Marad and Osk", "Marad and Osk traded fire", "accused each other".
static bool are_opponents(const article_claims *claims, const uint32_t sides[2])
{
    const article *article = claims->article;
    const uint32_t head = article->syntax.words[sides[0]].head;
    const uint32_t marker = syntax_child(&article->syntax, sides[0], REL_CASE);
    if (marker != TOKEN_NONE && is_word(article, marker, "between"))
        return true;
    if (head == TOKEN_NONE)
        return false;
    const uint32_t event = article->what.event_of_token[head];
    return (event != EVENT_NONE && article->what.events[event].type == WHAT_ASSAULT) ||
           article_is_violent_deed(claims, head) || is_accusation(article, head);
}

// Do "the government and the rebels" belong to the "each" behind them?
static bool share_verb(const article *article, const uint32_t sides[2], uint32_t source)
{
    const syntax_word *words = article->syntax.words;
    return words[sides[0]].head == words[source].head || words[source].head == sides[0] ||
           words[source].head == sides[1];
}

// The pair of the incident's sides that was named last before a token, at most so many words or
// sentences before. Others that "and" joins ("nurses and doctors") are no sides.
static bool pair_before(const article_claims *claims, uint32_t incident, uint32_t token,
                        uint32_t words, uint32_t sentences, uint32_t sides[2])
{
    const article *article = claims->article;
    const text_token *tokens = article->document.tokens;
    const uint32_t sentence = tokens[token].sentence;
    for (uint32_t back = 1; back <= words && back <= token; back++) {
        if (sentence - tokens[token - back].sentence > sentences)
            return false;
        if (ends_pair(article, token - back, sides) && are_actors(article, sides) &&
            (share_verb(article, sides, token) || are_opponents(claims, sides) ||
             (is_in_incident(article, incident, sides[0]) &&
              is_in_incident(article, incident, sides[1]))))
            return true;
    }
    return false;
}

static uint32_t sentences_back(const article *article, uint32_t source)
{
    const bool is_alone = is_word(article, source, "each") || is_word(article, source, "both");
    if (article->syntax.words[source].upos == UPOS_NOUN)
        return SIDES_SENTENCES;
    return is_alone ? ALONE_SENTENCES : 0;
}

bool article_two_sides(const article_claims *claims, uint32_t incident, uint32_t source,
                       uint32_t sides[2])
{
    const article *article = claims->article;
    if (source == TOKEN_NONE)
        return false;
    if (ends_pair(article, source, sides))
        return true;
    const uint32_t other = syntax_child(&article->syntax, source, REL_CONJ);
    if (other != TOKEN_NONE)
        return ends_pair(article, other, sides);
    if (source > 1 && is_word(article, source - 1, "and")) { // "Marad and [Osk]", Osk taken alone
        sides[0] = source - 2;
        sides[1] = source;
        return true;
    }
    if (incident == INCIDENT_NONE || !is_of_each(article, source))
        return false;
    return pair_before(claims, incident, source, PAIR_REACH, 0, sides) ||
           pair_before(claims, incident, source, UINT32_MAX, sentences_back(article, source),
                       sides);
}

static void claim_side(article_claims *claims, uint32_t incident, uint32_t side, uint32_t suspect,
                       article_holder holder, const char *why)
{
    const article *article = claims->article;
    holder.name = article_actor_value(article, claims->readers, side);
    holder.at = article_phrase_span(article, side, false);
    article_claim claim =
        article_claim_start(article, incident, SLOT_RESPONSIBILITY, suspect,
                            article_phrase_span(article, suspect, false), &holder);
    claim.value = article_actor_value(article, claims->readers, suspect);
    claim.why = slice_from_string(why);
    article_claim_add(claims, &claim);
}

static bool is_reciprocal(const article *article, uint32_t token)
{
    return is_word(article, token, "each") || is_word(article, token, "other") ||
           is_word(article, token, "another");
}

bool article_claim_each_other(article_claims *claims, uint32_t incident, uint32_t index)
{
    const article *article = claims->article;
    const sayswho_attribution *said = &article->sayswho.attributions[index];
    uint32_t sides[2];
    if (said->source_token == TOKEN_NONE || !is_reciprocal(article, said->target_token))
        return false;
    if (incident == INCIDENT_NONE ||
        !article_two_sides(claims, incident, said->source_token, sides))
        return true; // nobody can be told
    const article_holder holder = article_holder_of(article, index);
    for (size_t i = 0; i < 2; i++)
        claim_side(claims, incident, sides[i], sides[1 - i], holder, "each other");
    return true;
}

// "[Both said] the other had fired first": the verb of what is said begins the violence.
static bool accuses_other(const article_claims *claims, const sayswho_attribution *said)
{
    const article *article = claims->article;
    const uint32_t verb = said->content_token;
    const uint32_t subject =
        verb == TOKEN_NONE ? TOKEN_NONE : syntax_subject(&article->syntax, verb);
    return said->stance == STANCE_ASSERTS && said->tier == TIER_SPEECH && subject != TOKEN_NONE &&
           is_word(article, subject, "other") &&
           syntax_has_determiner(&article->syntax, subject, SLICE("the")) &&
           !syntax_is_negated(&article->syntax, verb) && article_is_violent_deed(claims, verb);
}

bool article_claim_other_side(article_claims *claims, uint32_t index)
{
    const article *article = claims->article;
    const sayswho_attribution *said = &article->sayswho.attributions[index];
    uint32_t sides[2];
    if (!accuses_other(claims, said))
        return false;
    const uint32_t incident = article_act_in_question(claims, said->content_token, said->cue_token);
    if (incident == INCIDENT_NONE ||
        !article_two_sides(claims, incident, said->source_token, sides))
        return false;
    article_holder holder = article_holder_of(article, index);
    holder.stance = STANCE_BLAMES;
    for (size_t i = 0; i < 2; i++)
        claim_side(claims, incident, sides[i], sides[1 - i], holder, "each says the other did it");
    return true;
}

bool article_claim_both_sides(article_claims *claims, uint32_t incident,
                              const article_holder *holder)
{
    const article *article = claims->article;
    uint32_t sides[2];
    if (holder->attribution == ATTRIBUTION_NONE)
        return false;
    const uint32_t source = article->sayswho.attributions[holder->attribution].source_token;
    if (source == TOKEN_NONE || !is_of_each(article, source) ||
        !article_two_sides(claims, incident, source, sides))
        return false;
    for (size_t i = 0; i < 2; i++)
        claim_side(claims, incident, sides[i], sides[i], *holder, "each says it of itself");
    return true;
}
