// Vitals: how a program that runs for long is, told to the machines that watch it: /metrics in
// Prometheus' text format, /health as 200 or 503 with the reason. Loopback only; no token, since a
// collector has nowhere to get one from and there are counts here, never a word of an article.
#ifndef SERVE_VITALS_H
#define SERVE_VITALS_H

#include "base/buffer.h"
#include "dateline.h"

struct MHD_Response;

#define SERVE_METRICS_LIMIT ((size_t)64 << 10) // bytes

typedef struct serve_vitals {
    void (*write)(buffer *out, void *context); // the metrics
    const char *(*trouble)(void *context);     // NULL: all is well; static words
    void *context;                             // both are called from another thread
} serve_vitals;

typedef struct serve_watch serve_watch;

// Answers on 127.0.0.1:port (0 picks a free one). DATELINE_IO when the port is taken.
DATELINE_CHECKED dateline_status serve_watch_start(serve_watch **out, uint16_t port,
                                                   const serve_vitals *vitals,
                                                   dateline_error *error);
unsigned serve_watch_port(const serve_watch *watch);
void serve_watch_stop(serve_watch *watch); // NULL is fine

// One metric: its help and kind, then a line for each value. labels is `state="waiting"` or "".
void serve_metric_begin(buffer *out, const char *name, const char *kind, const char *help);
void serve_metric_value(buffer *out, const char *name, const char *labels, double value);
// What every program of ours tells of itself: its version, its start, its memory.
void serve_metrics_of_process(buffer *out);
// Takes the text over; NULL when it could not be written or there is no memory.
struct MHD_Response *serve_text_response(buffer *text);

#endif
