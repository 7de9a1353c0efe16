// "The energy minister said C. ... Minister Karl Oduya told parliament C2": wires describe a
// speaker in the lead and name him below. A description that is named later takes the name: by the
// same title, or as who is named next without a word of who he is, as if known already ("the head
// of the clinic said C. ... Dr. Ada Brandt told H").
#include "sayswho/holder.h"

#define SENTENCES_AHEAD 6u // further down, the same office may be another's
#define SPEAKERS_AHEAD 64u // more than any such sentences have, but one that has no end
#define ANY_AHEAD 2u       // of "a prosecutor"
#define BARE_NAME_AHEAD 3u // a name without a title is that of who spoke right before

static bool is_capital(slice form)
{
    return form.length > 0 && form.data[0] >= 'A' && form.data[0] <= 'Z';
}

// "A prosecutor said": one of several, so that only a title right behind names him.
static bool is_one_of_several(const reading *reading, uint32_t noun)
{
    const uint32_t determiner = syntax_child(reading->syntax, noun, REL_DET);
    return determiner != TOKEN_NONE && !reading_is(reading, determiner, SLICE("the"));
}

// "The minister", "the head of the hospital", "the ship's owner", "a prosecutor": one person, not
// named.
static bool is_description(const reading *reading, const sayswho_attribution *attribution)
{
    const uint32_t head = attribution->source_token;
    if (attribution->tier != TIER_SPEECH || head == TOKEN_NONE ||
        reading_word(reading, head)->xpos != XPOS_NN ||
        reading_conjunct(reading, head) != TOKEN_NONE) {
        return false;
    }
    const uint32_t determiner = syntax_child(reading->syntax, head, REL_DET);
    const bool is_told = determiner != TOKEN_NONE ||
                         syntax_child(reading->syntax, head, REL_NMOD_POSS) != TOKEN_NONE;
    const uint32_t entity = holder_entity_of(reading, head);
    return is_told && (entity == ENTITY_NONE || !reading->who->entities[entity].is_named);
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

// "The Velian spokesman" is not any spokesman.
static bool has_modifier(const reading *reading, uint32_t noun)
{
    const uint8_t before = noun == 0 ? REL_ROOT : reading_word(reading, noun - 1)->relation;
    return noun > 0 && reading_word(reading, noun - 1)->head == noun &&
           (before == REL_COMPOUND || before == REL_AMOD);
}

// "The ship's manager said C. ... the manager, Orsk Lines, said C2": is the same noun named there?
static bool is_same_noun(const reading *reading, const sayswho_attribution *named, uint32_t noun)
{
    const uint32_t other = named->source_token;
    return named->tier == TIER_SPEECH && other != TOKEN_NONE && other > 0 &&
           named->entity != ENTITY_NONE && reading->who->entities[named->entity].is_named &&
           reading_word(reading, other)->upos == UPOS_NOUN &&
           reading_is(reading, other - 1, SLICE("the")) && !has_modifier(reading, noun) &&
           slice_equal(reading->document->tokens[other].lower,
                       reading->document->tokens[noun].lower);
}

// "Dr. Ada Brandt told H": a name that stands for the first time, whole, without a word of who that
// is, and nobody whom the world knows.
static bool is_named_bare(const reading *reading, const sayswho_attribution *named)
{
    if (!is_named_speaker(reading, named)) {
        return false;
    }
    const uint32_t at = who_mention_at(reading->who, named->source_token);
    const who_mention *mention = &reading->who->mentions[at];
    const who_entity *entity = &reading->who->entities[mention->entity];
    const uint32_t first = text_token_at(reading->document, named->source[0].start);
    const uint32_t end = text_token_at(reading->document, named->source[0].end - 1) + 1;
    const bool is_whole =
        mention->end >= first + 3 && mention->first <= first + 1 && end <= mention->end;
    return is_whole && entity->mentions[0] == at && entity->country.length == 0 &&
           reading_has_class(reading, reading->document->tokens[first].lower, WORD_HONORIFIC);
}

// "The head", "the director": one person, as the noun says; not "the ministry".
static bool is_person(const reading *reading, uint32_t head)
{
    const uint32_t mention = reading->who->mention_of_head[head];
    return mention != MENTION_NONE && reading->who->mentions[mention].kind == WHO_PERSON;
}

static void take_name(sayswho_attribution *described, const sayswho_attribution *named)
{
    described->holder = named->holder;
    described->holder_kind = named->holder_kind;
    described->entity = named->entity;
}

static bool is_names_title(const reading *reading, const sayswho_attribution *named, uint32_t noun)
{
    const uint32_t title =
        is_named_speaker(reading, named) ? shared_title(reading, named, noun) : TOKEN_NONE;
    return title != TOKEN_NONE && has_no_other_office(reading, title, noun);
}

// The attribution behind `from` that names who is described, NULL.
static const sayswho_attribution *name_of(const reading *reading, uint32_t from)
{
    const sayswho_attribution *described = &reading->out->attributions[from];
    const uint32_t noun = described->source_token;
    const uint32_t here = holder_sentence_of(reading, described);
    const bool is_any = is_one_of_several(reading, noun);
    bool is_next = is_person(reading, noun) && !is_any;
    for (uint32_t k = from + 1; k < reading->out->count && k - from <= SPEAKERS_AHEAD; k++) {
        const sayswho_attribution *named = &reading->out->attributions[k];
        const uint32_t ahead = holder_sentence_of(reading, named) - here;
        if (ahead > (is_any ? ANY_AHEAD : SENTENCES_AHEAD)) {
            break;
        }
        if ((!is_any && is_same_noun(reading, named, noun)) ||
            is_names_title(reading, named, noun) ||
            (is_next && ahead <= BARE_NAME_AHEAD && is_named_bare(reading, named))) {
            return named;
        }
        is_next = is_next && (named->source_token == TOKEN_NONE ||
                              reading_word(reading, named->source_token)->upos == UPOS_PRON);
    }
    return NULL;
}

void holder_name_later(reading *reading)
{
    for (uint32_t i = 0; i < reading->out->count; i++) {
        sayswho_attribution *described = &reading->out->attributions[i];
        const sayswho_attribution *named =
            is_description(reading, described) ? name_of(reading, i) : NULL;
        if (named != NULL) {
            take_name(described, named);
        }
    }
}
