// A reader model of random weights: for tests of what opens and runs one, for fuzzing corpora and
// for measuring. Its parts can be changed before it is written, so that tests hold broken ones.
#ifndef SUPPORT_MADE_READER_H
#define SUPPORT_MADE_READER_H

#include "model/encoder.h"

#define MADE_READER_PARTS 1024

// Everything is owned.
typedef struct made_reader {
    container_part parts[MADE_READER_PARTS];
    uint32_t count;
    uint64_t state; // of the random numbers
} made_reader;

// As `shape` says: shape.features is dealt out evenly to the tables, each of table_rows rows.
// NULL when memory is at its end.
made_reader *made_reader_open(const encoder_shape *shape, uint32_t table_rows, uint64_t seed);
void made_reader_close(made_reader *made); // NULL is fine

// Adds a linear of random weights, for a head or alone.
bool made_reader_linear(made_reader *made, const char *name, uint32_t outputs, uint32_t inputs);
// One more part with room for `size` zeroed bytes, which are returned, or NULL.
void *made_reader_part(made_reader *made, const char *name, const char *part, size_t size);
// The part of that full name, whose data may be changed and whose length may be lessened; or NULL.
container_part *made_reader_find(made_reader *made, const char *name);

// The parts as a container of kind ENCODER_KIND, from a file that is gone again.
dateline_status made_reader_container(container **out, const made_reader *made,
                                      dateline_error *error);

#endif
