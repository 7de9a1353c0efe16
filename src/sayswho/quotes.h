// Quotation marks, paired as news has them: straight, curly, low, angle and TeX marks, mixed pairs,
// blanks on both sides (wire copy), paragraphs that open again without having closed, quotes that
// never close. One pass over the marks, whatever their number.
#ifndef SAYSWHO_QUOTES_H
#define SAYSWHO_QUOTES_H

#include "text/text.h"

#define QUOTE_NONE UINT32_MAX

typedef struct quote {
    span at;             // with its marks
    uint32_t first, end; // tokens, marks included
    uint32_t parent;     // the quote it stands in, QUOTE_NONE
    bool is_single;      // single marks
    bool is_unclosed;    // ran to the end of its paragraph
    bool continues;      // the paragraph before left its quote open: the same voice goes on
    bool is_scare;       // a word or two held at arm's length, a nickname, a title: no speech
} quote;

typedef struct quote_layer {
    quote *quotes; // by start
    uint32_t count, capacity;
    uint32_t *outermost; // [token] the outermost quote over the token, QUOTE_NONE
} quote_layer;

// DATELINE_NO_MEMORY when the arena is at its end.
dateline_status quotes_read(quote_layer *out, arena *arena, const text_document *document,
                            dateline_error *error);

#endif
