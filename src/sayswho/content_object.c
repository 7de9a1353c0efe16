// Content that is a thing: "denied the report", "accused Y of e", "called for an envoy".
#include "sayswho/content.h"

// Adverbials and infinitives of the cue that follow its object without a comma belong to what is
// said: "called for [an envoy] [to visit the camp]".
static uint32_t extend_over_siblings(const reading *reading, const cue_clause *clause, uint32_t end)
{
    for (uint32_t child = reading_word(reading, clause->head)->first_child; child != TOKEN_NONE;
         child = reading_word(reading, child)->next_sibling) {
        const syntax_word *word = reading_word(reading, child);
        bool goes_on = word->relation == REL_OBL || word->relation == REL_XCOMP ||
                       word->relation == REL_CCOMP ||
                       (word->relation == REL_ADVCL && !reading_is_comma(reading, word->left));
        if (goes_on && word->left == end) {
            end = word->end;
        }
    }
    return end;
}

// "announced the corps would begin": a finite verb behind the object makes it a subject.
static uint32_t end_as_clause(const reading *reading, const cue_clause *clause, uint32_t object,
                              uint32_t end)
{
    const uint32_t speech = FRAME_CLAUSE | FRAME_QUOTE;
    bool is_speech = (clause->cue->frames & speech) == speech;
    bool wants_clause = is_speech || (clause->cue->frames & FRAME_THAT) != 0;
    if (!wants_clause || end >= clause->limits.end) {
        return end;
    }
    // "said a lone gunman, dressed in grey, fired": speech takes clauses before it takes things.
    bool goes_on = is_speech && reading_is_comma(reading, end) &&
                   reading_has_finite(reading, (token_run){end, clause->limits.end}) &&
                   reading_word(reading, end + 1)->relation != REL_CC;
    if (!reading_is_finite(reading, end) && !goes_on) {
        return end;
    }
    if (goes_on) {
        return clause->limits.end;
    }
    return complement_limit(reading, clause, reading_word(reading, object)->left, TOKEN_NONE);
}

// "the charge, which S denies": the pronoun stands for what was said.
static bool find_relative(complement *out, const reading *reading, const cue_clause *clause,
                          uint32_t object)
{
    const syntax_word *word = reading_word(reading, object);
    bool is_relative = word->xpos == XPOS_WDT || word->xpos == XPOS_WP;
    if (!is_relative || (clause->cue->frames & FRAME_NP) == 0 || !clause->owns_subject ||
        clause->cue->tier != TIER_SPEECH) {
        return false;
    }
    out->frame = FRAME_NP;
    out->head = object;
    complement_add(out, object, object + 1);
    return true;
}

// "put the toll from Monday's raid [at 11 dead]": content goes on past the cue's last word to the
// end of what that leads, wherever the tree hangs it.
static uint32_t end_behind_last_word(const reading *reading, const cue_clause *clause, uint32_t end)
{
    slice rest = clause->cue->words;
    slice last = SLICE_NONE;
    while (rest.data != NULL) {
        last = slice_cut(&rest, ' ');
    }
    uint32_t at = clause->words.end;
    while (at < clause->limits.end && !reading_is(reading, at, last)) {
        at++;
    }
    if (!clause->cue->is_wide || at >= clause->limits.end) {
        return end;
    }
    while (at < clause->limits.end && !reading_is_mark(reading, at) &&
           reading_word(reading, at)->relation != REL_MARK) {
        at++;
    }
    return at > end ? at : end;
}

// The noun that a clause without a relative pronoun hangs on, or that stands after a comma right
// before its subject, whatever the tree makes of it. TOKEN_NONE.
static uint32_t noun_of_bare_relative(const reading *reading, const cue_clause *clause)
{
    const syntax_word *word = reading_word(reading, clause->head);
    if (word->relation == REL_ACL_RELCL) {
        return word->head;
    }
    const uint32_t first = reading_word(reading, clause->subject)->left;
    const bool is_apposed = first > reading_sentence_first(reading, first) + 2 &&
                            reading_is_comma(reading, first - 3) &&
                            reading_word(reading, first - 2)->upos == UPOS_DET &&
                            reading_word(reading, first - 1)->upos == UPOS_NOUN;
    return is_apposed ? first - 1 : TOKEN_NONE;
}

bool complement_find_bare_relative(complement *out, const reading *reading,
                                   const cue_clause *clause)
{
    if (!clause->owns_subject || clause->subject > clause->head ||
        clause->cue->tier != TIER_SPEECH || clause->cue->plain.stance != STANCE_DENIES ||
        (clause->words.end < clause->limits.end && !reading_is_mark(reading, clause->words.end))) {
        return false;
    }
    const uint32_t noun = noun_of_bare_relative(reading, clause);
    uint32_t end = 0;
    if (noun == TOKEN_NONE || clause->subject <= noun ||
        cue_match(reading, noun, CUE_NOUN, &end) == NULL) {
        return false;
    }
    out->frame = FRAME_NP;
    out->head = noun;
    complement_add(out, noun, noun + 1);
    return true;
}

// "Reported [155 dead]": counted, and taken for a predicate. TOKEN_NONE.
static uint32_t counted_predicate(const reading *reading, uint32_t head)
{
    const uint32_t counted = syntax_child(reading->syntax, head, REL_XCOMP);
    return counted != TOKEN_NONE && counted > head && reading_word(reading, counted)->left > head &&
                   reading_word(reading, counted)->upos == UPOS_ADJ &&
                   syntax_child(reading->syntax, counted, REL_NUMMOD) != TOKEN_NONE
               ? counted
               : TOKEN_NONE;
}

