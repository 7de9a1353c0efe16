// Numbers in time expressions: digits, spelled numbers, ordinals, years, days of the month.
#ifndef WHEN_NUMBER_H
#define WHEN_NUMBER_H

#include "when/atom.h"

// What a rule may ask for as <number>, <day>… beside the classes of the lexicon.
typedef enum number_shape {
    NUMBER_COUNT,          // "3", "2.5", "two and a half", "twenty-four": in hundredths
    NUMBER_PLAIN,          // the same in whole numbers
    NUMBER_DAY,            // 1..31: "22", "22nd", "twenty-second"
    NUMBER_ORDINAL,        // "first", "21st"
    NUMBER_YEAR,           // 1000..2100 in four digits, "nineteen ninety-six"
    NUMBER_MODERN_YEAR,    // 1900..2039: a bare number of four digits that is likely a year
    NUMBER_DECADE_YEAR,    // "1990" of "the 1990s"
    NUMBER_ORDINAL_DIGITS, // "21st"
    NUMBER_MILITARY,       // "0430": minutes of the day
    NUMBER_OLD_YEAR,       // one to four digits, for years before Christ and of chronicles
    NUMBER_TWO,            // exactly two digits
    NUMBER_ONE_TWO,        // one or two digits
    NUMBER_FOUR,           // exactly four digits
    NUMBER_HOUR,           // 0..24
    NUMBER_SIXTY,          // two digits, 00..59
    NUMBER_SPELLED_YEAR,   // "two thousand and fifteen", "nineteen hundred ninety-three"
    NUMBER_SPELLED_DAY,    // "twenty five": 1..31 as people speak days
    NUMBER_SHAPES,
} number_shape;

// The ids of the classes that spelled numbers are read with.
typedef struct number_classes {
    uint8_t cardinal, tens, scale, ordinal, ordinal_ending, joining, article, half;
} number_classes;

number_shape number_shape_named(slice name); // NUMBER_SHAPES when there is none
void number_find_classes(number_classes *out, const words *words);
// Reads a number of that shape at `at`, before `end`; returns how many atoms, 0 when there is none.
uint32_t number_read(const number_classes *classes, const words *words, const atom_list *atoms,
                     uint32_t at, uint32_t end, number_shape shape, int32_t *value);
// May a number of that shape begin with a word of this class?
bool number_begins_with(const number_classes *classes, number_shape shape, uint8_t class_id);
// The value of the single-atom word at `at` in that class.
bool number_word(const words *words, const atom *atom, uint8_t class_id, int32_t *value);

#endif
