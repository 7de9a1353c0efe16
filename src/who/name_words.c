// What the tagger of names sees of a word beside its letters: lists and the article's memory.
#include "who/names.h"

enum {
    LISTED_COUNTRY = 1 << 0,
    LISTED_DEMONYM = 1 << 1,
    LISTED_CAPITAL = 1 << 2,
    LISTED_GROUP = 1 << 3,
    LISTED_ORGANIZATION = 1 << 4,
    LISTED_INSIDE = 1 << 5, // not the first word of the listed name
    LISTED_END = 1 << 6,    // the last word of the listed name
    LISTED_TITLE = 1 << 7,
    LISTED_FIRST_NAME = 1 << 8,
    LISTED_AGENT = 1 << 9,
    LISTED_HEAD_ORGANIZATION = 1 << 10,
    LISTED_HEAD_FACILITY = 1 << 11,
    LISTED_HEAD_PLACE = 1 << 12,
    LISTED_HEAD_WEAPON = 1 << 13,
    LISTED_PLACE_CUE = 1 << 14,
    LISTED_SPEECH = 1 << 15,
    LISTED_CITY = 1 << 16,
    LISTED_CITY_INSIDE = 1 << 17,
};

enum {
    MEMORY_SMALL = 1 << 0,   // stands in small letters
    MEMORY_CAPITAL = 1 << 1, // with a capital inside a sentence
    MEMORY_AFTER_TITLE = 1 << 2,
    MEMORY_AFTER_FIRST_NAME = 1 << 3,
    MEMORY_BESIDE_SPEECH = 1 << 4, // the next word is "said"
    MEMORY_AFTER_PLACE_CUE = 1 << 5,
    MEMORY_BEFORE_HEAD = 1 << 6, // the next word heads organisations: "Vortex Airlines"
    MEMORY_IN_BRACKETS = 1 << 7,
    MEMORY_POSSESSIVE = 1 << 8,
    MEMORY_REPEATED = 1 << 9,
};

static uint32_t match_bits(const who_words *words, const gazetteer *gazetteer, uint32_t token)
{
    uint32_t index = words->words[token].match;
    if (index == MATCH_NONE) {
        return 0;
    }
    const who_match *match = &words->matches[index];
    uint32_t bits =
        (match->first < token ? LISTED_INSIDE : 0u) | (match->end == token + 1 ? LISTED_END : 0u);
    if (match->list == GAZETTEER_ACTOR) {
        slice kind = gazetteer_cell(gazetteer, match->entry, GAZETTEER_ACTOR, 4);
        const bool is_person = slice_equal(kind, SLICE("person")); // only a user lists any
        const bool is_group = slice_equal(kind, SLICE("group"));
        return is_person ? bits : bits | (is_group ? LISTED_GROUP : LISTED_ORGANIZATION);
    }
    slice form = gazetteer_cell(gazetteer, match->entry, GAZETTEER_COUNTRY, 2);
    if (slice_equal(form, SLICE("name"))) {
        return bits | LISTED_COUNTRY;
    }
    return bits | (slice_equal(form, SLICE("capital")) ? LISTED_CAPITAL : LISTED_DEMONYM);
}

static uint32_t head_bits(const gazetteer *gazetteer, const gazetteer_entry *entry)
{
    static const struct {
        const char *kind;
        uint32_t bit;
    } KINDS[] = {{"organization", LISTED_HEAD_ORGANIZATION},
                 {"facility", LISTED_HEAD_FACILITY},
                 {"place", LISTED_HEAD_PLACE},
                 {"weapon", LISTED_HEAD_WEAPON}};
    if (!gazetteer_has(entry, GAZETTEER_HEAD)) {
        return 0;
    }
    slice kind = gazetteer_cell(gazetteer, entry, GAZETTEER_HEAD, 1);
    for (size_t i = 0; i < sizeof KINDS / sizeof *KINDS; i++) {
        if (slice_equal(kind, slice_from_string(KINDS[i].kind))) {
            return KINDS[i].bit;
        }
    }
    return 0;
}

static uint32_t context_bits(const gazetteer *gazetteer, const gazetteer_entry *entry)
{
    if (!gazetteer_has(entry, GAZETTEER_CONTEXT)) {
        return 0;
    }
    slice tells = gazetteer_cell(gazetteer, entry, GAZETTEER_CONTEXT, 1);
    if (slice_equal(tells, SLICE("place"))) {
        return LISTED_PLACE_CUE;
    }
    return slice_equal(tells, SLICE("speech")) ? LISTED_SPEECH : 0;
}

static uint32_t listed_bits(const who_words *words, const gazetteer *gazetteer, uint32_t token)
{
    const gazetteer_entry *entry = words->words[token].entry;
    uint32_t bits = match_bits(words, gazetteer, token);
    uint8_t city = words->words[token].city;
    bits |= city == CITY_BEGIN ? LISTED_CITY : city == CITY_INSIDE ? LISTED_CITY_INSIDE : 0u;
    if (entry == NULL) {
        return bits;
    }
    bits |= gazetteer_has(entry, GAZETTEER_TITLE) ? LISTED_TITLE : 0u;
    bits |= gazetteer_has(entry, GAZETTEER_FIRST_NAME) ? LISTED_FIRST_NAME : 0u;
    bits |= gazetteer_has(entry, GAZETTEER_AGENT) ? LISTED_AGENT : 0u;
    return bits | head_bits(gazetteer, entry) | context_bits(gazetteer, entry);
}

