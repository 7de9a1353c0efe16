// Noun phrases and pronouns become mentions. A phrase whose head is an agent noun gets its role,
// its country and its number here; the rest are kept only as long as a chain may need them.
#include "who/draft.h"

#define LONGEST_LEFT 24 // words of a noun phrase before its head

static slice column(const draft *draft, const gazetteer_entry *entry, gazetteer_list list,
                    uint32_t number)
{
    return gazetteer_cell(draft->gazetteer, entry, list, number);
}

static bool is_text(slice cell, const char *text)
{
    return slice_equal(cell, slice_from_string(text));
}

// ---- pronouns ----

static bool is_expletive(const draft *draft, uint32_t token)
{
    return draft->syntax->words[token].relation == REL_EXPL;
}

static bool add_pronoun(draft *draft, uint32_t token, const gazetteer_entry *entry)
{
    draft_mention *own = draft_add(draft, token, token + 1, token);
    if (own == NULL) {
        return false;
    }
    slice person = column(draft, entry, GAZETTEER_PRONOUN, 1);
    slice number = column(draft, entry, GAZETTEER_PRONOUN, 2);
    slice gender = column(draft, entry, GAZETTEER_PRONOUN, 3);
    slice use = column(draft, entry, GAZETTEER_PRONOUN, 4);
    own->key = entry->key;
    own->mention.form = WHO_PRONOUN;
    own->mention.kind = WHO_OTHER;
    own->mention.is_definite = true;
    own->mention.is_plural = is_text(number, "p");
    own->mention.gender = gender.length > 0 ? gender.data[0] : 0;
    own->person =
        person.data[0] >= '1' && person.data[0] <= '3' ? (uint8_t)(person.data[0] - '0') : 0;
    own->use = is_text(use, "possessive")  ? USE_POSSESSIVE
               : is_text(use, "reflexive") ? USE_REFLEXIVE
               : is_text(use, "relative")  ? USE_RELATIVE
                                           : USE_PLAIN;
    uint8_t relation = draft->syntax->words[token].relation;
    own->is_subject = relation == REL_NSUBJ || relation == REL_NSUBJ_PASS;
    if (own->mention.gender == 'm' || own->mention.gender == 'f') {
        own->mention.kind = WHO_PERSON;
    }
    return true;
}

// ---- noun phrases ----

static bool is_left_part(const syntax_word *word)
{
    switch (word->relation) {
    case REL_DET:
    case REL_AMOD:
    case REL_COMPOUND:
    case REL_NUMMOD:
    case REL_NMOD_POSS:
    case REL_NMOD_DESC:
    case REL_NMOD_UNMARKED:
    case REL_NMOD:
    case REL_FLAT:
    case REL_ADVMOD:
        return true;
    default:
        return false;
    }
}

static bool is_day(const draft *draft, uint32_t token)
{
    uint32_t label = draft->labels[token];
    return label != LABEL_OUTSIDE && name_label_type(label) == NAME_DATE;
}

// A dash between blanks, a colon or a semicolon: no noun phrase goes over it ("no bomb - police").
static bool is_break(const draft *draft, uint32_t token)
{
    const text_token *tokens = draft->document->tokens;
    static const char *const dashes[] = {"-", "--", "\xE2\x80\x93", "\xE2\x80\x94"};
    if (draft_is_word(draft, token, ":") || draft_is_word(draft, token, ";")) {
        return true;
    }
    bool is_dash = false;
    for (size_t i = 0; i < sizeof dashes / sizeof *dashes; i++) {
        is_dash |= draft_is_word(draft, token, dashes[i]);
    }
    return is_dash && tokens[token].space_before && tokens[token + 1].space_before;
}

// The first word behind the last break before the head.
static uint32_t after_break(const draft *draft, uint32_t first, uint32_t head)
{
    for (uint32_t token = head; token > first; token--) {
        if (is_break(draft, token - 1)) {
            return token;
        }
    }
    return first;
}

