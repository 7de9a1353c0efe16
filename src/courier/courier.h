// Courier: numbers of shards as messages of NATS JetStream, so that workers of many machines need
// not ask the database what there is to do. The stream is transport, never the archive: which
// shards are read stands in the queue beside the ledger, a message only says that one may be open.
// A message that is lost is sent again by `dateline enqueue --missing`; one that comes twice finds
// its shard done.
//
// Built without libnats, everything here says DATELINE_UNSUPPORTED.
#ifndef COURIER_COURIER_H
#define COURIER_COURIER_H

#include "dateline.h"

typedef struct courier courier;

// url: "nats://host:port", several with commas between them. Joins the stream, which is made when
// it is missing, kept by `copies` servers (1, 3 or 5). seconds: how long a message may be out
// before another worker gets it.
dateline_status courier_join(courier **out, const char *url, unsigned copies, unsigned seconds,
                             dateline_error *error);
void courier_leave(courier *courier); // NULL is fine

// Sends a shard's number and waits until the stream has it; tries again while servers come and go,
// up to a minute. The same sha256 within some minutes is one message.
dateline_status courier_send(courier *courier, int64_t shard, const char *sha256,
                             dateline_error *error);

// The next message, waiting up to so many milliseconds. DATELINE_NOT_FOUND: none came. One message
// is held at a time.
dateline_status courier_receive(courier *courier, int64_t *shard, unsigned milliseconds,
                                dateline_error *error);
void courier_working(courier *courier); // the message is in work: its time begins anew
// After the ledger's commit, never before.
dateline_status courier_done(courier *courier, dateline_error *error);
void courier_later(courier *courier, unsigned milliseconds); // to be given out again after so long

#endif
