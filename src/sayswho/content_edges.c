// Where a content begins and ends: clauses and phrases at its edges ("[that C] on Monday", "[C,
// which is why D]") people take in or leave by habits that trees alone do not tell.
#include "sayswho/edge_choice.h"

#define REACH 40u      // words that an edge may move
#define LEAD_MOST 300  // hundredths that one word may say
#define MOVED_MOST 800 // hundredths that all words may
#define FEW 3u         // words

typedef struct edge_range {
    uint32_t least, most, now;
} edge_range;

// ---- what is known of a content ----

static token_run tokens_of(const reading *reading, span at)
{
    return (token_run){text_token_at(reading->document, at.start),
                       text_token_at(reading->document, at.end - 1) + 1};
}

// False where nothing but what runs on is said, or the head is not in it.
bool edge_view_content(edge_view *out, const reading *reading,
                       const sayswho_attribution *attribution)
{
    if (attribution->cue_count == 0 || attribution->content_count == 0 ||
        attribution->is_continued || attribution->content_token == TOKEN_NONE) {
        return false;
    }
    const token_run first = tokens_of(reading, attribution->content[0]);
    const token_run last = tokens_of(reading, attribution->content[attribution->content_count - 1]);
    const token_run cue = tokens_of(reading, attribution->cue[0]);
    *out = (edge_view){.reading = reading,
                       .attribution = attribution,
                       .report = edge_report_over(reading->syntax->network, cue),
                       .words = {first.first, last.end},
                       .number = (uint32_t)(attribution - reading->out->attributions),
                       .head = attribution->content_token};
    return token_run_has(out->words, out->head) && last.end <= reading->document->token_count;
}

static bool is_begin(const edge_teller *teller)
{
    return teller->candidate.kind == EDGE_CONTENT_BEGIN;
}

static uint32_t now_of(const edge_teller *teller)
{
    const edge_view *view = teller->view;
    return is_begin(teller) ? view->words.first : view->words.end;
}

// The words that the edge takes in or leaves out.
static token_run moved_by(const edge_teller *teller)
{
    const uint32_t at = teller->candidate.at, now = now_of(teller);
    return at < now ? (token_run){at, now} : (token_run){now, at};
}

static bool takes_in(const edge_teller *teller)
{
    const uint32_t at = teller->candidate.at, now = now_of(teller);
    return is_begin(teller) ? at < now : at > now;
}

// The head of the longest phrase that begins at the token.
static uint32_t phrase_from(const reading *reading, uint32_t token)
{
    const uint32_t first = token;
    uint32_t head = reading_word(reading, token)->head;
    while (head != TOKEN_NONE && reading_word(reading, head)->left == first) {
        token = head;
        head = reading_word(reading, head)->head;
    }
    return token;
}

// The head of the longest phrase that ends with the token.
static uint32_t phrase_to(const reading *reading, uint32_t token)
{
    const uint32_t end = token + 1;
    uint32_t head = reading_word(reading, token)->head;
    while (head != TOKEN_NONE && reading_word(reading, head)->end == end) {
        token = head;
        head = reading_word(reading, head)->head;
    }
    return token;
}

// ---- what speaks for an edge ----

static void tell_shift(const edge_teller *teller)
{
    const sayswho_attribution *said = teller->view->attribution;
    const token_run moved = moved_by(teller);
    const bool is_far = moved.end - moved.first > FEW;
    if (!token_run_is_empty(moved)) {
        edge_tell_sign(teller,
                       takes_in(teller) ? (is_far ? "takes many" : "takes few")
                                        : (is_far ? "leaves many" : "leaves few"),
                       EDGE_WHOLE);
        return;
    }
    const bool leads = said->content[0].start < said->cue[0].start;
    edge_tell_sign(teller, "kept", EDGE_WHOLE);
    if (leads) {
        edge_tell_sign(teller, "kept before the cue", EDGE_WHOLE);
    }
    edge_tell_sign(teller, said->is_direct ? "kept of a quotation" : "kept of a report",
                   EDGE_WHOLE);
    if (teller->view->report == NULL) {
        edge_tell_sign(teller, "kept against the network", EDGE_WHOLE);
    }
}

