#include "engine/data_folder.h"

#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#ifndef DATELINE_INSTALLED_DATA
#define DATELINE_INSTALLED_DATA "/usr/local/share/dateline"
#endif

dateline_status data_folder_join(char out[DATA_PATH_SIZE], const char *folder, const char *name,
                                 dateline_error *error)
{
    int length = snprintf(out, DATA_PATH_SIZE, "%s/%s", folder, name);
    if (length < 0 || length >= DATA_PATH_SIZE)
        return error_set(error, DATELINE_LIMIT, 0, 0, "the path of %s is too long", name);
    return DATELINE_OK;
}

static dateline_status copy_path(char out[DATA_PATH_SIZE], const char *folder,
                                 dateline_error *error)
{
    size_t length = strlen(folder);
    if (length >= DATA_PATH_SIZE)
        return error_set(error, DATELINE_LIMIT, 0, 0, "the path of the data folder is too long");
    memcpy(out, folder, length + 1);
    return DATELINE_OK;
}

static bool holds_lexicon(const char *folder)
{
    char path[DATA_PATH_SIZE];
    return data_folder_join(path, folder, DATA_LEXICON, NULL) == DATELINE_OK &&
           access(path, R_OK) == 0;
}

// Cuts the file's name off; false when nothing is left.
static bool cut_name(char path[DATA_PATH_SIZE])
{
    char *slash = strrchr(path, '/');
    if (slash == NULL || slash == path)
        return false;
    *slash = '\0';
    return true;
}

// The folder of the running program; false where the system does not tell.
static bool program_folder(char out[DATA_PATH_SIZE])
{
    ssize_t length = readlink("/proc/self/exe", out, DATA_PATH_SIZE - 1);
    if (length <= 0)
        return false;
    out[length] = '\0';
    return cut_name(out);
}

// The folder of the library that this code is in: other programs load it.
static bool library_folder(char out[DATA_PATH_SIZE])
{
    static const char inside = 0;
    Dl_info found;
    if (dladdr(&inside, &found) == 0 || found.dli_fname == NULL ||
        copy_path(out, found.dli_fname, NULL) != DATELINE_OK)
        return false;
    return cut_name(out);
}

// In the build tree the program, its tests and the libraries lie in or below the data folder;
// installed, the data lies in ../share, beside lib/ or lib/ARCHITECTURE/ in ../../share.
static bool find_beside(char out[DATA_PATH_SIZE], const char *own)
{
    static const char *const beside[] = {".", "..", "../share/dateline", "../../share/dateline"};
    char folder[DATA_PATH_SIZE];
    for (size_t i = 0; i < sizeof beside / sizeof beside[0]; i++)
        if (data_folder_join(folder, own, beside[i], NULL) == DATELINE_OK && holds_lexicon(folder))
            return copy_path(out, folder, NULL) == DATELINE_OK;
    return false;
}

static dateline_status take(char out[DATA_PATH_SIZE], const char *folder, const char *who,
                            dateline_error *error)
{
    if (!holds_lexicon(folder))
        return error_set(error, DATELINE_NOT_FOUND, 0, 0, "%s names %s, but no %s is there", who,
                         folder, DATA_LEXICON);
    return copy_path(out, folder, error);
}

dateline_status data_folder_find(char out[DATA_PATH_SIZE], const char *asked, dateline_error *error)
{
    if (asked != NULL)
        return take(out, asked, "the caller", error);
    const char *environment = getenv("DATELINE_DATA");
    if (environment != NULL && environment[0] != '\0')
        return take(out, environment, "DATELINE_DATA", error);
    char own[DATA_PATH_SIZE];
    if ((program_folder(own) && find_beside(out, own)) ||
        (library_folder(own) && find_beside(out, own)))
        return DATELINE_OK;
    if (holds_lexicon(DATELINE_INSTALLED_DATA))
        return copy_path(out, DATELINE_INSTALLED_DATA, error);
    return error_set(error, DATELINE_NOT_FOUND, 0, 0,
                     "no %s beside the program or in %s; set DATELINE_DATA to its folder",
                     DATA_LEXICON, DATELINE_INSTALLED_DATA);
}
