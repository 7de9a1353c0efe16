// Serve: the ledger in a browser on this machine. Loopback only; every request must carry the
// random token of the address that is printed; what people decide is written and nothing else;
// pages work without JavaScript.
//
// Only the public header is used: what the browser shows is what `--json` says.
#ifndef SERVE_SERVE_H
#define SERVE_SERVE_H

#include <signal.h>

#include "dateline.h"

typedef struct serve_server serve_server;

// Starts answering on 127.0.0.1:port (0 picks a free one) from a thread of its own. ledger_path
// and coder (who decides, unless a page says otherwise) must outlive the server. DATELINE_IO when
// the port is taken; the ledger is opened once to see that it can be read.
DATELINE_CHECKED dateline_status serve_start(serve_server **out, const char *ledger_path,
                                             uint16_t port, const char *coder,
                                             dateline_error *error);
// The address to open, token included; lives as long as the server.
const char *serve_address(const serve_server *server);
void serve_stop(serve_server *server); // NULL is fine

#endif
