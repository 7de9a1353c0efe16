// CRC-32 (ISO 3309, the polynomial of zlib and PNG), sixteen bytes at a step after Kounavis and
// Berry, "A systematic approach to building high performance software-based CRC generators" (2005);
// of longer stretches by the processor's own products, where it has them (checksum_fold.h). It was
// a quarter of start-up, then a seventh.
#ifndef STORE_CHECKSUM_H
#define STORE_CHECKSUM_H

#include <stdint.h>

#include "base/span.h"

#define CHECKSUM_STEP 16

// Made by its user, on the stack: sixteen kilobytes, filled in microseconds.
typedef struct checksum_table {
    uint32_t step[CHECKSUM_STEP][256]; // what a byte so far from the end adds
} checksum_table;

void checksum_table_init(checksum_table *table);
// The checksum of bytes appended to what gave `before`; 0 begins.
uint32_t checksum_add(const checksum_table *table, uint32_t before, slice bytes);

#endif
