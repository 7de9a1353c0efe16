#include "what/mount.h"

#include "what/argument.h"
#include "what/role.h"

static bool may_be_ridden(const what_context *context, uint32_t thing)
{
    const word_class_table *table = &context->reader->classes;
    return (context_classes(context, thing) & (table->vehicle | table->animal)) != 0;
}

// Told anew: "people in the vehicle fired" tells where they were.
static bool is_ridden(const what_context *context, uint32_t thing)
{
    return may_be_ridden(context, thing) &&
           !syntax_has_determiner(context->syntax, thing, SLICE("the")) &&
           (context_has_preposition(context, thing, SLICE("in")) ||
            context_has_preposition(context, thing, SLICE("on")));
}

// "A bomb on a bus" is in it to hurt those aboard; "a bomb in a car" may be a car bomb.
static bool is_planted_on(const what_context *context, uint32_t actor, uint32_t thing)
{
    return (context_classes(context, actor) & context->reader->classes.munition) != 0 &&
           context_has_preposition(context, thing, SLICE("on"));
}

// "By gunmen in two boats": whatever the tree hangs the boats on. TOKEN_NONE.
static uint32_t mount_of(const what_context *context, uint32_t actor)
{
    uint32_t thing = TOKEN_NONE;
    while ((thing = syntax_next_child(context->syntax, actor, thing, REL_NMOD)) != TOKEN_NONE) {
        if (is_ridden(context, thing)) {
            return thing;
        }
    }
    const uint32_t marker = actor + 1;
    thing = marker < context->document->token_count ? word_at(context, marker)->head : TOKEN_NONE;
    return thing != TOKEN_NONE && thing > marker && is_ridden(context, thing) ? thing : TOKEN_NONE;
}

void mount_fill(what_context *context, uint32_t index, uint32_t actor)
{
    if (context->layer->events[index].type != WHAT_ASSAULT) {
        return;
    }
    const uint32_t first = mount_of(context, actor);
    if (first == TOKEN_NONE || is_planted_on(context, actor, first)) {
        return;
    }
    role_add(context, index, WHAT_WEAPON, first, "mount");
    uint32_t thing = TOKEN_NONE;
    for (int step = 0; step < WALK_LIMIT; step++) {
        thing = argument_next_conjunct(context, first, thing);
        if (thing == TOKEN_NONE) {
            return;
        }
        if (may_be_ridden(context, thing)) { // not "in a jeep and on foot"
            role_add(context, index, WHAT_WEAPON, thing, "mount");
        }
    }
}

uint32_t mount_arms(const what_context *context, uint32_t actor)
{
    const word_class_table *table = &context->reader->classes;
    uint32_t clause = TOKEN_NONE;
    while ((clause = syntax_next_child(context->syntax, actor, clause, REL_ACL)) != TOKEN_NONE) {
        if ((word_class_of(table, context_lemma(context, clause)) & table->arming) == 0) {
            continue;
        }
        uint32_t thing = syntax_child(context->syntax, clause, REL_OBJ);
        uint32_t oblique = TOKEN_NONE;
        while (thing == TOKEN_NONE && (oblique = syntax_next_child(context->syntax, clause, oblique,
                                                                   REL_OBL)) != TOKEN_NONE) {
            thing = context_has_preposition(context, oblique, SLICE("with")) ? oblique : TOKEN_NONE;
        }
        if (thing != TOKEN_NONE && (context_classes(context, thing) & table->weapon) != 0) {
            return thing;
        }
    }
    return TOKEN_NONE;
}
