#include "intake/day_line.h"

#define LINE_BYTES 120u

static bool is_between(char byte)
{
    return strchr(" \t,;:|()[]/+-", byte) != NULL;
}

static bool is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

// Cuts the next word off, without stops at its end; dashes and middle dots are none.
static slice cut_word(slice *rest)
{
    size_t start = 0, end;
    while (start < rest->length &&
           (is_between(rest->data[start]) || (unsigned char)rest->data[start] >= 0x80))
        start++;
    for (end = start; end < rest->length && !is_between(rest->data[end]) &&
                      (unsigned char)rest->data[end] < 0x80;)
        end++;
    slice word = {rest->data + start, end - start};
    *rest = (slice){rest->data + end, rest->length - end};
    while (word.length > 0 && word.data[word.length - 1] == '.')
        word.length--;
    return word;
}

// "6", "6.04", "6am", "1430hrs", "10th"
static bool is_numeral(const intake_knowledge *knowledge, slice word)
{
    size_t at = 0;
    while (at < word.length && (is_digit(word.data[at]) || (at > 0 && word.data[at] == '.')))
        at++;
    const slice unit = {word.data + at, word.length - at};
    return at > 0 && (unit.length == 0 || knowledge_row(&knowledge->day_words, unit) != UINT32_MAX);
}

static bool is_of_day(const intake_knowledge *knowledge, slice word)
{
    return knowledge_row(&knowledge->weekdays, word) != UINT32_MAX ||
           knowledge_value(&knowledge->months, word).data != NULL;
}

// Where the day begins; SLICE_NONE when a word is of something else.
static slice find_day(const intake_knowledge *knowledge, slice line)
{
    slice day = SLICE_NONE;
    bool has_number = false;
    for (slice rest = line; rest.length > 0;) {
        const slice word = cut_word(&rest);
        if (word.length == 0)
            continue;
        const bool is_number = is_numeral(knowledge, word);
        const bool is_day = is_number || is_of_day(knowledge, word);
        if (!is_day && knowledge_row(&knowledge->day_words, word) == UINT32_MAX)
            return SLICE_NONE;
        if (is_day && day.data == NULL)
            day = (slice){word.data, (size_t)(line.data + line.length - word.data)};
        has_number |= is_number;
    }
    return has_number ? day : SLICE_NONE;
}

bool day_line_read(int32_t *day, const intake_knowledge *knowledge, slice line,
                   const day_witness *witness)
{
    if (line.length > LINE_BYTES)
        return false;
    const slice told = find_day(knowledge, slice_trim(line));
    int32_t found = DAY_UNKNOWN;
    if (told.data == NULL)
        return false;
    const day_proof proof = day_choose(&found, knowledge, told, witness);
    if ((proof != DAY_CLEAR && proof != DAY_CUSTOM) || found < EARLIEST_DAY || found > LATEST_DAY)
        return false;
    *day = found;
    return true;
}
