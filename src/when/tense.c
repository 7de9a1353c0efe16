// Which way a clause looks. Trees tell it; without them the nearest telling word to the left does.
// Infinitives and modals look forward, but less surely than "will".
#include "when/resolve.h"

#define REACH 12     // words
#define LED_BY 2     // words right before the expression
#define PLAN_REACH 4 // clauses

static tense_look look_of(syntax_tense tense)
{
    switch (tense) {
    case TENSE_PAST:
    case TENSE_PAST_PERFECT:
    case TENSE_PRESENT_PERFECT:
        return LOOKS_BACK;
    case TENSE_FUTURE:
    case TENSE_MODAL:
        return LOOKS_FORWARD;
    case TENSE_INFINITIVE:
        return MAY_LOOK_FORWARD;
    default:
        return LOOKS_NOWHERE;
    }
}

// "worked", "resigned": regular pasts and participles.
static bool looks_past(slice lower)
{
    return lower.length > 4 && slice_ends_with(lower, SLICE("ed"));
}

// What lexicon/when/tense.lex calls the word; SLICE_NONE: nothing.
static slice tense_of_word(const resolver *resolver, uint32_t token)
{
    slice lower = resolver->syntax->document->tokens[token].lower;
    uint32_t rows;
    uint32_t row = lexicon_find(&resolver->reader->tenses, lower, &rows);
    return rows == 0 ? SLICE_NONE : lexicon_cell(&resolver->reader->tenses, row, 1);
}

static tense_look look_of_word(const resolver *resolver, uint32_t token)
{
    slice tense = tense_of_word(resolver, token);
    bool is_regular = looks_past(resolver->syntax->document->tokens[token].lower);
    return slice_equal(tense, SLICE("past"))      ? LOOKS_BACK
           : slice_equal(tense, SLICE("future"))  ? LOOKS_FORWARD
           : slice_equal(tense, SLICE("perhaps")) ? MAY_LOOK_FORWARD
           : is_regular                           ? LOOKS_BACK
                                                  : LOOKS_NOWHERE;
}

// Does the infinitive behind it lie ahead: "scheduled to", "set to"?
static bool leads_forward(const resolver *resolver, uint32_t token)
{
    slice tense = tense_of_word(resolver, token);
    return slice_equal(tense, SLICE("future")) || slice_equal(tense, SLICE("before to"));
}

// A plan, a deadline: what it is called looks forward, but not what is said of it.
static bool is_noun(const resolver *resolver, uint32_t token)
{
    return resolver->syntax->words != NULL && resolver->syntax->words[token].upos == UPOS_NOUN;
}

// The first word to the right that tells surely. Words that also name things ("plan") do not.
static tense_look look_to_the_right(const resolver *resolver, const found *found)
{
    const text_document *document = resolver->syntax->document;
    uint32_t end = document->sentences[document->tokens[found->first].sentence].end_token;
    for (uint32_t token = found->end; token < end && token - found->end < REACH; token++) {
        tense_look look = look_of_word(resolver, token);
        if (look == LOOKS_BACK || (look == LOOKS_FORWARD && !is_noun(resolver, token))) {
            return look;
        }
    }
    return LOOKS_NOWHERE;
}

// The nearest telling word to the left in the sentence, else the first to the right.
static tense_look look_by_words(const resolver *resolver, const found *found)
{
    const text_document *document = resolver->syntax->document;
    const text_sentence *sentence = &document->sentences[document->tokens[found->first].sentence];
    tense_look look = LOOKS_NOWHERE;
    for (uint32_t back = 1; back <= REACH && found->first >= sentence->first_token + back; back++) {
        uint32_t token = found->first - back;
        look = look_of_word(resolver, token);
        bool is_led = look == MAY_LOOK_FORWARD && token > sentence->first_token &&
                      leads_forward(resolver, token - 1);
        if (look != LOOKS_NOWHERE) {
            return is_led ? LOOKS_FORWARD : look; // "scheduled to speak"
        }
    }
    return look_to_the_right(resolver, found);
}

static bool is_until_or_by(const resolver *resolver, slice word)
{
    uint32_t rows;
    uint32_t row = lexicon_find(&resolver->reader->signals, word, &rows);
    slice relation = rows == 0 ? SLICE_NONE : lexicon_cell(&resolver->reader->signals, row, 1);
    return slice_equal(relation, SLICE("until")) || slice_equal(relation, SLICE("by"));
}

