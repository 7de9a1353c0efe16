// Cues that are marks: headline and transcript labels ("Mayor: no one hurt", "KESSA: We left."),
// a headline with its speaker last ("Six dead in blast: police"), a quote with its speaker behind a
// dash ("… - Lena Orsk").
#include "sayswho/reading.h"

#define LABEL_WORDS 8
#define HEADLINE_WORDS 5 // as many say something, also where no verb was seen in them

static bool is_colon(const reading *reading, uint32_t token)
{
    slice form = reading_form(reading, token);
    return form.length == 1 && form.data[0] == ':';
}

static bool is_dash(const reading *reading, uint32_t token)
{
    slice form = reading_form(reading, token);
    return slice_equal(form, SLICE("-")) || slice_equal(form, SLICE("--")) ||
           slice_equal(form, SLICE("\xE2\x80\x93")) || slice_equal(form, SLICE("\xE2\x80\x94")) ||
           slice_equal(form, SLICE("\xE2\x80\x95"));
}

static bool can_speak(who_kind kind)
{
    return kind == WHO_PERSON || kind == WHO_ORGANIZATION || kind == WHO_GROUP ||
           kind == WHO_GOVERNMENT;
}

// A word for somebody of a role; a document's ("NOTE: Nine have died") is none.
static bool is_person_noun(const reading *reading, uint32_t token)
{
    const slice told = who_agent_role(reading->who_reader, reading_word(reading, token)->lemma);
    const slice lower = reading->document->tokens[token].lower;
    const slice role = told.length > 0 ? told : who_agent_role(reading->who_reader, lower);
    return role.length > 0 && !slice_equal(role, SLICE("DOC"));
}

// "Lena Orsk[, a farmer]", "Lena Orsk [(hospital director)]": what tells who the one before is.
static bool is_description(const reading *reading, token_run run)
{
    return !token_run_is_empty(run) &&
           (reading_is_comma(reading, run.first) || reading_is(reading, run.first, SLICE("("))) &&
           !reading_has_finite(reading, run);
}

// The one who fills the run, as his head token; TOKEN_NONE.
static uint32_t speaker_filling(const reading *reading, token_run run)
{
    if (run.end == run.first + 1 && is_person_noun(reading, run.first)) {
        return run.first; // "WITNESS"
    }
    for (uint32_t token = run.first; token < run.end; token++) {
        uint32_t mention = reading->who->mention_of_head[token];
        if (mention == MENTION_NONE) {
            continue;
        }
        const who_mention *found = &reading->who->mentions[mention];
        if (!can_speak(found->kind) || found->first > run.first + 1) {
            continue;
        }
        // "A Red Cross [worker]": he speaks, not who he works for.
        if (found->end + 1 == run.end && is_person_noun(reading, found->end)) {
            return found->end;
        }
        if (found->end + 1 >= run.end ||
            is_description(reading, (token_run){found->end, run.end})) {
            return token;
        }
    }
    return TOKEN_NONE;
}

static void report_label(reading *reading, uint32_t mark, uint32_t speaker, token_run content,
                         const char *rule)
{
    cue_clause clause = {.cue = NULL, .head = mark, .hearer = TOKEN_NONE, .subject = speaker};
    clause.words = (token_run){mark, mark + 1};
    sayswho_attribution *added = attribution_add(reading, &clause, rule);
    if (added == NULL) {
        return;
    }
    attribution_set_source(reading, added, speaker);
    attribution_add_content(reading, added, content);
    const uint32_t first_end = reading_sentence_end(reading, content.first);
    const uint32_t last = first_end < content.end ? first_end : content.end;
    const bool asks = last > content.first && reading_is(reading, last - 1, SLICE("?"));
    added->stance = asks ? STANCE_NONE : STANCE_ASSERTS;
    added->tier = asks ? TIER_ATTITUDE : TIER_SPEECH;
    added->certainty = CERTAINTY_CERTAIN;
    added->is_direct = reading->quotes.outermost[content.first] != QUOTE_NONE;
}

