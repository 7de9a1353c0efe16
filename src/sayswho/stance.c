// How a holder stands to what he says: the cue's word first, then what the content itself does
// (hedges, futures, accusations), for "said" carries most threats and guesses.
#include "sayswho/reading.h"

sayswho_certainty sayswho_weaker(sayswho_certainty a, sayswho_certainty b)
{
    // Negated beats certain and probable; a mere possibility stays one, negated or not.
    if (a == CERTAINTY_POSSIBLE || b == CERTAINTY_POSSIBLE) {
        return CERTAINTY_POSSIBLE;
    }
    return a > b ? a : b;
}

// The certainty a word lends, CERTAINTY_CERTAIN when it is no hedge.
static sayswho_certainty hedge_of(const sayswho_reader *reader, slice lemma, slice part)
{
    uint32_t count = 0;
    uint32_t row = lexicon_find(&reader->hedges, lemma, &count);
    for (uint32_t i = 0; i < count; i++) {
        if (slice_equal(lexicon_cell(&reader->hedges, row + i, 1), part)) {
            slice name = lexicon_cell(&reader->hedges, row + i, 2);
            lexicon_note_answer(&reader->hedges, row + i);
            return slice_equal(name, SLICE("possible")) ? CERTAINTY_POSSIBLE : CERTAINTY_PROBABLE;
        }
    }
    return CERTAINTY_CERTAIN;
}

// Is the lemma one of those modals and auxiliaries?
static bool is_of_kind(const sayswho_reader *reader, slice lemma, slice kind)
{
    uint32_t count = 0;
    const uint32_t row = lexicon_find(&reader->modals, lemma, &count);
    return count > 0 && slice_equal(lexicon_cell(&reader->modals, row, 1), kind);
}

// Has the clause an auxiliary of that kind?
static bool has_auxiliary(const sayswho_reader *reader, const syntax_layer *syntax, uint32_t clause,
                          slice kind)
{
    uint32_t child = syntax->words[clause].first_child;
    for (; child != TOKEN_NONE; child = syntax->words[child].next_sibling) {
        if (syntax->words[child].relation == REL_AUX &&
            is_of_kind(reader, syntax->words[child].lemma, kind)) {
            return true;
        }
    }
    return false;
}

static bool is_perfect(const sayswho_reader *reader, const syntax_layer *syntax, uint32_t clause)
{
    return has_auxiliary(reader, syntax, clause, SLICE("over"));
}

// "Could not proceed": a thing not done, and no guess; "could not have fled" is.
static bool is_inability(const sayswho_reader *reader, const syntax_layer *syntax, uint32_t clause,
                         slice modal)
{
    return is_of_kind(reader, modal, SLICE("able")) && !is_perfect(reader, syntax, clause) &&
           syntax_is_negated(syntax, clause);
}

static sayswho_certainty hedge_of_child(const sayswho_reader *reader, const syntax_layer *syntax,
                                        uint32_t clause, const syntax_word *child)
{
    switch (child->relation) {
    case REL_AUX:
        return is_inability(reader, syntax, clause, child->lemma)
                   ? CERTAINTY_CERTAIN
                   : hedge_of(reader, child->lemma, SLICE("modal"));
    case REL_ADVMOD:
        return hedge_of(reader, child->lemma, SLICE("adverb"));
    case REL_AMOD:
        return hedge_of(reader, child->lemma, SLICE("adjective"));
    default:
        return CERTAINTY_CERTAIN;
    }
}

// Has it a subject or a finite auxiliary of its own? "been" and "to" are none.
static bool stands_alone(const syntax_layer *syntax, uint32_t clause)
{
    uint32_t child = syntax->words[clause].first_child;
    for (; child != TOKEN_NONE; child = syntax->words[child].next_sibling) {
        const syntax_word *word = &syntax->words[child];
        const bool is_auxiliary = word->relation == REL_AUX || word->relation == REL_AUX_PASS;
        const bool is_finite = word->xpos == XPOS_VBD || word->xpos == XPOS_VBZ ||
                               word->xpos == XPOS_VBP || word->xpos == XPOS_MD;
        if (word->relation == REL_NSUBJ || word->relation == REL_NSUBJ_PASS ||
            (is_auxiliary && is_finite)) {
            return true;
        }
    }
    return false;
}

