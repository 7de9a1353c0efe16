// Pages that were just asked for: until somebody writes, a question has the same answer, and many
// windows ask the same. Each is good for one version of the ledger.
#include <string.h>

#include "base/memory.h"
#include "serve/server_internal.h"

#define PAGE_MOST ((size_t)1 << 20) // bytes that are worth keeping

static void drop(serve_cached *cached)
{
    memory_release(cached->question);
    memory_release(cached->bytes);
    *cached = (serve_cached){0};
}

bool serve_cache_find(serve_page *out, serve_server *server, uint64_t version, const char *question)
{
    bool is_found = false;
    (void)pthread_mutex_lock(&server->lock);
    for (size_t i = 0; i < SERVE_CACHED && !is_found; i++) {
        serve_cached *cached = &server->cached[i];
        if (cached->question == NULL || cached->version != version ||
            strcmp(cached->question, question) != 0)
            continue;
        cached->used = ++server->cache_clock;
        is_found = serve_page_write(out, cached->bytes, cached->length);
    }
    (void)pthread_mutex_unlock(&server->lock);
    return is_found;
}

// A free place, one of an older version, or the one that was not asked for the longest.
static serve_cached *place_for(serve_server *server, uint64_t version)
{
    serve_cached *oldest = &server->cached[0];
    for (size_t i = 0; i < SERVE_CACHED; i++) {
        serve_cached *cached = &server->cached[i];
        if (cached->question == NULL || cached->version != version)
            return cached;
        if (cached->used < oldest->used)
            oldest = cached;
    }
    return oldest;
}

void serve_cache_keep(serve_server *server, uint64_t version, const char *question,
                      const serve_page *page)
{
    if (page->failed || page->length == 0 || page->length > PAGE_MOST)
        return;
    serve_cached made = {
        .version = version,
        .question = memory_copy_text(question),
        .bytes = memory_copy_bytes(page->data, page->length),
        .length = page->length,
    };
    if (made.question == NULL || made.bytes == NULL) {
        drop(&made);
        return;
    }
    (void)pthread_mutex_lock(&server->lock);
    serve_cached *place = place_for(server, version);
    drop(place);
    made.used = ++server->cache_clock;
    *place = made;
    (void)pthread_mutex_unlock(&server->lock);
}

void serve_cache_clear(serve_server *server)
{
    for (size_t i = 0; i < SERVE_CACHED; i++)
        drop(&server->cached[i]);
}
