#include "what/sense_evidence.h"

#define LONGEST_NAME 95 // bytes of a piece's name
#define WINDOW 25u      // words around a sentence that still tell what it is about
#define NEAR 60u        // words from a mention to another that vouches for it
#define NEAR_MOST 3u    // more of them say nothing more
#define HEARD_NEAR 3    // words that weigh as if they leaned nowhere, so that one alone says little
#define HEARD_ARTICLE 10
#define LEAN_NEAR 20 // tenths to hundredths, times the weight that keeps the pieces of one size
#define LEAN_ARTICLE 30
#define CHILDREN_MOST 16u // a sentence may be a list of a thousand things

typedef struct teller {
    const what_context *context;
    const sense_lean *lean;
    const what_event *event;
    what_evidence_visit *visit;
    void *user;
} teller;

// ---- what the text is about -------------------------------------------------------------------

bool sense_lean_open(sense_lean *out, const what_context *context)
{
    const text_document *document = context->document;
    const uint32_t count = document->token_count;
    out->sum = ARENA_ARRAY(context->arena, count + 1, int64_t);
    out->words = ARENA_ARRAY(context->arena, count + 1, uint32_t);
    if (out->sum == NULL || out->words == NULL) {
        return false;
    }
    out->sum[0] = 0;
    out->words[0] = 0;
    for (uint32_t i = 0; i < count; i++) {
        const int32_t tenths = signed_table_find(&context->reader->lean, document->tokens[i].lower);
        out->sum[i + 1] = out->sum[i] + tenths;
        out->words[i + 1] = out->words[i] + (tenths != 0);
    }
    return true;
}

// The mean of a stretch, the mention's own word left out: it is what is in doubt.
static int32_t lean_between(const teller *teller, uint32_t first, uint32_t end, int32_t unheard,
                            int32_t scale)
{
    const uint32_t trigger = teller->event->trigger;
    const sense_lean *lean = teller->lean;
    const int64_t own = lean->sum[trigger + 1] - lean->sum[trigger];
    const uint32_t own_words = lean->words[trigger + 1] - lean->words[trigger];
    const int64_t sum = lean->sum[end] - lean->sum[first] - own;
    const int64_t words = lean->words[end] - lean->words[first] - own_words;
    return (int32_t)(sum * scale / (words + unheard));
}

static void tell_words(const teller *teller, int32_t value, const slice *words, size_t count)
{
    char bytes[LONGEST_NAME];
    const slice name = slice_join(bytes, sizeof bytes, words, count);
    if (name.length > 0) {
        teller->visit(teller->user, name, value);
    }
}

static void tell(const teller *teller, int32_t value, const char *kind, const char *relation,
                 slice word)
{
    const slice words[] = {slice_from_string(kind), slice_from_string(relation), word};
    tell_words(teller, value, words, sizeof words / sizeof *words);
}

static void tell_lean(const teller *teller)
{
    const text_document *document = teller->context->document;
    const text_sentence *sentence = &document->sentences[teller->event->sentence];
    const uint32_t first = sentence->first_token < WINDOW ? 0 : sentence->first_token - WINDOW;
    const uint32_t left = document->token_count - sentence->end_token;
    const uint32_t end = sentence->end_token + (left < WINDOW ? left : WINDOW);
    tell(teller, lean_between(teller, first, end, HEARD_NEAR, LEAN_NEAR), "lean near", "",
         SLICE_NONE);
    tell(teller, lean_between(teller, 0, document->token_count, HEARD_ARTICLE, LEAN_ARTICLE),
         "lean article", "", SLICE_NONE);
}

// ---- the mention itself -----------------------------------------------------------------------

static void tell_class(const teller *teller, const char *kind, const char *relation, slice name)
{
    const slice words[] = {slice_from_string(kind), slice_from_string(relation), SLICE("class"),
                           name};
    tell_words(teller, 100, words, sizeof words / sizeof *words);
}

static void tell_classes(const teller *teller, const char *kind, const char *relation,
                         uint32_t token)
{
    const word_class_table *table = &teller->context->reader->classes;
    const word_classes classes = context_classes(teller->context, token);
    for (uint32_t i = 0; i < table->count; i++) {
        if ((classes >> i & 1) != 0) {
            tell_class(teller, kind, relation, table->names[i]);
        }
    }
    if (classes == 0) {
        tell_class(teller, kind, relation, SLICE("none"));
    }
}

static const char *factuality_step(float factuality)
{
    return factuality < 0.0f   ? "none"
           : factuality < 1.0f ? "low"
           : factuality < 2.0f ? "some"
                               : "high";
}

