#include <string.h>

#include "base/memory.h"
#include "serve/asset.h"
#include "serve/html.h"
#include "serve/server_internal.h"

// ---- answers ----

static void put_headers(struct MHD_Response *response, const char *type)
{
    static const char *const headers[][2] = {
        {"Content-Security-Policy",
         "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
         "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"},
        {"X-Content-Type-Options", "nosniff"},
        {"Referrer-Policy", "same-origin"}, // without one a form does not say where it comes from
        {"Cross-Origin-Opener-Policy", "same-origin"},
        {"Cross-Origin-Resource-Policy", "same-origin"},
    };
    (void)MHD_add_response_header(response, "Content-Type", type);
    for (size_t i = 0; i < sizeof headers / sizeof *headers; i++)
        (void)MHD_add_response_header(response, headers[i][0], headers[i][1]);
}

// libmicrohttpd's callback at the end of a request; its code is what was kept for it.
static void count_answer(serve_server *server, struct MHD_Connection *connection)
{
    const union MHD_ConnectionInfo *info =
        MHD_get_connection_info(connection, MHD_CONNECTION_INFO_HTTP_STATUS);
    const unsigned hundreds = info == NULL ? 0 : info->http_status / 100;
    atomic_fetch_add(&server->answered[hundreds < 6 ? hundreds : 0], 1);
}

static enum MHD_Result answer(struct MHD_Connection *connection, unsigned code,
                              struct MHD_Response *response)
{
    if (response == NULL)
        return MHD_NO;
    const enum MHD_Result result = MHD_queue_response(connection, code, response);
    MHD_destroy_response(response);
    return result;
}

static struct MHD_Response *response_of(serve_page *page, const char *type)
{
    struct MHD_Response *response = MHD_create_response_from_buffer_with_free_callback(
        page->length, page->data, memory_release);
    if (response == NULL) {
        memory_release(page->data);
        return NULL;
    }
    put_headers(response, type);
    return response;
}

static enum MHD_Result refuse(struct MHD_Connection *connection, unsigned code, const char *why)
{
    serve_page page = {0};
    serve_put_refusal(&page, why);
    if (page.failed) {
        memory_release(page.data);
        return MHD_NO;
    }
    struct MHD_Response *response = response_of(&page, "text/html; charset=utf-8");
    if (response != NULL)
        (void)MHD_add_response_header(response, "Cache-Control", "no-store");
    return answer(connection, code, response);
}

// True when the browser has these bytes already.
static bool is_known(struct MHD_Connection *connection, const char *tag)
{
    const char *known = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "If-None-Match");
    return known != NULL && strcmp(known, tag) == 0;
}

static enum MHD_Result send_tagged(struct MHD_Connection *connection, struct MHD_Response *response,
                                   unsigned code, const char *tag, const char *caching)
{
    if (response != NULL) {
        (void)MHD_add_response_header(response, "ETag", tag);
        (void)MHD_add_response_header(response, "Cache-Control", caching);
    }
    return answer(connection, code, response);
}

static enum MHD_Result send_known(struct MHD_Connection *connection, const char *tag,
                                  const char *caching)
{
    serve_page nothing = {0};
    return send_tagged(connection, response_of(&nothing, "text/html; charset=utf-8"),
                       MHD_HTTP_NOT_MODIFIED, tag, caching);
}

static enum MHD_Result send_asset(struct MHD_Connection *connection, const char *name)
{
    for (const serve_asset *asset = serve_assets; asset->name != NULL; asset++) {
        if (strcmp(asset->name, name) != 0)
            continue;
        char tag[24];
        snprintf(tag, sizeof tag, "\"%s\"", asset->hash);
        if (is_known(connection, tag))
            return send_known(connection, tag, "private, no-cache");
        struct MHD_Response *response = MHD_create_response_from_buffer(
            asset->length, (void *)(uintptr_t)asset->bytes, MHD_RESPMEM_PERSISTENT);
        if (response != NULL)
            put_headers(response, asset->type);
        return send_tagged(connection, response, MHD_HTTP_OK, tag, "private, no-cache");
    }
    return refuse(connection, MHD_HTTP_NOT_FOUND, "There is no such file.");
}

