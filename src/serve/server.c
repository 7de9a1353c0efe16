#include <arpa/inet.h>
#include <errno.h>
#include <microhttpd.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

#include "serve/page.h"
#include "serve/serve.h"

#define TOKEN_BYTES 16
#define ADDRESS_LENGTH 96
#define CONNECTIONS 16u
#define TIMEOUT_SECONDS 20u

struct serve_server {
    struct MHD_Daemon *daemon;
    const char *ledger_path; // borrowed
    char token[2 * TOKEN_BYTES + 1];
    char address[ADDRESS_LENGTH];
};

// ---- answers ----

static enum MHD_Result answer(struct MHD_Connection *connection, unsigned code, serve_page *page)
{
    struct MHD_Response *response =
        MHD_create_response_from_buffer(page->length, page->data, MHD_RESPMEM_MUST_FREE);
    if (response == NULL) {
        free(page->data);
        return MHD_NO;
    }
    (void)MHD_add_response_header(response, "Content-Type", "text/html; charset=utf-8");
    (void)MHD_add_response_header(response, "Content-Security-Policy",
                                  "default-src 'none'; style-src 'unsafe-inline'; "
                                  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    (void)MHD_add_response_header(response, "X-Content-Type-Options", "nosniff");
    (void)MHD_add_response_header(response, "Referrer-Policy", "no-referrer");
    (void)MHD_add_response_header(response, "Cache-Control", "no-store");
    const enum MHD_Result result = MHD_queue_response(connection, code, response);
    MHD_destroy_response(response);
    return result;
}

static enum MHD_Result refuse(struct MHD_Connection *connection, unsigned code, const char *why)
{
    serve_page page = {0};
    serve_page_text(&page, "<!doctype html><title>dateline</title><p>");
    serve_page_escaped(&page, why, strlen(why));
    return answer(connection, code, &page);
}

// Compares in constant time: how much of a guess was right must not show.
static bool is_token(const serve_server *server, const char *given)
{
    if (given == NULL || strlen(given) != sizeof server->token - 1)
        return false;
    unsigned different = 0;
    for (size_t i = 0; i < sizeof server->token - 1; i++)
        different |= (unsigned)(given[i] ^ server->token[i]);
    return different == 0;
}

// ---- paths ----

static bool listing_of(dateline_listing *out, const char *path)
{
    static const struct {
        const char *path;
        dateline_listing listing;
    } known[] = {
        {"/", DATELINE_LIST_INCIDENTS},
        {"/disputes", DATELINE_LIST_DISPUTES},
        {"/timeline", DATELINE_LIST_TIMELINE},
        {"/people", DATELINE_LIST_PEOPLE},
    };
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        if (strcmp(path, known[i].path) == 0) {
            *out = known[i].listing;
            return true;
        }
    }
    return false;
}

static bool incident_of(int64_t *out, const char *path)
{
    static const char prefix[] = "/incident/";
    if (strncmp(path, prefix, sizeof prefix - 1) != 0)
        return false;
    char *end = NULL;
    errno = 0;
    *out = strtoll(path + sizeof prefix - 1, &end, 10);
    return errno == 0 && *end == '\0' && *out > 0;
}

static dateline_status make_page(serve_page *page, const serve_server *server, const char *path)
{
    dateline_ledger *ledger = NULL;
    dateline_listing listing = DATELINE_LIST_INCIDENTS;
    int64_t incident = 0;
    const bool is_listing = listing_of(&listing, path);
    if (!is_listing && !incident_of(&incident, path))
        return DATELINE_NOT_FOUND;
    dateline_status status =
        dateline_ledger_open(&ledger, server->ledger_path, DATELINE_LEDGER_READ, NULL);
    if (status == DATELINE_OK)
        status = is_listing ? serve_list_page(page, ledger, listing, server->token)
                            : serve_incident_page(page, ledger, incident, server->token);
    dateline_ledger_close(ledger);
    return status == DATELINE_OK && page->failed ? DATELINE_LIMIT : status;
}