static void tell_mention(const teller *teller)
{
    const what_context *context = teller->context;
    const what_event *event = teller->event;
    const char *upos = syntax_upos_name((syntax_upos)word_at(context, event->trigger)->upos);
    tell(teller, 100, "type", what_type_name(event->type), SLICE_NONE);
    tell(teller, 100, "type", what_type_name(event->type), slice_from_string(upos));
    tell(teller, 100, "mode", "", event->mode);
    tell(teller, 100, "modality", what_modality_name(event->modality), SLICE_NONE);
    tell(teller, 100, "word", "", context_lemma(context, event->trigger));
    tell(teller, 100, event->is_definite ? "definite" : "indefinite", "", SLICE_NONE);
    if (event->attribution != ATTRIBUTION_NONE) {
        tell(teller, 100, "said", "", SLICE_NONE);
    }
    const neural_layer *network = context->syntax->network;
    if (network != NULL && network->words != NULL) {
        const float factuality = network->words[event->trigger].factuality;
        tell(teller, 100, "factuality", factuality_step(factuality), SLICE_NONE);
        tell(teller, neural_thousandths(network->words[event->trigger].sense) / 10, "network", "",
             SLICE_NONE);
    }
}

static void tell_roles(const teller *teller)
{
    for (uint32_t i = 0; i < teller->event->role_count; i++) {
        const what_role *role = &teller->event->roles[i];
        const char *name = what_role_name(role->kind);
        tell(teller, 100, "has", name, SLICE_NONE);
        switch (role->kind) {
        case WHAT_AGENT:
        case WHAT_TARGET:
        case WHAT_RECIPIENT:
        case WHAT_WEAPON:
        case WHAT_PLACE:
            tell_classes(teller, name, "", role->head);
            break;
        default:
            break;
        }
    }
}

// ---- its words' company -----------------------------------------------------------------------

static void tell_dependents(const teller *teller)
{
    const what_context *context = teller->context;
    uint32_t child = word_at(context, teller->event->trigger)->first_child;
    for (uint32_t i = 0; child != TOKEN_NONE && i < CHILDREN_MOST; i++) {
        const char *relation =
            syntax_relation_name((syntax_relation)word_at(context, child)->relation);
        const slice preposition = context_preposition(context, child);
        tell(teller, 100, "below", relation, SLICE_NONE);
        tell_classes(teller, "below", relation, child);
        tell(teller, 100, "with", "", context_lemma(context, child));
        if (preposition.length > 0) {
            tell(teller, 100, "case", "", preposition);
        }
        child = word_at(context, child)->next_sibling;
    }
}

static void tell_head(const teller *teller)
{
    const what_context *context = teller->context;
    const syntax_word *word = word_at(context, teller->event->trigger);
    const char *relation = syntax_relation_name((syntax_relation)word->relation);
    tell(teller, 100, "under", relation, SLICE_NONE);
    if (word->head != TOKEN_NONE) {
        tell_classes(teller, "under", "", word->head);
        tell(teller, 100, "under word", "", context_lemma(context, word->head));
    }
}

static bool is_blow(const what_event *event)
{
    return event->type == WHAT_ASSAULT || event->type == WHAT_CASUALTY ||
           event->type == WHAT_DISASTER || event->type == WHAT_COERCE;
}

static bool is_vouched(const what_event *event)
{
    for (uint32_t i = 0; i < event->role_count; i++) {
        const what_role_kind kind = event->roles[i].kind;
        if (kind == WHAT_KILLED || kind == WHAT_INJURED || kind == WHAT_WEAPON) {
            return true;
        }
    }
    return false;
}

// Other mentions near it, those on one side first; events stand in the order of their words.
static void count_near(const teller *teller, int32_t step, uint32_t *blows, uint32_t *vouched)
{
    const what_layer *layer = teller->context->layer;
    int64_t at = teller->event - layer->events + step;
    for (; at >= 0 && at < (int64_t)layer->count; at += step) {
        const what_event *other = &layer->events[at];
        const uint32_t a = other->trigger, b = teller->event->trigger;
        if ((a < b ? b - a : a - b) > NEAR || (*blows == NEAR_MOST && *vouched == NEAR_MOST)) {
            return;
        }
        *blows += is_blow(other) && *blows < NEAR_MOST;
        *vouched += is_vouched(other) && *vouched < NEAR_MOST;
    }
}

static void tell_neighbours(const teller *teller)
{
    uint32_t blows = 0, vouched = 0;
    count_near(teller, -1, &blows, &vouched);
    count_near(teller, 1, &blows, &vouched);
    tell(teller, (int32_t)blows * 50, "blows near", "", SLICE_NONE);
    tell(teller, (int32_t)vouched * 50, "vouched near", "", SLICE_NONE);
}

bool sense_is_doubtful(const what_event *event)
{
    if (event->is_generic) {
        return false;
    }
    switch (event->type) {
    case WHAT_AID:
    case WHAT_RETREAT:
    case WHAT_PROTEST:
    case WHAT_SANCTION:
    case WHAT_MOBILIZE:
    case WHAT_COERCE:
    case WHAT_ASSAULT:
    case WHAT_DISASTER:
    case WHAT_CASUALTY:
        return true;
    default:
        return false;
    }
}

void sense_evidence(const what_context *context, const sense_lean *lean, uint32_t event,
                    what_evidence_visit *visit, void *user)
{
    const teller teller = {context, lean, &context->layer->events[event], visit, user};
    tell(&teller, 100, "bias", "", SLICE_NONE);
    tell_mention(&teller);
    tell_roles(&teller);
    tell_dependents(&teller);
    tell_head(&teller);
    tell_neighbours(&teller);
    tell_lean(&teller);
}