// ---- views ----

static const char *argument_of(void *connection, const char *name)
{
    return MHD_lookup_connection_value(connection, MHD_GET_ARGUMENT_KIND, name);
}

static dateline_status make_view(serve_page *page, serve_server *server,
                                 const serve_request *request)
{
    dateline_ledger *ledger = serve_take_ledger(server);
    serve_page data = {0};
    if (ledger == NULL)
        return DATELINE_LEDGER;
    dateline_status status = dateline_ledger_browse(ledger, request->view, &request->query,
                                                    serve_page_write, &data, NULL);
    serve_return_ledger(server, ledger);
    if (!serve_page_write(&data, "", 1) && status == DATELINE_OK)
        status = DATELINE_NO_MEMORY;
    json_object *parsed = NULL;
    if (status == DATELINE_OK && request->form == SERVE_JSON) {
        *page = data;
        page->length--; // the NUL
        return DATELINE_OK;
    }
    if (status == DATELINE_OK && (parsed = json_tokener_parse(data.data)) == NULL)
        status = DATELINE_LIMIT;
    if (status == DATELINE_OK && request->form == SERVE_CSV)
        serve_put_csv(page, parsed);
    else if (status == DATELINE_OK)
        serve_put_html(page, request, parsed);
    json_object_put(parsed);
    memory_release(data.data);
    return status == DATELINE_OK && page->failed ? DATELINE_LIMIT : status;
}

// The address as it is written by us, and whose page it is: of equal questions it is the same.
static void put_question(serve_page *out, const serve_request *request)
{
    const serve_change stay = {"after", request->query.after};
    serve_put_address(out, request, request->form, &stay, 1);
    serve_put(out, " %s %d", request->coder, request->done);
    (void)serve_page_write(out, "", 1);
}

// FNV-1a
static uint64_t hash_of(const serve_page *question)
{
    uint64_t hash = 14695981039346656037u;
    for (size_t i = 0; i < question->length; i++)
        hash = (hash ^ (unsigned char)question->data[i]) * 1099511628211u;
    return hash;
}

static enum MHD_Result refuse_status(struct MHD_Connection *connection, dateline_status status)
{
    switch (status) {
    case DATELINE_NOT_FOUND:
        return refuse(connection, MHD_HTTP_NOT_FOUND, "The ledger has no such thing.");
    case DATELINE_USAGE:
        return refuse(connection, MHD_HTTP_BAD_REQUEST, "A part of this address makes no sense.");
    case DATELINE_LIMIT:
        return refuse(connection, MHD_HTTP_SERVICE_UNAVAILABLE,
                      "This question takes too long: narrow it.");
    default:
        return refuse(connection, MHD_HTTP_INTERNAL_SERVER_ERROR, "The ledger cannot be read.");
    }
}

static enum MHD_Result answer_question(serve_server *server, struct MHD_Connection *connection,
                                       const serve_request *request, const serve_page *question)
{
    static const char *const types[] = {"text/html; charset=utf-8", "application/json",
                                        "text/csv; charset=utf-8"};
    char tag[64];
    serve_page page = {0};
    const uint64_t version = serve_version(server);
    snprintf(tag, sizeof tag, "\"%s-%llx-%llx\"", server->run, (unsigned long long)version,
             (unsigned long long)hash_of(question));
    if (is_known(connection, tag))
        return send_known(connection, tag, "private, no-cache");
    dateline_status status = DATELINE_OK;
    if (!serve_cache_find(&page, server, version, question->data)) {
        status = make_view(&page, server, request);
        if (status == DATELINE_OK)
            serve_cache_keep(server, version, question->data, &page);
    }
    if (status == DATELINE_OK)
        return send_tagged(connection, response_of(&page, types[request->form]), MHD_HTTP_OK, tag,
                           "private, no-cache");
    memory_release(page.data);
    return refuse_status(connection, status);
}

