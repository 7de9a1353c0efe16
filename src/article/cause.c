// What an accident was due to, in somebody's words: "the fire was caused by a short circuit", "a
// gas leak caused the blast", "the brakes had failed". The author alone only tells how it went.
#include "article/blame.h"
#include "article/open_clause.h"

// The clause's holder as one who names a cause; false for the author and for what is not asserted.
static bool find_holder(article_holder *holder, const article_claims *claims, uint32_t verb)
{
    const article *article = claims->article;
    const uint32_t attribution = article->sayswho.innermost[verb];
    if (attribution == ATTRIBUTION_NONE ||
        article->sayswho.attributions[attribution].tier != TIER_SPEECH)
        return false;
    *holder = article_holder_of(article, attribution);
    if (holder->stance != STANCE_ASSERTS && holder->stance != STANCE_CONFIRMS &&
        holder->stance != STANCE_SPECULATES)
        return false;
    const sayswho_certainty certainty =
        sayswho_clause_certainty(claims->readers->sayswho, &article->syntax, verb);
    holder->certainty = sayswho_weaker(holder->certainty, certainty);
    const bool is_hedged =
        holder->certainty == CERTAINTY_POSSIBLE || holder->certainty == CERTAINTY_PROBABLE;
    holder->stance =
        is_hedged || holder->stance == STANCE_SPECULATES ? STANCE_SPECULATES : STANCE_BLAMES;
    if (article_is_asked(article, verb)) {
        holder->stance = STANCE_LEAVES_OPEN;
        holder->certainty = CERTAINTY_POSSIBLE;
    } else if (syntax_is_negated(&article->syntax, verb)) {
        holder->stance = STANCE_DENIES;
        holder->certainty = CERTAINTY_NEGATED;
    }
    return true;
}

// The cause's words without whose it is and without "no": "engine" of "the plane's engine".
static slice cause_value(const article *article, uint32_t cause)
{
    const syntax_layer *syntax = &article->syntax;
    uint32_t lead = syntax_child(syntax, cause, REL_NMOD_POSS);
    if (lead == TOKEN_NONE && syntax_has_determiner(syntax, cause, SLICE("no")))
        lead = syntax_child(syntax, cause, REL_DET);
    if (lead == TOKEN_NONE || syntax->words[lead].end > cause)
        return article_phrase_value(article, cause, true);
    const uint32_t first = syntax->words[lead].end;
    const uint32_t end = article_phrase_span(article, cause, true).end;
    return slice_at(article->document.text.data,
                    (span){article->document.tokens[first].at.start, end});
}

static void claim_cause(article_claims *claims, uint32_t incident, uint32_t cause,
                        const article_holder *holder)
{
    const article *article = claims->article;
    article_claim claim = article_claim_start(article, incident, SLOT_RESPONSIBILITY, cause,
                                              article_phrase_span(article, cause, false), holder);
    claim.value = cause_value(article, cause);
    claim.why = SLICE("what it was due to");
    article_claim_add(claims, &claim);
}

// What was brought about: the act that the word tells, or "it". INCIDENT_NONE.
static uint32_t incident_of_effect(const article_claims *claims, uint32_t effect, uint32_t verb)
{
    const article *article = claims->article;
    if (effect == TOKEN_NONE)
        return INCIDENT_NONE;
    const uint32_t event = article->what.event_of_token[effect];
    if (event != EVENT_NONE)
        return article_is_calamity(article->what.events[event].type)
                   ? article_incident_of_event(article, event)
                   : INCIDENT_NONE;
    return slice_equal(article->document.tokens[effect].lower, SLICE("it"))
               ? article_act_in_question(claims, TOKEN_NONE, verb)
               : INCIDENT_NONE;
}

// A thing or a state; who or what did it is told by other words.
static bool is_mere_cause(const article *article, uint32_t cause)
{
    return cause != TOKEN_NONE && article->syntax.words[cause].upos == UPOS_NOUN &&
           article->what.event_of_token[cause] == EVENT_NONE &&
           !article_is_somebody(article, who_entity_at(&article->who, cause));
}

static void claim_brought_about(article_claims *claims, uint32_t verb)
{
    const article *article = claims->article;
    const syntax_layer *syntax = &article->syntax;
    const bool is_passive = syntax_is_passive(syntax, verb);
    const uint32_t cause =
        is_passive ? article_doer_behind_by(syntax, verb) : syntax_subject(syntax, verb);
    const uint32_t effect =
        is_passive ? syntax_subject(syntax, verb) : syntax_child(syntax, verb, REL_OBJ);
    const uint32_t incident = incident_of_effect(claims, effect, verb);
    article_holder holder;
    if (incident == INCIDENT_NONE || !is_mere_cause(article, cause) ||
        !find_holder(&holder, claims, verb))
        return;
    claim_cause(claims, incident, cause, &holder);
}

