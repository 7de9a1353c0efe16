// The queue of dateline: what dateline.h is for one reader, this is for many machines.
#ifndef DATELINE_QUEUE_H
#define DATELINE_QUEUE_H

#include "dateline.h"

#ifdef __cplusplus
extern "C" {
#endif

// ---- queue: articles shared out among workers -----------------------------------------------
//
// A queue stands in a ledger's database. What is queued are shards: files, or parts of files of
// JSON Lines. A worker leases a shard, reads its articles in their order, and adds each to the
// ledger; that the shard is one article further stands in the same transaction. So no article is
// lost and none is added twice, whenever a worker dies. A lease that is not renewed runs out, and
// the next worker goes on where the ledger stands; who comes late adds nothing.

typedef struct dateline_queue dateline_queue;

// The queue of the ledger's database, made when it is missing and the ledger may be written. The
// ledger must outlive it and belongs to the same thread.
DATELINE_API DATELINE_CHECKED dateline_status dateline_queue_open(dateline_queue **out,
                                                                  dateline_ledger *ledger,
                                                                  dateline_error *error);
DATELINE_API void dateline_queue_close(dateline_queue *queue); // NULL is fine

// Strings may be NULL but for path and sha256.
typedef struct dateline_shard {
    const char *path;       // as every worker finds the file
    uint64_t start, length; // bytes of it
    uint64_t line;          // lines before start
    const char *sha256;     // of those bytes, 64 digits: what is queued already is not again
    const char *format, *day, *columns; // as for dateline_reader_options, format by its name
    const void *bytes;                  // [length] when they travel in the queue; else NULL
} dateline_shard;

// *id: the shard's number. *is_new is false when equal bytes were queued before.
DATELINE_API DATELINE_CHECKED dateline_status dateline_queue_put(dateline_queue *queue,
                                                                 const dateline_shard *shard,
                                                                 int64_t *id, bool *is_new,
                                                                 dateline_error *error);

// ---- reading in processes that were forked with an open engine ------------------------------

// What `sandbox` asks for, of an engine that was opened without it: for a process that was forked
// since and shares what is mapped. Before it has threads or readers. OK when it is so already.
DATELINE_API DATELINE_CHECKED dateline_status dateline_engine_lock_in(dateline_engine *engine,
                                                                      dateline_error *error);
// Was the last fault the end of the process that reads, before its time was over? What the machine
// did may pass where the article's own faults do not, so that it is worth another try.
DATELINE_API bool dateline_reader_died(const dateline_reader *reader);

// ---- leases ---------------------------------------------------------------------------------

typedef struct dateline_lease {
    int64_t id;
    dateline_shard shard;
    uint64_t done; // articles and faults of it that are dealt with
} dateline_lease;

// Leases the shard that has waited longest, or shard `id` (0: any), for so many seconds. The queue
// holds one lease at a time; *out lives until the next. DATELINE_NOT_FOUND: there is nothing to do;
// DATELINE_LIMIT: shard `id` is leased by another. An article that three leases in a row did not
// get past is set aside here with the reason; a shard of which three in a row were set aside, as
// well.
DATELINE_API DATELINE_CHECKED dateline_status dateline_queue_lease(const dateline_lease **out,
                                                                   dateline_queue *queue,
                                                                   const char *worker, int64_t id,
                                                                   uint32_t seconds,
                                                                   dateline_error *error);
// Adds the leased shard's next article to the ledger. DATELINE_NOT_FOUND: the lease went to
// another, and nothing was added.
DATELINE_API DATELINE_CHECKED dateline_status dateline_queue_add(dateline_queue *queue,
                                                                 const dateline_article *article,
                                                                 bool *added,
                                                                 dateline_error *error);
// The next article brings nothing: reason NULL, or it is set aside for that reason.
DATELINE_API DATELINE_CHECKED dateline_status dateline_queue_pass(dateline_queue *queue,
                                                                  const char *reason,
                                                                  dateline_error *error);
DATELINE_API DATELINE_CHECKED dateline_status dateline_queue_finish(dateline_queue *queue,
                                                                    dateline_error *error);
// Before it is finished: as if it had not been leased.
DATELINE_API DATELINE_CHECKED dateline_status dateline_queue_give_back(dateline_queue *queue,
                                                                       dateline_error *error);
// A try has failed: what the worker leased may be leased again. whole: the fault is the shard's,
// not its next article's. reason NULL: it is nobody's, and was no try. Anyone may say this of a
// worker that has died.
DATELINE_API DATELINE_CHECKED dateline_status dateline_queue_fail(dateline_queue *queue,
                                                                  const char *worker,
                                                                  const char *reason, bool whole,
                                                                  dateline_error *error);
// Whether the last fault was the database's own: away, full, read only, busy or at its limits.
// Neither the shard nor its article is to blame, and another try later may do.
DATELINE_API bool dateline_queue_is_out(const dateline_queue *queue);
// Microseconds waited for leases and for what is told of their progress, the articles themselves
// not among them.
DATELINE_API uint64_t dateline_queue_spent(const dateline_queue *queue);
// Articles, and shards whole, that this queue's leases set aside.
DATELINE_API uint64_t dateline_queue_set_aside(const dateline_queue *queue);

typedef struct dateline_worker {
    const char *name, *host;
    int64_t process;
    int64_t started, seen; // milliseconds since 1970, by the database's clock; not for _beat
    int64_t shard;         // 0: none
    uint64_t added, known, foreign, set_aside;
    uint64_t reading, storing; // milliseconds spent
} dateline_worker;

// The worker lives: its lease goes on for so many seconds from now. seconds 0: it has ended.
DATELINE_API DATELINE_CHECKED dateline_status dateline_queue_beat(dateline_queue *queue,
                                                                  const dateline_worker *worker,
                                                                  uint32_t seconds,
                                                                  dateline_error *error);

typedef struct dateline_queue_counts {
    uint64_t waiting, leased, done, failed; // shards
    uint64_t expired;                       // of those leased: nobody renews them
    uint64_t articles, set_aside;           // dealt with; of these set aside
    int64_t oldest;                         // seconds since the oldest open shard came, -1: none
} dateline_queue_counts;

DATELINE_API DATELINE_CHECKED dateline_status dateline_queue_count(dateline_queue_counts *out,
                                                                   dateline_queue *queue,
                                                                   dateline_error *error);

typedef struct dateline_aside {
    int64_t shard;
    const char *path;
    uint64_t number; // of the article in its shard, from 1; 0: all that was left of the shard
    const char *reason, *at;
} dateline_aside;

// Row by row; a row lives until the next. Return false to stop.
typedef bool (*dateline_each_aside)(void *context, const dateline_aside *row);
typedef bool (*dateline_each_worker)(void *context, const dateline_worker *row);
typedef bool (*dateline_each_open)(void *context, int64_t id, const char *sha256);
DATELINE_API DATELINE_CHECKED dateline_status dateline_queue_asides(dateline_queue *queue,
                                                                    dateline_each_aside each,
                                                                    void *context,
                                                                    dateline_error *error);
// Those seen in the last minute.
DATELINE_API DATELINE_CHECKED dateline_status dateline_queue_workers(dateline_queue *queue,
                                                                     dateline_each_worker each,
                                                                     void *context,
                                                                     dateline_error *error);
// Shards that are neither done nor failed.
DATELINE_API DATELINE_CHECKED dateline_status dateline_queue_opens(dateline_queue *queue,
                                                                   dateline_each_open each,
                                                                   void *context,
                                                                   dateline_error *error);
// Queues again, from its start, every shard of which something was set aside. *count: of shards.
DATELINE_API DATELINE_CHECKED dateline_status dateline_queue_retry(dateline_queue *queue,
                                                                   uint64_t *count,
                                                                   dateline_error *error);

#ifdef __cplusplus
}
#endif
#endif
