#include "who/draft.h"

void chain_start(draft *draft, uint32_t mention)
{
    draft_mention *own = &draft->mentions[mention];
    bool is_open = own->mention.is_collective ||
                   (own->mention.form == WHO_PRONOUN && own->person != 3) ||
                   own->mention.kind == WHO_OTHER;
    own->parent = mention;
    own->chain_size = 1;
    own->best_name = own->mention.form == WHO_NAME ? mention : DRAFT_NONE;
    own->last = mention;
    own->chain_count = own->count;
    own->chain_country = own->mention.country;
    own->chain_role = own->mention.role;
    own->chain_kind = own->mention.kind;
    own->chain_gender = own->mention.gender;
    own->chain_plural = own->mention.is_plural && !is_open;
    own->chain_singular = !own->mention.is_plural && !is_open && own->mention.form != WHO_NAME;
}

uint32_t chain_root(const draft *draft, uint32_t mention)
{
    while (draft->mentions[mention].parent != mention) {
        // Halving the path: each look leaves the way shorter for the next.
        draft_mention *own = &draft->mentions[mention];
        own->parent = draft->mentions[own->parent].parent;
        mention = own->parent;
    }
    return mention;
}

bool chain_has_name(const draft *draft, uint32_t mention)
{
    return draft->mentions[chain_root(draft, mention)].best_name != DRAFT_NONE;
}

static unsigned families(who_kind kind)
{
    enum { PEOPLE = 1, BODIES = 2, PLACES = 4, THINGS = 8 };
    static const unsigned FAMILIES[WHO_KIND_COUNT] = {
        [WHO_PERSON] = PEOPLE,      [WHO_ORGANIZATION] = BODIES, [WHO_GROUP] = PEOPLE | BODIES,
        [WHO_GOVERNMENT] = BODIES,  [WHO_PLACE] = PLACES,        [WHO_FACILITY] = PLACES | THINGS,
        [WHO_NATIONALITY] = PEOPLE, [WHO_WEAPON] = THINGS,       [WHO_OTHER] = THINGS,
    };
    return FAMILIES[kind];
}

// Person-like, organisation-like, place-like: kinds that may be one chain.
static bool kinds_agree(who_kind a, who_kind b)
{
    return a == b || (families(a) & families(b)) != 0;
}

bool chain_agrees(const draft *draft, uint32_t a, uint32_t b)
{
    const draft_mention *one = &draft->mentions[chain_root(draft, a)];
    const draft_mention *two = &draft->mentions[chain_root(draft, b)];
    if (one->chain_gender != 0 && two->chain_gender != 0 &&
        one->chain_gender != two->chain_gender) {
        return false;
    }
    if ((one->chain_plural && two->chain_singular) || (one->chain_singular && two->chain_plural)) {
        return false;
    }
    if (one->chain_country.length > 0 && two->chain_country.length > 0 &&
        !slice_equal(one->chain_country, two->chain_country)) {
        return false;
    }
    return kinds_agree(one->chain_kind, two->chain_kind);
}

bool chain_counts_agree(const draft *draft, uint32_t a, uint32_t b)
{
    uint32_t one = draft->mentions[chain_root(draft, a)].chain_count;
    uint32_t two = draft->mentions[chain_root(draft, b)].chain_count;
    return one == 0 || two == 0 ||
           slice_equal(draft->words.words[one - 1].folded, draft->words.words[two - 1].folded);
}

// The fuller of two names: the longer, then the earlier.
static uint32_t fuller_name(const draft *draft, uint32_t a, uint32_t b)
{
    if (a == DRAFT_NONE || b == DRAFT_NONE) {
        return a == DRAFT_NONE ? b : a;
    }
    size_t one = draft->mentions[a].key.length, two = draft->mentions[b].key.length;
    if (one != two) {
        return one > two ? a : b;
    }
    return a < b ? a : b;
}

// Does the younger chain know the kind better? A name does; so does whatever is not "other".
static bool knows_kind_better(const draft_mention *older, const draft_mention *younger)
{
    bool is_name = younger->best_name != DRAFT_NONE, was_name = older->best_name != DRAFT_NONE;
    return (is_name && !was_name) || (is_name == was_name && older->chain_kind == WHO_OTHER);
}

void chain_join(draft *draft, uint32_t a, uint32_t b)
{
    a = chain_root(draft, a);
    b = chain_root(draft, b);
    if (a == b) {
        return;
    }
    uint32_t first = a < b ? a : b;
    draft_mention *older = &draft->mentions[first];
    draft_mention *younger = &draft->mentions[a < b ? b : a];
    // What stands beside the name is surer than an earlier description.
    bool is_named_later = older->best_name == DRAFT_NONE && younger->best_name != DRAFT_NONE;
    younger->parent = first;
    older->chain_size += younger->chain_size;
    if (knows_kind_better(older, younger)) {
        older->chain_kind = younger->chain_kind;
    }
    older->best_name = fuller_name(draft, older->best_name, younger->best_name);
    older->last = older->last > younger->last ? older->last : younger->last;
    if (older->chain_country.length == 0 || (is_named_later && younger->chain_country.length > 0)) {
        older->chain_country = younger->chain_country;
    }
    if (older->chain_role.length == 0 || (is_named_later && younger->chain_role.length > 0)) {
        older->chain_role = younger->chain_role;
    }
    if (older->chain_count == 0) {
        older->chain_count = younger->chain_count;
    }
    if (older->chain_gender == 0) {
        older->chain_gender = younger->chain_gender;
    }
    older->chain_plural |= younger->chain_plural;
    older->chain_singular |= younger->chain_singular;
}
