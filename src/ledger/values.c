// Values as people write them.
#include "ledger/ledger_internal.h"

// "2024", "2024-05" or "2024-05-24".
static bool read_period(when_interval *out, slice text)
{
    char whole[] = "0000-01-01";
    int32_t day = 0;
    if (text.length != 4 && text.length != 7 && text.length != 10)
        return false;
    memcpy(whole, text.data, text.length);
    if (!calendar_read(slice_of(whole, 10), &day))
        return false;
    *out = (when_interval){day, day};
    const calendar_date date = calendar_date_of(day);
    if (text.length == 7)
        out->latest = day + calendar_month_length(date.year, date.month) - 1;
    if (text.length == 4)
        out->latest = calendar_day((calendar_date){date.year, 12, 31});
    return true;
}

bool ledger_read_interval(when_interval *out, slice text)
{
    const size_t dots = slice_find(text, SLICE(".."));
    if (dots == SIZE_MAX)
        return read_period(out, text);
    const slice first = slice_of(text.data, dots);
    const slice last = slice_of(text.data + dots + 2, text.length - dots - 2);
    when_interval from = WHEN_ALWAYS;
    when_interval to = WHEN_ALWAYS;
    if ((first.length > 0 && !read_period(&from, first)) ||
        (last.length > 0 && !read_period(&to, last)))
        return false;
    *out = (when_interval){from.earliest, to.latest};
    return out->earliest <= out->latest;
}

dateline_status ledger_read_days(when_interval *out, const char *from, const char *to,
                                 dateline_error *error)
{
    when_interval first = WHEN_ALWAYS;
    when_interval last = WHEN_ALWAYS;
    *out = WHEN_ALWAYS;
    if (from != NULL && !ledger_read_interval(&first, slice_from_string(from)))
        return error_set(error, DATELINE_USAGE, 0, 0, "\"%s\" is no day, month or year", from);
    if (to != NULL && !ledger_read_interval(&last, slice_from_string(to)))
        return error_set(error, DATELINE_USAGE, 0, 0, "\"%s\" is no day, month or year", to);
    *out = (when_interval){first.earliest, last.latest};
    return DATELINE_OK;
}

bool ledger_read_range(howmany_range *out, slice text)
{
    uint64_t low = 0;
    uint64_t high = HOWMANY_UNBOUNDED;
    const size_t dots = slice_find(text, SLICE(".."));
    const slice first = dots == SIZE_MAX ? text : slice_of(text.data, dots);
    const slice last =
        dots == SIZE_MAX ? text : slice_of(text.data + dots + 2, text.length - dots - 2);
    if ((first.length > 0 && !slice_to_number(first, &low)) ||
        (last.length > 0 && !slice_to_number(last, &high)))
        return false;
    *out = (howmany_range){(uint32_t)low, (uint32_t)high};
    return first.length + last.length > 0 && low <= high && low < HOWMANY_UNBOUNDED &&
           high <= HOWMANY_UNBOUNDED;
}
