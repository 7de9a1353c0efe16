// What the files of the queue share: the connection, the statements, the lease that is held.
#ifndef QUEUE_QUEUE_INTERNAL_H
#define QUEUE_QUEUE_INTERNAL_H

#include "database/database.h"
#include "queue/queue.h"

#define QUEUE_TRIES 3      // of one article before it is set aside
#define QUEUE_STREAK 3     // articles set aside in a row before the rest of the shard is
#define QUEUE_LOCK 7733220 // whoever makes the tables waits for others who do

typedef enum queue_statement {
    QUEUE_PUT,
    QUEUE_FIND,
    QUEUE_LEASE,
    QUEUE_LEASE_ONE,
    QUEUE_IS_OPEN,
    QUEUE_KEEP_ASIDE,
    QUEUE_SKIP,
    QUEUE_ADVANCE, // with the article: a fault where the lease is another's (done may not be NULL)
    QUEUE_PASS,    // without one
    QUEUE_IS_MINE,
    QUEUE_FINISH,
    QUEUE_FAIL_SHARD,
    QUEUE_GIVE_BACK,
    QUEUE_FAIL,
    QUEUE_RENEW,
    QUEUE_BEAT,
    QUEUE_END,
    QUEUE_FORGET,
    QUEUE_COUNT,
    QUEUE_ASIDES,
    QUEUE_WORKERS,
    QUEUE_OPENS,
    QUEUE_RETRY_ASIDES,
    QUEUE_RETRY,
    QUEUE_STATEMENTS,
} queue_statement;

struct queue {
    ledger *ledger;                                   // borrowed
    database *database;                               // the ledger's
    database_statement *statements[QUEUE_STATEMENTS]; // NULL until asked for
    dateline_lease lease;                             // id 0: none is held
    char worker[128];                                 // who holds it
    buffer texts;                                     // the lease's strings
    uint64_t spent;                                   // microseconds: queue_spent
    uint64_t set_aside;                               // by leases
};

// Ready to be bound; NULL after saying in *error why not.
database_statement *queue_prepare(queue *queue, queue_statement which, dateline_error *error);
// Writes what a statement or the schema says in the words of this database: $NOW, $SKIP, $ID,
// $BLOB.
void queue_write_sql(buffer *out, const queue *queue, const char *sql);

// Steps a statement that returns the number of what it changed. DATELINE_NOT_FOUND when it changed
// nothing: the lease is another's.
dateline_status queue_change(database_statement *statement, dateline_error *error);

// NUL-terminated copy in `texts`; NULL for NULL. Valid until texts grows: see queue_lease.
slice queue_text_of(const char *text);

#endif
