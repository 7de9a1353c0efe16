// Articles on their way into a ledger, many in one transaction. What is kept of each are the bytes
// that a process which reads elsewhere would send, so that nothing of a reader has to stand still.
#include "article/digest.h"
#include "base/memory.h"
#include "engine/engine_internal.h"

#define ARTICLES_MOST 32u
#define BYTES_FULL ((size_t)8 << 20)
#define ARTICLE_BUDGET ((size_t)160 << 20)

typedef struct outcome {
    dateline_error fault;
    bool is_new;
} outcome;

struct dateline_batch {
    const dateline_engine *engine;
    arena *arena;               // of the article that is being added
    buffer bytes;               // digests, one behind the other
    size_t ends[ARTICLES_MOST]; // of each in bytes
    outcome outcomes[ARTICLES_MOST];
    uint32_t count;
};

dateline_status dateline_batch_open(dateline_batch **out, const dateline_engine *engine,
                                    dateline_error *error)
{
    dateline_batch *made = memory_allocate_zeroed(1, sizeof *made);
    if (made == NULL)
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for articles");
    made->engine = engine;
    buffer_init(&made->bytes, BYTES_FULL + ARTICLE_DIGEST_LIMIT);
    const dateline_status status = arena_open(&made->arena, ARTICLE_BUDGET, error);
    if (status != DATELINE_OK) {
        dateline_batch_close(made);
        return status;
    }
    *out = made;
    return DATELINE_OK;
}

void dateline_batch_close(dateline_batch *batch)
{
    if (batch == NULL)
        return;
    buffer_clear(&batch->bytes);
    arena_close(batch->arena);
    memory_release(batch);
}

void dateline_batch_clear(dateline_batch *batch)
{
    batch->count = 0;
    buffer_restart(&batch->bytes);
}

bool dateline_batch_is_full(const dateline_batch *batch)
{
    return batch->count == ARTICLES_MOST || batch->bytes.length >= BYTES_FULL;
}

dateline_status dateline_batch_put(dateline_batch *batch, const dateline_article *article,
                                   dateline_error *error)
{
    const struct article *read = NULL;
    buffer digest;
    if (dateline_batch_is_full(batch))
        return error_set(error, DATELINE_USAGE, 0, 0, "the batch is full");
    dateline_status status = engine_article(&read, article, error);
    if (status != DATELINE_OK)
        return status;
    buffer_init(&digest, ARTICLE_DIGEST_LIMIT);
    status = article_digest_write(&digest, read, error);
    if (status == DATELINE_OK) {
        buffer_add(&batch->bytes, buffer_slice(&digest));
        status = buffer_status(&batch->bytes, error);
    }
    buffer_clear(&digest);
    if (status == DATELINE_OK)
        batch->ends[batch->count++] = batch->bytes.length;
    return status;
}

// ---- adding ----

// Faults of one article, which the others do not mind.
static bool is_its_own(dateline_status status)
{
    return status == DATELINE_LIMIT || status == DATELINE_BAD_INPUT;
}

static dateline_status add_one(ledger *ledger, dateline_batch *batch, uint32_t number,
                               dateline_error *error)
{
    const size_t start = number == 0 ? 0 : batch->ends[number - 1];
    const slice bytes = slice_of(batch->bytes.data + start, batch->ends[number] - start);
    outcome *outcome = &batch->outcomes[number];
    struct article article = {0};
    arena_reset(batch->arena);
    *outcome = (struct outcome){0};
    dateline_status status =
        article_digest_read(&article, batch->arena, bytes, batch->engine->lexicon, &outcome->fault);
    if (status == DATELINE_OK)
        status = ledger_add(ledger, &article, &outcome->is_new, &outcome->fault);
    // Want of memory is no fault of this article that others could go on without.
    status = arena_verdict(batch->arena, status, &outcome->fault);
    if (status == DATELINE_OK || is_its_own(status))
        return DATELINE_OK;
    if (error != NULL)
        *error = outcome->fault;
    return status;
}

// Adds one after the other; are_one: only until one has a fault of its own. *are_all: none has.
static dateline_status add_each(bool *are_all, ledger *ledger, dateline_batch *batch, bool are_one,
                                dateline_error *error)
{
    dateline_status status = DATELINE_OK;
    *are_all = true;
    for (uint32_t i = 0; i < batch->count && status == DATELINE_OK; i++) {
        if (are_one && !*are_all)
            break;
        status = add_one(ledger, batch, i, error);
        *are_all &= batch->outcomes[i].fault.status == DATELINE_OK;
    }
    return status;
}

// All in one transaction, without a mark before each to go back to: that would cost a copy of every
// page it changes. One that has to be left out is rare; then each has its own transaction.
static dateline_status add_all(ledger *ledger, dateline_batch *batch, dateline_error *error)
{
    bool are_all = false;
    const bool are_one = ledger_gather(ledger);
    dateline_status status = add_each(&are_all, ledger, batch, are_one, error);
    if (status == DATELINE_OK && (are_all || !are_one))
        return ledger_keep_gathered(ledger, error);
    ledger_drop_gathered(ledger);
    return status == DATELINE_OK ? add_each(&are_all, ledger, batch, false, error) : status;
}

dateline_status dateline_ledger_add_batch(dateline_ledger *handle, dateline_batch *batch,
                                          dateline_told told, void *context, dateline_error *error)
{
    dateline_status status = engine_note_origin(batch->engine, handle->ledger, error);
    if (status == DATELINE_OK)
        status = add_all(handle->ledger, batch, error);
    for (uint32_t i = 0; i < batch->count && status == DATELINE_OK; i++)
        told(context, i, batch->outcomes[i].is_new, &batch->outcomes[i].fault);
    dateline_batch_clear(batch);
    return status;
}
