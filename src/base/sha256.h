// SHA-256 (FIPS 180-4): what an article, or what was fetched, is known by.
#ifndef BASE_SHA256_H
#define BASE_SHA256_H

#include <stdint.h>

#include "base/span.h"

void sha256_of(uint8_t out[32], slice bytes);

#endif
