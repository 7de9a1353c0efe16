#include "article/article_internal.h"

bool article_is_pronoun(const article *article, uint32_t token)
{
    const uint8_t upos = article->syntax.words[token].upos;
    return upos == UPOS_PRON || upos == UPOS_DET;
}

// ---- counts ----

// "12 [of 15] drones": of how many they are is no part of the name either.
static uint32_t skip_whole(const article *article, uint32_t first, uint32_t head)
{
    if (!slice_equal(article->document.tokens[first].lower, SLICE("of")))
        return first;
    uint32_t at = first + 1;
    while (at < head && (article->syntax.words[at].upos == UPOS_DET ||
                         article->syntax.words[at].upos == UPOS_NUM))
        at++;
    return at;
}

// "Two [more] miners": that others were counted before is no part of who they are.
static uint32_t skip_more(const article *article, const article_readers *readers, uint32_t first,
                          uint32_t head)
{
    uint32_t count = 0;
    const uint32_t row =
        lexicon_find(&readers->adding, article->document.tokens[first].lower, &count);
    return count > 0 && first < head &&
                   slice_equal(lexicon_cell(&readers->adding, row, 1), SLICE("more"))
               ? first + 1
               : first;
}

// A count is a slot of its own: "72 passengers" names passengers.
static uint32_t skip_count(const article *article, const article_readers *readers, uint32_t head,
                           uint32_t first, uint32_t end)
{
    const uint32_t amount = article->howmany.amount_of_unit[head];
    if (amount == AMOUNT_NONE)
        return first;
    const howmany_amount *found = &article->howmany.amounts[amount];
    const bool leads =
        found->first <= first + 1 && found->end > first && found->end < end && found->end <= head;
    // "42-year-old driver" counts years.
    const bool is_joined = leads && article->document.tokens[found->end].at.start == found->at.end;
    return leads && !is_joined
               ? skip_more(article, readers, skip_whole(article, found->end, head), head)
               : first;
}

// ---- actors ----

static slice country_name(const article *article, const article_readers *readers, slice iso3)
{
    const uint32_t *mention = map_find(&article->country_names, iso3);
    if (mention == NULL)
        return who_country_name(readers->who, iso3);
    return slice_at(article->document.text.data, article->who.mentions[*mention].at);
}

// The name of a named entity; a country for its government, people or adjective.
static slice entity_value(const article *article, const article_readers *readers,
                          const who_entity *entity)
{
    const bool is_country = entity->kind == WHO_GOVERNMENT || entity->kind == WHO_NATIONALITY;
    if (is_country && entity->country.length > 0) {
        const slice name = country_name(article, readers, entity->country);
        if (name.length > 0)
            return name;
    }
    return entity->name;
}

// ---- states ----

static bool is_state_role(slice role)
{
    return slice_equal(role, SLICE("GOV")) || slice_equal(role, SLICE("MIL"));
}

// A word before the noun that names its country or says that it is the state's: "Zambian jets",
// "government planes". Sets *is_state; returns the country or SLICE_NONE.
static slice country_of_modifiers(const article *article, const article_readers *readers,
                                  uint32_t head, bool *is_state)
{
    const syntax_word *words = article->syntax.words;
    slice country = SLICE_NONE;
    for (uint32_t child = words[head].first_child; child != TOKEN_NONE && child < head;
         child = words[child].next_sibling) {
        const uint32_t entity = who_entity_at(&article->who, child);
        const bool is_group =
            entity != ENTITY_NONE && article->who.entities[entity].kind == WHO_GROUP;
        if (entity != ENTITY_NONE && !is_group && article->who.entities[entity].country.length > 0)
            country = article->who.entities[entity].country;
        if (is_state_role(who_agent_role(readers->who, words[child].lemma)))
            *is_state = true;
    }
    return country;
}

