// Who the doers were: "the killers were members of the Front", "the bomber was Ali Osk", "the
// attackers belonged to the Front"; "the Front committed this crime", of an act told before.
#include "article/blame.h"
#include "article/open_clause.h"

// "The gunmen": known from before, and told to have done it.
static bool is_known_doer(article_epithet *out, const article_claims *claims, uint32_t subject)
{
    const article *article = claims->article;
    const uint32_t mention = who_mention_at(&article->who, subject);
    return mention != MENTION_NONE && article->who.mentions[mention].is_definite &&
           article->who.mentions[mention].form == WHO_DESCRIPTION &&
           article_find_epithet(out, article, claims->readers, subject) && !out->is_probable;
}

static bool is_named_actor(const article *article, uint32_t token)
{
    const uint32_t entity = token == TOKEN_NONE ? ENTITY_NONE : who_entity_at(&article->who, token);
    if (entity == ENTITY_NONE || !article->who.entities[entity].is_named)
        return false;
    const who_kind kind = article->who.entities[entity].kind;
    return kind == WHO_PERSON || kind == WHO_ORGANIZATION || kind == WHO_GROUP;
}

// "The Eastern cartel": a body that its text writes with a capital.
static bool is_called_body(const article *article, uint32_t token)
{
    const uint32_t mention =
        token == TOKEN_NONE ? MENTION_NONE : who_mention_at(&article->who, token);
    if (mention == MENTION_NONE)
        return false;
    const who_mention *found = &article->who.mentions[mention];
    bool has_upper = false;
    for (uint32_t i = found->first; i < found->end; i++)
        has_upper |= article->document.tokens[i].has_upper;
    return has_upper && (found->kind == WHO_ORGANIZATION || found->kind == WHO_GROUP);
}

// "[Members] of the Eastern cartel". TOKEN_NONE.
static uint32_t body_of_members(const article_claims *claims, uint32_t members)
{
    const article *article = claims->article;
    const uint32_t body = syntax_child(&article->syntax, members, REL_NMOD);
    return lexicon_has(&claims->readers->memberships, article->syntax.words[members].lemma) &&
                   is_called_body(article, body)
               ? body
               : TOKEN_NONE;
}

// The token that names who they were: the predicate, else whose members they were. TOKEN_NONE.
static uint32_t identity_at(const article_claims *claims, uint32_t predicate)
{
    const article *article = claims->article;
    if (article_group_of_members(article, claims->readers, predicate) != ENTITY_NONE ||
        is_named_actor(article, predicate))
        return predicate;
    if (article->syntax.words[predicate].upos != UPOS_VERB)
        return body_of_members(claims, predicate);
    const bool is_listed =
        lexicon_has(&claims->readers->belongings, article->syntax.words[predicate].lemma);
    const uint32_t owner = syntax_child(&article->syntax, predicate, REL_OBL);
    return is_listed && is_called_body(article, owner) ? owner : TOKEN_NONE;
}

static article_holder holder_of_identity(const article_claims *claims, uint32_t predicate)
{
    const article *article = claims->article;
    article_holder holder = article_holder_of(article, article->sayswho.innermost[predicate]);
    holder.certainty =
        sayswho_weaker(holder.certainty, sayswho_clause_certainty(claims->readers->sayswho,
                                                                  &article->syntax, predicate));
    if (syntax_is_negated(&article->syntax, predicate)) {
        holder.stance = STANCE_DENIES;
        holder.certainty = CERTAINTY_NEGATED;
    } else if (holder.stance == STANCE_ASSERTS && holder.certainty != CERTAINTY_CERTAIN) {
        holder.stance = STANCE_SPECULATES;
    }
    return holder;
}