// Wire headlines begin with the place of the dateline: "ZAIRE: Jets bomb town". That is no speaker.
static bool is_place_label(const reading *reading, uint32_t speaker)
{
    uint32_t entity = who_entity_at(reading->who, speaker);
    if (entity == ENTITY_NONE) {
        return !is_person_noun(reading, speaker);
    }
    return reading->who->entities[entity].kind == WHO_PLACE ||
           reading->who->entities[entity].kind == WHO_GOVERNMENT;
}

// "The mayor said: …" is no label.
static bool has_cue(const reading *reading, token_run run)
{
    for (uint32_t token = run.first; token < run.end; token++) {
        if (attribution_takes(reading, token)) {
            return true;
        }
    }
    return false;
}

static bool is_in_capitals(const reading *reading, token_run run)
{
    for (uint32_t token = run.first; token < run.end; token++) {
        const slice form = reading_form(reading, token);
        if (form.length < 2 || form.data[0] < 'A' || form.data[0] > 'Z' || form.data[1] < 'A' ||
            form.data[1] > 'Z') {
            return false;
        }
    }
    return true;
}

static bool opens_paragraph(const reading *reading, const text_sentence *sentence)
{
    const uint32_t before = sentence->first_token;
    return before == 0 ||
           reading->document->sentences[reading->document->tokens[before - 1].sentence].block !=
               sentence->block;
}

static bool is_named_person(const reading *reading, uint32_t speaker)
{
    const uint32_t entity =
        speaker == TOKEN_NONE ? ENTITY_NONE : who_entity_at(reading->who, speaker);
    return entity != ENTITY_NONE && reading->who->entities[entity].kind == WHO_PERSON &&
           reading->who->entities[entity].is_named;
}

// "I knew him well": the words themselves, not what a paper writes of him.
static bool is_spoken(const reading *reading, token_run run)
{
    for (uint32_t token = run.first; token < run.end; token++) {
        if (reading->quotes.outermost[token] != QUOTE_NONE) {
            return false;
        }
        if (reading_is_first_person(reading, token)) {
            return true;
        }
    }
    return false;
}

// "KESSA: We left. It was dark.", "Lena Orsk: We left.": the turn of a transcript runs to the end
// of its paragraph, as does what a label in a sentence of its own announces.
static uint32_t end_of_turn(const reading *reading, const text_sentence *sentence, token_run name,
                            uint32_t speaker)
{
    const text_document *document = reading->document;
    uint32_t at = document->tokens[name.first].sentence;
    const uint32_t quote =
        name.end + 1 < document->token_count ? reading->quotes.outermost[name.end + 1] : QUOTE_NONE;
    if (quote != QUOTE_NONE && reading->quotes.quotes[quote].first == name.end + 1) {
        const uint32_t end = reading->quotes.quotes[quote].end;
        return end > sentence->end_token ? end : sentence->end_token;
    }
    const bool is_alone =
        name.end + 1 >= sentence->end_token; // "GEN. KESSA:", parted by its full stop
    const bool is_turn =
        opens_paragraph(reading, sentence) &&
        (is_alone || (!sentence->is_headline &&
                      (is_in_capitals(reading, name) ||
                       (is_named_person(reading, speaker) &&
                        is_spoken(reading, (token_run){name.end + 1, sentence->end_token})))));
    if (!is_turn) {
        return sentence->end_token;
    }
    while (at + 1 < document->sentence_count &&
           document->sentences[at + 1].block == sentence->block) {
        at++;
    }
    return document->sentences[at].end_token;
}

// Does the paragraph begin with a name in capitals and a colon?
static bool is_turn_at(const reading *reading, uint32_t block)
{
    const text_document *document = reading->document;
    if (block >= document->block_count) {
        return false;
    }
    const uint32_t first = text_token_at(document, document->blocks[block].at.start);
    for (uint32_t token = first; token < document->token_count && token < first + LABEL_WORDS;
         token++) {
        if (is_colon(reading, token)) {
            return token > first && is_in_capitals(reading, (token_run){first, token});
        }
    }
    return false;
}

