// One file format for everything that is compiled or trained and mapped at start: lexicon, models,
// gazetteer. Named sections, 64-byte aligned, each with its CRC-32.
//
// Layout (little endian; the tag and the numbers in sections as on the machine that wrote them):
// 64-byte header { magic "DATELINE", u32 format version, u32 endian tag
// 0x01020304, u64 file size, u32 section count, u32 CRC of header and table, 8-byte kind, zeros },
// then the section table { char name[48], u64 offset, u64 length, u32 CRC, u32 reserved } and the
// sections. Everything is validated (bounds, alignment, overlap, CRC) before the first use.
#ifndef STORE_CONTAINER_H
#define STORE_CONTAINER_H

#include "base/file_map.h"
#include "base/span.h"
#include "base/status.h"

typedef struct container container;

// kind: at most 8 characters ("lexicon", "tagger"); another kind is DATELINE_UNSUPPORTED, bytes
// that do not add up are DATELINE_CORRUPT.
dateline_status container_open(container **out, const char *path, const char *kind,
                               dateline_error *error);
// Over bytes the caller keeps alive, 64-byte aligned: for tests and fuzzing.
dateline_status container_open_memory(container **out, const void *bytes, size_t length,
                                      const char *kind, dateline_error *error);
void container_close(container *container); // NULL is fine

// A section's bytes, borrowed until close. DATELINE_CORRUPT when it is missing: every section that
// is asked for must be there.
dateline_status container_section(slice *out, const container *container, const char *name,
                                  dateline_error *error);
// The same, as an array of elements of element_size bytes; *count is set. DATELINE_CORRUPT when the
// length is no multiple. widths: bytes of an element's numbers in their order, a digit each
// ("8442"), which sum to its size; NULL for single bytes. By them a file from a machine of the
// other order of bytes is turned, in a copy that the container owns: one thread asks for arrays.
dateline_status container_array(const void **out, uint64_t *count, const container *container,
                                const char *name, size_t element_size, const char *widths,
                                dateline_error *error);
// Do numbers in the sections lie in the other order of bytes than here? What reads them by
// container_array need not ask.
bool container_is_turned(const container *container);
bool container_has(const container *container, const char *name);

// ---- writing, for the compiler and the trainers ----

typedef struct container_part {
    const char *name; // at most 47 characters
    const void *data;
    size_t length;
} container_part;

// Writes path.tmp, then renames it.
dateline_status container_write(const char *path, const char *kind, const container_part *parts,
                                uint32_t count, dateline_error *error);

#endif
