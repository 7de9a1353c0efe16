// Where the compiled lexicon and the models lie.
#ifndef ENGINE_DATA_FOLDER_H
#define ENGINE_DATA_FOLDER_H

#include "base/status.h"

#define DATA_PATH_SIZE 4096
#define DATA_LEXICON "dateline.lexicon"
#define DATA_MODELS "models"

// Finds the folder: the one asked for, $DATELINE_DATA, the executable's own, the one beside it, or
// the installed one; of the last three the first that holds a lexicon. asked may be NULL.
// DATELINE_NOT_FOUND names every folder that was looked into.
dateline_status data_folder_find(char out[DATA_PATH_SIZE], const char *asked,
                                 dateline_error *error);
// "FOLDER/NAME"; DATELINE_LIMIT when it is too long.
dateline_status data_folder_join(char out[DATA_PATH_SIZE], const char *folder, const char *name,
                                 dateline_error *error);

#endif
