// Words that fall apart: do|n't, Turkey|'s, can|not, 5|km.
#include "text/splitter.h"

static bool is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

static bool begins_point(char byte)
{
    return ((uint8_t)byte & 0xc0) != 0x80;
}

// The byte of form where what is folded to `tail` begins. Folding changes how many bytes a letter
// has and leaves marks out, so that its own bytes do not count here.
static uint32_t start_of_tail(slice form, slice tail)
{
    size_t points = 0, at = form.length;
    for (size_t i = 0; i < tail.length; i++) {
        points += begins_point(tail.data[i]);
    }
    while (points > 0 && at > 0) {
        at--;
        points -= begins_point(form.data[at]);
    }
    return (uint32_t)at;
}

static uint32_t clitic_start(const text_splitter *splitter, slice folded, slice form)
{
    const lexicon_table *clitics = &splitter->clitics;
    for (uint32_t row = 0; row < clitics->rows; row++) {
        slice clitic = lexicon_cell(clitics, row, 0);
        // "80's" stays whole, "Goma's" does not.
        if (folded.length > clitic.length && slice_ends_with(folded, clitic) &&
            !is_digit(folded.data[folded.length - clitic.length - 1])) {
            lexicon_note_answer(clitics, row);
            return start_of_tail(form, clitic);
        }
    }
    return 0;
}

static uint32_t contraction_start(const text_splitter *splitter, slice folded, slice form)
{
    uint32_t rows = 0;
    const lexicon_table *table = &splitter->contractions;
    uint32_t row = lexicon_find(table, folded, &rows);
    uint64_t first = 0;
    bool found = rows > 0 && slice_to_number(lexicon_cell(table, row, 1), &first);
    return found && first < folded.length
               ? start_of_tail(form, slice_of(folded.data + first, folded.length - first))
               : 0;
}

uint32_t text_clitic_start(const text_splitter *splitter, slice folded, slice form)
{
    uint32_t cut = contraction_start(splitter, folded, form);
    return cut == 0 ? clitic_start(splitter, folded, form) : cut;
}

uint32_t text_unit_start(const text_splitter *splitter, slice folded, slice form)
{
    if (folded.length == 0 || !is_digit(folded.data[0])) {
        return 0;
    }
    uint32_t digits = 0;
    while (digits < folded.length &&
           (is_digit(folded.data[digits]) || strchr(".,:", folded.data[digits]) != NULL)) {
        digits++;
    }
    slice unit = {folded.data + digits, folded.length - digits};
    bool is_unit = unit.length > 0 && text_table_has(&splitter->units, unit);
    return is_unit ? start_of_tail(form, unit) : 0;
}
