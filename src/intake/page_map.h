// Where the words of a page stand in its bytes: runs of text with the bytes that they were read
// from. The text of an article is put together from a page's blocks, so its runs are put together
// from the page's; a run is exact or it is not there.
#ifndef INTAKE_PAGE_MAP_H
#define INTAKE_PAGE_MAP_H

#include "intake/charset.h"
#include "intake/intake.h"
#include "intake/page.h"

// Takes out what no reader sees and the parser would spend half its time on, and remembers where.
// Gives back html itself when there is nothing to take out. stripped: the caller's to clear.
slice page_strip(page *page, buffer *stripped, slice html);

// Text of the page at `text` was read from bytes of what page_strip gave, in the order of both. Of
// equal lengths it is those very bytes.
void page_map_add(page *page, span text, span source);

// Runs of the article's text from `at` on, which copies the page's text in `block`; origin: what
// the page's bytes were read as.
void page_map_take(intake_article *article, arena *arena, const page *page, span block, uint32_t at,
                   charset_cursor *origin);

// The article's text, blocks, dateline and runs from its title and the blocks of the page that are
// kept. origin: what the page's bytes were read as; NULL of a piece of something else, which has no
// runs.
dateline_status page_take_text(intake_article *article, const page *page, arena *arena,
                               const charset_text *origin, dateline_error *error);
#endif
