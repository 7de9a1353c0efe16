// Cues that are no predicate: "according to S, C", "per S", "reportedly", "the alleged gunman".
#include "sayswho/reading.h"

// ---- according to ----

// The head of the phrase that begins at the token.
static uint32_t phrase_head(const reading *reading, uint32_t token, uint32_t limit)
{
    uint32_t head = token;
    for (int steps = 0; steps < 16; steps++) {
        uint32_t above = reading_word(reading, head)->head;
        // A nominal whose phrase holds the preposition is the one it leads.
        if (reading_word(reading, head)->left < token && reading_is_nominal(reading, head)) {
            break;
        }
        if (above == TOKEN_NONE || above < token || above >= limit ||
            reading_word(reading, above)->upos == UPOS_VERB) {
            break;
        }
        if (reading_word(reading, above)->left < token && above != head + 1 &&
            reading_word(reading, head)->upos != UPOS_DET) {
            // The phrase hangs on something that began before it.
            bool own = reading_word(reading, above)->left + 3 >= token;
            if (!own) {
                break;
            }
        }
        head = above;
    }
    return head;
}

static token_run content_after(const reading *reading, uint32_t start, uint32_t end)
{
    while (start < end && reading_is_mark(reading, start) &&
           !reading_is_quote_mark(reading, start)) {
        start++;
    }
    return (token_run){start, end};
}

// The clause a trailing phrase belongs to: the sentence, unless its governor heads a clause of its
// own inside another one.
static uint32_t clause_start(const reading *reading, uint32_t head, uint32_t phrase_start)
{
    uint32_t start = reading_sentence_first(reading, head);
    uint32_t governor = reading_word(reading, head)->head;
    if (governor == TOKEN_NONE || governor >= phrase_start) {
        return start;
    }
    uint32_t clause = syntax_clause_of(reading->syntax, governor);
    if (clause == TOKEN_NONE) {
        return start;
    }
    const syntax_word *word = reading_word(reading, clause);
    // Inside somebody else's words the phrase claims only its own clause.
    bool is_reported = word->relation == REL_CCOMP && word->head != TOKEN_NONE &&
                       attribution_takes(reading, word->head);
    uint32_t left = word->left;
    if (!is_reported || left <= start) {
        return start;
    }
    return left;
}

// "according to S, a Y, C": the parser may have taken C for more of S. The last comma before the
// first finite verb that no relative pronoun opens; the first comma in a parenthesis ("C, according
// to S, C2"). TOKEN_NONE when the name holds no clause.
static uint32_t comma_before_verb(const reading *reading, const cue_clause *clause, token_run name)
{
    bool is_parenthesis = clause->words.first > clause->limits.first + 1;
    uint32_t comma = TOKEN_NONE;
    bool is_relative = false;
    uint32_t end = name.end < name.first + LONGEST_LOOK ? name.end : name.first + LONGEST_LOOK;
    for (uint32_t token = name.first; token < end; token++) {
        uint8_t tag = reading_word(reading, token)->xpos;
        if (reading_is_comma(reading, token)) {
            comma = comma == TOKEN_NONE || !is_parenthesis ? token : comma;
            is_relative = false;
        } else if (tag == XPOS_WP || tag == XPOS_WDT) {
            is_relative = true;
        } else if (reading_is_finite(reading, token) && !is_relative) {
            return comma;
        }
    }
    return TOKEN_NONE;
}

// "Raids that, according to S, left nine dead": the pronoun of the clause that S speaks of.
// TOKEN_NONE.
static uint32_t pronoun_before(const reading *reading, uint32_t phrase_start)
{
    if (phrase_start < reading_sentence_first(reading, phrase_start) + 2 ||
        !reading_is_comma(reading, phrase_start - 1)) {
        return TOKEN_NONE;
    }
    const uint8_t tag = reading_word(reading, phrase_start - 2)->xpos;
    return tag == XPOS_WDT || tag == XPOS_WP ? phrase_start - 2 : TOKEN_NONE;
}

