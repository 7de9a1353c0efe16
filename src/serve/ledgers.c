// Ledgers stay open between requests: each has its own connection, used by one request at a time.
#include "serve/server_internal.h"

dateline_ledger *serve_take_ledger(serve_server *server)
{
    dateline_ledger *ledger = NULL;
    (void)pthread_mutex_lock(&server->lock);
    if (server->ledger_count > 0)
        ledger = server->ledgers[--server->ledger_count];
    (void)pthread_mutex_unlock(&server->lock);
    if (ledger == NULL && dateline_ledger_open(&ledger, server->ledger_path, DATELINE_LEDGER_READ,
                                               NULL) != DATELINE_OK)
        return NULL;
    return ledger;
}

void serve_return_ledger(serve_server *server, dateline_ledger *ledger)
{
    (void)pthread_mutex_lock(&server->lock);
    const bool is_kept = server->ledger_count < SERVE_LEDGERS;
    if (is_kept)
        server->ledgers[server->ledger_count++] = ledger;
    (void)pthread_mutex_unlock(&server->lock);
    if (!is_kept)
        dateline_ledger_close(ledger);
}

uint64_t serve_version(serve_server *server)
{
    uint64_t seen = 0;
    (void)pthread_mutex_lock(&server->lock);
    if (dateline_ledger_version(server->watched, &seen, NULL) == DATELINE_OK &&
        seen != server->seen) {
        server->seen = seen;
        server->version++;
    }
    const uint64_t version = server->version;
    (void)pthread_mutex_unlock(&server->lock);
    return version;
}

void serve_note_change(serve_server *server)
{
    (void)pthread_mutex_lock(&server->lock);
    server->version++;
    (void)pthread_mutex_unlock(&server->lock);
}

const dateline_places *serve_places(serve_server *server)
{
    (void)pthread_mutex_lock(&server->lock);
    if (server->places == NULL && !server->has_no_places)
        server->has_no_places = dateline_places_open(&server->places, NULL, NULL) != DATELINE_OK;
    const dateline_places *places = server->places;
    (void)pthread_mutex_unlock(&server->lock);
    return places;
}
