// "His office said C": a body that is named by whom it belongs to.
#include "base/utf8.h"
#include "sayswho/holder.h"

// What the text calls an entity by name, or else last before the token.
static slice called_before(const reading *reading, uint32_t entity, uint32_t token)
{
    const who_entity *found = &reading->who->entities[entity];
    slice called = found->name;
    for (uint32_t i = 0; !found->is_named && i < found->mention_count; i++) {
        const who_mention *mention = &reading->who->mentions[found->mentions[i]];
        if (mention->form != WHO_PRONOUN && mention->head < token) {
            called = holder_phrase(reading, mention->head);
        }
    }
    return called;
}

// "The Marad government tells another story. Its interior ministry said C": the body that the
// sentence before is about, where nobody found whom the pronoun stands for. ENTITY_NONE.
static uint32_t body_told_before(const reading *reading, uint32_t pronoun)
{
    const uint32_t first = reading_sentence_first(reading, pronoun);
    uint32_t verb = first == 0 ? TOKEN_NONE : first - 1;
    for (uint32_t steps = 0; verb != TOKEN_NONE && steps < LONGEST_LOOK; steps++) {
        if (reading_word(reading, verb)->head == TOKEN_NONE) {
            break;
        }
        verb = reading_word(reading, verb)->head;
    }
    const uint32_t subject =
        verb == TOKEN_NONE ? TOKEN_NONE : syntax_subject(reading->syntax, verb);
    const uint32_t entity = subject == TOKEN_NONE || !reading_is(reading, pronoun, SLICE("its"))
                                ? ENTITY_NONE
                                : who_entity_at(reading->who, subject);
    const who_kind kind = entity == ENTITY_NONE ? WHO_OTHER : reading->who->entities[entity].kind;
    return kind == WHO_GOVERNMENT || kind == WHO_ORGANIZATION ? entity : ENTITY_NONE;
}

slice holder_with_owner(const reading *reading, uint32_t head, slice phrase)
{
    const uint32_t owner = syntax_child(reading->syntax, head, REL_NMOD_POSS);
    if (owner == TOKEN_NONE || reading_word(reading, owner)->upos != UPOS_PRON ||
        !reading_has_class(reading, reading_word(reading, head)->lemma, WORD_BODY)) {
        return phrase;
    }
    // Not of the phrase around a pronoun that stands for nobody.
    const uint32_t mention = reading->who->mention_of_head[owner];
    const uint32_t entity = mention == MENTION_NONE ? body_told_before(reading, owner)
                                                    : reading->who->mentions[mention].entity;
    const slice name = entity == ENTITY_NONE ? SLICE_NONE : called_before(reading, entity, owner);
    const size_t pronoun = reading_form(reading, owner).length;
    if (name.length == 0 || phrase.length <= pronoun + 1 ||
        !slice_starts_with(utf8_fold_copy(reading->arena, phrase),
                           reading->document->tokens[owner].lower)) {
        return phrase;
    }
    return arena_format(reading->arena, "%.*s's %.*s", (int)name.length, name.data,
                        (int)(phrase.length - pronoun - 1), phrase.data + pronoun + 1);
}
