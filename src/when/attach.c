// Which time dates which clause. Syntax first; nearness inside the clause when the tree is off.
#include "when/when.h"

#define CLIMB_LIMIT 64   // heads above a word
#define VERB_REACH 2     // auxiliaries and adverbs between a time and its verb
#define TIMES_AROUND 32u // on either side of a word: a "sentence" may be a whole book

// How a time belongs to a clause; less is better.
typedef enum attachment { OWN, OF_CLAUSE, SHARED, NEAR, ALIEN } attachment;

// The word of the expression whose head stands outside it.
static uint32_t time_head(const syntax_layer *syntax, const when_time *time)
{
    for (uint32_t token = time->first; token < time->end; token++) {
        uint32_t head = syntax->words[token].head;
        if (head == TOKEN_NONE || head < time->first || head >= time->end) {
            return token;
        }
    }
    return time->first;
}

static bool is_verb(const syntax_layer *syntax, uint32_t token)
{
    uint8_t upos = syntax->words[token].upos;
    return upos == UPOS_VERB || upos == UPOS_AUX;
}

// Verbs that share what dates one of them: "was arrested and charged on Monday".
static bool shares(const syntax_layer *syntax, uint32_t upper, uint32_t lower)
{
    for (int steps = 0; steps < CLIMB_LIMIT && lower != TOKEN_NONE; steps++) {
        if (lower == upper) {
            return true;
        }
        uint8_t relation = syntax->words[lower].relation;
        if (relation != REL_CONJ && relation != REL_XCOMP) {
            return false;
        }
        lower = syntax->words[lower].head;
    }
    return false;
}

static bool is_event_noun_of(const syntax_layer *syntax, uint32_t noun, uint32_t clause)
{
    return !is_verb(syntax, noun) && syntax_clause_of(syntax, noun) == clause;
}

// "said on Monday that Y had left": Monday stands before the complement's "that", so it is of
// "said", wherever the tree hangs it.
static uint32_t out_of_complement(const syntax_layer *syntax, const when_time *time,
                                  uint32_t governor)
{
    const syntax_word *word = &syntax->words[governor];
    if (word->relation != REL_CCOMP || word->head == TOKEN_NONE || word->head >= time->first) {
        return governor;
    }
    uint32_t mark = syntax_child(syntax, governor, REL_MARK);
    return mark != TOKEN_NONE && mark >= time->end ? word->head : governor;
}

static bool is_comma(const syntax_layer *syntax, uint32_t token)
{
    return token < syntax->document->token_count &&
           slice_equal(syntax->document->tokens[token].lower, SLICE(","));
}

// "On Monday, police said, gunmen fled": with the words of speech between commas, the day before
// them is of what is told.
static uint32_t into_told(const syntax_layer *syntax, const when_time *time, uint32_t governor)
{
    uint32_t told = time->end <= governor && is_comma(syntax, time->end)
                        ? syntax_child(syntax, governor, REL_CCOMP)
                        : TOKEN_NONE;
    if (told == TOKEN_NONE || told < governor ||
        syntax_child(syntax, told, REL_MARK) != TOKEN_NONE) {
        return governor;
    }
    uint32_t first = syntax->words[told].left;
    bool is_parted = is_comma(syntax, first) || (first > 0 && is_comma(syntax, first - 1));
    return is_parted ? told : governor;
}

static bool is_subject(const syntax_layer *syntax, uint32_t noun)
{
    uint8_t relation = syntax->words[noun].relation;
    return relation == REL_NSUBJ || relation == REL_NSUBJ_PASS;
}

// "The Ministry on Monday denied it": behind a name and before its verb, the day is of the verb,
// wherever the tree hangs it. Names do not happen.
static uint32_t out_of_subject(const syntax_layer *syntax, const when_time *time, uint32_t governor)
{
    const syntax_word *word = &syntax->words[governor];
    bool is_name = word->upos == UPOS_PROPN && is_subject(syntax, governor);
    bool is_between = is_name && governor < time->first && word->head != TOKEN_NONE &&
                      word->head >= time->end && word->head - time->end <= VERB_REACH;
    return is_between && is_verb(syntax, word->head) ? word->head : governor;
}

