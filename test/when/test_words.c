// The dictionary of the rules of time against plain lists, at its limits and far beyond its first
// size; and atoms against the text they are cut from.
#include "when/words.h"

#include "base/utf8.h"
#include "support/cmocka_all.h"
#include "support/random.h"
#include "when/atom.h"

#define WORDS 3000
#define LONGEST 24 // bytes of a word

static slice name_of(char name[32], uint32_t number, bool is_upper)
{
    const int length = snprintf(name, 32, is_upper ? "Goat%uX" : "goat%ux", number);
    return slice_of(name, (size_t)length);
}

static void each_word_has_one_symbol_in_any_case(void **state)
{
    (void)state;
    words *words = words_new();
    uint16_t symbols[WORDS];
    char name[32];
    assert_int_equal(words_find(words, SLICE("goat")), SYMBOL_NONE);
    for (uint32_t i = 0; i < WORDS; i++) {
        assert_int_equal(words_symbol_count(words), i + 1);
        assert_int_equal(words_find(words, name_of(name, i, false)), SYMBOL_NONE);
        symbols[i] = words_intern(words, name_of(name, i, i % 2 == 0));
        assert_true(symbols[i] != SYMBOL_NONE && symbols[i] < words_symbol_count(words));
    }
    for (uint32_t i = 0; i < WORDS; i++) {
        assert_int_equal(words_find(words, name_of(name, i, false)), symbols[i]);
        assert_int_equal(words_find(words, name_of(name, i, true)), symbols[i]);
        assert_int_equal(words_intern(words, name_of(name, i, true)), symbols[i]);
        for (uint32_t k = i + 1; k < i + 5 && k < WORDS; k++)
            assert_int_not_equal(symbols[i], symbols[k]);
    }
    assert_int_equal(words_symbol_count(words), WORDS + 1);
    assert_int_equal(words_find(words, SLICE("@[`{")), SYMBOL_NONE);
    assert_false(words_ran_out(words));
    words_free(words);
}

// Only letters are folded: "[" is not "{", which stands as far behind it as "a" behind "A".
static void marks_have_no_case(void **state)
{
    static const char *const marks[] = {"@", "`", "[", "{", "]", "}", "^", "~"};
    uint16_t symbols[8];
    words *words = words_new();
    (void)state;
    for (size_t i = 0; i < 8; i++)
        symbols[i] = words_intern(words, slice_from_string(marks[i]));
    for (size_t i = 0; i < 8; i++)
        for (size_t k = 0; k < 8; k++)
            assert_int_equal(symbols[i] == symbols[k], i == k);
    const uint16_t first = words_intern(words, SLICE("a"));
    const uint16_t last = words_intern(words, SLICE("z"));
    assert_int_equal(words_find(words, SLICE("A")), first);
    assert_int_equal(words_find(words, SLICE("Z")), last);
    words_free(words);
}

static void a_word_has_at_most_24_bytes(void **state)
{
    static const char text[] = "abcdefghijklmnopqrstuvwxyz";
    words *words = words_new();
    (void)state;
    for (size_t length = 1; length <= 26; length++) {
        const slice word = slice_of(text, length);
        const uint16_t symbol = words_intern(words, word);
        assert_int_equal(symbol != SYMBOL_NONE, length <= LONGEST);
        assert_int_equal(words_find(words, word), symbol);
    }
    assert_int_equal(words_intern(words, SLICE("")), SYMBOL_NONE);
    words_free(words);
}

static void symbols_and_classes_come_to_an_end(void **state)
{
    (void)state;
    words *words = words_new();
    char name[32];
    assert_int_equal(words_intern(words, SLICE("ram")), 1);
    for (uint32_t i = 2; i < UINT16_MAX; i++)
        assert_int_equal(words_intern(words, name_of(name, i, false)), i);
    assert_int_equal(words_intern(words, SLICE("sheep")), SYMBOL_NONE);
    assert_int_equal(words_find(words, name_of(name, 65000, false)), 65000);
    for (uint32_t i = 0; i < CLASS_NONE; i++) {
        assert_int_equal(words_class(words, name_of(name, i, false)), CLASS_NONE);
        assert_int_equal(words_add(words, SLICE("ram"), name_of(name, i, false), (int32_t)i,
                                   NEEDS_NOTHING, NULL),
                         DATELINE_OK);
        assert_int_equal(words_class(words, name_of(name, i, false)), i);
    }
    assert_int_equal(words_add(words, SLICE("ram"), SLICE("last"), 1, NEEDS_NOTHING, NULL),
                     DATELINE_CORRUPT);
    words_free(words);
}

// ---- phrases ----

