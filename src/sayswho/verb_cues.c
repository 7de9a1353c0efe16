// Verbs that report: "S said (that) C", "C, said S", "C1, S said, C2", "adding that C", "told H C",
// "is believed to", "was accused by S of e", "quoted S as saying C".
#include "sayswho/content.h"
#include "sayswho/reading.h"

static void fill(reading *reading, sayswho_attribution *attribution, const cue_clause *clause,
                 const complement *content, uint32_t source)
{
    attribution_set_source(reading, attribution, source);
    attribution->content_token = content->head;
    for (uint32_t i = 0; i < content->count; i++) {
        attribution_add_content(reading, attribution, content->pieces[i]);
    }
    attribution->is_direct = content->frame == FRAME_QUOTE;
    if (content->second != TOKEN_NONE && source != TOKEN_NONE) {
        reading->given_subject[content->second] = source;
    }
    attribution_resolve_target(reading, attribution, clause);
    attribution_resolve_stance(reading, attribution, clause);
}

// ---- passives ----

// Whoever stands behind "by", or whom the tree takes for him; "was blamed on" has nobody behind it.
static uint32_t agent_of(const reading *reading, const cue_clause *clause)
{
    const uint32_t agent = reading_child_with(reading, clause->head, SLICE("by"));
    if (agent != TOKEN_NONE || clause->cue->target == TARGET_AFTER) {
        return agent;
    }
    return syntax_child(reading->syntax, clause->head, REL_OBL_AGENT);
}

// What goes on behind a passive: "believed [to have left]", "blamed [for e]", "identified [as P]".
static uint32_t rest_of_passive(const reading *reading, const cue_clause *clause)
{
    for (uint32_t child = reading_word(reading, clause->head)->first_child; child != TOKEN_NONE;
         child = reading_word(reading, child)->next_sibling) {
        uint8_t relation = reading_word(reading, child)->relation;
        bool is_clause = relation == REL_XCOMP || relation == REL_CCOMP;
        bool is_phrase = relation == REL_ADVCL || relation == REL_OBL;
        if (child < clause->head || (!is_clause && !is_phrase)) {
            continue;
        }
        slice preposition = reading_preposition(reading, child);
        bool fits = is_clause || slice_equal(preposition, SLICE("as")) ||
                    cue_has_word(clause->cue->deed_prepositions, preposition);
        if (fits && !slice_equal(preposition, SLICE("by"))) {
            return child;
        }
    }
    return TOKEN_NONE;
}

// Whom a passive is about: its subject, or the noun it modifies ("the driver, identified as …").
static token_run passive_subject(const reading *reading, const cue_clause *clause, uint32_t *head)
{
    const syntax_word *word = reading_word(reading, clause->head);
    if (clause->owns_subject && clause->subject < clause->head) {
        *head = clause->subject;
        return (token_run){reading_word(reading, *head)->left, reading_word(reading, *head)->end};
    }
    token_run run = {0, 0};
    // "Fled, accused of theft": whom the clause above is about, unless it has an object, too.
    if (word->relation == REL_ADVCL && clause->cue->target == TARGET_OBJECT &&
        clause->subject != TOKEN_NONE && word->head != TOKEN_NONE &&
        syntax_child(reading->syntax, word->head, REL_OBJ) == TOKEN_NONE) {
        *head = clause->subject;
        return (token_run){reading_word(reading, *head)->left, reading_word(reading, *head)->end};
    }
    if (word->relation == REL_ACL && word->head != TOKEN_NONE && word->head < clause->head) {
        *head = word->head;
        syntax_phrase(reading->syntax, word->head, false, &run.first, &run.end);
    }
    return run;
}

