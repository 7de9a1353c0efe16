// Pieces of HTML that feeds and JSON hold as the text of an article.
#ifndef INTAKE_MARKUP_H
#define INTAKE_MARKUP_H

#include "intake/source.h"

// Is there a tag anywhere in it?
bool markup_is_in(slice text);
// Text without its tags, blanks squeezed. SLICE_NONE without memory.
slice markup_without_tags(arena *arena, slice text);
// The text of a piece of HTML. A line or two of it is no page, but may be all that there is: then
// what is left without tags.
dateline_status markup_read(intake_article *out, intake_source *source, slice text, arena *arena,
                            dateline_error *error);
// The same of a text without markup.
dateline_status markup_read_plain(intake_article *out, const intake_source *source, slice text,
                                  arena *arena, dateline_error *error);

#endif
