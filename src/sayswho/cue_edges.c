// Where a cue begins and ends: the network and the patterns find it, people mark it by habits of
// their own. They take auxiliaries, adverbs and the preposition that leads the content ("has
// repeatedly called for"), and leave what tells when and where ("said [in an interview]").
#include "sayswho/edges.h"
#include "sayswho/reading.h"

#define REACH 4u       // words that an edge may move
#define LEAD_MOST 4000 // thousandths that one word may say
#define WHOLE 100      // hundredths of what is there or not

typedef struct cue_view {
    const reading *reading;
    const sayswho_attribution *attribution;
    const neural_report *report; // the network's cue there, NULL
    token_run words;
    uint32_t head;
} cue_view;

typedef struct edge_teller {
    const cue_view *view;
    edge_candidate candidate;
    edge_visit *visit;
    void *user;
} edge_teller;

static void tell(const edge_teller *teller, edge_place place, slice name, int32_t hundredths)
{
    teller->visit(teller->user, &teller->candidate, place, name, hundredths);
}

static void tell_sign(const edge_teller *teller, const char *name, int32_t hundredths)
{
    tell(teller, PLACE_SIGN, slice_from_string(name), hundredths);
}

// ---- what is known of a cue ----

// The network's cue that shares a word with these; its reports stand in text order.
static const neural_report *report_over(const neural_layer *network, token_run words)
{
    uint32_t low = 0, high = network->report_count;
    while (low < high) {
        const uint32_t middle = low + (high - low) / 2;
        if (network->reports[middle].cue_end <= words.first) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    const bool is_there =
        low < network->report_count && network->reports[low].cue_first < words.end;
    return is_there ? &network->reports[low] : NULL;
}

// False where the cue is in pieces, or is not around its head.
static bool view_cue(cue_view *out, const reading *reading, const sayswho_attribution *attribution)
{
    const text_document *document = reading->document;
    if (attribution->cue_count != 1) {
        return false;
    }
    const token_run words = {text_token_at(document, attribution->cue[0].start),
                             text_token_at(document, attribution->cue[0].end)};
    *out = (cue_view){.reading = reading,
                      .attribution = attribution,
                      .report = report_over(reading->syntax->network, words),
                      .words = words,
                      .head = attribution->cue_token};
    return token_run_has(words, out->head);
}

// ---- what speaks for an edge ----

static slice class_of(const reading *reading, uint32_t token)
{
    static const char *const small[] = {"IN", "TO", "MD", "CC", "RP", "WDT", "WP", "WRB", "WP$"};
    const syntax_word *word = reading_word(reading, token);
    if (reading_is_mark(reading, token)) {
        return reading->document->tokens[token].lower;
    }
    for (size_t i = 0; i < sizeof small / sizeof *small; i++) {
        if (strcmp(word->xpos_name, small[i]) == 0) {
            return reading->document->tokens[token].lower;
        }
    }
    return slice_from_string(word->xpos_name);
}

static edge_standing standing_of(const cue_view *view, uint32_t token)
{
    const uint32_t above = reading_word(view->reading, token)->head;
    if (token == view->head) {
        return STANDS_AS_HEAD;
    }
    if (above == view->head) {
        return STANDS_BELOW;
    }
    if (reading_word(view->reading, view->head)->head == token) {
        return STANDS_ABOVE;
    }
    return above != TOKEN_NONE && token_run_has(view->words, above) ? STANDS_WITHIN : STANDS_APART;
}

static void tell_relation(const edge_teller *teller, edge_place base, uint32_t token)
{
    const cue_view *view = teller->view;
    const syntax_word *word = reading_word(view->reading, token);
    const char *name = syntax_relation_name((syntax_relation)word->relation);
    tell(teller, (edge_place)((uint32_t)base + (uint32_t)standing_of(view, token)),
         slice_from_string(name), WHOLE);
}

static void tell_words(const edge_teller *teller)
{
    const cue_view *view = teller->view;
    const reading *reading = view->reading;
    const uint32_t at = teller->candidate.at;
    const bool is_begin = teller->candidate.kind == EDGE_CUE_BEGIN;
    const uint32_t inside = is_begin ? at : at - 1, outside = is_begin ? at - 1 : at;
    tell(teller, PLACE_INSIDE, class_of(reading, inside), WHOLE);
    tell_relation(teller, PLACE_INSIDE_RELATION, inside);
    if (outside < reading->document->token_count &&
        reading->document->tokens[outside].sentence == reading->document->tokens[inside].sentence) {
        tell(teller, PLACE_OUTSIDE, class_of(reading, outside), WHOLE);
        tell_relation(teller, PLACE_OUTSIDE_RELATION, outside);
    } else {
        tell_sign(teller, "sentence", WHOLE);
    }
    if (inside == view->head) {
        tell(teller, PLACE_HEAD, class_of(reading, inside), WHOLE);
        tell(teller, PLACE_HEAD, reading_word(reading, inside)->lemma, WHOLE);
    }
    for (uint32_t token = is_begin ? at : view->head + 1; token < (is_begin ? view->head : at);
         token++) {
        tell_relation(teller, PLACE_BETWEEN_RELATION, token);
    }
}

// What the network gives for the words that the edge takes in, against those that it leaves out.
static void tell_network(const edge_teller *teller)
{
    const cue_view *view = teller->view;
    const uint32_t at = teller->candidate.at;
    const bool is_begin = teller->candidate.kind == EDGE_CUE_BEGIN;
    const uint32_t now = is_begin ? view->words.first : view->words.end;
    const bool takes_in = is_begin ? at < now : at > now;
    int32_t sum = 0;
    for (uint32_t token = at < now ? at : now; token < (at < now ? now : at); token++) {
        const int32_t lead = view->reading->syntax->network->words[token].cue_lead;
        sum += lead > LEAD_MOST ? LEAD_MOST : lead < -LEAD_MOST ? -LEAD_MOST : lead;
    }
    tell_sign(teller, "network", (takes_in ? sum : -sum) / 10);
    if (view->report != NULL &&
        at == (is_begin ? view->report->cue_first : view->report->cue_end)) {
        tell_sign(teller, "the network's edge", WHOLE);
    }
}

static bool shares(const span *pieces, uint32_t count, span at)
{
    for (uint32_t i = 0; i < count; i++) {
        if (pieces[i].start < at.end && at.start < pieces[i].end) {
            return true;
        }
    }
    return false;
}

static bool touches(const span *pieces, uint32_t count, bool is_begin, const text_token *inside)
{
    for (uint32_t i = 0; i < count; i++) {
        if (is_begin ? pieces[i].end == inside[-1].at.end : pieces[i].start == inside[1].at.start) {
            return true;
        }
    }
    return false;
}

// Does the edge stand where the text before or behind is source or content, or within that?
static void tell_neighbours(const edge_teller *teller)
{
    const cue_view *view = teller->view;
    const sayswho_attribution *said = view->attribution;
    const text_document *document = view->reading->document;
    const uint32_t at = teller->candidate.at;
    const bool is_begin = teller->candidate.kind == EDGE_CUE_BEGIN;
    const token_run taken =
        is_begin ? (token_run){at, view->words.first} : (token_run){view->words.end, at};
    if (taken.first < taken.end) {
        const span span = text_tokens_span(document, taken.first, taken.end);
        if (shares(said->source, said->source_count, span) ||
            shares(said->content, said->content_count, span)) {
            tell_sign(teller, "takes of source or content", WHOLE);
        }
    }
    if (is_begin ? at == 0 : at >= document->token_count) {
        return;
    }
    const text_token *inside = &document->tokens[is_begin ? at : at - 1];
    if (touches(said->source, said->source_count, is_begin, inside)) {
        tell_sign(teller, "beside source", WHOLE);
    }
    if (touches(said->content, said->content_count, is_begin, inside)) {
        tell_sign(teller, "beside content", WHOLE);
    }
}

static void tell_shift(const edge_teller *teller)
{
    static const char *const shifts[] = {"earlier by more", "earlier by 2", "earlier by 1", "kept",
                                         "later by 1",      "later by 2",   "later by more"};
    const cue_view *view = teller->view;
    const int64_t now =
        teller->candidate.kind == EDGE_CUE_BEGIN ? view->words.first : view->words.end;
    const int64_t by = (int64_t)teller->candidate.at - now;
    tell_sign(teller, shifts[3 + (by > 3 ? 3 : by < -3 ? -3 : by)], WHOLE);
    if (by == 0 && view->report == NULL) {
        tell_sign(teller, "kept against the network", WHOLE);
    }
}

// ---- edges that a cue could have ----

// "Dismissed [reports] that C": words of another cue stay its own.
static bool takes_of_another(const cue_view *view, token_run taken)
{
    const uint32_t *owner = view->reading->cue_owner;
    for (uint32_t token = taken.first; owner != NULL && token < taken.end; token++) {
        if (owner[token] != ATTRIBUTION_NONE) {
            return true;
        }
    }
    return false;
}

static bool may_begin(const cue_view *view, uint32_t at)
{
    const uint32_t sentence = view->reading->document->tokens[view->head].sentence;
    return at == view->words.first ||
           (at <= view->head && view->reading->document->tokens[at].sentence == sentence &&
            !reading_is_mark(view->reading, at) &&
            !takes_of_another(view, (token_run){at, view->words.first}));
}

// "[Claimed responsibility] for the blast": where a cue of several words ends of which the head is
// the first; what the lexicon has whole is not cut.
static uint32_t whole_end(const cue_view *view)
{
    static const cue_part parts[] = {CUE_VERB, CUE_NOUN, CUE_ADJECTIVE, CUE_PREPOSITION};
    uint32_t whole = view->head + 1;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        uint32_t end = whole;
        if (cue_match(view->reading, view->head, parts[i], &end) != NULL && end > whole &&
            end <= view->words.end) {
            whole = end;
        }
    }
    return whole;
}