// The subject is part of what is said: "[The convoy] is believed [to have left]".
static bool find_passive_content(complement *out, const reading *reading, const cue_clause *clause)
{
    *out = (complement){.head = TOKEN_NONE, .second = TOKEN_NONE};
    uint32_t subject = TOKEN_NONE;
    token_run about = passive_subject(reading, clause, &subject);
    uint32_t rest = rest_of_passive(reading, clause);
    uint32_t noun_frames = FRAME_NP | FRAME_NP_TARGET | FRAME_AS;
    bool needs_rest = (clause->cue->frames & noun_frames) == 0 || !clause->owns_subject;
    if (subject == TOKEN_NONE || (rest == TOKEN_NONE && needs_rest)) {
        return false;
    }
    bool is_dummy = reading_word(reading, subject)->relation == REL_EXPL ||
                    reading_is(reading, subject, SLICE("it"));
    out->frame = FRAME_NP;
    out->head = rest != TOKEN_NONE ? rest : subject;
    if (!is_dummy && about.end <= clause->words.first) {
        out->pieces[out->count++] = about;
    }
    if (rest != TOKEN_NONE) {
        out->pieces[out->count++] =
            (token_run){reading_word(reading, rest)->left, reading_word(reading, rest)->end};
    }
    return out->count > 0;
}

// "was blamed by S for e", "was identified by S as P": where the parser hung the rest on S, its
// first token; TOKEN_NONE.
static uint32_t rest_of_agent(const reading *reading, const cue_clause *clause, uint32_t agent)
{
    if (agent == TOKEN_NONE) {
        return TOKEN_NONE;
    }
    uint32_t end = reading_word(reading, agent)->end;
    end = end < agent + LONGEST_LOOK ? end : agent + LONGEST_LOOK;
    for (uint32_t token = agent + 1; token < end; token++) {
        slice lower = reading->document->tokens[token].lower;
        bool leads = reading_word(reading, token)->relation == REL_CASE &&
                     (cue_has_word(clause->cue->deed_prepositions, lower) ||
                      slice_equal(lower, SLICE("as")));
        if (leads) {
            return token;
        }
    }
    return TOKEN_NONE;
}

static bool is_known_to_be(const reading *reading, const cue_clause *clause,
                           const complement *content)
{
    return clause->cue->is_factive && content->head != TOKEN_NONE &&
           reading_word(reading, content->head)->relation == REL_XCOMP;
}

// "it can be said that …" in a quotation: the speaker says it himself.
static bool is_impersonal(const reading *reading, const cue_clause *clause)
{
    return clause->owns_subject && reading_is(reading, clause->subject, SLICE("it")) &&
           reading->quotes.outermost[clause->head] != QUOTE_NONE;
}

static void fill_passive(reading *reading, sayswho_attribution *added, const cue_clause *clause,
                         complement *content, uint32_t agent)
{
    uint32_t rest = rest_of_agent(reading, clause, agent);
    if (rest != TOKEN_NONE && content->count == 1) {
        content->pieces[content->count++] = (token_run){rest, reading_word(reading, agent)->end};
    }
    fill(reading, added, clause, content, agent);
    if (rest != TOKEN_NONE) {
        attribution_cut_source(reading, added, rest);
        if (added->deed_token == TOKEN_NONE && clause->cue->target == TARGET_OBJECT) {
            added->deed_token = reading_word(reading, rest)->head;
        }
    }
    // "is known to be": a fact in the author's eyes, whoever knows it.
    bool is_to_be =
        content->head != TOKEN_NONE && reading_word(reading, content->head)->relation == REL_XCOMP;
    if (clause->cue->is_factive && is_to_be) {
        added->tier = TIER_SPEECH;
    }
}

// "The man was admitted to a clinic".
static bool moves_somebody(const reading *reading, const cue_clause *clause)
{
    return clause->owns_subject && rest_of_passive(reading, clause) == TOKEN_NONE &&
           (complement_lets_in(reading, clause, clause->subject) ||
            (clause->cue->plain.stance == STANCE_ADMITS &&
             reading_word(reading, clause->subject)->xpos == XPOS_PRP));
}

