#include "sayswho/reading.h"

const syntax_word *reading_word(const reading *reading, uint32_t token)
{
    return &reading->syntax->words[token];
}

// Before the first and behind the last word of a text there is none.
static bool is_word_of_text(const reading *reading, uint32_t token)
{
    return token < reading->document->token_count;
}

slice reading_form(const reading *reading, uint32_t token)
{
    return is_word_of_text(reading, token) ? reading->document->tokens[token].form : SLICE_NONE;
}

bool reading_is(const reading *reading, uint32_t token, slice lower)
{
    return is_word_of_text(reading, token) &&
           slice_equal(reading->document->tokens[token].lower, lower);
}

bool reading_is_mark(const reading *reading, uint32_t token)
{
    return is_word_of_text(reading, token) && (reading_word(reading, token)->upos == UPOS_PUNCT ||
                                               reading_is_quote_mark(reading, token));
}

bool reading_is_comma(const reading *reading, uint32_t token)
{
    slice form = reading_form(reading, token);
    return form.length == 1 && form.data[0] == ',';
}

bool reading_is_quote_mark(const reading *reading, uint32_t token)
{
    static const slice marks[] = {
        {"\"", 1},
        {"\xE2\x80\x9C", 3},
        {"\xE2\x80\x9D", 3},
        {"\xE2\x80\x9E", 3},
        {"\xC2\xAB", 2},
        {"\xC2\xBB", 2},
        {"``", 2},
        {"''", 2},
        {"\xE2\x80\x98", 3},
        {"\xE2\x80\x99", 3},
        {"'", 1},
    };
    slice form = reading_form(reading, token);
    // Asked for every word around every edge; none of them is longer.
    for (size_t i = 0; form.length <= 3 && i < sizeof marks / sizeof *marks; i++) {
        if (slice_equal(form, marks[i])) {
            return true;
        }
    }
    return false;
}

bool reading_is_noun(const reading *reading, uint32_t token)
{
    uint8_t upos = reading_word(reading, token)->upos;
    return upos == UPOS_NOUN || upos == UPOS_PROPN;
}

bool reading_is_nominal(const reading *reading, uint32_t token)
{
    return reading_is_noun(reading, token) || reading_word(reading, token)->upos == UPOS_PRON;
}

bool reading_is_finite(const reading *reading, uint32_t token)
{
    uint8_t tag = reading_word(reading, token)->xpos;
    return tag == XPOS_VBD || tag == XPOS_VBZ || tag == XPOS_VBP || tag == XPOS_MD;
}

slice reading_class_name(word_class kind)
{
    static const char *const names[WORD_CLASS_COUNT] = {
        "document", "medium",   "time",    "generic", "light",   "question", "outlet",
        "audience", "contrast", "figure",  "body",    "norm",    "summons",  "honorific",
        "relay",    "carry",    "picture", "hearing", "failing", "omitting", "small",
        "address",  "telling",  "issuing", "joining", "inquiry", "taken",    "hearsay",
    };
    return slice_from_string(names[kind]);
}

static bool has_class(const sayswho_reader *reader, slice word, word_class kind)
{
    uint32_t count = 0;
    uint32_t row = lexicon_find(&reader->words, word, &count);
    for (uint32_t i = 0; i < count; i++) {
        if (slice_equal(lexicon_cell(&reader->words, row + i, 1), reading_class_name(kind))) {
            lexicon_note_answer(&reader->words, row + i);
            return true;
        }
    }
    return false;
}

bool reading_has_class(const reading *reading, slice word, word_class kind)
{
    return has_class(reading->reader, word, kind);
}

bool sayswho_is_question_word(const sayswho_reader *reader, slice word)
{
    return has_class(reader, word, WORD_QUESTION);
}

slice reading_pronoun_cell(const reading *reading, uint32_t token, uint32_t column)
{
    const lexicon_table *table = &reading->reader->pronouns;
    uint32_t count = 0;
    const uint32_t row = lexicon_find(table, reading->document->tokens[token].lower, &count);
    return count > 0 ? lexicon_cell(table, row, column) : SLICE_NONE;
}

bool reading_is_first_person(const reading *reading, uint32_t token)
{
    return slice_equal(reading_pronoun_cell(reading, token, PRONOUN_PERSON), SLICE("1"));
}

uint32_t reading_sentence_first(const reading *reading, uint32_t token)
{
    const text_document *document = reading->document;
    return document->sentences[document->tokens[token].sentence].first_token;
}