// "Had not bought or [sold] guns": what is denied of the first verb is of the second, too; not "had
// not been claimed or [were buried]".
static bool is_denied_with_first(const syntax_layer *syntax, uint32_t clause)
{
    const syntax_word *word = &syntax->words[clause];
    const uint32_t joint = syntax_child(syntax, clause, REL_CC);
    return word->relation == REL_CONJ && word->head != TOKEN_NONE && joint != TOKEN_NONE &&
           slice_equal(syntax->words[joint].lemma, SLICE("or")) && !stands_alone(syntax, clause) &&
           syntax->words[word->head].upos == UPOS_VERB && syntax_is_negated(syntax, word->head);
}

sayswho_certainty sayswho_clause_certainty(const sayswho_reader *reader, const syntax_layer *syntax,
                                           uint32_t clause)
{
    if (clause == TOKEN_NONE) {
        return CERTAINTY_CERTAIN;
    }
    const syntax_word *word = &syntax->words[clause];
    sayswho_certainty weakest = CERTAINTY_CERTAIN;
    for (uint32_t child = word->first_child; child != TOKEN_NONE;
         child = syntax->words[child].next_sibling) {
        weakest =
            sayswho_weaker(weakest, hedge_of_child(reader, syntax, clause, &syntax->words[child]));
    }
    // "is believed to have fled", "appears to be": the hedge stands above.
    if (word->relation == REL_XCOMP && word->head != TOKEN_NONE) {
        const syntax_word *above = &syntax->words[word->head];
        weakest = sayswho_weaker(weakest, hedge_of(reader, above->lemma, SLICE("verb")));
    }
    // "It was likely that X was responsible".
    if ((word->relation == REL_CCOMP || word->relation == REL_CSUBJ) && word->head != TOKEN_NONE &&
        syntax->words[word->head].upos == UPOS_ADJ) {
        const slice above = syntax->words[word->head].lemma;
        weakest = sayswho_weaker(weakest, hedge_of(reader, above, SLICE("adjective")));
    }
    if (word->upos == UPOS_VERB && syntax_is_passive(syntax, clause)) {
        weakest = sayswho_weaker(weakest, hedge_of(reader, word->lemma, SLICE("verb")));
    }
    if (syntax_is_negated(syntax, clause) || is_denied_with_first(syntax, clause)) {
        weakest = sayswho_weaker(weakest, CERTAINTY_NEGATED);
    }
    return weakest;
}

// ---- the content's own clause ----

static uint32_t content_clause(const reading *reading, const sayswho_attribution *attribution)
{
    if (attribution->content_token != TOKEN_NONE) {
        return attribution->content_token;
    }
    if (attribution->content_count == 0) {
        return TOKEN_NONE;
    }
    uint32_t first = text_token_at(reading->document, attribution->content[0].start);
    uint32_t end =
        first < reading->document->token_count ? reading_sentence_end(reading, first) : first;
    for (uint32_t token = first; token < end; token++) {
        if (reading_is_finite(reading, token)) {
            return syntax_clause_of(reading->syntax, token);
        }
    }
    return TOKEN_NONE;
}

// A pronoun that stands for the speaker: I and we in a quote, he, they and it outside.
static bool speaks_of_holder(const reading *reading, const sayswho_attribution *attribution,
                             uint32_t clause)
{
    uint32_t subject = syntax_subject(reading->syntax, clause);
    if (subject == TOKEN_NONE) {
        return true;
    }
    uint32_t owner = syntax_child(reading->syntax, subject, REL_NMOD_POSS);
    if (reading_word(reading, subject)->upos == UPOS_PRON ||
        (owner != TOKEN_NONE && reading_word(reading, owner)->upos == UPOS_PRON)) {
        return !reading_is(reading, subject, SLICE("you"));
    }
    uint32_t holder = attribution->source_token == TOKEN_NONE
                          ? ENTITY_NONE
                          : who_entity_at(reading->who, attribution->source_token);
    return holder != ENTITY_NONE && who_entity_at(reading->who, subject) == holder;
}

