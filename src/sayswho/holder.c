// The holder: the source's canonical name and kind, and through whom it reached the text.
#include "sayswho/holder.h"
#include "base/utf8.h"

#define LONGEST_HOLDER 24u // words
#define TELLERS_MOST 32    // reports around one that nobody stands behind

// The head with what stands right before it and belongs to it.
static void shorten(const reading *reading, uint32_t head, uint32_t *first, uint32_t *end)
{
    *first = head;
    *end = head + 1;
    while (*first > 0 && head - *first < LONGEST_HOLDER / 2 &&
           reading_word(reading, *first - 1)->head == head &&
           reading_word(reading, *first - 1)->upos != UPOS_PUNCT) {
        (*first)--;
    }
}

// "[The army said that] the mayor": one past the report before the head where a tree takes it for
// a part of the description; `first` where there is none.
static uint32_t past_report(const reading *reading, uint32_t first, uint32_t head)
{
    for (uint32_t token = head; token-- > first;) {
        if (reading->cue_owner[token] != ATTRIBUTION_NONE && reading_is_finite(reading, token)) {
            return reading_is(reading, token + 1, SLICE("that")) ? token + 2 : token + 1;
        }
    }
    return first;
}

// The words of a description without its article: "senior defence official". Where sentences have
// run into captions and lists, a phrase may go on for pages: nobody is called so.
slice holder_phrase(const reading *reading, uint32_t head)
{
    uint32_t first = head, end = head + 1;
    syntax_phrase(reading->syntax, head, true, &first, &end);
    if (end - first > LONGEST_HOLDER) {
        shorten(reading, head, &first, &end);
    }
    first = past_report(reading, first, head);
    while (first < head && (reading_word(reading, first)->upos == UPOS_DET ||
                            reading_word(reading, first)->relation == REL_CASE ||
                            reading_word(reading, first)->relation == REL_FIXED ||
                            reading_is_mark(reading, first))) {
        first++;
    }
    while (end > head + 1 && reading_is_mark(reading, end - 1)) {
        end--;
    }
    return slice_at(reading->document->text.data, text_tokens_span(reading->document, first, end));
}

slice sayswho_holder_kind(who_kind kind)
{
    switch (kind) {
    case WHO_PERSON:
        return SLICE("person");
    case WHO_GROUP:
    case WHO_NATIONALITY:
        return SLICE("group");
    case WHO_GOVERNMENT:
    case WHO_PLACE:
        return SLICE("government");
    default:
        return SLICE("organization");
    }
}

// A country or capital that speaks is its government.
static bool name_government(const reading *reading, sayswho_attribution *attribution, slice name)
{
    slice iso3, country;
    who_country_form form;
    slice folded = utf8_fold_copy(reading->arena, name);
    if (!who_find_country(reading->who_reader, folded, &iso3, &country, &form)) {
        return false;
    }
    attribution->holder = country;
    attribution->holder_kind = SLICE("government");
    return true;
}

static void name_unnamed(sayswho_attribution *attribution)
{
    attribution->holder = SLICE("unnamed");
    attribution->holder_kind = SLICE("unnamed");
}

// Pronouns in an entity's only mentions name nobody.
static bool has_name(const reading *reading, uint32_t entity)
{
    const who_entity *found = &reading->who->entities[entity];
    for (uint32_t i = 0; i < found->mention_count; i++) {
        if (reading->who->mentions[found->mentions[i]].form != WHO_PRONOUN) {
            return found->name.length > 0;
        }
    }
    return false;
}

static void name_entity(const reading *reading, sayswho_attribution *attribution, uint32_t entity)
{
    const who_entity *found = &reading->who->entities[entity];
    attribution->entity = entity;
    attribution->holder = found->name;
    attribution->holder_kind = sayswho_holder_kind(found->kind);
    if (found->kind == WHO_PLACE || found->kind == WHO_GOVERNMENT) {
        name_government(reading, attribution, found->name);
    }
}

uint32_t holder_entity_of(const reading *reading, uint32_t head)
{
    uint32_t mention = reading->who->mention_of_head[head];
    if (mention == MENTION_NONE) {
        mention = who_mention_at(reading->who, head);
        // A name inside the phrase is not the phrase: "an aide to Kessa".
        if (mention != MENTION_NONE && reading->who->mentions[mention].head != head &&
            reading_word(reading, head)->upos != UPOS_PROPN) {
            return ENTITY_NONE;
        }
    }
    return mention == MENTION_NONE ? ENTITY_NONE : reading->who->mentions[mention].entity;
}

