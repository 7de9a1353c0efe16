// Live blogs: a page that grows by dated parts, newest on top. Each part becomes an article of its
// own, the oldest first, so that no part's "today" is read as another's.
#ifndef INTAKE_PAGE_LIVE_H
#define INTAKE_PAGE_LIVE_H

#include "intake/page.h"
#include "intake/source.h"

// A part as JSON-LD tells it, or as the page shows it.
typedef struct live_part {
    slice headline, published, body, url;
    const intake_article *article; // as the page shows it: text, blocks and runs; NULL of JSON-LD
    uint32_t order;                // on the page
} live_part;

// The state of a source whose page is a live blog.
typedef struct live_blog {
    arena *arena;
    slice title, outlet, url, language; // of the page
    int32_t day;                        // of the page
    live_part *parts;
    uint32_t count, capacity, next;
} live_blog;

dateline_status live_blog_open(live_blog **out, dateline_error *error);
void live_blog_close(void *blog);
// Puts the parts in order and hands the blog, which has any, over to the source. On failure it is
// closed.
dateline_status live_blog_hand_over(intake_source *source, live_blog *blog,
                                    const page_metadata *metadata, dateline_error *error);

// Keeps the parts of a live blog in the source, when the page says in its JSON-LD that it is one.
// DATELINE_NOT_FOUND when it does not.
dateline_status page_live_keep(intake_source *source, const page *page,
                               const page_metadata *metadata, dateline_error *error);
// The same of a page that is called a live blog and laid out as dated parts. Chooses its story.
// origin: as for page_take_text.
dateline_status page_parts_keep(intake_source *source, page *page, const page_metadata *metadata,
                                const charset_text *origin, dateline_error *error);
// The next part; DATELINE_NOT_FOUND behind the last.
dateline_status page_live_next(intake_article *out, intake_source *source, arena *arena,
                               dateline_error *error);

#endif