static bool read_passive(reading *reading, const cue_clause *clause)
{
    complement content;
    uint32_t agent = agent_of(reading, clause);
    if (moves_somebody(reading, clause)) {
        return false;
    }
    // "No injuries were reported": the author counts none.
    if (agent == TOKEN_NONE && clause->is_negated && clause->cue->negated.stance == STANCE_NONE) {
        return false;
    }
    // "He was told (that) C": the subject hears.
    if (clause->cue->takes_hearer || (clause->cue->frames & FRAME_REST) != 0) {
        if (!complement_find(&content, reading, clause)) {
            return false;
        }
    } else if (!find_passive_content(&content, reading, clause)) {
        return false;
    }
    if (agent == TOKEN_NONE && is_impersonal(reading, clause)) {
        return false;
    }
    bool is_weak = content.count < 2 || !clause->owns_subject;
    if (clause->cue->tier == TIER_ATTITUDE && is_weak &&
        !is_known_to_be(reading, clause, &content) &&
        (agent == TOKEN_NONE || !clause->owns_subject)) {
        return false;
    }
    sayswho_attribution *added = attribution_add(reading, clause, "passive");
    if (added != NULL) {
        fill_passive(reading, added, clause, &content, agent);
    }
    return true;
}

// ---- actives ----

static bool is_pronoun_thing(const reading *reading, uint32_t token)
{
    return reading_is(reading, token, SLICE("it")) || reading_is(reading, token, SLICE("this")) ||
           reading_is(reading, token, SLICE("that")) ||
           reading_is(reading, token, SLICE("which")) ||
           reading_is(reading, token, SLICE("these")) || reading_is(reading, token, SLICE("there"));
}

// "denied them entry", "was refused a visa": two objects, nothing said.
static bool gives_object(const reading *reading, const cue_clause *clause)
{
    if (clause->cue->takes_hearer) {
        return false;
    }
    bool has_object = syntax_child(reading->syntax, clause->head, REL_OBJ) != TOKEN_NONE;
    bool has_second = syntax_child(reading->syntax, clause->head, REL_IOBJ) != TOKEN_NONE;
    return has_object && (has_second || (clause->is_passive && clause->cue->word_count == 1));
}

// Does somebody stand there who can say it? An attitude needs a holder in the text.
static bool has_speaker(const reading *reading, const cue_clause *clause, const complement *content)
{
    if (clause->cue->is_authors) {
        return clause->subject != TOKEN_NONE;
    }
    if (clause->subject == TOKEN_NONE) {
        return clause->cue->tier == TIER_SPEECH &&
               (content->frame == FRAME_QUOTE || content->frame == FRAME_THAT);
    }
    bool is_thing = is_pronoun_thing(reading, clause->subject);
    return !(is_thing && clause->cue->tier == TIER_ATTITUDE);
}

// ---- "The agency quoted the governor as saying C": he speaks inside the agency's words ----

static bool is_quoting(const cue *cue)
{
    return slice_equal(cue->words, SLICE("quote")) || slice_equal(cue->words, SLICE("cite"));
}

// The "as" before a verb in -ing, not far behind the cue; TOKEN_NONE.
static uint32_t find_as_saying(const reading *reading, const cue_clause *clause)
{
    const uint32_t end = clause->limits.end;
    const uint32_t from = clause->words.end;
    const uint32_t furthest = from + LONGEST_LOOK < end ? from + LONGEST_LOOK : end;
    for (uint32_t as = from; as + 1 < furthest; as++) {
        if (reading_is(reading, as, SLICE("as")) &&
            reading_word(reading, as + 1)->xpos == XPOS_VBG) {
            return as;
        }
    }
    return TOKEN_NONE;
}

