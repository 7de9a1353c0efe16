// Who is held responsible, and for what, by the cue itself: "blamed Y for e", "accused Y of e",
// "claimed responsibility for e", "did not rule out Y's involvement in e".
#include "sayswho/reading.h"

static bool is_nominal(const reading *reading, uint32_t token)
{
    uint8_t upos = reading_word(reading, token)->upos;
    return upos == UPOS_NOUN || upos == UPOS_PROPN || upos == UPOS_PRON || upos == UPOS_ADJ;
}

#define RELATIVE_REACH 8 // words from "whose" to the verb

// "Rwanda and Kenya, whose armies Marad accuses": the first of those before "whose". TOKEN_NONE.
static uint32_t owner_of_relative(const reading *reading, uint32_t verb)
{
    const uint32_t first = reading_sentence_first(reading, verb);
    for (uint32_t token = verb; token > first + 1 && verb - token < RELATIVE_REACH;) {
        token--;
        if (!reading_is(reading, token, SLICE("whose"))) {
            continue;
        }
        uint32_t owner = token - 1;
        owner -= owner > first && reading_is_mark(reading, owner);
        while (reading_word(reading, owner)->relation == REL_CONJ &&
               reading_word(reading, owner)->head < owner) {
            owner = reading_word(reading, owner)->head;
        }
        return is_nominal(reading, owner) ? owner : TOKEN_NONE;
    }
    return TOKEN_NONE;
}

// Of a clause that hangs on a noun the noun: "the Front, which the army blames", "blamed by
// police".
static uint32_t antecedent_of(const reading *reading, const cue_clause *clause, uint32_t object)
{
    const syntax_word *word = reading_word(reading, clause->head);
    const bool is_pronoun =
        object != TOKEN_NONE && (reading_word(reading, object)->xpos == XPOS_WDT ||
                                 reading_word(reading, object)->xpos == XPOS_WP);
    const bool hangs_on_noun =
        (word->relation == REL_ACL || word->relation == REL_ACL_RELCL) && word->head != TOKEN_NONE;
    if (object != TOKEN_NONE && !is_pronoun) {
        return object;
    }
    const uint32_t owner =
        is_pronoun || clause->is_passive ? TOKEN_NONE : owner_of_relative(reading, clause->head);
    if (owner != TOKEN_NONE) {
        return owner;
    }
    return hangs_on_noun && word->head < clause->head ? word->head : object;
}

static uint32_t object_of(const reading *reading, const cue_clause *clause)
{
    const bool is_participle =
        clause->is_passive && reading_word(reading, clause->head)->relation == REL_ACL;
    if (is_participle && !clause->owns_subject) {
        return antecedent_of(reading, clause, TOKEN_NONE);
    }
    return clause->is_passive
               ? clause->subject
               : antecedent_of(reading, clause, reading_object(reading, clause->head));
}

// "Police involvement": people without a name who stand for themselves.
static bool tells_whose(const reading *reading, uint32_t modifier)
{
    const syntax_word *word = reading_word(reading, modifier);
    return word->relation == REL_COMPOUND && word->upos == UPOS_NOUN &&
           who_agent_role(reading->who_reader, word->lemma).length > 0;
}

// "Ukraine's role", "Ukrainian involvement", "police involvement", "the involvement of Ukraine".
static uint32_t possessor_of(const reading *reading, uint32_t noun)
{
    uint32_t owner = syntax_child(reading->syntax, noun, REL_NMOD_POSS);
    if (owner == TOKEN_NONE) {
        owner = reading_child_with(reading, noun, SLICE("of by"));
    }
    if (owner != TOKEN_NONE) {
        return owner;
    }
    for (uint32_t child = reading_word(reading, noun)->first_child; child != TOKEN_NONE;
         child = reading_word(reading, child)->next_sibling) {
        uint8_t relation = reading_word(reading, child)->relation;
        bool names = reading_word(reading, child)->upos == UPOS_PROPN ||
                     (relation == REL_AMOD && reading->document->tokens[child].has_upper) ||
                     tells_whose(reading, child);
        if (names && (relation == REL_AMOD || relation == REL_COMPOUND)) {
            return child;
        }
    }
    return TOKEN_NONE;
}

