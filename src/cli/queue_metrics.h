// The queue's counts: in Prometheus' text, as `dateline queue --prometheus` and workers tell them.
#ifndef CLI_QUEUE_METRICS_H
#define CLI_QUEUE_METRICS_H

#include "base/buffer.h"
#include "base/json_writer.h"
#include "dateline_queue.h"

void cli_write_queue_metrics(buffer *out, const dateline_queue_counts *counts);
// As members of the object that is open.
void cli_write_queue_counts(json_writer *json, const dateline_queue_counts *counts);

#endif
