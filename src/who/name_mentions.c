// Names become mentions: from the tagger's labels, and from the lists where the tagger saw nothing.
// A person's name takes along the title or description that stands before it ("FSB chief …").
#include "who/draft.h"
#include "who/leaders.h"

#define LONGEST_TITLE 14 // words

static who_kind kind_of_type(name_type type)
{
    static const who_kind KINDS[NAME_TYPES] = {
        [NAME_DATE] = WHO_OTHER,
        [NAME_FACILITY] = WHO_FACILITY,
        [NAME_LOCATION] = WHO_PLACE,
        [NAME_MISC] = WHO_OTHER,
        [NAME_MONEY] = WHO_OTHER,
        [NAME_NORP] = WHO_GROUP,
        [NAME_ORGANIZATION] = WHO_ORGANIZATION,
        [NAME_PERSON] = WHO_PERSON,
        [NAME_PRODUCT] = WHO_OTHER,
    };
    return KINDS[type];
}

// The word of [first, end) that the others hang on.
static uint32_t head_of(const draft *draft, uint32_t first, uint32_t end)
{
    for (uint32_t i = first; i < end; i++) {
        uint32_t head = draft->syntax->words[i].head;
        if ((head == TOKEN_NONE || head < first || head >= end) &&
            draft->syntax->words[i].upos != UPOS_PUNCT) {
            return i;
        }
    }
    return end - 1;
}

// The listed name that fills [first, end), or NULL.
static const who_match *match_of(const draft *draft, uint32_t first, uint32_t end)
{
    uint32_t index = draft->words.words[first].match;
    if (index == MATCH_NONE) {
        return NULL;
    }
    const who_match *match = &draft->words.matches[index];
    return match->first == first && match->end == end ? match : NULL;
}

static void take_body(draft_mention *own, const gazetteer_actor *actor)
{
    own->canonical = actor->name;
    own->mention.country = actor->country;
    own->mention.role = actor->role;
    own->mention.kind = slice_equal(actor->kind, SLICE("group"))        ? WHO_GROUP
                        : slice_equal(actor->kind, SLICE("government")) ? WHO_GOVERNMENT
                                                                        : WHO_ORGANIZATION;
    own->mention.is_collective = true;
}

static void take_country(const draft *draft, draft_mention *own, const who_match *match)
{
    const gazetteer *lists = draft->gazetteer;
    slice form = gazetteer_cell(lists, match->entry, GAZETTEER_COUNTRY, 2);
    own->mention.country = gazetteer_cell(lists, match->entry, GAZETTEER_COUNTRY, 1);
    own->is_capital = slice_equal(form, SLICE("capital"));
    own->is_country = own->is_capital || slice_equal(form, SLICE("name"));
    own->mention.kind = own->is_country ? WHO_PLACE : WHO_NATIONALITY;
    own->mention.is_plural = slice_equal(form, SLICE("people"));
    own->mention.is_collective = own->is_country;
    own->mention.gender = own->is_country ? 'n' : 0;
    if (slice_equal(form, SLICE("name"))) {
        own->canonical = gazetteer_cell(lists, match->entry, GAZETTEER_COUNTRY, 3);
        if (own->canonical.length == 0) {
            own->canonical = gazetteer_country_name(lists, own->mention.country);
        }
    }
}

// May this word be part of a title or description right before a name?
static bool is_title_word(const draft *draft, uint32_t token)
{
    switch (draft->syntax->words[token].upos) {
    case UPOS_NOUN:
    case UPOS_PROPN:
    case UPOS_ADJ:
    case UPOS_NUM:
    case UPOS_PART:
        return !draft_is_word(draft, token, "to") && !draft_is_word(draft, token, "not");
    case UPOS_PUNCT:
        return draft_is_word(draft, token, "(") || draft_is_word(draft, token, ")") ||
               draft_is_word(draft, token, "-") || draft_is_word(draft, token, ".");
    case UPOS_ADP:
    case UPOS_CCONJ:
        return draft_is_word(draft, token, "of") || draft_is_word(draft, token, "and");
    default:
        return false;
    }
}

