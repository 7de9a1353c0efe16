#include "store/checksum.h"

#include "store/checksum_fold.h"

#define POLYNOMIAL UINT32_C(0xedb88320)

void checksum_table_init(checksum_table *table)
{
    for (uint32_t byte = 0; byte < 256; byte++) {
        uint32_t remainder = byte;
        for (int bit = 0; bit < 8; bit++)
            remainder = (remainder >> 1) ^ (remainder & 1 ? POLYNOMIAL : 0);
        table->step[0][byte] = remainder;
    }
    for (int distance = 1; distance < CHECKSUM_STEP; distance++) {
        for (uint32_t byte = 0; byte < 256; byte++) {
            const uint32_t nearer = table->step[distance - 1][byte];
            table->step[distance][byte] = (nearer >> 8) ^ table->step[0][nearer & 0xff];
        }
    }
}

static uint32_t load(const uint8_t *bytes)
{
    return (uint32_t)bytes[0] | (uint32_t)bytes[1] << 8 | (uint32_t)bytes[2] << 16 |
           (uint32_t)bytes[3] << 24;
}

// What four bytes add whose last is as far from the end as the first of the rows.
static uint32_t add_four(const uint32_t step[4][256], uint32_t bytes)
{
    return step[3][bytes & 0xff] ^ step[2][bytes >> 8 & 0xff] ^ step[1][bytes >> 16 & 0xff] ^
           step[0][bytes >> 24];
}

static uint32_t add(const checksum_table *table, uint32_t sum, const uint8_t *data, size_t left)
{
    for (; left >= CHECKSUM_STEP; left -= CHECKSUM_STEP, data += CHECKSUM_STEP) {
        sum = add_four(table->step + 12, load(data) ^ sum) ^
              add_four(table->step + 8, load(data + 4)) ^
              add_four(table->step + 4, load(data + 8)) ^ add_four(table->step, load(data + 12));
    }
    for (; left > 0; left--, data++)
        sum = (sum >> 8) ^ table->step[0][(sum ^ *data) & 0xff];
    return sum;
}

uint32_t checksum_add(const checksum_table *table, uint32_t before, slice bytes)
{
    const uint8_t *data = (const uint8_t *)bytes.data;
    size_t left = bytes.length;
    uint32_t sum = ~before;
    if (left >= CHECKSUM_FOLD_LEAST && checksum_can_fold()) { // impossible: no input chooses
        const size_t folded = left - left % CHECKSUM_FOLD;
        uint8_t rest[CHECKSUM_FOLD];
        checksum_fold(rest, sum, data, folded);
        sum = add(table, 0, rest, sizeof rest);
        data += folded;
        left -= folded;
    }
    return ~add(table, sum, data, left);
}
