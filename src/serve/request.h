// What is asked for: a fixed table of pages, and the filters that stand in the address. Nothing
// maps to the file system.
#ifndef SERVE_REQUEST_H
#define SERVE_REQUEST_H

#include "serve/page.h"

typedef enum serve_form { SERVE_HTML, SERVE_JSON, SERVE_CSV } serve_form;

typedef struct serve_request {
    dateline_view view;
    serve_form form;
    dateline_query query; // texts are borrowed from the connection
    double box[4];
    const char *coder; // who decides
    const char *key;   // forms carry it: those of another site have none
    int64_t done;      // the decision that was just made, 0 none
} serve_request;

// The value of an argument, NULL when it is not given.
typedef const char *(*serve_argument)(void *connection, const char *name);

// False when there is no such page or an argument is malformed.
bool serve_request_read(serve_request *out, const char *path, serve_argument argument,
                        void *connection);

// A filter that a link sets anew; NULL takes it away.
typedef struct serve_change {
    const char *name, *value;
} serve_change;

// "/path?filters" of the request with some of them changed, for an attribute. Filters stand in one
// order and empty ones are left out, so that the same question has one address.
void serve_put_address(serve_page *page, const serve_request *request, serve_form form,
                       const serve_change *changes, size_t change_count);
// "?filters" with hidden inputs for what a form has no field for.
const char *serve_value(const serve_request *request, const char *name, char box_text[64]);

#endif
