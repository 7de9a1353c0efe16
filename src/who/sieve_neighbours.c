// Sieve 3: neighbours. "Aino Salo, a harbour pilot" is one; "Salo is a harbour pilot" tells of her
// without being a name of hers.
#include "who/draft.h"

// The mention that token `head` is the head of, or DRAFT_NONE.
static uint32_t mention_at_head(const draft *draft, uint32_t head)
{
    return head == TOKEN_NONE ? DRAFT_NONE : draft->by_head[head];
}

static bool may_stand_beside(const draft *draft, uint32_t a, uint32_t b)
{
    const draft_mention *one = &draft->mentions[a], *two = &draft->mentions[b];
    bool are_names = one->mention.form == WHO_NAME && two->mention.form == WHO_NAME;
    bool is_pronoun = one->mention.form == WHO_PRONOUN || two->mention.form == WHO_PRONOUN;
    bool are_apart =
        one->mention.end <= two->mention.first || two->mention.end <= one->mention.first;
    bool may_not_repeat =
        two->is_new || one->mention.kind == WHO_NATIONALITY || two->mention.kind == WHO_NATIONALITY;
    return !are_names && !is_pronoun && are_apart && !may_not_repeat && !one->is_country &&
           !two->is_country && chain_agrees(draft, a, b);
}

static bool is_mark(const draft *draft, uint32_t token)
{
    return token >= draft->document->token_count ||
           (draft->syntax->words[token].upos == UPOS_PUNCT && !draft_is_word(draft, token, "-"));
}

// NAME , a PHRASE , where the tree did not see it.
static void join_between_commas(draft *draft, uint32_t mention)
{
    const draft_mention *own = &draft->mentions[mention];
    uint32_t first = own->mention.first;
    bool is_phrase = own->mention.form == WHO_DESCRIPTION && own->mention.kind == WHO_PERSON &&
                     (own->is_indefinite || own->mention.is_definite) && first >= 2;
    if (!is_phrase || !draft_is_word(draft, first - 1, ",") || !is_mark(draft, own->mention.end)) {
        return;
    }
    uint32_t other = draft->mention_of[first - 2];
    if (other != DRAFT_NONE && other < mention &&
        draft->mentions[other].mention.kind == WHO_PERSON &&
        draft->mentions[other].sentence == own->sentence &&
        may_stand_beside(draft, other, mention)) {
        chain_join(draft, other, mention);
    }
}

// The PHRASE , NAME , where the tree took both for subjects: "Chile's new envoy, Ada Lind, said".
static void join_name_behind(draft *draft, uint32_t mention)
{
    const draft_mention *own = &draft->mentions[mention];
    uint32_t first = own->mention.first, end = own->mention.end;
    bool is_name = own->mention.form == WHO_NAME && own->mention.kind == WHO_PERSON && first >= 2;
    if (!is_name || !draft_is_word(draft, first - 1, ",") || end >= draft->document->token_count ||
        !draft_is_word(draft, end, ",")) {
        return;
    }
    uint32_t other = mention_at_head(draft, first - 2);
    const syntax_word *words = draft->syntax->words;
    if (other == DRAFT_NONE || draft->mentions[other].mention.form != WHO_DESCRIPTION ||
        draft->mentions[other].mention.kind != WHO_PERSON || draft->mentions[other].is_indefinite ||
        draft->mentions[other].mention.role.length == 0 ||
        words[draft->mentions[other].mention.head].relation != REL_NSUBJ ||
        words[own->mention.head].relation != REL_NSUBJ) {
        return;
    }
    if (may_stand_beside(draft, other, mention)) {
        chain_join(draft, other, mention);
    }
}

// "The brothers, Ivo and Jan Maren": the first of those named is not all of them.
static bool is_one_of_several(const draft *draft, uint32_t several, uint32_t name)
{
    const who_mention *own = &draft->mentions[name].mention;
    return draft->mentions[several].mention.is_plural && !own->is_plural && own->form == WHO_NAME &&
           own->kind == WHO_PERSON;
}

// "Killing 31 people, the health ministry said": so many people are no body that stands behind.
static bool is_body_behind_count(const draft *draft, uint32_t counted, uint32_t body)
{
    const draft_mention *own = &draft->mentions[body];
    return draft->mentions[counted].count != 0 && own->count == 0 && !own->mention.is_plural &&
           (own->mention.kind == WHO_ORGANIZATION || own->mention.kind == WHO_GOVERNMENT);
}

