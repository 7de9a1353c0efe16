#include "who/words.h"

#include "base/utf8.h"

#define LONGEST_PHRASE 10 // words of a name in a list

static bool is_plain(slice lower)
{
    for (size_t i = 0; i < lower.length; i++) {
        if ((lower.data[i] & 0x80) != 0) {
            return false;
        }
    }
    return true;
}

static slice fold(arena *arena, slice lower)
{
    return is_plain(lower) ? lower : utf8_fold_copy(arena, lower);
}

static bool mark_caseless(who_words *words, arena *arena)
{
    const text_document *document = words->document;
    bool *is_caseless = ARENA_ARRAY(arena, document->sentence_count + 1, bool);
    if (is_caseless == NULL) {
        return false;
    }
    text_find_caseless(is_caseless, document);
    for (uint32_t i = 0; i < document->token_count; i++) {
        words->words[i].is_caseless = is_caseless[document->tokens[i].sentence];
    }
    return true;
}

static bool is_in_capitals(slice form)
{
    for (size_t i = 0; i < form.length; i++) {
        if (form.data[i] >= 'a' && form.data[i] <= 'z') {
            return false;
        }
    }
    return true;
}

// Does a phrase written so count as a name? `written` is the list's own demand.
static bool is_written_as_name(const who_words *words, uint32_t first, uint32_t end, slice written)
{
    const text_token *tokens = words->document->tokens;
    if (written.length > 0) {
        return !words->words[first].is_caseless && is_in_capitals(tokens[first].form);
    }
    bool has_upper = words->words[first].is_caseless;
    for (uint32_t i = first; i < end && !has_upper; i++) {
        has_upper = tokens[i].has_upper; // "al-Shabab" begins small
    }
    return has_upper;
}

// A listed name written as a name; the actor before the country, as its name may begin with one.
static bool read_match(who_match *out, const who_words *words, const gazetteer *gazetteer,
                       const gazetteer_entry *entry, uint32_t first, uint32_t end)
{
    static const struct {
        gazetteer_list list;
        uint32_t written;
    } NAMES[] = {{GAZETTEER_ACTOR, 5}, {GAZETTEER_COUNTRY, 4}};
    for (size_t i = 0; i < sizeof NAMES / sizeof *NAMES; i++) {
        if (gazetteer_has(entry, NAMES[i].list) &&
            is_written_as_name(words, first, end,
                               gazetteer_cell(gazetteer, entry, NAMES[i].list, NAMES[i].written))) {
            *out = (who_match){first, end, NAMES[i].list, entry, false};
            return true;
        }
    }
    return false;
}

static void mark_city(who_words *words, uint32_t first, uint32_t end)
{
    bool is_name = words->document->tokens[first].has_upper || words->words[first].is_caseless;
    for (uint32_t i = first; i < end && is_name; i++) {
        if (words->words[i].city == CITY_NONE) {
            words->words[i].city = i == first ? CITY_BEGIN : CITY_INSIDE;
        }
    }
}

// The longest listed name that begins at token `first`.
static bool find_match(who_match *out, who_words *words, const gazetteer *gazetteer, uint32_t first)
{
    uint32_t longest = gazetteer_longest(gazetteer, words->words[first].folded);
    if (longest == 0) {
        return false;
    }
    char key[GAZETTEER_KEY_MAX];
    size_t length = 0;
    bool found = false;
    uint32_t city_end = first;
    uint32_t sentence = words->document->tokens[first].sentence;
    for (uint32_t i = first; i < words->document->token_count && i < first + LONGEST_PHRASE; i++) {
        if (words->document->tokens[i].sentence != sentence ||
            !gazetteer_add_to_key(key, &length, words->words[i].folded) || length > longest) {
            break;
        }
        const gazetteer_entry *entry = gazetteer_find(gazetteer, slice_of(key, length));
        found |= entry != NULL && read_match(out, words, gazetteer, entry, first, i + 1);
        if (gazetteer_has(entry, GAZETTEER_CITY)) {
            city_end = i + 1;
        }
    }
    mark_city(words, first, city_end);
    return found;
}

static bool find_matches(who_words *words, const gazetteer *gazetteer, arena *arena)
{
    uint32_t count = words->document->token_count;
    for (uint32_t i = 0; i < count;) {
        who_match match;
        if (!find_match(&match, words, gazetteer, i)) {
            i++;
            continue;
        }
        who_match *kept =
            ARENA_PUSH(arena, words->matches, words->match_count, words->match_capacity);
        if (kept == NULL) {
            return false;
        }
        *kept = match;
        while (i < match.end) {
            words->words[i++].match = words->match_count - 1;
        }
    }
    return true;
}

// ---- halves of a divided land ----

static bool is_half(slice folded)
{
    return slice_equal(folded, SLICE("north")) || slice_equal(folded, SLICE("south"));
}

