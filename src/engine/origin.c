// What an engine reads with, for ledgers: the files by their hashes. They are hashed when the first
// article comes into a ledger; whoever only reads never waits for it.
#include <dlfcn.h>
#include <link.h>
#include <pthread.h>
#include <string.h>

#include "base/file_map.h"
#include "base/memory.h"
#include "base/sha256.h"
#include "engine/data_folder.h"
#include "engine/engine_internal.h"

struct engine_origin {
    pthread_mutex_t lock; // of the rest
    bool is_known;
    char folder[DATA_PATH_SIZE];
    ledger_reading reading;
};

engine_origin *engine_origin_open(const char *folder, const char *model, dateline_error *error)
{
    engine_origin *made = memory_allocate_zeroed(1, sizeof *made);
    if (made == NULL) {
        (void)error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the engine");
        return NULL;
    }
    pthread_mutex_init(&made->lock, NULL);
    snprintf(made->folder, sizeof made->folder, "%s", folder);
    snprintf(made->reading.program, sizeof made->reading.program, "dateline %s", DATELINE_VERSION);
    snprintf(made->reading.model, sizeof made->reading.model, "%s", model);
    return made;
}

void engine_origin_close(engine_origin *origin)
{
    if (origin == NULL)
        return;
    pthread_mutex_destroy(&origin->lock);
    memory_release(origin);
}

// The file that this code is in: the program, or a library that other programs load.
static const char *code_file(void)
{
    static const char inside = 0;
    Dl_info found;
    struct link_map *map = NULL;
    const bool is_found =
        dladdr1(&inside, &found, (void **)&map, RTLD_DL_LINKMAP) != 0 && map != NULL;
    return is_found && map->l_name[0] != '\0' ? map->l_name : "/proc/self/exe";
}

static void write_hash(char out[LEDGER_HASH_SIZE], const uint8_t hash[32])
{
    for (size_t i = 0; i < 32; i++)
        snprintf(out + 2 * i, 3, "%02x", hash[i]);
}

static dateline_status hash_file(char out[LEDGER_HASH_SIZE], const char *path,
                                 dateline_error *error)
{
    uint8_t hash[32];
    file_map map = FILE_MAP_NONE;
    const dateline_status status = file_map_open(&map, path, error);
    if (status != DATELINE_OK)
        return status;
    sha256_of(hash, slice_of(map.data, map.length));
    file_map_close(&map);
    write_hash(out, hash);
    return DATELINE_OK;
}

static dateline_status hash_data(char out[LEDGER_HASH_SIZE], const engine_origin *origin,
                                 const char *name, dateline_error *error)
{
    char path[DATA_PATH_SIZE];
    const dateline_status status = data_folder_join(path, origin->folder, name, error);
    return status == DATELINE_OK ? hash_file(out, path, error) : status;
}

// All that was learnt and reads with the model: the sum of their sums, as `sha256sum` lists them.
static dateline_status hash_models(engine_origin *origin, dateline_error *error)
{
    static const char *const names[] = {"accurate.model", "fast.model", "lemma.model",
                                        "names.model", "text.model"};
    const bool is_fast = strcmp(origin->reading.model, "fast") == 0; // which asks no other network
    char listed[sizeof names / sizeof *names * (LEDGER_HASH_SIZE + 32)];
    size_t length = 0;
    dateline_status status = DATELINE_OK;
    for (size_t i = is_fast; i < sizeof names / sizeof *names && status == DATELINE_OK; i++) {
        char path[64], sum[LEDGER_HASH_SIZE];
        snprintf(path, sizeof path, DATA_MODELS "/%s", names[i]);
        status = hash_data(sum, origin, path, error);
        if (status == DATELINE_OK)
            length += (size_t)snprintf(listed + length, sizeof listed - length, "%s  %s\n", sum,
                                       names[i]);
    }
    uint8_t hash[32];
    sha256_of(hash, slice_of(listed, length));
    write_hash(origin->reading.model_sha256, hash);
    return status;
}

static dateline_status learn(engine_origin *origin, dateline_error *error)
{
    ledger_reading *reading = &origin->reading;
    dateline_status status = hash_file(reading->program_sha256, code_file(), error);
    if (status == DATELINE_OK)
        status = hash_data(reading->lexicon_sha256, origin, DATA_LEXICON, error);
    if (status == DATELINE_OK)
        status = hash_models(origin, error);
    if (status == DATELINE_OK)
        status = hash_data(reading->places_sha256, origin, DATA_MODELS "/gazetteer.places", error);
    origin->is_known = status == DATELINE_OK;
    return status;
}

dateline_status engine_note_origin(const dateline_engine *engine, ledger *ledger,
                                   dateline_error *error)
{
    engine_origin *origin = engine->origin;
    pthread_mutex_lock(&origin->lock);
    const dateline_status status = origin->is_known ? DATELINE_OK : learn(origin, error);
    pthread_mutex_unlock(&origin->lock);
    if (status == DATELINE_OK)
        ledger_note_reading(ledger, &origin->reading);
    return status;
}