// Do people talk to each other in the paragraph? Not in "UPDATE: Nine have died", "WHERE: At the
// market".
static bool is_talk(const reading *reading, uint32_t block)
{
    const span at = reading->document->blocks[block].at;
    const uint32_t first = text_token_at(reading->document, at.start);
    for (uint32_t token = first;
         token < reading->document->token_count && token < first + LONGEST_LOOK &&
         reading->document->tokens[token].at.start < at.end;
         token++) {
        const slice person = reading_pronoun_cell(reading, token, PRONOUN_PERSON);
        if (slice_equal(person, SLICE("1")) || slice_equal(person, SLICE("2")) ||
            reading_is(reading, token, SLICE("?"))) {
            return true;
        }
    }
    return false;
}

static bool is_talk_with(const reading *reading, uint32_t block, uint32_t other)
{
    return is_turn_at(reading, other) && (is_talk(reading, block) || is_talk(reading, other));
}

// "GRANT: When did you see him?", before or after a turn of somebody else: a name that no list
// knows. Its last word; TOKEN_NONE.
static uint32_t speaker_of_turn(const reading *reading, const text_sentence *sentence,
                                token_run name)
{
    const bool is_turn =
        is_in_capitals(reading, name) && opens_paragraph(reading, sentence) &&
        ((sentence->block > 0 && is_talk_with(reading, sentence->block, sentence->block - 1)) ||
         is_talk_with(reading, sentence->block, sentence->block + 1));
    return is_turn && !token_run_is_empty(name) ? name.end - 1 : TOKEN_NONE;
}

// The colon behind a label of few words; `end` where there is none.
static uint32_t label_colon(const reading *reading, uint32_t first, uint32_t end)
{
    uint32_t colon = first;
    while (colon < end && colon < first + LABEL_WORDS && !is_colon(reading, colon)) {
        colon++;
    }
    const bool is_label = colon < end && colon > first && is_colon(reading, colon) &&
                          !attribution_takes(reading, colon) &&
                          !has_cue(reading, (token_run){first, colon});
    return is_label ? colon : end;
}

// Who speaks before or behind a headline: one somebody, or a single word for a body or a document,
// which are no names ("hospital", "report"); TOKEN_NONE.
static uint32_t speaker_of_headline(const reading *reading, token_run run)
{
    const uint32_t speaker = speaker_filling(reading, run);
    if (speaker != TOKEN_NONE || run.end != run.first + 1) {
        return speaker;
    }
    const slice lemma = reading_word(reading, run.first)->lemma;
    const bool speaks = reading_has_class(reading, lemma, WORD_BODY) ||
                        reading_has_class(reading, lemma, WORD_DOCUMENT);
    return speaks ? run.first : TOKEN_NONE;
}

// Wire headlines name a town or country behind the colon for what happened there, too.
static bool is_place(const reading *reading, uint32_t speaker)
{
    const uint32_t entity = who_entity_at(reading->who, speaker);
    return entity != ENTITY_NONE && is_place_label(reading, speaker);
}

static void read_leading_label(reading *reading, const text_sentence *sentence)
{
    uint32_t first = sentence->first_token, end = sentence->end_token;
    first += first < end && reading_is_quote_mark(reading, first);
    const uint32_t colon = label_colon(reading, first, end);
    if (colon == end) {
        return;
    }
    const token_run name = {first, colon};
    uint32_t speaker =
        sentence->is_headline ? speaker_of_headline(reading, name) : speaker_filling(reading, name);
    const bool is_unknown = speaker == TOKEN_NONE;
    speaker = is_unknown ? speaker_of_turn(reading, sentence, name) : speaker;
    const token_run content = {colon + 1, end_of_turn(reading, sentence, name, speaker)};
    if (speaker == TOKEN_NONE || content.first + 2 > content.end ||
        (!is_unknown &&
         (sentence->is_headline ? is_place(reading, speaker) : is_place_label(reading, speaker))) ||
        !(reading_has_finite(reading, content) || is_in_capitals(reading, name))) {
        return;
    }
    report_label(reading, colon, speaker, content, "label");
}

