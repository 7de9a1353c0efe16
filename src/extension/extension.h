// What the files of the extension share.
#ifndef EXTENSION_EXTENSION_H
#define EXTENSION_EXTENSION_H

#include <sqlite3ext.h>

#include "dateline.h"

// What the functions of one connection share: an engine, opened when a text is first read.
typedef struct extension_engine {
    dateline_engine *engine;
    unsigned users; // modules that point here
} extension_engine;

// Reads the text and returns its layers as JSON, for sqlite3_free. day may be NULL. NULL after
// setting *message (for sqlite3_free) when it cannot be read.
char *extension_read(extension_engine *shared, const char *text, size_t length, const char *day,
                     unsigned layers, char **message);

// Adds the table-valued functions to the connection; SQLite's code.
int extension_add_tables(sqlite3 *database, extension_engine *shared);

#endif
