#include "who/term.h"

bool term_read_edge(int32_t *day, slice text, bool is_last)
{
    uint64_t numbers[3] = {0, 1, 1};
    static const size_t LENGTHS[] = {4, 2, 2};
    size_t count = 0;
    if (text.length == 0)
        return true;
    for (slice rest = text; rest.data != NULL; count++) {
        const slice part = slice_cut(&rest, '-');
        if (count == 3 || part.length != LENGTHS[count] || !slice_to_number(part, &numbers[count]))
            return false;
    }
    if (numbers[0] < 1 || numbers[1] < 1 || numbers[1] > 12)
        return false;
    const int32_t year = (int32_t)numbers[0];
    const uint8_t month = count == 1 && is_last ? 12 : (uint8_t)numbers[1];
    const uint8_t length = calendar_month_length(year, month);
    if (numbers[2] < 1 || numbers[2] > length)
        return false;
    const uint8_t date = count < 3 && is_last ? length : (uint8_t)numbers[2];
    *day = calendar_day((calendar_date){year, month, date});
    return true;
}
