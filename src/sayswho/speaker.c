// Who goes on speaking: pronouns that stand for whoever spoke before or around them.
#include "sayswho/holder.h"

#define SPEAKER_REACH 6u   // sentences over which a speaker goes on as "he"
#define SPEAKER_WORDS 400u // and words, as a sentence may be a page

bool holder_is_named_person(const reading *reading, uint32_t mention)
{
    if (mention == MENTION_NONE || reading->who->mentions[mention].form != WHO_NAME) {
        return false;
    }
    const uint32_t entity = reading->who->mentions[mention].entity;
    return entity != ENTITY_NONE && reading->who->entities[entity].kind == WHO_PERSON;
}

// "I" and "we" inside reported words are the one who speaks them.
void holder_name_first_person(const reading *reading, sayswho_attribution *attribution)
{
    if (attribution->source_token == TOKEN_NONE || attribution->parent == ATTRIBUTION_NONE ||
        !reading_is_first_person(reading, attribution->source_token)) {
        return;
    }
    const sayswho_attribution *outer = &reading->out->attributions[attribution->parent];
    attribution->holder = outer->holder;
    attribution->holder_kind = outer->holder_kind;
    attribution->entity = outer->entity;
}

void holder_part_from_quoted(const reading *reading, sayswho_attribution *attribution)
{
    if (attribution->source_token == TOKEN_NONE || attribution->parent == ATTRIBUTION_NONE) {
        return;
    }
    const sayswho_attribution *outer = &reading->out->attributions[attribution->parent];
    const slice person = reading_pronoun_cell(reading, attribution->source_token, PRONOUN_PERSON);
    const uint32_t *quote = reading->quotes.outermost;
    if (slice_equal(person, SLICE("3")) && quote[attribution->source_token] != QUOTE_NONE &&
        quote[attribution->source_token] != quote[outer->cue_token] &&
        slice_equal(attribution->holder, outer->holder)) {
        attribution->holder = attribution->holder_kind = SLICE("unnamed");
        attribution->entity = ENTITY_NONE;
    }
}

// "He" and "she" are people, "it" and "they" bodies.
static bool may_stand_for(const reading *reading, uint32_t pronoun, slice kind)
{
    const slice gender = reading_pronoun_cell(reading, pronoun, PRONOUN_GENDER);
    const bool is_third =
        slice_equal(reading_pronoun_cell(reading, pronoun, PRONOUN_PERSON), SLICE("3"));
    const bool is_many =
        slice_equal(reading_pronoun_cell(reading, pronoun, PRONOUN_NUMBER), SLICE("p"));
    const bool is_body = is_many || slice_equal(gender, SLICE("n"));
    if (slice_equal(kind, SLICE("person"))) {
        return is_third && !is_body;
    }
    return is_third && is_body && !slice_equal(kind, SLICE("unnamed"));
}

// The first word of what is said behind "that".
static uint32_t opening_of(const reading *reading, const sayswho_attribution *said)
{
    const uint32_t first = text_token_at(reading->document, said->content[0].start);
    return reading_is(reading, first, SLICE("that")) ? first + 1 : first;
}

// "Marta Beltz, close to the group, said she did not believe C": who opens what somebody says by a
// pronoun is the speaker.
void holder_name_speaker_again(const reading *reading, sayswho_attribution *attribution)
{
    if (attribution->source_token == TOKEN_NONE || attribution->parent == ATTRIBUTION_NONE) {
        return;
    }
    const sayswho_attribution *outer = &reading->out->attributions[attribution->parent];
    const bool opens = outer->content_count > 0 && !outer->is_direct &&
                       opening_of(reading, outer) == attribution->source_token &&
                       outer->cue_token < attribution->source_token;
    if (!opens || !may_stand_for(reading, attribution->source_token, outer->holder_kind)) {
        return;
    }
    attribution->holder = outer->holder;
    attribution->holder_kind = outer->holder_kind;
    attribution->entity = outer->entity;
}

uint32_t holder_sentence_of(const reading *reading, const sayswho_attribution *attribution)
{
    return reading->document->tokens[attribution->cue_token].sentence;
}

static char gender_of(const reading *reading, uint32_t entity)
{
    const who_entity *found = &reading->who->entities[entity];
    for (uint32_t i = 0; i < found->mention_count; i++) {
        const char gender = reading->who->mentions[found->mentions[i]].gender;
        if (gender != 0) {
            return gender;
        }
    }
    return 0;
}

static bool is_said(const reading *reading, const sayswho_attribution *attribution, uint32_t token)
{
    const uint32_t at = reading->document->tokens[token].at.start;
    for (uint32_t i = 0; i < attribution->content_count; i++) {
        if (attribution->content[i].start <= at && at < attribution->content[i].end) {
            return true;
        }
    }
    return false;
}

// Is another who may have the pronoun told of before it in its sentence? Of whom something is said,
// he does not say it: "Tomas Orr was safe, she said".
static bool has_rival_before(const reading *reading, const sayswho_attribution *attribution)
{
    const uint32_t pronoun = attribution->source_token;
    for (uint32_t token = reading_sentence_first(reading, pronoun); token < pronoun; token++) {
        if (holder_is_named_person(reading, who_mention_at(reading->who, token)) &&
            !is_said(reading, attribution, token)) {
            return true;
        }
    }
    return false;
}

static bool is_in_block(const reading *reading, const sayswho_attribution *attribution,
                        const sayswho_attribution *before)
{
    const text_sentence *sentences = reading->document->sentences;
    return sentences[holder_sentence_of(reading, attribution)].block ==
           sentences[holder_sentence_of(reading, before)].block;
}

