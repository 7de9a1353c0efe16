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

// "Their colleagues": colleagues.
static slice without_owner(slice value)
{
    static const char *const owners[] = {"a ",   "an ",  "the ",   "its ",  "his ",
                                         "her ", "our ", "their ", "these "};
    for (size_t i = 0; i < sizeof owners / sizeof *owners; i++) {
        const slice owner = slice_from_string(owners[i]);
        if (slice_starts_with(value, owner))
            return slice_of(value.data + owner.length, value.length - owner.length);
    }
    return value;
}

// "A boy with asthma": up to the head.
static slice up_to_head(slice value)
{
    static const char *const links[] = {" of ",   " in ",   " with ", " at ",  " on ",
                                        " near ", " from ", " who ",  " that "};
    size_t end = value.length;
    for (size_t i = 0; i < sizeof links / sizeof *links; i++) {
        const size_t at = slice_find(value, slice_from_string(links[i]));
        end = at < end ? at : end;
    }
    return slice_of(value.data, end);
}

static bool ends_with_word(slice longer, slice shorter)
{
    return shorter.length > 0 && slice_ends_with(longer, shorter) &&
           (longer.length == shorter.length ||
            longer.data[longer.length - shorter.length - 1] == ' ');
}

// "Resort of Dalby" holds "Dalby".
static bool holds_name(slice longer, slice shorter)
{
    const size_t at = shorter.length == 0 ? SIZE_MAX : slice_find(longer, shorter);
    const size_t end = at == SIZE_MAX ? 0 : at + shorter.length;
    return at != SIZE_MAX && (at == 0 || longer.data[at - 1] == ' ') &&
           (end == longer.length || longer.data[end] == ' ');
}

// "A doctor", behind "an abortion doctor": another one, as "another policeman" is.
static bool is_new(const article_claim *claim, const article_claim *other)
{
    const bool is_indefinite = slice_starts_with(claim->value, SLICE("a ")) ||
                               slice_starts_with(claim->value, SLICE("an "));
    return (is_indefinite && claim->at.start > other->at.start) ||
           slice_starts_with(other->value, SLICE("another ")) ||
           slice_starts_with(other->value, SLICE("second "));
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

typedef struct telling {
    const article_claim *claim;
    slice value; // folded
} telling;

// Does the one say less than the other, and nothing else?
static bool is_shorter(const article *article, const telling *one, const telling *other)
{
    const article_claim *claim = one->claim;
    if (claim->stance != other->claim->stance || one->value.length >= other->value.length ||
        !slice_equal_ignoring_case(claim->holder, other->claim->holder))
        return false;
    const slice shorter = without_owner(one->value);
    if (claim->slot == SLOT_PLACE)
        return is_same_place(article, claim, other->claim) && holds_name(other->value, shorter);
    return !is_new(claim, other->claim) && ends_with_word(up_to_head(other->value), shorter);
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

void article_drop_shorter_tellings(article *article)
{
    const size_t count = (size_t)article->claim_count + 1;
    bool *is_dropped = ARENA_ARRAY(article->arena, count, bool);
    telling *told = ARENA_ARRAY(article->arena, count, telling);
    if (is_dropped == NULL || told == NULL)
        return;
    for (uint32_t i = 0; i < article->claim_count; i++) {
        const article_claim *claim = &article->claims[i];
        told[i] =
            (telling){claim, is_of_words(claim->slot) ? utf8_fold_copy(article->arena, claim->value)
                                                      : claim->value};
    }
    mark_shorter(article, told, is_dropped);
    article_drop_claims(article, is_dropped);
}