// "“The wall is high. It leans.” — Lena Orsk", where the splitter has parted the speaker from his
// words: all of the quotation before.
static void read_speaker_line(reading *reading, const text_sentence *sentence)
{
    const text_document *document = reading->document;
    const uint32_t dash = sentence->first_token;
    uint32_t end = sentence->end_token;
    if (dash < 3 || !is_dash(reading, dash) || !reading_is_quote_mark(reading, dash - 1) ||
        attribution_takes(reading, dash)) {
        return;
    }
    const bool is_alone = end == dash + 1 && end < document->token_count;
    const text_sentence *next =
        is_alone ? &document->sentences[document->tokens[end].sentence] : sentence;
    end = next->block == sentence->block ? next->end_token : end;
    const uint32_t quote = reading->quotes.outermost[dash - 2];
    const uint32_t speaker = speaker_filling(reading, (token_run){dash + 1, end});
    if (quote != QUOTE_NONE && end <= dash + 1 + LABEL_WORDS && speaker != TOKEN_NONE &&
        !is_place_label(reading, speaker)) {
        report_label(reading, dash, speaker, (token_run){reading->quotes.quotes[quote].first, dash},
                     "trailing-speaker");
    }
}

// Does a headline say enough to be said by somebody, though no verb was seen in it?
static bool tells_something(const reading *reading, token_run content)
{
    return content.end - content.first >= HEADLINE_WORDS || reading_has_finite(reading, content);
}

static void read_trailing_speaker(reading *reading, const text_sentence *sentence)
{
    uint32_t first = sentence->first_token, end = sentence->end_token;
    uint32_t dash = end;
    while (dash > first && dash + LABEL_WORDS > end && !is_dash(reading, dash - 1)) {
        dash--;
    }
    if (dash <= first + 3 || dash >= end || !is_dash(reading, dash - 1)) {
        return;
    }
    uint32_t mark = dash - 1;
    const token_run behind = {dash, end};
    const uint32_t speaker = sentence->is_headline ? speaker_of_headline(reading, behind)
                                                   : speaker_filling(reading, behind);
    const bool is_quoted = reading_is_quote_mark(reading, mark - 1);
    const uint32_t quote = is_quoted ? reading->quotes.outermost[mark - 2] : QUOTE_NONE;
    const token_run content = {quote == QUOTE_NONE ? first : reading->quotes.quotes[quote].first,
                               mark};
    // "Nine dead in fire - officials"; of a name behind a dash, where no verb was seen, it may be
    // the paper's own.
    const bool is_told = sentence->is_headline && speaker == dash && end == dash + 1 &&
                         !reading->document->tokens[dash].has_upper &&
                         tells_something(reading, content);
    bool is_speech = quote != QUOTE_NONE || is_told ||
                     ((sentence->is_headline || is_quoted) && reading_has_finite(reading, content));
    if (speaker != TOKEN_NONE && is_speech && !is_place(reading, speaker) &&
        !attribution_takes(reading, mark)) {
        report_label(reading, mark, speaker, content, "trailing-speaker");
    }
}

// "Six dead in blast: police", where all behind the last colon of a headline is one who speaks.
static void read_trailing_label(reading *reading, const text_sentence *sentence)
{
    const uint32_t first = sentence->first_token, end = sentence->end_token;
    uint32_t colon = end;
    while (colon > first && colon + LABEL_WORDS > end && !is_colon(reading, colon - 1)) {
        colon--;
    }
    if (!sentence->is_headline || colon <= first + 1 || colon >= end ||
        !is_colon(reading, colon - 1) || attribution_takes(reading, colon - 1)) {
        return;
    }
    const token_run content = {first, colon - 1};
    const uint32_t speaker = has_cue(reading, (token_run){colon, end})
                                 ? TOKEN_NONE
                                 : speaker_of_headline(reading, (token_run){colon, end});
    if (speaker != TOKEN_NONE && tells_something(reading, content) && !is_place(reading, speaker)) {
        report_label(reading, colon - 1, speaker, content, "trailing-label");
    }
}

void sayswho_find_labels(reading *reading)
{
    for (uint32_t i = 0; i < reading->document->sentence_count; i++) {
        const text_sentence *sentence = &reading->document->sentences[i];
        read_leading_label(reading, sentence);
        read_trailing_label(reading, sentence);
        read_trailing_speaker(reading, sentence);
        read_speaker_line(reading, sentence);
    }
}