// The last word of "put [the crash] down to", whose own words the content parts.
static uint32_t last_wide_word(const reading *reading, const cue_clause *clause)
{
    slice rest = clause->cue->words;
    slice last = SLICE_NONE;
    while (rest.length > 0) {
        last = slice_cut(&rest, ' ');
    }
    for (uint32_t token = clause->head + 1; token < clause->limits.end; token++) {
        if (reading_is(reading, token, last)) {
            return token;
        }
    }
    return clause->words.end - 1;
}

static uint32_t after_words(const reading *reading, const cue_clause *clause)
{
    uint32_t opener =
        clause->cue->is_wide ? last_wide_word(reading, clause) : clause->words.end - 1;
    uint32_t head = reading_word(reading, opener)->head;
    if (head != TOKEN_NONE && head > opener && is_nominal(reading, head)) {
        return head;
    }
    for (uint32_t token = opener + 1; token < clause->limits.end; token++) {
        if (is_nominal(reading, token)) {
            return token;
        }
    }
    return TOKEN_NONE;
}

// "Accused members of the guard of the crime": the last one, those before tell who they are.
static uint32_t deed_below(const reading *reading, uint32_t object, slice prepositions)
{
    uint32_t deed = TOKEN_NONE;
    for (uint32_t child = reading_child_with(reading, object, prepositions); child != TOKEN_NONE;
         child = reading_next_child_with(reading, object, child, prepositions)) {
        deed = child;
    }
    return deed;
}

// "Accused them of naivety for ...": what stands behind the preposition, whatever the tree makes of
// it.
static uint32_t deed_behind(const reading *reading, const cue_clause *clause, uint32_t object)
{
    const uint32_t stop = object + 8 < clause->limits.end ? object + 8 : clause->limits.end;
    for (uint32_t token = object + 1; token + 1 < stop; token++) {
        if (!cue_has_word(clause->cue->deed_prepositions, reading->document->tokens[token].lower)) {
            continue;
        }
        for (uint32_t deed = token + 1; deed < clause->limits.end && deed < token + 6; deed++) {
            const uint8_t upos = reading_word(reading, deed)->upos;
            if (upos == UPOS_VERB || upos == UPOS_NOUN) {
                return deed;
            }
        }
        return TOKEN_NONE;
    }
    return TOKEN_NONE;
}

static uint32_t deed_of(const reading *reading, const cue_clause *clause)
{
    slice prepositions = clause->cue->deed_prepositions;
    uint32_t deed = reading_child_with(reading, clause->head, prepositions);
    if (deed != TOKEN_NONE) {
        return deed;
    }
    for (uint32_t token = clause->words.first; token < clause->words.end; token++) {
        deed = reading_child_with(reading, token, prepositions);
        if (deed != TOKEN_NONE) {
            return deed;
        }
    }
    // "Whom the army holds responsible for the raid"
    const uint32_t state = syntax_child(reading->syntax, clause->head, REL_XCOMP);
    deed = state != TOKEN_NONE ? reading_child_with(reading, state, prepositions) : TOKEN_NONE;
    if (deed != TOKEN_NONE) {
        return deed;
    }
    uint32_t object = object_of(reading, clause);
    deed = object != TOKEN_NONE ? deed_below(reading, object, prepositions) : TOKEN_NONE;
    return deed != TOKEN_NONE || object == TOKEN_NONE || object < clause->head
               ? deed
               : deed_behind(reading, clause, object);
}

// "deny involvement": without an owner the holder speaks of himself.
static void resolve_possessor(const reading *reading, sayswho_attribution *attribution,
                              const cue_clause *clause)
{
    uint32_t object = object_of(reading, clause);
    if (object == TOKEN_NONE) {
        return;
    }
    uint32_t count = 0;
    uint32_t row =
        lexicon_find(&reading->reader->predicates, reading_word(reading, object)->lemma, &count);
    if (count == 0 ||
        !slice_equal(lexicon_cell(&reading->reader->predicates, row, 1), SLICE("share"))) {
        attribution->deed_token = object;
        // "Did not rule out sabotage by the rebels": they are who may have done it.
        if (reading_word(reading, object)->upos == UPOS_NOUN && clause->is_negated) {
            attribution->target_token = reading_child_with(reading, object, SLICE("by"));
        }
        return;
    }
    uint32_t owner = possessor_of(reading, object);
    attribution->target_token = owner != TOKEN_NONE ? owner : clause->subject;
    attribution->deed_token = reading_child_with(reading, object, clause->cue->deed_prepositions);
    if (attribution->deed_token == TOKEN_NONE) {
        attribution->deed_token = deed_of(reading, clause);
    }
    if (attribution->deed_token == attribution->target_token) {
        attribution->deed_token = TOKEN_NONE; // "the involvement of the gang"
    }
}

