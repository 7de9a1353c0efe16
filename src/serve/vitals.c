#include "serve/vitals.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <microhttpd.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/file.h"
#include "base/memory.h"

#define CONNECTIONS 16u
#define TIMEOUT_SECONDS 5u
#define WORDS_LIMIT ((size_t)256)

struct serve_watch {
    struct MHD_Daemon *daemon;
    serve_vitals vitals;
    atomic_uint port; // 0 until it is noted, when the daemon listens already: who asks, asks again
};

// ---- Prometheus' text ----

void serve_metric_begin(buffer *out, const char *name, const char *kind, const char *help)
{
    buffer_add_format(out, "# HELP %s %s\n# TYPE %s %s\n", name, help, name, kind);
}

void serve_metric_value(buffer *out, const char *name, const char *labels, double value)
{
    const char *open = labels[0] == '\0' ? "" : "{", *close = labels[0] == '\0' ? "" : "}";
    if (fabs(value) < 1e15 && value == floor(value))
        buffer_add_format(out, "%s%s%s%s %.0f\n", name, open, labels, close, value);
    else
        buffer_add_format(out, "%s%s%s%s %.6f\n", name, open, labels, close, value);
}

// Bytes that this process holds in memory; 0 when the system does not tell.
static double resident_bytes(void)
{
    char text[128];
    char *rest = text;
    const int file = file_open("/proc/self/statm", O_RDONLY, 0);
    if (file < 0)
        return 0;
    const ssize_t length = file_read(file, text, sizeof text - 1);
    (void)file_close(file);
    text[length < 0 ? 0 : length] = '\0';
    (void)strtoul(text, &rest, 10); // all that is mapped stands before it
    return (double)strtoul(rest, NULL, 10) * (double)sysconf(_SC_PAGESIZE);
}

static double cpu_seconds(void)
{
    struct timespec time = {0};
    (void)clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

void serve_metrics_of_process(buffer *out)
{
    serve_metric_begin(out, "dateline_build_info", "gauge", "The version of dateline.");
    serve_metric_value(out, "dateline_build_info", "version=\"" DATELINE_VERSION "\"", 1);
    serve_metric_begin(out, "process_resident_memory_bytes", "gauge", "Memory in use.");
    serve_metric_value(out, "process_resident_memory_bytes", "", resident_bytes());
    serve_metric_begin(out, "process_cpu_seconds_total", "counter", "Processor time used.");
    serve_metric_value(out, "process_cpu_seconds_total", "", cpu_seconds());
}

// ---- answers ----

struct MHD_Response *serve_text_response(buffer *text)
{
    struct MHD_Response *response = NULL;
    if (!text->failed)
        response = MHD_create_response_from_buffer_with_free_callback(text->length, text->data,
                                                                      memory_release);
    if (response == NULL)
        buffer_clear(text);
    return response;
}

static enum MHD_Result answer(struct MHD_Connection *connection, unsigned code, const char *type,
                              buffer *text)
{
    struct MHD_Response *response = serve_text_response(text);
    if (response == NULL)
        return MHD_NO;
    (void)MHD_add_response_header(response, "Content-Type", type);
    (void)MHD_add_response_header(response, "Cache-Control", "no-store");
    (void)MHD_add_response_header(response, "X-Content-Type-Options", "nosniff");
    const enum MHD_Result result = MHD_queue_response(connection, code, response);
    MHD_destroy_response(response);
    return result;
}

static enum MHD_Result answer_metrics(const serve_watch *watch, struct MHD_Connection *connection)
{
    buffer text;
    buffer_init(&text, SERVE_METRICS_LIMIT);
    serve_metrics_of_process(&text);
    watch->vitals.write(&text, watch->vitals.context);
    return answer(connection, MHD_HTTP_OK, "text/plain; version=0.0.4; charset=utf-8", &text);
}

static enum MHD_Result answer_words(struct MHD_Connection *connection, unsigned code,
                                    const char *words)
{
    buffer text;
    buffer_init(&text, WORDS_LIMIT);
    buffer_add_format(&text, "%s\n", words);
    return answer(connection, code, "text/plain; charset=utf-8", &text);
}

// Only whoever asks for this machine by its own name: a page elsewhere whose name leads here does
// not get an answer.
static bool is_own_host(const serve_watch *watch, struct MHD_Connection *connection)
{
    static const char *const names[] = {"127.0.0.1", "localhost"};
    const char *host = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "Host");
    for (size_t i = 0; host != NULL && i < sizeof names / sizeof *names; i++) {
        char own[32];
        snprintf(own, sizeof own, "%s:%u", names[i], watch->port);
        if (strcmp(host, own) == 0)
            return true;
    }
    return false;
}

static enum MHD_Result handle(void *context, struct MHD_Connection *connection, const char *path,
                              const char *method, const char *version, const char *upload,
                              size_t *upload_size, void **state)
{
    const serve_watch *watch = context;
    (void)version;
    (void)upload;
    (void)upload_size;
    (void)state;
    if (!is_own_host(watch, connection))
        return answer_words(connection, MHD_HTTP_MISDIRECTED_REQUEST, "not the name of this host");
    if (strcmp(method, "GET") != 0)
        return answer_words(connection, MHD_HTTP_METHOD_NOT_ALLOWED, "only GET is answered here");
    if (strcmp(path, "/metrics") == 0)
        return answer_metrics(watch, connection);
    if (strcmp(path, "/health") != 0)
        return answer_words(connection, MHD_HTTP_NOT_FOUND, "/metrics and /health are here");
    const char *trouble = watch->vitals.trouble(watch->vitals.context);
    return trouble == NULL ? answer_words(connection, MHD_HTTP_OK, "ok")
                           : answer_words(connection, MHD_HTTP_SERVICE_UNAVAILABLE, trouble);
}

// ---- starting and stopping ----

dateline_status serve_watch_start(serve_watch **out, uint16_t port, const serve_vitals *vitals,
                                  dateline_error *error)
{
    struct sockaddr_in loopback = {.sin_family = AF_INET, .sin_port = htons(port)};
    loopback.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    serve_watch *watch = memory_allocate_zeroed(1, sizeof *watch);
    if (watch == NULL)
        return DATELINE_NO_MEMORY;
    watch->vitals = *vitals;
    watch->daemon = MHD_start_daemon(
        MHD_USE_EPOLL_INTERNAL_THREAD, port, NULL, NULL, handle, watch, MHD_OPTION_SOCK_ADDR,
        (struct sockaddr *)&loopback, MHD_OPTION_CONNECTION_LIMIT, CONNECTIONS,
        MHD_OPTION_CONNECTION_TIMEOUT, TIMEOUT_SECONDS, MHD_OPTION_END);
    if (watch->daemon == NULL) {
        *error = (dateline_error){.status = DATELINE_IO};
        snprintf(error->message, sizeof error->message, "cannot listen on 127.0.0.1:%u: %s",
                 (unsigned)port, strerror(errno));
        memory_release(watch);
        return DATELINE_IO;
    }
    const union MHD_DaemonInfo *info =
        MHD_get_daemon_info(watch->daemon, MHD_DAEMON_INFO_BIND_PORT);
    watch->port = info != NULL ? info->port : port;
    *out = watch;
    return DATELINE_OK;
}

unsigned serve_watch_port(const serve_watch *watch)
{
    return watch->port;
}

void serve_watch_stop(serve_watch *watch)
{
    if (watch == NULL)
        return;
    MHD_stop_daemon(watch->daemon);
    memory_release(watch);
}