// "ISKP and ISIS-K", "Islamic State in Iraq and the Levant": two names of one, or words of one
// name.
static bool is_one_body(const reading *reading, uint32_t head, uint32_t other)
{
    const uint32_t mention = reading->who->mention_of_head[head];
    const uint32_t entity = holder_entity_of(reading, head);
    if (mention != MENTION_NONE && reading->who->mentions[mention].form == WHO_NAME &&
        reading->who->mentions[mention].first <= other &&
        other < reading->who->mentions[mention].end) {
        return true;
    }
    return entity != ENTITY_NONE && reading->who->entities[entity].is_named &&
           entity == holder_entity_of(reading, other);
}

// "officials and witnesses" stay one holder.
static bool name_joint(const reading *reading, sayswho_attribution *attribution, uint32_t head)
{
    uint32_t other = reading_conjunct(reading, head);
    if (other == TOKEN_NONE || reading_word(reading, head)->upos == UPOS_PRON ||
        reading_word(reading, other)->upos == UPOS_VERB || is_one_body(reading, head, other)) {
        return false;
    }
    slice left = holder_phrase(reading, head), right = holder_phrase(reading, other);
    uint32_t left_entity = holder_entity_of(reading, head);
    uint32_t right_entity = holder_entity_of(reading, other);
    if (left_entity != ENTITY_NONE && reading->who->entities[left_entity].is_named) {
        left = reading->who->entities[left_entity].name;
    }
    if (right_entity != ENTITY_NONE && reading->who->entities[right_entity].is_named) {
        right = reading->who->entities[right_entity].name;
    }
    attribution->holder = arena_format(reading->arena, "%.*s and %.*s", (int)left.length, left.data,
                                       (int)right.length, right.data);
    attribution->holder_kind = SLICE("group");
    return true;
}

static void name_phrase(const reading *reading, sayswho_attribution *attribution, uint32_t head)
{
    slice lemma = reading_word(reading, head)->lemma;
    slice phrase = holder_phrase(reading, head);
    if (reading_word(reading, head)->upos == UPOS_PRON || phrase.length == 0) {
        name_unnamed(attribution);
        return;
    }
    attribution->holder = phrase;
    attribution->holder_kind =
        reading_has_class(reading, lemma, WORD_DOCUMENT) ? SLICE("document") : SLICE("person");
    if (reading_word(reading, head)->xpos == XPOS_NNS) {
        attribution->holder_kind = SLICE("group");
    }
    if (reading_word(reading, head)->upos == UPOS_PROPN &&
        !name_government(reading, attribution, phrase)) {
        attribution->holder_kind = SLICE("organization");
    }
}

// "Marad's ailing leader Ivo Osk", where the tree takes the owner for the one who speaks: the name
// or office that the source ends with.
static uint32_t past_owner(const reading *reading, const sayswho_attribution *attribution,
                           uint32_t head)
{
    if (attribution->source_count == 0 || head + 1 >= reading->document->token_count ||
        reading_word(reading, head + 1)->xpos != XPOS_POS) {
        return head;
    }
    uint32_t last = text_token_at(reading->document, attribution->source[0].end - 1);
    last -= last > head + 1 && reading_is_mark(reading, last);
    uint32_t mention = last > head + 1 && last < reading->document->token_count
                           ? who_mention_at(reading->who, last)
                           : MENTION_NONE;
    return mention == MENTION_NONE || reading->who->mentions[mention].first <= head
               ? head
               : reading->who->mentions[mention].head;
}

// "The manager, Helios Ship Management": a body may follow what describes it.
static bool is_named_body(const reading *reading, uint32_t mention)
{
    if (mention == MENTION_NONE || reading->who->mentions[mention].form != WHO_NAME) {
        return false;
    }
    const uint32_t entity = reading->who->mentions[mention].entity;
    return entity != ENTITY_NONE && reading->who->entities[entity].kind == WHO_ORGANIZATION;
}

// "Its coordinator, Lena Fors,": the name behind the comma, when the words before it name nobody.
static uint32_t name_behind(const reading *reading, const sayswho_attribution *attribution,
                            uint32_t head)
{
    const uint32_t entity = holder_entity_of(reading, head);
    if (attribution->source_count == 0 || reading_word(reading, head)->upos != UPOS_NOUN ||
        (entity != ENTITY_NONE && reading->who->entities[entity].is_named)) {
        return head;
    }
    const uint32_t last = text_token_at(reading->document, attribution->source[0].end - 1);
    const uint32_t name = head + 2;
    if (name > last || !reading_is_comma(reading, head + 1)) {
        return head;
    }
    const uint32_t mention = who_mention_at(reading->who, name);
    const bool is_name =
        holder_is_named_person(reading, mention) || is_named_body(reading, mention);
    return is_name ? reading->who->mentions[mention].head : head;
}

