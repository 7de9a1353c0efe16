// The form under which names of places are looked up: folded letters, no full stops or apostrophes,
// hyphens as blanks, "St." as "saint", "Mt." as "mount", "Ft." as "fort".
//
// Builder and program share it, so that a name is found under the key it was sorted by.
#ifndef WHERE_KEY_H
#define WHERE_KEY_H

#include "base/span.h"

#define WHERE_KEY_SIZE 160 // bytes; longer names are not looked up

typedef struct where_key {
    char bytes[WHERE_KEY_SIZE];
    size_t length; // 0 when the name has no letters or is too long
} where_key;

void where_key_make(where_key *out, slice name);
slice where_key_slice(const where_key *key);

#endif
