// Nouns that report: "S's claim that C", "reports that C", "a claim of responsibility by S",
// "S issued a warning that C", and adjectives that do: "S is certain that C".
#include "sayswho/reading.h"

static bool is_clause(const reading *reading, uint32_t child)
{
    uint8_t relation = reading_word(reading, child)->relation;
    return relation == REL_ACL || relation == REL_CCOMP || relation == REL_ACL_RELCL ||
           relation == REL_XCOMP || relation == REL_ADVCL || relation == REL_DEP ||
           relation == REL_CSUBJ;
}

static bool begins_with(const reading *reading, uint32_t child, slice word)
{
    uint32_t first = reading_word(reading, child)->left;
    while (first < child && reading_is_mark(reading, first)) {
        first++;
    }
    return reading_is(reading, first, word);
}

// In a relative clause "that" is an argument; in a content clause it only marks.
static bool is_content_clause(const reading *reading, uint32_t child)
{
    uint32_t first = reading_word(reading, child)->left;
    while (first < child && reading_is_mark(reading, first)) {
        first++;
    }
    uint8_t relation = reading_word(reading, first)->relation;
    return relation == REL_MARK;
}

static uint32_t clause_of_noun(const reading *reading, const cue *cue, uint32_t noun, uint32_t end)
{
    for (uint32_t child = reading_word(reading, noun)->first_child; child != TOKEN_NONE;
         child = reading_word(reading, child)->next_sibling) {
        if (child < end || !is_clause(reading, child)) {
            continue;
        }
        if ((cue->frames & FRAME_THAT) != 0 && begins_with(reading, child, SLICE("that")) &&
            is_content_clause(reading, child)) {
            return child;
        }
        if ((cue->frames & FRAME_TO) != 0 && begins_with(reading, child, SLICE("to"))) {
            return child;
        }
    }
    return TOKEN_NONE;
}

// "disputed reports that C": the parser may hang C on the verb.
static uint32_t clause_after_noun(const reading *reading, const cue *cue, uint32_t noun,
                                  uint32_t end)
{
    if ((cue->frames & FRAME_THAT) == 0 || end >= reading_sentence_end(reading, noun) ||
        !reading_is(reading, end, SLICE("that")) ||
        reading_word(reading, end)->relation != REL_MARK) {
        return TOKEN_NONE;
    }
    uint32_t clause = reading_word(reading, end)->head;
    bool is_object = reading_word(reading, noun)->relation == REL_OBJ;
    bool shares = clause != TOKEN_NONE && is_object &&
                  reading_word(reading, clause)->head == reading_word(reading, noun)->head;
    return shares ? clause : TOKEN_NONE;
}

#define OWNER_REACH 8   // words from a noun over "by S" to "that"
#define CLAUSE_REACH 30 // words that a clause of a subject may have

// The "that" behind a noun, also over "by S"; TOKEN_NONE.
static uint32_t that_behind(const reading *reading, uint32_t noun, uint32_t end)
{
    const uint32_t last = reading_sentence_end(reading, noun);
    if (end < last && !reading_is(reading, end, SLICE("that")) &&
        !reading_is(reading, end, SLICE("by")) && !reading_is(reading, end, SLICE("from"))) {
        return TOKEN_NONE;
    }
    for (uint32_t token = end; token < last && token < end + OWNER_REACH; token++) {
        if (reading_is(reading, token, SLICE("that"))) {
            return token;
        }
        if (reading_is_mark(reading, token) || reading_is_finite(reading, token)) {
            return TOKEN_NONE;
        }
    }
    return TOKEN_NONE;
}

static bool opens_clause(const reading *reading, uint32_t token)
{
    const syntax_word *word = reading_word(reading, token);
    return word->upos == UPOS_CCONJ || word->upos == UPOS_SCONJ || word->xpos == XPOS_WP ||
           word->xpos == XPOS_WDT || reading_is(reading, token, SLICE("that")) ||
           reading_is_mark(reading, token);
}

