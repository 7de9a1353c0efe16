// Sieve 4b: the lead. News names late: "the mayor said. … Mayor Ilse Harrand said", or "A senior
// Ghanaian health official said wards were full. … Accra hospital chief Yaa Darko told a newspaper
// that all wards were full." An indefinite description in the first sentences that speaks is the
// person who is named later, of the same country, of a role near to his, and who says the same kind
// of thing. Every one of these must hold.
#include "who/draft.h"

#define LEAD_SENTENCES 2
#define SENTENCES_UNTIL_NAMED 8
#define MENTIONS_UNTIL_NAMED 512u // more than such sentences have, but one that has no end

// Officials of one kind: those who guard, spy and fight may be called by each other's role.
static bool roles_are_near(const gazetteer *gazetteer, slice a, slice b)
{
    return slice_equal(a, b) || (gazetteer_role_is(gazetteer, a, ROLE_GUARD) &&
                                 gazetteer_role_is(gazetteer, b, ROLE_GUARD));
}

static bool is_noun(const draft *draft, uint32_t token)
{
    const uint8_t upos = draft->syntax->words[token].upos;
    return upos == UPOS_NOUN || upos == UPOS_PROPN;
}

// Nouns and verbs of the two sentences that are the same, beyond the speakers themselves.
static uint32_t shared_words(const draft *draft, const draft_mention *a, const draft_mention *b)
{
    const text_sentence *one = &draft->document->sentences[a->sentence];
    const text_sentence *two = &draft->document->sentences[b->sentence];
    uint32_t shared = 0;
    for (uint32_t i = a->mention.end; i < one->end_token && i < a->mention.end + 60; i++) {
        if (!is_noun(draft, i)) {
            continue;
        }
        for (uint32_t j = two->first_token; j < two->end_token && j < two->first_token + 60; j++) {
            if (j >= b->np_first && j < b->mention.end) {
                continue;
            }
            if (slice_equal(draft->syntax->words[i].lemma, draft->syntax->words[j].lemma)) {
                shared++;
                break;
            }
        }
    }
    return shared;
}

static bool is_lead(const draft *draft, uint32_t mention)
{
    const draft_mention *own = &draft->mentions[mention];
    return own->mention.form == WHO_DESCRIPTION && own->is_indefinite && !own->is_new &&
           own->mention.kind == WHO_PERSON && own->mention.country.length > 0 &&
           !chain_has_name(draft, mention) && own->speaks;
}

static bool is_named_so(const draft *draft, const draft_mention *lead, uint32_t mention)
{
    const draft_mention *named = &draft->mentions[mention];
    const draft_mention *root = &draft->mentions[chain_root(draft, mention)];
    return named->mention.form == WHO_NAME && named->mention.kind == WHO_PERSON &&
           slice_equal(root->chain_country, lead->mention.country) &&
           roles_are_near(draft->gazetteer, root->chain_role, lead->mention.role) && named->speaks;
}

// "The mayor said": one person, with no name so far.
static bool is_titled_lead(const draft *draft, uint32_t mention)
{
    const draft_mention *own = &draft->mentions[mention];
    return own->mention.form == WHO_DESCRIPTION && own->mention.is_definite &&
           !own->mention.is_plural && own->mention.kind == WHO_PERSON && own->speaks &&
           !chain_has_name(draft, mention);
}

// "Mayor Ilse Harrand": does the title end there, as "coast guard commander Armand Bali" does not
// at "guard"?
static bool ends_title(const draft *draft, const draft_mention *named, uint32_t token)
{
    return token + 1 >= named->mention.first || !is_noun(draft, token + 1);
}

static bool bears_title(const draft *draft, const draft_mention *named, slice title)
{
    if (named->mention.form != WHO_NAME || named->mention.kind != WHO_PERSON) {
        return false;
    }
    for (uint32_t i = named->np_first; i < named->mention.first; i++) {
        if (slice_equal(draft->document->tokens[i].lower, title) && ends_title(draft, named, i)) {
            return true;
        }
    }
    return false;
}

static void join_titled(draft *draft, uint32_t mention)
{
    const draft_mention *lead = &draft->mentions[mention];
    const slice title = draft->document->tokens[lead->mention.head].lower;
    for (uint32_t later = mention + 1; later < draft->count; later++) {
        const draft_mention *named = &draft->mentions[later];
        if (named->sentence > lead->sentence + SENTENCES_UNTIL_NAMED ||
            later - mention > MENTIONS_UNTIL_NAMED) {
            return;
        }
        if (bears_title(draft, named, title) && chain_agrees(draft, mention, later)) {
            chain_join(draft, mention, later);
            return;
        }
    }
}

void sieve_leads(draft *draft)
{
    for (uint32_t m = 0; m < draft->count; m++) {
        const draft_mention *lead = &draft->mentions[m];
        if (lead->sentence > LEAD_SENTENCES) {
            return;
        }
        if (is_titled_lead(draft, m)) {
            join_titled(draft, m);
        }
        for (uint32_t later = m + 1; is_lead(draft, m) && later < draft->count; later++) {
            if (draft->mentions[later].sentence > lead->sentence + SENTENCES_UNTIL_NAMED ||
                later - m > MENTIONS_UNTIL_NAMED) {
                break;
            }
            if (!is_named_so(draft, lead, later)) {
                continue;
            }
            if (chain_agrees(draft, m, later) &&
                shared_words(draft, lead, &draft->mentions[later]) > 0) {
                chain_join(draft, m, later);
            }
            break; // the first who could be meant is, or nobody
        }
    }
}
