// Through whom a holder's words reached the text: the hearer, the interviewer or the agency that
// quotes.
#include "sayswho/holder.h"

static slice name_hearer(const reading *reading, uint32_t hearer)
{
    uint32_t entity = holder_entity_of(reading, hearer);
    const syntax_word *word = reading_word(reading, hearer);
    if (reading_has_class(reading, word->lemma, WORD_AUDIENCE)) {
        return holder_phrase(reading, hearer);
    }
    if (entity != ENTITY_NONE) {
        const who_entity *found = &reading->who->entities[entity];
        bool is_outlet = found->kind == WHO_ORGANIZATION || found->kind == WHO_OTHER;
        return is_outlet ? found->name : SLICE_NONE;
    }
    bool is_outlet =
        reading_has_class(reading, word->lemma, WORD_OUTLET) || word->upos == UPOS_PROPN;
    return is_outlet ? holder_phrase(reading, hearer) : SLICE_NONE;
}

// Whoever is interviewed with is an outlet.
static slice name_medium(const reading *reading, uint32_t with)
{
    uint32_t entity = holder_entity_of(reading, with);
    return entity != ENTITY_NONE ? reading->who->entities[entity].name
                                 : holder_phrase(reading, with);
}

// "Published on Monday", "posted in Lima": when and where.
static bool is_when_or_where(const reading *reading, uint32_t noun)
{
    const uint32_t entity = holder_entity_of(reading, noun);
    return reading_has_class(reading, reading->document->tokens[noun].lower, WORD_TIME) ||
           (entity != ENTITY_NONE &&
            (reading->who->entities[entity].kind == WHO_PLACE ||
             reading->who->entities[entity].kind == WHO_GOVERNMENT)); // a land
}

// "In a statement carried by [its agency]": through whom the medium went, TOKEN_NONE.
static uint32_t carrier_of(const reading *reading, uint32_t medium)
{
    const uint32_t verb = syntax_child(reading->syntax, medium, REL_ACL);
    if (verb == TOKEN_NONE ||
        !reading_has_class(reading, reading_word(reading, verb)->lemma, WORD_CARRY) ||
        syntax_child(reading->syntax, verb, REL_COMPOUND_PRT) != TOKEN_NONE) {
        return TOKEN_NONE;
    }
    const uint32_t by = reading_child_with(reading, verb, SLICE("by"));
    if (by != TOKEN_NONE) {
        return by;
    }
    const uint32_t on = reading_child_with(reading, verb, SLICE("in on"));
    return on != TOKEN_NONE && is_when_or_where(reading, on) ? TOKEN_NONE : on;
}

static bool is_press(const reading *reading, uint32_t noun)
{
    const uint32_t entity = holder_entity_of(reading, noun);
    return reading_has_class(reading, reading_word(reading, noun)->lemma, WORD_OUTLET) ||
           (entity != ENTITY_NONE &&
            slice_equal(reading->who->entities[entity].role, SLICE("JRN")));
}

// "Confirmed to [Xinhua] that C", "speaking to [Reuters], S said C": TOKEN_NONE.
static uint32_t press_spoken_to(const reading *reading, uint32_t cue)
{
    uint32_t to = reading_child_with(reading, cue, SLICE("to"));
    for (uint32_t child = reading_word(reading, cue)->first_child;
         to == TOKEN_NONE && child != TOKEN_NONE && child < cue;
         child = reading_word(reading, child)->next_sibling) {
        const syntax_word *word = reading_word(reading, child);
        if (word->xpos == XPOS_VBG && reading_has_class(reading, word->lemma, WORD_ADDRESS)) {
            to = reading_child_with(reading, child, SLICE("to with on"));
        }
    }
    return to != TOKEN_NONE && is_press(reading, to) ? to : TOKEN_NONE;
}

// "told H", "in an interview with H", "speaking to H".
slice holder_find_via(const reading *reading, const sayswho_attribution *attribution)
{
    uint32_t cue = attribution->cue_token;
    uint32_t hearer = syntax_child(reading->syntax, cue, REL_IOBJ);
    if (hearer == TOKEN_NONE) {
        hearer = syntax_child(reading->syntax, cue, REL_OBJ);
    }
    uint32_t end = 0;
    const struct cue *matched = cue_match(reading, cue, CUE_VERB, &end);
    if (hearer != TOKEN_NONE && hearer > cue && matched != NULL && matched->takes_hearer) {
        return name_hearer(reading, hearer);
    }
    for (uint32_t child = reading_word(reading, cue)->first_child; child != TOKEN_NONE;
         child = reading_word(reading, child)->next_sibling) {
        if (reading_has_class(reading, reading_word(reading, child)->lemma, WORD_MEDIUM)) {
            uint32_t with = reading_child_with(reading, child, SLICE("with to"));
            with = with != TOKEN_NONE ? with : carrier_of(reading, child);
            return with != TOKEN_NONE ? name_medium(reading, with) : SLICE_NONE;
        }
    }
    const uint32_t press = press_spoken_to(reading, cue);
    return press != TOKEN_NONE ? name_medium(reading, press) : SLICE_NONE;
}

// "S told H C. However, he did not rule out C2": still to H, while he is only a pronoun.
void holder_inherit_via(const reading *reading, sayswho_attribution *attribution,
                        const sayswho_attribution *before)
{
    if (attribution->via.length > 0 || before == NULL || before->via.length == 0 ||
        attribution->source_token == TOKEN_NONE ||
        !slice_equal(attribution->holder, before->holder)) {
        return;
    }
    const text_document *document = reading->document;
    uint32_t here = holder_sentence_of(reading, attribution),
             there = holder_sentence_of(reading, before);
    bool is_near = here >= there && here - there <= 1 &&
                   document->sentences[here].block == document->sentences[there].block;
    if (is_near && (reading_word(reading, attribution->source_token)->upos == UPOS_PRON ||
                    attribution->source_token == before->source_token)) {
        attribution->via = before->via;
    }
}