bool complement_find_object(complement *out, const reading *reading, const cue_clause *clause)
{
    const uint32_t frames = clause->cue->frames;
    bool is_target = clause->cue->target == TARGET_OBJECT;
    uint32_t object = is_target ? reading_object(reading, clause->head)
                                : syntax_child(reading->syntax, clause->head, REL_OBJ);
    if (object == TOKEN_NONE) {
        object = counted_predicate(reading, clause->head);
    }
    if (object == TOKEN_NONE) {
        return false;
    }
    if (object < clause->head) {
        return find_relative(out, reading, clause, object);
    }
    uint32_t first = reading_word(reading, object)->left;
    if (first < clause->words.first && reading_is_lone_verb(reading, clause->head)) {
        first = clause->words.end;
    }
    bool is_quoted = false;
    uint32_t look = reading_word(reading, object)->end;
    look = look < first + LONGEST_LOOK ? look : first + LONGEST_LOOK;
    for (uint32_t i = first; i < look; i++) {
        is_quoted = is_quoted || reading->quotes.outermost[i] != QUOTE_NONE;
    }
    slice deeds = clause->cue->deed_prepositions;
    bool has_deed = reading_child_with(reading, clause->head, deeds) != TOKEN_NONE ||
                    reading_child_with(reading, object, deeds) != TOKEN_NONE;
    uint32_t named = complement_quote_opening(reading, reading_word(reading, object)->end);
    is_quoted = is_quoted || named != QUOTE_NONE;
    bool has_predicate = is_quoted ||
                         syntax_child(reading->syntax, clause->head, REL_XCOMP) != TOKEN_NONE ||
                         reading_child_with(reading, clause->head, SLICE("as")) != TOKEN_NONE ||
                         reading_child_with(reading, object, SLICE("as")) != TOKEN_NONE;
    bool fits = (frames & FRAME_NP) != 0 || ((frames & FRAME_AS) != 0 && has_predicate) ||
                ((frames & FRAME_NP_QUOTED) != 0 && is_quoted) ||
                ((frames & FRAME_NP_TARGET) != 0 && has_deed);
    if (!fits || first < clause->words.first || complement_lets_in(reading, clause, object)) {
        return false;
    }
    out->frame = FRAME_NP;
    out->head = object;
    uint32_t end = named != QUOTE_NONE ? reading->quotes.quotes[named].end
                                       : reading_word(reading, object)->end;
    end = is_target ? complement_limit(reading, clause, first, object)
                    : extend_over_siblings(reading, clause, end);
    end = end_as_clause(reading, clause, object, end);
    end = end_behind_last_word(reading, clause, end);
    complement_add(out, first, complement_extend_quote(reading, first, end));
    return true;
}

bool complement_lets_in(const reading *reading, const cue_clause *clause, uint32_t token)
{
    const uint32_t entity = who_entity_at(reading->who, token);
    return clause->cue->plain.stance == STANCE_ADMITS && entity != ENTITY_NONE &&
           (reading->who->entities[entity].kind == WHO_PERSON ||
            reading->who->entities[entity].kind == WHO_GROUP);
}

bool complement_find_prepositional(complement *out, const reading *reading,
                                   const cue_clause *clause)
{
    if ((clause->cue->frames & FRAME_PREPOSITION) == 0) {
        return false;
    }
    uint32_t child = reading_child_with(reading, clause->head, clause->cue->prepositions);
    if (child == TOKEN_NONE || child < clause->head) {
        return false;
    }
    out->frame = FRAME_PREPOSITION;
    out->head = child;
    complement_add(out, reading_word(reading, child)->left, reading_word(reading, child)->end);
    return true;
}

// "confessed to hiding the rifles after the raid began": a deed takes what follows without a comma.
static uint32_t extend_deed(const reading *reading, const cue_clause *clause, uint32_t start,
                            uint32_t end)
{
    uint32_t limit = reading_sentence_end(reading, clause->head);
    if (reading_word(reading, start)->xpos != XPOS_VBG) {
        return end;
    }
    limit = limit < start + LONGEST_LOOK ? limit : start + LONGEST_LOOK;
    while (end < limit && !reading_is_mark(reading, end) &&
           reading_word(reading, end)->relation != REL_CC) {
        end++;
    }
    return end;
}

bool complement_find_rest(complement *out, const reading *reading, const cue_clause *clause)
{
    uint32_t start = clause->words.end;
    if ((clause->cue->frames & FRAME_REST) == 0 || start >= clause->limits.end ||
        complement_is_separator(reading, start)) {
        return (clause->cue->frames & FRAME_NONE) != 0;
    }
    // "claimed responsibility in a leaflet" says for nothing.
    if ((clause->cue->frames & FRAME_PREPOSITION) != 0 &&
        !cue_has_word(clause->cue->prepositions, reading->document->tokens[start].lower)) {
        return (clause->cue->frames & FRAME_NONE) != 0;
    }
    out->frame = FRAME_REST;
    // The phrase that the cue's last word opens: "for [the ambush near the ford]".
    uint32_t opener = clause->words.end - 1;
    uint32_t head = reading_word(reading, opener)->head;
    if (head == TOKEN_NONE || head < start || head >= clause->limits.end) {
        head = start;
        while (head + 1 < clause->limits.end && reading_word(reading, head)->head != TOKEN_NONE &&
               reading_word(reading, head)->head > head) {
            head = reading_word(reading, head)->head;
        }
    }
    out->head = head;
    uint32_t end = reading_word(reading, head)->end;
    end = end > start && end <= clause->limits.end ? end : clause->limits.end;
    end = extend_over_siblings(reading, clause, end);
    end = extend_deed(reading, clause, start, end);
    complement_add(out, start, complement_extend_quote(reading, start, end));
    return true;
}
