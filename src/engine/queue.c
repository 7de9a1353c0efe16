#include "queue/queue.h"

#include "base/memory.h"
#include "engine/engine_internal.h"

struct dateline_queue {
    queue *queue;
    ledger *ledger; // borrowed
};

dateline_status dateline_queue_open(dateline_queue **out, dateline_ledger *ledger,
                                    dateline_error *error)
{
    dateline_queue *handle = memory_allocate_zeroed(1, sizeof *handle);
    if (handle == NULL)
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for a queue");
    const dateline_status status = queue_open(&handle->queue, ledger->ledger, error);
    if (status != DATELINE_OK) {
        memory_release(handle);
        return status;
    }
    handle->ledger = ledger->ledger;
    *out = handle;
    return DATELINE_OK;
}

void dateline_queue_close(dateline_queue *handle)
{
    if (handle == NULL)
        return;
    queue_close(handle->queue);
    memory_release(handle);
}

dateline_status dateline_queue_put(dateline_queue *handle, const dateline_shard *shard, int64_t *id,
                                   bool *is_new, dateline_error *error)
{
    return queue_put(handle->queue, shard, id, is_new, error);
}

dateline_status dateline_queue_lease(const dateline_lease **out, dateline_queue *handle,
                                     const char *worker, int64_t id, uint32_t seconds,
                                     dateline_error *error)
{
    return queue_lease(out, handle->queue, worker, id, seconds, error);
}

dateline_status dateline_queue_add(dateline_queue *handle, const dateline_article *article,
                                   bool *added, dateline_error *error)
{
    const struct article *read = NULL;
    dateline_status status = engine_article(&read, article, error);
    if (status == DATELINE_OK)
        status = engine_note_origin(article->engine, handle->ledger, error);
    return status == DATELINE_OK ? queue_add(handle->queue, read, added, error) : status;
}

dateline_status dateline_queue_pass(dateline_queue *handle, const char *reason,
                                    dateline_error *error)
{
    return queue_pass(handle->queue, reason, error);
}

dateline_status dateline_queue_finish(dateline_queue *handle, dateline_error *error)
{
    return queue_finish(handle->queue, error);
}

dateline_status dateline_queue_give_back(dateline_queue *handle, dateline_error *error)
{
    return queue_give_back(handle->queue, error);
}

dateline_status dateline_queue_fail(dateline_queue *handle, const char *worker, const char *reason,
                                    bool whole, dateline_error *error)
{
    return queue_fail(handle->queue, worker, reason, whole, error);
}

bool dateline_queue_is_out(const dateline_queue *handle)
{
    return queue_is_out(handle->queue);
}

uint64_t dateline_queue_spent(const dateline_queue *handle)
{
    return queue_spent(handle->queue);
}

uint64_t dateline_queue_set_aside(const dateline_queue *handle)
{
    return queue_set_aside(handle->queue);
}

dateline_status dateline_queue_beat(dateline_queue *handle, const dateline_worker *worker,
                                    uint32_t seconds, dateline_error *error)
{
    return queue_beat(handle->queue, worker, seconds, error);
}

dateline_status dateline_queue_count(dateline_queue_counts *out, dateline_queue *handle,
                                     dateline_error *error)
{
    return queue_count(out, handle->queue, error);
}

dateline_status dateline_queue_asides(dateline_queue *handle, dateline_each_aside each,
                                      void *context, dateline_error *error)
{
    return queue_asides(handle->queue, each, context, error);
}

dateline_status dateline_queue_workers(dateline_queue *handle, dateline_each_worker each,
                                       void *context, dateline_error *error)
{
    return queue_workers(handle->queue, each, context, error);
}

dateline_status dateline_queue_opens(dateline_queue *handle, dateline_each_open each, void *context,
                                     dateline_error *error)
{
    return queue_opens(handle->queue, each, context, error);
}

dateline_status dateline_queue_retry(dateline_queue *handle, uint64_t *count, dateline_error *error)
{
    return queue_retry(handle->queue, count, error);
}
