// The WARC file that keeps what was fetched, each answer with its SHA-256. It is only ever added
// to; what it holds already tells which pages need not be sent again.
#ifndef FETCH_WARC_FILE_H
#define FETCH_WARC_FILE_H

#include "base/arena.h"

typedef struct warc_file warc_file;

// What is known of an address from its last answer; slices are SLICE_NONE where it did not say.
typedef struct warc_known {
    slice address, etag, modified; // of the file's arena
} warc_known;

// Makes the file when it is missing. DATELINE_BAD_INPUT when it is there and no WARC.
dateline_status warc_file_open(warc_file **out, const char *path, dateline_error *error);
void warc_file_close(warc_file *file); // NULL is fine
// NULL when the address has not been fetched. Borrowed until the next record is written.
const warc_known *warc_file_find(const warc_file *file, slice address);
// Adds an answer: its head as the server sent it, with the blank line, and its body.
dateline_status warc_file_add(warc_file *file, slice address, slice head, slice body,
                              dateline_error *error);

#endif