// A deed that harms: some only with whom it harms ("fight the army", but "fight on").
static bool is_hostile(const reading *reading, uint32_t clause)
{
    uint32_t count = 0;
    const lexicon_table *deeds = &reading->reader->deeds;
    const uint32_t row = lexicon_find(deeds, reading_word(reading, clause)->lemma, &count);
    const slice needed = count > 0 ? lexicon_cell(deeds, row, 1) : SLICE_NONE;
    return count > 0 &&
           (needed.length == 0 || syntax_child(reading->syntax, clause, REL_OBJ) != TOKEN_NONE ||
            reading_child_with(reading, clause, needed) != TOKEN_NONE);
}

// "I would like to see it", "we'd vote for her", in a quotation: a wish, no plan, unless he would
// do harm.
static bool is_wish(const reading *reading, const sayswho_attribution *attribution,
                    uint32_t content)
{
    const uint32_t subject = syntax_subject(reading->syntax, content);
    return attribution->is_direct && subject != TOKEN_NONE && !is_hostile(reading, content) &&
           (reading_is(reading, subject, SLICE("i")) || reading_is(reading, subject, SLICE("we")));
}

// "Said he'd shot himself": had, and not would.
static bool is_contracted_had(const reading *reading, uint32_t content)
{
    const uint8_t tag = reading_word(reading, content)->xpos;
    return (tag == XPOS_VBN || tag == XPOS_VBD) &&
           !is_perfect(reading->reader, reading->syntax, content) &&
           !syntax_is_passive(reading->syntax, content);
}

// "said they would strike": a future seen from the past; "it would be wrong" is none.
static bool is_future_in_past(const reading *reading, const sayswho_attribution *attribution,
                              const cue_clause *clause, uint32_t content)
{
    if (is_wish(reading, attribution, content) || is_contracted_had(reading, content) ||
        reading_word(reading, clause->head)->xpos != XPOS_VBD ||
        reading_word(reading, content)->upos != UPOS_VERB) {
        return false;
    }
    return has_auxiliary(reading->reader, reading->syntax, content, SLICE("ahead"));
}

static bool is_infinitive(const reading *reading, uint32_t content)
{
    uint32_t mark = syntax_child(reading->syntax, content, REL_MARK);
    return mark != TOKEN_NONE && reading_word(reading, mark)->xpos == XPOS_TO;
}

static bool is_future(const reading *reading, const sayswho_attribution *attribution,
                      const cue_clause *clause, uint32_t content)
{
    syntax_tense tense = syntax_tense_of(reading->syntax, content);
    if (is_future_in_past(reading, attribution, clause, content)) {
        return true;
    }
    if (clause->cue->is_warning && is_infinitive(reading, content)) {
        return true;
    }
    return tense == TENSE_FUTURE ||
           (tense == TENSE_MODAL && clause->cue->is_warning && !attribution->is_direct);
}

static bool resolve_future(const reading *reading, sayswho_attribution *attribution,
                           const cue_clause *clause, uint32_t content)
{
    if (!is_future(reading, attribution, clause, content)) {
        return false;
    }
    // "Would have shot him" is over.
    bool is_threat = is_hostile(reading, content) &&
                     !is_perfect(reading->reader, reading->syntax, content) &&
                     !syntax_is_negated(reading->syntax, content) &&
                     speaks_of_holder(reading, attribution, content);
    attribution->stance = is_threat ? STANCE_THREATENS : STANCE_EXPECTS;
    // "There will be no release" leaves nothing open.
    attribution->certainty =
        syntax_is_negated(reading->syntax, content) ? CERTAINTY_CERTAIN : CERTAINTY_PROBABLE;
    return true;
}

// The row of an accusing predicate ("responsible", "behind", "implicated"), or UINT32_MAX.
static uint32_t predicate_row(const reading *reading, uint32_t token)
{
    const lexicon_table *table = &reading->reader->predicates;
    uint32_t row = UINT32_MAX, rows = 0;
    if (text_match_phrase(&row, &rows, table, reading->document, token) > 0) {
        return row;
    }
    row = lexicon_find(table, reading_word(reading, token)->lemma, &rows);
    return rows == 0 ? UINT32_MAX : row;
}

