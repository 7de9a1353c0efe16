// Who is cared for is hurt, where nothing else says so: "nurses treated 41 people", "three welders
// were in hospital with burns", "nine remained in hospital".
#include "article/blame.h"
#include "article/claim_role.h"

static slice cell_of(const lexicon_table *table, slice word, uint32_t column)
{
    uint32_t count = 0;
    const uint32_t row = lexicon_find(table, word, &count);
    return count > 0 ? lexicon_cell(table, row, column) : SLICE_NONE;
}

static bool is_of_kind(const article_claims *claims, slice word, slice kind)
{
    return slice_equal(cell_of(&claims->readers->cares, word, 1), kind);
}

// The number of people at a token, NULL: "41 people", "30 wounded", "three welders". Bodies are
// past care, and things need none.
static const howmany_amount *people_counted(const article_claims *claims, uint32_t token)
{
    const article *article = claims->article;
    const uint32_t index =
        token == TOKEN_NONE ? AMOUNT_NONE : article->howmany.amount_of_unit[token];
    const howmany_amount *amount = index == AMOUNT_NONE ? NULL : &article->howmany.amounts[index];
    if (amount == NULL || amount->kind != HOWMANY_COUNT || amount->range.low == 0 ||
        is_of_kind(claims, article->syntax.words[token].lemma, SLICE("past")))
        return NULL;
    const uint32_t entity = who_entity_at(&article->who, token);
    const who_kind kind = entity == ENTITY_NONE ? WHO_OTHER : article->who.entities[entity].kind;
    const bool is_bare = article->syntax.words[token].upos == UPOS_NUM;
    return kind == WHO_PERSON || kind == WHO_GROUP || kind == WHO_NATIONALITY || is_bare ? amount
                                                                                         : NULL;
}

static void claim_hurt(article_claims *claims, const howmany_amount *amount, uint32_t people,
                       uint32_t near, uint32_t incident)
{
    const article *article = claims->article;
    const article_holder holder = article_holder_of(article, article->sayswho.innermost[near]);
    article_claim claim = article_claim_start(
        article, incident, amount->is_subset ? SLOT_INJURED_SUBSET : SLOT_INJURED, people,
        amount->at, &holder);
    claim.range = amount->range;
    claim.value = howmany_range_text(article->arena, amount->range);
    claim.why = SLICE("cared for");
    article_claim_add(claims, &claim);
}

// Nurses, a hospital, "they" in the mouth of nurses.
static bool are_carers(const article_claims *claims, uint32_t subject)
{
    const article *article = claims->article;
    if (is_of_kind(claims, article->syntax.words[subject].lemma, SLICE("carer")))
        return true;
    const uint32_t said = article->sayswho.innermost[subject];
    const uint32_t source = said == ATTRIBUTION_NONE || !article_is_pronoun(article, subject)
                                ? TOKEN_NONE
                                : article->sayswho.attributions[said].source_token;
    return source != TOKEN_NONE &&
           is_of_kind(claims, article->syntax.words[source].lemma, SLICE("carer"));
}

// "Treated 12 people for cholera": sick, not hurt. "For burns" is as it should be.
static bool is_for_illness(const article_claims *claims, uint32_t verb, uint32_t people)
{
    const syntax_word *words = claims->article->syntax.words;
    const uint32_t parents[] = {verb, people};
    for (size_t i = 0; i < 2; i++)
        for (uint32_t child = words[parents[i]].first_child; child != TOKEN_NONE;
             child = words[child].next_sibling) {
            const uint32_t marker = syntax_child(&claims->article->syntax, child, REL_CASE);
            if (marker != TOKEN_NONE && slice_equal(words[marker].lemma, SLICE("for")) &&
                !is_of_kind(claims, words[child].lemma, SLICE("wound")))
                return true;
        }
    return false;
}

static void claim_treated(article_claims *claims, uint32_t verb, uint32_t incident)
{
    const syntax_layer *syntax = &claims->article->syntax;
    const uint32_t people = syntax_child(syntax, verb, REL_OBJ);
    const uint32_t subject = syntax_subject(syntax, verb);
    const howmany_amount *amount = people_counted(claims, people);
    const syntax_tense tense = syntax_tense_of(syntax, verb);
    if (amount != NULL && subject != TOKEN_NONE && are_carers(claims, subject) &&
        !is_for_illness(claims, verb, people) && !syntax_is_negated(syntax, verb) &&
        tense != TENSE_FUTURE && tense != TENSE_MODAL && tense != TENSE_INFINITIVE)
        claim_hurt(claims, amount, people, verb, incident);
}

// "In hospital with burns": does a wound stand behind the bed? "Remained in hospital" needs none.
static bool has_wound_behind(const article_claims *claims, uint32_t hospital)
{
    const text_document *document = &claims->article->document;
    const uint32_t end = document->sentences[document->tokens[hospital].sentence].end_token;
    return hospital + 2 < end && slice_equal(document->tokens[hospital + 1].lower, SLICE("with")) &&
           (is_of_kind(claims, claims->article->syntax.words[hospital + 2].lemma, SLICE("wound")) ||
            (hospital + 3 < end &&
             is_of_kind(claims, claims->article->syntax.words[hospital + 3].lemma,
                        SLICE("wound"))));
}

static void claim_in_bed(article_claims *claims, uint32_t hospital, uint32_t incident)
{
    const syntax_layer *syntax = &claims->article->syntax;
    const uint32_t marker = syntax_child(syntax, hospital, REL_CASE);
    const bool is_copula = syntax_child(syntax, hospital, REL_COP) != TOKEN_NONE;
    const uint32_t verb = is_copula ? hospital : syntax->words[hospital].head;
    if (marker == TOKEN_NONE || verb == TOKEN_NONE ||
        !slice_equal(syntax->words[marker].lemma, SLICE("in")) ||
        (!is_copula && !is_of_kind(claims, syntax->words[verb].lemma, SLICE("lie"))))
        return;
    const uint32_t people = syntax_subject(syntax, verb);
    const howmany_amount *amount = people_counted(claims, people);
    if (amount == NULL || syntax_is_negated(syntax, verb) ||
        (amount->range.high == 1 && !has_wound_behind(claims, hospital)))
        return;
    claim_hurt(claims, amount, people, hospital, incident);
}

void article_claim_patients(article_claims *claims, uint32_t token)
{
    const article *article = claims->article;
    const slice kind = cell_of(&claims->readers->cares, article->syntax.words[token].lemma, 1);
    const uint8_t upos = article->syntax.words[token].upos;
    const bool is_care = slice_equal(kind, SLICE("care")) && upos == UPOS_VERB;
    const bool is_bed =
        upos == UPOS_NOUN && slice_equal(article->syntax.words[token].lemma, SLICE("hospital"));
    const uint32_t incident =
        is_care || is_bed ? article_act_in_question(claims, TOKEN_NONE, token) : INCIDENT_NONE;
    if (incident == INCIDENT_NONE || (article->incidents[incident].type != WHAT_ASSAULT &&
                                      article->incidents[incident].type != WHAT_DISASTER &&
                                      article->incidents[incident].type != WHAT_CASUALTY))
        return;
    if (is_care)
        claim_treated(claims, token, incident);
    else
        claim_in_bed(claims, token, incident);
}
