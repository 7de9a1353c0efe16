#include "what/role.h"

#include "what/argument.h"
#include "what/fate.h"

#define BODY_SENTENCES 5u // how far away the mention of a body may be

bool role_is_count(what_role_kind kind)
{
    return kind >= WHAT_KILLED && kind <= WHAT_DISPLACED;
}

bool role_has(const what_event *event, what_role_kind kind)
{
    for (uint32_t i = 0; i < event->role_count; i++) {
        if (event->roles[i].kind == kind) {
            return true;
        }
    }
    return false;
}

bool what_is_done_by(const what_event *event, uint32_t entity)
{
    for (uint32_t i = 0; entity != ENTITY_NONE && i < event->role_count; i++) {
        if (event->roles[i].kind == WHAT_AGENT && event->roles[i].entity == entity) {
            return true;
        }
    }
    return false;
}

// Of "Tuesday's bomb" the day and its "'s" are none of the bomb's words.
static bool is_chaff(const what_context *context, uint32_t token, uint32_t head)
{
    const syntax_word *word = word_at(context, token);
    const bool is_of_time = word->head != TOKEN_NONE && word->head < head &&
                            context_time_at(context, word->head) != TIME_NONE;
    bool is_preposition =
        (word->relation == REL_CASE && (word->head == head || is_of_time)) ||
        (word->upos == UPOS_ADP && context_amount_at(context, token) == AMOUNT_NONE);
    return is_preposition || word->upos == UPOS_PUNCT || word->upos == UPOS_CCONJ ||
           context_time_at(context, token) != TIME_NONE;
}

// The noun of an "of" phrase that begins at `end`; TOKEN_NONE.
static uint32_t of_at(const what_context *context, uint32_t head, uint32_t end)
{
    uint32_t child = TOKEN_NONE;
    while ((child = syntax_next_child(context->syntax, head, child, REL_NMOD)) != TOKEN_NONE) {
        if (context_has_preposition(context, child, SLICE("of")) &&
            word_at(context, child)->left == end) {
            return child;
        }
    }
    return TOKEN_NONE;
}

// Moves *end behind an "of" phrase that follows at once: "members of the band", "tens of thousands
// of nurses".
static void extend_over_of(const what_context *context, uint32_t head, uint32_t *end)
{
    const uint32_t counted = context_counted(context, head);
    uint32_t child = of_at(context, head, *end);
    for (int step = 0; step < WALK_LIMIT && child != TOKEN_NONE; step++) {
        uint32_t tail_first = child;
        syntax_phrase(context->syntax, child, false, &tail_first, end);
        if (counted == head || counted == child) {
            return;
        }
        const uint32_t below = of_at(context, child, *end);
        child = below != TOKEN_NONE ? below : of_at(context, head, *end);
    }
}

// Moves *end behind what lies on the other side: "the border with Peru".
static void extend_over_border(const what_context *context, uint32_t head, uint32_t *end)
{
    const word_class_table *table = &context->reader->classes;
    uint32_t place = *end + 1;
    bool is_border = (word_class_of(table, context_lemma(context, head)) & table->boundary) != 0;
    if (is_border && place < context->document->token_count &&
        slice_equal(context->document->tokens[*end].lower, SLICE("with")) &&
        context_place_at(context, place) != PLACE_NONE) {
        *end = context->input->where->places[context_place_at(context, place)].end;
    }
}

// The nominal's words: the actor's mention; else the phrase without clauses and tails, but with
// "of", and without prepositions and dates at its beginning.
static span phrase_span(const what_context *context, uint32_t head)
{
    const who_layer *who = context->input->who;
    uint32_t first = head;
    uint32_t end = head + 1;
    syntax_phrase(context->syntax, head, false, &first, &end);
    if (who != NULL && who->mention_of_head != NULL && who->mention_of_head[head] != MENTION_NONE) {
        const who_mention *mention = &who->mentions[who->mention_of_head[head]];
        if (mention->form == WHO_NAME) {
            return mention->at;
        }
        first = mention->first;
        end = mention->end;
    }
    extend_over_of(context, head, &end);
    extend_over_border(context, head, &end);
    while (first < head && is_chaff(context, first, head)) {
        first++;
    }
    return text_tokens_span(context->document, first, end);
}

static bool is_body_of(const what_context *context, const who_mention *mention, slice lemma)
{
    return mention->form == WHO_DESCRIPTION && mention->kind == WHO_GROUP &&
           slice_equal(context_lemma(context, mention->head), lemma);
}

