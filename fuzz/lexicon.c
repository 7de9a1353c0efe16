// Any bytes as a word list: refused with a message that names the line, or compiled into tables
// that open.
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "reached.h"
#include "store/lexicon.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static char folder[64], source[96], compiled[96];

static void clean_up(void)
{
    unlink(source);
    unlink(compiled);
    rmdir(folder);
}

static void make_folder(void)
{
    const char *shared = "/dev/shm";
    snprintf(folder, sizeof folder, "%s/fuzz-lexicon-XXXXXX",
             access(shared, W_OK) == 0 ? shared : "/tmp");
    if (mkdtemp(folder) == NULL)
        abort();
    snprintf(source, sizeof source, "%s/a.lex", folder);
    snprintf(compiled, sizeof compiled, "%s/out", folder);
    atexit(clean_up);
}

static bool write_source(const uint8_t *data, size_t size)
{
    FILE *file = fopen(source, "wb");
    if (file == NULL)
        return false;
    const bool is_written = fwrite(data, 1, size, file) == size;
    return fclose(file) == 0 && is_written;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    dateline_error error = {0};
    lexicon *lexicon = NULL;
    if (folder[0] == '\0')
        make_folder();
    if (!write_source(data, size))
        return 0;
    const dateline_status status = lexicon_compile(folder, compiled, &error);
    fuzz_reached += status == DATELINE_OK && size > 0;
    if (status == DATELINE_OK) {
        if (lexicon_open(&lexicon, compiled, &error) != DATELINE_OK)
            abort();
        lexicon_close(lexicon);
    } else if (error.message[0] == '\0') {
        abort();
    }
    return 0;
}
