// What the network says of cues, sources and contents, laid over what the patterns found. The
// network has seen how people mark attributions and is the better judge of where they begin and
// end; the patterns know what a cue means: stance, certainty, target and chain stay theirs.
#include "sayswho/network.h"

#define GAP 1 // words of no role inside a piece

static bool is_of_cue(const neural_report *report, uint32_t token)
{
    return token >= report->cue_first && token < report->cue_end;
}

// May the words between a piece and `token` be part of it? Marks are; so is a lone word.
static bool goes_on(const reading *reading, const neural_report *report, uint32_t end,
                    uint32_t token)
{
    uint32_t words = 0;
    for (uint32_t at = end; at < token; at++) {
        if (is_of_cue(report, at) || report->roles[at - report->first] != NEURAL_NO_ROLE) {
            return false;
        }
        words += !reading_is_mark(reading, at);
    }
    return words <= GAP;
}

static uint32_t length_of(token_run run)
{
    return run.end - run.first;
}

static bool has_word(const reading *reading, token_run run)
{
    for (uint32_t token = run.first; token < run.end; token++) {
        if (!reading_is_mark(reading, token)) {
            return true;
        }
    }
    return false;
}

// Keeps a piece that holds a word; where there is no room the shortest gives way.
static void keep_run(role_runs *out, const reading *reading, token_run run, uint32_t most)
{
    if (!has_word(reading, run)) {
        return;
    }
    if (out->count < most) {
        out->runs[out->count++] = run;
        return;
    }
    uint32_t shortest = 0;
    for (uint32_t i = 1; i < out->count; i++) {
        shortest = length_of(out->runs[i]) < length_of(out->runs[shortest]) ? i : shortest;
    }
    if (length_of(run) <= length_of(out->runs[shortest])) {
        return;
    }
    memmove(&out->runs[shortest], &out->runs[shortest + 1],
            (out->count - shortest - 1) * sizeof *out->runs);
    out->runs[out->count - 1] = run;
}

static uint32_t block_of(const reading *reading, uint32_t token)
{
    return reading->document->sentences[reading->document->tokens[token].sentence].block;
}

// Does the paragraph begin with the rest of a quotation that the one before left open?
static bool goes_on_at(const reading *reading, uint32_t block)
{
    const uint32_t start = reading->document->blocks[block].at.start;
    const uint32_t first = text_token_at(reading->document, start);
    const uint32_t quote =
        first < reading->document->token_count ? reading->quotes.outermost[first] : QUOTE_NONE;
    return quote != QUOTE_NONE && reading->quotes.quotes[quote].continues;
}

// A headline's cue has not its speaker in the story below; nobody's content but a quotation that
// runs on reaches into another paragraph.
static bool is_in_reach(const reading *reading, const neural_report *report, uint32_t token,
                        neural_role role)
{
    const uint32_t here = block_of(reading, token), there = block_of(reading, report->cue_first);
    if (role == NEURAL_CONTENT) {
        return here == there || (reading->quotes.outermost[token] != QUOTE_NONE &&
                                 (here > there || goes_on_at(reading, there)));
    }
    return here == there || (here > 0 && there > 0); // the first block has the headline
}

// The pieces of a report with that role, in text order.
static role_runs runs_of(const reading *reading, const neural_report *report, neural_role role,
                         uint32_t most)
{
    role_runs out = {.count = 0};
    token_run open = {0, 0};
    for (uint32_t token = report->first; token < report->end; token++) {
        if (report->roles[token - report->first] != role || is_of_cue(report, token) ||
            !is_in_reach(reading, report, token, role)) {
            continue;
        }
        if (!token_run_is_empty(open) && goes_on(reading, report, open.end, token)) {
            open.end = token + 1;
            continue;
        }
        keep_run(&out, reading, open, most);
        open = (token_run){token, token + 1};
    }
    keep_run(&out, reading, open, most);
    return out;
}

// The word of a run that hangs on something outside: the first such, a nominal or predicate before
// marks and small words.
uint32_t network_head_of(const reading *reading, token_run run)
{
    uint32_t best = TOKEN_NONE;
    for (uint32_t token = run.first; token < run.end; token++) {
        const syntax_word *word = reading_word(reading, token);
        const bool is_outer =
            word->head == TOKEN_NONE || word->head < run.first || word->head >= run.end;
        if (!is_outer || reading_is_mark(reading, token)) {
            continue;
        }
        const bool is_full =
            reading_is_nominal(reading, token) || word->upos == UPOS_VERB || word->upos == UPOS_ADJ;
        if (is_full) {
            return token;
        }
        best = best == TOKEN_NONE ? token : best;
    }
    return best == TOKEN_NONE ? run.first : best;
}

