#include "what/network.h"

#include "neural/neural.h"
#include "what/argument.h"
#include "what/filler.h"
#include "what/peaceful.h"
#include "what/role.h"
#include "what/suspected.h"

#define REACH 3u           // sentences between an act and who or what plays a part in it
#define STRETCH 64u        // words
#define STRETCHES_MOST 32u // of one phrase

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

// The events that have a part told of in a stretch of words, so that a filler looks only at those
// near it: a sentence may be a whole page.
typedef struct part_node {
    uint32_t event;
    uint32_t next; // node + 1, 0 none
} part_node;

typedef struct part_index {
    uint32_t *first; // [token / STRETCH] node + 1, 0 none
    part_node *nodes;
    uint32_t count, capacity;
} part_index;

static void note_part(part_index *parts, const what_context *context, uint32_t event, span words)
{
    const text_document *document = context->document;
    const uint32_t start = text_token_at(document, words.start) / STRETCH;
    const uint32_t last = text_token_at(document, words.end > 0 ? words.end - 1 : 0) / STRETCH;
    for (uint32_t i = start; i <= last && i < start + STRETCHES_MOST; i++) {
        part_node *node = ARENA_PUSH(context->arena, parts->nodes, parts->count, parts->capacity);
        if (node == NULL) {
            return;
        }
        *node = (part_node){event, parts->first[i]};
        parts->first[i] = parts->count;
    }
}

// False without memory.
static bool note_parts(part_index *parts, const what_context *context)
{
    *parts =
        (part_index){.first = ARENA_ARRAY(context->arena,
                                          context->document->token_count / STRETCH + 1, uint32_t)};
    for (uint32_t i = 0; parts->first != NULL && i < context->layer->count; i++) {
        const what_event *event = &context->layer->events[i];
        for (uint32_t k = 0; k < event->role_count; k++) {
            note_part(parts, context, i, event->roles[k].at);
        }
    }
    return !arena_failed(context->arena);
}

static const part_node *part_at(const part_index *parts, uint32_t node)
{
    return node == 0 || parts->nodes == NULL ? NULL : &parts->nodes[node - 1];
}

