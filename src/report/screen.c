#include "report/screen.h"

#include "base/utf8.h"

#define DEFAULT_WIDTH 80
#define LEAST_WIDTH 40
#define LEAST_CELL 8

static const slice tones[TONE_COUNT] = {
    [TONE_PLAIN] = {"", 0},        [TONE_STRONG] = {"\x1B[1m", 4}, [TONE_QUIET] = {"\x1B[2m", 4},
    [TONE_NAME] = {"\x1B[36m", 5}, [TONE_VALUE] = {"\x1B[1m", 4},  [TONE_ALARM] = {"\x1B[33m", 5},
};

screen screen_on(buffer *out, const dateline_style *style)
{
    uint32_t width = style->width == 0 ? DEFAULT_WIDTH : style->width;
    return (screen){out, style->color, width < LEAST_WIDTH ? LEAST_WIDTH : width};
}

typedef struct range {
    uint32_t first, last;
} range;

static bool is_in(uint32_t character, const range *ranges, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (character >= ranges[i].first && character <= ranges[i].last)
            return true;
    return false;
}

// Marks that sit on the character before, of the scripts news comes in, and joiners.
static bool has_no_width(uint32_t character)
{
    static const range ranges[] = {
        {0x0300, 0x036F}, {0x0483, 0x0489}, {0x0591, 0x05BD}, {0x05BF, 0x05C7}, {0x0610, 0x061A},
        {0x064B, 0x065F}, {0x0670, 0x0670}, {0x06D6, 0x06ED}, {0x0900, 0x0902}, {0x093C, 0x093C},
        {0x0941, 0x0948}, {0x094D, 0x094D}, {0x0E31, 0x0E31}, {0x0E34, 0x0E3A}, {0x0E47, 0x0E4E},
        {0x1AB0, 0x1AFF}, {0x1DC0, 0x1DFF}, {0x200B, 0x200D}, {0x20D0, 0x20FF}, {0xFE00, 0xFE0F},
        {0xFE20, 0xFE2F}, {0xFEFF, 0xFEFF},
    };
    return character >= 0x0300 && is_in(character, ranges, sizeof ranges / sizeof ranges[0]);
}

// East Asian Width W and F, and pictographs.
static bool is_wide(uint32_t character)
{
    static const range ranges[] = {
        {0x1100, 0x115F},   {0x2E80, 0x303E},   {0x3041, 0x33FF},   {0x3400, 0x4DBF},
        {0x4E00, 0x9FFF},   {0xA000, 0xA4CF},   {0xA960, 0xA97F},   {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},   {0xFE30, 0xFE6F},   {0xFF00, 0xFF60},   {0xFFE0, 0xFFE6},
        {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF}, {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD},
    };
    return character >= 0x1100 && is_in(character, ranges, sizeof ranges / sizeof ranges[0]);
}

static uint32_t width_of(uint32_t character)
{
    return has_no_width(character) ? 0 : is_wide(character) ? 2 : 1;
}

uint32_t screen_columns(slice text)
{
    uint32_t columns = 0;
    for (size_t at = 0; at < text.length;)
        columns += width_of(utf8_decode(text, &at));
    return columns;
}

// C0, DEL, C1, and marks that reorder what stands around them.
static bool is_dangerous(uint32_t character)
{
    return character < 0x20 || (character >= 0x7F && character <= 0x9F) || character == 0x61C ||
           character == 0x200E || character == 0x200F ||
           (character >= 0x2028 && character <= 0x202E) ||
           (character >= 0x2066 && character <= 0x2069);
}

static void add_safely(screen *screen, slice text)
{
    for (size_t at = 0; at < text.length;) {
        size_t start = at;
        uint32_t character = utf8_decode(text, &at);
        bool is_malformed = character == 0xFFFD && at - start == 1;
        if (character == '\n' || character == '\t' || character == '\r')
            buffer_add_byte(screen->out, ' ');
        else if (is_dangerous(character) || is_malformed)
            buffer_add(screen->out, SLICE("\xEF\xBF\xBD"));
        else
            buffer_add(screen->out, (slice){text.data + start, at - start});
    }
}

void screen_add(screen *screen, slice text, screen_tone tone)
{
    bool is_toned = screen->color && tones[tone].length > 0;
    if (is_toned)
        buffer_add(screen->out, tones[tone]);
    add_safely(screen, text);
    if (is_toned)
        buffer_add(screen->out, SLICE("\x1B[0m"));
}

void screen_end_line(screen *screen)
{
    buffer_add_byte(screen->out, '\n');
}

static bool is_blank(char byte)
{
    return byte == ' ' || byte == '\n' || byte == '\t' || byte == '\r';
}

// Takes what fits into `width` columns off the front of *rest, broken at a blank where there is
// one.
static slice take_line(slice *rest, uint32_t width)
{
    *rest = slice_trim(*rest);
    if (rest->length == 0)
        return SLICE_NONE;
    size_t at = 0, last_blank = 0;
    uint32_t columns = 0;
    while (at < rest->length) {
        size_t before = at;
        uint32_t character = utf8_decode(*rest, &at);
        if (is_blank(rest->data[before]))
            last_blank = before;
        columns += width_of(character);
        if (columns > width && before > 0) {
            at = last_blank > 0 ? last_blank : before;
            break;
        }
    }
    slice line = {rest->data, at};
    rest->data += at;
    rest->length -= at;
    return line;
}

static void pad(screen *screen, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++)
        buffer_add_byte(screen->out, ' ');
}

void screen_row(screen *screen, const screen_cell *cells, uint32_t count)
{
    slice rest[SCREEN_COLUMNS];
    bool has_more = count > 0;
    for (uint32_t i = 0; i < count; i++)
        rest[i] = cells[i].text;
    while (has_more) {
        uint32_t column = 0;
        has_more = false;
        for (uint32_t i = 0; i < count; i++) {
            uint32_t width = cells[i].width < LEAST_CELL ? LEAST_CELL : cells[i].width;
            slice line = take_line(&rest[i], width);
            has_more |= slice_trim(rest[i]).length > 0;
            if (line.length == 0)
                continue;
            // A cell that ran over its edge pushes the next one by a blank.
            uint32_t gap = cells[i].at > column ? cells[i].at - column : column > 0;
            pad(screen, gap);
            screen_add(screen, line, cells[i].tone);
            column += gap + screen_columns(line);
        }
        screen_end_line(screen);
    }
}

void screen_paragraph(screen *screen, uint32_t at, slice text, screen_tone tone)
{
    uint32_t width = screen->width > at ? screen->width - at : LEAST_CELL;
    screen_row(screen, &(screen_cell){at, width, text, tone}, 1);
}

slice screen_interval(arena *arena, when_interval interval)
{
    slice text = when_interval_text(arena, interval);
    if (text.length == 0)
        return SLICE("\xE2\x80\x93");
    slice rest = text;
    slice from = slice_cut(&rest, '/');
    if (from.length == text.length)
        return text;
    if (from.length == 0)
        return arena_format(arena, "until %.*s", (int)rest.length, rest.data);
    if (rest.length == 0)
        return arena_format(arena, "from %.*s", (int)from.length, from.data);
    return arena_format(arena, "%.*s \xE2\x80\x93 %.*s", (int)from.length, from.data,
                        (int)rest.length, rest.data);
}