// libmicrohttpd's callback: one call a request, as nothing is uploaded.
static enum MHD_Result handle(void *context, struct MHD_Connection *connection, const char *path,
                              const char *method, const char *version, const char *upload,
                              size_t *upload_size, void **request)
{
    const serve_server *server = context;
    (void)version;
    (void)upload;
    (void)upload_size;
    (void)request;
    if (strcmp(method, "GET") != 0)
        return refuse(connection, MHD_HTTP_METHOD_NOT_ALLOWED, "Only GET is answered here.");
    if (!is_token(server, MHD_lookup_connection_value(connection, MHD_GET_ARGUMENT_KIND, "token")))
        return refuse(connection, MHD_HTTP_UNAUTHORIZED,
                      "Open the address that dateline serve printed: it carries a token.");
    serve_page page = {0};
    const dateline_status status = make_page(&page, server, path);
    if (status == DATELINE_OK)
        return answer(connection, MHD_HTTP_OK, &page);
    free(page.data);
    if (status == DATELINE_NOT_FOUND)
        return refuse(connection, MHD_HTTP_NOT_FOUND, "There is no such page.");
    return refuse(connection, MHD_HTTP_INTERNAL_SERVER_ERROR, "The ledger could not be read.");
}

// ---- starting and stopping ----

static bool make_token(serve_server *server)
{
    static const char digits[] = "0123456789abcdef";
    unsigned char bytes[TOKEN_BYTES];
    if (getrandom(bytes, sizeof bytes, 0) != (ssize_t)sizeof bytes)
        return false;
    for (size_t i = 0; i < sizeof bytes; i++) {
        server->token[2 * i] = digits[bytes[i] >> 4];
        server->token[2 * i + 1] = digits[bytes[i] & 15];
    }
    return true;
}

static bool listen_on(serve_server *server, uint16_t port)
{
    struct sockaddr_in loopback = {.sin_family = AF_INET, .sin_port = htons(port)};
    loopback.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    server->daemon = MHD_start_daemon(
        MHD_USE_INTERNAL_POLLING_THREAD, port, NULL, NULL, handle, server, MHD_OPTION_SOCK_ADDR,
        (struct sockaddr *)&loopback, MHD_OPTION_CONNECTION_LIMIT, CONNECTIONS,
        MHD_OPTION_CONNECTION_TIMEOUT, TIMEOUT_SECONDS, MHD_OPTION_END);
    if (server->daemon == NULL)
        return false;
    const union MHD_DaemonInfo *info =
        MHD_get_daemon_info(server->daemon, MHD_DAEMON_INFO_BIND_PORT);
    const unsigned bound = info != NULL ? info->port : port;
    snprintf(server->address, sizeof server->address, "http://127.0.0.1:%u/?token=%s", bound,
             server->token);
    return true;
}

dateline_status serve_start(serve_server **out, const char *ledger_path, uint16_t port,
                            dateline_error *error)
{
    dateline_ledger *ledger = NULL;
    const dateline_status readable =
        dateline_ledger_open(&ledger, ledger_path, DATELINE_LEDGER_READ, error);
    dateline_ledger_close(ledger);
    if (readable != DATELINE_OK)
        return readable;
    serve_server *server = calloc(1, sizeof *server);
    if (server == NULL)
        return DATELINE_NO_MEMORY;
    server->ledger_path = ledger_path;
    if (!make_token(server) || !listen_on(server, port)) {
        if (error != NULL) {
            *error = (dateline_error){.status = DATELINE_IO};
            snprintf(error->message, sizeof error->message, "cannot listen on 127.0.0.1:%u: %s",
                     (unsigned)port, strerror(errno));
        }
        free(server);
        return DATELINE_IO;
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
    MHD_stop_daemon(server->daemon);
    free(server);
}
