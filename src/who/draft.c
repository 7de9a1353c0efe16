#include "who/draft.h"

#include <stdlib.h>

draft_mention *draft_add(draft *draft, uint32_t first, uint32_t end, uint32_t head)
{
    draft_mention *own = ARENA_PUSH(draft->arena, draft->mentions, draft->count, draft->capacity);
    if (own == NULL) {
        return NULL;
    }
    own->mention.first = first;
    own->mention.end = end;
    own->mention.head = head;
    own->mention.at = text_tokens_span(draft->document, first, end);
    own->core = own->np_first = own->mention.title = first;
    own->sentence = draft->document->tokens[first].sentence;
    own->quote = draft->quote_of[first];
    own->lemma = draft->words.words[head].folded;
    return own;
}

slice draft_key(const draft *draft, uint32_t first, uint32_t end)
{
    char key[GAZETTEER_KEY_MAX];
    size_t length = 0;
    for (uint32_t i = first; i < end; i++) {
        if (!gazetteer_add_to_key(key, &length, draft->words.words[i].folded)) {
            return SLICE_NONE;
        }
    }
    return arena_copy(draft->arena, slice_of(key, length));
}

slice draft_country_in(const draft *draft, uint32_t first, uint32_t end)
{
    for (uint32_t i = end; i-- > first;) {
        uint32_t index = draft->words.words[i].match;
        if (index == MATCH_NONE) {
            continue;
        }
        const who_match *match = &draft->words.matches[index];
        uint32_t column = match->list == GAZETTEER_COUNTRY ? 1 : 2;
        slice country = gazetteer_cell(draft->gazetteer, match->entry, match->list, column);
        if (country.length > 0) {
            return country;
        }
    }
    return SLICE_NONE;
}

// A headline without a full stop ends where the text begins.
static bool is_one_sentence(const draft *draft, uint32_t one, uint32_t other)
{
    const text_document *document = draft->document;
    return other < document->token_count &&
           document->tokens[one].sentence == document->tokens[other].sentence;
}

slice draft_country_behind(const draft *draft, uint32_t end, const char *preposition)
{
    uint32_t first = end + 1;
    if (first >= draft->document->token_count || !draft_is_word(draft, end, preposition) ||
        !is_one_sentence(draft, end - 1, first)) {
        return SLICE_NONE;
    }
    first += draft_is_word(draft, first, "the");
    const uint32_t match =
        is_one_sentence(draft, end, first) ? draft->words.words[first].match : MATCH_NONE;
    return match == MATCH_NONE ? SLICE_NONE
                               : draft_country_in(draft, first, draft->words.matches[match].end);
}

static slice modifier_role(const draft *draft, uint32_t first, uint32_t head)
{
    for (uint32_t i = head; i-- > first;) {
        const gazetteer_entry *entry = draft->words.words[i].entry;
        if (gazetteer_has(entry, GAZETTEER_MODIFIER)) {
            return gazetteer_cell(draft->gazetteer, entry, GAZETTEER_MODIFIER, 1);
        }
        uint32_t index = draft->words.words[i].match;
        if (index != MATCH_NONE && draft->words.matches[index].list == GAZETTEER_ACTOR) {
            return gazetteer_actor_on(draft->gazetteer, draft->words.matches[index].entry,
                                      draft->day)
                .role;
        }
    }
    return SLICE_NONE;
}

// "former", "retired": who governed is one of the elite now.
static bool is_former(const draft *draft, uint32_t first, uint32_t head)
{
    for (uint32_t i = first; i < head; i++) {
        slice role =
            gazetteer_cell(draft->gazetteer, draft->words.words[i].entry, GAZETTEER_MODIFIER, 1);
        if (slice_equal(role, SLICE("ELI"))) {
            return true;
        }
    }
    return false;
}

slice draft_role_with_modifiers(const draft *draft, uint32_t first, uint32_t head, slice role)
{
    if (is_former(draft, first, head)) {
        return gazetteer_role_is(draft->gazetteer, role, ROLE_GOVERNING) ? SLICE("ELI") : role;
    }
    slice modified = modifier_role(draft, first, head);
    bool yields = role.length == 0 || gazetteer_role_is(draft->gazetteer, role, ROLE_GENERAL);
    return modified.length > 0 && yields ? modified : role;
}