// "The local authorities", "provincial troops": not the state's.
static bool is_below_state(const article *article, const article_readers *readers, uint32_t head)
{
    const syntax_word *words = article->syntax.words;
    for (uint32_t child = words[head].first_child; child != TOKEN_NONE && child < head;
         child = words[child].next_sibling) {
        uint32_t count = 0;
        const uint32_t row = lexicon_find(&readers->sublevels, words[child].lemma, &count);
        const slice noun = count > 0 ? lexicon_cell(&readers->sublevels, row, 1) : SLICE_NONE;
        if (count > 0 && (noun.length == 0 || slice_equal(noun, words[head].lemma)))
            return true;
    }
    return false;
}

// "The army", "government warplanes": the country whose they are, else the one the article is
// about.
static slice state_value(const article *article, const article_readers *readers, uint32_t head)
{
    uint32_t count = 0;
    const slice lemma = article->syntax.words[head].lemma;
    const uint32_t row = lexicon_find(&readers->arms, lemma, &count);
    bool is_state = is_state_role(who_agent_role(readers->who, lemma));
    if (count == 0 || is_below_state(article, readers, head))
        return SLICE_NONE;
    slice country = country_of_modifiers(article, readers, head, &is_state);
    if (country.length > 0 && lexicon_cell(&readers->arms, row, 1).length > 0)
        return SLICE_NONE; // "the Zambian army": told by a name of its own
    const uint32_t entity = who_entity_at(&article->who, head);
    if (country.length == 0 && entity != ENTITY_NONE)
        country = article->who.entities[entity].country;
    if (country.length == 0 && is_state)
        country = article->home_country;
    return country.length > 0 ? country_name(article, readers, country) : SLICE_NONE;
}

// "12 Zambians", "Zambians who fled": people, where "Zambian jets" are the state's.
static bool are_people(const article *article, uint32_t entity, uint32_t head)
{
    const uint8_t relation = article->syntax.words[head].relation;
    return entity != ENTITY_NONE && article->who.entities[entity].kind == WHO_NATIONALITY &&
           relation != REL_AMOD && relation != REL_COMPOUND && relation != REL_NMOD_POSS &&
           relation != REL_NMOD_UNMARKED;
}

// "Its planes" after "the defence ministry": the noun that the pronoun stands for.
uint32_t article_antecedent(const article *article, uint32_t head)
{
    const uint32_t entity = who_entity_at(&article->who, head);
    if (!article_is_pronoun(article, head) || entity == ENTITY_NONE)
        return head;
    const who_entity *found = &article->who.entities[entity];
    for (uint32_t i = 0; i < found->mention_count; i++) {
        const uint32_t named = article->who.mentions[found->mentions[i]].head;
        if (!article_is_pronoun(article, named))
            return named;
    }
    return head;
}

// A body of the state by whatever name acts for it: "the Zambian defence ministry".
static slice body_value(const article *article, const article_readers *readers, uint32_t head)
{
    const uint32_t noun = article_antecedent(article, head);
    const uint32_t entity = who_entity_at(&article->who, noun);
    if (entity == ENTITY_NONE || article->who.entities[entity].kind != WHO_ORGANIZATION)
        return SLICE_NONE;
    return state_value(article, readers, noun);
}

// "Its neighbour Orland": the name right behind a description. SLICE_NONE.
static slice name_behind(const article *article, const article_readers *readers, uint32_t head)
{
    const uint32_t next = head + 1;
    if (next >= article->document.token_count || article->syntax.words[head].upos != UPOS_NOUN ||
        article->syntax.words[next].upos != UPOS_PROPN || article->syntax.words[next].head != head)
        return SLICE_NONE;
    const uint8_t relation = article->syntax.words[next].relation;
    const uint32_t entity = who_entity_at(&article->who, next);
    if (relation != REL_APPOS && relation != REL_FLAT)
        return SLICE_NONE;
    return entity != ENTITY_NONE && article->who.entities[entity].is_named
               ? entity_value(article, readers, &article->who.entities[entity])
               : article_phrase_value(article, next, false);
}