uint32_t reading_sentence_end(const reading *reading, uint32_t token)
{
    const text_document *document = reading->document;
    return document->sentences[document->tokens[token].sentence].end_token;
}

token_run reading_trim(const reading *reading, token_run run)
{
    while (run.first < run.end && reading_is_mark(reading, run.first) &&
           !reading_is_quote_mark(reading, run.first)) {
        run.first++;
    }
    while (run.first < run.end && reading_is_mark(reading, run.end - 1) &&
           !reading_is_quote_mark(reading, run.end - 1)) {
        run.end--;
    }
    return run;
}

bool token_run_is_empty(token_run run)
{
    return run.end <= run.first;
}

bool token_run_has(token_run run, uint32_t token)
{
    return run.first <= token && token < run.end;
}

bool reading_has_finite(const reading *reading, token_run run)
{
    if (run.end > run.first + LONGEST_LOOK && run.first < run.end) {
        run.end = run.first + LONGEST_LOOK;
    }
    for (uint32_t i = run.first; i < run.end; i++) {
        if (reading_is_finite(reading, i)) {
            return true;
        }
    }
    return false;
}

// A clause that hangs on a source and speaks itself ("the official, adding that …") is not its
// name.
static bool ends_source(const reading *reading, uint32_t child)
{
    const syntax_word *word = reading_word(reading, child);
    switch (word->relation) {
    case REL_PARATAXIS:
    case REL_ADVCL:
    case REL_CCOMP:
    case REL_DISCOURSE:
    case REL_DEP:
        return true;
    case REL_CONJ:
        return word->upos == UPOS_VERB || word->upos == UPOS_AUX;
    case REL_ACL:
        return child > 0 && reading_is_comma(reading, word->left > 0 ? word->left - 1 : 0);
    default:
        return false;
    }
}

uint32_t reading_conjunct(const reading *reading, uint32_t head)
{
    uint32_t conjunct = syntax_child(reading->syntax, head, REL_CONJ);
    if (conjunct != TOKEN_NONE) {
        uint8_t upos = reading_word(reading, conjunct)->upos;
        bool is_nominal = upos == UPOS_NOUN || upos == UPOS_PROPN || upos == UPOS_PRON;
        return is_nominal ? conjunct : TOKEN_NONE;
    }
    const syntax_word *word = reading_word(reading, head);
    uint32_t sibling = word->next_sibling;
    // Right behind it: of a tree whose branches cross it may begin within, or where the text ends.
    bool is_parallel =
        sibling != TOKEN_NONE && word->head != TOKEN_NONE &&
        reading_word(reading, sibling)->relation == word->relation &&
        reading_word(reading, sibling)->left >= word->end &&
        reading_word(reading, sibling)->left <= word->end + 1 &&
        (reading_word(reading, reading_word(reading, sibling)->left)->relation == REL_CC ||
         reading_word(reading, word->end)->relation == REL_CC);
    return is_parallel ? sibling : TOKEN_NONE;
}

token_run reading_source_run(const reading *reading, uint32_t head)
{
    const syntax_word *word = reading_word(reading, head);
    token_run run = {word->left, word->end};
    uint32_t mention = reading->who->mention_of_head[head];
    if (mention != MENTION_NONE) {
        const who_mention *named = &reading->who->mentions[mention];
        run.first = named->first < run.first ? named->first : run.first;
        run.end = named->end > run.end ? named->end : run.end;
    }
    uint32_t conjunct = reading_conjunct(reading, head);
    if (conjunct != TOKEN_NONE && reading_word(reading, conjunct)->end > run.end) {
        run.end = reading_word(reading, conjunct)->end;
    }
    for (uint32_t child = word->first_child; child != TOKEN_NONE;
         child = reading_word(reading, child)->next_sibling) {
        if (!ends_source(reading, child)) {
            continue;
        }
        if (child > head && reading_word(reading, child)->left < run.end &&
            reading_word(reading, child)->left > head) {
            run.end = reading_word(reading, child)->left;
            break;
        }
        if (child < head && reading_word(reading, child)->end > run.first) {
            run.first = reading_word(reading, child)->end;
        }
    }
    while (run.first < head && (reading_is_mark(reading, run.first) ||
                                reading_word(reading, run.first)->relation == REL_CASE ||
                                reading_word(reading, run.first)->relation == REL_FIXED ||
                                reading_word(reading, run.first)->relation == REL_CC ||
                                reading_word(reading, run.first)->relation == REL_MARK)) {
        run.first++;
    }
    while (run.end > head + 1 && reading_is_mark(reading, run.end - 1)) {
        slice form = reading_form(reading, run.end - 1);
        if (form.length == 1 && form.data[0] == ')') {
            break;
        }
        run.end--;
    }
    return run;
}

