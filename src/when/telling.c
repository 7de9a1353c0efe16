// Is what a clause tells over, does it hold now, or does it lie ahead, seen from the article's day?
// Grammar says most of it: tense, the verb above an infinitive, the clause around a noun.
#include "when/found.h"

#define DEPTH_LIMIT 24 // clauses above a word

typedef struct telling {
    const when_reader *reader;
    const syntax_layer *syntax;
    const char *reason;
    int depth;
} telling;

static when_told tell(telling *telling, uint32_t token);

static when_told because(telling *telling, when_told told, const char *reason)
{
    telling->reason = reason;
    return told;
}

static const syntax_word *word_of(const telling *telling, uint32_t token)
{
    return &telling->syntax->words[token];
}

static slice lower_of(const telling *telling, uint32_t token)
{
    return telling->syntax->document->tokens[token].lower;
}

bool when_word_is(const when_reader *reader, slice word, slice kind)
{
    uint32_t rows;
    uint32_t row = lexicon_find(&reader->tellings, word, &rows);
    for (uint32_t i = row; i < row + rows; i++) {
        if (slice_equal(lexicon_cell(&reader->tellings, i, 1), kind)) {
            lexicon_note_answer(&reader->tellings, i);
            return true;
        }
    }
    return false;
}

static bool is_kind(const telling *telling, slice word, slice kind)
{
    return when_word_is(telling->reader, word, kind);
}

// The first child with one of two relations and a word of that kind.
static bool has_child_of_kind(const telling *telling, uint32_t token, syntax_relation first,
                              syntax_relation second, slice kind)
{
    for (uint32_t child = word_of(telling, token)->first_child; child != TOKEN_NONE;
         child = word_of(telling, child)->next_sibling) {
        uint8_t relation = word_of(telling, child)->relation;
        if ((relation == first || relation == second) &&
            is_kind(telling, lower_of(telling, child), kind)) {
            return true;
        }
    }
    return false;
}

static bool has(const telling *telling, uint32_t token, syntax_relation relation)
{
    return syntax_child(telling->syntax, token, relation) != TOKEN_NONE;
}

static bool is_finite(const telling *telling, uint32_t token)
{
    uint8_t xpos = word_of(telling, token)->xpos;
    return xpos == XPOS_VBD || xpos == XPOS_VBZ || xpos == XPOS_VBP ||
           has(telling, token, REL_AUX) || has(telling, token, REL_AUX_PASS) ||
           has(telling, token, REL_COP);
}

static when_told tell_above(telling *telling, uint32_t token)
{
    uint32_t head = word_of(telling, token)->head;
    uint32_t clause = head == TOKEN_NONE ? token : syntax_clause_of(telling->syntax, head);
    return clause == token ? because(telling, WHEN_TOLD_NOW, "no tense") : tell(telling, clause);
}

// "began to leave" goes with the beginning, "plans to leave" lies ahead of the plan.
static when_told tell_infinitive(telling *telling, uint32_t token)
{
    const syntax_word *word = word_of(telling, token);
    if (word->head != TOKEN_NONE) {
        bool is_complement = word->relation == REL_XCOMP || word->relation == REL_CCOMP;
        bool goes_with =
            is_complement && is_kind(telling, word_of(telling, word->head)->lemma, SLICE("phase"));
        if (goes_with || word->relation == REL_CONJ) {
            return tell(telling, word->head);
        }
    }
    return because(telling, WHEN_TOLD_AHEAD, "infinitive");
}