static void tell_side(const edge_teller *teller, uint32_t token, uint32_t phrase, bool is_inside)
{
    const reading *reading = teller->view->reading;
    const uint32_t cue = teller->view->attribution->cue_token;
    edge_tell(teller, is_inside ? PLACE_INSIDE : PLACE_OUTSIDE, edge_class_of(reading, token),
              EDGE_WHOLE);
    edge_tell_relation(teller, is_inside ? PLACE_INSIDE_RELATION : PLACE_OUTSIDE_RELATION, phrase,
                       EDGE_WHOLE);
    if (reading_word(reading, phrase)->head == cue) {
        edge_tell_sign(teller, is_inside ? "hangs on the cue within" : "hangs on the cue without",
                       EDGE_WHOLE);
    }
}

static void tell_words(const edge_teller *teller)
{
    const edge_view *view = teller->view;
    const reading *reading = view->reading;
    const text_document *document = reading->document;
    const uint32_t at = teller->candidate.at;
    const bool begins = is_begin(teller);
    const uint32_t inside = begins ? at : at - 1, outside = begins ? at - 1 : at;
    tell_side(teller, inside, begins ? phrase_from(reading, at) : phrase_to(reading, inside), true);
    if (outside >= document->token_count ||
        document->tokens[outside].sentence != document->tokens[inside].sentence) {
        edge_tell_sign(teller, "sentence", EDGE_WHOLE);
        return;
    }
    tell_side(teller, outside, begins ? phrase_to(reading, outside) : phrase_from(reading, outside),
              false);
    const uint32_t beyond = begins ? outside - 1 : outside + 1; // behind a comma
    if (!begins && reading_is_mark(reading, outside) && beyond < document->token_count &&
        document->tokens[beyond].sentence == document->tokens[inside].sentence) {
        edge_tell(teller, PLACE_HEAD, edge_class_of(reading, beyond), EDGE_WHOLE);
        edge_tell_relation(teller, PLACE_OUTSIDE_RELATION, phrase_from(reading, beyond),
                           EDGE_WHOLE);
    }
}

// Phrases that the edge takes in, or leaves out.
static void tell_moved(const edge_teller *teller)
{
    const reading *reading = teller->view->reading;
    const token_run moved = moved_by(teller);
    const int32_t sign = takes_in(teller) ? EDGE_WHOLE : -EDGE_WHOLE;
    uint32_t quotes = 0, verbs = 0;
    for (uint32_t token = moved.first; token < moved.end; token++) {
        const uint32_t above = reading_word(reading, token)->head;
        quotes += reading_is_quote_mark(reading, token);
        verbs += reading_is_finite(reading, token);
        if (!reading_is_mark(reading, token) &&
            (above == TOKEN_NONE || !token_run_has(moved, above))) {
            edge_tell_relation(teller, PLACE_BETWEEN_RELATION, token, sign);
        }
    }
    if (verbs > 0) {
        edge_tell_sign(teller, "verb moved", sign);
    }
    if (quotes % 2 != 0) {
        edge_tell_sign(teller, takes_in(teller) ? "takes half a quotation" : "halves a quotation",
                       EDGE_WHOLE);
    }
}

static int32_t hold(int32_t hundredths, int32_t most)
{
    return hundredths > most ? most : hundredths < -most ? -most : hundredths;
}

static int32_t lead_of(const neural_report *report, uint32_t token)
{
    return token >= report->first && token < report->end
               ? hold(report->content_leads[token - report->first], LEAD_MOST)
               : 0;
}

static bool is_content(const neural_report *report, uint32_t token)
{
    return token >= report->first && token < report->end &&
           report->roles[token - report->first] == NEURAL_CONTENT;
}

