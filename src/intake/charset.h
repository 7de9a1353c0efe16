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
    uint32_t strays;   // bytes of windows-1252 in UTF-8 that were read as such
    uint32_t controls; // control characters other than white space, which became blanks
    uint32_t code_points;
    bool begins_with_nul;
    slice source;      // the bytes given, behind their byte order mark
    size_t mark_bytes; // of that mark
} charset_text;

// declared: a label from the outside ("utf-8", "latin1"), may be SLICE_NONE.
// limit: bytes of UTF-8 at most; longer text is cut between two code points.
dateline_status charset_read(charset_text *out, arena *arena, slice bytes, slice declared,
                             size_t limit, dateline_error *error);

// One character of UTF-8 that may hold bytes of windows-1252.
typedef struct charset_character {
    uint32_t code_point; // U+FFFD for a malformed byte that is no stray one
    bool is_malformed;   // one byte that is no UTF-8
    bool is_stray;       // of these, one read as windows-1252
} charset_character;

// Reads the character at bytes[*at] and moves *at behind it. is_behind_malformed: the byte before
// was malformed, too. *at must be below bytes.length.
charset_character charset_decode(slice bytes, size_t *at, bool is_behind_malformed);

// From positions in the text back to bytes of what was given, in ascending order. The text and the
// bytes it was read from outlive it.
typedef struct charset_cursor {
    slice source;
    size_t mark;
    bool is_plain;   // positions are the same but for the mark
    void *converter; // iconv's, owned; NULL of UTF-8
    size_t at, text_at;
    bool is_behind_malformed; // of UTF-8: the byte before `at` was malformed
} charset_cursor;

void charset_cursor_open(charset_cursor *out, const charset_text *text);
void charset_cursor_close(charset_cursor *cursor);
// The byte, counted with the mark, at which the character at position `to` of the text begins.
size_t charset_cursor_move(charset_cursor *cursor, size_t to);

// Of names in small letters.
bool charset_is_known(const char *lower);
// Loads what converts from every encoding that is known, for good.
void charset_warm_up(void);
// Is this more likely rubbish than prose?
bool charset_is_binary(const charset_text *text);

#endif