#define PHRASES 400

typedef struct phrase {
    char text[64];
    char class_name[8];
    uint8_t length;
    int32_t value;
} phrase;

static void make_phrase(phrase *out, uint64_t *seed, int32_t value)
{
    static const char *const parts[] = {"red", "fox", "blue", "o'clock", "mid-day", "sea"};
    static const uint8_t lengths[] = {1, 1, 1, 3, 3, 1};
    *out = (phrase){.value = value};
    const uint32_t count = 1 + random_below(seed, 2);
    for (uint32_t i = 0; i < count; i++) {
        const uint32_t part = random_below(seed, 6);
        if (out->length + lengths[part] > PHRASE_LIMIT)
            break;
        snprintf(out->text + strlen(out->text), 32, "%s%s", i > 0 ? " " : "", parts[part]);
        out->length = (uint8_t)(out->length + lengths[part]);
    }
    snprintf(out->class_name, sizeof out->class_name, "c%u", random_below(seed, 3));
}

static bool begins_so(const phrase *phrase, const char *word)
{
    const size_t length = strlen(word);
    return strncmp(phrase->text, word, length) == 0 && strchr(" '-", phrase->text[length]) != NULL;
}

// Of the phrases that begin with a word all are there, the longest first, then as they were added.
static void check_beginnings(const words *words, const phrase *phrases, const char *word)
{
    uint32_t count;
    uint32_t expected = 0;
    const words_entry *entries =
        words_entries(words, words_find(words, slice_from_string(word)), &count);
    for (uint32_t i = 0; i < PHRASES; i++)
        expected += begins_so(&phrases[i], word);
    assert_int_equal(count, expected);
    for (uint32_t i = 0; i < count; i++) {
        const phrase *phrase = &phrases[entries[i].value];
        assert_true(begins_so(phrase, word));
        assert_int_equal(entries[i].length, phrase->length);
        assert_int_equal(entries[i].class_id,
                         words_class(words, slice_from_string(phrase->class_name)));
        if (i > 0 && entries[i].length == entries[i - 1].length)
            assert_true(entries[i].value > entries[i - 1].value);
        else if (i > 0)
            assert_true(entries[i].length < entries[i - 1].length);
    }
}

static bool is_listed(const phrase *phrases, const phrase *wanted, const char *class_name)
{
    for (uint32_t i = 0; i < PHRASES; i++)
        if (strcmp(phrases[i].text, wanted->text) == 0 &&
            strcmp(phrases[i].class_name, class_name) == 0)
            return true;
    return false;
}

static void phrases_are_found_by_their_first_word(void **state)
{
    static phrase phrases[PHRASES];
    static const char *const firsts[] = {"red", "fox", "blue", "o", "mid", "sea"};
    static const char *const classes[] = {"c0", "c1", "c2"};
    uint64_t seed = 41;
    uint32_t count;
    words *words = words_new();
    (void)state;
    assert_null(words_entries(words, 1, &count)); // not finished yet
    for (int32_t i = 0; i < PHRASES; i++) {
        make_phrase(&phrases[i], &seed, i);
        if (i >= 20) // so that some pairs of phrase and class are missing
            phrases[i] = (phrase){.value = i, .length = 1, .text = "sea", .class_name = "c1"};
        assert_int_equal(words_add(words, slice_from_string(phrases[i].text),
                                   slice_from_string(phrases[i].class_name), i, NEEDS_LOWER, NULL),
                         DATELINE_OK);
    }
    words_finish(words);
    for (size_t i = 0; i < 6; i++)
        check_beginnings(words, phrases, firsts[i]);
    for (int i = 0; i < 2000; i++) {
        phrase wanted;
        make_phrase(&wanted, &seed, 0);
        for (size_t k = 0; k < 3; k++)
            assert_int_equal(words_is_phrase(words, slice_from_string(wanted.text),
                                             words_class(words, slice_from_string(classes[k]))),
                             is_listed(phrases, &wanted, classes[k]));
    }
    words_entries(words, SYMBOL_NONE, &count);
    assert_int_equal(count, 0);
    words_entries(words, (uint16_t)words_symbol_count(words), &count);
    assert_int_equal(count, 0);
    words_all(words, &count);
    assert_int_equal(count, PHRASES);
    assert_false(words_is_phrase(words, SLICE(""), 0));
    assert_false(words_is_phrase(words, SLICE("goat"), 0));
    words_free(words);
}