uint32_t network_bytes_of(const span *spans, uint32_t count)
{
    uint32_t bytes = 0;
    for (uint32_t i = 0; i < count; i++) {
        bytes += spans[i].end - spans[i].start;
    }
    return bytes;
}

uint32_t network_shared_bytes(const span *spans, uint32_t count, const reading *reading,
                              const role_runs *runs)
{
    uint32_t shared = 0;
    for (uint32_t i = 0; i < count; i++) {
        for (uint32_t j = 0; j < runs->count; j++) {
            const span run =
                text_tokens_span(reading->document, runs->runs[j].first, runs->runs[j].end);
            const uint32_t start = run.start > spans[i].start ? run.start : spans[i].start;
            const uint32_t end = run.end < spans[i].end ? run.end : spans[i].end;
            shared += end > start ? end - start : 0;
        }
    }
    return shared;
}

// The report's cue without marks around it: "said:".
static token_run cue_words(const reading *reading, const neural_report *report)
{
    token_run words = {report->cue_first, report->cue_end};
    while (words.first + 1 < words.end && reading_is_mark(reading, words.first)) {
        words.first++;
    }
    while (words.first + 1 < words.end && reading_is_mark(reading, words.end - 1)) {
        words.end--;
    }
    return words;
}

// "[did not] rule out": of a cue that the patterns have whole the network may see a piece.
static bool is_piece_of_cue(const reading *reading, const sayswho_attribution *attribution,
                            token_run words)
{
    const span at = text_tokens_span(reading->document, words.first, words.end);
    for (uint32_t i = 0; i < attribution->cue_count; i++) {
        if (attribution->cue[i].start <= at.start && at.end <= attribution->cue[i].end) {
            return true;
        }
    }
    return false;
}

static void take_cue(reading *reading, sayswho_attribution *attribution,
                     const neural_report *report)
{
    const token_run words = cue_words(reading, report);
    attribution->score = report->score;
    if (!is_piece_of_cue(reading, attribution, words)) {
        if (!token_run_has(words, attribution->cue_token)) {
            attribution->cue_token = network_head_of(reading, words);
        }
        attribution->cue[0] = text_tokens_span(reading->document, words.first, words.end);
        attribution->cue_count = 1;
    }
    for (uint32_t token = report->cue_first; token < report->cue_end; token++) {
        reading->cue_owner[token] = (uint32_t)(attribution - reading->out->attributions);
    }
}

// The attribution whose cue shares a word with the report's.
static uint32_t owner_of(const reading *reading, const neural_report *report)
{
    for (uint32_t token = report->cue_first; token < report->cue_end; token++) {
        if (reading->cue_owner[token] != ATTRIBUTION_NONE) {
            return reading->cue_owner[token];
        }
    }
    return ATTRIBUTION_NONE;
}

// What the lexicon knows of the cue's words, whichever of them it is.
static const cue *find_cue(const reading *reading, const neural_report *report, uint32_t *head,
                           uint32_t *end)
{
    static const cue_part parts[] = {CUE_VERB, CUE_NOUN, CUE_ADJECTIVE, CUE_ADVERB,
                                     CUE_PREPOSITION};
    for (size_t part = 0; part < sizeof parts / sizeof *parts; part++) {
        for (uint32_t token = report->cue_first; token < report->cue_end; token++) {
            const cue *found = cue_match(reading, token, parts[part], end);
            if (found != NULL) {
                *head = token;
                return found;
            }
        }
    }
    return NULL;
}

static cue_clause clause_of(const reading *reading, const neural_report *report)
{
    const token_run words = {report->cue_first, report->cue_end};
    const uint32_t head = network_head_of(reading, words);
    cue_clause clause = {
        .head = head,
        .subject = TOKEN_NONE,
        .hearer = TOKEN_NONE,
        .words = words,
        .reach = words,
        .limits = {reading_sentence_first(reading, head), reading_sentence_end(reading, head)}};
    uint32_t listed = head, end = report->cue_end;
    const cue *cue = find_cue(reading, report, &listed, &end);
    if (cue != NULL) {
        cue_read_clause(&clause, reading, cue, listed, end);
    }
    return clause;
}