static enum MHD_Result send_view(serve_server *server, struct MHD_Connection *connection,
                                 const serve_request *request)
{
    serve_page question = {0};
    put_question(&question, request);
    const enum MHD_Result sent = question.failed
                                     ? refuse_status(connection, DATELINE_NO_MEMORY)
                                     : answer_question(server, connection, request, &question);
    memory_release(question.data);
    return sent;
}

// ---- a request ----

static enum MHD_Result send_stream(serve_server *server, struct MHD_Connection *connection)
{
    struct MHD_Response *response = serve_live_response(server, connection);
    if (response == NULL)
        return refuse(connection, MHD_HTTP_SERVICE_UNAVAILABLE, "Too many windows listen.");
    put_headers(response, "text/event-stream");
    (void)MHD_add_response_header(response, "Cache-Control", "no-store");
    return answer(connection, MHD_HTTP_OK, response);
}

// The token leaves the address, so that no screen and no history shows it: a cookie keeps it.
static enum MHD_Result let_in(serve_server *server, struct MHD_Connection *connection,
                              const serve_request *request)
{
    const serve_change stay = {"after", request->query.after};
    serve_page address = {0};
    serve_put_address(&address, request, request->form, &stay, 1);
    (void)serve_page_write(&address, "", 1);
    serve_page nothing = {0};
    struct MHD_Response *response = response_of(&nothing, "text/html; charset=utf-8");
    if (address.failed || response == NULL) {
        if (response != NULL)
            MHD_destroy_response(response);
        response = NULL; // the browser asks again
    } else {
        // It was written for an attribute.
        for (char *at = address.data; (at = strstr(at, "&amp;")) != NULL; at++)
            memmove(at + 1, at + 5, strlen(at + 5) + 1);
        (void)MHD_add_response_header(response, "Location", address.data);
        (void)MHD_add_response_header(response, "Cache-Control", "no-store");
        serve_put_cookie(server, response);
    }
    memory_release(address.data);
    return answer(connection, MHD_HTTP_SEE_OTHER, response);
}

static enum MHD_Result send_export(serve_server *server, struct MHD_Connection *connection)
{
    serve_request request;
    serve_export wanted;
    serve_page page = {0};
    if (!serve_export_type(&wanted, argument_of(connection, "format")) ||
        !serve_request_read(&request, "/incidents", argument_of, connection))
        return refuse(connection, MHD_HTTP_NOT_FOUND, "There is no such format.");
    dateline_ledger *ledger = serve_take_ledger(server);
    const dateline_status status =
        ledger == NULL ? DATELINE_LEDGER : serve_put_export(&page, ledger, &request.query, &wanted);
    if (ledger != NULL)
        serve_return_ledger(server, ledger);
    if (status != DATELINE_OK && status != DATELINE_NOT_FOUND) {
        memory_release(page.data);
        return refuse_status(connection, status);
    }
    struct MHD_Response *response = response_of(&page, wanted.type);
    if (response != NULL) {
        (void)MHD_add_response_header(response, "Content-Disposition", wanted.name);
        (void)MHD_add_response_header(response, "Cache-Control", "no-store");
    }
    return answer(connection, MHD_HTTP_OK, response);
}

static enum MHD_Result send_places(serve_server *server, struct MHD_Connection *connection)
{
    const dateline_places *places = serve_places(server);
    const char *name = argument_of(connection, "name");
    serve_page page = {0};
    if (places == NULL || name == NULL ||
        dateline_places_find(places, name, serve_page_write, &page, NULL) != DATELINE_OK) {
        memory_release(page.data);
        return refuse(connection, MHD_HTTP_NOT_FOUND, "There is no gazetteer to look in.");
    }
    struct MHD_Response *response = response_of(&page, "application/json");
    if (response != NULL)
        (void)MHD_add_response_header(response, "Cache-Control", "private, max-age=3600");
    return answer(connection, MHD_HTTP_OK, response);
}

