#include "syntax/workbench.h"

#define CAPITALS_LEAST 2 // words in capitals that make a sentence "in capitals"

static bool has_small_letter(slice form)
{
    for (size_t i = 0; i < form.length; i++) {
        if (form.data[i] >= 'a' && form.data[i] <= 'z') {
            return true;
        }
    }
    return false;
}

static bool is_in_capitals(const text_token *tokens, uint32_t count)
{
    uint32_t capitals = 0;
    for (uint32_t i = 0; i < count; i++) {
        if (has_small_letter(tokens[i].form)) {
            return false;
        }
        capitals += tokens[i].has_upper && tokens[i].form.length > 1;
    }
    return capitals >= CAPITALS_LEAST;
}

void syntax_look_at_words(const text_token *tokens, uint32_t count, word_shape *shapes)
{
    bool in_capitals = is_in_capitals(tokens, count);
    for (uint32_t i = 0; i < count; i++) {
        if (in_capitals) {
            word_shape_of_lower(&shapes[i], tokens[i].lower);
        } else {
            word_shape_of(&shapes[i], tokens[i].form, tokens[i].lower);
        }
    }
}