// The agent noun or title that ends at token `last`; GAZETTEER_LISTS when there is none.
static gazetteer_list title_ending(const draft *draft, uint32_t first, uint32_t last,
                                   const gazetteer_entry **entry, uint32_t *start)
{
    slice lemma = draft->syntax->words[last].lemma;
    *entry = who_phrase_ending(&draft->words, draft->gazetteer, GAZETTEER_TITLE, first, last, lemma,
                               start);
    if (*entry != NULL) {
        return GAZETTEER_TITLE;
    }
    *entry = who_phrase_ending(&draft->words, draft->gazetteer, GAZETTEER_AGENT, first, last, lemma,
                               start);
    return *entry != NULL ? GAZETTEER_AGENT : GAZETTEER_LISTS;
}

static uint32_t title_begins(const draft *draft, uint32_t name)
{
    uint32_t first = draft->document->sentences[draft->document->tokens[name].sentence].first_token;
    uint32_t stop = name - first > LONGEST_TITLE ? name - LONGEST_TITLE : first;
    uint32_t at = name;
    while (at > stop && is_title_word(draft, at - 1)) {
        at--;
    }
    // Neither a joint nor a bracket begins a title: "Rwanda and President Kalisa".
    while (at < name && (draft->syntax->words[at].upos == UPOS_ADP ||
                         draft->syntax->words[at].upos == UPOS_CCONJ ||
                         draft->syntax->words[at].upos == UPOS_PUNCT ||
                         draft->syntax->words[at].upos == UPOS_PART)) {
        at++;
    }
    for (uint32_t i = name; i-- > at;) {
        if (draft_is_word(draft, i, "and")) {
            return i + 1;
        }
    }
    return at;
}

// "The murder of Senator Roa" calls him senator; "the head of state, General Roa" all of it.
static uint32_t title_without_deed(const draft *draft, uint32_t first, uint32_t name)
{
    for (uint32_t i = name; i-- > first;) {
        const gazetteer_entry *entry = NULL;
        uint32_t start = 0;
        if (draft_is_word(draft, i, "of") &&
            (i == first || title_ending(draft, first, i - 1, &entry, &start) == GAZETTEER_LISTS)) {
            return i + 1;
        }
    }
    return first;
}

// Where the title before a name ends: at the name, or at the comma of "Chile's envoy, Ada Lind".
static uint32_t title_ends(const draft *draft, const draft_mention *own)
{
    uint32_t name = own->mention.first;
    const syntax_word *words = draft->syntax->words;
    bool is_behind_comma = name >= 2 && draft_is_word(draft, name - 1, ",") &&
                           words[name - 2].relation == REL_NMOD_DESC &&
                           words[name - 2].head == own->mention.head;
    return is_behind_comma ? name - 1 : name;
}

static void take_title(draft *draft, draft_mention *own)
{
    uint32_t name = title_ends(draft, own);
    if (name == 0 || draft->document->tokens[name - 1].sentence != own->sentence) {
        return;
    }
    uint32_t first = title_begins(draft, name);
    const gazetteer_entry *entry = NULL;
    uint32_t start = 0;
    gazetteer_list list =
        first < name ? title_ending(draft, first, name - 1, &entry, &start) : GAZETTEER_LISTS;
    if (list == GAZETTEER_LISTS) {
        return;
    }
    own->mention.title = title_without_deed(draft, first, name);
    own->np_first = name == own->mention.first ? first : own->np_first;
    own->lemma = draft->words.words[name - 1].folded;
    own->mention.role = draft_role_with_modifiers(draft, first, start,
                                                  gazetteer_cell(draft->gazetteer, entry, list, 1));
    own->mention.country = draft_country_in(draft, first, name);
    slice gender = gazetteer_cell(draft->gazetteer, entry, list, list == GAZETTEER_TITLE ? 2 : 4);
    if (gender.length > 0) {
        own->mention.gender = gender.data[0];
    }
}

