// The way back from UTF-8: the bytes are converted once more, but only as far as the next position
// that is asked for, so that no table of positions is kept for the many pages that nobody asks
// about.
#include <errno.h>
#include <iconv.h>

#include "base/utf8.h"
#include "intake/charset.h"

#define REPLACEMENT_BYTES 3
#define PIECE ((size_t)1024)

void charset_cursor_open(charset_cursor *out, const charset_text *text)
{
    *out = (charset_cursor){.source = text->source, .mark = text->mark_bytes};
    out->is_plain = text->text.data == text->source.data;
    if (!out->is_plain && strcmp(text->name, "UTF-8") != 0) {
        iconv_t converter = iconv_open("UTF-8", text->name);
        out->converter = converter == (iconv_t)-1 ? NULL : converter;
    }
}

void charset_cursor_close(charset_cursor *cursor)
{
    if (cursor->converter != NULL)
        iconv_close(cursor->converter);
    cursor->converter = NULL;
}

// UTF-8 that was cleaned: only malformed bytes changed their length.
static void move_cleaned(charset_cursor *cursor, size_t to)
{
    while (cursor->text_at < to && cursor->at < cursor->source.length) {
        char encoded[4];
        const charset_character read =
            charset_decode(cursor->source, &cursor->at, cursor->is_behind_malformed);
        cursor->text_at += utf8_encode(read.code_point, encoded);
        cursor->is_behind_malformed = read.is_malformed;
    }
}

// Converts until `to` or a malformed byte; false when nothing goes on.
static bool step_converted(charset_cursor *cursor, size_t to)
{
    char piece[PIECE], *out = piece;
    char *from = (char *)(uintptr_t)cursor->source.data + cursor->at;
    size_t left = cursor->source.length - cursor->at;
    size_t room = to - cursor->text_at < PIECE ? to - cursor->text_at : PIECE;
    const size_t result = iconv(cursor->converter, &from, &left, &out, &room);
    const bool is_malformed = result == (size_t)-1 && errno == EILSEQ;
    const size_t passed = cursor->source.length - left - cursor->at;
    cursor->at += passed;
    cursor->text_at += (size_t)(out - piece);
    if (is_malformed && cursor->text_at < to) {
        cursor->at++;
        cursor->text_at += REPLACEMENT_BYTES;
        return true;
    }
    return passed > 0;
}

size_t charset_cursor_move(charset_cursor *cursor, size_t to)
{
    if (cursor->is_plain)
        return cursor->mark + to;
    if (cursor->converter == NULL)
        move_cleaned(cursor, to);
    while (cursor->converter != NULL && cursor->text_at < to &&
           cursor->at < cursor->source.length && step_converted(cursor, to))
        continue;
    return cursor->mark + cursor->at;
}
