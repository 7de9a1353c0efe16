// Runs a fuzz target over kept inputs without a fuzzer: every file of the folders named as
// arguments. So each compiler and each sanitizer replays what fuzzing once found. Where the target
// counts what gets past its door (reached.h), something of the folders must.
#include <dirent.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
extern unsigned long fuzz_reached __attribute__((weak)); // where the target counts

// Returns false when the file cannot be read. A copy of its own size lets sanitizers see overruns.
static bool replay_file(const char *path)
{
    FILE *file = fopen(path, "rb");
    if (file == NULL)
        return false;
    struct stat facts;
    uint8_t *bytes = NULL;
    size_t size = 0;
    bool is_read = fstat(fileno(file), &facts) == 0;
    if (is_read) {
        size = (size_t)facts.st_size;
        bytes = malloc(size == 0 ? 1 : size);
        is_read = bytes != NULL && fread(bytes, 1, size, file) == size;
    }
    fclose(file);
    if (is_read)
        LLVMFuzzerTestOneInput(bytes, size);
    free(bytes);
    return is_read;
}

// Returns how many files were replayed, or -1 after a file that could not be read.
static int replay_folder(const char *folder)
{
    struct dirent **names = NULL;
    const int found = scandir(folder, &names, NULL, alphasort);
    int replayed = 0;
    for (int i = 0; i < found; i++) {
        char path[4096];
        snprintf(path, sizeof path, "%s/%s", folder, names[i]->d_name);
        struct stat facts;
        if (replayed >= 0 && stat(path, &facts) == 0 && S_ISREG(facts.st_mode))
            replayed = replay_file(path) ? replayed + 1 : -1;
        free(names[i]);
    }
    free(names);
    return replayed;
}

int main(int count, char **arguments)
{
    LLVMFuzzerTestOneInput((const uint8_t *)"", 0);
    for (int i = 1; i < count; i++) {
        const int replayed = replay_folder(arguments[i]);
        if (replayed < 0) {
            fprintf(stderr, "%s: a file could not be read\n", arguments[i]);
            return 1;
        }
        printf("%s: %d inputs\n", arguments[i], replayed);
    }
    if (&fuzz_reached != NULL && count > 1 && fuzz_reached == 0) {
        fprintf(stderr, "every input is refused at the door: the seeds are of another format\n");
        return 1;
    }
    return 0;
}
