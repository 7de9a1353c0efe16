#include "what/plover_context.h"

#include <string.h>

#include "base/utf8.h"

#define SENTENCE_MOST 4096u // bytes, folded
#define PHRASE_MOST 6u      // words
#define KEY_MOST 128u       // bytes
#define SENTENCES_EACH 6u   // one of so many, at least, has a word of a context that is told

// In the order of PLOVER's manual.
static const char *const names[PLOVER_CONTEXT_COUNT] = {
    "military",
    "intelligence",
    "executive",
    "legislative",
    "election",
    "political_institutions",
    "pro_democracy",
    "pro_autocracy",
    "economic",
    "legal",
    "reparations",
    "human_rights",
    "rights_freedoms",
    "repression",
    "human_security",
    "gender",
    "lgbt",
    "religion_ethnicity",
    "inequality",
    "diplomatic",
    "territory",
    "peacekeeping",
    "health",
    "asylum",
    "migration",
    "disasters",
    "natural_resource",
    "environment",
    "technology",
    "terrorism",
    "cbrn",
    "cyber",
    "misinformation",
    "crime",
    "corruption",
    "illegal_drugs",
    "trafficking",
};

const char *plover_context_name(uint32_t context)
{
    return names[context];
}

static uint32_t context_named(slice name)
{
    for (uint32_t i = 0; i < PLOVER_CONTEXT_COUNT; i++)
        if (slice_equal(name, slice_from_string(names[i])))
            return i;
    return PLOVER_CONTEXT_COUNT;
}

dateline_status plover_context_open(lexicon_table *out, const lexicon *lexicon,
                                    dateline_error *error)
{
    const dateline_status status = lexicon_find_table(out, lexicon, "what/context", 3, error);
    for (uint32_t row = 0; status == DATELINE_OK && row < out->rows; row++) {
        const slice strength = lexicon_cell(out, row, 2);
        if (context_named(lexicon_cell(out, row, 1)) == PLOVER_CONTEXT_COUNT ||
            (strength.length > 0 && !slice_equal(strength, SLICE("weak")) &&
             !slice_equal(strength, SLICE("none"))))
            return error_set(error, DATELINE_CORRUPT, 0, 0,
                             "lexicon/what/context.lex:%u: no such context or strength",
                             lexicon_line(out, row));
    }
    return status;
}

// One strong word of a context speaks for it, and two different weak ones do.
static void count_row(plover_context_tally *tally, plover_contexts *seen,
                      const lexicon_table *table, uint32_t row)
{
    const uint32_t context = context_named(lexicon_cell(table, row, 1));
    const plover_contexts bit = (plover_contexts)1 << context;
    uint32_t *weak = &tally->weak_row[context];
    const slice strength = lexicon_cell(table, row, 2);
    const bool is_weak = strength.length > 0;
    if (slice_equal(strength, SLICE("none")))
        return;
    if (!is_weak || (*weak != 0 && *weak != row + 1))
        tally->worded |= bit;
    else
        *weak = row + 1;
    *seen |= bit;
}

static bool count_rows(plover_context_tally *tally, plover_contexts *seen,
                       const lexicon_table *table, slice key)
{
    uint32_t count = 0;
    const uint32_t row = lexicon_find(table, key, &count);
    for (uint32_t i = 0; i < count; i++)
        count_row(tally, seen, table, row + i);
    return count > 0;
}

// "Navies" as "navy", "churches" as "church", "tanks" as "tank".
static bool count_singular(plover_context_tally *tally, plover_contexts *seen,
                           const lexicon_table *table, char *key, size_t length)
{
    if (length < 4 || key[length - 1] != 's')
        return false;
    if (count_rows(tally, seen, table, slice_of(key, length - 1)))
        return true;
    if (key[length - 2] != 'e')
        return false;
    if (count_rows(tally, seen, table, slice_of(key, length - 2)))
        return true;
    if (key[length - 3] != 'i')
        return false;
    key[length - 3] = 'y';
    return count_rows(tally, seen, table, slice_of(key, length - 2));
}

// The longest phrase that the words begin with: the army of "irish republican army" is none.
// Returns how many words it has, 1 when none is found.
static size_t count_phrase(plover_context_tally *tally, plover_contexts *seen,
                           const lexicon_table *table, const slice *words, size_t left)
{
    size_t count = table->longest_key < PHRASE_MOST ? table->longest_key : PHRASE_MOST;
    for (count = count < left ? count : left; count > 0; count--) {
        char key[KEY_MOST];
        const slice phrase = slice_join(key, sizeof key, words, count);
        if (phrase.length > 0 && (count_rows(tally, seen, table, phrase) ||
                                  count_singular(tally, seen, table, key, phrase.length)))
            return count;
    }
    return 1;
}

