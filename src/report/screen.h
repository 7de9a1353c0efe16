// Screen: text laid out in columns of a terminal. Knows how wide characters are, wraps at blanks,
// colours when asked to, and lets nothing through that could drive a terminal.
#ifndef REPORT_SCREEN_H
#define REPORT_SCREEN_H

#include "base/buffer.h"
#include "when/when.h"

#define SCREEN_COLUMNS 4

typedef enum screen_tone {
    TONE_PLAIN,
    TONE_STRONG, // titles
    TONE_QUIET,  // what may be passed over
    TONE_NAME,   // who says
    TONE_VALUE,  // what is said
    TONE_ALARM,  // disputes
    TONE_COUNT,
} screen_tone;

typedef struct screen {
    buffer *out;
    bool color;
    uint32_t width; // columns
} screen;

// A cell of a row: text from column `at` on, `width` columns wide.
typedef struct screen_cell {
    uint32_t at, width;
    slice text;
    screen_tone tone;
} screen_cell;

screen screen_on(buffer *out, const dateline_style *style);
// Columns a terminal needs: combining characters 0, East Asian wide ones 2.
uint32_t screen_columns(slice text);
// Text on the current line; control characters, escapes and bidirectional marks become U+FFFD.
void screen_add(screen *screen, slice text, screen_tone tone);
void screen_end_line(screen *screen);
// Cells beside each other, each wrapped inside its columns; in order of `at`, at most
// SCREEN_COLUMNS. Words too long for their cell are broken.
void screen_row(screen *screen, const screen_cell *cells, uint32_t count);
// Text wrapped between column `at` and the right edge.
void screen_paragraph(screen *screen, uint32_t at, slice text, screen_tone tone);

// "2024-03-22", "2024-03", "until 2024-03-22", or a dash when nothing is known.
slice screen_interval(arena *arena, when_interval interval);

#endif