static bool is_networks_edge(const edge_teller *teller, uint32_t at)
{
    const edge_view *view = teller->view;
    const bool begins = is_begin(teller);
    uint32_t outside = begins ? at - 1 : at;
    if (view->report == NULL || !is_content(view->report, begins ? at : at - 1)) {
        return false;
    }
    return (begins && at == 0) || outside >= view->reading->document->token_count ||
           !is_content(view->report, outside);
}

static void tell_network(const edge_teller *teller)
{
    const neural_report *report = teller->view->report;
    const token_run moved = moved_by(teller);
    const uint32_t at = teller->candidate.at;
    if (report == NULL) {
        return;
    }
    int32_t sum = 0;
    for (uint32_t token = moved.first; token < moved.end; token++) {
        sum += lead_of(report, token);
    }
    sum = hold(sum, MOVED_MOST);
    edge_tell_sign(teller, "network", takes_in(teller) ? sum : -sum);
    const uint32_t inside = is_begin(teller) ? at : at - 1;
    const uint32_t outside = is_begin(teller) ? at - 1 : at;
    const int32_t without = is_begin(teller) && at == 0 ? 0 : lead_of(report, outside);
    edge_tell_sign(teller, "fall of the network", (lead_of(report, inside) - without) / 2);
    if (is_networks_edge(teller, at)) {
        edge_tell_sign(
            teller, at == now_of(teller) ? "the network's and the kept edge" : "the network's edge",
            EDGE_WHOLE);
    }
}

// ---- edges that a content could have ----

static uint32_t larger(uint32_t a, uint32_t b)
{
    return a > b ? a : b;
}

static uint32_t smaller(uint32_t a, uint32_t b)
{
    return a < b ? a : b;
}

// Cuts a range where cue or source stand before or behind the content.
static void keep_apart(edge_range *range, const edge_view *view, const span *pieces, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        const token_run piece = tokens_of(view->reading, pieces[i]);
        if (piece.end <= range->now) {
            range->least = larger(range->least, piece.end);
        }
        if (piece.first >= range->now) {
            range->most = smaller(range->most, piece.first);
        }
    }
}

// What a claim is read from stays within: the head, its subject, who is blamed and for what.
static void hold_words(edge_range *range, const edge_view *view, token_run piece, bool begins)
{
    const sayswho_attribution *said = view->attribution;
    const syntax_layer *syntax = view->reading->syntax;
    const uint32_t held[] = {view->head, said->target_token, said->deed_token,
                             syntax_child(syntax, view->head, REL_NSUBJ),
                             syntax_child(syntax, view->head, REL_NSUBJ_PASS)};
    for (size_t i = 0; i < sizeof held / sizeof *held; i++) {
        const bool is_held = held[i] != TOKEN_NONE && token_run_has(piece, held[i]);
        if (begins) {
            range->most = smaller(range->most, is_held ? held[i] : piece.end - 1);
        } else {
            range->least = larger(range->least, (is_held ? held[i] : piece.first) + 1);
        }
    }
}

// The sentence and what must stay bound where an edge may move.
static edge_range range_of(const edge_view *view, edge_kind kind)
{
    const sayswho_attribution *said = view->attribution;
    const bool begins = kind == EDGE_CONTENT_BEGIN;
    const span edge = said->content[begins ? 0 : said->content_count - 1];
    const token_run piece = tokens_of(view->reading, edge);
    const uint32_t word = begins ? piece.first : piece.end - 1;
    const uint32_t now = begins ? piece.first : piece.end;
    edge_range range = {
        .least = larger(reading_sentence_first(view->reading, word), now > REACH ? now - REACH : 0),
        .most = smaller(reading_sentence_end(view->reading, word), now + REACH),
        .now = now};
    hold_words(&range, view, piece, begins);
    keep_apart(&range, view, said->cue, said->cue_count);
    keep_apart(&range, view, said->source, said->source_count);
    return range;
}