static void a_phrase_has_at_most_so_many_words(void **state)
{
    char text[64] = "";
    words *words = words_new();
    (void)state;
    for (int length = 1; length <= PHRASE_LIMIT + 1; length++) {
        snprintf(text + strlen(text), 8, "%sred", length > 1 ? " " : "");
        const slice phrase = slice_from_string(text);
        const bool fits = length <= PHRASE_LIMIT;
        assert_int_equal(words_add(words, phrase, SLICE("c"), length, NEEDS_NOTHING, NULL),
                         fits ? DATELINE_OK : DATELINE_CORRUPT);
    }
    words_finish(words);
    assert_false(words_is_phrase(words, slice_from_string(text), words_class(words, SLICE("c"))));
    assert_int_equal(words_add(words, SLICE(""), SLICE("c"), 1, NEEDS_NOTHING, NULL),
                     DATELINE_CORRUPT);
    words_free(words);
}

// ---- atoms ----

typedef enum byte_class { BLANK, DIGIT, LETTER, MARK } byte_class;

// What the code point at `at` is, and how long, told from its bytes.
static byte_class class_at(slice text, size_t at, size_t *length)
{
    const unsigned char byte = (unsigned char)text.data[at];
    size_t next = at;
    const uint32_t code_point = utf8_decode(text, &next);
    *length = next - at;
    if (byte < 0x80)
        return strchr(" \t\n\v\f\r", byte) != NULL && byte != 0 ? BLANK
               : byte >= '0' && byte <= '9'                     ? DIGIT
               : (byte | 32) >= 'a' && (byte | 32) <= 'z'       ? LETTER
                                                                : MARK;
    return utf8_is_letter(code_point) ? LETTER : MARK;
}

static slice mark_of(slice bytes)
{
    static const char *const same[][2] = {
        {"‘", "'"}, {"’", "'"}, {"ʼ", "'"}, {"‐", "-"}, {"‑", "-"},
        {"‒", "-"}, {"–", "-"}, {"—", "-"}, {"―", "-"},
    };
    for (size_t i = 0; i < sizeof same / sizeof *same; i++)
        if (slice_equal(bytes, slice_from_string(same[i][0])))
            return slice_from_string(same[i][1]);
    return bytes;
}

// Runs of letters, of digits, and marks one by one.
static void check_atoms(slice text)
{
    static const atom_kind kinds[] = {ATOM_MARK, ATOM_DIGITS, ATOM_WORD, ATOM_MARK};
    size_t at = 0;
    size_t cursor = 0;
    while (at < text.length) {
        size_t length;
        const byte_class class = class_at(text, at, &length);
        size_t end = at + length;
        if (class == BLANK) {
            at = end;
            continue;
        }
        size_t more;
        while (class != MARK && end < text.length && class_at(text, end, &more) == class)
            end += more;
        const atom_bytes found = atom_next(text, &cursor);
        const slice bytes = slice_of(text.data + at, end - at);
        assert_int_equal(found.at.start, at);
        assert_int_equal(found.at.end, end);
        assert_int_equal(found.kind, kinds[class]);
        assert_true(slice_equal(found.text, class == MARK ? mark_of(bytes) : bytes));
        at = end;
    }
    assert_int_equal(atom_next(text, &cursor).text.length, 0);
    assert_int_equal(cursor, text.length);
}

static void atoms_are_runs_of_letters_and_of_digits(void **state)
{
    static const char *const parts[] = {
        "a",  "Z",  "z",      "A",      "m",      "0",      "9",      "5",  " ", "\t", "\n", "\r",
        "\v", "\f", "\b",     "\x0e",   "/",      ":",      "@",      "[",  "`", "{",  "-",  "'",
        "ä",  "Ж",  "€",      "‘",      "’",      "ʼ",      "‗",      "‛",  "‐", "‑",  "‒",  "–",
        "—",  "―",  "\u200F", "\u2016", "\u2017", "\u02BB", "\u02BD", "中", "é"};
    uint64_t seed = 43;
    (void)state;
    for (int i = 0; i < 20000; i++) {
        char text[128] = "";
        for (uint32_t k = random_below(&seed, 12); k > 0; k--)
            snprintf(text + strlen(text), 8, "%s",
                     parts[random_below(&seed, sizeof parts / sizeof *parts)]);
        check_atoms(slice_from_string(text));
    }
}

TEST_MAIN(cmocka_unit_test(each_word_has_one_symbol_in_any_case),
          cmocka_unit_test(marks_have_no_case), cmocka_unit_test(a_word_has_at_most_24_bytes),
          cmocka_unit_test(symbols_and_classes_come_to_an_end),
          cmocka_unit_test(phrases_are_found_by_their_first_word),
          cmocka_unit_test(a_phrase_has_at_most_so_many_words),
          cmocka_unit_test(atoms_are_runs_of_letters_and_of_digits))
