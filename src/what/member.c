#include "what/member.h"

#include "what/filler.h"
#include "what/role.h"

bool member_is_among(const what_context *context, uint32_t noun)
{
    slice preposition = context_preposition(context, noun);
    uint32_t left = word_at(context, noun)->left;
    if (preposition.length == 0 && left > 0) { // the preposition may hang on what follows
        preposition = context->document->tokens[left - 1].lower;
    }
    return what_governor_effect(context->reader, preposition, 'i') != GOVERNOR_NONE;
}

// Whom the clause around "among the dead" names.
static uint32_t member_of(const what_context *context, uint32_t noun)
{
    uint32_t member = syntax_child(context->syntax, noun, REL_NSUBJ);
    uint32_t clause = word_at(context, noun)->head;
    if (member != TOKEN_NONE || clause == TOKEN_NONE) {
        return member;
    }
    if (has_relation(context, noun, REL_DET)) { // "Among those held are two nuns", hung on the nuns
        return clause;
    }
    uint32_t subject = syntax_child(context->syntax, clause, REL_NSUBJ);
    bool is_other = subject != TOKEN_NONE && subject != noun;
    return is_other ? subject : is_verb(context, clause) ? TOKEN_NONE : clause;
}

// Counts the nominal where the frame counts its whole, as a part of it.
static void fill_part(what_context *context, uint32_t index, uint32_t member,
                      frame_position position)
{
    const what_frame *frame = context->trigger_of_event[index]->frame;
    uint32_t first = context->layer->events[index].role_count;
    for (uint32_t i = 0; i < frame->count && member != TOKEN_NONE; i++) {
        if (frame->slots[i].position == position && role_is_count(frame->slots[i].role)) {
            fill(context, index, frame->slots[i].role, member, "member");
        }
    }
    what_event *event = &context->layer->events[index];
    for (uint32_t i = first; i < event->role_count; i++) {
        event->roles[i].is_subset = role_is_count(event->roles[i].kind);
    }
}

// "Among the dead were a nun and two cooks": those named are part of them.
bool member_fill_among(what_context *context, uint32_t index, uint32_t noun,
                       frame_position position)
{
    if (noun == TOKEN_NONE || !member_is_among(context, noun)) {
        return false;
    }
    uint32_t member = member_of(context, noun);
    fill_part(context, index, member, position);
    return true;
}

static bool is_including(const what_context *context, uint32_t token)
{
    slice lemma = context_lemma(context, token);
    return what_governor_effect(context->reader, lemma, 'w') != GOVERNOR_NONE;
}

// A verb whose object is part of its subject, also when the tree hangs it below what follows the
// subject: "those held in the camp include …".
static uint32_t including_verb(const what_context *context, uint32_t noun)
{
    uint32_t clause = word_at(context, noun)->head;
    if (clause == TOKEN_NONE || !has_relation(context, noun, REL_NSUBJ)) {
        return TOKEN_NONE;
    }
    if (is_including(context, clause)) {
        return clause;
    }
    for (uint32_t child = word_at(context, clause)->first_child; child != TOKEN_NONE;
         child = word_at(context, child)->next_sibling) {
        uint8_t relation = word_at(context, child)->relation;
        bool continues = relation == REL_PARATAXIS || relation == REL_CONJ || relation == REL_CCOMP;
        if (continues && is_including(context, child) &&
            syntax_child(context->syntax, child, REL_NSUBJ) == TOKEN_NONE) {
            return child;
        }
    }
    return TOKEN_NONE;
}

void member_fill_included(what_context *context, uint32_t index, uint32_t noun,
                          frame_position position)
{
    uint32_t verb = noun == TOKEN_NONE ? TOKEN_NONE : including_verb(context, noun);
    uint32_t member =
        verb == TOKEN_NONE ? TOKEN_NONE : syntax_child(context->syntax, verb, REL_OBJ);
    if (member != TOKEN_NONE && context_amount_at(context, member) != AMOUNT_NONE) {
        fill_part(context, index, member, position);
    }
}