// The first mention that begins behind the token.
static uint32_t mention_behind(const who_layer *who, uint32_t token)
{
    uint32_t low = 0;
    uint32_t high = who->mention_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (who->mentions[middle].first <= token) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

// "police firing", "rebel attack": a body that only stands before an act is the one of that name
// told of last, else the next, some sentences away at most.
static uint32_t entity_of_body(const what_context *context, uint32_t modifier)
{
    const who_layer *who = context->input->who;
    const text_token *tokens = context->document->tokens;
    slice lemma = context_lemma(context, modifier);
    uint32_t sentence = tokens[modifier].sentence;
    uint32_t behind = mention_behind(who, modifier);
    for (uint32_t i = behind; i-- > 0;) {
        const who_mention *mention = &who->mentions[i];
        if (sentence - tokens[mention->first].sentence > BODY_SENTENCES) {
            break;
        }
        if (is_body_of(context, mention, lemma)) {
            return mention->entity;
        }
    }
    for (uint32_t i = behind; i < who->mention_count; i++) {
        const who_mention *mention = &who->mentions[i];
        if (tokens[mention->first].sentence - sentence > BODY_SENTENCES) {
            break;
        }
        if (is_body_of(context, mention, lemma)) {
            return mention->entity;
        }
    }
    return ENTITY_NONE;
}

static uint32_t entity_at(const what_context *context, uint32_t head)
{
    const who_layer *who = context->input->who;
    if (who == NULL || who->mention_of_head == NULL) {
        return ENTITY_NONE;
    }
    uint32_t entity = who_entity_at(who, head);
    bool is_body = has_relation(context, head, REL_COMPOUND) &&
                   word_at(context, head)->upos == UPOS_NOUN && context_is_human(context, head);
    return entity == ENTITY_NONE && is_body ? entity_of_body(context, head) : entity;
}

// "Thousands of Egyptians": whom the number counts; whom "most of them" means is less sure.
static uint32_t entity_of_counted(const what_context *context, uint32_t head)
{
    const who_layer *who = context->input->who;
    const uint32_t counted = context_counted(context, head);
    return who == NULL || who->mention_of_head == NULL || counted == head ||
                   word_at(context, counted)->upos == UPOS_PRON
               ? ENTITY_NONE
               : who_entity_at(who, counted);
}

// "By students, not by rebels": the rebels did not.
static bool is_ruled_out(const what_context *context, what_role_kind kind, uint32_t head)
{
    return kind == WHAT_AGENT && word_at(context, head)->upos != UPOS_VERB &&
           syntax_is_negated(context->syntax, head);
}

what_role *role_add(what_context *context, uint32_t index, what_role_kind kind, uint32_t head,
                    const char *rule)
{
    what_event *event = &context->layer->events[index];
    if (is_ruled_out(context, kind, head)) {
        return NULL;
    }
    for (uint32_t i = 0; i < event->role_count && !role_is_count(kind); i++) {
        if (event->roles[i].kind == kind && event->roles[i].head == head) {
            return &event->roles[i];
        }
    }
    what_role *role =
        ARENA_PUSH(context->arena, event->roles, event->role_count, event->role_capacity);
    if (role == NULL) {
        return NULL;
    }
    role->kind = kind;
    role->head = head;
    role->at = phrase_span(context, head);
    role->entity = entity_at(context, head);
    if (role->entity == ENTITY_NONE && !role_is_count(kind)) {
        role->entity = entity_of_counted(context, head);
    }
    role->place = context_place_at(context, head);
    role->time = TIME_NONE;
    role->attribution = context_attribution(context, head);
    role->rule = rule;
    return role;
}

// "Killed two and then himself": he is nobody's victim.
static void add_conjunct(what_context *context, uint32_t index, what_role_kind kind,
                         uint32_t conjunct, const char *rule)
{
    const word_class_table *table = &context->reader->classes;
    if (kind == WHAT_TARGET && (context_classes(context, conjunct) & table->reflexive) != 0) {
        return;
    }
    if (!is_verb(context, conjunct) && !fate_is_claimed(context, index, conjunct)) {
        role_add(context, index, kind, conjunct, rule);
    }
}

// "A, B, C and D" broken in two: what is coordinated with the head of the second half.
static void add_second_half(what_context *context, uint32_t index, what_role_kind kind,
                            uint32_t stray, const char *rule)
{
    uint32_t conjunct = TOKEN_NONE;
    while ((conjunct = syntax_next_child(context->syntax, stray, conjunct, REL_CONJ)) !=
           TOKEN_NONE) {
        add_conjunct(context, index, kind, conjunct, rule);
    }
}

void role_add_all(what_context *context, uint32_t index, what_role_kind kind, uint32_t head,
                  const char *rule)
{
    role_add(context, index, kind, head, rule);
    uint32_t conjunct = TOKEN_NONE;
    for (int step = 0; step < WALK_LIMIT; step++) {
        conjunct = argument_next_conjunct(context, head, conjunct);
        if (conjunct == TOKEN_NONE) {
            return;
        }
        add_conjunct(context, index, kind, conjunct, rule);
        if (!has_relation(context, conjunct, REL_CONJ)) {
            add_second_half(context, index, kind, conjunct, rule);
        }
    }
}