// The tagger may see a family name only: "Anneke van der Velde" begins three words earlier.
static uint32_t with_particles(const draft *draft, uint32_t name)
{
    uint32_t sentence = draft->document->tokens[name].sentence;
    uint32_t first = name;
    while (first > 0 && draft->document->tokens[first - 1].sentence == sentence &&
           draft->labels[first - 1] == LABEL_OUTSIDE &&
           gazetteer_has(draft->words.words[first - 1].entry, GAZETTEER_PARTICLE)) {
        first--;
    }
    bool has_first_name =
        first < name && first > 0 && draft->document->tokens[first - 1].sentence == sentence &&
        draft->labels[first - 1] == LABEL_OUTSIDE && draft->document->tokens[first - 1].has_upper &&
        draft->syntax->words[first - 1].upos == UPOS_PROPN;
    if (has_first_name) {
        return first - 1;
    }
    // A particle with a capital begins a name by itself: "Van der Velde said".
    return first < name && draft->document->tokens[first].has_upper ? first : name;
}

static bool is_body_role(slice role)
{
    return role.length > 0 && !slice_equal(role, SLICE("UNK")) &&
           !slice_equal(role, SLICE("CVL")) && !slice_equal(role, SLICE("DOC"));
}

// "National Guard", "Ministry", "Airlines" in an organisation's name tell its role; the last words
// first.
static slice role_in_name(const draft *draft, uint32_t first, uint32_t end)
{
    for (uint32_t i = end; i-- > first;) {
        uint32_t start = 0;
        const gazetteer_entry *entry =
            who_phrase_ending(&draft->words, draft->gazetteer, GAZETTEER_AGENT, first, i,
                              draft->words.words[i].folded, &start);
        slice role = gazetteer_cell(draft->gazetteer, entry, GAZETTEER_AGENT, 1);
        if (is_body_role(role) &&
            !slice_equal(gazetteer_cell(draft->gazetteer, entry, GAZETTEER_AGENT, 2),
                         SLICE("person"))) {
            return role;
        }
    }
    return SLICE_NONE;
}

// "Chile's Defense Ministry", "Chilean Army": the country right before the name.
static slice country_before(const draft *draft, uint32_t first)
{
    uint32_t start =
        draft->document->sentences[draft->document->tokens[first].sentence].first_token;
    uint32_t last = first;
    if (last > start && draft_is_word(draft, last - 1, "'s")) {
        last--;
    }
    return last > start ? draft_country_in(draft, last - 1, last) : SLICE_NONE;
}

static void take_person(draft *draft, draft_mention *own)
{
    const gazetteer_entry *entry = draft->words.words[own->mention.first].entry;
    slice gender = gazetteer_cell(draft->gazetteer, entry, GAZETTEER_FIRST_NAME, 1);
    take_title(draft, own);
    if (own->mention.role.length > 0 && own->mention.country.length == 0) {
        // "King Leka of Albania"
        own->mention.country = draft_country_behind(draft, own->mention.end, "of");
    }
    leader_by_name(draft, own);
    if (own->mention.gender == 0 && gender.length > 0) {
        own->mention.gender = gender.data[0];
    }
}

// A person of the user's list. What stands before the name is believed first, as of all people.
static void take_listed_person(draft *draft, draft_mention *own, const gazetteer_actor *actor)
{
    own->canonical = actor->name;
    own->mention.kind = WHO_PERSON;
    take_person(draft, own);
    if (own->mention.role.length == 0) {
        own->mention.role = actor->role;
    }
    if (own->mention.country.length == 0) {
        own->mention.country = actor->country;
    }
}

static void take_actor(draft *draft, draft_mention *own, const who_match *match)
{
    const gazetteer_actor actor = gazetteer_actor_on(draft->gazetteer, match->entry, draft->day);
    if (slice_equal(actor.kind, SLICE("person"))) {
        take_listed_person(draft, own, &actor);
    } else {
        take_body(own, &actor);
    }
}

// Titles that the tagger took into a person's name: "General Mwale" is Mwale.
static uint32_t without_titles(const draft *draft, uint32_t first, uint32_t end)
{
    while (first + 1 < end && gazetteer_has(draft->words.words[first].entry, GAZETTEER_TITLE) &&
           !gazetteer_has(draft->words.words[first].entry, GAZETTEER_FIRST_NAME)) {
        first++;
    }
    return first;
}

