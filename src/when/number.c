#include "when/number.h"

#define HUNDREDTHS 100
#define COUNT_LIMIT 20000000 // larger counts of time are none

// In the order of number_shape.
static const char *const shape_names[NUMBER_SHAPES] = {
    "number",       "plain_number",      "day_number",     "ordinal_number", "year_number",
    "modern_year",  "decade_year",       "ordinal_digits", "military",       "old_year",
    "two_digits",   "one_or_two_digits", "four_digits",    "hour_number",    "sixty",
    "spelled_year", "spelled_day",
};

// A place in the atoms that reading moves forward.
typedef struct cursor {
    const number_classes *classes;
    const words *words;
    const atom_list *atoms;
    uint32_t at, end;
} cursor;

number_shape number_shape_named(slice name)
{
    for (int shape = 0; shape < NUMBER_SHAPES; shape++) {
        if (slice_equal(name, slice_from_string(shape_names[shape]))) {
            return (number_shape)shape;
        }
    }
    return NUMBER_SHAPES;
}

void number_find_classes(number_classes *out, const words *words)
{
    out->cardinal = words_class(words, SLICE("cardinal"));
    out->tens = words_class(words, SLICE("tens"));
    out->scale = words_class(words, SLICE("scale"));
    out->ordinal = words_class(words, SLICE("ordinal"));
    out->ordinal_ending = words_class(words, SLICE("ordinal_ending"));
    out->joining = words_class(words, SLICE("joining"));
    out->article = words_class(words, SLICE("article"));
    out->half = words_class(words, SLICE("half_word"));
}

bool number_begins_with(const number_classes *classes, number_shape shape, uint8_t class_id)
{
    bool is_spelled = class_id == classes->cardinal || class_id == classes->tens;
    switch (shape) {
    case NUMBER_COUNT:
    case NUMBER_PLAIN:
        return is_spelled || class_id == classes->scale;
    case NUMBER_DAY:
    case NUMBER_ORDINAL:
        return class_id == classes->ordinal || class_id == classes->tens;
    case NUMBER_YEAR:
    case NUMBER_MODERN_YEAR:
    case NUMBER_HOUR:
    case NUMBER_SPELLED_YEAR:
    case NUMBER_SPELLED_DAY:
        return is_spelled;
    default:
        return false;
    }
}

bool number_word(const words *words, const atom *atom, uint8_t class_id, int32_t *value)
{
    uint32_t count;
    const words_entry *entries = words_entries(words, atom->symbol, &count);
    for (uint32_t i = 0; i < count; i++) {
        if (entries[i].class_id == class_id && entries[i].length == 1) {
            *value = entries[i].value;
            fired_mark(fired_cell_text(entries[i].cell), FIRED_ANSWERED);
            return true;
        }
    }
    return false;
}

static const atom *peek(const cursor *cursor, uint32_t ahead)
{
    uint32_t at = cursor->at + ahead;
    return at < cursor->end ? &cursor->atoms->items[at] : NULL;
}

static bool is_mark(const cursor *cursor, uint32_t ahead, char mark, bool is_glued)
{
    const atom *atom = peek(cursor, ahead);
    return atom != NULL && atom->mark == mark && (!is_glued || atom->is_glued);
}

static bool word_of(const cursor *cursor, uint32_t ahead, uint8_t class_id, int32_t *value)
{
    const atom *atom = peek(cursor, ahead);
    return atom != NULL && number_word(cursor->words, atom, class_id, value);
}

static bool is_digits(const cursor *cursor, uint32_t ahead, uint8_t shortest, uint8_t longest)
{
    const atom *atom = peek(cursor, ahead);
    return atom != NULL && atom->kind == ATOM_DIGITS && atom->number != NUMBER_NONE &&
           atom->length >= shortest && atom->length <= longest;
}