// "Marta Beltz of the charity said C. She added C2": right behind what somebody said, a pronoun
// before which no other person is named is that speaker; who is only described, within the
// paragraph.
static bool goes_on_speaking(const reading *reading, const sayswho_attribution *attribution,
                             const sayswho_attribution *before)
{
    const uint32_t pronoun = attribution->source_token;
    const slice gender = reading_pronoun_cell(reading, pronoun, PRONOUN_GENDER);
    if (!slice_equal(before->holder_kind, SLICE("person")) || before->parent != ATTRIBUTION_NONE ||
        attribution->parent != ATTRIBUTION_NONE || gender.length == 0 ||
        has_rival_before(reading, attribution)) {
        return false;
    }
    const bool is_named =
        before->entity != ENTITY_NONE && reading->who->entities[before->entity].is_named;
    if (!is_named && !is_in_block(reading, attribution, before)) {
        return false;
    }
    const char known = before->entity == ENTITY_NONE ? 0 : gender_of(reading, before->entity);
    return known == 0 || known == gender.data[0];
}

// "The hull was empty, the owners said. It said C": ships, towns and arms say nothing.
static bool is_taken_for_thing(const reading *reading, const sayswho_attribution *attribution)
{
    if (attribution->entity == ENTITY_NONE) {
        return false;
    }
    const who_kind kind = reading->who->entities[attribution->entity].kind;
    return kind == WHO_OTHER || kind == WHO_FACILITY || kind == WHO_WEAPON;
}

// "The army spoke of a clash. It put its losses at four": a pronoun that was taken for nobody, or
// for a thing, goes on with whoever spoke just before.
void holder_name_last_speaker(const reading *reading, sayswho_attribution *attribution,
                              const sayswho_attribution *before)
{
    if (before == NULL || attribution->source_token == TOKEN_NONE ||
        !may_stand_for(reading, attribution->source_token, before->holder_kind)) {
        return;
    }
    const uint32_t here = holder_sentence_of(reading, attribution),
                   there = holder_sentence_of(reading, before);
    const bool is_lost = slice_equal(attribution->holder, SLICE("unnamed")) ||
                         is_taken_for_thing(reading, attribution);
    if (here <= there || here - there > 1 ||
        (!is_lost && !goes_on_speaking(reading, attribution, before))) {
        return;
    }
    attribution->holder = before->holder;
    attribution->holder_kind = before->holder_kind;
    attribution->entity = before->entity;
}

// The subject of the sentence before, TOKEN_NONE.
static uint32_t subject_before(const reading *reading, uint32_t token)
{
    const uint32_t sentence = reading->document->tokens[token].sentence;
    if (sentence == 0) {
        return TOKEN_NONE;
    }
    const text_sentence *before = &reading->document->sentences[sentence - 1];
    for (uint32_t i = before->first_token; i < before->end_token; i++) {
        if (reading_word(reading, i)->head != TOKEN_NONE) {
            continue;
        }
        const uint32_t passive = syntax_child(reading->syntax, i, REL_NSUBJ_PASS);
        return passive != TOKEN_NONE ? passive : syntax_child(reading->syntax, i, REL_NSUBJ);
    }
    return TOKEN_NONE;
}

uint32_t holder_document_before(const reading *reading, const sayswho_attribution *attribution)
{
    const uint32_t pronoun = attribution->source_token;
    if (pronoun == TOKEN_NONE || !reading_is(reading, pronoun, SLICE("it")) ||
        (!slice_equal(attribution->holder, SLICE("unnamed")) &&
         !is_taken_for_thing(reading, attribution))) {
        return TOKEN_NONE;
    }
    const uint32_t document = subject_before(reading, pronoun);
    const bool is_document =
        document != TOKEN_NONE &&
        reading_has_class(reading, reading_word(reading, document)->lemma, WORD_DOCUMENT);
    return is_document ? document : TOKEN_NONE;
}

bool holder_is_of_named_person(const reading *reading, const sayswho_attribution *attribution)
{
    return attribution->tier == TIER_SPEECH && attribution->parent == ATTRIBUTION_NONE &&
           attribution->entity != ENTITY_NONE &&
           reading->who->entities[attribution->entity].is_named &&
           slice_equal(attribution->holder_kind, SLICE("person"));
}

// ""C," he told H", with a page of his quotation between: a "he" that was taken for nobody is the
// person with a name who spoke last, unless another is named since.
void holder_name_lost_speaker(const reading *reading, sayswho_attribution *attribution,
                              const sayswho_attribution *person)
{
    if (person == NULL || attribution->source_token == TOKEN_NONE ||
        attribution->parent != ATTRIBUTION_NONE ||
        !slice_equal(attribution->holder, SLICE("unnamed")) ||
        !may_stand_for(reading, attribution->source_token, person->holder_kind) ||
        person->cue_token >= attribution->source_token ||
        attribution->source_token - person->cue_token > SPEAKER_WORDS ||
        holder_sentence_of(reading, attribution) - holder_sentence_of(reading, person) >
            SPEAKER_REACH) {
        return;
    }
    const char known = gender_of(reading, person->entity);
    const slice gender = reading_pronoun_cell(reading, attribution->source_token, PRONOUN_GENDER);
    if (gender.length == 0 || (known != 0 && known != gender.data[0])) {
        return;
    }
    for (uint32_t token = person->cue_token; token < attribution->source_token; token++) {
        const uint32_t mention = who_mention_at(reading->who, token);
        if (holder_is_named_person(reading, mention) &&
            reading->who->mentions[mention].entity != person->entity) {
            return;
        }
    }
    attribution->holder = person->holder;
    attribution->holder_kind = person->holder_kind;
    attribution->entity = person->entity;
}
