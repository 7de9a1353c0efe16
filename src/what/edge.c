#include "what/edge.h"

// Words before an opening phrase: "Early in", "Late on".
#define OPENING_WORDS 3
// Words between an opening phrase and the verb it belongs to.
#define OPENING_REACH 60
// Places behind a closing one that contain it: "in Tabas, Yazd, Iran".
#define CLOSING_WORDS 6

static const text_sentence *sentence_of(const what_context *context, uint32_t token)
{
    return &context->document->sentences[context->document->tokens[token].sentence];
}

// Finite, and no clause about a noun: such a verb takes the opening phrase for itself.
static bool is_rival(const what_context *context, uint32_t token)
{
    const syntax_word *word = word_at(context, token);
    bool is_finite = word->xpos == XPOS_VBD || word->xpos == XPOS_VBZ || word->xpos == XPOS_VBP;
    return is_finite && word->relation != REL_ACL_RELCL && word->relation != REL_ACL &&
           word->relation != REL_AUX && word->relation != REL_AUX_PASS && word->relation != REL_COP;
}

// Do tokens [first, end) open the sentence of a verb, with no other verb in between?
static bool opens_clause(const what_context *context, uint32_t first, uint32_t end, uint32_t verb)
{
    const text_sentence *sentence = sentence_of(context, verb);
    if (first < sentence->first_token || first > sentence->first_token + OPENING_WORDS ||
        end > verb || verb - end > OPENING_REACH) {
        return false;
    }
    for (uint32_t token = sentence->first_token; token < verb; token++) {
        if (is_rival(context, token)) {
            return false;
        }
    }
    return true;
}

// A clause about a noun is no main clause, nor is one that a word like "after" subordinates.
static bool is_main(const what_context *context, uint32_t verb)
{
    uint8_t relation = word_at(context, verb)->relation;
    return relation != REL_ACL_RELCL && relation != REL_ACL && relation != REL_ADVCL &&
           relation != REL_AMOD && relation != REL_XCOMP &&
           syntax_child(context->syntax, verb, REL_MARK) == TOKEN_NONE;
}

uint32_t edge_time(const what_context *context, uint32_t verb)
{
    const when_layer *when = context->input->when;
    if (when == NULL || !is_main(context, verb)) {
        return TIME_NONE;
    }
    uint32_t first = sentence_of(context, verb)->first_token;
    for (uint32_t token = first; token < verb && token <= first + OPENING_WORDS; token++) {
        uint32_t time = context_time_at(context, token);
        if (time == TIME_NONE) {
            continue;
        }
        const when_time *found = &when->times[time];
        bool is_day = found->type != WHEN_DURATION && found->type != WHEN_SET && !found->is_vague;
        return is_day && opens_clause(context, found->first, found->end, verb) ? time : TIME_NONE;
    }
    return TIME_NONE;
}

static bool is_locative(const what_context *context, uint32_t token)
{
    slice lower = context->document->tokens[token].lower;
    return what_governor_effect(context->reader, lower, 'l') != GOVERNOR_NONE;
}

static bool is_comma(const what_context *context, uint32_t token)
{
    return slice_equal(context->document->tokens[token].lower, SLICE(","));
}

uint32_t edge_opening_place(const what_context *context, uint32_t verb)
{
    const where_layer *where = context->input->where;
    uint32_t first = sentence_of(context, verb)->first_token;
    if (where == NULL || !is_main(context, verb) || first + 2 >= verb ||
        !is_locative(context, first)) {
        return PLACE_NONE;
    }
    uint32_t place = context_place_at(context, first + 1);
    if (place == PLACE_NONE) {
        return PLACE_NONE;
    }
    const where_place *found = &where->places[place];
    bool opens = found->is_literal && found->end < verb && is_comma(context, found->end) &&
                 opens_clause(context, found->first, found->end, verb);
    return opens ? place : PLACE_NONE;
}

// Nothing but names of places and commas from the token to the sentence's end.
static bool is_tail(const what_context *context, uint32_t token, uint32_t end)
{
    if (end - token > CLOSING_WORDS) {
        return false;
    }
    for (; token < end; token++) {
        bool belongs = word_at(context, token)->upos == UPOS_PUNCT ||
                       context_place_at(context, token) != PLACE_NONE;
        if (!belongs) {
            return false;
        }
    }
    return true;
}

uint32_t edge_closing_place(const what_context *context, uint32_t verb)
{
    const where_layer *where = context->input->where;
    const text_sentence *sentence = sentence_of(context, verb);
    if (where == NULL || !has_relation(context, verb, REL_ROOT)) {
        return PLACE_NONE;
    }
    uint32_t last = sentence->end_token;
    uint32_t lowest = last > verb + 2 * CLOSING_WORDS ? last - 2 * CLOSING_WORDS : verb;
    for (uint32_t token = last; token > lowest + 2; token--) {
        uint32_t place = context_place_at(context, token - 1);
        if (place == PLACE_NONE || where->places[place].first < lowest + 2) {
            continue;
        }
        const where_place *found = &where->places[place];
        bool closes = found->is_literal && is_locative(context, found->first - 1) &&
                      is_comma(context, found->first - 2) && is_tail(context, found->end, last);
        if (closes) {
            return place;
        }
    }
    return PLACE_NONE;
}

bool edge_is_time_of_speech(const what_context *context, uint32_t time)
{
    const uint32_t first = context->input->when->times[time].first;
    uint32_t verb = first;
    if (verb > 0 && word_at(context, verb - 1)->upos == UPOS_ADP) {
        verb--;
    }
    if (verb == 0 || !is_verb(context, --verb)) {
        return false;
    }
    uint32_t token = first;
    for (int step = 0; step < WALK_LIMIT && word_at(context, token)->head != TOKEN_NONE; step++) {
        if (word_at(context, token)->head == verb) {
            return has_relation(context, token, REL_CCOMP);
        }
        if (has_relation(context, token, REL_NMOD_POSS)) { // "said Monday's raid killed six"
            return false;
        }
        token = word_at(context, token)->head;
    }
    return false;
}

// "... when a jet crashed, killing 99": then, too.
static bool is_result_clause(const what_context *context, uint32_t verb)
{
    return has_relation(context, verb, REL_ADVCL) && word_at(context, verb)->xpos == XPOS_VBG &&
           word_at(context, verb)->head < verb;
}

uint32_t edge_time_before_when(const what_context *context, uint32_t verb)
{
    uint32_t first = word_at(context, verb)->left;
    while ((has_relation(context, verb, REL_CONJ) || is_result_clause(context, verb)) &&
           word_at(context, verb)->head != TOKEN_NONE) {
        verb = word_at(context, verb)->head;
        first = word_at(context, verb)->left;
    }
    while (first < verb && word_at(context, first)->upos == UPOS_PUNCT) {
        first++;
    }
    if (!slice_equal(context->document->tokens[first].lower, SLICE("when"))) {
        return TIME_NONE;
    }
    while (first > 0 && word_at(context, first - 1)->upos == UPOS_PUNCT) {
        first--;
    }
    return first == 0 ? TIME_NONE : context_time_at(context, first - 1);
}