// The clause of whoever is quoted: `speaker` says it by the cue behind "as". False when that is
// none.
static bool quoted_clause(cue_clause *out, const reading *reading, const cue_clause *clause,
                          uint32_t as, uint32_t speaker)
{
    uint32_t past = 0;
    const cue *inner = cue_match(reading, as + 1, CUE_VERB, &past);
    if (inner == NULL) {
        return false;
    }
    *out = (cue_clause){.cue = inner, .head = as + 1, .hearer = TOKEN_NONE, .subject = speaker};
    out->words = out->reach = (token_run){as + 1, past};
    out->limits = (token_run){clause->limits.first, clause->limits.end};
    return true;
}

// "“C,” the agency quoted S as saying": C stands before the agency. False where it does not.
static bool find_quoted_before(complement *out, const reading *reading, const cue_clause *clause,
                               const cue_clause *said)
{
    cue_clause whole = *clause;
    whole.cue = said->cue;
    whole.reach.end = said->words.end;
    *out = (complement){.head = TOKEN_NONE, .second = TOKEN_NONE};
    return complement_find_before(out, reading, &whole) && out->frame == FRAME_QUOTE;
}

// What the agency says: that he said so, from him (in a passive from "as") to the end of C.
static complement quotation_of(const reading *reading, const cue_clause *clause, uint32_t as,
                               const cue_clause *said, const complement *content)
{
    complement whole = {.frame = FRAME_NP, .head = said->head, .second = TOKEN_NONE, .count = 1};
    const uint32_t first =
        clause->is_passive ? as : reading_source_run(reading, said->subject).first;
    if (content->count > 0 && content->pieces[0].end <= clause->words.first) {
        whole.pieces[0] = content->pieces[0];
        whole.pieces[1] = (token_run){first, said->words.end};
        whole.count = 2;
        return whole;
    }
    whole.pieces[0] = (token_run){
        first, content->count > 0 ? content->pieces[content->count - 1].end : clause->limits.end};
    return whole;
}

// Whom an agency quotes; TOKEN_NONE.
static uint32_t quoted_one(const reading *reading, const cue_clause *clause)
{
    const uint32_t object = syntax_child(reading->syntax, clause->head, REL_OBJ);
    return object != TOKEN_NONE ? object : syntax_child(reading->syntax, clause->head, REL_IOBJ);
}

// Who quotes: behind "by", also where it follows "as saying".
static uint32_t quoter_of(const reading *reading, const cue_clause *clause, const cue_clause *said)
{
    if (!clause->is_passive) {
        return clause->subject;
    }
    const uint32_t agent = agent_of(reading, clause);
    return agent != TOKEN_NONE ? agent : agent_of(reading, said);
}

static bool read_quoting(reading *reading, const cue_clause *clause)
{
    const uint32_t as = is_quoting(clause->cue) ? find_as_saying(reading, clause) : TOKEN_NONE;
    const uint32_t speaker = clause->is_passive ? clause->subject : quoted_one(reading, clause);
    cue_clause said;
    if (as == TOKEN_NONE || speaker == TOKEN_NONE ||
        !quoted_clause(&said, reading, clause, as, speaker)) {
        return false;
    }
    complement content;
    if (!find_quoted_before(&content, reading, clause, &said) &&
        !complement_find(&content, reading, &said)) {
        content = (complement){
            .frame = FRAME_CLAUSE, .head = TOKEN_NONE, .second = TOKEN_NONE, .count = 1};
        content.pieces[0] = (token_run){said.words.end, clause->limits.end};
    }
    const uint32_t agency = quoter_of(reading, clause, &said);
    if (agency != TOKEN_NONE) {
        const complement whole = quotation_of(reading, clause, as, &said, &content);
        sayswho_attribution *outer = attribution_add(reading, clause, "quoted-as-saying");
        if (outer != NULL) {
            fill(reading, outer, clause, &whole, agency);
        }
    } else {
        said.words.first = clause->words.first;
    }
    sayswho_attribution *spoken = attribution_add(reading, &said, "as-saying");
    if (spoken != NULL) {
        fill(reading, spoken, &said, &content, speaker);
    }
    return true;
}

