#include <stdio.h>
#include <stdlib.h>

#include "base/memory.h"
#include "dateline_queue.h"
#include "engine/data_folder.h"
#include "engine/remote.h"
#include "sandbox/lock.h"

// All kernels read alike; to compare them, the environment may name some. DATELINE_UNSUPPORTED
// where the processor has not those, and says which it has.
static dateline_status choose_kernels(const kernels **out, dateline_error *error)
{
    const char *name = getenv("DATELINE_KERNELS");
    const bool is_any = name == NULL || name[0] == '\0';
    *out = is_any ? kernels_best() : kernels_named(name);
    if (*out != NULL)
        return DATELINE_OK;
    char known[64] = "";
    const kernels *one = NULL;
    for (size_t i = 0, length = 0; (one = kernels_listed(i)) != NULL; i++)
        length += (size_t)snprintf(known + length, sizeof known - length, " %s", one->name);
    return error_set(error, DATELINE_UNSUPPORTED, 0, 0,
                     "this processor has no kernels \"%.32s\"; it has%s", name, known);
}

static dateline_status open_parts(dateline_engine *engine, const char *folder,
                                  const dateline_engine_options *asked, dateline_error *error)
{
    const dateline_model model = asked->model;
    // By their number in the public header.
    static const char *const networks[] = {
        [DATELINE_MODEL_ACCURATE] = "accurate", [DATELINE_MODEL_FAST] = "fast"};
    if ((size_t)model >= sizeof networks / sizeof *networks)
        return error_set(error, DATELINE_USAGE, 0, 0, "there is no model %d", (int)model);
    char path[DATA_PATH_SIZE];
    const kernels *kernels = NULL;
    dateline_status status = choose_kernels(&kernels, error);
    if (status == DATELINE_OK)
        status = data_folder_join(path, folder, DATA_LEXICON, error);
    if (status == DATELINE_OK)
        status = lexicon_open(&engine->lexicon, path, error);
    if (status == DATELINE_OK)
        status = data_folder_join(path, folder, DATA_MODELS, error);
    if (status == DATELINE_OK)
        status = article_readers_open(&engine->readers, engine->lexicon, path, networks[model],
                                      kernels, asked->actors, error);
    if (status != DATELINE_OK)
        return status;
    engine->origin = engine_origin_open(folder, networks[model], error);
    return engine->origin == NULL ? DATELINE_NO_MEMORY : DATELINE_OK;
}

// From here on its memory is theirs, too; they have no crew of their own.
dateline_status dateline_engine_lock_in(dateline_engine *engine, dateline_error *error)
{
    remote_crew *crew = NULL;
    if (engine->crew != NULL)
        return DATELINE_OK;
    const dateline_status status = remote_crew_open(&crew, engine, error);
    engine->crew = crew;
    return status;
}

dateline_status dateline_engine_open(dateline_engine **out, const dateline_engine_options *options,
                                     dateline_error *error)
{
    const dateline_engine_options defaults = {0};
    const dateline_engine_options *asked = options == NULL ? &defaults : options;
    char folder[DATA_PATH_SIZE];
    dateline_status status = data_folder_find(folder, asked->data_directory, error);
    if (status != DATELINE_OK)
        return status;
    dateline_engine *engine = memory_allocate_zeroed(1, sizeof *engine);
    if (engine == NULL)
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the engine");
    status = open_parts(engine, folder, asked, error);
    if (status == DATELINE_OK && asked->sandbox)
        status = dateline_engine_lock_in(engine, error);
    if (status != DATELINE_OK) {
        dateline_engine_close(engine);
        return status;
    }
    *out = engine;
    return DATELINE_OK;
}

void dateline_engine_close(dateline_engine *engine)
{
    if (engine == NULL)
        return;
    remote_crew_close(engine->crew);
    article_readers_close(engine->readers);
    lexicon_close(engine->lexicon);
    engine_origin_close(engine->origin);
    memory_release(engine);
}

unsigned dateline_engine_sandbox(const dateline_engine *engine)
{
    static const unsigned pairs[][2] = {{SANDBOX_SECCOMP, DATELINE_SANDBOX_CALLS},
                                        {SANDBOX_LANDLOCK, DATELINE_SANDBOX_FILES},
                                        {SANDBOX_NOT_BUILT, DATELINE_SANDBOX_NOT_BUILT}};
    if (engine->crew == NULL)
        return 0;
    const unsigned locks = remote_crew_strength(engine->crew);
    unsigned holds = DATELINE_SANDBOX_PROCESS;
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
        holds |= (locks & pairs[i][0]) != 0 ? pairs[i][1] : 0;
    return holds;
}