static void join_apposition(draft *draft, uint32_t mention)
{
    const syntax_word *word = &draft->syntax->words[draft->mentions[mention].mention.head];
    if (word->relation != REL_APPOS) {
        return;
    }
    uint32_t other = mention_at_head(draft, word->head);
    if (other != DRAFT_NONE && other != mention && may_stand_beside(draft, other, mention) &&
        !is_one_of_several(draft, other, mention) && !is_body_behind_count(draft, other, mention)) {
        chain_join(draft, other, mention);
    }
}

// "The medical charity Medecins sans Frontieres", where the tree took the name's words for others:
// a listed body right behind a noun for such bodies.
static void join_body_behind(draft *draft, uint32_t mention)
{
    const draft_mention *own = &draft->mentions[mention];
    const uint32_t end = own->mention.end;
    const uint32_t other = end < draft->document->token_count ? draft->mention_of[end] : DRAFT_NONE;
    if (own->mention.form != WHO_DESCRIPTION || !own->mention.is_collective ||
        own->mention.is_plural || own->mention.head + 1 != end || other == DRAFT_NONE) {
        return;
    }
    const draft_mention *body = &draft->mentions[other];
    const bool is_body =
        body->mention.form == WHO_NAME && body->mention.first == end &&
        body->sentence == own->sentence &&
        (body->mention.kind == WHO_ORGANIZATION || body->mention.kind == WHO_GROUP);
    if (is_body && draft->words.words[end].match != MATCH_NONE &&
        may_stand_beside(draft, other, mention)) {
        chain_join(draft, other, mention);
    }
}

// "the Hamas movement", "the Xinhua news agency": the noun only says what the name is.
static bool says_what_name_is(const draft *draft, const draft_mention *own)
{
    return own->mention.form == WHO_DESCRIPTION && own->mention.is_collective &&
           !own->is_indefinite && !own->is_new && !own->mention.is_plural &&
           gazetteer_role_is(draft->gazetteer, own->mention.role, ROLE_CLASSIFYING);
}

static void join_name_inside(draft *draft, uint32_t mention)
{
    const draft_mention *own = &draft->mentions[mention];
    if (!says_what_name_is(draft, own)) {
        return;
    }
    for (uint32_t i = own->core; i < own->mention.head; i++) {
        uint32_t name = draft->mention_of[i];
        uint8_t relation = draft->syntax->words[i].relation;
        if (name != DRAFT_NONE && name > mention && relation != REL_NMOD_POSS &&
            (draft->mentions[name].mention.kind == WHO_GROUP ||
             draft->mentions[name].mention.kind == WHO_ORGANIZATION)) {
            chain_join(draft, name, mention);
            return;
        }
    }
}

// "Salo is a harbour pilot": the predicate lends role and country.
static void lend_predicate(draft *draft, uint32_t mention)
{
    const draft_mention *own = &draft->mentions[mention];
    uint32_t head = own->mention.head;
    if (own->mention.form != WHO_DESCRIPTION ||
        syntax_child(draft->syntax, head, REL_COP) == TOKEN_NONE ||
        syntax_is_negated(draft->syntax, head)) {
        return;
    }
    uint32_t subject = syntax_child(draft->syntax, head, REL_NSUBJ);
    uint32_t other = mention_at_head(draft, subject);
    if (other == DRAFT_NONE || draft->mentions[other].mention.form != WHO_NAME ||
        !chain_agrees(draft, other, mention)) {
        return;
    }
    draft_mention *root = &draft->mentions[chain_root(draft, other)];
    root->chain_role = root->chain_role.length > 0 ? root->chain_role : own->mention.role;
    root->chain_country =
        root->chain_country.length > 0 ? root->chain_country : own->mention.country;
    root->chain_gender = root->chain_gender != 0 ? root->chain_gender : own->mention.gender;
}

dateline_status sieve_neighbours(draft *draft, dateline_error *error)
{
    for (uint32_t m = 0; m < draft->count; m++) {
        join_apposition(draft, m);
        join_between_commas(draft, m);
        join_name_behind(draft, m);
        join_body_behind(draft, m);
        lend_predicate(draft, m);
        join_name_inside(draft, m);
    }
    (void)error; // the steps of the reading have one shape
    return DATELINE_OK;
}