static bool is_word_byte(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') ||
           (unsigned char)byte >= 0x80;
}

// The next word from *at on, SLICE_NONE behind the last; the "s" of a possessive is none.
static slice next_word(const char *text, size_t length, size_t *at)
{
    for (;;) {
        while (*at < length && !is_word_byte(text[*at]))
            (*at)++;
        const size_t start = *at;
        while (*at < length && is_word_byte(text[*at]))
            (*at)++;
        if (*at == start)
            return SLICE_NONE;
        if (*at - start > 1 || text[start] != 's')
            return slice_of(text + start, *at - start);
    }
}

void plover_context_read(plover_context_tally *tally, const lexicon_table *table, slice sentence)
{
    char text[SENTENCE_MOST];
    slice words[PHRASE_MOST] = {SLICE_NONE};
    // Folding makes "ß" to "ss": half of the room is enough for any sentence.
    if (sentence.length > SENTENCE_MOST / 2)
        sentence.length = utf8_valid_prefix(slice_of(sentence.data, SENTENCE_MOST / 2));
    const size_t length = utf8_fold(sentence, text, sizeof text);
    if (length == SIZE_MAX)
        return;
    size_t at = 0, count = 0;
    plover_contexts seen = 0;
    for (;;) {
        const slice word = next_word(text, length, &at);
        if (word.length > 0)
            words[count++] = word;
        if (count == 0)
            break;
        if (word.length > 0 && count < PHRASE_MOST)
            continue;
        const size_t taken = count_phrase(tally, &seen, table, words, count);
        count -= taken;
        memmove(words, words + taken, count * sizeof *words);
    }
    tally->read++;
    for (uint32_t i = 0; i < PLOVER_CONTEXT_COUNT; i++)
        tally->sentences[i] += (uint32_t)(seen >> i & 1);
}

static void read_act(plover_context_tally *tally, const lexicon_table *table, slice key)
{
    uint32_t count = 0;
    const uint32_t row = lexicon_find(table, key, &count);
    for (uint32_t i = 0; i < count; i++)
        tally->acted |= (plover_contexts)1 << context_named(lexicon_cell(table, row + i, 1));
}

void plover_context_read_act(plover_context_tally *tally, const lexicon_table *table, slice type,
                             slice mode)
{
    char key[KEY_MOST];
    read_act(tally, table, type);
    if (mode.length == 0 || type.length + 1 + mode.length > sizeof key)
        return;
    memcpy(key, type.data, type.length);
    key[type.length] = '/';
    memcpy(key + type.length + 1, mode.data, mode.length);
    read_act(tally, table, slice_of(key, type.length + 1 + mode.length));
}

plover_contexts plover_context_told(const plover_context_tally *tally)
{
    plover_contexts told = tally->acted;
    for (uint32_t i = 0; i < PLOVER_CONTEXT_COUNT; i++)
        if (tally->sentences[i] * SENTENCES_EACH >= tally->read)
            told |= tally->worded & (plover_contexts)1 << i;
    return told;
}

// ---- as text ----

#define SEPARATOR ", "

// The first by name of those that are left.
static uint32_t first_named(plover_contexts left)
{
    uint32_t first = PLOVER_CONTEXT_COUNT;
    for (uint32_t i = 0; i < PLOVER_CONTEXT_COUNT; i++)
        if ((left >> i & 1) != 0 &&
            (first == PLOVER_CONTEXT_COUNT || strcmp(names[i], names[first]) < 0))
            first = i;
    return first;
}

slice plover_contexts_text(arena *arena, plover_contexts contexts)
{
    slice text = SLICE_NONE;
    for (uint32_t i = 0; (i = first_named(contexts)) < PLOVER_CONTEXT_COUNT;) {
        contexts &= ~((plover_contexts)1 << i);
        text = arena_format(arena, "%.*s%s%s", (int)text.length, text.length > 0 ? text.data : "",
                            text.length > 0 ? SEPARATOR : "", names[i]);
    }
    return text;
}

plover_contexts plover_contexts_of(slice text)
{
    plover_contexts contexts = 0;
    while (text.length > 0) {
        const slice name = slice_trim(slice_cut(&text, ','));
        const uint32_t context = context_named(name);
        if (context < PLOVER_CONTEXT_COUNT)
            contexts |= (plover_contexts)1 << context;
    }
    return contexts;
}
