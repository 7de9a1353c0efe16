// News of the ledger as server-sent events. SQLite tells nobody that another program has written:
// a thread asks it, and wakes the streams that wait.
#include <stdlib.h>
#include <time.h>

#include "base/memory.h"
#include "serve/server_internal.h"

#define ASK_MILLISECONDS 300
#define BLOCK_BYTES 256
#define ASKS_TO_A_SIGN_OF_LIFE 7 // a browser that is gone is found out when it is written to

typedef struct listener {
    serve_server *server;
    serve_stream *stream;
} listener;

// ---- the thread ----

static void wake(serve_server *server)
{
    (void)pthread_mutex_lock(&server->lock);
    for (size_t i = 0; i < SERVE_STREAMS; i++) {
        serve_stream *stream = &server->streams[i];
        if (!stream->is_used || !stream->is_waiting)
            continue;
        stream->is_waiting = false;
        stream->is_woken = true;
        MHD_resume_connection(stream->connection);
    }
    (void)pthread_mutex_unlock(&server->lock);
}

static bool is_stopping(serve_server *server)
{
    (void)pthread_mutex_lock(&server->lock);
    const bool stops = server->is_stopping;
    (void)pthread_mutex_unlock(&server->lock);
    return stops;
}

static bool take_nothing(void *context, const char *bytes, size_t length)
{
    (void)context;
    (void)bytes;
    (void)length;
    return true;
}

// What the first page asks is in memory when it is asked.
static void warm(serve_server *server)
{
    dateline_ledger *ledger = serve_take_ledger(server);
    if (ledger == NULL)
        return;
    (void)!dateline_ledger_browse(ledger, DATELINE_VIEW_OVERVIEW, NULL, take_nothing, NULL, NULL);
    serve_return_ledger(server, ledger);
}

static void *watch(void *context)
{
    serve_server *server = context;
    const struct timespec pause = {.tv_nsec = ASK_MILLISECONDS * 1000000L};
    uint64_t told = serve_version(server);
    unsigned asks = 0;
    warm(server);
    while (!is_stopping(server)) {
        (void)nanosleep(&pause, NULL);
        const uint64_t version = serve_version(server);
        if (version == told && ++asks < ASKS_TO_A_SIGN_OF_LIFE)
            continue;
        told = version;
        asks = 0;
        wake(server);
    }
    return NULL;
}

bool serve_live_start(serve_server *server)
{
    server->is_watching = pthread_create(&server->watcher, NULL, watch, server) == 0;
    return server->is_watching;
}

void serve_live_stop(serve_server *server)
{
    (void)pthread_mutex_lock(&server->lock);
    server->is_stopping = true;
    (void)pthread_mutex_unlock(&server->lock);
    if (server->is_watching)
        (void)pthread_join(server->watcher, NULL);
    wake(server);
}

// ---- a stream ----

static int next_event(char *out, size_t size, const serve_server *server, serve_stream *stream)
{
    const unsigned long long version = server->version;
    if (!stream->is_greeted)
        return snprintf(out, size, "retry: 2000\nid: %llu\n: here\n\n",
                        (unsigned long long)stream->told);
    if (stream->told != server->version)
        return snprintf(out, size, "id: %llu\nevent: changed\ndata: %llu\n\n", version, version);
    return stream->is_woken ? snprintf(out, size, ": still here\n\n") : 0;
}

// libmicrohttpd's callback. Nothing to say: the connection sleeps until the thread wakes it.
static ssize_t read_stream(void *context, uint64_t position, char *out, size_t size)
{
    const listener *listener = context;
    serve_server *server = listener->server;
    serve_stream *stream = listener->stream;
    (void)position;
    (void)pthread_mutex_lock(&server->lock);
    const int length = next_event(out, size, server, stream);
    const bool stops = server->is_stopping;
    if (stream->is_greeted)
        stream->told = server->version;
    stream->is_greeted = true;
    stream->is_woken = false;
    if (length == 0 && !stops) {
        stream->is_waiting = true;
        MHD_suspend_connection(stream->connection);
    }
    (void)pthread_mutex_unlock(&server->lock);
    return stops ? MHD_CONTENT_READER_END_OF_STREAM : length;
}

static void free_stream(void *context)
{
    listener *listener = context;
    (void)pthread_mutex_lock(&listener->server->lock);
    *listener->stream = (serve_stream){0};
    (void)pthread_mutex_unlock(&listener->server->lock);
    memory_release(listener);
}

// What a browser was told before its connection broke off; it asks again by itself, with the number
// of the last event. Whoever is new knows all.
static uint64_t known_version(const serve_server *server, struct MHD_Connection *connection)
{
    const char *last = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "Last-Event-ID");
    return last == NULL ? server->version : strtoull(last, NULL, 10);
}

static serve_stream *take_stream(serve_server *server, struct MHD_Connection *connection)
{
    serve_stream *taken = NULL;
    (void)pthread_mutex_lock(&server->lock);
    for (size_t i = 0; i < SERVE_STREAMS && taken == NULL && !server->is_stopping; i++)
        if (!server->streams[i].is_used)
            taken = &server->streams[i];
    if (taken != NULL)
        *taken = (serve_stream){
            .connection = connection, .told = known_version(server, connection), .is_used = true};
    (void)pthread_mutex_unlock(&server->lock);
    return taken;
}

struct MHD_Response *serve_live_response(serve_server *server, struct MHD_Connection *connection)
{
    listener *listener = memory_allocate_zeroed(1, sizeof *listener);
    if (listener == NULL)
        return NULL;
    listener->server = server;
    listener->stream = take_stream(server, connection);
    if (listener->stream == NULL) {
        memory_release(listener);
        return NULL;
    }
    struct MHD_Response *response = MHD_create_response_from_callback(
        MHD_SIZE_UNKNOWN, BLOCK_BYTES, read_stream, listener, free_stream);
    if (response == NULL)
        free_stream(listener);
    return response;
}
