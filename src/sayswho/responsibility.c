// Who is held responsible, and for what, by the cue itself: "blamed Y for e", "accused Y of e",
// "claimed responsibility for e", "did not rule out Y's involvement in e".
#include "sayswho/reading.h"

static bool is_nominal(const reading *reading, uint32_t token)
{
    uint8_t upos = reading_word(reading, token)->upos;
    return upos == UPOS_NOUN || upos == UPOS_PROPN || upos == UPOS_PRON || upos == UPOS_ADJ;
}

static uint32_t object_of(const reading *reading, const cue_clause *clause)
{
    return clause->is_passive ? clause->subject : reading_object(reading, clause->head);
}

// "Ukraine's role", "Ukrainian involvement", "the involvement of Ukraine".
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
                     (relation == REL_AMOD && reading->document->tokens[child].has_upper);
        if (names && (relation == REL_AMOD || relation == REL_COMPOUND)) {
            return child;
        }
    }
    return TOKEN_NONE;
}

static uint32_t after_words(const reading *reading, const cue_clause *clause)
{
    uint32_t opener = clause->words.end - 1;
    uint32_t head = reading_word(reading, opener)->head;
    if (head != TOKEN_NONE && head > opener && is_nominal(reading, head)) {
        return head;
    }
    for (uint32_t token = clause->words.end; token < clause->limits.end; token++) {
        if (is_nominal(reading, token)) {
            return token;
        }
    }
    return TOKEN_NONE;
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
    uint32_t object = object_of(reading, clause);
    deed = object != TOKEN_NONE ? reading_child_with(reading, object, prepositions) : TOKEN_NONE;
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
        return;
    }
    uint32_t owner = possessor_of(reading, object);
    attribution->target_token = owner != TOKEN_NONE ? owner : clause->subject;
    attribution->deed_token = reading_child_with(reading, object, clause->cue->deed_prepositions);
    if (attribution->deed_token == TOKEN_NONE) {
        attribution->deed_token = deed_of(reading, clause);
    }
}

void attribution_resolve_target(const reading *reading, sayswho_attribution *attribution,
                                const cue_clause *clause)
{
    switch (clause->cue->target) {
    case TARGET_NONE:
        return;
    case TARGET_OBJECT:
        attribution->target_token = object_of(reading, clause);
        attribution->deed_token = deed_of(reading, clause);
        return;
    case TARGET_HOLDER:
        attribution->target_token = attribution->source_token;
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
