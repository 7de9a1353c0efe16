// Prose: what of a plain text is read. Finds the paragraphs, and before them the day, the headline,
// the byline and the dateline; they stay in the text, but no paragraph covers them.
#ifndef INTAKE_PROSE_H
#define INTAKE_PROSE_H

#include "intake/knowledge.h"

// Fills what article->text says and nobody has said before: published, title_at (and title),
// dateline, outlet; and the blocks. article->text is set. DATELINE_NO_MEMORY.
dateline_status prose_read(intake_article *article, const intake_knowledge *knowledge, arena *arena,
                           dateline_error *error);

// What the first words of a line mean ("by" -> "byline"), SLICE_NONE nothing; *length is set to
// their bytes. Longer phrases win.
slice prose_head_role(const intake_knowledge *knowledge, slice line, size_t *length);
// Is the line furniture ("Share this story", "(Reporting by …)") or a byline?
bool prose_is_furniture(const intake_knowledge *knowledge, slice line);
bool prose_is_byline(const intake_knowledge *knowledge, slice line);
// The names of a byline: "Jon Ravn" of "By: Jon Ravn"; SLICE_NONE of other lines.
slice prose_byline(const intake_knowledge *knowledge, slice line);

// Adds a block; false without memory.
bool prose_add_block(intake_article *article, arena *arena, uint32_t *capacity, span at,
                     intake_block_kind kind);
// Reads the dateline at the head of the first paragraph, and moves the paragraph behind it.
void prose_read_dateline(intake_article *article, const intake_knowledge *knowledge, arena *arena,
                         span *paragraph);

bool prose_is_blank(char byte); // white space inside a line
// Words of letters and digits.
uint32_t prose_count_words(slice text);

#endif
