// What speaks for an attribution that people would mark as one.
#include "sayswho/doubt.h"
#include "sayswho/edge_choice.h"

#define LONGEST_NAME 95   // bytes of a piece's name
#define CHILDREN_MOST 16u // a sentence may be a list of a thousand things
#define SCORE_MOST 4000   // thousandths that the network says of a cue
#define LEAD_LEAST (-3000)
#define CONTENT_LEAD_MOST 300 // hundredths that it says of one word of a content

typedef struct teller {
    const reading *reading;
    const sayswho_attribution *said;
    uint32_t number;             // of it
    const neural_report *report; // NULL: the network sees no cue there
    doubt_visit *visit;
    void *user;
} teller;

static void tell_much(const teller *teller, const char *kind, const char *detail, slice word,
                      int32_t hundredths)
{
    char bytes[LONGEST_NAME];
    const slice words[] = {slice_from_string(kind), slice_from_string(detail), word};
    const slice name = slice_join(bytes, sizeof bytes, words, sizeof words / sizeof *words);
    if (name.length > 0) {
        teller->visit(teller->user, teller->number, name, hundredths);
    }
}

static void tell(const teller *teller, const char *kind, const char *detail, slice word)
{
    tell_much(teller, kind, detail, word, EDGE_WHOLE);
}

static void tell_sign(const teller *teller, const char *name)
{
    tell(teller, name, "", SLICE_NONE);
}

static int32_t hold(int32_t value, int32_t least, int32_t most)
{
    return value < least ? least : value > most ? most : value;
}

// The step a count is on: up to 1, 2, 4, 8, 16, 32, more.
static const char *step_of(uint32_t count)
{
    static const char *const names[] = {"1", "2", "4", "8", "16", "32", "more"};
    size_t step = 0;
    for (uint32_t most = 1; count > most && most <= 32; most *= 2) {
        step++;
    }
    return names[step];
}

static void tell_relation(const teller *teller, const char *kind, uint32_t token)
{
    const syntax_word *word = reading_word(teller->reading, token);
    tell(teller, kind, syntax_relation_name((syntax_relation)word->relation), SLICE_NONE);
}

static void tell_class(const teller *teller, const char *kind, uint32_t token)
{
    if (token < teller->reading->document->token_count) {
        tell(teller, kind, "", edge_class_of(teller->reading, token));
    }
}

// ---- the cue ----

static bool is_of_network(const sayswho_attribution *said)
{
    return strcmp(said->rule, "network") == 0;
}

static void tell_finder(const teller *teller)
{
    tell(teller, "seen by",
         is_of_network(teller->said) ? "network"
         : teller->report == NULL    ? "patterns"
                                     : "both",
         SLICE_NONE);
    tell(teller, "rule", teller->said->rule, SLICE_NONE);
    tell(teller, "stance", sayswho_stance_name(teller->said->stance), SLICE_NONE);
    if (teller->said->tier == TIER_ATTITUDE) {
        tell_sign(teller, "attitude");
    }
}

static void tell_dependents(const teller *teller, uint32_t head)
{
    uint32_t child = reading_word(teller->reading, head)->first_child;
    for (uint32_t i = 0; child != TOKEN_NONE && i < CHILDREN_MOST; i++) {
        const syntax_word *word = reading_word(teller->reading, child);
        tell_relation(teller, "below", child);
        if (word->relation == REL_ADVMOD || word->relation == REL_AUX ||
            word->relation == REL_MARK || word->relation == REL_CC || word->relation == REL_CASE) {
            tell(teller, "with", "", teller->reading->document->tokens[child].lower);
        }
        child = word->next_sibling;
    }
}

static void tell_cue(const teller *teller)
{
    const reading *reading = teller->reading;
    const uint32_t head = teller->said->cue_token;
    const syntax_word *word = reading_word(reading, head);
    tell(teller, "word", "", word->lemma);
    tell(teller, "tag", word->xpos_name, SLICE_NONE);
    tell_relation(teller, "under", head);
    if (word->head != TOKEN_NONE) {
        tell(teller, "under tag", reading_word(reading, word->head)->xpos_name, SLICE_NONE);
    }
    if (head > 0) {
        tell_class(teller, "before", head - 1);
    }
    tell_class(teller, "behind", head + 1);
    tell_dependents(teller, head);
    if (reading->document->tokens[head].sentence == 0) {
        tell_sign(teller, "first sentence");
    }
    if (reading->quotes.outermost[head] != QUOTE_NONE) {
        tell_sign(teller, "cue in quotation");
    }
}