static const char *rule_of(const cue_clause *clause, const complement *content)
{
    if ((clause->cue->frames & FRAME_REST) != 0) {
        return "verb-phrase";
    }
    if (content->count > 0 && content->pieces[0].end <= clause->words.first) {
        return content->count > 1 ? "content-around-verb" : "content-before-verb";
    }
    switch (content->frame) {
    case FRAME_QUOTE:
        return "verb-quote";
    case FRAME_THAT:
        return "verb-that";
    case FRAME_NP:
        return "verb-object";
    case FRAME_TO:
        return "verb-infinitive";
    default:
        return clause->owns_subject ? "verb-clause" : "shared-subject";
    }
}

// "[The plan] seems [to work]": what seems is said of the subject.
static void put_subject_first(const reading *reading, const cue_clause *clause, complement *content)
{
    if (content->count == 1 && clause->subject < clause->head) {
        content->pieces[1] = content->pieces[0];
        content->pieces[0] = reading_source_run(reading, clause->subject);
        content->count = 2;
    }
}

// "Dismissed [that] as cowardice", whatever the tree takes "that" for. TOKEN_NONE.
static uint32_t called_thing(const reading *reading, const cue_clause *clause)
{
    const uint32_t thing = clause->words.end;
    return thing + 1 < clause->limits.end && is_pronoun_thing(reading, thing) &&
                   reading_is(reading, thing + 1, SLICE("as"))
               ? thing
               : TOKEN_NONE;
}

static bool read_active(reading *reading, const cue_clause *clause)
{
    complement content;
    if (!complement_find(&content, reading, clause) || !has_speaker(reading, clause, &content)) {
        return false;
    }
    if (clause->cue->is_authors && clause->owns_subject && content.frame == FRAME_TO) {
        put_subject_first(reading, clause, &content);
    }
    sayswho_attribution *added = attribution_add(reading, clause, rule_of(clause, &content));
    if (added == NULL) {
        return true;
    }
    fill(reading, added, clause, &content, clause->cue->is_authors ? TOKEN_NONE : clause->subject);
    const uint32_t called =
        clause->cue->is_report_object ? called_thing(reading, clause) : TOKEN_NONE;
    if (called != TOKEN_NONE) {
        added->content_token = called;
    } else if (clause->cue->is_report_object && content.frame == FRAME_NP &&
               !cue_names_report(reading, content.head)) {
        added->tier = TIER_ATTITUDE;
        added->stance = STANCE_NONE;
    }
    return true;
}

// "A hijacker, said to be a journalist, …": a participle, whatever the tree makes of it.
static bool is_said_to_be(const reading *reading, uint32_t token)
{
    return reading_is_hearsay(reading, token) ||
           (reading_word(reading, token)->relation == REL_PARATAXIS &&
            syntax_is_to_be(reading->syntax, token + 1));
}

static bool may_report(const reading *reading, uint32_t token)
{
    const syntax_word *word = reading_word(reading, token);
    if (is_said_to_be(reading, token)) {
        return false;
    }
    return word->upos == UPOS_VERB && word->relation != REL_COMPOUND &&
           (word->relation != REL_AMOD || reading_is_lone_verb(reading, token)) &&
           !attribution_takes(reading, token);
}

void sayswho_find_verbs(reading *reading)
{
    for (uint32_t token = 0; token < reading->document->token_count; token++) {
        uint32_t end = 0;
        const cue *cue =
            may_report(reading, token) ? cue_match(reading, token, CUE_VERB, &end) : NULL;
        if (cue == NULL) {
            continue;
        }
        cue_clause clause;
        cue_read_clause(&clause, reading, cue, token, end);
        if ((cue->only_negated && !clause.is_negated) || clause.hangs_on_nothing ||
            clause.is_likened) {
            continue;
        }
        if (read_quoting(reading, &clause)) {
            continue;
        }
        if (gives_object(reading, &clause)) {
            continue;
        }
        if (clause.is_passive) {
            read_passive(reading, &clause);
        } else {
            read_active(reading, &clause);
        }
    }
}
