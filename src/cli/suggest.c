#include <string.h>

#include "cli/cli.h"

#define WORD_LENGTH 32

static size_t least(size_t a, size_t b, size_t c)
{
    size_t smaller = a < b ? a : b;
    return smaller < c ? smaller : c;
}

// Steps from a to b, both at most WORD_LENGTH bytes: a letter left out, added, or changed, or two
// neighbours swapped (the optimal string alignment distance).
static size_t distance(const char *a, const char *b)
{
    size_t steps[WORD_LENGTH + 1][WORD_LENGTH + 1];
    size_t height = strlen(a), width = strlen(b);
    for (size_t i = 0; i <= height; i++)
        steps[i][0] = i;
    for (size_t j = 0; j <= width; j++)
        steps[0][j] = j;
    for (size_t i = 1; i <= height; i++) {
        for (size_t j = 1; j <= width; j++) {
            size_t changed = steps[i - 1][j - 1] + (a[i - 1] != b[j - 1]);
            steps[i][j] = least(steps[i - 1][j] + 1, steps[i][j - 1] + 1, changed);
            bool is_swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (is_swapped && steps[i - 2][j - 2] + 1 < steps[i][j])
                steps[i][j] = steps[i - 2][j - 2] + 1;
        }
    }
    return steps[height][width];
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