// A mark before or behind is where people may stop; so is a phrase.
static bool may_begin(const edge_teller *teller, uint32_t at)
{
    const reading *reading = teller->view->reading;
    const syntax_word *word = reading_word(reading, at);
    if (reading_is_mark(reading, at) && !reading_is_quote_mark(reading, at)) {
        return false;
    }
    return at == 0 || reading_is_mark(reading, at - 1) ||
           reading_sentence_first(reading, at) == at ||
           reading_word(reading, at - 1)->relation == REL_MARK || is_networks_edge(teller, at) ||
           (word->left == at && reading_word(reading, phrase_from(reading, at))->end > at + 1);
}

// "Just after 4[.]p.m. (1400 GMT)": a mark without a blank on either side.
static bool is_inner_mark(const reading *reading, uint32_t token)
{
    const text_document *document = reading->document;
    return token > 0 && token + 1 < document->token_count && reading_is_mark(reading, token) &&
           !reading_is_mark(reading, token - 1) && !reading_is_mark(reading, token + 1) &&
           document->tokens[token - 1].at.end == document->tokens[token].at.start &&
           document->tokens[token].at.end == document->tokens[token + 1].at.start;
}

static bool may_end(const edge_teller *teller, uint32_t at)
{
    const reading *reading = teller->view->reading;
    if ((reading_is_mark(reading, at - 1) && !reading_is_quote_mark(reading, at - 1)) ||
        is_inner_mark(reading, at) || reading_is(reading, at, SLICE("("))) {
        return false;
    }
    if (at >= reading_sentence_end(reading, at - 1) || reading_is_mark(reading, at) ||
        is_networks_edge(teller, at)) {
        return true;
    }
    const uint32_t phrase = phrase_from(reading, at);
    const uint32_t above = reading_word(reading, phrase)->head;
    return reading_word(reading, at)->left == at && above != TOKEN_NONE && above < at;
}

// "Confirmed [that C] but denied D": no content goes on over another cue of the same sentence.
static bool takes_cue(const edge_teller *teller)
{
    const reading *reading = teller->view->reading;
    const token_run moved = moved_by(teller);
    for (uint32_t token = moved.first; takes_in(teller) && token < moved.end; token++) {
        if (reading->syntax->network->words[token].cue != 0 ||
            (reading->cue_owner != NULL && reading->cue_owner[token] != ATTRIBUTION_NONE)) {
            return true;
        }
    }
    return false;
}

static bool may_move(const edge_teller *teller, uint32_t at)
{
    return (is_begin(teller) ? may_begin(teller, at) : may_end(teller, at)) && !takes_cue(teller);
}

static void visit_kind(const edge_view *view, edge_kind kind, edge_visit *visit, void *user)
{
    const edge_range range = range_of(view, kind);
    for (uint32_t at = smaller(range.least, range.now); at <= larger(range.most, range.now); at++) {
        const edge_teller teller = {view, {view->number, kind, at, at == range.now}, visit, user};
        const bool is_within = at >= range.least && at <= range.most;
        if (at != range.now && (!is_within || !may_move(&teller, at))) {
            continue;
        }
        tell_shift(&teller);
        tell_words(&teller);
        tell_moved(&teller);
        tell_network(&teller);
    }
}

void edge_visit_content(const edge_view *view, edge_visit *visit, void *user)
{
    visit_kind(view, EDGE_CONTENT_BEGIN, visit, user);
    visit_kind(view, EDGE_CONTENT_END, visit, user);
}

void sayswho_choose_content_edges(reading *reading)
{
    const text_token *tokens = reading->document->tokens;
    for (uint32_t i = 0; reading->syntax->network != NULL && i < reading->out->count; i++) {
        sayswho_attribution *said = &reading->out->attributions[i];
        edge_view view;
        if (edge_view_content(&view, reading, said)) {
            const edge_places chosen = edge_choose(&view, edge_visit_content);
            said->content[0].start = tokens[chosen.at[EDGE_CONTENT_BEGIN]].at.start;
            said->content[said->content_count - 1].end =
                tokens[chosen.at[EDGE_CONTENT_END] - 1].at.end;
        }
    }
}
