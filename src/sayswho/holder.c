// The holder: the source's canonical name and kind, and through whom it reached the text.
#include "base/utf8.h"
#include "sayswho/reading.h"

#define LONGEST_HOLDER 24u // words
// "The rebels, who say C", where the tree has lost the clause: the noun before the pronoun. The
// pronoun itself, when there is none.
static uint32_t noun_before(const reading *reading, uint32_t pronoun)
{
    const uint32_t first = reading_sentence_first(reading, pronoun);
    uint32_t token = pronoun;
    token -= token > first && reading_is_comma(reading, token - 1);
    return token > first && reading_is_noun(reading, token - 1) ? token - 1 : pronoun;
}

// "who", "which", "that" -> the noun the clause hangs on.
static uint32_t antecedent(const reading *reading, uint32_t token)
{
    const syntax_word *word = reading_word(reading, token);
    bool is_relative = word->xpos == XPOS_WP || word->xpos == XPOS_WDT;
    if (!is_relative || word->head == TOKEN_NONE) {
        return token;
    }
    uint32_t clause = word->head;
    for (int steps = 0; steps < 8; steps++) {
        const syntax_word *above = reading_word(reading, clause);
        if (above->relation == REL_ACL_RELCL || above->relation == REL_ACL) {
            return above->head != TOKEN_NONE ? above->head : token;
        }
        if (above->head == TOKEN_NONE) {
            break;
        }
        clause = above->head;
    }
    return noun_before(reading, token);
}

enum { PRONOUN_PERSON = 1, PRONOUN_NUMBER = 2, PRONOUN_GENDER = 3 };

// What the list of pronouns says of a word; empty for what is none.
static slice pronoun_cell(const reading *reading, uint32_t token, uint32_t column)
{
    const lexicon_table *table = &reading->reader->pronouns;
    uint32_t count = 0;
    const uint32_t row = lexicon_find(table, reading->document->tokens[token].lower, &count);
    return count > 0 ? lexicon_cell(table, row, column) : SLICE_NONE;
}

static bool is_first_person(const reading *reading, uint32_t token)
{
    return slice_equal(pronoun_cell(reading, token, PRONOUN_PERSON), SLICE("1"));
}

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

// The words of a description without its article: "senior defence official". Where sentences have
// run into captions and lists, a phrase may go on for pages: nobody is called so.
static slice phrase_of(const reading *reading, uint32_t head)
{
    uint32_t first = head, end = head + 1;
    syntax_phrase(reading->syntax, head, true, &first, &end);
    if (end - first > LONGEST_HOLDER) {
        shorten(reading, head, &first, &end);
    }
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

static slice kind_name(who_kind kind)
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
    attribution->holder_kind = kind_name(found->kind);
    if (found->kind == WHO_PLACE || found->kind == WHO_GOVERNMENT) {
        name_government(reading, attribution, found->name);
    }
}

static uint32_t entity_of_head(const reading *reading, uint32_t head)
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

