// The claim that somebody is responsible: by what name he goes, and who is nobody.
#include <ctype.h>

#include "article/blame.h"
#include "article/claim_role.h"
#include "base/utf8.h"

#define PRINCIPAL_REACH 64u // tokens behind whoever claims it, to those for whom he does

// "The Front said it was not involved": who denies speaks of himself, whatever "it" was taken for.
static bool is_own(const article *article, uint32_t target, const article_holder *holder)
{
    return holder->stance == STANCE_DENIES && holder->attribution != ATTRIBUTION_NONE &&
           article->syntax.words[target].xpos == XPOS_PRP;
}

// A sign that was taken for a name ("$") is nobody.
static bool has_letter(slice name)
{
    for (size_t i = 0; i < name.length; i++)
        if (isalpha((unsigned char)name.data[i]) || (unsigned char)name.data[i] >= 0x80)
            return true;
    return false;
}

// "Was last month charged", where the tree takes the month for whom.
static bool is_time(const article *article, uint32_t token)
{
    for (uint32_t i = 0; i < article->when.count; i++)
        if (article->when.times[i].first <= token && token < article->when.times[i].end)
            return true;
    return false;
}

// "No group claimed responsibility", and words for the charge itself, name nobody.
static bool is_nobody(const article_claims *claims, uint32_t target)
{
    const syntax_layer *syntax = &claims->article->syntax;
    bool is_listed = false;
    if (syntax->words[target].upos == UPOS_NOUN)
        is_listed = lexicon_has(&claims->readers->charges, syntax->words[target].lemma);
    return is_listed || syntax_has_determiner(syntax, target, SLICE("no")) ||
           is_time(claims->article, target);
}

// "Whether a second car was involved": of an attack, no thing is guilty. Disasters have causes.
static bool is_mere_thing(const article_claims *claims, uint32_t incident, uint32_t target)
{
    const article *article = claims->article;
    return incident != INCIDENT_NONE && article->incidents[incident].type == WHAT_ASSAULT &&
           article->syntax.words[target].upos == UPOS_NOUN &&
           what_is_thing(claims->readers->what, article->syntax.words[target].lemma);
}

static bool is_named_body(const article *article, uint32_t token)
{
    const uint32_t entity = who_entity_at(&article->who, token);
    if (entity == ENTITY_NONE || !article->who.entities[entity].is_named)
        return false;
    const who_kind kind = article->who.entities[entity].kind;
    return kind == WHO_ORGANIZATION || kind == WHO_GROUP;
}

// "For the Front", "on behalf of the Front", "from the Front": does it lead to somebody's
// principal?
static bool stands_for(const article_claims *claims, uint32_t token)
{
    const article *article = claims->article;
    const uint32_t marker = syntax_next_child(&article->syntax, token, TOKEN_NONE, REL_CASE);
    return marker != TOKEN_NONE && marker < token && // "the Front's" leads nowhere
           (lexicon_has(&claims->readers->principals, article->document.tokens[marker].lower) ||
            lexicon_has(&claims->readers->principals, article->document.tokens[marker + 1].lower));
}

// "A caller who said he spoke for the Front claimed responsibility": for whom he claims it.
static uint32_t principal_of(const article_claims *claims, uint32_t target,
                             const article_holder *holder)
{
    const article *article = claims->article;
    const syntax_word *words = article->syntax.words;
    const uint32_t sentence = article->document.tokens[target].sentence;
    const uint32_t end = article->document.sentences[sentence].end_token;
    if (holder->stance != STANCE_CLAIMS_RESPONSIBILITY || words[target].upos == UPOS_PROPN ||
        is_named_body(article, target))
        return target;
    for (uint32_t token = target + 1; token < end && token < target + PRINCIPAL_REACH; token++)
        if (is_named_body(article, token) && stands_for(claims, token))
            return token;
    return target;
}

// "The rebel group Arran": Arran, whatever the tree and the tagger take the name for.
static uint32_t name_beside(const article *article, uint32_t target)
{
    const uint32_t name = target + 1;
    const uint32_t sentence = article->document.tokens[target].sentence;
    const uint32_t end = article->document.sentences[sentence].end_token;
    const syntax_word *words = article->syntax.words;
    if (words[target].upos != UPOS_NOUN || name >= end || words[name].upos == UPOS_VERB ||
        !article->document.tokens[name].has_upper)
        return target;
    const bool is_last = name + 1 >= end || words[name + 1].upos == UPOS_PUNCT;
    const bool is_beside = words[name].head == target &&
                           (words[name].relation == REL_APPOS || words[name].upos == UPOS_PROPN);
    return is_last || is_beside ? name : target;
}