// ---- what the network makes of it ----

static void tell_score(const teller *teller)
{
    const int32_t score = hold(teller->report->score, 0, SCORE_MOST);
    tell_much(teller, "network", "", SLICE_NONE, score / 10);
    if (score < 500) {
        tell_sign(teller, "network below 0.5");
    }
    if (score < 1000) {
        tell_sign(teller, "network below 1");
    }
    if (score < 2000) {
        tell_sign(teller, "network below 2");
    }
}

static void tell_roles(const teller *teller)
{
    const neural_report *report = teller->report;
    uint32_t sources = 0, contents = 0;
    int64_t sum = 0;
    for (uint32_t i = 0; i < report->end - report->first; i++) {
        sources += report->roles[i] == NEURAL_SOURCE;
        if (report->roles[i] == NEURAL_CONTENT) {
            contents++;
            sum += hold(report->content_leads[i], -CONTENT_LEAD_MOST, CONTENT_LEAD_MOST);
        }
    }
    if (sources == 0) {
        tell_sign(teller, "network sees no source");
    }
    if (contents == 0) {
        tell_sign(teller, "network sees no content");
        return;
    }
    tell_much(teller, "network of content", "", SLICE_NONE, (int32_t)(sum / contents));
}

static void tell_network(const teller *teller)
{
    const neural_word *head = &teller->reading->syntax->network->words[teller->said->cue_token];
    tell_much(teller, "network of head", "", SLICE_NONE,
              hold(head->cue_lead, LEAD_LEAST, SCORE_MOST) / 10);
    if (teller->report == NULL) {
        return;
    }
    tell(teller, "words of cue", step_of(teller->report->cue_end - teller->report->cue_first),
         SLICE_NONE);
    tell_score(teller);
    tell_roles(teller);
}

// ---- source and content ----

// How the head of source or content stands to that of the cue, and how far away.
static void tell_standing(const teller *teller, const char *kind, uint32_t token)
{
    const reading *reading = teller->reading;
    const uint32_t cue = teller->said->cue_token;
    const bool is_before = token < cue;
    const bool hangs = reading_word(reading, token)->head == cue;
    const bool holds = reading_word(reading, cue)->head == token;
    tell(teller, kind, hangs ? "hangs on cue" : holds ? "holds cue" : "apart", SLICE_NONE);
    tell(teller, kind, is_before ? "before by" : "behind by",
         slice_from_string(step_of(is_before ? cue - token : token - cue)));
    if (reading->document->tokens[token].sentence != reading->document->tokens[cue].sentence) {
        tell(teller, kind, "in another sentence", SLICE_NONE);
    }
}

static void tell_head(const teller *teller, const char *kind, uint32_t token)
{
    const syntax_word *word = reading_word(teller->reading, token);
    tell(teller, kind, "tag", slice_from_string(word->xpos_name));
    tell(teller, kind, "relation",
         slice_from_string(syntax_relation_name((syntax_relation)word->relation)));
    tell_standing(teller, kind, token);
}

static void tell_source(const teller *teller)
{
    const uint32_t head = teller->said->source_token;
    if (teller->said->source_count == 0 || head == TOKEN_NONE) {
        tell_sign(teller, "no source");
        return;
    }
    tell_head(teller, "source", head);
    if (reading_word(teller->reading, head)->upos == UPOS_PRON) {
        tell(teller, "source", "word", reading_word(teller->reading, head)->lemma);
    }
}

static bool is_quoted_at(const reading *reading, token_run words)
{
    const uint32_t at[] = {words.first > 0 ? words.first - 1 : words.first, words.first,
                           words.end - 1, words.end};
    for (size_t i = 0; i < sizeof at / sizeof *at; i++) {
        if (at[i] < reading->document->token_count && reading_is_quote_mark(reading, at[i])) {
            return true;
        }
    }
    return false;
}

