// Queue: articles shared out among many workers, in the ledger's database. Reading is the work,
// queueing never is: a lease is one statement, and that an article is dealt with is one more in the
// transaction that adds it.
//
// Times are milliseconds of the database's clock, as machines' clocks differ.
#ifndef QUEUE_QUEUE_H
#define QUEUE_QUEUE_H

#include "dateline_queue.h"
#include "ledger/ledger.h"

typedef struct queue queue;

// The functions do what their twins dateline_queue_... of the public header say.
dateline_status queue_open(queue **out, ledger *ledger, dateline_error *error);
void queue_close(queue *queue);
dateline_status queue_put(queue *queue, const dateline_shard *shard, int64_t *id, bool *is_new,
                          dateline_error *error);

dateline_status queue_lease(const dateline_lease **out, queue *queue, const char *worker,
                            int64_t id, uint32_t seconds, dateline_error *error);
dateline_status queue_add(queue *queue, const article *article, bool *added, dateline_error *error);
dateline_status queue_pass(queue *queue, const char *reason, dateline_error *error);
dateline_status queue_finish(queue *queue, dateline_error *error);
dateline_status queue_give_back(queue *queue, dateline_error *error);
dateline_status queue_fail(queue *queue, const char *worker, const char *reason, bool whole,
                           dateline_error *error);
bool queue_is_out(const queue *queue);
uint64_t queue_spent(const queue *queue);
uint64_t queue_set_aside(const queue *queue);
dateline_status queue_beat(queue *queue, const dateline_worker *worker, uint32_t seconds,
                           dateline_error *error);

dateline_status queue_count(dateline_queue_counts *out, queue *queue, dateline_error *error);
dateline_status queue_asides(queue *queue, dateline_each_aside each, void *context,
                             dateline_error *error);
dateline_status queue_workers(queue *queue, dateline_each_worker each, void *context,
                              dateline_error *error);
dateline_status queue_opens(queue *queue, dateline_each_open each, void *context,
                            dateline_error *error);
dateline_status queue_retry(queue *queue, uint64_t *count, dateline_error *error);

#endif
