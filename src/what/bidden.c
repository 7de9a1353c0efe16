#include "what/bidden.h"

// Words from "a reward of up to 5,000 pounds is on offer" to what it is for.
#define OFFER_REACH 10u

static bool is_bidding(const what_context *context, uint32_t token)
{
    return token != TOKEN_NONE &&
           what_governor_effect(context->reader, context_lemma(context, token), 'e') ==
               GOVERNOR_PLANNED;
}

// "A warrant for his arrest", "issued a warrant for his arrest", "a warrant was issued for it"
static bool is_bidden_by_paper(const what_context *context, const what_event *event, uint32_t noun)
{
    if (!event->is_noun || !slice_equal(event->mode, SLICE("arrest"))) {
        return false;
    }
    const uint32_t above = word_at(context, noun)->head;
    if (is_bidding(context, above)) {
        return true;
    }
    return has_relation(context, noun, REL_OBL) && above != TOKEN_NONE &&
           (is_bidding(context, syntax_child(context->syntax, above, REL_OBJ)) ||
            is_bidding(context, syntax_child(context->syntax, above, REL_NSUBJ_PASS)));
}

// "Up to 5,000 pounds in reward money for information": trees hang what money is for on any of the
// words before it, so that only their order tells.
static bool is_paid_for(const what_context *context, uint32_t lead)
{
    if (what_governor_effect(context->reader, context_preposition(context, lead), 'r') !=
        GOVERNOR_PLANNED) {
        return false;
    }
    const uint32_t first =
        context->document->sentences[context->document->tokens[lead].sentence].first_token;
    for (uint32_t back = 1; back <= OFFER_REACH && lead >= first + back; back++) {
        if (!is_verb(context, lead - back) && is_bidding(context, lead - back)) {
            return true;
        }
    }
    return false;
}

uint32_t bidden_lead(const what_context *context, uint32_t noun)
{
    for (int step = 0; step < WALK_LIMIT && has_relation(context, noun, REL_CONJ); step++) {
        noun = word_at(context, noun)->head; // "the arrest and conviction"
    }
    const uint32_t verb = word_at(context, noun)->head;
    if (!has_relation(context, noun, REL_OBL) || verb == TOKEN_NONE || !is_verb(context, verb) ||
        what_governor_effect(context->reader, context_lemma(context, verb), 'v') !=
            GOVERNOR_TRANSPARENT) {
        return TOKEN_NONE;
    }
    const bool is_told_of =
        has_relation(context, verb, REL_ACL) || has_relation(context, verb, REL_ACL_RELCL);
    const syntax_tense tense = syntax_tense_of(context->syntax, verb);
    const bool is_past = tense == TENSE_PAST || tense == TENSE_PRESENT_PERFECT ||
                         tense == TENSE_PAST_PERFECT; // "information that led to his arrest"
    return is_told_of && !is_past ? word_at(context, verb)->head : TOKEN_NONE;
}

bool bidden_is_only(const what_context *context, const what_event *event, uint32_t noun)
{
    const uint32_t lead = event->is_noun ? bidden_lead(context, noun) : TOKEN_NONE;
    return is_bidden_by_paper(context, event, noun) ||
           (lead != TOKEN_NONE && is_paid_for(context, lead));
}
