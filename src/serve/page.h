// A page under construction: bytes that grow up to a limit. Whatever comes from outside goes
// through one of the escapes here, each for its own context.
#ifndef SERVE_PAGE_H
#define SERVE_PAGE_H

#include "dateline.h"

typedef struct serve_page {
    char *data; // malloc'd; the caller frees
    size_t length;
    size_t capacity;
    bool failed; // sticky: no memory, or larger than a page may be
} serve_page;

// dateline_write for a serve_page as context.
bool serve_page_write(void *page, const char *bytes, size_t length);
void serve_page_text(serve_page *page, const char *text); // as it is: never from outside
// For text and quoted attributes. What would turn the direction of text unseen is shown by its
// number. NULL is nothing.
void serve_page_escaped(serve_page *page, const char *text);
// As it is, but for %e: escaped, %u: encoded in an address, %s: as it is, %d: an int64_t,
// %f: a double with two decimals, %%. What follows is a const char *, an int64_t or a double.
void serve_put(serve_page *page, const char *format, ...);

#endif
