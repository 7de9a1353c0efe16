#include "engine/data_folder.h"

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

// The folder of the running program; false where the system does not tell.
static bool own_folder(char out[DATA_PATH_SIZE])
{
    ssize_t length = readlink("/proc/self/exe", out, DATA_PATH_SIZE - 1);
    if (length <= 0)
        return false;
    out[length] = '\0';
    char *slash = strrchr(out, '/');
    if (slash == NULL || slash == out)
        return false;
    *slash = '\0';
    return true;
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
    // In the build tree the program and its tests lie in or below the data folder; installed, the
    // data lies in ../share.
    static const char *const beside[] = {".", "..", "../share/dateline"};
    char own[DATA_PATH_SIZE], folder[DATA_PATH_SIZE];
    if (own_folder(own)) {
        for (size_t i = 0; i < sizeof beside / sizeof beside[0]; i++)
            if (data_folder_join(folder, own, beside[i], NULL) == DATELINE_OK &&
                holds_lexicon(folder))
                return copy_path(out, folder, error);
    }
    if (holds_lexicon(DATELINE_INSTALLED_DATA))
        return copy_path(out, DATELINE_INSTALLED_DATA, error);
    return error_set(error, DATELINE_NOT_FOUND, 0, 0,
                     "no %s beside the program or in %s; set DATELINE_DATA to its folder",
                     DATA_LEXICON, DATELINE_INSTALLED_DATA);
}