static void fill_according(reading *reading, const cue_clause *clause, uint32_t source)
{
    sayswho_attribution *added = attribution_add(reading, clause, "according-to");
    if (added == NULL) {
        return;
    }
    attribution_set_source(reading, added, source);
    token_run name = reading_source_run(reading, source);
    uint32_t cut = comma_before_verb(reading, clause, name);
    if (cut != TOKEN_NONE) {
        attribution_cut_source(reading, added, cut);
        name.end = cut;
    }
    uint32_t phrase_end = name.end > clause->words.end ? name.end : clause->words.end + 1;
    uint32_t first = reading_sentence_first(reading, source),
             end = reading_sentence_end(reading, source);
    token_run before = {clause_start(reading, source, clause->words.first), clause->words.first};
    token_run after = content_after(reading, phrase_end, end);
    const uint32_t governor = reading_word(reading, source)->head;
    const uint32_t pronoun = pronoun_before(reading, clause->words.first);
    if (pronoun != TOKEN_NONE && governor != TOKEN_NONE && governor >= after.first) {
        before.first = pronoun;
        after.end = reading_word(reading, governor)->end;
    }
    uint32_t index = before.end > before.first + 1
                         ? reading->quotes.outermost[reading_trim(reading, before).end > 0
                                                         ? reading_trim(reading, before).end - 1
                                                         : before.first]
                         : QUOTE_NONE;
    if (index != QUOTE_NONE && reading->quotes.quotes[index].first < before.first) {
        before.first = reading->quotes.quotes[index].first;
    }
    bool leads = clause->words.first <= first + 1;
    if (!leads) {
        attribution_add_content(reading, added, before);
    }
    bool goes_on = after.first > phrase_end && after.end > after.first + 2 &&
                   reading_has_finite(reading, after);
    if (leads || (goes_on && !reading_has_finite(reading, before))) {
        attribution_add_content(reading, added, after);
    }
    added->content_token =
        governor != TOKEN_NONE ? syntax_clause_of(reading->syntax, governor) : TOKEN_NONE;
    if (clause->cue == NULL) {
        added->stance = STANCE_ASSERTS;
        added->certainty = CERTAINTY_CERTAIN;
        return;
    }
    attribution_resolve_stance(reading, added, clause);
}

// "By [the mayor's account], C", "C, in [her words]".
static void read_account(reading *reading, uint32_t token)
{
    const syntax_word *word = reading_word(reading, token);
    const uint32_t noun = word->head;
    const bool leads =
        reading_is(reading, token, SLICE("by")) || reading_is(reading, token, SLICE("in"));
    if (!leads || word->relation != REL_CASE || noun == TOKEN_NONE || noun < token ||
        !reading_has_class(reading, reading_word(reading, noun)->lemma, WORD_TELLING)) {
        return;
    }
    const uint32_t first = reading_sentence_first(reading, token);
    const uint32_t end = reading_sentence_end(reading, token);
    const uint32_t teller = syntax_child(reading->syntax, noun, REL_NMOD_POSS);
    const bool is_free = (token == first || reading_is_comma(reading, token - 1)) &&
                         noun + 1 < end && reading_is_mark(reading, noun + 1);
    if (teller == TOKEN_NONE || !is_free || !reading_is_nominal(reading, teller)) {
        return;
    }
    cue_clause clause = {.head = token, .hearer = TOKEN_NONE, .subject = teller};
    clause.words = clause.reach = (token_run){token, noun + 1};
    clause.limits = (token_run){first, end};
    fill_according(reading, &clause, teller);
}