static bool may_end(const cue_view *view, uint32_t at, uint32_t least)
{
    const uint32_t sentence = view->reading->document->tokens[view->head].sentence;
    return at == view->words.end ||
           (at >= least && view->reading->document->tokens[at - 1].sentence == sentence &&
            !reading_is_mark(view->reading, at - 1) &&
            !takes_of_another(view, (token_run){view->words.end, at}));
}

static void visit_candidate(const cue_view *view, uint32_t attribution, edge_kind kind, uint32_t at,
                            edge_visit *visit, void *user)
{
    const uint32_t now = kind == EDGE_CUE_BEGIN ? view->words.first : view->words.end;
    const edge_teller teller = {view, {attribution, kind, at, at == now}, visit, user};
    tell_shift(&teller);
    tell_words(&teller);
    tell_network(&teller);
    tell_neighbours(&teller);
}

static void visit_edges(const cue_view *view, uint32_t attribution, edge_visit *visit, void *user)
{
    const token_run words = view->words;
    const uint32_t count = view->reading->document->token_count, least = whole_end(view);
    for (uint32_t at = words.first > REACH ? words.first - REACH : 0; at < words.first + REACH;
         at++) {
        if (at < words.end && may_begin(view, at)) {
            visit_candidate(view, attribution, EDGE_CUE_BEGIN, at, visit, user);
        }
    }
    for (uint32_t at = words.end > words.first + REACH ? words.end - REACH : words.first + 1;
         at < words.end + REACH && at <= count; at++) {
        if (may_end(view, at, least)) {
            visit_candidate(view, attribution, EDGE_CUE_END, at, visit, user);
        }
    }
}

