// Subjects that serve: requests handled in this process, by a stand-in for libmicrohttpd that has
// one connection and keeps the answer.
#include <microhttpd.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "faults.h"
#include "serve/serve.h"

#define PORT 4711

struct MHD_Response {
    void *bytes;
    size_t length;
    MHD_ContentReaderFreeCallback release;
    void *context;
};

static struct {
    MHD_AccessHandlerCallback handler;
    void *context;
    const char *token;
    const char *argument[2]; // name, value
    unsigned code;           // of the last answer; 0 none
    uint64_t digest;         // of its body
} stand_in;

struct MHD_Daemon *MHD_start_daemon(unsigned flags, uint16_t port, MHD_AcceptPolicyCallback accept,
                                    void *accept_context, MHD_AccessHandlerCallback handler,
                                    void *context, ...)
{
    (void)flags;
    (void)port;
    (void)accept;
    (void)accept_context;
    stand_in.handler = handler;
    stand_in.context = context;
    return (struct MHD_Daemon *)&stand_in;
}

void MHD_stop_daemon(struct MHD_Daemon *daemon)
{
    (void)daemon;
}

const union MHD_DaemonInfo *MHD_get_daemon_info(struct MHD_Daemon *daemon,
                                                enum MHD_DaemonInfoType type, ...)
{
    static const union MHD_DaemonInfo info = {.port = PORT};
    (void)daemon;
    (void)type;
    return &info;
}

const char *MHD_lookup_connection_value(struct MHD_Connection *connection, enum MHD_ValueKind kind,
                                        const char *key)
{
    (void)connection;
    if (kind == MHD_HEADER_KIND && strcmp(key, "Host") == 0)
        return "127.0.0.1:4711";
    if (kind == MHD_COOKIE_KIND)
        return stand_in.token;
    if (kind == MHD_GET_ARGUMENT_KIND && stand_in.argument[0] != NULL &&
        strcmp(key, stand_in.argument[0]) == 0)
        return stand_in.argument[1];
    return NULL;
}

static struct MHD_Response *response_of(struct MHD_Response made)
{
    struct MHD_Response *response = malloc(sizeof *response);
    if (response != NULL)
        *response = made;
    return response;
}

struct MHD_Response *MHD_create_response_from_buffer(size_t length, void *bytes,
                                                     enum MHD_ResponseMemoryMode mode)
{
    (void)mode; // only what lasts is given so
    return response_of((struct MHD_Response){.bytes = bytes, .length = length});
}

struct MHD_Response *
MHD_create_response_from_buffer_with_free_callback(size_t length, void *bytes,
                                                   MHD_ContentReaderFreeCallback release)
{
    return response_of((struct MHD_Response){bytes, length, release, bytes});
}

struct MHD_Response *MHD_create_response_from_callback(uint64_t size, size_t block,
                                                       MHD_ContentReaderCallback reader,
                                                       void *context,
                                                       MHD_ContentReaderFreeCallback release)
{
    (void)size;
    (void)block;
    (void)reader;
    return response_of((struct MHD_Response){.release = release, .context = context});
}

enum MHD_Result MHD_add_response_header(struct MHD_Response *response, const char *name,
                                        const char *value)
{
    return response != NULL && strlen(name) > 0 && strlen(value) > 0 ? MHD_YES : MHD_NO;
}

enum MHD_Result MHD_queue_response(struct MHD_Connection *connection, unsigned code,
                                   struct MHD_Response *response)
{
    (void)connection;
    stand_in.code = code;
    (void)digest_write(&stand_in.digest, response->bytes, response->length);
    return MHD_YES;
}

void MHD_destroy_response(struct MHD_Response *response)
{
    if (response->release != NULL)
        response->release(response->context);
    free(response);
}

void MHD_suspend_connection(struct MHD_Connection *connection)
{
    (void)connection;
}

void MHD_resume_connection(struct MHD_Connection *connection)
{
    (void)connection;
}

// ---- requests --------------------------------------------------------------------------------

typedef struct request {
    const char *path;
    const char *name, *value; // an argument, or NULL
} request;

static const request requests[] = {
    {"/", NULL, NULL},
    {"/incidents", "type", "ASSAULT"},
    {"/incidents.json", NULL, NULL},
    {"/incidents.csv", NULL, NULL},
    {"/incident/1", NULL, NULL},
    {"/claim/1", NULL, NULL},
    {"/disputes", NULL, NULL},
    {"/people", NULL, NULL},
    {"/sources", NULL, NULL},
    {"/source", "name", "police"},
    {"/incident/999", NULL, NULL},
    {"/nowhere", NULL, NULL},
    {"/events", NULL, NULL},
    {"/", "token", ""},
    {"/", "from", "2024-03"},
};

static serve_server *the_server;

static void start_server(const subject *subject)
{
    (void)subject;
    if (the_server != NULL)
        return;
    if (serve_start(&the_server, the_world.ledger, PORT, NULL, NULL) != DATELINE_OK)
        abort();
    stand_in.token = strstr(serve_address(the_server), "token=") + strlen("token=");
}

static outcome run_request(const subject *subject)
{
    const request *request = subject->context;
    size_t upload = 0;
    void *state = NULL;
    const bool is_first = request->name != NULL && strcmp(request->name, "token") == 0;
    stand_in.argument[0] = request->name;
    stand_in.argument[1] = is_first ? stand_in.token : request->value;
    stand_in.code = 0;
    stand_in.digest = DIGEST_OF_NOTHING;
    const enum MHD_Result result = stand_in.handler(stand_in.context, NULL, request->path, "GET",
                                                    "HTTP/1.1", NULL, &upload, &state);
    (void)digest_write(&stand_in.digest, (const char *)&stand_in.code, sizeof stand_in.code);
    const bool is_answered = result == MHD_YES && stand_in.code < 500;
    return (outcome){is_answered ? DATELINE_OK : DATELINE_NO_MEMORY, stand_in.digest};
}

static outcome run_start(const subject *subject)
{
    serve_server *server = NULL;
    dateline_error error = {0};
    (void)subject;
    const dateline_status status = serve_start(&server, the_world.ledger, PORT, NULL, &error);
    serve_stop(server);
    return (outcome){status, 0};
}

void serving_subjects(subjects *all)
{
    for (size_t i = 0; i < sizeof requests / sizeof *requests; i++) {
        const subject added = {

            .context = &requests[i],
            .keeps_memory = true,
            .prepare = start_server,
            .run = run_request};
        subjects_add(all, &added, "serve %s%s%s", requests[i].path,
                     requests[i].name == NULL ? "" : " ",
                     requests[i].name == NULL ? "" : requests[i].name);
    }
    const subject start = {.run = run_start};
    subjects_add(all, &start, "start a server");
}
