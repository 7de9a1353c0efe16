// What a collector asks the browser's server: counts and a word on health, without a token, as
// there is nothing of the ledger in them.
#include <string.h>

#include "serve/server_internal.h"
#include "serve/vitals.h"

static void write_requests(buffer *out, serve_server *server)
{
    static const char *const kinds[] = {"other", "1xx", "2xx", "3xx", "4xx", "5xx"};
    serve_metric_begin(out, "dateline_http_requests_total", "counter",
                       "Requests answered, by code.");
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        char label[24];
        snprintf(label, sizeof label, "code=\"%s\"", kinds[i]);
        serve_metric_value(out, "dateline_http_requests_total", label,
                           (double)atomic_load(&server->answered[i]));
    }
}

static void write_streams(buffer *out, serve_server *server)
{
    int used = 0;
    (void)pthread_mutex_lock(&server->lock);
    for (size_t i = 0; i < SERVE_STREAMS; i++)
        used += server->streams[i].is_used;
    const uint64_t version = server->version;
    (void)pthread_mutex_unlock(&server->lock);
    serve_metric_begin(out, "dateline_live_windows", "gauge", "Browser windows that get news.");
    serve_metric_value(out, "dateline_live_windows", "", used);
    serve_metric_begin(out, "dateline_ledger_changes_total", "counter",
                       "Changes of the ledger seen since the start.");
    serve_metric_value(out, "dateline_ledger_changes_total", "", (double)version);
}

static struct MHD_Response *metrics(serve_server *server)
{
    buffer text;
    buffer_init(&text, SERVE_METRICS_LIMIT);
    serve_metrics_of_process(&text);
    write_requests(&text, server);
    write_streams(&text, server);
    return serve_text_response(&text);
}

static bool can_read_ledger(serve_server *server)
{
    uint64_t version = 0;
    dateline_ledger *ledger = serve_take_ledger(server);
    if (ledger == NULL)
        return false;
    const dateline_status status = dateline_ledger_version(ledger, &version, NULL);
    serve_return_ledger(server, ledger);
    return status == DATELINE_OK;
}

static struct MHD_Response *health(serve_server *server, unsigned *code)
{
    static const char well[] = "ok\n", ill[] = "the ledger cannot be read\n";
    const bool is_well = can_read_ledger(server);
    *code = is_well ? MHD_HTTP_OK : MHD_HTTP_SERVICE_UNAVAILABLE;
    const char *text = is_well ? well : ill;
    return MHD_create_response_from_buffer(strlen(text), (void *)(uintptr_t)text,
                                           MHD_RESPMEM_PERSISTENT);
}

struct MHD_Response *serve_health_response(serve_server *server, const char *path, unsigned *code)
{
    const bool is_metrics = strcmp(path, "/metrics") == 0;
    if (!is_metrics && strcmp(path, "/health") != 0)
        return NULL;
    struct MHD_Response *response = is_metrics ? metrics(server) : health(server, code);
    if (response != NULL) {
        (void)MHD_add_response_header(response, "Content-Type",
                                      "text/plain; version=0.0.4; charset=utf-8");
        (void)MHD_add_response_header(response, "Cache-Control", "no-store");
        (void)MHD_add_response_header(response, "X-Content-Type-Options", "nosniff");
    }
    return response;
}
