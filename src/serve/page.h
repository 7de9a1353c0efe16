// Pages: listings of the ledger as HTML. Text from outside is always escaped.
#ifndef SERVE_PAGE_H
#define SERVE_PAGE_H

#include "dateline.h"

// A page under construction: bytes that grow up to a limit.
typedef struct serve_page {
    char *data; // malloc'd; the caller frees
    size_t length;
    size_t capacity;
    bool failed;
} serve_page;

// dateline_write for a serve_page as context.
bool serve_page_write(void *page, const char *bytes, size_t length);
void serve_page_text(serve_page *page, const char *text); // as it is
void serve_page_escaped(serve_page *page, const char *text, size_t length);

// Whole pages. token goes into every link. DATELINE_NOT_FOUND when there is no such incident.
dateline_status serve_list_page(serve_page *page, dateline_ledger *ledger, dateline_listing listing,
                                const char *token);
dateline_status serve_incident_page(serve_page *page, dateline_ledger *ledger, int64_t id,
                                    const char *token);

#endif
