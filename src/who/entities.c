// The result: chains become entities with the one name and the code the ledger uses for them.
#include "base/utf8.h"
#include "who/draft.h"
#include "who/leaders.h"

typedef struct publisher {
    who_layer *out;
    draft *draft;
    uint32_t *entity_of_root; // [mention] entity of a chain, ENTITY_NONE
} publisher;

// ---- names ----

static slice text_between(const draft *draft, uint32_t first, uint32_t end)
{
    return slice_at(draft->document->text.data, text_tokens_span(draft->document, first, end));
}

static bool is_abbreviation(slice text)
{
    for (size_t i = 0; i < text.length; i++) {
        if (text.data[i] >= 'a' && text.data[i] <= 'z') {
            return false;
        }
    }
    return true;
}

// People's names in a text of capitals: "OBED MWALE" -> "Obed Mwale".
static slice in_title_case(const draft *draft, slice text)
{
    slice copy = arena_copy(draft->arena, utf8_lower_copy(draft->arena, text));
    if (copy.length != text.length) {
        return text;
    }
    char *bytes = (char *)(uintptr_t)copy.data; // our own copy
    bool begins = true;
    for (size_t i = 0; i < copy.length; i++) {
        bool is_letter = (bytes[i] >= 'a' && bytes[i] <= 'z') || (bytes[i] & 0x80) != 0;
        bytes[i] = begins ? text.data[i] : bytes[i];
        begins = begins ? !is_letter || (bytes[i] & 0x80) != 0 : !is_letter;
    }
    return copy;
}

// "Aid workers" -> "aid workers": a capital that only the sentence's beginning gave.
static slice without_capital(const draft *draft, uint32_t first, slice text)
{
    const text_token *token = &draft->document->tokens[first];
    bool begins_sentence = draft->document->sentences[token->sentence].first_token == first ||
                           draft_is_word(draft, first - 1, "\"");
    bool is_name = draft->syntax->words[first].upos == UPOS_PROPN ||
                   draft->words.words[first].match != MATCH_NONE ||
                   draft->labels[first] != LABEL_OUTSIDE;
    if (!token->has_upper || !begins_sentence || is_name ||
        token->lower.length != token->form.length) {
        return text;
    }
    slice rest = slice_of(text.data + token->form.length, text.length - token->form.length);
    return arena_format(draft->arena, "%.*s%.*s", (int)token->lower.length, token->lower.data,
                        (int)rest.length, rest.data);
}

// "SOME ARMY OFFICERS" -> "army officers"; names inside keep a capital.
static slice in_small_letters(const draft *draft, const draft_mention *own, slice text)
{
    slice copy = arena_copy(draft->arena, utf8_lower_copy(draft->arena, text));
    if (copy.length != text.length) {
        return text;
    }
    uint32_t start = draft->document->tokens[own->core].at.start;
    for (uint32_t i = own->core; i < own->mention.end; i++) {
        if (draft->words.words[i].match != MATCH_NONE || draft->labels[i] != LABEL_OUTSIDE) {
            size_t at = draft->document->tokens[i].at.start - start;
            ((char *)(uintptr_t)copy.data)[at] = text.data[at]; // our own copy
        }
    }
    return copy;
}

static bool is_first_person(const draft *draft, uint32_t token)
{
    const slice word = draft->document->tokens[token].lower;
    return slice_equal(word, SLICE("our")) || slice_equal(word, SLICE("my"));
}

// A description says more the more of its words tell something; the first of equals.
static uint32_t best_description(const draft *draft, const uint32_t *mentions, uint32_t count)
{
    uint32_t best = mentions[0];
    size_t best_length = 0;
    for (uint32_t i = 0; i < count; i++) {
        const draft_mention *own = &draft->mentions[mentions[i]];
        bool is_part = slice_find(own->key, SLICE(" of the ")) != SIZE_MAX; // "two of the men"
        const bool is_ours = is_first_person(draft, own->core); // "our army" is a speaker's word
        // "four gunmen" says more than "the perpetrators".
        size_t length = own->key.length / (is_part || is_ours ? 4 : 1) + (own->count != 0 ? 32 : 0);
        if (own->mention.form == WHO_DESCRIPTION && length > best_length) {
            best = mentions[i];
            best_length = length;
        }
    }
    return best;
}

// A country as the article itself writes its name, else as the list does: a text that says
// "Türkiye" gets no "Turkey".
static slice country_name(const draft *draft, slice code, slice canonical)
{
    for (uint32_t i = 0; i < draft->words.match_count; i++) {
        const who_match *match = &draft->words.matches[i];
        const gazetteer *lists = draft->gazetteer;
        if (match->list != GAZETTEER_COUNTRY || match->is_half ||
            !slice_equal(gazetteer_cell(lists, match->entry, GAZETTEER_COUNTRY, 1), code) ||
            !slice_equal(gazetteer_cell(lists, match->entry, GAZETTEER_COUNTRY, 2),
                         SLICE("name"))) {
            continue;
        }
        slice own = gazetteer_cell(lists, match->entry, GAZETTEER_COUNTRY, 3);
        if (own.length > 0) {
            return own;
        }
        slice text = text_between(draft, match->first, match->end);
        if (!is_abbreviation(text)) {
            return text;
        }
    }
    return canonical.length > 0 ? canonical : gazetteer_country_name(draft->gazetteer, code);
}

