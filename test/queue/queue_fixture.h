// A queue beside a ledger of its own.
#ifndef TEST_QUEUE_QUEUE_FIXTURE_H
#define TEST_QUEUE_QUEUE_FIXTURE_H

#include "support/ledger_fixture.h"

#include "queue/queue.h"

typedef struct opened {
    ledger *ledger;
    queue *queue;
} opened;

static inline opened open_queue(const fixture *fixture)
{
    opened made = {0};
    assert_int_equal(ledger_open(&made.ledger, fixture->path, DATELINE_LEDGER_WRITE, NULL),
                     DATELINE_OK);
    assert_int_equal(queue_open(&made.queue, made.ledger, NULL), DATELINE_OK);
    return made;
}

static inline void close_queue(opened *made)
{
    queue_close(made->queue);
    ledger_close(made->ledger);
}

#endif