// "The Velian government", where another government was named before: its own adjective tells that
// it is another one.
static bool is_called_otherwise(const reading *reading, uint32_t head, uint32_t entity)
{
    const who_entity *found = &reading->who->entities[entity];
    const uint32_t before = head > 0 ? head - 1 : head;
    if (before == head || reading_word(reading, head)->upos != UPOS_NOUN ||
        (found->kind != WHO_GOVERNMENT && found->kind != WHO_PLACE) ||
        reading_word(reading, before)->head != head ||
        reading_sentence_first(reading, head) == before) {
        return false;
    }
    const slice form = reading_form(reading, before);
    if (form.length == 0 || form.data[0] < 'A' || form.data[0] > 'Z') {
        return false;
    }
    slice iso3, country;
    who_country_form known;
    const bool is_country = who_find_country(
        reading->who_reader, utf8_fold_copy(reading->arena, form), &iso3, &country, &known);
    // Where all is in capitals an unknown word may be any: "the CENTRAL GOVERNMENT".
    return (is_country || utf8_has_small(form)) &&
           !slice_equal(is_country ? country : form, found->name);
}

// Does nobody stand behind it but who tells of it: a fear or a doubt that is nobody's, a find?
static bool is_tellers(const reading *reading, const sayswho_attribution *attribution)
{
    uint32_t end = 0;
    const struct cue *cue = cue_match(reading, attribution->cue_token, CUE_VERB, &end);
    return attribution->stance == STANCE_DOUBTS || attribution->stance == STANCE_LEAVES_OPEN ||
           (cue != NULL && (cue->is_tellers || attribution_is_find(reading, attribution, cue)));
}

// Whoever tells of it: the holder around, named already or told by another in his turn; else the
// author, unless it is only believed: by whom the text does not say.
static void name_teller(const reading *reading, sayswho_attribution *attribution)
{
    const sayswho_attribution *outer = NULL;
    uint32_t parent = attribution->parent;
    for (int depth = 0; depth < TELLERS_MOST && parent != ATTRIBUTION_NONE; depth++) {
        outer = &reading->out->attributions[parent];
        if (outer->tier == TIER_SPEECH &&
            (outer->source_token != TOKEN_NONE || !is_tellers(reading, outer))) {
            break;
        }
        parent = outer->parent;
        outer = NULL;
    }
    const bool is_belief =
        attribution->stance == STANCE_SPECULATES || attribution->stance == STANCE_EXPECTS;
    if (outer == NULL && is_belief && attribution->source_token == TOKEN_NONE) {
        name_unnamed(attribution);
        return;
    }
    attribution->holder = outer == NULL ? SLICE("author") : outer->holder;
    attribution->holder_kind = outer == NULL ? SLICE("author") : outer->holder_kind;
    attribution->entity = outer == NULL ? ENTITY_NONE : outer->entity;
}

// "A photo shows a tram on its side": what a picture of the article shows, its author tells.
static bool is_picture(const reading *reading, const sayswho_attribution *attribution)
{
    const uint32_t head = attribution->source_token;
    return head != TOKEN_NONE &&
           reading_has_class(reading, reading_word(reading, head)->lemma, WORD_PICTURE) &&
           syntax_child(reading->syntax, head, REL_ACL) == TOKEN_NONE;
}

// "The court was told that C", "the inquest heard that C": who hears it does not say it.
static bool is_hearer(const reading *reading, const sayswho_attribution *attribution)
{
    const syntax_word *source = reading_word(reading, attribution->source_token);
    uint32_t end = 0;
    if (attribution->cue_token == TOKEN_NONE || source->head != attribution->cue_token) {
        return false;
    }
    if (reading_has_class(reading, reading_word(reading, attribution->cue_token)->lemma,
                          WORD_HEARING)) {
        return reading_has_class(reading, source->lemma, WORD_AUDIENCE);
    }
    const struct cue *cue = cue_match(reading, attribution->cue_token, CUE_VERB, &end);
    return (source->relation == REL_NSUBJ_PASS || source->relation == REL_NSUBJ) && cue != NULL &&
           cue->takes_hearer &&
           syntax_child(reading->syntax, attribution->cue_token, REL_AUX_PASS) != TOKEN_NONE;
}

// Does the mention take a report before the head for a part of itself?
static bool holds_report(const reading *reading, uint32_t head)
{
    const uint32_t mention = who_mention_at(reading->who, head);
    if (mention == MENTION_NONE || reading->who->mentions[mention].first >= head) {
        return false;
    }
    const uint32_t first = reading->who->mentions[mention].first;
    return past_report(reading, first, head) > first;
}

void holder_take_phrase(const reading *reading, sayswho_attribution *attribution, uint32_t head)
{
    const uint32_t entity = holder_entity_of(reading, head);
    if (entity != ENTITY_NONE && has_name(reading, entity) && !holds_report(reading, head) &&
        !is_called_otherwise(reading, head, entity)) {
        name_entity(reading, attribution, entity);
    } else {
        name_phrase(reading, attribution, head);
    }
    attribution->holder = holder_with_owner(reading, head, attribution->holder);
}