static when_told tell_modal(telling *telling, uint32_t token)
{
    uint32_t modal = syntax_child(telling->syntax, token, REL_AUX);
    if (modal == TOKEN_NONE) {
        return has(telling, token, REL_COP) ? because(telling, WHEN_TOLD_AHEAD, "modal")
                                            : tell_infinitive(telling, token);
    }
    for (uint32_t child = modal; child != TOKEN_NONE;
         child = syntax_next_child(telling->syntax, token, child, REL_AUX)) {
        if (slice_equal(word_of(telling, child)->lemma, SLICE("have"))) {
            return because(telling, WHEN_TOLD_OVER, "modal perfect");
        }
    }
    if (is_kind(telling, lower_of(telling, modal), SLICE("able"))) {
        return because(telling, WHEN_TOLD_NOW, "able");
    }
    slice lemma = lower_of(telling, modal);
    bool is_past = slice_equal(lemma, SLICE("could")) || slice_equal(lemma, SLICE("would"));
    uint8_t relation = word_of(telling, token)->relation;
    bool is_main = relation == REL_ROOT || relation == REL_CONJ || relation == REL_PARATAXIS;
    if (is_past && is_main && syntax_is_negated(telling->syntax, token)) {
        return because(telling, WHEN_TOLD_OVER, "would not");
    }
    return because(telling, WHEN_TOLD_AHEAD, "modal");
}

static when_told tell_perfect(telling *telling, uint32_t token)
{
    uint8_t xpos = word_of(telling, token)->xpos;
    if (xpos == XPOS_VB && !is_finite(telling, token)) {
        return tell_infinitive(telling, token);
    }
    if (xpos == XPOS_VBG) {
        return because(telling, WHEN_TOLD_NOW, "perfect progressive");
    }
    bool is_open = syntax_is_negated(telling->syntax, token) &&
                   has_child_of_kind(telling, token, REL_ADVMOD, REL_ADVMOD, SLICE("unfulfilled"));
    return is_open ? because(telling, WHEN_TOLD_NOW, "not yet")
                   : because(telling, WHEN_TOLD_OVER, "present perfect");
}

// "will land there and fly on": a second infinitive that a tagger takes for a present.
static bool is_second_infinitive(const telling *telling, uint32_t token)
{
    const syntax_word *word = word_of(telling, token);
    return word->relation == REL_CONJ && word->xpos == XPOS_VBP && word->head != TOKEN_NONE &&
           word_of(telling, word->head)->xpos == XPOS_VB && !has(telling, token, REL_NSUBJ) &&
           !has(telling, token, REL_AUX);
}

static when_told tell_present(telling *telling, uint32_t token)
{
    const syntax_word *word = word_of(telling, token);
    if (word->xpos == XPOS_VB && !is_finite(telling, token)) {
        return tell_infinitive(telling, token);
    }
    if (is_second_infinitive(telling, token)) {
        return tell(telling, word->head);
    }
    bool is_clause_of_time = word->relation == REL_ADVCL || word->relation == REL_ACL_RELCL;
    if (is_clause_of_time &&
        has_child_of_kind(telling, token, REL_MARK, REL_ADVMOD, SLICE("opens"))) {
        return because(telling, WHEN_TOLD_AHEAD, "condition");
    }
    return because(telling, WHEN_TOLD_NOW, "present");
}

// "the men, speaking in Lund, said": set off by a comma, it belongs to the clause around it.
static bool is_set_off(const telling *telling, uint32_t token)
{
    const text_document *document = telling->syntax->document;
    return token > document->sentences[document->tokens[token].sentence].first_token &&
           slice_equal(lower_of(telling, token - 1), SLICE(","));
}

static when_told tell_progressive(telling *telling, uint32_t token)
{
    uint8_t relation = word_of(telling, token)->relation;
    bool describes = relation == REL_ACL || relation == REL_ACL_RELCL || relation == REL_AMOD;
    return describes && !is_set_off(telling, token) ? because(telling, WHEN_TOLD_NOW, "participle")
                                                    : tell_above(telling, token);
}

// "the men trapped in Lund", "the men being held": still; "the men freed": over.
static when_told tell_participle(telling *telling, uint32_t token)
{
    uint32_t passive = syntax_child(telling->syntax, token, REL_AUX_PASS);
    bool is_being = passive != TOKEN_NONE && word_of(telling, passive)->xpos == XPOS_VBG;
    bool lasts = is_kind(telling, lower_of(telling, token), SLICE("lasting"));
    return is_being || lasts ? because(telling, WHEN_TOLD_NOW, "lasting participle")
                             : because(telling, WHEN_TOLD_OVER, "participle");
}

