#include "what/verbal.h"

static bool word_is(const what_context *context, slice word, const char *kind)
{
    const lexicon_table *table = &context->reader->verbal;
    uint32_t count = 0;
    const uint32_t row = lexicon_find(table, word, &count);
    for (uint32_t i = row; i < row + count; i++) {
        if (slice_equal(lexicon_cell(table, i, 1), slice_from_string(kind))) {
            lexicon_note_answer(table, i);
            return true;
        }
    }
    return false;
}

// How a blow is struck, not whom it hits or when: "verbal", "in a speech", "on Twitter".
static bool tells_manner(const what_context *context, uint32_t token, uint32_t child)
{
    const slice preposition = context_preposition(context, child);
    switch ((syntax_relation)word_at(context, child)->relation) {
    case REL_AMOD:
    case REL_ADVMOD:
    case REL_COMPOUND:
        return true;
    case REL_OBL:
    case REL_NMOD:
        return word_is(context, preposition, "link") ||
               (is_verb(context, token) && word_is(context, preposition, "verb link"));
    default:
        return false;
    }
}

static bool has_word_beside(const what_context *context, uint32_t token)
{
    uint32_t child = word_at(context, token)->first_child;
    for (; child != TOKEN_NONE; child = word_at(context, child)->next_sibling) {
        if (tells_manner(context, token, child) &&
            word_is(context, context_lemma(context, child), "manner")) {
            return true;
        }
    }
    return false;
}

// "personal attacks", "attacked her in an interview"; "an attack ad".
static bool has_manner(const what_context *context, uint32_t event)
{
    const uint32_t trigger = context->layer->events[event].trigger;
    const event_carrier *carrier = &context->carrier_of_event[event];
    const bool is_modifier = has_relation(context, trigger, REL_COMPOUND);
    return has_word_beside(context, trigger) ||
           (carrier->verb != TOKEN_NONE && has_word_beside(context, carrier->verb)) ||
           (is_modifier &&
            word_is(context, context_lemma(context, word_at(context, trigger)->head), "manner"));
}

static const who_entity *entity_of(const what_context *context, const what_role *role)
{
    const who_layer *who = context->input->who;
    return who == NULL || role->entity == ENTITY_NONE ? NULL : &who->entities[role->entity];
}

// One whose weapons are words: a politician, a party, a paper.
static bool is_speaker(const what_context *context, const what_role *role)
{
    const who_entity *entity = entity_of(context, role);
    if (entity == NULL || entity->is_plural) {
        return false;
    }
    const bool is_person = entity->kind == WHO_PERSON;
    return (is_person || entity->kind == WHO_ORGANIZATION) &&
           word_is(context, entity->role, is_person ? "person" : "body");
}

static bool is_named_person(const what_context *context, const what_role *role)
{
    const who_entity *entity = entity_of(context, role);
    return entity != NULL && entity->kind == WHO_PERSON && entity->is_named && !entity->is_plural;
}

// Many whose trade is words or votes: "his attacks on judges" hurt nobody.
static bool is_spoken_at(const what_context *context, const who_entity *entity)
{
    return entity->kind != WHO_GOVERNMENT && entity->kind != WHO_PLACE &&
           word_is(context, entity->role, "many");
}

// One that only arms reach: a place, a building, a country, fighters, a crowd.
static bool is_beyond_words(const what_context *context, const what_role *role)
{
    const word_class_table *classes = &context->reader->classes;
    const who_entity *entity = entity_of(context, role);
    if (role->place != PLACE_NONE ||
        (context_classes(context, role->head) & (classes->facility | classes->vehicle)) != 0) {
        return true;
    }
    return entity != NULL && !is_spoken_at(context, entity) &&
           (entity->is_plural || entity->kind == WHO_GROUP || entity->kind == WHO_GOVERNMENT ||
            entity->kind == WHO_NATIONALITY || entity->kind == WHO_PLACE ||
            word_is(context, entity->role, "fought"));
}

typedef struct sides {
    bool is_spoken; // somebody strikes whose weapons are words
    bool is_struck; // somebody is struck whose weapons are words
    bool is_armed;  // a weapon, a count of those who suffered
    bool is_far;    // somebody strikes or is struck who does not fight with words
    bool has_target;
} sides;

static void look_at_role(sides *sides, const what_context *context, const what_role *role)
{
    switch (role->kind) {
    case WHAT_AGENT:
        sides->is_spoken |= is_speaker(context, role);
        sides->is_far |= !is_speaker(context, role) && !is_named_person(context, role);
        break;
    case WHAT_TARGET:
        sides->has_target = true;
        sides->is_struck |= is_speaker(context, role);
        sides->is_far |= is_beyond_words(context, role);
        break;
    case WHAT_TIME:
    case WHAT_OCCASION:
        break;
    case WHAT_PLACE:
        sides->is_far = true;
        break;
    default:
        sides->is_armed = true;
    }
}

static sides sides_of(const what_context *context, const what_event *event)
{
    sides found = {.is_far = event->place != PLACE_NONE};
    for (uint32_t i = 0; i < event->role_count; i++) {
        look_at_role(&found, context, &event->roles[i]);
    }
    return found;
}

// "his attacks on the senator", "kept attacking the senator": one is hurt once, criticised often.
static bool is_repeated(const what_context *context, const what_event *event)
{
    const uint8_t tag = word_at(context, event->trigger)->xpos;
    return tag == XPOS_NNS || tag == XPOS_VBG;
}

static bool is_of_words(const what_context *context, uint32_t number)
{
    const what_event *event = &context->layer->events[number];
    if (event->type != WHAT_ASSAULT || event->mode.length > 0 ||
        !word_is(context, context_lemma(context, event->trigger), "blow")) {
        return false;
    }
    const sides found = sides_of(context, event);
    const bool is_between_speakers = (found.is_spoken && (event->is_noun || found.has_target)) ||
                                     (found.is_struck && is_repeated(context, event));
    return !found.is_armed &&
           (has_manner(context, number) || (is_between_speakers && !found.is_far));
}

// "on Twitter" is where it was said, nobody who was struck.
static void drop_manner(const what_context *context, what_event *event)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < event->role_count; i++) {
        if (!word_is(context, context_lemma(context, event->roles[i].head), "manner")) {
            event->roles[kept++] = event->roles[i];
        }
    }
    event->role_count = kept;
}

void verbal_mark_events(what_context *context)
{
    for (uint32_t i = 0; i < context->layer->count; i++) {
        if (is_of_words(context, i)) {
            what_event *event = &context->layer->events[i];
            event->type = WHAT_ACCUSE;
            event->mode = SLICE("disapprove");
            drop_manner(context, event);
        }
    }
}