static enum MHD_Result send_page(serve_server *server, struct MHD_Connection *connection,
                                 const char *path, bool is_new)
{
    static const char assets[] = "/assets/";
    char coder[128];
    serve_request request;
    if (strncmp(path, assets, sizeof assets - 1) == 0)
        return send_asset(connection, path + sizeof assets - 1);
    if (strcmp(path, "/events") == 0)
        return send_stream(server, connection);
    if (strcmp(path, "/export") == 0)
        return send_export(server, connection);
    if (strcmp(path, "/places.json") == 0)
        return send_places(server, connection);
    if (!serve_request_read(&request, path, argument_of, connection))
        return refuse(connection, MHD_HTTP_NOT_FOUND, "There is no such page.");
    if (is_new && request.form == SERVE_HTML)
        return let_in(server, connection, &request);
    serve_find_coder(coder, server, connection);
    request.coder = coder;
    request.query.coder = coder;
    request.key = server->key;
    return send_view(server, connection, &request);
}

// ---- a form ----

// Where a form leads back to: one of our pages, whatever was sent.
static const char *way_back(const serve_form_data *form)
{
    static const char *const pages[] = {"/review", "/incident/", "/incidents", "/agreement"};
    const char *back = serve_form_value(form, "back");
    for (size_t i = 0; back != NULL && i < sizeof pages / sizeof *pages; i++)
        if (strncmp(back, pages[i], strlen(pages[i])) == 0 && strlen(back) < 2000 &&
            strspn(back, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
                         "-._~,%=&?/") == strlen(back))
            return back;
    return "/review";
}

// "17~0.4" without what was seen of it.
static void put_unseen(serve_page *page, const char *name, const char *value)
{
    char number[32];
    snprintf(number, sizeof number, "%.*s", (int)strcspn(value, "~"), value);
    const bool is_chosen = strcmp(name, "claims") == 0 || strcmp(name, "incidents") == 0;
    serve_put(page, "<input type=\"hidden\" name=\"%e\" value=\"%e\">", name,
              is_chosen ? number : value);
}

// The same form once more, without what the coder had seen: it is decided all the same.
static void put_again(serve_page *page, const serve_form_data *form)
{
    static const char *const seen[] = {"before", "incident_before", "count_incident",
                                       "count_article", "count_alike"};
    const char *name = NULL;
    const char *value = NULL;
    serve_page_text(page, "<form method=\"post\" action=\"/decide\">");
    for (size_t i = 0; serve_form_field(form, i, &name, &value); i++) {
        bool is_seen = false;
        for (size_t k = 0; k < sizeof seen / sizeof *seen; k++)
            is_seen = is_seen || strcmp(name, seen[k]) == 0;
        if (!is_seen)
            put_unseen(page, name, value);
    }
    serve_page_text(page, "<button>Decide all the same</button></form>");
}

static enum MHD_Result send_outcome(serve_server *server, struct MHD_Connection *connection,
                                    const serve_form_data *form, const serve_outcome *outcome)
{
    const char *back = way_back(form);
    serve_page page = {0};
    if (outcome->error.status != DATELINE_OK) {
        const bool is_conflict = outcome->error.status == DATELINE_CONFLICT;
        serve_begin_not_done(&page, outcome->error.message, back, is_conflict);
        if (is_conflict)
            put_again(&page, form);
        serve_end_not_done(&page);
        return answer(connection, is_conflict ? MHD_HTTP_CONFLICT : MHD_HTTP_BAD_REQUEST,
                      response_of(&page, "text/html; charset=utf-8"));
    }
    serve_page address = {0};
    serve_put(&address, "%s", back);
    if (outcome->decision != 0)
        serve_put(&address, "%sdone=%d", strchr(back, '?') == NULL ? "?" : "&", outcome->decision);
    (void)serve_page_write(&address, "", 1);
    struct MHD_Response *response = response_of(&page, "text/html; charset=utf-8");
    if (response != NULL && !address.failed) {
        (void)MHD_add_response_header(response, "Location", address.data);
        (void)MHD_add_response_header(response, "Cache-Control", "no-store");
        if (outcome->coder != NULL)
            serve_put_coder(server, response, outcome->coder);
    }
    memory_release(address.data);
    return answer(connection, MHD_HTTP_SEE_OTHER, response);
}