static uint32_t phrase_begins(const draft *draft, uint32_t head)
{
    const syntax_word *words = draft->syntax->words;
    uint32_t first = head;
    for (uint32_t child = words[head].first_child; child != TOKEN_NONE && child < head;
         child = words[child].next_sibling) {
        // Of "at least nine people" only the number belongs to the phrase.
        uint32_t left = words[child].relation == REL_NUMMOD ? child : words[child].left;
        if (is_left_part(&words[child]) && left < first && head - left <= LONGEST_LEFT) {
            first = left;
        }
    }
    first = after_break(draft, first, head);
    // An adverb, a preposition, a mark or a day begins no noun phrase ("on Tuesday soldiers …").
    while (first < head && (is_day(draft, first) || words[first].upos == UPOS_PUNCT ||
                            words[first].upos == UPOS_ADP || words[first].upos == UPOS_CCONJ ||
                            words[first].upos == UPOS_ADV || words[first].upos == UPOS_AUX ||
                            words[first].upos == UPOS_SCONJ)) {
        first++;
    }
    // A number right before a noun counts it, whatever the tree says.
    if (first == head && first > 0 && words[first - 1].upos == UPOS_NUM &&
        draft->document->tokens[first - 1].sentence == draft->document->tokens[first].sentence &&
        !is_day(draft, first - 1)) {
        first--;
    }
    return first;
}

static uint32_t end_without_clause(const draft *draft, uint32_t nominal)
{
    static const syntax_relation CLAUSES[] = {REL_ACL, REL_ACL_RELCL, REL_ADVCL, REL_PARATAXIS,
                                              REL_CCOMP};
    for (size_t i = 0; i < sizeof CLAUSES / sizeof *CLAUSES; i++) {
        if (syntax_child(draft->syntax, nominal, CLAUSES[i]) != TOKEN_NONE) {
            uint32_t first = 0, end = 0;
            syntax_phrase(draft->syntax, nominal, true, &first, &end);
            return end > nominal ? end : nominal + 1;
        }
    }
    return draft->syntax->words[nominal].end;
}

// "members of the council": the complement right behind the head belongs to the phrase.
static uint32_t phrase_ends(const draft *draft, uint32_t head)
{
    const syntax_word *words = draft->syntax->words;
    uint32_t end = head + 1;
    for (uint32_t child = words[head].first_child; child != TOKEN_NONE;
         child = words[child].next_sibling) {
        bool is_complement = words[child].relation == REL_NMOD && words[child].left == end &&
                             words[child].end - end <= 8 && end < child &&
                             draft_is_word(draft, end, "of");
        bool is_tail = words[child].relation == REL_FLAT && words[child].left == end;
        if (child > head && (is_complement || is_tail)) {
            end = end_without_clause(draft, child);
        }
    }
    while (end > head + 1 &&
           (words[end - 1].upos == UPOS_CCONJ || words[end - 1].upos == UPOS_ADP ||
            words[end - 1].upos == UPOS_PUNCT)) {
        end--; // a tail that the tree cut off
    }
    return end;
}

static who_kind kind_of_group(const draft *draft, const draft_mention *own)
{
    const bool is_body = !own->mention.is_plural &&
                         gazetteer_role_is(draft->gazetteer, own->mention.role, ROLE_BODY);
    return is_body ? WHO_ORGANIZATION : WHO_GROUP;
}

// "a gang of thieves", "a team of doctors": the role is that of the members.
static slice role_of_members(const draft *draft, const draft_mention *own)
{
    uint32_t head = own->mention.head, start = 0;
    uint32_t child = syntax_child(draft->syntax, head, REL_NMOD);
    if (child == TOKEN_NONE || child < head + 2 || child >= own->mention.end ||
        !draft_is_word(draft, head + 1, "of")) {
        return SLICE_NONE;
    }
    slice lemma = draft->syntax->words[child].lemma;
    return column(draft,
                  who_phrase_ending(&draft->words, draft->gazetteer, GAZETTEER_AGENT, head + 2,
                                    child, lemma, &start),
                  GAZETTEER_AGENT, 1);
}