// "officials and witnesses" stay one holder.
static bool name_joint(const reading *reading, sayswho_attribution *attribution, uint32_t head)
{
    uint32_t other = reading_conjunct(reading, head);
    if (other == TOKEN_NONE || reading_word(reading, head)->upos == UPOS_PRON ||
        reading_word(reading, other)->upos == UPOS_VERB) {
        return false;
    }
    slice left = phrase_of(reading, head), right = phrase_of(reading, other);
    uint32_t left_entity = entity_of_head(reading, head);
    uint32_t right_entity = entity_of_head(reading, other);
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
    slice phrase = phrase_of(reading, head);
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

static bool is_named_person(const reading *reading, uint32_t mention)
{
    if (mention == MENTION_NONE || reading->who->mentions[mention].form != WHO_NAME) {
        return false;
    }
    const uint32_t entity = reading->who->mentions[mention].entity;
    return entity != ENTITY_NONE && reading->who->entities[entity].kind == WHO_PERSON;
}

// "Its coordinator, Lena Fors,": the name behind the comma, when the words before it name nobody.
static uint32_t name_behind(const reading *reading, const sayswho_attribution *attribution,
                            uint32_t head)
{
    const uint32_t entity = entity_of_head(reading, head);
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
    return is_named_person(reading, mention) ? reading->who->mentions[mention].head : head;
}

// "A statement by the border service", "figures compiled by the union": whose they are. The noun
// itself when nobody is named.
static uint32_t author_of(const reading *reading, uint32_t noun)
{
    const slice lemma = reading_word(reading, noun)->lemma;
    if (!reading_has_class(reading, lemma, WORD_DOCUMENT) &&
        !reading_has_class(reading, lemma, WORD_FIGURE)) {
        return noun;
    }
    const uint32_t verb = syntax_child(reading->syntax, noun, REL_ACL);
    const uint32_t governor = verb == noun + 1 ? verb : noun;
    const uint32_t author = reading_child_with(reading, governor, SLICE("by"));
    const bool is_beside = author != TOKEN_NONE && reading_is(reading, governor + 1, SLICE("by"));
    return is_beside && reading_is_noun(reading, author) ? author : noun;
}

static void name_holder(const reading *reading, sayswho_attribution *attribution)
{
    if (attribution->source_token == TOKEN_NONE) {
        name_unnamed(attribution);
        return;
    }
    uint32_t head = antecedent(reading, attribution->source_token);
    head = past_owner(reading, attribution, head);
    head = author_of(reading, name_behind(reading, attribution, head));
    const syntax_word *word = reading_word(reading, head);
    if (reading_has_class(reading, word->lemma, WORD_GENERIC)) {
        name_unnamed(attribution);
        return;
    }
    if (name_joint(reading, attribution, head)) {
        return;
    }
    uint32_t entity = entity_of_head(reading, head);
    if (entity != ENTITY_NONE && has_name(reading, entity)) {
        name_entity(reading, attribution, entity);
    } else {
        name_phrase(reading, attribution, head);
    }
    if (reading_has_class(reading, word->lemma, WORD_DOCUMENT)) {
        attribution->holder_kind = SLICE("document");
    }
}

// "I" and "we" inside reported words are the one who speaks them.
static void name_first_person(const reading *reading, sayswho_attribution *attribution)
{
    if (attribution->source_token == TOKEN_NONE || attribution->parent == ATTRIBUTION_NONE ||
        !is_first_person(reading, attribution->source_token)) {
        return;
    }
    const sayswho_attribution *outer = &reading->out->attributions[attribution->parent];
    attribution->holder = outer->holder;
    attribution->holder_kind = outer->holder_kind;
    attribution->entity = outer->entity;
}

// "He" and "she" are people, "it" and "they" bodies.
static bool may_stand_for(const reading *reading, uint32_t pronoun, slice kind)
{
    const slice gender = pronoun_cell(reading, pronoun, PRONOUN_GENDER);
    const bool is_third = slice_equal(pronoun_cell(reading, pronoun, PRONOUN_PERSON), SLICE("3"));
    const bool is_many = slice_equal(pronoun_cell(reading, pronoun, PRONOUN_NUMBER), SLICE("p"));
    const bool is_body = is_many || slice_equal(gender, SLICE("n"));
    if (slice_equal(kind, SLICE("person"))) {
        return is_third && !is_body;
    }
    return is_third && is_body && !slice_equal(kind, SLICE("unnamed"));
}

// "Marta Beltz, close to the group, said she did not believe C": who opens what somebody says by a
// pronoun is the speaker.
static void name_speaker_again(const reading *reading, sayswho_attribution *attribution)
{
    if (attribution->source_token == TOKEN_NONE || attribution->parent == ATTRIBUTION_NONE) {
        return;
    }
    const sayswho_attribution *outer = &reading->out->attributions[attribution->parent];
    const bool opens =
        outer->content_count > 0 && !outer->is_direct &&
        text_token_at(reading->document, outer->content[0].start) == attribution->source_token &&
        outer->cue_token < attribution->source_token;
    if (!opens || !may_stand_for(reading, attribution->source_token, outer->holder_kind)) {
        return;
    }
    attribution->holder = outer->holder;
    attribution->holder_kind = outer->holder_kind;
    attribution->entity = outer->entity;
}

static uint32_t sentence_of(const reading *reading, const sayswho_attribution *attribution)
{
    return reading->document->tokens[attribution->cue_token].sentence;
}

static char gender_of(const reading *reading, uint32_t entity)
{
    const who_entity *found = &reading->who->entities[entity];
    for (uint32_t i = 0; i < found->mention_count; i++) {
        const char gender = reading->who->mentions[found->mentions[i]].gender;
        if (gender != 0) {
            return gender;
        }
    }
    return 0;
}

// "Marta Beltz of the charity said C. She added C2": right behind what somebody said by name, a
// pronoun before which no other person is named is that speaker.
static bool goes_on_speaking(const reading *reading, const sayswho_attribution *attribution,
                             const sayswho_attribution *before)
{
    const uint32_t pronoun = attribution->source_token;
    const slice gender = pronoun_cell(reading, pronoun, PRONOUN_GENDER);
    if (!slice_equal(before->holder_kind, SLICE("person")) || before->entity == ENTITY_NONE ||
        before->parent != ATTRIBUTION_NONE || attribution->parent != ATTRIBUTION_NONE ||
        !reading->who->entities[before->entity].is_named || gender.length == 0) {
        return false;
    }
    for (uint32_t token = reading_sentence_first(reading, pronoun); token < pronoun; token++) {
        if (is_named_person(reading, who_mention_at(reading->who, token))) {
            return false;
        }
    }
    const char known = gender_of(reading, before->entity);
    return known == 0 || known == gender.data[0];
}

// "The army spoke of a clash. It put its losses at four": a pronoun that was taken for nobody goes
// on with whoever spoke just before.
static void name_last_speaker(const reading *reading, sayswho_attribution *attribution,
                              const sayswho_attribution *before)
{
    if (before == NULL || attribution->source_token == TOKEN_NONE ||
        !may_stand_for(reading, attribution->source_token, before->holder_kind)) {
        return;
    }
    const uint32_t here = sentence_of(reading, attribution), there = sentence_of(reading, before);
    const bool is_lost = slice_equal(attribution->holder, SLICE("unnamed"));
    if (here <= there || here - there > 1 ||
        (!is_lost && !goes_on_speaking(reading, attribution, before))) {
        return;
    }
    attribution->holder = before->holder;
    attribution->holder_kind = before->holder_kind;
    attribution->entity = before->entity;
}

// ---- through whom ----

static slice name_hearer(const reading *reading, uint32_t hearer)
{
    uint32_t entity = entity_of_head(reading, hearer);
    const syntax_word *word = reading_word(reading, hearer);
    if (reading_has_class(reading, word->lemma, WORD_AUDIENCE)) {
        return phrase_of(reading, hearer);
    }
    if (entity != ENTITY_NONE) {
        const who_entity *found = &reading->who->entities[entity];
        bool is_outlet = found->kind == WHO_ORGANIZATION || found->kind == WHO_OTHER;
        return is_outlet ? found->name : SLICE_NONE;
    }
    bool is_outlet =
        reading_has_class(reading, word->lemma, WORD_OUTLET) || word->upos == UPOS_PROPN;
    return is_outlet ? phrase_of(reading, hearer) : SLICE_NONE;
}

// Whoever is interviewed with is an outlet.
static slice name_medium(const reading *reading, uint32_t with)
{
    uint32_t entity = entity_of_head(reading, with);
    return entity != ENTITY_NONE ? reading->who->entities[entity].name : phrase_of(reading, with);
}

// "told H", "in an interview with H", "speaking to H".
static slice find_via(const reading *reading, const sayswho_attribution *attribution)
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
            return with != TOKEN_NONE ? name_medium(reading, with) : SLICE_NONE;
        }
    }
    return SLICE_NONE;
}

