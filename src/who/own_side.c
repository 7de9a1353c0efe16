// Whom a pronoun cannot mean for what is told of him: who speaks of others in a quotation means
// neither himself nor his own ("they did it," the colonel said); who was shot did not shoot.
#include "who/pronoun.h"

// What the list of acting verbs says in a column about the verb at a token. SLICE_NONE.
static slice verb_cell(const draft *draft, uint32_t token, uint32_t column)
{
    char key[GAZETTEER_KEY_MAX];
    size_t length = 0;
    if (token == TOKEN_NONE || draft->syntax->words[token].upos != UPOS_VERB ||
        !gazetteer_add_to_key(key, &length, draft->syntax->words[token].lemma)) {
        return SLICE_NONE;
    }
    const gazetteer_entry *entry = gazetteer_find(draft->gazetteer, slice_of(key, length));
    return gazetteer_has(entry, GAZETTEER_VERB)
               ? gazetteer_cell(draft->gazetteer, entry, GAZETTEER_VERB, column)
               : SLICE_NONE;
}

static bool is_body(const draft_mention *root)
{
    return root->chain_kind == WHO_ORGANIZATION || root->chain_kind == WHO_GROUP ||
           root->chain_kind == WHO_GOVERNMENT;
}

// "The army" of a colonel; the state whose army it is, once that accuses another.
static bool is_body_of(const draft *draft, const draft_mention *speaker, uint32_t candidate)
{
    const draft_mention *own = &draft->mentions[candidate];
    const draft_mention *body = &draft->mentions[chain_root(draft, candidate)];
    const bool is_foreign = speaker->chain_country.length > 0 && body->chain_country.length > 0 &&
                            !slice_equal(speaker->chain_country, body->chain_country);
    if (!is_body(body) || is_foreign ||
        !gazetteer_role_is(draft->gazetteer, speaker->chain_role, ROLE_ARM)) {
        return false;
    }
    if (slice_equal(speaker->chain_role, body->chain_role)) {
        return true;
    }
    return body->chain_kind == WHO_GOVERNMENT && own->is_subject &&
           slice_equal(verb_cell(draft, draft->syntax->words[own->mention.head].head, 1),
                       SLICE("both"));
}

#define OBJECT_REACH 4u // mentions from a subject to its verb's object

// "They bombed us": does the pronoun's verb befall whoever speaks?
static bool befalls_speaker(const draft *draft, const pronoun *pronoun)
{
    const syntax_word *own = &draft->syntax->words[pronoun->own->mention.head];
    for (uint32_t m = pronoun->mention + 1;
         own->relation == REL_NSUBJ && m < draft->count && m <= pronoun->mention + OBJECT_REACH;
         m++) {
        const syntax_word *other = &draft->syntax->words[draft->mentions[m].mention.head];
        if (draft->mentions[m].person == 1 && other->relation == REL_OBJ &&
            other->head == own->head) {
            return true;
        }
    }
    return false;
}

// Villagers were said to tell of a raid; "they bombed us," one of them says. Rebels who spoke
// before may be those he means.
static bool is_among_tellers(const draft *draft, const pronoun *pronoun, uint32_t candidate)
{
    const slice role = draft->mentions[chain_root(draft, candidate)].chain_role;
    return pronoun->sort == PRONOUN_MANY && draft->mentions[candidate].speaks &&
           gazetteer_role_is(draft->gazetteer, role, ROLE_GENERAL) &&
           !gazetteer_role_is(draft->gazetteer, role, ROLE_ARM) && befalls_speaker(draft, pronoun);
}

bool pronoun_is_own_side(const draft *draft, const pronoun *pronoun, uint32_t candidate)
{
    const uint32_t quote = pronoun->own->quote;
    const uint32_t speaker = quote == 0 || draft->speakers == NULL || pronoun->own->person != 3
                                 ? DRAFT_NONE
                                 : draft->speakers[quote];
    if (speaker == DRAFT_NONE) {
        return false;
    }
    const uint32_t root = chain_root(draft, speaker);
    return root == chain_root(draft, candidate) || is_among_tellers(draft, pronoun, candidate) ||
           (pronoun->sort == PRONOUN_MANY && is_body_of(draft, &draft->mentions[root], candidate));
}

static bool strikes(const draft *draft, uint32_t verb)
{
    return verb_cell(draft, verb, 2).length > 0;
}

bool pronoun_is_struck(const draft *draft, const pronoun *pronoun, uint32_t candidate)
{
    const syntax_word *words = draft->syntax->words;
    const syntax_word *own = &words[pronoun->own->mention.head];
    const syntax_word *other = &words[draft->mentions[candidate].mention.head];
    return pronoun->sort == PRONOUN_MANY && own->relation == REL_NSUBJ &&
           strikes(draft, own->head) &&
           (other->relation == REL_OBJ || other->relation == REL_NSUBJ_PASS) &&
           strikes(draft, other->head);
}
