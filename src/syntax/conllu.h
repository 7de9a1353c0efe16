// CoNLL-U, the field's format for trees: one word a line, ten columns.
// https://universaldependencies.org/format.html
#ifndef SYNTAX_CONLLU_H
#define SYNTAX_CONLLU_H

#include "base/buffer.h"
#include "base/utf8.h"
#include "syntax/syntax.h"

// Reads sentences and keeps their words: sets *document (its text is joined from the words, its
// blocks begin at "# newpar" and "# newdoc") and *layer over it, with the trees the bytes hold.
// Missing columns are left empty; heads that make no tree are repaired. DATELINE_BAD_INPUT, with
// the line, when a line is no word or the bytes are not UTF-8. Everything lives in the arena.
dateline_status syntax_conllu_read(text_document *document, syntax_layer *layer, arena *arena,
                                   slice bytes, dateline_error *error);

// Writes one sentence: "# text", words, ranges for words glued into one surface token, and in MISC
// SpaceAfter=No and TokenRange=start:end. characters: turns bytes into code points for TokenRange;
// NULL leaves bytes. names [token_count]: "B-Person" of each token, written as Name=B-Person, "O"
// is not written; NULL: no names.
void syntax_conllu_write(buffer *out, const syntax_layer *syntax, uint32_t sentence,
                         const utf8_index *characters, const char *const *names);

#endif