// Do these digits go on, as in "22,000", "3.5" or "10:30"?
static bool goes_on(const cursor *cursor, uint32_t ahead)
{
    bool is_joined = is_mark(cursor, ahead, ',', true) || is_mark(cursor, ahead, '.', true) ||
                     is_mark(cursor, ahead, ':', true);
    const atom *next = peek(cursor, ahead + 1);
    return is_joined && next != NULL && next->kind == ATOM_DIGITS && next->is_glued;
}

// Is the atom at the cursor the tail of a longer number or an amount of money?
static bool is_tail(const cursor *cursor)
{
    if (cursor->at == 0 || !cursor->atoms->items[cursor->at].is_glued) {
        return false;
    }
    const atom *before = &cursor->atoms->items[cursor->at - 1];
    if (before->kind == ATOM_MARK) {
        bool is_joint = before->mark == '.' || before->mark == ',' || before->mark == ':';
        return before->mark == '$' || before->mark == '\0' || (is_joint && before->is_glued);
    }
    return before->kind == ATOM_DIGITS;
}

// "twenty-four", "seven"; 0 when there is none. Moves the cursor.
static int32_t read_below_hundred(cursor *cursor)
{
    int32_t tens = 0;
    int32_t ones = 0;
    if (word_of(cursor, 0, cursor->classes->tens, &tens)) {
        cursor->at++;
        uint32_t skip = is_mark(cursor, 0, '-', false) ? 1 : 0;
        if (word_of(cursor, skip, cursor->classes->cardinal, &ones) && ones < 10) {
            cursor->at += skip + 1;
            return tens + ones;
        }
        return tens;
    }
    if (word_of(cursor, 0, cursor->classes->cardinal, &ones)) {
        cursor->at++;
    }
    return ones;
}

// "two hundred and five thousand"; 0 when there is none.
static int64_t read_spelled(cursor *cursor)
{
    int64_t total = 0;
    int64_t current = read_below_hundred(cursor);
    int32_t scale;
    while (word_of(cursor, 0, cursor->classes->scale, &scale) && total < COUNT_LIMIT) {
        cursor->at++;
        current = (current == 0 ? 1 : current) * scale;
        if (scale > 100) {
            total += current;
            current = 0;
        }
        uint32_t skip = word_of(cursor, 0, cursor->classes->joining, &scale) ? 1 : 0;
        struct cursor tail = *cursor;
        tail.at += skip;
        int32_t more = read_below_hundred(&tail);
        if (more > 0) {
            *cursor = tail;
            current += more;
        }
    }
    return total + current;
}

// "1,250" or "14"; moves the cursor.
static int64_t read_grouped(cursor *cursor)
{
    int64_t number = peek(cursor, 0)->number;
    cursor->at++;
    while (is_mark(cursor, 0, ',', true) && is_digits(cursor, 1, 3, 3) &&
           peek(cursor, 1)->is_glued && number < COUNT_LIMIT) {
        number = number * 1000 + peek(cursor, 1)->number;
        cursor->at += 2;
    }
    return number;
}

// The part behind the point: ".5", " 1/2". Hundredths.
static int64_t read_fraction(cursor *cursor)
{
    if (is_mark(cursor, 0, '.', true) && is_digits(cursor, 1, 1, 2) && peek(cursor, 1)->is_glued) {
        const atom *digits = peek(cursor, 1);
        cursor->at += 2;
        return digits->length == 1 ? digits->number * 10 : digits->number;
    }
    if (is_digits(cursor, 0, 1, 1) && is_mark(cursor, 1, '/', true) && is_digits(cursor, 2, 1, 1) &&
        peek(cursor, 2)->number > 0) {
        int64_t part = HUNDREDTHS * (int64_t)peek(cursor, 0)->number / peek(cursor, 2)->number;
        cursor->at += 3;
        return part;
    }
    return 0;
}

static uint32_t behind_hyphen(const cursor *cursor, uint32_t ahead)
{
    return is_mark(cursor, ahead, '-', true) ? ahead + 1 : ahead;
}

