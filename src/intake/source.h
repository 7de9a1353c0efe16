// One input being read: which format it has, where it stands, what its articles are called.
#ifndef INTAKE_SOURCE_H
#define INTAKE_SOURCE_H

#include "intake/charset.h"
#include "intake/knowledge.h"
#include "intake/stream.h"

struct intake_source {
    const intake_knowledge *knowledge;
    stream stream;
    char *name; // owned; base name of the path, "stdin", or as given
    intake_format format;
    arena *scratch; // what one page needs while it is read
    uint64_t count; // articles and faults handed out
};

// The format of bytes, by content first and by name second. Never AUTO.
intake_format sniff_format(slice bytes, const char *name);
// What kind of file the bytes are ("a PDF file") when it is one that holds no text; NULL else.
const char *sniff_other_file(slice bytes);

// One reader a format; each hands out the next article of the source.
dateline_status plain_next(intake_article *out, intake_source *source, arena *arena,
                           dateline_error *error);
dateline_status jsonl_next(intake_article *out, intake_source *source, arena *arena,
                           dateline_error *error);
dateline_status html_next(intake_article *out, intake_source *source, arena *arena,
                          dateline_error *error);
dateline_status conllu_next(intake_article *out, intake_source *source, arena *arena,
                            dateline_error *error);

// All of an input that is one article, as UTF-8. limit: bytes of the input; declared as for
// charset_read. Warns on the article of what was lost; refuses what is no text.
dateline_status source_whole(charset_text *text, intake_article *article, intake_source *source,
                             arena *arena, slice declared, size_t input_limit,
                             dateline_error *error);

#endif
