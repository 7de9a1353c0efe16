// Charset: bytes of any encoding become valid UTF-8. Trusted in this order: byte order mark, what
// the bytes themselves prove (valid UTF-8, UTF-16 without a mark), what the page declares, what
// uchardet guesses, windows-1252.
#ifndef INTAKE_CHARSET_H
#define INTAKE_CHARSET_H

#include "base/arena.h"

typedef struct charset_text {
    slice text;        // valid UTF-8; borrows the bytes given when nothing had to change
    const char *name;  // encoding it was read as; static or in the arena
    uint32_t replaced; // malformed bytes that became U+FFFD
    uint32_t controls; // control characters other than white space, which became blanks
    uint32_t code_points;
    bool begins_with_nul;
} charset_text;

// declared: a label from the outside ("utf-8", "latin1"), may be SLICE_NONE.
// limit: bytes of UTF-8 at most; longer text is cut between two code points.
dateline_status charset_read(charset_text *out, arena *arena, slice bytes, slice declared,
                             size_t limit, dateline_error *error);
// Of names in small letters.
bool charset_is_known(const char *lower);
// Loads what converts from every encoding that is known, for good.
void charset_warm_up(void);
// Is this more likely rubbish than prose?
bool charset_is_binary(const charset_text *text);

#endif