bool reading_is_lone_verb(const reading *reading, uint32_t token)
{
    const syntax_word *word = reading_word(reading, token);
    bool modifies = word->relation == REL_AMOD || word->relation == REL_ACL;
    token_run sentence = {reading_sentence_first(reading, token),
                          reading_sentence_end(reading, token)};
    return word->xpos == XPOS_VBN && modifies && token > sentence.first &&
           reading_is_nominal(reading, token - 1) && !reading_has_finite(reading, sentence);
}

uint32_t reading_object(const reading *reading, uint32_t verb)
{
    uint32_t object = syntax_child(reading->syntax, verb, REL_OBJ);
    uint32_t limit = reading_sentence_end(reading, verb);
    const syntax_word *participle = reading_word(reading, verb);
    if (object == TOKEN_NONE && participle->relation == REL_AMOD && participle->head > verb &&
        reading_is_lone_verb(reading, verb)) {
        return participle->head;
    }
    if (object != TOKEN_NONE || verb + 1 >= limit) {
        return object;
    }
    // "accused Kessa of heading …": taken for the subject or object of what follows.
    uint32_t first = verb + 1;
    for (uint32_t token = first; token < limit && token < first + 6; token++) {
        const syntax_word *word = reading_word(reading, token);
        const bool is_early = word->relation == REL_OBJ && word->head > token;
        if (word->left == first &&
            (word->relation == REL_NSUBJ || word->relation == REL_IOBJ || is_early)) {
            return token;
        }
    }
    return TOKEN_NONE;
}

slice reading_preposition(const reading *reading, uint32_t nominal)
{
    for (uint32_t child = reading_word(reading, nominal)->first_child; child != TOKEN_NONE;
         child = reading_word(reading, child)->next_sibling) {
        uint8_t relation = reading_word(reading, child)->relation;
        if (relation == REL_CASE || relation == REL_MARK) {
            return reading->document->tokens[child].lower;
        }
    }
    // The parser may have hung it on the first word of a compound: "with Radio Lumen".
    uint32_t first = reading_word(reading, nominal)->left;
    return first < nominal && reading_word(reading, first)->relation == REL_CASE
               ? reading->document->tokens[first].lower
               : SLICE_NONE;
}

uint32_t reading_next_child_with(const reading *reading, uint32_t token, uint32_t previous,
                                 slice prepositions)
{
    if (prepositions.length == 0) {
        return TOKEN_NONE;
    }
    for (uint32_t child = previous == TOKEN_NONE ? reading_word(reading, token)->first_child
                                                 : reading_word(reading, previous)->next_sibling;
         child != TOKEN_NONE; child = reading_word(reading, child)->next_sibling) {
        uint8_t relation = reading_word(reading, child)->relation;
        bool fits = relation == REL_OBL || relation == REL_NMOD || relation == REL_ADVCL ||
                    relation == REL_ACL || relation == REL_XCOMP || relation == REL_CCOMP ||
                    relation == REL_OBL_AGENT;
        slice preposition = fits ? reading_preposition(reading, child) : SLICE_NONE;
        if (preposition.length > 0 && cue_has_word(prepositions, preposition)) {
            return child;
        }
    }
    return TOKEN_NONE;
}

uint32_t reading_child_with(const reading *reading, uint32_t token, slice prepositions)
{
    return reading_next_child_with(reading, token, TOKEN_NONE, prepositions);
}

bool reading_leads_infinitive(const reading *reading, uint32_t token)
{
    const uint32_t verb = token + 2;
    return verb < reading->document->token_count &&
           reading->document->tokens[verb].sentence == reading->document->tokens[token].sentence &&
           reading_is(reading, token + 1, SLICE("to")) &&
           reading_word(reading, verb)->xpos == XPOS_VB;
}

bool reading_is_hearsay(const reading *reading, uint32_t token)
{
    const syntax_word *word = reading_word(reading, token);
    return (word->xpos == XPOS_VBD || word->xpos == XPOS_VBN) && word->relation != REL_ACL &&
           reading_has_class(reading, word->lemma, WORD_HEARSAY) &&
           reading_leads_infinitive(reading, token) && !syntax_is_passive(reading->syntax, token);
}
