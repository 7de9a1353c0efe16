#include <string.h>

#include "cli/cli.h"

#define WORD_LENGTH 32

static size_t least(size_t a, size_t b, size_t c)
{
    size_t smaller = a < b ? a : b;
    return smaller < c ? smaller : c;
}

// Levenshtein's distance of words of at most WORD_LENGTH bytes.
static size_t distance(const char *a, const char *b)
{
    size_t row[WORD_LENGTH + 1];
    size_t width = strlen(b);
    for (size_t j = 0; j <= width; j++)
        row[j] = j;
    for (size_t i = 1; a[i - 1] != '\0'; i++) {
        size_t diagonal = row[0];
        row[0] = i;
        for (size_t j = 1; j <= width; j++) {
            size_t above = row[j];
            row[j] = least(above + 1, row[j - 1] + 1, diagonal + (a[i - 1] != b[j - 1]));
            diagonal = above;
        }
    }
    return row[width];
}

const char *cli_suggest(const char *word, const char *const *names)
{
    size_t length = strlen(word);
    size_t allowed = length < 4 ? 1 : 2;
    const char *best = NULL;
    if (length == 0 || length > WORD_LENGTH)
        return NULL;
    for (; *names != NULL; names++) {
        if (strlen(*names) > WORD_LENGTH)
            continue;
        size_t steps = distance(word, *names);
        if (steps <= allowed) {
            best = *names;
            allowed = steps == 0 ? 0 : steps - 1;
        }
    }
    return best;
}