// "S told H C. However, he did not rule out C2": still to H, while he is only a pronoun.
static void inherit_via(const reading *reading, sayswho_attribution *attribution,
                        const sayswho_attribution *before)
{
    if (attribution->via.length > 0 || before == NULL || before->via.length == 0 ||
        attribution->source_token == TOKEN_NONE ||
        !slice_equal(attribution->holder, before->holder)) {
        return;
    }
    const text_document *document = reading->document;
    uint32_t here = sentence_of(reading, attribution), there = sentence_of(reading, before);
    bool is_near = here >= there && here - there <= 1 &&
                   document->sentences[here].block == document->sentences[there].block;
    if (is_near && (reading_word(reading, attribution->source_token)->upos == UPOS_PRON ||
                    attribution->source_token == before->source_token)) {
        attribution->via = before->via;
    }
}

// The agency that quotes a speaker is what his words came through.
static void inherit_quoter(const reading *reading, sayswho_attribution *attribution)
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

void sayswho_resolve_holders(reading *reading)
{
    const sayswho_attribution *before = NULL;
    for (uint32_t i = 0; i < reading->out->count; i++) {
        sayswho_attribution *attribution = &reading->out->attributions[i];
        name_holder(reading, attribution);
        name_first_person(reading, attribution);
        name_speaker_again(reading, attribution);
        name_last_speaker(reading, attribution, before);
        attribution->via = find_via(reading, attribution);
        inherit_via(reading, attribution, before);
        before = attribution->tier == TIER_SPEECH ? attribution : before;
    }
    for (uint32_t i = 0; i < reading->out->count; i++) {
        inherit_quoter(reading, &reading->out->attributions[i]);
    }
}