// The name of whoever a pronoun stands for, SLICE_NONE.
static slice owner_name(const draft *draft, uint32_t pronoun)
{
    const uint32_t m = draft->by_head[pronoun];
    if (m == DRAFT_NONE) {
        return SLICE_NONE;
    }
    const draft_mention *root = &draft->mentions[chain_root(draft, m)];
    if (root->chain_kind == WHO_GOVERNMENT && root->chain_country.length > 0) {
        return country_name(draft, root->chain_country, SLICE_NONE);
    }
    if (root->best_name == DRAFT_NONE) {
        return SLICE_NONE;
    }
    const draft_mention *name = &draft->mentions[root->best_name];
    return text_between(draft, name->core, name->mention.end);
}

// "Its defence ministry", "his party": a body is told from others by whose it is.
static slice owned_name(const draft *draft, const draft_mention *own, slice text)
{
    const bool is_body = own->mention.kind == WHO_ORGANIZATION ||
                         (own->mention.kind == WHO_GROUP && own->mention.is_collective);
    if (!is_body || draft->syntax->words[own->core].xpos != XPOS_PRPS) {
        return text;
    }
    const slice owner = owner_name(draft, own->core);
    if (owner.length == 0) {
        return text;
    }
    const size_t pronoun = draft->document->tokens[own->core].form.length;
    return arena_format(draft->arena, "%.*s's%.*s", (int)owner.length, owner.data,
                        (int)(text.length - pronoun), text.data + pronoun);
}

static slice description_name(const draft *draft, const draft_mention *own)
{
    slice text = text_between(draft, own->core, own->mention.end);
    if (draft->words.words[own->mention.head].is_caseless && is_abbreviation(text)) {
        return in_small_letters(draft, own, text);
    }
    text = own->core == own->mention.first ? without_capital(draft, own->core, text) : text;
    return owned_name(draft, own, text);
}

// Also says whether it is a name.
static slice entity_name(const draft *draft, const draft_mention *root, who_entity *entity)
{
    if (root->chain_kind == WHO_GOVERNMENT && root->chain_country.length > 0 &&
        (root->best_name == DRAFT_NONE || draft->mentions[root->best_name].is_country)) {
        return country_name(draft, root->chain_country, SLICE_NONE);
    }
    for (uint32_t i = 0; i < entity->mention_count; i++) {
        const draft_mention *own = &draft->mentions[entity->mentions[i]];
        if (own->canonical.length > 0) {
            return own->is_country ? country_name(draft, own->mention.country, own->canonical)
                                   : own->canonical;
        }
    }
    if (root->best_name != DRAFT_NONE) {
        const draft_mention *own = &draft->mentions[root->best_name];
        slice text = text_between(draft, own->core, own->mention.end);
        return own->mention.kind == WHO_PERSON && is_abbreviation(text) ? in_title_case(draft, text)
                                                                        : text;
    }
    for (uint32_t i = 0; i < entity->mention_count; i++) {
        uint32_t first, end;
        if (draft_given_name(draft, entity->mentions[i], &first, &end)) {
            entity->is_named = true;
            return text_between(draft, first, end);
        }
    }
    uint32_t best = best_description(draft, entity->mentions, entity->mention_count);
    return description_name(draft, &draft->mentions[best]);
}

// ---- codes ----

static bool is_document(const draft_mention *root)
{
    return root->is_document;
}

static slice entity_code(const draft *draft, const who_entity *entity, bool is_country)
{
    slice role = entity->role;
    if (gazetteer_role_is(draft->gazetteer, role, ROLE_UNCODED)) {
        role = SLICE_NONE;
    }
    bool acts = entity->kind != WHO_FACILITY && (entity->kind != WHO_WEAPON || role.length > 0) &&
                (entity->kind != WHO_PLACE || is_country);
    if (!acts || (role.length == 0 && entity->country.length == 0)) {
        return SLICE_NONE;
    }
    return arena_format(draft->arena, "%.*s%.*s", (int)entity->country.length,
                        entity->country.length > 0 ? entity->country.data : "", (int)role.length,
                        role.length > 0 ? role.data : "");
}

// ---- publishing ----

// Things that nobody comes back to are no entities; neither are pronouns that refer to nothing.
static bool is_worth_keeping(const draft_mention *root)
{
    if (root->chain_size > 1) {
        return true;
    }
    if (root->mention.form == WHO_PRONOUN) {
        return false;
    }
    return root->mention.form == WHO_NAME || root->chain_kind != WHO_OTHER || is_document(root);
}

