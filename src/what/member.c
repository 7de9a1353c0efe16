#include "what/member.h"

#include "what/argument.h"
#include "what/count.h"
#include "what/filler.h"
#include "what/role.h"

// Words between those counted and "including".
#define LIST_REACH 30
// Words between "were" and the first whom it names.
#define MEMBER_REACH 9

bool member_is_among(const what_context *context, uint32_t noun)
{
    slice preposition = context_preposition(context, noun);
    uint32_t left = word_at(context, noun)->left;
    if (preposition.length == 0 && left > 0) { // the preposition may hang on what follows
        preposition = context->document->tokens[left - 1].lower;
    }
    return what_governor_effect(context->reader, preposition, 'i') != GOVERNOR_NONE;
}

static bool is_modifier(const what_context *context, uint32_t token)
{
    uint8_t relation = word_at(context, token)->relation;
    uint8_t upos = word_at(context, token)->upos;
    bool names = upos == UPOS_NOUN || upos == UPOS_PROPN;
    return !names || relation == REL_COMPOUND || relation == REL_AMOD ||
           relation == REL_NMOD_POSS || relation == REL_NMOD_UNMARKED;
}

// "Among the dead were a nun and two cooks": the nominal right behind the verb, whatever the tree
// takes for its subject. TOKEN_NONE.
static uint32_t member_behind(const what_context *context, uint32_t noun)
{
    const text_document *document = context->document;
    const uint32_t end = document->sentences[document->tokens[noun].sentence].end_token;
    if (noun + 1 >= end || !slice_equal(context_lemma(context, noun + 1), SLICE("be"))) {
        return TOKEN_NONE;
    }
    for (uint32_t token = noun + 2; token < end && token < noun + MEMBER_REACH; token++) {
        if (!is_modifier(context, token)) {
            return token;
        }
    }
    return TOKEN_NONE;
}

// Whom the clause around "among the dead" names.
static uint32_t member_of(const what_context *context, uint32_t noun)
{
    uint32_t behind = member_behind(context, noun);
    if (behind != TOKEN_NONE) {
        return behind;
    }
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

// The nominal that "including" leads, TOKEN_NONE.
static uint32_t led_by(const what_context *context, uint32_t including)
{
    if (has_relation(context, including, REL_CASE) || has_relation(context, including, REL_MARK)) {
        return word_at(context, including)->head;
    }
    return syntax_child(context->syntax, including, REL_OBJ);
}

// The word that opens a list of parts behind the nominal, with nothing counted in between.
static uint32_t opener_behind(const what_context *context, uint32_t noun)
{
    const text_document *document = context->document;
    const uint32_t end = document->sentences[document->tokens[noun].sentence].end_token;
    for (uint32_t token = noun + 1; token < end && token < noun + LIST_REACH; token++) {
        slice lower = document->tokens[token].lower;
        if (what_governor_effect(context->reader, lower, 'i') != GOVERNOR_NONE &&
            slice_equal(context_lemma(context, token), SLICE("include"))) {
            return token;
        }
    }
    return TOKEN_NONE;
}

static bool is_told(const what_event *event, what_role_kind kind, uint32_t head)
{
    for (uint32_t i = 0; i < event->role_count; i++) {
        if (event->roles[i].kind == kind && event->roles[i].head == head) {
            return true;
        }
    }
    return false;
}

// Counts or names each member of the list as a part of those counted.
static void add_parts(what_context *context, uint32_t index, what_role_kind kind, uint32_t first)
{
    uint32_t part = first;
    for (int step = 0; step < WALK_LIMIT && part != TOKEN_NONE; step++) {
        const what_event *event = &context->layer->events[index];
        if (!is_verb(context, part) && !is_told(event, kind, part) &&
            !is_told(event, WHAT_TARGET, part) && context_is_human(context, part)) {
            count_add_part(context, index, kind, part);
        }
        part = argument_next_conjunct(context, first, part == first ? TOKEN_NONE : part);
    }
}

void member_fill_listed(what_context *context, uint32_t index)
{
    const what_event *event = &context->layer->events[index];
    for (uint32_t i = 0; i < event->role_count; i++) {
        const what_role *role = &event->roles[i];
        if (!role_is_count(role->kind) || role->is_subset) {
            continue;
        }
        const uint32_t opener = opener_behind(context, role->head);
        const uint32_t first = opener == TOKEN_NONE ? TOKEN_NONE : led_by(context, opener);
        if (first != TOKEN_NONE && first > opener) {
            add_parts(context, index, role->kind, first);
        }
        return;
    }
}

bool member_is_whole(const what_context *context, uint32_t noun)
{
    const uint32_t verb = noun == TOKEN_NONE ? TOKEN_NONE : including_verb(context, noun);
    return verb != TOKEN_NONE && syntax_child(context->syntax, verb, REL_OBJ) != TOKEN_NONE;
}

void member_fill_included(what_context *context, uint32_t index, uint32_t noun,
                          frame_position position)
{
    const what_frame *frame = context->trigger_of_event[index]->frame;
    if (!member_is_whole(context, noun)) {
        return;
    }
    const uint32_t member = syntax_child(context->syntax, including_verb(context, noun), REL_OBJ);
    for (uint32_t i = 0; i < frame->count; i++) {
        if (frame->slots[i].position == position && role_is_count(frame->slots[i].role)) {
            add_parts(context, index, frame->slots[i].role, member);
        }
    }
}