static bool meet_all(const what_context *context, const part_index *parts, what_role_kind kind,
                     const neural_filler *filler)
{
    bool is_held = false;
    for (uint32_t i = filler->first / STRETCH; i <= (filler->end - 1) / STRETCH; i++) {
        const part_node *node = part_at(parts, parts->first[i]);
        for (; node != NULL; node = part_at(parts, node->next)) {
            what_event *event = &context->layer->events[node->event];
            is_held |= meet_role(context, event, kind, filler);
        }
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

// The first event whose trigger stands at the token or behind it: they stand in this order.
static uint32_t first_event_from(const what_layer *layer, uint32_t token)
{
    uint32_t low = 0, high = layer->count;
    while (low < high) {
        const uint32_t middle = low + (high - low) / 2;
        if (layer->events[middle].trigger < token) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

// On either side the first act that may take it is the nearest.
static uint32_t nearest_act(const what_context *context, uint32_t token)
{
    const what_event *events = context->layer->events;
    const uint32_t count = context->layer->count;
    const uint32_t sentence = context->document->tokens[token].sentence;
    const uint32_t behind = first_event_from(context->layer, token);
    uint32_t before = behind, after = behind;
    while (before > 0 && sentence - events[before - 1].sentence <= REACH &&
           !may_take(&events[before - 1])) {
        before--;
    }
    while (after < count && events[after].sentence - sentence <= REACH &&
           !may_take(&events[after])) {
        after++;
    }
    const bool is_before = before > 0 && sentence - events[before - 1].sentence <= REACH;
    const bool is_after = after < count && events[after].sentence - sentence <= REACH;
    if (is_before && is_after) {
        const uint64_t far = farness(context, &events[before - 1], token);
        return far <= farness(context, &events[after], token) ? before - 1 : after;
    }
    return is_before ? before - 1 : is_after ? after : EVENT_NONE;
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
    const bool died_in_peace = kind != WHAT_AGENT && peaceful_is_dead(context, head);
    return is_nominal && !is_idea && !died_in_peace &&
           (kind != WHAT_AGENT || filler_may_act(context, act, head));
}

// "The minister accused the governor, Luis Adan, of ordering the raid": who is accused was not
// struck.
static void note_accused(const what_context *context, bool *is_unhurt, uint32_t accused)
{
    is_unhurt[accused] = true;
    for (uint32_t child = word_at(context, accused)->first_child; child != TOKEN_NONE;
         child = word_at(context, child)->next_sibling) {
        is_unhurt[child] |= has_relation(context, child, REL_APPOS);
    }
}

// [token] does it head what speaks somewhere, or who is accused? "12 dead: ministry", "the mayor
// said": who tells of an act is told of near it, but was not struck.
static bool *find_unhurt(const what_context *context)
{
    const sayswho_layer *sayswho = context->input->sayswho;
    bool *is_unhurt = ARENA_ARRAY(context->arena, context->document->token_count + 1, bool);
    for (uint32_t i = 0; is_unhurt != NULL && sayswho != NULL && i < sayswho->count; i++) {
        const sayswho_attribution *said = &sayswho->attributions[i];
        if (said->source_token != TOKEN_NONE && said->tier == TIER_SPEECH) {
            is_unhurt[said->source_token] = true;
        }
        if (said->target_token != TOKEN_NONE && sayswho_is_accusation(said->stance)) {
            note_accused(context, is_unhurt, said->target_token);
        }
    }
    return is_unhurt;
}

// "A driver, Ivo Orr, was shot": by his name already.
static bool is_named_beside(const what_context *context, uint32_t noun)
{
    const uint32_t name = syntax_child(context->syntax, noun, REL_APPOS);
    return name != TOKEN_NONE && word_at(context, name)->upos == UPOS_PROPN;
}

// "Anyone who saw it is asked to call Detective Ana Pell": whom people shall call was not struck.
static bool is_to_be_called(const what_context *context, uint32_t head)
{
    const word_class_table *table = &context->reader->classes;
    const uint32_t verb = word_at(context, head)->head;
    return verb != TOKEN_NONE && is_verb(context, verb) && verb < head &&
           (word_class_of(table, context_lemma(context, verb)) & table->called) != 0;
}

// "Fired from the car", "getting out of his van": whence somebody acts was not struck.
static bool is_left_behind(const what_context *context, uint32_t head)
{
    const word_class_table *table = &context->reader->classes;
    return (context_classes(context, head) & (table->vehicle | table->weapon)) != 0 &&
           (context_has_preposition(context, head, SLICE("from")) ||
            context_has_preposition(context, head, SLICE("out")));
}

// "Ivo Orr and Jan Pell, both 22, were charged with the robbery": who is tried or arrested was not
// struck by what he is tried for.
static bool is_prosecuted(const what_context *context, uint32_t act, uint32_t head)
{
    const word_class_table *table = &context->reader->classes;
    const uint32_t first = argument_first_of_list(context, head);
    const uint32_t verb = word_at(context, first)->head;
    if (verb == TOKEN_NONE || !has_relation(context, first, REL_NSUBJ_PASS)) {
        return false;
    }
    const uint32_t event = context_event_at(context, verb);
    const bool is_arrest = event != EVENT_NONE && event != act &&
                           slice_equal(context->layer->events[event].mode, SLICE("arrest"));
    return is_arrest || (word_class_of(table, context_lemma(context, verb)) & table->judging) != 0;
}

// Whom an act's own sentence calls by name, no other sentence gives another one.
static bool is_another_name(const what_context *context, uint32_t act, what_role_kind kind,
                            uint32_t head)
{
    const what_event *event = &context->layer->events[act];
    if (kind != WHAT_TARGET || event->sentence == context->document->tokens[head].sentence ||
        word_at(context, head)->upos != UPOS_PROPN) {
        return false;
    }
    for (uint32_t i = 0; i < event->role_count; i++) {
        const what_role *role = &event->roles[i];
        if (role->kind == WHAT_TARGET && !role->is_by_network &&
            is_named_beside(context, role->head)) {
            return true;
        }
    }
    return false;
}

// Whom the text tells more of than that he was struck.
typedef struct unstruck {
    const bool *is_unhurt;    // [token]
    const bool *is_suspected; // [entity]
} unstruck;

static bool is_suspect(const what_context *context, const unstruck *unstruck, uint32_t head)
{
    const who_layer *who = context->input->who;
    const uint32_t entity = who == NULL ? ENTITY_NONE : who_entity_at(who, head);
    return entity != ENTITY_NONE && unstruck->is_suspected[entity];
}

static bool is_struck_by_none(const what_context *context, uint32_t act, const unstruck *unstruck,
                              uint32_t head)
{
    return unstruck->is_unhurt[head] || is_prosecuted(context, act, head) ||
           is_suspect(context, unstruck, head) || is_left_behind(context, head);
}

static void add_filler(what_context *context, part_index *parts, const unstruck *unstruck,
                       what_role_kind kind, const neural_filler *filler)
{
    const uint32_t head = head_of(context, filler);
    const uint32_t act = nearest_act(context, head);
    if (act == EVENT_NONE || context->is_swallowed[head] ||
        is_another_name(context, act, kind, head) || is_to_be_called(context, head) ||
        (kind == WHAT_TARGET && is_struck_by_none(context, act, unstruck, head)) ||
        (unstruck->is_unhurt[head] && kind == WHAT_WEAPON) ||
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
    note_part(parts, context, act, role->at);
}

void network_add_fillers(what_context *context)
{
    const neural_layer *network = context->syntax->network;
    part_index parts;
    const unstruck unstruck = {find_unhurt(context), suspected_find(context)};
    if (network == NULL || unstruck.is_unhurt == NULL || unstruck.is_suspected == NULL ||
        !note_parts(&parts, context)) {
        return;
    }
    for (uint32_t i = 0; i < network->filler_count; i++) {
        const neural_filler *filler = &network->fillers[i];
        const what_role_kind kind = role_of_filler[filler->kind];
        if (!meet_all(context, &parts, kind, filler) &&
            filler->advantage >= least_advantage[filler->kind]) {
            add_filler(context, &parts, &unstruck, kind, filler);
        }
    }
}
