// Where a clause happened: the place phrase that hangs on its verb by a locative preposition.
#include "where/where_internal.h"

#define FARTHEST_PLACE 24 // tokens, when the tree leaves the phrase elsewhere in the clause
#define WIDEST_CLAUSE 200 // tokens to either side
#define DEEPEST_PHRASE 6  // steps from a place up to the clause's word

// The first place whose tokens end behind `token`, by binary search.
static uint32_t first_place_from(const where_layer *where, uint32_t token)
{
    uint32_t low = 0;
    uint32_t high = where->count;
    while (low < high) {
        const uint32_t middle = low + (high - low) / 2;
        if (where->places[middle].end <= token) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

static bool is_locative(const where_layer *where, const syntax_layer *syntax, uint32_t nominal)
{
    const uint32_t preposition = syntax_child(syntax, nominal, REL_CASE);
    return preposition != TOKEN_NONE &&
           lexicon_has(where->locating, syntax->document->tokens[preposition].lower);
}

static bool is_phrase_relation(uint8_t relation)
{
    return relation == REL_OBL || relation == REL_NMOD || relation == REL_COMPOUND ||
           relation == REL_NMOD_POSS || relation == REL_APPOS || relation == REL_FLAT ||
           relation == REL_AMOD || relation == REL_NMOD_UNMARKED || relation == REL_OBL_UNMARKED ||
           relation == REL_CONJ;
}

// "shelled Dalby", "the Northgate Mall was hit": what is hit or reached is the place itself.
static bool is_acted_upon(const where_place *place, const syntax_word *word, uint32_t token)
{
    const bool is_object = word->relation == REL_OBJ || word->relation == REL_NSUBJ_PASS;
    return is_object && word->head == token && place->is_literal &&
           place->precision <= WHERE_PROVINCE;
}

// How tightly a place hangs on `token`: 0 not at all, else the more the better.
static int attachment(const where_layer *where, const where_place *place,
                      const syntax_layer *syntax, uint32_t token)
{
    uint32_t at = place->head;
    bool is_located = false;
    for (int step = 0; step < DEEPEST_PHRASE && at != TOKEN_NONE; step++) {
        const syntax_word *word = &syntax->words[at];
        if (at == token) {
            return is_located ? DEEPEST_PHRASE - step + 1 : 0;
        }
        if (!is_phrase_relation(word->relation) && word->head != token) {
            return 0;
        }
        is_located = is_located || is_acted_upon(place, word, token) ||
                     is_locative(where, syntax, at) || word->relation == REL_NMOD_POSS ||
                     word->relation == REL_COMPOUND || word->relation == REL_AMOD;
        at = word->head;
    }
    return 0;
}

// The container chain says which of two is the inner place.
static bool is_inside(const where_layer *where, uint32_t inner, uint32_t outer)
{
    uint32_t at = where->places[inner].container;
    for (int step = 0; step < 4 && at != PLACE_NONE; step++) {
        if (at == outer) {
            return true;
        }
        at = where->places[at].container;
    }
    return false;
}

static bool is_better(const where_layer *where, uint32_t candidate, int candidate_score,
                      uint32_t best, int best_score)
{
    if (best == PLACE_NONE || is_inside(where, candidate, best)) {
        return true;
    }
    if (is_inside(where, best, candidate)) {
        return false;
    }
    const where_place *a = &where->places[candidate];
    const where_place *b = &where->places[best];
    if (a->is_literal != b->is_literal) {
        return a->is_literal;
    }
    return a->precision < b->precision ||
           (a->precision == b->precision && candidate_score > best_score);
}

// When the tree hangs the phrase elsewhere: the nearest literal place with a locative preposition
// in the same clause.
static uint32_t nearest_place(const where_layer *where, const syntax_layer *syntax, uint32_t token)
{
    const text_document *document = syntax->document;
    const text_sentence *sentence = &document->sentences[document->tokens[token].sentence];
    const uint32_t clause = syntax_clause_of(syntax, token);
    uint32_t best = PLACE_NONE;
    for (uint32_t i = first_place_from(where, token); i < where->count; i++) {
        const where_place *place = &where->places[i];
        if (place->first >= sentence->end_token || place->first > token + FARTHEST_PLACE) {
            break;
        }
        if (place->is_literal && is_locative(where, syntax, place->head) &&
            syntax_clause_of(syntax, place->head) == clause &&
            (best == PLACE_NONE || is_inside(where, i, best))) {
            best = i;
        }
    }
    return best;
}

uint32_t where_of_clause(const where_layer *where, const syntax_layer *syntax, uint32_t token)
{
    const text_document *document = syntax->document;
    const text_sentence *sentence = &document->sentences[document->tokens[token].sentence];
    // A sentence may be a whole table that lost its lines: what is far away says nothing.
    const uint32_t from = token > sentence->first_token + WIDEST_CLAUSE ? token - WIDEST_CLAUSE
                                                                        : sentence->first_token;
    const uint32_t end =
        sentence->end_token > token + WIDEST_CLAUSE ? token + WIDEST_CLAUSE : sentence->end_token;
    uint32_t best = PLACE_NONE;
    int best_score = 0;
    for (uint32_t i = first_place_from(where, from);
         i < where->count && where->places[i].first < end; i++) {
        const int score = attachment(where, &where->places[i], syntax, token);
        if (score > 0 && is_better(where, i, score, best, best_score)) {
            best = i;
            best_score = score;
        }
    }
    return best != PLACE_NONE ? best : nearest_place(where, syntax, token);
}