void article_claim_belonging(article_claims *claims, uint32_t predicate)
{
    const article *article = claims->article;
    const syntax_layer *syntax = &article->syntax;
    uint32_t subject = syntax_child(syntax, predicate, REL_NSUBJ);
    if (subject != TOKEN_NONE && syntax->words[subject].upos == UPOS_NUM) // "one of the attackers"
        subject = syntax_child(syntax, subject, REL_NMOD);
    article_epithet epithet;
    const bool tells = syntax->words[predicate].upos == UPOS_VERB ||
                       syntax_child(syntax, predicate, REL_COP) != TOKEN_NONE;
    if (subject == TOKEN_NONE || !tells || !is_known_doer(&epithet, claims, subject))
        return;
    const uint32_t named = identity_at(claims, predicate);
    if (named == TOKEN_NONE)
        return;
    const article_holder holder = holder_of_identity(claims, predicate);
    article_claim claim = article_claim_start(
        article, article_act_in_question(claims, TOKEN_NONE, predicate), SLOT_PERPETRATOR, named,
        article_phrase_span(article, named, false), &holder);
    claim.value = article_actor_value(article, claims->readers, named);
    claim.why = SLICE("who the doers were");
    article_claim_add(claims, &claim);
}

// ---- an act told before ----

// Does a word of violence colour the noun: "this [cowardly] act", "this act of [terror]"?
static bool is_of_violence(const article_claims *claims, uint32_t noun)
{
    const syntax_word *words = claims->article->syntax.words;
    bool is_listed = false;
    for (uint32_t child = words[noun].first_child; child != TOKEN_NONE && !is_listed;
         child = words[child].next_sibling)
        is_listed = lexicon_has(&claims->readers->violent, words[child].lemma);
    return is_listed;
}

// "This act of mercy", "this noble deed": told by a colourless noun, it is what the rest says.
static bool is_another_act(const article_claims *claims, uint32_t noun)
{
    const syntax_layer *syntax = &claims->article->syntax;
    return (syntax_child(syntax, noun, REL_AMOD) != TOKEN_NONE ||
            syntax_child(syntax, noun, REL_NMOD) != TOKEN_NONE) &&
           !is_of_violence(claims, noun);
}

// "Act", "deed": a noun for good and bad alike.
static bool is_colourless(const article_claims *claims, uint32_t noun)
{
    uint32_t count = 0;
    const uint32_t row =
        lexicon_find(&claims->readers->acts, claims->article->syntax.words[noun].lemma, &count);
    return count > 0 && lexicon_cell(&claims->readers->acts, row, 2).length > 0;
}

bool article_points_at_act(const article_claims *claims, uint32_t noun)
{
    const syntax_layer *syntax = &claims->article->syntax;
    uint32_t count = 0;
    const uint32_t row = noun == TOKEN_NONE ? 0
                                            : lexicon_find(&claims->readers->acts,
                                                           syntax->words[noun].lemma, &count);
    const uint32_t determiner = count == 0 ? TOKEN_NONE : syntax_child(syntax, noun, REL_DET);
    if (determiner == TOKEN_NONE || (is_colourless(claims, noun) && is_another_act(claims, noun)))
        return false;
    const slice lemma = syntax->words[determiner].lemma;
    return lexicon_has(&claims->readers->pointers, lemma) ||
           (slice_equal(lemma, SLICE("the")) &&
            lexicon_cell(&claims->readers->acts, row, 1).length > 0);
}

bool article_is_about_told_act(const article_claims *claims, uint32_t token)
{
    const syntax_word *words = claims->article->syntax.words;
    for (uint32_t child = words[token].first_child; child != TOKEN_NONE;
         child = words[child].next_sibling)
        if ((words[child].relation == REL_OBL || words[child].relation == REL_NMOD) &&
            article_points_at_act(claims, child))
            return true;
    return false;
}

uint32_t article_doer_behind_by(const syntax_layer *syntax, uint32_t verb)
{
    for (uint32_t child = syntax->words[verb].first_child; child != TOKEN_NONE;
         child = syntax->words[child].next_sibling) {
        const uint32_t marker = syntax_child(syntax, child, REL_CASE);
        if (marker != TOKEN_NONE && slice_equal(syntax->words[marker].lemma, SLICE("by")) &&
            syntax->words[child].upos != UPOS_VERB)
            return child;
    }
    return TOKEN_NONE;
}

