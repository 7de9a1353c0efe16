// The same told once more in fewer words: "road engineers" and then "the engineers", "the resort of
// Dalby" and "Dalby". One holder has said it once; the fuller words stay.
#include "article/article_internal.h"
#include "base/utf8.h"

#define CLAIMS_BACK 64u // of one slot of an incident

static bool is_of_words(article_slot slot)
{
    return slot == SLOT_VICTIM || slot == SLOT_PERPETRATOR || slot == SLOT_WEAPON ||
           slot == SLOT_PLACE;
}

typedef struct telling {
    const article_claim *claim;
    slice value;         // folded
    uint32_t first, end; // tokens of its words, TOKEN_NONE where they are not asked for
    uint32_t head;
    bool is_new; // "a doctor", "another one"
} telling;

// The one token of some whose head stands outside them; TOKEN_NONE.
static uint32_t head_of(const article *article, uint32_t first, uint32_t end)
{
    for (uint32_t token = first; token < end; token++) {
        const uint32_t head = article->syntax.words[token].head;
        if (head == TOKEN_NONE || head < first || head >= end)
            return token;
    }
    return TOKEN_NONE;
}

// Does the word only point, or tell whose: "the", "their", "Osk's"?
static bool is_pointer(const article *article, uint32_t token, uint32_t head)
{
    const syntax_word *words = article->syntax.words;
    const uint32_t child = words[token].head == head ? token : words[token].head;
    const uint8_t relation = child == TOKEN_NONE ? REL_ROOT : words[child].relation;
    return words[token].relation == REL_DET ||
           (token < head && relation == REL_NMOD_POSS && words[child].head == head);
}

// Behind "the", "their", "two", "several": these tell which and how many, not what.
static uint32_t first_word(const article *article, const telling *told)
{
    const uint32_t amount = article->howmany.amount_of_unit[told->head];
    const uint32_t counted =
        amount == AMOUNT_NONE ? 0 : article->howmany.amounts[amount].end; // token
    uint32_t first = told->first;
    while (first < told->head && (first < counted || is_pointer(article, first, told->head) ||
                                  article->syntax.words[first].relation == REL_NUMMOD))
        first++;
    return first;
}

// "The doctor", "their colleagues": known from before. "A doctor", "another one" are not.
static bool is_definite(const article *article, const telling *told)
{
    const syntax_layer *syntax = &article->syntax;
    return syntax->words[told->head].upos == UPOS_PROPN ||
           syntax_child(syntax, told->head, REL_NMOD_POSS) != TOKEN_NONE ||
           (syntax_child(syntax, told->head, REL_DET) != TOKEN_NONE && !told->is_new);
}

// Are the two members of one list: "the deputy minister and the minister"?
static bool are_listed(const article *article, uint32_t one, uint32_t other)
{
    const syntax_word *words = article->syntax.words;
    const uint32_t first = words[one].relation == REL_CONJ ? words[one].head : one;
    return first == (words[other].relation == REL_CONJ ? words[other].head : other);
}

static bool is_name(const article *article, uint32_t token)
{
    return article->syntax.words[token].upos == UPOS_PROPN;
}

// Who the text takes for one is told again in any order, as "boy" in the headline; others by "the",
// later, and not who it takes for two, save by a name.
static bool may_be_one(const article *article, const telling *one, const telling *other)
{
    const uint32_t entity = who_entity_at(&article->who, one->head);
    const uint32_t fuller = who_entity_at(&article->who, other->head);
    if (entity != ENTITY_NONE && entity == fuller)
        return !one->is_new;
    return other->head < one->head && is_definite(article, one) &&
           (entity == ENTITY_NONE || fuller == ENTITY_NONE ||
            (is_name(article, one->head) && is_name(article, other->head)));
}

// "Engineers" ends "road engineers", "a boy" the boy of "a boy with asthma": word by word, up to
// the head.
static bool ends_with_words(const article *article, const telling *longer, const telling *shorter)
{
    const text_token *tokens = article->document.tokens;
    const uint32_t first = first_word(article, shorter);
    const uint32_t start = first_word(article, longer);
    if (shorter->end != shorter->head + 1 || shorter->head - first > longer->head - start)
        return false;
    for (uint32_t back = 0; back <= shorter->head - first; back++)
        if (!slice_equal(tokens[shorter->head - back].lower, tokens[longer->head - back].lower))
            return false;
    return longer->end - start >= shorter->end - first;
}

