// Containers that were changed: their checksum repaired, so that the checks behind it are reached.
#ifndef SUPPORT_SEALED_H
#define SUPPORT_SEALED_H

#include "store/layout.h"

// Of header and section table; the bytes are the caller's own.
static inline void seal(slice bytes)
{
    uint8_t *data = (uint8_t *)(uintptr_t)bytes.data;
    const size_t end = HEADER_SIZE + (size_t)layout_get32(data + HEADER_SECTION_COUNT) * ENTRY_SIZE;
    uint32_t sum = 0xffffffff;
    layout_put32(data + HEADER_CHECKSUM, 0);
    for (size_t i = 0; i < end && i < bytes.length; i++) {
        sum ^= data[i];
        for (int bit = 0; bit < 8; bit++)
            sum = (sum >> 1) ^ (sum & 1 ? 0xedb88320u : 0);
    }
    layout_put32(data + HEADER_CHECKSUM, ~sum);
}

// As if a machine of the other order of bytes had written its numbers as they lie.
static inline void seal_as_of_another_machine(slice bytes)
{
    uint8_t *tag = (uint8_t *)(uintptr_t)bytes.data + HEADER_ENDIAN_TAG;
    const uint8_t before[4] = {tag[0], tag[1], tag[2], tag[3]};
    for (int i = 0; i < 4; i++)
        tag[i] = before[3 - i];
    seal(bytes);
}

#endif