static bool is_text(const who_words *words, uint32_t token, const char *text)
{
    return slice_equal(words->words[token].folded, slice_from_string(text));
}

// Does the token lie in the same sentence?
static bool is_beside(const who_words *words, uint32_t token, uint32_t other)
{
    return other < words->document->token_count &&
           words->document->tokens[other].sentence == words->document->tokens[token].sentence;
}

static uint32_t flags_before(const who_words *words, const gazetteer *gazetteer, uint32_t token)
{
    if (token == 0 || !is_beside(words, token, token - 1)) {
        return 0;
    }
    uint32_t flags = MEMORY_CAPITAL;
    const gazetteer_entry *entry = words->words[token - 1].entry;
    bool is_capital = words->document->tokens[token - 1].has_upper;
    flags |= is_capital && gazetteer_has(entry, GAZETTEER_TITLE) ? MEMORY_AFTER_TITLE : 0u;
    flags |=
        is_capital && gazetteer_has(entry, GAZETTEER_FIRST_NAME) ? MEMORY_AFTER_FIRST_NAME : 0u;
    flags |= context_bits(gazetteer, entry) == LISTED_PLACE_CUE ? MEMORY_AFTER_PLACE_CUE : 0u;
    return flags | (is_text(words, token - 1, "(") ? MEMORY_IN_BRACKETS : 0u);
}

static uint32_t flags_behind(const who_words *words, const gazetteer *gazetteer, uint32_t token)
{
    if (!is_beside(words, token, token + 1)) {
        return 0;
    }
    const gazetteer_entry *entry = words->words[token + 1].entry;
    bool is_capital = words->document->tokens[token + 1].has_upper;
    uint32_t flags = context_bits(gazetteer, entry) == LISTED_SPEECH ? MEMORY_BESIDE_SPEECH : 0u;
    flags |= is_capital && head_bits(gazetteer, entry) == LISTED_HEAD_ORGANIZATION
                 ? MEMORY_BEFORE_HEAD
                 : 0u;
    return flags | (is_text(words, token + 1, "'s") ? MEMORY_POSSESSIVE : 0u);
}

static uint32_t flags_of(const who_words *words, const gazetteer *gazetteer, uint32_t token)
{
    if (words->words[token].is_caseless) {
        return flags_behind(words, gazetteer, token) & MEMORY_BESIDE_SPEECH;
    }
    if (!words->document->tokens[token].has_upper) {
        return MEMORY_SMALL;
    }
    return flags_before(words, gazetteer, token) | flags_behind(words, gazetteer, token);
}

dateline_status name_memory_read(name_memory *out, arena *arena, const who_words *words,
                                 const gazetteer *gazetteer, dateline_error *error)
{
    uint32_t count = words->document->token_count;
    map_init(&out->forms, arena);
    out->form_of = ARENA_ARRAY(arena, count, uint32_t);
    out->flags = ARENA_ARRAY(arena, count, uint32_t);
    out->label = ARENA_ARRAY(arena, count, uint32_t);
    if (out->form_of == NULL || out->flags == NULL || out->label == NULL) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the names of an article");
    }
    for (uint32_t i = 0; i < count; i++) {
        uint32_t *index = map_put(&out->forms, words->words[i].folded, out->forms.count);
        if (index == NULL) {
            return error_set(error, DATELINE_NO_MEMORY, 0, 0,
                             "no memory for the names of an article");
        }
        out->form_of[i] = *index;
        out->flags[*index] |= (out->flags[*index] & MEMORY_CAPITAL) != 0 ? MEMORY_REPEATED : 0u;
        out->flags[*index] |= flags_of(words, gazetteer, i);
    }
    return DATELINE_OK;
}

void name_memory_label(name_memory *memory, uint32_t token, uint32_t label)
{
    if (label != LABEL_OUTSIDE) {
        memory->label[memory->form_of[token]] = 1u + name_label_type(label);
    }
}

void name_words_read(name_word *window, const who_words *words, const name_memory *memory,
                     const gazetteer *gazetteer, const syntax_layer *syntax, uint32_t first,
                     uint32_t count)
{
    memset(window, 0, (count + 2 * NAME_WINDOW) * sizeof *window);
    for (uint32_t i = 0; i < count; i++) {
        uint32_t token = first + i;
        const text_token *text = &words->document->tokens[token];
        name_word *word = &window[NAME_WINDOW + i];
        word->is_caseless = words->words[token].is_caseless;
        if (word->is_caseless) {
            word_shape_of_lower(&word->shape, text->lower);
        } else {
            word_shape_of(&word->shape, text->form, text->lower);
        }
        word->tag = word_hash(slice_from_string(syntax->words[token].xpos_name));
        uint32_t form = memory->form_of[token];
        word->listed = listed_bits(words, gazetteer, token);
        word->memory = memory->flags[form];
        word->earlier = memory->label[form];
    }
}