// "The leader of Hamas", "a spokesman for the army": the role is that of the body they belong to.
static slice role_of_body(const draft *draft, const draft_mention *own)
{
    const uint32_t head = own->mention.head;
    const text_document *document = draft->document;
    uint32_t first = head + 2;
    if (first + 1 >= document->token_count ||
        document->tokens[first].sentence != document->tokens[head].sentence ||
        !(draft_is_word(draft, head + 1, "of") || draft_is_word(draft, head + 1, "for"))) {
        return SLICE_NONE;
    }
    first += draft_is_word(draft, first, "the");
    const uint32_t index = draft->words.words[first].match;
    if (index != MATCH_NONE && draft->words.matches[index].list == GAZETTEER_ACTOR) {
        const who_match *match = &draft->words.matches[index];
        return gazetteer_actor_on(draft->gazetteer, match->entry, draft->day).role;
    }
    const uint32_t child = syntax_child(draft->syntax, head, REL_NMOD);
    if (child == TOKEN_NONE || draft->syntax->words[child].left != head + 1) {
        return SLICE_NONE;
    }
    uint32_t start = 0;
    const gazetteer_entry *noun =
        who_phrase_ending(&draft->words, draft->gazetteer, GAZETTEER_AGENT, head + 2, child,
                          draft->syntax->words[child].lemma, &start);
    return is_text(column(draft, noun, GAZETTEER_AGENT, 2), "group")
               ? draft_role_with_modifiers(draft, head + 2, start,
                                           column(draft, noun, GAZETTEER_AGENT, 1))
               : SLICE_NONE;
}

static void take_agent(const draft *draft, draft_mention *own, const gazetteer_entry *entry,
                       uint32_t start)
{
    slice role = column(draft, entry, GAZETTEER_AGENT, 1);
    slice kind = column(draft, entry, GAZETTEER_AGENT, 2);
    slice gender = column(draft, entry, GAZETTEER_AGENT, 4);
    own->mention.is_plural |= is_text(column(draft, entry, GAZETTEER_AGENT, 3), "p");
    own->mention.gender = gender.length > 0 ? gender.data[0] : 0;
    if (is_text(kind, "document")) {
        own->is_document = true;
        own->mention.kind = WHO_OTHER;
        own->mention.role = role;
        return;
    }
    own->mention.role = draft_role_with_modifiers(draft, own->mention.first, start, role);
    if (gazetteer_role_is(draft->gazetteer, own->mention.role, ROLE_GENERAL) &&
        is_text(kind, "group")) {
        slice members = role_of_members(draft, own);
        own->mention.role = members.length > 0 ? members : own->mention.role;
    }
    if (is_text(column(draft, entry, GAZETTEER_AGENT, 5), "body")) {
        slice body = role_of_body(draft, own);
        bool tells = body.length > 0 && !gazetteer_role_is(draft->gazetteer, body, ROLE_UNCODED);
        own->mention.role = tells ? body : own->mention.role;
    }
    own->is_government = is_text(kind, "government");
    own->mention.is_collective = own->is_government || is_text(kind, "group");
    if (own->mention.is_collective) {
        own->mention.kind = kind_of_group(draft, own);
    } else {
        own->mention.kind = own->mention.is_plural ? WHO_GROUP : WHO_PERSON;
    }
}

static void take_head(const draft *draft, draft_mention *own, const gazetteer_entry *entry)
{
    static const struct {
        const char *name;
        who_kind kind;
    } KINDS[] = {{"facility", WHO_FACILITY},
                 {"organization", WHO_ORGANIZATION},
                 {"group", WHO_GROUP},
                 {"weapon", WHO_WEAPON},
                 {"place", WHO_PLACE}};
    slice kind = column(draft, entry, GAZETTEER_HEAD, 1);
    for (size_t i = 0; i < sizeof KINDS / sizeof *KINDS; i++) {
        if (is_text(kind, KINDS[i].name)) {
            own->mention.kind = KINDS[i].kind;
        }
    }
    own->mention.role = column(draft, entry, GAZETTEER_HEAD, 2);
    own->mention.gender = 'n';
    own->mention.is_collective =
        own->mention.kind == WHO_ORGANIZATION || own->mention.kind == WHO_GROUP;
}