// "The admission by S [that the shells were its own] came late": of a subject's two verbs that
// nothing joins the second is the sentence's. Where it begins; TOKEN_NONE.
static uint32_t verb_of_sentence(const reading *reading, uint32_t that)
{
    const uint32_t last = reading_sentence_end(reading, that);
    uint32_t verbs = 0;
    for (uint32_t token = that + 1; token < last && token < that + CLAUSE_REACH; token++) {
        if (opens_clause(reading, token)) {
            return TOKEN_NONE;
        }
        if (reading_is_finite(reading, token) && ++verbs == 2) {
            return reading_word(reading, token - 1)->upos == UPOS_ADV ? token - 1 : token;
        }
    }
    return TOKEN_NONE;
}

// The clause of a noun that is the subject of its sentence, by the order of words where trees lose
// it; empty when there is none.
static token_run clause_of_subject(const reading *reading, const cue *cue, uint32_t noun,
                                   uint32_t end)
{
    const token_run none = {noun, noun};
    const uint32_t first = reading_sentence_first(reading, noun);
    if ((cue->frames & FRAME_THAT) == 0 || noun > first + OWNER_REACH ||
        reading_has_finite(reading, (token_run){first, noun})) {
        return none;
    }
    const uint32_t that = that_behind(reading, noun, end);
    const uint32_t verb = that == TOKEN_NONE ? TOKEN_NONE : verb_of_sentence(reading, that);
    return verb == TOKEN_NONE ? none : (token_run){that, verb};
}

#define INFINITIVE_REACH 10 // words between a noun and the infinitive it announces

// "Blamed A for a threat by B to attack C": the parser may hang the infinitive on the verb.
static uint32_t infinitive_after_noun(const reading *reading, const cue *cue, uint32_t noun,
                                      uint32_t end)
{
    const uint32_t last = reading_sentence_end(reading, noun);
    if ((cue->frames & FRAME_TO) == 0 || cue->tier != TIER_SPEECH || end >= last ||
        !reading_is(reading, end, SLICE("by"))) {
        return TOKEN_NONE;
    }
    for (uint32_t token = end + 1; token + 1 < last && token < end + INFINITIVE_REACH; token++) {
        if (reading_is_mark(reading, token) || reading_is_finite(reading, token)) {
            return TOKEN_NONE;
        }
        if (reading_is(reading, token, SLICE("to")) &&
            reading_word(reading, token + 1)->xpos == XPOS_VB) {
            return token + 1;
        }
    }
    return TOKEN_NONE;
}

// "A claim of responsibility by the Brigade came by fax": right behind the cue the preposition
// leads who speaks, wherever the tree hangs it.
static uint32_t holder_behind(const reading *reading, uint32_t noun, uint32_t end)
{
    if (end >= reading_sentence_end(reading, noun) ||
        !(reading_is(reading, end, SLICE("by")) || reading_is(reading, end, SLICE("from")))) {
        return TOKEN_NONE;
    }
    const uint32_t led = reading_word(reading, end)->head;
    const bool is_led = led != TOKEN_NONE && led > end && reading_is_nominal(reading, led);
    return is_led && reading_word(reading, end)->relation == REL_CASE ? led : TOKEN_NONE;
}

// "In a claim of responsibility posted online the Brigade said C": who speaks in it claims it.
static uint32_t speaker_in(const reading *reading, const cue *cue, uint32_t noun)
{
    const uint32_t verb = reading_word(reading, noun)->head;
    uint32_t end = 0;
    if (cue->target != TARGET_HOLDER || verb == TOKEN_NONE ||
        reading_word(reading, noun)->relation != REL_OBL ||
        !slice_equal(reading_preposition(reading, noun), SLICE("in"))) {
        return TOKEN_NONE;
    }
    const struct cue *said = cue_match(reading, verb, CUE_VERB, &end);
    return said != NULL && said->tier == TIER_SPEECH ? syntax_subject(reading->syntax, verb)
                                                     : TOKEN_NONE;
}

