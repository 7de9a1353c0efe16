#include "store/checksum.h"

#define POLYNOMIAL UINT32_C(0xedb88320)

void checksum_table_init(checksum_table *table)
{
    for (uint32_t byte = 0; byte < 256; byte++) {
        uint32_t remainder = byte;
        for (int bit = 0; bit < 8; bit++)
            remainder = (remainder >> 1) ^ (remainder & 1 ? POLYNOMIAL : 0);
        table->step[0][byte] = remainder;
    }
    for (int distance = 1; distance < 8; distance++) {
        for (uint32_t byte = 0; byte < 256; byte++) {
            const uint32_t nearer = table->step[distance - 1][byte];
            table->step[distance][byte] = (nearer >> 8) ^ table->step[0][nearer & 0xff];
        }
    }
}

uint32_t checksum_add(const checksum_table *table, uint32_t before, slice bytes)
{
    const uint8_t *data = (const uint8_t *)bytes.data;
    size_t left = bytes.length;
    uint32_t sum = ~before;
    for (; left >= 8; left -= 8, data += 8) {
        const uint32_t low = sum ^ ((uint32_t)data[0] | (uint32_t)data[1] << 8 |
                                    (uint32_t)data[2] << 16 | (uint32_t)data[3] << 24);
        sum = table->step[7][low & 0xff] ^ table->step[6][low >> 8 & 0xff] ^
              table->step[5][low >> 16 & 0xff] ^ table->step[4][low >> 24] ^
              table->step[3][data[4]] ^ table->step[2][data[5]] ^ table->step[1][data[6]] ^
              table->step[0][data[7]];
    }
    for (; left > 0; left--, data++)
        sum = (sum >> 8) ^ table->step[0][(sum ^ *data) & 0xff];
    return ~sum;
}
