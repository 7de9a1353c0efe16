// A form on its way to decisions: they are gathered, then all are made in one transaction or none.
#ifndef SERVE_DECIDING_H
#define SERVE_DECIDING_H

#include "serve/html.h"
#include "serve/server_internal.h"

#define SERVE_DECISIONS_MOST 500u // at once

typedef struct serve_deciding {
    serve_server *server;
    const serve_form_data *form;
    const char *coder;
    serve_outcome *out;
    dateline_ledger *ledger;
    dateline_decision *decisions; // [SERVE_DECISIONS_MOST]
    size_t count;
    char **texts; // [3 * SERVE_DECISIONS_MOST] copies that decisions lead to
    size_t text_count;
} serve_deciding;

void serve_fail(serve_deciding *deciding, dateline_status status, const char *why);
const char *serve_field(const serve_deciding *deciding, const char *name); // NULL not sent
int64_t serve_number_in(const char *text);                                 // 0: it is none
// Gathers a decision, with who decides and why; its texts are copied.
void serve_gather(serve_deciding *deciding, dateline_decision decision);
// A page's JSON as the coder sees it; NULL with the failure told. Owned by the caller.
json_object *serve_read_view(serve_deciding *deciding, dateline_view view, int64_t id);

// decide_several.c: one judgement on many claims, or many incidents that are one.
void serve_decide_several(serve_deciding *deciding, const char *action);

#endif
