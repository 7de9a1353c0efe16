#include "intake/day_choice.h"

#include "intake/day_text.h"

#define NEAR_DAYS 20 // a story is changed or captured within these, as a rule
#define FAR_DAYS 27  // the two readings lie farther apart than this

bool day_of_address(int32_t *day, slice url)
{
    for (size_t at = 0; at + 10 < url.length; at++) {
        const char *d = url.data + at;
        char separator = d[4];
        if (d[0] < '1' || d[0] > '2' || (separator != '/' && separator != '-') || d[7] != separator)
            continue;
        char iso[11] = {d[0], d[1], d[2], d[3], '-', d[5], d[6], '-', d[8], d[9], '\0'};
        if (calendar_read((slice){iso, 10}, day) && *day >= EARLIEST_DAY && *day <= LATEST_DAY)
            return true;
    }
    return false;
}

// "https://www.post.example.uk:80/a" -> "uk".
static slice country_of_address(slice url)
{
    const size_t scheme = slice_find(url, SLICE("://"));
    if (scheme == SIZE_MAX)
        return SLICE_NONE;
    size_t end = scheme + 3, start;
    while (end < url.length && strchr("/?#:", url.data[end]) == NULL)
        end++;
    for (start = end; start > scheme + 3 && url.data[start - 1] != '.';)
        start--;
    return (slice){url.data + start, end - start};
}

// "en-GB", "en_US" -> the country.
static slice country_of_language(slice language)
{
    const bool has_one =
        language.length == 5 && (language.data[2] == '-' || language.data[2] == '_');
    return has_one ? (slice){language.data + 3, 2} : SLICE_NONE;
}

static int64_t distance(int32_t a, int32_t b)
{
    return a > b ? (int64_t)a - b : (int64_t)b - a;
}

// The one reading that lies near the other day, when the second lies far from it.
static bool choose_near(int32_t *day, const int32_t either[2], int32_t other)
{
    for (int i = 0; other != DAY_UNKNOWN && i < 2; i++)
        if (distance(either[i], other) <= NEAR_DAYS && distance(either[1 - i], other) >= FAR_DAYS) {
            *day = either[i];
            return true;
        }
    return false;
}

// The address tells more of the outlet than the language, which templates often set to en-US.
static bool choose_by_country(int32_t *day, const intake_knowledge *knowledge,
                              const int32_t either[2], const day_witness *witness)
{
    slice order = knowledge_value(&knowledge->day_orders, country_of_address(witness->url));
    if (order.data == NULL)
        order = knowledge_value(&knowledge->day_orders, country_of_language(witness->language));
    if (order.data == NULL)
        return false;
    *day = either[slice_equal(order, SLICE("month"))];
    return true;
}

day_proof day_choose(int32_t *day, const intake_knowledge *knowledge, slice text,
                     const day_witness *witness)
{
    int32_t either[2], found, addressed;
    if (day_text_read(&found, knowledge, text)) {
        *day = found;
        return DAY_CLEAR;
    }
    if (!day_text_either(either, text))
        return DAY_NONE;
    if (!day_of_address(&addressed, witness->url))
        addressed = DAY_UNKNOWN;
    if (choose_near(day, either, addressed) || choose_near(day, either, witness->other))
        return DAY_CLEAR;
    return choose_by_country(day, knowledge, either, witness) ? DAY_CUSTOM : DAY_EITHER_OF;
}
