#include "what/network.h"

#include "neural/neural.h"
#include "what/filler.h"
#include "what/role.h"

#define REACH 3u // sentences between an act and who or what plays a part in it

static const what_role_kind role_of_filler[NEURAL_FILLERS] = {
    [NEURAL_PERPETRATOR] = WHAT_AGENT, [NEURAL_ORGANIZATION] = WHAT_AGENT,
    [NEURAL_TARGET] = WHAT_TARGET,     [NEURAL_VICTIM] = WHAT_TARGET,
    [NEURAL_VICTIMS] = WHAT_TARGET,    [NEURAL_WEAPON] = WHAT_WEAPON,
};

// The least advantage at which a part is believed, in log-odds a word: people are named in articles
// for many reasons, things and bodies seldom so near an act.
static const float least_advantage[NEURAL_FILLERS] = {
    [NEURAL_PERPETRATOR] = 0.5f,
    [NEURAL_VICTIM] = 0.5f,
    [NEURAL_VICTIMS] = 0.5f,
};

// Things and nameless people are what their phrase says, and the network has learnt where such
// phrases end; names have their own ends.
static const bool knows_extent[NEURAL_FILLERS] = {
    [NEURAL_PERPETRATOR] = true, [NEURAL_TARGET] = true, [NEURAL_WEAPON] = true};

// A piece that reaches over an act has run past the phrase: "an F-16 fired two missiles".
static bool is_one_phrase(const what_context *context, const neural_filler *filler)
{
    for (uint32_t token = filler->first; token < filler->end; token++) {
        if (context_event_at(context, token) != EVENT_NONE && is_verb(context, token)) {
            return false;
        }
    }
    return knows_extent[filler->kind];
}

// The word of the piece that hangs on one outside.
static uint32_t head_of(const what_context *context, const neural_filler *filler)
{
    for (uint32_t token = filler->first; token < filler->end; token++) {
        const uint32_t head = word_at(context, token)->head;
        if (head < filler->first || head >= filler->end) {
            return token;
        }
    }
    return filler->end - 1;
}

// Does the event know of the part already? Its words are then the network's, where that knows.
static bool meet_role(const what_context *context, what_event *event, what_role_kind kind,
                      const neural_filler *filler)
{
    const span words = text_tokens_span(context->document, filler->first, filler->end);
    bool is_held = false;
    for (uint32_t i = 0; i < event->role_count; i++) {
        what_role *role = &event->roles[i];
        const bool is_same_part =
            role->kind == kind || (kind == WHAT_TARGET && role_is_count(role->kind));
        if (!is_same_part || role->at.start >= words.end || words.start >= role->at.end) {
            continue;
        }
        is_held = true;
        role->score = neural_thousandths(filler->advantage);
        if (role->kind == kind && event->type == WHAT_ASSAULT && is_one_phrase(context, filler) &&
            filler->first <= role->head && role->head < filler->end) {
            role->at = words;
        }
    }
    return is_held;
}

static bool meet_all(const what_context *context, what_role_kind kind, const neural_filler *filler)
{
    bool is_held = false;
    for (uint32_t i = 0; i < context->layer->count; i++) {
        is_held |= meet_role(context, &context->layer->events[i], kind, filler);
    }
    return is_held;
}

static bool may_take(const what_event *event)
{
    return event->type == WHAT_ASSAULT && !event->is_generic;
}

static uint32_t distance(uint32_t a, uint32_t b)
{
    return a < b ? b - a : a - b;
}

// Sentences count most, then words; what was told before is nearer than what comes after.
static uint64_t farness(const what_context *context, const what_event *event, uint32_t token)
{
    const uint32_t sentence = context->document->tokens[token].sentence;
    const uint32_t apart = distance(event->sentence, sentence);
    const bool is_later = event->sentence > sentence;
    return ((uint64_t)apart * 2 + is_later) << 32 | distance(event->trigger, token);
}

static uint32_t nearest_act(const what_context *context, uint32_t token)
{
    uint32_t best = EVENT_NONE;
    uint64_t least = (uint64_t)(REACH + 1) << 33;
    for (uint32_t i = 0; i < context->layer->count; i++) {
        const what_event *event = &context->layer->events[i];
        const uint64_t far = may_take(event) ? farness(context, event, token) : UINT64_MAX;
        if (far < least) {
            best = i;
            least = far;
        }
    }
    return best;
}

// Buildings do not act, "least" and "condition" are nobody, and who is named is named by a noun.
static bool may_play(const what_context *context, uint32_t act, what_role_kind kind, uint32_t head)
{
    const word_class_table *table = &context->reader->classes;
    const uint8_t upos = word_at(context, head)->upos;
    const bool is_nominal =
        upos == UPOS_NOUN || upos == UPOS_PROPN || upos == UPOS_PRON || upos == UPOS_NUM;
    const bool is_idea =
        (word_class_of(table, context_lemma(context, head)) & table->abstract) != 0;
    return is_nominal && !is_idea && (kind != WHAT_AGENT || filler_may_act(context, act, head));
}

static void add_filler(what_context *context, what_role_kind kind, const neural_filler *filler)
{
    const uint32_t head = head_of(context, filler);
    const uint32_t act = nearest_act(context, head);
    if (act == EVENT_NONE || context->is_swallowed[head] ||
        context_event_at(context, head) != EVENT_NONE || !may_play(context, act, kind, head)) {
        return;
    }
    what_role *role = role_add(context, act, kind, head, "network");
    if (role == NULL) {
        return;
    }
    role->is_by_network = true;
    role->score = neural_thousandths(filler->advantage);
    if (is_one_phrase(context, filler)) {
        role->at = text_tokens_span(context->document, filler->first, filler->end);
    }
}

void network_add_fillers(what_context *context)
{
    const neural_layer *network = context->syntax->network;
    for (uint32_t i = 0; network != NULL && i < network->filler_count; i++) {
        const neural_filler *filler = &network->fillers[i];
        const what_role_kind kind = role_of_filler[filler->kind];
        if (!meet_all(context, kind, filler) &&
            filler->advantage >= least_advantage[filler->kind]) {
            add_filler(context, kind, filler);
        }
    }
}
