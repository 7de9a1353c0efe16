// Where a cue begins and ends: the network and the patterns find it, people mark it by habits of
// their own. They take auxiliaries, adverbs and the preposition that leads the content ("has
// repeatedly called for"), and leave what tells when and where ("said [in an interview]").
#include "sayswho/edge_choice.h"

#define REACH 4u       // words that an edge may move
#define LEAD_MOST 4000 // thousandths that one word may say

// ---- what is known of a cue ----

// False where the cue is in pieces, or is not around its head.
bool edge_view_cue(edge_view *out, const reading *reading, const sayswho_attribution *attribution)
{
    const text_document *document = reading->document;
    if (attribution->cue_count != 1) {
        return false;
    }
    const token_run words = {text_token_at(document, attribution->cue[0].start),
                             text_token_at(document, attribution->cue[0].end)};
    *out = (edge_view){.reading = reading,
                       .attribution = attribution,
                       .report = edge_report_over(reading->syntax->network, words),
                       .words = words,
                       .number = (uint32_t)(attribution - reading->out->attributions),
                       .head = attribution->cue_token};
    return token_run_has(words, out->head);
}

// ---- what speaks for an edge ----

static void tell_words(const edge_teller *teller)
{
    const edge_view *view = teller->view;
    const reading *reading = view->reading;
    const uint32_t at = teller->candidate.at;
    const bool is_begin = teller->candidate.kind == EDGE_CUE_BEGIN;
    const uint32_t inside = is_begin ? at : at - 1, outside = is_begin ? at - 1 : at;
    edge_tell(teller, PLACE_INSIDE, edge_class_of(reading, inside), EDGE_WHOLE);
    edge_tell_relation(teller, PLACE_INSIDE_RELATION, inside, EDGE_WHOLE);
    if (outside < reading->document->token_count &&
        reading->document->tokens[outside].sentence == reading->document->tokens[inside].sentence) {
        edge_tell(teller, PLACE_OUTSIDE, edge_class_of(reading, outside), EDGE_WHOLE);
        edge_tell_relation(teller, PLACE_OUTSIDE_RELATION, outside, EDGE_WHOLE);
    } else {
        edge_tell_sign(teller, "sentence", EDGE_WHOLE);
    }
    if (inside == view->head) {
        edge_tell(teller, PLACE_HEAD, edge_class_of(reading, inside), EDGE_WHOLE);
        edge_tell(teller, PLACE_HEAD, reading_word(reading, inside)->lemma, EDGE_WHOLE);
    }
    for (uint32_t token = is_begin ? at : view->head + 1; token < (is_begin ? view->head : at);
         token++) {
        edge_tell_relation(teller, PLACE_BETWEEN_RELATION, token, EDGE_WHOLE);
    }
}

// What the network gives for the words that the edge takes in, against those that it leaves out.
static void tell_network(const edge_teller *teller)
{
    const edge_view *view = teller->view;
    const uint32_t at = teller->candidate.at;
    const bool is_begin = teller->candidate.kind == EDGE_CUE_BEGIN;
    const uint32_t now = is_begin ? view->words.first : view->words.end;
    const bool takes_in = is_begin ? at < now : at > now;
    int32_t sum = 0;
    for (uint32_t token = at < now ? at : now; token < (at < now ? now : at); token++) {
        const int32_t lead = view->reading->syntax->network->words[token].cue_lead;
        sum += lead > LEAD_MOST ? LEAD_MOST : lead < -LEAD_MOST ? -LEAD_MOST : lead;
    }
    edge_tell_sign(teller, "network", (takes_in ? sum : -sum) / 10);
    if (view->report != NULL &&
        at == (is_begin ? view->report->cue_first : view->report->cue_end)) {
        edge_tell_sign(teller, "the network's edge", EDGE_WHOLE);
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
    const edge_view *view = teller->view;
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
            edge_tell_sign(teller, "takes of source or content", EDGE_WHOLE);
        }
    }
    if (is_begin ? at == 0 : at >= document->token_count) {
        return;
    }
    const text_token *inside = &document->tokens[is_begin ? at : at - 1];
    if (touches(said->source, said->source_count, is_begin, inside)) {
        edge_tell_sign(teller, "beside source", EDGE_WHOLE);
    }
    if (touches(said->content, said->content_count, is_begin, inside)) {
        edge_tell_sign(teller, "beside content", EDGE_WHOLE);
    }
}