// "the militia was behind it", "had nothing to do with it": the content accuses, or disclaims.
static bool resolve_predicate(const reading *reading, sayswho_attribution *attribution,
                              uint32_t content)
{
    uint32_t head = content;
    uint32_t row = predicate_row(reading, head);
    for (uint32_t child = reading_word(reading, content)->first_child;
         row == UINT32_MAX && child != TOKEN_NONE;
         child = reading_word(reading, child)->next_sibling) {
        uint8_t relation = reading_word(reading, child)->relation;
        if (relation == REL_CASE || relation == REL_OBJ || relation == REL_XCOMP) {
            head = child;
            row = predicate_row(reading, child);
        }
    }
    if (row == UINT32_MAX) {
        return false;
    }
    const lexicon_table *table = &reading->reader->predicates;
    slice kind = lexicon_cell(table, row, 1);
    bool denies =
        slice_equal(kind, SLICE("disclaim")) || syntax_is_negated(reading->syntax, content);
    uint32_t subject = syntax_subject(reading->syntax, content);
    if (slice_equal(kind, SLICE("share")) || subject == TOKEN_NONE) {
        return false;
    }
    slice prepositions = lexicon_cell(table, row, 2);
    uint32_t deed = reading_child_with(reading, head, prepositions);
    if (deed == TOKEN_NONE) {
        deed = reading_child_with(reading, content, prepositions);
    }
    const uint32_t doing = syntax_child(reading->syntax, head, REL_ACL);
    if (deed == TOKEN_NONE && doing != TOKEN_NONE) { // "had nothing to do with his death"
        deed = reading_child_with(reading, doing, prepositions);
    }
    if (deed == TOKEN_NONE && prepositions.length > 0 && !denies) {
        return false;
    }
    // An accusation inside a longer content is one clause of it: the article room sees to that. A
    // denial turns the whole.
    if (!denies) {
        return false;
    }
    attribution->stance = STANCE_DENIES;
    attribution->certainty = CERTAINTY_NEGATED;
    attribution->target_token = subject;
    attribution->deed_token = deed;
    if (attribution->deed_token == TOKEN_NONE &&
        reading_word(reading, head)->relation == REL_CASE) {
        attribution->deed_token = content;
    }
    return true;
}

// "Should be disqualified", "must pay": what ought to be is no guess; "should have arrived", "must
// be tired" are.
static bool is_demanded(const reading *reading, uint32_t content)
{
    const sayswho_reader *reader = reading->reader;
    return !is_perfect(reader, reading->syntax, content) &&
           (has_auxiliary(reader, reading->syntax, content, SLICE("owed")) ||
            (reading_word(reading, content)->upos == UPOS_VERB &&
             has_auxiliary(reader, reading->syntax, content, SLICE("owed-act"))));
}

static void resolve_content(const reading *reading, sayswho_attribution *attribution,
                            const cue_clause *clause)
{
    uint32_t content = content_clause(reading, attribution);
    if (content == TOKEN_NONE || resolve_future(reading, attribution, clause, content)) {
        return;
    }
    sayswho_certainty hedge = sayswho_clause_certainty(reading->reader, reading->syntax, content);
    bool is_hedged = (hedge == CERTAINTY_POSSIBLE || hedge == CERTAINTY_PROBABLE) &&
                     !is_demanded(reading, content);
    if (is_hedged) {
        attribution->certainty = sayswho_weaker(attribution->certainty, hedge);
        if (attribution->stance == STANCE_ASSERTS) {
            attribution->stance = STANCE_SPECULATES;
        }
        return;
    }
    if (attribution->stance == STANCE_ASSERTS) {
        resolve_predicate(reading, attribution, content);
    }
}

// "There was no confirmation of the raid": the noun's own determiner, where the lexicon knows what
// that makes of it.
bool cue_is_denied_noun(const reading *reading, const cue *cue, uint32_t head)
{
    return cue->part == CUE_NOUN && cue->negated.stance != STANCE_NONE &&
           syntax_has_determiner(reading->syntax, head, SLICE("no"));
}

