#include "where/key.h"

#include "base/utf8.h"

static const struct {
    slice short_form;
    slice full;
} expansions[] = {
    {{"st", 2}, {"saint", 5}},
    {{"ste", 3}, {"sainte", 6}},
    {{"mt", 2}, {"mount", 5}},
    {{"ft", 2}, {"fort", 4}},
};

static slice expand(slice word)
{
    for (size_t i = 0; i < sizeof expansions / sizeof *expansions; i++) {
        if (slice_equal(word, expansions[i].short_form)) {
            return expansions[i].full;
        }
    }
    return word;
}

static bool append_word(where_key *key, slice word)
{
    const slice full = expand(word);
    const size_t blank = key->length > 0 ? 1 : 0;
    if (key->length + blank + full.length > WHERE_KEY_SIZE) {
        return false;
    }
    if (blank > 0) {
        key->bytes[key->length++] = ' ';
    }
    memcpy(key->bytes + key->length, full.data, full.length);
    key->length += full.length;
    return true;
}

static bool is_dropped(char c)
{
    return c == '.' || c == '\'' || c == '`';
}

static bool is_separator(char c)
{
    return c == ' ' || c == '-' || c == '/' || c == ',' || c == '(' || c == ')' || c == '"';
}

void where_key_make(where_key *out, slice name)
{
    char folded[WHERE_KEY_SIZE];
    char word[WHERE_KEY_SIZE];
    size_t letters = 0;
    const size_t length = utf8_fold(name, folded, sizeof folded);
    out->length = 0;
    if (length == SIZE_MAX) {
        return;
    }

    for (size_t i = 0; i <= length; i++) {
        const bool ends = i == length || is_separator(folded[i]);
        if (!ends && !is_dropped(folded[i])) {
            word[letters++] = folded[i];
        } else if (ends && letters > 0) {
            if (!append_word(out, slice_of(word, letters))) {
                out->length = 0;
                return;
            }
            letters = 0;
        }
    }
}

slice where_key_slice(const where_key *key)
{
    return slice_of(key->bytes, key->length);
}