// "No injuries were reported", "nothing to suggest that C", "recalls that of Ivo Orr", "claimed
// nine lives": nobody says so.
static bool reports_nothing(const reading *reading, const cue_clause *clause,
                            const role_runs *source)
{
    const uint32_t object = syntax_child(reading->syntax, clause->head, REL_OBJ);
    if (clause->is_likened ||
        (object != TOKEN_NONE &&
         reading_has_class(reading, reading_word(reading, object)->lemma, WORD_TAKEN)))
        return true;
    if (clause->cue == NULL || source->count > 0)
        return false;
    return clause->hangs_on_nothing ||
           (clause->is_passive && clause->is_negated && clause->cue->negated.stance == STANCE_NONE);
}

// "A hijacker, said to be a journalist, …": whoever says so stands not behind it, nor before.
static bool is_said_to_be(const reading *reading, const neural_report *report,
                          const role_runs *source)
{
    return reading_is_hearsay(reading, report->cue_end - 1) ||
           (syntax_is_to_be(reading->syntax, report->cue_end) &&
            (source->count == 0 || source->runs[0].first >= report->cue_end));
}

// Does the cue say anything? "To" and "have" alone do not, whatever the network takes them for, nor
// do "effectively" and "on": of a hundred such that the patterns do not know two are cues.
static bool has_cue_word(const reading *reading, const neural_report *report)
{
    for (uint32_t token = report->cue_first; token < report->cue_end; token++) {
        const uint8_t upos = reading_word(reading, token)->upos;
        if (upos != UPOS_PART && upos != UPOS_AUX && upos != UPOS_DET && upos != UPOS_PRON &&
            upos != UPOS_CCONJ && upos != UPOS_SCONJ && upos != UPOS_ADP && upos != UPOS_ADV) {
            return true;
        }
    }
    return false;
}

// "Are investigating [whether a second bomb was used]": nobody says that it was.
static bool leaves_open(const reading *reading, const role_runs *content)
{
    return content->count > 0 && (reading_is(reading, content->runs[0].first, SLICE("whether")) ||
                                  reading_is(reading, content->runs[0].first, SLICE("if")));
}

// "Are investigating [a theft]", "are on the lookout for [a man who shot a clerk]": who asks does
// not tell of what he knows already.
static bool is_inquiry(const reading *reading, const neural_report *report)
{
    for (uint32_t token = report->cue_first; token < report->cue_end; token++) {
        if (reading_has_class(reading, reading_word(reading, token)->lemma, WORD_INQUIRY)) {
            return true;
        }
    }
    return false;
}

// A cue the patterns passed over. Where the lexicon does not know it, it is plain speech.
static void add_report(reading *reading, const neural_report *report, const role_runs *source,
                       const role_runs *content)
{
    const cue_clause clause = clause_of(reading, report);
    if (reports_nothing(reading, &clause, source)) {
        return;
    }
    cue_clause bare = clause; // the cue's words are the report's; others may be another cue's
    bare.words.end = bare.words.first;
    sayswho_attribution *added = attribution_add(reading, &bare, "network");
    if (added == NULL) {
        return;
    }
    take_cue(reading, added, report);
    network_take_source(reading, added, source);
    if (added->source_token == TOKEN_NONE && clause.is_passive) { // "claimed by [a group]"
        attribution_set_source(reading, added,
                               reading_child_with(reading, clause.head, SLICE("by")));
    }
    network_take_content(reading, added, content);
    if (clause.cue != NULL) {
        attribution_resolve_target(reading, added, &clause);
        if (clause.is_passive && added->source_token == added->target_token) {
            added->source_token = TOKEN_NONE; // whom it is said of
            added->source_count = 0;
        }
        attribution_resolve_stance(reading, added, &clause);
    } else if (leaves_open(reading, content)) {
        added->stance = STANCE_SPECULATES;
        added->certainty = CERTAINTY_POSSIBLE;
        return;
    }
    // Also where the lexicon knows a word beside it: "continue to investigate a robbery".
    if (is_inquiry(reading, report)) {
        added->tier = TIER_ATTITUDE;
    }
}

// "Soldiers said [on national television] that": how another cue's speaker said it, not a cue whose
// speaker is unknown.
static bool is_circumstance(const reading *reading, const neural_report *report,
                            const role_runs *source)
{
    uint32_t phrase = network_head_of(reading, cue_words(reading, report));
    if (reading_word(reading, phrase)->relation == REL_AMOD) {
        phrase = reading_word(reading, phrase)->head; // "on [social] media"
    }
    const uint32_t above = reading_word(reading, phrase)->head;
    const bool is_led =
        reading_is_noun(reading, phrase) && reading_preposition(reading, phrase).length > 0;
    return (source->count == 0 || is_led) && above != TOKEN_NONE &&
           reading->cue_owner[above] != ATTRIBUTION_NONE;
}