static uint32_t holder_of_noun(const reading *reading, const cue *cue, uint32_t noun, uint32_t end)
{
    uint32_t holder = syntax_child(reading->syntax, noun, REL_NMOD_POSS);
    if (holder == TOKEN_NONE) {
        holder = reading_child_with(reading, noun, SLICE("by from"));
    }
    for (uint32_t token = noun + 1; holder == TOKEN_NONE && token < end; token++) {
        holder = reading_child_with(reading, token, SLICE("by from"));
    }
    if (holder == TOKEN_NONE) {
        holder = holder_behind(reading, noun, end);
    }
    if (holder != TOKEN_NONE) {
        return holder;
    }
    const uint32_t speaker = speaker_in(reading, cue, noun);
    if (speaker != TOKEN_NONE) {
        return speaker;
    }
    // "S issued a warning", "S has the impression": the verb is light and its subject holds.
    const syntax_word *word = reading_word(reading, noun);
    bool is_object = word->relation == REL_OBJ && word->head != TOKEN_NONE;
    if (is_object &&
        reading_has_class(reading, reading_word(reading, word->head)->lemma, WORD_LIGHT)) {
        return syntax_subject(reading->syntax, word->head);
    }
    return TOKEN_NONE;
}

// "A claim of responsibility for the bombing by the Brigade": behind the deed, a name tells who
// claims it as well. TOKEN_NONE.
static uint32_t holder_behind_deed(const reading *reading, const cue *cue, uint32_t noun,
                                   uint32_t end)
{
    uint32_t deed = TOKEN_NONE;
    for (uint32_t token = noun; deed == TOKEN_NONE && token < end; token++) {
        deed = reading_child_with(reading, token, cue->deed_prepositions);
    }
    const uint32_t led = cue->target != TARGET_HOLDER || deed == TOKEN_NONE
                             ? TOKEN_NONE
                             : reading_child_with(reading, deed, SLICE("by"));
    const uint32_t entity = led == TOKEN_NONE ? ENTITY_NONE : who_entity_at(reading->who, led);
    return entity != ENTITY_NONE && reading->who->entities[entity].is_named ? led : TOKEN_NONE;
}

static uint32_t first_modifier(const reading *reading, uint32_t noun, uint32_t holder)
{
    uint32_t first = noun;
    while (first > reading_sentence_first(reading, noun) && first - 1 != holder &&
           reading_word(reading, first - 1)->head == noun &&
           (reading_word(reading, first - 1)->relation == REL_DET ||
            reading_word(reading, first - 1)->relation == REL_AMOD)) {
        first--;
    }
    return first;
}

static void report(reading *reading, const cue *cue, uint32_t noun, uint32_t end,
                   const complement *content, const char *rule)
{
    cue_clause clause = {.cue = cue, .head = noun, .hearer = TOKEN_NONE};
    uint32_t holder = holder_of_noun(reading, cue, noun, end);
    holder = holder == TOKEN_NONE ? holder_behind_deed(reading, cue, noun, end) : holder;
    clause.words =
        (token_run){holder == TOKEN_NONE ? first_modifier(reading, noun, holder) : noun, end};
    clause.limits =
        (token_run){reading_sentence_first(reading, noun), reading_sentence_end(reading, noun)};
    clause.reach = clause.words;
    clause.subject = holder;
    // A report with no holder is its own: "reports that the bridge fell".
    bool is_own =
        holder == TOKEN_NONE && cue->part == CUE_NOUN && !cue_is_denied_noun(reading, cue, noun);
    sayswho_attribution *added = attribution_add(reading, &clause, rule);
    if (added == NULL) {
        return;
    }
    attribution_set_source(reading, added, holder);
    if (is_own) {
        added->source_token = noun;
    }
    added->content_token = content->head;
    for (uint32_t i = 0; i < content->count; i++) {
        attribution_add_content(reading, added, content->pieces[i]);
    }
    attribution_resolve_target(reading, added, &clause);
    attribution_resolve_stance(reading, added, &clause);
    if (cue->is_report_object && content->frame == FRAME_PREPOSITION &&
        !cue_names_report(reading, content->head)) { // "his rejection of the offer"
        added->tier = TIER_ATTITUDE;
        added->stance = STANCE_NONE;
    }
}