static void take_class(const draft *draft, draft_mention *own)
{
    uint32_t head = own->mention.head, start = head;
    slice lemma = draft->syntax->words[head].lemma;
    const gazetteer_entry *agent = who_phrase_ending(
        &draft->words, draft->gazetteer, GAZETTEER_AGENT, own->mention.first, head, lemma, &start);
    uint32_t agent_start = start;
    const gazetteer_entry *thing = who_phrase_ending(
        &draft->words, draft->gazetteer, GAZETTEER_HEAD, own->mention.first, head, lemma, &start);
    if (agent != NULL && (thing == NULL || agent_start <= start)) {
        take_agent(draft, own, agent, agent_start);
    } else if (thing != NULL) {
        take_head(draft, own, thing);
    } else {
        own->mention.kind = WHO_OTHER;
        own->mention.gender = 'n';
    }
}

// ---- determiners ----

static slice told_by_determiner(const draft *draft, uint32_t token)
{
    return column(draft, draft->words.words[token].entry, GAZETTEER_DETERMINER, 1);
}

static void take_determiner(const draft *draft, draft_mention *own)
{
    const uint32_t first = own->mention.first;
    const slice told = first < own->mention.head ? told_by_determiner(draft, first) : SLICE_NONE;
    own->mention.is_definite = is_text(told, "definite");
    own->is_new = is_text(told, "fresh");
    own->is_indefinite = own->is_new || is_text(told, "indefinite");
    if (own->mention.is_definite || own->is_indefinite) {
        own->core = first + 1;
    }
    const syntax_word *words = draft->syntax->words;
    for (uint32_t i = own->core; i < own->mention.head; i++) {
        own->is_new |= is_text(told_by_determiner(draft, i), "other");
        own->mention.is_definite |=
            words[i].relation == REL_NMOD_POSS && words[i].head == own->mention.head;
        if (words[i].upos == UPOS_NUM && (words[i].head == own->mention.head || i == own->core)) {
            own->count = i + 1; // the number's token: equal words, equal number
        }
    }
    own->is_bare = !own->mention.is_definite && !own->is_indefinite && own->count == 0;
}

// "Pulled soldiers from Chile" tells where they were, "killed soldiers from Chile" of whom they
// are.
static bool is_taken(const draft *draft, const syntax_word *object)
{
    char key[GAZETTEER_KEY_MAX];
    size_t length = 0;
    return object->head == TOKEN_NONE ||
           !gazetteer_add_to_key(key, &length, draft->syntax->words[object->head].lemma) ||
           gazetteer_has(gazetteer_find(draft->gazetteer, slice_of(key, length)), GAZETTEER_TAKING);
}

// "Withdrew its troops from Chad": whose they are is told by the pronoun.
static bool is_of_pronoun(const draft *draft, uint32_t head)
{
    const uint32_t owner = syntax_child(draft->syntax, head, REL_NMOD_POSS);
    return owner != TOKEN_NONE && draft->syntax->words[owner].upos == UPOS_PRON;
}

// Country of a phrase: from its modifiers, else from a complement ("the government of Chad",
// "the authorities in Lagos").
static slice country_of_phrase(const draft *draft, const draft_mention *own)
{
    slice country = draft_country_in(draft, own->mention.first, own->mention.end);
    const syntax_word *words = draft->syntax->words;
    if (is_of_pronoun(draft, own->mention.head)) {
        return country;
    }
    for (uint32_t child = words[own->mention.head].first_child;
         child != TOKEN_NONE && country.length == 0; child = words[child].next_sibling) {
        if (child > own->mention.head && words[child].relation == REL_NMOD &&
            words[child].end - words[child].left <= 6) {
            country = draft_country_in(draft, words[child].left, words[child].end);
        }
    }
    const syntax_word *head = &words[own->mention.head];
    const bool is_object = head->relation == REL_OBJ;
    if (country.length > 0 || (is_object && is_taken(draft, head))) {
        return country;
    }
    // "Clashed with soldiers from Chile", "met officials in Chile", whatever the tree hangs that
    // on.
    country = draft_country_behind(draft, own->mention.end, "from");
    return country.length > 0 || is_object ? country
                                           : draft_country_behind(draft, own->mention.end, "in");
}