// The act that a verb tells or that its subject names: "the dam gave way", "the fire broke out".
static uint32_t incident_of_clause(const article_claims *claims, uint32_t verb)
{
    const article *article = claims->article;
    const uint32_t told = incident_of_effect(claims, verb, verb);
    const uint32_t subject = syntax_subject(&article->syntax, verb);
    return told != INCIDENT_NONE || subject == TOKEN_NONE ||
                   article->what.event_of_token[subject] == EVENT_NONE
               ? told
               : incident_of_effect(claims, subject, verb);
}

// "The dam gave way because of heavy rain", "the fire broke out due to a short circuit". Of an
// accident only: men are attacked because of their faith.
static void claim_because(article_claims *claims, uint32_t verb)
{
    const article *article = claims->article;
    const syntax_word *words = article->syntax.words;
    for (uint32_t cause = words[verb].first_child; cause != TOKEN_NONE;
         cause = words[cause].next_sibling) {
        const uint32_t lead =
            words[cause].relation == REL_OBL && cause > verb ? words[cause].left : cause;
        if (lead == cause || !lexicon_has(&claims->readers->because, words[lead].lemma) ||
            !is_mere_cause(article, cause))
            continue;
        const uint32_t incident = incident_of_clause(claims, verb);
        article_holder holder;
        if (incident != INCIDENT_NONE && article->incidents[incident].type == WHAT_DISASTER &&
            find_holder(&holder, claims, verb))
            claim_cause(claims, incident, cause, &holder);
    }
}

static bool is_kind(const article_claims *claims, slice lemma, slice kind)
{
    uint32_t count = 0;
    const uint32_t first = lexicon_find(&claims->readers->failings, lemma, &count);
    for (uint32_t row = first; row < first + count; row++)
        if (slice_equal(lexicon_cell(&claims->readers->failings, row, 1), kind))
            return true;
    return false;
}

// A part by its own word, or by one before a vague one: "cooling system".
static bool is_part(const article_claims *claims, uint32_t token)
{
    const syntax_layer *syntax = &claims->article->syntax;
    const slice lemma = syntax->words[token].lemma;
    return is_kind(claims, lemma, SLICE("part")) ||
           (is_kind(claims, lemma, SLICE("vague")) &&
            syntax_child(syntax, token, REL_COMPOUND) != TOKEN_NONE);
}

// Is a child of a verb led by a word of what came first: "when it hit", "under the impact"?
static bool follows_blow(const article_claims *claims, uint32_t child)
{
    static const uint8_t relations[] = {REL_CASE, REL_MARK, REL_ADVMOD};
    const syntax_layer *syntax = &claims->article->syntax;
    for (size_t i = 0; i < sizeof relations / sizeof *relations; i++) {
        const uint32_t marker = syntax_child(syntax, child, relations[i]);
        if (marker != TOKEN_NONE && is_kind(claims, syntax->words[marker].lemma, SLICE("blow")))
            return true;
    }
    return false;
}

// Did the thing fail of itself? Not "failed to reach the tower", "broke the fall", "burst when it
// hit the seabed": these tell of something else, or of what came of the accident.
static bool fails_of_itself(const article_claims *claims, uint32_t verb)
{
    const syntax_word *words = claims->article->syntax.words;
    for (uint32_t child = words[verb].first_child; child != TOKEN_NONE;
         child = words[child].next_sibling) {
        const uint8_t relation = words[child].relation;
        if (relation == REL_OBJ || relation == REL_XCOMP || relation == REL_CCOMP ||
            ((relation == REL_ADVCL || relation == REL_OBL) && follows_blow(claims, child)))
            return false;
    }
    return true;
}

// Of an accident only: in a raid a door may break, too.
static void claim_failing(article_claims *claims, uint32_t verb)
{
    const article *article = claims->article;
    const uint32_t part = syntax_subject(&article->syntax, verb);
    article_holder holder;
    if (part == TOKEN_NONE || !is_part(claims, part) || !fails_of_itself(claims, verb) ||
        !find_holder(&holder, claims, verb))
        return;
    const uint32_t incident = article_act_in_question(claims, TOKEN_NONE, verb);
    if (incident != INCIDENT_NONE && article->incidents[incident].type == WHAT_DISASTER)
        claim_cause(claims, incident, part, &holder);
}

void article_claim_cause(article_claims *claims, uint32_t verb)
{
    const syntax_word *word = &claims->article->syntax.words[verb];
    if (word->upos != UPOS_VERB)
        return;
    if (lexicon_has(&claims->readers->bringings, word->lemma))
        claim_brought_about(claims, verb);
    else if (is_kind(claims, word->lemma, SLICE("fails")))
        claim_failing(claims, verb);
    claim_because(claims, verb);
}
