// What the files of the server share: the token, the ledgers that are open, who listens for news.
#ifndef SERVE_SERVER_INTERNAL_H
#define SERVE_SERVER_INTERNAL_H

#include <microhttpd.h>
#include <pthread.h>
#include <stdatomic.h>

#include "serve/page.h"
#include "serve/serve.h"

#define SERVE_TOKEN_BYTES 16
#define SERVE_LEDGERS 8 // kept open between requests
#define SERVE_STREAMS 64

typedef struct serve_stream { // one who listens for news
    struct MHD_Connection *connection;
    uint64_t told; // the version it knows
    bool is_used, is_waiting, is_woken, is_greeted;
} serve_stream;

#define SERVE_CACHED 24 // pages kept

typedef struct serve_cached { // a page of one version of the ledger
    uint64_t version, used;   // when it was last asked for, by cache_clock
    char *question;           // the address and whose page it is; NULL: free
    char *bytes;
    size_t length;
} serve_cached;

struct serve_server {
    struct MHD_Daemon *daemon;
    const char *ledger_path; // borrowed
    unsigned port;
    char token[2 * SERVE_TOKEN_BYTES + 1];
    char key[2 * SERVE_TOKEN_BYTES + 1]; // that forms carry
    const char *coder;                   // borrowed
    char run[17];                        // tells this start of the program from others, in ETags
    char address[96];
    pthread_mutex_t writing;                 // one decision at a time
    pthread_mutex_t lock;                    // of all below
    dateline_ledger *ledgers[SERVE_LEDGERS]; // not in use now
    size_t ledger_count;
    dateline_ledger *watched; // tells when another program has written
    uint64_t seen, version;   // its number; how often that changed
    serve_cached cached[SERVE_CACHED];
    uint64_t cache_clock;
    serve_stream streams[SERVE_STREAMS];
    pthread_t watcher;
    bool is_watching, is_stopping;
    dateline_places *places; // opened when first asked for
    bool has_no_places;
    atomic_ulong answered[6]; // requests by the hundreds of their codes
};

// ---- server.c: what libmicrohttpd calls ----

// One call a request, several of a form.
enum MHD_Result serve_handle(void *context, struct MHD_Connection *connection, const char *path,
                             const char *method, const char *version, const char *upload,
                             size_t *upload_size, void **state);
void serve_conclude_request(void *context, struct MHD_Connection *connection, void **state,
                            enum MHD_RequestTerminationCode why);

// ---- post.c: what a form sends ----

typedef struct serve_form_data serve_form_data;

#define SERVE_FORM_FIELDS 256u
#define SERVE_BODY_MOST 65536u // bytes

// libmicrohttpd's pieces of a form, gathered; NULL without memory or when it is no form.
serve_form_data *serve_form_open(struct MHD_Connection *connection);
void serve_form_close(serve_form_data *form);                                  // NULL is fine
bool serve_form_take(serve_form_data *form, const char *bytes, size_t length); // false: too much
const char *serve_form_value(const serve_form_data *form, const char *name);   // NULL not sent
// The i-th of several values of a name, NULL past the last.
const char *serve_form_nth(const serve_form_data *form, const char *name, size_t i);

// The i-th field, in the order in which they were sent; false past the last.
bool serve_form_field(const serve_form_data *form, size_t i, const char **name, const char **value);

// ---- decide.c: a form becomes decisions ----

typedef struct serve_outcome {
    dateline_error error; // status DATELINE_OK: done
    int64_t decision;     // the last that was made, 0 none
    const char *coder;    // who decides from now on, NULL as before
} serve_outcome;

void serve_decide(serve_outcome *out, serve_server *server, const serve_form_data *form,
                  const char *coder);

// ---- ledgers.c ----

dateline_ledger *serve_take_ledger(serve_server *server); // NULL when it cannot be opened
void serve_return_ledger(serve_server *server, dateline_ledger *ledger);
// How often the ledger was written by another since the start.
uint64_t serve_version(serve_server *server);
// We have written: who asks next must see it, however late the database tells.
void serve_note_change(serve_server *server);
// The gazetteer; NULL when there is none.
const dateline_places *serve_places(serve_server *server);

// ---- cache.c ----

// Appends the page that was answered to this question at this version; false when there is none.
bool serve_cache_find(serve_page *out, serve_server *server, uint64_t version,
                      const char *question);
void serve_cache_keep(serve_server *server, uint64_t version, const char *question,
                      const serve_page *page);
void serve_cache_clear(serve_server *server); // when nobody asks any more

// ---- live.c ----

bool serve_live_start(serve_server *server);
void serve_live_stop(serve_server *server); // all streams end
// A stream of server-sent events: one a change of the ledger. NULL when there are too many.
struct MHD_Response *serve_live_response(serve_server *server, struct MHD_Connection *connection);

// ---- health.c: what needs no token ----

// /metrics and /health, NULL for any other path. *code: of the answer.
struct MHD_Response *serve_health_response(serve_server *server, const char *path, unsigned *code);

// ---- gate.c: who may ask ----

bool serve_make_token(serve_server *server);
bool serve_is_own_host(const serve_server *server, struct MHD_Connection *connection);
bool serve_has_token(const serve_server *server,
                     struct MHD_Connection *connection); // in the address
bool serve_has_cookie(const serve_server *server, struct MHD_Connection *connection); // or a cookie
void serve_put_cookie(const serve_server *server, struct MHD_Response *response);
// Who decides, as a cookie says it.
void serve_find_coder(char out[128], const serve_server *server, struct MHD_Connection *connection);
void serve_put_coder(const serve_server *server, struct MHD_Response *response, const char *coder);
// Was the form made by this server's page?
bool serve_is_own_form(const serve_server *server, struct MHD_Connection *connection,
                       const char *key);

#endif