// "Chad withdrew its troops", "their ambassador": forces and servants of a state are of the land
// that the pronoun before them means.
static slice country_of_owner(const draft *draft, const draft_mention *root)
{
    static const char *const of_state[] = {"MIL", "GOV", "COP", "SPY"};
    bool is_of_state = false;
    for (size_t i = 0; i < sizeof of_state / sizeof *of_state; i++) {
        is_of_state |= slice_equal(root->chain_role, slice_from_string(of_state[i]));
    }
    const uint32_t owner = is_of_state && root->mention.form == WHO_DESCRIPTION
                               ? syntax_child(draft->syntax, root->mention.head, REL_NMOD_POSS)
                               : TOKEN_NONE;
    const uint32_t m = owner == TOKEN_NONE ? DRAFT_NONE : draft->by_head[owner];
    return m == DRAFT_NONE || draft->mentions[m].mention.form != WHO_PRONOUN
               ? SLICE_NONE
               : draft->mentions[chain_root(draft, m)].chain_country;
}

static bool add_entity(publisher *publisher, uint32_t root)
{
    who_layer *out = publisher->out;
    who_entity *entity =
        ARENA_PUSH(publisher->draft->arena, out->entities, out->entity_count, out->entity_capacity);
    if (entity == NULL) {
        return false;
    }
    const draft_mention *own = &publisher->draft->mentions[root];
    publisher->entity_of_root[root] = out->entity_count - 1;
    entity->kind = own->chain_kind;
    entity->role = own->chain_role;
    entity->country = own->chain_country.length > 0 ? own->chain_country
                                                    : country_of_owner(publisher->draft, own);
    entity->is_named = own->best_name != DRAFT_NONE;
    entity->is_plural = own->chain_plural;
    leader_by_surname(publisher->draft, own, entity);
    return true;
}

static bool add_mention(publisher *publisher, uint32_t m, uint32_t entity_index)
{
    who_layer *out = publisher->out;
    arena *arena = publisher->draft->arena;
    who_mention *mention =
        ARENA_PUSH(arena, out->mentions, out->mention_count, out->mention_capacity);
    who_entity *entity = &out->entities[entity_index];
    uint32_t *listed =
        ARENA_PUSH(arena, entity->mentions, entity->mention_count, entity->mention_capacity);
    if (mention == NULL || listed == NULL) {
        return false;
    }
    *mention = publisher->draft->mentions[m].mention;
    mention->entity = entity_index;
    *listed = m; // the draft's number until the entity has its name
    return true;
}

static bool publish_mentions(publisher *publisher)
{
    draft *draft = publisher->draft;
    for (uint32_t m = 0; m < draft->count; m++) {
        uint32_t root = chain_root(draft, m);
        if (!is_worth_keeping(&draft->mentions[root])) {
            continue;
        }
        if (publisher->entity_of_root[root] == ENTITY_NONE && !add_entity(publisher, root)) {
            return false;
        }
        if (!add_mention(publisher, m, publisher->entity_of_root[root])) {
            return false;
        }
    }
    return true;
}

// Entities get their names while their mentions still have the draft's numbers.
static void name_entities(publisher *publisher)
{
    who_layer *out = publisher->out;
    draft *draft = publisher->draft;
    for (uint32_t e = 0; e < out->entity_count; e++) {
        who_entity *entity = &out->entities[e];
        const draft_mention *root = &draft->mentions[chain_root(draft, entity->mentions[0])];
        entity->name = entity_name(draft, root, entity);
        entity->code = entity_code(draft, entity, root->is_country && !root->is_capital);
        entity->mention_count = 0;
    }
    for (uint32_t m = 0; m < out->mention_count; m++) {
        who_entity *entity = &out->entities[out->mentions[m].entity];
        entity->mentions[entity->mention_count++] = m;
    }
}

// The outermost mention of each head; the words of a title lead to the name behind it.
static void index_heads(publisher *publisher, const uint32_t *published)
{
    who_layer *out = publisher->out;
    const draft *draft = publisher->draft;
    for (uint32_t i = 0; i < draft->document->token_count; i++) {
        uint32_t m = draft->by_head[i] != DRAFT_NONE ? draft->by_head[i] : draft->mention_of[i];
        out->mention_of_head[i] = m != DRAFT_NONE ? published[m] : MENTION_NONE;
    }
}

dateline_status draft_publish(who_layer *out, draft *draft, dateline_error *error)
{
    uint32_t tokens = draft->document->token_count;
    publisher publisher = {out, draft, ARENA_ARRAY(draft->arena, draft->count, uint32_t)};
    uint32_t *published = ARENA_ARRAY(draft->arena, draft->count, uint32_t);
    out->mention_of_head = ARENA_ARRAY(draft->arena, tokens, uint32_t);
    if (publisher.entity_of_root == NULL || published == NULL || out->mention_of_head == NULL) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the entities");
    }
    memset(publisher.entity_of_root, 0xff, draft->count * sizeof *publisher.entity_of_root);
    if (!publish_mentions(&publisher)) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the entities");
    }
    uint32_t next = 0;
    for (uint32_t m = 0; m < draft->count; m++) {
        bool is_kept = is_worth_keeping(&draft->mentions[chain_root(draft, m)]);
        published[m] = is_kept ? next++ : MENTION_NONE;
    }
    name_entities(&publisher);
    index_heads(&publisher, published);
    if (arena_failed(draft->arena)) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the entities");
    }
    return DATELINE_OK;
}