bool draft_is_word(const draft *draft, uint32_t token, const char *word)
{
    return slice_equal(draft->words.words[token].folded, slice_from_string(word));
}

static int compare_mentions(const void *left, const void *right)
{
    const draft_mention *a = left, *b = right;
    if (a->mention.first != b->mention.first) {
        return a->mention.first < b->mention.first ? -1 : 1;
    }
    if (a->mention.end != b->mention.end) {
        return a->mention.end > b->mention.end ? -1 : 1;
    }
    return a->mention.head < b->mention.head ? -1 : a->mention.head > b->mention.head;
}

// Mentions may nest, but not cross: of two that would, the phrase gives way to the name, and the
// later to the earlier.
static void drop_crossing(draft *draft)
{
    uint32_t *open = draft->by_head; // not filled yet: serves as the stack
    uint32_t depth = 0, kept = 0;
    for (uint32_t m = 0; m < draft->count; m++) {
        draft_mention *own = &draft->mentions[m];
        while (depth > 0 && draft->mentions[open[depth - 1]].mention.end <= own->mention.first) {
            depth--;
        }
        bool is_crossing =
            depth > 0 && draft->mentions[open[depth - 1]].mention.end < own->mention.end;
        if (is_crossing && own->mention.form != WHO_NAME) {
            continue;
        }
        if (is_crossing) {
            // The phrase that would be cut ends with its head.
            draft_mention *phrase = &draft->mentions[open[--depth]];
            phrase->mention.end = phrase->mention.head + 1;
            phrase->mention.at =
                text_tokens_span(draft->document, phrase->mention.first, phrase->mention.end);
        }
        draft->mentions[kept] = *own;
        open[depth++] = kept++;
    }
    draft->count = kept;
}

// Is some word of the mention the subject of a verb of speech?
static bool is_speaker(const draft *draft, const draft_mention *own)
{
    for (uint32_t i = own->np_first; i < own->mention.end; i++) {
        const syntax_word *word = &draft->syntax->words[i];
        if (word->relation != REL_NSUBJ || word->head == TOKEN_NONE ||
            (word->head >= own->np_first && word->head < own->mention.end)) {
            continue;
        }
        slice tells = gazetteer_cell(draft->gazetteer, draft->words.words[word->head].entry,
                                     GAZETTEER_CONTEXT, 1);
        return slice_equal(tells, SLICE("speech"));
    }
    return false;
}

static void index_tokens(draft *draft)
{
    uint32_t tokens = draft->document->token_count;
    memset(draft->mention_of, 0xff, tokens * sizeof *draft->mention_of);
    memset(draft->by_head, 0xff, tokens * sizeof *draft->by_head);
    for (uint32_t m = 0; m < draft->count; m++) {
        const draft_mention *own = &draft->mentions[m];
        if (draft->by_head[own->mention.head] == DRAFT_NONE) {
            draft->by_head[own->mention.head] = m;
        }
        for (uint32_t i = own->np_first; own->mention.form == WHO_NAME && i < own->mention.end;
             i++) {
            uint32_t head = draft->syntax->words[i].head;
            draft->mention_of[i] = m;
            if ((head == TOKEN_NONE || head < own->np_first || head >= own->mention.end) &&
                draft->by_head[i] == DRAFT_NONE) {
                draft->by_head[i] = m;
            }
        }
    }
}

dateline_status draft_sort(draft *draft, dateline_error *error)
{
    if (arena_failed(draft->arena)) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the mentions");
    }
    if (draft->count > 1) {
        qsort(draft->mentions, draft->count, sizeof *draft->mentions, compare_mentions);
    }
    drop_crossing(draft);
    for (uint32_t m = 0; m < draft->count; m++) {
        chain_start(draft, m);
        draft->mentions[m].speaks = is_speaker(draft, &draft->mentions[m]);
    }
    index_tokens(draft);
    return DATELINE_OK;
}