static when_told tell_untensed(telling *telling, uint32_t token)
{
    switch (word_of(telling, token)->xpos) {
    case XPOS_VBN:
        return tell_participle(telling, token);
    case XPOS_VBG:
        return tell_progressive(telling, token);
    case XPOS_VB:
        return tell_infinitive(telling, token);
    default:
        return because(telling, WHEN_TOLD_NOW, "no tense");
    }
}

static when_told tell_past(telling *telling, uint32_t token)
{
    uint8_t xpos = word_of(telling, token)->xpos;
    if (!is_finite(telling, token) && (xpos == XPOS_VB || xpos == XPOS_VBG)) {
        return tell_untensed(telling, token);
    }
    return because(telling, WHEN_TOLD_OVER, "past");
}

static when_told tell_clause(telling *telling, uint32_t token)
{
    switch (syntax_tense_of(telling->syntax, token)) {
    case TENSE_FUTURE:
        return because(telling, WHEN_TOLD_AHEAD, "future");
    case TENSE_PAST_PERFECT:
        return because(telling, WHEN_TOLD_OVER, "past perfect");
    case TENSE_PAST:
        return tell_past(telling, token);
    case TENSE_PRESENT_PERFECT:
        return tell_perfect(telling, token);
    case TENSE_PRESENT:
        return tell_present(telling, token);
    case TENSE_MODAL:
        return tell_modal(telling, token);
    case TENSE_INFINITIVE:
        return tell_infinitive(telling, token);
    default:
        return tell_untensed(telling, token);
    }
}

static when_told tell_noun(telling *telling, uint32_t token)
{
    if (is_kind(telling, word_of(telling, token)->lemma, SLICE("lasting"))) {
        return because(telling, WHEN_TOLD_NOW, "lasting noun");
    }
    uint32_t clause = syntax_clause_of(telling->syntax, token);
    return clause == token ? because(telling, WHEN_TOLD_NOW, "no tense") : tell(telling, clause);
}

static when_told tell(telling *telling, uint32_t token)
{
    if (++telling->depth > DEPTH_LIMIT) {
        return because(telling, WHEN_TOLD_OVER, "deep");
    }
    const syntax_word *word = word_of(telling, token);
    bool is_verb = word->upos == UPOS_VERB || word->upos == UPOS_AUX;
    bool is_predicate =
        has(telling, token, REL_COP) ||
        (word->upos == UPOS_ADJ && syntax_clause_of(telling->syntax, token) == token);
    return is_verb || is_predicate ? tell_clause(telling, token) : tell_noun(telling, token);
}

when_told when_told_of(const when_reader *reader, const syntax_layer *syntax, uint32_t token,
                       const char **reason)
{
    telling telling = {reader, syntax, "no trees", 0};
    when_told told = syntax->words == NULL ? WHEN_TOLD_OVER : tell(&telling, token);
    *reason = telling.reason;
    return told;
}

bool when_told_allows(const when_reader *reader, const syntax_layer *syntax, uint32_t token,
                      when_told told, when_interval bounds, int32_t day)
{
    if (day == DAY_UNKNOWN || syntax->words == NULL) {
        return true;
    }
    telling telling = {reader, syntax, NULL, 0};
    bool is_over = bounds.latest < day;
    bool is_ahead = bounds.earliest > day;
    bool lasts = is_kind(&telling, lower_of(&telling, token), SLICE("lasting"));
    if (told == WHEN_TOLD_NOW && lasts) {
        return !is_over && !is_ahead;
    }
    switch (syntax_tense_of(syntax, token)) {
    case TENSE_PAST:
    case TENSE_PAST_PERFECT:
    case TENSE_PRESENT_PERFECT:
        return told != WHEN_TOLD_OVER || !is_ahead;
    case TENSE_PRESENT:
    case TENSE_FUTURE:
        return told == WHEN_TOLD_OVER || !is_over;
    default:
        return true;
    }
}

const char *when_told_name(when_told told)
{
    static const char *const names[] = {"before", "overlap", "after"};
    return names[told];
}
