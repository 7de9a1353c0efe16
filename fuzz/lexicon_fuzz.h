// The lexicon that targets read with, opened once: $DATELINE_DATA's, else the build's.
#ifndef FUZZ_LEXICON_FUZZ_H
#define FUZZ_LEXICON_FUZZ_H

#include <stdio.h>
#include <stdlib.h>

#include "store/lexicon.h"

// Without what it reads with a target tries nothing: it ends with the reason.
static inline void fuzz_need(dateline_status status, const dateline_error *error)
{
    if (status == DATELINE_OK)
        return;
    fprintf(stderr, "%s\n", error->message);
    exit(1);
}

static inline const char *fuzz_data_folder(void)
{
    const char *folder = getenv("DATELINE_DATA");
    return folder == NULL ? DATELINE_BUILD_DATA : folder;
}

static inline const lexicon *fuzz_lexicon(void)
{
    static lexicon *opened;
    if (opened == NULL) {
        dateline_error error = {0};
        char path[4096];
        snprintf(path, sizeof path, "%s/dateline.lexicon", fuzz_data_folder());
        fuzz_need(lexicon_open(&opened, path, &error), &error);
    }
    return opened;
}

#endif
