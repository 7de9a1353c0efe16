// Who did it, told beside the act: "police identified the gunman as Pavel Osk", "a lone hijacker
// poured petrol over himself", "he is a hijacker". A noun for a doer (lexicon/article/epithet.lex)
// says what its bearer did; the incident meant is the article's main one of that kind.
#include "article/article_internal.h"

#define SOURCE_REACH 8u // words between "identified" and "as"
#define NAME_REACH 6u   // words between "as" and the name

static uint32_t sentence_end(const article *article, uint32_t token)
{
    return article->document.sentences[article->document.tokens[token].sentence].end_token;
}

static void claim_culprit(article_claims *claims, const article_epithet *epithet, uint32_t token,
                          span at, slice value, const article_holder *holder, const char *why)
{
    const article *article = claims->article;
    article_claim claim =
        article_claim_start(article, article_main_incident(article, epithet->type),
                            SLOT_PERPETRATOR, token, at, holder);
    claim.value = value;
    claim.why = slice_from_string(why);
    article_claim_add(claims, &claim);
}

// ---- "identified by A as B" ----

// Whom the verb identifies: its object, passive subject, or the noun it stands behind.
static uint32_t identified(const article *article, uint32_t verb)
{
    const syntax_word *words = article->syntax.words;
    const uint32_t object = syntax_child(&article->syntax, verb, REL_OBJ);
    if (object != TOKEN_NONE)
        return object;
    if (words[verb].relation == REL_ACL)
        return words[verb].head;
    // "Charges against the suspect, identified as …", whatever the tree hangs it on.
    const bool is_behind_noun = verb > 1 && words[verb - 2].upos == UPOS_NOUN &&
                                slice_equal(article->document.tokens[verb - 1].lower, SLICE(","));
    return is_behind_noun ? verb - 2 : syntax_child(&article->syntax, verb, REL_NSUBJ_PASS);
}

static uint32_t find_word(const article *article, uint32_t from, uint32_t reach, const char *word)
{
    const uint32_t end = sentence_end(article, from);
    for (uint32_t token = from; token < end && token < from + reach; token++)
        if (slice_equal(article->document.tokens[token].lower, slice_from_string(word)))
            return token;
    return TOKEN_NONE;
}

// The person named behind "as", past what he is: "as jobless cook Ivo Maren". MENTION_NONE.
static uint32_t person_behind(const article *article, uint32_t as)
{
    const uint32_t end = sentence_end(article, as);
    for (uint32_t token = as + 1; token < end && token < as + NAME_REACH; token++) {
        const uint32_t mention = who_mention_at(&article->who, token);
        if (mention == MENTION_NONE)
            continue;
        const who_mention *found = &article->who.mentions[mention];
        if (found->form == WHO_NAME && found->kind == WHO_PERSON && found->entity != ENTITY_NONE)
            return mention;
    }
    return MENTION_NONE;
}

// Who identifies him: the subject, the one named behind "by", else nobody who is named.
static article_holder identifier_of(const article_claims *claims, uint32_t verb, uint32_t as)
{
    const article *article = claims->article;
    const uint32_t subject = syntax_child(&article->syntax, verb, REL_NSUBJ);
    const uint32_t by = find_word(article, verb + 1, as - verb, "by");
    const uint32_t outer = article->sayswho.innermost[verb];
    article_holder holder = {.name = SLICE("unnamed"),
                             .kind = SLICE("unnamed"),
                             .cue = article->document.tokens[verb].at,
                             .attribution = ATTRIBUTION_NONE};
    uint32_t who = subject;
    if (who == TOKEN_NONE && by != TOKEN_NONE && by + 1 < as)
        who = as - 1;
    if (who != TOKEN_NONE) {
        holder.name = article_actor_value(article, claims->readers, who);
        holder.at = article_phrase_span(article, who, false);
        holder.kind = SLICE("organization");
    }
    holder.parent = outer == ATTRIBUTION_NONE ? SLICE_NONE : article_holder_of(article, outer).name;
    holder.stance = STANCE_ASSERTS;
    holder.certainty = CERTAINTY_PROBABLE;
    return holder;
}

static void claim_identified(article_claims *claims, uint32_t verb)
{
    const article *article = claims->article;
    const uint32_t who = identified(article, verb);
    const uint32_t as = find_word(article, verb + 1, SOURCE_REACH, "as");
    article_epithet epithet;
    if (who == TOKEN_NONE || as == TOKEN_NONE ||
        !article_find_epithet(&epithet, article, claims->readers, who))
        return;
    const uint32_t mention = person_behind(article, as);
    if (mention == MENTION_NONE)
        return;
    const who_mention *named = &article->who.mentions[mention];
    const article_holder holder = identifier_of(claims, verb, as);
    claim_culprit(claims, &epithet, named->head, named->at,
                  article->who.entities[named->entity].name, &holder, "identified as");
}

