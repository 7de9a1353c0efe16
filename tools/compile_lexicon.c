// compile_lexicon FOLDER OUT: turns the word lists and rules below FOLDER into one file that the
// program maps at start. The build runs it.
#include <stdio.h>

#include "store/lexicon.h"

int main(int count, char **arguments)
{
    if (count != 3) {
        fprintf(stderr, "usage: compile_lexicon FOLDER OUT\n");
        return 2;
    }
    dateline_error error = {.status = DATELINE_OK};
    if (lexicon_compile(arguments[1], arguments[2], &error) != DATELINE_OK) {
        fprintf(stderr, "%s\n", error.message);
        return 1;
    }
    return 0;
}