// "The North", but not "the North Sea", "the north" or "the North and East".
static bool is_half_alone(const who_words *words, uint32_t token)
{
    const text_token *tokens = words->document->tokens;
    const uint32_t next = token + 1;
    return token > 0 && is_half(words->words[token].folded) && tokens[token].has_upper &&
           !words->words[token].is_caseless && words->words[token].match == MATCH_NONE &&
           slice_equal(words->words[token - 1].folded, SLICE("the")) &&
           (next == words->document->token_count || !tokens[next].has_upper ||
            tokens[next].sentence != tokens[token].sentence);
}

// The land that a half is of, by the name of the other half or by its own: with "South Korea" in
// the article, "the North" is North Korea; with "South Africa" it is nothing.
static const gazetteer_entry *land_of_half(const who_words *words, const gazetteer *gazetteer,
                                           slice half)
{
    for (uint32_t i = 0; i < words->match_count; i++) {
        const who_match *match = &words->matches[i];
        if (match->list != GAZETTEER_COUNTRY) {
            continue;
        }
        slice code = gazetteer_cell(gazetteer, match->entry, GAZETTEER_COUNTRY, 1);
        slice name = gazetteer_country_name(gazetteer, code);
        char plain[GAZETTEER_KEY_MAX], key[GAZETTEER_KEY_MAX];
        slice rest = slice_of(plain, gazetteer_plain_key(plain, name));
        size_t length = 0;
        if (!is_half(slice_cut(&rest, ' ')) || !gazetteer_add_to_key(key, &length, half) ||
            !gazetteer_add_to_key(key, &length, rest)) {
            continue;
        }
        const gazetteer_entry *entry = gazetteer_find(gazetteer, slice_of(key, length));
        if (gazetteer_has(entry, GAZETTEER_COUNTRY)) {
            return entry;
        }
    }
    return NULL;
}

static bool find_halves(who_words *words, const gazetteer *gazetteer, arena *arena)
{
    const gazetteer_entry *const north = land_of_half(words, gazetteer, SLICE("north"));
    const gazetteer_entry *const south = land_of_half(words, gazetteer, SLICE("south"));
    for (uint32_t i = 0; (north != NULL || south != NULL) && i < words->document->token_count;
         i++) {
        const bool is_north = slice_equal(words->words[i].folded, SLICE("north"));
        const gazetteer_entry *entry = is_half_alone(words, i) ? (is_north ? north : south) : NULL;
        if (entry == NULL) {
            continue;
        }
        who_match *kept =
            ARENA_PUSH(arena, words->matches, words->match_count, words->match_capacity);
        if (kept == NULL) {
            return false;
        }
        *kept = (who_match){i, i + 1, GAZETTEER_COUNTRY, entry, true};
        words->words[i].match = words->match_count - 1;
    }
    return true;
}

dateline_status who_words_read(who_words *out, const gazetteer *gazetteer, arena *arena,
                               const text_document *document, dateline_error *error)
{
    *out = (who_words){.document = document};
    out->words = ARENA_ARRAY(arena, document->token_count, who_word);
    if (out->words == NULL) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the words of an article");
    }
    char key[GAZETTEER_KEY_MAX];
    for (uint32_t i = 0; i < document->token_count; i++) {
        who_word *word = &out->words[i];
        word->folded = fold(arena, document->tokens[i].lower);
        word->match = MATCH_NONE;
        size_t length = 0;
        if (gazetteer_add_to_key(key, &length, word->folded)) {
            word->entry = gazetteer_find(gazetteer, slice_of(key, length));
        }
    }
    if (!mark_caseless(out, arena) || !find_matches(out, gazetteer, arena) ||
        !find_halves(out, gazetteer, arena) || arena_failed(arena)) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the words of an article");
    }
    return DATELINE_OK;
}

// The word less what a plural may have added: "officers" -> "officer". In capitals tags go wrong,
// and lemmas with them.
static slice without_plural(slice folded)
{
    bool is_plural = folded.length > 3 && folded.data[folded.length - 1] == 's' &&
                     folded.data[folded.length - 2] != 's';
    return is_plural ? slice_of(folded.data, folded.length - 1) : folded;
}

const gazetteer_entry *who_phrase_ending(const who_words *words, const gazetteer *gazetteer,
                                         gazetteer_list list, uint32_t first, uint32_t last,
                                         slice lemma, uint32_t *start)
{
    uint32_t longest = last - first < 3 ? last - first : 3;
    for (uint32_t before = longest + 1; before-- > 0;) {
        char key[GAZETTEER_KEY_MAX];
        size_t length = 0;
        bool fits = true;
        for (uint32_t i = last - before; i < last && fits; i++) {
            fits = gazetteer_add_to_key(key, &length, words->words[i].folded);
        }
        size_t stem = length;
        slice folded = words->words[last].folded;
        const slice ends[] = {folded, lemma, without_plural(folded)};
        for (size_t i = 0; i < sizeof ends / sizeof *ends && fits; i++) {
            if (i > 0 && slice_equal(ends[i], ends[i - 1])) {
                continue;
            }
            length = stem;
            if (!gazetteer_add_to_key(key, &length, ends[i])) {
                break;
            }
            const gazetteer_entry *entry = gazetteer_find(gazetteer, slice_of(key, length));
            if (gazetteer_has(entry, list)) {
                *start = last - before;
                return entry;
            }
        }
    }
    return NULL;
}