// What a noun is "of": "members [of the army]"; TOKEN_NONE.
static uint32_t whole_behind(const article *article, uint32_t head)
{
    const uint32_t whole = syntax_child(&article->syntax, head, REL_NMOD);
    const uint32_t marker =
        whole == TOKEN_NONE ? TOKEN_NONE : syntax_child(&article->syntax, whole, REL_CASE);
    const bool is_of =
        marker != TOKEN_NONE && slice_equal(article->syntax.words[marker].lemma, SLICE("of"));
    return is_of && whole > head ? whole : TOKEN_NONE;
}

// "Its breakaway region of Osk": Osk. SLICE_NONE.
static slice name_of_region(const article *article, const article_readers *readers, uint32_t head)
{
    const uint32_t entity = who_entity_at(&article->who, head);
    const uint32_t name = entity != ENTITY_NONE && article->who.entities[entity].kind == WHO_PLACE
                              ? whole_behind(article, head)
                              : TOKEN_NONE;
    const uint32_t named = name == TOKEN_NONE ? ENTITY_NONE : who_entity_at(&article->who, name);
    return named != ENTITY_NONE && article->syntax.words[name].upos == UPOS_PROPN
               ? entity_value(article, readers, &article->who.entities[named])
               : SLICE_NONE;
}

uint32_t article_past_portion(const article *article, const article_readers *readers, uint32_t head)
{
    const uint32_t whole = lexicon_has(&readers->portions, article->syntax.words[head].lemma)
                               ? whole_behind(article, head)
                               : TOKEN_NONE;
    return whole != TOKEN_NONE ? whole : head;
}

// "A group of hooded youths", "members of the army": the word that tells who they are. TOKEN_NONE.
static uint32_t whole_of_members(const article *article, const article_readers *readers,
                                 uint32_t head)
{
    const uint32_t whole = lexicon_has(&readers->memberships, article->syntax.words[head].lemma)
                               ? whole_behind(article, head)
                               : TOKEN_NONE;
    return article_group_of_members(article, readers, head) == ENTITY_NONE ? whole : TOKEN_NONE;
}

span article_actor_span(const article *article, const article_readers *readers, uint32_t head)
{
    span at = article_phrase_span(article, head, false);
    const uint32_t whole = whole_of_members(article, readers, head);
    if (whole != TOKEN_NONE)
        at.end = article_phrase_span(article, whole, false).end;
    return at;
}

// The words that tell of an actor; what a member of the army does the state does, its supporters
// act for themselves.
static slice members_value(const article *article, const article_readers *readers, uint32_t head)
{
    const uint32_t whole = whole_of_members(article, readers, head);
    const slice role = who_agent_role(readers->who, article->syntax.words[head].lemma);
    const bool is_its_own = whole != TOKEN_NONE && (role.length == 0 || is_state_role(role) ||
                                                    slice_equal(role, SLICE("UNK")));
    const slice state = is_its_own ? state_value(article, readers, whole) : SLICE_NONE;
    return state.length > 0
               ? state
               : article_phrase_text(article, article_actor_span(article, readers, head));
}

slice article_actor_value(const article *article, const article_readers *readers, uint32_t head)
{
    head = article_past_portion(article, readers, head);
    const slice body = body_value(article, readers, head);
    if (body.length > 0)
        return body;
    const uint32_t group = article_group_of_members(article, readers, head);
    if (group != ENTITY_NONE)
        return entity_value(article, readers, &article->who.entities[group]);
    const uint32_t entity = who_entity_at(&article->who, head);
    if (are_people(article, entity, head))
        return article_phrase_value(article, head, false);
    if (entity != ENTITY_NONE) {
        const who_entity *found = &article->who.entities[entity];
        if (found->is_named || article_is_pronoun(article, head))
            return entity_value(article, readers, found);
    }
    if (article_is_pronoun(article, head))
        return SLICE_NONE;
    const slice named = name_behind(article, readers, head);
    if (named.length > 0)
        return named;
    const slice region = name_of_region(article, readers, head);
    if (region.length > 0)
        return region;
    const slice state = state_value(article, readers, head);
    return state.length > 0 ? state : members_value(article, readers, head);
}

