// Values that are phrases in the text's words: names and descriptions. Folded, without articles,
// plurals as their singular, so that "a Tutsi rebel" and "Tutsi rebels" have the same words.
#include <string.h>

#include "base/utf8.h"
#include "incident/phrase_words.h"
#include "incident/relation.h"

#define WORDS_MOST 16u
#define LONGEST_PHRASE 256u

typedef struct phrase {
    char text[LONGEST_PHRASE];
    slice words[WORDS_MOST];
    uint32_t count, head; // words before the first that only leads to another thing
} phrase;

static bool is_one_of(slice word, const char *const *words)
{
    for (; *words != NULL; words++)
        if (slice_equal(word, slice_from_string(*words)))
            return true;
    return false;
}

static bool is_small(char byte)
{
    return byte >= 'a' && byte <= 'z';
}

static bool is_word_byte(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte == '.' ||
           (unsigned char)byte >= 0x80;
}

// "Jets" as "jet", "bodies" as "body"; "boss" stays.
static slice singular(char *word, size_t length)
{
    if (length > 4 && memcmp(word + length - 3, "ies", 3) == 0) {
        word[length - 3] = 'y';
        return slice_of(word, length - 2);
    }
    const bool is_plural = length > 3 && word[length - 1] == 's' && word[length - 2] != 's';
    return slice_of(word, is_plural ? length - 1 : length);
}

static bool read_phrase(phrase *out, slice value)
{
    size_t at = 0;
    const size_t length = utf8_fold(value, out->text, sizeof out->text);
    out->count = 0;
    out->head = UINT32_MAX;
    if (length == SIZE_MAX)
        return false;
    while (at < length && out->count < WORDS_MOST) {
        const size_t start = at;
        while (at < length && is_word_byte(out->text[at]))
            at++;
        const slice word = slice_of(out->text + start, at - start);
        if (word.length > 0 && !is_one_of(word, phrase_article) &&
            !slice_equal(word, SLICE("s"))) { // "Norland's"
            if (is_one_of(word, phrase_leads) && out->head == UINT32_MAX && out->count > 0)
                out->head = out->count - 1;
            out->words[out->count++] = singular(out->text + start, word.length);
        }
        at++;
    }
    if (out->head == UINT32_MAX && out->count > 0)
        out->head = out->count - 1;
    return out->count > 0;
}

bool incident_same_head(slice one, slice other)
{
    phrase left;
    phrase right;
    return read_phrase(&left, one) && read_phrase(&right, other) &&
           slice_equal(left.words[left.head], right.words[right.head]);
}

slice incident_head(arena *arena, slice value)
{
    phrase read;
    return read_phrase(&read, value) ? arena_copy(arena, read.words[read.head]) : SLICE_NONE;
}

// ---- what a figure counts ----

#define COUNTED_MOST 5u // words behind a figure, among them what it counts

static bool is_letter(char byte)
{
    return is_small(byte) || (byte >= 'A' && byte <= 'Z') || (unsigned char)byte >= 0x80;
}

// The "2" of "12 crew" and of "1,002 crew" is no figure.
static bool is_digit(char byte)
{
    return (byte >= '0' && byte <= '9') || byte == ',' || byte == '.';
}

// Where what a figure counts ends: what is done to it or told beside it begins.
static bool ends_counted(slice word)
{
    char folded[LONGEST_PHRASE];
    const size_t length = utf8_fold(word, folded, sizeof folded);
    if (length == SIZE_MAX)
        return true;
    const slice text = slice_of(folded, length);
    return is_one_of(text, phrase_ends) || is_one_of(text, phrase_leads);
}

// Words behind a place of the sentence, one blank between them, until one ends what is counted.
static slice words_behind(slice sentence, size_t at)
{
    const size_t first = at + 1;
    size_t end = at;
    for (uint32_t i = 0; i < COUNTED_MOST && end < sentence.length && sentence.data[end] == ' ';
         i++) {
        size_t behind = end + 1;
        while (behind < sentence.length &&
               (is_letter(sentence.data[behind]) || sentence.data[behind] == '-'))
            behind++;
        if (behind == end + 1 || ends_counted(slice_of(sentence.data + end + 1, behind - end - 1)))
            break;
        end = behind;
    }
    return end > first ? slice_of(sentence.data + first, end - first) : SLICE_NONE;
}

slice incident_counted(slice sentence, slice figure)
{
    const size_t at = figure.length == 0 ? SIZE_MAX : slice_find(sentence, figure);
    if (at == SIZE_MAX)
        return SLICE_NONE;
    const size_t end = at + figure.length;
    const slice rest = slice_of(sentence.data + end, sentence.length - end);
    const bool begins_word =
        at == 0 || !(is_letter(sentence.data[at - 1]) || is_digit(sentence.data[at - 1]));
    return begins_word && slice_find(rest, figure) == SIZE_MAX ? words_behind(sentence, end)
                                                               : SLICE_NONE;
}

static bool has_word(const phrase *phrase, slice word)
{
    for (uint32_t i = 0; i < phrase->count; i++)
        if (slice_equal(phrase->words[i], word))
            return true;
    return false;
}

bool incident_holds_words(slice whole, slice part)
{
    phrase all;
    phrase some;
    if (!read_phrase(&all, whole) || !read_phrase(&some, part))
        return false;
    for (uint32_t i = 0; i < some.count; i++)
        if (!has_word(&all, some.words[i]))
            return false;
    return true;
}

bool incident_is_name(slice value)
{
    bool has_capital = false;
    size_t at = 0;
    while (at < value.length) {
        size_t end = at;
        while (end < value.length && value.data[end] != ' ')
            end++;
        const slice word = slice_of(value.data + at, end - at);
        const bool is_small_word = word.length > 0 && is_small(word.data[0]);
        if (is_small_word && !is_one_of(word, phrase_article) && !is_one_of(word, phrase_leads) &&
            !slice_equal(word, SLICE("and")) && !slice_equal(word, SLICE("de")) &&
            !slice_equal(word, SLICE("al")))
            return false;
        has_capital |= word.length > 0 && !is_small_word;
        at = end + 1;
    }
    return has_capital;
}
