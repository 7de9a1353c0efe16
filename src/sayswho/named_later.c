// "The energy minister said C. ... Minister Karl Oduya told parliament C2": wires describe a
// speaker in the lead and name him below. A description that is named later takes the name.
#include "sayswho/holder.h"

#define SENTENCES_AHEAD 6u // further down, the same office may be another's

static bool is_capital(slice form)
{
    return form.length > 0 && form.data[0] >= 'A' && form.data[0] <= 'Z';
}

// "The minister", "the head of the hospital": one definite person, not named.
static bool is_description(const reading *reading, const sayswho_attribution *attribution)
{
    const uint32_t head = attribution->source_token;
    if (attribution->tier != TIER_SPEECH || head == TOKEN_NONE ||
        reading_word(reading, head)->xpos != XPOS_NN ||
        reading_conjunct(reading, head) != TOKEN_NONE) {
        return false;
    }
    const uint32_t determiner = syntax_child(reading->syntax, head, REL_DET);
    const uint32_t entity = holder_entity_of(reading, head);
    return determiner != TOKEN_NONE && reading_is(reading, determiner, SLICE("the")) &&
           (entity == ENTITY_NONE || !reading->who->entities[entity].is_named);
}

static bool is_named_speaker(const reading *reading, const sayswho_attribution *attribution)
{
    return attribution->tier == TIER_SPEECH && attribution->source_token != TOKEN_NONE &&
           attribution->entity != ENTITY_NONE &&
           reading->who->entities[attribution->entity].is_named &&
           reading->who->entities[attribution->entity].kind == WHO_PERSON &&
           holder_is_named_person(reading, who_mention_at(reading->who, attribution->source_token));
}

// "Minister Karl Oduya", but not "agency chief Rosa Quint": does nothing but a name follow?
static bool leads_name(const reading *reading, uint32_t title, uint32_t name)
{
    for (uint32_t token = title + 1; token <= name; token++) {
        if (!is_capital(reading_form(reading, token))) {
            return false;
        }
    }
    return true;
}

// The token of the name's title that is the description's noun, TOKEN_NONE.
static uint32_t shared_title(const reading *reading, const sayswho_attribution *named,
                             uint32_t noun)
{
    const slice title = reading->document->tokens[noun].lower;
    uint32_t token = text_token_at(reading->document, named->source[0].start);
    while (token < named->source_token) {
        if (slice_equal(reading->document->tokens[token].lower, title) &&
            leads_name(reading, token, named->source_token)) {
            return token;
        }
        token++;
    }
    return TOKEN_NONE;
}

// "Foreign Minister" is not "the interior minister": each word before the title that follows a
// capital must stand before the description's noun, too.
static bool has_no_other_office(const reading *reading, uint32_t title, uint32_t noun)
{
    const uint32_t first = reading_sentence_first(reading, title);
    for (uint32_t token = title; token > first && title - token < 4; token--) {
        const slice word = reading->document->tokens[token - 1].lower;
        if (!is_capital(reading_form(reading, token - 1)) || slice_equal(word, SLICE("the"))) {
            break;
        }
        bool is_shared = false;
        for (uint32_t before = noun; before > 0 && noun - before < 4; before--) {
            is_shared = is_shared || slice_equal(reading->document->tokens[before - 1].lower, word);
        }
        if (!is_shared) {
            return false;
        }
    }
    return true;
}

static void take_name(sayswho_attribution *described, const sayswho_attribution *named)
{
    described->holder = named->holder;
    described->holder_kind = named->holder_kind;
    described->entity = named->entity;
}

void holder_name_later(reading *reading)
{
    const uint32_t count = reading->out->count;
    for (uint32_t i = 0; i < count; i++) {
        sayswho_attribution *described = &reading->out->attributions[i];
        if (!is_description(reading, described)) {
            continue;
        }
        for (uint32_t k = i + 1; k < count; k++) {
            const sayswho_attribution *named = &reading->out->attributions[k];
            if (holder_sentence_of(reading, named) >
                holder_sentence_of(reading, described) + SENTENCES_AHEAD) {
                break;
            }
            const uint32_t title = is_named_speaker(reading, named)
                                       ? shared_title(reading, named, described->source_token)
                                       : TOKEN_NONE;
            if (title != TOKEN_NONE &&
                has_no_other_office(reading, title, described->source_token)) {
                take_name(described, named);
                break;
            }
        }
    }
}
