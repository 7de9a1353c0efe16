// Who is charged, where a noun tells of it and no cue: "faces two counts of murder", "was arrested
// on suspicion of murder". Somebody accuses him whom nobody names.
#include "article/blame.h"
#include "article/claim_role.h"

#define PHRASE_REACH 24u // words of the charge

static bool is_led_by(const article *article, uint32_t noun, slice preposition)
{
    uint32_t marker = TOKEN_NONE;
    while ((marker = syntax_next_child(&article->syntax, noun, marker, REL_CASE)) != TOKEN_NONE)
        if (slice_equal(article->syntax.words[marker].lemma, preposition))
            return true;
    return false;
}

// The noun of a row below the verb, or below its object: "arrested a man on a charge". TOKEN_NONE.
static uint32_t charge_below(const article *article, uint32_t verb, slice preposition, slice noun)
{
    const syntax_word *words = article->syntax.words;
    const uint32_t object = syntax_child(&article->syntax, verb, REL_OBJ);
    const uint32_t tops[] = {verb, object};
    for (size_t i = 0; i < 2 && tops[i] != TOKEN_NONE; i++)
        for (uint32_t child = words[tops[i]].first_child; child != TOKEN_NONE;
             child = words[child].next_sibling)
            if (child > verb && slice_equal(words[child].lemma, noun) &&
                (preposition.length == 0 ? child == object
                                         : is_led_by(article, child, preposition)))
                return child;
    return TOKEN_NONE;
}

// The charge that the verb tells of; *is_object when it is its object. TOKEN_NONE.
static uint32_t charge_of(const article_claims *claims, uint32_t verb, bool *is_object)
{
    const article *article = claims->article;
    const lexicon_table *table = &claims->readers->charged;
    uint32_t count = 0;
    const uint32_t first = lexicon_find(table, article->syntax.words[verb].lemma, &count);
    for (uint32_t row = first; row < first + count; row++) {
        const slice preposition = lexicon_cell(table, row, 1);
        const uint32_t noun = charge_below(article, verb, preposition, lexicon_cell(table, row, 2));
        if (noun == TOKEN_NONE)
            continue;
        lexicon_note_answer(table, row);
        *is_object = preposition.length == 0;
        return noun;
    }
    return TOKEN_NONE;
}

// Who is charged: the subject of "faces", the object of "arrested", whom "arrested" stands behind.
static uint32_t who_is_charged(const article *article, uint32_t verb, bool is_subject)
{
    const syntax_word *word = &article->syntax.words[verb];
    const uint32_t subject = syntax_subject(&article->syntax, verb);
    const bool is_passive = syntax_is_passive(&article->syntax, verb);
    if (!is_subject && !is_passive)
        return syntax_child(&article->syntax, verb, REL_OBJ);
    if (subject != TOKEN_NONE && article->syntax.words[subject].upos != UPOS_DET &&
        article->syntax.words[subject].xpos != XPOS_WP &&
        article->syntax.words[subject].xpos != XPOS_WDT)
        return subject;
    return word->relation == REL_ACL || word->relation == REL_ACL_RELCL ? word->head : TOKEN_NONE;
}

// The act in the words of the charge: "[murder] charges", "two counts of [murder]". TOKEN_NONE.
static uint32_t deed_in(const article_claims *claims, uint32_t charge)
{
    const article *article = claims->article;
    const syntax_word *word = &article->syntax.words[charge];
    for (uint32_t token = word->left; token < word->end && token < word->left + PHRASE_REACH;
         token++) {
        const uint32_t event = article->what.event_of_token[token];
        const bool is_kind =
            article->syntax.words[token].relation == REL_COMPOUND &&
            article->syntax.words[token].head == charge && // not "an assault weapon"
            lexicon_has(&claims->readers->happenings, article->syntax.words[token].lemma);
        if (is_kind ||
            (event != EVENT_NONE && article_is_calamity(article->what.events[event].type)))
            return token;
    }
    return TOKEN_NONE;
}

static article_holder accuser(const article *article, uint32_t verb)
{
    const uint32_t outer = article->sayswho.innermost[verb];
    return (article_holder){
        .name = SLICE("unnamed"),
        .kind = SLICE("unnamed"),
        .parent = outer == ATTRIBUTION_NONE ? SLICE_NONE : article_holder_of(article, outer).name,
        .cue = article->document.tokens[verb].at,
        .stance = STANCE_ACCUSES,
        .certainty = CERTAINTY_CERTAIN,
        .attribution = outer};
}

void article_claim_charged(article_claims *claims, uint32_t verb)
{
    const article *article = claims->article;
    bool is_object = false;
    const uint32_t charge = article->syntax.words[verb].upos == UPOS_VERB
                                ? charge_of(claims, verb, &is_object)
                                : TOKEN_NONE;
    if (charge == TOKEN_NONE || sayswho_clause_certainty(claims->readers->sayswho, &article->syntax,
                                                         verb) != CERTAINTY_CERTAIN)
        return;
    const uint32_t suspect = who_is_charged(article, verb, is_object);
    const uint32_t deed = deed_in(claims, charge);
    if (suspect == TOKEN_NONE || deed == TOKEN_NONE ||
        !article_may_be_blamed(article, suspect)) // "held the hearing on charges of murder"
        return;
    const uint32_t incident = article_incident_charged(claims, verb, deed);
    if (incident == INCIDENT_NONE)
        return;
    const article_holder holder = accuser(article, verb);
    article_claim_responsible(claims, incident, suspect, &holder, "faces a charge");
    if (!article_is_pronoun(article, suspect))
        article_remember_accused(claims, incident, suspect, true, true);
}
