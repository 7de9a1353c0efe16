// Numbers in words, put together by tests.
#ifndef SUPPORT_SPELLED_H
#define SUPPORT_SPELLED_H

#include <stdio.h>
#include <string.h>

#include "support/cmocka_all.h"

static const char *const spelled_ones[] = {
    "zero",     "one",     "two",     "three",     "four",     "five",    "six",
    "seven",    "eight",   "nine",    "ten",       "eleven",   "twelve",  "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
static const char *const spelled_tens[] = {"",      "",      "twenty",  "thirty", "forty",
                                           "fifty", "sixty", "seventy", "eighty", "ninety"};

// Puts the word behind the text, which has room for `size` bytes.
static inline void spelled_add(char *text, size_t size, const char *word)
{
    const size_t length = strlen(text);
    assert_true(length + strlen(word) < size);
    snprintf(text + length, size - length, "%s", word);
}

#endif