static void tell_content_words(const teller *teller, token_run words)
{
    const reading *reading = teller->reading;
    tell_class(teller, "content first", words.first);
    if (words.first > 0) {
        tell_class(teller, "content behind", words.first - 1);
    }
    tell(teller, "content words", step_of(words.end - words.first), SLICE_NONE);
    tell(teller, "content pieces", step_of(teller->said->content_count), SLICE_NONE);
    tell_sign(teller, reading_has_finite(reading, words) ? "content finite"
                                                         : "content without finite verb");
    if (is_quoted_at(reading, words)) {
        tell_sign(teller, "content quoted");
    }
    if (teller->said->is_continued) {
        tell_sign(teller, "content continued");
    }
}

static void tell_markers(const teller *teller, uint32_t head)
{
    uint32_t child = reading_word(teller->reading, head)->first_child;
    for (uint32_t i = 0; child != TOKEN_NONE && i < CHILDREN_MOST; i++) {
        const syntax_word *word = reading_word(teller->reading, child);
        if (word->relation == REL_MARK || word->relation == REL_CASE) {
            tell(teller, "content", "marked", teller->reading->document->tokens[child].lower);
        }
        child = word->next_sibling;
    }
}

static void tell_content(const teller *teller)
{
    const sayswho_attribution *said = teller->said;
    const text_document *document = teller->reading->document;
    const uint32_t head = said->content_token;
    const slice word = reading_word(teller->reading, said->cue_token)->lemma;
    if (said->content_count == 0 || head == TOKEN_NONE) {
        tell_sign(teller, "no content");
        return;
    }
    const syntax_word *top = reading_word(teller->reading, head);
    tell_head(teller, "content", head);
    tell(teller, "content of", syntax_relation_name((syntax_relation)top->relation), word);
    tell_markers(teller, head);
    const span *last = &said->content[said->content_count - 1];
    tell_content_words(teller, (token_run){text_token_at(document, said->content[0].start),
                                           text_token_at(document, last->end - 1) + 1});
}

// ---- one attribution ----

// Threats, confessions and what is left open are rare in what the network and the weights were
// learnt from: there the patterns know better.
static bool is_rare(sayswho_stance stance)
{
    return stance == STANCE_THREATENS || stance == STANCE_CLAIMS_RESPONSIBILITY ||
           stance == STANCE_ADMITS || stance == STANCE_DOUBTS || stance == STANCE_LEAVES_OPEN;
}

// "Was charged with murder", "is accused of killing six": nobody is named who says so, so that
// people seldom mark it, but without it the author himself would say so.
static bool is_charge(const sayswho_attribution *attribution)
{
    return attribution->stance == STANCE_ACCUSES && attribution->source_count == 0;
}

bool doubt_asks(const sayswho_attribution *attribution)
{
    return attribution->parent == ATTRIBUTION_NONE && attribution->cue_count > 0 &&
           !attribution_is_told_by_form(attribution) &&
           (is_of_network(attribution) ||
            (!is_rare(attribution->stance) && !is_charge(attribution)));
}

void doubt_evidence(const reading *reading, uint32_t number, doubt_visit *visit, void *user)
{
    const sayswho_attribution *attribution = &reading->out->attributions[number];
    const span cue = attribution->cue[0];
    const token_run words = {text_token_at(reading->document, cue.start),
                             text_token_at(reading->document, cue.end - 1) + 1};
    const teller teller = {.reading = reading,
                           .said = attribution,
                           .number = number,
                           .report = edge_report_over(reading->syntax->network, words),
                           .visit = visit,
                           .user = user};
    tell_sign(&teller, "bias");
    tell_finder(&teller);
    tell_cue(&teller);
    tell_network(&teller);
    tell_source(&teller);
    tell_content(&teller);
}

bool sayswho_visit_doubts(const who_layer *who, const sayswho_layer *layer, arena *arena,
                          doubt_visit *visit, void *user)
{
    sayswho_layer read = *layer;
    struct reading reading = {.who = who,
                              .syntax = who->syntax,
                              .document = who->syntax->document,
                              .arena = arena,
                              .out = &read};
    if (quotes_read(&reading.quotes, arena, reading.document, NULL) != DATELINE_OK) {
        return false;
    }
    for (uint32_t i = 0; i < layer->count; i++) {
        if (doubt_asks(&layer->attributions[i])) {
            doubt_evidence(&reading, i, visit, user);
        }
    }
    return true;
}