// "by Friday", "until May 3", "payable Dec. 1": what stands right before outweighs the clause.
static bool is_led_forward(const resolver *resolver, const found *found)
{
    const text_token *tokens = resolver->syntax->document->tokens;
    const text_sentence *sentences = resolver->syntax->document->sentences;
    uint32_t start = sentences[tokens[found->first].sentence].first_token;
    if (found->first > start && is_until_or_by(resolver, tokens[found->first - 1].lower)) {
        return true;
    }
    for (uint32_t back = 1; back <= LED_BY && found->first >= start + back; back++) {
        uint32_t token = found->first - back;
        if (look_of_word(resolver, token) == LOOKS_FORWARD && !is_noun(resolver, token)) {
            return true;
        }
    }
    return false;
}

// "The court meets Monday": the present dates what is fixed for that day. Headlines tell the past
// so.
static bool is_fixed_day(const resolver *resolver, const found *found, uint32_t clause)
{
    const text_document *document = resolver->syntax->document;
    const syntax_word *words = resolver->syntax->words;
    bool is_finite = words[clause].xpos == XPOS_VBZ || words[clause].xpos == XPOS_VBP;
    bool is_owner = found->end < document->token_count && words[found->end].xpos == XPOS_POS;
    return is_finite && clause < found->first && !is_owner &&
           frame_has(&found->frame, FIELD_WEEKDAY) &&
           !document->sentences[document->tokens[clause].sentence].is_headline;
}

static tense_look look_of_clause(const resolver *resolver, const found *found, uint32_t clause)
{
    syntax_tense tense = syntax_tense_of(resolver->syntax, clause);
    if (tense == TENSE_PRESENT && is_fixed_day(resolver, found, clause)) {
        return LOOKS_FORWARD;
    }
    bool is_participle =
        tense == TENSE_NONE && resolver->syntax->words[clause].xpos == XPOS_VBN; // "sold in May"
    // "could not be reached Friday", "would not say Friday": refusals are told, not foretold.
    bool is_refusal = tense == TENSE_MODAL && syntax_is_negated(resolver->syntax, clause);
    return is_participle || is_refusal ? LOOKS_BACK : look_of(tense);
}

// The verb or adjective of planning that a clause hangs on, as a part of it ("scheduled to be moved
// Friday", "set to open Friday"), or the one in the past perfect, as what had been planned is over.
// TOKEN_NONE: none.
static uint32_t plan_above(const resolver *resolver, uint32_t clause)
{
    uint32_t verb = clause;
    bool is_infinitive = false; // of the verb
    for (int steps = 0; steps < PLAN_REACH && verb != TOKEN_NONE; steps++) {
        bool is_plan = is_infinitive ? leads_forward(resolver, verb)
                                     : look_of_word(resolver, verb) == LOOKS_FORWARD;
        if (is_plan || syntax_tense_of(resolver->syntax, verb) == TENSE_PAST_PERFECT) {
            return verb;
        }
        const syntax_word *word = &resolver->syntax->words[verb];
        is_infinitive = word->relation == REL_XCOMP;
        bool is_part = is_infinitive || (word->relation == REL_ADVCL && word->xpos == XPOS_VB);
        if (!is_part) {
            break;
        }
        verb = word->head;
    }
    return TOKEN_NONE;
}

static bool is_over(const resolver *resolver, uint32_t plan)
{
    return plan != TOKEN_NONE && syntax_tense_of(resolver->syntax, plan) == TENSE_PAST_PERFECT;
}

// Plans look forward whatever their tense.
static tense_look look_by_tree(const resolver *resolver, const found *found, uint32_t clause)
{
    uint32_t plan = plan_above(resolver, clause);
    if (plan != TOKEN_NONE) {
        return is_over(resolver, plan) ? LOOKS_BACK : LOOKS_FORWARD;
    }
    return look_of_clause(resolver, found, clause);
}

// "On Friday, ...": the first verb behind tells, which parsers miss more often than the word does.
bool is_fronted(const resolver *resolver, const found *found)
{
    const text_document *document = resolver->syntax->document;
    return found->first <=
           document->sentences[document->tokens[found->first].sentence].first_token + 1;
}

tense_look tense_look_of(const resolver *resolver, const found *found)
{
    uint32_t clause = resolver->syntax->words == NULL
                          ? TOKEN_NONE
                          : syntax_clause_of(resolver->syntax, found->end - 1);
    // "by then had left", "had been due to end Friday"
    bool was_planned = clause != TOKEN_NONE && is_over(resolver, plan_above(resolver, clause));
    bool is_front = is_fronted(resolver, found); // "By Friday, they had fled", "... they will flee"
    if (!was_planned && !is_front && is_led_forward(resolver, found)) {
        return LOOKS_FORWARD;
    }
    tense_look look = is_front ? look_to_the_right(resolver, found) : LOOKS_NOWHERE;
    if (look == LOOKS_NOWHERE && clause != TOKEN_NONE) {
        look = look_by_tree(resolver, found, clause);
    }
    return look != LOOKS_NOWHERE ? look : look_by_words(resolver, found);
}
