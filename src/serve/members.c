// Members of JSON objects, dates and numbers, for those who write pages.
#include <string.h>

#include "serve/html.h"

static json_object *member(json_object *of, const char *key)
{
    json_object *value = NULL;
    return of != NULL && json_object_object_get_ex(of, key, &value) ? value : NULL;
}

const char *serve_text(json_object *of, const char *key)
{
    json_object *value = member(of, key);
    return value == NULL ? NULL : json_object_get_string(value);
}

int64_t serve_number(json_object *of, const char *key)
{
    return json_object_get_int64(member(of, key));
}

double serve_real(json_object *of, const char *key)
{
    return json_object_get_double(member(of, key));
}

bool serve_is_same(json_object *a, json_object *b, const char *key)
{
    const char *left = serve_text(a, key);
    const char *right = serve_text(b, key);
    return left == right || (left != NULL && right != NULL && strcmp(left, right) == 0);
}

bool serve_has(json_object *of, const char *key)
{
    return member(of, key) != NULL;
}

json_object *serve_list(json_object *of, const char *key)
{
    json_object *value = member(of, key);
    return json_object_is_type(value, json_type_array) ? value : NULL;
}

size_t serve_length(json_object *list)
{
    return list == NULL ? 0 : json_object_array_length(list);
}

json_object *serve_item(json_object *list, size_t index)
{
    return json_object_array_get_idx(list, index);
}

// ---- days ----

static int64_t digits(const char *text, int count)
{
    int64_t value = 0;
    for (int i = 0; i < count; i++) {
        if (text[i] < '0' || text[i] > '9')
            return 1;
        value = 10 * value + (text[i] - '0');
    }
    return value;
}

// Years are counted from March, so that a leap day is the last of its year.
int64_t serve_day(const char *date)
{
    if (date == NULL || strlen(date) < 4)
        return 0;
    const size_t length = strlen(date);
    const int64_t month = length >= 7 ? digits(date + 5, 2) : 1;
    const int64_t day = length >= 10 ? digits(date + 8, 2) : 1;
    const int64_t year = digits(date, 4) - (month <= 2);
    const int64_t day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return 365 * year + year / 4 - year / 100 + year / 400 + day_of_year - 719468;
}

void serve_write_date(char out[SERVE_DATE_SIZE], int64_t day)
{
    const int64_t from = day + 719468;
    const int64_t era = from / 146097;
    const int64_t rest = from - era * 146097;
    const int64_t years = (rest - rest / 1460 + rest / 36524 - rest / 146096) / 365;
    const int64_t left = rest - (365 * years + years / 4 - years / 100);
    const int64_t march = (5 * left + 2) / 153;
    const int64_t month = march < 10 ? march + 3 : march - 9;
    snprintf(out, SERVE_DATE_SIZE, "%04lld-%02lld-%02lld",
             (long long)(years + era * 400 + (month <= 2)), (long long)month,
             (long long)(left - (153 * march + 2) / 5 + 1));
}

void serve_put_date(serve_page *page, int64_t day)
{
    char text[SERVE_DATE_SIZE];
    serve_write_date(text, day);
    serve_page_text(page, text);
}

int64_t serve_tick(int64_t most)
{
    int64_t tick = 1;
    while (most / tick > 5) {
        if (most / (2 * tick) <= 5)
            return 2 * tick;
        if (most / (5 * tick) <= 5)
            return 5 * tick;
        tick *= 10;
    }
    return tick;
}