// The holder of a noun that tells no other.
static void name_claimant(const reading *reading, sayswho_attribution *attribution, uint32_t noun)
{
    const uint32_t claimant = reading_word(reading, noun)->upos == UPOS_NOUN
                                  ? holder_claimant_before(reading, noun)
                                  : TOKEN_NONE;
    if (claimant == TOKEN_NONE) {
        name_unnamed(attribution);
        return;
    }
    holder_take_phrase(reading, attribution, claimant);
    (void)name_government(reading, attribution, attribution->holder); // "Israeli"
}

static void name_holder(const reading *reading, sayswho_attribution *attribution)
{
    if (attribution->source_token == TOKEN_NONE) {
        name_claimant(reading, attribution, attribution->cue_token);
        return;
    }
    if (is_hearer(reading, attribution)) {
        name_unnamed(attribution);
        return;
    }
    uint32_t head = holder_antecedent(reading, attribution->source_token);
    head = past_owner(reading, attribution, head);
    head = holder_author_of(reading, name_behind(reading, attribution, head));
    const syntax_word *word = reading_word(reading, head);
    if (reading_has_class(reading, word->lemma, WORD_GENERIC)) {
        name_claimant(reading, attribution, head);
        return;
    }
    if (name_joint(reading, attribution, head)) {
        return;
    }
    holder_take_phrase(reading, attribution, head);
    if (reading_has_class(reading, word->lemma, WORD_DOCUMENT)) {
        attribution->holder_kind = SLICE("document");
    }
}

// Who speaks of what others say, not those others: "an aide said that survivors spoke of C".
static const sayswho_attribution *outermost(const reading *reading,
                                            const sayswho_attribution *attribution)
{
    for (int depth = 0; depth < TELLERS_MOST && attribution->parent != ATTRIBUTION_NONE; depth++) {
        attribution = &reading->out->attributions[attribution->parent];
    }
    return attribution;
}

// "The report was signed by both. It put the loss at nine": whose the report is, or the report.
static void name_document(const reading *reading, sayswho_attribution *attribution)
{
    sayswho_attribution document = *attribution;
    document.source_token = holder_document_before(reading, attribution);
    document.source_count = 0;
    if (document.source_token == TOKEN_NONE) {
        return;
    }
    name_holder(reading, &document);
    attribution->holder = document.holder;
    attribution->holder_kind = document.holder_kind;
    attribution->entity = document.entity;
}

// "“We are saying, I am saying, that C,” S said": whose speaker was named only after him has the
// name of who speaks around him.
static void name_missing(const reading *reading)
{
    for (uint32_t i = 0; i < reading->out->count; i++) {
        sayswho_attribution *attribution = &reading->out->attributions[i];
        if (attribution->holder.length > 0) {
            continue;
        }
        const sayswho_attribution *outer = attribution;
        for (int depth = 0;
             depth < TELLERS_MOST && outer->holder.length == 0 && outer->parent != ATTRIBUTION_NONE;
             depth++) {
            outer = &reading->out->attributions[outer->parent];
        }
        name_unnamed(attribution);
        if (outer != attribution && outer->holder.length > 0) {
            attribution->holder = outer->holder;
            attribution->holder_kind = outer->holder_kind;
            attribution->entity = outer->entity;
        }
    }
}

void sayswho_resolve_holders(reading *reading)
{
    const sayswho_attribution *before = NULL;
    const sayswho_attribution *person = NULL;
    for (uint32_t i = 0; i < reading->out->count; i++) {
        sayswho_attribution *attribution = &reading->out->attributions[i];
        name_holder(reading, attribution);
        holder_name_first_person(reading, attribution);
        holder_name_speaker_again(reading, attribution);
        holder_name_last_speaker(reading, attribution, before);
        name_document(reading, attribution);
        holder_name_lost_speaker(reading, attribution, person);
        holder_part_from_quoted(reading, attribution);
        attribution->via = holder_find_via(reading, attribution);
        holder_inherit_via(reading, attribution, before);
        before = attribution->tier == TIER_SPEECH ? outermost(reading, attribution) : before;
        person = holder_is_of_named_person(reading, attribution) ? attribution : person;
    }
    holder_name_later(reading);
    for (uint32_t i = 0; i < reading->out->count; i++) {
        sayswho_attribution *attribution = &reading->out->attributions[i];
        holder_take_cited(reading, attribution);
        holder_inherit_quoter(reading, attribution);
        if ((attribution->source_token == TOKEN_NONE && is_tellers(reading, attribution)) ||
            is_picture(reading, attribution)) {
            name_teller(reading, attribution);
        }
    }
    name_missing(reading);
}