// ---- a doer of whom only something else is told ----

static bool has_role(const article *article, uint32_t head)
{
    for (uint32_t i = 0; i < article->what.count; i++)
        for (uint32_t k = 0; k < article->what.events[i].role_count; k++)
            if (article->what.events[i].roles[k].head == head)
                return true;
    return false;
}

static bool is_first_told(const article *article, uint32_t token)
{
    const uint32_t determiner = syntax_child(&article->syntax, token, REL_DET);
    return determiner != TOKEN_NONE &&
           slice_equal(article->syntax.words[determiner].lemma, SLICE("a"));
}

// "A lone hijacker …", told for the first time; what is done to him is another's.
static void claim_doer(article_claims *claims, uint32_t token, const article_epithet *epithet)
{
    const article *article = claims->article;
    const syntax_word *word = &article->syntax.words[token];
    if (word->relation != REL_NSUBJ || !is_first_told(article, token) || has_role(article, token))
        return;
    const article_holder holder = article_holder_of(article, article->sayswho.innermost[token]);
    claim_culprit(claims, epithet, token, article_phrase_span(article, token, false),
                  article_actor_value(article, claims->readers, token), &holder, "doer told of");
    article_claim_supposed(claims, article_main_incident(article, epithet->type), SLOT_PERPETRATOR,
                           token, holder);
}

// "The Front hostage-takers", "Front gunmen": the group they are named with.
static void claim_group_before(article_claims *claims, uint32_t first,
                               const article_epithet *epithet)
{
    const article *article = claims->article;
    const text_token *tokens = article->document.tokens;
    uint32_t last = first == 0 ? TOKEN_NONE : first - 1;
    if (last != TOKEN_NONE && last > 0 && slice_equal(tokens[last].lower, SLICE(")")))
        last--; // "the Dawn Front ( DF) gunmen"
    const uint32_t mention =
        last == TOKEN_NONE ? MENTION_NONE : who_mention_at(&article->who, last);
    if (mention == MENTION_NONE || article->who.mentions[mention].entity == ENTITY_NONE ||
        article->who.mentions[mention].form != WHO_NAME ||
        tokens[last].sentence != tokens[first].sentence)
        return;
    const who_entity *group = &article->who.entities[article->who.mentions[mention].entity];
    if (!group->is_named || (group->kind != WHO_ORGANIZATION && group->kind != WHO_GROUP))
        return;
    const article_holder said = article_holder_of(article, article->sayswho.innermost[first]);
    const article_holder holder = said.stance == STANCE_ASSERTS ? said : article_author();
    claim_culprit(claims, epithet, first, article->who.mentions[mention].at, group->name, &holder,
                  "group of the doers");
}

// "[Maren] is a hijacker."
static void claim_called(article_claims *claims, uint32_t token, const article_epithet *epithet)
{
    const article *article = claims->article;
    const uint32_t subject = syntax_child(&article->syntax, token, REL_NSUBJ);
    if (syntax_child(&article->syntax, token, REL_COP) == TOKEN_NONE || subject == TOKEN_NONE ||
        syntax_is_negated(&article->syntax, token) || !is_first_told(article, token))
        return;
    const uint32_t entity = who_entity_at(&article->who, subject);
    if (entity == ENTITY_NONE || !article->who.entities[entity].is_named ||
        article->who.entities[entity].kind != WHO_PERSON)
        return;
    const article_holder holder = article_holder_of(article, article->sayswho.innermost[token]);
    claim_culprit(claims, epithet, subject, article->document.tokens[subject].at,
                  article->who.entities[entity].name, &holder, "called so");
}

static bool names_doer(const article_readers *readers, slice lemma)
{
    return lexicon_has(&readers->namings, lemma);
}

void article_claim_culprits(article_claims *claims)
{
    const article *article = claims->article;
    for (uint32_t token = 0; token < article->document.token_count; token++) {
        const syntax_word *word = &article->syntax.words[token];
        article_epithet epithet;
        if (article_match_epithet(&epithet, article, claims->readers, token) > 0)
            claim_group_before(claims, token, &epithet);
        if (word->upos == UPOS_VERB && names_doer(claims->readers, word->lemma))
            claim_identified(claims, token);
        if (word->upos != UPOS_NOUN ||
            !article_find_epithet(&epithet, article, claims->readers, token))
            continue;
        claim_doer(claims, token, &epithet);
        claim_called(claims, token, &epithet);
    }
}