// Where tags cannot tell a plural: in capitals every noun may be taken for a name.
static bool ends_as_plural(slice folded)
{
    return slice_ends_with(folded, SLICE("s")) && !slice_ends_with(folded, SLICE("ss"));
}

static bool add_phrase(draft *draft, uint32_t head)
{
    uint32_t first = phrase_begins(draft, head);
    draft_mention *own = draft_add(draft, first, phrase_ends(draft, head), head);
    if (own == NULL) {
        return false;
    }
    const syntax_word *word = &draft->syntax->words[head];
    own->mention.form = WHO_DESCRIPTION;
    own->mention.is_plural = word->xpos == XPOS_NNS || word->xpos == XPOS_NNPS;
    bool is_caseless = draft->words.words[head].is_caseless;
    own->lemma = word->lemma;
    take_determiner(draft, own);
    own->key = draft_key(draft, own->core, own->mention.end);
    take_class(draft, own);
    if (is_caseless && word->upos == UPOS_PROPN) {
        own->mention.is_plural |= ends_as_plural(draft->words.words[head].folded);
    }
    own->mention.country = country_of_phrase(draft, own);
    own->is_subject = word->relation == REL_NSUBJ || word->relation == REL_NSUBJ_PASS;
    return true;
}

// "The military said", "the official": agent nouns that look like adjectives.
static bool is_agent_adjective(const draft *draft, uint32_t token)
{
    const syntax_word *word = &draft->syntax->words[token];
    bool is_argument = word->relation == REL_NSUBJ || word->relation == REL_NSUBJ_PASS ||
                       word->relation == REL_OBJ || word->relation == REL_OBL ||
                       word->relation == REL_OBL_AGENT || word->relation == REL_NMOD;
    return (word->upos == UPOS_ADJ || word->upos == UPOS_VERB) && is_argument &&
           gazetteer_has(draft->words.words[token].entry, GAZETTEER_AGENT);
}

static bool is_phrase_head(const draft *draft, uint32_t token)
{
    const syntax_word *word = &draft->syntax->words[token];
    if (draft->mention_of[token] != DRAFT_NONE) {
        return false;
    }
    if (word->upos != UPOS_NOUN && word->upos != UPOS_PROPN) {
        return is_agent_adjective(draft, token);
    }
    return word->relation != REL_COMPOUND && word->relation != REL_FLAT &&
           word->relation != REL_FIXED && word->relation != REL_NMOD_DESC &&
           word->relation != REL_GOESWITH && word->relation != REL_AMOD;
}

dateline_status draft_descriptions(draft *draft, dateline_error *error)
{
    uint32_t names = draft->count;
    for (uint32_t m = 0; m < names; m++) {
        const draft_mention *own = &draft->mentions[m];
        for (uint32_t i = own->np_first; i < own->mention.end; i++) {
            draft->mention_of[i] = m;
        }
    }
    bool fits = true;
    for (uint32_t i = 0; i < draft->document->token_count && fits; i++) {
        const gazetteer_entry *entry = draft->words.words[i].entry;
        uint8_t upos = draft->syntax->words[i].upos;
        if (gazetteer_has(entry, GAZETTEER_PRONOUN) && (upos == UPOS_PRON || upos == UPOS_DET) &&
            !is_expletive(draft, i)) {
            fits = add_pronoun(draft, i, entry);
        } else if (is_phrase_head(draft, i)) {
            fits = add_phrase(draft, i);
        }
    }
    if (!fits || arena_failed(draft->arena)) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the noun phrases");
    }
    return DATELINE_OK;
}