static bool add_name(draft *draft, uint32_t first, uint32_t end, who_kind kind)
{
    // "The" belongs to the key of no name, but to its words where the tagger took it in.
    uint32_t core = draft_is_word(draft, first, "the") && end - first > 1 ? first + 1 : first;
    first = kind == WHO_PERSON ? without_titles(draft, first, end) : first;
    core = core < first ? first : core;
    draft_mention *own = draft_add(draft, first, end, head_of(draft, first, end));
    if (own == NULL) {
        return false;
    }
    own->core = core;
    own->key = draft_key(draft, core, end);
    own->mention.form = WHO_NAME;
    own->mention.kind = kind;
    own->mention.is_definite = true;
    const who_match *match = match_of(draft, core, end);
    if (match != NULL && match->list == GAZETTEER_ACTOR) {
        take_actor(draft, own, match);
    } else if (match != NULL) {
        take_country(draft, own, match);
    } else if (kind == WHO_PERSON) {
        take_person(draft, own);
    } else {
        own->mention.country = draft_country_in(draft, first, end);
        if (own->mention.country.length == 0 && kind == WHO_ORGANIZATION) {
            own->mention.country = country_before(draft, first);
        }
        own->mention.role = kind == WHO_ORGANIZATION ? role_in_name(draft, first, end) : SLICE_NONE;
        own->mention.gender = kind == WHO_OTHER ? 0 : 'n';
        own->mention.is_collective = kind == WHO_ORGANIZATION || kind == WHO_GROUP;
    }
    uint8_t relation = draft->syntax->words[own->mention.head].relation;
    own->is_subject = relation == REL_NSUBJ || relation == REL_NSUBJ_PASS;
    return true;
}

static bool is_opening(uint32_t label)
{
    return label != LABEL_OUTSIDE &&
           (name_label_part(label) == PART_BEGIN || name_label_part(label) == PART_SINGLE);
}

static uint32_t label_end(const draft *draft, uint32_t first)
{
    uint32_t end = first + 1;
    while (end < draft->document->token_count && draft->labels[end] != LABEL_OUTSIDE &&
           !is_opening(draft->labels[end]) && !draft_is_word(draft, end, "(")) {
        end++;
    }
    return end;
}

// A listed name that the tagger left outside, or gave to nobody else in part.
static bool is_left_out(const draft *draft, const who_match *match)
{
    for (uint32_t i = match->first; i < match->end; i++) {
        if (draft->labels[i] != LABEL_OUTSIDE) {
            return false;
        }
    }
    return true;
}

// The tagger's word ends where the list says: "Daesh Khorasan" inside a longer listed name.
static uint32_t widen(const draft *draft, uint32_t first, uint32_t end)
{
    uint32_t index = draft->words.words[first].match;
    if (index == MATCH_NONE) {
        return end;
    }
    const who_match *match = &draft->words.matches[index];
    return match->first == first && match->end > end ? match->end : end;
}

static bool heads_facilities(const draft *draft, uint32_t token)
{
    const gazetteer_entry *entry = draft->words.words[token].entry;
    return gazetteer_has(entry, GAZETTEER_HEAD) &&
           slice_equal(gazetteer_cell(draft->gazetteer, entry, GAZETTEER_HEAD, 1),
                       SLICE("facility"));
}

// "Aurora Hall, a concert hall": what the text itself calls it.
static bool is_called_facility(const draft *draft, uint32_t head)
{
    uint32_t child = draft->syntax->words[head].first_child;
    for (; child != TOKEN_NONE; child = draft->syntax->words[child].next_sibling) {
        const syntax_word *word = &draft->syntax->words[child];
        if (word->relation == REL_APPOS && child > head && word->upos == UPOS_NOUN &&
            heads_facilities(draft, child)) {
            return true;
        }
    }
    return false;
}

