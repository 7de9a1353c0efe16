// Live blogs: a page that grows by dated parts, newest on top. Each part becomes an article of its
// own, the oldest first, so that no part's "today" is read as another's.
#ifndef INTAKE_PAGE_LIVE_H
#define INTAKE_PAGE_LIVE_H

#include "intake/page.h"
#include "intake/source.h"

// Keeps the parts of a live blog in the source, when the page says in its JSON-LD that it is one.
// DATELINE_NOT_FOUND when it does not.
dateline_status page_live_keep(intake_source *source, const page *page,
                               const page_metadata *metadata, dateline_error *error);
// The next part; DATELINE_NOT_FOUND behind the last.
dateline_status page_live_next(intake_article *out, intake_source *source, arena *arena,
                               dateline_error *error);

#endif