// "Resort of Dalby" holds "Dalby".
static bool holds_name(slice longer, slice shorter)
{
    const size_t at = shorter.length == 0 ? SIZE_MAX : slice_find(longer, shorter);
    const size_t end = at == SIZE_MAX ? 0 : at + shorter.length;
    return at != SIZE_MAX && (at == 0 || longer.data[at - 1] == ' ') &&
           (end == longer.length || longer.data[end] == ' ');
}

// "Dalby" is where the map has it, whatever house there is told of.
static bool is_same_place(const article *article, const article_claim *claim,
                          const article_claim *other)
{
    const where_place *places = article->where.places;
    return claim->place == PLACE_NONE ||
           (other->place != PLACE_NONE &&
            places[claim->place].same_as == places[other->place].same_as);
}

// Somebody or something told again by "the" and fewer words, or read twice off one noun.
static bool is_told_again(const article *article, const telling *one, const telling *other)
{
    if (one->head == TOKEN_NONE || other->head == TOKEN_NONE)
        return false;
    const slice noun = article->document.tokens[one->head].lower;
    if (one->head == other->head)
        return holds_name(one->value, noun) && holds_name(other->value, noun);
    return article->syntax.words[one->head].upos != UPOS_PRON &&
           !are_listed(article, one->head, other->head) && may_be_one(article, one, other) &&
           ends_with_words(article, other, one);
}

// Does the one say less than the other, and nothing else?
static bool is_shorter(const article *article, const telling *one, const telling *other)
{
    const article_claim *claim = one->claim;
    if (claim->stance != other->claim->stance || one->value.length >= other->value.length ||
        !slice_equal_ignoring_case(claim->holder, other->claim->holder))
        return false;
    return claim->slot == SLOT_PLACE
               ? is_same_place(article, claim, other->claim) && holds_name(other->value, one->value)
               : is_told_again(article, one, other);
}

// Of claims sorted by incident and slot.
static void mark_shorter(const article *article, const telling *told, bool *is_dropped)
{
    for (uint32_t i = 0; i < article->claim_count; i++) {
        const article_claim *claim = told[i].claim;
        for (uint32_t back = 1; is_of_words(claim->slot) && back <= i && back <= CLAIMS_BACK;
             back++) {
            const uint32_t before = i - back;
            if (told[before].claim->incident != claim->incident ||
                told[before].claim->slot != claim->slot)
                break;
            is_dropped[i] |= is_shorter(article, &told[i], &told[before]);
            is_dropped[before] |= is_shorter(article, &told[before], &told[i]);
        }
    }
}

static telling telling_of(const article *article, const article_readers *readers,
                          const article_claim *claim)
{
    telling told = {claim, claim->value, TOKEN_NONE, TOKEN_NONE, TOKEN_NONE, false};
    if (!is_of_words(claim->slot))
        return told;
    told.value = utf8_fold_copy(article->arena, claim->value);
    told.first = text_token_at(&article->document, claim->at.start);
    told.end = text_token_at(&article->document, claim->at.end - 1) + 1;
    told.head = head_of(article, told.first, told.end);
    told.is_new = told.head != TOKEN_NONE &&
                  article_determiner_says(article, readers, told.head, SLICE("new"));
    return told;
}

void article_drop_shorter_tellings(article *article, const article_readers *readers)
{
    const size_t count = (size_t)article->claim_count + 1;
    bool *is_dropped = ARENA_ARRAY(article->arena, count, bool);
    telling *told = ARENA_ARRAY(article->arena, count, telling);
    if (is_dropped == NULL || told == NULL)
        return;
    for (uint32_t i = 0; i < article->claim_count; i++)
        told[i] = telling_of(article, readers, &article->claims[i]);
    mark_shorter(article, told, is_dropped);
    article_drop_claims(article, is_dropped);
}
