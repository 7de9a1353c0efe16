// Sieve 1: governments. A country or its capital that acts is a government, not a place ("Lima
// denied"); "the government" is that of the country named beside it, else of the article's home.
#include "base/map.h"
#include "who/draft.h"

static bool is_acting_verb(const draft *draft, uint32_t verb, bool as_object)
{
    char key[GAZETTEER_KEY_MAX];
    size_t length = 0;
    if (verb == TOKEN_NONE ||
        !gazetteer_add_to_key(key, &length, draft->syntax->words[verb].lemma)) {
        return false;
    }
    const gazetteer_entry *entry = gazetteer_find(draft->gazetteer, slice_of(key, length));
    if (!gazetteer_has(entry, GAZETTEER_VERB)) {
        return false;
    }
    slice side = gazetteer_cell(draft->gazetteer, entry, GAZETTEER_VERB, 1);
    return !as_object || slice_equal(side, SLICE("both"));
}

static bool is_acting(const draft *draft, const draft_mention *own)
{
    const syntax_word *word = &draft->syntax->words[own->mention.head];
    bool has_case = syntax_child(draft->syntax, own->mention.head, REL_CASE) != TOKEN_NONE;
    if (word->relation == REL_CONJ && word->head != TOKEN_NONE && !has_case) {
        // "Chad and Niger signed": as its neighbour does.
        const syntax_word *first = &draft->syntax->words[word->head];
        return (first->relation == REL_NSUBJ && is_acting_verb(draft, first->head, false)) ||
               ((first->relation == REL_OBJ || first->relation == REL_IOBJ) &&
                is_acting_verb(draft, first->head, true));
    }
    switch (word->relation) {
    case REL_NSUBJ:
        return !has_case && is_acting_verb(draft, word->head, false);
    case REL_OBL_AGENT:
        return is_acting_verb(draft, word->head, false);
    case REL_OBJ:
    case REL_IOBJ: // "warned Lima that it would pay"
    case REL_NSUBJ_PASS:
        return !has_case && is_acting_verb(draft, word->head, true);
    default:
        return false;
    }
}

void draft_become_government(draft_mention *own)
{
    own->mention.kind = own->chain_kind = WHO_GOVERNMENT;
    own->mention.role = own->chain_role = SLICE("GOV");
    own->mention.gender = own->chain_gender = 'n';
    own->mention.is_collective = true;
    own->chain_plural = own->chain_singular = false;
}

// "The Marad government", "the government of Marad": a land of which no list knows has its own.
static bool is_of_unknown_land(const draft *draft, const draft_mention *own)
{
    const syntax_word *words = draft->syntax->words;
    for (uint32_t child = words[own->mention.head].first_child; child != TOKEN_NONE;
         child = words[child].next_sibling) {
        const bool is_name = words[child].upos == UPOS_PROPN;
        const uint32_t marker = syntax_child(draft->syntax, child, REL_CASE);
        const bool is_before = words[child].relation == REL_COMPOUND && child < own->mention.head;
        const bool is_behind = words[child].relation == REL_NMOD && marker != TOKEN_NONE &&
                               slice_equal(words[marker].lemma, SLICE("of"));
        if (is_name && (is_before || is_behind)) {
            return true;
        }
    }
    return false;
}

// The European Union is where an article from Brussels is at home; "the government" is not its own.
static bool is_land(slice code)
{
    return code.length > 0 && !slice_equal(code, SLICE("EUR")) && !slice_equal(code, SLICE("UNO"));
}

// "the government", where it means that of a country as a whole.
static bool is_described_government(const draft *draft, draft_mention *own)
{
    if (!own->is_government || own->is_indefinite || own->is_new || own->mention.is_plural) {
        return false;
    }
    if (own->mention.country.length == 0 && is_land(draft->home) &&
        !is_of_unknown_land(draft, own)) {
        own->mention.country = own->chain_country = draft->home;
    }
    return own->mention.country.length > 0;
}

dateline_status sieve_governments(draft *draft, dateline_error *error)
{
    map governments; // code -> latest mention
    draft_find_lands(draft);
    map_init(&governments, draft->arena);
    for (uint32_t m = 0; m < draft->count; m++) {
        draft_mention *own = &draft->mentions[m];
        bool acts = own->is_country && is_acting(draft, own);
        if (!acts && !is_described_government(draft, own)) {
            continue;
        }
        draft_become_government(own);
        uint32_t *latest = map_put(&governments, own->mention.country, m);
        if (latest != NULL && *latest != m) {
            chain_join(draft, *latest, m);
            *latest = m;
        }
    }
    if (arena_failed(draft->arena)) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the governments");
    }
    return DATELINE_OK;
}