static void tell_shift(const edge_teller *teller)
{
    static const char *const shifts[] = {"earlier by more", "earlier by 2", "earlier by 1", "kept",
                                         "later by 1",      "later by 2",   "later by more"};
    const edge_view *view = teller->view;
    const int64_t now =
        teller->candidate.kind == EDGE_CUE_BEGIN ? view->words.first : view->words.end;
    const int64_t by = (int64_t)teller->candidate.at - now;
    edge_tell_sign(teller, shifts[3 + (by > 3 ? 3 : by < -3 ? -3 : by)], EDGE_WHOLE);
    if (by == 0 && view->report == NULL) {
        edge_tell_sign(teller, "kept against the network", EDGE_WHOLE);
    }
}

// ---- edges that a cue could have ----

// "Dismissed [reports] that C": words of another cue stay its own.
static bool takes_of_another(const edge_view *view, token_run taken)
{
    const uint32_t *owner = view->reading->cue_owner;
    for (uint32_t token = taken.first; owner != NULL && token < taken.end; token++) {
        if (owner[token] != ATTRIBUTION_NONE) {
            return true;
        }
    }
    return false;
}

static bool may_begin(const edge_view *view, uint32_t at)
{
    const uint32_t sentence = view->reading->document->tokens[view->head].sentence;
    return at == view->words.first ||
           (at <= view->head && view->reading->document->tokens[at].sentence == sentence &&
            !reading_is_mark(view->reading, at) &&
            !takes_of_another(view, (token_run){at, view->words.first}));
}

// "[Claimed responsibility] for the blast": where a cue of several words ends of which the head is
// the first; what the lexicon has whole is not cut.
static uint32_t whole_end(const edge_view *view)
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

static bool may_end(const edge_view *view, uint32_t at, uint32_t least)
{
    const uint32_t sentence = view->reading->document->tokens[view->head].sentence;
    return at == view->words.end ||
           (at >= least && view->reading->document->tokens[at - 1].sentence == sentence &&
            !reading_is_mark(view->reading, at - 1) &&
            !takes_of_another(view, (token_run){view->words.end, at}));
}

static void visit_candidate(const edge_view *view, edge_kind kind, uint32_t at, edge_visit *visit,
                            void *user)
{
    const uint32_t now = kind == EDGE_CUE_BEGIN ? view->words.first : view->words.end;
    const edge_teller teller = {view, {view->number, kind, at, at == now}, visit, user};
    tell_shift(&teller);
    tell_words(&teller);
    tell_network(&teller);
    tell_neighbours(&teller);
}

void edge_visit_cue(const edge_view *view, edge_visit *visit, void *user)
{
    const token_run words = view->words;
    const uint32_t count = view->reading->document->token_count, least = whole_end(view);
    for (uint32_t at = words.first > REACH ? words.first - REACH : 0; at < words.first + REACH;
         at++) {
        if (at < words.end && may_begin(view, at)) {
            visit_candidate(view, EDGE_CUE_BEGIN, at, visit, user);
        }
    }
    for (uint32_t at = words.end > words.first + REACH ? words.end - REACH : words.first + 1;
         at < words.end + REACH && at <= count; at++) {
        if (may_end(view, at, least)) {
            visit_candidate(view, EDGE_CUE_END, at, visit, user);
        }
    }
}

void sayswho_choose_cue_edges(reading *reading)
{
    for (uint32_t i = 0; reading->syntax->network != NULL && i < reading->out->count; i++) {
        sayswho_attribution *said = &reading->out->attributions[i];
        edge_view view;
        if (edge_view_cue(&view, reading, said)) {
            const edge_places chosen = edge_choose(&view, edge_visit_cue);
            said->cue[0] = text_tokens_span(reading->document, chosen.at[EDGE_CUE_BEGIN],
                                            chosen.at[EDGE_CUE_END]);
        }
    }
}