// "and a half", "and half", "-and-a-half"
static int64_t read_half(cursor *cursor)
{
    const number_classes *classes = cursor->classes;
    int32_t value;
    uint32_t ahead = behind_hyphen(cursor, 0);
    if (!word_of(cursor, ahead, classes->joining, &value)) {
        return 0;
    }
    ahead = behind_hyphen(cursor, ahead + 1);
    if (word_of(cursor, ahead, classes->article, &value)) {
        ahead = behind_hyphen(cursor, ahead + 1);
    }
    if (!word_of(cursor, ahead, classes->half, &value)) {
        return 0;
    }
    cursor->at += ahead + 1;
    return HUNDREDTHS / 2;
}

static bool read_count(cursor *cursor, int32_t *value)
{
    int64_t count;
    uint32_t start = cursor->at;
    if (is_digits(cursor, 0, 1, 9)) {
        if (is_tail(cursor)) {
            return false;
        }
        bool is_bare_fraction = is_mark(cursor, 1, '/', true);
        count = is_bare_fraction ? 0 : read_grouped(cursor) * HUNDREDTHS;
        count += read_fraction(cursor);
        int32_t scale;
        if (word_of(cursor, 0, cursor->classes->scale, &scale) &&
            count < COUNT_LIMIT * (int64_t)HUNDREDTHS / scale) {
            cursor->at++;
            count *= scale;
        }
    } else {
        count = read_spelled(cursor) * HUNDREDTHS;
    }
    if (count == 0 && cursor->at == start) {
        return false;
    }
    count += read_half(cursor);
    *value = (int32_t)(count < COUNT_LIMIT * (int64_t)HUNDREDTHS ? count : 0);
    return count > 0 && count < COUNT_LIMIT * (int64_t)HUNDREDTHS;
}

static bool read_ordinal(cursor *cursor, int32_t *value)
{
    int32_t ending;
    if (is_digits(cursor, 0, 1, 3)) {
        *value = (int32_t)peek(cursor, 0)->number;
        bool is_ordinal = word_of(cursor, 1, cursor->classes->ordinal_ending, &ending) &&
                          peek(cursor, 1)->is_glued;
        cursor->at += is_ordinal ? 2 : 0;
        return is_ordinal;
    }
    if (word_of(cursor, 0, cursor->classes->ordinal, value)) {
        cursor->at++;
        return true;
    }
    int32_t tens;
    uint32_t skip = is_mark(cursor, 1, '-', false) ? 2 : 1;
    if (word_of(cursor, 0, cursor->classes->tens, &tens) &&
        word_of(cursor, skip, cursor->classes->ordinal, value) && *value < 10) {
        *value += tens;
        cursor->at += skip + 1;
        return true;
    }
    return false;
}

static bool read_day(cursor *cursor, int32_t *value)
{
    if (!read_ordinal(cursor, value)) {
        if (!is_digits(cursor, 0, 1, 2) || goes_on(cursor, 1)) {
            return false;
        }
        *value = (int32_t)peek(cursor, 0)->number;
        cursor->at++;
    }
    return *value >= 1 && *value <= 31;
}

// "nineteen ninety-six", "twenty twenty-four".
static bool read_spelled_year(cursor *cursor, int32_t *value)
{
    int32_t hundreds;
    if (!word_of(cursor, 0, cursor->classes->cardinal, &hundreds) &&
        !word_of(cursor, 0, cursor->classes->tens, &hundreds)) {
        return false;
    }
    if (hundreds < 16 || hundreds > 20) {
        return false;
    }
    cursor->at++;
    if (is_mark(cursor, 0, '-', false)) {
        cursor->at++;
    }
    int32_t rest = read_below_hundred(cursor);
    *value = hundreds * 100 + rest;
    return rest >= 10;
}