// What the expression hangs on: "the March 22 concert hall attack" is the attack's, not the hall's.
uint32_t when_governor(const syntax_layer *syntax, const when_time *time)
{
    uint32_t governor = syntax->words[time_head(syntax, time)].head;
    for (int steps = 0; steps < CLIMB_LIMIT && governor != TOKEN_NONE; steps++) {
        uint8_t relation = syntax->words[governor].relation;
        if (relation != REL_COMPOUND && relation != REL_FLAT && relation != REL_AMOD) {
            governor = out_of_complement(syntax, time, out_of_subject(syntax, time, governor));
            return into_told(syntax, time, governor);
        }
        governor = syntax->words[governor].head;
    }
    return governor;
}

static attachment attachment_of(const syntax_layer *syntax, const when_time *time, uint32_t token)
{
    if (token == time->anchor_token || (token >= time->first && token < time->end)) {
        return ALIEN;
    }
    uint32_t governor = when_governor(syntax, time);
    if (governor == TOKEN_NONE) {
        return NEAR;
    }
    if (governor == token) {
        return OWN;
    }
    if (!is_verb(syntax, governor)) {
        bool is_in_clause = syntax_clause_of(syntax, governor) == token;
        return is_in_clause && !is_subject(syntax, governor) ? OF_CLAUSE : ALIEN;
    }
    if (shares(syntax, token, governor) || shares(syntax, governor, token)) {
        return SHARED;
    }
    return is_event_noun_of(syntax, token, governor) ? OF_CLAUSE : ALIEN;
}

// The first time that ends behind a token, by bisection.
static uint32_t first_time_from(const when_layer *when, uint32_t token)
{
    uint32_t low = 0;
    uint32_t high = when->count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (when->times[middle].end <= token) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

static bool can_date(const when_time *time)
{
    if (time->is_vague) {
        return false;
    }
    if (time->anchor != WHEN_ANCHOR_NONE) {
        return true;
    }
    return time->bounds.earliest != DAY_OPEN_PAST || time->bounds.latest != DAY_OPEN_FUTURE;
}

static uint32_t gap(const when_time *time, uint32_t token)
{
    return token < time->first ? time->first - token : token - time->end + 1;
}

// The times [first, end) of a word's sentence, the nearest where there are very many.
typedef struct time_range {
    uint32_t first, end;
} time_range;

static time_range times_around(const when_layer *when, const syntax_layer *syntax, uint32_t token)
{
    const text_document *document = syntax->document;
    const text_sentence *sentence = &document->sentences[document->tokens[token].sentence];
    uint32_t middle = first_time_from(when, token);
    uint32_t first = first_time_from(when, sentence->first_token);
    time_range range = {middle - first > TIMES_AROUND ? middle - TIMES_AROUND : first, middle};
    while (range.end < when->count && range.end - middle < TIMES_AROUND &&
           when->times[range.end].first < sentence->end_token) {
        range.end++;
    }
    return range;
}

// Does another time of the sentence count from the token ("on the anniversary of his killing")?
// Then it lies elsewhere than what that time dates, and the clause's times are not its, unless they
// stand behind it ("a day after his arrival on March 8").
static bool is_counted_from(const when_layer *when, time_range range, uint32_t token)
{
    for (uint32_t i = range.first; i < range.end; i++) {
        if (when->times[i].anchor != WHEN_ANCHOR_NONE && when->times[i].anchor_token == token) {
            return true;
        }
    }
    return false;
}

uint32_t when_of_clause(const when_layer *when, const syntax_layer *syntax, uint32_t token)
{
    time_range range = times_around(when, syntax, token);
    bool is_apart = is_counted_from(when, range, token);
    uint32_t best = TIME_NONE;
    attachment best_attachment = ALIEN;
    uint32_t best_gap = UINT32_MAX;
    for (uint32_t i = range.first; i < range.end; i++) {
        const when_time *time = &when->times[i];
        if (!can_date(time)) {
            continue;
        }
        attachment attachment = syntax->words == NULL ? NEAR : attachment_of(syntax, time, token);
        if (is_apart && attachment != OWN && time->first < token) {
            continue;
        }
        uint32_t away = gap(time, token);
        if (attachment < best_attachment ||
            (attachment == best_attachment && attachment != ALIEN && away < best_gap)) {
            best = i;
            best_attachment = attachment;
            best_gap = away;
        }
    }
    return best;
}
