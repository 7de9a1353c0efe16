// An engine with the small network, and what it writes counted.
#ifndef TEST_ENGINE_ENGINE_FIXTURE_H
#define TEST_ENGINE_ENGINE_FIXTURE_H

#include "dateline.h"
#include "support/cmocka_all.h"

static dateline_engine *engine;

static inline int open_engine(void **state)
{
    (void)state;
    return dateline_engine_open(&engine, &(dateline_engine_options){.model = DATELINE_MODEL_FAST},
                                NULL);
}

static inline int close_engine(void **state)
{
    (void)state;
    dateline_engine_close(engine);
    return 0;
}

static inline bool count(void *context, const char *bytes, size_t length)
{
    (void)bytes;
    *(size_t *)context += length;
    return true;
}

#endif