// "The Salim mosque" is a building, whatever else the tagger took it for; bodies are called like
// their houses ("the High Court") and quarters like their parks, so a small letter or an apposition
// decides.
static who_kind kind_by_words(const draft *draft, uint32_t first, uint32_t end, who_kind kind)
{
    if (kind != WHO_PLACE && kind != WHO_ORGANIZATION) {
        return kind;
    }
    const bool ends_so = end - first > 1 && heads_facilities(draft, end - 1) &&
                         !draft->document->tokens[end - 1].has_upper;
    return ends_so || is_called_facility(draft, head_of(draft, first, end)) ? WHO_FACILITY : kind;
}

// In capitals the tagger may take plain nouns for names ("MUJAHIDEEN", "PEASANTS").
static bool is_plain_noun(const draft *draft, uint32_t first, uint32_t end)
{
    for (uint32_t i = first; i < end; i++) {
        const gazetteer_entry *entry = draft->words.words[i].entry;
        if (!draft->words.words[i].is_caseless || draft->words.words[i].match != MATCH_NONE ||
            (!gazetteer_has(entry, GAZETTEER_AGENT) && !gazetteer_has(entry, GAZETTEER_HEAD))) {
            return false;
        }
    }
    return true;
}

// Adds the name or listed name that begins at token i, if one does; returns where to go on.
static uint32_t add_name_at(draft *draft, uint32_t i, bool *fits)
{
    uint32_t label = draft->labels[i];
    uint32_t index = draft->words.words[i].match;
    if (is_opening(label)) {
        uint32_t end = widen(draft, i, label_end(draft, i));
        name_type type = name_label_type(label);
        if (type != NAME_DATE && type != NAME_MONEY && !is_plain_noun(draft, i, end)) {
            uint32_t first = type == NAME_PERSON ? with_particles(draft, i) : i;
            const who_kind kind = kind_by_words(draft, first, end, kind_of_type(type));
            *fits = add_name(draft, first, end, kind);
        }
        return end;
    }
    if (index != MATCH_NONE && draft->words.matches[index].first == i &&
        is_left_out(draft, &draft->words.matches[index])) {
        uint32_t end = draft->words.matches[index].end;
        *fits = add_name(draft, i, end, WHO_OTHER);
        return end;
    }
    return i + 1;
}

// Words of the people named so far; notes what names cover.
static bool collect_people(map *people, const draft *draft)
{
    map_init(people, draft->arena);
    for (uint32_t m = 0; m < draft->count; m++) {
        const draft_mention *own = &draft->mentions[m];
        for (uint32_t i = own->mention.first; i < own->mention.end; i++) {
            draft->mention_of[i] = m;
        }
        for (uint32_t i = own->core; i < own->mention.end && own->mention.kind == WHO_PERSON; i++) {
            slice folded = draft->words.words[i].folded;
            if (folded.length > 2 && map_put(people, folded, i) == NULL) {
                return false;
            }
        }
    }
    return true;
}

// Is a word that the tagger left outside written as a name, by itself?
static bool is_lone_name(const draft *draft, uint32_t token)
{
    return draft->mention_of[token] == DRAFT_NONE && draft->labels[token] == LABEL_OUTSIDE &&
           draft->words.words[token].match == MATCH_NONE &&
           draft->document->tokens[token].has_upper &&
           draft->syntax->words[token].upos == UPOS_PROPN &&
           draft->syntax->words[token].relation != REL_COMPOUND;
}

// Who is named once is named again: "Betts" alone, where "Carla Betts" stands elsewhere.
static bool add_people_again(draft *draft)
{
    map people;
    if (!collect_people(&people, draft)) {
        return false;
    }
    for (uint32_t i = 0; i < draft->document->token_count; i++) {
        if (is_lone_name(draft, i) && map_find(&people, draft->words.words[i].folded) != NULL &&
            !add_name(draft, i, i + 1, WHO_PERSON)) {
            return false;
        }
    }
    return true;
}

dateline_status draft_names(draft *draft, dateline_error *error)
{
    bool fits = true;
    for (uint32_t i = 0; i < draft->document->token_count && fits;) {
        i = add_name_at(draft, i, &fits);
    }
    if (!fits || !add_people_again(draft) || arena_failed(draft->arena)) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the names");
    }
    return DATELINE_OK;
}