void sayswho_visit_edges(const sayswho_reader *reader, const who_layer *who,
                         const sayswho_layer *layer, edge_visit *visit, void *user)
{
    const struct reading reading = {
        .reader = reader, .who = who, .syntax = who->syntax, .document = who->syntax->document};
    for (uint32_t i = 0; i < layer->count; i++) {
        cue_view view;
        if (view_cue(&view, &reading, &layer->attributions[i])) {
            visit_edges(&view, i, visit, user);
        }
    }
}

// ---- choosing ----

typedef struct edge_choice {
    const edge_weights *weights;
    edge_candidate open; // being weighed
    int64_t sum;
    int64_t best[EDGE_KINDS];
    uint32_t at[EDGE_KINDS];
    bool is_open;
} edge_choice;

static void close_candidate(edge_choice *choice)
{
    const edge_kind kind = choice->open.kind;
    if (choice->is_open && (choice->at[kind] == TOKEN_NONE || choice->sum > choice->best[kind] ||
                            (choice->sum == choice->best[kind] && choice->open.is_kept))) {
        choice->best[kind] = choice->sum;
        choice->at[kind] = choice->open.at;
    }
    choice->is_open = false;
    choice->sum = 0;
}

static void add_weight(void *user, const edge_candidate *candidate, edge_place place, slice name,
                       int32_t hundredths)
{
    edge_choice *choice = user;
    if (!choice->is_open || choice->open.kind != candidate->kind ||
        choice->open.at != candidate->at) {
        close_candidate(choice);
        choice->open = *candidate;
        choice->is_open = true;
    }
    choice->sum +=
        (int64_t)edge_weights_find(choice->weights, candidate->kind, place, name) * hundredths;
}

void sayswho_choose_edges(reading *reading)
{
    for (uint32_t i = 0; reading->syntax->network != NULL && i < reading->out->count; i++) {
        sayswho_attribution *said = &reading->out->attributions[i];
        edge_choice choice = {.weights = &reading->reader->edges, .at = {TOKEN_NONE, TOKEN_NONE}};
        cue_view view;
        if (!view_cue(&view, reading, said)) {
            continue;
        }
        visit_edges(&view, i, add_weight, &choice);
        close_candidate(&choice);
        said->cue[0] =
            text_tokens_span(reading->document, choice.at[EDGE_CUE_BEGIN], choice.at[EDGE_CUE_END]);
    }
}