// "two thousand and fifteen": with a scale word, which elsewhere counts people.
static bool read_scaled_year(cursor *cursor, int32_t *value)
{
    int32_t head;
    if (!word_of(cursor, 0, cursor->classes->cardinal, &head) &&
        !word_of(cursor, 0, cursor->classes->tens, &head)) {
        return false;
    }
    int64_t year = read_spelled(cursor);
    *value = (int32_t)(year < 1000 || year > 2100 ? 0 : year);
    return *value > 0;
}

static bool read_spelled_day(cursor *cursor, int32_t *value)
{
    *value = read_below_hundred(cursor);
    return *value >= 1 && *value <= 31;
}

static bool read_year(cursor *cursor, int32_t *value)
{
    if (!is_digits(cursor, 0, 4, 4)) {
        return read_spelled_year(cursor, value);
    }
    if (is_tail(cursor) || goes_on(cursor, 1)) {
        return false;
    }
    *value = (int32_t)peek(cursor, 0)->number;
    cursor->at++;
    return *value >= 1000 && *value <= 2100;
}

static bool read_digits_of(cursor *cursor, uint8_t shortest, uint8_t longest, int32_t *value)
{
    if (!is_digits(cursor, 0, shortest, longest)) {
        return false;
    }
    *value = (int32_t)peek(cursor, 0)->number;
    cursor->at++;
    return true;
}

static bool read_hour(cursor *cursor, int32_t *value)
{
    if (read_digits_of(cursor, 1, 2, value)) {
        return *value <= 24;
    }
    *value = read_below_hundred(cursor);
    return *value >= 1 && *value <= 12;
}

static bool read_shape(cursor *cursor, number_shape shape, int32_t *value)
{
    switch (shape) {
    case NUMBER_COUNT:
        return read_count(cursor, value);
    case NUMBER_PLAIN: {
        int32_t hundredths = 0;
        bool is_good = read_count(cursor, &hundredths);
        *value = hundredths / HUNDREDTHS;
        return is_good;
    }
    case NUMBER_DAY:
        return read_day(cursor, value);
    case NUMBER_ORDINAL:
        return read_ordinal(cursor, value);
    case NUMBER_YEAR:
        return read_year(cursor, value);
    case NUMBER_MODERN_YEAR:
        return read_year(cursor, value) && *value >= 1900 && *value < 2040;
    case NUMBER_DECADE_YEAR:
        return read_year(cursor, value) && *value % 10 == 0;
    case NUMBER_ORDINAL_DIGITS:
        return is_digits(cursor, 0, 1, 2) && read_ordinal(cursor, value);
    case NUMBER_MILITARY:
        return read_digits_of(cursor, 4, 4, value) && *value / 100 <= 24 && *value % 100 < 60;
    case NUMBER_OLD_YEAR:
        return !is_tail(cursor) && read_digits_of(cursor, 1, 4, value) && !goes_on(cursor, 0);
    case NUMBER_TWO:
        return read_digits_of(cursor, 2, 2, value);
    case NUMBER_ONE_TWO:
        return read_digits_of(cursor, 1, 2, value);
    case NUMBER_FOUR:
        return read_digits_of(cursor, 4, 4, value);
    case NUMBER_HOUR:
        return read_hour(cursor, value);
    case NUMBER_SIXTY:
        return read_digits_of(cursor, 2, 2, value) && *value < 60;
    case NUMBER_SPELLED_YEAR:
        return read_scaled_year(cursor, value);
    case NUMBER_SPELLED_DAY:
        return read_spelled_day(cursor, value);
    case NUMBER_SHAPES:
        break;
    }
    return false;
}

uint32_t number_read(const number_classes *classes, const words *words, const atom_list *atoms,
                     uint32_t at, uint32_t end, number_shape shape, int32_t *value)
{
    cursor cursor = {classes, words, atoms, at, end};
    return read_shape(&cursor, shape, value) ? cursor.at - at : 0;
}
