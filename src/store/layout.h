// The bytes of a container, shared by its reader and its writer. See container.h for the meaning.
#ifndef STORE_LAYOUT_H
#define STORE_LAYOUT_H

#include <stdint.h>

#include "base/span.h"

#define LAYOUT_MAGIC "DATELINE"
#define LAYOUT_VERSION 1u
#define LAYOUT_ENDIAN_TAG UINT32_C(0x01020304)
#define LAYOUT_ALIGNMENT 64u
#define LAYOUT_MOST_SECTIONS 4096u

enum layout_header {
    HEADER_MAGIC = 0,
    HEADER_VERSION = 8,
    HEADER_ENDIAN_TAG = 12,
    HEADER_FILE_SIZE = 16,
    HEADER_SECTION_COUNT = 24,
    HEADER_CHECKSUM = 28, // of header and table, with this field as zero
    HEADER_KIND = 32,
    HEADER_KIND_SIZE = 8,
    HEADER_SIZE = 64,
};

enum layout_entry {
    ENTRY_NAME = 0,
    ENTRY_NAME_SIZE = 48,
    ENTRY_OFFSET = 48,
    ENTRY_LENGTH = 56,
    ENTRY_CHECKSUM = 64,
    ENTRY_SIZE = 72,
};

static inline uint32_t layout_get32(const uint8_t *at)
{
    return (uint32_t)at[0] | (uint32_t)at[1] << 8 | (uint32_t)at[2] << 16 | (uint32_t)at[3] << 24;
}

static inline uint64_t layout_get64(const uint8_t *at)
{
    return layout_get32(at) | (uint64_t)layout_get32(at + 4) << 32;
}

static inline void layout_put32(uint8_t *at, uint32_t number)
{
    for (int i = 0; i < 4; i++)
        at[i] = (uint8_t)(number >> (8 * i));
}

static inline void layout_put64(uint8_t *at, uint64_t number)
{
    layout_put32(at, (uint32_t)number);
    layout_put32(at + 4, (uint32_t)(number >> 32));
}

static inline uint64_t layout_aligned(uint64_t offset)
{
    return (offset + LAYOUT_ALIGNMENT - 1) / LAYOUT_ALIGNMENT * LAYOUT_ALIGNMENT;
}

#endif
