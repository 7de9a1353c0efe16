// A verb's forms undone by rule, for lists of lemmas to be asked where the lemmatiser went wrong.
#include "syntax/syntax.h"

typedef struct undoing {
    const char *ending, *instead;
    bool is_doubled; // the letter before the ending stands twice and goes once
} undoing;

static const undoing undoings[] = {
    {"ing", "", false}, {"ing", "e", false}, {"ing", "", true},
    {"ed", "", false},  {"ed", "e", false},  {"ed", "", true},
    {"es", "", false},  {"es", "e", false},  {"s", "", false},
};

slice syntax_undone_form(char *out, slice form, uint32_t number)
{
    if (number >= sizeof undoings / sizeof *undoings || form.length > SYNTAX_UNDONE_BYTES)
        return SLICE_NONE;
    const undoing *undo = &undoings[number];
    const slice ending = slice_from_string(undo->ending),
                instead = slice_from_string(undo->instead);
    size_t stem = form.length - ending.length;
    if (!slice_ends_with(form, ending) || stem < 3 ||
        (undo->is_doubled && form.data[stem - 1] != form.data[stem - 2]))
        return SLICE("");
    stem -= undo->is_doubled ? 1 : 0;
    memcpy(out, form.data, stem);
    memcpy(out + stem, instead.data, instead.length);
    return slice_of(out, stem + instead.length);
}
