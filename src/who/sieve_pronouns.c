// Sieve 5: pronouns. The candidate that agrees and stands out most, by weights learnt from marked
// texts. Inside a quotation "I" is who speaks it.
#include "who/pronoun.h"

#define LINK_MOST 12.0f
#define LINK_WEIGHT 60.0f // of a hundred: it is surer of itself than it is right

static int32_t weigh(const draft *draft, const pronoun *pronoun, const uint8_t *features,
                     uint32_t count)
{
    int32_t sum = 0;
    for (uint32_t i = 0; i < count; i++) {
        sum += draft->weights->of[features[i]][pronoun->sort];
    }
    return sum;
}

// What the network adds: how alike the two words are in what they mean, against meaning nothing
// before. In the units of the learnt weights.
static int32_t weigh_link(const draft *draft, const neural_later *pronoun, uint32_t candidate)
{
    const float link = neural_link(pronoun, draft->mentions[candidate].mention.head);
    const float held = link < -LINK_MOST ? -LINK_MOST : link > LINK_MOST ? LINK_MOST : link;
    return (int32_t)(held * LINK_WEIGHT);
}

// most[rank]: the greatest link of a chain's mentions.
static void weigh_chains(int32_t most[PRONOUN_CANDIDATES], const draft *draft,
                         const pronoun *pronoun)
{
    for (uint32_t i = 0; i < PRONOUN_CANDIDATES; i++) {
        most[i] = INT32_MIN;
    }
    neural_later later;
    neural_later_read(&later, draft->syntax->network, pronoun->own->mention.head);
    for (uint32_t i = 0; i < pronoun->count; i++) {
        const int32_t link = weigh_link(draft, &later, pronoun->candidates[i]);
        int32_t *chain = &most[pronoun->chain_rank[i]];
        *chain = link > *chain ? link : *chain;
    }
}

static uint32_t find_antecedent(const draft *draft, pronoun *pronoun)
{
    uint8_t features[PRONOUN_FEATURES_MAX];
    int32_t links[PRONOUN_CANDIDATES];
    pronoun_find_candidates(pronoun, draft);
    weigh_chains(links, draft, pronoun);
    uint32_t used = pronoun_features_of_none(draft, pronoun, features);
    uint32_t best = DRAFT_NONE;
    int32_t best_weight = weigh(draft, pronoun, features, used);
    for (uint32_t i = 0; i < pronoun->count; i++) {
        used = pronoun_features(draft, pronoun, i, features);
        int32_t weight = weigh(draft, pronoun, features, used) + links[pronoun->chain_rank[i]];
        if (weight > best_weight) {
            best = pronoun->candidates[i];
            best_weight = weight;
        }
    }
    return best;
}

static uint32_t find_relative(const draft *draft, const pronoun *pronoun)
{
    uint32_t at = pronoun->own->mention.head;
    for (int steps = 0; steps < 6 && at != TOKEN_NONE; steps++) {
        const syntax_word *word = &draft->syntax->words[at];
        if (word->relation == REL_ACL_RELCL && word->head != TOKEN_NONE) {
            uint32_t antecedent = draft->by_head[word->head];
            bool is_thing =
                antecedent != DRAFT_NONE && draft->mentions[antecedent].mention.kind == WHO_OTHER;
            return is_thing ? DRAFT_NONE : antecedent;
        }
        at = word->head;
    }
    return DRAFT_NONE;
}

void pronoun_join(draft *draft, const uint32_t *speakers, uint32_t mention)
{
    const draft_mention *own = &draft->mentions[mention];
    if (own->mention.form != WHO_PRONOUN) {
        return;
    }
    pronoun pronoun = pronoun_at(draft, mention);
    uint32_t antecedent = own->use == USE_RELATIVE ? find_relative(draft, &pronoun)
                          : own->person == 3       ? find_antecedent(draft, &pronoun)
                                                   : speakers[mention];
    if (antecedent != DRAFT_NONE && antecedent != mention) {
        chain_join(draft, antecedent, mention);
    }
}

dateline_status sieve_pronouns(draft *draft, dateline_error *error)
{
    uint32_t *speakers = NULL;
    dateline_status status = draft_speakers(&speakers, draft, error);
    for (uint32_t m = 0; m < draft->count && status == DATELINE_OK; m++) {
        pronoun_join(draft, speakers, m);
    }
    return status;
}