static void read_noun(reading *reading, uint32_t noun)
{
    uint32_t end = 0;
    const cue *cue = cue_match(reading, noun, CUE_NOUN, &end);
    if (cue == NULL) {
        return;
    }
    complement content = {.head = clause_of_noun(reading, cue, noun, end), .second = TOKEN_NONE};
    const char *rule = "noun-clause";
    const token_run clause = clause_of_subject(reading, cue, noun, end);
    if (!token_run_is_empty(clause)) {
        content.head = clause.first + 1;
        content.pieces[content.count++] = clause;
        report(reading, cue, noun, end, &content, rule);
        return;
    }
    if (content.head == TOKEN_NONE) {
        content.head = clause_after_noun(reading, cue, noun, end);
    }
    if (content.head == TOKEN_NONE) {
        content.head = infinitive_after_noun(reading, cue, noun, end);
    }
    if (content.head == TOKEN_NONE && (cue->frames & FRAME_PREPOSITION) != 0) {
        content.head = reading_child_with(reading, noun, cue->prepositions);
        content.frame = FRAME_PREPOSITION;
        rule = "noun-phrase";
        if (content.head != TOKEN_NONE && content.head < noun) {
            return;
        }
        // Without a holder "charges of theft" reports nothing.
        if (cue->target == TARGET_NONE && !cue_is_denied_noun(reading, cue, noun) &&
            holder_of_noun(reading, cue, noun, end) == TOKEN_NONE) {
            return;
        }
    }
    if (content.head == TOKEN_NONE && (cue->frames & FRAME_NONE) == 0) {
        return;
    }
    if (content.head != TOKEN_NONE) {
        const syntax_word *word = reading_word(reading, content.head);
        content.pieces[content.count++] =
            (token_run){word->left < end ? end : word->left, word->end};
        complement_cut(reading, &content.pieces[0]);
    }
    report(reading, cue, noun, end, &content, rule);
}

// "S is certain that C", "doubtful whether".
static void read_adjective(reading *reading, uint32_t adjective)
{
    uint32_t end = 0;
    const cue *cue = cue_match(reading, adjective, CUE_ADJECTIVE, &end);
    if (cue == NULL || (cue->frames & FRAME_NP) != 0) {
        return;
    }
    cue_clause clause;
    cue_read_clause(&clause, reading, cue, adjective, end);
    complement content;
    if (clause.subject == TOKEN_NONE || clause.subject > adjective ||
        syntax_child(reading->syntax, adjective, REL_COP) == TOKEN_NONE ||
        !complement_find(&content, reading, &clause)) {
        return;
    }
    sayswho_attribution *added = attribution_add(reading, &clause, "adjective-clause");
    if (added == NULL) {
        return;
    }
    attribution_set_source(reading, added, cue->is_authors ? TOKEN_NONE : clause.subject);
    added->content_token = content.head;
    for (uint32_t i = 0; i < content.count; i++) {
        attribution_add_content(reading, added, content.pieces[i]);
    }
    attribution_resolve_stance(reading, added, &clause);
}

void sayswho_find_nouns(reading *reading)
{
    for (uint32_t token = 0; token < reading->document->token_count; token++) {
        if (attribution_takes(reading, token)) {
            continue;
        }
        if (reading_word(reading, token)->upos == UPOS_NOUN) {
            read_noun(reading, token);
        } else if (reading_word(reading, token)->upos == UPOS_ADJ) {
            read_adjective(reading, token);
        }
    }
}