static void take_report(reading *reading, const neural_report *report)
{
    const role_runs source = runs_of(reading, report, NEURAL_SOURCE, 1);
    const role_runs content = runs_of(reading, report, NEURAL_CONTENT, CONTENT_PIECES);
    const uint32_t owner = owner_of(reading, report);
    if (owner == ATTRIBUTION_NONE) {
        if (content.count > 0 && has_cue_word(reading, report) &&
            !reading->out->is_title[report->cue_first] &&
            !is_said_to_be(reading, report, &source) &&
            !is_circumstance(reading, report, &source)) {
            add_report(reading, report, &source, &content);
        }
        return;
    }
    sayswho_attribution *attribution = &reading->out->attributions[owner];
    take_cue(reading, attribution, report);
    network_take_source(reading, attribution, &source);
    network_take_content(reading, attribution, &content);
}

// ---- what only the patterns found ----

static bool is_seen(const reading *reading, const neural_layer *network,
                    const sayswho_attribution *attribution)
{
    for (uint32_t piece = 0; piece < attribution->cue_count; piece++) {
        const span at = attribution->cue[piece];
        uint32_t token = text_token_at(reading->document, at.start);
        for (; token < reading->document->token_count &&
               reading->document->tokens[token].at.start < at.end;
             token++) {
            if (network->words[token].cue != 0) {
                return true;
            }
        }
    }
    return attribution->cue_count == 0;
}

// "Nine trips per day": a preposition before a bare noun.
static bool is_rate(const reading *reading, const sayswho_attribution *attribution)
{
    return strcmp(attribution->rule, "according-to") == 0 &&
           attribution->source_token != TOKEN_NONE &&
           reading_word(reading, attribution->source_token)->xpos == XPOS_NN &&
           syntax_child(reading->syntax, attribution->source_token, REL_DET) == TOKEN_NONE;
}

// "... where Marsh also spoke. "The ford is lost."": a quotation that opens in a sentence behind
// the cue's goes with the speaker before, unless the network sees a cue there.
static bool takes_next_sentence(const reading *reading, const sayswho_attribution *attribution)
{
    const text_token *tokens = reading->document->tokens;
    const uint32_t first = attribution->content_count == 0
                               ? reading->document->token_count
                               : text_token_at(reading->document, attribution->content[0].start);
    return attribution->is_direct && first < reading->document->token_count &&
           tokens[first].sentence > tokens[attribution->cue_token].sentence;
}

// What the patterns alone found stays where it is speech: what people mark seldom holds a report
// inside another's, and a confession, a denial or a count of the dead is rare in what the network
// learnt from. Wishes and plans, and the preposition of rates ("per year"), it judges better.
static bool is_kept(const reading *reading, const neural_layer *network,
                    const sayswho_attribution *attribution)
{
    const bool is_doubtful =
        (attribution->tier == TIER_ATTITUDE && strcmp(attribution->rule, "adverb") != 0) ||
        is_rate(reading, attribution) || takes_next_sentence(reading, attribution);
    return !is_doubtful || is_seen(reading, network, attribution);
}

// Drops attributions and names those that move anew in cue_owner.
static void drop_unseen(reading *reading, const neural_layer *network)
{
    sayswho_layer *out = reading->out;
    uint32_t *moved = ARENA_ARRAY(reading->arena, (size_t)out->count + 1, uint32_t);
    if (moved == NULL) {
        return;
    }
    uint32_t kept = 0;
    for (uint32_t i = 0; i < out->count; i++) {
        const bool stays = is_kept(reading, network, &out->attributions[i]);
        moved[i] = stays ? kept : ATTRIBUTION_NONE;
        if (stays) {
            out->attributions[kept++] = out->attributions[i];
        }
    }
    out->count = kept;
    for (uint32_t token = 0; token < reading->document->token_count; token++) {
        const uint32_t owner = reading->cue_owner[token];
        reading->cue_owner[token] = owner == ATTRIBUTION_NONE ? owner : moved[owner];
    }
}

void sayswho_take_network(reading *reading)
{
    const neural_layer *network = reading->syntax->network;
    for (uint32_t i = 0; i < network->report_count; i++) {
        take_report(reading, &network->reports[i]);
    }
    drop_unseen(reading, network);
}