// Called with the headers, then with each piece of the form, then once more.
static enum MHD_Result take_form(serve_server *server, struct MHD_Connection *connection,
                                 const char *path, const char *upload, size_t *upload_size,
                                 void **state)
{
    serve_form_data *form = *state;
    const char *length = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "Content-Length");
    char coder[128];
    serve_outcome outcome;
    if (form == NULL) {
        if (strcmp(path, "/decide") != 0)
            return refuse(connection, MHD_HTTP_METHOD_NOT_ALLOWED, "Nothing can be sent there.");
        if (length == NULL || strlen(length) > 5 || strtoul(length, NULL, 10) > SERVE_BODY_MOST)
            return refuse(connection, MHD_HTTP_CONTENT_TOO_LARGE, "This form is too large.");
        *state = serve_form_open(connection);
        return *state != NULL
                   ? MHD_YES
                   : refuse(connection, MHD_HTTP_UNSUPPORTED_MEDIA_TYPE, "This is not a form.");
    }
    if (*upload_size > 0) {
        const bool is_taken = serve_form_take(form, upload, *upload_size);
        *upload_size = 0;
        return is_taken ? MHD_YES : MHD_NO;
    }
    if (!serve_is_own_form(server, connection, serve_form_value(form, "key")))
        return refuse(connection, MHD_HTTP_FORBIDDEN,
                      "This form was not made by this page: open it anew.");
    serve_find_coder(coder, server, connection);
    serve_decide(&outcome, server, form, coder);
    return send_outcome(server, connection, form, &outcome);
}

void serve_conclude_request(void *context, struct MHD_Connection *connection, void **state,
                            enum MHD_RequestTerminationCode why)
{
    (void)why;
    count_answer(context, connection);
    serve_form_close(*state);
    *state = NULL;
}

// start.c holds the lock while it notes the address, on which every answer depends.
static void wait_for_address(serve_server *server)
{
    (void)pthread_mutex_lock(&server->lock);
    (void)pthread_mutex_unlock(&server->lock);
}

// libmicrohttpd's callback: one call a request, several of a form.
enum MHD_Result serve_handle(void *context, struct MHD_Connection *connection, const char *path,
                             const char *method, const char *version, const char *upload,
                             size_t *upload_size, void **state)
{
    serve_server *server = context;
    (void)version;
    wait_for_address(server);
    if (!serve_is_own_host(server, connection))
        return refuse(connection, MHD_HTTP_MISDIRECTED_REQUEST,
                      "This page is only served at the address that dateline serve printed.");
    unsigned code = MHD_HTTP_OK;
    struct MHD_Response *health = serve_health_response(server, path, &code);
    if (health != NULL)
        return answer(connection, code, health);
    const bool is_new = serve_has_token(server, connection);
    if (!is_new && !serve_has_cookie(server, connection))
        return refuse(connection, MHD_HTTP_UNAUTHORIZED,
                      "Open the address that dateline serve printed: it carries a token.");
    if (strcmp(method, "POST") == 0)
        return take_form(server, connection, path, upload, upload_size, state);
    if (strcmp(method, "GET") != 0)
        return refuse(connection, MHD_HTTP_METHOD_NOT_ALLOWED, "Only GET and POST are answered.");
    return send_page(server, connection, path, is_new);
}

// ---- starting and stopping ----
