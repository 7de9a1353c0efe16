#include "intake/day_text.h"

#include "intake/dateline_line.h"

#define PARTS 8
#define SECONDS_A_DAY 86400u

// Numbers and words of a date; what separates them is of no account.
typedef struct date_parts {
    slice parts[PARTS];
    uint64_t numbers[PARTS];
    bool is_number[PARTS];
    size_t count;
} date_parts;

static bool is_part(char byte)
{
    char letter = (char)(byte | 0x20);
    return (byte >= '0' && byte <= '9') || (letter >= 'a' && letter <= 'z') || byte == ':' ||
           (unsigned char)byte >= 0x80;
}

static void cut_parts(date_parts *out, slice text)
{
    *out = (date_parts){.count = 0};
    for (size_t at = 0; at < text.length && out->count < PARTS;) {
        while (at < text.length && !is_part(text.data[at]))
            at++;
        size_t start = at;
        while (at < text.length && is_part(text.data[at]))
            at++;
        if (at == start)
            break;
        size_t index = out->count++;
        out->parts[index] = (slice){text.data + start, at - start};
        out->is_number[index] = slice_to_number(out->parts[index], &out->numbers[index]);
    }
}

static bool take_date(int32_t *day, uint64_t year, uint64_t month, uint64_t number)
{
    if (year < 100)
        year += year < 70 ? 2000 : 1900;
    if (year > 9999 || month < 1 || month > 12 || number < 1 || number > 31)
        return false;
    calendar_date date = {(int32_t)year, (uint8_t)month, (uint8_t)number};
    *day = calendar_day(date);
    return calendar_is_valid(date);
}

// A month's name with the day before or behind it; the year is the next number that can be one.
static bool read_named(int32_t *day, const intake_knowledge *knowledge, const date_parts *date)
{
    for (size_t m = 0; m < date->count; m++) {
        uint64_t month, number = 0;
        slice name = knowledge_value(&knowledge->months, date->parts[m]);
        if (date->is_number[m] || name.data == NULL || !slice_to_number(name, &month))
            continue;
        size_t next = m + 1;
        if (m > 0 && date->is_number[m - 1])
            number = date->numbers[m - 1];
        else if (next < date->count && date->is_number[next])
            number = date->numbers[next++];
        for (; next < date->count; next++)
            if (date->is_number[next])
                return take_date(day, date->numbers[next], month, number);
    }
    return false;
}

static bool is_either(const date_parts *date)
{
    return date->count >= 3 && date->is_number[0] && date->is_number[1] && date->is_number[2] &&
           date->parts[0].length <= 2 && date->parts[2].length == 4 && date->numbers[0] <= 12 &&
           date->numbers[1] <= 12 && date->numbers[0] != date->numbers[1];
}

// 31/12/2024 and 12/31/2024; 05/03/2024 could be either and is neither. 05.03.2024, with stops, is
// written where the day comes first.
static bool read_numbers(int32_t *day, const date_parts *date, bool has_stops)
{
    if (date->count < 3 || !date->is_number[0] || !date->is_number[1] || !date->is_number[2])
        return false;
    uint64_t first = date->numbers[0], second = date->numbers[1], third = date->numbers[2];
    if (date->parts[0].length == 4)
        return take_date(day, first, second, third);
    if (date->parts[2].length != 4 || (!has_stops && is_either(date)))
        return false;
    return first > 12 || has_stops ? take_date(day, third, second, first)
                                   : take_date(day, third, first, second);
}

// "20240524", "20240524T120000Z", "20240524120000": not "946684800000", which no year begins.
static bool read_stamp(int32_t *day, slice text)
{
    uint64_t number = 0, whole = 0;
    const bool is_marked = text.length > 8 && (text.data[8] == 'T' || text.data[8] == ' ');
    const bool is_long = (text.length == 12 || text.length == 14) && slice_to_number(text, &whole);
    if ((text.length != 8 && !is_marked && !is_long) ||
        !slice_to_number((slice){text.data, 8}, &number))
        return false;
    const uint64_t year = number / 10000;
    return (!is_long || (year >= 1900 && year <= 2100)) &&
           take_date(day, year, number / 100 % 100, number % 100);
}

bool day_text_read(int32_t *day, const intake_knowledge *knowledge, slice text)
{
    text = slice_trim(text);
    if (text.length == 0)
        return false;
    if (calendar_read(text, day) || dateline_day_read(day, knowledge, text) ||
        read_stamp(day, text))
        return true;
    uint64_t number;
    const bool is_milliseconds = text.length == 12 || text.length == 13;
    if ((text.length == 9 || text.length == 10 || is_milliseconds) &&
        slice_to_number(text, &number)) {
        *day = (int32_t)(number / (is_milliseconds ? 1000 : 1) / SECONDS_A_DAY);
        return true;
    }
    date_parts date;
    cut_parts(&date, text);
    const bool has_stops =
        date.count > 0 && date.parts[0].data + date.parts[0].length + 1 < text.data + text.length &&
        date.parts[0].data[date.parts[0].length] == '.';
    return read_named(day, knowledge, &date) || read_numbers(day, &date, has_stops);
}

bool day_text_either(int32_t days[2], slice text)
{
    date_parts date;
    cut_parts(&date, text);
    if (!is_either(&date))
        return false;
    const uint64_t first = date.numbers[0], second = date.numbers[1], year = date.numbers[2];
    return take_date(&days[0], year, second, first) && take_date(&days[1], year, first, second);
}