// "He did not believe it was involved", where nobody is named by "it": who was held responsible
// last before. SLICE_NONE when nobody was, and for an accusation, which is of somebody else.
static slice last_suspect(const article *article, uint32_t target, sayswho_stance stance)
{
    if (sayswho_is_accusation(stance))
        return SLICE_NONE;
    const uint32_t offset = article->document.tokens[target].at.start;
    const article_claim *last = NULL;
    for (uint32_t i = 0; i < article->claim_count; i++) {
        const article_claim *claim = &article->claims[i];
        if (claim->slot == SLOT_RESPONSIBILITY && claim->at.start < offset &&
            (last == NULL || claim->at.start > last->at.start))
            last = claim;
    }
    return last == NULL ? SLICE_NONE : last->value;
}

// "Held [Tarel] responsible": a capital that is blamed is its government. SLICE_NONE.
static slice government_at(const article_claims *claims, uint32_t target)
{
    const article *article = claims->article;
    const uint32_t entity = who_entity_at(&article->who, target);
    slice iso3, name;
    who_country_form form;
    if (entity == ENTITY_NONE || article->who.entities[entity].kind != WHO_PLACE ||
        !who_find_country(claims->readers->who,
                          utf8_fold_copy(article->arena, article->who.entities[entity].name), &iso3,
                          &name, &form))
        return SLICE_NONE;
    return name;
}

static slice suspect_value(const article_claims *claims, uint32_t target,
                           const article_holder *holder)
{
    const article *article = claims->article;
    const uint32_t entity = who_entity_at(&article->who, target);
    if (article->syntax.words[target].xpos == XPOS_PRP && !article_is_somebody(article, entity)) {
        // "Osk dismissed claims that it was behind the raid": Osk.
        const uint32_t denier = article_denier_of(article, holder->attribution);
        return denier == ATTRIBUTION_NONE ? last_suspect(article, target, holder->stance)
                                          : article->sayswho.attributions[denier].holder;
    }
    const slice government = government_at(claims, target);
    return government.length > 0 ? government
                                 : article_actor_value(article, claims->readers, target);
}

// "Blamed the crash on an attack by rebels": the rebels.
static uint32_t doer_behind(const article *article, uint32_t target)
{
    const uint32_t event = article->what.event_of_token[target];
    if (event == EVENT_NONE || article->what.events[event].type != WHAT_ASSAULT ||
        !article->what.events[event].is_noun)
        return target;
    for (uint32_t i = 0; i < article->what.events[event].role_count; i++) {
        const what_role *role = &article->what.events[event].roles[i];
        if (role->kind == WHAT_AGENT && role->head > target)
            return role->head;
    }
    return target;
}

// "The Eagles of Hamrin claimed the bombing": by the name that holders have.
static bool claims_for_himself(const article *article, uint32_t target,
                               const article_holder *holder)
{
    return holder->stance == STANCE_CLAIMS_RESPONSIBILITY &&
           holder->attribution != ATTRIBUTION_NONE &&
           article->sayswho.attributions[holder->attribution].source_token == target &&
           !slice_equal(holder->name, SLICE("unnamed"));
}

// Nobody accuses himself: the pronoun was another's.
static bool accuses_himself(const article_claim *claim)
{
    return (sayswho_is_accusation(claim->stance) || claim->stance == STANCE_SPECULATES) &&
           slice_equal_ignoring_case(claim->value, claim->holder);
}

void article_claim_responsible(article_claims *claims, uint32_t incident, uint32_t target,
                               const article_holder *holder, const char *rule)
{
    const article *article = claims->article;
    target = name_beside(article, doer_behind(article, target));
    if (is_nobody(claims, target) || is_mere_thing(claims, incident, target))
        return;
    article_claim claim =
        article_claim_start(article, incident, SLOT_RESPONSIBILITY, target,
                            article_actor_span(article, claims->readers, target), holder);
    const uint32_t principal = principal_of(claims, target, holder);
    const slice own = article_own_name(article, claims->readers, target, holder);
    if (own.length == 0 && article->syntax.words[target].upos == UPOS_NUM)
        return; // "two were behind it"
    if (own.length > 0)
        claim.value = own;
    else if (principal == target && claims_for_himself(article, target, holder))
        claim.value = holder->name;
    else
        claim.value = is_own(article, target, holder)
                          ? article_speaker_name(article, claims->readers, target, holder)
                          : suspect_value(claims, principal, holder);
    claim.why =
        article_why_said(article, holder->attribution, rule != NULL ? rule : "responsibility");
    if (has_letter(claim.value) && !accuses_himself(&claim))
        article_claim_add(claims, &claim);
}
