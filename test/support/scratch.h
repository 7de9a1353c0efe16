// A folder of a test's own under /tmp, gone with everything in it when the test ends.
#ifndef SUPPORT_SCRATCH_H
#define SUPPORT_SCRATCH_H

#include "base/span.h"

typedef struct scratch {
    char folder[64];
} scratch;

void scratch_open(scratch *scratch);
// Where no disk is waited for, if the system has such a place.
void scratch_open_in_memory(scratch *scratch);
void scratch_close(scratch *scratch);
// "FOLDER/name" in out; name may hold folders, which are made.
void scratch_path(const scratch *scratch, const char *name, char out[256]);
void scratch_write(const scratch *scratch, const char *name, slice bytes);
// A whole file, malloc'd, 64-byte aligned as a mapping would be; the caller frees data.
slice scratch_read(const char *path);

#endif