static bool is_actor(const reading *reading, uint32_t token)
{
    const uint32_t entity = who_entity_at(reading->who, token);
    const who_kind kind = entity == ENTITY_NONE ? WHO_OTHER : reading->who->entities[entity].kind;
    return kind == WHO_PERSON || kind == WHO_ORGANIZATION || kind == WHO_GROUP ||
           kind == WHO_GOVERNMENT;
}

// "..., saying the man on duty erred": another clause.
static bool opens_participle(const reading *reading, uint32_t token)
{
    return reading_is_comma(reading, token - 1) && reading_word(reading, token)->xpos == XPOS_VBG;
}

// "Blamed her defeat by a rival on the police": whatever stands between, the police; the object is
// what they are blamed for. "On Monday" is when.
static void lay_on(const reading *reading, sayswho_attribution *attribution,
                   const cue_clause *clause)
{
    const uint32_t object = attribution->target_token;
    if (object == TOKEN_NONE || object < clause->head || is_actor(reading, object) ||
        !slice_equal(reading_word(reading, clause->head)->lemma, SLICE("blame"))) {
        return;
    }
    for (uint32_t token = object + 1;
         token < clause->limits.end && !opens_participle(reading, token); token++) {
        const uint32_t bearer = reading_word(reading, token)->head;
        if (reading_is(reading, token, SLICE("on")) && bearer != TOKEN_NONE && bearer > token &&
            reading_is_nominal(reading, bearer) &&
            !reading_has_class(reading, reading->document->tokens[bearer].lower, WORD_TIME)) {
            attribution->deed_token = object;
            attribution->target_token = bearer;
            return;
        }
    }
}

// "His murder, for which the family blames the police": the noun that "which" stands for.
static uint32_t deed_meant(const reading *reading, uint32_t deed)
{
    if (deed == TOKEN_NONE || deed < 2 || reading_word(reading, deed)->xpos != XPOS_WDT) {
        return deed;
    }
    uint32_t noun = deed - 2; // before "for which"
    noun -= noun > 0 && reading_is_mark(reading, noun);
    if (!reading_is_noun(reading, noun)) {
        return deed;
    }
    // "The deaths of two nuns, for which": not the nuns.
    while (reading_word(reading, noun)->relation == REL_NMOD &&
           reading_word(reading, noun)->head < noun &&
           reading_is_noun(reading, reading_word(reading, noun)->head)) {
        noun = reading_word(reading, noun)->head;
    }
    return noun;
}

// "The ministry's denial of police involvement": of another's share. TOKEN_NONE: of his own.
static uint32_t owner_inside(const reading *reading, const cue_clause *clause)
{
    const uint32_t last = clause->words.end - 1;
    const uint32_t owner = last > clause->words.first ? possessor_of(reading, last) : TOKEN_NONE;
    return owner != TOKEN_NONE && owner > clause->words.first && owner < last &&
                   reading_word(reading, owner)->upos != UPOS_PRON
               ? owner
               : TOKEN_NONE;
}

void attribution_resolve_target(const reading *reading, sayswho_attribution *attribution,
                                const cue_clause *clause)
{
    switch (clause->cue->target) {
    case TARGET_NONE:
        return;
    case TARGET_OBJECT:
        attribution->target_token = object_of(reading, clause);
        attribution->deed_token = deed_meant(reading, deed_of(reading, clause));
        lay_on(reading, attribution, clause);
        return;
    case TARGET_HOLDER:
        attribution->target_token = owner_inside(reading, clause);
        if (attribution->target_token == TOKEN_NONE) {
            attribution->target_token = attribution->source_token;
        }
        attribution->deed_token = deed_of(reading, clause);
        if (attribution->deed_token == TOKEN_NONE) {
            attribution->deed_token = attribution->content_token;
        }
        return;
    case TARGET_POSSESSOR:
        resolve_possessor(reading, attribution, clause);
        return;
    case TARGET_AFTER:
        attribution->target_token = after_words(reading, clause);
        attribution->deed_token = cue_has_word(clause->cue->deed_prepositions, SLICE("object"))
                                      ? object_of(reading, clause)
                                      : deed_of(reading, clause);
        return;
    }
}