// What was carried out, and who did it, in either voice. TOKEN_NONE.
static uint32_t deed_carried_out(const syntax_layer *syntax, uint32_t verb, uint32_t *doer)
{
    const bool is_passive = syntax_is_passive(syntax, verb);
    *doer = is_passive ? article_doer_behind_by(syntax, verb) : syntax_subject(syntax, verb);
    if (!is_passive)
        return syntax_child(syntax, verb, REL_OBJ);
    const uint32_t subject = syntax_child(syntax, verb, REL_NSUBJ_PASS);
    return subject == TOKEN_NONE && syntax->words[verb].relation == REL_ACL
               ? syntax->words[verb].head // "the crime committed by the Front"
               : subject;
}

// "Could have committed it", "whether they did it": nobody says that they did.
static bool is_unsure(const article *article, uint32_t verb)
{
    const syntax_tense tense = syntax_tense_of(&article->syntax, verb);
    return tense == TENSE_MODAL || tense == TENSE_INFINITIVE || tense == TENSE_FUTURE ||
           article_is_supposed(article, verb);
}

// "This crime", "this cowardly deed": the act told before. "This action" may be the police's.
static bool is_told_crime(const article_claims *claims, uint32_t deed, bool is_wrong)
{
    return article_points_at_act(claims, deed) &&
           (is_wrong || !is_colourless(claims, deed) || is_of_violence(claims, deed));
}

// "Only cowards committed it": what kind of people, not who.
static bool is_only(const article *article, uint32_t doer)
{
    const uint32_t first = article->syntax.words[doer].left;
    return slice_equal(article->document.tokens[first].lower, SLICE("only")) ||
           (first > 0 && slice_equal(article->document.tokens[first - 1].lower, SLICE("only")));
}

static bool is_actor(const article_claims *claims, uint32_t token)
{
    const article *article = claims->article;
    const uint32_t entity = who_entity_at(&article->who, token);
    return is_named_actor(article, token) ||
           (article_is_somebody(article, entity) &&
            (article->who.entities[entity].is_named ||
             article->who.entities[entity].role.length > 0)) ||
           who_agent_role(claims->readers->who, article->syntax.words[token].lemma).length > 0;
}

// Who is told to have done it: the body of which "no member" did. TOKEN_NONE: nobody is named.
static uint32_t named_doer(const article_claims *claims, uint32_t doer)
{
    const article *article = claims->article;
    if (doer == TOKEN_NONE || article_is_pronoun(article, doer) || is_only(article, doer))
        return TOKEN_NONE;
    if (syntax_has_determiner(&article->syntax, doer, SLICE("no")))
        return body_of_members(claims, doer);
    return is_actor(claims, doer) ? doer : TOKEN_NONE;
}

void article_claim_carrying(article_claims *claims, uint32_t verb)
{
    const article *article = claims->article;
    uint32_t count = 0, doer = TOKEN_NONE;
    if (article->syntax.words[verb].upos != UPOS_VERB)
        return;
    const uint32_t row =
        lexicon_find(&claims->readers->carryings, article->syntax.words[verb].lemma, &count);
    const uint32_t deed = count == 0 ? TOKEN_NONE : deed_carried_out(&article->syntax, verb, &doer);
    doer = deed == TOKEN_NONE ? TOKEN_NONE : named_doer(claims, doer);
    if (doer == TOKEN_NONE || is_unsure(article, verb) ||
        !is_told_crime(claims, deed, lexicon_cell(&claims->readers->carryings, row, 1).length > 0))
        return;
    const article_holder holder = holder_of_identity(claims, verb);
    const slice own = article_own_name(article, claims->readers, doer, &holder);
    article_claim claim = article_claim_start(
        article, article_act_in_question(claims, TOKEN_NONE, verb), SLOT_PERPETRATOR, doer,
        article_actor_span(article, claims->readers, doer), &holder);
    claim.value = own.length > 0 ? own : article_actor_value(article, claims->readers, doer);
    claim.why = SLICE("who carried out what was told");
    if (claim.value.length > 0)
        article_claim_add(claims, &claim);
}
