// Fetching pages: what robots.txt allows, in bounded size and time, one page a second of one host,
// and nothing again that has not changed. Every answer is kept as it came (warc_file.h).
#ifndef FETCH_FETCH_H
#define FETCH_FETCH_H

#include <stdbool.h>

#include "dateline.h"

#define FETCH_BODY_LIMIT ((size_t)32 << 20)

typedef struct fetcher fetcher;

typedef struct fetch_options {
    const char *output; // the WARC file, added to
    unsigned seconds;   // for one answer
    unsigned pause;     // milliseconds between two questions to one host
    unsigned most;      // pages of one feed
} fetch_options;

typedef struct fetch_counts {
    unsigned long fetched, unchanged, refused, failed; // refused: by robots.txt
} fetch_counts;

dateline_status fetch_open(fetcher **out, const fetch_options *options, dateline_error *error);
void fetch_close(fetcher *fetcher); // NULL is fine
// Fetches one page. DATELINE_NOT_FOUND when it has not changed since it was kept,
// DATELINE_UNSUPPORTED when robots.txt forbids it.
dateline_status fetch_page(fetcher *fetcher, const char *address, dateline_error *error);
// Fetches a feed and the pages its entries name; each page that fails is told by `tell`, and the
// rest goes on.
dateline_status fetch_feed(fetcher *fetcher, const char *address,
                           void (*tell)(void *context, const dateline_error *error), void *context,
                           dateline_error *error);
void fetch_count(const fetcher *fetcher, fetch_counts *out);

#endif
