// The server is started and stopped: where it listens, and what it grants whoever connects.
#include <arpa/inet.h>
#include <errno.h>
#include <string.h>
#include <sys/resource.h>

#include "base/memory.h"
#include "serve/asset.h"
#include "serve/html.h"
#include "serve/server_internal.h"

// Idle connections cost a few kilobytes each: so many are borne that a thousand of them keep nobody
// out, and each is closed when it says nothing.
#define CONNECTIONS 1500u
#define CONNECTION_BYTES ((size_t)12288) // of a request's line and headers
#define TIMEOUT_SECONDS 15u
#define THREADS 3u
#define FILES_BESIDE 64u // open files that are no connections

// As many connections as there may be open files.
static unsigned connection_limit(void)
{
    struct rlimit files = {0};
    if (getrlimit(RLIMIT_NOFILE, &files) != 0)
        return CONNECTIONS / 4;
    const rlim_t wanted = CONNECTIONS + FILES_BESIDE;
    if (files.rlim_cur < wanted) {
        files.rlim_cur = files.rlim_max < wanted ? files.rlim_max : wanted;
        (void)setrlimit(RLIMIT_NOFILE, &files);
    }
    return files.rlim_cur < wanted ? (unsigned)files.rlim_cur / 2 : CONNECTIONS;
}

static void note_address(serve_server *server, uint16_t port)
{
    const union MHD_DaemonInfo *info =
        MHD_get_daemon_info(server->daemon, MHD_DAEMON_INFO_BIND_PORT);
    server->port = info != NULL ? info->port : port;
    snprintf(server->address, sizeof server->address, "http://127.0.0.1:%u/?token=%s", server->port,
             server->token);
}

// Requests wait until the address is noted: the daemon answers before its port is known here.
static bool listen_on(serve_server *server, uint16_t port)
{
    struct sockaddr_in loopback = {.sin_family = AF_INET, .sin_port = htons(port)};
    loopback.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    (void)pthread_mutex_lock(&server->lock);
    server->daemon = MHD_start_daemon(
        MHD_USE_EPOLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME, port, NULL, NULL, serve_handle,
        server, MHD_OPTION_SOCK_ADDR, (struct sockaddr *)&loopback, MHD_OPTION_THREAD_POOL_SIZE,
        THREADS, MHD_OPTION_CONNECTION_LIMIT, connection_limit(),
        MHD_OPTION_CONNECTION_MEMORY_LIMIT, CONNECTION_BYTES, MHD_OPTION_CONNECTION_TIMEOUT,
        TIMEOUT_SECONDS, MHD_OPTION_NOTIFY_COMPLETED, serve_conclude_request, server,
        MHD_OPTION_END);
    const bool listens = server->daemon != NULL;
    if (listens)
        note_address(server, port);
    (void)pthread_mutex_unlock(&server->lock);
    return listens;
}

static bool start(serve_server *server, uint16_t port, dateline_error *error)
{
    if (serve_make_token(server) && listen_on(server, port) && serve_live_start(server))
        return true;
    if (error != NULL) {
        *error = (dateline_error){.status = DATELINE_IO};
        snprintf(error->message, sizeof error->message, "cannot listen on 127.0.0.1:%u: %s",
                 (unsigned)port, strerror(errno));
    }
    return false;
}

dateline_status serve_start(serve_server **out, const char *ledger_path, uint16_t port,
                            const char *coder, dateline_error *error)
{
    serve_server *server = memory_allocate_zeroed(1, sizeof *server);
    if (server == NULL)
        return DATELINE_NO_MEMORY;
    server->ledger_path = ledger_path;
    server->coder = coder;
    (void)pthread_mutex_init(&server->lock, NULL);
    (void)pthread_mutex_init(&server->writing, NULL);
    dateline_status status =
        dateline_ledger_open(&server->watched, ledger_path, DATELINE_LEDGER_READ, error);
    if (status == DATELINE_OK)
        (void)serve_version(server);
    if (status == DATELINE_OK && !start(server, port, error))
        status = DATELINE_IO;
    if (status != DATELINE_OK) {
        serve_stop(server);
        return status;
    }
    *out = server;
    return DATELINE_OK;
}

const char *serve_address(const serve_server *server)
{
    return server->address;
}

void serve_stop(serve_server *server)
{
    if (server == NULL)
        return;
    serve_live_stop(server);
    if (server->daemon != NULL)
        MHD_stop_daemon(server->daemon);
    for (size_t i = 0; i < server->ledger_count; i++)
        dateline_ledger_close(server->ledgers[i]);
    dateline_ledger_close(server->watched);
    serve_cache_clear(server);
    dateline_places_close(server->places);
    (void)pthread_mutex_destroy(&server->writing);
    (void)pthread_mutex_destroy(&server->lock);
    memory_release(server);
}