static void read_preposition(reading *reading, uint32_t token)
{
    uint32_t end = 0;
    const cue *cue = cue_match(reading, token, CUE_PREPOSITION, &end);
    if (cue == NULL || end >= reading_sentence_end(reading, token) ||
        reading_is_mark(reading, end)) {
        return;
    }
    bool is_single = cue->word_count == 1;
    if (is_single && reading_word(reading, token)->relation != REL_CASE) {
        return;
    }
    uint32_t source = phrase_head(reading, end, reading_sentence_end(reading, token));
    uint8_t upos = reading_word(reading, source)->upos;
    bool can_speak = upos == UPOS_NOUN || upos == UPOS_PROPN || upos == UPOS_PRON ||
                     upos == UPOS_NUM || upos == UPOS_DET;
    // "According to law": nobody speaks.
    bool is_norm = source == end &&
                   reading_has_class(reading, reading_word(reading, source)->lemma, WORD_NORM);
    if (!can_speak || is_norm ||
        (is_single && who_entity_at(reading->who, source) == ENTITY_NONE)) {
        return;
    }
    cue_clause clause = {.cue = cue, .head = token, .hearer = TOKEN_NONE, .subject = source};
    clause.words = clause.reach = (token_run){token, end};
    clause.limits =
        (token_run){reading_sentence_first(reading, token), reading_sentence_end(reading, token)};
    fill_according(reading, &clause, source);
}

// ---- reportedly, alleged ----

static token_run clause_run(const reading *reading, uint32_t clause)
{
    const syntax_word *word = reading_word(reading, clause);
    token_run run = {word->left, word->end};
    while (run.first < clause && (reading_is_mark(reading, run.first) ||
                                  reading_word(reading, run.first)->relation == REL_CC ||
                                  reading_word(reading, run.first)->relation == REL_MARK)) {
        run.first++;
    }
    return run;
}

static void report_phrase(reading *reading, const cue *cue, uint32_t token, uint32_t end,
                          uint32_t head, token_run phrase, const char *rule)
{
    cue_clause clause = {.cue = cue, .head = token, .hearer = TOKEN_NONE, .subject = TOKEN_NONE};
    clause.words = clause.reach = (token_run){token, end};
    clause.limits = phrase;
    sayswho_attribution *added = attribution_add(reading, &clause, rule);
    if (added == NULL) {
        return;
    }
    added->content_token = head;
    attribution_add_content(reading, added, (token_run){phrase.first, token});
    attribution_add_content(reading, added, (token_run){end, phrase.end});
    added->stance = cue->plain.stance;
    added->certainty = cue->plain.certainty;
}

static void read_adverb(reading *reading, uint32_t token)
{
    uint32_t end = 0;
    const cue *cue = cue_match(reading, token, CUE_ADVERB, &end);
    uint32_t governor = reading_word(reading, token)->head;
    if (cue == NULL || governor == TOKEN_NONE) {
        return;
    }
    uint32_t clause = syntax_clause_of(reading->syntax, governor);
    if (clause != TOKEN_NONE) {
        report_phrase(reading, cue, token, end, clause, clause_run(reading, clause), "adverb");
    }
}

static void read_adjective(reading *reading, uint32_t token)
{
    const syntax_word *word = reading_word(reading, token);
    uint32_t end = 0;
    if (word->relation != REL_AMOD || word->head == TOKEN_NONE || word->head < token) {
        return;
    }
    const cue *cue = cue_match(reading, token, CUE_ADJECTIVE, &end);
    if (cue == NULL || (cue->frames & FRAME_NP) == 0) {
        return;
    }
    uint32_t first = token, past = word->head + 1;
    syntax_phrase(reading->syntax, word->head, false, &first, &past);
    report_phrase(reading, cue, token, end, word->head, (token_run){end, past}, "adjective");
}

void sayswho_find_phrases(reading *reading)
{
    for (uint32_t token = 0; token < reading->document->token_count; token++) {
        if (attribution_takes(reading, token)) {
            continue;
        }
        if (reading_word(reading, token)->upos == UPOS_ADV) {
            read_adverb(reading, token);
        }
        if (!attribution_takes(reading, token)) {
            read_adjective(reading, token);
        }
        if (!attribution_takes(reading, token)) {
            read_preposition(reading, token);
        }
        if (!attribution_takes(reading, token)) {
            read_account(reading, token);
        }
    }
}