slice article_victim_value(const article *article, const article_readers *readers, uint32_t head)
{
    // "Several of them": what they are called, and not how many they are.
    const uint32_t named = article_antecedent(article, head);
    head = article->howmany.amount_of_unit[named] != AMOUNT_NONE ? named : head;
    head = article_craft_told(article, readers, head);
    const slice relative = article_relative_name(article, readers, head);
    if (relative.length > 0)
        return relative;
    const span phrase = article_actor_span(article, readers, head);
    const bool are_members = whole_of_members(article, readers, head) != TOKEN_NONE;
    const slice value = article_actor_value(article, readers, head);
    const slice state = state_value(article, readers, head); // its soldiers are hit, not the state
    if (!are_members &&
        !slice_equal_ignoring_case(value, slice_at(article->document.text.data, phrase)) &&
        (state.length == 0 || !slice_equal(value, state)))
        return value;
    uint32_t first = text_token_at(&article->document, phrase.start);
    const uint32_t end = text_token_at(&article->document, phrase.end);
    first = skip_count(article, readers, head, first, end);
    // "Most of them women"
    while (first + 1 < head && article->syntax.words[first].upos == UPOS_ADP &&
           article->syntax.words[first + 1].xpos == XPOS_PRP)
        first += 2;
    // "Five of them children", with how many left out
    if (first < head && article->syntax.words[first].xpos == XPOS_PRP)
        first++;
    return article_phrase_text(article, text_tokens_span(&article->document, first, end));
}

bool article_is_somebody(const article *article, uint32_t entity)
{
    if (entity == ENTITY_NONE)
        return false;
    const who_entity *found = &article->who.entities[entity];
    for (uint32_t i = 0; i < found->mention_count; i++)
        if (!article_is_pronoun(article, article->who.mentions[found->mentions[i]].head))
            return true;
    return false;
}

bool article_entity_count(howmany_range *out, const article *article,
                          const article_readers *readers, uint32_t entity)
{
    if (entity == ENTITY_NONE)
        return false;
    const who_entity *found = &article->who.entities[entity];
    bool is_approximate = false;
    for (uint32_t i = 0; i < found->mention_count; i++) {
        const uint32_t head = article->who.mentions[found->mentions[i]].head;
        const uint32_t amount = article->howmany.amount_of_unit[head];
        if (amount != AMOUNT_NONE && !article->howmany.amounts[amount].is_subset &&
            howmany_of_nominal(out, &is_approximate, &article->howmany, readers->howmany,
                               &article->syntax, head))
            return true;
    }
    return false;
}

// ---- places ----

// "The residence" after "the Dalby governor's residence".
static bool is_named_venue(const article *article, uint32_t entity)
{
    return entity != ENTITY_NONE && article->who.entities[entity].kind == WHO_FACILITY &&
           article->who.entities[entity].is_named;
}

slice article_place_value(const article *article, const what_role *role, uint32_t *place)
{
    *place = role->place;
    if (role->place == PLACE_NONE && is_named_venue(article, role->entity))
        return article->who.entities[role->entity].name;
    if (role->place == PLACE_NONE)
        return article_phrase_value(article, role->head, true);
    const where_place *found = &article->where.places[role->place];
    return found->is_literal ? slice_at(article->document.text.data, found->phrase) : SLICE_NONE;
}

bool article_determiner_says(const article *article, const article_readers *readers, uint32_t noun,
                             slice what)
{
    const uint32_t word = syntax_child(&article->syntax, noun, REL_DET);
    uint32_t count = 0;
    const uint32_t row =
        word == TOKEN_NONE
            ? 0
            : lexicon_find(&readers->determiners, article->syntax.words[word].lemma, &count);
    return count > 0 && slice_equal(lexicon_cell(&readers->determiners, row, 1), what);
}
