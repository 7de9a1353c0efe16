#include "what/whence.h"

// "gunmen from the hills": whence somebody is, not where it happened.
static bool is_origin(const what_context *context, const where_place *place)
{
    uint32_t token = place->head;
    for (int step = 0; step < 3 && token != TOKEN_NONE; step++) {
        slice preposition = context_preposition(context, token);
        if (preposition.length > 0) {
            return slice_equal(preposition, SLICE("from"));
        }
        token = word_at(context, token)->head;
    }
    return false;
}

// "Ana Pell, 31, of Osk": where somebody lives, as papers tell it. What the tree hangs the town on
// is the name or the age.
static bool is_residence(const what_context *context, const where_place *place)
{
    const who_layer *who = context->input->who;
    const uint32_t above = word_at(context, place->head)->head;
    if (who == NULL || who->mention_of_head == NULL || above == TOKEN_NONE ||
        !context_has_preposition(context, place->head, SLICE("of"))) {
        return false;
    }
    const uint32_t named =
        word_at(context, above)->upos == UPOS_NUM ? word_at(context, above)->head : above;
    const uint32_t mention = named == TOKEN_NONE ? MENTION_NONE : who->mention_of_head[named];
    return mention != MENTION_NONE && who->mentions[mention].kind == WHO_PERSON &&
           who->mentions[mention].form == WHO_NAME;
}

bool whence_is(const what_context *context, const where_place *place)
{
    return is_origin(context, place) || is_residence(context, place);
}

bool whence_leads_on(const what_context *context, const where_place *place, uint32_t trigger)
{
    uint32_t token = place->head;
    for (int step = 0; step < 3 && token != TOKEN_NONE && token != trigger; step++) {
        const uint32_t above = word_at(context, token)->head;
        if (above != TOKEN_NONE && above != trigger && is_verb(context, above) &&
            has_relation(context, above, REL_CONJ) &&
            slice_equal(context_preposition(context, token), SLICE("to"))) {
            return true;
        }
        token = above;
    }
    return false;
}