bool attribution_is_find(const reading *reading, const sayswho_attribution *attribution,
                         const cue *cue)
{
    const uint32_t verb = attribution->cue_token;
    const uint32_t complement = syntax_child(reading->syntax, verb, REL_XCOMP);
    const bool is_passive = syntax_child(reading->syntax, verb, REL_NSUBJ_PASS) != TOKEN_NONE;
    return cue->is_find && attribution->source_token == TOKEN_NONE && is_passive &&
           (complement == TOKEN_NONE || !is_infinitive(reading, complement));
}

// "Reported no injuries", "no arrests were announced by police": what is told is that there were
// none.
static bool counts_none(const reading *reading, const cue_clause *clause)
{
    const uint32_t counted =
        syntax_child(reading->syntax, clause->head, clause->is_passive ? REL_NSUBJ_PASS : REL_OBJ);
    return clause->cue->is_find && counted != TOKEN_NONE &&
           reading_word(reading, counted)->upos == UPOS_NOUN &&
           syntax_has_determiner(reading->syntax, counted, SLICE("no")) &&
           syntax_child(reading->syntax, clause->head, REL_ADVMOD) == TOKEN_NONE;
}

static bool is_negated(const reading *reading, const cue_clause *clause)
{
    return clause->cue->part == CUE_NOUN ? cue_is_denied_noun(reading, clause->cue, clause->head)
                                         : clause->is_negated && !counts_none(reading, clause);
}

// "Wanted somebody to claim the attack", "calls on the army to take responsibility"; but who
// "called a newspaper to claim responsibility" did.
static bool is_wished_for(const reading *reading, uint32_t verb)
{
    const syntax_word *word = reading_word(reading, verb);
    const bool is_bare =
        word->relation == REL_ADVCL || word->relation == REL_ACL || word->relation == REL_XCOMP;
    const uint32_t mark = syntax_child(reading->syntax, verb, REL_MARK);
    if (!is_bare || word->head == TOKEN_NONE || mark == TOKEN_NONE ||
        reading_word(reading, mark)->xpos != XPOS_TO) {
        return false;
    }
    uint32_t end = 0;
    const cue_part part = reading_is_noun(reading, word->head) ? CUE_NOUN : CUE_VERB;
    const cue *wish = cue_match(reading, word->head, part, &end);
    return wish != NULL && wish->tier == TIER_ATTITUDE &&
           (wish->plain.stance == STANCE_NONE || wish->plain.stance == STANCE_EXPECTS);
}

// "Must take responsibility": asked of him, and not done.
static bool is_asked_for(const reading *reading, const cue_clause *clause)
{
    return clause->cue->part == CUE_VERB &&
           (is_demanded(reading, clause->head) || is_wished_for(reading, clause->head));
}

void attribution_resolve_stance(const reading *reading, sayswho_attribution *attribution,
                                const cue_clause *clause)
{
    const bool is_denied = is_negated(reading, clause);
    cue_stand stand = is_denied ? clause->cue->negated : clause->cue->plain;
    if (stand.stance == STANCE_CLAIMS_RESPONSIBILITY && is_asked_for(reading, clause)) {
        stand.stance = STANCE_NONE;
    }
    attribution->stance = stand.stance;
    attribution->certainty = stand.certainty;
    attribution->is_factive = clause->cue->is_factive && !is_denied;
    if (!is_denied && attribution_is_find(reading, attribution, clause->cue)) {
        attribution->stance = STANCE_ASSERTS;
        return;
    }
    // "is said to be", "was feared dead": nobody stands up for it; but "was pronounced dead".
    if (clause->is_passive && attribution->source_token == TOKEN_NONE && !clause->cue->is_factive &&
        !clause->cue->takes_hearer &&
        stand.stance == (clause->cue->is_tellers ? STANCE_EXPECTS : STANCE_ASSERTS)) {
        attribution->stance = STANCE_SPECULATES;
        attribution->certainty = CERTAINTY_PROBABLE;
    }
    bool is_open = stand.stance == STANCE_ASSERTS || stand.stance == STANCE_EXPECTS ||
                   sayswho_is_accusation(stand.stance);
    if (is_open && !is_denied) {
        resolve_content(reading, attribution, clause);
    }
}