// The agency that quotes a speaker is what his words came through.
void holder_inherit_quoter(const reading *reading, sayswho_attribution *attribution)
{
    if (attribution->via.length > 0 || attribution->parent == ATTRIBUTION_NONE) {
        return;
    }
    const sayswho_attribution *outer = &reading->out->attributions[attribution->parent];
    if (outer->rule != NULL &&
        slice_equal(slice_from_string(outer->rule), SLICE("quoted-as-saying"))) {
        attribution->via = outer->holder;
    }
}

// An agency, a paper; of a name that no list knows, nothing speaks against it.
static bool is_outlet(const reading *reading, const sayswho_attribution *attribution)
{
    if (attribution->source_token == TOKEN_NONE) {
        return false;
    }
    const who_entity *entity =
        attribution->entity == ENTITY_NONE ? NULL : &reading->who->entities[attribution->entity];
    const bool may_be_media =
        entity != NULL && (slice_equal(entity->role, SLICE("JRN")) ||
                           (entity->role.length == 0 && entity->is_named &&
                            (entity->kind == WHO_ORGANIZATION || entity->kind == WHO_OTHER)));
    return may_be_media ||
           reading_has_class(reading, reading_word(reading, attribution->source_token)->lemma,
                             WORD_OUTLET);
}

// Somebody who can tell: "officials", "the army", "a source"; what else is cited is grounds.
static bool can_tell(const reading *reading, uint32_t cited)
{
    const uint32_t entity = holder_entity_of(reading, cited);
    const who_kind kind = entity == ENTITY_NONE ? WHO_OTHER : reading->who->entities[entity].kind;
    return who_agent_role(reading->who_reader, reading_word(reading, cited)->lemma).length > 0 ||
           kind == WHO_PERSON || kind == WHO_ORGANIZATION || kind == WHO_GROUP ||
           kind == WHO_GOVERNMENT;
}

// Whom a participle cites, also where the tree takes him for the subject of what follows.
// TOKEN_NONE.
static uint32_t object_behind(const reading *reading, uint32_t participle)
{
    const uint32_t object = syntax_child(reading->syntax, participle, REL_OBJ);
    const uint32_t mention =
        object == TOKEN_NONE && participle + 2 < reading_sentence_end(reading, participle)
            ? who_mention_at(reading->who, participle + 2)
            : MENTION_NONE;
    return mention != MENTION_NONE && reading->who->mentions[mention].first == participle + 1
               ? reading->who->mentions[mention].head
               : object;
}

// "Citing [officials]": whom an outlet names as its source, behind such a verb. TOKEN_NONE.
static uint32_t cited_by(const reading *reading, uint32_t verb)
{
    const syntax_word *word = reading_word(reading, verb);
    const bool is_relay = reading_has_class(reading, word->lemma, WORD_RELAY) &&
                          (word->xpos == XPOS_VBG || // "which cited officials"
                           (verb > 0 && reading_is(reading, verb - 1, SLICE("which"))));
    const uint32_t cited = is_relay ? object_behind(reading, verb) : TOKEN_NONE;
    return cited != TOKEN_NONE && can_tell(reading, cited) ? cited : TOKEN_NONE;
}

// Does what is said tell more than the name of whom it cites?
static bool tells_more(const reading *reading, const sayswho_attribution *attribution,
                       uint32_t cited)
{
    const uint32_t count = attribution->content_count;
    const uint32_t end = count == 0 ? 0 : attribution->content[count - 1].end;
    for (uint32_t token = cited + 1;
         token < reading->document->token_count && reading->document->tokens[token].at.end <= end;
         token++) {
        if (reading_is_finite(reading, token)) {
            return true;
        }
    }
    return false;
}

// ", citing officials" opens a part of its sentence.
static bool opens_part(const reading *reading, uint32_t verb)
{
    return verb == reading_sentence_first(reading, verb) || reading_is_comma(reading, verb - 1) ||
           reading_is(reading, verb - 1, SLICE("which"));
}

// In the cue's sentence, or the verb itself: "Reuters reported, [citing] officials, that C" may be
// read as two reports of C. TOKEN_NONE.
static uint32_t cited_beside(const reading *reading, const sayswho_attribution *attribution)
{
    const uint32_t verb = attribution->cue_token;
    uint32_t cited = cited_by(reading, verb);
    if (cited != TOKEN_NONE) {
        return tells_more(reading, attribution, cited) ? cited : TOKEN_NONE;
    }
    const uint32_t end = reading_sentence_end(reading, verb);
    uint32_t token = reading_sentence_first(reading, verb);
    token = verb > token + LONGEST_LOOK ? verb - LONGEST_LOOK : token;
    for (; token < end && token < verb + LONGEST_LOOK && cited == TOKEN_NONE; token++) {
        if (opens_part(reading, token) && reading->quotes.outermost[token] == QUOTE_NONE) {
            cited = cited_by(reading, token);
        }
    }
    return cited;
}

void holder_take_cited(const reading *reading, sayswho_attribution *attribution)
{
    if (attribution->tier != TIER_SPEECH || attribution->via.length > 0 ||
        !is_outlet(reading, attribution)) {
        return;
    }
    const uint32_t cited = cited_beside(reading, attribution);
    if (cited != TOKEN_NONE) {
        const slice outlet = attribution->holder;
        holder_take_phrase(reading, attribution, cited);
        attribution->via = outlet;
    }
}
